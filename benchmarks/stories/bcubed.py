"""BCubed: how far the groups that were found are the events that people told apart.

Bagga and Baldwin, Entity-based cross-document coreferencing using the vector space model, 1998,
https://aclanthology.org/P98-1012. Precision of an article: the share of its group that is of its event;
recall: the share of its event that is in its group. Figures are means over articles, F1 is of the two means.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.figures import Measure, harmonic, ratio

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

__all__ = ["MAINS", "MEASURES", "EventRow", "bcubed"]


@dataclass(frozen=True, slots=True)
class EventRow:
    """Sums over the articles of one event, so that events can be drawn for intervals.

    `groups`: how many groups there are for one article, summed, so that their sum is their number.
    """

    precision: float
    recall: float
    articles: float
    groups: float
    events: float = 1.0


def _f1(
    precision: NDArray[np.float64], recall: NDArray[np.float64], articles: NDArray[np.float64]
) -> NDArray[np.float64]:
    return harmonic(ratio(precision, articles), ratio(recall, articles))


MEASURES = (
    Measure("BCubed F1", ("precision", "recall", "articles"), _f1),
    Measure("P", ("precision", "articles"), ratio),
    Measure("R", ("recall", "articles"), ratio),
    Measure("groups an event", ("groups", "events"), ratio),
)
MAINS = ("BCubed F1",)


def bcubed(groups: Iterable[Sequence[str]], event_of: Mapping[str, str]) -> list[EventRow]:
    """A row for each event, in the order of their names; an article in no group is a group of its own."""
    held = [list(group) for group in groups]
    seen = {article for group in held for article in group}
    held += [[article] for article in event_of if article not in seen]
    sizes, sums = Counter(event_of.values()), defaultdict[str, list[float]](lambda: [0.0, 0.0, 0.0])
    for group in held:
        for event, count in Counter(event_of[article] for article in group).items():
            total = sums[event]
            total[0] += count * count / len(group)
            total[1] += count * count / sizes[event]
            total[2] += count / len(group)
    return [EventRow(sums[event][0], sums[event][1], sizes[event], sums[event][2]) for event in sorted(sizes)]
