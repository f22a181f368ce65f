"""The network itself, which onnxruntime runs: one thread, and little memory kept."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from tearsheet.errors import Misconfigured
from tearsheet.facts.names.model.pieces import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

__all__ = ["MODEL", "Network", "network"]

MODEL = "names_1"
_PACKAGE = "tearsheet_models"


class Network(NamedTuple):
    """The vocabulary, and what gives log odds (rows × pieces × labels) for channels × rows × pieces."""

    vocabulary: Vocabulary
    answer: Callable[[NDArray[np.int32]], NDArray[np.float32]]


@cache
def network() -> Network:
    """The model that ships, loaded once.

    Raises:
        Misconfigured: the package with the model, or onnxruntime, is not installed.
    """
    folder = _folder()
    pieces = (folder / "vocabulary.txt").read_text(encoding="utf-8").split("\n")
    return Network(Vocabulary.of(pieces), _session(folder / "model.onnx"))


def _folder() -> Path:
    package, runtime = find_spec(_PACKAGE), find_spec("onnxruntime")
    if package is None or package.origin is None or runtime is None:
        missing = _PACKAGE if package is None or package.origin is None else "onnxruntime"
        raise Misconfigured(
            f"names are to be found by the model, and the Python package {missing} is not installed: install"
            " it (on Lambda: attach the layer of the names model), or set TEARSHEET_NAMES=rules"
        )
    return Path(package.origin).parent / MODEL


def _session(path: Path) -> Callable[[NDArray[np.int32]], NDArray[np.float32]]:
    import onnxruntime  # noqa: PLC0415 - 60 ms, which a missing model must not pay

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1  # a Lambda of 1,769 MB has one core
    options.enable_mem_pattern = False  # every batch has a shape of its own
    options.enable_cpu_mem_arena = False  # an arena keeps the most it ever had
    options.log_severity_level = 3  # errors
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])

    def answer(pieces: NDArray[np.int32]) -> NDArray[np.float32]:
        return np.asarray(session.run(None, {"pieces": pieces})[0])

    return answer
