"""The characters and words of a page's lines as arrays, so that all lines are measured at once.

Nothing here knows a word of any language: a word is a number, and what counts of it is its length, its first
letter and where it comes again.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Mark", "Shapes", "Words", "shapes_of"]

_TABLE = (
    0x3000  # code points that the table tells apart; those above are ideographs, or the stops listed here
)
_FULL_STOPS = (0x3002, 0xFF01, 0xFF1F, 0xFF0E)
_FULL_COMMAS = (0x3001, 0xFF0C, 0xFF1A, 0xFF1B)
_MODULUS = 1 << 64
_FACTOR = 0x9E3779B97F4A7C15  # odd, from the golden ratio: Knuth, TAOCP 3, 6.4
_INVERSE = pow(_FACTOR, -1, _MODULUS)


class Mark:
    """What a character is, as bits."""

    UPPER = 1
    LOWER = 2
    DIGIT = 4
    SPACE = 8
    COMMA = 16
    STOP = 32
    QUOTE = 64
    SIGN = 128
    WORD = 256
    IDEOGRAPH = 512
    CLOSING = 1024
    BRACKET = 2048
    AT = 4096
    COLON = 8192
    QUESTION = 16384


_SIGNS = (
    (Mark.COMMA, ",;:،؛"),
    (Mark.STOP, ".!?…।؟"),
    (Mark.QUOTE, "\"'“”„«»‘’‹›"),
    (Mark.SIGN, "|•·/›»→>«@#©°_*–—-+=~"),
    (Mark.CLOSING, "\"”’'»)]“"),
    (Mark.BRACKET, "(["),
    (Mark.AT, "@"),
    (Mark.COLON, ":"),
    (Mark.QUESTION, "?"),
)


class Words(NamedTuple):
    """The w words of a page: the line of each, its characters, what its first one is, and a number for it.

    Equal words share their number, case ignored; it is below w.
    """

    line: NDArray[np.intp]
    length: NDArray[np.intp]
    mark: NDArray[np.uint16]
    number: NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Shapes:
    """A page of n lines and c characters, the lines joined by a line feed.

    `marks`, `sorts`, `line` (c): what each character is, the number of that combination of marks, and the
    line it stands in. `starts`, `lengths`, `counts` (n): of the lines, and how many words they have.
    """

    marks: NDArray[np.uint16]
    sorts: NDArray[np.intp]
    line: NDArray[np.intp]
    starts: NDArray[np.intp]
    lengths: NDArray[np.intp]
    words: Words
    counts: NDArray[np.float64]

    def characters(self, *marks: int) -> NDArray[np.float64]:
        """How many characters with one of the bits of each mark the lines have: (marks, lines)."""
        kinds, count = _kinds(), len(self.starts)
        cells = np.bincount(self.sorts * count + self.line, minlength=len(kinds) * count)
        chosen = np.where(np.array(marks)[:, None] & kinds, 1.0, 0.0)
        counts: NDArray[np.float64] = chosen @ cells.reshape(-1, count)
        return counts

    def per_line(self, lines: NDArray[np.intp]) -> NDArray[np.float64]:
        """How often each line is among the lines given."""
        return np.bincount(lines, minlength=len(self.starts)).astype(np.float64)

    def words_of(self, chosen: NDArray[np.bool_]) -> NDArray[np.float64]:
        """How many of the chosen words each line has."""
        return np.bincount(self.words.line, chosen, len(self.starts)).astype(np.float64, copy=False)

    def at_end(self, back: int) -> NDArray[np.uint16]:
        """The marks of the character so many before the last of each line, or of its first."""
        marks: NDArray[np.uint16] = self.marks[np.maximum(self.starts + self.lengths - 1 - back, self.starts)]
        return marks


def shapes_of(texts: Sequence[str]) -> Shapes:
    """The shapes of lines that are not empty; at least one."""
    codes = np.frombuffer("\n".join(texts).encode("utf-32-le", "surrogatepass"), np.uint32)
    keys = _keys(codes)
    sorts = _sorts()[keys]
    marks = _kinds()[sorts]
    lengths = np.fromiter(map(len, texts), np.intp, len(texts))
    line = np.repeat(np.arange(len(texts)), lengths + 1)[:-1]
    begins, ends = _word_edges(marks)
    lowered = _lowered()[keys]
    np.copyto(lowered, codes, where=codes >= _TABLE)
    words = Words(line[begins], ends - begins, marks[begins], _numbered(lowered, begins, ends))
    return Shapes(
        marks=marks,
        sorts=sorts,
        line=line,
        starts=np.cumsum(lengths + 1) - lengths - 1,
        lengths=lengths,
        words=words,
        counts=np.bincount(words.line, minlength=len(texts)).astype(np.float64),
    )


def _keys(codes: NDArray[np.uint32]) -> NDArray[np.intp]:
    """Where in the tables each character is."""
    keys = np.minimum(codes, _TABLE).astype(np.intp)
    if (high := np.flatnonzero(codes >= _TABLE)).size:
        keys[high[np.isin(codes[high], _FULL_STOPS)]] = _TABLE + 1
        keys[high[np.isin(codes[high], _FULL_COMMAS)]] = _TABLE + 2
    return keys


@cache
def _marks() -> NDArray[np.uint16]:
    table = np.array([_mark(chr(code)) for code in range(_TABLE)], np.uint16)
    return np.concatenate((table, np.array([Mark.WORD | Mark.IDEOGRAPH, Mark.STOP, Mark.COMMA], np.uint16)))


@cache
def _kinds() -> NDArray[np.uint16]:
    """The combinations of marks that a character can have: two dozen."""
    return np.unique(_marks())


@cache
def _sorts() -> NDArray[np.intp]:
    """For each key the place of its marks in `_kinds`."""
    return np.searchsorted(_kinds(), _marks())


def _mark(character: str) -> int:
    category = unicodedata.category(character)
    mark = sum(bit for bit, signs in _SIGNS if character in signs)
    mark |= Mark.SPACE * character.isspace() | Mark.DIGIT * (category == "Nd")
    mark |= Mark.UPPER * (category in {"Lu", "Lt"}) | Mark.LOWER * (category == "Ll")
    return mark | Mark.WORD * (category[0] in "LN" or category in {"Mn", "Mc", "Pc"})


@cache
def _lowered() -> NDArray[np.uint32]:
    lowered = (chr(code).lower() for code in range(_TABLE))
    table = [ord(low) if len(low) == 1 else code for code, low in enumerate(lowered)]
    return np.array([*table, 0, 0, 0], np.uint32)


def _word_edges(marks: NDArray[np.uint16]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Where words begin and end: runs of letters, digits and underscores; an ideograph is a word alone."""
    inside = (marks & Mark.WORD) > 0
    alone = (marks & Mark.IDEOGRAPH) > 0
    begins = inside.copy()
    begins[1:] &= ~inside[:-1] | alone[1:] | alone[:-1]
    ends = inside.copy()
    ends[:-1] &= ~inside[1:] | begins[1:]
    return np.flatnonzero(begins), np.flatnonzero(ends) + 1


def _numbered(
    codes: NDArray[np.uint32], begins: NDArray[np.intp], ends: NDArray[np.intp]
) -> NDArray[np.intp]:
    """A number for each word, the same for equal words: 0, 1, ... in the order of their hashes.

    The hash is Karp and Rabin's (Efficient randomized pattern-matching algorithms, IBM Journal 31, 1987): of
    the sum over all characters before a word's end, less that before its begin, brought to the first place.
    """
    sums = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum(codes * _powers(len(codes), _FACTOR), out=sums[1:])
    to_first = _powers(len(codes), _INVERSE)
    hashes = (sums[ends] - sums[begins]) * to_first[begins]
    order = hashes.argsort()
    ordered = hashes[order]
    numbers = np.zeros(len(hashes), np.intp)
    numbers[order[1:]] = np.cumsum(ordered[1:] != ordered[:-1])
    return numbers


def _powers(count: int, factor: int) -> NDArray[np.uint64]:
    powers = np.full(count, factor, np.uint64)
    return np.multiply.accumulate(powers)
