"""B-cubed over names of several articles, on chains of our own."""

from __future__ import annotations

import pytest

from benchmarks.facts.across import ACROSS, GoldMention, Place, Topic, faults, folded, score
from benchmarks.facts.task import Document
from benchmarks.figures import figures, table_of

ONE = Document("1", "Ada Lund met Berg.", (GoldMention(0, 8, "lund"), GoldMention(13, 17, "berg")))
TWO = Document("2", "Lund and Bergs.", (GoldMention(0, 4, "lund"), GoldMention(9, 14, "berg")))
TOPIC = Topic("t", (ONE, TWO))


def value(found: list[list[Place]], measure: str = "B³ F1") -> float:
    return figures(table_of([score(TOPIC, found)]), ACROSS.measures)[measure].value


def test_clusters_that_are_the_chains_score_one() -> None:
    found = [[Place(0, 8, "a"), Place(13, 17, "b")], [Place(0, 4, "a"), Place(9, 13, "b")]]
    assert value(found) == value(found, "covered") == 1


def test_one_cluster_of_all_has_recall_and_half_the_precision() -> None:
    found = [[Place(0, 8, "a"), Place(13, 17, "a")], [Place(0, 4, "a"), Place(9, 14, "a")]]
    assert (value(found, "B³ P"), value(found, "B³ R")) == (0.5, 1)


def test_a_mention_that_was_not_found_is_alone() -> None:
    found = [[Place(0, 8, "a"), Place(13, 17, "b")], [Place(0, 4, "a")]]
    assert (value(found, "B³ P"), value(found, "B³ R")) == (1, 0.75)
    assert (value(found, "covered"), value(found, "B³ F1, covered")) == (0.75, 1)


def test_a_failed_system_has_every_mention_alone() -> None:
    assert value([]) == pytest.approx(2 / 3)


def test_the_cluster_is_that_of_the_longest_overlap() -> None:
    found = [[Place(0, 3, "x"), Place(4, 8, "a")], [Place(0, 4, "a")]]
    assert [fault.what for fault in faults(TOPIC, found)] == ["missed", "missed"]


def test_faults_tell_what_is_apart_and_what_is_mixed() -> None:
    found = [[Place(0, 8, "a"), Place(13, 17, "b")], [Place(0, 4, "a"), Place(9, 14, "c")]]
    assert [fault.what for fault in faults(TOPIC, found)] == ["apart"]
    found = [[Place(0, 8, "a"), Place(13, 17, "a")], [Place(0, 4, "a"), Place(9, 14, "a")]]
    assert [fault.what for fault in faults(TOPIC, found)] == ["mixed", "mixed"]


def test_names_are_folded_over_case_accents_and_marks() -> None:
    assert folded("José  Núñez-Díaz") == folded("JOSE NUNEZ DIAZ")
    assert folded("Ada Lund") != folded("Lund")
