from __future__ import annotations

import os
import platform
import stat
import textwrap
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from local import emulator as emulator_module
from local.emulator import Emulator
from local.errors import EmulatorError, FunctionDied, FunctionFailed, FunctionTimedOut
from local.functions import FunctionSpec

HANDLER = """
    import os, subprocess, sys, time

    def handler(event, context):
        print("at", event.get("do"))
        match event.get("do"):
            case "raise":
                raise ValueError("no good")
            case "exit":
                os._exit(3)
            case "sleep":
                time.sleep(60)
            case "fork":
                child = [sys.executable, "-c", "import time; time.sleep(60)"]
                return subprocess.Popen(child, process_group=0).pid
            case "large":
                return "x" * 7_000_000
            case "errand":
                return {"errorType": "a word of ours", "errorMessage": "nothing went wrong"}
        return {
            "event": event,
            "pid": os.getpid(),
            "name": context.function_name,
            "memory": int(context.memory_limit_in_mb),
            "left": context.get_remaining_time_in_millis(),
            "environment": dict(os.environ),
        }
"""


@pytest.fixture
def function(tmp_path: Path) -> FunctionSpec:
    (tmp_path / "handler.py").write_text(textwrap.dedent(HANDLER), encoding="utf-8")
    return FunctionSpec(name="tiny", folder=tmp_path, environment={"SPEED": "fast"}, timeout=20, memory=512)


def running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def ended(pid: int) -> bool:
    deadline = time.monotonic() + 5
    while running(pid) and time.monotonic() < deadline:
        time.sleep(0.01)
    return not running(pid)


def test_the_real_runtime_calls_the_handler_with_lambdas_context(function: FunctionSpec) -> None:
    with Emulator(function, log=lambda _: None) as emulator:
        answer = emulator.invoke({"text": "Grüße – 你好"})
    assert answer["event"] == {"text": "Grüße – 你好"}
    assert (answer["name"], answer["memory"]) == ("tiny", 512)
    assert 0 < answer["left"] <= 20_000
    assert answer["environment"]["AWS_LAMBDA_RUNTIME_API"].startswith("127.0.0.1:")


def test_the_function_gets_its_own_variables_and_none_of_this_process(
    function: FunctionSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_OF_THE_HOST", "1")
    with Emulator(function, log=lambda _: None) as emulator:
        environment = emulator.invoke({})["environment"]
    assert environment["SPEED"] == "fast"
    assert "SECRET_OF_THE_HOST" not in environment


def test_modules_of_a_layer_can_be_imported(function: FunctionSpec, tmp_path: Path) -> None:
    (tmp_path / "layer" / "python").mkdir(parents=True)
    (tmp_path / "layer" / "python" / "shared_words.py").write_text("word = 'quay'\n", encoding="utf-8")
    handler = "from shared_words import word\ndef handler(event, context):\n    return word\n"
    (tmp_path / "handler.py").write_text(handler, encoding="utf-8")
    with Emulator(function, layers=[tmp_path / "layer"], log=lambda _: None) as emulator:
        assert emulator.invoke({}) == "quay"
    assert not list(tmp_path.rglob("*.pyc"))


def test_one_process_serves_call_after_call(function: FunctionSpec) -> None:
    with Emulator(function, log=lambda _: None) as emulator:
        assert emulator.invoke({})["pid"] == emulator.invoke({})["pid"]


def test_calls_from_many_threads_take_turns(function: FunctionSpec) -> None:
    answers: list[int] = []
    with Emulator(function, log=lambda _: None) as emulator:
        calls = [
            threading.Thread(target=lambda n=n: answers.append(emulator.invoke({"n": n})["event"]["n"]))
            for n in range(8)
        ]
        for call in calls:
            call.start()
        for call in calls:
            call.join()
    assert sorted(answers) == list(range(8))


def test_an_error_of_the_handler_is_told_with_its_type_and_trace(function: FunctionSpec) -> None:
    with Emulator(function, log=lambda _: None) as emulator, pytest.raises(FunctionFailed) as failed:
        emulator.invoke({"do": "raise"})
    assert (failed.value.error_type, str(failed.value)) == ("ValueError", "no good")
    assert "raise ValueError" in "".join(failed.value.trace)


def test_an_answer_that_speaks_of_errors_is_an_answer(function: FunctionSpec) -> None:
    with Emulator(function, log=lambda _: None) as emulator:
        assert emulator.invoke({"do": "errand"})["errorType"] == "a word of ours"


def test_a_module_that_cannot_be_imported_is_a_failure(function: FunctionSpec, tmp_path: Path) -> None:
    (tmp_path / "handler.py").write_text("import no_such_module\n", encoding="utf-8")
    with Emulator(function, log=lambda _: None) as emulator, pytest.raises(FunctionFailed, match="no_such"):
        emulator.invoke({})


def test_a_call_over_the_timeout_is_stopped_and_the_next_one_works(function: FunctionSpec) -> None:
    with Emulator(replace(function, timeout=1), log=lambda _: None) as emulator:
        first = emulator.invoke({})["pid"]
        with pytest.raises(FunctionTimedOut, match=r"1\.00 seconds"):
            emulator.invoke({"do": "sleep"})
        assert emulator.invoke({})["pid"] != first


@pytest.mark.parametrize("way", ["exit", "large"])
def test_a_process_that_ends_is_told_and_the_next_call_works(function: FunctionSpec, way: str) -> None:
    with Emulator(function, log=lambda _: None) as emulator:
        with pytest.raises(FunctionDied):
            emulator.invoke({"do": way})
        assert emulator.invoke({"n": 1})["event"] == {"n": 1}


def test_an_event_too_large_for_lambda_is_refused_instead_of_cut(function: FunctionSpec) -> None:
    with Emulator(function, log=lambda _: None) as emulator, pytest.raises(EmulatorError, match="at most"):
        emulator.invoke({"text": "x" * emulator_module.MAX_EVENT})


def test_every_line_that_the_function_prints_reaches_the_log(function: FunctionSpec) -> None:
    lines: list[str] = []
    with Emulator(function, log=lines.append) as emulator:
        emulator.invoke({"do": "one"})
        emulator.invoke({"do": "two"})
    assert [line for line in lines if line.startswith("at ")] == ["at one", "at two"]


def test_nothing_is_left_running_even_in_a_process_group_of_its_own(function: FunctionSpec) -> None:
    with Emulator(function, log=lambda _: None) as emulator:
        handler, child = emulator.invoke({})["pid"], emulator.invoke({"do": "fork"})
        assert running(handler)
        assert running(child)
    assert ended(handler)
    assert ended(child)


def test_an_error_inside_the_block_stops_the_emulator_too(function: FunctionSpec) -> None:
    pids: list[int] = []

    def fail_halfway() -> None:
        with Emulator(function, log=lambda _: None) as emulator:
            pids.append(emulator.invoke({})["pid"])
            raise KeyError

    with pytest.raises(KeyError):
        fail_halfway()
    assert ended(pids[0])


def test_after_its_end_it_does_not_answer(function: FunctionSpec) -> None:
    with Emulator(function, log=lambda _: None) as emulator:
        emulator.invoke({})
    with pytest.raises(EmulatorError, match="did not answer"):
        emulator.invoke({})


def test_where_the_installer_dropped_the_executable_bit_a_copy_is_run(
    function: FunctionSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = tmp_path / "rie"
    plain.write_bytes(emulator_module._shipped().read_bytes())
    plain.chmod(stat.S_IRUSR)
    monkeypatch.setattr(emulator_module, "_shipped", lambda: plain)
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    with Emulator(function, log=lambda _: None) as emulator:
        assert emulator.invoke({"n": 1})["event"] == {"n": 1}


def test_a_binary_that_does_not_listen_is_an_error(
    function: FunctionSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "rie"
    broken.write_text("#!/bin/sh\necho out of order\nexit 1\n", encoding="utf-8")
    broken.chmod(0o700)
    monkeypatch.setattr(emulator_module, "_shipped", lambda: broken)
    lines: list[str] = []
    with pytest.raises(EmulatorError, match="does not listen"), Emulator(function, log=lines.append):
        raise AssertionError
    assert set(lines) == {"out of order"}


def test_a_machine_without_an_emulator_is_told(
    function: FunctionSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "riscv64")
    with pytest.raises(EmulatorError, match="riscv64"), Emulator(function):
        raise AssertionError
