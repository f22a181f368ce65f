"""What a sentence adds to a summary of several articles: things they share and that it does not say yet.

The concepts are pairs of neighbouring words (Gillick and Favre, A Scalable Global Model for Summarization,
2009, https://aclanthology.org/W09-1802), worth more the more articles have them and the earlier these tell
them; a sentence's gain is what is new in it, by the root of its length (the scaled cost of Lin and Bilmes,
Multi-document Summarization via Budgeted Maximization of Submodular Functions, 2010,
https://aclanthology.org/N10-1134).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from math import sqrt
from typing import TYPE_CHECKING

import numpy as np

from tearsheet.summarise.views import stems
from tearsheet.text.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from tearsheet.summarise.document import Unit

__all__ = ["Coverage"]

Concept = tuple[str, str]

_STEM = 7  # letters: two words in a row are seldom the same by chance, so that more of each may count
_EARLY = 6  # sentences: behind so many what an article tells is worth 1 / √2 of what it begins with


class Coverage:
    """`gain[i]`: what unit i would add, by the root of its length; 1 is the largest at first."""

    def __init__(self, units: Sequence[Unit], *, titles: Sequence[str]) -> None:
        self._concepts = [_concepts(unit.told) for unit in units]
        self._with_concept: dict[Concept, list[int]] = defaultdict(list)
        for index, concepts in enumerate(self._concepts):
            for concept in concepts:
                self._with_concept[concept].append(index)
        self._weights = _weights(units, self._concepts, titles)
        self._scale = 1 / np.sqrt(np.array([max(unit.words, 1) for unit in units], dtype=np.float64))
        told = (sum(self._weights[concept] for concept in concepts) for concepts in self._concepts)
        self._open = np.fromiter(told, np.float64, count=len(units))
        self._scale /= max(float(np.max(self._open * self._scale, initial=0)), 1e-9)

    @property
    def gain(self) -> NDArray[np.float64]:
        """One number for each unit, 0 to 1; less and less as units are added."""
        return self._open * self._scale

    def add(self, chosen: int) -> None:
        """Takes account of one more chosen unit: what it says adds nothing to any other."""
        for concept in self._concepts[chosen]:
            self._open[self._with_concept.pop(concept, [])] -= self._weights[concept]


def _concepts(text: str) -> tuple[Concept, ...]:
    """Each once and in the order of the text, so that sums of their weights are the same on every run."""
    return tuple(dict.fromkeys(pairwise(stems(words(text), letters=_STEM))))


def _weights(
    units: Sequence[Unit], told: Sequence[Sequence[Concept]], titles: Sequence[str]
) -> dict[Concept, float]:
    """The root of the number of articles that have it, times the sum of how early each does; titles first."""
    earliest: dict[tuple[int, Concept], float] = {}
    for article, title in enumerate(titles):
        earliest |= {(article, concept): 1.0 for concept in _concepts(title)}
    for unit, concepts in zip(units, told, strict=True):
        early = 1 / sqrt(1 + unit.position / _EARLY)
        for concept in concepts:
            earliest.setdefault((unit.article, concept), early)
    articles = Counter(concept for _, concept in earliest)
    sums: dict[Concept, float] = defaultdict(float)
    for (_, concept), early in earliest.items():
        sums[concept] += early
    return {concept: total * sqrt(articles[concept]) for concept, total in sums.items()}
