"""What grouping costs by the number of articles: each size of window in a process of its own."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.command import say
from benchmarks.grid import Grid
from benchmarks.stories.once import MOST_MEMORY, MOST_SECONDS, OUT_OF_MEMORY
from benchmarks.stories.systems import OURS, YARDSTICK

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["COUNTS", "Cost", "cost_grid", "costs"]

COUNTS = (1_000, 5_000, 20_000)  # articles
_HEADS = ("system", "articles", "CPU s", "MB of grouping", "MB in all", "BCubed F1")


class Cost(NamedTuple):
    """Processor time and memory of one run, and how well it did on its made-up events."""

    seconds: float
    more: float  # MB, beyond what the articles take
    peak: float  # MB
    f1: float


class Run(NamedTuple):
    """A system over so many articles; no cost: it went beyond the limits of time and memory."""

    system: str
    articles: int
    cost: Cost | None


def costs(counts: Sequence[int] = COUNTS) -> list[Run]:
    """Ours and the yardstick's, some minutes of processor time."""
    return [Run(name, count, _cost(name, count)) for name in (OURS, YARDSTICK) for count in counts]


def cost_grid(runs: Sequence[Run]) -> Grid:
    """A row for each run."""
    return Grid("Cost of grouping", _HEADS, tuple(map(_cells, runs)))


def _cells(run: Run) -> tuple[str, ...]:
    head = (run.system, f"{run.articles:,}")
    if run.cost is None:
        return (*head, f"over {MOST_SECONDS} s or {MOST_MEMORY} GB", "", "", "")
    cost = run.cost
    return (*head, f"{cost.seconds:.1f}", f"{cost.more:.0f}", f"{cost.peak:.0f}", f"{cost.f1:.3f}")


def _cost(name: str, count: int) -> Cost | None:
    """None: beyond the limits. Any other failure ends the benchmark."""
    command = [sys.executable, "-m", "benchmarks.stories.once", name, str(count)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own code
    say(f"{name}: {count} articles")
    if done.returncode in {OUT_OF_MEMORY, -signal.SIGXCPU, -signal.SIGKILL}:
        return None
    if done.returncode:
        raise SystemExit(f"{name} failed on {count} articles:\n{done.stderr}")
    return Cost(**json.loads(done.stdout))
