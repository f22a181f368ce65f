from __future__ import annotations

import json
import platform
import shutil
import stat
import sys
from pathlib import Path

import pytest

from local import invoke as invoke_module
from local.errors import FunctionFailed, RunError
from local.functions import FunctionSpec
from local.invoke import docker_bridge, invoke, runtime_for

CLEAN = Path(__file__).parents[2] / "functions" / "clean"
FOREIGN = {"x86_64": "aarch64", "aarch64": "x86_64"}[platform.machine()]


@pytest.fixture
def build(tmp_path: Path) -> Path:
    """Artifacts as `sam build` lays them out, with dependencies that this machine cannot load."""
    handler = "from tearsheet import word\ndef handler(event, context):\n    return [word, event['n'] // 1]\n"
    for name, text in {
        "Clean/handler.py": handler,
        "TearsheetLayer/python/tearsheet/__init__.py": "word = 'built'\n",
        f"DependenciesLayer/python/fast.cpython-313-{FOREIGN}-linux-gnu.so": "",
        "template.yaml": "",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def clean() -> FunctionSpec:
    environment = {"TEARSHEET_TABLE": "desk"}
    return FunctionSpec(name="desk-clean", folder=CLEAN, environment=environment, timeout=20, memory=512)


def test_the_built_form_runs_not_the_source(build: Path, clean: FunctionSpec) -> None:
    said: list[str] = []
    invoke(clean, {"n": 7}, build=build, tell=said.append)
    assert json.loads(said[-1]) == ["built", 7]
    assert said[-2].startswith("cold ")
    assert "warm " in said[-2]


def test_it_says_which_python_runs_and_why(build: Path, clean: FunctionSpec) -> None:
    said: list[str] = []
    invoke(clean, {"n": 7}, build=build, tell=said.append)
    assert str(sys.executable) in said[0]
    assert FOREIGN in said[0]


def test_what_was_built_is_not_touched(build: Path, clean: FunctionSpec) -> None:
    before = sorted(build.rglob("*"))
    invoke(clean, {"n": 7}, build=build, tell=lambda _: None)
    assert sorted(build.rglob("*")) == before


def test_a_failure_of_the_function_is_raised(build: Path, clean: FunctionSpec) -> None:
    with pytest.raises(FunctionFailed, match="n"):
        invoke(clean, {}, build=build, tell=lambda _: None)


def test_a_function_that_is_not_built_is_told(build: Path, clean: FunctionSpec) -> None:
    shutil.rmtree(build / "Clean")
    with pytest.raises(RunError, match="build first"):
        invoke(clean, {}, build=build)


def test_a_folder_that_is_no_function_is_told_with_those_there_are(build: Path, tmp_path: Path) -> None:
    stranger = FunctionSpec(name="x", folder=tmp_path, environment={}, timeout=5, memory=512)
    with pytest.raises(RunError, match="it has clean, "):
        invoke(stranger, {}, build=build)


def test_dependencies_of_this_machine_run_in_their_own_python(
    build: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (module,) = (build / "DependenciesLayer").rglob("*.so")
    module.rename(module.with_name(f"fast.cpython-313-{platform.machine()}-linux-gnu.so"))
    monkeypatch.setattr(invoke_module, "find", lambda version, _: Path(f"/found/python{version}"))
    monkeypatch.setattr(invoke_module, "_carried_by_lambda", lambda machine: Path("/carried", machine))
    runtime = runtime_for(build)
    assert runtime.python == Path("/found/python3.13")
    layers = build / "TearsheetLayer", build / "DependenciesLayer", Path("/carried", platform.machine())
    assert runtime.layers == layers


def test_without_that_python_this_environment_stands_in(build: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (module,) = (build / "DependenciesLayer").rglob("*.so")
    module.rename(module.with_name(f"fast.cpython-313-{platform.machine()}-linux-gnu.so"))
    monkeypatch.setattr(invoke_module, "find", lambda _version, _environment: None)
    runtime = runtime_for(build)
    assert runtime.python == Path(sys.executable)
    assert runtime.reason == "there is no Python 3.13 here"


def test_dependencies_that_were_never_built_are_told(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="build first"):
        runtime_for(tmp_path)


def command(folder: Path, name: str, script: str) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return file


def test_where_docker_answers_sam_gets_template_event_and_variables(
    build: Path, clean: FunctionSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sam = command(tmp_path / "bin", "sam", 'echo "$@"; cat "$7" "$9"')
    monkeypatch.setattr(invoke_module, "_sam", lambda: str(sam))
    said: list[str] = []
    invoke(clean, {"n": 7}, build=build, bridge="172.17.0.1", tell=said.append)
    arguments, files = said
    assert arguments.startswith(f"local invoke Clean --template {build}/template.yaml --event ")
    assert files == json.dumps({"n": 7}) + json.dumps({"Clean": {"TEARSHEET_TABLE": "desk"}})


def test_a_failure_of_sam_is_raised(
    build: Path, clean: FunctionSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sam = command(tmp_path / "bin", "sam", "exit 4")
    monkeypatch.setattr(invoke_module, "_sam", lambda: str(sam))
    with pytest.raises(RunError, match="exit code 4"):
        invoke(clean, {}, build=build, bridge="172.17.0.1", tell=lambda _: None)


@pytest.mark.parametrize(
    ("script", "address"),
    [("echo 172.17.0.1", "172.17.0.1"), ("echo 'Cannot connect' >&2; exit 1", None), ("echo", None)],
)
def test_the_bridge_is_what_a_docker_engine_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, address: str | None
) -> None:
    monkeypatch.setenv("PATH", str(command(tmp_path / "bin", "docker", script).parent))
    assert docker_bridge() == address


def test_without_docker_there_is_no_bridge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert docker_bridge() is None
