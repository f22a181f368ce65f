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
        form, stop = match.group(), match.end()
        if form.endswith(_POSSESSIVE):
            form = form[:-2]
        first, stop = match.start(), match.start() + len(form)
        elided = _elided(form)
        first, form = first + elided, form[elided:]
        key = folded(form)
        if text[stop : stop + 1] == "." and key in abbreviations:
            stop += 1
        follows = first == last + 1 and text[last] in " \xa0"
        found.append(Word(first, stop, form, key, form[0].isupper(), follows))
        last = stop
    return found


def _elided(form: str) -> int:
    """The length of a small word before an apostrophe and a capital: l'Allemagne, dell'Italia."""
    if form[0].isupper() or form.isalnum():
        return 0
    at = form.replace("’", "'").find("'") + 1
    return at if 0 < at < len(form) and form[at].isupper() else 0
