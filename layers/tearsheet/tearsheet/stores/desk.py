"""All the stores that a function's settings lead to, built at its first call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from tearsheet.stores import clients
from tearsheet.stores.articles import Articles
from tearsheet.stores.copies import Copies
from tearsheet.stores.editions import Editions
from tearsheet.stores.idempotency import Once
from tearsheet.stores.inbox import Inbox
from tearsheet.stores.mail import Mail
from tearsheet.stores.packs import Packs
from tearsheet.stores.records import Records

if TYPE_CHECKING:
    from tearsheet.settings import SharedSettings

__all__ = ["Desk"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The desk's stores."""

    inbox: Inbox
    packs: Packs
    articles: Articles
    records: Records
    copies: Copies
    editions: Editions
    mail: Mail
    once: Once

    @classmethod
    def open(cls, settings: SharedSettings) -> Self:
        """The stores of these settings; no call is made yet."""
        s3, dynamodb = clients.s3(settings.endpoint), clients.dynamodb(settings.endpoint)
        inbox, articles = Inbox(client=s3), Articles(client=s3, bucket=settings.articles_bucket)
        records = Records(
            client=dynamodb,
            table=settings.table,
            articles=articles,
            retention_days=settings.retention_days,
        )
        return cls(
            inbox=inbox,
            packs=Packs(inbox=inbox, records=records),
            articles=articles,
            records=records,
            copies=Copies(
                client=dynamodb,
                table=settings.table,
                articles=articles,
                records=records,
                retention_days=settings.retention_days,
            ),
            editions=Editions(
                table_client=dynamodb,
                table=settings.table,
                bucket_client=s3,
                bucket=settings.articles_bucket,
                retention_days=settings.retention_days,
            ),
            mail=Mail(endpoint=settings.endpoint),
            once=Once(client=dynamodb, table=settings.idempotency_table),
        )
