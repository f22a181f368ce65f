"""Which blocks of a web page are the article: a small network over what the blocks look like."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from tearsheet.clean.html.features import features
from tearsheet.clean.network import Network, network_of
from tearsheet.clean.plain.lines import LONG_WORDS, is_prose
from tearsheet.weights import load_weights

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from tearsheet.clean.html.blocks import Block
    from tearsheet.clean.html.page import Page

__all__ = ["BLOCKS", "choices", "network", "table_of"]

BLOCKS = "blocks-1"
_HALF = 0.5
_LIKELY = 0.1  # log odds
_SURE = 2.0  # log odds that a title below a heading of other articles needs


def choices(page: Page) -> Iterator[list[bool]]:
    """For each block whether it is article, the best choice first; every choice keeps something.

    What the model says, then what trafilatura takes, then what is prose.
    """
    if not page.blocks:
        return
    for choice in (_likely, _voted, _prose):
        if any(kept := choice(page)):
            yield kept


def _likely(page: Page) -> list[bool]:
    scores = _with_whole_tables(page, network().scores(table_of(page)).tolist())
    return [score > (_SURE if listed else 0) for score, listed in zip(scores, page.listed, strict=True)]


def _voted(page: Page) -> list[bool]:
    return [vote > _HALF for vote in page.votes]


def _prose(page: Page) -> list[bool]:
    return [is_prose(line) for line in page.lines]


def _with_whole_tables(page: Page, scores: list[float]) -> list[float]:
    """The scores; the short cells of a table share theirs, so that it is kept or not as a whole.

    A table of short cells alone that stands within the article is of it. In others, those that lay out a
    page, each row is judged by itself.
    """
    shared = list(scores)
    for cells in _tables(page):
        if all(page.lines[at].words < LONG_WORDS for at in cells):
            within = _is_within(scores, cells)
            _share(shared, cells, at_least=_LIKELY if within else None)
        else:
            for row in _grouped(page, cells, by=attrgetter("row")):
                _share(shared, [at for at in row if page.lines[at].words < LONG_WORDS])
    return shared


def _tables(page: Page) -> Iterable[list[int]]:
    cells = [block.index for block in page.blocks if block.row]
    return _grouped(page, cells, by=attrgetter("table"))


def _grouped(page: Page, cells: Iterable[int], *, by: Callable[[Block], str | None]) -> Iterable[list[int]]:
    groups: dict[str | None, list[int]] = {}
    for at in cells:
        groups.setdefault(by(page.blocks[at]), []).append(at)
    return groups.values()


def _is_within(scores: Sequence[float], cells: Sequence[int]) -> bool:
    """Whether the blocks around a table are article."""
    before, after = cells[0] - 1, cells[-1] + 1
    return before >= 0 and after < len(scores) and min(scores[before], scores[after]) > 0


def _share(scores: list[float], cells: Sequence[int], *, at_least: float | None = None) -> None:
    if not cells:
        return
    mean = sum(scores[at] for at in cells) / len(cells)
    for at in cells:
        scores[at] = mean if at_least is None else max(mean, at_least)


def table_of(page: Page) -> NDArray[np.float64]:
    """The features of a page with blocks, one row a block."""
    return np.stack(list(features(page).values()), axis=1)


@cache
def network() -> Network:
    """The network that ships; see models/blocks-1/MODEL.md."""
    return network_of(load_weights(BLOCKS)["network"])
