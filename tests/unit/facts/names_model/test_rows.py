from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.facts.names.model.pieces import Pieces, Vocabulary
from tearsheet.facts.names.model.rows import LONGEST, batches, filled, rows_of

VOCABULARY = Vocabulary.of(["[PAD]", "[UNK]", "[CLS]", "[SEP]"])
LENGTHS = st.lists(st.lists(st.integers(1, 12), min_size=1, max_size=400), max_size=20)


def sentence(lengths: list[int]) -> Pieces:
    """Units of so many pieces each, all numbered alike."""
    first = [sum(lengths[:number]) for number in range(len(lengths))]
    numbers = [unit + 4 for unit, length in enumerate(lengths) for _ in range(length)]
    return Pieces(numbers, numbers, numbers, numbers, first)


@given(LENGTHS)
def test_rows_hold_every_piece_once_in_order_and_none_is_too_long(sentences: list[list[int]]) -> None:
    read = [sentence(lengths) for lengths in sentences]
    rows = list(rows_of(read))
    held = [number for row in rows for stretch in row.stretches for number in stretch.ids]
    assert held == [number for one in read for number in one.ids]
    assert all(row.length <= LONGEST for row in rows)
    assert sum(len(row.first) for row in rows) == sum(len(lengths) for lengths in sentences)


@given(LENGTHS)
def test_a_unit_is_found_where_its_row_says_it_begins(sentences: list[list[int]]) -> None:
    for row in rows_of([sentence(lengths) for lengths in sentences]):
        numbers = [number for stretch in row.stretches for number in stretch.ids]
        starts = [place for place in range(len(numbers)) if not place or numbers[place] != numbers[place - 1]]
        assert set(starts) <= set(row.first)


@given(LENGTHS)
def test_every_row_is_in_one_batch_and_batches_are_bounded(sentences: list[list[int]]) -> None:
    rows = list(rows_of([sentence(lengths) for lengths in sentences]))
    grouped = list(batches(rows))
    assert sorted(number for batch in grouped for number in batch) == list(range(len(rows)))
    for batch in grouped:
        longest = max(rows[number].length for number in batch) + 2
        assert len(batch) * longest <= 2_048


def test_a_row_stands_between_its_marks_and_the_rest_is_zero() -> None:
    numbers = filled([(sentence([1, 2]), sentence([1])), (sentence([1]),)], VOCABULARY)
    assert numbers.dtype == np.int32
    assert numbers[0].tolist() == [[2, 4, 5, 5, 4, 3], [2, 4, 3, 0, 0, 0]]
    assert numbers[1].tolist() == [[0, 4, 5, 5, 4, 0], [0, 4, 0, 0, 0, 0]]
