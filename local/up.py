"""The local AWS kept up for hand work, until Ctrl-C."""

from __future__ import annotations

import shlex
import signal
from datetime import datetime
from email import message_from_bytes
from email.policy import default
from threading import Event
from typing import TYPE_CHECKING, Any

from local.account import Account
from local.edition import OUTBOX
from local.functions import CREDENTIALS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from rich.console import Console

__all__ = ["up"]

_HOW_TO = """\
The local AWS is up at {endpoint}. Ctrl-C stops it.

Drop a file (the credentials are any; these work nowhere else):
  {credentials}
  aws --endpoint-url {endpoint} s3 cp seeds/inbox/coast-bulletin.txt s3://{inbox}/
or from Python (.venv/bin/python has boto3):
  import boto3
  s3 = boto3.client("s3", endpoint_url="{endpoint}", region_name="{region}",
                    aws_access_key_id="local", aws_secret_access_key="local")
  s3.upload_file("seeds/inbox/coast-bulletin.txt", "{inbox}", "coast-bulletin.txt")

Follow what happens:      tail -f {logs}/*.log
What became of the files: aws --endpoint-url {endpoint} dynamodb scan --table-name {table} \\
  --query 'Items[?status].[status.S, source.M.key.S, headline.S || reason.S]' --output table
Ask for a digest at once: make digest PORT={port}
Mail that is sent:        {outbox}/
"""


def up(*, port: int, work: Path, parameters: Mapping[str, str], console: Console) -> None:
    """Keep the local AWS up at `port` until a signal; its logs and outgoing mail go below `work`."""
    stopping = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopping.set())
    outbox = work / OUTBOX
    outbox.mkdir(parents=True, exist_ok=True)
    console.print("Starting the local AWS and deploying template.yaml ...")
    tell = _Teller(console)
    with Account(port=port, logs=work / "logs", parameters=parameters, tell=tell) as account:
        console.print(_how_to(account, outbox), markup=False, highlight=False, soft_wrap=True)
        seen = 0
        while not stopping.wait(0.5):
            for message in account.messages()[seen:]:
                seen += 1
                _keep(message, outbox / f"{datetime.now():%Y%m%d-%H%M%S}-{seen}.eml", tell)  # noqa: DTZ005 - the reader's own clock
        console.print("Stopping ...")


class _Teller:
    """Prints a line as it is."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def __call__(self, line: str) -> None:
        self._console.print(line, markup=False, highlight=False, soft_wrap=True)


def _how_to(account: Account, outbox: Path) -> str:
    exports = " ".join(f"{name}={shlex.quote(value)}" for name, value in CREDENTIALS.items())
    return _HOW_TO.format(
        endpoint=account.endpoint,
        port=account.endpoint.rpartition(":")[2],
        credentials=f"export {exports}",
        inbox=account.stack.outputs["InboxBucketName"],
        table=account.stack.outputs["TableName"],
        region=CREDENTIALS["AWS_REGION"],
        logs=account.logs,
        outbox=outbox,
    )


def _keep(message: bytes, path: Path, tell: _Teller) -> None:
    part = path.with_suffix(".part")  # so that who waits for the mail never reads half of it
    part.write_bytes(message)
    part.rename(path)
    parsed: Any = message_from_bytes(message, policy=default)
    tell(f"mail to {parsed['To']}: {parsed['Subject']}\n  {path}")
