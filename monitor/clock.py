"""The only place that asks what time it is."""

import os
import time
from datetime import date, datetime, timedelta, timezone
from functools import cache

from monitor.errors import UserError

VIETNAM = timezone(timedelta(hours=7), "+07:00")
"""Vietnam keeps UTC+7 all year; every moment in the program is aware, and shown in this zone."""


@cache
def _shift() -> timedelta:
    """How far the pretended clock stands from the real one.

    MONITOR_NOW (ISO 8601, naive means +07:00) fixes where it starts; it runs on from there.
    """
    pretended = os.environ.get("MONITOR_NOW")
    if not pretended:
        return timedelta(0)
    try:
        moment = datetime.fromisoformat(pretended)
    except ValueError:
        raise UserError(f"MONITOR_NOW={pretended!r} không phải thời điểm dạng 2026-11-21T08:00:00+07:00") from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=VIETNAM)
    return moment - datetime.now(VIETNAM)


def now() -> datetime:
    """The present moment, aware, +07:00. MONITOR_NOW moves it, for the sample province and for tests."""
    shift = _shift()  # first: the pretended clock must not start before MONITOR_NOW
    return datetime.now(VIETNAM) + shift


def today() -> date:
    """The present day in Vietnam."""
    return now().date()


def stopwatch() -> float:
    """Seconds on a clock that only runs forward; MONITOR_NOW does not move it. For intervals, never for dates."""
    return time.monotonic()
