"""How alike articles are, for those alike at all: found through an index of words, never pair by pair."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tearsheet.stories.features import days_told, event_words
from tearsheet.text.tfidf import vectorise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.model import ProcessedArticle
    from tearsheet.text.tfidf import Matrix

__all__ = ["FLOOR", "Alike", "alike"]

BACKGROUND = (
    1000  # articles assumed behind those at hand, so that likeness means the same for five as for 500
)
MOST_COMMON = 1000  # articles with a word: a word of more of them leads to none
FLOOR = 0.1  # below, two articles are not alike
FAINT = 0.03  # below, one does not even crowd the other
NEIGHBOURS = 10  # articles by which it is judged how crowded it is around one
NEAR_COPY = 0.5  # more likeness than this makes it no more crowded: reprints say nothing of other events
OTHER_DAYS = 0.8  # of the likeness is left where both tell of days, and of none in common
A_DAY = 0.95  # of the likeness is left for each day between the publications
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Alike:
    """The likeness of each article to those that it is alike to, as sparse symmetric rows.

    Row i has `likeness[bounds[i]:bounds[i + 1]]`, each `FLOOR` to 1, to the articles
    `others[bounds[i]:bounds[i + 1]]`. `crowding`, shape (articles,), is the mean likeness to the ten nearest,
    those below `FLOOR` included.
    """

    bounds: NDArray[np.int64]
    others: NDArray[np.int64]
    likeness: NDArray[np.float64]
    crowding: NDArray[np.float64]


class _Row(NamedTuple):
    """One article's likeness to some others."""

    others: NDArray[np.int64]
    likeness: NDArray[np.float64]

    def from_floor(self) -> _Row:
        """Only those that it is alike to."""
        kept = self.likeness >= FLOOR
        return _Row(self.others[kept], self.likeness[kept])

    def crowding(self) -> float:
        """The mean likeness to the ten nearest, the missing ones as 0."""
        near = np.minimum(self.likeness, NEAR_COPY)
        most = np.partition(near, -NEIGHBOURS)[-NEIGHBOURS:] if len(near) > NEIGHBOURS else near
        return float(np.sort(most).sum()) / NEIGHBOURS


def alike(articles: Sequence[ProcessedArticle]) -> Alike:
    """Which articles are alike, and how much; time and memory follow the words that few articles share.

    Cosine of TF-IDF vectors over the headline and the first 4,000 characters, less where the articles tell of
    different days, and less for each day between their publications, if both are known.
    """
    index, when = _Index(_weighted(vectorise(map(event_words, articles)))), _Days(articles)
    rows, crowding = list[_Row](), list[float]()
    for number in range(len(articles)):
        row = when.weakened(number, index.like(number))
        rows.append(row.from_floor())
        crowding.append(row.crowding())
    return Alike(
        bounds=np.cumsum([0, *(len(row.others) for row in rows)], dtype=np.int64),
        others=np.concatenate([np.empty(0, np.int64), *(row.others for row in rows)]),
        likeness=np.concatenate([np.empty(0), *(row.likeness for row in rows)]),
        crowding=np.array(crowding),
    )


class _Index:
    """The rows of a matrix, and for each word the rows that have it."""

    def __init__(self, matrix: Matrix) -> None:
        order = np.argsort(matrix.columns, kind="stable")
        sizes = np.bincount(matrix.columns, minlength=len(matrix.idf))
        self._matrix = matrix
        self._rows, self._data = matrix.rows()[order], matrix.data[order]
        self._starts, self._sizes = np.cumsum(sizes) - sizes, sizes

    def like(self, number: int) -> _Row:
        """The other rows with a cosine of `FAINT` or more, in order."""
        matrix = self._matrix
        own = slice(matrix.bounds[number], matrix.bounds[number + 1])
        words, weights = matrix.columns[own], matrix.data[own]
        telling = self._sizes[words] <= MOST_COMMON
        places, sizes = self._places(words[telling])
        products = self._data[places] * np.repeat(weights[telling], sizes)
        cosines = np.bincount(self._rows[places], weights=products, minlength=len(matrix))
        cosines[number] = 0
        found = np.flatnonzero(cosines >= FAINT)
        return _Row(found, np.minimum(cosines[found], 1))

    def _places(self, words: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Where the rows of these words stand, word after word, and how many each has."""
        sizes = self._sizes[words]
        ends = np.cumsum(sizes)
        shift = np.repeat(self._starts[words] - (ends - sizes), sizes)
        return np.arange(len(shift)) + shift, sizes


class _Days:
    """When the articles were published, and of which days of the week they tell."""

    def __init__(self, articles: Sequence[ProcessedArticle]) -> None:
        self._published = np.array([_day(article.article.published) for article in articles], dtype=float)
        told = [[day in days for day in range(_WEEK)] for days in map(days_told, articles)]
        self._told = np.array(told, dtype=bool).reshape(-1, _WEEK)

    def weakened(self, number: int, row: _Row) -> _Row:
        """The row with less likeness where days differ."""
        told, mine = self._told[row.others], self._told[number]
        differ = told.any(axis=1) & mine.any() & ~(told & mine).any(axis=1)
        between = np.abs(self._published[row.others] - self._published[number])
        return _Row(
            row.others, row.likeness * np.where(differ, OTHER_DAYS, 1) * A_DAY ** np.nan_to_num(between)
        )


def _weighted(matrix: Matrix) -> Matrix:
    """The matrix with rarity measured against the background, rows again of length 1."""
    found_in = np.bincount(matrix.columns, minlength=len(matrix.idf))
    rarity = np.log((1 + BACKGROUND + len(matrix)) / (1 + found_in))
    data = matrix.data * (rarity / matrix.idf)[matrix.columns]
    lengths = np.sqrt(np.bincount(matrix.rows(), weights=data**2, minlength=len(matrix)))
    return replace(matrix, data=data / lengths[matrix.rows()], idf=rarity)


def _day(published: str | None) -> float:
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return float("nan")
