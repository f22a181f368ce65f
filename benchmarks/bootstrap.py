"""How sure a figure is: intervals from documents drawn again and again with replacement.

Percentile intervals: Efron, "Bootstrap methods: another look at the jackknife", Ann. Statist. 7 (1979).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Interval", "draws", "interval"]

_TIMES = 1000
_SEED = 20240613


class Interval(NamedTuple):
    """The middle 95 % of the resampled figures."""

    low: float
    high: float


def draws(documents: int) -> NDArray[np.intp]:
    """Row numbers of 1000 samples of `documents` each; the same on every call, so that systems are paired."""
    return np.random.default_rng(_SEED).integers(documents, size=(_TIMES, documents))


def interval(figures: NDArray[np.float64]) -> Interval:
    """Of one figure for each sample; samples in which it is not defined are left out."""
    low, high = np.nanpercentile(figures, (2.5, 97.5))
    return Interval(float(low), float(high))
