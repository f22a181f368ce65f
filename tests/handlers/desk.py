"""What handler tests are made of: an environment, the stores behind it, real events about other objects."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus

from local.functions import CREDENTIALS
from local.template import load
from tearsheet.stores.articles import Articles
from tearsheet.stores.records import Records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tearsheet.stores.article_record import ArticleRecord

ROOT = Path(__file__).resolve().parents[2]
EVENTS = ROOT / "tests" / "events"
INBOX = "tearsheet-inbox"
ARTICLES = "tearsheet-articles"
TABLE = "tearsheet"
IDEMPOTENCY_TABLE = "tearsheet-idempotency"
ENVIRONMENT = {
    **CREDENTIALS,
    "POWERTOOLS_SERVICE_NAME": "test",
    "TEARSHEET_TABLE": TABLE,
    "TEARSHEET_IDEMPOTENCY_TABLE": IDEMPOTENCY_TABLE,
    "TEARSHEET_ARTICLES_BUCKET": ARTICLES,
    "TEARSHEET_RETENTION_DAYS": "365",
    "TEARSHEET_MAX_FILE_MEGABYTES": "1",
    "TEARSHEET_MAX_PACK_MEGABYTES": "3",
    "TEARSHEET_MAX_UNPACKED_MEGABYTES": "2",
    "TEARSHEET_MAX_PACK_MEMBERS": "30",
    "TEARSHEET_SUMMARY_SENTENCES": "3",
    "TEARSHEET_SENDER": "desk@example.org",
    "TEARSHEET_RECIPIENTS": "one@example.org,two@example.org",
    "TEARSHEET_TIME_ZONE": "Europe/Berlin",
    "TEARSHEET_FULL_STORIES": "12",
}
STORY = (
    "The harbour wall at Skelde held through the night, the port authority said on Tuesday.\n\n"
    "Repairs will cost $4 million and take two years, according to its engineers. "
    "“We were lucky this time,” said Mara Lindqvist, who runs the port.\n\n"
    "About 300 people slept in schools. The ferries sail again from Thursday.\n"
)


@dataclass(frozen=True)
class Context:
    """What Lambda passes as the second argument."""

    function_name: str = "tearsheet-function"
    memory_limit_in_mb: int = 1024
    invoked_function_arn: str = "arn:aws:lambda:us-east-1:123456789012:function:tearsheet-function"
    aws_request_id: str = field(default_factory=lambda: str(uuid.uuid4()))

    def get_remaining_time_in_millis(self) -> int:
        return 60_000


@dataclass(frozen=True)
class Aws:
    """The stores behind the handlers, and what a test does with them."""

    s3: Any
    dynamodb: Any
    sesv2: Any

    def drop(self, key: str, content: bytes | str = STORY, **options: Any) -> dict[str, Any]:
        """Put a file in the inbox; returns the record that S3 would notify of."""
        body = content.encode() if isinstance(content, str) else content
        put = self.s3.put_object(Bucket=INBOX, Key=key, Body=body, **options)
        return {"versionId": put["VersionId"], "eTag": put["ETag"].strip('"')}

    def objects(self, prefix: str = "") -> list[str]:
        listed = self.s3.list_objects_v2(Bucket=ARTICLES, Prefix=prefix).get("Contents", [])
        return [entry["Key"] for entry in listed]

    def members(self) -> list[dict[str, Any]]:
        """The objects that packs were taken apart into, each as S3 would notify of it."""
        listed = self.s3.list_object_versions(Bucket=INBOX, Prefix="members/").get("Versions", [])
        return [
            s3_record(entry["Key"], versionId=entry["VersionId"], eTag=entry["ETag"].strip('"'))
            for entry in listed
        ]

    def all_records(self) -> dict[str, ArticleRecord]:
        """Every record of the table, by what a reader calls its file."""
        items = self.dynamodb.scan(TableName=TABLE, ConsistentRead=True)["Items"]
        ids = [item["pk"]["S"].removeprefix("ARTICLE#") for item in items]
        found = [record for record in map(self.records.get, ids) if record]
        return {record.source.shown: record for record in found}

    def writes(self) -> int:
        """How many times anything was written to the articles bucket."""
        return len(self.s3.list_object_versions(Bucket=ARTICLES).get("Versions", []))

    @property
    def articles(self) -> Articles:
        return Articles(client=self.s3, bucket=ARTICLES)

    @property
    def records(self) -> Records:
        return Records(client=self.dynamodb, table=TABLE, articles=self.articles, retention_days=365)


def event(name: str) -> dict[str, Any]:
    """One of the real events in tests/events."""
    loaded: dict[str, Any] = json.loads((EVENTS / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def s3_record(key: str, *, bucket: str = INBOX, **fields: Any) -> dict[str, Any]:
    """The record of the real S3 notification, for another object; `fields` go to s3.object."""
    record: dict[str, Any] = json.loads(event("sqs_s3_put")["Records"][0]["body"])["Records"][0]
    record["s3"]["bucket"]["name"] = bucket
    stored = {**record["s3"]["object"], "key": quote_plus(key, safe="/"), **fields}
    record["s3"]["object"] = {name: value for name, value in stored.items() if value is not None}
    return record


def sqs_event(*records: dict[str, Any]) -> dict[str, Any]:
    """The real SQS event with one message for each S3 record."""
    template = event("sqs_s3_put")["Records"][0]
    return {
        "Records": [
            {**template, "messageId": f"message-{number}", "body": json.dumps({"Records": [record]})}
            for number, record in enumerate(records)
        ]
    }


def tables() -> Iterator[dict[str, Any]]:
    """The template's own tables, so that a changed key or index is seen here."""
    resources = load(ROOT / "template.yaml")["Resources"]
    for resource, name in (("Table", TABLE), ("IdempotencyTable", IDEMPOTENCY_TABLE)):
        properties = resources[resource]["Properties"]
        wanted = ("BillingMode", "AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes")
        yield {"TableName": name, **{key: properties[key] for key in wanted if key in properties}}
