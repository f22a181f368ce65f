"""What the rules for amounts give back and share: ranges, and words that make a number approximate."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from tearsheet.model import AmountKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.items import Item
    from tearsheet.facts.lexicon import Lexicon

__all__ = ["Quantity", "approximate_start", "bounds", "is_approximate", "is_whole"]

_ONE = Decimal(1)
_SIGNS_BEFORE = frozenset("~≈±>")
_SIGNS_AFTER = frozenset("+")
_LONGEST_PHRASE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """One amount over `items[first:stop]`."""

    first: int
    stop: int
    kind: AmountKind
    value: Decimal
    unit: str | None


def bounds(numbers: Sequence[Item]) -> list[Decimal]:
    """The values of a number or of a range's two ends: "1.2–1.4 trillion" scales both ends."""
    if len(numbers) == 1:
        return [numbers[0].value]
    low, high = numbers[0], numbers[-1]
    shares_scale = low.scale == _ONE and high.scale > _ONE and low.value <= high.value / high.scale
    return [low.value * high.scale if shares_scale else low.value, high.value]


def is_whole(value: Decimal) -> bool:
    """Whether the number has no fraction, however large it is: a remainder fails above 10^28."""
    return value == value.to_integral_value()


def approximate_start(items: Sequence[Item], first: int, lexicon: Lexicon) -> int:
    """The item at which the words that make the amount at `first` approximate begin; else `first`."""
    for length in range(min(_LONGEST_PHRASE, first), 0, -1):
        if tuple(item.lower for item in items[first - length : first]) in lexicon.approximate_before:
            return first - length
    return first


def is_approximate(items: Sequence[Item], first: int, stop: int, *, lexicon: Lexicon) -> bool:
    """Whether "about", "more than", "or so", "+" ... stand beside the amount."""
    if any(item.vague for item in items[first:stop]):
        return True
    if approximate_start(items, first, lexicon) < first or (
        first and items[first - 1].lower in _SIGNS_BEFORE
    ):
        return True
    following = [item.lower for item in items[stop : stop + 3] if item.lower != "-"]
    if following and following[0] in _SIGNS_AFTER:
        return True
    return any(tuple(following[:n]) in lexicon.approximate_after for n in (1, 2))
