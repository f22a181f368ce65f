"""Telling a pack by its content, and the bounds that hold for every kind."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from tearsheet.clean.files.unpack import GZIP, STANDARD, Limits, gunzip
from tearsheet.clean.packs.members import REST, Names, Pack
from tearsheet.errors import BadInput, Refusal
from tearsheet.model import Member, PassedOver

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tearsheet.clean.packs.members import Found

__all__ = ["open_pack"]

_BLANK = b"\xef\xbb\xbf \t\r\n"
_HEAD = 1_024  # bytes
_PASSED_OVER_PER_MEMBER = 100  # a crawl has requests, pictures and scripts beside each page
# Words begin so, too: a file of one, an empty one, the first of several; APPNOTE.TXT, sections 4.3.7 and on.
_ZIPS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_WARC = re.compile(rb"WARC/\d\.\d{1,2}\r?\n")


def open_pack(
    content: bytes, *, name: str | None = None, content_type: str | None = None, limits: Limits = STANDARD
) -> Pack | None:
    """The pack that the file is: a zip archive, a WARC, a mailbox, JSON lines, a JSON list of articles.

    One layer of gzip is taken off first. None for a file of one article, and for what is no pack.

    Args:
        content: the file.
        name: its name; `.jsonl` says how JSON is meant that begins with a broken line.
        content_type: the declared media type, for the same.
        limits: how many members are taken out, how large each, and how much together.

    Raises:
        BadInput: MALFORMED or TOO_LARGE if not even the list of its members can be read.
    """
    fault = None
    if content.startswith(GZIP):
        unpacked = gunzip(content, most=limits.pack)
        content, fault = unpacked.content, unpacked.fault
        name = name[:-3] if name and name.lower().endswith(".gz") else name
    reader = _reader(content, name=name, content_type=content_type, limits=limits)
    if reader is None:
        return None
    kind, read = reader
    return Pack(kind, partial(_bounded, read, limits=limits, fault=fault))


def _reader(
    content: bytes, *, name: str | None, content_type: str | None, limits: Limits
) -> tuple[str, Callable[[], Iterator[Found]]] | None:
    """The kind of the pack and what reads it; each reader is imported when a file begins as it must."""
    start = content[:_HEAD].lstrip(_BLANK)
    if start.startswith(_ZIPS):
        from tearsheet.clean.packs.zips import zip_reader  # noqa: PLC0415

        read = zip_reader(content, limits)
        return ("a zip archive", read) if read else None
    if _WARC.match(start):
        from tearsheet.clean.packs.warcs import read_warc  # noqa: PLC0415

        return "a WARC", partial(read_warc, content, limits)
    if start.startswith(b"From "):
        from tearsheet.clean.packs.mailboxes import mailbox_reader  # noqa: PLC0415

        read = mailbox_reader(content)
        return ("a mailbox", read) if read else None
    if start.startswith((b"{", b"[")):
        from tearsheet.clean.packs.json_packs import json_reader  # noqa: PLC0415

        read = json_reader(content, name=name, content_type=content_type)
        return ("a list of articles in JSON", read) if read else None
    return None


def _bounded(
    read: Callable[[], Iterator[Found]], *, limits: Limits, fault: BadInput | None
) -> Iterator[Found]:
    names, number, total, passed_over = Names(), 0, 0, 0
    for found in read():
        if isinstance(found, PassedOver):
            passed_over += 1
        else:
            number += 1
        total += len(found.content) if isinstance(found, Member) else 0
        if reason := _too_much(limits, number=number, total=total, passed_over=passed_over):
            yield BadInput(Refusal.TOO_LARGE, f"{reason}; drop the rest in a pack of its own", name=REST)
            return
        yield found if isinstance(found, PassedOver) else _checked(found, names, limits)
    if fault:
        yield BadInput(fault.refusal, fault.reason, name=REST)


def _too_much(limits: Limits, *, number: int, total: int, passed_over: int) -> str | None:
    if number > limits.members:
        return f"it has more than {limits.members:,} members, which is the limit"
    if passed_over > (most := limits.members * _PASSED_OVER_PER_MEMBER):
        return f"it has more than {most:,} entries that are no articles, which is the limit"
    if total > limits.pack:
        return f"its members have more than {limits.pack:,} bytes together, which is the limit"
    return None


def _checked(found: Member | BadInput, names: Names, limits: Limits) -> Member | BadInput:
    """The member under a name of its own, unless it is too large or a pack itself."""
    name = names.own(found.name or REST)
    if isinstance(found, BadInput):
        return BadInput(found.refusal, found.reason, name=name)
    if len(found.content) > limits.article:
        reason = f"{len(found.content):,} bytes, and {limits.article:,} is the limit"
        return BadInput(Refusal.TOO_LARGE, reason, name=name)
    if _is_pack(found, limits):
        return BadInput(Refusal.NESTED, "a pack within a pack; drop it by itself", name=name)
    return Member(name, found.content, found.content_type, found.url)


def _is_pack(member: Member, limits: Limits) -> bool:
    try:
        return open_pack(member.content, name=member.name, limits=Limits(pack=limits.article)) is not None
    except BadInput:
        return True  # no list of members can be read, but there should be one
