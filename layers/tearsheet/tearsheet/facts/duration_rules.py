"""Durations: "10-year", "a decade", "the past three months", "two and a half years", "several weeks"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from tearsheet.facts.anchors import duration_value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tearsheet.facts.grammar import Match
    from tearsheet.facts.lexicon import Lexicon

__all__ = ["NOTHING", "DurationRules", "Reading"]

# What an amount of time is compared by: a decade is ten years.
_COUNTED_IN = {"decade": ("year", 10), "century": ("year", 100), "fortnight": ("week", 2)}
_AND_A_HALF = Decimal("1.5")
_MINUTES_AND_SECONDS = {"minute": "PT1M30S"}
_LONG = frozenset(("decade", "century"))


@dataclass(frozen=True, slots=True)
class Reading:
    """A TIMEX3 value, and for a duration of known length its amount and unit.

    `value` is empty when the words are understood but are no date: they are taken, and nothing is reported.
    """

    value: str
    amount: Decimal | None = None
    unit: str | None = None


NOTHING = Reading("")


class DurationRules:
    """Patterns for lengths of time; the letters are those of `tearsheet.facts.calendar_rules`."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def rules(self) -> Sequence[tuple[str, Callable[[Match], Reading | None]]]:
        """In order of preference."""
        return [
            (r"Eo?t?[NY]?[UMWSP]", self._recurrence),
            (r"aU-?j-?a-?h(?!-?U)", self._one_and_a_half),
            (r"t?[LX]?[NY](?:-|-?j-?)[NY]u?-?U", self._between),
            (r"t?[LXT]?t?O?[NY]u?-?U(?:-?l)?", self._counted),
            (r"ha-?U|h-U", self._half),
            (r"[ta]?[LXT]?co?U", self._couple),
            (r"[ta]?[LXT]?[VX]U|RU|XU", self._vague),
            (r"[at]?u?U", self._single),
        ]

    def _unit(self, match: Match) -> str:
        units = match.all("U")
        return self._lexicon.time_units[units[-1].lower] if units else ""

    def _measured(self, amount: Decimal, unit: str) -> Reading:
        counted_in, factor = _COUNTED_IN.get(unit, (unit, 1))
        return Reading(duration_value(amount, unit), amount * factor, counted_in)

    def _recurrence(self, _match: Match) -> Reading:
        """Reads "every day": a set in TIMEX3, neither a date nor a duration."""
        return NOTHING

    def _one_and_a_half(self, match: Match) -> Reading:
        unit = self._unit(match)
        reading = self._measured(_AND_A_HALF, unit)
        return Reading(_MINUTES_AND_SECONDS.get(unit, reading.value), reading.amount, reading.unit)

    def _between(self, match: Match) -> Reading | None:
        """Reads "12 to 18 months": a length within bounds has no single value."""
        numbers = match.all("NY")
        return Reading(duration_value(None, self._unit(match))) if len(numbers) > 1 else None

    def _counted(self, match: Match) -> Reading | None:
        if match.has("l"):
            return NOTHING  # an age
        number, unit = match.get("NY"), self._unit(match)
        if number and self._is_part(match, unit):
            return NOTHING
        if number and number.value == 1 and unit == "day" and match.before() in self._lexicon.complementisers:
            return NOTHING  # "that one day they will"
        return self._measured(number.value, unit) if number else None

    def _is_part(self, match: Match, unit: str) -> bool:
        """Reads "About three-quarters of its grain"."""
        return unit == "quarter" and match.letters.startswith("o", match.stop) and "-" in match.taken()

    def _half(self, match: Match) -> Reading:
        return self._measured(Decimal("0.5"), self._unit(match))

    def _couple(self, match: Match) -> Reading:
        return self._measured(Decimal(2), self._unit(match))

    def _vague(self, match: Match) -> Reading:
        return Reading(duration_value(None, self._unit(match)))

    def _single(self, match: Match) -> Reading | None:
        """One unit ("a decade", "a year") or an unsaid number of them ("for years")."""
        unit = self._unit(match)
        is_plural = match.all("U")[-1].lower in self._lexicon.plural_units
        if not match.has("a"):
            is_led = match.before() in self._lexicon.before_dates | self._lexicon.before_lengths
            is_bound = is_plural and is_led and not match.has("t")
            return Reading(duration_value(None, unit)) if is_bound else None
        is_length = match.before() in self._lexicon.before_lengths or unit in _LONG
        return self._measured(Decimal(1), unit) if is_length and not is_plural else None
