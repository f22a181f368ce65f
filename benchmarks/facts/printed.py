"""Tokens as print has them: no space before a comma, none after a bracket, marks at what they enclose."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Printed", "printed"]

_NONE_BEFORE = frozenset((",", ".", ";", ":", "?", "!", "%", ")", "]", "'s", "n't", "”"))
_NONE_AFTER = frozenset(("(", "[", "$", "£", "€", "“"))
_CURLY = {"``": "“", "''": "”"}
_MARK = '"'
_BETWEEN = "\n\n"  # sentences


class Printed(NamedTuple):
    """The text, and where each token stands in it, in their order through all sentences."""

    text: str
    tokens: list[Span]


def printed(sentences: Iterable[Sequence[str]]) -> Printed:
    """The sentences with a blank line between them."""
    parts: list[str] = []
    places: list[Span] = []
    at = 0
    for sentence in sentences:
        for gap, token in _spaced(sentence):
            before = gap if gap is not None or not places else _BETWEEN
            parts += (before or "", token)
            start = at + len(before or "")
            at = start + len(token)
            places.append(Span(start, at))
    return Printed("".join(parts), places)


def _spaced(sentence: Sequence[str]) -> Iterable[tuple[str | None, str]]:
    """Each token with the space before it; the first of a sentence has none of its own."""
    marks = count()
    hugs = True
    for number, raw in enumerate(sentence):
        token = _CURLY.get(raw, raw)
        closes = token == _MARK and next(marks) % 2 == 1
        none = hugs or closes or token in _NONE_BEFORE
        yield (None if number == 0 else "" if none else " "), token
        hugs = token in _NONE_AFTER or (token == _MARK and not closes)
