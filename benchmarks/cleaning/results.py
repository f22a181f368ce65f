"""A set's results: each system's figures, its speed, and how far ours lie from the best peer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.cleaning.scores import Figure, difference, figures, table_of
from benchmarks.cleaning.sets import TestSet, documents
from benchmarks.cleaning.side_by_side import Outcome, measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.cleaning.systems import System

__all__ = ["Result", "Row", "result_of"]

_YARDSTICK = "trafilatura"


@dataclass(frozen=True, slots=True)
class Row:
    """One system on one set. `ratio`: its CPU time over that of trafilatura's default mode, if both have one.

    `ahead`: the main figure less the best peer's, for what is no peer itself.
    """

    system: str
    figures: dict[str, Figure]
    per_second: float | None
    ratio: float | None
    failed: int
    ahead: Figure | None


@dataclass(frozen=True, slots=True)
class Result:
    """One set's table; `best` is the peer whose main figure is highest."""

    test_set: TestSet
    documents: int
    best: str | None
    rows: tuple[Row, ...]


def result_of(test_set: TestSet, systems: Sequence[System], *, limit: int | None) -> Result:
    """Runs the systems that read this kind of documents over the set."""
    chosen = [system for system in systems if test_set.kind in system.kinds]
    found = documents(test_set, limit=limit)
    outcomes = measure(chosen, found, label=test_set.name)
    best = _best(outcomes, test_set)
    yardstick = next((outcome.seconds for outcome in outcomes if outcome.system.name == _YARDSTICK), None)
    rows = tuple(_row(outcome, test_set, best=best, yardstick=yardstick) for outcome in outcomes)
    return Result(test_set, len(found), best.system.name if best else None, rows)


def _best(outcomes: Sequence[Outcome], test_set: TestSet) -> Outcome | None:
    peers = [outcome for outcome in outcomes if outcome.system.peer]
    return max(peers, key=lambda outcome: _main(outcome, test_set).value, default=None)


def _main(outcome: Outcome, test_set: TestSet) -> Figure:
    return figures(table_of(outcome.scores), test_set.kind)[test_set.main]


def _row(outcome: Outcome, test_set: TestSet, *, best: Outcome | None, yardstick: float | None) -> Row:
    table = table_of(outcome.scores)
    ours = best and not outcome.system.peer
    return Row(
        outcome.system.name,
        figures(table, test_set.kind),
        per_second=len(outcome.scores) / max(outcome.seconds, 1e-9) if outcome.system.timed else None,
        ratio=outcome.seconds / yardstick if yardstick and outcome.system.timed else None,
        failed=outcome.failed,
        ahead=difference(test_set.main, table, table_of(best.scores)) if best and ours else None,
    )
