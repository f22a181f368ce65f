"""Which blocks of a web page are the article: a small network over what the blocks look like."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from tearsheet.clean.html_features import features
from tearsheet.clean.lines import LONG_WORDS, is_prose
from tearsheet.clean.network import Network, network_of
from tearsheet.clean.weights import load_weights

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from tearsheet.clean.html_features import Page

__all__ = ["BLOCKS", "choices", "network", "table_of"]

BLOCKS = "blocks-1"
_HALF = 0.5
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
    scores = _row_by_row(page, network().scores(table_of(page)).tolist())
    return [score > (_SURE if listed else 0) for score, listed in zip(scores, page.listed, strict=True)]


def _voted(page: Page) -> list[bool]:
    return [vote > _HALF for vote in page.votes]


def _prose(page: Page) -> list[bool]:
    return [is_prose(line) for line in page.lines]


def _row_by_row(page: Page, scores: list[float]) -> list[float]:
    """The scores; short cells of a table's row share their mean, so that it is kept or not as a whole."""
    rows: dict[str, list[int]] = {}
    for block, line in zip(page.blocks, page.lines, strict=True):
        if block.row and line.words < LONG_WORDS:
            rows.setdefault(block.row, []).append(block.index)
    shared = list(scores)
    for cells in rows.values():
        mean = sum(scores[at] for at in cells) / len(cells)
        for at in cells:
            shared[at] = mean
    return shared


def table_of(page: Page) -> NDArray[np.float64]:
    """The features of a page with blocks, one row a block."""
    return np.stack(list(features(page).values()), axis=1)


@cache
def network() -> Network:
    """The network that ships; see models/blocks-1/MODEL.md."""
    return network_of(load_weights(BLOCKS)["network"])
