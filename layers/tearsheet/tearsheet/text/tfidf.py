"""TF-IDF vectors and their cosines, in numpy alone: for sentences of an article and articles of a day.

Weights are (1 + ln tf) × (1 + ln((1 + n) / (1 + df))), rows have length 1 (Salton and Buckley, Term-weighting
approaches in automatic text retrieval, 1988; smoothed as scikit-learn does it). Rows are kept sparse (CSR).
"""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


__all__ = ["Matrix", "centroid", "similarities", "similarities_to", "vectorise"]

_DENSE_CELLS = 4_000_000  # up to here one product of dense matrices is faster than walking the columns


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Sparse rows: row i has `data[bounds[i]:bounds[i + 1]]` in `columns[bounds[i]:bounds[i + 1]]`.

    `vocabulary` maps a word to its column, `idf` has a weight for each column.
    """

    bounds: NDArray[np.int64]
    columns: NDArray[np.int64]
    data: NDArray[np.float64]
    vocabulary: dict[str, int]
    idf: NDArray[np.float64]

    def __len__(self) -> int:
        """The number of rows."""
        return len(self.bounds) - 1

    def rows(self) -> NDArray[np.int64]:
        """The row of each entry of `data`."""
        return np.repeat(np.arange(len(self)), np.diff(self.bounds))

    def dense(self) -> NDArray[np.float64]:
        """All rows as one array of shape (rows, words)."""
        full = np.zeros((len(self), len(self.idf)))
        full[self.rows(), self.columns] = self.data
        return full


def vectorise(documents: Iterable[Sequence[str]]) -> Matrix:
    """One row for each document (its words, in any order); a document without words is a row of zeros.

    Documents are read one after the other, and only their counts are kept.
    """
    vocabulary: dict[str, int] = {}
    found, numbers, ends = array("q"), array("d"), array("q", [0])
    for document in documents:
        counts = Counter(document)
        found.extend([vocabulary.setdefault(word, len(vocabulary)) for word in counts])
        numbers.extend(counts.values())
        ends.append(len(found))
    columns, terms, bounds = (np.array(each) for each in (found, numbers, ends))
    found_in = np.bincount(columns, minlength=len(vocabulary))
    idf = 1 + np.log(len(ends) / (1 + found_in))
    data = _unit_rows((1 + np.log(terms)) * idf[columns], bounds)
    return Matrix(bounds=bounds, columns=columns, data=data, vocabulary=vocabulary, idf=idf)


def similarities(matrix: Matrix) -> NDArray[np.float64]:
    """The cosine of every row with every row: symmetric, 0 to 1, shape (rows, rows)."""
    if len(matrix) * len(matrix.idf) <= _DENSE_CELLS:
        full = matrix.dense()
        return np.minimum(full @ full.T, 1)
    return np.minimum(_by_columns(matrix), 1)


def similarities_to(matrix: Matrix, vector: NDArray[np.float64]) -> NDArray[np.float64]:
    """The cosine of every row with one dense vector over the same words; 0 if the vector is all zeros."""
    length = float(np.linalg.norm(vector)) or 1.0
    products = matrix.data * vector[matrix.columns]
    return np.minimum(np.bincount(matrix.rows(), weights=products, minlength=len(matrix)) / length, 1)


def centroid(matrix: Matrix, rows: Iterable[int] | None = None) -> NDArray[np.float64]:
    """The sum of the rows (all, or those with these indices) as a dense vector, for `similarities_to`."""
    if rows is None:
        return np.asarray(np.bincount(matrix.columns, weights=matrix.data, minlength=len(matrix.idf)), float)
    total = np.zeros(len(matrix.idf))
    for row in rows:
        part = slice(matrix.bounds[row], matrix.bounds[row + 1])
        total[matrix.columns[part]] += matrix.data[part]
    return total


def _unit_rows(weights: NDArray[np.float64], bounds: NDArray[np.int64]) -> NDArray[np.float64]:
    rows = np.repeat(np.arange(len(bounds) - 1), np.diff(bounds))
    lengths = np.sqrt(np.bincount(rows, weights=weights**2, minlength=len(bounds) - 1))
    return weights / lengths[rows]


def _by_columns(matrix: Matrix) -> NDArray[np.float64]:
    """The products summed word by word: work and memory follow the words that rows share, not all words."""
    order = np.argsort(matrix.columns, kind="stable")
    rows, data = matrix.rows()[order], matrix.data[order]
    sizes = np.bincount(matrix.columns, minlength=len(matrix.idf))
    ends = np.cumsum(sizes)
    product = np.zeros((len(matrix), len(matrix)))
    for start, end in zip(ends - sizes, ends, strict=True):
        sharing, weights = rows[start:end], data[start:end]
        product[np.ix_(sharing, sharing)] += np.outer(weights, weights)
    return product
