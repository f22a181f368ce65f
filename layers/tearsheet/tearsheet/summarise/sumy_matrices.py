"""sumy's methods that hold all sentences in a matrix: the same ratings, sooner.

sumy fills its matrices cell by cell: 24 s for 2,000 sentences. Here the words that sentences share are added
up word by word, and sumy's own power method does the rest on a matrix that is equal bit for bit. LSA needs
no matrix at all.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from math import fsum, log, sqrt
from typing import TYPE_CHECKING

import numpy as np
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

__all__ = ["lexrank", "lsa", "reduction", "textrank"]


_SMOOTH = 0.4  # what LsaSummarizer gives a word for not being there
_COMMON = 8  # a word in more than one of so many sentences is cheaper in one product of matrices


def lexrank(sentences: Sequence[Sequence[str]]) -> NDArray[np.float64]:
    """What `LexRankSummarizer` rates sentences, given by their stems; NaN if none is like any."""
    idf = _idf(sentences)
    weights = [_weights(sentence, idf) for sentence in sentences]
    norms = np.sqrt([sum(value**2 for value in row.values()) for row in weights])
    dots = _products(weights)
    scale = norms[:, None] * norms[None, :]
    linked = np.divide(dots, scale, out=np.zeros_like(dots), where=scale > 0) > LexRankSummarizer.threshold
    degrees = np.maximum(linked.sum(axis=1, keepdims=True), 1)
    with np.errstate(invalid="ignore"):  # a norm of zero, where none is like any
        rated: NDArray[np.float64] = LexRankSummarizer.power_method(
            linked / degrees, LexRankSummarizer.epsilon
        )
    return rated


def textrank(sentences: Sequence[Sequence[str]]) -> NDArray[np.float64]:
    """What `TextRankSummarizer` rates sentences, given by their stems."""
    weights = _edges(sentences, single=1.0)
    weights /= weights.sum(axis=1)[:, np.newaxis] + TextRankSummarizer._ZERO_DIVISION_PREVENTION  # noqa: SLF001 - must be sumy's own number
    jump = np.full(weights.shape, (1.0 - TextRankSummarizer.damping) / len(sentences))
    rated: NDArray[np.float64] = TextRankSummarizer.power_method(
        jump + TextRankSummarizer.damping * weights, TextRankSummarizer.epsilon
    )
    return rated


def reduction(sentences: Sequence[Sequence[str]]) -> NDArray[np.float64]:
    """What `ReductionSummarizer` rates sentences, given by their stems, if no two are the same."""
    edges = _edges(sentences, single=0.0)
    np.fill_diagonal(edges, 0)
    rated: NDArray[np.float64] = np.cumsum(edges, axis=1)[:, -1]  # a plain sum adds up in another order
    return rated


def lsa(sentences: Sequence[Sequence[str]], vocabulary: frozenset[str]) -> list[float]:
    """What `LsaSummarizer` rates sentences, given by the stems of all their words, over the vocabulary.

    It keeps every dimension of the decomposition, and a column of V, weighted by the singular values, is then
    as long as the column of the matrix that was decomposed. The sum is exact, so that what ties, ties.
    """
    counted = (Counter(stem for stem in sentence if stem in vocabulary) for sentence in sentences)
    return [_length(counts, absent=len(vocabulary) - len(counts)) for counts in counted]


def _length(counts: Mapping[str, int], *, absent: int) -> float:
    most = max(counts.values(), default=0)
    if most == 0:
        return 0.0
    present = ((_SMOOTH + (1.0 - _SMOOTH) * (count / most)) ** 2 for count in counts.values())
    return sqrt(fsum((*present, absent * _SMOOTH**2)))


def _edges(sentences: Sequence[Sequence[str]], *, single: float) -> NDArray[np.float64]:
    """Words in common by the logarithms of both lengths; `single` for two sentences of the same one word."""
    shared = _products([Counter(sentence) for sentence in sentences])
    logs = np.array([log(len(sentence)) if sentence else 0.0 for sentence in sentences])
    norms = logs[:, None] + logs[None, :]
    edges: NDArray[np.float64] = np.divide(shared, norms, out=shared * single, where=norms > 0)
    return edges


def _idf(sentences: Sequence[Sequence[str]]) -> dict[str, float]:
    found_in = Counter(stem for sentence in sentences for stem in set(sentence))
    return {stem: log(len(sentences) / (1 + count)) for stem, count in found_in.items()}


def _weights(sentence: Sequence[str], idf: Mapping[str, float]) -> dict[str, float]:
    counts = Counter(sentence)
    most = max(counts.values(), default=1)
    return {stem: count / most * idf[stem] for stem, count in counts.items()}


def _products(rows: Sequence[Mapping[str, float]]) -> NDArray[np.float64]:
    """The inner product of each row with each: shape (rows, rows), symmetric."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        for stem in row:
            places[stem].append(index)
    found = np.zeros((len(rows), len(rows)))
    common = [stem for stem, where in places.items() if len(where) * _COMMON > len(rows)]
    for stem in common:
        del places[stem]
    for stem, held in places.items():
        where = np.array(held)
        values = np.array([rows[index][stem] for index in held])
        found[where[:, None], where] += values[:, None] * values
    dense = np.array([[row.get(stem, 0.0) for stem in common] for row in rows]).reshape(len(rows), -1)
    found += dense @ dense.T
    return found
