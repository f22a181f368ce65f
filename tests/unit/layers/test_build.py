from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from layers import build

ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def this_python(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every host has one: the interpreter that runs the tests stands in for the Lambda's."""
    monkeypatch.setattr(build, "find", lambda _version, _environment: Path(sys.executable))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    (folder / "__pycache__").mkdir(parents=True)
    (folder / "handler.py").write_text("def handler(event, context):\n    return event\n", encoding="utf-8")
    (folder / "page.html").write_text("<p>", encoding="utf-8")
    (folder / ".env").write_text("SECRET=1", encoding="utf-8")
    (folder / "__pycache__" / "handler.cpython-39.pyc").write_bytes(b"old")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_code_is_copied_with_its_bytecode_and_without_what_lay_beside_it(
    source: Path, tmp_path: Path
) -> None:
    build.copy_code(source, tmp_path / "out", mounted_at="/var/task")
    compiled = Path(importlib.util.cache_from_source("handler.py")).name
    assert set(contents(tmp_path / "out")) == {"handler.py", "page.html", f"__pycache__/{compiled}"}


def test_no_path_of_the_build_is_in_the_bytecode_but_the_place_in_lambda(
    source: Path, tmp_path: Path
) -> None:
    build.copy_code(source, tmp_path / "out", mounted_at="/var/task")
    (bytecode,) = (tmp_path / "out").rglob("*.pyc")
    assert str(tmp_path).encode() not in bytecode.read_bytes()
    assert b"/var/task/handler.py" in bytecode.read_bytes()


def test_the_bytecode_is_used_without_a_look_at_the_source(source: Path, tmp_path: Path) -> None:
    build.copy_code(source, tmp_path / "out", mounted_at="/var/task")
    (bytecode,) = (tmp_path / "out").rglob("*.pyc")
    hash_based, check_source = 0b01, 0b10  # PEP 552
    flags = int.from_bytes(bytecode.read_bytes()[4:8], "little")
    assert flags & hash_based
    assert not flags & check_source


def test_two_builds_are_alike_to_the_byte_and_the_second(source: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        build.copy_code(source, tmp_path / name, mounted_at="/var/task")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert {file.stat().st_mtime for file in (tmp_path / "two").rglob("*")} == {build.EPOCH}


def test_without_the_lambdas_python_nothing_is_compiled_and_it_says_so(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build, "find", lambda _version, _environment: None)
    build.copy_code(source, tmp_path / "out", mounted_at="/var/task")
    assert not list((tmp_path / "out").rglob("*.pyc"))
    assert "not byte-compiled: there is no Python 3.13" in capsys.readouterr().out


def test_a_module_that_does_not_compile_fails_the_build(source: Path, tmp_path: Path) -> None:
    (source / "handler.py").write_text("def handler(:\n", encoding="utf-8")
    assert build.main(["copy", str(source), str(tmp_path / "out"), "--mounted-at", "/var/task"]) != 0


def wheel(folder: Path, name: str) -> str:
    """A wheel of one module; the path of a requirements file that pins it by its hash."""
    folder.mkdir(exist_ok=True)
    file = folder / f"{name}-1.0-py3-none-any.whl"
    about = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(f"{name}.py", "answer = 42\n")
        archive.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{about}/RECORD", "")
    return f"{name}==1.0 --hash=sha256:{sha256(file.read_bytes()).hexdigest()}\n"


@pytest.fixture
def offline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pip finds the wheels of a folder and nothing else."""
    monkeypatch.setattr(build, "WHEELS", tmp_path / "cache")
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "wheels"))
    return tmp_path


def test_pinned_wheels_are_unpacked_pruned_and_compiled(offline: Path) -> None:
    requirements = offline / "layer.txt"
    requirements.write_text(wheel(offline / "wheels", "answers"), encoding="utf-8")
    build.build_dependencies(offline / "out", architecture="arm64", requirements=requirements)
    compiled = Path(importlib.util.cache_from_source("answers.py")).name
    names = {"answers.py", f"__pycache__/{compiled}", "answers-1.0.dist-info/METADATA"}
    assert set(contents(offline / "out")) == names


def test_fetched_wheels_are_kept_until_the_requirements_change(
    offline: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    requirements = offline / "layer.txt"
    requirements.write_text(wheel(offline / "wheels", "answers"), encoding="utf-8")
    build.build_dependencies(offline / "one", architecture="arm64", requirements=requirements)
    monkeypatch.setenv("PIP_FIND_LINKS", str(offline / "nowhere"))
    build.build_dependencies(offline / "two", architecture="arm64", requirements=requirements)
    assert contents(offline / "one") == contents(offline / "two")
    requirements.write_text("# changed\n" + requirements.read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        build.build_dependencies(offline / "three", architecture="arm64", requirements=requirements)


def test_a_wheel_with_another_hash_is_refused(offline: Path) -> None:
    requirements = offline / "layer.txt"
    requirements.write_text(re.sub(r".{8}$", "0" * 8, wheel(offline / "wheels", "answers")), encoding="utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        build.build_dependencies(offline / "out", architecture="arm64", requirements=requirements)


def make(target: str, *, source: Path, artifacts: Path) -> None:
    command = ["make", "--makefile", str(ROOT / "layers" / "Makefile"), target, f"PYTHON={sys.executable}"]
    run = subprocess.run(
        [*command, f"ARTIFACTS_DIR={artifacts}"], cwd=source, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr


def test_sam_builds_any_function_from_a_scratch_copy_of_its_folder(source: Path, tmp_path: Path) -> None:
    make("build-Anything", source=source, artifacts=tmp_path / "out")
    modules = {name for name in contents(tmp_path / "out") if not name.endswith(".pyc")}
    assert modules == {"handler.py", "page.html"}


def test_the_librarys_layer_holds_the_library_and_nothing_else(source: Path, tmp_path: Path) -> None:
    make("build-TearsheetLayer", source=source, artifacts=tmp_path / "out")
    shipped = {name for name in contents(tmp_path / "out") if "__pycache__" not in name}
    library = ROOT / "layers" / "tearsheet"
    written = {name for name in contents(library) if "__pycache__" not in name}
    assert shipped == {f"python/{name}" for name in written}
    assert {path.name for path in (tmp_path / "out" / "python").iterdir()} == {"tearsheet"}
