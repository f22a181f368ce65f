from __future__ import annotations

import io
import json
from typing import Any

import pytest

from tearsheet.errors import Misconfigured, Transient
from tearsheet.observability import logger
from tearsheet.stores.article_record import Status
from tests.handlers.desk import INBOX, STORY, Aws, Context, event, s3_record, sqs_event


def test_a_dropped_file_becomes_an_article_with_its_ledger(aws: Aws, load: Any, context: Context) -> None:
    stored = aws.drop("pages/skelde.txt", STORY + "\n© 2026 Skelde Courier. All rights reserved.\n")
    answer = load("clean").handler(sqs_event(s3_record("pages/skelde.txt", **stored)), context)
    assert answer == {"batchItemFailures": []}
    [key] = aws.objects("articles/")
    found = aws.articles.get_object(key)
    assert found.source.key == "pages/skelde.txt"
    assert "harbour wall at Skelde" in found.article.text
    assert [removed.kind for removed in found.article.removed] == ["copyright"]


def test_the_same_event_twice_writes_once(aws: Aws, load: Any, context: Context) -> None:
    stored = aws.drop("skelde.txt")
    clean, told = load("clean"), sqs_event(s3_record("skelde.txt", **stored))
    clean.handler(told, context)
    clean.handler(told, context)
    assert aws.writes() == 1


def test_a_direct_s3_event_is_accepted(aws: Aws, load: Any, context: Context) -> None:
    aws.drop("seeds/article.txt")
    assert load("clean").handler(event("s3_put"), context) is None
    assert len(aws.objects("articles/")) == 1


def test_the_message_that_s3_sends_when_a_notification_is_set_up_is_no_failure(
    aws: Aws, load: Any, context: Context
) -> None:
    assert load("clean").handler(event("sqs_s3_test_event"), context) == {"batchItemFailures": []}
    assert aws.objects() == []


def test_a_folder_marker_is_no_article_and_no_refusal(aws: Aws, load: Any, context: Context) -> None:
    stored = aws.drop("pages/", b"")
    load("clean").handler(sqs_event(s3_record("pages/", **stored)), context)
    assert aws.objects() == []


@pytest.mark.parametrize(
    "key", ["a b.txt", "a+b.txt", "Überblick.txt", "100%25.txt", "a%2Fb.txt", "新闻/a & b.txt", "a=b?c#d.txt"]
)
def test_any_key_that_s3_allows_is_found(aws: Aws, load: Any, context: Context, key: str) -> None:
    stored = aws.drop(key)
    load("clean").handler(sqs_event(s3_record(key, **stored)), context)
    [article] = aws.objects("articles/")
    assert aws.articles.get_object(article).source.key == key


@pytest.mark.parametrize(
    ("content", "refusal"), [(b"", "empty"), (b" \n\t\n", "empty"), (b"\x00\x01\x02" * 50, "binary")]
)
def test_a_file_that_is_no_article_is_recorded_with_the_reason_and_kept(
    aws: Aws, load: Any, context: Context, content: bytes, refusal: str
) -> None:
    stored = aws.drop("bad.txt", content)
    answer = load("clean").handler(sqs_event(s3_record("bad.txt", **stored)), context)
    assert answer == {"batchItemFailures": []}
    [record] = _all_records(aws)
    assert (record["status"], record["refusal"]) == (Status.REJECTED, refusal)
    assert record["reason"]
    assert aws.s3.get_object(Bucket=INBOX, Key="bad.txt")["Body"].read() == content


def test_a_file_over_the_limit_is_refused(aws: Aws, load: Any, context: Context) -> None:
    stored = aws.drop("big.txt", "x" * 1_000_001)
    load("clean").handler(sqs_event(s3_record("big.txt", **stored)), context)
    [record] = _all_records(aws)
    assert record["refusal"] == "too-large"
    assert "1,000,001" in record["reason"]


def test_an_object_that_was_deleted_meanwhile_is_recorded_as_gone(
    aws: Aws, load: Any, context: Context
) -> None:
    load("clean").handler(sqs_event(s3_record("gone.txt", versionId=None)), context)
    [record] = _all_records(aws)
    assert record["refusal"] == "gone"


def test_a_member_that_was_deleted_meanwhile_is_recorded_with_its_pack(
    aws: Aws, load: Any, context: Context
) -> None:
    load("clean").handler(sqs_event(s3_record("members/a//wire.zip//gone.txt", versionId=None)), context)
    [item] = aws.dynamodb.scan(TableName="tearsheet")["Items"]
    assert item["refusal"]["S"] == "gone"
    assert item["source"]["M"]["pack"]["S"] == "a//wire.zip"


def test_one_failing_message_does_not_harm_its_neighbours(aws: Aws, load: Any, context: Context) -> None:
    good = s3_record("good.txt", **aws.drop("good.txt"))
    poison = s3_record("poison.txt", bucket="no-such-bucket", versionId=None)
    answer = load("clean").handler(sqs_event(good, poison), context)
    assert answer == {"batchItemFailures": [{"itemIdentifier": "message-1"}]}
    assert len(aws.objects("articles/")) == 1


def test_a_batch_that_fails_whole_is_reported_message_by_message(
    aws: Aws, load: Any, context: Context
) -> None:
    poison = [s3_record(f"{name}.txt", bucket="no-such-bucket", versionId=None) for name in "ab"]
    answer = load("clean").handler(sqs_event(*poison), context)
    assert [item["itemIdentifier"] for item in answer["batchItemFailures"]] == ["message-0", "message-1"]


def test_a_message_that_is_no_notification_fails_alone(aws: Aws, load: Any, context: Context) -> None:
    told = sqs_event(s3_record("good.txt", **aws.drop("good.txt")), s3_record("x.txt"))
    told["Records"][1]["body"] = json.dumps({"hello": "world"})
    answer = load("clean").handler(told, context)
    assert answer == {"batchItemFailures": [{"itemIdentifier": "message-1"}]}
    assert len(aws.objects("articles/")) == 1


def test_a_failed_try_is_forgotten_so_that_the_next_one_can_succeed(
    aws: Aws, load: Any, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    clean = load("clean")
    told = sqs_event(s3_record("skelde.txt", **aws.drop("skelde.txt")))
    with monkeypatch.context() as patched:
        patched.setattr(clean, "clean_single", _slow_down)
        assert clean.handler(told, context)["batchItemFailures"]
    assert clean.handler(told, context) == {"batchItemFailures": []}
    assert len(aws.objects("articles/")) == 1


def test_the_version_that_the_event_names_is_read_though_a_newer_one_is_there(
    aws: Aws, load: Any, context: Context
) -> None:
    old = aws.drop("skelde.txt", STORY.replace("Skelde", "Oldport"))
    aws.drop("skelde.txt", STORY)
    load("clean").handler(sqs_event(s3_record("skelde.txt", **old)), context)
    [key] = aws.objects("articles/")
    assert "Oldport" in aws.articles.get_object(key).article.text


def test_a_key_dropped_again_is_a_new_revision_of_the_same_article(
    aws: Aws, load: Any, context: Context
) -> None:
    clean = load("clean")
    for sequencer in ("0065F1A2B3C4D5E6F7", "0065F1A2B3C4D5E6F8"):
        stored = aws.drop("skelde.txt")
        clean.handler(sqs_event(s3_record("skelde.txt", sequencer=sequencer, **stored)), context)
    first, second = aws.objects("articles/")
    assert first.split("/")[1] == second.split("/")[1]
    assert first.split("/")[2] < second.split("/")[2]


def test_a_missing_setting_is_told_by_its_name_before_any_work(
    aws: Aws, load: Any, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    clean = load("clean")
    monkeypatch.delenv("TEARSHEET_TABLE")
    with pytest.raises(Misconfigured, match="TEARSHEET_TABLE"):
        clean.handler(sqs_event(s3_record("x.txt")), context)


def test_an_event_of_another_service_is_refused_aloud(aws: Aws, load: Any, context: Context) -> None:
    with pytest.raises(Misconfigured, match="S3 notifications"):
        load("clean").handler({"detail-type": "Scheduled Event"}, context)


def test_no_text_of_an_article_is_logged(
    aws: Aws, load: Any, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = io.StringIO()
    monkeypatch.setattr(logger.registered_handler, "stream", log)
    good = s3_record("skelde.txt", **aws.drop("skelde.txt"))
    bad = s3_record("bad.json", **aws.drop("bad.json", '{"headline": "Mara Lindqvist", '))
    load("clean").handler(sqs_event(good, bad), context)
    assert "skelde.txt" in log.getvalue()
    assert "bad.json" in log.getvalue()
    assert "Lindqvist" not in log.getvalue()


def _slow_down(*_: Any, **__: Any) -> None:
    raise Transient("slow down")


def _all_records(aws: Aws) -> list[dict[str, Any]]:
    items = aws.dynamodb.scan(TableName="tearsheet")["Items"]
    return [{name: value.get("S") for name, value in item.items()} for item in items]
