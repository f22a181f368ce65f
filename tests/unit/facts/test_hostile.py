"""Amounts and dates in text written to be slow: the time grows as the text does."""

from __future__ import annotations

import time
import timeit
from datetime import date

import pytest

from tearsheet.facts.amounts import find_amounts
from tearsheet.facts.dates import Stretch, find_dates
from tearsheet.facts.items import read_items
from tearsheet.facts.learnt import lexicon_for
from tearsheet.facts.tense import TenseFinder


def read(text: str) -> None:
    lexicon = lexicon_for("en")
    items = read_items(text, lexicon.numbers)
    tense = TenseFinder(text, items, [0], lexicon)
    find_dates(items, stretches=[Stretch(0, len(items), date(2023, 3, 17))], lexicon=lexicon, tense=tense)
    find_amounts(text, items, lexicon=lexicon, taken=[False] * len(items))


@pytest.mark.parametrize(
    "unit",
    [
        *(
            "1,",
            "1 ",
            "111 ",
            "111,",
            "1.",
            "111.",
            "111'",
            "1-",
            "6/",
            "2024-",
            "(555) ",
            "+1 ",
            "@",
            "www.",
        ),
        *("a ", "a.m", "million ", "hundreds of ", "a million and ", "half a ", "one point ", "twenty-"),
        *("$", "$1", "$1-", "N$", "10 dollars and ", "dollar 1 ", "1 of ", "1 x-", "between 1 and ", "1%"),
        *("the last ", "a year ago ", "year-", "each ", "May 1 ", "1st of ", "12:30 p.m. ", "that same "),
    ],
)
def test_hostile_repetition_takes_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        return min(timeit.repeat(lambda: read(text), timer=time.process_time, repeat=2, number=1))

    assert seconds(10_000) < 8 * seconds(2_500) + 0.05  # fourfold if linear, sixteenfold if quadratic


@pytest.mark.parametrize("repeated", ["5-plus", "five plus plus", "half of a", "few", "a hundred", "minus"])
def test_a_number_without_end_is_read_without_an_error(repeated: str) -> None:
    read(f"5 {'plus ' * 2_000}million {repeated} " * 3)
    read(f"{repeated} " * 2_000)
