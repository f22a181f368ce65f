"""Which part of a mail is the article, and what becomes of the others (RFC 2046).

A part beside the body is more of it, another form of it, or something else: multipart/alternative alone says
that parts are the same in other words (section 5.1.4).
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from tearsheet.clean.files.decode import decode
from tearsheet.errors import BadInput, Refusal
from tearsheet.text.words import count_latin_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

__all__ = [
    "Chosen",
    "Part",
    "choose",
    "content_of",
    "is_other_form",
    "media_type",
    "parts_of",
    "text_of",
]

_BODIES = ("text/html", "application/xhtml+xml", "text/plain")
_ALTERNATIVE, _ENCLOSED = "multipart/alternative", "message/rfc822"
_COVERING_NOTE = 100  # words at most, and the attachment has twice as many
_HEAD = 20_000  # characters: enough to tell a note from an article
_MOST_SHOWN = 4
_TAG = re.compile(r"<[^<>]*>")


class Part(NamedTuple):
    """A part that holds no other, its number as IMAP gives it (RFC 3501, section 6.4.5), and its place."""

    section: str
    message: Message
    letter: Message  # the mail that it is a part of: another one, where a mail is attached to a mail
    above: tuple[str, ...]  # the types of the parts that hold it, the outermost first

    @property
    def kind(self) -> str:
        """Its media type, in lower case."""
        return self.message.get_content_type()

    @property
    def is_file(self) -> bool:
        """Whether it is to be saved, not shown (RFC 2183)."""
        return self.message.get_content_disposition() == "attachment"


class Chosen(NamedTuple):
    """The parts that are read, in their order, and the covering note of an attachment that is."""

    body: list[Part]
    note: Part | None = None


def parts_of(message: Message) -> list[Part]:
    """All parts that hold no other, in their order."""
    return list(_walk(message, message, section="", above=()))


def choose(message: Message, parts: list[Part], *, root: str = "") -> Chosen:
    """The body, HTML before text, or the attachment that the body is but a note to.

    Args:
        message: the mail.
        parts: its parts.
        root: the Content-ID of the part that goes before all others; empty if none does.

    Raises:
        BadInput: NO_ARTICLE if no part is HTML or text.
    """
    own = [part for part in parts if part.letter is message]
    shown = _with_words(part for part in own if not part.is_file)
    named = [part for part in shown if root and part.message.get("Content-ID") == root]
    body = next(iter(named), None) or _best(shown)
    enclosed = None if root else _enclosed(message, parts)
    if enclosed and (body is None or _is_note(body, enclosed[0])):
        return Chosen(enclosed, body)
    if body is None:
        raise BadInput(Refusal.NO_ARTICLE, f"this mail has no words of its own{_others(parts)}")
    return Chosen([body] if root else _whole(body, shown))


def _others(parts: list[Part]) -> str:
    """What it has instead, for its sender."""
    kinds = list(dict.fromkeys(part.kind for part in parts if part.kind not in _BODIES))
    shown = ", ".join(kinds[:_MOST_SHOWN])
    return f", only parts that are not read ({shown}); drop the text of the article itself" if kinds else ""


def text_of(part: Part) -> str:
    """The text of a part, markup and all; empty if no charset fits."""
    with suppress(BadInput):
        return decode(content_of(part), content_type=media_type(part))
    return ""


def content_of(part: Part) -> bytes:
    """What the part holds, its transfer encoding undone."""
    payload = part.message.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def media_type(part: Part) -> str:
    """The type of the part, with its charset if it states one."""
    charset = None
    with suppress(ValueError):  # a NUL in the parameter's own charset (RFC 2231)
        charset = part.message.get_content_charset()
    return f"{part.kind}; charset={charset}" if charset else part.kind


def is_other_form(part: Part, body: Part) -> bool:
    """Whether the innermost group that holds both says that its parts are the same in other words."""
    pairs = zip(part.section.split("."), body.section.split("."), strict=False)
    depth = next((depth for depth, (one, other) in enumerate(pairs) if one != other), 0)
    return body.above[depth : depth + 1] == (_ALTERNATIVE,)


def _walk(message: Message, letter: Message, *, section: str, above: tuple[str, ...]) -> Iterator[Part]:
    if not message.is_multipart():  # asked first: the text would be decoded, and some codecs raise on it
        yield Part(section or "1", message, letter, above)
        return
    kind = message.get_content_type()
    inside: Any = message.get_payload()
    for number, inner in enumerate(inside, start=1):
        yield from _walk(
            inner,
            inner if kind == _ENCLOSED else letter,
            section=f"{section}.{number}" if section else str(number),
            above=(*above, kind),
        )


def _with_words(parts: Iterator[Part]) -> list[Part]:
    return [part for part in parts if part.kind in _BODIES and content_of(part).strip()]


def _best(shown: list[Part]) -> Part | None:
    return next((part for kind in _BODIES for part in shown if part.kind == kind), None)


def _whole(body: Part, shown: list[Part]) -> list[Part]:
    """The body with all that goes on with it: what stands before and after a picture, as it may be."""
    return [
        part for part in shown if part is body or (part.kind == body.kind and not is_other_form(part, body))
    ]


def _enclosed(message: Message, parts: list[Part]) -> list[Part] | None:
    """The attachment with the most words: a file, or the body of another mail."""
    files = [[part] for part in _with_words(part for part in parts if part.is_file)]
    letters = {id(part.letter): part.letter for part in parts if part.letter is not message}
    for letter in letters.values():
        shown = _with_words(part for part in parts if part.letter is letter and not part.is_file)
        if body := _best(shown):
            files.append(_whole(body, shown))
    return max(files, key=lambda found: _words(found[0]), default=None)


def _is_note(body: Part, attached: Part) -> bool:
    words = _words(body)
    return words <= _COVERING_NOTE and _words(attached) >= 2 * words


def _words(part: Part) -> int:
    return count_latin_words(_TAG.sub(" ", text_of(part)[:_HEAD]))
