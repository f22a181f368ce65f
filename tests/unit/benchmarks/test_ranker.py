"""What the ranker learns, and that its trees are written as LightGBM means them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.summaries.ranker.fit import tables_of
from benchmarks.summaries.ranker.labels import labels_of
from benchmarks.summaries.rouge import tokens_of
from tearsheet.summarise.trees import trees_of

REFERENCE = tokens_of("The ferry stopped on Friday .\nIts engine failed .")
SENTENCES = ["The ferry stopped on Friday.", "It rained.", "Its engine failed, Lind said.", "Nobody came."]


def test_sentences_that_say_what_the_reference_says_are_labelled_higher() -> None:
    labels = labels_of([tokens_of(sentence) for sentence in SENTENCES], REFERENCE)
    assert min(labels[0], labels[2]) > max(labels[1], labels[3])
    assert labels[0] == pytest.approx(1, abs=0.05)


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8))
def test_labels_are_shares_one_for_each_sentence(sentences: list[str]) -> None:
    labels = labels_of([tokens_of(sentence) for sentence in sentences], REFERENCE)
    assert len(labels) == len(sentences)
    assert ((labels >= 0) & (labels <= 1)).all()


def leaf(value: float) -> dict[str, Any]:
    return {"leaf_value": value}


def split(feature: int, threshold: float, *, left: object, right: object) -> dict[str, Any]:
    return {"split_feature": feature, "threshold": threshold, "left_child": left, "right_child": right}


def meant(node: dict[str, Any], row: list[float]) -> float:
    if "leaf_value" in node:
        return float(node["leaf_value"])
    side = "left_child" if row[node["split_feature"]] <= node["threshold"] else "right_child"
    return meant(node[side], row)


CHILDREN = st.recursive(
    st.floats(-3, 3).map(lambda value: leaf(round(value, 3))),
    lambda children: st.tuples(st.integers(0, 2), st.floats(-2, 2), children, children).map(
        lambda parts: split(parts[0], round(parts[1], 2), left=parts[2], right=parts[3])
    ),
    max_leaves=6,
)


@given(
    st.lists(CHILDREN, min_size=1, max_size=4),
    st.lists(st.lists(st.floats(-3, 3), min_size=3, max_size=3), min_size=1, max_size=4),
)
def test_trees_as_written_give_what_their_nodes_say(
    nodes: list[dict[str, Any]], rows: list[list[float]]
) -> None:
    nodes = [*nodes, split(1, 0.5, left=leaf(1), right=leaf(-1))]
    trees = trees_of(tables_of(nodes, models=1))
    expected = [sum(meant(node, row) for node in nodes) for row in rows]
    assert trees.scores(np.array(rows)) == pytest.approx(expected, abs=1e-4)
