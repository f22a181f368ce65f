"""The words of a sentence as names need them: with capitals, accents folded, possessives off."""

from __future__ import annotations

import re
from typing import NamedTuple

from tearsheet.text.spelling import folded

__all__ = ["Word", "read_words"]

_WORD = re.compile(r"[^\W\d_]\.(?:[ ]?[^\W\d_]\.)*+|[^\W_]++(?:['’.&+-]?[^\W_]++)*+")
_POSSESSIVE = ("'s", "’s", "'S", "’S")


class Word(NamedTuple):
    """A word at its place in the text; `key` is it in small letters without accents."""

    start: int
    end: int
    form: str
    key: str
    is_capital: bool
    follows: bool  # one space alone parts it from the word before


def read_words(text: str, start: int, end: int, *, abbreviations: frozenset[str] = frozenset()) -> list[Word]:
    """The words between two offsets; the full stop of an abbreviation belongs to it."""
    found: list[Word] = []
    last = -1
    for match in _WORD.finditer(text, start, end):
        form, (first, stop) = match.group(), match.span()
        if not form.isalnum():
            first, stop = _bare(form, first)
            form = text[first:stop]
        key = form.lower() if form.isascii() else folded(form)
        if text.startswith(".", stop) and key in abbreviations:
            stop += 1
        follows = first == last + 1 and text[last] in " \xa0"
        found.append(Word(first, stop, form, key, form[0].isupper(), follows))
        last = stop
    return found


def _bare(form: str, start: int) -> tuple[int, int]:
    """Where the word starts and ends without a possessive, and without l' or dell' before a capital."""
    length = len(form) - 2 if form.endswith(_POSSESSIVE) else len(form)
    if form[0].isupper():
        return start, start + length
    at = form.replace("’", "'").find("'") + 1
    is_elided = 0 < at < length and form[at].isupper()
    return start + (at if is_elided else 0), start + length
