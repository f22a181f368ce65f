"""Which disagreements of an event were found, and which traps were fallen into."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from benchmarks.stories.places import Placed, touch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tearsheet.model import Disagreement, Side, StoryFact

__all__ = ["is_between", "mixes"]


def is_between(found: Disagreement, sides: Sequence[Placed]) -> bool:
    """Whether the disagreement sets two of these sides against each other.

    One of its sides has evidence at the places of one and none that stands at those of the other alone, and
    another of its sides the reverse.
    """
    return any(
        _speaks(one, mine, theirs) and _speaks(other, theirs, mine)
        for one, other in permutations(found.sides, 2)
        for mine, theirs in permutations(sides, 2)
    )


def mixes(found: Iterable[StoryFact], apart: Sequence[Placed]) -> bool:
    """Whether one fact has evidence of two of the matters that must stay apart."""
    return any(sum(touch(fact.sources, places) for places in apart) > 1 for fact in found)


def _speaks(side: Side, mine: Placed, theirs: Placed) -> bool:
    return touch(side.evidence, mine) and not touch(side.evidence, theirs - mine)
