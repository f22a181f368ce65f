"""Fitting the line model and the test for whole pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.cleaning.lines.samples import Copied
from benchmarks.cleaning.networks import Labelled, Recipe, fit_network, rounded
from tearsheet.clean.plain.line_features import features_of
from tearsheet.clean.plain.whole_page import signs_of_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from benchmarks.cleaning.lines.samples import Sample

    Array = NDArray[np.float64]

__all__ = ["fit"]

_RECIPE = Recipe(units=48, networks=3, epochs=6, decay=0.03)
_CHANGE = 0.7  # what a begin or end of a run costs; by cross-validation
_FEWEST_LINES = 40  # of the whole pages told as such none has fewer; articles of short lines do
_LEAST_ODDS = 0.0  # below them a paste is no whole page; by cross-validation
_SHARE = {Copied.WHOLE: 1.0, Copied.PART: 0.6, Copied.MILD: 0.6, Copied.ARTICLE: 0.6}


def fit(samples: Sequence[Sample]) -> dict[str, Any]:
    """The tables of the model, ready for JSON; see `models/lines-1/MODEL.md`."""
    tables = [features_of(sample.lines) for sample in samples]
    return {
        "features": list(tables[0].names),
        "fewest_lines": _FEWEST_LINES,
        "least_odds": _LEAST_ODDS,
        "change": _CHANGE,
        "page": _page(samples),
        "network": fit_network(_labelled(samples, np.concatenate([table.rows for table in tables])), _RECIPE),
    }


def _page(samples: Sequence[Sample]) -> dict[str, Any]:
    """Logistic regression of "a whole page" against "an article, or one with a few lines around it"."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - training alone needs it

    clear = [sample for sample in samples if sample.copied is not Copied.PART]
    signs = [signs_of_page(sample.lines) for sample in clear]
    rows = np.array([list(sign.values()) for sign in signs])
    whole = np.array([sample.copied is Copied.WHOLE for sample in clear])
    mean, scale = rows.mean(axis=0), rows.std(axis=0)
    model = LogisticRegression(class_weight="balanced", max_iter=1000).fit((rows - mean) / scale, whole)
    weights = model.coef_[0] / scale
    return {
        "weights": dict(zip(signs[0], rounded(weights), strict=True)),
        "bias": rounded(model.intercept_ - weights @ mean)[0],
    }


def _labelled(samples: Sequence[Sample], rows: Array) -> Labelled:
    kept = np.concatenate([np.array(sample.kept) for sample in samples])
    return Labelled(rows, kept, np.concatenate([_weights(sample) for sample in samples]))


def _weights(sample: Sample) -> Array:
    """Long lines weigh more, as in the measure; pages of any length about the same."""
    sizes = np.sqrt([line.words + 1.0 for line in sample.lines])
    article = float(sizes[np.array(sample.kept)].sum()) + 10
    weights: Array = _SHARE[sample.copied] * sizes / article**0.7
    return weights
