"""The peers, as their own pages call them, with their answers as `Facts`.

They are imported when first asked: quantulum3 takes two seconds for it, and a run may do without it.
"""

from __future__ import annotations

from datetime import datetime, time
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Any

from benchmarks.facts.cases import readings
from tearsheet.model import Amount, AmountKind, Facts, Span, When

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from benchmarks.facts.task import Document

__all__ = ["dateparser_dates", "quantulum_amounts", "recognised_amounts", "recognised_dates"]

_ENGLISH = "en-us"
_NO_DATES = frozenset(("datetimeV2.set", "datetimeV2.timezone"))
_PERCENTAGE = "percentage"
_CURRENCY = "currency"


def dateparser_dates(document: Document[Any]) -> Facts:
    """`search_dates`, which tells words and days but no places: each is the next place of its words."""
    search: Any = import_module("dateparser.search")
    settings = {"RELATIVE_BASE": _moment(document)} if document.published else {}
    found = search.search_dates(document.text, languages=["en"], settings=settings) or ()
    return Facts(dates=list(_placed(document.text, found)))


def recognised_dates(document: Document[Any]) -> Facts:
    """recognizers-text's dates, times and durations, by paragraph: one that it stumbles over gives none."""
    recognise = import_module("recognizers_date_time").recognize_datetime
    moment = _moment(document)
    dates = [
        _when(document.text, at + one.start, at + one.end + 1, _timex(one.resolution["values"], moment))
        for at, line in _lines(document.text)
        for one in recognise(line, _ENGLISH, reference=moment)
        if one.type_name not in _NO_DATES and one.resolution
    ]
    return Facts(dates=dates)


def recognised_amounts(document: Document[Any], *, kind: AmountKind) -> Facts:
    """recognizers-text's amounts of money, percentages, or numbers of any kind as counts."""
    found = _recogniser(kind)(document.text, _ENGLISH)
    return Facts(amounts=list(_amounts(document.text, kind, found)))


def quantulum_amounts(document: Document[Any]) -> Facts:
    """All quantities of quantulum3, without its classifier: that was stored by another scikit-learn."""
    classifier: Any = import_module("quantulum3.classifier")
    classifier.USE_CLF = False
    parser: Any = import_module("quantulum3.parser")
    return Facts(amounts=[_quantity(document.text, one) for one in parser.parse(document.text)])


def _moment(document: Document[Any]) -> datetime | None:
    return datetime.combine(document.published, time.min) if document.published else None


def _placed(text: str, found: Iterable[tuple[str, datetime]]) -> Iterator[When]:
    at = 0
    for words, day in found:
        start = text.find(words, at)
        if start >= 0:
            at = start + len(words)
            yield _when(text, start, at, day.date().isoformat())


def _lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.splitlines(keepends=True):
        yield at, line
        at += len(line)


def _timex(values: Sequence[Mapping[str, str]], moment: datetime | None) -> str:
    """Its TIMEX3 value where that is of a certain day, month or length; else what it resolves to.

    Of two days that a weekday may be, the last that is not to come.
    """
    timex = values[0]["timex"]
    if values[0]["type"] == "duration" or not ("X" in timex or "(" in timex):
        return timex
    days = [value for one in values if (value := one.get("value") or one.get("start"))]
    known = [day for day in days if moment and day[:10] <= moment.date().isoformat()]
    chosen = values[days.index((known or days)[-1 if known else 0])] if days else values[0]
    told = min(readings(chosen) - {timex}, key=len, default=timex)
    return told.replace(" ", "T").removesuffix(":00")


def _when(text: str, start: int, end: int, value: str) -> When:
    return When(text=text[start:end], start=start, end=end, value=value)


def _recogniser(kind: AmountKind) -> Callable[[str, str], Iterable[Any]]:
    if kind is AmountKind.MONEY:
        found = import_module("recognizers_number_with_unit").recognize_currency
    else:
        numbers = import_module("recognizers_number")
        percent = kind is AmountKind.PERCENT
        found = numbers.recognize_percentage if percent else numbers.recognize_number
    return found  # type: ignore[no-any-return]  # the packages have no types


def _amounts(text: str, kind: AmountKind, found: Iterable[Any]) -> Iterator[Amount]:
    """What has no number ("the dollars") is left out."""
    for one in found:
        value = (one.resolution["value"] or "null").removesuffix("%")
        if value != "null":
            unit = one.resolution.get("isoCurrency")
            yield _amount(text, Span(one.start, one.end + 1), kind, value=Decimal(value), unit=unit)


def _quantity(text: str, quantity: Any) -> Amount:
    code = quantity.unit.currency_code if quantity.unit.entity.name == _CURRENCY else None
    kind = _kind(quantity.unit)
    return _amount(text, Span(*quantity.span), kind, value=Decimal(str(quantity.value)), unit=code)


def _kind(unit: Any) -> AmountKind:
    if unit.entity.name == _CURRENCY:
        return AmountKind.MONEY
    return AmountKind.PERCENT if unit.name == _PERCENTAGE else AmountKind.COUNT


def _amount(text: str, span: Span, kind: AmountKind, *, value: Decimal, unit: str | None) -> Amount:
    return Amount(
        text=text[span.start : span.end],
        start=span.start,
        end=span.end,
        kind=kind,
        value=value,
        unit=unit,
        approximate=False,
    )
