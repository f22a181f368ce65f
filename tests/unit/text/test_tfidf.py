from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.text import tfidf
from tearsheet.text.tfidf import centroid, similarities, similarities_to, vectorise

if TYPE_CHECKING:
    import pytest

DOCUMENTS = st.lists(st.lists(st.sampled_from("abcdefg"), max_size=8), max_size=8)


@given(DOCUMENTS)
def test_rows_have_length_one_or_zero(documents: list[list[str]]) -> None:
    lengths = np.linalg.norm(vectorise(documents).dense(), axis=1)
    assert np.allclose(lengths, [1.0 if document else 0.0 for document in documents])


@given(DOCUMENTS)
def test_cosines_are_symmetric_and_both_ways_of_computing_them_agree(documents: list[list[str]]) -> None:
    matrix = vectorise(documents)
    cosines = similarities(matrix)
    assert cosines.shape == (len(documents), len(documents))
    assert np.allclose(cosines, cosines.T)
    assert ((cosines >= 0) & (cosines <= 1)).all()
    assert np.allclose(cosines, tfidf._by_columns(matrix))


def test_the_same_words_are_as_near_as_can_be_and_other_words_as_far() -> None:
    cosines = similarities(vectorise([["ship", "port"], ["port", "ship"], ["tree"]]))
    assert np.isclose(cosines[0, 1], 1)
    assert cosines[0, 2] == 0


def test_a_rare_word_counts_for_more_than_a_frequent_one() -> None:
    cosines = similarities(vectorise([["day", "ship"], ["ship", "sea"], ["day", "sky"], ["day"], ["day"]]))
    assert cosines[0, 1] > cosines[0, 2]


def test_many_documents_are_compared_without_a_dense_matrix(monkeypatch: pytest.MonkeyPatch) -> None:
    documents = [["ship", "port"], ["port"], ["tree"]]
    dense = similarities(vectorise(documents))
    monkeypatch.setattr(tfidf, "_DENSE_CELLS", 0)
    assert np.allclose(similarities(vectorise(documents)), dense)


def test_the_centroid_is_nearest_to_what_most_rows_say() -> None:
    matrix = vectorise([["ship", "port"], ["ship", "sea"], ["tree"]])
    near = similarities_to(matrix, centroid(matrix))
    assert near[0] > near[2]
    assert np.allclose(centroid(matrix, [0, 1, 2]), centroid(matrix))
    assert np.allclose(similarities_to(matrix, centroid(matrix, [2])), [0, 0, 1])


def test_nothing_is_like_an_empty_vector() -> None:
    matrix = vectorise([["ship"], []])
    assert similarities_to(matrix, np.zeros(1)).tolist() == [0, 0]
    assert similarities_to(matrix, centroid(matrix)).tolist() == [1, 0]
