"""Working days of state agencies: Monday to Friday without public holidays, with the Saturdays worked in exchange for days off.

From holidays.yaml. Years that are not listed there are not known, and a count that touches one is None.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

from monitor.errors import MonitorError

_DATA: Final = Path(__file__).with_name("holidays.yaml")
_ONE_DAY: Final = timedelta(days=1)
_SATURDAY: Final = 5


@dataclass(frozen=True, slots=True)
class Calendar:
    """What is known of the days off."""

    years: frozenset[int]
    """The years whose list is complete but for `unknown`."""
    off: frozenset[date]
    """Weekdays on which offices are closed."""
    working: frozenset[date]
    """Saturdays (or Sundays) on which they are open."""
    unknown: frozenset[date] = frozenset()
    expected_off: frozenset[date] = frozenset()
    """Weekdays of years not announced yet on which offices may be closed."""
    expected: frozenset[int] = frozenset()
    """The years of `expected_off`."""

    def is_working_day(self, day: date) -> bool | None:
        """None where the list of the year is not known."""
        if day in self.unknown or day.year not in self.years:
            return None
        if day.weekday() >= _SATURDAY:
            return day in self.working
        return day not in self.off

    def between(self, a: date, b: date) -> int | None:
        """Working days after a, up to and with b: 0 on the same day, 1 from Monday to Tuesday. Negative when b comes before a."""
        if b < a:
            backwards = self.between(b, a)
            return None if backwards is None else -backwards
        count = 0
        for day in _days_after(a, until=b):
            works = self.is_working_day(day)
            if works is None:
                return None
            count += works
        return count

    def add(self, day: date, n: int) -> date | None:
        """The n-th working day after `day`, which is itself not counted; `day` for n = 0. ValueError for a negative n."""
        if n < 0:
            raise ValueError("Working days are counted forward only.")
        while n > 0:
            day += _ONE_DAY
            works = self.is_working_day(day)
            if works is None:
                return None
            n -= works
        return day

    def latest(self, day: date, n: int) -> date | None:
        """The n-th day after `day` that is certainly or very probably a working day: not before the day `add` would give. What may be a day
        off does not count, nor an exchanged Saturday that nobody has announced. None in years of which nothing is expected yet."""
        while n > 0:
            day += _ONE_DAY
            if day.year not in self.years | self.expected:
                return None
            works = self.is_working_day(day)
            n -= works if works is not None else self._should_work(day)
        return day

    def _should_work(self, day: date) -> bool:
        return day.weekday() < _SATURDAY and day not in self.unknown | self.expected_off


def _days_after(day: date, *, until: date) -> Iterator[date]:
    while day < until:
        day += _ONE_DAY
        yield day


def _read(data: dict[str, Any]) -> Calendar:
    off: set[date] = set()
    working: set[date] = set()
    unknown: set[date] = set()
    years: set[int] = set()
    for year, lists in data["years"].items():
        years.add(year)
        off.update(day for days in lists["closed"].values() for day in days)
        working.update(lists.get("worked", ()))
        unknown.update(lists.get("unknown", ()))
    expected = {year: frozenset(days) for year, days in data.get("expected", {}).items()}
    expected_off = frozenset(day for days in expected.values() for day in days)
    for day in off | unknown | expected_off:
        if day.weekday() >= _SATURDAY:
            raise MonitorError(f"{_DATA.name} lists {day}, a weekend, among the weekdays.")
    for day in working:
        if day.weekday() < _SATURDAY:
            raise MonitorError(f"{_DATA.name} lists {day}, a weekday, among the worked weekends.")
    if strangers := {day for day in off | working | unknown if day.year not in years}:
        raise MonitorError(f"{_DATA.name} lists {min(strangers)} of a year it does not have.")
    if years & set(expected) or any(day.year != year for year, days in expected.items() for day in days):
        raise MonitorError(f"{_DATA.name}: days expected must lie in their own year, and that year must not be listed already.")
    return Calendar(frozenset(years), frozenset(off), frozenset(working), frozenset(unknown), expected_off, frozenset(expected))


@cache
def load_calendar() -> Calendar:
    """The shipped calendar. Read once a process."""
    return _read(yaml.safe_load(_DATA.read_text(encoding="utf-8")))


def is_working_day(day: date) -> bool | None:
    """See `Calendar.is_working_day`."""
    return load_calendar().is_working_day(day)


def working_days_between(a: date, b: date) -> int | None:
    """Working days after a, up to and with b; None where a year between is not known. A deadline of n days is kept when this is ≤ n."""
    return load_calendar().between(a, b)


def add_working_days(day: date, n: int) -> date | None:
    """The n-th working day after `day`: the last day of a deadline of n working days; None where not known."""
    return load_calendar().add(day, n)


def latest_working_day(day: date, n: int) -> date | None:
    """See `Calendar.latest`: the last day of a deadline that is given to somebody, who must not lose by what is not announced yet."""
    return load_calendar().latest(day, n)
