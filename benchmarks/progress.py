"""How far a measurement is, on standard error: a line that changes at a terminal, else a line a tenth."""

from __future__ import annotations

import sys
import time
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Progress"]

_WIDTH = 78


class Progress:
    """The progress of one set of `total` documents."""

    def __init__(self, label: str, *, total: int) -> None:
        self._label = label
        self._total = total
        self._begun = time.monotonic()

    def show(self, done: int) -> None:
        """Tell that so many documents are done."""
        line = f"{self._label}: {done} of {self._total} documents, {self._elapsed()}"
        if sys.stderr.isatty():
            _write(f"\r{line:{_WIDTH}}")
        elif done * 10 // self._total > (done - 1) * 10 // self._total:
            _write(f"{line}\n")

    def finish(self, seconds: Mapping[str, float]) -> None:
        """Tell how long each system took, by the clock, and all of them with the scoring."""
        if sys.stderr.isatty():
            _write(f"\r{'':{_WIDTH}}\r")
        for system, elapsed in seconds.items():
            _write(f"{self._label}: {system}: {elapsed:.1f} s\n")
        _write(f"{self._label}: done in {self._elapsed()}\n")

    def _elapsed(self) -> timedelta:
        return timedelta(seconds=round(time.monotonic() - self._begun))


def _write(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()
