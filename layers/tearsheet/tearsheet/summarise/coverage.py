"""What a sentence adds to a summary of several articles: things they share and that it does not say yet.

The concepts are pairs of neighbouring content words, as heavy as the number of articles that have them
(Gillick and Favre, A Scalable Global Model for Summarization, 2009, https://aclanthology.org/W09-1802).
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from tearsheet.summarise.document import Unit

__all__ = ["Coverage"]

Concept = tuple[str, str]

_ALONE = 0.3  # the weight of what one article alone says, against 2, 3, ... for what so many share


class Coverage:
    """`gain[i]`: what unit i would add, by the root of its length; 1 is the largest at first."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self._concepts = [frozenset(pairwise(unit.content)) for unit in units]
        self._with_concept: dict[Concept, list[int]] = defaultdict(list)
        for index, concepts in enumerate(self._concepts):
            for concept in concepts:
                self._with_concept[concept].append(index)
        self._weights = _weights(units, self._with_concept)
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


def _weights(units: Sequence[Unit], places: dict[Concept, list[int]]) -> dict[Concept, float]:
    shared = {concept: len({units[index].article for index in found}) for concept, found in places.items()}
    return {concept: float(count) if count > 1 else _ALONE for concept, count in shared.items()}
