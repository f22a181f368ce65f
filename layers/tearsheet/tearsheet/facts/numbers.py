"""Numbers as newspapers write them: 1,200, 4.2 billion, 500m, twenty-four, half a million, two and a half.

`read_number` reads one number at a token and says where it ends; nothing here looks at what is counted.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tearsheet.facts.scales import Number, lower, read_part, scaled
from tearsheet.facts.tokens import ONE, Item, ItemKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.lexicon import NumberWords

__all__ = ["FRACTIONS", "read_number", "read_ordinal"]

HALF = Decimal("0.5")
HUNDRED = Decimal(100)
_LONGEST = 24  # digits; a longer run is a serial number
FRACTIONS = {
    "½": HALF,
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal(1) / Decimal(3),
    "⅔": Decimal(2) / Decimal(3),
    "⅕": Decimal("0.2"),
    "⅛": Decimal("0.125"),
}


def read_number(tokens: Sequence[Item], i: int, words: NumberWords) -> Number | None:
    """The number that begins at token `i`, or None."""
    token = tokens[i]
    if token.kind is ItemKind.DIGITS:
        return _read_digits(tokens, i, words)
    if token.kind is not ItemKind.WORD:
        return _read_fraction(tokens, i)
    return read_part(tokens, i, words) or _read_words(tokens, i, words)


def read_ordinal(tokens: Sequence[Item], i: int, words: NumberWords) -> Number | None:
    """The ordinal that begins at token `i` (21st, twenty-first, third), or None."""
    token = tokens[i]
    if token.kind is ItemKind.ORDINAL:
        return Number(Decimal("".join(filter(str.isdecimal, token.lower))), ONE, i + 1, spelled=False)
    value = words.ordinals.get(token.lower)
    if value is not None:
        return Number(Decimal(value), ONE, i + 1, spelled=True)
    ten = words.tens.get(token.lower)
    rest = words.ordinals.get(lower(tokens, i + 2)) if lower(tokens, i + 1) == "-" else None
    return Number(Decimal(ten + rest), ONE, i + 3, spelled=True) if ten and rest else None


def _read_fraction(tokens: Sequence[Item], i: int) -> Number | None:
    value = FRACTIONS.get(tokens[i].lower)
    return None if value is None else Number(value, ONE, i + 1, spelled=False)


def _read_digits(tokens: Sequence[Item], i: int, words: NumberWords) -> Number | None:
    raw = tokens[i].lower
    if len(raw) > _LONGEST:
        return None
    mark = "," if words.decimal_comma else "."
    value = Decimal("".join(c for c in raw if c.isdigit() or c == mark).replace(mark, "."))
    stop = i + 1
    if _touches(tokens, stop) and (fraction := FRACTIONS.get(lower(tokens, stop))):
        value, stop = value + fraction, stop + 1
    if _touches(tokens, stop) and (suffix := words.suffixes.get(lower(tokens, stop))):
        return Number(value * suffix, suffix, stop + 1, spelled=False)
    value, stop = _and_a_part(tokens, stop, value=value, words=words)
    return scaled(tokens, stop, value=value, words=words, spelled=False)


def _touches(tokens: Sequence[Item], i: int) -> bool:
    return i < len(tokens) and tokens[i - 1].end == tokens[i].start


def _read_words(tokens: Sequence[Item], i: int, words: NumberWords) -> Number | None:
    stop = i
    group, stop = _read_group(tokens, stop, words)
    if group is None:
        at = _bare_scale(tokens, i, words)
        if at is None:
            return None
        group, stop = ONE, at
    value, stop = _and_a_part(tokens, stop, value=group, words=words)
    value, stop = _decimal_words(tokens, stop, value=value, words=words)
    number = scaled(tokens, stop, value=value, words=words, spelled=True)
    return _with_rest(tokens, number, words)


def _bare_scale(tokens: Sequence[Item], i: int, words: NumberWords) -> int | None:
    """Where the scale word stands that means one of it: "a million", "the billion-dollar"."""
    if lower(tokens, i) in words.article and lower(tokens, i + 1) in words.scales:
        return i + 1
    if lower(tokens, i) in words.bare_scales:
        return i
    return i if lower(tokens, i) in words.scales and lower(tokens, i + 1) == "-" else None


def _with_rest(tokens: Sequence[Item], number: Number, words: NumberWords) -> Number:
    """What follows the scale word: the "two hundred" of "one thousand two hundred"."""
    if number.scale == ONE:
        return number
    stop = number.stop + (lower(tokens, number.stop) in words.conjunction)
    rest, stop = _read_group(tokens, stop, words) if stop < len(tokens) else (None, stop)
    if rest is None or rest >= number.scale:
        return number
    below = scaled(tokens, stop, value=rest, words=words, spelled=True)
    if below.scale >= number.scale:
        return number
    return Number(number.value + below.value, ONE, below.stop, spelled=True)


def _read_group(tokens: Sequence[Item], i: int, words: NumberWords) -> tuple[Decimal | None, int]:
    """A number below a thousand in words, and the token after it."""
    value, stop = _below_hundred(tokens, i, words)
    if value is None and lower(tokens, i) in words.article and lower(tokens, i + 1) in words.hundred:
        value, stop = 1, i + 1
    if value is None:
        return None, i
    at = stop + (lower(tokens, stop) == "-")
    if lower(tokens, at) not in words.hundred:
        return Decimal(value), stop
    at += 1
    rest, rest_stop = _below_hundred(tokens, at + (lower(tokens, at) in words.conjunction), words)
    return (Decimal(value) * HUNDRED, at) if rest is None else (Decimal(value * 100 + rest), rest_stop)


def _below_hundred(tokens: Sequence[Item], i: int, words: NumberWords) -> tuple[int | None, int]:
    word = lower(tokens, i)
    if word in words.units:
        return words.units[word], i + 1
    if word not in words.tens:
        return None, i
    at = i + 1 + (lower(tokens, i + 1) == "-" or lower(tokens, i + 1) in words.tens_joint)
    unit = words.units.get(lower(tokens, at), int(_is_one_behind(tokens, at, words)))
    return (words.tens[word] + unit, at + 1) if 0 < unit < 10 else (words.tens[word], i + 1)  # noqa: PLR2004 - a digit


def _is_one_behind(tokens: Sequence[Item], i: int, words: NumberWords) -> bool:
    """Reads the "un" of "treinta y un", elsewhere an article."""
    return lower(tokens, i - 1) in words.tens_joint and lower(tokens, i) in words.article


def _and_a_part(tokens: Sequence[Item], i: int, *, value: Decimal, words: NumberWords) -> tuple[Decimal, int]:
    """The "and a half" of "two and a half"."""
    if lower(tokens, i) not in words.conjunction or lower(tokens, i + 1) not in words.article:
        return value, i
    part = words.fractions.get(lower(tokens, i + 2))
    return (value, i) if part is None else (value + part, i + 3)


def _decimal_words(
    tokens: Sequence[Item], i: int, *, value: Decimal, words: NumberWords
) -> tuple[Decimal, int]:
    """The "point five" of "two point five"."""
    if lower(tokens, i) not in words.point:
        return value, i
    digits, stop = "", i + 1
    while (digit := words.units.get(lower(tokens, stop), 10)) < 10 and len(digits) < _LONGEST:  # noqa: PLR2004 - a digit
        digits, stop = f"{digits}{digit}", stop + 1
    return (value + Decimal(f"0.{digits}"), stop) if digits else (value, i)
