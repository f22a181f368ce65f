"""`make bench-summaries`: summaries side by side with their peers, on public data outside the project."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from benchmarks.command import SPEED, console, hold, parser, write
from benchmarks.report import as_table
from benchmarks.results import Result, Row, result_of
from benchmarks.side_by_side import measure
from benchmarks.summaries.agreement import check
from benchmarks.summaries.chosen import NOTHING
from benchmarks.summaries.cost import as_markdown as cost_as_markdown
from benchmarks.summaries.cost import as_table as cost_as_table
from benchmarks.summaries.cost import costs
from benchmarks.summaries.scores import MAINS, MEASURES, score
from benchmarks.summaries.sets import SETS, TestSet, documents
from benchmarks.summaries.systems import OURS, OURS_HELD_OUT, SYSTEMS, YARDSTICK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.floors import Floors

__all__ = ["main"]

# Of defects less is better, and floors only rise: they stand under the share that is free of each.
_DEFECTS = frozenset(measure.name for measure in MEASURES if not measure.more_is_better)


def main(arguments: list[str] | None = None) -> int:
    """Measure what the command line asks for; returns 1 if a figure lies under its floor."""
    sets, systems = [test_set.name for test_set in SETS], [system.name for system in SYSTEMS]
    asked = parser("benchmarks.summaries.run", __doc__, sets=sets, systems=systems).parse_args(arguments)
    terminal, results = console(), []
    for test_set in (test_set for test_set in SETS if test_set.name in asked.sets):
        results.append(_result(test_set, asked.systems, limit=asked.limit))
        terminal.print(as_table(results[-1]))
    cost = costs() if asked.limit is None else []
    terminal.print(cost_as_table(cost))
    write(results, "bench-summaries", more=cost_as_markdown(cost))
    expected = {f"{result.name}: {row.system}" for result in results for row in result.rows if _ours(row)}
    return hold(_measured(results), expected=expected, lift=asked.lift) if asked.limit is None else 0


def _result(test_set: TestSet, names: Iterable[str], *, limit: int | None) -> Result:
    chosen = [system for system in SYSTEMS if system.name in names and test_set.kind in system.kinds]
    found = documents(test_set, limit=limit)
    check(found)
    outcomes = measure(chosen, found, score=score, nothing=NOTHING, label=test_set.name)
    return result_of(outcomes, MEASURES, name=test_set.name, mains=MAINS, yardstick=YARDSTICK)


def _ours(row: Row) -> bool:
    return row.system.startswith(OURS)


def _measured(results: list[Result]) -> Floors:
    return {
        f"{result.name}: {row.system}": _floored(row, learnt=_is_learnt(row, result))
        for result in results
        for row in result.rows
        if _ours(row)
    }


def _is_learnt(row: Row, result: Result) -> bool:
    """Whether its model has seen the articles: what is learnt by heart is no merit, and has no floor."""
    return row.system == OURS and any(other.system == OURS_HELD_OUT for other in result.rows)


def _floored(row: Row, *, learnt: bool) -> dict[str, float]:
    found = {} if learnt else {name: row.figures[name].value for name in MAINS}
    found |= {f"free of {name}": 1 - row.figures[name].value for name in _DEFECTS}
    return found | ({SPEED: 1 / row.ratio} if row.ratio else {})


if __name__ == "__main__":
    sys.exit(main())
