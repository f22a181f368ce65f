"""Days: dates with and without their year, months, weekdays, today and tomorrow, and times of day.

Dates are read by patterns over letters, one letter for each word (`tearsheet.facts.grammar`):

    M month   W weekday   S season   P part of the day   U unit of time   N number   O ordinal   Y year
    D date in digits   C clock   m a.m., p.m.   K decade   Q quarter (Q3)   d today, yesterday
    r now, recently   L last   T this   X next   A ago   e earlier, later   z early, late, end   E each
    R recent   F future   p period   G time zone   n near   V several   c couple   h half   w weekend
    f fiscal   u more   l old   a an article   t the   q that   o of   i in   j and, to
    s the s of a possessive   b at, on   B before   H after   v ago, before its number
    I y a for themselves (il y a)
    : the stop of an abbreviated month or weekday, and . , - ' for themselves

TIMEX3: Saurí et al., TimeML Annotation Guidelines 1.2.1 (2006).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from tearsheet.facts.anchors import Tense, day_value, nearest_day, nearest_month, unit_value, weekday
from tearsheet.facts.duration_rules import Reading
from tearsheet.facts.numeric_dates import clock_value, numeric_date_value, written_year

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tearsheet.facts.grammar import Match
    from tearsheet.facts.items import Item
    from tearsheet.facts.lexicon import Lexicon
    from tearsheet.facts.tense import TenseFinder

__all__ = ["DayRules"]

_LAST_DAY = 31
_TIME = r"(?:[NC]m|C|P)"
_CLOCK = r"(?:[NC]m|C)"
_DAY = r"[NO](?!\.?-?U|-?N)"


class DayRules:
    """Patterns for dates, months, weekdays and times, bound to the day of publication."""

    def __init__(self, *, published: date | None, lexicon: Lexicon, tense: TenseFinder) -> None:
        self._published = published
        self._lexicon = lexicon
        self._tense = tense

    def rules(self) -> Sequence[tuple[str, Callable[[Match], Reading | None]]]:
        """In order of preference."""
        return [
            (r"D", self._digits),
            (rf"{_TIME}G?,?b?(?:W:?,?)?t?M:?-?{_DAY}(?:,?Y)?", self._timed_date),
            (rf"{_TIME}G?,?b?(?:W:?,?)?t?[NO]:?o?M:?(?:,?o?Y)?", self._timed_date),
            (rf"(?:W:?,?)?t?M:?-?{_DAY}(?:,?Y)?,?b{_CLOCK}G?", self._timed_date),
            (rf"(?:W:?,?)?t?[NO]:?o?M:?(?:,?o?Y)?,?b{_CLOCK}G?", self._timed_date),
            (rf"tUo(?:W:?,?)?t?M:?-?{_DAY}(?:,?Y)?", self._week_of),
            (rf"(?:W:?,?)?(?:t|t?[LTX])?M:?-?{_DAY}(?:,?Y)?", self._date),
            (r"(?:W:?,?)?t?[LX]?[NO]:?o?M:?(?:,?o?Y)?", self._date),
            (r"(?:t?zo?|z-)?M:?,?o?(?:Y|NN)", self._month),
            *(
                [(r"M[LX]", self._month), (r"W[LX]", self._weekday)]
                if self._lexicon.adjectives_follow
                else []
            ),
            (r"(?:t?zo?|z-)?[LXT]?M", self._month),
            (rf"{_TIME}G?,?b?(?:[LXTez]|t[LX])?W", self._weekday),
            (rf"(?:[LXT]|t[LX])?W,?b{_CLOCK}G?", self._weekday),
            (rf"{_TIME}G?,?d", self._near_day),
            (rf"d,?b?{_CLOCK}G?", self._near_day),
            (r"tU[BH]d", self._day_beside),
            (r"(?:[ez]|t?[LXT])?W(?:'s(?=P))?P?", self._weekday),
            (r"[ez]?dP?", self._near_day),
            (r"e?[LT]P", self._part_of_day),
            (r"[NC]mG?", self._clock),
            (r"CG?", self._bare_clock),
            (r"P", self._hour),
        ]

    def _digits(self, match: Match) -> Reading | None:
        value = numeric_date_value(match.items[match.first].lower)
        return Reading(value) if value else None

    def _date(self, match: Match) -> Reading | None:
        """Reads "June 13", "Thursday, 13 June 2024", "the 13th of June"."""
        month, number = match.get("M"), _unlike_clock(match)
        if month is None or number is None or not 1 <= number.value <= _LAST_DAY or number.value % 1:
            return None
        if self._may_be_no_month(match, month) and not match.has("Y"):
            return None
        return self._dated(match, month=self._lexicon.months[month.lower], day=int(number.value))

    def _week_of(self, match: Match) -> Reading | None:
        """Reads "The week of March 6"."""
        unit, day = match.get("U"), self._date(match)
        if unit is None or self._lexicon.time_units[unit.lower] != "week":
            return None
        is_known = day is not None and day.value[:1].isdigit()
        return Reading(unit_value(date.fromisoformat(day.value), "week")) if day and is_known else None

    def _timed_date(self, match: Match) -> Reading | None:
        """Reads "5 p.m. EST, Nov. 6"."""
        day = self._date(match)
        return self._with_time(match, day.value) if day else None

    def _dated(self, match: Match, *, month: int, day: int) -> Reading | None:
        year = written_year(match.all("Y"))
        if year is not None:
            return _read_day(year, month, day)
        if self._published is None:
            return Reading(f"XXXX-{month:02d}-{day:02d}")
        tense = Tense.PAST if match.has("L") else Tense.FUTURE if match.has("X") else self._tense_of(match)
        found = nearest_day(self._published, month=month, day=day, tense=tense)
        return Reading(day_value(found)) if found else None

    def _month(self, match: Match) -> Reading | None:
        """Reads "June 2024", "early November", "last May", "June"."""
        month = match.get("M")
        if month is None or self._may_be_no_month(match, month) or self._is_name(match, month):
            return None
        number = self._lexicon.months[month.lower]
        year = written_year(match.all("YN"))
        if year is None and self._published:
            year = self._year_of_month(match, self._published, number)
        return Reading(f"XXXX-{number:02d}" if year is None else f"{year:04d}-{number:02d}")

    def _year_of_month(self, match: Match, published: date, month: int) -> int:
        if match.has("L"):
            return published.year - (month >= published.month)
        if match.has("X"):
            return published.year + (month <= published.month)
        return published.year if match.has("T") else nearest_month(published, month, self._tense_of(match))

    def _may_be_no_month(self, match: Match, month: Item) -> bool:
        """Reads "May" and "March" are dates only with company: a word before dates, a modifier, a year."""
        if month.lower not in self._lexicon.doubtful_months or match.has("zLXTYNOD"):
            return self._is_lower_case(match, month)
        return match.before() not in self._lexicon.before_dates or self._is_lower_case(match, month)

    def _is_name(self, match: Match, word: Item) -> bool:
        is_name = word.lower in self._lexicon.lower_only and self._tense.is_capital(word)
        return is_name and not match.has("YN")

    def _is_lower_case(self, match: Match, month: Item) -> bool:
        is_doubtful = month.lower in self._lexicon.doubtful_months
        return is_doubtful and not self._tense.is_capital(month) and not match.has("YO")

    def _weekday(self, match: Match) -> Reading | None:
        named = match.get("W")
        if named is None or self._may_be_no_month(match, named):
            return None
        number = self._lexicon.weekdays[named.lower]
        if self._published is None:
            return self._with_time(match, f"XXXX-WXX-{number + 1}")
        return self._with_time(match, day_value(self._day_of_week(match, self._published, number)))

    def _day_of_week(self, match: Match, published: date, number: int) -> date:
        if match.has("L"):
            return weekday(published - timedelta(days=1), number, Tense.PAST)
        if match.has("X"):
            return weekday(published + timedelta(days=1), number, Tense.FUTURE)
        if match.letters.startswith("'s", match.stop):
            return weekday(
                published, number, Tense.PAST
            )  # what is known by its day has been: Friday's ruling
        return weekday(published, number, self._tense_of(match))

    def _near_day(self, match: Match) -> Reading | None:
        """Reads "Today", "yesterday evening", "tonight"."""
        word = match.get("d")
        if word is None or self._is_name(match, word):
            return None
        if self._published is None:
            return self._with_time(match, "XXXX-XX-XX", word.lower)
        offset = timedelta(days=self._lexicon.day_words[word.lower])
        return self._with_time(match, day_value(self._published + offset), word.lower)

    def _day_beside(self, match: Match) -> Reading | None:
        """Reads "The day before yesterday", "the day after tomorrow"."""
        unit, word = match.get("U"), match.get("d")
        if unit is None or word is None or self._lexicon.time_units[unit.lower] != "day":
            return None
        if self._published is None:
            return Reading("XXXX-XX-XX")
        offset = self._lexicon.day_words[word.lower] + (1 if match.has("H") else -1)
        return Reading(day_value(self._published + timedelta(days=offset)))

    def _part_of_day(self, match: Match) -> Reading | None:
        """Reads "This morning", "last night"; "past midnight" is another day's."""
        word = match.get("L")
        if word and word.lower in self._lexicon.length_words:
            return None
        if self._published is None:
            return self._with_time(match, "XXXX-XX-XX")
        return self._with_time(match, day_value(self._published - timedelta(days=match.has("L"))))

    def _clock(self, match: Match) -> Reading | None:
        return self._with_time(match, day_value(self._published) if self._published else "XXXX-XX-XX")

    def _bare_clock(self, match: Match) -> Reading | None:
        """Reads "At 19:30"; without such a word it may be a score or the length of a race."""
        return self._clock(match) if self._is_led(match) else None

    def _hour(self, match: Match) -> Reading | None:
        """Reads "Midday", "midnight": names of hours, not of parts of a day."""
        is_hour = ":" in self._lexicon.day_parts[match.items[match.first].lower]
        return self._clock(match) if is_hour and self._is_led(match) else None

    def _is_led(self, match: Match) -> bool:
        return match.before() in self._lexicon.before_times

    def _with_time(self, match: Match, day: str, word: str = "") -> Reading | None:
        clock, meridiem, part = _clock_of(match), match.get("m"), match.get("P")
        if clock is not None:
            written = str(clock.value) if clock.spelled else clock.lower
            time = clock_value(written, meridiem.lower if meridiem else None)
            return Reading(f"{day}T{time}") if time else None
        name = self._lexicon.day_parts.get(part.lower if part else word)
        return Reading(f"{day}T{name}" if name else day)

    def _tense_of(self, match: Match) -> Tense:
        return self._tense.at(match.first, match.stop)


def _unlike_clock(match: Match) -> Item | None:
    """The number that is no hour: that of "June 3 at 9 a.m."."""
    places = (i for i in range(match.first, match.stop) if match.letters[i] in "NO")
    return next((match.items[i] for i in places if match.letters[i + 1 : i + 2] != "m"), None)


def _clock_of(match: Match) -> Item | None:
    places = range(match.first, match.stop)
    clocks = (i for i in places if match.letters[i] == "C" or match.letters[i : i + 2] == "Nm")
    return next((match.items[i] for i in clocks), None)


def _read_day(year: int, month: int, day: int) -> Reading | None:
    try:
        return Reading(day_value(date(year, month, day)))
    except ValueError:
        return None
