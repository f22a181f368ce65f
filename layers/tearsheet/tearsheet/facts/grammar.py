"""Patterns over items: each item becomes one letter, and a pattern is a regular expression over the letters.

An item's index is its letter's index, so that a match says at once which items it took. Letters that no
pattern asks for are `x`; the end of a paragraph is a line feed, which no pattern crosses.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Generic, TypeVar

from tearsheet.facts.items import Item

if TYPE_CHECKING:
    from collections.abc import Iterator


__all__ = ["Match", "Rule", "compile_rules", "scan"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Match:
    """The items that a pattern took: `items[first:stop]`, with their letters."""

    items: Sequence[Item]
    letters: str
    first: int
    stop: int

    def taken(self) -> str:
        """The letters of the items taken."""
        return self.letters[self.first : self.stop]

    def get(self, letters: str) -> Item | None:
        """The first item taken that has one of these letters."""
        return next(iter(self.all(letters)), None)

    def all(self, letters: str) -> list[Item]:
        """Every item taken that has one of these letters."""
        return [self.items[i] for i in range(self.first, self.stop) if self.letters[i] in letters]

    def has(self, letters: str) -> bool:
        """Whether any item taken has one of these letters."""
        return any(self.letters[i] in letters for i in range(self.first, self.stop))

    def before(self, steps: int = 1) -> str:
        """The word so many steps before the match, in lower case; empty at the text's start."""
        return self.items[self.first - steps].lower if self.first >= steps else ""

    def after(self, steps: int = 1) -> str:
        """The word so many steps after the match's last one, in lower case; empty at the text's end."""
        at = self.stop - 1 + steps
        return self.items[at].lower if at < len(self.items) else ""


@dataclass(frozen=True, slots=True)
class Rule(Generic[T]):
    """A pattern and what makes its meaning; None from `read` passes the place on to the next rule."""

    pattern: re.Pattern[str]
    read: Callable[[Match], T | None]


def compile_rules(rules: Sequence[tuple[str, Callable[[Match], T | None]]]) -> list[Rule[T]]:
    """The rules in order of preference."""
    return [Rule(re.compile(pattern), read) for pattern, read in rules]


def scan(
    items: Sequence[Item], letters: str, rules: Sequence[Rule[T]], *, start: int = 0
) -> Iterator[tuple[Match, T]]:
    """The meaning of every place from `start` where a rule applies: the first that does, left to right."""
    anywhere = _anywhere(tuple(rule.pattern.pattern for rule in rules))
    i = start
    while found := anywhere.search(letters, i):
        applied = _apply(items, letters, found.start(), rules=rules)
        if applied is None:
            i = found.start() + 1
            continue
        yield applied
        i = applied[0].stop


@cache
def _anywhere(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Where any pattern may apply; none begins with `x`, which most words are."""
    return re.compile(f"(?!x)(?:{'|'.join(patterns)})")


def _apply(
    items: Sequence[Item], letters: str, i: int, *, rules: Sequence[Rule[T]]
) -> tuple[Match, T] | None:
    for rule in rules:
        found = rule.pattern.match(letters, i)
        if found is None:
            continue
        match = Match(items, letters, found.start(), found.end())
        meaning = rule.read(match)
        if meaning is not None:
            return match, meaning
    return None
