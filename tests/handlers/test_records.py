from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tearsheet.errors import BadInput, Misconfigured, Refusal, Transient
from tearsheet.model import Source
from tearsheet.stores import records as records_module
from tearsheet.stores.article_record import rejected
from tearsheet.stores.records import Records
from tests.handlers.desk import INBOX, TABLE, Aws

if TYPE_CHECKING:
    from collections.abc import Callable

    from tearsheet.stores.article_record import ArticleRecord

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)
NUMBERS = count()
REFUSAL = BadInput(Refusal.EMPTY, "the file is empty")


def record(key: str, revision: int = 0, *, etag: str | None = None, at: datetime = NOON) -> ArticleRecord:
    source = Source(
        bucket=INBOX,
        key=key,
        version=None,
        etag=etag or f"etag-{revision}",
        revision=f"{revision:032X}",
        dropped_at=at.isoformat(),
    )
    return rejected(source, REFUSAL, at=at)


@given(st.lists(st.integers(0, 5), min_size=1, max_size=12))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_in_whatever_order_and_however_often_events_come_the_newest_drop_stays(
    aws: Aws, arrivals: list[int]
) -> None:
    key = f"{next(NUMBERS)}.txt"  # examples share the table
    for revision in arrivals:
        aws.records.put(record(key, revision))
    found = aws.records.get(record(key).id)
    assert found is not None
    assert found.source.revision == f"{max(arrivals):032X}"


def test_replaying_an_event_changes_nothing(aws: Aws) -> None:
    first = record("a.txt", at=NOON)
    aws.records.put(first)
    aws.records.put(record("a.txt", at=NOON + timedelta(hours=1)))
    found = aws.records.get(first.id)
    assert found is not None
    assert found.processed_at == first.processed_at


def test_a_record_that_somebody_else_changed_meanwhile_is_read_again_before_it_is_written(
    aws: Aws, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Records.get

    def get(self: Records, article: str) -> ArticleRecord | None:
        found = real(self, article)
        if not meanwhile:
            meanwhile.append("the newer drop is written between reading and writing")
            aws.records.put(record("a.txt", 9))
        return found

    meanwhile: list[str] = []
    monkeypatch.setattr(Records, "get", get)
    assert aws.records.put(record("a.txt", 3)) is False
    found = real(aws.records, record("a.txt").id)
    assert found is not None
    assert found.source.revision == f"{9:032X}"


def test_a_record_that_others_keep_writing_is_left_for_a_later_try(
    aws: Aws, monkeypatch: pytest.MonkeyPatch
) -> None:
    aws.records.put(record("a.txt", 1))
    monkeypatch.setattr(Records, "get", lambda *_: None)
    with pytest.raises(Transient, match=r"a\.txt"):
        aws.records.put(record("a.txt", 2))


def test_a_stretch_of_time_is_open_at_its_start_closed_at_its_end_and_may_span_days(aws: Aws) -> None:
    times = [NOON, NOON + timedelta(hours=11), NOON + timedelta(hours=13), NOON + timedelta(days=2)]
    for number, at in enumerate(times):
        aws.records.put(record(f"{number}.txt", at=at))
    found = aws.records.between(NOON, NOON + timedelta(days=2))
    assert [it.source.key for it in found] == ["1.txt", "2.txt", "3.txt"]


def test_more_records_than_one_batch_are_all_found(aws: Aws) -> None:
    for number in range(120):
        aws.records.put(record(f"{number}.txt", at=NOON + timedelta(seconds=number)))
    found = aws.records.between(NOON - timedelta(hours=1), NOON + timedelta(hours=1))
    assert [it.source.key for it in found] == [f"{number}.txt" for number in range(120)]


def reluctant(aws: Aws, *, each: int) -> Callable[..., Any]:
    """A table that answers so many keys of a request and leaves the others over."""
    read = aws.records.client.batch_get_item

    def answer(*, RequestItems: dict[str, Any]) -> Any:  # noqa: N803 - as boto3 names it
        keys = RequestItems[TABLE]["Keys"]
        page: Any = read(RequestItems={TABLE: {"Keys": keys[:each]}}) if each else {"Responses": {}}
        left = {TABLE: {"Keys": keys[each:]}} if keys[each:] else {}
        return {"Responses": page["Responses"], "UnprocessedKeys": left}

    return answer


def test_records_that_a_busy_table_leaves_over_are_asked_for_again_ever_later(
    aws: Aws, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        aws.records.put(record(f"{number}.txt"))
    pauses: list[float] = []
    monkeypatch.setattr(records_module, "sleep", pauses.append)
    monkeypatch.setattr(aws.records.client, "batch_get_item", reluctant(aws, each=2))
    assert len(aws.records.between(NOON - timedelta(days=1), NOON)) == 5
    assert pauses == sorted(pauses)
    assert len(pauses) == 3


def test_a_table_that_never_answers_is_tried_another_time(aws: Aws, monkeypatch: pytest.MonkeyPatch) -> None:
    aws.records.put(record("a.txt"))
    monkeypatch.setattr(records_module, "sleep", lambda _seconds: None)
    monkeypatch.setattr(aws.records.client, "batch_get_item", reluctant(aws, each=0))
    with pytest.raises(Transient, match="1 records could not be read"):
        aws.records.between(NOON - timedelta(days=1), NOON)


def test_a_missing_table_is_a_deployment_s_fault(aws: Aws) -> None:
    records = Records(client=aws.dynamodb, table=f"{TABLE}-gone", articles=aws.articles, retention_days=1)
    with pytest.raises(Misconfigured, match="gone"):
        records.get("x")
