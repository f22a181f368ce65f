"""How a fact's value reads in words, for titles, lists and legends."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from tearsheet.digest.display import counted, joined, shown
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


def told(kind: FactKind, value: str) -> str:
    """The value as a person reads it: "money: about 4,200,000 EUR", "duration: 10 years"."""
    match kind:
        case FactKind.MONEY | FactKind.PERCENT | FactKind.COUNT | FactKind.MEASURE:
            return f"{kind}: {_number(value)}"
        case FactKind.DURATION:
            return f"{kind}: {_length(value)}"
        case _:
            return f"{kind}: {shown(_VAGUE.get(value, value), LONGEST)}"


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


def _length(value: str) -> str:
    """A length of one unit in words; one of several as it stands: P1Y6M."""
    found = _LENGTH.fullmatch(value)
    if found is None:
        return value
    of_time, number, letters = found.groups()
    unit = _UNITS.get("TM" if (of_time, letters) == ("T", "M") else letters)
    return counted(int(number), unit) if unit and number.isdecimal() else value
