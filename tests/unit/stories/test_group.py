from __future__ import annotations

import random
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tearsheet.stories import group_stories

if TYPE_CHECKING:
    from tearsheet.model import ProcessedArticle, Story
    from tests.unit.stories.conftest import MakeArticle

WALL = [
    "The council of Lindvik voted to rebuild the storm wall that broke in January. The wall will be higher.",
    "Lindvik will rebuild its broken storm wall, the council decided. Boats must leave the north quay.",
    "A higher storm wall for Lindvik: the council voted nine to two. Work on the quay begins in spring.",
]
TRAM = [
    "The new tram line seven opened two weeks early. Passengers rode free on the first day of the line.",
    "Tram line seven took its first passengers two weeks early. Its depot is still being built.",
]


def articles(make_article: MakeArticle) -> list[ProcessedArticle]:
    return [make_article(f"w{n}", text) for n, text in enumerate(WALL)] + [
        make_article(f"t{n}", text) for n, text in enumerate(TRAM)
    ]


def groups(stories: list[Story]) -> list[list[str]]:
    return [story.article_ids for story in stories]


def test_no_articles_make_no_stories() -> None:
    assert group_stories([]) == []


def test_reports_of_one_event_are_one_story_and_the_larger_comes_first(make_article: MakeArticle) -> None:
    assert groups(group_stories(articles(make_article))) == [["w0", "w1", "w2"], ["t0", "t1"]]


def test_reports_in_two_languages_are_no_story_for_the_little_words_they_share(
    make_article: MakeArticle,
) -> None:
    bridge = "Le pont de Vernay est fermé. Il y a une fissure de la pile, et de plus une panne de la grue."
    drought = "El agua de la villa se corta de noche a causa de la sequía. No llega lluvia a la presa de Osa."
    french = make_article("f", bridge, language="fr")
    spanish = make_article("s", drought, language="es")
    assert len(group_stories([french, spanish])) == 2


def test_the_order_of_the_articles_changes_nothing(make_article: MakeArticle) -> None:
    given_order = articles(make_article)
    expected = group_stories(given_order)
    for seed in range(6):
        random.Random(seed).shuffle(given_order)
        assert group_stories(given_order) == expected


def test_the_same_words_a_year_apart_are_two_stories(make_article: MakeArticle) -> None:
    one = make_article("a", WALL[0], published="2024-02-01")
    assert len(group_stories([one, make_article("b", WALL[0], published="2025-02-01")])) == 2
    assert len(group_stories([one, make_article("b", WALL[0], published="2024-02-03T08:00:00Z")])) == 1
    assert len(group_stories([one, make_article("b", WALL[0])])) == 1


def test_the_order_of_publication_is_that_of_the_moments_whatever_their_zones(
    make_article: MakeArticle,
) -> None:
    stamps = {
        "day": "2024-02-01",
        "oslo": "2024-02-01T09:30:00+01:00",
        "utc": "2024-02-01T09:00:00Z",
        "lima": "2024-02-01T05:00:00-05:00",
        "undated": None,
        "wrong": "yesterday",
    }
    drops = [make_article(name, WALL[0], published=stamp) for name, stamp in stamps.items()]
    assert groups(group_stories(drops[::-1])) == [list(stamps)]


def test_a_date_that_is_none_parts_nothing(make_article: MakeArticle) -> None:
    one = make_article("a", WALL[0], published="2024-02-01")
    assert len(group_stories([one, make_article("b", WALL[0], published="last winter")])) == 1


def test_articles_stand_in_the_order_of_publication_undated_last(make_article: MakeArticle) -> None:
    dates = {"a": None, "b": "2024-02-02", "c": "2024-02-01"}
    (story,) = group_stories([make_article(id_, WALL[0], published=date) for id_, date in dates.items()])
    assert story.article_ids == ["c", "b", "a"]


def test_an_article_given_twice_is_in_its_story_once(make_article: MakeArticle) -> None:
    one = make_article("a", WALL[0])
    assert groups(group_stories([one, one])) == [["a"]]


def test_more_independent_publishers_come_before_more_articles(make_article: MakeArticle) -> None:
    wall = [make_article(f"w{n}", text, publisher="Northern Post") for n, text in enumerate(WALL)]
    tram = [make_article(f"t{n}", text, publisher=f"Paper {n}") for n, text in enumerate(TRAM)]
    assert groups(group_stories([*wall, *tram])) == [["t0", "t1"], ["w0", "w1", "w2"]]


def test_articles_without_a_word_stand_alone(make_article: MakeArticle) -> None:
    stories = group_stories([make_article("a", ""), make_article("b", "")])
    assert groups(stories) == [["a"], ["b"]]
    assert [story.title for story in stories] == ["a", "b"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    texts=st.lists(
        st.tuples(
            st.lists(
                st.sampled_from(["wall", "quay", "tram", "goat", "“", "”", ".", "Ärger", "5"]), max_size=12
            ),
            st.sampled_from([None, "2024-02-01", "2024-02-03", "2024-03-01", "no date"]),
            st.sampled_from([None, "Post", "The Post"]),
        ),
        max_size=7,
    ),
    seed=st.integers(0, 5),
)
def test_every_article_is_in_one_story_whatever_the_order(
    make_article: MakeArticle, texts: list[tuple[list[str], str | None, str | None]], seed: int
) -> None:
    given_order = [
        make_article(f"a{n}", " ".join(words), published=date, publisher=publisher)
        for n, (words, date, publisher) in enumerate(texts)
    ]
    stories = group_stories(given_order)
    assert sorted(id_ for story in stories for id_ in story.article_ids) == [a.id for a in given_order]
    assert len({story.id for story in stories}) == len(stories)
    assert all(story.title for story in stories)
    text_of = {article.id: article.article.text for article in given_order}
    assert all(s.text == text_of[s.article_id][s.start : s.end] for story in stories for s in story.summary)
    random.Random(seed).shuffle(given_order)
    assert group_stories(given_order) == stories
