"""What a system chose: stretches of the texts it read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["NOTHING", "Chosen", "Picked", "cut"]

_WORD = re.compile(r"\w+")


class Picked(NamedTuple):
    """One sentence: the number of its text, and its offsets in it."""

    article: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """The texts, and the sentences picked from them in their order."""

    texts: tuple[str, ...]
    picked: tuple[Picked, ...]

    @property
    def sentences(self) -> list[str]:
        """The sentences as they stand in the texts."""
        return [self.texts[article][start:end] for article, start, end in self.picked]


NOTHING = Chosen((), ())


def cut(sentences: Sequence[str], *, most: int | None, words: int | None) -> str:
    """One sentence a line, without what is over: sentences beyond `most`, words beyond `words`."""
    text = "\n".join(sentences[:most])
    if words is None:
        return text
    ends = [found.end() for found in _WORD.finditer(text)]
    return text if len(ends) <= words else text[: ends[words - 1]]
