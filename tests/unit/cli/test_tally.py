"""The sum of a drop: what came and what became of it are equal, or the line says by how much they are not."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from tearsheet.tally import Tally

some = st.integers(min_value=0, max_value=999)


@given(articles=some, copies=some, refused=some, packs=some, members=some, missing=some)
def test_both_sides_of_the_sum_are_equal_whatever_is_left_out_as_nought(
    articles: int, copies: int, refused: int, packs: int, members: int, missing: int
) -> None:
    files = max(0, articles + copies + refused + packs + missing - members)
    tally = Tally(
        files=files, members=members, articles=articles, copies=copies, refused=refused, packs=packs
    )
    sides = str(tally).replace(",", "").split(" = ")
    came, became = (sum(map(int, re.findall(r"-?[0-9]+", side))) for side in sides)
    assert came == became


def test_a_file_of_which_nothing_is_known_is_told() -> None:
    assert str(Tally(files=3, articles=2)) == "3 files = 2 articles + 1 not accounted for"


def test_one_is_told_in_the_singular() -> None:
    tally = Tally(files=1, members=1, articles=0, copies=1, packs=1)
    assert str(tally) == "1 file + 1 member of a pack = 1 copy + 1 pack"
