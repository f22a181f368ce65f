"""A set's results: each system's figures, its speed, and how far ours lie from the best peer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from benchmarks.figures import Figure, Measure, Table, difference, figures, table_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.side_by_side import Outcome

__all__ = ["Result", "Row", "result_of"]


@dataclass(frozen=True, slots=True)
class Row:
    """One system on one set. `ratio`: its CPU time over that of the yardstick, if both have one.

    `ahead`: the main figures less the best peer's, by the measures' names, for what is no peer itself.
    """

    system: str
    figures: dict[str, Figure]
    per_second: float | None
    ratio: float | None
    failed: int
    ahead: dict[str, Figure]


@dataclass(frozen=True, slots=True)
class Result:
    """One set's table, the main measures first; `best` is the peer whose first main figure is highest."""

    name: str
    mains: tuple[str, ...]
    measures: tuple[str, ...]
    documents: int
    best: str | None
    rows: tuple[Row, ...]


def result_of(
    outcomes: Sequence[Outcome[Any]],
    measures: Sequence[Measure],
    *,
    name: str,
    mains: tuple[str, ...],
    yardstick: str,
) -> Result:
    """What the systems got on the set called `name`; `yardstick` names the one whose time is 1."""
    tables = {outcome.name: table_of(outcome.scores) for outcome in outcomes}
    found = {system: figures(table, measures) for system, table in tables.items()}
    peers = [outcome.name for outcome in outcomes if outcome.peer]
    best = max(peers, key=lambda system: found[system][mains[0]].value, default=None)
    unit = next((outcome.seconds for outcome in outcomes if outcome.name == yardstick), None)
    rows = tuple(
        Row(
            outcome.name,
            found[outcome.name],
            per_second=_per_second(outcome),
            ratio=outcome.seconds / unit if unit and outcome.seconds is not None else None,
            failed=outcome.failed,
            ahead=_ahead(tables[outcome.name], tables[best], [m for m in measures if m.name in mains])
            if best and not outcome.peer
            else {},
        )
        for outcome in outcomes
    )
    shown = {measure.name for measure in measures if any(measure.name in row.figures for row in rows)}
    ordered = tuple(measure.name for measure in measures if measure.name in shown - set(mains))
    return Result(name, mains, ordered, len(outcomes[0].scores), best, rows)


def _per_second(outcome: Outcome[Any]) -> float | None:
    return None if outcome.seconds is None else len(outcome.scores) / max(outcome.seconds, 1e-9)


def _ahead(ours: Table, theirs: Table, measures: Sequence[Measure]) -> dict[str, Figure]:
    return {measure.name: difference(measure, ours, theirs) for measure in measures}
