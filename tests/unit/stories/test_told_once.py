"""Each text is told once, by the first article that has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tearsheet.model import Article, Facts, ProcessedArticle, Summary
from tearsheet.stories.copies import told_once

if TYPE_CHECKING:
    from tests.unit.stories.conftest import MakeArticle

REPORT = (
    "The harbour council of Eastport voted on Tuesday to mend the lighthouse that a storm had damaged.\n\n"
    "Work will begin in the autumn and cost four million crowns. Three people were hurt in the storm.\n\n"
    "“We waited nine years for this light,” said Ada Holm, who keeps the harbour."
)
OTHER = "Nordlys Robotics doubled its profit, the company said on Monday. Sales rose to 48 million euros."


def test_copies_are_named_with_the_first_of_them_and_order_is_kept(make_article: MakeArticle) -> None:
    texts = {
        "a": REPORT,
        "b": OTHER,
        "c": REPORT.replace("“", '"').replace("”", '"'),
        "d": f"EASTPORT, June 4 — {REPORT}",
        "e": REPORT.replace("Three people", "Four people"),
        "f": REPORT.replace("Three people", "Four people").replace("\n\n", " "),
    }
    told = told_once([make_article(id_, text) for id_, text in texts.items()])
    assert list(told.items()) == [("a", ["c", "d"]), ("b", []), ("e", ["f"])]


@given(st.lists(st.sampled_from([REPORT, f"{REPORT}\n\nShare this", OTHER, REPORT[:180], ""])))
def test_every_article_is_told_or_named_exactly_once(texts: list[str]) -> None:
    told = told_once([_article(str(number), text) for number, text in enumerate(texts)])
    named = [*told, *(copy for copies in told.values() for copy in copies)]
    assert sorted(named) == sorted(map(str, range(len(texts))))
    assert len(told) <= 4


def _article(id_: str, text: str) -> ProcessedArticle:
    article = Article(
        headline=None,
        standfirst=None,
        authors=[],
        publisher=None,
        published=None,
        url=None,
        language="en",
        text=text,
        removed=[],
        embeds=[],
        sha256="",
        fingerprint="",
    )
    return ProcessedArticle(
        id=id_, article=article, summary=Summary(sentences=[], method="", language=None), facts=Facts()
    )
