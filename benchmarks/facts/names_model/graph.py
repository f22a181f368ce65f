"""The trained encoder as an ONNX graph, written out in the operators that onnxruntime runs fastest.

Attention, SkipLayerNormalization and BiasGelu are onnxruntime's own fused operators
(https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from onnx import TensorProto, helper, numpy_helper

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Weights = Mapping[str, NDArray[np.float32]]

__all__ = ["HEAD", "graph_of"]

_OPSET, _OWN = 17, "com.microsoft"
_HEADS, _EPSILON = 12, 1e-12
_CHANNELS = ("ids", "shapes", "places", "joins")
HEAD = ("head.0.product", "head.2.product")  # small, and the last word: they are not made int8


def graph_of(weights: Weights, *, layers: int) -> Any:
    """The model: "pieces", int32 of channels × rows × pieces, to "answers", rows × pieces × labels.

    The table of words is int8 with a scale for each word already: it is two thirds of the file.
    """
    drawing = _Drawing(weights)
    drawing.inputs()
    state = drawing.embedded()
    for number in range(layers):
        state = drawing.layer(state, f"layers.{number}")
    drawing.answers(state)
    return drawing.model()


class _Drawing:
    """Nodes and tables as they come; every method gives the name of what it computes."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._nodes: list[Any] = []
        self._tables: list[Any] = []

    def model(self) -> Any:
        pieces = helper.make_tensor_value_info(
            "pieces", TensorProto.INT32, [len(_CHANNELS), "rows", "length"]
        )
        answers = helper.make_tensor_value_info("answers", TensorProto.FLOAT, ["rows", "length", None])
        graph = helper.make_graph(self._nodes, "names", [pieces], [answers], self._tables)
        opsets = [helper.make_opsetid("", _OPSET), helper.make_opsetid(_OWN, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=8)

    def inputs(self) -> None:
        """The channels, and the mask: padding is zero, which is no piece of a text."""
        self._table("axis", np.array([0], dtype=np.int64))
        for number, channel in enumerate(_CHANNELS):
            self._table(f"{channel}.number", np.array(number, dtype=np.int64))
            self._node("Gather", ["pieces", f"{channel}.number"], channel, axis=0)
        self._table("nothing", np.array(0, dtype=np.int32))
        self._node("Greater", ["ids", "nothing"], "is_piece")
        self._node("Cast", ["is_piece"], "mask", to=TensorProto.INT32)

    def embedded(self) -> str:
        words = self._weights["words.weight"]
        scales = np.abs(words).max(axis=1, keepdims=True) / np.float32(127)
        self._table("words", np.round(words / scales).astype(np.int8))
        self._table("words.scales", scales)
        self._node("Gather", ["words", "ids"], "words.small")
        self._node("Cast", ["words.small"], "words.cast", to=TensorProto.FLOAT)
        self._node("Gather", ["words.scales", "ids"], "words.scale")
        self._node("Mul", ["words.cast", "words.scale"], "words.read")
        state = self._add(self._add("words.read", self._positions()), self._looks("looks"))
        return self._node(
            "LayerNormalization",
            [state, *self._both("norm")],
            "embedded",
            axis=-1,
            epsilon=_EPSILON,
        )

    def layer(self, state: str, name: str) -> str:
        mixed = self._transposed(f"{name}.mixed.weight")
        bias = self._own(f"{name}.mixed.bias")
        seen = self._node(
            "Attention", [state, mixed, bias, "mask"], f"{name}.seen", domain=_OWN, num_heads=_HEADS
        )
        state = self._closed(
            self._product(seen, f"{name}.attended"), state, name, norm="attended_norm", of="attended"
        )
        wider = self._product(state, f"{name}.wider")
        inner = self._node("BiasGelu", [wider, self._own(f"{name}.wider.bias")], f"{name}.inner", domain=_OWN)
        return self._closed(self._product(inner, f"{name}.narrower"), state, name, norm="norm", of="narrower")

    def answers(self, state: str) -> None:
        state = self._add(state, self._looks("looks_again"))
        inner = self._node(
            "BiasGelu", [self._product(state, "head.0"), self._own("head.0.bias")], "head.inner", domain=_OWN
        )
        self._node("Add", [self._product(inner, "head.2"), self._own("head.2.bias")], "answers")

    def _positions(self) -> str:
        """As many rows of the table as there are pieces in a row."""
        self._table("width", np.array([2], dtype=np.int64))
        self._node("Shape", ["pieces"], "shape")
        self._node("Gather", ["shape", "width"], "length")
        return self._node("Slice", [self._own("positions.weight"), "axis", "length"], "positions.read")

    def _looks(self, name: str) -> str:
        read = [
            self._node("Gather", [self._own(f"{name}.{table}.weight"), channel], f"{name}.{table}")
            for table, channel in zip(("shape", "place", "join"), _CHANNELS[1:], strict=True)
        ]
        return self._add(self._add(read[0], read[1]), read[2])

    def _closed(self, product: str, state: str, name: str, *, norm: str, of: str) -> str:
        """The end of a half layer: bias, what went in, and the norm of the sum."""
        inputs = [product, state, *self._both(f"{name}.{norm}"), self._own(f"{name}.{of}.bias")]
        return self._node(
            "SkipLayerNormalization", inputs, f"{name}.{norm}.out", domain=_OWN, epsilon=_EPSILON
        )

    def _product(self, state: str, name: str) -> str:
        return self._node("MatMul", [state, self._transposed(f"{name}.weight")], f"{name}.product")

    def _add(self, one: str, other: str) -> str:
        return self._node("Add", [one, other], f"{one}+{other}")

    def _both(self, name: str) -> list[str]:
        return [self._own(f"{name}.weight"), self._own(f"{name}.bias")]

    def _own(self, name: str) -> str:
        return self._table(name, self._weights[name])

    def _transposed(self, name: str) -> str:
        """Torch multiplies by the transpose."""
        return self._table(name, np.ascontiguousarray(self._weights[name].T))

    def _table(self, name: str, values: NDArray[Any]) -> str:
        self._tables.append(numpy_helper.from_array(values, name))
        return name

    def _node(self, kind: str, inputs: list[str], output: str, **settings: Any) -> str:
        self._nodes.append(helper.make_node(kind, inputs, [output], name=output, **settings))
        return output
