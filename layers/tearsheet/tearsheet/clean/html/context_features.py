"""What stands around a block of a web page: in its elements, beside it, and on the whole page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from tearsheet.clean.html.blocks import Block
    from tearsheet.clean.html.page import Page

__all__ = ["Sums", "of_containers", "of_likes", "of_neighbours", "of_place", "of_surroundings"]

_FAR = 100  # blocks
_PROSE_WORDS = 12
_PROSE_LINKED = 0.4
_LEVELS = 4  # containers above a block
_SURROUNDINGS = 10  # marks that two blocks of one make have in common


class Sums(NamedTuple):
    """Per block: words, words with trafilatura's vote, characters, characters in links; float64."""

    words: NDArray[np.float64]
    voted: NDArray[np.float64]
    length: NDArray[np.float64]
    linked: NDArray[np.float64]

    @classmethod
    def of(cls, page: Page) -> Sums:
        """Those of a page that has blocks."""
        words = np.array([line.words for line in page.lines], dtype=float)
        length = np.array([len(block.text) for block in page.blocks], dtype=float)
        linked = np.array([block.linked for block in page.blocks], dtype=float)
        return cls(words, np.array(page.votes) * words, length, linked)

    @property
    def total(self) -> float:
        """All words with a vote, at least 1."""
        return max(float(self.voted.sum()), 1.0)


def of_place(sums: Sums) -> dict[str, NDArray[np.float64]]:
    """How far down the page, and how far from what has votes."""
    words, voted = np.cumsum(sums.words), np.cumsum(sums.voted)
    at = np.arange(len(words))
    has_vote = sums.voted > sums.words / 2
    before = np.maximum.accumulate(np.where(has_vote, at, -_FAR))
    after = np.minimum.accumulate(np.where(has_vote, at, len(at) + _FAR)[::-1])[::-1]
    return {
        "position": (words - sums.words / 2) / max(words[-1], 1),
        "voted_above": (voted - sums.voted) / sums.total,
        "voted_below": (voted[-1] - voted) / sums.total,
        "since_voted": np.log1p(np.minimum(at - before, _FAR)),
        "until_voted": np.log1p(np.minimum(after - at, _FAR)),
    }


def of_containers(blocks: Sequence[Block], sums: Sums) -> dict[str, NDArray[np.float64]]:
    """What else stands in the elements around a block, up to four above the nearest."""
    columns: dict[str, NDArray[np.float64]] = {}
    paths = [block.path for block in blocks]
    of = np.arange(len(paths))
    for level in range(1, _LEVELS + 1):
        above = [path.rpartition("/")[0] for path in paths]
        of, paths = _numbers(above)[of], list(dict.fromkeys(above))
        columns |= {f"up{level}_{name}": column for name, column in _of_groups(of, sums).items()}
    return columns


def of_likes(blocks: Sequence[Block], sums: Sums) -> dict[str, NDArray[np.float64]]:
    """What the blocks with the same marks around them are, wherever they stand."""
    of = _numbers(block.marks[:_SURROUNDINGS] for block in blocks)
    return {f"like_{name}": column for name, column in _of_groups(of, sums).items()}


def _numbers(keys: Iterable[Hashable]) -> NDArray[np.int64]:
    """For each key its number, equal keys having one, in the order in which they come first."""
    numbers: dict[Hashable, int] = {}
    return np.array([numbers.setdefault(key, len(numbers)) for key in keys])


def _of_groups(of: NDArray[np.int64], sums: Sums) -> dict[str, NDArray[np.float64]]:
    """Sums over all blocks of the same group, for each block; `others` leaves the block itself out."""
    count = np.bincount(of)
    words, voted = np.bincount(of, sums.words), np.bincount(of, sums.voted)
    linked = np.bincount(of, sums.linked) / np.maximum(np.bincount(of, sums.length), 1)
    return {
        "voted": (voted / np.maximum(words, 1))[of],
        "others": (voted[of] - sums.voted) / np.maximum(words[of] - sums.words, 1),
        "share": (voted / sums.total)[of],
        "words": np.log1p(words)[of],
        "mean": np.log1p(words / count)[of],
        "count": np.log1p(count)[of],
        "linked": linked[of],
    }


def of_surroundings(
    linked: NDArray[np.float64], sums: Sums, votes: NDArray[np.float64]
) -> dict[str, NDArray[np.float64]]:
    """Prose and votes among the blocks around, and on the whole page."""
    prose = np.where((sums.words >= _PROSE_WORDS) & (linked < _PROSE_LINKED), sums.words, 0.0)
    voted, words = _window(sums.voted, 4), _window(sums.words, 4)
    wide_voted, wide_words = _window(sums.voted, 12), _window(sums.words, 12)
    every = max(float(sums.words.sum()), 1.0)
    whole = {
        "page_voted": sums.total / every,
        "page_voted_words": float(np.log1p(sums.total)),
        "page_words": float(np.log1p(every)),
        "page_prose": float(prose.sum()) / every,
        "page_prose_voted": float((prose * votes).sum()) / max(float(prose.sum()), 1.0),
    }
    return {
        "prose5": np.log1p(_window(prose, 5)),
        "prose15": np.log1p(_window(prose, 15)),
        "voted4": voted / np.maximum(words, 1),
        "voted12": wide_voted / np.maximum(wide_words, 1),
        **{name: np.full(len(votes), value) for name, value in whole.items()},
    }


def _window(values: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    """The sum over the blocks at most `reach` away."""
    sums = np.concatenate(([0.0], np.cumsum(values)))
    at = np.arange(len(values))
    return sums[np.minimum(at + reach + 1, len(values))] - sums[np.maximum(at - reach, 0)]


def of_neighbours(columns: Mapping[str, NDArray[np.float64]]) -> dict[str, NDArray[np.float64]]:
    """What the blocks right before and after a block are; 0 beyond the page's ends."""
    near = ("linked", "stop", "strong", "ruled", "tag_p", "tag_li", "tag_h2", "tag_h3")
    reach = {"vote": 3, "words": 3, **dict.fromkeys(near, 2)}
    return {
        f"{name}{offset:+d}": _shifted(columns[name], offset)
        for name, furthest in reach.items()
        for offset in range(-furthest, furthest + 1)
        if offset
    }


def _shifted(column: NDArray[np.float64], offset: int) -> NDArray[np.float64]:
    """The value of the block `offset` further down."""
    shifted = np.zeros_like(column)
    kept = len(column) - abs(offset)
    if kept > 0:
        start, end = max(offset, 0), max(-offset, 0)
        shifted[end : end + kept] = column[start : start + kept]
    return shifted
