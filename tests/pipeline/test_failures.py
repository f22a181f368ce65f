"""What goes wrong harms nothing else, is tried again, and in the end is put where a person will look."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from local.account import Account
from local.errors import FunctionError
from tearsheet.stores.article_record import Status
from tests.pipeline.desk import SEEDS, depth, drop, mails, project, records, until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GOOD = (SEEDS / "harbour-courier.txt").read_bytes()
# The visibility timeout and the functions' timeout, small: a failed message comes back soon. While a killed
# call still counts as running, its message fails again, so a queue needs more tries than on AWS.
SOON = {"VisibilityTimeout: 360": "VisibilityTimeout: 2", "    Timeout: 60\n": "    Timeout: 5\n"}

DIES_ONCE = """
import os, pathlib, signal
FLAG = pathlib.Path(__file__).with_name("died")

def _die_in_the_middle(step):
    def dying(*positional, **named):
        done = step(*positional, **named)
        if not FLAG.exists():
            FLAG.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return done
    return dying
"""


IN_CLEAN = "clean_single = _die_in_the_middle(clean_single)\n"


def test_a_clean_function_killed_in_the_middle_loses_nothing(tmp_path: Path) -> None:
    template = project(tmp_path, **SOON)
    _sabotage(tmp_path / "functions" / "clean", DIES_ONCE + IN_CLEAN)
    with _account(template, MaxReceives="20") as account:
        for number in range(5):
            drop(account, f"{number}.txt", GOOD)
        until(lambda: len(records(account)) == 5, "five records")
        assert (tmp_path / "functions" / "clean" / "died").exists()
        assert depth(account, "CleanDeadLetterQueueUrl") == 0


def test_a_summarise_function_killed_in_the_middle_loses_nothing(tmp_path: Path) -> None:
    template = project(tmp_path, **SOON)
    _sabotage(tmp_path / "functions" / "summarise", DIES_ONCE + "read = _die_in_the_middle(read)\n")
    with _account(template, MaxReceives="20") as account:
        for number in range(5):
            drop(account, f"{number}.txt", GOOD)
        until(lambda: len(records(account)) == 5, "five records")
        assert (tmp_path / "functions" / "summarise" / "died").exists()


def test_a_poison_file_reaches_the_dead_letter_queue_after_the_configured_tries_and_harms_no_other(
    tmp_path: Path,
) -> None:
    template = project(tmp_path, **SOON)
    _sabotage(
        tmp_path / "functions" / "clean",
        """
import pathlib
TRIES = pathlib.Path(__file__).with_name("tries")
_clean = clean_single

def clean_single(content, *, name, **named):
    if name == "poison.txt":
        with TRIES.open("a") as tries:
            tries.write("x")
        raise RuntimeError("poison")
    return _clean(content, name=name, **named)
""",
    )
    with _account(template, MaxReceives="3") as account:
        for key in ("good-1.txt", "poison.txt", "good-2.txt"):
            drop(account, key, GOOD)
        until(lambda: depth(account, "CleanDeadLetterQueueUrl") == 1, "a dead letter")
        until(lambda: len(records(account)) == 2, "the two good files")
        assert {record.source.key for record in records(account)} == {"good-1.txt", "good-2.txt"}
        letter = account.clients["sqs"].receive_message(
            QueueUrl=account.stack.outputs["CleanDeadLetterQueueUrl"]
        )["Messages"][0]
        assert "poison.txt" in letter["Body"]
        assert (tmp_path / "functions" / "clean" / "tries").read_text() == "xxx"


def test_a_function_that_hangs_is_stopped_at_its_timeout_and_its_file_tried_again(tmp_path: Path) -> None:
    template = project(tmp_path, **SOON)
    hangs_once = DIES_ONCE.replace("os.kill(os.getpid(), signal.SIGKILL)", "signal.pause()")
    _sabotage(tmp_path / "functions" / "clean", hangs_once + IN_CLEAN)
    told: list[str] = []
    with _account(template, tell=told.append, MaxReceives="20") as account:
        drop(account, "a.txt", GOOD)
        until(lambda: len(records(account)) == 1, "the record")
    assert any("ran longer than" in line for line in told)


def test_one_file_that_hangs_beside_nine_good_ones_costs_none_of_them(tmp_path: Path) -> None:
    template = project(tmp_path, **SOON)
    _sabotage(
        tmp_path / "functions" / "clean",
        """
import signal
_clean = clean_single

def clean_single(content, *, name, **named):
    if name == "hangs.txt":
        signal.pause()
    return _clean(content, name=name, **named)
""",
    )
    with _account(template, MaxReceives="2") as account:
        for number in range(10):
            drop(account, "hangs.txt" if number == 4 else f"{number}.txt", GOOD)
        until(lambda: len(records(account)) == 9, "the nine good files")
        until(lambda: depth(account, "CleanDeadLetterQueueUrl") == 1, "a dead letter")
        letter = account.clients["sqs"].receive_message(
            QueueUrl=account.stack.outputs["CleanDeadLetterQueueUrl"]
        )["Messages"][0]
        assert "hangs.txt" in letter["Body"]


def test_a_digest_that_keeps_failing_ends_in_its_dead_letter_queue(tmp_path: Path) -> None:
    template = project(tmp_path)
    _sabotage(tmp_path / "functions" / "digest", "\ndef make_edition(order):\n    raise RuntimeError('no')\n")
    with _account(template) as account:
        with pytest.raises(FunctionError):
            account.fire("tearsheet-digest-daily")
        letter = account.clients["sqs"].receive_message(
            QueueUrl=account.stack.outputs["DigestDeadLetterQueueUrl"]
        )["Messages"][0]
        told = json.loads(letter["Body"])
        assert told["requestContext"]["approximateInvokeCount"] == 3
        assert told["requestPayload"]["list"] == "daily"
        assert mails(account) == []


def test_a_refused_file_stays_in_the_inbox_beside_its_record(account: Account) -> None:
    drop(account, "scan.pdf", (SEEDS / "scan.pdf").read_bytes())
    until(lambda: len(records(account)) == 1, "the record")
    [record] = records(account)
    assert record.status is Status.REJECTED
    assert "PDF" in str(record.reason)
    kept = account.clients["s3"].get_object(Bucket=account.stack.outputs["InboxBucketName"], Key="scan.pdf")
    assert kept["Body"].read() == (SEEDS / "scan.pdf").read_bytes()


def _account(template: Path, *, tell: Callable[[str], None] = lambda _: None, **parameters: str) -> Account:
    logs = template.parent / "logs"
    return Account(template=template, logs=logs, parameters=parameters, retry_after=0, tell=tell)


def _sabotage(folder: Path, code: str) -> None:
    """Append code to a copied handler, which then redefines what the real one uses."""
    with (folder / "handler.py").open("a", encoding="utf-8") as handler:
        handler.write(code)
