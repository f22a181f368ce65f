"""The one logger and the one metrics sink of all functions; the service's name comes from the template.

Never logged: an article's text, a whole event, the environment.
https://docs.aws.amazon.com/powertools/python/latest/core/logger/
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit

if TYPE_CHECKING:
    from collections.abc import Callable

    from aws_lambda_powertools.utilities.typing import LambdaContext

__all__ = ["count", "logger", "observed"]

T = TypeVar("T")

logger = Logger()
_metrics = Metrics(namespace="Tearsheet")


def observed(
    handler: Callable[[dict[str, Any], LambdaContext], T],
) -> Callable[[dict[str, Any], LambdaContext], T]:
    """Log with the call's identity, and write the call's metrics when it ends, however it ends."""

    @wraps(handler)
    def counted(event: dict[str, Any], context: LambdaContext) -> T:
        try:
            return handler(event, context)
        finally:
            if _metrics.provider.metric_set:
                _metrics.flush_metrics()

    with_identity: Callable[[dict[str, Any], LambdaContext], T] = logger.inject_lambda_context(counted)
    return with_identity


def count(name: str, value: int = 1) -> None:
    """Add to a metric that counts, written as CloudWatch's embedded metric format when the call ends."""
    _metrics.add_metric(name=name, unit=MetricUnit.Count, value=value)
