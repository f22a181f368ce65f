"""The network of the small models: one hidden layer of rectified units."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

__all__ = ["FARTHEST", "Network", "network_of"]

FARTHEST = 4.0  # standard deviations; beyond them a feature says no more
# Of a larger product OpenBLAS makes threads, which on two cores take five times the processor time and save
# none: a thread for each 262,144 multiplications (interface/gemm.c), so two from twice as many.
_MOST_PRODUCTS = 2 * 262_144 - 1
_ROWS = 4  # that its kernels take together; a row more costs as much as four


class Network(NamedTuple):
    """Weights (features, units) and (units,), and the means and scales that the features are brought to.

    All of single precision, which takes a third of the time of double and changes no choice: the weights
    have five digits.
    """

    mean: NDArray[np.float32]
    scale: NDArray[np.float32]
    hidden: NDArray[np.float32]
    hidden_bias: NDArray[np.float32]
    output: NDArray[np.float32]
    bias: float

    def scores(self, rows: NDArray[np.floating[Any]]) -> NDArray[np.float32]:
        """The log odds that each row (a row of features) is of the article."""
        near = np.clip((rows.astype(np.float32) - self.mean) / self.scale, -FARTHEST, FARTHEST)
        size = max(1, _MOST_PRODUCTS // self.hidden.size // _ROWS * _ROWS)
        parts = [near[start : start + size] @ self.hidden for start in range(0, len(near), size)]
        units = np.maximum(np.concatenate([*parts, self.hidden[:0]]) + self.hidden_bias, 0)
        scores: NDArray[np.float32] = units @ self.output + self.bias
        return scores


def network_of(tables: Mapping[str, Any]) -> Network:
    """The network from its tables, as `weights.json` holds them."""
    width = len(tables["hidden_bias"])
    return Network(
        np.array(tables["mean"], np.float32),
        np.array(tables["scale"], np.float32),
        np.array(tables["hidden"], np.float32).reshape(-1, width),
        np.array(tables["hidden_bias"], np.float32),
        np.array(tables["output"], np.float32),
        float(tables["bias"]),
    )
