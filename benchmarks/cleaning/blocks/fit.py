"""Fitting the block model: scikit-learn, one thread, fixed seeds."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import numpy as np

from tearsheet.clean.html.features import features
from tearsheet.clean.network import FARTHEST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from benchmarks.cleaning.blocks.samples import Sample

__all__ = ["fit"]

_UNITS, _NETWORKS, _EPOCHS = 32, 6, 20
_DECAY = 1.0  # by cross-validation
_DIGITS = 5  # that are written: a rerun writes the same file


def fit(samples: Sequence[Sample]) -> dict[str, Any]:
    """The tables of the model, ready for JSON; see `models/blocks-1/MODEL.md`.

    Six small networks from six seeds, written as one whose output is their mean.
    """
    rows = np.concatenate([sample.rows for sample in samples])
    kept = np.concatenate([sample.kept for sample in samples])
    weights = np.concatenate([sample.weights for sample in samples])
    mean, scale = rows.mean(axis=0), np.maximum(rows.std(axis=0), 1e-3)
    near = np.clip((rows - mean) / scale, -FARTHEST, FARTHEST)
    models = [_fitted(near, kept, weights / weights.mean(), seed) for seed in range(_NETWORKS)]
    network = {
        "mean": _rounded(mean),
        "scale": _rounded(scale),
        "hidden": _rounded(np.concatenate([model.coefs_[0] for model in models], axis=1)),
        "hidden_bias": _rounded(np.concatenate([model.intercepts_[0] for model in models])),
        "output": _rounded(np.concatenate([model.coefs_[1][:, 0] for model in models]) / _NETWORKS),
        "bias": _rounded(np.mean([model.intercepts_[1][0] for model in models]))[0],
    }
    return {"features": list(features(samples[0].page)), "network": network}


def _fitted(
    rows: NDArray[np.float64], kept: NDArray[np.bool_], weights: NDArray[np.float64], seed: int
) -> Any:
    from sklearn.exceptions import ConvergenceWarning  # noqa: PLC0415 - training alone needs it
    from sklearn.neural_network import MLPClassifier  # noqa: PLC0415 - the same

    model = MLPClassifier((_UNITS,), alpha=_DECAY, batch_size=512, max_iter=_EPOCHS, random_state=seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # it is stopped early on purpose
        return model.fit(rows, kept, sample_weight=weights)


def _rounded(values: Any) -> list[float]:
    return [float(f"{value:.{_DIGITS}g}") for value in np.ravel(values)]
