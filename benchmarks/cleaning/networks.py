"""Fitting the small networks, scikit-learn, one thread, fixed seeds; and writing the weights of a model."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from tearsheet import models
from tearsheet.clean.network import FARTHEST

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Array = NDArray[np.float64]

__all__ = ["Labelled", "Recipe", "fit_network", "rounded", "write_weights"]

_BATCH = 512  # rows
_LEAST_SCALE = 1e-3
_DIGITS = 5  # that are written: a rerun writes the same file


class Labelled(NamedTuple):
    """Rows of features, which of them are of an article, and what each weighs."""

    rows: Array
    kept: NDArray[np.bool_]
    weights: Array


class Recipe(NamedTuple):
    """Hidden units of a network, how many networks from as many seeds, and how each is trained."""

    units: int
    networks: int
    epochs: int
    decay: float


def fit_network(labelled: Labelled, recipe: Recipe) -> dict[str, Any]:
    """The tables of small networks from several seeds, as one whose output is their mean, ready for JSON."""
    rows = labelled.rows
    mean, scale = rows.mean(axis=0), np.maximum(rows.std(axis=0), _LEAST_SCALE)
    near = labelled._replace(
        rows=np.clip((rows - mean) / scale, -FARTHEST, FARTHEST),
        weights=labelled.weights / labelled.weights.mean(),
    )
    fitted = [_fitted(near, recipe, seed) for seed in range(recipe.networks)]
    return {
        "mean": rounded(mean),
        "scale": rounded(scale),
        "hidden": rounded(np.concatenate([model.coefs_[0] for model in fitted], axis=1)),
        "hidden_bias": rounded(np.concatenate([model.intercepts_[0] for model in fitted])),
        "output": rounded(np.concatenate([model.coefs_[1][:, 0] for model in fitted]) / recipe.networks),
        "bias": rounded(np.mean([model.intercepts_[1][0] for model in fitted])),
    }


def write_weights(name: str, tables: Mapping[str, Any]) -> None:
    """Write `models/<name>/weights.json` in the library."""
    path = Path(models.__path__[0]) / name / "weights.json"
    path.write_text(json.dumps(tables, separators=(",", ":")) + "\n", encoding="utf-8")


def rounded(values: Any) -> Any:
    """A number, or nested lists of numbers as the array has its axes, of five significant digits."""
    if np.ndim(values):
        return [rounded(value) for value in values]
    return float(f"{values:.{_DIGITS}g}")


def _fitted(near: Labelled, recipe: Recipe, seed: int) -> Any:
    from sklearn.exceptions import ConvergenceWarning  # noqa: PLC0415 - training alone needs it
    from sklearn.neural_network import MLPClassifier  # noqa: PLC0415 - the same

    model = MLPClassifier(
        (recipe.units,),
        alpha=recipe.decay,
        batch_size=_BATCH,
        max_iter=recipe.epochs,
        random_state=seed,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # it is stopped early on purpose
        return model.fit(near.rows, near.kept, sample_weight=near.weights)
