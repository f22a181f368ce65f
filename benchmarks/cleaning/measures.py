"""How near an extracted text comes to the marked one. All figures lie in 0 to 1.

Words are runs of letters, digits and underscores. Shingles: scrapinghub/article-extraction-benchmark.
Word F1 and snippets: Murrough-Foley's WCXB.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "Score",
    "Shares",
    "kept_share",
    "same_words",
    "shingle_score",
    "shingle_shares",
    "snippet_share",
    "word_f1",
]

_WORD = re.compile(r"\w+")
_RUN = 4  # words


@dataclass(frozen=True, slots=True)
class Shares:
    """Of one document: how much of what was extracted is marked (None if nothing was), and the reverse."""

    precision: float | None
    recall: float


@dataclass(frozen=True, slots=True)
class Score:
    """Mean precision and recall over documents, and the F1 of the two means."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean; 0 if both are."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def shingle_score(pairs: Iterable[tuple[str, str]]) -> Score:
    """Over pairs of marked and extracted text: runs of four words with their counts, case kept.

    A text without words has no precision and is left out of its mean.
    """
    shares = [shingle_shares(gold, text) for gold, text in pairs]
    precisions = [share.precision for share in shares if share.precision is not None]
    return Score(fmean(precisions) if precisions else 0.0, fmean(share.recall for share in shares))


def shingle_shares(gold: str, text: str) -> Shares:
    """The two shares of runs of four words of one document; nothing marked is wholly found."""
    wanted, found = _shingles(gold), _shingles(text)
    hits = (wanted & found).total()
    return Shares(
        hits / found.total() if found else None,
        hits / wanted.total() if wanted else 1.0,
    )


def same_words(gold: str, text: str) -> bool:
    """Whether both have the same words in the same order."""
    return _WORD.findall(gold) == _WORD.findall(text)


def word_f1(gold: str, text: str) -> float:
    """The F1 of the bags of lower-cased words of one document; 1 if both are empty."""
    wanted, found = Counter(_WORD.findall(gold.lower())), Counter(_WORD.findall(text.lower()))
    if not wanted or not found:
        return float(wanted == found)
    return 2 * (wanted & found).total() / (wanted.total() + found.total())


def snippet_share(snippets: Sequence[str], text: str) -> float:
    """The share of the snippets that stand in the lower-cased text."""
    low = text.lower()
    return fmean(snippet.lower() in low for snippet in snippets)


def kept_share(lines: Iterable[str], text: str) -> float | None:
    """The share of the lines' words that are still there; None without lines.

    A line is there if at least half of its runs of four words (all its words if it has fewer) are.
    """
    runs = set(_runs(_WORD.findall(text), _RUN))
    words = set(_WORD.findall(text))
    kept = total = 0
    for line in lines:
        tokens = _WORD.findall(line)
        mine = _runs(tokens, _RUN) if len(tokens) >= _RUN else [(word,) for word in tokens]
        there = sum(run in runs if len(run) == _RUN else run[0] in words for run in mine)
        total += len(tokens)
        kept += len(tokens) if mine and 2 * there >= len(mine) else 0
    return kept / total if total else None


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    return Counter(_runs(words, _RUN)) if len(words) >= _RUN else Counter([tuple(words)] if words else [])


def _runs(words: list[str], size: int) -> list[tuple[str, ...]]:
    return list(zip(*(words[at:] for at in range(size)), strict=False))
