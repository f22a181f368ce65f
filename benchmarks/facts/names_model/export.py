"""The trained model as the files that ship."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic

import tearsheet_models
from benchmarks.facts.names_model.graph import HEAD, graph_of
from benchmarks.facts.names_model.samples import base_folder
from tearsheet.facts.names.model.network import MODEL

if TYPE_CHECKING:
    from benchmarks.facts.names_model.encoder import Encoder

__all__ = ["export"]


def export(model: Encoder, folder: Path = Path(tearsheet_models.__path__[0]) / MODEL) -> None:
    """Write the model, its products in int8, and its vocabulary to `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    weights = {name: values.numpy() for name, values in model.state_dict().items()}
    with tempfile.TemporaryDirectory() as scratch:
        exact = Path(scratch, "exact.onnx")
        onnx.save(graph_of(weights, layers=len(model.layers)), exact)
        quantize_dynamic(
            exact,
            folder / "model.onnx",
            op_types_to_quantize=["MatMul", "Attention"],
            per_channel=True,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=list(HEAD),
            # The operators that are onnxruntime's own are unknown to ONNX's inference of types.
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )
    vocabulary = (base_folder() / "vocab.txt").read_text(encoding="utf-8")
    (folder / "vocabulary.txt").write_text(vocabulary, encoding="utf-8")
