"""What each system got on each document, and the figures that follow from it."""

from __future__ import annotations

from dataclasses import astuple, dataclass, fields
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.bootstrap import Interval, draws, interval
from benchmarks.cleaning.measures import kept_share, same_words, shingle_shares, snippet_share, word_f1

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from benchmarks.cleaning.sets import Document

__all__ = ["MEASURES", "DocumentScore", "Figure", "Measure", "difference", "figures", "score", "table_of"]

_NONE = float("nan")


@dataclass(frozen=True, slots=True)
class DocumentScore:
    """One extracted text against one document; what does not apply to it is not a number.

    `precision` and `recall` are of runs of words against the body; `line_precision` and `line_recall` are
    the same against the marked lines.
    """

    precision: float
    recall: float
    words: float
    exact: float
    wanted: float = _NONE
    unwanted: float = _NONE
    line_precision: float = _NONE
    line_recall: float = _NONE
    marked_kept: float = _NONE
    noise_kept: float = _NONE


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure over documents: the mean of one column, or the harmonic mean of the means of two."""

    name: str
    columns: tuple[str, ...]
    kinds: tuple[str, ...]
    more_is_better: bool = True


MEASURES = (
    Measure("shingle F1", ("precision", "recall"), ("html",)),
    Measure("F1 body", ("precision", "recall"), ("text",)),
    Measure("F1 lines", ("line_precision", "line_recall"), ("text",)),
    Measure("precision", ("precision",), ("html", "text")),
    Measure("recall", ("recall",), ("html", "text")),
    Measure("word F1", ("words",), ("html",)),
    Measure("with", ("wanted",), ("html",)),
    Measure("without", ("unwanted",), ("html",), more_is_better=False),
    Measure("exact", ("exact",), ("html",)),
    Measure("gold kept", ("marked_kept",), ("text",)),
    Measure("noise kept", ("noise_kept",), ("text",), more_is_better=False),
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure's value and its interval."""

    value: float
    interval: Interval


def score(document: Document, text: str) -> DocumentScore:
    """One document's row of the table."""
    body, lines = shingle_shares(document.gold, text), shingle_shares("\n".join(document.marked), text)
    pasted = document.content_type == "text/plain"
    return DocumentScore(
        precision=_number(body.precision),
        recall=body.recall,
        words=word_f1(document.gold, text),
        exact=float(same_words(document.gold, text)),
        wanted=snippet_share(document.wanted, text) if document.wanted else _NONE,
        unwanted=snippet_share(document.unwanted, text) if document.unwanted else _NONE,
        line_precision=_number(lines.precision) if pasted else _NONE,
        line_recall=lines.recall if pasted else _NONE,
        marked_kept=_number(kept_share(document.marked, text)),
        noise_kept=_number(kept_share(document.noise, text)),
    )


def table_of(scores: Sequence[DocumentScore]) -> NDArray[np.float64]:
    """(documents, columns), the columns in the order of DocumentScore's fields."""
    return np.array([astuple(row) for row in scores], dtype=np.float64)


def figures(table: NDArray[np.float64], kind: str) -> dict[str, Figure]:
    """By the measures' names: those of this kind of documents that any document has."""
    samples = draws(len(table))
    found = {}
    for measure in MEASURES:
        if kind in measure.kinds and not np.isnan(table[:, _columns(measure)]).all():
            value = _value(measure, table, np.arange(len(table))[None])[0]
            found[measure.name] = Figure(float(value), interval(_value(measure, table, samples)))
    return found


def difference(name: str, ours: NDArray[np.float64], theirs: NDArray[np.float64]) -> Figure:
    """Our figure less theirs, with its interval over samples of the same documents."""
    measure = next(measure for measure in MEASURES if measure.name == name)
    value, samples = (
        _value(measure, ours, rows) - _value(measure, theirs, rows)
        for rows in (np.arange(len(ours))[None], draws(len(ours)))
    )
    return Figure(float(value[0]), interval(samples))


def _value(measure: Measure, table: NDArray[np.float64], rows: NDArray[np.intp]) -> NDArray[np.float64]:
    first, *rest = (np.nanmean(table[:, column][rows], axis=1) for column in _columns(measure))
    harmonic: NDArray[np.float64] = first
    for second in rest:
        both = first + second
        harmonic = np.divide(2 * first * second, both, out=np.zeros_like(both), where=both > 0)
    return harmonic


def _columns(measure: Measure) -> list[int]:
    names = [field.name for field in fields(DocumentScore)]
    return [names.index(column) for column in measure.columns]


def _number(share: float | None) -> float:
    return _NONE if share is None else share
