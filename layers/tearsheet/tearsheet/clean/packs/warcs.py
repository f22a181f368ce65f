"""Web archives as crawlers write them: WARC 1.0 and 1.1, ISO 28500.

https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from tearsheet.clean.files.unpack import Unpacked, gunzip, inflate
from tearsheet.clean.packs.members import REST
from tearsheet.errors import BadInput, Refusal
from tearsheet.model import Member, PassedOver

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tearsheet.clean.files.unpack import Limits
    from tearsheet.clean.packs.members import Found

__all__ = ["read_warc"]

_BETWEEN = re.compile(rb"[\r\n]*")
_LONGEST_HEAD = 65_536  # bytes
_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_LENGTH = re.compile(r"\d{1,15}")
_OF_PAGES = frozenset(("response", "resource", "conversion"))
# What a reader would call a document; of those that are not read here, the refusal says which they are.
_DOCUMENTS = frozenset(
    (
        "",
        "text/html",
        "application/xhtml+xml",
        "text/plain",
        "text/markdown",
        "application/json",
        "application/pdf",
        "application/rtf",
        "application/msword",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/epub+zip",
    )
)
_NO_PAGES = ("/robots.txt",)
_FOUND = re.compile(rb"HTTP/\d(?:\.\d)? 2\d\d")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n")


class _Head(NamedTuple):
    """The first line and the headers of a record or of an HTTP message, and where they end."""

    first: bytes
    headers: Mapping[str, str]
    end: int


@dataclass(frozen=True, slots=True)
class _Record:
    """A record of the archive."""

    kind: str
    url: str
    content_type: str
    block: bytes


def read_warc(content: bytes, limits: Limits) -> Iterator[Found]:
    """The pages and texts that the archive holds; what else was crawled is passed over.

    An archive that breaks off gives what stands before the break, then a refusal of `REST`.
    """
    at, number = 0, 0
    while (at := _after_blank(content, at)) < len(content):
        number += 1
        head = _head(content, at)
        length = _length(head)
        if head is None or length is None or head.end + length > len(content):
            yield BadInput(Refusal.MALFORMED, f"the archive is broken in its record {number}", name=REST)
            return
        at = head.end + length
        yield _page(_record(head, content[head.end : at]), number, limits)


def _after_blank(content: bytes, at: int) -> int:
    blank = _BETWEEN.match(content, at)
    return blank.end() if blank else at


def _head(content: bytes, at: int) -> _Head | None:
    end = _END_OF_HEAD.search(content, at, at + _LONGEST_HEAD)
    if end is None:
        return None
    first, *lines = content[at : end.start()].splitlines() or [b""]
    fields = (line.decode("utf-8", "replace").partition(":") for line in lines)
    return _Head(first, {name.strip().lower(): value.strip() for name, _, value in fields}, end.end())


def _length(head: _Head | None) -> int | None:
    stated = head.headers.get("content-length", "") if head and head.first.startswith(b"WARC/") else ""
    return int(stated) if _LENGTH.fullmatch(stated) else None


def _record(head: _Head, block: bytes) -> _Record:
    headers = head.headers
    return _Record(
        kind=headers.get("warc-type", "").lower(),
        url=headers.get("warc-target-uri", "").strip("<>"),
        content_type=headers.get("content-type", ""),
        block=block,
    )


def _page(record: _Record, number: int, limits: Limits) -> Found:
    name = _name(record.url) or f"record-{number}"
    if record.kind not in _OF_PAGES or record.url.endswith(_NO_PAGES):
        return PassedOver(name)
    if record.content_type.lower().startswith("application/http"):
        return _answer(record, name, limits)
    return _document(record, name, record.content_type, Unpacked(record.block))


def _answer(record: _Record, name: str, limits: Limits) -> Found:
    """What a server sent, if it was a page: pictures, redirections and errors are passed over."""
    head = _head(record.block, 0)
    if head is None or not _FOUND.match(head.first):
        return PassedOver(name)
    content_type = head.headers.get("content-type", "")
    if not _is_document(content_type):
        return PassedOver(name)
    body = record.block[head.end :]
    if "chunked" in head.headers.get("transfer-encoding", "").lower():
        body = _joined(body)
    coding = head.headers.get("content-encoding", "identity").lower()
    decoded = _decoded(body, coding, limits.article)
    if decoded is None:
        return BadInput(Refusal.UNSUPPORTED, f"compressed as {coding}, which is not read here", name=name)
    return _document(record, name, content_type, decoded)


def _document(record: _Record, name: str, content_type: str, body: Unpacked) -> Found:
    if not _is_document(content_type):
        return PassedOver(name)
    if body.fault:
        return BadInput(body.fault.refusal, body.fault.reason, name=name)
    url = record.url if record.url.startswith(("http://", "https://")) else None
    return Member(name, body.content, content_type or None, url)


def _is_document(content_type: str) -> bool:
    return content_type.partition(";")[0].strip().lower() in _DOCUMENTS


def _decoded(body: bytes, coding: str, most: int) -> Unpacked | None:
    """The body without its content coding (RFC 9110, section 8.4.1); None for one that is not known."""
    match coding:
        case "identity" | "":
            return Unpacked(body)
        case "gzip" | "x-gzip":
            return gunzip(body, most=most)
        case "deflate":
            return inflate(body, most=most)
    return None


def _joined(body: bytes) -> bytes:
    """The body without its transfer coding (RFC 9112, section 7.1); as it is where there is none in truth."""
    parts, at = list[bytes](), 0
    while chunk := _CHUNK.match(body, at):
        size = int(chunk[1], 16)
        if size == 0:
            return b"".join(parts)
        end = chunk.end() + size
        parts.append(body[chunk.end() : end])
        at = end + (2 if body.startswith(b"\r\n", end) else 1)
    return b"".join(parts) or body


def _name(url: str) -> str:
    """The address without its scheme: courier.example/2031/lamp.html."""
    return unquote(url.partition("://")[2] or url)
