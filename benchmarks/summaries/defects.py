"""What an editor would strike out of a summary, counted apart from the filter that is to prevent it."""

from __future__ import annotations

import re
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from sumy.utils import get_stop_words

from benchmarks.summaries.rouge import stem

if TYPE_CHECKING:
    from benchmarks.summaries.chosen import Chosen, Picked

__all__ = ["Defects", "defects_of"]

_LEANING_WORDS = (
    "he she they it his her their him them its this that these those but and however meanwhile also so yet"
    " then still moreover furthermore instead nevertheless or additionally notably"
)
_LEANING = frozenset(_LEANING_WORDS.split())
_PIECES = frozenset(["s", "t", "re", "ve", "ll", "d", "m"])
_FIRST_WORD = re.compile(r"[^\W\d_][^\W\d_'’]*(?:['’]+[^\W\d_]*)*")
_WORD = re.compile(r"\w")
_STEMMED = re.compile(r"[a-z0-9]+")
_TELLING = 3  # stems; of shorter sentences nothing is said
_SAME = 0.6  # of the stems of the shorter sentence


class Defects(NamedTuple):
    """Of one summary: whether a sentence leans on one that is not there, whether two say the same.

    `unbalanced`: in how many of its `sentences` quotation marks are unpaired.
    """

    dangling: bool
    repeated: bool
    unbalanced: int
    sentences: int


def defects_of(chosen: Chosen) -> Defects:
    """All counts of one summary."""
    before = (None, *chosen.picked)
    sentences, last_and_next = chosen.sentences, zip(before, chosen.picked, strict=False)
    stems = map(_stems, sentences)
    return Defects(
        dangling=any(
            _leans(sentence) and _alone(chosen, last, at)
            for sentence, (last, at) in zip(sentences, last_and_next, strict=True)
        ),
        repeated=any(_same(one, other) for one, other in combinations(stems, 2)),
        unbalanced=sum(map(_unbalanced, sentences)),
        sentences=len(sentences),
    )


def _leans(sentence: str) -> bool:
    first = _FIRST_WORD.search(sentence)
    return first is not None and first.group().lower() in _LEANING


def _alone(chosen: Chosen, last: Picked | None, at: Picked) -> bool:
    """Whether the sentence before it in its text is not the one before it in the summary."""
    if last is None or last.article != at.article:
        return True
    return _WORD.search(chosen.texts[at.article], last.end, at.start) is not None


def _unbalanced(sentence: str) -> bool:
    return sentence.count("“") != sentence.count("”") or sentence.count('"') % 2 == 1


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    smaller = min(len(one), len(other))
    return smaller > _TELLING and len(one & other) > _SAME * smaller


def _stems(sentence: str) -> frozenset[str]:
    words = _STEMMED.findall(sentence.lower())
    return frozenset(stem(word) for word in words if word not in _ignored())


@cache
def _ignored() -> frozenset[str]:
    return _PIECES.union(get_stop_words("english"))
