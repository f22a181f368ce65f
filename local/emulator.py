"""One function inside AWS's own runtime interface emulator, without Docker.

The emulator is the one that `sam local` puts into its containers, taken from the SAM CLI's wheel; it starts
Lambda's real runtime client, which loads the handler.
https://github.com/aws/aws-lambda-runtime-interface-emulator
"""

from __future__ import annotations

import http.client
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack, contextmanager
from math import ceil
from pathlib import Path
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, Self

from local.errors import EmulatorError, FunctionDied, FunctionFailed, FunctionTimedOut
from local.functions import CREDENTIALS
from local.sessions import free_ports, listens, stop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import TracebackType

    from local.functions import FunctionSpec

__all__ = ["Emulator"]

INVOCATIONS = "/2015-03-31/functions/function/invocations"
MAX_EVENT = 6 * 1024 * 1024  # bytes; the emulator would cut the rest off without a word
PATIENCE = 20.0  # seconds for the emulator to listen, and beyond the function's own timeout
STARTS = 3  # two free ports may be taken by somebody else before the emulator binds them
FAILURE = {
    "errorMessage",
    "errorType",
    "requestId",
    "stackTrace",
}  # what the runtime client adds up to, no handler
TIMED_OUT = b"Task timed out after"
ARCHITECTURES = {"aarch64": "arm64"}


class Emulator:
    """A function ready to be invoked, as a context manager; its process starts with the first event.

    Args:
        function: its `folder` is the working directory, and its `environment` is all that the process gets
            beside Lambda's own variables; the `timeout`, rounded up to a second, covers a cold start too.
        handler: module and function.
        layers: the layers' folders, each with a `python` folder inside.
        python: the interpreter; it or a layer must have `awslambdaric`.
        log: gets each line that the function or the emulator prints, without its line end.
    """

    def __init__(
        self,
        function: FunctionSpec,
        *,
        handler: str = "handler.handler",
        layers: Sequence[Path] = (),
        python: Path = Path(sys.executable),
        log: Callable[[str], None] | None = None,
    ) -> None:
        self._command = [str(python), "-m", "awslambdaric", handler]
        self._folder = function.folder
        self._timeout = ceil(function.timeout)
        self._environment = _variables(function, layers)
        self._log = log or _to_stderr
        self._one_at_a_time = Lock()  # two calls at once kill the emulator
        self._cleanup = ExitStack()
        self._port = 0

    def __enter__(self) -> Self:
        """Start the emulator.

        Raises:
            EmulatorError: it does not listen.
        """
        with ExitStack() as unless_started:
            binary = unless_started.enter_context(_binary())
            self._port = self._start(binary, unless_started)
            self._cleanup = unless_started.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop the emulator and the function, whatever they do; by then every log line has come."""
        self._cleanup.close()

    def invoke(self, event: Any) -> Any:
        """What the handler returns for `event`; both are what JSON can hold.

        Raises:
            FunctionFailed: the handler or its import raised.
            FunctionTimedOut: it ran longer than its timeout.
            FunctionDied: the process ended, or the answer was over 6 MB.
            EmulatorError: the event is over 6 MB, or the emulator did not answer.
        """
        body = json.dumps(event).encode()
        if len(body) > MAX_EVENT:
            raise EmulatorError(f"an event has at most {MAX_EVENT} bytes, and this one has {len(body)}")
        with self._one_at_a_time:
            status, answer = self._post(body)
        return _read(status, answer)

    def _post(self, body: bytes) -> tuple[int, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=self._timeout + PATIENCE)
        try:
            connection.request("POST", INVOCATIONS, body, {"Content-Type": "application/json"})
            response = connection.getresponse()
            return response.status, response.read()
        except (OSError, http.client.HTTPException) as error:
            raise EmulatorError(f"the emulator did not answer: {error!r}") from error
        finally:
            connection.close()

    def _start(self, binary: Path, cleanup: ExitStack) -> int:
        """The port on which the emulator listens; stopping it is left to `cleanup`."""
        for _ in range(STARTS):
            port, runtime_port = free_ports(2)
            process = self._spawn(binary, port, runtime_port)
            log = Thread(target=_each_line, args=(process, self._log), daemon=True)
            log.start()
            if listens(port, process, patience=PATIENCE):
                cleanup.callback(log.join)
                cleanup.callback(stop, process)
                return port
            stop(process)
            log.join()
        raise EmulatorError(f"{binary.name} does not listen on 127.0.0.1; its log says why")

    def _spawn(self, binary: Path, port: int, runtime_port: int) -> subprocess.Popen[bytes]:
        listen = f"--runtime-interface-emulator-address=127.0.0.1:{port}"
        serve = f"--runtime-api-address=127.0.0.1:{runtime_port}"
        return subprocess.Popen(  # noqa: S603 - the SAM CLI's own binary
            [str(binary), listen, serve, "--log-level=error", *self._command],
            cwd=self._folder,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def _variables(function: FunctionSpec, layers: Sequence[Path]) -> dict[str, str]:
    return {
        **CREDENTIALS,
        "PATH": os.defpath,
        "LANG": "C.UTF-8",
        "TZ": ":UTC",
        "PYTHONDONTWRITEBYTECODE": "1",  # Lambda's folders are read-only, and what was built ships as it is
        "PYTHONUNBUFFERED": "1",
        **function.environment,
        "AWS_LAMBDA_FUNCTION_NAME": function.name,
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(function.memory),
        "AWS_LAMBDA_FUNCTION_TIMEOUT": str(ceil(function.timeout)),
        "PYTHONPATH": os.pathsep.join(str(layer.resolve() / "python") for layer in layers),
    }


def _read(status: int, answer: bytes) -> Any:
    if answer.startswith(TIMED_OUT):
        raise FunctionTimedOut(answer.decode())
    try:
        value = json.loads(answer)
    except ValueError as error:
        raise EmulatorError(f"no JSON from the emulator (HTTP {status}): {answer[:200]!r}") from error
    if isinstance(value, dict) and set(value) == FAILURE:
        raise FunctionFailed(value["errorMessage"], error_type=value["errorType"], trace=value["stackTrace"])
    if status != http.client.OK:
        raise FunctionDied(f"{value['errorType']}: {value['errorMessage']}")
    return value


@contextmanager
def _binary() -> Iterator[Path]:
    """The emulator for this machine, made executable where the installer of the wheel did not."""
    shipped = _shipped()
    if os.access(shipped, os.X_OK):
        yield shipped
        return
    with tempfile.TemporaryDirectory() as folder:
        copied = Path(shutil.copy(shipped, folder))
        copied.chmod(0o700)
        yield copied


def _shipped() -> Path:
    found = importlib.util.find_spec("samcli")
    if found is None or found.origin is None:
        raise EmulatorError("the emulator is in the wheel of aws-sam-cli, which is not installed")
    machine = ARCHITECTURES.get(platform.machine(), platform.machine())
    shipped = Path(found.origin).with_name("local") / "rapid" / f"aws-lambda-rie-{machine}"
    if not shipped.is_file():
        raise EmulatorError(f"aws-sam-cli has no emulator for {machine}")
    return shipped


def _each_line(process: subprocess.Popen[bytes], log: Callable[[str], None]) -> None:
    assert process.stdout is not None
    with process.stdout as lines:
        for line in lines:
            log(line.decode(errors="replace").rstrip("\n"))


def _to_stderr(line: str) -> None:
    sys.stderr.write(f"{line}\n")
