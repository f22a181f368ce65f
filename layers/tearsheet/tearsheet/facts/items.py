"""Tokens with their numbers read: what the grammars of amounts and dates run over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.facts.numbers import FRACTIONS, read_number, read_ordinal
from tearsheet.facts.scales import Number, read_vague
from tearsheet.facts.tokens import Item, ItemKind, tokenise

if TYPE_CHECKING:
    from tearsheet.facts.lexicon import NumberWords

__all__ = ["Item", "ItemKind", "read_items"]

_DIGITS = frozenset((ItemKind.DIGITS, ItemKind.ORDINAL))
_LAST = Item(ItemKind.BREAK, "", 0, 0)


def read_items(text: str, words: NumberWords) -> list[Item]:
    """The text's words, numbers, dates in digits and symbols, in order."""
    tokens = tokenise(text, words)
    begins = _may_begin_number(tokens, words)
    items: list[Item] = []
    stop = 0
    for i, token in enumerate(tokens):
        if i < stop:
            continue
        if begins[i]:
            item, stop = _next_item(text, tokens, i, words=words)
            items.append(item)
        else:
            items.append(token)
    return items


def _may_begin_number(tokens: list[Item], words: NumberWords) -> list[bool]:
    """Leaves out, for speed, what cannot: most words and symbols, and an article before any other word."""
    starters, article, after_article = words.starters(), words.article, words.after_article()
    marks = FRACTIONS.keys()
    return [
        token.kind in _DIGITS
        or (token.lower in starters and (token.lower not in article or following.lower in after_article))
        or token.lower in marks
        for token, following in zip(tokens, [*tokens[1:], _LAST], strict=False)
    ]


def _next_item(text: str, tokens: list[Item], i: int, *, words: NumberWords) -> tuple[Item, int]:
    ordinal = read_ordinal(tokens, i, words)
    if ordinal is not None:
        return _number_item(text, tokens, i, number=ordinal, kind=ItemKind.ORDINAL), ordinal.stop
    number = read_number(tokens, i, words)
    if number is not None:
        return _number_item(text, tokens, i, number=number, kind=ItemKind.NUMBER), number.stop
    vague = read_vague(tokens, i, words)
    if vague is not None:
        return _number_item(text, tokens, i, number=vague, kind=ItemKind.VAGUE), vague.stop
    return tokens[i], i + 1


def _number_item(text: str, tokens: list[Item], i: int, *, number: Number, kind: ItemKind) -> Item:
    start, end = tokens[i].start, tokens[number.stop - 1].end
    told = (number.value, number.scale, number.spelled, number.vague)
    return Item(kind, text[start:end].lower(), start, end, *told)
