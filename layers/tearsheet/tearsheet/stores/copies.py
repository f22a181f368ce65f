"""Which articles have been seen with nearly the same words, and which of them an article copies.

pk COPIES#<number>#<band>, sk SEEN: an item for each band of a fingerprint, with all articles that have it.
docs/data-model.md lists every attribute.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from botocore.exceptions import ClientError

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

__all__ = ["MOST_IN_A_BAND", "Copies"]

_WORKERS = 8  # one for each band
MOST_IN_A_BAND = 50  # the earliest: what more articles share is theirs to copy
_MOST_COMPARED = 20


class _Seen(NamedTuple):
    """A content of an article, in the order of sight."""

    at: str  # as `timestamp` writes it
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
        mine = _Seen(timestamp(at), stored.id, stored.source.revision)
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
            found = {seen for some in workers.map(ask, bands(mark)) for seen in some if seen < mine}
        return sorted(found)[:_MOST_COMPARED]

    def _remember_and_ask(self, mine: _Seen, band: str, *, expires_at: int) -> list[_Seen]:
        """At one stroke, so that of two copies at one moment one at least sees the other.

        A full list takes no more, and is gone when its time is over.
        """
        key = {"pk": {"S": f"COPIES#{band}"}, "sk": {"S": "SEEN"}}
        try:
            with aws_faults(self.table):
                item = self.client.update_item(
                    TableName=self.table, Key=key, **_added(mine, expires_at=expires_at)
                )["Attributes"]
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
            known: dict[str, Any] = {**error.response}
            item = known["Item"]
        return [_Seen(*(part["S"] for part in seen["L"])) for seen in item["seen"]["L"]]

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


def _added(mine: _Seen, *, expires_at: int) -> dict[str, Any]:
    """The update that adds an article to a list, and answers with the list, added to or full."""
    return {
        "UpdateExpression": "SET seen = list_append(if_not_exists(seen, :none), :mine), expires_at = :end",
        "ConditionExpression": "attribute_not_exists(seen) OR size(seen) < :most",
        "ExpressionAttributeValues": {
            ":none": {"L": []},
            ":mine": {"L": [{"L": [{"S": part} for part in mine]}]},
            ":end": {"N": str(expires_at)},
            ":most": {"N": str(MOST_IN_A_BAND)},
        },
        "ReturnValues": "ALL_NEW",
        "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
    }


def _copy(stored: StoredArticle, *, of: StoredArticle) -> CopyOf:
    return CopyOf(of.id, distance(stored.article.fingerprint, of.article.fingerprint))
