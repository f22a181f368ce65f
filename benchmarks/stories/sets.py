"""The public sets of events: articles that people put together, processed as Tearsheet would."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.data import read_rows
from tearsheet.model import ProcessedArticle
from tearsheet.process import process

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["SETS", "Grouped", "TestSet", "orders", "read_set"]

_ORDERS = range(100, 104)  # seeds of the orders in which articles without a date may come


@dataclass(frozen=True, slots=True)
class TestSet:
    """One set; `dated`: its articles come in the order of their days, the others in several orders."""

    name: str
    file: str | None  # None: our own, in `seeds/events`
    dated: bool


@dataclass(frozen=True, slots=True)
class Grouped:
    """Articles in the order in which they come, the event of each, and the days that the set knows."""

    articles: tuple[ProcessedArticle, ...]
    event_of: dict[str, str]
    day_of: dict[str, str]

    def with_days(self) -> list[ProcessedArticle]:
        """The articles with the days of publication that the set knows, where they name none themselves."""
        return [
            replace(each, article=replace(each.article, published=each.article.published or day))
            if (day := self.day_of.get(each.id))
            else each
            for each in self.articles
        ]


_OWN = Path(__file__).parents[2] / "seeds" / "events"
_STRAYS = "strays"

SETS = (
    TestSet("seeds", None, dated=False),
    TestSet("wikinews", "clusters/wikinews", dated=False),
    TestSet("handpicked", "clusters/handpicked", dated=True),
)


@cache
def read_set(test_set: TestSet, *, limit: int | None = None) -> Grouped:
    """The set's articles, each given as title, empty line and text; umbrellas of many events are left out.

    Raises:
        SystemExit: the folder of the sets is not there.
    """
    if test_set.file is None:
        return _own(limit)
    rows = [row for row in read_rows(test_set.file) if not row.get("umbrella")][:limit]
    return Grouped(
        tuple(map(_processed, rows)),
        {row["id"]: row["event"] for row in rows},
        {row["id"]: row["published"] for row in rows if row["published"]},
    )


def orders(test_set: TestSet, found: Grouped) -> Iterator[Grouped]:
    """The set in the order of its days, or four times in as many orders."""
    if test_set.dated:
        in_order = sorted(found.articles, key=lambda article: found.day_of.get(article.id, ""))
        yield replace(found, articles=tuple(in_order))
        return
    for seed in _ORDERS:
        yield replace(found, articles=tuple(_shuffled(found.articles, seed)))


def _shuffled(articles: Sequence[ProcessedArticle], seed: int) -> list[ProcessedArticle]:
    shuffled = list(articles)
    random.Random(seed).shuffle(shuffled)  # noqa: S311 - the same orders on every run
    return shuffled


def _own(limit: int | None) -> Grouped:
    """Files of one folder are one event; each of the strays is one by itself."""
    files = [path for path in sorted(_OWN.glob("*/*")) if path.name != "expected.json"][:limit]
    named = {path.relative_to(_OWN).as_posix(): path for path in files}
    return Grouped(
        tuple(process(path.read_bytes(), id=id_, name=path.name) for id_, path in named.items()),
        {id_: id_ if path.parent.name == _STRAYS else path.parent.name for id_, path in named.items()},
        {},
    )


def _processed(row: dict[str, Any]) -> ProcessedArticle:
    text = f"{row['title']}\n\n{row['text']}"
    return process(text, id=row["id"], content_type="text/plain")
