"""Amounts of money, percentages, measures and counts, each with its value and unit.

Patterns run over letters, one letter for each word (`tearsheet.facts.grammar`):

    N number   v millions, a few hundred   $ currency sign   u letters before a dollar sign (US, C)
    K currency code or prefix (CHF, Rs)   c currency noun   a currency adjective   f cents, pence
    % percent   P per   g percentage   p point   w both in one word   B basis   q bps   m unit of measure
    o degree sign   k C, F   h hour   A an   b scale suffix standing apart (bn)   r to   R and, or   O of
    - dash   / slash   . end of a sentence   x any other word
    and a space for what belongs to a date
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from tearsheet.facts.counts import CountRules
from tearsheet.facts.currencies import CODES, DOLLAR_PREFIXES, PREFIXES, SYMBOLS
from tearsheet.facts.grammar import compile_rules, scan
from tearsheet.facts.items import Item, ItemKind
from tearsheet.facts.measures import MeasureRules
from tearsheet.facts.money import SHARED, MoneyRules
from tearsheet.model import AmountKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.lexicon import Lexicon
    from tearsheet.facts.quantities import Quantity

__all__ = ["amount_letters", "find_amounts"]

_SYMBOLS = dict.fromkeys(SYMBOLS, "$") | {
    "¢": "f",
    "%": "%",
    "°": "o",
    "/": "/",
    ".": ".",
    "?": ".",
    "!": ".",
    "-": "-",
    "‑": "-",
    "–": "-",
    "—": "-",
}
_CODES = CODES | PREFIXES.keys()
_UNCERTAIN = re.compile("[$Kcs]")
_KINDS = {ItemKind.NUMBER: "N", ItemKind.VAGUE: "v", ItemKind.BREAK: "\n"}
_CENTS = 100  # of a dollar, of a euro
_MOST_CENTS = 1000  # 345p is the price of a share, 1080p a screen
# These letters before a dollar sign are also words or initials: they count only in capitals and touching it.
_INITIALS = frozenset(("a", "b", "j", "l", "n", "r", "s", "z"))


def find_amounts(
    text: str, items: Sequence[Item], *, lexicon: Lexicon, taken: Sequence[bool]
) -> list[Quantity]:
    """Every amount in order; items that are `taken` (by dates and durations) are passed by."""
    rules = compile_rules(
        [
            *MoneyRules(text, lexicon).rules(),
            *MeasureRules(lexicon).rules(),
            *CountRules(text, lexicon).rules(),
        ]
    )
    letters = amount_letters(text, items, lexicon=lexicon, taken=taken)
    found = [quantity for _, quantities in scan(items, letters, rules) for quantity in quantities]
    return _with_shared_cents(found, lexicon)


def _with_shared_cents(found: list[Quantity], lexicon: Lexicon) -> list[Quantity]:
    """Cents of whichever currency that has cents prevails in the text; else they stay cents."""
    codes = Counter(quantity.unit for quantity in found if quantity.unit in lexicon.shared_cents)
    if not codes:
        return found
    prevailing = codes.most_common(1)[0][0]
    return [
        replace(quantity, unit=prevailing, value=quantity.value / _CENTS)
        if quantity.kind is AmountKind.MONEY and quantity.unit == SHARED
        else quantity
        for quantity in found
    ]


def amount_letters(text: str, items: Sequence[Item], *, lexicon: Lexicon, taken: Sequence[bool]) -> str:
    """One letter for each item."""
    words = _word_letters(lexicon)
    letters = [
        " "
        if is_taken
        else words.get(item.lower, "x")
        if item.kind is ItemKind.WORD
        else _letter_of_other(item)
        for item, is_taken in zip(items, taken, strict=True)
    ]
    for found in _UNCERTAIN.finditer("".join(letters)):
        _settle(text, items, found.start(), letters=letters)
    return "".join(letters)


def _settle(text: str, items: Sequence[Item], i: int, *, letters: list[str]) -> None:
    """Looks at how a word is written, and at what it touches, where its letters alone do not tell."""
    item = items[i]
    if letters[i] == "$" and i and _is_dollar_prefix(text, items[i - 1], item):
        letters[i - 1] = "u"
    elif letters[i] in "Kc":
        letters[i] = "K" if text[item.start : item.end] in _CODES else "x" if letters[i] == "K" else "c"
    elif letters[i] == "s":
        letters[i] = "f" if i and _is_cent_sign(items[i - 1], item) else "x"


@cache
def _word_letters(lexicon: Lexicon) -> dict[str, str]:
    groups = (
        (lexicon.numbers.suffixes, "b"),
        (lexicon.range_words, "r"),
        (lexicon.range_pairs, "R"),
        (lexicon.currency_adjectives, "a"),
        (lexicon.cents, "f"),
        (lexicon.cent_signs, "s"),
        (lexicon.points, "p"),
        (lexicon.basis, "B"),
        (lexicon.basis_points, "q"),
        (lexicon.percent, "%"),
        (lexicon.percentage, "g"),
        (lexicon.percentage_points, "w"),
        (lexicon.per, "P"),
        (lexicon.numbers.partitive, "O"),
        (lexicon.hours, "h"),
        (lexicon.determiners & lexicon.numbers.article, "A"),
        (lexicon.measures, "m"),
        (lexicon.currency_nouns, "c"),
    )
    codes = {written.lower(): "K" for written in _CODES}
    return {"c": "k", "f": "k"} | codes | {word: letter for group, letter in groups for word in group}


def _letter_of_other(item: Item) -> str:
    return _SYMBOLS.get(item.lower, " ") if item.kind is ItemKind.SYMBOL else _KINDS.get(item.kind, " ")


def _is_dollar_prefix(text: str, before: Item, sign: Item) -> bool:
    if sign.lower != "$" or before.lower.upper() in CODES:
        return sign.lower == "$"
    if before.lower not in DOLLAR_PREFIXES:
        return False
    is_written_so = before.end == sign.start and text[before.start : before.end].isupper()
    return is_written_so or before.lower not in _INITIALS


def _is_cent_sign(before: Item, sign: Item) -> bool:
    return before.kind is ItemKind.NUMBER and before.end == sign.start and before.value < _MOST_CENTS
