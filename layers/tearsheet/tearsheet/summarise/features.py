"""What the ranking knows of each sentence: numbers from 0 to about 1, none of them about words as such."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from tearsheet.text.tfidf import Matrix, centroid, similarities_to, vectorise
from tearsheet.text.words import content_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.summarise.document import Unit

__all__ = ["Features", "Floats", "describe", "similarity_to_later"]

Floats = NDArray[np.float64]

_COMFORTABLE = (10, 35)  # words; a shorter sentence says little, a longer one says too much at once
_FULL = 30  # words
_LEAD = 5  # sentences at the start that tell what the article is about


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """One array for each signal, one number for each sentence.

    `early`: 1 / (1 + position); `top`: the falling line of the first five; `later`: the sum of similarities
    to the sentences after it, by the largest such sum; `central`, `like_lead`, `like_title`: cosine to the
    whole text, to its first sentences, to its title; `long`: words up to 30, by 30; `misfit`: how far its
    length is from comfortable; `quote`: 1 if it opens with a quotation mark.
    """

    early: Floats
    top: Floats
    later: Floats
    central: Floats
    like_lead: Floats
    like_title: Floats
    long: Floats
    misfit: Floats
    quote: Floats


def describe(units: Sequence[Unit], *, title: str | None, language: str | None) -> Features:
    """The signals of all sentences of one article. Time and memory grow with its words, not their square."""
    heading = content_words(title or "", language=language)
    matrix = vectorise([*(unit.content for unit in units), heading])
    later = similarity_to_later(matrix, len(units))
    words = np.array([unit.words for unit in units], dtype=np.float64)
    place = np.arange(len(units), dtype=np.float64)
    return Features(
        early=1 / (1 + place),
        top=np.maximum(0, 1 - place / _LEAD),
        later=later / (float(later.max()) or 1.0),
        central=similarities_to(matrix, centroid(matrix))[:-1],
        like_lead=similarities_to(matrix, centroid(matrix, range(min(_LEAD, len(units)))))[:-1],
        like_title=similarities_to(matrix, centroid(matrix, [len(units)]))[:-1],
        long=np.minimum(words, _FULL) / _FULL,
        misfit=_misfit(words),
        quote=np.array([float(unit.text[0] in "\"“„«‘'") for unit in units]),
    )


def similarity_to_later(matrix: Matrix, count: int) -> Floats:
    """For each of the first `count` rows, the sum of its cosines with those of them that come after it.

    The forward half of PacSum (Zheng and Lapata, Sentence Centrality Revisited for Unsupervised
    Summarization, 2019, https://aclanthology.org/P19-1628), by running sums for each word, so that no matrix
    of all pairs is needed.
    """
    entries = int(matrix.bounds[count])
    order = np.argsort(matrix.columns[:entries], kind="stable")
    rows, columns, data = matrix.rows()[order], matrix.columns[order], matrix.data[order]
    running = np.cumsum(data)
    column_ends = np.cumsum(np.bincount(columns, minlength=len(matrix.idf)))
    total_at_end = np.concatenate(([0.0], running))[column_ends]
    after = total_at_end[columns] - running
    return np.maximum(np.bincount(rows, weights=data * after, minlength=count), 0)


def _misfit(words: Floats) -> Floats:
    shortest, longest = _COMFORTABLE
    return np.clip(np.maximum((shortest - words) / shortest, (words - longest) / longest), 0, 1)
