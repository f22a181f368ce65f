from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tearsheet.digest import Edition, Refused, render_html, render_text
from tearsheet.model import Evidence, Story, StoryFact

MakeEdition = Callable[..., Edition]
MakeStory = Callable[..., Story]


def test_the_text_says_what_the_page_says(
    make_edition: MakeEdition, make_story: MakeStory, money: StoryFact, quote: StoryFact
) -> None:
    edition = make_edition(
        make_story(facts=[money, quote]), refused=[Refused("scan.pdf", "only text is read")]
    )
    text = " ".join(render_text(edition, unsubscribe="https://desk.example/leave").split())
    for words in (
        "THE MORNING SHEET",
        "Thursday, 5 June 2025",
        "1. Lindvik rebuilds its storm wall",
        "rebuild the storm wall. [Paper a1]",
        "€42 million · 2 independent sources: Paper a1 and Paper b1",
        "The wall will cost €42 million, the mayor said.",
        "“The sea will not wait” — Marta Eklund (Paper b1)",
        "Headline of b1, Paper b1, 4 June 2025 https://news.example/b1",
        "scan.pdf: only text is read",
        "Nothing is generated.",
        "reader of the list Coast and Lakes",
        "Unsubscribe: https://desk.example/leave",
    ):
        assert words in text


def test_a_story_of_one_article_has_its_key_facts_without_counting_sources(
    make_edition: MakeEdition, make_story: MakeStory, money: StoryFact
) -> None:
    one = replace(money, sources=money.sources[:1], independent_sources=1, key=True)
    text = render_text(make_edition(make_story(article_ids=["a1"], facts=[one])))
    assert "Key facts\n\n* €42 million\n  The wall will cost €42 million, the mayor said.\n" in text


def test_page_and_text_say_alike_what_one_independent_source_is(make_edition: MakeEdition) -> None:
    made = (
        "Articles of one publisher, copies of one report, and reports that credit the publisher of another"
        " article here count as one independent source; an article that does not say who published it counts"
        " as a source of its own."
    )
    edition = make_edition()
    assert made in " ".join(render_text(edition).split())
    assert made in render_html(edition)


LONGEST = "“The sea will not wait for us, and the wall must stand before the autumn,”"


def said(text: str, article_id: str) -> Evidence:
    return Evidence(article_id=article_id, publisher=None, start=0, end=len(text), text=text)


@pytest.mark.parametrize(
    ("sources", "named"),
    [
        (
            [said(LONGEST, "a1"), said("“The sea will not wait for us.”", "b1"), said(LONGEST.upper(), "c1")],
            "Marta Eklund (Paper a1 and Paper c1; in other words also: Paper b1)",
        ),
        ([said(LONGEST, "a1"), said("„The sea will not wait“", "a1")], "Marta Eklund (Paper a1)"),
        ([said("‘The sea will not wait’", "b1"), said(LONGEST[1:-2], "b1")], "Marta Eklund (Paper b1)"),
        (
            [
                said("“will not wait for us”", "c1"),
                said(LONGEST, "b1"),
                said("“The sea will not wait”", "a1"),
            ],
            "Marta Eklund (Paper b1; in other words also: Paper c1 and Paper a1)",
        ),
    ],
)
def test_only_those_who_printed_the_words_of_a_quotation_are_named_beside_it(
    make_edition: MakeEdition, make_story: MakeStory, quote: StoryFact, sources: list[Evidence], named: str
) -> None:
    fact = replace(quote, text=LONGEST, sources=sources)
    edition = make_edition(make_story(article_ids=["a1", "b1", "c1"], facts=[fact]))
    assert named in " ".join(render_text(edition).split())
    assert named.partition("(")[2].rstrip(")") + "</p>" in render_html(edition)


def test_a_quotation_that_is_cut_still_names_who_printed_it(
    make_edition: MakeEdition, make_story: MakeStory, quote: StoryFact
) -> None:
    long = f"“{'The sea will not wait for us. ' * 60}”"
    edition = make_edition(make_story(facts=[replace(quote, text=long, sources=[said(long, "b1")])]))
    assert "… — Marta Eklund (Paper b1)" in " ".join(render_text(edition).split())


def test_no_line_is_longer_than_76_characters_but_an_address(
    make_edition: MakeEdition, make_story: MakeStory, money: StoryFact
) -> None:
    story = make_story(title="Lindvik " * 30, facts=[money])
    lines = render_text(make_edition(story)).splitlines()
    assert all(len(line) <= 76 for line in lines)
    assert max(map(len, lines)) > 60


def test_every_story_is_in_the_text_and_twelve_in_full(
    make_edition: MakeEdition, make_story: MakeStory
) -> None:
    stories = [make_story(n, title=f"Title number {n}.") for n in range(100)]
    text = render_text(make_edition(*stories))
    assert all(f"Title number {n}." in text for n in range(100))
    assert text.count("Sources") == 12


@pytest.mark.parametrize(("count", "listed"), [(3, False), (4, True)])
def test_more_than_three_stories_have_a_contents_list(
    make_edition: MakeEdition, make_story: MakeStory, count: int, listed: bool
) -> None:
    text = render_text(make_edition(*(make_story(n) for n in range(count))))
    assert ("IN THIS EDITION" in text) is listed


def test_an_empty_edition_says_so(make_edition: MakeEdition) -> None:
    assert "No stories in this edition." in render_text(make_edition())
