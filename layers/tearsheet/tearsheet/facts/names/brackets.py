"""Short forms that a text brings in itself: "World Health Organization (WHO)"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tearsheet.facts.names.extents import Found

__all__ = ["short_forms"]

_OPEN = frozenset((" (", " [", " (the "))
_CLOSED = frozenset(")],;")


def short_forms(text: str, found: Sequence[Found]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The words of each single capitalised word in brackets, with those of the longer name before it."""
    return dict(_pairs(text, found))


def _pairs(text: str, found: Sequence[Found]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    for before, after in pairwise(found):
        is_bracket = text[before.end : after.start] in _OPEN and text[after.end : after.end + 1] in _CLOSED
        if is_bracket and len(after.words) == 1 < len(before.words) and _is_made_of(after.words[0], before):
            yield after.words, before.words


def _is_made_of(short: str, long: Found) -> bool:
    """Whether the letters of the short form come in the long one, in their order."""
    letters = iter("".join(long.words))
    return all(letter in letters for letter in short if letter.isalnum())
