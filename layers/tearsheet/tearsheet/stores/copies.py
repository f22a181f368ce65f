"""Which articles have been seen with nearly the same words, and which of them an article copies.

pk COPIES#<number>#<band>, sk <seen at>#<id>: eight items for each content of an article, one for each band of
its fingerprint. docs/data-model.md lists every attribute.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from tearsheet.errors import BadInput
from tearsheet.stores.faults import aws_faults
from tearsheet.stores.records import CopyOf, Status, timestamp
from tearsheet.text.copies import is_copy
from tearsheet.text.fingerprint import bands, distance

if TYPE_CHECKING:
    from datetime import datetime

    from mypy_boto3_dynamodb.client import DynamoDBClient

    from tearsheet.stores.articles import Articles, StoredArticle
    from tearsheet.stores.records import Records

__all__ = ["Copies"]

_WORKERS = 8  # one for each band
_MOST_IN_A_BAND = 20  # the earliest; what they and this one share is then no mark of a copy
_MOST_COMPARED = 20


class _Seen(NamedTuple):
    """A content of an article; `since` is when it was seen and the article's id: the earliest comes first."""

    since: str
    id: str
    revision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Copies:
    """Remembers articles by their fingerprints, and finds the original of a copy."""

    client: DynamoDBClient
    table: str
    articles: Articles
    records: Records
    retention_days: int

    def original_of(self, stored: StoredArticle, *, at: datetime) -> CopyOf | None:
        """The earliest article with this one's text; None if that is this one, or no other has it.

        The same drop seen again finds the same original. An article whose key has other content by now is
        nobody's original.
        """
        mine = _Seen(f"{timestamp(at)}#{stored.id}", stored.id, stored.source.revision)
        for seen in self._earlier(mine, stored.article.fingerprint, at=at):
            other = self._stored(seen, own=seen.id == stored.id)
            if other and is_copy(stored.article.text, other.article.text):
                return None if other.id == stored.id else _copy(stored, of=other)
        return None

    def _earlier(self, mine: _Seen, mark: str, *, at: datetime) -> list[_Seen]:
        """What was seen before with a band in common, the earliest first; `mine` is remembered."""
        expires_at = int((at + timedelta(days=self.retention_days)).timestamp())
        ask = partial(self._remember_and_ask, mine, expires_at=expires_at)
        with ThreadPoolExecutor(_WORKERS) as workers:
            found = {seen for some in workers.map(ask, bands(mark)) for seen in some}
        return sorted(found)[:_MOST_COMPARED]

    def _remember_and_ask(self, mine: _Seen, band: str, *, expires_at: int) -> list[_Seen]:
        """First remember, then ask: of two copies at one moment, the later one then sees the earlier."""
        key = {"S": f"COPIES#{band}"}
        with aws_faults(self.table):
            self.client.put_item(
                TableName=self.table,
                Item={
                    "pk": key,
                    "sk": {"S": mine.since},
                    "id": {"S": mine.id},
                    "revision": {"S": mine.revision},
                    "expires_at": {"N": str(expires_at)},
                },
            )
            found = self.client.query(
                TableName=self.table,
                KeyConditionExpression="pk = :band AND sk < :mine",
                ExpressionAttributeValues={":band": key, ":mine": {"S": mine.since}},
                ConsistentRead=True,
                Limit=_MOST_IN_A_BAND,
            )
        return [_Seen(item["sk"]["S"], item["id"]["S"], item["revision"]["S"]) for item in found["Items"]]

    def _stored(self, seen: _Seen, *, own: bool) -> StoredArticle | None:
        """The article as it was seen; None if it is gone, or another's key has other content by now."""
        try:
            stored = self.articles.get(seen.id, seen.revision)
        except BadInput:
            return None
        record = None if own else self.records.get(seen.id)
        changed = record is not None and (record.status, record.source.etag) != (
            Status.PROCESSED,
            stored.source.etag,
        )
        return None if changed else stored


def _copy(stored: StoredArticle, *, of: StoredArticle) -> CopyOf:
    return CopyOf(of.id, distance(stored.article.fingerprint, of.article.fingerprint))
