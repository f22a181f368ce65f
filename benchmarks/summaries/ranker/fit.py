"""Fitting the ranker: gradient boosting by LightGBM, one thread, fixed seeds; the mean of a few models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from tearsheet.summarise.trees import MOST_LEAVES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.summaries.ranker.samples import Sample

__all__ = ["fit", "tables_of"]

_MODELS = 4  # from as many seeds
_ROUNDS = 150
_LEAVES = 6
_SETTINGS = {
    "objective": "cross_entropy",  # labels are shares
    "learning_rate": 0.05,
    "num_leaves": _LEAVES,
    "min_data_in_leaf": 80,
    "lambda_l2": 1.0,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.6,
    "bagging_freq": 1,
    "num_threads": 1,
    "deterministic": True,
    "force_row_wise": True,
    "verbosity": -1,
}
_DIGITS = 6  # that are written
_ALL_LEAVES = (1 << MOST_LEAVES) - 1


def fit(samples: Sequence[Sample]) -> dict[str, Any]:
    """The tables of the model, ready for JSON; see `models/rank-1/MODEL.md`."""
    import lightgbm  # noqa: PLC0415 - training alone needs it

    rows = np.concatenate([sample.features.rows for sample in samples])
    labels = np.concatenate([sample.labels for sample in samples])
    dumps = []
    for seed in range(1, _MODELS + 1):
        data = lightgbm.Dataset(rows, labels, params=_SETTINGS)
        model = lightgbm.train({**_SETTINGS, "seed": seed}, data, num_boost_round=_ROUNDS)
        dumps += [tree["tree_structure"] for tree in model.dump_model()["tree_info"]]
    return {"features": list(samples[0].features.names), "trees": tables_of(dumps, models=_MODELS)}


def tables_of(dumps: Sequence[Mapping[str, Any]], *, models: int) -> dict[str, Any]:
    """Splits and leaves of all trees, which are those of so many models and give their mean.

    Small trees are filled up by splits that send every row to the left.
    """
    feature, threshold, kept, value, bias = [], [], [], [], 0.0
    for dump in dumps:
        if "split_feature" not in dump:
            bias += dump["leaf_value"] / models
            continue
        splits: list[tuple[int, float, int]] = []
        leaves: list[float] = []
        _walk(dump, splits, leaves)
        splits += [(0, 1e300, _ALL_LEAVES)] * (_LEAVES - 1 - len(splits))
        leaves += [0.0] * (_LEAVES - len(leaves))
        feature.append([split[0] for split in splits])
        threshold.append([_rounded(split[1]) for split in splits])
        kept.append([split[2] for split in splits])
        value.append([_rounded(leaf / models) for leaf in leaves])
    return {"feature": feature, "threshold": threshold, "kept": kept, "value": value, "bias": bias}


def _walk(node: Mapping[str, Any], splits: list[tuple[int, float, int]], leaves: list[float]) -> None:
    """Reads a tree from left to right; a split keeps all leaves but those on its left."""
    if "leaf_value" in node:
        leaves.append(node["leaf_value"])
        return
    first = len(leaves)
    _walk(node["left_child"], splits, leaves)
    left = sum(1 << leaf for leaf in range(first, len(leaves)))
    splits.append((node["split_feature"], node["threshold"], _ALL_LEAVES & ~left))
    _walk(node["right_child"], splits, leaves)


def _rounded(value: float) -> float:
    return float(f"{value:.{_DIGITS}g}")
