"""Fitting the block model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.cleaning.networks import Labelled, Recipe, fit_network
from tearsheet.clean.html.features import features

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.cleaning.blocks.samples import Sample

__all__ = ["fit"]

_RECIPE = Recipe(units=32, networks=6, epochs=20, decay=1.0)  # the decay by cross-validation


def fit(samples: Sequence[Sample]) -> dict[str, Any]:
    """The tables of the model, ready for JSON; see `models/blocks-1/MODEL.md`."""
    labelled = Labelled(
        np.concatenate([sample.rows for sample in samples]),
        np.concatenate([sample.kept for sample in samples]),
        np.concatenate([sample.weights for sample in samples]),
    )
    return {"features": list(features(samples[0].page)), "network": fit_network(labelled, _RECIPE)}
