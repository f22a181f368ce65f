"""Periods: years, seasons, decades, weekends, last week, two years ago, that year, now and the future.

The letters of the patterns are listed in `tearsheet.facts.day_rules`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.facts.anchors import Tense, shift, unit_value
from tearsheet.facts.duration_rules import Reading
from tearsheet.facts.numeric_dates import written_year

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from tearsheet.facts.grammar import Match
    from tearsheet.facts.lexicon import Lexicon
    from tearsheet.facts.tense import TenseFinder

__all__ = ["PeriodRules"]

# What stands for a unit of time whose place in the calendar is not known, as TIMEX3 fills it.
_UNKNOWN = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "fortnight": "XXXX-WXX",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}
_DIRECTIONS = {"L": -1, "T": 0, "X": 1}
_PLAUSIBLE_YEARS = range(1800, 2101)
_SPOKEN_CENTURIES = range(10, 21)
_SPOKEN_YEARS = range(10, 100)
_WIDTHS = {"year": 4, "month": 7, "day": 10}  # of a date's beginning that names the unit
_SATURDAY = 5
_SEASON_MONTHS = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}


class PeriodRules:
    """Patterns for stretches of time, bound to the day of publication."""

    def __init__(self, *, published: date | None, lexicon: Lexicon, tense: TenseFinder) -> None:
        self._published = published
        self._lexicon = lexicon
        self._tense = tense
        self._last = ""  # the last date told

    def note(self, value: str) -> None:
        """Keeps a date as the one that "that year" speaks of."""
        if value[:1].isdigit():
            self._last = value

    def rules(self) -> Sequence[tuple[str, Callable[[Match], Reading | None]]]:
        """In order of preference; to be tried before those of durations."""
        return [
            (r"(?:[NY]u?|a|V|co?)-?UA|UA", self._ago),
            (r"(?:v|Iya)(?:[NY]u?|a|V|co?)U", self._ago),
            (r"aUe|t?U-[Ae](?:U|p)?", self._year_before),
            (r"e?t?q{1,2}U", self._unit_told),
            (r"(?:t?zo?|e[oi]?)?t?[LTX]f?U", self._relative_unit),
            *self._rules_of_adjectives_behind(),
            (r"t?zotU|e[oi]tU|U(?:'s|-)z", self._current_unit),
            (r"t?[LTX]?w", self._weekend),
            (r"(?:t?[zLTX]o?t?|t)?S(?:o?Y|oNN)?", self._season),
            (r"t?z?-?K", self._decade),
        ]

    def _rules_of_adjectives_behind(self) -> Sequence[tuple[str, Callable[[Match], Reading | None]]]:
        """Reads "La semaine dernière", "l'été prochain"."""
        if not self._lexicon.adjectives_follow:
            return []
        return [(r"t?U[LX]", self._relative_unit), (r"t?S[LX]", self._season)]

    def late_rules(self) -> Sequence[tuple[str, Callable[[Match], Reading | None]]]:
        """In order of preference; to be tried after those of durations."""
        return [
            (r"(?:t?zo|z-?)?t?f?Y", self._year),
            (r"NN", self._spoken_year),
            (r"tn?F|nF", lambda _: Reading("FUTURE_REF")),
            (r"tL", self._past),
            (r"r", self._reference),
            (r"t?U[NY]", self._year_by_name),
            (r"t[fu]*U", self._definite_unit),
            (r"T", self._present),
        ]

    def _unit(self, match: Match) -> str:
        found = match.get("U")
        return self._lexicon.time_units[found.lower] if found else ""

    def _at(self, amount: int, unit: str, *, shown: str | None = None) -> Reading | None:
        """The unit (shown as another one when asked) so many units after publication."""
        if self._published is None:
            return Reading(_UNKNOWN[shown or unit]) if unit in _UNKNOWN else None
        day = shift(self._published, amount, unit) if unit in _UNKNOWN else None
        return Reading(unit_value(day, shown or unit)) if day else None

    def _direction(self, match: Match) -> int:
        return next((step for letter, step in _DIRECTIONS.items() if match.has(letter)), 0)

    def _ago(self, match: Match) -> Reading | None:
        """Reads "Two years ago" as its year, "10 days ago" as its day, "years ago" as the past."""
        unit, number = self._unit(match), match.get("NY")
        if number is None and not match.has("ac"):
            return Reading("PAST_REF")
        amount = number.value if number else 2 if match.has("c") else 1
        if amount > _PLAUSIBLE_YEARS.stop or amount % 1:
            return Reading("PAST_REF")
        shown = {"week": "day", "fortnight": "day", "decade": "year"}.get(unit)
        return self._at(-int(amount), unit, shown=shown) or Reading("PAST_REF")

    def _year_before(self, match: Match) -> Reading | None:
        """Reads "A year earlier", "the year-ago level"."""
        return self._at(-1, "year") if self._unit(match) == "year" else None

    def _unit_told(self, match: Match) -> Reading | None:
        """Reads "Later that year", "the same month": the one of the date told before."""
        width = _WIDTHS.get(self._unit(match), 0)
        is_known = width <= len(self._last) and self._last[:width].replace("-", "").isdigit()
        return Reading(self._last[:width]) if width and is_known else None

    def _relative_unit(self, match: Match) -> Reading | None:
        """Reads "Last year", "earlier this month"; "the past year" is a length, not a date."""
        word = match.get("LTX")
        unit = match.get("U")
        is_plural = unit is None or unit.lower in self._lexicon.plural_units
        if word is None or is_plural or word.lower in self._lexicon.length_words:
            return None
        return self._at(self._direction(match), self._unit(match))

    def _current_unit(self, match: Match) -> Reading | None:
        """Reads "The end of the year", "earlier in the month", "year-end"."""
        return self._at(0, self._unit(match))

    def _definite_unit(self, match: Match) -> Reading | None:
        """Reads "In the year", "for the full year": this year; "the year ended June 30" is a length."""
        is_year = self._unit(match) == "year" and match.after(0) not in self._lexicon.plural_units
        if is_year and match.after() in self._lexicon.ending:
            return Reading("P1Y")
        return self._at(0, "year") if is_year and match.before() in self._lexicon.before_dates else None

    def _year_by_name(self, match: Match) -> Reading | None:
        """Reads "The year 2000", "the year two thousand"."""
        year = match.get("NY")
        is_year = year is not None and self._unit(match) == "year" and year.value in _PLAUSIBLE_YEARS
        return Reading(f"{int(year.value):04d}") if year and is_year else None

    def _weekend(self, match: Match) -> Reading | None:
        if not match.has("tLTX"):
            return None
        week = self._at(self._weeks_to_weekend(match), "week")
        return Reading(f"{week.value}-WE") if week else None

    def _weeks_to_weekend(self, match: Match) -> int:
        """On a working day "over the weekend" is in the past tense the one before."""
        is_told = match.has("LTX") or self._published is None or self._published.weekday() >= _SATURDAY
        is_ahead = is_told or self._tense.at(match.first, match.stop) is Tense.FUTURE
        return self._direction(match) if is_ahead else -1

    def _season(self, match: Match) -> Reading | None:
        """Reads "Last summer", "the winter of 1994", "in spring"."""
        season = match.get("S")
        if season is None or not self._is_season(match, season.lower):
            return None
        code, year = self._lexicon.seasons[season.lower], written_year(match.all("YN"))
        if year is not None:
            return Reading(f"{year:04d}-{code}")
        if self._published is None:
            return Reading(f"XXXX-{code}")
        return Reading(f"{self._year_of_season(match, self._published, _SEASON_MONTHS[code]):04d}-{code}")

    def _year_of_season(self, match: Match, published: date, month: int) -> int:
        """The last such season in the past tense, the next one in the future tense, unless a word says it."""
        if match.has("X"):
            return published.year + (month < published.month)
        if match.has("L"):
            return published.year - (month >= published.month)
        if match.has("T"):
            return published.year
        is_future = self._tense.at(match.first, match.stop) is Tense.FUTURE
        is_over = month + 1 < published.month
        return published.year + is_over if is_future else published.year - (month > published.month)

    def _is_season(self, match: Match, word: str) -> bool:
        """Reads "Fall" and "spring" are also verbs."""
        is_doubtful = word in self._lexicon.doubtful_months
        return match.has("tLTXYN") or (match.before() in self._lexicon.before_dates and not is_doubtful)

    def _decade(self, match: Match) -> Reading | None:
        """Reads "The 1990s" as 199; "the '80s" as 198."""
        written = match.get("K")
        digits = "".join(c for c in written.lower if c.isdecimal()) if written else ""
        return Reading(digits[:3] if len(digits) > 2 else f"19{digits[0]}")  # noqa: PLR2004 - two digits name a decade

    def _year(self, match: Match) -> Reading | None:
        """A bare number is a year when it is near enough and nothing after it is counted by it."""
        year = match.get("Y")
        if year is None or int(year.value) not in _PLAUSIBLE_YEARS:
            return None
        follows = match.after()
        is_counting = follows.endswith("s") and follows.isalpha() and follows not in self._lexicon.no_nouns
        is_dated = match.has("fz") or match.before() in self._lexicon.before_dates
        is_amount = match.before() in self._lexicon.before_amounts or follows in self._lexicon.after_amounts
        if is_amount or (is_counting and not is_dated) or not (is_dated or self._lexicon.bare_years):
            return None
        return Reading(f"{int(year.value):04d}")

    def _spoken_year(self, match: Match) -> Reading | None:
        """Reads "Nineteen ninety-four"."""
        century, rest = match.all("N")
        is_year = century.spelled and rest.spelled and century.value in _SPOKEN_CENTURIES
        value = century.value * 100 + rest.value
        return Reading(f"{int(value):04d}") if is_year and rest.value in _SPOKEN_YEARS else None

    def _past(self, match: Match) -> Reading | None:
        """Reads "In the past" where nothing follows that was in the past."""
        word, following = match.get("L"), match.letters[match.stop : match.stop + 1]
        is_alone = following in {"", ".", ",", "j", "\n"} or match.after() in self._lexicon.no_nouns
        return Reading("PAST_REF") if word and is_alone and word.lower in self._lexicon.length_words else None

    def _present(self, match: Match) -> Reading | None:
        """Reads "The current price"."""
        return (
            Reading("PRESENT_REF") if match.items[match.first].lower in self._lexicon.present_words else None
        )

    def _reference(self, match: Match) -> Reading | None:
        """Reads "Now", "recently"; "as soon as" is a conjunction."""
        if match.after() in self._lexicon.conjunctions_of_time:
            return None
        return Reading(self._lexicon.references[match.items[match.first].lower])
