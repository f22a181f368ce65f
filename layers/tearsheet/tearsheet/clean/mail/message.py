"""Saved mails and web archives: the text of the article, and what the headers say of it.

RFC 5322 (mail), RFC 2045 and 2046 (MIME), RFC 2557 (MHTML: a page and its pictures as one mail).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tearsheet.clean.mail.forwards import find_forward, sign_off
from tearsheet.clean.mail.headers import LONGEST_HEADER, address, decoded, headline, moment, raw, sender
from tearsheet.clean.mail.parts import (
    Chosen,
    Part,
    choose,
    content_of,
    is_other_form,
    media_type,
    parts_of,
    text_of,
)
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
_PLAIN = "text/plain"
_NAMES = (".eml", ".mht", ".mhtml")
_TYPES = ("message/rfc822", "multipart/related", "application/x-mimearchive")
_MOST_CONTAINERS = 30
_MOST_LINES_SEEN = 12_000_000  # each container looks at each line for its end
_MOST_PARTS = 20_000
_CONTAINER = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_PARAMETERS = re.compile(
    rb"^content-(?:type|disposition):[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The part of a mail that is read, and what the mail says of it."""

    content: bytes | str
    content_type: str
    section: str
    offset: int = 0  # characters of the part before `content`
    headline: str | None = None
    authors: list[str] = field(default_factory=list)
    published: str | None = None
    url: str | None = None
    removed: list[Removed] = field(default_factory=list)

    def around(self, extracted: Extracted) -> Extracted:
        """The article of the part, with what only the mail knows; places count in the part."""
        return replace(
            extracted,
            headline=extracted.headline or self.headline,
            authors=extracted.authors or self.authors,
            published=extracted.published or self.published,
            url=extracted.url or self.url,
            removed=[*map(self._placed, extracted.removed), *self.removed],
            kept=[],
        )

    def _placed(self, entry: Removed) -> Removed:
        path = f"{self.section}{entry.path or ''}"
        if entry.start is None or entry.end is None:
            return replace(entry, path=path)
        return replace(entry, path=path, start=entry.start + self.offset, end=entry.end + self.offset)


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
    parts = parts_of(message)
    _refuse_encrypted(message, parts)
    if _is_archive(message):
        return _page(message, parts)
    chosen = _before_forwards(message, parts)
    sent, body = chosen.body[0].letter, chosen.body
    letter = Letter(
        content=content_of(body[0]) if len(body) == 1 else "\n\n".join(map(text_of, body)),
        content_type=media_type(body[0]),
        section="+".join(part.section for part in body),
        headline=headline(_subject(sent)),
        authors=sender(raw(sent, "From")),
        published=moment(raw(sent, "Date")),
        url=address(message) or address(body[0].message),
        removed=list(_rest(parts, chosen)),
    )
    return _trimmed(letter, "\n\n".join(map(text_of, body)), subject=_subject(sent))


def _subject(message: Message) -> str:
    return decoded(raw(message, "Subject"))


def _page(message: Message, parts: list[Part]) -> Letter:
    [page, *_] = choose(message, parts, root=str(message.get_param("start") or "")).body
    return Letter(
        content=content_of(page),
        content_type=media_type(page),
        section=page.section,
        url=address(message) or address(page.message),
    )


def _before_forwards(message: Message, parts: list[Part]) -> Chosen:
    """The body; of a mail that forwards another the one in plain text, where its headers can be told."""
    chosen = choose(message, parts)
    for part in parts:
        if part.kind == _PLAIN and not part.is_file and is_other_form(part, chosen.body[0]):
            subject = _subject(part.letter)
            if find_forward(text_of(part), subject=subject):
                return Chosen([part], chosen.note)
    return chosen


def _trimmed(letter: Letter, text: str, *, subject: str) -> Letter:
    """Without what the forwarder wrote above, and the signature below; the headers he forwards count."""
    if not letter.content_type.startswith(_PLAIN):
        return letter
    forward = find_forward(text, subject=subject)
    start, end = forward.start if forward else 0, sign_off(text) or len(text)
    cut = (("mail:forward", 0, start), ("mail:signature", end, len(text)))
    removed = [
        Removed(
            text=text[first:last],
            kind=RemovedKind.OTHER,
            rule=rule,
            start=first,
            end=last,
            path=letter.section,
        )
        for rule, first, last in cut
        if text[first:last].strip()
    ]
    if not removed or end <= start:
        return letter
    trimmed = replace(letter, content=text[start:end], offset=start, removed=[*removed, *letter.removed])
    return _as_forwarded(trimmed, forward.headers) if forward else trimmed


def _as_forwarded(letter: Letter, headers: dict[str, str]) -> Letter:
    return replace(
        letter,
        headline=headline(headers["subject"]) or letter.headline,
        authors=sender(headers["from"]),
        published=moment(headers.get("date", "")),
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
    if any(len(found[0]) > LONGEST_HEADER for found in _PARAMETERS.finditer(content)):
        raise BadInput(Refusal.MALFORMED, "a header of this mail is longer than any mail program writes one")
    containers = sum(1 for _ in _CONTAINER.finditer(content))
    if containers > _MOST_CONTAINERS:
        raise BadInput(Refusal.NESTED, f"this mail has more than {_MOST_CONTAINERS} mails or groups of parts")
    if content.count(b"\n--") > _MOST_PARTS or content.count(b"\n") * (containers + 1) > _MOST_LINES_SEEN:
        raise BadInput(Refusal.MALFORMED, "this mail has more lines and parts than any mail program writes")


def _refuse_encrypted(message: Message, parts: list[Part]) -> None:
    smime = len(parts) == 1 and parts[0].kind == "application/pkcs7-mime"
    if smime or message.get_content_type() == "multipart/encrypted":
        raise BadInput(Refusal.ENCRYPTED, "this mail is encrypted; save its text and drop that")


def _is_archive(message: Message) -> bool:
    """A mail with pictures has the same type as a web archive, but it was sent."""
    return message.get_content_type() == "multipart/related" and not any(name in message for name in _SENDING)


def _rest(parts: list[Part], chosen: Chosen) -> Iterator[Removed]:
    """What is not read, unless it is the body in other words."""
    for part in parts:
        if part in chosen.body or is_other_form(part, chosen.body[0]):
            continue
        if part.kind.startswith("text/") and not part.is_file:
            if text := text_of(part).strip():
                rule = "mail:note" if part is chosen.note else "mail:part"
                yield Removed(text=text, kind=RemovedKind.OTHER, rule=rule, path=part.section)
        else:
            yield _noted(part)


def _noted(part: Part) -> Removed:
    name = decoded(part.message.get_filename() or "") or "without a name"
    return Removed(
        text=f"{name} ({part.kind})", kind=RemovedKind.OTHER, rule="mail:attachment", path=part.section
    )
