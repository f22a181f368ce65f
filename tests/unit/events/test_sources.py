from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.errors import Misconfigured
from tearsheet.events import sources

EVENTS = Path(__file__).resolve().parents[2] / "events"


def body(name: str, number: int = 0) -> dict[str, Any]:
    event = json.loads((EVENTS / f"{name}.json").read_text(encoding="utf-8"))
    found: dict[str, Any] = json.loads(event["Records"][number]["body"])
    return found


def revision(**stored: Any) -> str:
    notification = body("sqs_s3_put")
    notification["Records"][0]["s3"]["object"] |= stored
    if stored.get("sequencer", "") is None:
        del notification["Records"][0]["s3"]["object"]["sequencer"]
    notification["Records"][0] |= {key: it for key, it in stored.items() if key == "eventTime"}
    [source] = sources(notification)
    return source.revision


def test_a_notification_names_its_object_whole() -> None:
    [source] = sources(body("sqs_s3_put"))
    assert (source.bucket, source.key) == ("tearsheet-inbox", "harbour-courier.txt")
    assert source.version == "096fKKXTRTtl3on89fVO.nfljtsv6qko"
    assert source.etag == "5d41402abc4b2a76b9719d911017c592"
    assert source.dropped_at == "2026-03-05T09:14:07.512+00:00"


def test_a_key_is_decoded_as_a_form_is() -> None:
    [source] = sources(body("sqs_two_records", 1))
    assert source.key == "Überblick + Ergebnis 100%25.txt"


def test_the_message_that_s3_sends_at_first_names_no_object() -> None:
    assert sources(body("sqs_s3_test_event")) == []


def test_the_shorter_sequencer_is_padded_with_zeros_on_the_right() -> None:
    assert revision(sequencer="0055AED6DCD90281E5") > revision(sequencer="0055AED6DCD90281")
    assert revision(sequencer="0055AED6DD") > revision(sequencer="0055AED6DCD90281E5")
    assert revision(sequencer="0055aed6dd") == revision(sequencer="0055AED6DD")


@given(
    st.text("0123456789ABCDEF", min_size=1, max_size=32), st.text("0123456789ABCDEF", min_size=1, max_size=32)
)
def test_revisions_order_as_aws_says_sequencers_do(one: str, other: str) -> None:
    longest = max(len(one), len(other))
    as_aws_says = one.ljust(longest, "0") < other.ljust(longest, "0")
    assert (revision(sequencer=one) < revision(sequencer=other)) == as_aws_says


def test_without_a_sequencer_the_time_orders_in_the_same_form() -> None:
    earlier = revision(sequencer=None, eventTime="2026-03-05T09:14:07.512Z")
    later = revision(sequencer=None, eventTime="2026-03-05T09:14:07.513Z")
    assert earlier < later
    assert earlier[:2] == "00"


@pytest.mark.parametrize("notification", [{}, {"Records": "x"}, {"Records": [{"eventSource": "aws:sns"}]}])
def test_what_is_no_notification_is_refused(notification: dict[str, Any]) -> None:
    with pytest.raises(Misconfigured):
        sources(notification)
