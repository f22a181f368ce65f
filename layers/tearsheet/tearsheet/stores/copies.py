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
from tearsheet.stores.article_record import CopyOf, Status
from tearsheet.stores.faults import aws_faults
from tearsheet.text.copies import is_copy
from tearsheet.text.fingerprint import bands, distance

if TYPE_CHECKING:
    from datetime import datetime

    from mypy_boto3_dynamodb.client import DynamoDBClient
    from mypy_boto3_dynamodb.type_defs import AttributeValueTypeDef

    from tearsheet.stores.articles import Articles, StoredArticle
    from tearsheet.stores.records import Records

__all__ = ["MOST_IN_A_BAND", "Copies"]

_WORKERS = 8  # one for each band
MOST_IN_A_BAND = 20  # the earliest: what more articles share is theirs to copy
_MOST_COMPARED = 5


class _Seen(NamedTuple):
    """A content of an article."""

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

        Of two articles the earlier is the one that stands first under the first band that they share: so of
        two that come at one moment exactly one is the original. The same drop seen again finds the same. An
        article whose key has other content by now is nobody's original.
        """
        before = self._before(stored, at=at)
        candidates = list(dict.fromkeys(seen for some in before.values() for seen in some))
        for seen in candidates[:_MOST_COMPARED]:
            other = self._stored(seen)
            if other is None or not _is_earlier(seen, other, before):
                continue
            if is_copy(stored.article.text, other.article.text) and self._is_current(other):
                return _copy(stored, of=other)
        return None

    def _before(self, stored: StoredArticle, *, at: datetime) -> dict[str, list[_Seen]]:
        """What stands before this article under each of its bands; it is remembered under all of them."""
        expires_at = int((at + timedelta(days=self.retention_days)).timestamp())
        mine = _Seen(stored.id, stored.source.revision)
        ask = partial(self._remember_and_ask, mine, expires_at=expires_at)
        keys = bands(stored.article.fingerprint)
        with ThreadPoolExecutor(_WORKERS) as workers:
            return dict(zip(keys, workers.map(ask, keys), strict=True))

    def _remember_and_ask(self, mine: _Seen, band: str, *, expires_at: int) -> list[_Seen]:
        """At one stroke, so that of two copies at one moment the second sees the first.

        An article keeps its place when it comes again. A full list takes no more, and is gone when its time
        is over.
        """
        key = {"pk": {"S": f"COPIES#{band}"}, "sk": {"S": "SEEN"}}
        seen = self._update(key, _added(mine, expires_at=expires_at))
        place = next((at for at, each in enumerate(seen) if each.id == mine.id), len(seen))
        if place < len(seen) and seen[place] != mine:
            self._update(key, _replaced(mine, place, expires_at=expires_at))
        return seen[:place]

    def _update(self, key: dict[str, Any], change: dict[str, Any]) -> list[_Seen]:
        """The list after the change, or as it is if its condition does not hold."""
        try:
            with aws_faults(self.table):
                item = self.client.update_item(TableName=self.table, Key=key, **change)["Attributes"]
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
            known: dict[str, Any] = {**error.response}
            item = known["Item"]
        return [_Seen(*(part["S"] for part in seen["L"])) for seen in item["seen"]["L"]]

    def _stored(self, seen: _Seen) -> StoredArticle | None:
        """The article as it was seen; None if it is gone."""
        try:
            return self.articles.get(seen.id, seen.revision)
        except BadInput:
            return None

    def _is_current(self, other: StoredArticle) -> bool:
        """Whether its key has this content still; asked of copies alone, for it costs a read."""
        record = self.records.get(other.id)
        return record is None or (record.status, record.source.etag) == (
            Status.PROCESSED,
            other.source.etag,
        )


def _added(mine: _Seen, *, expires_at: int) -> dict[str, Any]:
    """The update that adds an article to a list, unless it is there or the list is full."""
    return {
        "UpdateExpression": "SET seen = list_append(if_not_exists(seen, :none), :mine), expires_at = :end"
        " ADD ids :ids",
        "ConditionExpression": "attribute_not_exists(seen)"
        " OR (size(seen) < :most AND NOT contains(ids, :id))",
        "ExpressionAttributeValues": {
            ":none": {"L": []},
            ":mine": {"L": [_entry(mine)]},
            ":id": {"S": mine.id},
            ":ids": {"SS": [mine.id]},
            ":end": {"N": str(expires_at)},
            ":most": {"N": str(MOST_IN_A_BAND)},
        },
        "ReturnValues": "ALL_NEW",
        "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
    }


def _replaced(mine: _Seen, place: int, *, expires_at: int) -> dict[str, Any]:
    """The update that writes the article's newest revision in its place, unless that was written later."""
    return {
        "UpdateExpression": f"SET seen[{place}] = :mine, expires_at = :end",
        "ConditionExpression": f"seen[{place}][0] = :id AND seen[{place}][1] < :revision",
        "ExpressionAttributeValues": {
            ":mine": _entry(mine),
            ":id": {"S": mine.id},
            ":revision": {"S": mine.revision},
            ":end": {"N": str(expires_at)},
        },
        "ReturnValues": "ALL_NEW",
        "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
    }


def _entry(seen: _Seen) -> AttributeValueTypeDef:
    return {"L": [{"S": part} for part in seen]}


def _is_earlier(seen: _Seen, other: StoredArticle, before: dict[str, list[_Seen]]) -> bool:
    """Whether it stands before under the first band of both: under others it may, and be the later."""
    shared = set(bands(other.article.fingerprint))
    first = next((band for band in before if band in shared), None)
    return first is not None and seen in before[first]


def _copy(stored: StoredArticle, *, of: StoredArticle) -> CopyOf:
    return CopyOf(of.id, distance(stored.article.fingerprint, of.article.fingerprint))
