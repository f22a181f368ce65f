"""Amounts of money, percentages, measures and counts, each with its value and unit.

Patterns run over letters, one letter for each word (`tearsheet.facts.grammar`):

    N number   $ currency sign   u letters before a dollar sign (US, C)   K currency code or prefix (CHF, Rs)
    c currency noun   a currency adjective   f cents, pence   % percent   P per   g percentage   p point
    m unit of measure   o degree sign   k C, F   h hour   A an   b scale suffix standing apart (bn)   r to
    R and, or   - dash   / slash   . end of a sentence   x any other word
    and a space for what belongs to a date
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
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
# These letters before a dollar sign are also words or initials: they count only in capitals and touching it.
_DOUBTFUL_PREFIXES = frozenset(("a", "s", "r", "n", "z", "j"))


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
    """Cents of whichever currency that has cents prevails in the text; of none when there is none."""
    codes = Counter(quantity.unit for quantity in found if quantity.unit in lexicon.shared_cents)
    prevailing = codes.most_common(1)[0][0] if codes else None
    return [
        replace(quantity, unit=prevailing)
        if quantity.kind is AmountKind.MONEY and quantity.unit == SHARED
        else quantity
        for quantity in found
    ]


def amount_letters(text: str, items: Sequence[Item], *, lexicon: Lexicon, taken: Sequence[bool]) -> str:
    """One letter for each item."""
    words = _word_letters(lexicon)
    letters = [
        " " if is_taken else _letter(text, item, words) for item, is_taken in zip(items, taken, strict=True)
    ]
    for i, letter in enumerate(letters):
        if letter == "$" and i and _is_dollar_prefix(text, items[i - 1], items[i]):
            letters[i - 1] = "u"
    return "".join(letters)


def _word_letters(lexicon: Lexicon) -> dict[str, str]:
    groups = (
        (lexicon.numbers.suffixes, "b"),
        (lexicon.range_words, "r"),
        (lexicon.range_pairs, "R"),
        (lexicon.currency_adjectives, "a"),
        (lexicon.cents, "f"),
        (lexicon.points, "p"),
        (lexicon.percent, "%"),
        (lexicon.percentage, "g"),
        (lexicon.per, "P"),
        (lexicon.hours, "h"),
        (lexicon.determiners & lexicon.numbers.article, "A"),
        (lexicon.measures, "m"),
        (lexicon.currency_nouns, "c"),
    )
    return {"c": "k", "f": "k"} | {word: letter for group, letter in groups for word in group}


def _letter(text: str, item: Item, words: dict[str, str]) -> str:
    if item.kind is ItemKind.WORD:
        written = text[item.start : item.end]
        is_code = (written in CODES or written in PREFIXES) and item.lower not in words
        return "K" if is_code else words.get(item.lower, "x")
    if item.kind is ItemKind.SYMBOL:
        return _SYMBOLS.get(item.lower, " ")
    return "N" if item.kind is ItemKind.NUMBER else "\n" if item.kind is ItemKind.BREAK else " "


def _is_dollar_prefix(text: str, before: Item, sign: Item) -> bool:
    if sign.lower != "$" or before.lower not in DOLLAR_PREFIXES:
        return False
    is_written_so = before.end == sign.start and text[before.start : before.end].isupper()
    return is_written_so or before.lower not in _DOUBTFUL_PREFIXES
