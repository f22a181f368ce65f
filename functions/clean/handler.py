"""Clean: each dropped file becomes an article, or a record that says why it was refused."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from tearsheet.clean import clean
from tearsheet.errors import BadInput
from tearsheet.events import for_each_source
from tearsheet.observability import count, logger, observed
from tearsheet.settings import CleanSettings
from tearsheet.stores.desk import Desk
from tearsheet.stores.records import rejected

if TYPE_CHECKING:
    from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
    from aws_lambda_powertools.utilities.typing import LambdaContext

    from tearsheet.model import Source


@observed
def handler(event: dict[str, Any], context: LambdaContext) -> PartialItemFailureResponse | None:
    """Clean every dropped object that the event tells of, each one once."""
    return for_each_source(event, context, _desk().once.for_each(clean_dropped, context=context))


def clean_dropped(source: Source) -> None:
    """Turn one dropped object into a stored article, or into a refusal."""
    desk = _desk()
    try:
        dropped = desk.inbox.read(source, max_bytes=_settings().max_file_bytes)
        article = clean(dropped.content, content_type=dropped.content_type, url=dropped.url, name=source.key)
    except BadInput as refusal:
        desk.records.put(rejected(source, refusal, at=datetime.now(UTC)))
        logger.warning("refused", extra={"key": source.key, "refusal": refusal.refusal})
        count("FilesRefused")
    else:
        stored = desk.articles.put(source, article)
        logger.info("cleaned", extra={"key": source.key, "article": stored.id})
        count("ArticlesCleaned")


@cache
def _settings() -> CleanSettings:
    return CleanSettings.read()


@cache
def _desk() -> Desk:
    return Desk.open(_settings())
