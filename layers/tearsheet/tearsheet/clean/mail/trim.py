"""A letter without what its sender wrote around the article: a note above a forward, a signature below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tearsheet.clean.mail.forwards import find_forward, sign_off
from tearsheet.clean.mail.headers import headline, moment, sender
from tearsheet.model import Removed, RemovedKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tearsheet.clean.mail.forwards import Forward
    from tearsheet.clean.mail.letter import Letter

__all__ = ["trimmed"]

_PLAIN = "text/plain"


def trimmed(letter: Letter, text: str, *, subject: str) -> Letter:
    """The letter, or what it forwards with the headers that were forwarded.

    Args:
        letter: what was chosen of the mail.
        text: its content, decoded.
        subject: of the mail.
    """
    is_page = not letter.content_type.startswith(_PLAIN)
    forward = find_forward(text, subject=subject, is_page=is_page)
    end = (None if is_page else sign_off(text)) or len(text)
    start = forward.start if forward else 0
    cut = [*_above(forward, text, is_page=is_page), *_below(text, end)]
    if not cut or end <= start:
        return letter
    removed = [*(replace(entry, path=letter.section) for entry in cut), *letter.removed]
    left = replace(letter, content=text[start:end], offset=start, removed=removed)
    return _as_forwarded(left, forward.headers) if forward else left


def _above(forward: Forward | None, text: str, *, is_page: bool) -> Iterator[Removed]:
    if forward and is_page:
        yield Removed(text=forward.above, kind=RemovedKind.OTHER, rule="mail:forward")
    elif forward:
        yield _stretch("mail:forward", text[: forward.start], start=0)


def _below(text: str, end: int) -> Iterator[Removed]:
    if text[end:].strip():
        yield _stretch("mail:signature", text[end:], start=end)


def _stretch(rule: str, text: str, *, start: int) -> Removed:
    return Removed(text=text, kind=RemovedKind.OTHER, rule=rule, start=start, end=start + len(text))


def _as_forwarded(letter: Letter, headers: dict[str, str]) -> Letter:
    return replace(
        letter,
        headline=headline(headers["subject"]) or letter.headline,
        authors=sender(headers["from"]),
        published=moment(headers.get("date", "")),
    )
