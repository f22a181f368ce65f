"""Packs taken apart: every member an object of its own, and the record of the pack last."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from tearsheet.errors import BadInput
from tearsheet.model import Member, PassedOver
from tearsheet.stores.article_record import rejected, unpacked
from tearsheet.stores.articles import article_id
from tearsheet.stores.inbox import member_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tearsheet.model import Source
    from tearsheet.stores.article_record import ArticleRecord
    from tearsheet.stores.inbox import Inbox
    from tearsheet.stores.records import Records

__all__ = ["Packs"]

_WRITERS = 16
_MOST_AT_ONCE = 32_000_000  # bytes in memory at once, unless one member alone has more


@dataclass(frozen=True, slots=True, kw_only=True)
class Packs:
    """Writes what is found in packs."""

    inbox: Inbox
    records: Records

    def unpack(self, pack: Source, found: Iterable[Member | PassedOver | BadInput]) -> ArticleRecord | None:
        """Write each member, a record for each that is refused, then the record of the pack.

        Written again, as after a failure, everything comes to the same: objects and records have the names
        of their members and the revision of the pack.

        Returns:
            The record; None if the table knows a later drop of the pack: then nothing was written.

        Raises:
            Transient, Misconfigured: as `aws_faults` says; what was written stays.
        """
        known = self.records.get(article_id(pack))
        if known and known.source.revision > pack.revision:
            return None
        counts = Counter[type]()
        with ThreadPoolExecutor(_WRITERS) as writers:
            for some in _batches(found):
                counts.update(writers.map(partial(self._write, pack), some))
        record = unpacked(
            pack,
            members=counts[Member],
            refused=counts[BadInput],
            passed_over=counts[PassedOver],
            at=datetime.now(UTC),
        )
        self.records.put(record)
        return record

    def _write(self, pack: Source, found: Member | PassedOver | BadInput) -> type:
        if isinstance(found, Member):
            self.inbox.put_member(pack, found)
        elif isinstance(found, BadInput):
            self.records.put(rejected(member_of(pack, found.name or ""), found, at=datetime.now(UTC)))
        return type(found)


def _batches(
    found: Iterable[Member | PassedOver | BadInput],
) -> Iterator[list[Member | PassedOver | BadInput]]:
    """As many as can be written at once without filling the memory."""
    batch, size = list[Member | PassedOver | BadInput](), 0
    for each in found:
        batch.append(each)
        size += len(each.content) if isinstance(each, Member) else 0
        if len(batch) == _WRITERS or size > _MOST_AT_ONCE:
            yield batch
            batch, size = [], 0
    yield batch
