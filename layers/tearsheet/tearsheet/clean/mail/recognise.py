"""Whether a file is a mail or a web archive: told by the headers that it begins with."""

from __future__ import annotations

import re

__all__ = ["is_mail"]

_HEAD = 4_096  # bytes
_OPENING = re.compile(r"\A(?:\xef\xbb\xbf)?[\r\n]*(?:From [^\n]*\n)?")  # mbox: RFC 4155
_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]{0,60}):(?:\s|$)")
_FOLDED = (" ", "\t")  # a line that goes on with the header before it: RFC 5322, section 2.2.3
# RFC 5322, section 3.6; RFC 2045, section 3.
_HEADERS_OF_MAIL = frozenset(
    [
        "from",
        "sender",
        "reply-to",
        "to",
        "cc",
        "subject",
        "date",
        "message-id",
        "in-reply-to",
        "references",
        "received",
        "return-path",
        "delivered-to",
        "mime-version",
        "content-type",
        "content-transfer-encoding",
        "snapshot-content-location",
    ]
)
# No newspaper prints these above an article, as it may "Date:" and "Subject:".
_PROOFS = frozenset(("mime-version", "message-id", "received"))
_FEWEST_HEADERS = 3
_NAMES = (".eml", ".mht", ".mhtml")
_TYPES = ("message/rfc822", "multipart/related", "application/x-mimearchive")


def is_mail(content: bytes, *, content_type: str | None = None, name: str | None = None) -> bool:
    """Whether the file begins with the headers of a mail or of a web archive."""
    headers, block = _headers(content[:_HEAD].decode("latin-1"))
    if _is_declared(content_type, name):
        return bool(headers)
    if "content-type" in headers and "multipart/related" in block:
        return True
    return len(headers) >= _FEWEST_HEADERS and not headers.isdisjoint(_PROOFS)


def _is_declared(content_type: str | None, name: str | None) -> bool:
    declared = (content_type or "").partition(";")[0].strip().lower()
    return declared in _TYPES or (name or "").lower().endswith(_NAMES)


def _headers(head: str) -> tuple[set[str], str]:
    """The headers of mail at the very start, by name, and the whole block in lower case."""
    names, block = set[str](), list[str]()
    for line in _OPENING.sub("", head, count=1).splitlines():
        header = _HEADER.match(line)
        if not header and not (block and line.strip() and line.startswith(_FOLDED)):
            break
        if header:
            names.add(header[1].lower())
        block.append(line.lower())
    return names & _HEADERS_OF_MAIL, "\n".join(block)
