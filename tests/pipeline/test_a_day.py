"""Files in, mail out: the whole line on the real template."""

from __future__ import annotations

import io
import json
import time
from typing import TYPE_CHECKING

from rich.console import Console

from local.report import report
from local.run import run
from tearsheet.stores.article_record import Status
from tests.pipeline.desk import SEEDS, depth, drop, mails, plain, records, until
from tests.unit.clean.packing import zipped

if TYPE_CHECKING:
    from pathlib import Path

    from local.account import Account

ARTICLE = (
    "Workers at the Nordvik yard laid the keel of ferry number {0} on Monday, the company said.\n\n"
    "Ferry {0} will carry 240 cars and cost 90 million euros. “She is the best we have drawn,” said "
    "Ane Holt, who leads the yard.\n\nDelivery is planned for June 2027.\n"
)


def test_a_folder_of_every_shape_becomes_records_refusals_and_one_digest(tmp_path: Path) -> None:
    printed = io.StringIO()
    console = Console(width=160, file=printed)
    day = run(SEEDS, out=tmp_path, console=console)
    report(day, console)
    refused = {record.source.shown for record in day.records if record.status is Status.REJECTED}
    members = sum(record.members + record.members_refused for record in day.records)
    assert members == 8
    assert len(day.records) == len(list(SEEDS.iterdir())) + members
    bad_members = {"agency.jsonl › baa7a4f20680.json", "wire.zip › price-list.pdf"}
    assert refused == {"empty.txt", "scan.pdf", *bad_members}
    assert len(day.messages) == 1
    assert day.page is not None
    assert "20 files + 8 members of packs = 21 articles + 4 refused + 3 packs;" in printed.getvalue()
    assert "scan.pdf" in printed.getvalue()
    assert str(day.page) in printed.getvalue()


def test_a_pack_in_the_inbox_becomes_every_article_in_it_in_one_mail(account: Account) -> None:
    names = ("bergbahn.txt", "fromagerie.html", "narrow-gauge.htm", "scan.pdf")
    drop(account, "wire.zip", zipped({f"of today/{name}": (SEEDS / name).read_bytes() for name in names}))
    until(lambda: len(records(account)) == 5, "the pack and its four members")
    found = {record.source.shown: record for record in records(account)}
    assert found.pop("wire.zip").status is Status.UNPACKED
    assert found.pop("wire.zip › of today/scan.pdf").status is Status.REJECTED
    assert all(record.status is Status.PROCESSED for record in found.values())
    account.fire("tearsheet-digest-daily")
    [mail] = mails(account)
    text = plain(mail)
    assert len(found) == 3
    assert [record.headline for record in found.values() if str(record.headline) not in text] == []
    assert "wire.zip › of today/scan.pdf" in text


def test_the_mail_holds_the_summary_the_facts_and_no_boilerplate(account: Account) -> None:
    drop(account, "skelde-ledger.txt", (SEEDS / "skelde-ledger.txt").read_bytes())
    drop(account, "tidewater-review.txt", (SEEDS / "tidewater-review.txt").read_bytes())
    until(lambda: len(records(account)) == 2, "two records")
    account.fire("tearsheet-digest-daily")
    [mail] = mails(account)
    assert mail["To"] == "reader@example.org"
    text = plain(mail)
    for record in records(account):
        assert record.summary is not None
        assert record.summary.sentences
    for name in ("skelde-ledger.txt", "tidewater-review.txt"):
        expected = json.loads((SEEDS.parent / "expected" / f"{name}.json").read_text(encoding="utf-8"))
        for removed in expected["removed"]:
            if removed["kind"] not in {"headline", "standfirst"}:
                assert removed["starts"] not in text


def test_the_key_facts_of_a_single_article_stand_in_its_record_and_in_the_mail(account: Account) -> None:
    drop(account, "keel.txt", ARTICLE.format(7).encode())
    until(lambda: len(records(account)) == 1, "the record")
    [record] = records(account)
    assert "90000000 EUR" in {fact.value for fact in record.key_facts}
    account.fire("tearsheet-digest-daily")
    [mail] = mails(account)
    assert "Key facts * 90 million euros" in plain(mail)


def test_a_hundred_files_at_once_are_a_hundred_records_and_again_still_a_hundred(account: Account) -> None:
    for _ in range(2):
        for number in range(100):
            drop(account, f"yard/ferry {number}.txt", ARTICLE.format(number).encode())
    until(lambda: len(records(account)) == 100, "a hundred records")
    account.fire("tearsheet-digest-daily")
    assert len(mails(account)) == 1

    for number in range(100):
        drop(account, f"yard/ferry {number}.txt", ARTICLE.format(number).encode())
    until(lambda: _idle(account), "the queues to run empty")
    account.fire("tearsheet-digest-daily")
    found = records(account)
    assert len(found) == 100
    assert all(record.status is Status.PROCESSED for record in found)
    assert len(mails(account)) == 1


def test_a_function_is_invoked_through_the_endpoint_as_on_aws(account: Account) -> None:
    answer = account.clients["lambda"].invoke(
        FunctionName="tearsheet-digest", Payload=json.dumps({"list": "daily"})
    )
    assert json.loads(answer["Payload"].read()) == {"edition": None, "readers": 0}
    failed = account.clients["lambda"].invoke(FunctionName="tearsheet-digest", Payload=json.dumps({}))
    assert failed["FunctionError"] == "Unhandled"
    assert json.loads(failed["Payload"].read())["errorType"] == "Misconfigured"


def _idle(account: Account) -> bool:
    queues = account.clients["sqs"].list_queues()["QueueUrls"]
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    attributes = [
        account.clients["sqs"].get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
        for url in queues
    ]
    assert depth(account, "CleanDeadLetterQueueUrl") == 0
    return all(int(found[name]) == 0 for found in attributes for name in names)


def test_a_digest_fired_right_after_a_record_was_written_tells_it(account: Account) -> None:
    for number in range(3):
        drop(account, f"{number}.txt", ARTICLE.format(number).encode())
        until(lambda: len(records(account)) == number + 1, "the record")  # noqa: B023 - called at once
        account.fire("tearsheet-digest-daily")
        time.sleep(1)  # an edition is known by its second
    assert len(mails(account)) == 3
