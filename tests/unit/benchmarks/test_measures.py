from __future__ import annotations

import pytest

from benchmarks.cleaning.measures import (
    kept_share,
    same_words,
    shingle_score,
    shingle_shares,
    snippet_share,
    word_f1,
)


def test_shingles_count_runs_of_four_words_with_their_case() -> None:
    shares = shingle_shares("one two three four five", "one two three four Five")
    assert (shares.precision, shares.recall) == (0.5, 0.5)


def test_a_run_found_twice_counts_once_if_it_is_marked_once() -> None:
    assert shingle_shares("a b c d", "a b c d a b c d").precision == pytest.approx(1 / 5)


def test_a_text_under_four_words_is_one_shingle() -> None:
    assert shingle_shares("only three words", "only three words").recall == 1


def test_an_empty_text_has_no_precision_and_no_recall() -> None:
    shares = shingle_shares("some marked words here", "")
    assert shares.precision is None
    assert shares.recall == 0


def test_f1_is_of_the_two_means_and_leaves_empty_texts_out_of_precision_alone() -> None:
    score = shingle_score([("a b c d", "a b c d"), ("a b c d", "")])
    assert (score.precision, score.recall) == (1.0, 0.5)
    assert score.f1 == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("gold", "text", "expected"),
    [("A b", "a B", 1.0), ("a b c", "a x", 0.4), ("", "", 1.0), ("", "a", 0.0), ("a", "", 0.0)],
)
def test_word_f1_compares_bags_without_case(gold: str, text: str, expected: float) -> None:
    assert word_f1(gold, text) == pytest.approx(expected)


def test_snippets_are_looked_for_without_case() -> None:
    assert snippet_share(["Subscribe now", "absent"], "please SUBSCRIBE NOW") == 0.5


def test_a_line_is_kept_if_half_of_its_runs_are_and_weighs_its_words() -> None:
    lines = ["one two three four", "a b c d e", "gone entirely from here"]
    assert kept_share(lines, "one two three four; b c d e") == pytest.approx(9 / 13)
    assert kept_share([], "anything") is None


def test_same_words_is_blind_to_marks_but_not_to_case() -> None:
    assert same_words("Yes, it is.", "Yes it is")
    assert not same_words("Yes", "yes")
