"""One system once over so many made-up articles, in a process of its own: `python -m ... SYSTEM COUNT`."""

from __future__ import annotations

import json
import re
import resource
import sys
import time
from pathlib import Path

from benchmarks.figures import figures, table_of
from benchmarks.stories.bcubed import MAINS, MEASURES, bcubed
from benchmarks.stories.sets import Grouped
from benchmarks.stories.synthetic import made_up
from benchmarks.stories.systems import SYSTEMS

__all__ = ["MOST_MEMORY", "MOST_SECONDS", "OUT_OF_MEMORY"]

MOST_MEMORY = 8  # GB
MOST_SECONDS = 900
OUT_OF_MEMORY = 3  # what the process ends with


def _main(name: str, count: int) -> None:
    """Prints the seconds of processor time, the MB that grouping took at its highest, and its BCubed F1."""
    run = next(system.run for system in SYSTEMS if system.name == name)
    made = made_up(count)
    given = Grouped(tuple(made.articles), made.event_of, {})
    begun, before = time.process_time(), _megabytes("VmRSS")
    groups = run(given)
    seconds, peak = time.process_time() - begun, _megabytes("VmHWM")
    f1 = figures(table_of(bcubed(groups, made.event_of)), MEASURES)[MAINS[0]].value
    sys.stdout.write(json.dumps({"seconds": seconds, "more": peak - before, "peak": peak, "f1": f1}))


def _megabytes(what: str) -> float:
    found = re.search(rf"{what}:\s+(\d+)", Path("/proc/self/status").read_text(encoding="ascii"))
    return int(found[1]) / 1024 if found else 0.0


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY << 30, MOST_MEMORY << 30))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    try:
        _main(sys.argv[1], int(sys.argv[2]))
    except MemoryError:
        sys.exit(OUT_OF_MEMORY)
