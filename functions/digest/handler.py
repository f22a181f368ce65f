"""Digest: the articles since the last edition become stories, the stories an edition, the edition mail."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Self
from zoneinfo import ZoneInfo

from tearsheet import codec
from tearsheet.digest import Clipping, Edition, Refused, build_message, render_html
from tearsheet.errors import BadInput, Misconfigured
from tearsheet.observability import count, logger, observed
from tearsheet.settings import DigestSettings
from tearsheet.stores.article_record import ArticleRecord, Status, timestamp
from tearsheet.stores.desk import Desk
from tearsheet.stores.editions import EditionRecord
from tearsheet.stories import group_stories
from tearsheet.stories.copies import told_once

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aws_lambda_powertools.utilities.typing import LambdaContext

    from tearsheet.model import Story

# A first edition looks so far back; a later one to the edition before it.
_FIRST_LOOK = timedelta(days=31)
# A record may be written a moment after the time it bears: so much is looked at again, without what was told.
_OVERLAP = timedelta(minutes=15)
_LIST_NAME = re.compile(r"[a-z][a-z0-9-]{0,23}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Which list's edition is due, and for when: two orders that are equal mean the same edition."""

    list_name: str
    until: datetime

    @classmethod
    def of(cls, event: Mapping[str, Any], *, now: datetime) -> Self:
        """The order in a scheduler's event, or in a person's, who need not state a time."""
        list_name, due = str(event.get("list", "")), str(event.get("scheduled_time", ""))
        if not _LIST_NAME.fullmatch(list_name):
            raise Misconfigured(f'the event must name a list, as {{"list": "daily"}} does, not {list_name!r}')
        try:
            stated = datetime.fromisoformat(due) if due and not due.startswith("<aws.") else now
        except ValueError as error:
            raise Misconfigured(f"the event's scheduled_time must be ISO 8601, not {due!r}") from error
        return cls(list_name=list_name, until=stated.astimezone(UTC))


@observed
def handler(event: dict[str, Any], context: LambdaContext) -> dict[str, Any]:
    """Make the edition that is due, once, and send it to each reader, once."""
    order, once = Order.of(event, now=datetime.now(UTC)), _desk().once
    due = [order.list_name, timestamp(order.until)]
    key = once.call(partial(make_edition, order), name="edition", key=due, context=context)
    readers = _settings().recipients if key else ()
    failures: list[Exception] = []
    for reader in readers:
        try:
            delivery = partial(deliver, str(key), reader)
            once.call(delivery, name="deliver", key=[*due, reader], context=context)
        except Exception as failure:  # noqa: BLE001 - whatever it is, the other readers come first; raised below
            logger.exception("failed", extra={"edition": key, "reader": reader})
            failures.append(failure)
    if failures:
        raise ExceptionGroup(f"{len(failures)} of {len(readers)} readers could not be sent {key}", failures)
    logger.info("edition", extra={"list": order.list_name, "edition": key, "readers": len(readers)})
    return {"edition": key, "readers": len(readers)}


def make_edition(order: Order) -> str | None:
    """Make and keep the edition; returns its key, or None where there is nothing to tell."""
    records, editions = _desk().records, _desk().editions
    before = editions.before(order.list_name, timestamp(order.until))
    since = datetime.fromisoformat(before.until) if before else order.until - _FIRST_LOOK
    told = set(before.included) if before else set()
    found = [
        record
        for record in records.between(since - _OVERLAP, order.until)
        if record.status is not Status.UNPACKED  # the members of a pack are the news
    ]
    news = [record for record in found if (record.id, record.processed_at) not in told]
    if not news:
        count("EditionsWithoutNews")
        return None
    edition = _edition(order, since=since, news=news, standing=_stories_of(before))
    key = editions.put(
        EditionRecord(
            list_name=order.list_name,
            since=timestamp(since),
            until=timestamp(order.until),
            story_ids=[story.id for story in edition.stories],
            included=_looked_at_again(found, order.until),
        ),
        document=codec.to_json(edition),
        page=render_html(edition, full=_settings().full_stories),
        stories=edition.stories,
    )
    count("EditionsMade")
    return key


def deliver(key: str, reader: str) -> str:
    """Send the kept edition to one reader; returns the identifier that SES gave the message."""
    settings = _settings()
    message = build_message(
        codec.from_json(_desk().editions.document(key), Edition),
        full=settings.full_stories,
        sender=settings.sender,
        recipient=reader,
        message_id=_message_id(key, reader, settings.sender),
        list_unsubscribe=f"mailto:{settings.sender}?subject=unsubscribe",
    )
    sent = _desk().mail.send(message, sender=settings.sender, recipient=reader)
    count("MessagesSent")
    return sent


def _edition(order: Order, *, since: datetime, news: list[ArticleRecord], standing: list[Story]) -> Edition:
    read = [record for record in news if record.status is Status.PROCESSED]
    refused = [record for record in news if record.status is Status.REJECTED]
    articles = _desk().records.open(read)
    told = told_once(list(articles.values()))
    names = {record.id: record.source.shown for record in read}
    gone = [record for record in read if record.id not in articles]
    zone = _settings().time_zone
    return Edition(
        list_name=order.list_name,
        title="Tearsheet",
        date=order.until.astimezone(ZoneInfo(zone)).date(),
        since=since,
        until=order.until,
        time_zone=zone,
        stories=group_stories([articles[id_] for id_ in told], standing=standing),
        articles={
            id_: Clipping.of(articles[id_], name=names[id_], also=[names[copy] for copy in copies])
            for id_, copies in told.items()
        },
        refused=[
            *(Refused(record.source.shown, record.reason or "") for record in refused),
            *(Refused(record.source.shown, "deleted before this edition was made") for record in gone),
        ],
    )


def _stories_of(before: EditionRecord | None) -> list[Story]:
    """The stories that were told last; none where that edition is no longer kept."""
    if before is None:
        return []
    try:
        return codec.from_json(_desk().editions.document(before.key), Edition).stories
    except BadInput:
        return []


def _looked_at_again(found: list[ArticleRecord], until: datetime) -> list[tuple[str, str]]:
    """The records that the next edition will find again."""
    since = timestamp(until - _OVERLAP)
    return [(record.id, record.processed_at) for record in found if record.processed_at > since]


def _message_id(key: str, reader: str, sender: str) -> str:
    digest = hashlib.sha256(f"{key} {reader}".encode()).hexdigest()[:32]
    return f"<{digest}@{sender.rpartition('@')[2]}>"


@cache
def _settings() -> DigestSettings:
    return DigestSettings.read()


@cache
def _desk() -> Desk:
    return Desk.open(_settings())
