from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from layers.pythons import candidates, find

Put = Callable[[Path, str], Path]
HERE = f"{sys.version_info.major}.{sys.version_info.minor}"


@pytest.fixture
def put() -> Put:
    """Writes an executable script that prints a line and ends with exit code 0, or 127 for an empty line."""

    def write(file: Path, says: str) -> Path:
        file.parent.mkdir(parents=True, exist_ok=True)
        body = f"echo '{says}'" if says else "echo 'command not found' >&2; exit 127"
        file.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        file.chmod(file.stat().st_mode | stat.S_IXUSR)
        return file

    return write


def environment(tmp_path: Path, **more: str) -> dict[str, str]:
    return {"PATH": str(tmp_path / "bin"), "HOME": str(tmp_path / "home"), **more}


def test_an_interpreter_on_the_path_is_found(tmp_path: Path, put: Put) -> None:
    put(tmp_path / "bin" / "python3.13", "cpython3.13 /somewhere/python3.13")
    assert find("3.13", environment(tmp_path)) == Path("/somewhere/python3.13")


def test_a_shim_that_answers_command_not_found_does_not_count(tmp_path: Path, put: Put) -> None:
    put(tmp_path / "bin" / "python3.13", "")
    assert find("3.13", environment(tmp_path)) is None


def test_behind_a_dead_shim_the_installed_interpreter_is_found(tmp_path: Path, put: Put) -> None:
    put(tmp_path / "bin" / "python3.13", "")
    put(tmp_path / "home" / ".pyenv" / "versions" / "3.13.1" / "bin" / "python3.13", "cpython3.13 /pyenv")
    assert find("3.13", environment(tmp_path)) == Path("/pyenv")


def test_an_interpreter_that_lies_about_its_version_does_not_count(tmp_path: Path, put: Put) -> None:
    put(tmp_path / "bin" / "python3.13", "cpython3.12 /old")
    assert find("3.13", environment(tmp_path)) is None


def test_bytecode_of_another_implementation_is_of_no_use(tmp_path: Path, put: Put) -> None:
    put(tmp_path / "bin" / "python3.13", "pypy3.13 /pypy")
    assert find("3.13", environment(tmp_path)) is None


def test_a_file_that_is_not_executable_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python3.13").write_text("", encoding="utf-8")
    assert list(candidates("3.13", environment(tmp_path))) == []


def test_the_newest_patch_comes_first(tmp_path: Path, put: Put) -> None:
    versions = tmp_path / "elsewhere" / "versions"
    for patch in ("3.13.2", "3.13.10", "3.13.9"):
        put(versions / patch / "bin" / "python3.13", f"cpython3.13 /{patch}")
    assert find("3.13", environment(tmp_path, PYENV_ROOT=str(versions.parent))) == Path("/3.13.10")


@pytest.mark.parametrize(
    ("variable", "below"),
    [
        ("UV_PYTHON_INSTALL_DIR", "cpython-3.13.5-linux-x86_64-gnu"),
        ("XDG_DATA_HOME", "uv/python/cpython-3.13.5-linux-x86_64-gnu"),
        ("PYENV_ROOT", "versions/3.13.5"),
    ],
)
def test_a_home_that_a_variable_names_is_searched(
    tmp_path: Path, put: Put, variable: str, below: str
) -> None:
    put(tmp_path / "data" / below / "bin" / "python3.13", "cpython3.13 /found")
    assert find("3.13", environment(tmp_path, **{variable: str(tmp_path / "data")})) == Path("/found")


def test_the_real_interpreter_answers(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / f"python{HERE}").symlink_to(sys.executable)
    found = find(HERE, environment(tmp_path))
    assert found is not None
    assert os.access(found, os.X_OK)


def test_as_a_command_it_ends_silently_with_1_where_there_is_none(tmp_path: Path) -> None:
    script = Path(__file__).parents[3] / "layers" / "pythons.py"
    command = [sys.executable, str(script), "3.13"]
    run = subprocess.run(command, capture_output=True, check=False, env=environment(tmp_path))
    assert (run.returncode, run.stdout, run.stderr) == (1, b"", b"")


def test_as_a_command_it_prints_the_path(tmp_path: Path, put: Put) -> None:
    put(tmp_path / "bin" / "python3.13", "cpython3.13 /found")
    script = Path(__file__).parents[3] / "layers" / "pythons.py"
    command = [sys.executable, str(script), "3.13"]
    run = subprocess.run(command, capture_output=True, check=True, env=environment(tmp_path))
    assert run.stdout == b"/found\n"
