"""Run a function as `sam build` left it: in SAM's container where Docker answers, else in the emulator."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from layers.build import MACHINES, ROOT, build_dependencies
from layers.pythons import find
from local.emulator import Emulator
from local.errors import RunError
from local.functions import CREDENTIALS
from local.template import code_folders, load

if TYPE_CHECKING:
    from collections.abc import Callable

    from local.functions import FunctionSpec

__all__ = ["Runtime", "docker_bridge", "invoke", "runtime_for"]

BUILD = ROOT / ".aws-sam" / "build"
CARRIED = ROOT / "requirements" / "lambda.txt"
EXTENSION = re.compile(r"\.cpython-(\d)(\d+)-(\w+)-linux-gnu\.so$")
BRIDGE = ("docker", "network", "inspect", "bridge", "--format", "{{(index .IPAM.Config 0).Gateway}}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Runtime:
    """An interpreter with the layers that it can load, and in words why it is this one."""

    python: Path
    layers: tuple[Path, ...]
    reason: str


def invoke(
    function: FunctionSpec,
    event: Any,
    *,
    build: Path = BUILD,
    bridge: str | None = None,
    tell: Callable[[str], None] = print,
) -> None:
    """Run the built form of `function` on `event` and tell its log, its durations and its answer.

    Args:
        function: as the stack declares it; its `folder` says which it is.
        event: what JSON can hold.
        build: where `sam build` put its artifacts.
        bridge: what `docker_bridge` gave; None for the emulator. In a container the function reaches services
            of this host by this address alone, so its environment must name that.
        tell: gets each line.

    Raises:
        FunctionError: the function did not return.
        EmulatorError: the emulator did not start or answer.
        RunError: the function is not built, or `sam local invoke` failed.
    """
    logical = _logical_name(function.folder)
    if not (build / logical).is_dir():
        raise RunError(f"there is no {logical} in {build}: build first")
    if bridge:
        _in_container(logical, function, event, build=build, tell=tell)
    else:
        _in_emulator(replace(function, folder=build / logical), event, build=build, tell=tell)


def docker_bridge() -> str | None:
    """The address by which containers reach this host; None where no Docker engine answers."""
    try:
        answer = subprocess.run(BRIDGE, capture_output=True, text=True, timeout=20, check=True)  # noqa: S603 - constant
    except (OSError, subprocess.SubprocessError):
        return None
    return answer.stdout.strip() or None


def runtime_for(build: Path) -> Runtime:
    """The interpreter that comes nearest to Lambda's for the layers in `build`.

    Dependencies that were built for this machine run in their own Python, if it is here. Those for another
    machine cannot be loaded; then this environment's interpreter and packages stand in for them.
    """
    library, dependencies = build / "TearsheetLayer", build / "DependenciesLayer"
    version, machine = _built_for(dependencies)
    if machine != platform.machine():
        return _stand_in(
            library, f"the built dependencies are for {machine}, and this is {platform.machine()}"
        )
    python = find(version, os.environ)
    if python is None:
        return _stand_in(library, f"there is no Python {version} here")
    optional = [layer for layer in (build / "NamesLayer",) if layer.is_dir()]
    layers = (library, *optional, dependencies, _carried_by_lambda(machine))
    return Runtime(python=python, layers=layers, reason="the built dependencies are for this machine")


def _in_emulator(function: FunctionSpec, event: Any, *, build: Path, tell: Callable[[str], None]) -> None:
    runtime = runtime_for(build)
    tell(f"runtime interface emulator, {runtime.python}: {runtime.reason}")
    with Emulator(function, layers=runtime.layers, python=runtime.python, log=tell) as emulator:
        answer, cold = _timed(emulator, event)
        _, warm = _timed(emulator, _dropped_again(event))
    tell(f"cold {cold:.0f} ms, warm {warm:.1f} ms")
    tell(json.dumps(answer, indent=2))


def _dropped_again(event: Any) -> Any:
    """The event about a later drop of the same objects, so that the warm call has the same work to do."""
    if not isinstance(event, dict):
        return event
    again = {key: value for key, value in event.items() if key != "Records"}
    records = [_record_again(record) for record in event.get("Records", [])]
    return again | ({"Records": records} if "Records" in event else {})


def _record_again(record: dict[str, Any]) -> dict[str, Any]:
    if "body" in record:
        return record | {"body": json.dumps(_dropped_again(json.loads(record["body"])))}
    if "s3" in record:
        stored = record["s3"]["object"]
        later = stored | {"sequencer": stored.get("sequencer", "00") + "01"}
        return record | {"s3": record["s3"] | {"object": later}}
    return record


def _timed(emulator: Emulator, event: Any) -> tuple[Any, float]:
    """The answer and the milliseconds that it took."""
    start = time.perf_counter()
    answer = emulator.invoke(event)
    return answer, (time.perf_counter() - start) * 1000


def _in_container(
    logical: str, function: FunctionSpec, event: Any, *, build: Path, tell: Callable[[str], None]
) -> None:
    """SAM passes on only variables that the template declares, from a file that names the function."""
    with tempfile.TemporaryDirectory() as folder:
        variables, event_file = Path(folder, "variables.json"), Path(folder, "event.json")
        variables.write_text(json.dumps({logical: dict(function.environment)}), encoding="utf-8")
        event_file.write_text(json.dumps(event), encoding="utf-8")
        command = (
            _sam(), "local", "invoke", logical, "--template", str(build / "template.yaml"),
            "--event", str(event_file), "--env-vars", str(variables),
        )  # fmt: skip
        with subprocess.Popen(  # noqa: S603 - the SAM CLI, on files of our own
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env={**os.environ, **CREDENTIALS},
        ) as process:
            for line in process.stdout or ():
                tell(line.rstrip("\n"))
    if process.returncode:
        raise RunError(f"sam local invoke ended with exit code {process.returncode}")


def _sam() -> str:
    beside = Path(sys.executable).with_name("sam")
    found = str(beside) if beside.exists() else shutil.which("sam")
    if found is None:
        raise RunError("there is no sam command here")
    return found


def _logical_name(folder: Path) -> str:
    names = {code.resolve(): name for name, code in code_folders(load(ROOT / "template.yaml"), ROOT).items()}
    try:
        return names[folder.resolve()]
    except KeyError:
        known = ", ".join(sorted(code.name for code in names))
        raise RunError(f"template.yaml has no function of {folder}; it has {known}") from None


def _built_for(dependencies: Path) -> tuple[str, str]:
    """The Python and the machine that a layer was built for, as its compiled modules are named (PEP 3149)."""
    for module in dependencies.rglob("*.so"):
        if found := EXTENSION.search(module.name):
            return f"{found[1]}.{found[2]}", found[3]
    raise RunError(f"there is no compiled module in {dependencies}: build first")


def _stand_in(library: Path, reason: str) -> Runtime:
    return Runtime(python=Path(sys.executable), layers=(library,), reason=reason)


def _carried_by_lambda(machine: str) -> Path:
    """A layer of what Lambda's own runtime has: its client and boto3. Made once for each lock."""
    architecture = {name: lambda_name for lambda_name, name in MACHINES.items()}[machine]
    lock = hashlib.sha256(CARRIED.read_bytes()).hexdigest()[:16]
    layer = ROOT / "build" / f"lambda-{lock}-{architecture}"
    if not layer.exists():
        layer.parent.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=layer.parent) as unfinished:
            build_dependencies(
                Path(unfinished, "layer", "python"), architecture=architecture, requirements=CARRIED
            )
            Path(unfinished, "layer").rename(layer)
    return layer
