"""A sentence cut into the units that the names model labels: words and marks, and what they look like.

The model's vocabulary knows no case, and case is most of what tells a name: so every unit has a shape, and
every sentence says where it begins and whether capitals mean anything in it.
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple

__all__ = ["Place", "Shape", "Unit", "units_of"]

# Possessive quantifiers (++) never give back what they took, so no input makes this slow.
_UNIT = re.compile(
    r"(?P<address>https?://\S++)"
    r"|(?P<dotted>(?:[A-Z]\.){2,}+)"
    r"|(?P<number>\d++(?:[.,]\d++)*+(?![^\W_]))"
    r"|(?P<possessive>['’]s\b)"
    r"|(?P<word>(?:[^\W_]|[\u0300-\u036f])++)"
    r"|(?P<mark>\S)"
)
_QUOTES = frozenset("\"“”„«»‘’'`‹›")
_DASHES = frozenset("-‐‑‒–—―")
_STOPS = frozenset(".,;:!?…")
_LONG = 4  # letters of a word that a headline writes with a capital
_FEWEST = 3  # words that a sentence needs, for its capitals to be judged
_TITLED = 0.8  # share of the long words


class Shape(IntEnum):
    """What a unit looks like."""

    LOWER = 1
    CAPITALISED = 2
    CAPITALS = 3
    ONE_CAPITAL = 4
    INNER_CAPITALS = 5
    DOTTED = 6
    NUMBER = 7
    LETTERS_AND_DIGITS = 8
    OTHER_SCRIPT = 9
    QUOTE = 10
    DASH = 11
    STOP = 12
    MARK = 13


class Place(IntEnum):
    """Where a unit stands, as far as it says how much its capital is worth."""

    WITHIN = 0
    FIRST = 1
    ALL_CAPITALS = 2
    TITLE_CASE = 3


class Unit(NamedTuple):
    """A word or mark: its offsets in the sentence, and whether no space stands before it."""

    text: str
    start: int
    end: int
    shape: Shape
    place: Place
    glued: bool


def units_of(sentence: str) -> list[Unit]:
    """The units of a sentence in order; one pass, linear in its length."""
    found = [(match.group(), match.span(), _shape(match)) for match in _UNIT.finditer(sentence)]
    place, first = _place([(text, shape) for text, _, shape in found]), True
    units, before = [], -1
    for text, (start, end), shape in found:
        is_word = shape < Shape.QUOTE
        here = Place.FIRST if is_word and first and place is Place.WITHIN else place
        units.append(Unit(text, start, end, shape, here, start == before))
        first, before = first and not is_word, end
    return units


def _shape(match: re.Match[str]) -> Shape:
    text = match.group()
    match match.lastgroup:
        case "dotted":
            return Shape.DOTTED
        case "number":
            return Shape.NUMBER
        case "word":
            return _shape_of_word(text)
        case "address":
            return Shape.MARK
        case _:
            return _shape_of_mark(text)


def _shape_of_word(text: str) -> Shape:
    if not text.isalpha() and any(letter.isdigit() for letter in text):
        return Shape.LETTERS_AND_DIGITS
    if text.islower():
        return Shape.LOWER
    if text.isupper():
        return Shape.CAPITALS if len(text) > 1 else Shape.ONE_CAPITAL
    if text.lower() == text.upper():
        return Shape.OTHER_SCRIPT
    return Shape.CAPITALISED if text[:1].isupper() and text[1:].islower() else Shape.INNER_CAPITALS


def _shape_of_mark(text: str) -> Shape:
    if text[0] in _QUOTES:
        return Shape.QUOTE
    if text in _DASHES:
        return Shape.DASH
    return Shape.STOP if text in _STOPS else Shape.MARK


def _place(found: list[tuple[str, Shape]]) -> Place:
    words = [(text, shape) for text, shape in found if shape <= Shape.INNER_CAPITALS]
    if len(words) >= _FEWEST and all(Shape.CAPITALS <= shape <= Shape.ONE_CAPITAL for _, shape in words):
        return Place.ALL_CAPITALS
    long = [shape for text, shape in words if len(text) >= _LONG]
    titled = sum(shape is not Shape.LOWER for shape in long)
    return Place.TITLE_CASE if len(long) >= _FEWEST and titled >= _TITLED * len(long) else Place.WITHIN
