"""Counts: "32 member countries", "17 other states", "a 15-member council", "12 of its members".

The unit is the singular of the head noun alone: "32 member countries" counts in "country". It is found
without a parser: the first noun in the plural among the few words that follow the number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.facts.quantities import Quantity, approximate_start, is_whole
from tearsheet.model import AmountKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tearsheet.facts.grammar import Match
    from tearsheet.facts.lexicon import Lexicon

__all__ = ["CountRules", "singular"]

_SHORTEST_PLURAL = 3
_BETWEEN = frozenset("-/r")


class CountRules:
    """The pattern for counted things, in the words of one language."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text = text
        self._lexicon = lexicon

    def rules(self) -> Sequence[tuple[str, Callable[[Match], list[Quantity] | None]]]:
        """In order of preference; none in a language whose plurals are not told."""
        if not self._lexicon.plural_ending:
            return []
        return [
            (r"N-x(?=[xauO])", self._compound),
            (r"N[xauOp](?:-?[xauOp]){0,4}", self._counted),
            (r"N", self._bare),
        ]

    def _compound(self, match: Match) -> list[Quantity] | None:
        """Reads "A 15-member council": the word in the middle stands in the singular."""
        word = match.items[match.stop - 1].lower
        is_fitting = match.before() in self._lexicon.determiners and len(word) > _SHORTEST_PLURAL
        return (
            self._quantity(match, match.stop, word)
            if is_fitting and word not in self._lexicon.no_units
            else None
        )

    def _counted(self, match: Match) -> list[Quantity] | None:
        if self._is_name(match):
            return None
        head = self._head(match)
        if head and match.items[match.first].value == 1 and not self._is_both(match.items[head].lower):
            return None  # "one asks", "one of its gates": what stands in the plural is not one
        return self._quantity(match, head + 1, self._singular(match.items[head].lower)) if head else None

    def _bare(self, match: Match) -> list[Quantity] | None:
        """Reads "At least 12 were hurt", "more than a dozen": what is counted is not said beside it."""
        value = match.items[match.first].value
        if value == 1 or not is_whole(value) or self._is_name(match) or self._is_of_pair(match):
            return None
        is_counted = match.after() in self._lexicon.count_verbs or self._is_measured_out(match)
        return self._quantity(match, match.stop, None) if is_counted else None

    def _is_of_pair(self, match: Match) -> bool:
        """Reads "3-2", "4 to 1", "four in 10", "three times": no number of things."""
        beside = (
            match.letters[max(0, match.first - 1) : match.first] + match.letters[match.stop : match.stop + 1]
        )
        is_share = match.letters[match.stop + 1 : match.stop + 2] == "N" and beside[-1:] in {"x", "O"}
        return is_share or not _BETWEEN.isdisjoint(beside) or match.after() in self._lexicon.no_units

    def _is_measured_out(self, match: Match) -> bool:
        start = approximate_start(match.items, match.first, self._lexicon)
        words = match.items[start : match.first]
        return len(words) > 1 or any(word.lower in self._lexicon.approximations for word in words)

    def _quantity(self, match: Match, stop: int, unit: str | None) -> list[Quantity] | None:
        value = match.items[match.first].value
        return [Quantity(first=match.first, stop=stop, kind=AmountKind.COUNT, value=value, unit=unit)]

    def _is_name(self, match: Match) -> bool:
        """Reads "Article 5", "Apollo 11", "Group of Seven": the number belongs to the words before it."""
        number = match.items[match.first]
        if match.first == 0:
            return False
        if number.spelled:
            return self._text[number.start].isupper() and match.letters[match.first - 1] in "xauO"
        before = match.items[match.first - 1]
        if before.lower in self._lexicon.numbered_things or before.lower in "#/":
            return True
        is_capital = self._text[before.start].isupper() and match.letters[match.first - 1] in "xauO"
        return is_capital and match.before(2) not in self._lexicon.before_dates and not self._opens(match)

    def _opens(self, match: Match) -> bool:
        """Whether the word before the number opens a sentence, where every word has a capital."""
        return match.first < 2 or match.letters[match.first - 2] in ".\n"  # noqa: PLR2004 - it has a word before it

    def _head(self, match: Match) -> int | None:
        """The item that names what is counted, or None."""
        first = match.first + 1
        if match.items[first].lower == "of":
            first += 2  # "12 of its members"
        found = None
        for i in range(first, match.stop):
            word = match.items[i].lower
            if word in self._lexicon.no_nouns or (found is not None and not self._is_plural(word)):
                break
            found = i if self._is_plural(word) else found
        return found

    def _is_plural(self, word: str) -> bool:
        if word in self._lexicon.irregular_plurals:
            return True
        return (
            len(word) > _SHORTEST_PLURAL
            and word.endswith(self._lexicon.plural_ending)
            and not word.endswith(("ss", "us", "is", "ous"))
        )

    def _is_both(self, word: str) -> bool:
        """Whether the plural is written like the singular: "one aircraft"."""
        return self._singular(word) == word

    def _singular(self, word: str) -> str:
        return self._lexicon.irregular_plurals.get(word) or singular(word)


def singular(word: str) -> str:
    """The singular of a regular English plural in lower case: countries → country, boxes → box."""
    if word.endswith("ies") and len(word) > _SHORTEST_PLURAL + 1:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes", "oes")):
        return word[:-2]
    return word.removesuffix("s")
