"""Dates written for machines (attributes, feeds) and the dates of registry cells: whole values, not running text."""

import re
import warnings
from datetime import UTC, date, datetime, timezone
from typing import Final

from dateutil import parser as dateutil_parser

from monitor.clock import VIETNAM
from monitor.vietnamese.moments import Moment, Precision, find_moments, offset
from monitor.vietnamese.text import fold_keep, nfc, squeeze

_ZONE: Final = r"(?P<zone>z|utc|gmt|ict|(?:utc|gmt)?\s?[+\-−]\s?[0-9]{1,2}(?::?[0-9]{2})?)"
_ISO: Final = re.compile(
    r"(?P<y>[0-9]{4})(?P<sep>[-/.]?)(?P<m>[0-9]{1,2})(?P=sep)(?P<d>[0-9]{1,2})"
    r"(?:(?:\s?t\s?|\s)?(?P<h>[0-9]{1,2}):(?P<mi>[0-9]{2})(?::(?P<s>[0-9]{2})(?:[.,][0-9]+)?)?"
    rf"(?:\s?(?P<mark>am|pm|sa|ch)(?![a-z]))?(?:\s?{_ZONE})?(?:\s?\[[a-z/_]+\])?)?"
)
_BASIC: Final = re.compile(
    rf"(?P<y>[0-9]{{4}})(?P<m>[0-9]{{2}})(?P<d>[0-9]{{2}})(?:t?(?P<h>[0-9]{{2}})(?P<mi>[0-9]{{2}})(?P<s>[0-9]{{2}})?(?:\s?{_ZONE})?)?"
)
# a PHP format with T for the letter: the zone's name lands where ISO has its T (2011-11-15+0703:51:00)
_ZONE_FOR_T: Final = re.compile(
    r"(?P<y>[0-9]{4})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})(?P<zone>[+\-][0-9]{2}(?:[0-9]{2})?|ict|utc|gmt)"
    r"(?P<h>[0-9]{2}):(?P<mi>[0-9]{2})(?::(?P<s>[0-9]{2}))?"
)
_RFC822: Final = re.compile(
    r"(?:[a-z]{3,9},?\s)?(?P<d>[0-9]{1,2})[\s-](?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s-]"
    rf"(?P<y>[0-9]{{4}}|[0-9]{{2}}),?\s(?P<h>[0-9]{{1,2}}):(?P<mi>[0-9]{{2}})(?::(?P<s>[0-9]{{2}}))?(?:\s?\(?{_ZONE}\)?)?(?:\s\([a-z]+\))?"
)
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ENGLISH_CLOCK: Final = re.compile(r"[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}.*(?:am|pm)")
_FIRST_MACHINE_YEAR: Final = 1971  # 1970-01-01 and 0001-01-01 are how programs write "no date"


def parse_machine(value: str) -> Moment | None:
    """The moment of a whole attribute or feed value, in +07:00. None when it is none or may be another.

    ISO 8601 in its common and its broken forms, RFC 822, then the forms of visible text. A missing zone means +07:00.
    `3/7/2026 8:00 AM` is refused: programs write it month first, people day first.
    """
    text = nfc(value)
    folded = squeeze(fold_keep(text)).strip("\"'")
    for form in (_ISO, _ZONE_FOR_T, _BASIC, _RFC822):
        if (m := form.fullmatch(folded)) is not None:
            return _from_fields(text, m)
    if _ENGLISH_CLOCK.match(folded) and int(re.split(r"[/.-]", folded, maxsplit=1)[0]) <= 12:
        return None
    moments = find_moments(text)
    if len(moments) != 1 or moments[0].day.year < _FIRST_MACHINE_YEAR:
        return None
    around = text[: moments[0].start] + text[moments[0].end :]
    # a sentence around the date is no machine's value, and may speak of something else
    return moments[0] if sum(c.isalnum() for c in around) <= 12 else None


def _from_fields(text: str, m: re.Match[str]) -> Moment | None:
    fields = m.groupdict()
    year = int(fields["y"])
    if len(fields["y"]) == 2:
        year += 2000
    month = _MONTHS.index(fields["month"]) + 1 if fields.get("month") else int(fields["m"])
    try:
        day = date(year, month, int(fields["d"]))
    except ValueError:
        return None
    if day.year < _FIRST_MACHINE_YEAR or day.year > 2099:
        return None
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    quote = text[start:end]
    if fields["h"] is None:
        return Moment(start, end, quote, day, "day")
    hour = int(fields["h"])
    mark = fields.get("mark")
    if mark in ("pm", "ch") and hour < 12:
        hour += 12
    elif mark in ("am", "sa") and hour == 12:
        hour = 0
    zone = _zone(fields["zone"]) if fields["zone"] else VIETNAM
    try:
        moment = datetime(day.year, day.month, day.day, hour, int(fields["mi"]), int(fields["s"] or 0), tzinfo=zone)
    except ValueError:
        return Moment(start, end, quote, day, "day", impossible_time=True)
    precision: Precision = "second" if fields["s"] is not None else "minute"
    local = moment.astimezone(VIETNAM)
    return Moment(start, end, quote, local, precision, clock12=mark is not None, zone=fields["zone"] is not None)


def _zone(printed: str) -> timezone:
    """A printed zone; one that no country keeps counts as not printed."""
    if printed in ("z", "utc", "gmt"):
        return UTC
    if printed == "ict":
        return VIETNAM
    sign, digits = re.sub(r"[a-z\s:]", "", printed)[0], re.sub(r"[^0-9]", "", printed)
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    return offset("+" if sign == "+" else "-", hours, minutes) or VIETNAM


class _VietnameseCells(dateutil_parser.parserinfo):
    """Month and weekday words of both languages, day first, so that a cell a person typed is read as typed."""

    MONTHS = [  # noqa: RUF012  (dateutil's interface)
        (*english, f"tháng {n}", f"thg {n}", f"th{n}", f"th{n:02}") for n, english in enumerate(dateutil_parser.parserinfo.MONTHS, start=1)
    ]

    def __init__(self) -> None:
        super().__init__(dayfirst=True, yearfirst=False)


_CELLS: Final = _VietnameseCells()
_HAS_MONTH_WORD: Final = re.compile(r"(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")
_BARE_CELL: Final = re.compile(r"(?:ngay\s?)?(?P<d>[0-9]{1,2})\s?(?P<s>[/.\-])\s?(?P<m>[0-9]{1,2})\s?(?P=s)\s?(?P<y>[0-9]{4}|[0-9]{2})")
_FILLED_IN: Final = (datetime(2000, 1, 1, tzinfo=UTC), datetime(2001, 2, 2, tzinfo=UTC))


def parse_day(text: str) -> date | None:
    """The one day that a registry cell states, day first; None when it states none, several, or an impossible one.

    Reads `12/06/2017`, `12.6.17`, `2017-06-12 00:00:00`, `'12/06/2017`, `ngày 12 tháng 6 năm 2017`, `12-Jun-17`.
    """
    text = squeeze(nfc(text)).lstrip("'’")
    folded = fold_keep(text)
    if m := _BARE_CELL.fullmatch(folded):
        year = int(m["y"]) + (0 if len(m["y"]) == 4 else 2000 if int(m["y"]) < 70 else 1900)
        try:
            return date(year, int(m["m"]), int(m["d"])) if 1900 <= year <= 2099 else None
        except ValueError:
            return None
    if (iso := _ISO.fullmatch(folded)) is not None and (iso["sep"] or len(folded) == 8):
        moment = _from_fields(text, iso)
        return moment.day if moment else None
    moments = find_moments(text)
    if len(moments) == 1:
        return moments[0].day
    if moments or not _HAS_MONTH_WORD.search(folded):
        return None  # without a month's word dateutil would swap day and month to make sense of nonsense
    return _by_dateutil(text)


def _by_dateutil(text: str) -> date | None:
    """What dateutil reads when nothing of day, month and year was filled in by it."""
    read: set[date] = set()
    for filled_in in _FILLED_IN:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                read.add(dateutil_parser.parse(text, _CELLS, default=filled_in).date())
        except (ValueError, OverflowError, TypeError, AttributeError, Warning):
            return None
    day = read.pop()
    return day if not read and 1900 <= day.year <= 2099 and day.day > 0 else None
