"""Quarters, halves of a year, centuries, and what is compared with them: "a year earlier".

The letters of the patterns are listed in `tearsheet.facts.day_rules`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.facts.anchors import shift, unit_value
from tearsheet.facts.duration_rules import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from tearsheet.facts.grammar import Match
    from tearsheet.facts.lexicon import Lexicon

__all__ = ["QuarterRules"]

_DIRECTIONS = {"L": -1, "T": 0, "X": 1}
_QUARTERS = 4
_HALF_A_YEAR = 6
_MONTHS = 12
_SPOKEN_CENTURIES = range(2, 22)
_REACH = 80  # items: how far back a comparison with "a year earlier" may point


class QuarterRules:
    """Patterns for parts of a business year, bound to the day of publication."""

    def __init__(self, *, published: date | None, lexicon: Lexicon) -> None:
        self._published = published
        self._lexicon = lexicon
        self._named = ""  # the last quarter that was told
        self._told_at = 0  # the item after it, or after the last words that meant it

    def rules(self) -> Sequence[tuple[str, Callable[[Match], Reading | None]]]:
        """In order of preference; to be tried before those of other periods."""
        return [
            (
                r"(?:[LTX]U'?s|Y'?s?)?t?f?[LTX]?O:?-?f?U(?:[oi]?f?Y|[oi]t?[LTX]U)?|Q(?:o?Y)?",
                self._quarter_named,
            ),
            (r"t?[OL]h(?:o(?:Y|t?[LTX]?U))?", self._half_year),
            (r"tUaU[Ae]", self._quarter_before),
            (r"aU[Ae]", self._year_before),
            (r"(?:t?zo?|e[oi]?)?t?[LTX]f?U", self._quarter_beside),
            (r"t?U-[Ae](?:f?(?:O-?)?U|p)?", self._compared),
            (r"tYp|t?[LT]p", self._period),
        ]

    def late_rules(self) -> Sequence[tuple[str, Callable[[Match], Reading | None]]]:
        """In order of preference; to be tried after those of durations."""
        return [(r"tU", self._quarter_meant)]

    def _quarter_named(self, match: Match) -> Reading | None:
        """Reads "The third quarter of 2024", "next year's first quarter", "Q3", "the 20th century"."""
        number = self._number_of_quarter(match)
        if number is None:
            return self._century(match)
        year = match.get("Y")
        if year is not None:
            return self._remember(match, f"{int(year.value):04d}-Q{number}")
        if self._published is None:
            return Reading(f"XXXX-Q{number}")
        if len(match.all("U")) > 1 or match.has("f"):
            return self._remember(match, f"{self._published.year + self._direction(match):04d}-Q{number}")
        return self._remember(match, f"{_year_nearest(self._published, number):04d}-Q{number}")

    def _quarter_beside(self, match: Match) -> Reading | None:
        """Reads "Last quarter", "early next quarter"."""
        is_one = self._units(match) == ["quarter"] and match.after(0) not in self._lexicon.plural_units
        if not is_one or self._published is None:
            return None
        day = shift(self._published, self._direction(match), "quarter")
        return self._remember(match, unit_value(day, "quarter")) if day else None

    def _number_of_quarter(self, match: Match) -> int | None:
        written = match.get("Q")
        if written:
            return int(written.lower[1])
        ordinal = match.get("O")
        is_quarter = (
            ordinal is not None and "quarter" in self._units(match) and 1 <= ordinal.value <= _QUARTERS
        )
        return int(ordinal.value) if ordinal is not None and is_quarter else None

    def _century(self, match: Match) -> Reading | None:
        ordinal = match.get("O")
        if ordinal is None or self._units(match)[:1] != ["century"] or ordinal.value not in _SPOKEN_CENTURIES:
            return None
        return Reading(f"{int(ordinal.value) - 1:02d}")

    def _half_year(self, match: Match) -> Reading | None:
        """Reads "The first half of 2024", "the second half of the year"."""
        ordinal, year = match.get("O"), match.get("Y")
        number = int(ordinal.value) if ordinal else 2
        if number > 2 or (year is None and self._units(match) != ["year"]):  # noqa: PLR2004 - a whole has two halves
            return None
        known = str(int(year.value)) if year else None
        if known is None and self._published:
            known = str(self._published.year + (self._direction(match) if ordinal else 0))
        return Reading(f"{known or 'XXXX'}-H{number}")

    def _quarter_before(self, match: Match) -> Reading | None:
        """Reads "The quarter a year ago"."""
        return _a_year_before(self._meant(match)) if self._units(match) == ["quarter", "year"] else None

    def _year_before(self, match: Match) -> Reading | None:
        """Reads "A year earlier": in a comparison of quarters, the same quarter of the year before."""
        return _a_year_before(self._recent(match)) if self._units(match) == ["year"] else None

    def _compared(self, match: Match) -> Reading | None:
        """Reads "The year-earlier third quarter", "the year-ago period"."""
        units = self._units(match)
        if units[0] != "year":
            return None
        number = self._number_of_quarter(match)
        if number and self._published:
            return Reading(f"{_year_nearest(self._published, number) - 1:04d}-Q{number}")
        if "quarter" in units:
            return _a_year_before(self._meant(match))
        return _a_year_before(self._told(match) if match.has("p") else self._recent(match))

    def _period(self, match: Match) -> Reading | None:
        """Reads "The 1988 period", "the latest period": a quarter if one was named before."""
        quarter, year = self._told(match), match.get("Y")
        if not quarter:
            return None
        return Reading(f"{int(year.value):04d}{quarter[4:]}" if year else quarter)

    def _quarter_meant(self, match: Match) -> Reading | None:
        """Reads "The quarter": the one spoken of before, else the last one that is over."""
        is_one = self._units(match) == ["quarter"] and match.after(0) not in self._lexicon.plural_units
        quarter = self._meant(match) if is_one else None
        return Reading(quarter) if quarter else None

    def _meant(self, match: Match) -> str:
        told = self._told(match)
        if told or self._published is None:
            return told
        day = shift(self._published, -1, "quarter")
        return self._remember(match, unit_value(day, "quarter")).value if day else ""

    def _told(self, match: Match) -> str:
        """The last quarter told, however far back; words that mean it bring it near."""
        self._told_at = match.stop
        return self._named

    def _recent(self, match: Match) -> str:
        return self._named if match.first - self._told_at <= _REACH else ""

    def _remember(self, match: Match, quarter: str) -> Reading:
        """What is compared with a year earlier has begun: a quarter still ahead is not kept."""
        if self._published is None or quarter <= unit_value(self._published, "quarter"):
            self._named, self._told_at = quarter, match.stop
        return Reading(quarter)

    def _units(self, match: Match) -> list[str]:
        return [self._lexicon.time_units[unit.lower] for unit in match.all("U")]

    def _direction(self, match: Match) -> int:
        return next((step for letter, step in _DIRECTIONS.items() if match.has(letter)), 0)


def _a_year_before(quarter: str) -> Reading | None:
    return Reading(f"{int(quarter[:4]) - 1:04d}{quarter[4:]}") if quarter else None


def _year_nearest(published: date, quarter: int) -> int:
    """The year whose quarter has its middle month nearest to publication."""
    middle = quarter * 3 - 1
    is_behind = (middle - published.month) % _MONTHS >= _HALF_A_YEAR
    if is_behind:
        return published.year - (middle > published.month)
    return published.year + (middle < published.month)
