"""How much of a sentence has been said already by those chosen so far."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from tearsheet.summarise.document import Unit

__all__ = ["Redundancy"]

_STEM = 5  # letters: enough to tell topics apart, few enough that "signed" and "signing" are one
_TELLING = 3  # content words; of shorter sentences only the same words count as the same news


class Redundancy:
    """`overlap[i]`: the largest share of the content words that unit i and a chosen unit have in common.

    The share is of the shorter of the two, 0 to 1.
    """

    def __init__(self, units: Sequence[Unit]) -> None:
        self._content = [_stems(unit) for unit in units]
        self._sizes = np.array([len(content) for content in self._content])
        self._with_word: dict[str, list[int]] = defaultdict(list)
        for index, content in enumerate(self._content):
            for word in content:
                self._with_word[word].append(index)
        self.overlap: NDArray[np.float64] = np.zeros(len(units))

    def add(self, chosen: int) -> None:
        """Takes account of one more chosen unit; its own overlap becomes 1."""
        sharing = chain.from_iterable(self._with_word[word] for word in self._content[chosen])
        shared = np.bincount(list(sharing), minlength=len(self._content))
        smaller = np.minimum(self._sizes, self._sizes[chosen])
        larger = np.maximum(self._sizes, self._sizes[chosen])
        share = np.where(smaller >= _TELLING, shared / smaller, shared == larger)
        self.overlap = np.maximum(self.overlap, share)


def _stems(unit: Unit) -> frozenset[str]:
    """What the sentence is about; one without content words is about itself."""
    return frozenset(word[:_STEM] for word in unit.content) or frozenset((unit.text.casefold(),))
