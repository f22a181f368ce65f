"""Where in the articles the words of a gold file stand, and whether evidence stands there too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from benchmarks.stories.gold import Passages
    from tearsheet.model import Evidence

__all__ = ["Place", "Placed", "placed", "stands", "touch"]

_BRACKETS = re.compile(r"([^\[\]]*)\[([^\[\]]+)\]([^\[\]]*)")


class Place(NamedTuple):
    """A stretch of one article's text."""

    article_id: str
    start: int
    end: int


Placed = frozenset[Place]


def placed(passages: Passages, texts: Mapping[str, str]) -> Placed:
    """Every place of the passages, of what stands in square brackets if any does.

    Raises:
        ValueError: an article has not these words.
    """
    return frozenset(
        place for article, words in passages.items() for place in _found(article, words, texts[article])
    )


def stands(evidence: Evidence, places: Iterable[Place]) -> bool:
    """Whether the evidence has a character in common with one of the places."""
    return any(
        place.article_id == evidence.article_id and place.start < evidence.end and evidence.start < place.end
        for place in places
    )


def touch(evidence: Sequence[Evidence], places: Placed) -> bool:
    """Whether any of the evidence stands at one of the places."""
    return any(stands(each, places) for each in evidence)


def _found(article: str, words: str, text: str) -> list[Place]:
    marked = _BRACKETS.fullmatch(words)
    before, meant, after = marked.groups() if marked else ("", words, "")
    starts = [match.start() + len(before) for match in re.finditer(re.escape(before + meant + after), text)]
    if not starts:
        raise ValueError(f"{article} does not say {words!r}")
    return [Place(article, start, start + len(meant)) for start in starts]
