"""The figures of events and of story summaries as small tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.grid import Grid
from benchmarks.stories.scores import together

if TYPE_CHECKING:
    from collections.abc import Mapping

    from benchmarks.stories.scores import EventScore, Share

__all__ = ["events_grid", "repeats_grid"]

_HEADS = (
    "event",
    "facts right",
    "of several articles",
    "sources counted right",
    "disagreements right",
    "of any kind",
    "false alarms on traps",
    "traps mixed up",
    "others told",
    "stories",
)


def events_grid(scores: Mapping[str, EventScore]) -> Grid:
    """A row for each event, and one for all together."""
    last = {"together": together(scores.values())} if len(scores) > 1 else {}
    rows = tuple(_cells(name, score) for name, score in {**scores, **last}.items())
    return Grid("Facts, sources and disagreements", _HEADS, rows)


def repeats_grid(shares: Mapping[str, Share]) -> Grid:
    """A row for each system."""
    rows = tuple((name, str(share), f"{share.value:.1%}") for name, share in shares.items())
    heads = ("system", "summaries that say one thing twice", "share")
    return Grid("Summaries of stories of several articles", heads, rows)


def _cells(name: str, score: EventScore) -> tuple[str, ...]:
    shares = (
        score.facts,
        score.shared,
        score.counted,
        score.told,
        score.noticed,
        score.alarms,
        score.mixed,
    )
    return (name, *map(str, shares), str(score.others), str(score.stories))
