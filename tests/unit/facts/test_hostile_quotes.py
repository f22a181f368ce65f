"""Quotations in text written to be slow: the time grows as the text does."""

from __future__ import annotations

import time
import timeit

import pytest

from tearsheet.facts.learnt import lexicon_for
from tearsheet.facts.quotes import find_quotes
from tearsheet.text.sentences import split_sentences


def read(text: str, language: str) -> None:
    find_quotes(text, sentences=split_sentences(text), lexicon=lexicon_for(language))


@pytest.mark.parametrize(
    "unit",
    [
        *(
            '"',
            '" ',
            "“",
            "”",
            "'",
            "' ",
            "‘",
            "« ",
            "``",
            "''",
            "「",
            '"a" ',
            "“a” ",
            "„a” ",
            "“a\n",
            "a: “b\n",
        ),
        *(
            "said ",
            "said, ",
            "saying ",
            "and said ",
            "that ",
            "who said ",
            "which, ",
            "a, ",
            "of the ",
            "while ",
        ),
        *("A ", "A. ", "Ann Poe ", "Ann Poe said. ", "Poe, ", "said that Poe said that ", "Poe's claim "),
        *(
            "“a” said ",
            "he said “a” ",
            "“a,” she said. ",
            "“Poe: ",
            "according to ",
            "(a) ",
            "[a “b” ",
            "A-",
            "a'b'",
        ),
    ],
)
def test_hostile_repetition_takes_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        return min(timeit.repeat(lambda: read(text, "en"), timer=time.process_time, repeat=2, number=1))

    assert seconds(10_000) < 8 * seconds(2_500) + 0.05  # fourfold if linear, sixteenfold if quadratic


@pytest.mark.parametrize("unit", ["« a, dit X, b » ", "« a, a-t-il ", ", dit-il", "« Poe, explique "])
def test_an_attribution_within_the_marks_takes_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        return min(timeit.repeat(lambda: read(text, "fr"), timer=time.process_time, repeat=2, number=1))

    assert seconds(10_000) < 8 * seconds(2_500) + 0.05  # fourfold if linear, sixteenfold if quadratic
