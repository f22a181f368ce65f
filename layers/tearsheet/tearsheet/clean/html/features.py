"""What the blocks of a web page look like: the columns that the block model reads. None depends on a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tearsheet.clean.html.block_features import of_marks, of_repeats, of_rules, of_text
from tearsheet.clean.html.context_features import (
    Sums,
    of_containers,
    of_likes,
    of_neighbours,
    of_place,
    of_surroundings,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from tearsheet.clean.html.page import Page

__all__ = ["features"]


def features(page: Page) -> dict[str, NDArray[np.float64]]:
    """One column for each feature, with one value for each block of a page that has blocks."""
    sums = Sums.of(page)
    columns = {
        "vote": np.array(page.votes),
        **of_text(page.blocks, sums),
        **of_marks(page.blocks),
        **of_rules(page),
        **of_repeats(page),
        **of_place(sums),
        **of_containers(page.blocks, sums),
        **of_likes(page.blocks, sums),
    }
    columns |= of_surroundings(columns["linked"], sums, columns["vote"])
    columns |= of_neighbours(columns)
    return columns
