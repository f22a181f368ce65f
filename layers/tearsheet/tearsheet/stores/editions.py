"""What was sent: an item in the table for each edition, the edition itself in the articles bucket.

pk LIST#<list>, sk EDITION#<until>            an EditionRecord
editions/<list>/<until>/edition.json          the edition, from which a delivery can be repeated word for word
editions/<list>/<until>/index.html            its page
pk STORY#<id>, sk EDITION#<list>#<until>      each story as that edition told it
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

from tearsheet import codec
from tearsheet.stores.faults import aws_faults

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mypy_boto3_dynamodb.client import DynamoDBClient
    from mypy_boto3_s3.client import S3Client

    from tearsheet.model import Story

__all__ = ["EditionRecord", "Editions"]

# An item holds 400 KB; the whole story is in the edition that `edition_key` names.
_LONGEST_TITLE = 1_000  # characters
_MOST_ARTICLES = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionRecord:
    """An edition of a list.

    `included` names each article that the next edition will find again, with its record's `processed_at`,
    so that it knows what was told already.
    """

    list_name: str
    since: str  # ISO 8601, UTC
    until: str  # ISO 8601, UTC
    story_ids: list[str]
    included: list[tuple[str, str]]

    @property
    def key(self) -> str:
        """Where the edition lies in the articles bucket."""
        return f"editions/{self.list_name}/{self.until}/edition.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Editions:
    """Keeps and finds editions."""

    table_client: DynamoDBClient
    table: str
    bucket_client: S3Client
    bucket: str
    retention_days: int

    def put(self, record: EditionRecord, *, document: bytes, page: str, stories: Sequence[Story]) -> str:
        """Keep an edition: its document and page first, so that a record never points at nothing.

        Returns:
            The key of the document.
        """
        self._put_object(record.key, document, "application/json")
        page_key = record.key.replace("edition.json", "index.html")
        self._put_object(page_key, page.encode(), "text/html; charset=utf-8")
        for story in stories:
            self._put_item(self._story(record, story))
        self._put_item(self._edition(record))
        return record.key

    def before(self, list_name: str, until: str) -> EditionRecord | None:
        """The newest edition of that list older than `until`."""
        with aws_faults(self.table):
            found = self.table_client.query(
                TableName=self.table,
                KeyConditionExpression="pk = :pk AND sk BETWEEN :first AND :last",
                ExpressionAttributeValues={
                    ":pk": {"S": f"LIST#{list_name}"},
                    ":first": {"S": "EDITION#"},
                    ":last": {"S": f"EDITION#{until}"},
                },
                ScanIndexForward=False,
                Limit=2,
                ConsistentRead=True,
            )
        older = [record for record in map(_record, found["Items"]) if record.until < until]
        return older[0] if older else None

    def document(self, key: str) -> bytes:
        """The kept edition.json."""
        with aws_faults(key):
            return self.bucket_client.get_object(Bucket=self.bucket, Key=key)["Body"].read()

    def _put_object(self, key: str, content: bytes, content_type: str) -> None:
        with aws_faults(key):
            self.bucket_client.put_object(Bucket=self.bucket, Key=key, Body=content, ContentType=content_type)

    def _put_item(self, fields: dict[str, Any]) -> None:
        serialise = TypeSerializer().serialize
        item = {name: serialise(value) for name, value in fields.items()}
        with aws_faults(self.table):
            self.table_client.put_item(TableName=self.table, Item=item)

    def _edition(self, record: EditionRecord) -> dict[str, Any]:
        fields: dict[str, Any] = codec.to_builtins(record)
        keys = {"pk": f"LIST#{record.list_name}", "sk": f"EDITION#{record.until}"}
        return fields | keys | {"expires_at": self._expiry(record)}

    def _story(self, record: EditionRecord, story: Story) -> dict[str, Any]:
        return {
            "pk": f"STORY#{story.id}",
            "sk": f"EDITION#{record.list_name}#{record.until}",
            "title": story.title[:_LONGEST_TITLE],
            "article_ids": story.article_ids[:_MOST_ARTICLES],
            "edition_key": record.key,
            "expires_at": self._expiry(record),
        }

    def _expiry(self, record: EditionRecord) -> int:
        until = datetime.fromisoformat(record.until).astimezone(UTC)
        return int((until + timedelta(days=self.retention_days)).timestamp())


def _record(item: dict[str, Any]) -> EditionRecord:
    deserialise = TypeDeserializer().deserialize
    fields = {name: deserialise(value) for name, value in item.items() if name != "expires_at"}
    return codec.from_builtins(fields, EditionRecord)
