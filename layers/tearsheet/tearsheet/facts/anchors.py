"""Arithmetic on the calendar, written as TIMEX3 values.

TIMEX3: Saurí et al., TimeML Annotation Guidelines 1.2.1 (2006), section 2.2; weeks as of ISO 8601.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = [
    "Tense",
    "day_value",
    "duration_value",
    "nearest_day",
    "nearest_month",
    "shift",
    "unit_value",
    "weekday",
]

_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_TOO_FAR_AHEAD = 300  # days
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
# What a unit is in a duration: its letters, and how many of the letter's units it holds.
_PERIODS = {
    "second": ("T", "S", 1),
    "minute": ("T", "M", 1),
    "hour": ("T", "H", 1),
    "day": ("", "D", 1),
    "week": ("", "W", 1),
    "fortnight": ("", "W", 2),
    "month": ("", "M", 1),
    "quarter": ("", "M", 3),
    "year": ("", "Y", 1),
    "decade": ("", "Y", 10),
    "century": ("", "Y", 100),
}


class Tense(Enum):
    """Whether a sentence speaks of what was, of what will be, or does not say."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


def duration_value(amount: Decimal | None, unit: str) -> str:
    """P10Y, PT24H; X for an amount that is not said (PXD), and then a decade is PXE and a century PXC."""
    time, letter, factor = _PERIODS[unit]
    if amount is None:
        return f"P{time}X{ {'decade': 'E', 'century': 'C'}.get(unit, letter) }"
    return f"P{time}{_plain(amount * factor)}{letter}"


def _plain(value: Decimal) -> str:
    written = f"{value:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def day_value(day: date) -> str:
    """2024-06-13."""
    return day.isoformat()


def shift(day: date, amount: int, unit: str) -> date | None:
    """`day` moved by `amount` units; None beyond the calendar's ends (years 1 to 9999)."""
    try:
        if unit in _DAYS:
            return day + timedelta(days=amount * _DAYS[unit])
        return _shift_months(day, amount * _MONTHS[unit])
    except (OverflowError, ValueError):
        return None


def _shift_months(day: date, months: int) -> date:
    count = day.year * 12 + day.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)


def unit_value(day: date, unit: str) -> str:
    """The unit in which `day` lies: 2024-W24, 2024-06, 2024-Q2, 2024, 202 for a decade, 20 for a century."""
    if unit in {"week", "fortnight"}:
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}"
    if unit == "month":
        return f"{day.year:04d}-{day.month:02d}"
    if unit == "quarter":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    width = {"year": 4, "decade": 3, "century": 2}.get(unit)
    return f"{day.year:04d}"[:width] if width else day_value(day)


def weekday(published: date, number: int, tense: Tense) -> date:
    """The day of the week (Monday is 0) at or before publication, or at or after it in the future tense."""
    behind = (published.weekday() - number) % 7
    ahead = (number - published.weekday()) % 7
    return published + timedelta(days=ahead if tense is Tense.FUTURE else -behind)


def nearest_month(published: date, month: int, tense: Tense) -> int:
    """The year of a month named without one."""
    found = nearest_day(published.replace(day=1), month=month, day=1, tense=tense)
    return found.year if found else published.year


def nearest_day(published: date, *, month: int, day: int, tense: Tense) -> date | None:
    """The date named without a year: in the future tense the next one, else the last one.

    Nobody leaves out the year of a date most of a year ahead. Reports in the past tense also name what lies
    ahead ("said that it would close on 2 January"): a date ahead is taken when it is less than half as far
    away as the one behind.
    """
    days = [found for year in (-1, 0, 1) if (found := _valid(published.year + year, month, day))]
    behind = max((found for found in days if found <= published), default=None)
    ahead = min((found for found in days if found >= published), default=None)
    if behind is None or ahead is None:
        return behind or ahead
    days_ahead, days_behind = (ahead - published).days, (published - behind).days
    is_close = 2 * days_ahead < days_behind
    is_likely = tense is Tense.FUTURE and days_ahead < _TOO_FAR_AHEAD
    return ahead if is_likely or is_close else behind


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
