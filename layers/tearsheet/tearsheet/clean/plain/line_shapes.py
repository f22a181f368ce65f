"""The characters and words of a page's lines as arrays, so that all lines are measured at once.

Nothing here knows a word of any language: a word is a hash, and what counts of it is its length, its first
letter and where it comes again.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Mark", "Shapes", "shapes_of"]

_TABLE = (
    0x3000  # code points that the table tells apart; those above are ideographs, or the stops listed here
)
_FULL_STOPS = (0x3002, 0xFF01, 0xFF1F, 0xFF0E)
_FULL_COMMAS = (0x3001, 0xFF0C, 0xFF1A, 0xFF1B)
_LONGEST_HASHED = 64  # characters of a word


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


_SIGNS = (
    (Mark.COMMA, ",;:،؛"),
    (Mark.STOP, ".!?…।؟"),
    (Mark.QUOTE, "\"'“”„«»‘’‹›"),
    (Mark.SIGN, "|•·/›»>→«@#©°_*–—-+=~"),
    (Mark.CLOSING, "\"”’'»)]“"),
)


@dataclass(frozen=True, slots=True)
class Shapes:
    """A page of n lines, c characters and w words.

    `codes`, `marks` (c): the characters, lines joined by a line feed. `starts`, `lengths` (n): of the lines.
    `word_line`, `word_length`, `word_mark`, `word` (w): the line of each word, its characters, what its first
    one is, and a number that equal words share, case ignored.
    """

    codes: NDArray[np.uint32]
    marks: NDArray[np.uint16]
    starts: NDArray[np.int64]
    lengths: NDArray[np.int64]
    word_line: NDArray[np.int64]
    word_length: NDArray[np.int64]
    word_mark: NDArray[np.uint16]
    word: NDArray[np.int64]

    def characters(self, mark: int) -> NDArray[np.float64]:
        """How many characters with one of the marks each line has."""
        return self.per_line((self.marks & mark) > 0)

    def per_line(self, chosen: NDArray[np.bool_]) -> NDArray[np.float64]:
        """How many of the chosen characters each line has."""
        counts: NDArray[np.float64] = np.add.reduceat(chosen, self.starts, dtype=np.float64)
        return counts

    def words(self, chosen: NDArray[np.bool_] | None = None) -> NDArray[np.float64]:
        """How many words, or how many of the chosen ones, each line has."""
        lines = self.word_line if chosen is None else self.word_line[chosen]
        return np.bincount(lines, minlength=len(self.starts)).astype(np.float64)

    def at_end(self, back: int) -> NDArray[np.uint16]:
        """The marks of the character so many before the last of each line, or of its first."""
        marks: NDArray[np.uint16] = self.marks[np.maximum(self.starts + self.lengths - 1 - back, self.starts)]
        return marks


def shapes_of(texts: Sequence[str]) -> Shapes:
    """The shapes of lines that are not empty; at least one."""
    codes = np.frombuffer("\n".join(texts).encode("utf-32-le", "surrogatepass"), np.uint32)
    keys = _keys(codes)
    marks = _marks()[keys]
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    starts = np.concatenate(([0], np.cumsum(lengths + 1)[:-1]))
    begins, ends = _word_edges(marks)
    return Shapes(
        codes=codes,
        marks=marks,
        starts=starts,
        lengths=lengths,
        word_line=np.searchsorted(starts, begins, side="right") - 1,
        word_length=ends - begins,
        word_mark=marks[begins],
        word=_numbered(np.where(codes < _TABLE, _lowered()[keys], codes), begins, ends - begins),
    )


def _keys(codes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Where in the tables each character is."""
    keys = np.minimum(codes, _TABLE)
    if (high := np.flatnonzero(codes >= _TABLE)).size:
        keys[high[np.isin(codes[high], _FULL_STOPS)]] = _TABLE + 1
        keys[high[np.isin(codes[high], _FULL_COMMAS)]] = _TABLE + 2
    return keys


@cache
def _marks() -> NDArray[np.uint16]:
    table = np.array([_mark(chr(code)) for code in range(_TABLE)], np.uint16)
    return np.concatenate((table, np.array([Mark.WORD | Mark.IDEOGRAPH, Mark.STOP, Mark.COMMA], np.uint16)))


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


def _word_edges(marks: NDArray[np.uint16]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where words begin and end: runs of letters, digits and underscores; an ideograph is a word alone."""
    inside = (marks & Mark.WORD) > 0
    alone = (marks & Mark.IDEOGRAPH) > 0
    begins = inside.copy()
    begins[1:] &= ~inside[:-1] | alone[1:] | alone[:-1]
    ends = inside.copy()
    ends[:-1] &= ~inside[1:] | begins[1:]
    return np.flatnonzero(begins), np.flatnonzero(ends) + 1


def _numbered(
    codes: NDArray[np.uint32], begins: NDArray[np.int64], lengths: NDArray[np.int64]
) -> NDArray[np.int64]:
    """A number for each word, the same for equal words: 0, 1, ... in the order of their hashes."""
    if not begins.size:
        return np.zeros(0, np.int64)
    firsts = np.cumsum(lengths) - lengths
    within = np.arange(int(lengths.sum())) - np.repeat(firsts, lengths)
    powers = _powers()[np.minimum(within, _LONGEST_HASHED - 1)]
    values = codes[np.repeat(begins, lengths) + within].astype(np.uint64) * powers
    return np.unique(np.add.reduceat(values, firsts), return_inverse=True)[1].astype(np.int64)


@cache
def _powers() -> NDArray[np.uint64]:
    """Odd factors for the characters of a word, by Knuth's multiplicative hashing (TAOCP 3, 6.4)."""
    powers = np.full(_LONGEST_HASHED, 0x9E3779B97F4A7C15, np.uint64)
    return np.multiply.accumulate(powers)
