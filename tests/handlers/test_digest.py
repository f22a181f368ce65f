from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest
from botocore.exceptions import ClientError
from moto.backends import get_backend

from tearsheet.errors import BadInput, Misconfigured, Refusal
from tearsheet.model import Source
from tearsheet.process import process
from tearsheet.stores.article_record import processed, rejected
from tearsheet.stores.articles import article_id
from tests.handlers.desk import ARTICLES, INBOX, STORY, Aws, Context, event

MORNING = datetime(2026, 3, 6, 6, tzinfo=UTC)
ORDER = {"list": "daily", "scheduled_time": "2026-03-06T06:00:00Z"}
NEXT_ORDER = {"list": "daily", "scheduled_time": "2026-03-07T06:00:00Z"}
OTHER = (
    "Nordlys Robotics doubled its profit in the second quarter, the company said on Monday.\n\n"
    "Sales rose 12 percent to 48 million euros. “Warehouses want our arms,” said Jonas Feld, its chief.\n"
)


def test_every_reader_gets_one_message_about_the_news(aws: Aws, load: Any, context: Context) -> None:
    _process(aws, "skelde.txt", STORY, at=MORNING - timedelta(hours=1))
    answer = load("digest").handler(ORDER, context)
    assert answer["readers"] == 2
    messages = _sent()
    assert [message["To"] for message in messages] == ["one@example.org", "two@example.org"]
    assert "harbour wall at Skelde" in _plain(messages[0])


def test_the_scheduler_s_own_event_makes_the_edition_of_its_time(
    aws: Aws, load: Any, context: Context
) -> None:
    _process(aws, "skelde.txt", STORY, at=MORNING - timedelta(hours=1))
    answer = load("digest").handler(event("scheduler_digest"), context)
    assert "2026-03-06T06:00" in answer["edition"]


def test_the_same_order_twice_sends_no_second_mail(aws: Aws, load: Any, context: Context) -> None:
    _process(aws, "skelde.txt", STORY, at=MORNING - timedelta(hours=1))
    digest = load("digest")
    first, second = digest.handler(ORDER, context), digest.handler(ORDER, context)
    assert first == second
    assert len(_sent()) == 2


def test_without_news_no_mail_is_sent(aws: Aws, load: Any, context: Context) -> None:
    assert load("digest").handler(ORDER, context) == {"edition": None, "readers": 0}
    assert _sent() == []


def test_the_next_edition_tells_only_what_is_new(aws: Aws, load: Any, context: Context) -> None:
    digest = load("digest")
    _process(aws, "skelde.txt", STORY, at=MORNING - timedelta(minutes=5))
    digest.handler(ORDER, context)
    _process(aws, "nordlys.txt", OTHER, at=MORNING + timedelta(hours=3))
    digest.handler(NEXT_ORDER, context)
    text = _plain(_sent()[-1])
    assert "Nordlys Robotics" in text
    assert "harbour wall" not in text


def test_a_record_written_a_moment_after_the_time_it_bears_is_told_in_the_next_edition(
    aws: Aws, load: Any, context: Context
) -> None:
    digest = load("digest")
    _process(aws, "skelde.txt", STORY, at=MORNING - timedelta(minutes=5))
    digest.handler(ORDER, context)
    _process(aws, "nordlys.txt", OTHER, at=MORNING - timedelta(seconds=2))
    digest.handler(NEXT_ORDER, context)
    assert "Nordlys Robotics" in _plain(_sent()[-1])


def test_two_editions_within_minutes_tell_nothing_twice(aws: Aws, load: Any, context: Context) -> None:
    digest = load("digest")
    _process(aws, "skelde.txt", STORY, at=MORNING - timedelta(minutes=5))
    digest.handler(ORDER, context)
    _process(aws, "nordlys.txt", OTHER, at=MORNING + timedelta(minutes=1))
    digest.handler({**ORDER, "scheduled_time": "2026-03-06T06:02:00Z"}, context)
    sent = len(_sent())
    answer = digest.handler({**ORDER, "scheduled_time": "2026-03-06T06:04:00Z"}, context)
    assert answer["edition"] is None
    assert len(_sent()) == sent == 4


def test_a_reader_whose_mail_failed_gets_it_on_the_next_try_and_nobody_gets_it_twice(
    aws: Aws, load: Any, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    _process(aws, "skelde.txt", STORY, at=MORNING - timedelta(hours=1))
    digest = load("digest")
    real = type(digest._desk().mail).send
    with monkeypatch.context() as patched:
        patched.setattr(type(digest._desk().mail), "send", _fail_for("one@example.org", real))
        with pytest.raises(ExceptionGroup, match="1 of 2 readers"):
            digest.handler(ORDER, context)
        assert [message["To"] for message in _sent()] == ["two@example.org"]
    digest.handler(ORDER, context)
    assert [message["To"] for message in _sent()] == ["two@example.org", "one@example.org"]


def test_an_article_that_was_deleted_meanwhile_is_told_as_such_and_costs_no_other(
    aws: Aws, load: Any, context: Context
) -> None:
    _process(aws, "skelde.txt", STORY, at=MORNING - timedelta(hours=1))
    [key] = aws.objects("articles/")
    aws.s3.delete_object(Bucket=ARTICLES, Key=key)
    _process(aws, "nordlys.txt", OTHER, at=MORNING - timedelta(hours=1))
    load("digest").handler(ORDER, context)
    text = _plain(_sent()[0])
    assert "Nordlys Robotics" in text
    assert "skelde.txt: deleted before this edition was made" in text


def test_an_edition_is_made_though_the_one_before_is_no_longer_kept(
    aws: Aws, load: Any, context: Context
) -> None:
    digest = load("digest")
    _process(aws, "skelde.txt", STORY, at=MORNING - timedelta(hours=1))
    aws.s3.delete_object(Bucket=ARTICLES, Key=digest.handler(ORDER, context)["edition"])
    _process(aws, "nordlys.txt", OTHER, at=MORNING + timedelta(hours=1))
    digest.handler(NEXT_ORDER, context)
    assert "Nordlys Robotics" in _plain(_sent()[-1])


def test_refused_files_are_told_with_their_reasons(aws: Aws, load: Any, context: Context) -> None:
    _process(aws, "skelde.txt", STORY, at=MORNING - timedelta(hours=1))
    refusal = BadInput(Refusal.UNSUPPORTED, "a PDF, and only web pages and text are read")
    aws.records.put(rejected(_source("scan.pdf"), refusal, at=MORNING - timedelta(hours=1)))
    load("digest").handler(ORDER, context)
    text = " ".join(_plain(_sent()[0]).split())
    assert "scan.pdf" in text
    assert "a PDF, and only web pages and text are read" in text


def test_what_was_sent_is_kept_with_its_page(aws: Aws, load: Any, context: Context) -> None:
    _process(aws, "skelde.txt", STORY, at=MORNING - timedelta(hours=1))
    key = load("digest").handler(ORDER, context)["edition"]
    assert aws.objects("editions/") == [key, key.replace("edition.json", "index.html")]
    page = aws.s3.get_object(Bucket=ARTICLES, Key=key.replace("edition.json", "index.html"))
    assert b"harbour wall at Skelde" in page["Body"].read()


def test_a_story_of_yesterday_keeps_its_identity_today(aws: Aws, load: Any, context: Context) -> None:
    digest = load("digest")
    _process(aws, "skelde.txt", STORY, at=MORNING - timedelta(hours=1))
    digest.handler(ORDER, context)
    _process(aws, "skelde.txt", STORY.replace("$4 million", "$5 million"), at=MORNING + timedelta(hours=1))
    digest.handler(NEXT_ORDER, context)
    items = aws.dynamodb.scan(TableName="tearsheet")["Items"]
    stories = [item["pk"]["S"] for item in items if item["pk"]["S"].startswith("STORY#")]
    assert len(stories) == 2
    assert len(set(stories)) == 1


@pytest.mark.parametrize(
    "order",
    [
        {},
        {"list": "../../etc"},
        {"list": "Daily"},
        {"list": "x" * 40},
        {"list": "daily", "scheduled_time": "soon"},
    ],
)
def test_an_order_without_a_proper_list_is_refused(
    aws: Aws, load: Any, context: Context, order: dict[str, str]
) -> None:
    with pytest.raises(Misconfigured, match=r"list|scheduled_time"):
        load("digest").handler(order, context)


def test_an_unverified_sender_is_told_as_such(
    aws: Aws, load: Any, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TEARSHEET_SENDER", "stranger@example.net")
    _process(aws, "skelde.txt", STORY, at=MORNING - timedelta(hours=1))
    with pytest.raises(ExceptionGroup) as caught:
        load("digest").handler(ORDER, context)
    assert all(isinstance(error, Misconfigured) for error in caught.value.exceptions)
    assert "one@example.org" in str(caught.value.exceptions[0])


def _source(key: str, *, etag: str = "etag") -> Source:
    return Source(
        bucket=INBOX, key=key, version=None, etag=etag, revision=etag.rjust(32, "0"), dropped_at="2026-03-06"
    )


def _process(aws: Aws, key: str, text: str, *, at: datetime) -> None:
    """Store article and record as the two functions before would have, at that time."""
    source = _source(key, etag=at.strftime("%d%H%M%S"))
    done = process(text, id=article_id(source), name=key)
    aws.articles.put(source, done.article)
    aws.records.put(processed(source, done, at=at))


def _sent() -> list[Any]:
    sent = get_backend("ses")["123456789012"]["us-east-1"].sent_messages
    return [message_from_bytes(message.raw_data.encode(), policy=default) for message in sent]


def _plain(message: Any) -> str:
    content: str = message.get_body(("plain",)).get_content()
    return " ".join(content.split())


def _fail_for(unlucky: str, real: Any) -> Any:
    def send(self: Any, message: bytes, *, sender: str, recipient: str) -> str:
        if recipient == unlucky:
            error = {"Error": {"Code": "Throttled"}, "ResponseMetadata": {"HTTPStatusCode": 400}}
            raise ClientError(error, "SendEmail")  # type: ignore[arg-type] # boto3's own type wants every field
        sent: str = real(self, message, sender=sender, recipient=recipient)
        return sent

    return send
