"""Money: "$50 billion", "US$4.2bn", "CHF 20,000", "300 billion roubles", "50 cents". Units as of ISO 4217.

The letters of the patterns are listed in `tearsheet.facts.amounts`.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from tearsheet.facts.currencies import CODES, DOLLAR_PREFIXES, DOUBTFUL_PREFIXES, PREFIXES, SYMBOLS
from tearsheet.facts.quantities import Quantity, bounds, is_whole
from tearsheet.model import AmountKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tearsheet.facts.grammar import Match
    from tearsheet.facts.items import Item
    from tearsheet.facts.lexicon import Lexicon

__all__ = ["SHARED", "MoneyRules"]

SHARED = "cent"  # the unit of cents whose currency nothing beside them tells

_HUNDREDTH = Decimal("0.01")
_ONE = Decimal(1)
_TWO_DIGITS = range(10, 100)
_GROUPED = re.compile(r"\d[, \u00a0]\d")
_SMALL = 100
_DOUBTFUL_CODES = frozenset(
    ["ALL", "ANG", "BAM", "COP", "CUP", "GEL", "MAD", "MOP", "PEN", "RON", "SDG", "SOS", "TOP", "TRY"]
)  # words, acronyms
_SIGN = r"(?:u?[$]|K\.?|K[$])"
_END = r"(?=[. \n]|$)"


class MoneyRules:
    """Patterns for money in the words of one language."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text = text
        self._lexicon = lexicon

    def rules(self) -> Sequence[tuple[str, Callable[[Match], list[Quantity] | None]]]:
        """In order of preference."""
        behind = "a?" if self._lexicon.adjectives_follow else ""
        return [
            (rf"{_SIGN}N[bm]?[-rR]{_SIGN}N[bm]?", self._signed_range),
            (rf"{_SIGN}N[rR]N[bm]?(?:-?[uaK]?[cK])?", self._signed_pair),
            (rf"{_SIGN}[Nv](?:-N)?[bm]?(?:-?[uaK]?[cK])?", self._signed),
            (r"N-?[ua]{0,2}c[rR]?Nf", self._with_cents),
            (rf"N-?[ua]{{0,2}}[cK]R?N{_END}", self._with_bare_cents),
            (rf"[Nv](?:[-rR]N)?-?O?(?:[ua]{{0,2}}|x\.x\.)-?c{behind}", self._named),
            (r"N(?:[-rR]N)?-?[ua]?f", self._cents),
            (r"N(?:[-r]N)?(?:[$](?!N)|[$](?=N[$])|K(?!\.?N))", self._signed_behind),
            (r"a?cN[bm]?", self._noun_first),
        ]

    def _signed(self, match: Match) -> list[Quantity] | None:
        unit = self._currency_of_sign(match)
        return None if unit is None else self._quantities(match, bounds(match.all("Nv")), unit=unit)

    def _signed_range(self, match: Match) -> list[Quantity] | None:
        """Reads "$3.18 - $3.81": each end is an amount of its own."""
        unit = self._currency_of_sign(match)
        return (
            None if unit is None else self._quantities(match, [n.value for n in match.all("Nv")], unit=unit)
        )

    def _signed_pair(self, match: Match) -> list[Quantity] | None:
        """Reads "$10 to 15 million", "between $10 and 15"; elsewhere what follows is another number."""
        is_opened = match.before() in self._lexicon.range_openers
        is_shared = match.has("r") and (match.all("N")[-1].scale > _ONE or match.has("bm"))
        return self._signed(match) if is_opened or is_shared else None

    def _signed_behind(self, match: Match) -> list[Quantity] | None:
        sign = match.items[match.stop - 1]
        unit = SYMBOLS.get(sign.lower) or self._code(sign, match.all("N")[-1])
        return None if unit is None else self._quantities(match, bounds(match.all("Nv")), unit=unit)

    def _named(self, match: Match) -> list[Quantity] | None:
        noun = match.all("c")[-1]
        number = match.all("Nv")[-1]
        is_plain = number.scale == _ONE and not match.has("ua")
        is_weight = is_plain or match.letters.startswith("O", match.stop)
        if is_weight and noun.lower in self._lexicon.doubtful_currencies:
            return None
        return self._quantities(match, bounds(match.all("Nv")), unit=self._named_currency(match))

    def _noun_first(self, match: Match) -> list[Quantity] | None:
        """Reads "rupees 40", "US dollars 6000", "dollar 22.5 million"; "Euro 96" names something else."""
        noun, number = match.all("c")[0], match.all("N")[0]
        if noun.lower in self._lexicon.doubtful_currencies:
            return None
        is_closed = match.letters[match.stop : match.stop + 1] in {"", ".", "\n", " "}
        is_plain = match.has("a") or self._text[noun.start].islower()
        if not self._is_large(number) and not (is_plain and is_closed):
            return None
        return self._quantities(match, [number.value], unit=self._named_currency(match))

    def _cents(self, match: Match) -> list[Quantity]:
        unit = self._currency_of_cents(match)
        share = _ONE if unit == SHARED else _HUNDREDTH
        return self._quantities(match, [value * share for value in bounds(match.all("N"))], unit=unit)

    def _currency_of_cents(self, match: Match) -> str:
        named = match.all("f")[-1].lower
        unit = self._lexicon.cents.get(named) or self._lexicon.cent_signs.get(named)
        told = (self._lexicon.currency_adjectives[adjective.lower] for adjective in match.all("a"))
        codes = [code for of in told for code in of.values() if code in self._lexicon.shared_cents]
        return unit or (codes[0] if codes else SHARED)

    def _with_cents(self, match: Match) -> list[Quantity] | None:
        whole, cents = match.all("N")
        code = match.get("K")
        unit = self._code(code) if code else self._named_currency(match)
        value = whole.value + cents.value * _HUNDREDTH
        return None if unit is None else self._quantities(match, [value], unit=unit)

    def _with_bare_cents(self, match: Match) -> list[Quantity] | None:
        """Reads "12 dollars 40" at the end of a clause."""
        cents = match.all("N")[-1]
        joint = match.get("R")
        is_joined = joint is None or joint.lower in self._lexicon.numbers.conjunction
        is_cents = cents.value in _TWO_DIGITS and cents.scale == _ONE and is_whole(cents.value)
        return self._with_cents(match) if is_cents and is_joined else None

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
        return DOLLAR_PREFIXES.get(prefix.lower) or prefix.lower.upper()

    def _code(self, item: Item, number: Item | None = None) -> str | None:
        """A code or prefix; a single letter counts only before a number with a scale word."""
        written = self._text[item.start : item.end]
        is_small = number is None or number.value < _SMALL
        if written in CODES:
            return None if is_small and written in _DOUBTFUL_CODES else written
        is_doubtful = written in DOUBTFUL_PREFIXES and not self._is_large(number)
        return None if is_doubtful else PREFIXES.get(written)

    def _is_large(self, number: Item | None) -> bool:
        """Whether a scale word or a mark between its thousands shows the number to be no serial one."""
        return number is not None and (number.scale > _ONE or _GROUPED.search(number.lower) is not None)

    def _quantities(self, match: Match, values: list[Decimal], *, unit: str) -> list[Quantity]:
        """One quantity, or one for each end of a range: the first then ends at its number."""
        code = unit if unit.isupper() or unit == SHARED else None
        factor = self._apart(match)
        numbers = [i for i in range(match.first, match.stop) if match.letters[i] in "Nv"]
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
