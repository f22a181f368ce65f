"""Summarise: each cleaned article becomes a record with its summary and its key facts."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from tearsheet.errors import BadInput
from tearsheet.events import for_each_source
from tearsheet.observability import count, logger, observed
from tearsheet.process import read
from tearsheet.settings import SummariseSettings
from tearsheet.stores.article_record import processed, rejected
from tearsheet.stores.desk import Desk

if TYPE_CHECKING:
    from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
    from aws_lambda_powertools.utilities.typing import LambdaContext

    from tearsheet.model import Source


@observed
def handler(event: dict[str, Any], context: LambdaContext) -> PartialItemFailureResponse | None:
    """Summarise every article that the event tells of, each one once."""
    return for_each_source(event, context, _desk().once.for_each(summarise_stored, context=context))


def summarise_stored(written: Source) -> None:
    """Turn one stored article into its record; `written` is the article's object, not the dropped file."""
    desk, now = _desk(), datetime.now(UTC)
    try:
        stored = desk.articles.get_object(written.key)
    except BadInput as gone:
        logger.warning("refused", extra={"key": written.key, "refusal": gone.refusal})
        count("FilesRefused")
        return
    done = read(stored.article, id=stored.id, sentences=_settings().sentences, names=_settings().names)
    copy = desk.copies.original_of(stored, at=now)
    try:
        newest = desk.records.put(processed(stored.source, done, at=now, copy=copy))
    except BadInput as refusal:
        desk.records.put(rejected(stored.source, refusal, at=now))
        count("FilesRefused")
        return
    logger.info("summarised", extra={"article": stored.id, "newest": newest, "copy": copy})
    count("ArticlesSummarised")
    if copy:
        count("CopiesFound")


@cache
def _settings() -> SummariseSettings:
    return SummariseSettings.read()


@cache
def _desk() -> Desk:
    return Desk.open(_settings())
