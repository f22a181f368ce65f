"""Dates and durations against TIMEX3 marks: TimeBank and AQUAINT as TempEval-3 has them.

UzZaman et al., "SemEval-2013 task 1: TempEval-3", https://aclanthology.org/S13-2001.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.data import read_rows
from benchmarks.facts.breaches import BREACHES, breaches
from benchmarks.facts.spans import overlap, overlaps, pair_up
from benchmarks.facts.task import Document, Fault, Task
from benchmarks.figures import Measure, f1, ratio
from tearsheet.model import AmountKind, Facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["DATES", "Timex", "faults", "score", "timexes"]

_EXACT = 1e6  # above any overlap: the same span goes first


class Timex(NamedTuple):
    """A date, time or duration with its TIMEX3 value."""

    start: int
    end: int
    value: str
    kind: str


class _Counts(NamedTuple):
    strict: int
    relaxed: int
    valued: int
    found: int
    wanted: int


@dataclass(frozen=True, slots=True)
class DateScore:
    """Counts of one article: of all, and of dates and times alone."""

    strict: int
    relaxed: int
    valued: int
    found: int
    wanted: int
    alone_strict: int
    alone_relaxed: int
    alone_valued: int
    alone_found: int
    alone_wanted: int
    breaches: int


def timexes(facts: Facts) -> list[Timex]:
    """The dates, and the durations among the amounts that overlap none of them, in the order of the text."""
    dates = [Timex(when.start, when.end, when.value, _kind(when.value)) for when in facts.dates]
    lengths = [
        Timex(amount.start, amount.end, "", "DURATION")
        for amount in facts.amounts
        if amount.kind is AmountKind.DURATION and not any(overlaps(amount, when) for when in dates)
    ]
    return sorted([*dates, *lengths])


def score(document: Document[Timex], facts: Facts) -> DateScore:
    """One article's counts."""
    found = timexes(facts)
    alone = [[timex for timex in these if timex.kind != "DURATION"] for these in (document.gold, found)]
    return DateScore(
        *_counts(document.gold, found), *_counts(*alone), breaches=breaches(document.text, facts)
    )


def faults(document: Document[Timex], facts: Facts) -> Iterable[Fault]:
    """What was missed, found where nothing is marked, or read as another value."""
    found, text = timexes(facts), document.text
    pairs = pair_up(document.gold, found, likeness=_likeness)
    there, taken = {pair.wanted for pair in pairs}, {pair.found for pair in pairs}
    for at, gold in enumerate(document.gold):
        if at not in there:
            yield Fault("missed", text, gold.start, gold.end, gold.value)
    for at, timex in enumerate(found):
        if at not in taken:
            yield Fault("false alarm", text, timex.start, timex.end, timex.value)
    for wanted, place in pairs:
        gold, timex = document.gold[wanted], found[place]
        if gold.value != timex.value:
            note = f"marked {gold.value}; found {timex.value} on {document.published}"
            yield Fault("value", text, timex.start, timex.end, note)
        if gold[:2] != timex[:2]:
            note = f"marked {text[gold.start : gold.end]!r}"
            yield Fault("span", text, timex.start, timex.end, note)


def _kind(value: str) -> str:
    if value.endswith("_REF"):  # the vague past, present and future are days to TIMEX3
        return "DATE"
    if value.startswith("P"):
        return "DURATION"
    return "TIME" if "T" in value else "DATE"


def _counts(wanted: Sequence[Timex], found: Sequence[Timex]) -> _Counts:
    pairs = [(wanted[pair.wanted], found[pair.found]) for pair in pair_up(wanted, found, likeness=_likeness)]
    return _Counts(
        strict=sum(gold[:2] == timex[:2] for gold, timex in pairs),
        relaxed=len(pairs),
        valued=sum(gold.value == timex.value for gold, timex in pairs),
        found=len(found),
        wanted=len(wanted),
    )


def _likeness(one: Timex, other: Timex) -> float:
    return _EXACT if one[:2] == other[:2] else overlap(one, other)


def _read() -> list[Document[Timex]]:
    return [
        Document(
            row["id"],
            row["text"],
            tuple(
                Timex(timex["start"], timex["end"], timex["value"], timex["type"])
                for timex in row["timex"]
                if timex["type"] != "SET"
            ),
            published=date.fromisoformat(row["dct"][:10]),
        )
        for row in read_rows("facts/dates_te3_tbaq")
    ]


_ALL = ("found", "wanted")
_ALONE = ("alone_found", "alone_wanted")
_MAINS = ("value F1", "relaxed F1")
DATES: Task[Document[Timex], Facts] = Task(
    "dates",
    _read,
    score,
    faults,
    measures=(
        Measure("value F1", ("valued", *_ALL), f1),
        Measure("relaxed F1", ("relaxed", *_ALL), f1),
        Measure("strict F1", ("strict", *_ALL), f1),
        Measure("relaxed P", ("relaxed", "found"), ratio),
        Measure("relaxed R", ("relaxed", "wanted"), ratio),
        Measure("value F1, no durations", ("alone_valued", *_ALONE), f1),
        Measure("relaxed F1, no durations", ("alone_relaxed", *_ALONE), f1),
        Measure("strict F1, no durations", ("alone_strict", *_ALONE), f1),
        BREACHES,
    ),
    mains=_MAINS,
    nothing=Facts(),
    yardstick="dateparser",
    floored=frozenset(_MAINS),
)
