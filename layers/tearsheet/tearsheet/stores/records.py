"""The records of articles in the table: one item for each article, the newest drop of its key.

pk ARTICLE#<id>, sk ARTICLE. The index `by-day` (day, processed_at) finds what was processed in a stretch of
time. docs/data-model.md lists every attribute.
"""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from boto3.dynamodb.types import TypeDeserializer, TypeSerializer
from botocore.exceptions import ClientError

from tearsheet import codec
from tearsheet.errors import BadInput, Refusal, Transient
from tearsheet.model import Article, Facts, ProcessedArticle, Source, Summary
from tearsheet.stores.articles import article_id
from tearsheet.stores.faults import aws_faults
from tearsheet.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mypy_boto3_dynamodb.client import DynamoDBClient

    from tearsheet.stores.articles import Articles

__all__ = ["ArticleRecord", "CopyOf", "Records", "Status", "processed", "rejected", "timestamp", "unpacked"]

# DynamoDB allows 400 KB an item, names included; local DynamoDBs count a little differently.
_MOST_BYTES = 350_000
_BATCH = 100
_TRIES = 5
_READERS = 16


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """Reads and writes the records of articles."""

    client: DynamoDBClient
    table: str
    articles: Articles
    retention_days: int

    def put(self, record: ArticleRecord) -> bool:
        """Write the record unless the table already knows a later drop of the same key.

        Content that was there before keeps its `processed_at`.

        Returns:
            Whether it was written.

        Raises:
            BadInput: even without its facts the record is larger than DynamoDB allows.
            Transient: others kept writing the same record; the next try will see theirs.
        """
        for _ in range(_TRIES):
            known = self.get(record.id)
            if known and known.source.revision > record.source.revision:
                return False
            if self._replace(known, record):
                return True
        raise Transient(f"{record.source.key}: its record is being written by others")

    def get(self, article: str) -> ArticleRecord | None:
        """The record of that article, read consistently."""
        with aws_faults(self.table):
            found = self.client.get_item(TableName=self.table, Key=_key(article), ConsistentRead=True)
        return _record(found["Item"]) if "Item" in found else None

    def between(self, since: datetime, until: datetime) -> list[ArticleRecord]:
        """The records with `since < processed_at <= until`, in that order of time."""
        # A record that moves on while the index is read can be met twice; one request takes a key once.
        ids = list(dict.fromkeys(self.ids_between(since, until)))
        found = list(self._get_many(ids))
        after, last = timestamp(since), timestamp(until)
        return sorted(
            (record for record in found if after < record.processed_at <= last),
            key=lambda record: (record.processed_at, record.id),
        )

    def open(self, records: Sequence[ArticleRecord]) -> dict[str, ProcessedArticle]:
        """The articles behind PROCESSED records, by their ids; those whose text was deleted are left out."""
        with ThreadPoolExecutor(_READERS) as readers:
            return {found.id: found for found in readers.map(self._open, records) if found}

    def _open(self, record: ArticleRecord) -> ProcessedArticle | None:
        try:
            return self._read(record)
        except BadInput:
            return None

    def _read(self, record: ArticleRecord) -> ProcessedArticle:
        assert record.summary is not None, "a PROCESSED record has a summary"
        facts = self.articles.get_facts(record.facts_key) if record.facts_key else record.facts
        return ProcessedArticle(
            id=record.id,
            article=self.articles.get(record.id, record.source.revision).article,
            summary=record.summary,
            facts=facts or Facts(),
        )

    def _replace(self, known: ArticleRecord | None, record: ArticleRecord) -> bool:
        if known and known.status == record.status and known.source.etag == record.source.etag:
            record = replace(record, processed_at=known.processed_at)
        condition = _still(known)
        try:
            with aws_faults(self.table):
                self.client.put_item(TableName=self.table, Item=self._item(record), **condition)
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
            return False
        return True

    def _item(self, record: ArticleRecord) -> dict[str, Any]:
        fields = _fields(record)
        if _size(fields) > _MOST_BYTES and record.facts is not None:
            key = self.articles.put_facts(record.id, record.source.revision, record.facts)
            fields = _fields(replace(record, facts=None, facts_key=key))
        if _size(fields) > _MOST_BYTES:
            raise BadInput(
                Refusal.TOO_LARGE, "a sentence of its summary is too long to store", name=record.source.key
            )
        processed_at = datetime.fromisoformat(record.processed_at)
        return _serialise(
            fields
            | {
                "pk": f"ARTICLE#{record.id}",
                "sk": "ARTICLE",
                "day": record.processed_at[:10],
                "revision": record.source.revision,
                "expires_at": int((processed_at + timedelta(days=self.retention_days)).timestamp()),
            }
        )

    def ids_between(self, since: datetime, until: datetime) -> Iterator[str]:
        """The ids of the articles with `since <= processed_at <= until`, from the index alone."""
        pages = self.client.get_paginator("query")
        for day in _days(since.astimezone(UTC).date(), until.astimezone(UTC).date()):
            with aws_faults(self.table):
                for page in pages.paginate(
                    TableName=self.table,
                    IndexName="by-day",
                    KeyConditionExpression="#day = :day AND processed_at BETWEEN :since AND :until",
                    ExpressionAttributeNames={"#day": "day"},
                    ExpressionAttributeValues={
                        ":day": {"S": day.isoformat()},
                        ":since": {"S": timestamp(since)},
                        ":until": {"S": timestamp(until)},
                    },
                ):
                    for item in page["Items"]:
                        yield item["pk"]["S"].removeprefix("ARTICLE#")

    def _get_many(self, ids: Sequence[str]) -> Iterator[ArticleRecord]:
        for start in range(0, len(ids), _BATCH):
            keys: list[Any] = [_key(article) for article in ids[start : start + _BATCH]]
            while keys:
                with aws_faults(self.table):
                    page = self.client.batch_get_item(RequestItems={self.table: {"Keys": keys}})
                yield from map(_record, page["Responses"].get(self.table, []))
                left_over = page.get("UnprocessedKeys", {}).get(self.table)
                keys = list(left_over["Keys"]) if left_over else []


def _still(known: ArticleRecord | None) -> dict[str, Any]:
    """The condition that the table still says what was read."""
    if known is None:
        return {"ConditionExpression": "attribute_not_exists(pk)"}
    return {
        "ConditionExpression": "revision = :revision AND processed_at = :processed_at",
        "ExpressionAttributeValues": {
            ":revision": {"S": known.source.revision},
            ":processed_at": {"S": known.processed_at},
        },
    }


def _count_removed(article: Article) -> int:
    return sum(count_words(removed.text) for removed in article.removed)


def _days(first: date, last: date) -> Iterable[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def _key(article: str) -> dict[str, Any]:
    return {"pk": {"S": f"ARTICLE#{article}"}, "sk": {"S": "ARTICLE"}}


def _fields(record: ArticleRecord) -> dict[str, Any]:
    found = json.loads(codec.to_json(record), parse_float=Decimal)
    return {name: value for name, value in found.items() if value is not None}


def _size(fields: dict[str, Any]) -> int:
    return len(json.dumps(fields, default=str, ensure_ascii=False).encode())


def _serialise(fields: dict[str, Any]) -> dict[str, Any]:
    serialise = TypeSerializer().serialize
    return {name: serialise(value) for name, value in fields.items()}


def _record(item: dict[str, Any]) -> ArticleRecord:
    deserialise = TypeDeserializer().deserialize
    fields = {name: deserialise(value) for name, value in item.items()}
    return codec.from_json(json.dumps(fields, default=_number), ArticleRecord)


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
