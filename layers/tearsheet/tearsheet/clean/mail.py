"""Saved mails and web archives: the part that is the article, and what the headers say of it.

RFC 5322 (mail), RFC 2045 and 2046 (MIME), RFC 2557 (MHTML: a page and its pictures as one mail).
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC
from typing import TYPE_CHECKING, Any, NamedTuple

from tearsheet.errors import BadInput, Refusal
from tearsheet.model import Removed, RemovedKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from tearsheet.clean.extracted import Extracted

__all__ = ["Letter", "is_mail", "open_mail"]

_HEAD = 4_096  # bytes
_OPENING = re.compile(r"\A(?:\xef\xbb\xbf)?[\r\n]*(?:From [^\n]*\n)?")  # mbox: RFC 4155
_BEFORE = b"\xef\xbb\xbf\r\n"
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
_SENDING = frozenset(("to", "delivered-to", "received", "return-path"))  # a browser sends nothing
_FEWEST_HEADERS = 3
_NAMES = (".eml", ".mht", ".mhtml")
_TYPES = ("message/rfc822", "multipart/related", "application/x-mimearchive")
# The parser of the standard library takes time that grows with the square of these.
_LONGEST_HEADER = 10_000  # bytes
_MOST_CONTAINERS = 30
_MOST_LINES_SEEN = 12_000_000  # each container looks at each line for its end
_MOST_PARTS = 20_000
_CONTAINER = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_PARAMETERS = re.compile(
    rb"^content-(?:type|disposition):[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE
)
_PREFIXES = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv|enc|i|vs)\s?:\s*)+", re.IGNORECASE)
_BODIES = ("text/html", "application/xhtml+xml", "text/plain")


class Part(NamedTuple):
    """A part that holds no other, and its number as IMAP gives it (RFC 3501, section 6.4.5)."""

    section: str
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The part of a mail that is read, and what the mail says of it."""

    content: bytes
    content_type: str
    section: str
    headline: str | None = None
    authors: list[str] = field(default_factory=list)
    published: str | None = None
    url: str | None = None
    attachments: list[Removed] = field(default_factory=list)

    def around(self, extracted: Extracted) -> Extracted:
        """The article of the part, with what only the mail knows; places count in the part."""
        here = [replace(entry, path=f"{self.section}{entry.path or ''}") for entry in extracted.removed]
        return replace(
            extracted,
            headline=extracted.headline or self.headline,
            authors=extracted.authors or self.authors,
            published=extracted.published or self.published,
            url=extracted.url or self.url,
            removed=[*here, *self.attachments],
            kept=[],
        )


def is_mail(content: bytes, *, content_type: str | None = None, name: str | None = None) -> bool:
    """Whether the file begins with the headers of a mail or of a web archive."""
    headers, block = _headers(content[:_HEAD].decode("latin-1"))
    if _is_declared(content_type, name):
        return bool(headers)
    if "content-type" in headers and "multipart/related" in block:
        return True
    return len(headers) >= _FEWEST_HEADERS and not headers.isdisjoint(_PROOFS)


def open_mail(content: bytes) -> Letter:
    """The body of the mail, HTML before text; of a web archive the page, and none of its pictures.

    Raises:
        BadInput: MALFORMED or NESTED if it is built as no mail program does, ENCRYPTED, or NO_ARTICLE if it
            has no part in HTML or text.
    """
    _check_form(content)
    from email import message_from_bytes  # noqa: PLC0415 - few files pay for it

    message = message_from_bytes(content.lstrip(_BEFORE))
    parts = list(_parts(message, ""))
    body = _body(message, parts)
    page = _is_archive(message)
    return Letter(
        content=_bytes_of(body.message),
        content_type=_type_of(body.message),
        section=body.section,
        headline=None if page else _subject(message),
        authors=[] if page else _sender(message),
        published=None if page else _date(message),
        url=_location(message) or _location(body.message),
        attachments=[] if page else [_noted(part) for part in parts if _is_attached(part, body)],
    )


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


def _check_form(content: bytes) -> None:
    if any(len(found[0]) > _LONGEST_HEADER for found in _PARAMETERS.finditer(content)):
        raise BadInput(Refusal.MALFORMED, "a header of this mail is longer than any mail program writes one")
    containers = sum(1 for _ in _CONTAINER.finditer(content))
    if containers > _MOST_CONTAINERS:
        raise BadInput(Refusal.NESTED, f"this mail has more than {_MOST_CONTAINERS} mails or groups of parts")
    if content.count(b"\n--") > _MOST_PARTS or content.count(b"\n") * (containers + 1) > _MOST_LINES_SEEN:
        raise BadInput(Refusal.MALFORMED, "this mail has more lines and parts than any mail program writes")


def _parts(message: Message, section: str) -> Iterator[Part]:
    payload: Any = message.get_payload()
    if not isinstance(payload, list):
        yield Part(section or "1", message)
        return
    for number, inner in enumerate(payload, start=1):
        yield from _parts(inner, f"{section}.{number}" if section else str(number))


def _body(message: Message, parts: list[Part]) -> Part:
    if message.get_content_type() == "multipart/encrypted" or _is_smime(parts):
        raise BadInput(Refusal.ENCRYPTED, "this mail is encrypted; save its text and drop that")
    shown = [part for part in parts if not _is_file(part)]
    root = (message.get_param("start") or "") if _is_archive(message) else ""
    named = [part for part in shown if root and part.message.get("Content-ID") == root]
    for kind in _BODIES:
        for part in (*named, *shown):
            if part.message.get_content_type() == kind and _bytes_of(part.message).strip():
                return part
    raise BadInput(Refusal.NO_ARTICLE, "this mail has no part in HTML or in plain text")


def _is_smime(parts: list[Part]) -> bool:
    return len(parts) == 1 and parts[0].message.get_content_type() == "application/pkcs7-mime"


def _is_archive(message: Message) -> bool:
    """A mail with pictures has the same type as a web archive, but it was sent."""
    return message.get_content_type() == "multipart/related" and not any(name in message for name in _SENDING)


def _is_file(part: Part) -> bool:
    return part.message.get_content_disposition() == "attachment"


def _is_attached(part: Part, body: Part) -> bool:
    """Neither the body nor the same in other words (RFC 2046, section 5.1.4)."""
    return part.section != body.section and (
        _is_file(part) or part.message.get_content_maintype() not in {"text", "multipart"}
    )


def _noted(part: Part) -> Removed:
    name = _decoded(part.message.get_filename() or "") or "without a name"
    return Removed(
        text=f"{name} ({part.message.get_content_type()})",
        kind=RemovedKind.OTHER,
        rule="mail:attachment",
        path=part.section,
    )


def _bytes_of(message: Message) -> bytes:
    payload = message.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _type_of(message: Message) -> str:
    charset = message.get_content_charset()
    return f"{message.get_content_type()}; charset={charset}" if charset else message.get_content_type()


def _subject(message: Message) -> str | None:
    return _PREFIXES.sub("", _header(message, "Subject"), count=1).strip() or None


def _sender(message: Message) -> list[str]:
    from email.utils import parseaddr  # noqa: PLC0415 - as above

    name = _decoded(parseaddr(_raw(message, "From"))[0])
    return [name] if name and "@" not in name else []


def _date(message: Message) -> str | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - as above

    with suppress(ValueError):
        stamp = parsedate_to_datetime(_raw(message, "Date"))
        return (stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)).isoformat()
    return None


def _location(message: Message) -> str | None:
    for header in ("Snapshot-Content-Location", "Content-Location"):
        address = "".join(_raw(message, header).split())
        if address.startswith(("http://", "https://")):
            return address
    return None


def _header(message: Message, name: str) -> str:
    return _decoded(_raw(message, name))


def _raw(message: Message, name: str) -> str:
    """The header as it is written; some programs write UTF-8 where they should write ASCII."""
    found = (str(value) for key, value in message.raw_items() if key.lower() == name.lower())
    return next(found, "")[:_LONGEST_HEADER].encode(errors="surrogateescape").decode(errors="replace")


def _decoded(header: str) -> str:
    """The words of a header that is written in ASCII (RFC 2047), on one line."""
    from email.header import decode_header, make_header  # noqa: PLC0415 - as above

    text = header
    with suppress(LookupError, ValueError):
        text = str(make_header(decode_header(header)))
    return " ".join(text.split())
