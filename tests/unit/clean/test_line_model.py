"""The line model: its weights fit the code, and the best runs are the best."""

from importlib.resources import files
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.clean.plain.extract import cut_known
from tearsheet.clean.plain.line_features import features_of
from tearsheet.clean.plain.line_model import best_runs, keep_lines, network
from tearsheet.clean.plain.lines import split_lines
from tearsheet.clean.plain.whole_page import signs_of_page
from tearsheet.weights import LINES, load_weights

PAGE = "Home\nNews\nThe lamp was lit on Friday, the keeper said.\n“Not a day too soon,” he added.\n© 2025"
TEXTS = st.lists(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), min_size=1), min_size=1
)


def test_every_model_ships_with_its_weights_and_its_card() -> None:
    folders = [folder for folder in files("tearsheet.models").iterdir() if folder.name[-1:].isdigit()]
    assert LINES in {folder.name for folder in folders}
    for folder in folders:
        assert {"weights.json", "MODEL.md"} <= {file.name for file in folder.iterdir()}


def test_the_weights_are_for_the_features_of_the_code() -> None:
    table = features_of(split_lines(PAGE))
    assert list(table.names) == load_weights(LINES)["features"]
    assert list(signs_of_page(split_lines(PAGE))) == list(load_weights(LINES)["page"]["weights"])
    assert network().hidden.shape == (len(table.names), len(network().output))


@given(TEXTS)
def test_every_text_has_finite_features(texts: list[str]) -> None:
    lines = cut_known(split_lines("\n".join(texts)))
    table = features_of(lines)
    assert table.rows.shape == (len(lines), len(table.names))
    assert bool(abs(table.rows).max() < 100)


@given(TEXTS)
def test_empty_lines_between_lines_change_no_feature(texts: list[str]) -> None:
    close, apart = split_lines("\n".join(texts)), split_lines("\n\n".join(texts))
    assert (features_of(close).rows == features_of(apart).rows).all()


def test_the_words_of_a_language_change_no_feature() -> None:
    other = PAGE.translate(str.maketrans("aeiou", "oiaeu"))
    assert other != PAGE
    assert (features_of(split_lines(other)).rows == features_of(split_lines(PAGE)).rows).all()


def test_the_midst_of_a_long_line_changes_no_feature() -> None:
    opening, end = "The keeper of the lamp, who had lit it for forty years, told " * 2, "of the sea."
    plain, loud = (split_lines(f"{PAGE}\n{opening}{midst}{end}") for midst in ("the town ", "«2, X.!» "))
    assert plain[-1].words == loud[-1].words
    assert (features_of(plain).rows == features_of(loud).rows).all()


@given(st.lists(st.integers(-9, 9), min_size=1, max_size=9), st.integers(0, 5))
def test_no_other_choice_of_lines_is_worth_more(scores: list[int], change: int) -> None:
    chosen = best_runs(scores, change=change)
    best = max(worth(choice, scores, change) for choice in product((False, True), repeat=len(scores)))
    assert worth(chosen, scores, change) == best


def worth(choice: tuple[bool, ...] | list[bool], scores: list[int], change: int) -> int:
    edges = sum(one != two for one, two in pairwise(choice))
    return sum(score for kept, score in zip(choice, scores, strict=True) if kept) - change * edges


@pytest.mark.parametrize("favour", [50.0, -50.0])
def test_enough_favour_keeps_every_line_and_enough_disfavour_none(favour: float) -> None:
    assert set(keep_lines(split_lines(PAGE), favour=favour)) == {favour > 0}
