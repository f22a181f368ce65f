"""How often the summary of a story says one thing twice, beside LexRank over the same articles."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sumy.summarizers.lex_rank import LexRankSummarizer

from benchmarks.stories.scores import Share
from benchmarks.stories.sets import SETS, read_set
from benchmarks.stories.systems import OURS
from benchmarks.summaries.chosen import Chosen, Picked
from benchmarks.summaries.defects import defects_of
from benchmarks.summaries.peers import lead, sumy_method
from benchmarks.summaries.sets import Document
from tearsheet.stories import group_stories

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from benchmarks.stories.sets import TestSet
    from tearsheet.model import ProcessedArticle, Story

__all__ = ["Told", "repeats"]

_PEERS: dict[str, Callable[[Document], Chosen]] = {
    "lead": lead,
    "sumy, lexrank": partial(sumy_method, summariser=LexRankSummarizer),
}


class Told:
    """A story of several articles, with its own summary."""

    def __init__(self, story: Story, articles: Sequence[ProcessedArticle]) -> None:
        """`articles` has those of the story, among others."""
        texts = {article.id: article.article.text for article in articles}
        self._order = {id_: at for at, id_ in enumerate(story.article_ids)}
        self._texts = tuple(texts[id_] for id_ in story.article_ids)
        self._summary = story.summary

    @property
    def chosen(self) -> Chosen:
        """The summary as places in the texts."""
        picked = [Picked(self._order[each.article_id], each.start, each.end) for each in self._summary]
        return Chosen(self._texts, tuple(picked))

    @property
    def document(self) -> Document:
        """The same texts, and as many sentences to choose."""
        return Document("story", self._texts, ("",), sentences=len(self._summary))


def repeats(*, limit: int | None = None) -> dict[str, Share]:
    """Over the stories that Tearsheet makes of wikinews and of our own events, by system.

    Of the stories of several articles, those in whose summary two sentences say the same
    (`summaries/defects.py`). Peers choose as many sentences from the same articles.
    """
    stories = [story for test_set in SETS if not test_set.dated for story in _told(test_set, limit)]
    ours = {OURS: _share(story.chosen for story in stories)}
    return ours | {name: _share(peer(story.document) for story in stories) for name, peer in _PEERS.items()}


def _told(test_set: TestSet, limit: int | None) -> list[Told]:
    articles = read_set(test_set, limit=limit).articles
    return [Told(story, articles) for story in group_stories(articles) if len(story.article_ids) > 1]


def _share(chosen: Iterable[Chosen]) -> Share:
    each = [defects_of(summary).repeated for summary in chosen]
    return Share(sum(each), len(each))
