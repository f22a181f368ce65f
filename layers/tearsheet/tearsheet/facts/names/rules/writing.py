"""How a text and its sentences are written: where a capital is evidence of a name, and where it is not."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.names.words import Word

__all__ = ["Writing", "is_shouted", "is_table"]

_FEWEST_IN_TITLE = 5  # words
_FEWEST_NUMBERS = 2


class Writing:
    """What all sentences together tell of each word."""

    def __init__(self, sentences: Sequence[Sequence[Word]]) -> None:
        self._small = {word.key for words in sentences for word in words if not word.is_capital}
        self._inside = Counter(
            word.key
            for words in sentences
            if not (is_shouted(words) or _is_title_cased(words))
            for word in words[1:]
            if word.is_capital
        )

    def is_small(self, key: str) -> bool:
        """Whether the word stands in small letters somewhere: it is seldom a name then."""
        return key in self._small

    def is_name_inside(self, key: str) -> bool:
        """Whether the word has a capital somewhere that no sentence's beginning gave it."""
        return self._inside[key] > 0


def is_shouted(words: Sequence[Word]) -> bool:
    """Whether most words are all capitals, as in a headline or a dateline."""
    letters = [word for word in words if word.form.isalpha() and len(word.form) > 1]
    return len(words) > 1 and 3 * sum(word.form.isupper() for word in letters) > 2 * len(letters)


def is_table(words: Sequence[Word]) -> bool:
    """Whether it is a line of results or standings: there a city is its club."""
    numbers = sum(word.form[0].isdecimal() for word in words)
    return numbers >= _FEWEST_NUMBERS and 3 * numbers >= len(words)


def _is_title_cased(words: Sequence[Word]) -> bool:
    return len(words) >= _FEWEST_IN_TITLE and 4 * sum(word.is_capital for word in words) > 3 * len(words)
