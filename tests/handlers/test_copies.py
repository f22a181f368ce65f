"""One text under several names: what the records say, and what the digest tells."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING, Any

import pytest
from moto.backends import get_backend

from tearsheet.clean import clean
from tearsheet.model import Source
from tearsheet.settings import SummariseSettings
from tearsheet.stores import copies as copies_module
from tearsheet.stores.desk import Desk
from tests.handlers.desk import ARTICLES, INBOX, STORY, Aws, Context, s3_record, sqs_event

if TYPE_CHECKING:
    from tearsheet.stores.article_record import ArticleRecord

NEAR = f"SKELDE, March 3 (Northern Wire) — {STORY}\nShare this with your friends\n"
UPDATE = STORY.replace("About 300 people", "About 340 people")
OTHER = (
    "Nordlys Robotics doubled its profit in the second quarter, the company said on Monday.\n\n"
    "Sales rose 12 percent to 48 million euros. “Warehouses want our arms,” said Jonas Feld, its chief.\n"
)


class Summariser:
    """Stores texts as the clean function would, and tells the summarise function of them, in turn."""

    def __init__(self, aws: Aws, handler: Any, context: Context) -> None:
        self.aws, self.handler, self.context, self.drops = aws, handler, context, 0

    def __call__(self, key: str, text: str = STORY, *, etag: str | None = None) -> ArticleRecord:
        self.drops += 1
        source = Source(
            bucket=INBOX,
            key=key,
            version=None,
            etag=etag or str(hash(text)),
            revision=f"{self.drops:032X}",
            dropped_at="2026-03-05T09:14:07.512+00:00",
        )
        return self.told(source, clean(text, content_type="text/plain"))

    def told(self, source: Source, article: Any) -> ArticleRecord:
        stored = self.aws.articles.put(source, article)
        place = f"articles/{stored.id}/{source.revision}.json"
        told = s3_record(place, bucket=ARTICLES, sequencer=f"{self.aws.writes():018X}", versionId=None)
        assert self.handler(sqs_event(told), self.context) == {"batchItemFailures": []}
        record = self.aws.records.get(stored.id)
        assert record is not None
        return record


@pytest.fixture
def summarise(aws: Aws, load: Any, context: Context) -> Summariser:
    return Summariser(aws, load("summarise").handler, context)


def test_the_first_of_its_words_is_no_copy(summarise: Summariser) -> None:
    first, other = summarise("skelde.txt"), summarise("nordlys.txt", OTHER)
    assert (first.duplicate_of, first.duplicate_distance) == (None, None)
    assert other.duplicate_of is None


def test_the_same_text_under_another_name_names_the_earliest_at_no_distance(summarise: Summariser) -> None:
    first = summarise("skelde.txt")
    copies = [summarise(f"copy-{number}.txt", STORY.replace(" ", "  ")) for number in range(3)]
    assert {copy.duplicate_of for copy in copies} == {first.id}
    assert {copy.duplicate_distance for copy in copies} == {0}


def test_a_near_copy_is_one_at_some_distance(summarise: Summariser) -> None:
    first = summarise("skelde.txt")
    near = summarise("wire.txt", f"Northern Wire correspondents on the coast\n\n{NEAR}")
    assert near.duplicate_of == first.id
    assert near.duplicate_distance is not None
    assert 0 < near.duplicate_distance < 32


def test_an_update_under_a_new_name_is_no_copy_and_has_copies_of_its_own(summarise: Summariser) -> None:
    summarise("skelde.txt")
    update = summarise("skelde-2.txt", UPDATE)
    assert update.duplicate_of is None
    assert summarise("skelde-3.txt", UPDATE).duplicate_of == update.id


def test_an_article_is_never_its_own_copy_however_often_it_comes(summarise: Summariser) -> None:
    summarise("skelde.txt")
    copy = summarise("copy.txt")
    again = summarise("skelde.txt")
    assert again.duplicate_of is None
    assert summarise("copy.txt").duplicate_of == copy.duplicate_of == again.id


def test_what_comes_again_and_again_is_remembered_once_and_in_its_newest_form(
    summarise: Summariser, aws: Aws, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies_module, "MOST_IN_A_BAND", 3)
    for number in range(5):
        first = summarise("skelde.txt", etag=str(number))
    assert summarise("copy.txt").duplicate_of == first.id
    items = aws.dynamodb.scan(TableName="tearsheet")["Items"]
    assert {len(item["seen"]["L"]) for item in items if "seen" in item} == {2}


def test_of_two_copies_at_one_moment_exactly_one_is_the_original_whatever_their_clocks_say(aws: Aws) -> None:
    now, article = datetime.now(UTC), clean(STORY, content_type="text/plain")
    desk = Desk.open(SummariseSettings.read())
    stored = [
        aws.articles.put(
            Source(
                bucket=INBOX,
                key=f"{name}.txt",
                version=None,
                etag=name,
                revision="A" * 32,
                dropped_at="2026-03-05T09:14:07.512+00:00",
            ),
            article,
        )
        for name in ("done-first", "done-last")
    ]
    found = [desk.copies.original_of(each, at=now - timedelta(seconds=at)) for at, each in enumerate(stored)]
    assert [copy.original if copy else None for copy in found] == [None, stored[0].id]


def test_copies_that_overtake_each_other_between_two_bands_have_one_original(
    summarise: Summariser, aws: Aws
) -> None:
    first, second = summarise("skelde.txt"), summarise("copy.txt")
    items = aws.dynamodb.scan(TableName="tearsheet")["Items"]
    for item in items:
        if item["pk"]["S"].startswith("COPIES#") and not item["pk"]["S"].startswith("COPIES#0#"):
            turned = {**item, "seen": {"L": item["seen"]["L"][::-1]}}
            aws.dynamodb.put_item(TableName="tearsheet", Item=turned)
    assert summarise("skelde.txt").duplicate_of is None
    assert summarise("copy.txt").duplicate_of == second.duplicate_of == first.id


def test_an_event_that_comes_twice_changes_nothing(
    summarise: Summariser, aws: Aws, load: Any, context: Context
) -> None:
    first, copy = summarise("skelde.txt"), summarise("copy.txt")
    replay = Summariser(aws, load("summarise").handler, context)
    for record in (first, copy):
        stored = aws.articles.get(record.id, record.source.revision)
        assert replay.told(stored.source, stored.article) == record


def test_what_has_other_content_by_now_is_nobody_s_original(summarise: Summariser) -> None:
    summarise("skelde.txt")
    second = summarise("copy.txt")
    summarise("skelde.txt", OTHER)
    assert summarise("third.txt").duplicate_of == second.id


def test_an_original_that_was_deleted_is_passed_over(summarise: Summariser, aws: Aws) -> None:
    first = summarise("skelde.txt")
    aws.s3.delete_object(Bucket=ARTICLES, Key=f"articles/{first.id}/{first.source.revision}.json")
    assert summarise("copy.txt").duplicate_of is None


def test_what_is_remembered_expires_with_the_records(summarise: Summariser, aws: Aws) -> None:
    record = summarise("skelde.txt")
    items = aws.dynamodb.scan(TableName="tearsheet")["Items"]
    seen = [item for item in items if item["pk"]["S"].startswith("COPIES#")]
    assert len({item["pk"]["S"] for item in seen}) == 8
    kept = {int(item["expires_at"]["N"]) for item in seen}
    assert max(kept) - datetime.fromisoformat(record.processed_at).timestamp() <= 365 * 86_400
    assert {entry["L"][0]["S"] for item in seen for entry in item["seen"]["L"]} == {record.id}


def test_a_full_list_takes_no_more_and_still_names_the_original(
    summarise: Summariser, aws: Aws, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies_module, "MOST_IN_A_BAND", 2)
    first, *copies = [summarise(f"copy-{number}.txt") for number in range(4)]
    assert {copy.duplicate_of for copy in copies} == {first.id}
    items = aws.dynamodb.scan(TableName="tearsheet")["Items"]
    assert {len(item["seen"]["L"]) for item in items if "seen" in item} == {2}


def test_copies_are_told_once_with_the_names_of_the_others(
    summarise: Summariser, load: Any, context: Context
) -> None:
    for name in ("skelde.txt", *(f"copy-{number}.txt" for number in range(8))):
        summarise(name)
    summarise("update.txt", UPDATE)
    until = datetime.now(UTC) + timedelta(minutes=1)
    load("digest").handler({"list": "daily", "scheduled_time": until.isoformat()}, context)
    [sent, _] = get_backend("ses")["123456789012"]["us-east-1"].sent_messages
    message: Any = message_from_bytes(sent.raw_data.encode(), policy=default)
    for kind in ("plain", "html"):
        text = " ".join(message.get_body((kind,)).get_content().split())
        assert text.count("also dropped as copy-0.txt, copy-1.txt, copy-2.txt, copy-3.txt and 4 others") == 1
        assert "copy-5.txt" not in text
        assert "skelde.txt" in text
        assert "update.txt" in text
