"""Which quotations are one: papers cut the same words differently."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tearsheet.stories.mentions import Mention

__all__ = ["same_quotes"]

SHORTEST_PART = 4  # words: below, only the same words are the same quotation
CONTAINED = 0.7  # share of the shorter one's pairs of neighbouring words

_Pairs = frozenset[tuple[str, ...]]


def same_quotes(quotes: Iterable[Mention]) -> list[list[Mention]]:
    """The quotations in groups: each first the longest, then those whose words it contains.

    Two of which the speakers are known, and by last name different, are never one.
    """
    groups: list[list[Mention]] = []
    holders = defaultdict[tuple[str, ...], list[int]](list)
    for quote in sorted(quotes, key=lambda quote: -len(quote.value)):
        pairs = _pairs(quote)
        at = _holder(quote, pairs, groups, holders)
        if at is None:
            groups.append([quote])
            for pair in pairs:
                holders[pair].append(len(groups) - 1)
        else:
            groups[at].append(quote)
    return groups


def _holder(
    quote: Mention, pairs: _Pairs, groups: list[list[Mention]], holders: dict[tuple[str, ...], list[int]]
) -> int | None:
    """The group whose longest quotation holds this one best; of equals the first."""
    shared = Counter(at for pair in pairs for at in holders.get(pair, ()))
    enough = CONTAINED * len(pairs)
    fitting = (
        (count, -at)
        for at, count in shared.items()
        if count >= enough and _one_speaker(quote, groups[at][0]) and _long_enough(quote, groups[at][0])
    )
    best = max(fitting, default=None)
    return None if best is None else -best[1]


def _pairs(quote: Mention) -> _Pairs:
    run = quote.value.split()
    return frozenset(pairwise(run)) if len(run) > 1 else frozenset({tuple(run)})


def _long_enough(quote: Mention, other: Mention) -> bool:
    return quote.value == other.value or len(quote.value.split()) >= SHORTEST_PART


def _one_speaker(quote: Mention, other: Mention) -> bool:
    return _last_name(quote) == _last_name(other) or not (quote.speaker and other.speaker)


def _last_name(quote: Mention) -> str:
    return (quote.speaker or "").casefold().split(" ")[-1]
