from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.cleaning.folds import FOLDS, fold_of
from benchmarks.floors import FLOORS, below, missing, raised, read_floors, write_floors

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.floors import Floors

names = st.sampled_from(["word F1", "recall", "speed"])
floors = st.dictionaries(
    st.sampled_from(["wcxb: tearsheet", "mild: tearsheet"]),
    st.dictionaries(names, st.floats(0, 1).map(lambda value: round(value, 3))),
)


@given(floors, floors)
def test_no_floor_sinks_or_goes(before: Floors, measured: Floors) -> None:
    after = raised(before, measured)
    assert all(after[what][name] >= floor for what, mine in before.items() for name, floor in mine.items())


@given(floors)
def test_what_was_just_measured_stands_on_the_floors_it_raised(measured: Floors) -> None:
    assert below(raised({}, measured), measured) == []


def test_a_figure_under_its_floor_is_named_with_both() -> None:
    fallen = below({"wcxb: tearsheet": {"word F1": 0.93}}, {"wcxb: tearsheet": {"word F1": 0.9287}})
    assert fallen == ["wcxb: tearsheet: word F1 is 0.9287, under its floor of 0.93"]


def test_a_set_that_was_not_run_is_not_judged() -> None:
    assert below({"wcxb: tearsheet": {"word F1": 0.93}}, {}) == []


def test_a_set_without_a_floor_or_without_a_figure_is_named() -> None:
    there: Floors = {"wcxb: tearsheet": {"word F1": 0.93}}
    assert missing(there, ["wcxb: tearsheet", "mild: tearsheet"], what="floor") == [
        "mild: tearsheet: there is no floor"
    ]


@pytest.mark.parametrize(
    ("test_set", "measure"),
    [("scrapinghub", "shingle F1"), ("wcxb", "word F1"), ("full", "F1 body"), ("mild", "F1 body")],
)
def test_every_set_has_a_floor_under_its_main_figure_held_out_and_one_under_the_speed(
    test_set: str, measure: str
) -> None:
    committed = read_floors(FLOORS)
    assert committed[f"{test_set}: tearsheet, held out"][measure] > 0.9
    assert committed[f"{test_set}: tearsheet"]["speed"] > 0


def test_the_file_of_floors_reads_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "floors.toml"
    written: Floors = {"full, blank lines: tearsheet, held out": {"F1 body": 0.9, "speed": 0.61}}
    write_floors(written, path, says="An example.")
    assert read_floors(path) == written
    assert read_floors(tmp_path / "none.toml") == {}


def test_two_pages_of_one_site_lie_in_one_fold() -> None:
    addresses = ["https://news.example.co.uk/a", "https://www.example.co.uk/b?c=d", "http://example.co.uk/"]
    assert len({fold_of(address) for address in addresses}) == 1
    assert {fold_of(f"https://site{number}.example/") for number in range(99)} == set(range(FOLDS))


@pytest.mark.parametrize("row", ["cnndm: tearsheet, held out", "realsumm: tearsheet", "multinews: tearsheet"])
def test_summaries_have_floors_under_rouge_and_under_the_share_free_of_each_defect(row: str) -> None:
    committed = read_floors(FLOORS)[row]
    assert committed["ROUGE-1"] > committed["ROUGE-2"] > 0.1
    assert all(
        committed[f"free of {defect}"] > 0.98 for defect in ("dangling", "unbalanced", "near-duplicates")
    )


@pytest.mark.parametrize(
    ("row", "measure", "bar"),
    [
        ("quotes: tearsheet", "≥ 5 words detection F1", 0.962),
        ("quotes: tearsheet", "≥ 5 words with speaker F1", 0.895),
        ("quotes: tearsheet", "all with speaker F1", 0.85),
        ("dates: tearsheet", "relaxed F1", 0.92),
        ("dates: tearsheet", "value F1", 0.775),
        ("money: tearsheet", "relaxed F1", 0.905),
        ("currency-cases: tearsheet", "right", 0.75),
        ("names-newswire: tearsheet", "exact F1", 0.77),
        ("names-conll: tearsheet", "exact F1", 0.755),
        ("names-newswire: tearsheet, rules", "exact F1", 0.64),
        ("names-conll: tearsheet, rules", "exact F1", 0.62),
        ("names-across: tearsheet", "B³ F1", 0.8),
    ],
)
def test_facts_have_floors_above_what_was_asked_of_them(row: str, measure: str, bar: float) -> None:
    assert read_floors(FLOORS)[row][measure] >= bar
