"""What the commands are given: each file, and of a pack each member."""

from __future__ import annotations

import os
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.errors import BadInput
from tearsheet.model import Member, PassedOver

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tearsheet.clean import Pack

__all__ = ["STANDARD_INPUT", "Input", "Opened", "Unusable", "read_inputs"]

STANDARD_INPUT = "-"


class Input(NamedTuple):
    """The content of a file or of a pack's member, under the name that people see."""

    shown: str
    content: bytes
    name: str | None  # None for standard input, which has none
    content_type: str | None
    url: str | None = None


class Unusable(NamedTuple):
    """A file, or a pack's member, that cannot be read, and why."""

    shown: str
    reason: str


class Opened(NamedTuple):
    """A pack of which every member was given: so many, and so many passed over that are nobody's article."""

    shown: str
    members: int
    passed_over: int


def read_inputs(name: str, *, content_type: str | None) -> Iterator[Input | Unusable | Opened]:
    """The file of that name, or of a pack each member, such as pack.zip › story.html, and last the pack."""
    from tearsheet.clean import open_pack  # noqa: PLC0415 - so that --help answers at once

    shown, hint = _readable(name), None if name == STANDARD_INPUT else name
    try:
        content = _content(name)
        pack = open_pack(content, name=hint, content_type=content_type)
    except (BadInput, OSError) as error:
        yield Unusable(shown, _reason(shown, error))
        return
    if pack:
        yield from _members(pack, shown)
    else:
        yield Input(shown, content, hint, content_type)


def _members(pack: Pack, shown: str) -> Iterator[Input | Unusable | Opened]:
    counts = Counter[bool]()
    for found in pack.members():
        counts[isinstance(found, PassedOver)] += 1
        if isinstance(found, Member):
            name = f"{shown} › {found.name}"
            yield Input(name, found.content, found.name, found.content_type, found.url)
        elif isinstance(found, BadInput):
            yield Unusable(f"{shown} › {found.name}", found.reason)
    yield Opened(shown, members=counts[False], passed_over=counts[True])


def _content(name: str) -> bytes:
    return sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()


def _readable(name: str) -> str:
    """A file's name need not be UTF-8; JSON must."""
    return os.fsencode(name).decode(errors="replace")


def _reason(shown: str, error: BadInput | OSError) -> str:
    if isinstance(error, BadInput):
        return error.reason
    if isinstance(error, IsADirectoryError):
        return f"is a folder; give its files, such as {shown.rstrip('/')}/*"
    return error.strerror or str(error)
