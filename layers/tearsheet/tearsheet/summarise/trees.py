"""Sums of small decision trees, evaluated all at once.

By bit masks, after Lucchese et al., QuickScorer, 2015, https://doi.org/10.1145/2766462.2767733: every split
of a tree that sends the row to the right strikes out the leaves on its left; the first leaf left is its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

__all__ = ["MOST_LEAVES", "Trees", "trees_of"]

MOST_LEAVES = 8  # the bits of a mask
_FIRST_LEAF = np.array([(mask & -mask).bit_length() - 1 for mask in range(256)], dtype=np.intp)
_ROWS = 512  # at once: what they need stays in a few megabytes


class Trees(NamedTuple):
    """Splits (trees, splits) and leaves (trees, leaves); a row goes left where `feature <= threshold`.

    `kept`: the leaves that a split leaves to a row that goes right, one bit each, the leftmost lowest.
    """

    feature: NDArray[np.intp]
    threshold: NDArray[np.float64]
    kept: NDArray[np.uint8]
    value: NDArray[np.float64]
    bias: float

    def scores(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """The sum of the trees' values for each row of features."""
        parts = [self._scores(rows[start : start + _ROWS]) for start in range(0, len(rows), _ROWS)]
        return np.concatenate([np.zeros(0), *parts]) + self.bias

    def _scores(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        goes_left = rows[:, self.feature] <= self.threshold
        masks = np.bitwise_and.reduce(np.where(goes_left, np.uint8(255), self.kept), axis=2)
        found: NDArray[np.float64] = self.value[np.arange(len(self.value)), _FIRST_LEAF[masks]].sum(axis=1)
        return found


def trees_of(tables: Mapping[str, Any]) -> Trees:
    """The trees from their tables, as `weights.json` holds them."""
    return Trees(
        np.array(tables["feature"], np.intp),
        np.array(tables["threshold"], np.float64),
        np.array(tables["kept"], np.uint8),
        np.array(tables["value"], np.float64),
        float(tables["bias"]),
    )
