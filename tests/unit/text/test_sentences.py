from __future__ import annotations

import time
import timeit
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.clean.phrases import LANGUAGES as PHRASES
from tearsheet.text.sentences import paragraphs, split_sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from _pytest.mark.structures import ParameterSet

FOLDER = Path(__file__).parent / "hard_sentences"  # one file for each language, one case a line
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.txt"))
WITHOUT_SPACES = ("ja", "zh")
# Of these what tells the end is seen without knowing the language.
TOLD_BY_THEMSELVES = ("ar", "en", "es", "fr", "ja", "pt", "ru", "uk", "zh")


def _cases(languages: Sequence[str]) -> list[ParameterSet]:
    """Every case: its language, and the sentences that ` | ` parts."""
    return [
        pytest.param(code, line.split(" | "), id=f"{code}-{line[:30]}")
        for code in languages
        for line in (FOLDER / f"{code}.txt").read_text(encoding="utf-8").splitlines()
    ]


def _join(code: str, sentences: list[str]) -> str:
    return ("" if code in WITHOUT_SPACES else " ").join(sentences)


def _sentences(text: str, language: str | None) -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(text, language=language)]


@pytest.mark.parametrize(("code", "expected"), _cases(LANGUAGES))
def test_sentences_end_where_a_reader_ends_them(code: str, expected: list[str]) -> None:
    assert _sentences(_join(code, expected), code) == expected


@pytest.mark.parametrize(("code", "expected"), _cases(TOLD_BY_THEMSELVES))
def test_they_do_so_where_the_language_is_not_known(code: str, expected: list[str]) -> None:
    assert _sentences(_join(code, expected), None) == expected


def test_a_region_changes_nothing() -> None:
    assert len(_sentences("Dr. Ada Quill lives on the river. She swims.", "en-GB")) == 2


def test_each_language_of_the_cleaning_has_hard_cases() -> None:
    assert all(len(_cases([language.code])) >= 10 for language in PHRASES)


@pytest.mark.parametrize(
    "expected",
    [
        ["The boats came home.", "The crews slept."],
        ["“We stay.”", "Nobody left."],
        ["He won.", "Then he left."],
    ],
)
def test_a_lost_space_does_not_join_two_sentences(expected: list[str]) -> None:
    assert _sentences("".join(expected), "en") == expected


@pytest.mark.parametrize(
    "name", ["booking.Com", "www.The-Bay.org", "e.V.The", "Node.The", "a.The", "U.S.The"]
)
def test_a_stop_within_a_name_or_address_is_no_end(name: str) -> None:
    assert len(_sentences(f"They wrote to {name} about it.", "en")) == 1


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n", " \n \n ", "\u2029"])
def test_a_line_break_ends_paragraph_and_sentence_even_without_a_stop(gap: str) -> None:
    text = f"A title without a stop{gap}The first sentence. The second"
    assert [text[s:e] for s, e in paragraphs(text)] == [
        "A title without a stop",
        "The first sentence. The second",
    ]
    assert [s.paragraph for s in split_sentences(text)] == [0, 1, 1]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t\u00a0\u3000"])
def test_a_text_of_white_space_has_no_sentences(text: str) -> None:
    assert paragraphs(text) == []
    assert split_sentences(text) == []


PUNCTUATED = st.text(alphabet=st.sampled_from(list("aA1 .!?…。？\"'“”«»()[]-—\n\u00a0S")), max_size=80)


@given(st.one_of(st.text(max_size=200), PUNCTUATED), st.sampled_from([None, "en", "de", "fr", "ja", "xx"]))
def test_sentences_are_ordered_disjoint_and_cover_all_but_white_space(
    text: str, language: str | None
) -> None:
    lines, position = paragraphs(text), 0
    for sentence in split_sentences(text, language=language):
        assert text[position : sentence.start].strip() == ""
        assert sentence.start < sentence.end
        piece = text[sentence.start : sentence.end]
        assert piece == piece.strip()
        line = lines[sentence.paragraph]
        assert line.start <= sentence.start
        assert sentence.end <= line.end
        position = sentence.end
    assert text[position:].strip() == ""


@pytest.mark.parametrize(
    "unit",
    [
        *(
            ". ",
            ".",
            '."',
            "A. B. ",
            " ",
            "(",
            ". »",
            ".) ",
            "Sen. ",
            "a",
            "? Aa Aa Aa",
            "\n",
            ".[1]",
            "。",
            "- ",
        ),
        *(
            "「。",
            "。」",
            "！” Aa, a",
            "“。问",
            "? Aa, a, ",
            "т. д. ",
            "'a ",
            "‘a. ",
            "A. 'b ",
            ". ' ",
            "g. i) ",
        ),
    ],
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        text = "X. " + unit * (size // len(unit)) + "Y"
        return min(timeit.repeat(lambda: split_sentences(text), timer=time.process_time, repeat=3, number=1))

    assert seconds(80_000) < 8 * seconds(20_000) + 0.05  # fourfold if linear, sixteenfold if quadratic
