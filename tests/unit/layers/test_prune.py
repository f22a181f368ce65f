from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from layers.prune import RULES, prune

if TYPE_CHECKING:
    from pathlib import Path

GOES = [
    "bin/nltk",
    "numpy/__init__.pyi",
    "numpy/_core/tests/test_multiarray.py",
    "numpy/_core/include/numpy/arrayobject.h",
    "numpy/random/lib/libnpyrandom.a",
    "numpy/f2py/crackfortran.py",
    "nltk/test/tokenize.doctest",
    "babel/locale-data/de.dat",
    "pycountry/locales/de/LC_MESSAGES/iso3166-1.mo",
    "lxml/etree.pyx",
    "lxml/apihelpers.pxi",
    "lxml/includes/tree.pxd",
    "lxml/etree_api.h",
    "six-1.17.0.dist-info/RECORD",
    "six-1.17.0.dist-info/INSTALLER",
    "trafilatura/__pycache__/core.cpython-311.pyc",
    "onnxruntime/backend/backend.py",
    "onnxruntime/datasets/__init__.py",
    "onnxruntime/quantization/quantize.py",
    "onnxruntime/tools/symbolic_shape_infer.py",
    "onnxruntime/transformers/optimizer.py",
    "onnxruntime/capi/libonnxruntime.so.1.32.0",
]
STAYS = [
    "onnxruntime/capi/libonnxruntime_providers_shared.so",
    "onnxruntime/capi/onnxruntime_pybind11_state.cpython-313-aarch64-linux-gnu.so",
    "onnxruntime/ThirdPartyNotices.txt",
    "six.py",
    "lxml/etree.cpython-313-aarch64-linux-gnu.so",
    "lxml/builder.py",
    "numpy/testing/__init__.py",
    "numpy/_core/_multiarray_tests.cpython-313-aarch64-linux-gnu.so",
    "babel/global.dat",
    "babel/core.py",
    "pycountry/databases/iso639-3.json",
    "nltk/tokenize/api.py",
    "tests.py",
    "six-1.17.0.dist-info/METADATA",
    "six-1.17.0.dist-info/entry_points.txt",
    "six-1.17.0.dist-info/LICENSE",
    "numpy-2.5.5.dist-info/licenses/numpy/random/LICENSE.md",
    "regex-1.dist-info/licenses/LICENCE",
    "nltk-1.dist-info/AUTHORS.md",
]


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    for name in GOES + STAYS:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    prune(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", GOES)
def test_what_no_lambda_reads_goes(installed: Path, name: str) -> None:
    assert not (installed / name).exists()


@pytest.mark.parametrize("name", STAYS)
def test_code_data_and_licences_stay(installed: Path, name: str) -> None:
    assert (installed / name).read_text(encoding="utf-8") == name


def test_pruning_twice_changes_nothing(installed: Path) -> None:
    before = sorted(installed.rglob("*"))
    prune(installed)
    assert sorted(installed.rglob("*")) == before


def test_every_rule_has_something_to_take(tmp_path: Path) -> None:
    taken = {rule: {name for name in GOES if _matches(tmp_path, rule.pattern, name)} for rule in RULES}
    assert all(taken.values())


def _matches(tmp_path: Path, pattern: str, name: str) -> bool:
    folder = tmp_path / str(abs(hash((pattern, name))))
    (folder / name).parent.mkdir(parents=True)
    (folder / name).write_text("", encoding="utf-8")
    return any(folder.glob(pattern))
