from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from local.clock import Clock, next_time, payload
from local.errors import StackError

FRIDAY = datetime(2026, 3, 6, 6, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("expression", "zone", "due"),
    [
        ("cron(0 7 ? * MON-FRI *)", "Etc/UTC", datetime(2026, 3, 6, 7, tzinfo=UTC)),
        ("cron(0 7 ? * MON-FRI *)", "Europe/Berlin", datetime(2026, 3, 9, 6, tzinfo=UTC)),
        ("cron(0 7 ? * 2-6 *)", "Europe/Berlin", datetime(2026, 3, 9, 6, tzinfo=UTC)),
        ("cron(0 7 ? * SUN *)", "Etc/UTC", datetime(2026, 3, 8, 7, tzinfo=UTC)),
        ("cron(0 7 ? * 1 *)", "Etc/UTC", datetime(2026, 3, 8, 7, tzinfo=UTC)),
        ("cron(0/15 * * * ? *)", "Etc/UTC", datetime(2026, 3, 6, 6, 45, tzinfo=UTC)),
        ("cron(30 18 L * ? *)", "Etc/UTC", datetime(2026, 3, 31, 18, 30, tzinfo=UTC)),
        ("cron(0 9 ? * FRI#2 *)", "Etc/UTC", datetime(2026, 3, 13, 9, tzinfo=UTC)),
        ("rate(1 hour)", "Etc/UTC", FRIDAY + timedelta(hours=1)),
        ("rate(5 minutes)", "Etc/UTC", FRIDAY + timedelta(minutes=5)),
        ("at(2026-03-06T09:00:00)", "Europe/Berlin", datetime(2026, 3, 6, 8, tzinfo=UTC)),
        ("at(2026-03-01T09:00:00)", "Europe/Berlin", None),
    ],
)
def test_a_schedule_fires_next_when_scheduler_would(expression: str, zone: str, due: datetime | None) -> None:
    assert next_time(expression, zone=zone, after=FRIDAY) == due


def test_daylight_saving_is_followed() -> None:
    saturday = datetime(2026, 3, 28, 12, tzinfo=UTC)
    sunday = next_time("cron(0 7 ? * * *)", zone="Europe/Berlin", after=saturday)
    assert sunday == datetime(2026, 3, 29, 7, tzinfo=ZoneInfo("Europe/Berlin"))
    assert sunday == datetime(2026, 3, 29, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "expression", ["every day", "cron(0 7 * *)", "cron(0 7 ? * MON 2027)", "cron(x 7 ? * * *)"]
)
def test_an_expression_that_cannot_be_read_is_told(expression: str) -> None:
    with pytest.raises(StackError, match=r"cron|schedule"):
        next_time(expression, zone="Etc/UTC", after=FRIDAY)


def test_the_payload_holds_the_time_that_was_due() -> None:
    text = payload('{"scheduled_time": "<aws.scheduler.scheduled-time>"}', due=FRIDAY)
    assert text == '{"scheduled_time": "2026-03-06T06:30:00Z"}'


def test_a_schedule_fires_once_when_its_time_comes_and_not_when_it_is_disabled() -> None:
    now = [FRIDAY]
    fired: list[tuple[str, datetime]] = []
    scheduler: Any = _Scheduler({"on": "ENABLED", "off": "DISABLED"})
    clock = Clock(scheduler, fire=lambda name, due: fired.append((name, due)), now=lambda: now[0])
    clock.tick()
    assert fired == []
    now[0] += timedelta(minutes=31)
    clock.tick()
    clock.tick()
    assert fired == [("on", datetime(2026, 3, 6, 7, tzinfo=UTC))]
    now[0] += timedelta(days=1)
    clock.tick()
    assert len(fired) == 2


class _Scheduler:
    """The two calls of Scheduler that the clock makes."""

    def __init__(self, states: dict[str, str]) -> None:
        self._states = states

    def list_schedules(self) -> dict[str, Any]:
        return {"Schedules": [{"Name": name} for name in self._states]}

    def get_schedule(self, *, Name: str) -> dict[str, Any]:  # noqa: N803 - AWS's spelling
        return {
            "Name": Name,
            "State": self._states[Name],
            "ScheduleExpression": "cron(0 7 ? * * *)",
            "ScheduleExpressionTimezone": "Etc/UTC",
        }
