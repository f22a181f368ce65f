"""`make bench-clean`: cleaning side by side with its peers, on public data that lies outside the project."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from benchmarks.cleaning.scores import MEASURES, score
from benchmarks.cleaning.sets import SETS, TestSet, documents
from benchmarks.cleaning.systems import OURS, OURS_HELD_OUT, SYSTEMS, can_hold_out
from benchmarks.command import SPEED, console, hold, parser, write
from benchmarks.report import as_table
from benchmarks.results import Result, Row, result_of
from benchmarks.side_by_side import measure
from tearsheet.clean.plain.remembered import forget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.floors import Floors

__all__ = ["main"]

_OURS = (OURS, OURS_HELD_OUT)
# Precision and recall may be traded for each other, and what is learnt by heart is no merit.
_FLOORED = frozenset({"shingle F1", "word F1", "F1 body", "F1 lines", "gold kept"})


def main(arguments: list[str] | None = None) -> int:
    """Measure what the command line asks for; returns 1 if a figure lies under its floor."""
    sets, systems = [test_set.name for test_set in SETS], [system.name for system in SYSTEMS]
    asked = parser("benchmarks.cleaning.run", __doc__, sets=sets, systems=systems).parse_args(arguments)
    terminal, results = console(), []
    for test_set in (test_set for test_set in SETS if test_set.name in asked.sets):
        results.append(_result(test_set, asked.systems, limit=asked.limit))
        terminal.print(as_table(results[-1]))
    write(results, "bench-clean")
    expected = {
        f"{test_set}: {system}" for test_set in asked.sets for system in _OURS if system in asked.systems
    }
    return hold(_measured(results), expected=expected, lift=asked.lift) if asked.limit is None else 0


def _result(test_set: TestSet, names: Iterable[str], *, limit: int | None) -> Result:
    chosen = [
        system
        for system in SYSTEMS
        if system.name in names
        and test_set.kind in system.kinds
        and (can_hold_out() or system.name != OURS_HELD_OUT)
    ]
    found = documents(test_set, limit=limit)
    forget()  # the lines of one set come again in the next, and would be timed as known
    outcomes = measure(chosen, found, score=score, nothing="", label=test_set.name)
    return result_of(
        outcomes, MEASURES[test_set.kind], name=test_set.name, mains=(test_set.main,), yardstick="trafilatura"
    )


def _measured(results: list[Result]) -> Floors:
    """What floors stand under: the figures of the row held out, and our speed to trafilatura's."""
    return {
        f"{result.name}: {row.system}": _floored(row)
        for result in results
        for row in result.rows
        if row.system in _OURS
    }


def _floored(row: Row) -> dict[str, float]:
    if row.system == OURS:
        return {SPEED: 1 / row.ratio} if row.ratio else {}
    return {name: figure.value for name, figure in row.figures.items() if name in _FLOORED}


if __name__ == "__main__":
    sys.exit(main())
