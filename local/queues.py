"""From a queue to a function, as Lambda's event source mapping does it.

A batch is received, the function called, and what it did not report as failed is deleted. The rest comes
back after the queue's visibility timeout, and after `maxReceiveCount` receipts goes to the dead-letter queue;
both are the queue's own doing. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
"""

from __future__ import annotations

from dataclasses import dataclass
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from local.errors import FunctionError
from local.template import REGION

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy_boto3_sqs.client import SQSClient
    from mypy_boto3_sqs.type_defs import MessageTypeDef

__all__ = ["Mapping", "Poller"]

_MOST_MESSAGES = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """An event source mapping of the stack."""

    queue_arn: str
    function: str
    batch_size: int
    reports_failures: bool


class Poller:
    """Feeds one queue to one function until it is stopped."""

    def __init__(
        self,
        mapping: Mapping,
        *,
        sqs: SQSClient,
        call: Callable[[str, Any], Any],
        tell: Callable[[str], None],
    ) -> None:
        self._mapping = mapping
        self._sqs = sqs
        self._call = call
        self._tell = tell
        self._stopping = Event()
        name = mapping.queue_arn.rpartition(":")[2]
        self._url = sqs.get_queue_url(QueueName=name)["QueueUrl"]
        self._thread = Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin to poll."""
        self._thread.start()

    def stop(self) -> None:
        """End after the batch at hand."""
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._work()
            except (BotoCoreError, ClientError) as error:
                self._tell(f"{self._mapping.function}: {error}")
                self._stopping.wait(1)

    def _work(self) -> None:
        received = self._sqs.receive_message(
            QueueUrl=self._url,
            MaxNumberOfMessages=min(self._mapping.batch_size, _MOST_MESSAGES),
            WaitTimeSeconds=1,
            MessageSystemAttributeNames=["All"],
            MessageAttributeNames=["All"],
        )
        messages = received.get("Messages", [])
        if not messages:
            return
        try:
            answer = self._call(self._mapping.function, self._event(messages))
        except FunctionError as error:
            self._tell(f"{self._mapping.function}: {error}; the batch comes back")
            return
        failed = self._failed(answer, messages)
        if failed:
            self._tell(f"{self._mapping.function}: {len(failed)} of {len(messages)} messages come back")
        for message in messages:
            if message["MessageId"] not in failed:
                self._sqs.delete_message(QueueUrl=self._url, ReceiptHandle=message["ReceiptHandle"])

    def _failed(self, answer: Any, messages: list[MessageTypeDef]) -> set[str]:
        """The identifiers of failed messages; of all, if the report names one that was not in the batch."""
        if not self._mapping.reports_failures or not answer:
            return set()
        failed = {item.get("itemIdentifier") for item in answer.get("batchItemFailures") or []}
        batch = {message["MessageId"] for message in messages}
        return batch if failed - batch else failed

    def _event(self, messages: list[MessageTypeDef]) -> dict[str, Any]:
        # https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html
        return {
            "Records": [
                {
                    "messageId": message["MessageId"],
                    "receiptHandle": message["ReceiptHandle"],
                    "body": message["Body"],
                    "attributes": message.get("Attributes", {}),
                    "messageAttributes": message.get("MessageAttributes", {}),
                    "md5OfBody": message["MD5OfBody"],
                    "eventSource": "aws:sqs",
                    "eventSourceARN": self._mapping.queue_arn,
                    "awsRegion": REGION,
                }
                for message in messages
            ]
        }
