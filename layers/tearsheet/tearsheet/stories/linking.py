"""Average-link clustering: of everything that is alike enough, the most alike first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["link"]


def link(likeness: NDArray[np.float64], *, threshold: float) -> list[list[int]]:
    """Groups of indices, each sorted, by their first index. No two have a mean likeness of `threshold`.

    Nearest-neighbour chain (Murtagh, A survey of recent advances in hierarchical clustering algorithms,
    1983): the groups that always joining the closest pair makes, in time quadratic in the articles.
    """
    near = np.array(likeness, dtype=float)
    np.fill_diagonal(near, -np.inf)
    groups = {index: [index] for index in range(len(near))}
    waiting, chain = dict.fromkeys(groups), list[int]()
    while waiting:
        top = chain[-1] if chain else next(iter(waiting))
        best = _nearest(near, top, chain)
        if near[top, best] < threshold:
            _leave(near, waiting, top)
            chain = chain[:-1]
        elif len(chain) > 1 and best == chain[-2]:
            _join(near, groups, (best, top))
            del waiting[top]
            chain = chain[:-2]
        else:
            chain = [*(chain or [top]), best]
    return sorted(sorted(group) for group in groups.values())


def _nearest(near: NDArray[np.float64], top: int, chain: list[int]) -> int:
    """The closest group; of equals the one the chain came from, or it could run in a ring."""
    best = int(near[top].argmax())
    return chain[-2] if len(chain) > 1 and near[top, chain[-2]] >= near[top, best] else best


def _leave(near: NDArray[np.float64], waiting: dict[int, None], index: int) -> None:
    """Average link never brings groups nearer to a third one than the nearer of them was: it is finished."""
    near[index] = near[:, index] = -np.inf
    del waiting[index]


def _join(near: NDArray[np.float64], groups: dict[int, list[int]], pair: tuple[int, int]) -> None:
    kept, gone = pair
    sizes = len(groups[kept]), len(groups[gone])
    mean = (near[kept] * sizes[0] + near[gone] * sizes[1]) / sum(sizes)
    near[kept] = near[:, kept] = mean
    near[gone] = near[:, gone] = -np.inf
    groups[kept] += groups.pop(gone)
