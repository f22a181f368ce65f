"""Numbers that a scale word makes large: 4.2 billion, a quarter of a million, hundreds of millions.

How many "millions" are is not said. They get the least of their order, one million, and are told as vague.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.facts.tokens import ONE, Item

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.lexicon import NumberWords

__all__ = ["Number", "lower", "read_part", "read_vague", "scaled"]

_HUNDRED = Decimal(100)
_LARGEST = Decimal(10) ** 20


class Number(NamedTuple):
    """A number read at a token: its full value, the scale word's share in it, and the token after it.

    `vague` when the number's own words leave open how much it is: "millions", "600-plus billion".
    """

    value: Decimal
    scale: Decimal
    stop: int
    spelled: bool
    vague: bool = False


def lower(tokens: Sequence[Item], i: int) -> str:
    """The token's text in lower case; empty behind the last token."""
    return tokens[i].lower if i < len(tokens) else ""


def scaled(tokens: Sequence[Item], i: int, *, value: Decimal, words: NumberWords, spelled: bool) -> Number:
    """The value times the scale words that follow: "million", "hundred thousand", "-plus billion"."""
    more = i + (lower(tokens, i) == "-")
    if lower(tokens, more) in words.more:
        found = _times(tokens, more + 1, value=value, words=words, spelled=spelled)
        return found._replace(vague=True) if found.scale > ONE else Number(value, ONE, i, spelled)
    return _times(tokens, i, value=value, words=words, spelled=spelled)


def _times(tokens: Sequence[Item], i: int, *, value: Decimal, words: NumberWords, spelled: bool) -> Number:
    """The value times the scale words that begin at `i`, or the value alone."""
    scale, stop = ONE, i
    while scale < _LARGEST:
        at = stop + (lower(tokens, stop) == "-")
        word = lower(tokens, at)
        factor = _HUNDRED if word in words.hundred else words.scales.get(word)
        if factor is None:
            break
        scale, stop = scale * factor, at + 1
        stop += word in words.abbreviated_scales and lower(tokens, stop) == "."
    return Number(value * scale, scale, stop, spelled)


def read_part(tokens: Sequence[Item], i: int, words: NumberWords) -> Number | None:
    """Reads "half a million", "half-million", "a quarter of a million", "three quarters of a billion"."""
    count, stop = _count_of_parts(tokens, i, words)
    part = words.fractions.get(lower(tokens, stop))
    if part is None:
        return None
    stop += 1
    stop += lower(tokens, stop) in words.partitive
    stop += lower(tokens, stop) in words.article or lower(tokens, stop) == "-"
    found = scaled(tokens, stop, value=part * count, words=words, spelled=True)
    return found if found.stop > stop else None


def _count_of_parts(tokens: Sequence[Item], i: int, words: NumberWords) -> tuple[int, int]:
    """The "three" of "three quarters", or one for "a quarter" and "quarter"; and the token after it."""
    word = lower(tokens, i)
    if word not in words.article and word not in words.units:
        return 1, i
    return words.units.get(word, 1), i + 1 + (lower(tokens, i + 1) == "-")


def read_vague(tokens: Sequence[Item], i: int, words: NumberWords) -> Number | None:
    """Reads "hundreds of millions", "several thousand", "multi-million": the least such number."""
    if lower(tokens, i) in words.several:
        found = scaled(tokens, i + 1, value=ONE, words=words, spelled=True)
        return found._replace(vague=True) if found.scale > ONE else None
    scale, stop = words.plurals.get(lower(tokens, i)), i + 1
    if scale is None:
        return None
    while scale < _LARGEST:
        at = stop + (lower(tokens, stop) in words.partitive)
        factor = words.plurals.get(lower(tokens, at))
        if factor is None:
            break
        scale, stop = scale * factor, at + 1
    return Number(scale, scale, stop, spelled=True, vague=True)
