from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tearsheet.model import ProcessedArticle, StorySentence
from tearsheet.stories.independence import Independence

if TYPE_CHECKING:
    from tests.unit.stories.conftest import MakeArticle

REPORT = (
    "The council of Lindvik voted on Wednesday to rebuild the storm wall that broke in January, when the"
    " sea took the fish market and two hundred homes stood under water for a week before the pumps came."
)
OWN = (
    "Nine members of the council raised their hands, and the gallery stood up and clapped for a full minute."
)


def count(*group: ProcessedArticle) -> int:
    return Independence(group).sources(article.id for article in group)


def test_two_articles_of_one_publisher_are_one_source(make_article: MakeArticle) -> None:
    names = ["Northern Post", "The Northern Post", "NORTHERN  POST", "northern.post.com"]
    assert count(*(make_article(name, f"{name} {OWN}", publisher=name) for name in names)) == 1


def test_two_publishers_are_two_sources(make_article: MakeArticle) -> None:
    assert count(make_article("a", REPORT, publisher="Post"), make_article("b", OWN, publisher="Echo")) == 2


def test_articles_without_a_publisher_count_each(make_article: MakeArticle) -> None:
    assert count(make_article("a", REPORT), make_article("b", OWN)) == 2


def test_one_wire_story_printed_five_times_is_one_source(make_article: MakeArticle) -> None:
    changes = ["", " Read on.", " (agency)", " Our reporter adds a line.", " Nothing else is known."]
    group = [make_article(f"a{n}", REPORT + end, publisher=f"Paper {n}") for n, end in enumerate(changes)]
    assert count(*group) == 1


def test_articles_with_one_fingerprint_are_one_source(make_article: MakeArticle) -> None:
    group = [make_article(id_, text, fingerprint="5f3a") for id_, text in (("a", REPORT), ("b", OWN))]
    assert count(*group) == 1


def test_a_paper_that_copied_once_is_still_a_source_of_its_own_report(make_article: MakeArticle) -> None:
    original = make_article("a", REPORT, publisher="Post")
    copy = make_article("b", REPORT, publisher="Echo")
    own = make_article("c", OWN, publisher="Echo")
    assert Independence([original, copy, own]).sources(["a", "c"]) == 2
    assert Independence([original, copy, own]).sources(["a", "b"]) == 1


def test_short_texts_that_share_a_phrase_are_no_copies(make_article: MakeArticle) -> None:
    texts = ["The storm wall broke in January.", "The storm wall broke in January. Nobody was hurt."]
    assert count(*(make_article(text, text) for text in texts)) == 2


@pytest.mark.parametrize(
    ("sentence", "independent"),
    [
        ("The wall will cost 42 million, according to the Northern Post.", 1),
        ("The wall will cost 42 million, Northern Post reported.", 1),
        ("The mayor told the Northern Post that the wall will cost 42 million.", 1),
        ("Citing Northern Post, the station put the price at 42 million.", 1),
        ("The price of 42 million was first reported by the Northern Post.", 1),
        ("The wall will cost 42 million, according to the mayor.", 2),
        ("A northern post of the wall will cost 42 million.", 2),
        ("Readers of Northern Post know the price of 42 million.", 2),
    ],
)
def test_who_credits_another_paper_is_one_source_with_it(
    make_article: MakeArticle, sentence: str, independent: int
) -> None:
    post = make_article("a", REPORT, publisher="The Northern Post")
    echo = make_article("b", sentence, publisher="Echo")
    places = [
        (article.id, StorySentence(text=text, article_id=article.id, start=0, end=len(text)))
        for article in (post, echo)
        if (text := article.article.text)
    ]
    assert Independence([post, echo]).supporters(places) == independent


def test_a_sentence_that_is_unknown_counts_for_its_article(make_article: MakeArticle) -> None:
    group = [make_article("a", REPORT), make_article("b", OWN)]
    assert Independence(group).supporters([("a", None), ("b", None), ("b", None)]) == 2
