"""Words that an article writes with a capital where the sentence asks for none: names, without a list."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["names_in"]

_MARKS = "\"'“”‘’„«»().,;:!?"


def names_in(sentences: Sequence[str]) -> list[list[str]]:
    """For each sentence its names, casefolded; a script without capitals has none.

    A word is a name if the article has it oftener with a capital within a sentence than with a small letter.
    """
    parts = [[_bare(part) for part in sentence.split()] for sentence in sentences]
    capital = Counter([word.casefold() for words in parts for word in words[1:] if word[:1].isupper()])
    small = Counter([word for words in parts for word in words if word in capital])
    names = {word for word, count in capital.items() if count > small[word]}
    return [[folded for word in words if (folded := word.casefold()) in names] for words in parts]


def _bare(part: str) -> str:
    return part if part.isalpha() else part.strip(_MARKS).replace("’", "'").removesuffix("'s")
