"""Train the names model anew and write its files.

    python -m benchmarks.facts.names_model.train

An hour on two cores. Teachers that are in build/names-train already are not trained again.
"""

from __future__ import annotations

import subprocess
import sys

import torch

from benchmarks.facts.names_model.export import export
from benchmarks.facts.names_model.stages import FOLDER, HALVES, kept_teacher, student, teacher

__all__ = ["main"]

_THREADS_OF_STUDENT = 2


def main(arguments: list[str] | None = None) -> None:
    """All stages; with a number, the teacher of that half alone.

    Raises:
        SystemExit: a teacher could not be trained, or the folder of the sets is not there.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    if arguments:
        torch.set_num_threads(1)
        teacher(int(arguments[0]))
        return
    _teachers()
    torch.set_num_threads(_THREADS_OF_STUDENT)
    export(student())


def _teachers() -> None:
    """Both at once, each on a core: one thread adds up in one order, so that it comes out the same again."""
    command = (sys.executable, "-m", "benchmarks.facts.names_model.train")
    missing = [half for half in HALVES if not kept_teacher(half).exists()]
    running = [subprocess.Popen((*command, str(half))) for half in missing]  # noqa: S603 - this very module
    codes = [process.wait() for process in running]
    if any(codes):
        raise SystemExit("a teacher could not be trained")


if __name__ == "__main__":
    main(sys.argv[1:])
