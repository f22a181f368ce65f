"""What a new process pays to be ready: processor time and memory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

__all__ = ["Start", "start"]

_STARTS = 5  # of them the least counts: what else the machine does only adds
_COMPILED = Path("build/pycache").resolve()  # written by the first start
# Linux counts the parent's memory in what getrusage says of a new process, but not in VmHWM.
_ASK = """
import time
begun = time.process_time()
{}
print(time.process_time() - begun)
import re
from pathlib import Path
print(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
"""


class Start(NamedTuple):
    """Seconds of processor time, and the most memory that was ever taken."""

    seconds: float
    megabytes: float


def start(code: str) -> Start:
    """Of a new process that runs the code, an import or a first call, with compiled modules as on Lambda."""
    return Start(*map(min, zip(*(_start(code) for _ in range(_STARTS)), strict=True)))


def _start(code: str) -> Start:
    command = [sys.executable, "-X", f"pycache_prefix={_COMPILED}", "-c", _ASK.format(code)]
    compiling = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}  # as on Lambda, where the layer ships compiled
    done = subprocess.run(command, env=compiling, capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    seconds, kilobytes = map(float, done.stdout.split())
    return Start(seconds, kilobytes / 1024)
