from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.text.words import content_words, count_latin_words, count_words, stop_words, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor's CAR", ["the", "mayor", "s", "car"]),
        ("L’accord d'Evian", ["l", "accord", "d", "evian"]),
        ("A 3.5-metre rope", ["a", "3", "5", "metre", "rope"]),
        ("東京です now", ["東", "京", "で", "す", "now"]),
        ("Straße", ["strasse"]),
        ("— … !", []),
    ],
)
def test_words_are_casefolded_runs_and_single_ideographs(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@given(st.text(max_size=200))
def test_counting_words_agrees_with_cutting_them(text: str) -> None:
    assert count_words(text) == len(words(text))


def test_content_words_leave_out_stop_words_and_english_plurals() -> None:
    assert content_words("The mayor's policies and the glass buses of the cities") == [
        "mayor",
        "policy",
        "glass",
        "buse",
        "city",
    ]


def test_content_words_of_other_languages_stay_as_they_are() -> None:
    assert content_words("Die Häuser und das Gras", language="de") == ["häuser", "gras"]


def test_stop_words_are_english_by_default_and_follow_the_base_language() -> None:
    assert stop_words(None) == stop_words("en") == stop_words("en_GB")
    assert "the" in stop_words("en")
    assert "und" in stop_words("de-AT")


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Il a un bateau de plus que le port", "fr", ["bateau", "port"]),
        ("No hay más de un barco que llegue al puerto", "es", ["barco", "llegue", "puerto"]),
        ("Das Schiff hat einen Mast", "de", ["schiff", "mast"]),
    ],
)
def test_the_commonest_words_of_a_language_say_nothing_alone(
    text: str, language: str, expected: list[str]
) -> None:
    assert content_words(text, language=language) == expected


def test_a_language_without_a_list_ignores_only_what_apostrophes_leave() -> None:
    assert content_words("qu'og s det", language="da") == ["og", "det"]


@pytest.mark.parametrize(
    "language",
    [
        "ar",
        "cs",
        "de",
        "el",
        "es",
        "fr",
        "he",
        "it",
        "ja",
        "ko",
        "nl",
        "pl",
        "pt",
        "ru",
        "sk",
        "sv",
        "th",
        "uk",
        "zh",
    ],
)
def test_every_listed_language_has_stop_words_that_words_can_match(language: str | None) -> None:
    listed = stop_words(language)
    assert len(listed) > 50
    assert all(words(word) == [word] for word in listed)


@pytest.mark.parametrize(
    ("text", "count"),
    [("The old lamp", 3), ("古い灯台", 2), ("灯台 A 7", 3), ("港", 1), ("", 0), ("Маяк горить", 2)],
)
def test_two_ideographs_make_a_word_of_a_script_with_spaces(text: str, count: int) -> None:
    assert count_latin_words(text) == count
