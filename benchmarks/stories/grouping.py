"""How well articles are put together, on the public sets."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.results import result_of
from benchmarks.side_by_side import Outcome, measure
from benchmarks.stories.bcubed import MAINS, MEASURES, EventRow, bcubed
from benchmarks.stories.sets import orders, read_set
from benchmarks.stories.systems import SYSTEMS, YARDSTICK

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from benchmarks.results import Result
    from benchmarks.stories.sets import Grouped, TestSet
    from benchmarks.stories.systems import Groups

__all__ = ["grouped"]


def grouped(test_set: TestSet, names: Collection[str], *, limit: int | None = None) -> Result:
    """The systems of these names on the set, or on its first `limit` articles; a row is an event."""
    chosen = [system for system in SYSTEMS if system.name in names]
    turns = list(orders(test_set, read_set(test_set, limit=limit)))
    outcomes = measure(chosen, turns, score=_rows, nothing=[], label=test_set.name)
    flat = [
        Outcome(each.name, each.peer, _means(each.scores), _of_one(each, len(turns)), each.failed)
        for each in outcomes
    ]
    return result_of(flat, MEASURES, name=test_set.name, mains=MAINS, yardstick=YARDSTICK)


def _rows(found: Grouped, groups: Groups) -> list[EventRow]:
    return bcubed(groups, found.event_of)


def _of_one(outcome: Outcome[list[EventRow]], turns: int) -> float | None:
    return None if outcome.seconds is None else outcome.seconds / turns


def _means(turns: Sequence[Sequence[EventRow]]) -> list[EventRow]:
    """For each event the mean over the orders."""
    names = [field.name for field in fields(EventRow)]
    values = np.array([[[getattr(row, name) for name in names] for row in rows] for rows in turns])
    return [EventRow(*map(float, row)) for row in values.mean(axis=0)]
