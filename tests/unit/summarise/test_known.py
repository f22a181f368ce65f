from __future__ import annotations

import time
import timeit
from functools import partial

import pytest

from tearsheet.summarise.document import read
from tearsheet.summarise.known import ANYTHING
from tearsheet.summarise.selection import Budget, choose

LEAD = "Marlow wants a bridge, says a study that a firm from Orlow has written."


def _known(text: str, language: str = "en") -> list[str | None]:
    return [unit.known for unit in read(text, language=language)]


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("The study blames the crews.", "study"),
        ("The new study blames the crews.", "study"),
        ("“The firm left us,” said Ada Brink.", "firm"),
        ("The bridge will cost nine million crowns.", "bridge"),
        ("The move comes a year after the storm.", ANYTHING),
        ("The 46-year-old baker will leave Marlow.", ANYTHING),
        ("The three-year-old was found by the quay.", ANYTHING),
        ("The photos were taken on Sunday.", ANYTHING),
    ],
)
def test_a_bare_definite_noun_takes_as_known_what_was_told(sentence: str, word: str) -> None:
    assert _known(f"{LEAD} {sentence}") == [None, word]


@pytest.mark.parametrize(
    "sentence",
    [
        "The study of the bay blames the crews.",
        "The firm that wrote it left Marlow.",
        "The council of Marlow will pay.",
        "The government will pay for all boats.",
        "The Orlow study blames the crews.",
        "The show “Rain at Sea” opens in May.",
        "A study blames the crews.",
        "Then the study came out.",
        "The.",
    ],
)
def test_what_its_own_words_tell_apart_needs_no_sentence_before(sentence: str) -> None:
    assert _known(f"{LEAD} {sentence}") == [None, None]


def test_what_an_article_begins_with_needs_nothing_told() -> None:
    assert _known("The 46-year-old baker left Marlow. The couple of Orlow stayed.")[0] is None


def test_in_other_languages_nothing_is_taken_as_known() -> None:
    assert _known("The study is old.", "nl") == [None]


def _chosen(text: str, scores: list[float], count: int) -> list[int]:
    return choose(read(text, language="en"), scores, Budget(count, None))


BRIDGE = f"{LEAD} Rain is expected on Monday. The study blames the crews for nine lost boats."


def test_a_sentence_comes_in_once_what_it_takes_as_known_is_told() -> None:
    assert _chosen(BRIDGE, [1, 2, 3], 1) == [1]
    assert _chosen(BRIDGE, [2, 1, 3], 2) == [0, 2]
    assert _chosen(BRIDGE, [0, 2, 3], 2) == [1, 2]  # behind its neighbour it reads on


def test_what_no_sentence_named_is_known_from_any_before() -> None:
    text = "Marlow fired Ada Brink. Rain is expected. Orlow has none. The move comes after a long dispute."
    assert _chosen(text, [1, 0, 0, 2], 1) == [0]
    assert _chosen(text, [1, 0, 0, 2], 2) == [0, 3]


def test_another_article_may_tell_what_is_known_by_its_word() -> None:
    units = [
        *read(LEAD, language="en"),
        *read(f"A study is out. {LEAD} The study is old.", language="en", article=1),
    ]
    assert choose(units, [2, 0, 0, 1], Budget(2, None)) == [0, 3]


@pytest.mark.parametrize("unit", ["The study ", "a study ", "The a-b-c", "one one "])
def test_it_is_found_in_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        reading = partial(read, f"X {unit * (size // len(unit))} is old. " * 2, language="en")
        return min(timeit.repeat(reading, timer=time.process_time, repeat=3, number=1))

    assert seconds(80_000) < 8 * seconds(20_000) + 0.05  # fourfold if linear, sixteenfold if quadratic
