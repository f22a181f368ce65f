"""The events of `seeds/events/` and what is written down of them: the two must fit."""

from __future__ import annotations

from itertools import combinations

import pytest

from benchmarks.stories.events import OWN, Event, read_event
from tearsheet.process import process
from tearsheet.stories import group_stories

EVENTS = [read_event(path) for path in OWN]
FOLDER = OWN[0].parents[1]
STRAYS = sorted((FOLDER / "strays").iterdir())
BY_NAME = pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.name)


def test_there_are_three_events_and_strays() -> None:
    assert [event.name for event in EVENTS] == ["final", "results", "storm"]
    assert len(STRAYS) == 6


@BY_NAME
def test_an_expectation_names_every_file_of_its_folder(event: Event) -> None:
    files = {path.name for path in (FOLDER / event.name).iterdir()}
    assert files == {*event.gold.articles, "expected.json"}


@BY_NAME
def test_the_words_of_an_expectation_stand_in_the_cleaned_articles(event: Event) -> None:
    assert len(event.facts) >= 25
    assert len(event.disagreements) >= 9
    assert len(event.traps) >= 7


@BY_NAME
def test_most_facts_rest_on_several_articles_and_none_on_more_sources_than_articles(event: Event) -> None:
    facts = event.gold.facts
    assert sum(len(fact.support) > 1 for fact in facts) >= 25
    assert all(1 <= fact.independent <= len(fact.support) for fact in facts)
    assert not any(set(fact.support) & set(fact.also) for fact in facts)


@BY_NAME
def test_sides_differ_and_matters_that_stay_apart_share_no_words(event: Event) -> None:
    for sides in event.disagreements:
        assert len(sides) > 1
        assert all(one != other for one, other in combinations(sides, 2))
    for apart in event.traps:
        assert len(apart) > 1
        assert not any(one & other for one, other in combinations(apart, 2))


@BY_NAME
def test_who_depends_on_whom_shows_in_the_file(event: Event) -> None:
    for each in event.gold.depends:
        source = (FOLDER / event.name / each.article).read_text(encoding="utf-8")
        assert each.evidence in source
        assert "." not in each.on or each.on in event.gold.articles
    assert {each.by for each in event.gold.depends} == {"reprint", "rewrite", "according to"}


def test_each_event_is_told_in_one_story_and_no_other_event_in_it() -> None:
    strays = [process(path.read_bytes(), id=path.name, name=path.name) for path in STRAYS]
    articles = [article for event in EVENTS for article in event.articles]
    event_of = {article.id: event.name for event in EVENTS for article in event.articles}
    stories = group_stories([*articles, *strays])
    told = [{event_of[id_] for id_ in story.article_ids if id_ in event_of} for story in stories]
    assert sorted(name for names in told for name in names) == ["final", "results", "storm"]
    assert all(len(names) <= 1 for names in told)
