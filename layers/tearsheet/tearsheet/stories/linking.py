"""Average-link clustering: of everything that is alike enough, the most alike first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tearsheet.stories.likeness import Alike

__all__ = ["CROWDED", "UNLIKE", "link"]

UNLIKE = 0.04  # the likeness of two articles that are not alike: what any two reports share
CROWDED = 0.3  # of the crowding around each of two articles is taken off their likeness


def link(alike: Alike, *, threshold: float) -> list[list[int]]:
    """Groups of article numbers, each sorted, by their first. No two have a mean nearness of `threshold`.

    The nearness of two articles is their likeness less what either shares with all around it, so that the
    thousandth report of one war must be more like another to be of the same battle than two of some village
    fair: local scaling, as CSLS does it (Conneau et al., Word Translation Without Parallel Data, 2018,
    https://arxiv.org/abs/1710.04087).

    Nearest-neighbour chain (Murtagh, A survey of recent advances in hierarchical clustering algorithms,
    1983): the groups that always joining the closest pair makes. Time follows the pairs that are alike.
    `threshold` must be more than `UNLIKE`: groups without such a pair never join.
    """
    groups = _Groups(alike)
    chain = list[int]()
    while groups.waiting:
        top = chain[-1] if chain else next(iter(groups.waiting))
        best = groups.nearest(top, chain[-2] if len(chain) > 1 else None)
        if best is None or groups.nearness(top, best) < threshold:
            groups.finish(top)
            chain = chain[:-1]
        elif len(chain) > 1 and best == chain[-2]:
            groups.join(best, top)
            chain = chain[:-2]
        else:
            chain = [*(chain or [top]), best]
    return sorted(sorted(group) for group in groups.members.values())


class _Groups:
    """The groups so far, each named for one of its articles, with the likeness between them summed up."""

    def __init__(self, alike: Alike) -> None:
        self.members = {number: [number] for number in range(len(alike.crowding))}
        self.waiting = dict.fromkeys(self.members)
        self._crowding: dict[int, float] = dict(enumerate(alike.crowding.tolist()))
        others, beyond = alike.others.tolist(), (alike.likeness - UNLIKE).tolist()
        ends = alike.bounds.tolist()
        self._beyond: dict[int, dict[int, float]] = {
            number: dict(
                zip(
                    others[ends[number] : ends[number + 1]],
                    beyond[ends[number] : ends[number + 1]],
                    strict=True,
                )
            )
            for number in self.members
        }

    def nearness(self, one: int, other: int) -> float:
        """The mean over the pairs between two groups."""
        mine, theirs = len(self.members[one]), len(self.members[other])
        likeness = UNLIKE + self._beyond[one][other] / (mine * theirs)
        return likeness - CROWDED * (self._crowding[one] / mine + self._crowding[other] / theirs)

    def nearest(self, group: int, before: int | None) -> int | None:
        """The closest group; of equals `before`, where the chain came from, or it could run in a ring."""
        near = ((self.nearness(group, other), other == before, -other) for other in self._beyond[group])
        best = max(near, default=None)
        return None if best is None else -best[2]

    def finish(self, group: int) -> None:
        """Average link never brings groups nearer to a third one than the nearer of them was."""
        for other in self._beyond.pop(group):
            del self._beyond[other][group]
        del self.waiting[group]

    def join(self, kept: int, gone: int) -> None:
        """One group of two."""
        mine, theirs = self._beyond[kept], self._beyond.pop(gone)
        del mine[gone], theirs[kept], self.waiting[gone]
        for other, sum_ in theirs.items():
            mine[other] = self._beyond[other][kept] = mine.get(other, 0.0) + sum_
            del self._beyond[other][gone]
        self._crowding[kept] += self._crowding.pop(gone)
        self.members[kept] += self.members.pop(gone)
