"""What is measured on the public sets: Tearsheet's grouping, and its peers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.side_by_side import System
from benchmarks.stories.peers import as_one, average_link, each_alone, single_pass
from tearsheet.stories import group_stories

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from benchmarks.stories.sets import Grouped
    from tearsheet.model import ProcessedArticle

__all__ = ["OURS", "SYSTEMS", "YARDSTICK", "Groups"]

OURS = "tearsheet"
YARDSTICK = "TF-IDF, average link"
_ALL = ("grouped",)
Groups = list[list[str]]


def _tearsheet(found: Grouped) -> Groups:
    return [story.article_ids for story in group_stories(found.articles)]


def _tearsheet_dated(found: Grouped) -> Groups:
    """Told the days of publication that the set knows; the texts of the sets name none."""
    return [story.article_ids for story in group_stories(found.with_days())]


def _peer(call: Callable[[Sequence[ProcessedArticle]], Groups]) -> Callable[[Grouped], Groups]:
    return lambda found: call(found.articles)


SYSTEMS: tuple[System[Grouped, Groups], ...] = (
    System(OURS, _tearsheet, _ALL, peer=False),
    System("tearsheet, with days", _tearsheet_dated, _ALL, peer=False),
    System(YARDSTICK, _peer(average_link), _ALL),
    System("TF-IDF, article by article", _peer(single_pass), _ALL),
    System("each alone", _peer(each_alone), _ALL),
    System("all in one", _peer(as_one), _ALL),
)
