"""Fitting the line model and the test for whole pages; numpy and scikit-learn, one thread, fixed seeds."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.cleaning.lines.samples import Copied
from tearsheet.clean.network import FARTHEST
from tearsheet.clean.plain.line_features import features_of
from tearsheet.clean.plain.whole_page import signs_of_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from benchmarks.cleaning.lines.samples import Sample

    Array = NDArray[np.float64]

__all__ = ["fit"]

_UNITS, _NETWORKS, _EPOCHS = 48, 3, 6
_DECAY = 0.03
_CHANGE = 0.7  # what a begin or end of a run costs; by cross-validation
_FEWEST_LINES = 40  # of the whole pages told as such none has fewer; articles of short lines do
_LEAST_ODDS = 0.0  # below them a paste is no whole page; by cross-validation
_SHARE = {Copied.WHOLE: 1.0, Copied.PART: 0.6, Copied.MILD: 0.6, Copied.ARTICLE: 0.6}
_DIGITS = 5  # that are written: a rerun writes the same file


def fit(samples: Sequence[Sample]) -> dict[str, Any]:
    """The tables of the model, ready for JSON; see `models/lines-1/MODEL.md`."""
    tables = [features_of(sample.lines) for sample in samples]
    return {
        "features": list(tables[0].names),
        "fewest_lines": _FEWEST_LINES,
        "least_odds": _LEAST_ODDS,
        "change": _CHANGE,
        "page": _page(samples),
        "network": _network(samples, np.concatenate([table.rows for table in tables]).astype(np.float64)),
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
        "weights": dict(zip(signs[0], _rounded(weights), strict=True)),
        "bias": _rounded(model.intercept_ - weights @ mean)[0],
    }


def _network(samples: Sequence[Sample], rows: Array) -> dict[str, Any]:
    """Three small networks from three seeds, written as one whose output is their mean."""
    kept = np.concatenate([np.array(sample.kept) for sample in samples])
    weight = np.concatenate([_weights(sample) for sample in samples])
    mean, scale = rows.mean(axis=0), np.maximum(rows.std(axis=0), 1e-3)
    near = np.clip((rows - mean) / scale, -FARTHEST, FARTHEST)
    models = [_fitted(near, kept, weight / weight.mean(), seed) for seed in range(_NETWORKS)]
    return {
        "mean": _rounded(mean),
        "scale": _rounded(scale),
        "hidden": _rounded(np.concatenate([model.coefs_[0] for model in models], axis=1)),
        "hidden_bias": _rounded(np.concatenate([model.intercepts_[0] for model in models])),
        "output": _rounded(np.concatenate([model.coefs_[1][:, 0] for model in models]) / _NETWORKS),
        "bias": _rounded(np.mean([model.intercepts_[1][0] for model in models])),
    }


def _fitted(rows: Array, kept: NDArray[np.bool_], weight: Array, seed: int) -> Any:
    from sklearn.exceptions import ConvergenceWarning  # noqa: PLC0415 - training alone needs it
    from sklearn.neural_network import MLPClassifier  # noqa: PLC0415 - the same

    model = MLPClassifier((_UNITS,), alpha=_DECAY, batch_size=512, max_iter=_EPOCHS, random_state=seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # it is stopped early on purpose
        return model.fit(rows, kept, sample_weight=weight)


def _weights(sample: Sample) -> Array:
    """Long lines weigh more, as in the measure; pages of any length about the same."""
    sizes = np.sqrt([line.words + 1.0 for line in sample.lines])
    article = float(sizes[np.array(sample.kept)].sum()) + 10
    weights: Array = _SHARE[sample.copied] * sizes / article**0.7
    return weights


def _rounded(values: Any) -> Any:
    """As nested lists of numbers with five significant digits."""
    if np.ndim(values):
        return [_rounded(value) for value in values]
    return float(f"{values:.{_DIGITS}g}")
