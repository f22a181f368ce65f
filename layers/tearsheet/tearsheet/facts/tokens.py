"""A text as tokens: words, digits, symbols, each with its offsets. One pass, linear in the text."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tearsheet.facts.lexicon import NumberWords

__all__ = ["ONE", "Item", "ItemKind", "tokenise"]

ONE = Decimal(1)


class ItemKind(StrEnum):
    """What an item is: a kind of token, or a number in any spelling."""

    WORD = "word"
    DIGITS = "digits"  # until a number is read from them
    NUMBER = "number"
    VAGUE = "vague"  # millions, a few hundred
    ORDINAL = "ordinal"  # 21st, third
    DECADE = "decade"  # 1990s, '80s
    NUMERIC_DATE = "numeric_date"  # 2024-06-13, 13/06/2024, 13.06.2024
    CLOCK = "clock"  # 14:30
    MERIDIEM = "meridiem"  # a.m., PM
    SYMBOL = "symbol"
    BREAK = "break"  # the end of a line, which ends a paragraph
    OTHER = "other"  # addresses, handles, telephone numbers, codes


class Item(NamedTuple):
    """A token, or a whole number; `lower` is its text in lower case.

    A number's `value` includes its `scale` (4.2 billion: 4200000000, of which 10^9).
    """

    kind: ItemKind
    lower: str
    start: int
    end: int
    value: Decimal = ONE
    scale: Decimal = ONE
    spelled: bool = False
    vague: bool = False


# Possessive quantifiers (++) never give back what they took, and groups of digits that may come to nothing
# are counted (six reach 10^20), so no input makes these expressions slow.
_ADDRESS = r"https?://\S++|www\.\S++|[@#]\w++"
_TELEPHONE = r"\+\d++(?:[-. ]\d++)*+|\(\d{3}\) ?\d{3}-\d{4}(?!\d)|\d++(?:-\d++){2,}+"
_CODE = r"[^\W\d_]++\d\w*+(?:[.,]\d\w*+)*+|\d++(?:/\d++)++"
# 4,2 and 1.240,50 and 3.400.000 and 1'240.50: read by English rules, they would be other numbers.
_FOREIGN_TO_POINT = (
    r"\d++,\d{1,2}(?!\d|,\d)|\d{1,3}(?:\.\d{3}){1,6}+,\d++|\d{1,3}(?:\.\d{3}){2,6}+(?!\d)"
    r"|\d{1,3}(?:['’]\d{3}){1,6}+(?!\d)(?:[.,]\d++)?|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,6}+,\d++"
)
# And 1,240.50 and 3.5 by the rules of languages with a decimal comma.
_FOREIGN_TO_COMMA = r"\d{1,3}(?:,\d{3}){1,6}+\.\d++|\d++\.(?:\d{1,2}|\d{4,})(?!\d)"
# USD20, Rs500, Dh3m: the word ends where the digits begin. R21 is a road, but R50,000 and N4bn are money.
_LARGE = (
    r"\d{1,3}(?:[,\u00a0\u202f ]\d{3}){1,6}+(?!\d)"
    r"|\d++(?:\.\d++)?[ -]?+(?:[mb]n?|tn|(?:m|b|tr)illion|lakh|crore)\b"
)
_GLUED = rf"(?:Rs|RM|Rp|Tk|[KTU]sh|KSh|[QS]R|Dhs?|Rmb|Php|Frw|GH|[A-Z]{{3}})(?=\d)|[RNP](?={_LARGE})"
_ENGLISH_GROUPS = r"\d{1,3}(?:,\d{3}){1,6}+(?!\d)"
_INDIAN_GROUPS = r"\d{1,2}(?:,\d\d(?=,)){1,8}+,\d{3}(?!\d)"
_SPACED_GROUPS = r"\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,6}+(?!\d)"
# With plain spaces two numbers may only stand side by side; noughts at the end or a sign before tell.
_APART_GROUPS = r"\d{1,3}(?: \d{3}){0,6}? 000(?![\d,])|(?<=[R$€£])\d{1,3}(?: \d{3}){1,6}+(?![\d,])"
_GROUPS = f"{_ENGLISH_GROUPS}|{_INDIAN_GROUPS}|{_SPACED_GROUPS}|{_APART_GROUPS}"
_POINT_NUMBER = rf"(?:(?:{_GROUPS})|\d++)(?:\.\d++)?|(?<![\w.])\.\d++"
_COMMA_GROUPS = r"\d{1,3}(?:[.'’]\d{3}){1,6}+(?!\d)|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,6}+(?!\d)"
_COMMA_NUMBER = rf"(?:{_COMMA_GROUPS}|\d++)(?:,\d++)?"
_DAY = r"\d\d?"
_YEAR_FIRST = rf"\d{{4}}-{_DAY}-{_DAY}"
_YEAR_LAST = rf"{_DAY}(?:/{_DAY}/|\.{_DAY}\.|-{_DAY}-)\d{{4}}"
_NO_MORE = r"(?![\d/]|-\d)"
_MERIDIEM = r"[AaPp]\.\s?[Mm]\b\.?|[AaPp][Mm]\b"
_KINDS = {kind.value: kind for kind in ItemKind}


def _patterns(words: NumberWords) -> dict[ItemKind, str]:
    """What each kind of token looks like in a language's writing, in the order in which they are tried."""
    elided = rf"(?i:{'|'.join(words.elided)})|" if words.elided else ""
    endings = "|".join(words.ordinal_endings) or "(?!)"
    foreign = _FOREIGN_TO_COMMA if words.decimal_comma else _FOREIGN_TO_POINT
    no_word = rf"(?!(?=[hwAaPp])(?:https?://|www\.|{_MERIDIEM}))"
    return {
        ItemKind.BREAK: r"[\n\r\v\f\x85\u2028\u2029]\s*+",
        ItemKind.WORD: rf"{elided}{no_word}[^\W\d_]++(?!\d)|{_GLUED}",
        ItemKind.NUMERIC_DATE: rf"(?:{_YEAR_FIRST}|{_YEAR_LAST}){_NO_MORE}",
        ItemKind.CLOCK: r"\d\d?:\d\d(?::\d\d)?(?![\d:])",
        ItemKind.DECADE: r"\d{3}0['’]?s\b|['’]\d0s\b",
        ItemKind.ORDINAL: rf"\d{{1,9}}(?:{endings})\b",
        ItemKind.MERIDIEM: _MERIDIEM,
        ItemKind.OTHER: f"{_ADDRESS}|{_TELEPHONE}|{foreign}|{_CODE}",
        ItemKind.DIGITS: _COMMA_NUMBER if words.decimal_comma else _POINT_NUMBER,
        ItemKind.SYMBOL: r"[^\w\s]|_",
    }


@cache
def _expression(words: NumberWords) -> re.Pattern[str]:
    patterns = "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _patterns(words).items())
    return re.compile(f"(?! )(?:{patterns})")


def tokenise(text: str, words: NumberWords) -> list[Item]:
    """All tokens of the text in order; white space is left out but for the end of a line."""
    return [
        Item(_KINDS[match.lastgroup or ""], match[0].lower(), *match.span())
        for match in _expression(words).finditer(text)
    ]
