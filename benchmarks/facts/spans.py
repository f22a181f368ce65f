"""Stretches of a text against each other: which overlap, and which belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeVar

    Wanted = TypeVar("Wanted")
    Found = TypeVar("Found")

__all__ = ["Pair", "Stretch", "overlap", "overlaps", "pair_up", "touched"]


class Stretch(Protocol):
    """Anything with offsets; the end is exclusive."""

    @property
    def start(self) -> int:
        """The first character."""

    @property
    def end(self) -> int:
        """The character after the last."""


class Pair(NamedTuple):
    """The numbers of a marked thing and of the found one that stands for it."""

    wanted: int
    found: int


def overlap(one: Stretch, other: Stretch) -> int:
    """How many characters both have; 0 or less if none."""
    return min(one.end, other.end) - max(one.start, other.start)


def overlaps(one: Stretch, other: Stretch) -> bool:
    """Whether they have a character in common."""
    return overlap(one, other) > 0


def touched(these: Sequence[Stretch], those: Sequence[Stretch]) -> int:
    """How many of these overlap any of those."""
    return sum(any(overlaps(this, that) for that in those) for this in these)


def pair_up(
    wanted: Sequence[Wanted], found: Sequence[Found], *, likeness: Callable[[Wanted, Found], float]
) -> list[Pair]:
    """One to one, the most alike first, of equals the earlier; what is alike by 0 or less is no pair."""
    alike = (
        (likeness(one, other), Pair(at, place))
        for at, one in enumerate(wanted)
        for place, other in enumerate(found)
    )
    pairs: list[Pair] = []
    for _, pair in sorted((both for both in alike if both[0] > 0), key=lambda both: (-both[0], both[1])):
        if all(pair.wanted != other.wanted and pair.found != other.found for other in pairs):
            pairs.append(pair)
    return sorted(pairs)
