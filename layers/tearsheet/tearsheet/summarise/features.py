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

__all__ = ["Features", "Floats", "describe", "directed_similarity"]

Floats = NDArray[np.float64]

_COMFORTABLE = (10, 35)  # words; a shorter sentence says little, a longer one says too much at once
_LEAD = 5  # sentences at the start that tell what the article is about


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """One array for each signal, one number for each sentence.

    `early`: 1 / (1 + position), `top`: the falling line of the first five; `later` and `earlier`: the sum of
    the similarities to the sentences after and before, divided by the largest sum of the two; `central`,
    `like_lead`, `like_title`: cosine to the whole text, to its first sentences, to its title; `misfit`: how
    far its length is from comfortable; `quote`: 1 if it opens with a quotation mark.
    """

    early: Floats
    top: Floats
    later: Floats
    earlier: Floats
    central: Floats
    like_lead: Floats
    like_title: Floats
    misfit: Floats
    quote: Floats


def describe(units: Sequence[Unit], *, title: str | None, language: str | None) -> Features:
    """The signals of all sentences of one article. Time and memory grow with its words, not their square."""
    heading = content_words(title or "", language=language)
    matrix = vectorise([*(unit.content for unit in units), heading])
    later, earlier = directed_similarity(matrix)
    largest = float(max(later[:-1].max(), earlier[:-1].max())) or 1.0
    place = np.arange(len(units), dtype=np.float64)
    return Features(
        early=1 / (1 + place),
        top=np.maximum(0, 1 - place / _LEAD),
        later=later[:-1] / largest,
        earlier=earlier[:-1] / largest,
        central=similarities_to(matrix, centroid(matrix))[:-1],
        like_lead=similarities_to(matrix, centroid(matrix, range(min(_LEAD, len(units)))))[:-1],
        like_title=similarities_to(matrix, centroid(matrix, [len(units)]))[:-1],
        misfit=_misfit(np.array([unit.words for unit in units], dtype=np.float64)),
        quote=np.array([float(unit.text[0] in "\"“„«‘'") for unit in units]),
    )


def directed_similarity(matrix: Matrix) -> tuple[Floats, Floats]:
    """For every row, the sum of its cosines with all rows after it, and with all rows before it.

    The two directions of PacSum (Zheng and Lapata, Sentence Centrality Revisited for Unsupervised
    Summarization, 2019, https://aclanthology.org/P19-1628), by running sums for each word, so that no matrix
    of all pairs is needed.
    """
    order = np.argsort(matrix.columns, kind="stable")
    rows, columns, data = matrix.rows()[order], matrix.columns[order], matrix.data[order]
    running = np.cumsum(data)
    sizes = np.bincount(columns, minlength=len(matrix.idf))
    ends = np.cumsum(sizes)
    before_column = np.concatenate(([0.0], running))[ends - sizes]
    total = np.concatenate(([0.0], running))[ends] - before_column
    before = running - data - before_column[columns]
    after = total[columns] - before - data
    count = len(matrix)
    return (
        np.maximum(np.bincount(rows, weights=data * after, minlength=count), 0),
        np.maximum(np.bincount(rows, weights=data * before, minlength=count), 0),
    )


def _misfit(words: Floats) -> Floats:
    shortest, longest = _COMFORTABLE
    return np.clip(np.maximum((shortest - words) / shortest, (words - longest) / longest), 0, 1)
