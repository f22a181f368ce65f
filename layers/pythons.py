"""Find a working CPython: `python layers/pythons.py 3.13` prints the path of one, or exits 1 silently.

A file named python3.13 is no proof: pyenv leaves a shim on PATH for every version that it ever installed, and
the shim answers "command not found" while the version is not switched on. So each candidate is run, and says
itself what it is and where it lives.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["candidates", "find"]

QUESTION = "import sys; print(sys.implementation.name + '%d.%d' % sys.version_info[:2], sys.executable)"
PATIENCE = 20  # seconds for an interpreter's first start on a slow disk


def find(version: str, environment: Mapping[str, str]) -> Path | None:
    """The first interpreter of `version` ("3.13") that runs, or None.

    Args:
        version: major and minor number.
        environment: read for PATH, HOME, PYENV_ROOT, UV_PYTHON_INSTALL_DIR and XDG_DATA_HOME.
    """
    for candidate in candidates(version, environment):
        if found := _answer(candidate, version):
            return found
    return None


def candidates(version: str, environment: Mapping[str, str]) -> Iterator[Path]:
    """Every file that may be such an interpreter: on PATH, then pyenv's and uv's, the newest patch first."""
    name = f"python{version}"
    for folder in environment.get("PATH", "").split(os.pathsep):
        if folder:
            yield from _existing(Path(folder, name))
    for home in _homes(environment):
        for installed in sorted(home.glob(f"*{version}*"), key=_numbers, reverse=True):
            yield from _existing(installed / "bin" / name)


def _homes(environment: Mapping[str, str]) -> Iterator[Path]:
    home = Path(environment.get("HOME", "/nonexistent"))
    yield Path(environment.get("PYENV_ROOT") or home / ".pyenv") / "versions"
    data = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
    yield Path(environment.get("UV_PYTHON_INSTALL_DIR") or data / "uv" / "python")


def _existing(file: Path) -> Iterator[Path]:
    if os.access(file, os.X_OK):
        yield file


def _numbers(folder: Path) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", folder.name)]


def _answer(python: Path, version: str) -> Path | None:
    command = [str(python), "-I", "-c", QUESTION]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=True)  # noqa: S603 - an interpreter found under its own name
    except (OSError, subprocess.SubprocessError):
        return None
    said, _, executable = answer.stdout.strip().partition(" ")
    return Path(executable) if said == f"cpython{version}" else None


if __name__ == "__main__":
    found = find(sys.argv[1], os.environ)
    if found is None:
        sys.exit(1)
    sys.stdout.write(f"{found}\n")
