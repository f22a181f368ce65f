"""The learnt ranking: its features, its trees, and what it does with texts unlike those it learnt from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.summarise import rank, summarise
from tearsheet.summarise.document import read
from tearsheet.summarise.features import describe
from tearsheet.summarise.names import names_in
from tearsheet.summarise.trees import Trees
from tearsheet.summarise.views import neighbours, ranks, view
from tearsheet.text.tfidf import similarities, vectorise
from tearsheet.weights import load_weights

LANGUAGES = Path(__file__).parents[1] / "clean" / "languages"
TEXT = (
    "The ferry to the island stopped running on Friday. Rain fell all day on the quay. “The engine failed,”"
    " said Ada Lind, who runs the port. The ferry will not run again before May, Lind told the council."
)
SENTENCES = st.lists(st.sampled_from(TEXT.split(". ")), min_size=1, max_size=12).map(". ".join)


def test_the_model_was_fitted_on_the_features_that_are_described() -> None:
    assert list(describe(read(TEXT, language="en")).names) == load_weights(rank.MODEL)["features"]


def test_the_weights_stay_small() -> None:
    trees = rank.trees()
    assert trees.feature.max() < len(load_weights(rank.MODEL)["features"])
    assert trees.value.size < 10_000


@given(SENTENCES)
def test_every_feature_of_every_sentence_is_a_number(text: str) -> None:
    units = read(text, language="en")
    found = describe(units)
    assert found.rows.shape == (len(units), len(found.names))
    assert np.isfinite(found.rows).all()


def test_no_sentences_have_no_scores() -> None:
    assert rank.score([], title="A title", language="en") == []


def test_a_sentence_that_says_the_title_again_scores_higher_with_it() -> None:
    units = read(TEXT, language="en")
    without, with_title = (rank.score(units, title=title, language="en") for title in ("", "Rain on quay"))
    gains = np.subtract(with_title, without)
    assert int(gains.argmax()) == 1
    assert gains[0] == pytest.approx(0)


def walked(trees: Trees, row: list[float]) -> float:
    """The same by one comparison after another: leaves that a split strikes out, then the first left."""
    total = trees.bias
    for feature, threshold, kept, value in zip(
        trees.feature, trees.threshold, trees.kept, trees.value, strict=True
    ):
        left = set(range(len(value)))
        for split, limit, mask in zip(feature, threshold, kept, strict=True):
            if row[split] > limit:
                left &= {leaf for leaf in left if int(mask) >> leaf & 1}
        total += value[min(left)]
    return float(total)


@given(st.lists(st.lists(st.floats(-2, 2), min_size=2, max_size=2), max_size=5))
def test_trees_give_the_leaf_that_their_splits_lead_to(rows: list[list[float]]) -> None:
    # The first: a split at 0, and on its right one at 1; the second one split, filled up.
    trees = Trees(
        np.array([[0, 1], [1, 0]]),
        np.array([[0.0, 1.0], [-1.0, 1e300]]),
        np.array([[0b110, 0b101], [0b110, 0b111]], np.uint8),
        np.array([[1.0, 2.0, 4.0], [8.0, 16.0, 0.0]]),
        0.5,
    )
    assert trees.scores(np.array(rows).reshape(-1, 2)).tolist() == [walked(trees, row) for row in rows]


def test_a_long_text_is_scored_in_parts_as_in_one() -> None:
    rows = np.random.default_rng(7).normal(size=(1100, len(load_weights(rank.MODEL)["features"])))
    whole = rank.trees().scores(rows)
    assert whole[600:700] == pytest.approx(rank.trees().scores(rows[600:700]))


@given(SENTENCES)
def test_a_view_says_what_all_pairs_say(text: str) -> None:
    matrix = vectorise([unit.content for unit in read(text, language="en")])
    cosines = similarities(matrix)
    later, earlier = np.triu(cosines, 1).sum(axis=1), np.tril(cosines, -1).sum(axis=1)
    found = view(matrix)
    assert found["later"] == pytest.approx(later / (later.max() or 1), abs=1e-6)
    assert found["earlier"] == pytest.approx(earlier / (earlier.max() or 1), abs=1e-6)
    assert neighbours(matrix) == pytest.approx(np.diag(cosines, 1), abs=1e-6)


def test_ranks_are_shares_of_what_lies_below() -> None:
    assert ranks(np.array([3.0, 1.0, 2.0, 1.0])).tolist() == [0.75, 0.0, 0.5, 0.25]


def test_names_are_words_with_a_capital_within_a_sentence() -> None:
    assert names_in(["Rain fell on Ada Lind.", "The rain stopped Lind’s car.", "RAIN and rain."]) == [
        ["ada", "lind"],
        ["lind"],
        [],
    ]


@pytest.mark.parametrize("path", sorted(LANGUAGES.glob("*.txt")), ids=lambda path: path.stem)
def test_an_article_of_any_language_is_summarised_from_its_news(path: Path) -> None:
    lines, language = path.read_text(encoding="utf-8").splitlines(), path.stem
    body = "\n".join(line[2:] for line in lines if line.startswith("+"))
    chosen = summarise(body, sentences=3, language=language[:2]).sentences
    assert len(chosen) == 3
    assert chosen[0].position <= 3  # a report says first what is new, in all of them
    assert len({sentence.text for sentence in chosen}) == 3


@pytest.mark.parametrize("language", [None, "xx", "eo"])
def test_a_language_without_lists_falls_back_to_what_needs_none(language: str | None) -> None:
    assert len(summarise(TEXT, sentences=2, language=language).sentences) == 2
