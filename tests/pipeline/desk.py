"""What pipeline tests share: the template with a few numbers made small, and questions to a running desk."""

from __future__ import annotations

import shutil
import time
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import TYPE_CHECKING, Any

from local.run import records_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from local.account import Account
    from tearsheet.stores.article_record import ArticleRecord

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds" / "inbox"
PATIENCE = 90.0  # seconds, for a machine with other work; nothing is asserted of it


def project(folder: Path, **changes: str) -> Path:
    """A copy of template.yaml, with texts of it replaced, and of functions/; returns the template.

    A change whose text is not there is an error, so that a test cannot quietly lose its ground.
    """
    template = (ROOT / "template.yaml").read_text(encoding="utf-8")
    for old, new in changes.items():
        assert old in template, f"template.yaml no longer says {old!r}"
        template = template.replace(old, new)
    path = folder / "template.yaml"
    path.write_text(template, encoding="utf-8")
    shutil.copytree(ROOT / "functions", folder / "functions")
    return path


def drop(account: Account, key: str, content: bytes) -> None:
    account.clients["s3"].put_object(Bucket=account.stack.outputs["InboxBucketName"], Key=key, Body=content)


def records(account: Account) -> list[ArticleRecord]:
    return records_of(account, since=datetime.now(UTC) - timedelta(days=1))


def mails(account: Account) -> list[Any]:
    return [message_from_bytes(message, policy=default) for message in account.messages()]


def plain(mail: Any) -> str:
    content: str = mail.get_body(("plain",)).get_content()
    return " ".join(content.split())


def depth(account: Account, output: str) -> int:
    """How many messages a queue of the stack holds, in flight or not."""
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    asked = account.clients["sqs"].get_queue_attributes(
        QueueUrl=account.stack.outputs[output], AttributeNames=names
    )
    return sum(int(asked["Attributes"][name]) for name in names)


def until(holds: Callable[[], bool], what: str) -> None:
    """Wait until it holds; a test that waits in vain fails by saying for what."""
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.3)
