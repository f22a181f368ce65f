from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.facts.names.model.units import Place, Shape, units_of


@pytest.mark.parametrize(
    ("sentence", "units"),
    [
        ("The U.S. envoy left.", ["The", "U.S.", "envoy", "left", "."]),
        ("Norway's premier", ["Norway", "'s", "premier"]),
        ("It cost 1,500 euros.", ["It", "cost", "1,500", "euros", "."]),
        ("Ann O’Hara-Lee", ["Ann", "O", "’", "Hara", "-", "Lee"]),
        ("the G7 at https://example.org/a_b?c", ["the", "G7", "at", "https://example.org/a_b?c"]),
        ("José and Jose\u0301", ["José", "and", "Jose\u0301"]),
        ("don’t", ["don", "’", "t"]),
        (" \u00a0\t", []),
    ],
)
def test_a_sentence_is_cut_into_words_and_marks(sentence: str, units: list[str]) -> None:
    assert [unit.text for unit in units_of(sentence)] == units


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("house", Shape.LOWER),
        ("House", Shape.CAPITALISED),
        ("UNESCO", Shape.CAPITALS),
        ("A", Shape.ONE_CAPITAL),
        ("McCoy", Shape.INNER_CAPITALS),
        ("U.N.", Shape.DOTTED),
        ("1,500.25", Shape.NUMBER),
        ("G20", Shape.LETTERS_AND_DIGITS),
        ("東京", Shape.OTHER_SCRIPT),
        ("“", Shape.QUOTE),
        ("–", Shape.DASH),
        (";", Shape.STOP),
        ("€", Shape.MARK),
    ],
)
def test_a_unit_shows_what_its_letters_look_like(word: str, shape: Shape) -> None:
    assert [unit.shape for unit in units_of(word)] == [shape]


def test_the_first_word_is_marked_even_behind_a_quotation_mark() -> None:
    places = {unit.text: unit.place for unit in units_of("“Rivers rise,” Lund said.")}
    assert places["Rivers"] is Place.FIRST
    assert places["Lund"] is Place.WITHIN


@pytest.mark.parametrize(
    ("headline", "place"),
    [
        ("FLOOD HITS THE TOWN OF BERGEN", Place.ALL_CAPITALS),
        ("Council Votes to Close the Harbour Road", Place.TITLE_CASE),
    ],
)
def test_where_capitals_mean_nothing_every_unit_says_so(headline: str, place: Place) -> None:
    assert {unit.place for unit in units_of(headline)} == {place}


def test_a_unit_says_whether_a_space_stands_before_it() -> None:
    assert [unit.glued for unit in units_of("a-b c")] == [False, True, True, False]


@given(st.text())
def test_units_hold_every_character_but_spaces_once_and_in_order(text: str) -> None:
    units = units_of(text)
    assert [text[unit.start : unit.end] for unit in units] == [unit.text for unit in units]
    assert "".join(unit.text for unit in units) == "".join(text.split())
