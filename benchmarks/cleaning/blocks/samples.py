"""The pages of the two sets of web pages as tables of blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from benchmarks.cleaning.blocks.labels import in_article
from benchmarks.cleaning.folds import fold_of
from benchmarks.data import read_rows
from tearsheet.clean.html.model import table_of
from tearsheet.clean.html.tree import read_page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from tearsheet.clean.html.page import Page

__all__ = ["Sample", "read_samples"]

_SETS = ("clean_html/scrapinghub", "clean_html/wcxb")


class Sample(NamedTuple):
    """A page: its fold, and for each block its features, whether it is article, and its weight.

    The weights of a page sum to one and grow with the root of a block's words.
    """

    fold: int
    page: Page
    rows: NDArray[np.float64]
    kept: NDArray[np.bool_]
    weights: NDArray[np.float64]


def read_samples() -> list[Sample]:
    """All open pages that have blocks, in the order of the files."""
    found = (_sample(row) for name in _SETS for row in read_rows(name))
    return [sample for sample in found if sample is not None]


def _sample(row: Mapping[str, Any]) -> Sample | None:
    page = read_page(row["html"], url=row["url"]).page
    if not page.blocks:
        return None
    kept = in_article([block.text for block in page.blocks], row["gold"])
    weights = np.sqrt([len(words) for words in page.words]) + 0.5
    return Sample(fold_of(row["url"]), page, table_of(page), np.array(kept), weights / weights.sum())
