"""The time of publication as files state it, to ISO 8601; and whether it can be true."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from tearsheet.clean.dates import find_date

__all__ = ["iso_of", "latest_day", "not_after"]

_MILLISECONDS = 1e11  # a number above it counts milliseconds since 1970, not seconds
_LONGEST = 100  # characters
_YEAR, _DAY = 4, 10  # characters of YYYY, of YYYY-MM-DD
_EARLIEST = "1600"  # the year in which newspapers had yet to begin; 0001-01-01 stands for no date
_ZONES = timedelta(days=1)  # it is tomorrow already in half of the world


def latest_day(arrived: datetime | None) -> str:
    """The last day, in ISO 8601, that a file which arrived then (None: now) can have been published on."""
    return ((arrived or datetime.now(UTC)) + _ZONES).date().isoformat()


def not_after(value: str | None, latest: str | None) -> bool:
    """Whether there is a date, in ISO 8601, that can be true and is not beyond the latest day."""
    if value is None or value[:_YEAR] <= _EARLIEST:
        return False
    return latest is None or value[:_DAY] <= latest


def iso_of(value: Any) -> str | None:
    """A date, or a date with time, as ISO 8601; from ISO, RFC 2822, seconds since 1970, or words."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _from_epoch(value)
    if not isinstance(value, str):
        return None
    text = value.strip()[:_LONGEST]
    return _from_iso(text) or _from_mail(text) or _from_words(text)


def _from_iso(text: str) -> str | None:
    """ISO 8601 in any of its forms, as the extended one: 20260305T091400Z is 2026-03-05T09:14:00+00:00."""
    for kind in (date, datetime):
        with suppress(ValueError):
            return kind.fromisoformat(text).isoformat()
    return None


def _from_mail(text: str) -> str | None:
    try:
        return parsedate_to_datetime(text).isoformat()
    except (OverflowError, ValueError):
        return None


def _from_words(text: str) -> str | None:
    found = find_date(text)
    return found.value if found else None


def _from_epoch(value: float) -> str | None:
    try:
        return datetime.fromtimestamp(value / 1000 if value > _MILLISECONDS else value, UTC).isoformat()
    except (OverflowError, ValueError, OSError):
        return None
