"""The default method, `rank`: what a small model learnt of which sentences people's summaries say again.

`models/rank-1/MODEL.md` says from what and how. The articles it learnt from had no titles, so what likeness
to the title is worth is set by hand, and so is what a word costs.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from tearsheet.summarise.features import describe
from tearsheet.summarise.trees import Trees, trees_of
from tearsheet.text.tfidf import centroid, similarities_to, vectorise
from tearsheet.text.words import content_words
from tearsheet.weights import load_weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.summarise.document import Unit
    from tearsheet.summarise.views import Floats

__all__ = ["MODEL", "score", "trees"]

MODEL = "rank-1"
_TITLE = 0.8  # log odds for a sentence of the same words; by judgment
# Log odds that a word costs: a long sentence holds more of what people sum up, and more else beside. Chosen
# by cross-validation, where .002 to .006 are alike.
_WORD = 0.004


def score(units: Sequence[Unit], *, title: str | None, language: str | None) -> list[float]:
    """The log odds that each sentence is of the summary, less what its words cost: about -6 to 2."""
    if not units:
        return []
    total = trees().scores(describe(units).rows) - _WORD * np.array([unit.words for unit in units])
    if title:
        total = total + _TITLE * _like_title(units, content_words(title, language=language))
    return [float(value) for value in total]


@cache
def trees() -> Trees:
    """The model that ships."""
    return trees_of(load_weights(MODEL)["trees"])


def _like_title(units: Sequence[Unit], title: Sequence[str]) -> Floats:
    matrix = vectorise([*(unit.content for unit in units), title])
    return similarities_to(matrix, centroid(matrix, [len(units)]))[:-1]
