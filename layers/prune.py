"""Take out of an installed layer what no Lambda ever reads."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["RULES", "Rule", "prune"]


class Rule(NamedTuple):
    """What goes, as a glob from the layer's root, and why nothing misses it."""

    pattern: str
    reason: str


RULES = (
    Rule("bin", "commands; a Lambda has no shell"),
    Rule("**/__pycache__", "of the wrong Python; the right one compiles afterwards"),
    Rule("**/*.pyi", "types are for checkers"),
    Rule("*/**/tests", "the packages' own tests"),
    Rule("nltk/test", "the package's own tests"),
    Rule("babel/locale-data/*.dat", "courlan asks Locale for languages in addresses only when it crawls"),
    Rule("pycountry/locales", "translated country names; sumy asks for English language names"),
    Rule("onnxruntime/backend", "a test interface of ONNX"),
    Rule("onnxruntime/datasets", "examples"),
    Rule("onnxruntime/quantization", "makes models"),
    Rule("onnxruntime/tools", "makes models"),
    Rule("onnxruntime/transformers", "makes models"),
    Rule("onnxruntime/capi/libonnxruntime.so*", "for C programs; Python's module has it all within"),
    Rule("numpy/_core/include", "headers"),
    Rule("numpy/**/*.a", "static libraries"),
    Rule("numpy/f2py", "compiles Fortran"),
    Rule("lxml/includes", "headers"),
    Rule("lxml/**/*.h", "headers"),
    Rule("lxml/**/*.px[di]", "Cython declarations"),
    Rule("lxml/**/*.pyx", "Cython sources"),
)

# RECORD and its like would name files that are gone. METADATA answers importlib.metadata; licences must ship.
KEPT_OF_DIST_INFO = ("METADATA", "entry_points.txt", "licenses", "LICEN*", "COPYING*", "NOTICE*", "AUTHORS*")


def prune(folder: Path) -> None:
    """Delete under `folder` (an installed site-packages) what `RULES` name, and installer records."""
    for rule in RULES:
        for found in list(folder.glob(rule.pattern)):
            _delete(found)
    for record in folder.glob("*.dist-info/*"):
        if not any(record.match(kept) for kept in KEPT_OF_DIST_INFO):
            _delete(record)


def _delete(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
