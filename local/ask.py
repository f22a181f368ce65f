"""Ask a local AWS that is up for a digest at once, and bring page and mail to a folder."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from local.edition import OUTBOX, Written, edition_at, write_edition
from local.errors import LocalError
from local.stack import Clients, outputs_of

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["ask"]

_PATIENCE = 10.0  # seconds until the mail lies in the outbox; `up` looks twice a second


def ask(*, port: int, list_name: str, work: Path, out: Path) -> Written:
    """Have the digest made and sent, and write it to `out`; what was written for an earlier one is replaced.

    `work` is the folder that the local AWS was given, with the mail that was sent. Without news nothing is
    written and nothing taken away.

    Raises:
        LocalError: no local AWS answers at that port, or the digest failed.
    """
    clients, outbox = Clients(f"http://127.0.0.1:{port}"), work / OUTBOX
    before = set(outbox.glob("*.eml"))
    result = _invoke(clients, list_name)
    if not result["edition"]:
        return Written(None, [])
    bucket = outputs_of(clients)["ArticlesBucketName"]
    page = edition_at(clients["s3"], bucket, result["edition"]).page
    messages = _arrived(outbox, before, number=result["readers"])
    return write_edition(out, page=page, messages=messages)


def _invoke(clients: Clients, list_name: str) -> dict[str, Any]:
    try:
        answer = clients["lambda"].invoke(
            FunctionName="tearsheet-digest", Payload=json.dumps({"list": list_name})
        )
    except (BotoCoreError, ClientError) as error:
        why = f"no local AWS answers at {clients.endpoint}; start it with `make local`"
        raise LocalError(why) from error
    result: dict[str, Any] = json.loads(answer["Payload"].read())
    if "FunctionError" in answer:
        raise LocalError(f"the digest failed: {result['errorType']}: {result['errorMessage']}")
    return result


def _arrived(outbox: Path, before: set[Path], *, number: int) -> list[bytes]:
    """The messages that have come to the outbox since, as many as were sent if they come in time."""
    deadline = time.monotonic() + _PATIENCE
    while len(new := set(outbox.glob("*.eml")) - before) < number and time.monotonic() < deadline:
        time.sleep(0.2)
    return [path.read_bytes() for path in sorted(new)]
