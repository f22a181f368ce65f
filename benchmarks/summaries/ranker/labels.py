"""What the ranker is to learn of an article: which sentences make the summary nearest to a person's.

Two answers are averaged. One is the greedy choice of up to three sentences (Nallapati et al., SummaRuNNer,
2017, https://arxiv.org/abs/1611.04230), one of many that are as good. The other weighs all choices of three
by how near they come, and asks how often a sentence is in them.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Hashable, Sequence

    from numpy.typing import NDArray

    from benchmarks.summaries.rouge import Tokens

    Array = NDArray[np.float64]

__all__ = ["labels_of"]

_CHOSEN = 3  # sentences
_CANDIDATES = 26  # that alone come nearest: 2,600 choices of three
_SHARPNESS = 0.04  # of ROUGE-1 + ROUGE-2: a choice so much worse weighs 1/e


def labels_of(sentences: Sequence[Tokens], reference: Tokens) -> Array:
    """For each sentence, from 0 to 1, how much it belongs to a good summary of three."""
    grams = [_Grams.of(sentences, reference, size) for size in (1, 2)]
    return (_greedy(grams, len(sentences)) + _weighed(grams, len(sentences))) / 2


class _Grams(NamedTuple):
    """Runs of `size` words: how often those of the reference stand in each sentence, and how many it has.

    Runs across two sentences are left out: they say nothing of either.
    """

    hits: Array
    totals: Array
    wanted: Array
    size: int

    @classmethod
    def of(cls, sentences: Sequence[Tokens], reference: Tokens, size: int) -> _Grams:
        wanted = _counts(reference, size)
        found = [_counts(sentence, size) for sentence in sentences]
        hits = [[counts[gram] for gram in wanted] for counts in found]
        return cls(
            np.array(hits, dtype=np.float64).reshape(len(found), len(wanted)),
            np.array([counts.total() for counts in found], dtype=np.float64),
            np.array(list(wanted.values()), dtype=np.float64),
            size,
        )

    def f1(self, choices: NDArray[np.intp]) -> Array:
        """Of each choice (a row of sentence numbers) against the reference."""
        hits = np.minimum(sum(self.hits[column] for column in choices.T), self.wanted).sum(axis=1)
        total = self.totals[choices].sum(axis=1) + (self.size - 1) * (choices.shape[1] - 1)
        return np.asarray(2 * hits / np.maximum(total + self.wanted.sum(), 1))


def _counts(tokens: Tokens, size: int) -> Counter[Hashable]:
    return tokens.ones if size == 1 else tokens.twos  # type: ignore[return-value] # a Counter only read


def _worth(grams: Sequence[_Grams], choices: NDArray[np.intp]) -> Array:
    return np.asarray(sum(gram.f1(choices) for gram in grams))


def _greedy(grams: Sequence[_Grams], count: int) -> Array:
    chosen: list[int] = []
    best = 0.0
    while len(chosen) < min(_CHOSEN, count):
        others = [place for place in range(count) if place not in chosen]
        worth = _worth(grams, np.array([sorted([*chosen, other]) for other in others]))
        if worth.max() <= best:
            break
        best = float(worth.max())
        chosen.append(others[int(worth.argmax())])
    labels = np.zeros(count)
    labels[chosen] = 1
    return labels


def _weighed(grams: Sequence[_Grams], count: int) -> Array:
    alone = _worth(grams, np.arange(count)[:, None])
    candidates = np.sort(np.argsort(-alone, kind="stable")[:_CANDIDATES])
    choices = np.array(list(combinations(candidates, min(_CHOSEN, count))))
    worth = _worth(grams, choices)
    weights = np.exp((worth - worth.max()) / _SHARPNESS)
    labels = np.bincount(
        choices.ravel(), np.repeat(weights / weights.sum(), choices.shape[1]), minlength=count
    )
    return np.minimum(labels, 1)
