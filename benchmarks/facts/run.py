"""`make bench-facts`: facts against what people marked, beside peers, on public data outside the project."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from benchmarks.command import SPEED, console, hold, parser, say, write
from benchmarks.facts.across import ACROSS
from benchmarks.facts.answers import ANSWERS
from benchmarks.facts.breaches import BREACHES
from benchmarks.facts.cases import CASES
from benchmarks.facts.cost import cost_grid, costs
from benchmarks.facts.dates import DATES
from benchmarks.facts.faults import write_faults
from benchmarks.facts.money import MONEY, MONEY_BESIDE_PEERS
from benchmarks.facts.names import NAMES
from benchmarks.facts.quotes import QUOTES
from benchmarks.facts.systems import OURS, SYSTEMS
from benchmarks.report import as_table
from benchmarks.results import Result, Row, result_of
from benchmarks.side_by_side import measure

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from benchmarks.facts.task import Task
    from benchmarks.floors import Floors
    from benchmarks.side_by_side import System

__all__ = ["TASKS", "main"]

TASKS: tuple[Task[Any, Any], ...] = (
    QUOTES,
    DATES,
    MONEY,
    MONEY_BESIDE_PEERS,
    *CASES,
    *NAMES,
    ACROSS,
    ANSWERS,
)


def main(arguments: list[str] | None = None) -> int:
    """Measure what the command line asks for; returns 1 if a figure or a fact of ours is not as promised."""
    asked = _options().parse_args(arguments)
    terminal, results = console(), []
    tasks = [task for task in TASKS if task.name in (asked.errors or asked.sets) and _chosen(task, asked)]
    for task in tasks:
        systems, documents = _chosen(task, asked), task.read()[: asked.limit]
        results.append(_result(task, systems, documents))
        terminal.print(as_table(results[-1]))
        if asked.errors:
            write_faults(task, documents, run=systems[0].run, system=systems[0].name)
    if asked.errors:
        return 0
    if asked.limit is not None:
        write(results, "bench-facts")
        return 0
    cost = cost_grid(costs(asked.systems))
    terminal.print(cost.as_table())
    write(results, "bench-facts", more=cost.as_markdown())
    return _held(tasks, results, lift=asked.lift)


def _options() -> argparse.ArgumentParser:
    sets, systems = [task.name for task in TASKS], list(dict.fromkeys(system.name for system in SYSTEMS))
    options = parser("benchmarks.facts.run", __doc__, sets=sets, systems=systems)
    options.add_argument(
        "--errors",
        nargs="+",
        choices=sets,
        metavar="SET",
        help="measure these sets alone, and write what the first system got wrong into build/errors-SET.txt",
    )
    return options


def _result(task: Task[Any, Any], systems: Sequence[System[Any, Any]], documents: Sequence[Any]) -> Result:
    outcomes = measure(systems, documents, score=task.score, nothing=task.nothing, label=task.name)
    return result_of(outcomes, task.measures, name=task.name, mains=task.mains, yardstick=task.yardstick)


def _chosen(task: Task[Any, Any], asked: argparse.Namespace) -> list[System[Any, Any]]:
    return [system for system in SYSTEMS if system.name in asked.systems and task.name in system.kinds]


def _held(tasks: Sequence[Task[Any, Any]], results: Sequence[Result], *, lift: bool) -> int:
    """1 if a figure has fallen, or a document of ours failed or has a fact that is not its slice."""
    ours = [(result, row) for result in results for row in result.rows if row.system.startswith(OURS)]
    broken = [f"{result.name}: {row.system}" for result, row in ours if row.failed or _breaches(row)]
    for what in broken:
        say(f"{what}: documents failed, or facts are not the slices at their offsets")
    expected = {f"{result.name}: {row.system}" for result, row in ours}
    return hold(_measured(tasks, results), expected=expected, lift=lift and not broken) or int(bool(broken))


def _breaches(row: Row) -> bool:
    return BREACHES.name in row.figures and row.figures[BREACHES.name].value > 0


def _measured(tasks: Sequence[Task[Any, Any]], results: Sequence[Result]) -> Floors:
    return {
        f"{result.name}: {row.system}": _floored(task, row)
        for task, result in zip(tasks, results, strict=True)
        for row in result.rows
        if row.system.startswith(OURS)
    }


def _floored(task: Task[Any, Any], row: Row) -> dict[str, float]:
    found = {name: row.figures[name].value for name in task.floored}
    return found | ({SPEED: 1 / row.ratio} if row.ratio else {})


if __name__ == "__main__":
    sys.exit(main())
