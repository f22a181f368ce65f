"""The cases that recognizers-text is specified by: short texts with what must be read out of them.

https://github.com/microsoft/Recognizers-Text/tree/master/Specs
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from math import isclose
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.data import read_rows
from benchmarks.facts.breaches import BREACHES, breaches
from benchmarks.facts.dates import timexes
from benchmarks.facts.spans import Stretch, overlap, pair_up
from benchmarks.facts.task import Document, Fault, Task
from benchmarks.figures import Measure, f1
from tearsheet.model import Amount, AmountKind, Facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


__all__ = ["CASES", "Reading", "amounts_right", "dates_right", "readings"]

_DATES = frozenset(f"datetimeV2.{kind}" for kind in ("date", "daterange", "duration"))
_FIRST_OF_MONTH = "-01"
_FIRST_OF_YEAR = "-01-01"


class Reading(NamedTuple):
    """One result: `values` are all that count as its value; `unit` is an ISO code where it has one."""

    start: int
    end: int
    values: frozenset[str]
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class CaseScore:
    """One case: whether all of it is right, and the counts of what overlaps."""

    right: bool
    relaxed: int
    found: int
    wanted: int
    breaches: int


@dataclass(frozen=True, slots=True)
class _Cases:
    """How one kind of cases is judged: what of the facts is looked at, and when all of it is right."""

    found: Callable[[Facts], Sequence[Stretch]]
    right: Callable[[Document[Reading], Facts], bool]

    def score(self, document: Document[Reading], facts: Facts) -> CaseScore:
        found = self.found(facts)
        return CaseScore(
            right=self.right(document, facts),
            relaxed=len(pair_up(document.gold, found, likeness=overlap)),
            found=len(found),
            wanted=len(document.gold),
            breaches=breaches(document.text, facts),
        )

    def faults(self, document: Document[Reading], facts: Facts) -> Iterable[Fault]:
        if not self.right(document, facts):
            found = " + ".join(map(_told, self.found(facts))) or "nothing"
            wanted = " + ".join(_wanted(document.text, gold) for gold in document.gold) or "nothing"
            yield Fault("wrong", document.text, 0, 0, f"wanted {wanted}; found {found}")


def dates_right(document: Document[Reading], facts: Facts) -> bool:
    """Whether as many dates are read as there are results, each over its own and with its value."""
    found = timexes(facts)
    pairs = pair_up(document.gold, found, likeness=overlap)
    return len(pairs) == len(found) == len(document.gold) and all(
        found[pair.found].value in document.gold[pair.wanted].values for pair in pairs
    )


def amounts_right(document: Document[Reading], facts: Facts, *, kinds: Sequence[AmountKind]) -> bool:
    """Whether as many amounts are read as there are results, in order of the same values and units."""
    found = _of_kinds(facts, kinds)
    return len(found) == len(document.gold) and all(
        _is_value(amount, gold) and gold.unit in (None, amount.unit)
        for amount, gold in zip(found, document.gold, strict=True)
    )


def readings(values: Mapping[str, Any]) -> set[str]:
    """All that counts as one date value: itself, TIMEX, start, and the month or year that a range covers."""
    found = {values[name] for name in ("value", "timex", "start") if name in values}
    start, end = values.get("start"), values.get("end")
    if start and end:
        found |= _covered(start, end)
    return found


def _covered(start: str, end: str) -> set[str]:
    """The end is the day after the last."""
    if not start.endswith(_FIRST_OF_MONTH) or not end.endswith(_FIRST_OF_MONTH):
        return set()
    year, month = int(start[:4]), int(start[5:7])
    found = set()
    if end[:7] == f"{year + month // 12:04}-{month % 12 + 1:02}":
        found.add(start[:7])
    if start.endswith(_FIRST_OF_YEAR) and end == f"{year + 1:04}{_FIRST_OF_YEAR}":
        found.add(start[:4])
    return found


def _of_kinds(facts: Facts, kinds: Sequence[AmountKind]) -> list[Amount]:
    return sorted(
        (amount for amount in facts.amounts if amount.kind in kinds), key=lambda amount: amount.start
    )


def _is_value(amount: Amount, gold: Reading) -> bool:
    return any(isclose(float(amount.value), float(value)) for value in gold.values)


def _wanted(text: str, gold: Reading) -> str:
    return f"{text[gold.start : gold.end]!r} {'|'.join(sorted(gold.values))} {gold.unit or ''}".rstrip()


def _told(found: Any) -> str:
    return f"{found.start}:{found.end} {found.value} {getattr(found, 'unit', None) or ''}".rstrip()


def _read(file: str, reading: Callable[[Mapping[str, Any]], Reading]) -> list[Document[Reading]]:
    """A result's own end is inclusive."""
    return [
        Document(
            row["id"],
            row["input"],
            tuple(sorted(map(reading, row["results"]), key=lambda gold: gold.start)),
            published=_reference(row["context"]),
        )
        for row in read_rows(f"facts/{file}")
        if file != "specs_datetime" or _is_asked(row["results"])
    ]


def _is_asked(results: Sequence[Mapping[str, Any]]) -> bool:
    return bool(results) and all(result["type"] in _DATES for result in results)


def _reference(context: Mapping[str, str] | None) -> date | None:
    told = (context or {}).get("ReferenceDateTime")
    return date.fromisoformat(told[:10]) if told else None


def _date(result: Mapping[str, Any]) -> Reading:
    values = frozenset(value for each in result["resolution"]["values"] for value in readings(each))
    return Reading(result["start"], result["end"] + 1, values)


def _amount(result: Mapping[str, Any]) -> Reading:
    """A result without a number ("the dollars") has no value that an amount could have."""
    value = (result["resolution"]["value"] or "null").removesuffix("%")
    return Reading(
        result["start"],
        result["end"] + 1,
        frozenset() if value == "null" else frozenset([value]),
        result["resolution"].get("isoCurrency"),
    )


def _task(name: str, file: str, *, kinds: Sequence[AmountKind] = ()) -> Task[Document[Reading], Facts]:
    """Of dates where no kind of amount is named."""
    cases = (
        _Cases(
            lambda facts: _of_kinds(facts, kinds),
            lambda document, facts: amounts_right(document, facts, kinds=kinds),
        )
        if kinds
        else _Cases(timexes, dates_right)
    )
    return Task(
        name,
        lambda: _read(file, _amount if kinds else _date),
        cases.score,
        cases.faults,
        measures=(
            Measure("right", ("right",)),
            Measure("relaxed F1", ("relaxed", "found", "wanted"), f1),
            BREACHES,
        ),
        mains=("right",),
        nothing=Facts(),
        floored=frozenset(["right"]),
    )


CASES = (
    _task("date-cases", "specs_datetime"),
    _task("currency-cases", "specs_currency", kinds=[AmountKind.MONEY]),
    _task("percent-cases", "specs_percent", kinds=[AmountKind.PERCENT]),
    _task(
        "number-cases",
        "specs_number",
        kinds=[AmountKind.COUNT, AmountKind.MEASURE, AmountKind.PERCENT],
    ),
)
