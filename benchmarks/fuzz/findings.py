"""What a fuzzing process counts and keeps: outcomes by number, failing inputs as files."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from benchmarks.fuzz.check import LONGEST, Verdict, examine

__all__ = ["FOLDER", "Findings", "merged"]

FOLDER = Path("build") / "fuzz"
_CURRENT = "current.bin"
_SAVED_EVERY = 50  # inputs


@dataclass(slots=True)
class Findings:
    """Counts by outcome and the slowest input; `folder` gets the failing inputs."""

    folder: Path = FOLDER
    counts: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0

    def judge(self, data: bytes) -> Verdict:
        """Examines an input; it lies in a file meanwhile, so that one that kills the process is known."""
        (self.folder / _CURRENT).write_bytes(data)
        verdict = examine(data)
        if verdict.outcome == "slow":
            verdict = self._measured_alone(data, verdict)
        self._count(verdict)
        if verdict.is_failure:
            self._keep(data, verdict)
        return verdict

    def save(self) -> None:
        """What was counted so far, for the process that started this one."""
        told = {"counts": self.counts, "slowest": self.slowest}
        (self.folder / "counts.json").write_text(json.dumps(told), encoding="utf-8")

    def _count(self, verdict: Verdict) -> None:
        self.counts[verdict.outcome] += 1
        self.slowest = max(self.slowest, verdict.seconds)
        if self.counts.total() % _SAVED_EVERY == 0:
            self.save()

    def _measured_alone(self, data: bytes, verdict: Verdict) -> Verdict:
        """A fuzzer's tracing slows Python down: a process without it says how long it really takes."""
        path = self.folder / "maybe-slow.bin"
        path.write_bytes(data)
        command = [sys.executable, "-m", "benchmarks.fuzz", "replay", str(path)]
        told = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own module
        path.unlink()
        if told.returncode:
            return verdict
        return Verdict(told.stdout.partition(",")[0].strip(), min(verdict.seconds, LONGEST))

    def _keep(self, data: bytes, verdict: Verdict) -> None:
        """One file for each place where an error was raised: a second that fails there tells nothing."""
        mark = sha256(verdict.detail.encode() if verdict.outcome.startswith("crash") else data).hexdigest()[
            :8
        ]
        outcome = re.sub(r"[^a-zA-Z]+", "-", verdict.outcome).lower()
        path = self.folder / f"{outcome}-{mark}.bin"
        if not path.exists():
            path.write_bytes(data)
            sys.stderr.write(f"{verdict.outcome}: {path}\n{verdict.detail}\n")


def merged(folder: Path, into: Findings) -> None:
    """Adds what a process told before it ended."""
    path = folder / "counts.json"
    if path.is_file():
        told = json.loads(path.read_text(encoding="utf-8"))
        into.counts.update(told["counts"])
        into.slowest = max(into.slowest, told["slowest"])
        path.unlink()
