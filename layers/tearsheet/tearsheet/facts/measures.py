"""Percentages and measures: "4.5%", "25 basis points", "10 square kilometres", "30 degrees Celsius".

The letters of the patterns are listed in `tearsheet.facts.amounts`. A measure's unit is the singular in
British spelling, in full: kilometre, square mile, kilometre per hour, degree Celsius.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.facts.quantities import Quantity, bounds
from tearsheet.model import AmountKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tearsheet.facts.grammar import Match
    from tearsheet.facts.lexicon import Lexicon

__all__ = ["MeasureRules", "split_range"]

_DEGREES = {"c": "degree Celsius", "f": "degree Fahrenheit"}


class MeasureRules:
    """Patterns for percentages and measures in the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def rules(self) -> Sequence[tuple[str, Callable[[Match], list[Quantity] | None]]]:
        """In order of preference."""
        return [
            (r"N(?:%?[-rR]N)?-?(?:gp|w)", self._percentage_points),
            (r"N(?:[-rR]N)?-?(?:Bp|q)", self._basis_points),
            (r"NPN", self._per_hundred),
            (r"N(?:%?[-rR]N)?-?(?:%|Pf|g)", self._percent),
            (r"N(?:[-rR]N)?-?o[kf]?", self._degrees),
            (r"N(?:[-rR]N)?-?m{1,3}(?:(?:/|P|A)h)?", self._measure),
        ]

    def _percentage_points(self, match: Match) -> list[Quantity]:
        return split_range(match, AmountKind.PERCENT, "percentage point")

    def _basis_points(self, match: Match) -> list[Quantity]:
        return split_range(match, AmountKind.PERCENT, "basis point")

    def _percent(self, match: Match) -> list[Quantity]:
        return split_range(match, AmountKind.PERCENT, "percent")

    def _per_hundred(self, match: Match) -> list[Quantity] | None:
        """Reads "3 pour cent", whose last word is a number elsewhere."""
        if match.items[match.stop - 1].lower not in self._lexicon.per_hundred:
            return None
        value = match.items[match.first].value
        return [
            Quantity(first=match.first, stop=match.stop, kind=AmountKind.PERCENT, value=value, unit="percent")
        ]

    def _degrees(self, match: Match) -> list[Quantity]:
        scale = match.get("k")
        return split_range(match, AmountKind.MEASURE, _DEGREES.get(scale.lower if scale else "", "degree"))

    def _measure(self, match: Match) -> list[Quantity]:
        names = [self._lexicon.measures[item.lower] for item in match.all("m")]
        unit = names[-1] if names[-1].startswith(f"{names[0]} ") else " ".join(names)
        return split_range(match, AmountKind.MEASURE, f"{unit} per hour" if match.has("h") else unit)


def split_range(match: Match, kind: AmountKind, unit: str) -> list[Quantity]:
    """One quantity, or two for a range: the first is its number alone, the second has the unit."""
    numbers = [i for i in range(match.first, match.stop) if match.letters[i] == "N"]
    values = bounds([match.items[i] for i in numbers])
    starts = [match.first, numbers[-1]][: len(values)]
    first_stop = numbers[0] + 1 + (match.letters[numbers[0] + 1 : numbers[0] + 2] == "%")
    stops = [first_stop, match.stop][-len(values) :]
    return [
        Quantity(first=first, stop=stop, kind=kind, value=value, unit=unit)
        for first, stop, value in zip(starts, stops, values, strict=True)
    ]
