"""What AWS tells a function, in Tearsheet's words: which objects were dropped.

S3 notifications come through SQS (the template's way) or direct (`sam local generate-event s3 put`), at least
once and out of order.
https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response

from tearsheet.errors import Misconfigured
from tearsheet.model import Source
from tearsheet.observability import logger

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
    from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
    from aws_lambda_powertools.utilities.typing import LambdaContext

__all__ = ["for_each_source", "sources"]

_REVISION_LENGTH = 32


def for_each_source(
    event: Mapping[str, Any], context: LambdaContext, work: Callable[[Source], None]
) -> PartialItemFailureResponse | None:
    """Do `work` for each dropped object that `event` tells of; one that fails harms no other.

    Returns:
        For a batch of SQS messages, those that failed and shall be delivered again; for a direct event None.

    Raises:
        ExceptionGroup: objects of a direct event failed; Lambda will deliver the whole event again.
        Misconfigured: the event is neither.
    """
    if _is_batch(event):
        return _work_through_batch(event, context, work)
    _work_through_all(sources(event), work)
    return None


def sources(notification: Mapping[str, Any]) -> list[Source]:
    """The dropped objects of one S3 notification: none for S3's test message and for folder markers.

    Raises:
        Misconfigured: this is no S3 notification.
    """
    if notification.get("Event") == "s3:TestEvent":
        return []
    records = notification.get("Records")
    if not isinstance(records, list) or any(record.get("eventSource") != "aws:s3" for record in records):
        raise Misconfigured("this function takes S3 notifications, through SQS or direct, and nothing else")
    return [source for source in map(_source, records) if not source.key.endswith("/")]


def _is_batch(event: Mapping[str, Any]) -> bool:
    records = event.get("Records") or [{}]
    return bool(records[0].get("eventSource") == "aws:sqs")


def _work_through_batch(
    event: Mapping[str, Any], context: LambdaContext, work: Callable[[Source], None]
) -> PartialItemFailureResponse:
    def handle(record: SQSRecord) -> None:
        _work_through_all(sources(record.json_body), work)

    processor = BatchProcessor(EventType.SQS, raise_on_entire_batch_failure=False)
    return process_partial_response(
        event=dict(event), record_handler=handle, processor=processor, context=context
    )


def _work_through_all(dropped: list[Source], work: Callable[[Source], None]) -> None:
    failures: list[Exception] = []
    for source in dropped:
        try:
            work(source)
        except Exception as failure:  # noqa: BLE001 - whatever it is, the neighbours come first; raised below
            logger.exception("failed", extra={"bucket": source.bucket, "key": source.key})
            failures.append(failure)
    if failures:
        raise ExceptionGroup("not every object could be processed", failures)


def _source(record: Mapping[str, Any]) -> Source:
    bucket, stored = record["s3"]["bucket"], record["s3"]["object"]
    dropped_at = datetime.fromisoformat(record["eventTime"]).astimezone(UTC)
    return Source(
        bucket=bucket["name"],
        key=unquote_plus(stored["key"]),
        version=stored.get("versionId"),
        etag=stored.get("eTag", ""),
        revision=_revision(stored.get("sequencer"), dropped_at),
        dropped_at=dropped_at.isoformat(timespec="milliseconds"),
    )


def _revision(sequencer: str | None, dropped_at: datetime) -> str:
    """A string that is greater for the later of two drops of one key.

    AWS: pad the shorter sequencer with zeros on the right, then compare as text. A notification without one
    (other S3 implementations send none) is ordered by its time, written as S3 begins its sequencers.
    """
    text = sequencer or f"{int(dropped_at.timestamp()):010X}{dropped_at.microsecond // 1000:03X}"
    return text.upper().ljust(_REVISION_LENGTH, "0")
