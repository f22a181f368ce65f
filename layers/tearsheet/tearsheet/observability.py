"""The one logger and the one metrics sink of all functions; the service's name comes from the template.

Never logged: an article's text, a whole event, the environment.
https://docs.aws.amazon.com/powertools/python/latest/core/logger/
"""

from __future__ import annotations

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit

__all__ = ["count", "logger", "metrics"]

logger = Logger()
metrics = Metrics()


def count(name: str, value: int = 1) -> None:
    """Add to a metric that counts, written as CloudWatch's embedded metric format when the call ends."""
    metrics.add_metric(name=name, unit=MetricUnit.Count, value=value)
