from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tearsheet.stories.linking import link

if TYPE_CHECKING:
    from numpy.typing import NDArray


def closest_pair_first(likeness: NDArray[np.float64], threshold: float) -> list[list[int]]:
    """Average link as textbooks tell it: join the closest two groups until none is close enough."""
    groups = [[index] for index in range(len(likeness))]
    while len(groups) > 1:
        pairs = [(i, j) for i in range(len(groups)) for j in range(i)]
        mean = {(i, j): float(likeness[np.ix_(groups[i], groups[j])].mean()) for i, j in pairs}
        i, j = max(pairs, key=mean.__getitem__)
        if mean[i, j] < threshold:
            break
        groups[j] += groups.pop(i)
    return sorted(sorted(group) for group in groups)


@settings(max_examples=100, deadline=None)
@given(seed=st.integers(0, 10_000), size=st.integers(0, 14), threshold=st.sampled_from([0.2, 0.5, 0.8]))
def test_the_chain_finds_the_groups_of_the_textbook(seed: int, size: int, threshold: float) -> None:
    half = np.random.default_rng(seed).random((size, size))
    likeness = (half + half.T) / 2
    assert link(likeness, threshold=threshold) == closest_pair_first(likeness, threshold)


@pytest.mark.parametrize(("value", "count"), [(1.0, 1), (0.5, 1), (0.49, 6), (0.0, 6), (-1.0, 6)])
def test_where_all_are_equally_alike_all_or_none_are_one_group(value: float, count: int) -> None:
    assert len(link(np.full((6, 6), value), threshold=0.5)) == count


def test_a_group_is_joined_by_its_mean_likeness_not_by_its_nearest_member() -> None:
    likeness = np.array([[1, 0.9, 0.6], [0.9, 1, 0.1], [0.6, 0.1, 1]])
    assert link(likeness, threshold=0.5) == [[0, 1], [2]]
    assert link(likeness, threshold=0.3) == [[0, 1, 2]]
