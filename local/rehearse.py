"""One built function called once against a local stack in which nothing else runs."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

from local.account import PEOPLE, ROOT
from local.errors import RunError
from local.invoke import docker_bridge, invoke
from local.server import Server
from local.stack import Clients, Stack, deploy
from tearsheet.model import Source
from tearsheet.process import process
from tearsheet.stores.article_record import processed
from tearsheet.stores.articles import Articles, article_id
from tearsheet.stores.records import Records

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from local.functions import FunctionSpec

__all__ = ["DEFAULT_EVENTS", "rehearse"]

_SEEDS = ROOT / "seeds" / "inbox"
_SEED = "harbour-courier.txt"
_EVENTS = ROOT / "tests" / "events"
DEFAULT_EVENTS = {
    "clean": _EVENTS / "sqs_s3_put.json",
    "summarise": _EVENTS / "sqs_s3_put.json",
    "digest": _EVENTS / "scheduler_digest.json",
}


def rehearse(function: str, event: Path, *, tell: Callable[[str], None]) -> None:
    """Call the built `function` with the event in the file `event`, cold and then warm.

    The stack is new, so what the event speaks of is put there first: the object that it names (a seed of that
    name, else another seed; for summarise its article) and, for the digest, an article in the table.

    Raises:
        RunError: there is no such function or event, or the function is not built.
        FunctionError, EmulatorError: as `local.invoke.invoke` says.
    """
    told = _read(event)
    bridge = docker_bridge()
    with Server(host=bridge or "127.0.0.1") as server:
        clients = Clients(server.endpoint)
        clients["sesv2"].create_email_identity(EmailIdentity=PEOPLE["Sender"])
        stack = deploy(
            ROOT / "template.yaml",
            name="tearsheet",
            parameters={**PEOPLE, "LocalEndpoint": server.endpoint},
            clients=clients,
        )
        told = _addressed(told, _Scene(clients, stack, function))
        invoke(_spec(stack, function), told, bridge=bridge, tell=tell)


class _Scene:
    """What the event speaks of, put where it says."""

    def __init__(self, clients: Clients, stack: Stack, function: str) -> None:
        self._s3 = clients["s3"]
        self._inbox = stack.outputs["InboxBucketName"]
        self._articles = Articles(client=self._s3, bucket=stack.outputs["ArticlesBucketName"])
        self._function = function
        self._article = self._tell_the_table(clients, stack)

    def set(self, key: str) -> tuple[str, str]:
        """Put the object there; returns its bucket and key."""
        if self._function == "clean":
            path = _SEEDS / key
            content = (path if path.is_file() else _SEEDS / _SEED).read_bytes()
            self._s3.put_object(Bucket=self._inbox, Key=key, Body=content)
            return self._inbox, key
        return self._articles.bucket, self._article

    def _tell_the_table(self, clients: Clients, stack: Stack) -> str:
        dropped = datetime(2026, 3, 5, 9, 14, tzinfo=UTC)
        source = Source(
            bucket=self._inbox,
            key=_SEED,
            version=None,
            etag="seed",
            revision="0" * 32,
            dropped_at=dropped.isoformat(),
        )
        done = process((_SEEDS / _SEED).read_bytes(), id=article_id(source), name=_SEED)
        stored = self._articles.put(source, done.article)
        records = Records(
            client=clients["dynamodb"],
            table=stack.outputs["TableName"],
            articles=self._articles,
            retention_days=365,
        )
        if self._function == "digest":
            records.put(processed(source, done, at=dropped + timedelta(seconds=2)))
        return f"articles/{stored.id}/{source.revision}.json"


def _read(event: Path) -> dict[str, Any]:
    try:
        told: Any = json.loads(event.read_text(encoding="utf-8"))
    except OSError as error:
        raise RunError(f"{event}: {error.strerror}") from error
    except ValueError as error:
        raise RunError(f"{event}: this is no JSON ({error})") from error
    if not isinstance(told, dict):
        raise RunError(f"{event}: an event is a JSON object, and this is a {type(told).__name__}")
    return told


def _spec(stack: Stack, function: str) -> FunctionSpec:
    for spec in stack.functions:
        if spec.folder.name == function:
            return spec
    raise RunError(f"there is no function {function!r}, only {', '.join(DEFAULT_EVENTS)}")


def _addressed(event: dict[str, Any], scene: _Scene) -> dict[str, Any]:
    """The event about this stack's own bucket and object; one that names no object as it is."""
    for record in event.get("Records", []):
        if "body" in record:
            record["body"] = json.dumps(_addressed(json.loads(record["body"]), scene))
        elif "s3" in record:
            bucket, stored = record["s3"]["bucket"], record["s3"]["object"]
            stored.pop("versionId", None)
            bucket["name"], stored["key"] = scene.set(unquote_plus(stored["key"]))
    return event
