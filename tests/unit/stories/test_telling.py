from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet.stories import group_stories
from tearsheet.stories.telling import by_centrality, central_sentences, title

if TYPE_CHECKING:
    from tests.unit.stories.conftest import MakeArticle

CENTRAL = "The council of Lindvik voted to rebuild the storm wall. Boats must leave the quay for two winters."
ASIDE = "The council of Lindvik also heard a choir. Twelve singers stood in the rain outside the hall."


def test_the_headline_nearest_to_all_articles_is_the_title(make_article: MakeArticle) -> None:
    group = [
        make_article("a", ASIDE, headline="A choir sings"),
        make_article("b", CENTRAL, headline="Lindvik rebuilds its storm wall"),
        make_article("c", CENTRAL + " The wall will be higher."),
    ]
    assert title(by_centrality(group)) == "Lindvik rebuilds its storm wall"


def test_without_any_headline_the_title_is_a_whole_sentence(make_article: MakeArticle) -> None:
    (story,) = group_stories([make_article("a", CENTRAL)])
    assert story.title == "The council of Lindvik voted to rebuild the storm wall."


def test_without_headline_and_summary_the_title_is_the_first_paragraph(make_article: MakeArticle) -> None:
    assert title([make_article("a", "\n  Storm wall \n\nMore.", told=0)]) == "Storm wall"


def test_a_sentence_that_several_articles_tell_is_in_the_summary_once(make_article: MakeArticle) -> None:
    first = "Lindvik rebuilds the storm wall that broke in January."
    again = "Lindvik rebuilds the storm wall which broke in January, the council said."
    group = [make_article("a", first), make_article("b", again), make_article("c", ASIDE, told=1)]
    told = central_sentences(group)
    assert len([s for s in told if "storm wall" in s.text]) == 1
    assert any("choir" in s.text for s in told)


def test_what_most_articles_tell_comes_first_in_the_summary(make_article: MakeArticle) -> None:
    shared = "Lindvik rebuilds the storm wall that broke in January."
    group = [
        make_article("a", f"Twelve singers stood in the rain. {shared}"),
        make_article("b", "The storm wall of Lindvik broke in January.", told=0),
        make_article("c", "Lindvik, where the wall broke, rebuilds it.", told=0),
    ]
    assert central_sentences(group)[0].text == shared


def test_the_summary_has_at_most_four_sentences(make_article: MakeArticle) -> None:
    topics = ["wall broke", "quay closed", "tram opened", "goats grazed", "choir sang", "library shut"]
    group = [make_article(f"a{n}", f"The {topic} in winter. More.", told=1) for n, topic in enumerate(topics)]
    assert len(central_sentences(group)) == 4


def test_a_single_article_is_told_in_its_own_order(make_article: MakeArticle) -> None:
    (story,) = group_stories([make_article("a", f"{ASIDE} {CENTRAL}", told=4)])
    starts = [sentence.start for sentence in story.summary]
    assert len(starts) == 4
    assert starts == sorted(starts)
