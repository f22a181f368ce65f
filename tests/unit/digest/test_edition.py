from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from tearsheet import codec
from tearsheet.digest import Clipping, Edition, Refused
from tearsheet.digest.display import joined
from tearsheet.errors import Misconfigured
from tearsheet.model import Article, Facts, ProcessedArticle, Story, StoryFact, Summary

MakeEdition = Callable[..., Edition]
MakeStory = Callable[..., Story]


def test_an_edition_survives_json(make_edition: MakeEdition, make_story: MakeStory, money: StoryFact) -> None:
    edition = make_edition(make_story(facts=[money]), refused=[Refused("scan.pdf", "only text is read")])
    assert codec.from_json(codec.to_json(edition), Edition) == edition


def test_an_unknown_time_zone_is_a_setting_to_mend(make_edition: MakeEdition) -> None:
    with pytest.raises(Misconfigured, match="Mars/Olympus"):
        make_edition(time_zone="Mars/Olympus")


def test_a_window_without_a_zone_is_refused(make_edition: MakeEdition) -> None:
    with pytest.raises(ValueError, match="time zone"):
        make_edition(since=datetime(2025, 6, 4, 5))  # noqa: DTZ001 - the point


def test_a_clipping_cites_its_article() -> None:
    article = Article(
        headline="Wall",
        standfirst=None,
        authors=[],
        publisher="Northern Post",
        published="2025-06-04",
        url="https://news.example/wall",
        language="en",
        text="The wall.",
        removed=[],
        embeds=[],
        sha256="",
        fingerprint="",
    )
    summary = Summary(sentences=[], method="rank", language=None)
    processed = ProcessedArticle(id="a1", article=article, summary=summary, facts=Facts())
    assert Clipping.of(processed, name="wall.txt") == Clipping(
        headline="Wall",
        publisher="Northern Post",
        published="2025-06-04",
        url="https://news.example/wall",
        language="en",
        name="wall.txt",
    )


@pytest.mark.parametrize(
    ("count", "phrase"),
    [
        (0, ""),
        (1, "A"),
        (2, "A and B"),
        (3, "A, B and C"),
        (4, "A, B, C and 1 other"),
        (5, "A, B, C and 2 others"),
    ],
)
def test_names_read_as_a_phrase(count: int, phrase: str) -> None:
    assert joined(list("ABCDE"[:count]), most=3) == phrase
