"""ROUGE-1, -2 and -Lsum as rouge-score 0.1.2 counts them with its stemmer, but references are read once.

Lin, ROUGE: a Package for Automatic Evaluation of Summaries, 2004, https://aclanthology.org/W04-1013;
https://github.com/google-research/google-research/tree/master/rouge. Every run checks some documents of each
set against that package itself.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from nltk.stem.porter import PorterStemmer

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Rouge", "Tokens", "mean_rouge", "rouge", "stem", "tokens_of"]

_NO_WORD = re.compile(r"[^a-z0-9]+")
_SHORT = 3  # letters; so short a word is its own stem
_PORTER = PorterStemmer()
_Gram = TypeVar("_Gram")


class Rouge(NamedTuple):
    """F-measures, 0 to 1."""

    one: float
    two: float
    lsum: float


class Tokens(NamedTuple):
    """A summary as it is compared: its stems line by line, and how often each and each pair stands in it."""

    lines: tuple[tuple[str, ...], ...]
    ones: Counter[str]
    twos: Counter[tuple[str, str]]


@cache
def stem(word: str) -> str:
    """The stem of a lower-cased word."""
    return str(_PORTER.stem(word)) if len(word) > _SHORT else word


def tokens_of(text: str) -> Tokens:
    """The text read; each line is a sentence. Pairs of words run across lines, as in the package."""
    lines = tuple(tuple(map(stem, _NO_WORD.sub(" ", line.lower()).split())) for line in text.split("\n"))
    words = [word for line in lines for word in line]
    return Tokens(lines, Counter(words), Counter(pairwise(words)))


def rouge(reference: Tokens, summary: Tokens) -> Rouge:
    """All three against one reference."""
    return Rouge(
        _shared(reference.ones, summary.ones),
        _shared(reference.twos, summary.twos),
        _longest(reference, summary),
    )


def mean_rouge(references: Sequence[Tokens], summary: Tokens) -> Rouge:
    """Each figure's mean over the references."""
    found = [rouge(reference, summary) for reference in references]
    return Rouge(*(sum(column) / len(found) for column in zip(*found, strict=True)))


def _shared(reference: Counter[_Gram], summary: Counter[_Gram]) -> float:
    return _f1((reference & summary).total(), of=reference.total(), among=summary.total())


def _f1(hits: int, *, of: int, among: int) -> float:
    recall, precision = hits / max(of, 1), hits / max(among, 1)
    return 2 * precision * recall / (precision + recall) if hits else 0.0


def _longest(reference: Tokens, summary: Tokens) -> float:
    """By the union of the longest common subsequences with each line; no word counts too often."""
    left_of_reference, left_of_summary = reference.ones.copy(), summary.ones.copy()
    hits = 0
    for line in reference.lines:
        found = set().union(*(_common(line, other) for other in summary.lines))
        for word in (line[place] for place in sorted(found)):
            if left_of_reference[word] > 0 and left_of_summary[word] > 0:
                left_of_reference[word] -= 1
                left_of_summary[word] -= 1
                hits += 1
    return _f1(hits, of=reference.ones.total(), among=summary.ones.total())


def _common(line: Sequence[str], other: Sequence[str]) -> set[int]:
    """The places in `line` of one longest common subsequence: of several, the one that the package reads."""
    lengths = [[0] * (len(other) + 1)]
    for word in line:
        above, row = lengths[-1], [0]
        for at, candidate in enumerate(other):
            row.append(above[at] + 1 if word == candidate else max(above[at + 1], row[at]))
        lengths.append(row)
    places, at, over = set(), len(line), len(other)
    while at and over:
        if line[at - 1] == other[over - 1]:
            at, over = at - 1, over - 1
            places.add(at)
        elif lengths[at][over - 1] > lengths[at - 1][over]:
            over -= 1
        else:
            at -= 1
    return places
