"""Small editions on an invented event."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tearsheet.digest import Clipping, Edition
from tearsheet.model import Evidence, FactKind, Story, StoryFact, StorySentence

MakeEdition = Callable[..., Edition]
MakeStory = Callable[..., Story]


def sentence(text: str, article_id: str) -> StorySentence:
    return StorySentence(text=text, article_id=article_id, start=0, end=len(text))


def evidence(text: str, article_id: str) -> Evidence:
    return Evidence(article_id=article_id, publisher=None, start=0, end=len(text), text=text)


@pytest.fixture
def make_story() -> MakeStory:
    def make(number: int = 1, *, title: str = "Lindvik rebuilds its storm wall", **fields: Any) -> Story:
        ids = fields.pop("article_ids", [f"a{number}", f"b{number}"])
        told = "The town council of Lindvik voted on Wednesday to rebuild the storm wall."
        defaults: dict[str, Any] = {"summary": [sentence(told, ids[0])]}
        return Story(id=f"story-{number}", title=title, article_ids=ids, **(defaults | fields))

    return make


@pytest.fixture
def make_edition() -> MakeEdition:
    def make(*stories: Story, **fields: Any) -> Edition:
        ids = [id_ for story in stories for id_ in story.article_ids]
        clippings = {
            id_: Clipping(
                headline=f"Headline of {id_}",
                publisher=f"Paper {id_}",
                published="2025-06-04",
                url=f"https://news.example/{id_}",
            )
            for id_ in ids
        }
        defaults: dict[str, Any] = {
            "list_name": "Coast and Lakes",
            "title": "The Morning Sheet",
            "date": date(2025, 6, 5),
            "since": datetime(2025, 6, 4, 5, tzinfo=UTC),
            "until": datetime(2025, 6, 5, 5, tzinfo=UTC),
            "time_zone": "Europe/Berlin",
            "articles": clippings,
        }
        return Edition(stories=list(stories), **(defaults | fields))

    return make


@pytest.fixture
def money() -> StoryFact:
    return StoryFact(
        kind=FactKind.MONEY,
        value="42000000 EUR",
        text="€42 million",
        sources=[evidence("€42 million", "a1"), evidence("42 million euros", "b1")],
        independent_sources=2,
        context=sentence("The wall will cost €42 million, the mayor said.", "a1"),
    )


@pytest.fixture
def quote() -> StoryFact:
    return StoryFact(
        kind=FactKind.QUOTE,
        value="the sea will not wait",
        text="“The sea will not wait,”",
        sources=[evidence("“The sea will not wait,”", "b1")],
        independent_sources=1,
        speaker="Marta Eklund",
    )
