"""Whether a fact's value says what a gold file says: in any unit of time, to any day's precision."""

from __future__ import annotations

import re
from decimal import Decimal

__all__ = ["same_value"]

_DURATION = re.compile(
    r"P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?"
    r"(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?"
)
_HOUR = Decimal(3600)
_SECONDS = (8766 * _HOUR, 730 * _HOUR, 168 * _HOUR, 24 * _HOUR, _HOUR, Decimal(60), Decimal(1))
_COUNTED = re.compile(r"([\d.]+) (year|month|week|day|hour|minute|second)")
_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
_DATE = re.compile(r"([\dX]{4})(-[\dWQX]+(?:-[\dX]+)?)?(?:T.*)?")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_CLOSE = Decimal("0.02")  # of the longer duration: six months are half a year


def same_value(found: str, wanted: str) -> bool:
    """Whether two values are the same span of time, the same day or period, or else the same number.

    A number counts without its unit, sign of approximation and currency. A date without its year is that of
    any year.
    """
    one, other = _seconds(found), _seconds(wanted)
    if one is not None and other is not None:
        return abs(one - other) <= _CLOSE * max(one, other)
    day, other_day = _DATE.fullmatch(found), _DATE.fullmatch(wanted)
    if day and other_day:
        return _same_date(day, other_day)
    number = _number(found)
    return number is not None and number == _number(wanted)


def _seconds(value: str) -> Decimal | None:
    if counted := _COUNTED.fullmatch(value.lstrip("~")):
        return Decimal(counted[1]) * _SECONDS[_UNITS.index(counted[2])]
    parts = _DURATION.fullmatch(value)
    if parts is None or not any(parts.groups()):
        return None
    pairs = zip(parts.groups(), _SECONDS, strict=True)
    return sum((Decimal(number) * seconds for number, seconds in pairs if number), Decimal())


def _same_date(one: re.Match[str], other: re.Match[str]) -> bool:
    same_year = one[1] == other[1] or "X" in one[1] + other[1]
    return same_year and one[2] == other[2]


def _number(value: str) -> Decimal | None:
    found = _NUMBER.search(value)
    return Decimal(found.group()) if found else None
