"""Saved mails and web archives: the text of the article, and what the headers say of it.

RFC 5322 (mail), RFC 2045 and 2046 (MIME), RFC 2557 (MHTML: a page and its pictures as one mail).
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from tearsheet.clean.mail.bounds import check_form
from tearsheet.clean.mail.forwards import find_forward
from tearsheet.clean.mail.headers import address, decoded, file_name, headline, moment, raw, sender
from tearsheet.clean.mail.letter import Letter
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
from tearsheet.clean.mail.trim import trimmed
from tearsheet.errors import BadInput, Refusal
from tearsheet.model import Removed, RemovedKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from tearsheet.clean.mail.forwards import Forward

__all__ = ["open_mail"]

_BEFORE = b"\xef\xbb\xbf\r\n"
_SENDING = frozenset(("to", "delivered-to", "received", "return-path"))  # a browser sends nothing
_PLAIN = "text/plain"
_MOST_FORMS = 3  # of one body in plain text; mail programs write one


def open_mail(content: bytes) -> Letter:
    """The body of the mail, HTML before text; of a web archive the page, and none of its pictures.

    Raises:
        BadInput: MALFORMED or NESTED if it is built as no mail program does, ENCRYPTED, or NO_ARTICLE if it
            has no part in HTML or text.
    """
    check_form(content)
    from email import message_from_bytes  # noqa: PLC0415 - few files pay for it

    message = message_from_bytes(content.lstrip(_BEFORE))
    parts = parts_of(message)
    _refuse_encrypted(message, parts)
    if _is_archive(message):
        return _page(message, parts)
    chosen = _before_forwards(message, parts)
    sent, body = chosen.body[0].letter, chosen.body
    text = "\n\n".join(map(text_of, body))
    letter = Letter(
        content=content_of(body[0]) if len(body) == 1 else text,
        content_type=media_type(body[0]),
        section="+".join(part.section for part in body),
        headline=headline(_subject(sent)),
        authors=sender(raw(sent, "From")),
        published=moment(raw(sent, "Date")),
        url=address(message) or address(body[0].message),
        removed=list(_rest(parts, chosen)),
    )
    return trimmed(letter, text, subject=_subject(sent))


def _subject(message: Message) -> str:
    return decoded(raw(message, "Subject"))


def _page(message: Message, parts: list[Part]) -> Letter:
    [page, *_] = choose(message, parts, root=str(message.get_param("start") or "")).body
    letter = Letter(
        content=content_of(page),
        content_type=media_type(page),
        section=page.section,
        url=address(message) or address(page.message),
    )
    return trimmed(letter, text_of(page), subject=_subject(message))


def _before_forwards(message: Message, parts: list[Part]) -> Chosen:
    """The body; of a mail that forwards another a part in which the headers of that one can be told."""
    chosen = choose(message, parts)
    body = chosen.body[0]
    if _forwarded_in(body):
        return chosen
    plain = (part for part in parts if part.kind == _PLAIN and not part.is_file)
    forms = (part for part in plain if is_other_form(part, body))
    told = (part for part in islice(forms, _MOST_FORMS) if _forwarded_in(part))
    return next((Chosen([part], chosen.note) for part in told), chosen)


def _forwarded_in(part: Part) -> Forward | None:
    return find_forward(text_of(part), subject=_subject(part.letter), is_page=part.kind != _PLAIN)


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
    name = file_name(part.message) or "without a name"
    return Removed(
        text=f"{name} ({part.kind})", kind=RemovedKind.OTHER, rule="mail:attachment", path=part.section
    )
