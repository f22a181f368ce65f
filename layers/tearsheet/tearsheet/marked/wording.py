"""How a fact's value reads in words, for titles, lists and legends."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from tearsheet.digest.display import counted, day, joined, shown
from tearsheet.model import FactKind
from tearsheet.values import APPROXIMATE, plain_value

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["PLURALS", "said_by", "speaks", "told"]

PLURALS = {
    FactKind.QUOTE: "quotations",
    FactKind.MONEY: "sums of money",
    FactKind.PERCENT: "percentages",
    FactKind.COUNT: "counts",
    FactKind.MEASURE: "measures",
    FactKind.DURATION: "durations",
    FactKind.DATE: "dates",
    FactKind.PERSON: "people",
    FactKind.ORGANISATION: "organisations",
    FactKind.PLACE: "places",
}
LONGEST = 120  # characters
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour", "S": "second"}
_UNITS |= {"DE": "decade", "CE": "century", "TM": "minute"}
_VAGUE = {"PAST_REF": "the past", "PRESENT_REF": "the present", "FUTURE_REF": "the future"}
_LENGTH = re.compile(r"P(T?)([0-9.]+)([A-Z]{1,2})")
_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}:[0-9]{2}|[A-Z]{2}))?")
_PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}


def told(kind: FactKind, value: str) -> str:
    """The value as a person reads it: "money: about 4,200,000 EUR", "date: 5 June 2025, night"."""
    match kind:
        case FactKind.MONEY | FactKind.PERCENT | FactKind.COUNT | FactKind.MEASURE:
            return f"{kind}: {_number(value)}"
        case FactKind.DURATION:
            return f"{kind}: {_length(value)}"
        case FactKind.DATE:
            return f"{kind}: {_VAGUE.get(value) or _day(value)}"
        case _:
            return f"{kind}: {shown(value, LONGEST)}"


def said_by(speaker: str | None) -> str:
    """Whose words a quotation has."""
    return f"said by {shown(speaker, LONGEST)}" if speaker else "quotation, speaker unknown"


def speaks(speaker: str, quotations: Sequence[int]) -> str:
    """What the words beside a quotation tell: who speaks, and in which."""
    numbers = joined([str(number) for number in quotations], most=len(quotations))
    return f"{shown(speaker, LONGEST) or 'somebody'}, speaker of quotation {numbers}"


def _number(value: str) -> str:
    number, _, unit = plain_value(value).partition(" ")
    about = "about " if value.startswith(APPROXIMATE) else ""
    try:
        return f"{about}{Decimal(number):,f} {shown(unit, LONGEST)}".rstrip()
    except InvalidOperation:
        return shown(value, LONGEST)


def _day(value: str) -> str:
    """A day in words, with its hour or its part; what is more or less than a day as it stands: 2025-W23."""
    found = _DAY.fullmatch(value)
    if found is None:
        return shown(value, LONGEST)
    written, time = found.groups()
    try:
        told = day(date.fromisoformat(written))
    except ValueError:  # a text may tell of 31 February
        return shown(value, LONGEST)
    return f"{told}, {_PARTS.get(time, time)}" if time else told


def _length(value: str) -> str:
    """A length of one unit in words; one of several as it stands: P1Y6M."""
    found = _LENGTH.fullmatch(value)
    if found is None:
        return value
    of_time, number, letters = found.groups()
    unit = _UNITS.get("TM" if (of_time, letters) == ("T", "M") else letters)
    return counted(int(number), unit) if unit and number.isdecimal() else value
