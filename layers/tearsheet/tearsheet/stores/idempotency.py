"""Doing a thing once though its event comes twice: Powertools' idempotency on a table of its own.

https://docs.aws.amazon.com/powertools/python/latest/utilities/idempotency/
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aws_lambda_powertools.utilities.idempotency import (
    DynamoDBPersistenceLayer,
    IdempotencyConfig,
    idempotent_function,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from aws_lambda_powertools.utilities.typing import LambdaContext
    from mypy_boto3_dynamodb.client import DynamoDBClient

    from tearsheet.model import Source

__all__ = ["Once"]

_TWO_WEEKS = 14 * 24 * 3600  # as long as a dead-letter queue keeps a message that may be sent again


@dataclass(frozen=True, slots=True, kw_only=True)
class Once:
    """Remembers what was done. A call that failed is forgotten, so that it can be tried again."""

    client: DynamoDBClient
    table: str

    def for_each(self, work: Callable[[Source], None], *, context: LambdaContext) -> Callable[[Source], None]:
        """`work`, but nothing for an event on the same bucket, key, version and revision as one before."""

        def work_once(source: Source) -> None:
            identity = [source.bucket, source.key, source.version or source.etag, source.revision]
            self.call(lambda: work(source), name=work.__qualname__, key=identity, context=context)

        return work_once

    def call(
        self, work: Callable[[], str | None], *, name: str, key: list[str], context: LambdaContext
    ) -> str | None:
        """The result of `work`, or of the earlier call that had the same `name` and `key`.

        Raises:
            IdempotencyAlreadyInProgressError: another copy of the function is at it; try again later.
        """

        def remembered(*, event: list[str]) -> str | None:
            del event  # what Powertools remembers the call by
            return work()

        config = IdempotencyConfig(expires_after_seconds=_TWO_WEEKS)
        config.register_lambda_context(context)
        once: Callable[..., str | None] = idempotent_function(
            remembered,
            data_keyword_argument="event",
            persistence_store=DynamoDBPersistenceLayer(table_name=self.table, boto3_client=self.client),
            config=config,
            key_prefix=f"{context.function_name}.{name}",
        )
        return once(event=key)
