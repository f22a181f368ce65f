"""Mailboxes: mails one after the other, each after a line that begins with "From " (RFC 4155)."""

from __future__ import annotations

import re
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from tearsheet.model import Member

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tearsheet.clean.packs.members import Found

__all__ = ["mailbox_reader"]

_SEAM = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\r\n\r\n))From [^\r\n]{1,500}\r?\n(?=[A-Za-z][A-Za-z0-9-]{0,60}:)")
_QUOTED = re.compile(rb"^>(?=>*From )", re.MULTILINE)


def mailbox_reader(content: bytes) -> Callable[[], Iterator[Found]] | None:
    """What reads the mailbox; None if it holds no more than one mail."""
    seams = [found.start() for found in _SEAM.finditer(content)]
    return partial(_read, content, [*seams, len(content)]) if len(seams) > 1 else None


def _read(content: bytes, seams: list[int]) -> Iterator[Found]:
    for number, (start, end) in enumerate(pairwise(seams), start=1):
        mail = _QUOTED.sub(b"", content[start:end].partition(b"\n")[2])
        yield Member(f"message-{number}.eml", mail, "message/rfc822")
