"""A pack becomes its members, each an object, a record and an article of its own."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest

from tearsheet.clean.packs.members import REST
from tearsheet.errors import Transient
from tearsheet.stores.article_record import Status
from tearsheet.stores.inbox import Inbox, member_of
from tearsheet.stores.records import Records
from tests.handlers.desk import INBOX, STORY, Aws, Context, s3_record, sqs_event
from tests.unit.clean.packing import TEXTS, response, story, warc, zipped

FIRST, SECOND = "0065F1A2B3C4D5E6F7", "0065F1A2B3C4D5E6F8"
WIRE: dict[str, str | bytes] = {"a.txt": TEXTS[0], "reports/b.txt": TEXTS[1], "c.pdf": b"%PDF-1.7"}


def drop(
    aws: Aws, context: Context, clean: Any, content: bytes, *, key: str = "wire.zip", sequencer: str = FIRST
) -> Any:
    stored = aws.drop(key, content)
    return clean.handler(sqs_event(s3_record(key, sequencer=sequencer, **stored)), context)


def drop_members(aws: Aws, context: Context, clean: Any) -> None:
    for number, member in enumerate(aws.members()):
        member["s3"]["object"]["sequencer"] = f"{SECOND}{number:04X}"
        assert clean.handler(sqs_event(member), context) == {"batchItemFailures": []}


def texts(aws: Aws) -> set[str]:
    return {aws.articles.get_object(key).article.text for key in aws.objects("articles/")}


def test_every_member_becomes_an_object_that_names_its_pack(aws: Aws, load: Any, context: Context) -> None:
    assert drop(aws, context, load("clean"), zipped(WIRE)) == {"batchItemFailures": []}
    keys = {member["s3"]["object"]["key"] for member in aws.members()}
    assert keys == {"members/wire.zip//a.txt", "members/wire.zip//reports/b.txt", "members/wire.zip//c.pdf"}
    found = aws.s3.get_object(Bucket=INBOX, Key="members/wire.zip//a.txt")
    assert found["Body"].read().decode() == TEXTS[0]
    assert set(found["Metadata"]) == {"pack-revision"}


def test_members_of_two_packs_never_have_one_key(aws: Aws, load: Any, context: Context) -> None:
    clean = load("clean")
    drop(aws, context, clean, zipped({"day/news.zip/x.txt": TEXTS[0]}), key="wire.zip")
    drop(aws, context, clean, zipped({"x.txt": TEXTS[1]}), key="wire.zip/day/news.zip")
    drop_members(aws, context, clean)
    assert len({member["s3"]["object"]["key"] for member in aws.members()}) == 2
    assert texts(aws) == set(TEXTS[:2])


def test_the_pack_has_a_record_that_counts(aws: Aws, load: Any, context: Context) -> None:
    drop(aws, context, load("clean"), zipped({**WIRE, "bomb.txt": bytes(1_200_000), "__MACOSX/x": "x"}))
    record = aws.all_records()["wire.zip"]
    assert record.status is Status.UNPACKED
    assert (record.members, record.members_refused, record.members_passed_over) == (3, 1, 1)


def test_members_become_articles_and_refusals_of_their_own(aws: Aws, load: Any, context: Context) -> None:
    clean = load("clean")
    drop(aws, context, clean, zipped(WIRE))
    drop_members(aws, context, clean)
    assert texts(aws) == set(TEXTS[:2])
    refused = aws.all_records()["wire.zip › c.pdf"]
    assert (refused.status, refused.refusal) == (Status.REJECTED, "unsupported")
    [stored] = [
        found
        for key in aws.objects("articles/")
        if (found := aws.articles.get_object(key)).article.text == TEXTS[1]
    ]
    assert (stored.source.pack, stored.source.shown) == ("wire.zip", "wire.zip › reports/b.txt")


def test_a_member_that_cannot_be_taken_out_is_recorded_with_its_reason(
    aws: Aws, load: Any, context: Context
) -> None:
    drop(aws, context, load("clean"), zipped({"a.txt": TEXTS[0], "bomb.txt": bytes(1_200_000)}))
    record = aws.all_records()["wire.zip › bomb.txt"]
    assert (record.status, record.refusal) == (Status.REJECTED, "too-large")
    assert record.reason


def test_an_address_in_the_pack_becomes_the_article_s(aws: Aws, load: Any, context: Context) -> None:
    clean, url = load("clean"), "https://nordvik.example/lämp?id=1&x=a b"
    drop(aws, context, clean, warc(response(url, story(0).encode())), key="crawl.warc.gz")
    drop_members(aws, context, clean)
    [key] = aws.objects("articles/")
    assert aws.articles.get_object(key).article.url == "https://nordvik.example/l%C3%A4mp?id=1&x=a%20b"


def test_the_same_pack_again_writes_the_same_articles_and_is_no_news(
    aws: Aws, load: Any, context: Context
) -> None:
    clean = load("clean")
    for sequencer in (FIRST, FIRST):
        drop(aws, context, clean, zipped(WIRE), sequencer=sequencer)
        drop_members(aws, context, clean)
    assert len(aws.objects("articles/")) == 2
    assert len(aws.all_records()) == 2  # the pack and the PDF; Summarise writes those of the articles


def test_an_older_drop_of_a_pack_that_comes_late_is_passed_over(
    aws: Aws, load: Any, context: Context
) -> None:
    clean = load("clean")
    drop(aws, context, clean, zipped({"a.txt": TEXTS[1]}), sequencer=SECOND)
    drop(aws, context, clean, zipped({"a.txt": TEXTS[0], "old.txt": TEXTS[2]}), sequencer=FIRST)
    keys = [member["s3"]["object"]["key"] for member in aws.members()]
    assert keys == ["members/wire.zip//a.txt"]


def test_a_member_of_an_older_drop_never_wins_over_one_of_a_newer_whenever_it_was_written(
    aws: Aws, load: Any, context: Context
) -> None:
    clean = load("clean")
    for sequencer, content in ((FIRST, b"%PDF-1.7"), (SECOND, b"\x89PNG\r\n")):
        drop(aws, context, clean, zipped({"a": content}), sequencer=sequencer)
    newer, older = aws.members()  # S3 lists the newest version first
    for number, member in enumerate((newer, older)):  # the older one's event comes last
        member["s3"]["object"]["sequencer"] = f"{SECOND}{number:04X}"
        clean.handler(sqs_event(member), context)
    assert "PNG" in str(aws.all_records()["wire.zip › a"].reason)


def test_a_pack_among_members_is_refused(aws: Aws, load: Any, context: Context) -> None:
    drop(aws, context, load("clean"), zipped(WIRE), key="members/wire.zip/inner.zip")
    [record] = aws.all_records().values()
    assert (record.status, record.refusal) == (Status.REJECTED, "nested")
    assert len(aws.members()) == 1


def test_a_pack_over_its_limit_is_refused_and_one_over_the_file_s_limit_is_not(
    aws: Aws, load: Any, context: Context
) -> None:
    clean = load("clean")
    padding = {f"{number}.txt": (f"{number} " * 150_000) for number in range(2)}
    drop(aws, context, clean, zipped(padding, 0), key="large.zip")
    drop(aws, context, clean, zipped({"x": bytes(3_000_000)}, 0), key="too-large.zip")
    found = aws.all_records()
    assert found["large.zip"].status is Status.UNPACKED
    assert found["too-large.zip"].refusal == "too-large"


def test_what_goes_beyond_the_most_members_is_one_refusal(aws: Aws, load: Any, context: Context) -> None:
    lines = "".join(f"{json.dumps({'text': f'{TEXTS[0]} {number}'})}\n" for number in range(40))
    drop(aws, context, load("clean"), gzip.compress(lines.encode()), key="wire.jsonl.gz")
    found = aws.all_records()
    assert found["wire.jsonl.gz"].members == 30
    assert found[f"wire.jsonl.gz › {REST}"].refusal == "too-large"


def test_a_broken_pack_is_refused_as_a_file_is(aws: Aws, load: Any, context: Context) -> None:
    drop(aws, context, load("clean"), zipped(WIRE)[:-30])
    assert aws.all_records()["wire.zip"].refusal == "malformed"


@pytest.mark.parametrize("key", ["Überblick + 100%.zip", "新闻/" + "ä" * 400 + ".zip"])
def test_any_key_of_a_pack_and_any_name_of_a_member_is_carried(
    aws: Aws, load: Any, context: Context, key: str
) -> None:
    clean, name = load("clean"), "Bericht + 1 › " + "ö" * 600 + ".txt"
    drop(aws, context, clean, zipped({name: TEXTS[0], "b.txt": TEXTS[1]}), key=key)
    drop_members(aws, context, clean)
    assert texts(aws) == set(TEXTS[:2])
    packs = {aws.articles.get_object(found).source.pack for found in aws.objects("articles/")}
    assert len(packs) == 1
    assert str(packs.pop()).startswith(key[:100])


def test_two_long_names_never_become_one_key(aws: Aws, load: Any, context: Context) -> None:
    names = [f"{'x' * 1_200}{number}.txt" for number in range(2)]
    content = b"".join(
        response(f"https://nordvik.example/{'y/' * 600}{name}", story(0).encode()) for name in names
    )
    drop(aws, context, load("clean"), content, key="crawl.warc")
    keys = [member["s3"]["object"]["key"] for member in aws.members()]
    assert len(set(keys)) == 2


def test_a_pack_that_could_not_be_written_whole_is_tried_again(
    aws: Aws, load: Any, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    clean = load("clean")
    stored = aws.drop("wire.zip", zipped(WIRE))
    told = sqs_event(s3_record("wire.zip", sequencer=FIRST, **stored))
    with monkeypatch.context() as patched:
        patched.setattr(Inbox, "put_member", _slow_down)
        assert clean.handler(told, context)["batchItemFailures"]
    assert aws.all_records() == {}
    assert clean.handler(told, context) == {"batchItemFailures": []}
    assert len(aws.members()) == 3


def test_a_retry_writes_but_the_members_that_are_missing(
    aws: Aws, load: Any, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    clean = load("clean")
    stored = aws.drop("wire.zip", zipped(WIRE))
    told = sqs_event(s3_record("wire.zip", sequencer=FIRST, **stored))
    with monkeypatch.context() as patched:
        patched.setattr(Records, "put", _slow_down)
        assert clean.handler(told, context)["batchItemFailures"]
    lost, *written = aws.members()
    place = lost["s3"]["object"]
    aws.s3.delete_object(Bucket=INBOX, Key=place["key"], VersionId=place["versionId"])
    assert clean.handler(told, context) == {"batchItemFailures": []}
    again = {member["s3"]["object"]["versionId"] for member in aws.members()}
    assert len(again) == len(WIRE)
    assert {member["s3"]["object"]["versionId"] for member in written} < again
    assert aws.all_records()["wire.zip"].members == len(WIRE)


def test_a_file_that_somebody_put_among_members_is_a_file_like_others(
    aws: Aws, load: Any, context: Context
) -> None:
    stored = aws.drop("members/by-hand.txt", STORY)
    load("clean").handler(sqs_event(s3_record("members/by-hand.txt", **stored)), context)
    [key] = aws.objects("articles/")
    assert aws.articles.get_object(key).source.pack is None


def test_an_edition_names_members_by_their_pack_and_passes_over_the_pack_itself(
    aws: Aws, load: Any, context: Context
) -> None:
    clean = load("clean")
    drop(aws, context, clean, zipped(WIRE))
    digest = load("digest")
    assert digest.handler({"list": "daily"}, context)["edition"] is None  # no member was read yet
    drop_members(aws, context, clean)
    edition = digest.handler({"list": "daily"}, context)["edition"]
    page = aws.s3.get_object(Bucket="tearsheet-articles", Key=edition.replace("edition.json", "index.html"))
    shown = page["Body"].read().decode()
    assert "wire.zip › c.pdf" in shown


def _slow_down(*_: Any, **__: Any) -> None:
    raise Transient("slow down")


def test_a_member_s_source_is_the_same_whenever_it_is_made(aws: Aws) -> None:
    del aws
    from tests.handlers.test_records import record  # noqa: PLC0415 - its source alone

    pack = record("wire.zip").source
    assert member_of(pack, "a.txt") == member_of(pack, "a.txt")
    assert member_of(pack, "a.txt").revision == pack.revision
