"""Clean: a dropped file becomes an article, a pack its members, or either a record that says why not."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from tearsheet.clean import Limits, clean_single, open_pack
from tearsheet.errors import BadInput, Refusal
from tearsheet.events import for_each_source
from tearsheet.observability import count, logger, observed
from tearsheet.settings import CleanSettings
from tearsheet.stores.article_record import rejected
from tearsheet.stores.desk import Desk
from tearsheet.stores.inbox import is_member, with_pack

if TYPE_CHECKING:
    from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
    from aws_lambda_powertools.utilities.typing import LambdaContext

    from tearsheet.clean import Pack
    from tearsheet.model import Source
    from tearsheet.stores.inbox import Dropped


@observed
def handler(event: dict[str, Any], context: LambdaContext) -> PartialItemFailureResponse | None:
    """Clean every dropped object that the event tells of, each one once."""
    return for_each_source(event, context, _desk().once.for_each(clean_dropped, context=context))


def clean_dropped(source: Source) -> None:
    """Turn one dropped object into a stored article, a pack into its members, or either into a refusal."""
    desk, source = _desk(), with_pack(source)
    try:
        dropped = desk.inbox.read(source, max_bytes=_settings().max_pack_bytes)
        source = dropped.source
        if pack := _pack(dropped):
            _unpack(source, pack)
        else:
            _clean_file(dropped)
    except BadInput as refusal:
        desk.records.put(rejected(source, refusal, at=datetime.now(UTC)))
        logger.warning("refused", extra={"key": source.key, "refusal": refusal.refusal})
        count("FilesRefused")


def _pack(dropped: Dropped) -> Pack | None:
    key = dropped.source.key
    pack = open_pack(dropped.content, name=key, content_type=dropped.content_type, limits=_limits())
    if pack and is_member(dropped.source):
        raise BadInput(Refusal.NESTED, "a pack within a pack; drop it by itself", name=key)
    return pack


def _unpack(source: Source, pack: Pack) -> None:
    record = _desk().packs.unpack(source, pack.members())
    if record is None:
        logger.info("passed over", extra={"key": source.key})
        return
    told = {"members": record.members, "refused": record.members_refused}
    logger.info("unpacked", extra={"key": source.key, **told})
    count("PacksUnpacked")
    if record.members_refused:
        count("FilesRefused", record.members_refused)


def _clean_file(dropped: Dropped) -> None:
    source, size, most = dropped.source, len(dropped.content), _settings().max_file_bytes
    if size > most:
        raise BadInput(Refusal.TOO_LARGE, f"{size:,} bytes, and {most:,} is the limit", name=source.key)
    article = clean_single(
        dropped.content,
        content_type=dropped.content_type,
        url=dropped.url,
        name=source.key,
        limits=_limits(),
        arrived=datetime.fromisoformat(source.dropped_at),
    )
    stored = _desk().articles.put(source, article)
    logger.info("cleaned", extra={"key": source.key, "article": stored.id})
    count("ArticlesCleaned")


@cache
def _limits() -> Limits:
    settings = _settings()
    return Limits(
        article=settings.max_file_bytes,
        pack=settings.max_unpacked_bytes,
        members=settings.max_pack_members,
    )


@cache
def _settings() -> CleanSettings:
    return CleanSettings.read()


@cache
def _desk() -> Desk:
    return Desk.open(_settings())
