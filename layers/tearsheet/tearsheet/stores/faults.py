"""What a service's refusal means for the work in hand, decided in one place by the error's code."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from botocore.exceptions import BotoCoreError, ClientError

from tearsheet.errors import BadInput, Misconfigured, Refusal, Transient

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["aws_faults"]

_GONE = frozenset({"404", "NoSuchKey", "NoSuchVersion"})
_FORBIDDEN = frozenset(
    {
        "403",
        "AccessDenied",
        "AccessDeniedException",
        "MailFromDomainNotVerifiedException",
        "MessageRejected",
        "NoSuchBucket",
        "ResourceNotFoundException",
        "UnrecognizedClientException",
    }
)
_SERVER_FAULT = 500
_TOO_MANY = 429
_THROTTLED = frozenset(
    {
        "LimitExceededException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "SlowDown",
        "ThrottlingException",
        "TooManyRequestsException",
    }
)


@contextmanager
def aws_faults(what: str) -> Iterator[None]:
    """Turn boto3's errors into Tearsheet's; `what` names the object at hand, for people.

    Raises:
        BadInput: the object is gone.
        Misconfigured: a right, a bucket, a table or a verified identity is missing.
        Transient: the service was throttled, down or out of reach.
    """
    try:
        yield
    except ClientError as error:
        raise _meaning(error, what) from error
    except BotoCoreError as error:
        raise Transient(f"{what}: {error}") from error


def _meaning(error: ClientError, what: str) -> Exception:
    code = error.response.get("Error", {}).get("Code", "")
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    if code in _GONE:
        return BadInput(Refusal.GONE, "the object was deleted before it could be read", name=what)
    if code in _FORBIDDEN:
        return Misconfigured(f"{what}: {error}")
    if code in _THROTTLED or status >= _SERVER_FAULT or status == _TOO_MANY:
        return Transient(f"{what}: {error}")
    return error
