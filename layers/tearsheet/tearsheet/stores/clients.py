"""boto3 clients: built at first use, kept for the life of the process, with the same timeouts and retries."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import boto3
from botocore.config import Config

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.client import DynamoDBClient
    from mypy_boto3_s3.client import S3Client
    from mypy_boto3_sesv2.client import SESV2Client

__all__ = ["dynamodb", "s3", "sesv2"]


def s3(endpoint: str | None) -> S3Client:
    """The S3 client of this process."""
    client: S3Client = _client("s3", endpoint)
    return client


def dynamodb(endpoint: str | None) -> DynamoDBClient:
    """The DynamoDB client of this process."""
    client: DynamoDBClient = _client("dynamodb", endpoint)
    return client


def sesv2(endpoint: str | None) -> SESV2Client:
    """The SES v2 client of this process; it tries once: SES cannot tell a second try from a second mail."""
    client: SESV2Client = _client("sesv2", endpoint, attempts=1)
    return client


@cache
def _client(service: str, endpoint: str | None, *, attempts: int = 4) -> Any:
    config = Config(
        connect_timeout=3,
        read_timeout=20,
        max_pool_connections=16,  # as many as the stores' threads use
        retries={"mode": "standard", "total_max_attempts": attempts},
        s3={
            "addressing_style": "path" if endpoint else "auto"
        },  # a local endpoint has no name for each bucket
    )
    session: Any = boto3  # its overloads take literal service names only
    return session.client(service, endpoint_url=endpoint, config=config)
