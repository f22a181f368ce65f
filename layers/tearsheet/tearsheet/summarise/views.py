"""How alike the sentences of one article are, seen by their stems or by pairs of stems.

Each view gives the same numbers for each sentence. All follow from running sums, so that time and memory grow
with the words of the article and not with the square of its sentences.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from tearsheet.text.tfidf import Matrix, centroid, similarities_to

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Floats", "neighbours", "pairs", "ranks", "stems", "view"]

Floats = NDArray[np.float64]

_STEM = 5  # letters: enough to tell topics apart, few enough that "signed" and "signing" are one
_ROUNDING = 1e-9
_LEAD = 5  # sentences at the start that tell what the article is about


def stems(words: Sequence[str], *, letters: int = _STEM) -> list[str]:
    """The first letters of words: a stemmer for all languages."""
    return [word[:letters] for word in words]


def pairs(words: Sequence[str]) -> list[str]:
    """Each word with the next."""
    return [f"{one} {other}" for one, other in pairwise(words)]


def view(matrix: Matrix) -> dict[str, Floats]:
    """What a view says of each row, by name.

    `later`, `earlier`: the sum of its cosines with the rows after (before) it, by the largest such sum;
    `later_mean`: by their number; `onward`: the share of the later ones in both; `central`, `like_lead`,
    `like_first`: its cosine with the whole, the first rows, the first row.
    """
    count = len(matrix)
    later = _later(matrix)
    products = matrix.data * centroid(matrix)[matrix.columns]
    total: Floats = np.asarray(np.bincount(matrix.rows(), products, minlength=count), np.float64)
    both = _sums(total - (np.diff(matrix.bounds) > 0))
    earlier = _sums(both - later)
    after: Floats = np.arange(count - 1, -1, -1, dtype=np.float64)
    return {
        "later": later / (later.max() or 1.0),
        "earlier": earlier / (earlier.max() or 1.0),
        "later_mean": later / np.maximum(after, 1),
        "onward": later / np.maximum(both, 1e-9),
        "later_rank": ranks(later),
        "central": similarities_to(matrix, centroid(matrix)),
        "like_lead": similarities_to(matrix, centroid(matrix, range(min(_LEAD, count)))),
        "like_first": similarities_to(matrix, centroid(matrix, range(min(1, count)))),
    }


def neighbours(matrix: Matrix) -> Floats:
    """The cosine of each row but the last with the next."""
    order = np.lexsort((matrix.rows(), matrix.columns))
    rows, columns, data = matrix.rows()[order], matrix.columns[order], matrix.data[order]
    shared = (columns[1:] == columns[:-1]) & (rows[1:] == rows[:-1] + 1)
    products = data[1:][shared] * data[:-1][shared]
    return np.asarray(np.bincount(rows[:-1][shared], products, minlength=len(matrix))[:-1], np.float64)


def ranks(values: Floats) -> Floats:
    """The share of the values that lie below each; of equal ones the first is the lowest."""
    places = np.empty(len(values))
    places[np.argsort(values, kind="stable")] = np.arange(len(values))
    return places / max(len(values), 1)


def _later(matrix: Matrix) -> Floats:
    """For each row the sum of its cosines with those that come after it.

    The forward half of PacSum (Zheng and Lapata, Sentence Centrality Revisited for Unsupervised
    Summarization, 2019, https://aclanthology.org/P19-1628).
    """
    order = np.argsort(matrix.columns, kind="stable")
    rows, columns, data = matrix.rows()[order], matrix.columns[order], matrix.data[order]
    running = np.cumsum(data)
    ends = np.cumsum(np.bincount(columns, minlength=len(matrix.idf)))
    after = np.concatenate(([0.0], running))[ends][columns] - running
    sums: Floats = np.asarray(np.bincount(rows, weights=data * after, minlength=len(matrix)), np.float64)
    return _sums(sums)


def _sums(values: Floats) -> Floats:
    """Sums of cosines; what differs from nought by rounding alone is nought."""
    return np.where(values > _ROUNDING, values, 0)
