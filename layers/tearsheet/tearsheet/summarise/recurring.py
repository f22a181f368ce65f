"""How much of what an article keeps coming back to each sentence has, and how much of it is new there."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from tearsheet.summarise.views import Floats

__all__ = ["of_names", "of_stems"]

_TOPICS = 10  # the most frequent stems of an article


class _Found(NamedTuple):
    """Each word once for each sentence that has it: (found,) arrays of its row and column.

    `times`: how often that sentence has it; `new`: whether no earlier one does; `counts`: how often the
    article has the word of each column.
    """

    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    times: Floats
    new: NDArray[np.bool_]
    counts: Floats
    sentences: int

    def sums(self, values: Floats | NDArray[np.bool_]) -> Floats:
        """For each sentence the sum over its words."""
        return np.asarray(np.bincount(self.rows, values, minlength=self.sentences), np.float64)

    def largest(self, values: Floats) -> Floats:
        """For each sentence the largest over its words; of none 0."""
        found = np.zeros(self.sentences)
        np.maximum.at(found, self.rows, values)
        return found


def of_stems(lists: Sequence[Sequence[str]]) -> dict[str, Floats]:
    """By name, one number for each sentence (its list of stems)."""
    found = _find(lists)
    count = found.counts[found.columns]
    shared = np.bincount(found.columns, minlength=len(found.counts)).astype(np.float64)[found.columns]
    size, total = np.maximum(found.sums(np.ones(len(count))), 1), max(found.counts.sum(), 1)
    topics = np.argsort(-found.counts, kind="stable")[:_TOPICS]
    mass = found.sums(count) / total
    return {
        "frequency": found.sums(np.log(count) * found.times) / np.maximum(found.sums(found.times), 1),
        "spread": found.sums(shared) / size / len(lists),
        "most_frequent": found.largest(count) / found.counts.max(initial=1),
        "topics": found.sums(np.isin(found.columns, topics)),
        "mass": mass,
        "mass_by_length": mass / np.sqrt(size),
        "new": found.sums(found.new) / size,
        "first_mass": found.sums((count - 1) * found.new) / total,
        "again": found.sums(shared > 1) / size,
    }


def of_names(lists: Sequence[Sequence[str]]) -> dict[str, Floats]:
    """By name, one number for each sentence (its list of names)."""
    found = _find(lists)
    count = found.counts[found.columns]
    return {
        "count": found.sums(np.ones(len(count))),
        "most": found.largest(count) / found.counts.max(initial=1),
        "mass": found.sums(count) / max(found.counts.sum(), 1),
        "new": found.sums(found.new),
    }


def _find(lists: Sequence[Sequence[str]]) -> _Found:
    words = list(chain.from_iterable(lists))
    vocabulary = {word: column for column, word in enumerate(dict.fromkeys(words))}
    columns = np.array([vocabulary[word] for word in words], np.intp)
    rows = np.repeat(np.arange(len(lists)), [len(found) for found in lists])
    width = max(len(vocabulary), 1)
    once, times = np.unique(rows * width + columns, return_counts=True)
    once_rows, once_columns = np.divmod(once, width)
    first = np.empty(width, np.intp)
    first[once_columns[::-1]] = once_rows[::-1]
    return _Found(
        once_rows,
        once_columns,
        times.astype(np.float64),
        first[once_columns] == once_rows,
        np.bincount(columns, minlength=width).astype(np.float64),
        len(lists),
    )
