"""Figures over documents, with their intervals, from what each system got on each document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.bootstrap import Interval, draws, interval

if TYPE_CHECKING:
    from collections.abc import Sequence


__all__ = [
    "Figure",
    "Measure",
    "Table",
    "difference",
    "f1",
    "figures",
    "harmonic",
    "harmonic_of_ratios",
    "mean",
    "ratio",
    "table_of",
]


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure's value and its interval."""

    value: float
    interval: Interval


@dataclass(frozen=True, slots=True)
class Table:
    """(documents, columns) of numbers; what does not apply to a document is not a number."""

    columns: tuple[str, ...]
    values: NDArray[np.float64]

    def column(self, name: str) -> NDArray[np.float64]:
        """One number for each document."""
        found: NDArray[np.float64] = self.values[:, self.columns.index(name)]
        return found


def mean(first: NDArray[np.float64]) -> NDArray[np.float64]:
    """The mean of one column, as it is."""
    return first


def harmonic(first: NDArray[np.float64], second: NDArray[np.float64]) -> NDArray[np.float64]:
    """The harmonic mean of two columns' means; 0 if both are."""
    both = first + second
    return np.divide(2 * first * second, both, out=np.zeros_like(both), where=both > 0)


def ratio(first: NDArray[np.float64], second: NDArray[np.float64]) -> NDArray[np.float64]:
    """The mean of one column over that of another: a share over all documents; 0 of nothing."""
    return np.divide(first, second, out=np.zeros_like(first), where=second > 0)


def f1(
    right: NDArray[np.float64], found: NDArray[np.float64], wanted: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Of counts over all documents: what is right of what was found and of what was wanted."""
    return ratio(2 * right, found + wanted)


def harmonic_of_ratios(
    first: NDArray[np.float64], of: NDArray[np.float64], second: NDArray[np.float64], to: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The harmonic mean of two shares over all documents, each a column's mean over another's."""
    return harmonic(ratio(first, of), ratio(second, to))


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure over documents: what `of` makes of the means of some columns."""

    name: str
    columns: tuple[str, ...]
    of: Callable[..., NDArray[np.float64]] = mean
    more_is_better: bool = True


def table_of(rows: Sequence[Any]) -> Table:
    """One row for each dataclass of numbers; at least one."""
    names = tuple(field.name for field in fields(rows[0]))
    values = np.array([[getattr(row, name) for name in names] for row in rows], dtype=np.float64)
    return Table(names, values)


def figures(table: Table, measures: Sequence[Measure]) -> dict[str, Figure]:
    """By the measures' names: those that any document has."""
    samples, everything = draws(len(table.values)), np.arange(len(table.values))[None]
    return {
        measure.name: Figure(
            float(_value(measure, table, everything)[0]), interval(_value(measure, table, samples))
        )
        for measure in measures
        if not any(np.isnan(table.column(name)).all() for name in measure.columns)
    }


def difference(measure: Measure, ours: Table, theirs: Table) -> Figure:
    """Our figure less theirs, with its interval over samples of the same documents."""
    value, samples = (
        _value(measure, ours, rows) - _value(measure, theirs, rows)
        for rows in (np.arange(len(ours.values))[None], draws(len(ours.values)))
    )
    return Figure(float(value[0]), interval(samples))


def _value(measure: Measure, table: Table, rows: NDArray[np.intp]) -> NDArray[np.float64]:
    return measure.of(*(np.nanmean(table.column(name)[rows], axis=1) for name in measure.columns))
