"""Outgoing mail: whole MIME messages through Amazon SES v2.

https://docs.aws.amazon.com/ses/latest/dg/send-email-raw.html
"""

from __future__ import annotations

from dataclasses import dataclass

from tearsheet.stores import clients
from tearsheet.stores.faults import aws_faults

__all__ = ["Mail"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """Sends messages. Its client is built at the first one: most functions send none."""

    endpoint: str | None

    def send(self, message: bytes, *, sender: str, recipient: str) -> str:
        """Hand one message to SES; returns the identifier that SES gave it.

        Raises:
            Misconfigured: SES knows no verified identity for the sender.
            Transient: SES was throttled or out of reach.
        """
        with aws_faults(recipient):
            sent = clients.sesv2(self.endpoint).send_email(
                FromEmailAddress=sender,
                Destination={"ToAddresses": [recipient]},
                Content={"Raw": {"Data": message}},
            )
        return sent["MessageId"]
