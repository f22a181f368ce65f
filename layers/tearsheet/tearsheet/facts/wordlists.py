"""How the word lists of a language are written down: many words to a line."""

from __future__ import annotations

from typing import TypeVar

__all__ = ["names", "numbered", "phrases", "same", "words"]

T = TypeVar("T")


def words(listed: str) -> frozenset[str]:
    """The words of a list with spaces between them."""
    return frozenset(listed.split())


def names(listed: str) -> frozenset[str]:
    """The names of a list with commas between them."""
    return frozenset(listed.split(","))


def numbered(listed: str, *, first: int, step: int = 1) -> dict[str, int]:
    """The words of a list, counted up from `first`."""
    return {word: first + step * i for i, word in enumerate(listed.split())}


def phrases(listed: str) -> frozenset[tuple[str, ...]]:
    """The phrases of a list with commas between them, each as its words."""
    return frozenset(tuple(phrase.split()) for phrase in listed.split(","))


def same(listed: str, meaning: T) -> dict[str, T]:
    """The words of a list, all with one meaning."""
    return dict.fromkeys(listed.split(), meaning)
