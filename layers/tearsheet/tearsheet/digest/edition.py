"""What one edition of a list holds: everything that its page and its message need, and nothing to look up."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tearsheet.errors import Misconfigured
from tearsheet.model import Story

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tearsheet.model import ProcessedArticle

__all__ = ["Clipping", "Edition", "Refused"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clipping:
    """How an article is cited: `published` is ISO 8601, `name` the file it came in, the last resort.

    `also` names the files in which copies of it came; they are not told by themselves.
    """

    headline: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    name: str | None = None
    also: list[str] = field(default_factory=list)

    @classmethod
    def of(
        cls, processed: ProcessedArticle, *, name: str | None = None, also: Iterable[str] = ()
    ) -> Clipping:
        """The clipping that cites this article."""
        article = processed.article
        return cls(
            headline=article.headline,
            publisher=article.publisher,
            published=article.published,
            url=article.url,
            language=article.language,
            name=name,
            also=list(also),
        )


class Refused(NamedTuple):
    """A file that is not in the edition, and why, in words for its reader."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One issue of a list: the stories of the window from `since` to `until`, most important first.

    `date` is the day on the masthead, `time_zone` the IANA zone in which times are shown, `articles` has a
    clipping for every article that a story names (one that is missing is cited as "unnamed source").

    Raises:
        ValueError: `since` or `until` has no time zone.
        Misconfigured: `time_zone` is not a known zone.
    """

    list_name: str
    title: str
    date: date
    since: datetime
    until: datetime
    time_zone: str
    stories: list[Story] = field(default_factory=list)
    articles: dict[str, Clipping] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    web_url: str | None = None

    def __post_init__(self) -> None:
        if self.since.tzinfo is None or self.until.tzinfo is None:
            raise ValueError("an edition's window needs a time zone at both ends")
        self.zone()

    def zone(self) -> ZoneInfo:
        """The zone in which the edition tells time."""
        try:
            return ZoneInfo(self.time_zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise Misconfigured(f"unknown time zone {self.time_zone!r}") from error
