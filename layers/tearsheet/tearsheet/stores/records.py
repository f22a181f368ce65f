"""The records of articles in the table: one item for each article, the newest drop of its key.

pk ARTICLE#<id>, sk ARTICLE. The index `by-day` (day, processed_at) finds what was processed in a stretch of
time. docs/data-model.md lists every attribute.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from time import sleep
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from tearsheet.errors import BadInput, Refusal, Transient
from tearsheet.model import Facts, ProcessedArticle
from tearsheet.stores.article_record import timestamp
from tearsheet.stores.faults import aws_faults
from tearsheet.stores.items import fields_of, item_of, key_of, record_of, size_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mypy_boto3_dynamodb.client import DynamoDBClient

    from tearsheet.stores.article_record import ArticleRecord
    from tearsheet.stores.articles import Articles

__all__ = ["Records"]

# DynamoDB allows 400 KB an item, names included; local DynamoDBs count a little differently.
_MOST_BYTES = 350_000
_BATCH = 100
_TRIES = 5
_PAUSES = (0, 0.1, 0.2, 0.4, 0.8, 1.6)  # seconds before each request for what was left over
_READERS = 16


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
            found = self.client.get_item(TableName=self.table, Key=key_of(article), ConsistentRead=True)
        return record_of(found["Item"]) if "Item" in found else None

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
            key_facts=record.key_facts,
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
        fields = fields_of(record)
        if size_of(fields) > _MOST_BYTES and record.facts is not None:
            key = self.articles.put_facts(record.id, record.source.revision, record.facts)
            fields = fields_of(replace(record, facts=None, facts_key=key))
        if size_of(fields) > _MOST_BYTES:
            raise BadInput(
                Refusal.TOO_LARGE, "a sentence of its summary is too long to store", name=record.source.key
            )
        processed_at = datetime.fromisoformat(record.processed_at)
        return item_of(
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
            yield from self._get_batch(ids[start : start + _BATCH])

    def _get_batch(self, ids: Sequence[str]) -> Iterator[ArticleRecord]:
        """The records of so many ids; what DynamoDB leaves over is asked for again, ever later.

        https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html
        """
        keys: list[Any] = [key_of(article) for article in ids]
        for pause in _PAUSES:
            sleep(pause)
            with aws_faults(self.table):
                page = self.client.batch_get_item(RequestItems={self.table: {"Keys": keys}})
            yield from map(record_of, page["Responses"].get(self.table, []))
            left_over = page.get("UnprocessedKeys", {}).get(self.table)
            if not left_over:
                return
            keys = list(left_over["Keys"])
        raise Transient(f"{self.table}: {len(keys)} records could not be read, the table is too busy")


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


def _days(first: date, last: date) -> Iterable[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))
