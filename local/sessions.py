"""Server processes that are started with a session of their own, so that all they start ends with them."""

from __future__ import annotations

import os
import signal
import socket
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator

__all__ = ["free_ports", "listens", "stop"]

SESSION = 3  # the field of /proc/PID/stat, counted after the command's name (proc(5))
NAP = 0.005  # seconds


def free_ports(count: int) -> list[int]:
    """Ports of 127.0.0.1 that nobody listens on; somebody else may take them at any time."""
    with ExitStack() as held:
        sockets = [held.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def listens(port: int, process: subprocess.Popen[bytes], *, patience: float) -> bool:
    """Whether somebody listens on the port before `process` ends or `patience` seconds are over."""
    deadline = time.monotonic() + patience
    while process.poll() is None and time.monotonic() < deadline:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
        time.sleep(NAP)
    return False


def stop(process: subprocess.Popen[bytes]) -> None:
    """Kill whatever runs in a session, process groups of their own included, and its leader last.

    The leader is held still meanwhile: it would start anew or bewail what it lost.
    """
    with suppress(ProcessLookupError):
        os.kill(process.pid, signal.SIGSTOP)
    for member in _members(process.pid):
        if member != process.pid:
            with suppress(ProcessLookupError):
                os.kill(member, signal.SIGKILL)
    process.kill()
    process.wait()


def _members(session: int) -> Iterator[int]:
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            fields = status.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
            if int(fields[SESSION]) == session:
                yield int(status.parent.name)
