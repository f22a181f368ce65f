from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tearsheet.stories.likeness import Alike
from tearsheet.stories.linking import CROWDED, UNLIKE, link

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Square = NDArray[np.float64]


def alike(likeness: Square, crowding: NDArray[np.float64] | None = None) -> Alike:
    """The pairs of a square that are more than nothing; the diagonal does not count."""
    pairs = (likeness > 0) & ~np.eye(len(likeness), dtype=bool)
    return Alike(
        bounds=np.cumsum([0, *pairs.sum(axis=1)], dtype=np.int64),
        others=np.nonzero(pairs)[1],
        likeness=likeness[pairs],
        crowding=np.zeros(len(likeness)) if crowding is None else crowding,
    )


def closest_pair_first(near: Square, threshold: float) -> list[list[int]]:
    """Average link as textbooks tell it: join the closest two groups until none is close enough."""
    groups = [[index] for index in range(len(near))]
    while len(groups) > 1:
        pairs = [(i, j) for i in range(len(groups)) for j in range(i)]
        mean = {(i, j): float(near[np.ix_(groups[i], groups[j])].mean()) for i, j in pairs}
        i, j = max(pairs, key=mean.__getitem__)
        if mean[i, j] < threshold:
            break
        groups[j] += groups.pop(i)
    return sorted(sorted(group) for group in groups)


@settings(max_examples=100, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    size=st.integers(0, 14),
    threshold=st.sampled_from([0.08, 0.2, 0.5]),
    empty=st.sampled_from([0.0, 0.3, 0.6]),
)
def test_the_chain_finds_the_groups_of_the_textbook(
    seed: int, size: int, threshold: float, empty: float
) -> None:
    draw = np.random.default_rng(seed)
    half, crowding = np.triu(draw.random((size, size)), 1), draw.random(size) / 2
    half[half < empty] = 0
    likeness = half + half.T
    near = np.where(likeness > 0, likeness, UNLIKE) - CROWDED * np.add.outer(crowding, crowding)
    assert link(alike(likeness, crowding), threshold=threshold) == closest_pair_first(near, threshold)


@pytest.mark.parametrize(("value", "count"), [(1.0, 1), (0.5, 1), (0.49, 6), (0.0, 6)])
def test_where_all_are_equally_alike_all_or_none_are_one_group(value: float, count: int) -> None:
    assert len(link(alike(np.full((6, 6), value)), threshold=0.5)) == count


def test_a_group_is_joined_by_its_mean_likeness_not_by_its_nearest_member() -> None:
    likeness = np.array([[1, 0.9, 0.6], [0.9, 1, 0.1], [0.6, 0.1, 1]])
    assert link(alike(likeness), threshold=0.5) == [[0, 1], [2]]
    assert link(alike(likeness), threshold=0.3) == [[0, 1, 2]]


def test_where_it_is_crowded_the_same_likeness_joins_less() -> None:
    likeness = np.array([[1, 0.4], [0.4, 1]])
    assert link(alike(likeness, np.array([0.1, 0.1])), threshold=0.2) == [[0, 1]]
    assert link(alike(likeness, np.array([0.4, 0.4])), threshold=0.2) == [[0], [1]]
