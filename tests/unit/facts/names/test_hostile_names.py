"""Names in text written to be slow: the time grows as the text does."""

from __future__ import annotations

import time
import timeit

import pytest

from tearsheet.facts.names import find_names
from tearsheet.facts.names.rules import RulesTagger
from tearsheet.model import Span
from tearsheet.text.sentences import split_sentences


@pytest.mark.parametrize(
    "unit",
    [
        *("A ", "A", "A-", "A’B’", "A's ", "A. ", "U.S. ", "Mr. ", "- ", "’", "(A) "),
        *("Emily Quill ", "Van de ", "Bank of the ", "Bank of Quill and ", "the President ", "Kenyan "),
        *("Quill Water Trust (QWT) ", "Emily Quill-", "New ", "É", "l'A"),
    ],
)
def test_hostile_repetition_takes_linear_time(unit: str) -> None:
    tagger = RulesTagger()

    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        spans = [Span(sentence.start, sentence.end) for sentence in split_sentences(text)]
        return min(
            timeit.repeat(
                lambda: find_names(text, sentences=spans, tagger=tagger, adviser=tagger),
                timer=time.process_time,
                repeat=2,
                number=1,
            )
        )

    assert seconds(40_000) < 8 * seconds(10_000) + 0.05  # fourfold if linear, sixteenfold if quadratic
