"""Dates, years and clock times as they are written: 2024-06-13, 13.06.2024, nineteen ninety-four, 14:30."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.items import Item

__all__ = ["clock_value", "numeric_date_value", "written_year"]

_PARTS = re.compile(r"\d+")
_NOON = 12
_MONTHS = 12
_HUNDRED = 100
_YEAR_DIGITS = 4
_HOURS = 24
_CLOCK = re.compile(r"(\d\d?)(?:[:.](\d\d)(?::\d\d)?)?")
_MINUTES = 60


def numeric_date_value(written: str) -> str | None:
    """The ISO 8601 date, or None when it is none or when day and month could change places."""
    parts = [int(part) for part in _PARTS.findall(written)]
    if "-" in written and parts[0] > _HOURS * 10:
        return _iso(*parts)
    first, second, year = parts
    if "." in written or first > _MONTHS or first == second:
        return _iso(year, second, first)
    return _iso(year, first, second) if second > _MONTHS else None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def clock_value(written: str, meridiem: str | None) -> str | None:
    """Reads "10 p.m." as 22:00 and "6.10am" as 06:10; None when there is no such hour."""
    parts = _CLOCK.fullmatch(written)
    if not parts:
        return None
    hour, minute = int(parts[1]), int(parts[2] or 0)
    if meridiem:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if meridiem.startswith("p") else 0)
    return f"{hour:02d}:{minute:02d}" if hour < _HOURS and minute < _MINUTES else None


def written_year(items: Sequence[Item]) -> int | None:
    """A year in digits, or in two spoken halves: "nineteen ninety-four"; None for fewer digits ("24")."""
    if len(items) > 1 and items[0].spelled:
        return int(items[0].value * _HUNDRED + items[1].value)
    return int(items[-1].value) if items and len(items[-1].lower) >= _YEAR_DIGITS else None
