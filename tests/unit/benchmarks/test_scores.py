from __future__ import annotations

import pytest

from benchmarks.cleaning.scores import MEASURES, score
from benchmarks.cleaning.sets import Document
from benchmarks.figures import difference, figures, table_of

PAGE = Document("https://a.example/1", "<p>…</p>", "text/html", "one two three four five")
PASTE = Document(
    "https://a.example/2",
    "one two three four five\nHome News Sport",
    "text/plain",
    "one two three four five",
    marked=("one two three four five",),
    noise=("Home News Sport",),
)


def test_a_perfect_text_scores_one_and_its_interval_is_a_point() -> None:
    found = figures(table_of([score(PAGE, PAGE.gold)] * 3), MEASURES["html"])
    assert {name for name, figure in found.items() if figure.value == 1} == {*found}
    assert found["word F1"].interval == (1, 1)


def test_a_measure_that_no_document_has_is_left_out() -> None:
    found = figures(table_of([score(PAGE, PAGE.gold)]), MEASURES["html"])
    assert {"with", "without", "gold kept"}.isdisjoint(found)


def test_everything_kept_keeps_the_noise() -> None:
    found = figures(table_of([score(PASTE, PASTE.content)]), MEASURES["text"])
    assert found["noise kept"].value == found["gold kept"].value == 1
    assert found["F1 lines"].value < 1


def test_a_system_is_not_ahead_of_itself() -> None:
    table = table_of([score(PAGE, PAGE.gold), score(PAGE, "one two")])
    assert difference(MEASURES["html"][0], table, table).interval == (0, 0)


def test_the_interval_of_a_steady_lead_lies_above_nought() -> None:
    ours = table_of([score(PAGE, PAGE.gold)] * 5)
    theirs = table_of([score(PAGE, "one two three four six")] * 5)
    ahead = difference(MEASURES["html"][0], ours, theirs)
    assert ahead.value == pytest.approx(0.5)
    assert ahead.interval.low > 0


def test_lines_of_a_paste_become_paragraphs_for_systems_that_read_pages() -> None:
    page = Document("u", "a < b\n\nc", "text/plain", "").as_page
    assert page == "<html><body><p>a &lt; b</p><p>c</p></body></html>"
