"""Tokens with their numbers read: what the grammars of amounts and dates run over."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.facts.numbers import read_number, read_ordinal
from tearsheet.facts.scales import Number, read_vague
from tearsheet.facts.tokens import Token, TokenKind, tokenise

if TYPE_CHECKING:
    from tearsheet.facts.lexicon import NumberWords

__all__ = ["Item", "ItemKind", "read_items"]

ONE = Decimal(1)


class ItemKind(StrEnum):
    """A token's kind, with cardinals and ordinals in any spelling brought together."""

    WORD = "word"
    NUMBER = "number"
    VAGUE = "vague"  # millions, a few hundred
    ORDINAL = "ordinal"
    DECADE = "decade"
    NUMERIC_DATE = "numeric_date"
    CLOCK = "clock"
    MERIDIEM = "meridiem"
    SYMBOL = "symbol"
    BREAK = "break"
    OTHER = "other"


class Item(NamedTuple):
    """A token or a whole number; `value` includes `scale` (4.2 billion: 4200000000, of which 10^9)."""

    kind: ItemKind
    lower: str
    start: int
    end: int
    value: Decimal = ONE
    scale: Decimal = ONE
    spelled: bool = False
    vague: bool = False


_PLAIN = {kind: ItemKind(kind) for kind in TokenKind if kind is not TokenKind.DIGITS} | {
    TokenKind.DIGITS: ItemKind.OTHER
}


def read_items(text: str, words: NumberWords) -> list[Item]:
    """The text's words, numbers, dates in digits and symbols, in order."""
    tokens = tokenise(text)
    starters = words.starters()
    items: list[Item] = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if token.kind is TokenKind.WORD and token.lower not in starters:
            items.append(Item(ItemKind.WORD, *token[1:]))
            i += 1
            continue
        item, i = _next_item(text, tokens, i, words=words)
        items.append(item)
    return items


def _next_item(text: str, tokens: list[Token], i: int, *, words: NumberWords) -> tuple[Item, int]:
    ordinal = read_ordinal(tokens, i, words)
    if ordinal is not None:
        return _number_item(text, tokens, i, number=ordinal, kind=ItemKind.ORDINAL), ordinal.stop
    number = read_number(tokens, i, words)
    if number is not None:
        return _number_item(text, tokens, i, number=number, kind=ItemKind.NUMBER), number.stop
    vague = read_vague(tokens, i, words)
    if vague is not None:
        return _number_item(text, tokens, i, number=vague, kind=ItemKind.VAGUE), vague.stop
    token = tokens[i]
    return Item(_PLAIN[token.kind], token.lower, token.start, token.end), i + 1


def _number_item(text: str, tokens: list[Token], i: int, *, number: Number, kind: ItemKind) -> Item:
    start, end = tokens[i].start, tokens[number.stop - 1].end
    told = (number.value, number.scale, number.spelled, number.vague)
    return Item(kind, text[start:end].lower(), start, end, *told)
