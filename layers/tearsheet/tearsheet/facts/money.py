"""Money: "$50 billion", "US$4.2bn", "CHF 20,000", "300 billion roubles", "50 cents". Units as of ISO 4217.

The letters of the patterns are listed in `tearsheet.facts.amounts`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tearsheet.facts.currencies import CODES, DOLLAR_PREFIXES, PREFIXES, SYMBOLS
from tearsheet.facts.quantities import Quantity, bounds
from tearsheet.model import AmountKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tearsheet.facts.grammar import Match
    from tearsheet.facts.items import Item
    from tearsheet.facts.lexicon import Lexicon

__all__ = ["SHARED", "MoneyRules"]

SHARED = "cent"  # stands for the currency of cents until the whole text is read

_HUNDREDTH = Decimal("0.01")
_ONE = Decimal(1)
_SMALL = 100
_DOUBTFUL_CODES = frozenset(
    ["ALL", "ANG", "BAM", "COP", "CUP", "GEL", "MAD", "MOP", "PEN", "RON", "SDG", "SOS", "TOP", "TRY"]
)  # words, acronyms
_SIGN = r"(?:u?[$]|K\.?)"


class MoneyRules:
    """Patterns for money in the words of one language."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text = text
        self._lexicon = lexicon

    def rules(self) -> Sequence[tuple[str, Callable[[Match], list[Quantity] | None]]]:
        """In order of preference."""
        return [
            (rf"{_SIGN}N[bm]?[-rR]{_SIGN}N[bm]?", self._signed_range),
            (rf"{_SIGN}NRN[bm]?(?:-?[uaK]?[cK])?", self._signed_pair),
            (rf"{_SIGN}N(?:[-r]N)?[bm]?(?:-?[uaK]?[cK])?", self._signed),
            (r"N-?[ua]{0,2}c[rR]?Nf", self._with_cents),
            (r"N(?:[-rR]N)?-?(?:[ua]{0,2}|x\.x\.)-?c", self._named),
            (r"N(?:[-rR]N)?-?[ua]?f", self._cents),
            (r"N(?:[-r]N)?(?:[$](?!N)|K(?!\.?N))", self._signed_behind),
        ]

    def _signed(self, match: Match) -> list[Quantity] | None:
        unit = self._currency_of_sign(match)
        return None if unit is None else self._quantities(match, bounds(match.all("N")), unit=unit)

    def _signed_range(self, match: Match) -> list[Quantity] | None:
        """Reads "$3.18 - $3.81": each end is an amount of its own."""
        unit = self._currency_of_sign(match)
        return None if unit is None else self._quantities(match, [n.value for n in match.all("N")], unit=unit)

    def _signed_pair(self, match: Match) -> list[Quantity] | None:
        """Reads "between $10 and 15 million"; elsewhere "and" begins something else."""
        return self._signed(match) if match.before() in self._lexicon.range_openers else None

    def _signed_behind(self, match: Match) -> list[Quantity] | None:
        sign = match.items[match.stop - 1]
        unit = SYMBOLS.get(sign.lower) or self._code(sign)
        return None if unit is None else self._quantities(match, bounds(match.all("N")), unit=unit)

    def _named(self, match: Match) -> list[Quantity] | None:
        noun = match.all("c")[-1]
        number = match.all("N")[-1]
        is_plain = number.scale == _ONE and not match.has("ua")
        if is_plain and noun.lower in self._lexicon.doubtful_currencies:
            return None
        return self._quantities(match, bounds(match.all("N")), unit=self._named_currency(match))

    def _cents(self, match: Match) -> list[Quantity]:
        unit = self._lexicon.cents[match.all("f")[-1].lower] or SHARED
        values = [value * _HUNDREDTH for value in bounds(match.all("N"))]
        return self._quantities(match, values, unit=unit)

    def _with_cents(self, match: Match) -> list[Quantity]:
        whole, cents = match.all("N")
        value = whole.value + cents.value * _HUNDREDTH
        return self._quantities(match, [value], unit=self._named_currency(match))

    def _named_currency(self, match: Match) -> str:
        unit = self._lexicon.currency_nouns[match.all("c")[-1].lower]
        for adjective in match.all("ua"):
            unit = self._lexicon.currency_adjectives.get(adjective.lower, {}).get(unit, unit)
        return unit

    def _currency_of_sign(self, match: Match) -> str | None:
        sign = match.get("$K")
        if sign is None:
            return None
        if sign.lower != "$":
            return SYMBOLS.get(sign.lower) or self._code(sign, match.get("N"))
        prefix = match.get("u")
        if prefix is None:
            return "USD"
        return DOLLAR_PREFIXES[prefix.lower]

    def _code(self, item: Item, number: Item | None = None) -> str | None:
        """A code or prefix; a single letter counts only before a number with a scale word."""
        written = self._text[item.start : item.end]
        is_small = number is None or number.value < _SMALL
        if written in CODES:
            return None if is_small and written in _DOUBTFUL_CODES else written
        is_doubtful = len(written) == 1 and (number is None or number.scale == _ONE)
        return None if is_doubtful else PREFIXES.get(written)

    def _quantities(self, match: Match, values: list[Decimal], *, unit: str) -> list[Quantity]:
        """One quantity, or one for each end of a range: the first then ends at its number."""
        code = unit if unit.isupper() or unit == SHARED else None
        factor = self._apart(match)
        numbers = [i for i in range(match.first, match.stop) if match.letters[i] == "N"]
        middle = numbers[0] + 1 if len(values) > 1 else match.stop
        starts = [match.first, self._second_start(match, numbers[-1])][: len(values)]
        stops = [middle, match.stop][: len(values)] if len(values) > 1 else [match.stop]
        return [
            Quantity(first=first, stop=stop, kind=AmountKind.MONEY, value=value * factor, unit=code)
            for first, stop, value in zip(starts, stops, values, strict=True)
        ]

    def _apart(self, match: Match) -> Decimal:
        """The scale of a suffix that stands apart: "$15 M"."""
        suffix = match.get("bm")
        scale = self._lexicon.numbers.suffixes.get(suffix.lower) if suffix else None
        return scale or _ONE

    def _second_start(self, match: Match, number: int) -> int:
        """The second end's own currency sign belongs to it."""
        start = number
        while match.letters[start - 1] in "u$K." and start - 1 > match.first:
            start -= 1
        return start
