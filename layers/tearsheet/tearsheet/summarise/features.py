"""What the ranking knows of each sentence: a row of numbers, none of them about words as such.

They read any language alike: words are compared with each other, and capitals, digits and marks are counted.
What needs a list (stop words, openings that lean on the sentence before) is nought where there is none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from tearsheet.summarise.names import names_in
from tearsheet.summarise.recurring import of_names, of_stems
from tearsheet.summarise.views import Floats, neighbours, pairs, ranks, stems, view
from tearsheet.text.tfidf import vectorise
from tearsheet.text.words import count_latin_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.summarise.document import Unit

__all__ = ["Features", "describe"]

_FARTHEST = 40  # sentences from the start; beyond them place says no more
_QUOTES = '"“”„«»「」『』'
_OPENING_QUOTES = "\"“„«‘'「『"
_LONG = 8  # letters of a long word
_DIGIT = re.compile(r"\d")


class Features(NamedTuple):
    """(sentences, features) and the features' names, always the same in the same order."""

    names: tuple[str, ...]
    rows: Floats


def describe(units: Sequence[Unit]) -> Features:
    """The features of all sentences of one article; at least one. Time grows with its words."""
    stemmed = [stems(unit.content) for unit in units]
    matrix = vectorise(stemmed)
    columns = {
        **_place(units),
        **_signs(units),
        **of_stems(stemmed),
        **_prefixed("stems", view(matrix)),
        **_prefixed("pairs", view(vectorise([pairs(found) for found in stemmed]))),
        **_prefixed("names", of_names(names_in([unit.text for unit in units]))),
        **_beside(units, neighbours(matrix)),
    }
    return Features(tuple(columns), np.column_stack(list(columns.values())))


def _prefixed(name: str, columns: dict[str, Floats]) -> dict[str, Floats]:
    return {f"{name}_{key}": column for key, column in columns.items()}


def _place(units: Sequence[Unit]) -> dict[str, Floats]:
    """Where the sentence stands, and how long it is beside the others."""
    count = len(units)
    place = np.arange(count, dtype=np.float64)
    words = np.array([max(count_latin_words(unit.text), 1) for unit in units], dtype=np.float64)
    before = np.cumsum(words) - words
    return {
        "early": 1 / (1 + place),
        "place": np.minimum(place, _FARTHEST),
        "place_share": place / max(count - 1, 1),
        "sentences": np.full(count, np.log(count)),
        "words_before": before,
        "words_before_share": before / words.sum(),
        "words": words,
        "words_rank": ranks(words),
        "words_share": words / words.mean(),
        "letters_a_word": np.array([len(unit.text) for unit in units]) / words,
    }


def _signs(units: Sequence[Unit]) -> dict[str, Floats]:
    table = np.array([list(_signs_of(unit)) for unit in units], dtype=np.float64)
    names = (
        "capitals numbers number_share long_words commas quoted opens_quotation ends_quotation"
        " single_quotes question brackets colon dash dangling readable content_share"
    )
    return dict(zip(names.split(), table.T, strict=True))


def _signs_of(unit: Unit) -> Iterator[float]:
    text, parts = unit.text, unit.text.split()
    count = max(len(parts), 1)
    numbers = sum([_DIGIT.search(part) is not None for part in parts]) if _DIGIT.search(text) else 0
    yield sum([part[0].isupper() for part in parts[1:]]) / count
    yield numbers
    yield numbers / count
    yield sum([len(part) >= _LONG for part in parts]) / count
    yield text.count(",") / count
    yield any(mark in text for mark in _QUOTES)
    yield text[0] in _OPENING_QUOTES
    yield text[-1] in "\"”'’»」』"
    yield " '" in text or "' " in text or " ‘" in text
    yield "?" in text or "？" in text
    yield "(" in text
    yield ":" in text
    yield " – " in text or "—" in text or " -- " in text
    yield unit.dangling
    yield unit.readable
    yield len(unit.content) / max(unit.words, 1)


def _beside(units: Sequence[Unit], alike: Floats) -> dict[str, Floats]:
    """What stands before and after: how alike, how long, how it begins."""
    words = np.array([unit.words for unit in units], dtype=np.float64)
    quotes = np.array([unit.text[0] in _OPENING_QUOTES for unit in units], dtype=np.float64)
    leans = np.array([unit.dangling for unit in units], dtype=np.float64)
    none = np.zeros(1)
    return {
        "like_next": np.concatenate([alike, none]),
        "like_previous": np.concatenate([none, alike]),
        "previous_words": np.concatenate([none, words[:-1]]),
        "next_words": np.concatenate([words[1:], none]),
        "next_leans": np.concatenate([leans[1:], none]),
        "next_quotes": np.concatenate([quotes[1:], none]),
        "previous_quotes": np.concatenate([none, quotes[:-1]]),
    }
