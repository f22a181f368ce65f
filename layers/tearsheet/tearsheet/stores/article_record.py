"""What the table says of an article, and how each outcome of a drop becomes such a record."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.model import Article, Facts, KeyFact, ProcessedArticle, Source, Summary
from tearsheet.stores.articles import article_id
from tearsheet.text.words import count_words

if TYPE_CHECKING:
    from tearsheet.errors import BadInput

__all__ = ["ArticleRecord", "CopyOf", "Status", "processed", "rejected", "timestamp", "unpacked"]


class Status(StrEnum):
    """What became of a dropped file."""

    PROCESSED = "PROCESSED"
    REJECTED = "REJECTED"
    UNPACKED = "UNPACKED"


class CopyOf(NamedTuple):
    """The article that another copies, and in how many of 64 values their fingerprints differ."""

    original: str
    distance: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRecord:
    """What the table says of one article. A REJECTED one has `refusal` and `reason` instead of content.

    An UNPACKED one is a pack: `members` of it became objects, and with them articles, of their own, of
    `members_refused` nothing could be taken out, and `members_passed_over` are nobody's articles.
    `processed_at` is when this content first got its record: a file dropped again unchanged is no news.
    `duplicate_of` is the earliest article with the same text, as it was when this one was read, and
    `duplicate_distance` tells how far the fingerprints are apart: 0 to 64, 0 for the same words.
    `facts` is None and `facts_key` names an object of the articles bucket where the facts outgrew the record.
    `warnings` are those of the article: what a person should look at.
    """

    id: str
    status: Status
    source: Source
    processed_at: str  # ISO 8601, UTC, milliseconds
    refusal: str | None = None
    reason: str | None = None
    headline: str | None = None
    standfirst: str | None = None
    authors: list[str] = field(default_factory=list)
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    sha256: str | None = None
    fingerprint: str | None = None
    duplicate_of: str | None = None
    duplicate_distance: int | None = None
    words_kept: int = 0
    words_removed: int = 0
    facts_count: int = 0
    summary: Summary | None = None
    facts: Facts | None = None
    facts_key: str | None = None
    key_facts: list[KeyFact] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    members: int = 0
    members_refused: int = 0
    members_passed_over: int = 0


def timestamp(moment: datetime) -> str:
    """The moment as the table writes it: ISO 8601, UTC, milliseconds, so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def processed(
    source: Source, done: ProcessedArticle, *, at: datetime, copy: CopyOf | None = None
) -> ArticleRecord:
    """The record of an article that was read, and of what it copies."""
    article, facts = done.article, done.facts
    return ArticleRecord(
        id=done.id,
        status=Status.PROCESSED,
        source=source,
        processed_at=timestamp(at),
        headline=article.headline,
        standfirst=article.standfirst,
        authors=article.authors,
        publisher=article.publisher,
        published=article.published,
        url=article.url,
        language=article.language,
        sha256=article.sha256,
        fingerprint=article.fingerprint,
        duplicate_of=copy.original if copy else None,
        duplicate_distance=copy.distance if copy else None,
        words_kept=count_words(article.text),
        words_removed=_count_removed(article),
        facts_count=len(facts.quotes) + len(facts.amounts) + len(facts.dates) + len(facts.names),
        summary=done.summary,
        facts=facts,
        key_facts=done.key_facts,
        warnings=article.warnings,
    )


def rejected(source: Source, refusal: BadInput, *, at: datetime) -> ArticleRecord:
    """The record of a file that was refused; the file itself stays in the inbox."""
    return ArticleRecord(
        id=article_id(source),
        status=Status.REJECTED,
        source=source,
        processed_at=timestamp(at),
        refusal=refusal.refusal,
        reason=refusal.reason,
    )


def unpacked(source: Source, *, members: int, refused: int, passed_over: int, at: datetime) -> ArticleRecord:
    """The record of a pack that was taken apart; the pack itself stays in the inbox."""
    return ArticleRecord(
        id=article_id(source),
        status=Status.UNPACKED,
        source=source,
        processed_at=timestamp(at),
        members=members,
        members_refused=refused,
        members_passed_over=passed_over,
    )


def _count_removed(article: Article) -> int:
    return sum(count_words(removed.text) for removed in article.removed)
