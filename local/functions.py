"""Each function of the stack in a process of its own, as Lambda would have it.

A process has exactly the environment that the template declares, is stopped at its timeout, and is started
anew after it died. It runs one event at a time.
"""

from __future__ import annotations

import json
import os
import selectors
import subprocess
import sys
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import IO, Any

from local.errors import FunctionDied, FunctionFailed, FunctionTimedOut
from local.template import REGION

__all__ = ["CREDENTIALS", "Function", "FunctionSpec"]

_ROOT = Path(__file__).resolve().parents[1]

# moto takes any credentials; these are no secret and work nowhere else.
CREDENTIALS = {
    "AWS_ACCESS_KEY_ID": "local",
    "AWS_SECRET_ACCESS_KEY": "local",
    "AWS_DEFAULT_REGION": REGION,
    "AWS_REGION": REGION,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionSpec:
    """A function as the stack declares it; `timeout` in seconds, `memory` in megabytes."""

    name: str
    folder: Path
    environment: Mapping[str, str]
    timeout: float
    memory: int


class Function:
    """A function that can be called. Its log goes to `log`, one file for all its processes."""

    def __init__(self, spec: FunctionSpec, *, log: Path) -> None:
        self.spec = spec
        self._log = log
        self._busy = Lock()
        self._process: _Process | None = None

    def call(self, event: Any) -> Any:
        """The handler's answer.

        Raises:
            FunctionFailed, FunctionTimedOut, FunctionDied: as their names say.
        """
        with self._busy:
            if self._process is None or not self._process.alive:
                self._process = _Process(self.spec, self._log)
            answer = self._process.ask(event)
        if "error" in answer:
            raise FunctionFailed(answer["error"], error_type=answer["error_type"], trace=answer["trace"])
        return answer["answer"]

    def stop(self) -> None:
        """End the process, after the event it is at."""
        with self._busy:
            if self._process:
                self._process.stop()


class _Process:
    """One process of a function."""

    def __init__(self, spec: FunctionSpec, log: Path) -> None:
        self._spec = spec
        read, write = os.pipe()
        self._log: IO[bytes] = log.open("ab")
        self._process = subprocess.Popen(  # noqa: S603 - this interpreter on this repository's own worker
            [sys.executable, "-m", "local.worker", str(spec.folder), str(write)],
            cwd=_ROOT,
            env=_environment(spec),
            stdin=subprocess.PIPE,
            stdout=self._log,
            stderr=subprocess.STDOUT,
            pass_fds=[write],
            start_new_session=True,  # a Ctrl-C in the terminal is for the parent, which stops its functions
        )
        os.close(write)
        self._answers = os.fdopen(read, "rb")

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, event: Any) -> dict[str, Any]:
        deadline = time.time() + self._spec.timeout
        call = {"event": event, "request_id": str(uuid.uuid4()), "deadline": deadline}
        try:
            self._tell(call)
            line = self._read_line(deadline)
        except BrokenPipeError:
            line = b""
        if line is None:
            self.stop()
            raise FunctionTimedOut(f"{self._spec.name} ran longer than {self._spec.timeout} s")
        if not line:
            code = self._process.wait()
            self.stop()
            raise FunctionDied(f"{self._spec.name} ended with exit code {code}")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()
        assert self._process.stdin is not None
        for pipe in (self._process.stdin, self._answers, self._log):
            _close(pipe)

    def _tell(self, call: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(call).encode() + b"\n")
        self._process.stdin.flush()

    def _read_line(self, deadline: float) -> bytes | None:
        """The next line; empty if the process ended, None if the deadline passed."""
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._answers, selectors.EVENT_READ)
            if not waiting.select(max(0.0, deadline - time.time())):
                return None
        return self._answers.readline()


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except BrokenPipeError:
        return  # what was left to tell a dead process


def _environment(spec: FunctionSpec) -> dict[str, str]:
    return {
        **CREDENTIALS,
        **spec.environment,
        "AWS_LAMBDA_FUNCTION_NAME": spec.name,
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(spec.memory),
        "AWS_LAMBDA_LOG_GROUP_NAME": f"/aws/lambda/{spec.name}",
        "PATH": os.environ.get("PATH", ""),
        "PYTHONDONTWRITEBYTECODE": "1",
        "TZ": ":UTC",
    }
