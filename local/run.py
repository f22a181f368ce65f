"""A whole day of the desk in one go: drop a folder's files, wait, fire the digest, show what came out."""

from __future__ import annotations

import mimetypes
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from local.account import Account
from local.edition import newest_edition, write_edition
from local.errors import RunError
from tearsheet.model import Source
from tearsheet.stores.article_record import ArticleRecord
from tearsheet.stores.articles import Articles, article_id
from tearsheet.stores.records import Records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.console import Console

__all__ = ["Day", "State", "drop", "records_of", "run", "wait_for"]

_PATIENCE = 90.0  # seconds without anything new before a run is given up


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What a run came to: a record for each file and each member of a pack, and the files of the edition.

    `originals` has, for each file that holds a copy, the file whose article the edition tells.
    """

    files: int
    records: list[ArticleRecord]
    originals: dict[str, str]
    page: Path | None
    messages: list[Path]


def run(inbox: Path, *, out: Path, console: Console) -> Day:
    """Send every file below `inbox` through the stack; the page and the mail go to the folder `out`.

    Raises:
        RunError: there is no such folder or no file in it, or files went to a dead-letter queue, or nothing
            moved any more.
    """

    def tell(line: str) -> None:
        console.print(line, markup=False, highlight=False, soft_wrap=True)

    files = _files(inbox, tell=tell)
    tell("Starting the local AWS and deploying template.yaml ...")
    with Account(tell=tell) as account:
        began = datetime.now(UTC)
        what = "1 file" if len(files) == 1 else f"{len(files)} files"
        tell(f"Dropping {what} of {inbox} in the inbox bucket ...")
        with _progress(console) as progress:
            dropping = progress.add_task("dropped", total=len(files))
            keys = set()
            for key in drop(account, inbox, files):
                keys.add(key)
                progress.advance(dropping)
            reading = progress.add_task("read", total=len(keys))
            for state in wait_for(account, keys, since=began):
                progress.update(reading, completed=state.done, total=state.total)
        records = records_of(account, since=began)
        tell("Firing the digest schedule ...")
        for schedule in account.clients["scheduler"].list_schedules()["Schedules"]:
            account.fire(schedule["Name"])
        edition = newest_edition(account.clients["s3"], account.stack.outputs["ArticlesBucketName"])
        written = write_edition(out, page=edition.page if edition else None, messages=account.messages())
    return Day(
        files=len(keys),
        records=records,
        originals=edition.originals if edition else {},
        page=written.page,
        messages=written.messages,
    )


def _files(inbox: Path, *, tell: Callable[[str], None]) -> list[Path]:
    """The files below the folder, but for hidden ones: desktops leave those everywhere."""
    if not inbox.is_dir():
        raise RunError(
            f"{inbox}: {'this is a file, and a folder is needed' if inbox.exists() else 'no such folder'}"
        )
    found = sorted(path for path in inbox.rglob("*") if path.is_file())
    files = [
        path for path in found if not any(part.startswith(".") for part in path.relative_to(inbox).parts)
    ]
    if hidden := len(found) - len(files):
        tell(f"Left out of {inbox}, as hidden: {hidden}")
    if not files:
        raise RunError(f"{inbox}: there is no file in this folder")
    return files


def drop(account: Account, inbox: Path, files: list[Path]) -> Iterator[str]:
    """Put the files in the inbox bucket, each under its path below `inbox`; yields the keys."""
    bucket = account.stack.outputs["InboxBucketName"]
    for path in files:
        key = path.relative_to(inbox).as_posix()
        kind = mimetypes.guess_type(path.name)[0]
        stated = {"ContentType": kind} if kind else {}
        account.clients["s3"].put_object(Bucket=bucket, Key=key, Body=path.read_bytes(), **stated)
        yield key


class State(NamedTuple):
    """How many records there are, and how many there will be as far as is known."""

    done: int
    total: int


def wait_for(account: Account, keys: set[str], *, since: datetime) -> Iterator[State]:
    """Yield how many records there are, until each of the keys and each member of a pack has one.

    Raises:
        RunError: something went to a dead-letter queue, or nothing moved for a long while.
    """
    records, arrived, total, moved = _records(account), set[str](), len(keys), time.monotonic()
    yield State(0, total)
    while len(arrived) < total:
        new = set(records.ids_between(since, _soon())) - arrived
        if new:
            arrived |= new
            total += sum(map(_members, map(records.get, new)))
            moved = time.monotonic()
            yield State(len(arrived), total)
        elif time.monotonic() - moved > _PATIENCE:
            raise RunError(_missing(account, keys, arrived, total))
        _check_dead_letters(account)
        time.sleep(0.5)


def _members(record: ArticleRecord | None) -> int:
    """How many records follow from this one: the members of a pack have each their own."""
    return record.members + record.members_refused if record else 0


def _missing(account: Account, keys: set[str], arrived: set[str], total: int) -> str:
    names = sorted(key for key in keys if _id(account, key) not in arrived) or ["members of packs"]
    return f"{total - len(arrived)} files have no record yet ({', '.join(names[:5])}); see {account.logs}"


def records_of(account: Account, *, since: datetime) -> list[ArticleRecord]:
    """The records written since then."""
    return _records(account).between(since, _soon())


def _records(account: Account) -> Records:
    outputs, clients = account.stack.outputs, account.clients
    return Records(
        client=clients["dynamodb"],
        table=outputs["TableName"],
        articles=Articles(client=clients["s3"], bucket=outputs["ArticlesBucketName"]),
        retention_days=1,
    )


def _soon() -> datetime:
    return datetime.now(UTC) + timedelta(minutes=1)


def _id(account: Account, key: str) -> str:
    """The identity that the article of that key will have."""
    bucket = account.stack.outputs["InboxBucketName"]
    return article_id(Source(bucket=bucket, key=key, version=None, etag="", revision="", dropped_at=""))


def _check_dead_letters(account: Account) -> None:
    for name, url in account.stack.outputs.items():
        if name.endswith("DeadLetterQueueUrl"):
            asked = account.clients["sqs"].get_queue_attributes(
                QueueUrl=url, AttributeNames=["ApproximateNumberOfMessages"]
            )
            if number := int(asked["Attributes"]["ApproximateNumberOfMessages"]):
                raise RunError(f"{number} messages went to {name.removesuffix('Url')}; see {account.logs}")


def _progress(console: Console) -> Progress:
    columns = (TextColumn("{task.description:>8}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=console)
