"""EventBridge Scheduler: fires the stack's schedules by the clock, each in its own time zone.

https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from threading import Event, Thread
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from cronsim import CronSim, CronSimError

from local.errors import StackError

if TYPE_CHECKING:
    from collections.abc import Callable

    from mypy_boto3_scheduler.client import EventBridgeSchedulerClient
    from mypy_boto3_scheduler.type_defs import GetScheduleOutputTypeDef

__all__ = ["Clock", "next_time", "payload"]

_RATE = re.compile(r"rate\((\d+) (minute|hour|day)s?\)")
_CRON = re.compile(r"cron\(([^()]+)\)")
_AT = re.compile(r"at\(([^()]+)\)")
_CRON_FIELDS = 6
# Scheduler counts weekdays from Sunday = 1, cron from Sunday = 0.
_WEEKDAYS = dict(zip("1234567", ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"), strict=True))


def next_time(expression: str, *, zone: str, after: datetime) -> datetime | None:
    """When a schedule with this expression fires next after `after`; None if never again.

    Raises:
        StackError: the expression is none that Scheduler knows, or a cron form that is not read here.
    """
    if at := _AT.fullmatch(expression):
        moment = datetime.fromisoformat(at[1]).replace(tzinfo=ZoneInfo(zone))
        return moment if moment > after else None
    if rate := _RATE.fullmatch(expression):
        return after + timedelta(**{f"{rate[2]}s": int(rate[1])})
    if cron := _CRON.fullmatch(expression):
        return _next_cron(cron[1], zone=zone, after=after)
    raise StackError(f"{expression!r} is no schedule expression")


def payload(template: str, *, due: datetime) -> str:
    """The target's input with Scheduler's context attribute filled in."""
    return template.replace(
        "<aws.scheduler.scheduled-time>", due.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    )


class Clock:
    """Looks every second which schedules are due and hands them to `fire`."""

    def __init__(
        self,
        scheduler: EventBridgeSchedulerClient,
        *,
        fire: Callable[[str, datetime], None],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._scheduler = scheduler
        self._fire = fire
        self._now = now
        self._due: dict[str, datetime | None] = {}
        self._stopping = Event()
        self._thread = Thread(target=self._run, name="clock", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """End."""
        self._stopping.set()
        self._thread.join()

    def tick(self) -> None:
        """Fire what is due by now."""
        now = self._now()
        for entry in self._scheduler.list_schedules()["Schedules"]:
            schedule = self._scheduler.get_schedule(Name=entry["Name"])
            key = f"{schedule['Name']} {schedule['ScheduleExpression']}"
            due = self._due.setdefault(key, _next_of(schedule, now))
            if due and due <= now:
                self._due[key] = _next_of(schedule, now)
                if schedule.get("State") != "DISABLED":
                    self._fire(schedule["Name"], due)

    def _run(self) -> None:
        while not self._stopping.wait(1):
            self.tick()


def _next_of(schedule: GetScheduleOutputTypeDef, after: datetime) -> datetime | None:
    zone = schedule.get("ScheduleExpressionTimezone") or "UTC"
    return next_time(schedule["ScheduleExpression"], zone=zone, after=after)


def _next_cron(fields: str, *, zone: str, after: datetime) -> datetime:
    """Scheduler's six fields through the five of classic cron, daylight saving included."""
    parts = fields.split()
    if len(parts) != _CRON_FIELDS or parts[5] != "*":
        raise StackError(f"cron({fields}): six fields are needed, and here the year must be *")
    minute, hour, day, month, weekday, _ = parts
    classic = " ".join([minute, hour, _any(day), month, _any(_weekdays(weekday))])
    try:
        found: datetime = next(CronSim(classic, after.astimezone(ZoneInfo(zone))))
    except (CronSimError, StopIteration) as error:
        raise StackError(f"cron({fields}): {error}") from error
    return found


def _any(field: str) -> str:
    return "*" if field == "?" else field


def _weekdays(field: str) -> str:
    """Weekday numbers as names, but for the 2 in `FRI#2` and the steps after a slash."""
    return re.sub(r"(?<![#/\d])[1-7](?!\d)", lambda number: _WEEKDAYS[number[0]], field)
