from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tearsheet.facts.names.model.decoding import LABELS, names_in
from tearsheet.model import NameKind


def answers(*labels: str, sure: float = 9.0) -> np.ndarray:
    odds = np.zeros((len(labels), len(LABELS)), dtype=np.float32)
    for unit, label in enumerate(labels):
        odds[unit, LABELS.index(label)] = sure
    return odds


def spans(odds: np.ndarray) -> list[tuple[int, int, NameKind | None]]:
    return [(found.first, found.last, found.kind) for found in names_in(odds)]


def test_two_names_side_by_side_stay_two() -> None:
    assert spans(answers("B-PER", "I-PER", "B-PER", "O", "B-LOC")) == [
        (0, 1, NameKind.PERSON),
        (2, 2, NameKind.PERSON),
        (4, 4, NameKind.PLACE),
    ]


def test_another_kind_of_name_has_no_kind() -> None:
    assert spans(answers("O", "B-MISC")) == [(1, 1, None)]


@pytest.mark.parametrize("begin", ["O", "B-LOC"])
def test_an_inner_label_without_a_beginning_is_settled_by_what_is_likeliest(begin: str) -> None:
    odds = answers(begin, "I-ORG")
    odds[0, LABELS.index("B-ORG")] = 8.5
    assert spans(odds) == [(0, 1, NameKind.ORGANISATION)]


def test_a_score_is_the_share_that_all_units_give_to_the_kind() -> None:
    sure, unsure = (next(names_in(answers("B-PER", "I-PER", sure=odds))) for odds in (9.0, 3.0))
    assert 0.99 < sure.score <= 1
    assert 0.5 < unsure.score < sure.score


ODDS = st.integers(1, 30).flatmap(
    lambda units: arrays(np.float32, (units, len(LABELS)), elements=st.floats(-20, 20, width=32))
)


@given(ODDS)
def test_names_are_in_order_inside_the_sentence_and_never_overlap(odds: np.ndarray) -> None:
    last = -1
    for found in names_in(odds):
        assert last < found.first <= found.last < len(odds)
        assert 0 <= found.score <= 1.0001
        last = found.last
