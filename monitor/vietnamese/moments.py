"""Days and times as Vietnamese pages print them. One pass over a text, day before month always, +07:00 always.

The grammar reads forms, never labels: whether a moment is the article's date, a page clock or the day of a decree is for
extraction to judge. What cannot be read for certain is no moment: months without a day, ranges, lists of days, lunar days.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import islice
from typing import Final, Literal

from monitor.clock import VIETNAM
from monitor.vietnamese.text import fold_keep

Precision = Literal["second", "minute", "day"]
Kind = Literal["absolute", "relative"]

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2099
_PIVOT: Final = 70  # two-digit years: 70 is 1970, 69 is 2069; no Vietnamese site is older


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, or a day and time, printed at `text[start:end]`.

    `value` is an aware datetime (+07:00) when a time is printed, else a date.
    """

    start: int
    end: int
    quote: str
    value: datetime | date
    precision: Precision
    kind: Kind = "absolute"
    weekday: int | None = None
    """The weekday printed beside it, Monday 1 to Sunday 7; None when none is."""
    clock12: bool = False
    """A mark of the half day stands beside the time (AM, PM, SA, CH, sáng, chiều…), also where the hour is past 12."""
    zone: bool = False
    """A time zone is printed; `value` is converted to +07:00."""
    two_digit_year: bool = False
    glued: bool = False
    """Digits of something else (a view counter) follow without a blank."""
    impossible_time: bool = False
    """A time stands there that no clock shows (25:61); only the day was kept."""

    @property
    def has_time(self) -> bool:
        return self.precision != "day"

    @property
    def day(self) -> date:
        return self.value.date() if isinstance(self.value, datetime) else self.value

    @property
    def iso(self) -> str:
        """`2017-06-12T13:32:07+07:00`, `2017-06-12T13:32:00+07:00` or `2017-06-12`."""
        return self.value.isoformat()

    @property
    def weekday_agrees(self) -> bool | None:
        """Whether the printed weekday is the day's own; None when none is printed."""
        return None if self.weekday is None else self.day.isoweekday() == self.weekday


@dataclass(frozen=True, slots=True)
class Impossible:
    """Something with the form of a full date that no calendar has (16/72/2020, 30/02/2021, 01/01/0001)."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Scan:
    """All that one pass over a text reads, each list in order of place and without overlaps."""

    moments: tuple[Moment, ...]
    impossible: tuple[Impossible, ...]


# --- vocabulary, folded ---

_MONTH_WORDS: Final = {
    "muoi mot": 11,
    "muoi hai": 12,
    "muoi": 10,
    "mot": 1,
    "gieng": 1,
    "hai": 2,
    "ba": 3,
    "tu": 4,
    "bon": 4,
    "nam": 5,
    "sau": 6,
    "bay": 7,
    "tam": 8,
    "chin": 9,
    "chap": 12,
}
_ENGLISH_MONTH: Final = re.compile(r"[A-Z][A-Za-z]*(?![^\W\d_])")
_ENGLISH_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAY_WORDS: Final = {"hai": 1, "ba": 2, "tu": 3, "nam": 4, "sau": 5, "bay": 6}
_ENGLISH_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_VI_MONTH: Final = rf"(?:0?[1-9]|1[0-9]|{'|'.join(_MONTH_WORDS)})"
_EN_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY: Final = (
    r"(?:thu\s?(?:hai|ba|tu|nam|sau|bay|[2-7])|t\.?[2-7]|chu[ae]?\s?nhat|c\.?n|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:mon|tue|wed|thu|fri|sat|sun)(?=[,.]))(?![a-z0-9])"
)

# --- grammar: every form begins with a number, so that the engine skips from digit to digit ---


def _date_after(n: str) -> str:
    """What follows a date's first number. Groups: s m y (12/06/2017, 2017-06-12), tm ty, em ey, fy (…5, 2026)."""
    numeric = (
        rf"(?:\s?(?P<s{n}>/)\s?|(?P<t{n}>[.\-–]|\s-\s))(?P<m{n}>[0-9][0-9]?)"
        rf"(?:(?(s{n})\s?/\s?|(?P=t{n})))(?P<y{n}>[0-9]{{4}}|[0-9][0-9]?)"
    )
    worded = (
        rf"\s?(?P<tc{n}>,)?\s?(?:thang|thg|th(?=\.?\s?[0-9]))\.?\s?(?P<tm{n}>{_VI_MONTH})"
        rf"\s?(?:,\s?nam|,|nam|(?P<ts{n}>[/\-]))?\s?(?P<ty{n}>[0-9]{{4}})"
    )
    english = (
        rf"(?:st|nd|rd|th)?(?:\s|-)?(?:of\s)?(?P<em{n}>{_EN_MONTH})(?:[.,]\s?|\s|-|,\s?)(?P<ey{n}>(?:19|20)[0-9][0-9])"
        r"(?![0-9])"
    )
    month_before = rf"(?:st|nd|rd|th)?(?P<fc{n}>,)?\s(?P<fy{n}>(?:19|20)[0-9][0-9])(?![0-9])"
    return rf"(?:{numeric}|{worded}|{english}|{month_before})"


def _time_after(n: str) -> str:
    """What follows an hour. Groups: mi se, hm (14h25), gm gs (15 giờ 30 phút), mer, zs zh zm, iz."""
    return (
        rf"(?:(?::|\s:\s)(?P<mi{n}>[0-9][0-9]?)(?:(?::|\s:\s)(?P<se{n}>[0-9][0-9]?)(?:\.[0-9]{{1,7}}(?=\s?(?:z|[+\-][0-9])))?)?"
        rf"|\s?[hg](?::?\s?(?P<hm{n}>[0-9][0-9])(?:\s?(?:'|p|ph|phut)(?![a-z]))?)?(?![a-z0-9:])"
        rf"|\s?gio(?:\s?(?P<gm{n}>[0-9][0-9]?)(?:\s?phut(?:\s?(?P<gs{n}>[0-9][0-9]?)\s?giay)?)?)?(?![a-z0-9])(?!\s(?:truoc|ago)))"
        rf"(?:(?P<iz{n}>z|\+[0-9]{{2}}:?[0-9]{{2}})(?![0-9a-z]))?"
        rf"(?:\s?(?P<mer{n}>am|pm|a\.m\.?|p\.m\.?|sa|ch|sang|trua|chieu|toi|dem)(?![a-z]))?"
        rf"(?:\s?\(?(?:gmt|utc)\s?(?:(?P<zs{n}>[+\-])\s?(?P<zh{n}>[0-9][0-9]?)(?::?(?P<zm{n}>[0-9]{{2}}))?)?\)?)?"
    )


_GAP: Final = r"[\s,|\-–—•·]{0,4}"
_RELATIVE_UNIT: Final = r"\s?(?P<unit>phut|minutes?|mins?|gio|tieng|hours?|ngay|days?|giay|seconds?)\s(?:truoc|ago)(?![a-z])"
_ANCHOR: Final = re.compile(
    rf"(?P<n>[0-9][0-9]?(?:[0-9][0-9])?)(?:{_date_after('1')}|{_RELATIVE_UNIT}|{_time_after('2')}{_GAP}\(?"
    rf"(?:(?P<wd>{_WEEKDAY})\)?[\s,.\-–|]{{0,4}})?(?:(?:vao\s)?(?:ngay|hom|on)[\s:]{{0,3}})?"
    rf"(?P<n3>[0-9][0-9]?(?:[0-9][0-9])?){_date_after('3')})"
)
_TIME_RIGHT: Final = re.compile(
    rf"[\s,|\-–—•·:@]{{0,4}}\(?(?:t(?=[0-9]))?(?:(?:vao\s)?(?:luc|hoi|at|gio)[\s:]{{1,3}})?(?P<h>[0-9][0-9]?){_time_after('')}"
)
_NEXT_DATE: Final = re.compile(rf"{_GAP}(?:\(?{_WEEKDAY}\)?[\s,.\-–|]{{0,4}})?(?:ngay\s)?[0-9][0-9]?[/.\-][0-9][0-9]?[/.\-][0-9]")
_WEEKDAY_LEFT: Final = re.compile(rf"(?<![a-z0-9])({_WEEKDAY})[\s,.\-–|()]{{0,4}}(?:ngay[\s:]{{0,3}})?\Z")
_WEEKDAY_RIGHT: Final = re.compile(rf",?\s?\(({_WEEKDAY})\)|,\s?({_WEEKDAY})|\s({_WEEKDAY})(?=[\s,|\-]{{1,3}}[0-9][0-9]?[:h])")
_DAY_WORD_LEFT: Final = re.compile(r"(?<![a-z])ngay[\s:]{0,3}\Z")
_MONTH_LEFT: Final = re.compile(rf"(?:(?<![a-z])(?:thang|thg|th(?=\.?\s?[0-9]))\.?\s?(?P<vi>{_VI_MONTH})|(?P<en>{_EN_MONTH})\.?)\s\Z")
_TIME_SPAN_LEFT: Final = re.compile(r"(?:[0-9]\s?(?:h|g|gio)|[:hg][0-9]{2}p?)\s?(?:-|–|—|den)\s?\Z")
_TIME_SPAN_RIGHT: Final = re.compile(r"\s?(?:-|–|—|den)\s?[0-9]{1,2}\s?(?::[0-9]{2}|h|gio)(?!.{0,12}/)")

# --- what only looks like one day ---

_DASH: Final = r"(?:-|–|—|den|toi|to|until)"
_RANGE_RIGHT: Final = re.compile(
    rf"\s?{_DASH}\s?(?:het\s)?(?:[0-9]{{1,2}}\s?(?:h|g|:|gio)\s?[0-9]{{0,2}}(?:\sphut)?\s?,?\s?)?(?:ngay\s)?"
    r"[0-9]{1,2}(?:\s?/\s?[0-9]|[.\-][0-9]{1,2}[.\-][0-9]{2}|\s?thang\s)"
)
_RANGE_LEFT: Final = re.compile(
    r"[0-9]\s?(?:den|toi|until)\s(?:het\s)?(?:[0-9]{1,2}\s?(?:h|g|:|gio)\s?[0-9]{0,2}(?:\sphut)?\s?,?\s?)?(?:ngay\s)?\Z"
    r"|(?:[0-9]\s?/\s?[0-9]{1,2}|[0-9]{4})\s?[\-–—]\s?(?:ngay\s)?\Z"
    r"|(?<![0-9:h])[0-9]{1,2}[\-–—]\Z"
    r"|(?:ngay|tu|\()\s?[0-9]{1,2}\s?[\-–—]\s?(?:ngay\s)?\Z"
)
_LIST_LEFT: Final = re.compile(
    r"ngay\s[0-9]{1,2}(?:\s?/\s?[0-9]{1,2})?(?:\s?,\s?[0-9]{1,2}(?:\s?/\s?[0-9]{1,2})?)*\s?(?:,|va|&)\s?(?:ngay\s)?\Z"
)
_LUNAR_RIGHT: Final = re.compile(r"\s?[,(]?\s?(?:am lich|al(?![a-z]))")
_NUMBER_RIGHT: Final = re.compile(r"/[a-z0-9]|[.,][0-9]")
_SIGN_RIGHT: Final = re.compile(r"-[A-ZĐ]{2}")  # 12/06/2017-QĐ: the number of a document

_WORD_RELATIVE: Final = re.compile(
    rf"(?<![a-z0-9])(?:(?P<h0>[0-9][0-9]?){_time_after('0')}{_GAP})?"
    r"(?P<word>hom qua|hom kia|hom nay|vua xong|yesterday|today|just now)(?![a-z])"
)
_RELATIVE_WORDS: Final = ("hom qua", "hom kia", "hom nay", "vua xong", "yesterday", "today", "just now")
_DAYS_BACK: Final = {"hom nay": 0, "today": 0, "hom qua": 1, "yesterday": 1, "hom kia": 2}


MOST_DAYS: Final = 5_000
"""Days read in one text; no page of any office prints as many."""


def scan(text: str, *, reference: datetime | None = None, folded: str | None = None, month_first: bool = False) -> Scan:
    """All moments and impossible dates of an NFC text. Relative ones ("2 giờ trước") are read only against a `reference`.

    A reference without a zone means +07:00. `folded` is fold_keep(text), for callers that have it. `month_first`: the system
    that prints the page is known to write 4/11/2013 for 11 April (see `printed_orders`). Never raises.
    """
    if folded is None:
        folded = fold_keep(text)
    moments: list[Moment] = []
    impossible: list[Impossible] = []
    for found in islice(_absolute(text, folded, reference, month_first), MOST_DAYS):
        if isinstance(found, Moment):
            moments.append(found)
        else:
            impossible.append(found)
    if reference is not None:
        taken = [(m.start, m.end) for m in moments]
        for moment in _worded_relatives(text, folded, reference):
            if all(moment.end <= a or b <= moment.start for a, b in taken):
                moments.append(moment)
        moments.sort(key=lambda m: m.start)
    return Scan(tuple(moments), tuple(impossible))


def find_moments(text: str, *, reference: datetime | None = None, month_first: bool = False) -> list[Moment]:
    """The moments of `scan`, in order of place."""
    return list(scan(text, reference=reference, month_first=month_first).moments)


@dataclass(frozen=True, slots=True)
class PrintedOrders:
    """Days in figures that can be read in one order only, as printed: 5/30/2013 among `month_first`, 30/5/2013 among `day_first`.

    What people write behind "ngày" is left out: it tells nothing about the system that stamps the page."""

    month_first: frozenset[str]
    day_first: frozenset[str]
    stamped: bool = False
    """Whether one with the month first has an English weekday before it or a time with AM or PM behind it."""

    @property
    def american(self) -> bool:
        """Whether one page's figures say enough: the month leads in two of them, or in one stamp, and the day in none."""
        return not self.day_first and (len(self.month_first) >= 2 or self.stamped)


_FIGURES: Final = re.compile(r"(?<![0-9/.\-])([0-9]{1,2})/([0-9]{1,2})/((?:19|20)[0-9]{2})(?![0-9/])")
_WRITTEN_LEFT: Final = re.compile(r"(?<![a-z])(?:ngay|hom|sang|trua|chieu|toi|den|tu|va)\s\Z")


def printed_orders(folded: str) -> PrintedOrders:
    """In which order the days of a folded text stand, as far as they tell: by a figure past twelve, or by the weekday beside them."""
    month: set[str] = set()
    day: set[str] = set()
    stamped = False
    for m in islice(_FIGURES.finditer(folded), MOST_DAYS):
        first, second, at = int(m[1]), int(m[2]), m.start()
        usual, turned = _day(int(m[3]), second, first), _day(int(m[3]), first, second)
        weekday, english = _weekday_before(folded, at)
        if weekday is not None:
            usual = usual if usual is not None and usual.isoweekday() == weekday else None
            turned = turned if turned is not None and turned.isoweekday() == weekday else None
        if (usual is None) == (turned is None) or _WRITTEN_LEFT.search(folded, max(0, at - 7), at):
            continue
        if turned is not None:
            month.add(m[0])
            stamped = stamped or english or bool(_HALF_DAY_RIGHT.match(folded, m.end()))
        else:
            day.add(m[0])
    return PrintedOrders(frozenset(month), frozenset(day), stamped)


def _weekday_before(folded: str, at: int) -> tuple[int | None, bool]:
    """(the weekday printed right before `at`, whether in English)."""
    if (named := _ENGLISH_DAY_LEFT.search(folded, max(0, at - 14), at)) is not None:
        return _ENGLISH_WEEKDAYS.index(named[1][:3]) + 1, True
    found = _WEEKDAY_LEFT.search(folded, max(0, at - 24), at)
    return (_weekday_number(found[1]), False) if found is not None else (None, False)


def find_impossible(text: str) -> list[Impossible]:
    """The impossible dates of `scan`, in order of place."""
    return list(scan(text).impossible)


def _absolute(text: str, folded: str, reference: datetime | None, month_first: bool) -> Iterator[Moment | Impossible]:
    pos = 0
    floor = 0  # nothing before this may be taken again
    search = _ANCHOR.search
    while (m := search(folded, pos)) is not None:
        if m["unit"] is not None:
            pos = m.end()
            if reference is not None and (relative := _counted_relative(text, m, reference)) is not None:
                yield relative
            continue
        led = m["n3"] is not None
        day_at = m.start("n3") if led else m.start()
        if led and not _is_a_days_time(folded, m):
            pos = m.end("n")
            continue
        found = _read(text, folded, m, day_at, led, floor, month_first)
        if found is None:
            # a time may stand before a date that is none; the number after it may still begin one
            pos = day_at if led else m.end("n")
            continue
        yield found
        pos = floor = found.end


def _stands_alone(folded: str, at: int, joints: str = "/.,-–") -> bool:
    """Whether the number at `at` begins there: not inside a longer number, a version, a path or a telephone number."""
    if at == 0:
        return True
    before = folded[at - 1]
    if before.isdigit():
        return False
    return not (before in joints and (before == "/" or (at > 1 and folded[at - 2].isdigit())))


def _is_a_days_time(folded: str, m: re.Match[str]) -> bool:
    """Whether the time before a day is a time at all, and not the end of a span (8h30 – 11h00, ngày…)."""
    if m.end("mi2") == m.start("n3") and len(m["mi2"]) == 1:
        return False  # "vòng 1:26/5/2021"
    at = m.start()
    return _stands_alone(folded, at, "/.,-–:") and not _TIME_SPAN_LEFT.search(folded, max(0, at - 9), at)


def _read(text: str, folded: str, m: re.Match[str], day_at: int, led: bool, floor: int, month_first: bool) -> Moment | Impossible | None:
    n = "3" if led else "1"
    if not led and not _stands_alone(folded, day_at):
        return None
    parts = _numbers(text, folded, m, n, day_at, floor)
    if parts is None:
        return None
    day_end = m.end()
    start = m.start()
    if _only_looks_like_a_day(text, folded, start, day_at, day_end, floor):
        return None
    year, month, day, short = parts
    value = _day(year, month, day)
    if (
        m[f"s{n}"]
        and not short
        and day <= 12
        and (turned := _month_first(folded, year, month, day, day_at, m.end(), month_first)) is not None
    ):
        value = turned
    if value is None:
        if short or not (year < 1000 or FIRST_YEAR <= year <= LAST_YEAR):
            return None
        if m[f"t{n}"] and (day > 31 or year < 1000):
            return None  # 84-24-2050: with dots and dashes a telephone number is likelier
        return Impossible(day_at, day_end, text[day_at:day_end])

    weekday = _weekday_number(m["wd"]) if led and m["wd"] else None
    if not led:
        start, weekday = _left_of_day(folded, m, day_at, floor)
    end = day_end
    if weekday is None and (after := _WEEKDAY_RIGHT.match(folded, day_end)):
        weekday = _weekday_number(after[1] or after[2] or after[3])
        end = after.end()
    right = _TIME_RIGHT.match(folded, end)
    if right is not None and led and _NEXT_DATE.match(folded, right.end()):
        right = None  # 06:22 30/03/2015 07:15 31/03/2015: the second time belongs to the second day
    if right is not None and _TIME_SPAN_RIGHT.match(folded, right.end()):
        right = None  # the hours of an event
    glued = folded[day_end : day_end + 1].isdigit() and (right is None or right.start("h") != day_end)
    moment = Moment(start, end, "", value, "day", weekday=weekday, two_digit_year=short, glued=glued)
    if short and not _short_year_is_sure(folded, m, n, day_at, moment, led or right is not None):
        return None
    if right is not None and not glued:
        moment = _with_time(text, moment, right, "", right.end(), int(right["h"]))
        if led and moment.has_time:
            # two times around one day (a film's length before it, often): the one behind it is the page's habit
            moment = replace(moment, start=_left_of_day(folded, m, day_at, max(floor, m.end("n")))[0])
    if led and not moment.has_time:
        moment = _with_time(text, moment, m, "2", end, int(m["n"]))
        if not moment.has_time:
            moment = replace(moment, start=_left_of_day(folded, m, day_at, max(floor, m.end("n")))[0])
    opened = text.count("(", moment.start, moment.end) > text.count(")", moment.start, moment.end)
    if opened and text[moment.end : moment.end + 1] == ")":
        moment = replace(moment, end=moment.end + 1)
    return replace(moment, quote=text[moment.start : moment.end])


_ENGLISH_DAY_LEFT: Final = re.compile(r"(?<![a-z])(mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?(?:,|\.|\s-)?\s\Z")
_HALF_DAY_RIGHT: Final = re.compile(r"[\s,|\-–]{1,3}[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\s?[ap]m(?![a-z])")


def _month_first(folded: str, year: int, month: int, day: int, at: int, end: int, known: bool) -> date | None:
    """The day of 05/17/2019, where nothing but the month can stand first: the weekday before it agrees with that order alone, or the
    day is none in Vietnamese order and a time with AM or PM follows. Where the page is `known` to print the month first, whatever
    people did not write behind "ngày". None where the order is Vietnamese."""
    turned = _day(year, day, month)
    if turned is None:
        return None
    weekday, english = _weekday_before(folded, at)
    if weekday is not None:
        if turned.isoweekday() != weekday:
            return None
        usual = _day(year, month, day)
        # a Vietnamese weekday may be a slip of who wrote it
        return turned if known or usual is None or (english and usual.isoweekday() != weekday) else None
    if known and not _WRITTEN_LEFT.search(folded, max(0, at - 7), at):
        return turned
    return turned if month > 12 and _HALF_DAY_RIGHT.match(folded, end) else None


def _numbers(text: str, folded: str, m: re.Match[str], n: str, day_at: int, floor: int) -> tuple[int, int, int, bool] | None:
    """(year, month, day, whether the year has two digits) as printed, in whatever order; None when the form is no date."""
    first = m["n3"] if n == "3" else m["n"]
    if m[f"m{n}"] is not None:
        last = m[f"y{n}"]
        month = int(m[f"m{n}"])
        if len(first) == 4:
            return None if len(last) == 4 or folded[m.end() : m.end() + 1].isdigit() else (int(first), month, int(last), False)
        if len(first) == 3 or len(last) == 1:
            return None
        if len(last) == 4:
            return int(last), month, int(first), False
        if folded[m.end() : m.end() + 1].isalnum() or folded[m.end() : m.end() + 1] == "%":
            return None
        return int(last) + (2000 if int(last) < _PIVOT else 1900), month, int(first), True
    if len(first) > 2:
        return None
    if (word := m[f"tm{n}"]) is not None:
        # "6 tháng năm 2020" is six months of 2020, "khóa 2, tháng 3/2026" a number beside a month; "28 Tháng Năm, 2025" is May
        if ((word == "nam" and not text[m.start(f"tm{n}")].isupper()) or m[f"tc{n}"] or m[f"ts{n}"]) and not (
            _DAY_WORD_LEFT.search(folded, max(floor, day_at - 8), day_at) or _WEEKDAY_LEFT.search(folded, max(floor, day_at - 24), day_at)
        ):
            return None
        return int(m[f"ty{n}"]), _vietnamese_month(word), int(first), False
    if (word := m[f"em{n}"]) is not None:
        if not text[m.start(f"em{n}") : m.end(f"em{n}")].isascii():
            return None
        return int(m[f"ey{n}"]), _english_month(word), int(first), False
    before = _MONTH_LEFT.search(folded, max(floor, day_at - 20), day_at)
    if before is None or (before["vi"] and not m[f"fc{n}"]):
        return None
    if before["en"] and not _ENGLISH_MONTH.match(text, before.start("en")):
        return None  # "sếp 20, 2025"
    month = _vietnamese_month(before["vi"]) if before["vi"] else _english_month(before["en"])
    return int(m[f"fy{n}"]), month, int(first), False


def _only_looks_like_a_day(text: str, folded: str, start: int, day_at: int, day_end: int, floor: int) -> bool:
    """Document numbers, ranges, lists of days, lunar days."""
    after = folded[day_end : day_end + 1]
    if after and after in "/.,-" and (_NUMBER_RIGHT.match(folded, day_end) or _SIGN_RIGHT.match(text, day_end)):
        return True
    if _RANGE_RIGHT.match(folded, day_end) or _LUNAR_RIGHT.match(folded, day_end):
        return True
    left = max(0, start - 36)
    return bool(_RANGE_LEFT.search(folded, left, start) or _LIST_LEFT.search(folded, max(0, start - 40), start))


def _left_of_day(folded: str, m: re.Match[str], day_at: int, floor: int) -> tuple[int, int | None]:
    """(where the quote begins, weekday printed before the day)."""
    start = day_at
    if m["fy1"] and (before := _MONTH_LEFT.search(folded, max(floor, day_at - 20), day_at)):
        start = before.start()
    elif m["tm1"] and (word := _DAY_WORD_LEFT.search(folded, max(floor, day_at - 8), day_at)):
        start = word.start()
    if weekday := _WEEKDAY_LEFT.search(folded, max(floor, start - 24), start):
        return weekday.start(), _weekday_number(weekday[1])
    return start, None


def _short_year_is_sure(folded: str, m: re.Match[str], n: str, day_at: int, moment: Moment, has_time: bool) -> bool:
    """12/6/17 is a date; 12.6.17 and 12-6-17 are versions and telephone numbers unless something says otherwise."""
    return bool(m[f"s{n}"] or has_time or moment.weekday is not None or _DAY_WORD_LEFT.search(folded, max(0, day_at - 8), day_at))


def _day(year: int, month: int, day: int) -> date | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _vietnamese_month(word: str) -> int:
    return int(word) if word.isdigit() else _MONTH_WORDS[word]


def _english_month(word: str) -> int:
    return _ENGLISH_MONTHS.index(word[:3]) + 1


def _weekday_number(folded: str) -> int:
    """Thứ Hai … Chủ nhật, T2 … CN, Monday … Sunday as 1 … 7."""
    if folded[-1].isdigit():
        return int(folded[-1]) - 1
    if folded[0] == "c":
        return 7
    last = folded[3:].strip()
    if folded.startswith("thu") and last in _WEEKDAY_WORDS:
        return _WEEKDAY_WORDS[last]
    return _ENGLISH_WEEKDAYS.index(folded[:3]) + 1


# --- the time beside a day ---

_WORDS_OF_DAY: Final = frozenset({"sáng", "trưa", "chiều", "tối", "đêm"})


def _with_time(text: str, moment: Moment, m: re.Match[str], n: str, end: int, hour: int) -> Moment:
    """The moment with the time that `m` read, or with the day alone when no clock shows such a time."""
    mark = m[f"mer{n}"]
    if mark is None:
        if n == "" and (glued := _GLUED_MARK.match(text, m.end())):
            mark, end = glued[1].lower(), glued.end()
        return _clocked(moment, m, n, end, hour, mark)
    printed = text[m.start(f"mer{n}") : m.end(f"mer{n}")]
    is_mark = printed.isupper() if mark in ("sa", "ch") else mark[0] in "ap" or _is_word_of_day(text, m, n)
    if is_mark:
        return _clocked(moment, m, n, end, hour, mark)
    if n != "":
        return moment  # "8:00 tới 12/06/2017": what stands between is no mark, so the time may not be the day's
    return _clocked(moment, m, n, len(text[: m.start("mer")].rstrip()), hour, None)


def _is_word_of_day(text: str, m: re.Match[str], n: str) -> bool:
    """Whether sáng, chiều… belong to the time and begin no sentence behind it ("09:30 Chiều 15/11, xã…")."""
    start, end = m.span(f"mer{n}")
    printed = text[start:end]
    if printed.lower() not in _WORDS_OF_DAY:
        return False  # "tới" is folded like "tối"
    return printed.islower() or n != "" or not _SENTENCE_RIGHT.match(text, end)


_SENTENCE_RIGHT: Final = re.compile(r"\s(?:[^\W_A-ZĐÀ-Ỹ]|(?:Thứ|Chủ)\s)")
_GLUED_MARK: Final = re.compile(r"\s?(AM|PM|SA|CH)(?=[A-ZĐÀ-Ỹ][a-zđà-ỹ])")


def _clocked(moment: Moment, m: re.Match[str], n: str, end: int, hour: int, mark: str | None) -> Moment:
    minute = int(m[f"mi{n}"] or m[f"hm{n}"] or m[f"gm{n}"] or 0)
    printed_second = m[f"se{n}"] or m[f"gs{n}"]
    second = int(printed_second or 0)
    hour24 = _hour(hour, mark)
    if hour24 is None or minute > 59 or second > 59:
        return replace(moment, impossible_time=True)
    value = datetime(moment.day.year, moment.day.month, moment.day.day, hour24, minute, second, tzinfo=VIETNAM)
    zone, spare = _zone(m, n)
    if zone is not None:
        value = value.replace(tzinfo=zone).astimezone(VIETNAM)
    return replace(
        moment,
        value=value,
        precision="second" if printed_second is not None else "minute",
        clock12=mark is not None,
        zone=zone is not None,
        end=max(moment.end, end - spare),
    )


def _hour(hour: int, mark: str | None) -> int | None:
    """The hour of a 24-hour clock; None when none can be meant. 17 PM is 17, 0 PM is 12, 12 SA is 0."""
    if hour > 23:
        return None
    if mark is None or hour > 12:
        return hour
    match mark[0], mark:
        case ("a", _) | (_, "sa" | "sang"):
            return hour % 12
        case ("p", _) | (_, "ch" | "chieu"):
            return hour % 12 + 12
        case (_, "trua"):
            return hour if hour >= 10 else hour + 12
        case (_, "toi"):
            return hour + 12 if 4 <= hour < 12 else None
        case _:  # đêm: ten at night, two at night; twelve at night is the end of one day or of the one before
            return None if hour == 12 else hour + 12 if hour >= 8 else hour


def _zone(m: re.Match[str], n: str) -> tuple[timezone | None, int]:
    """(printed zone, characters taken too many)."""
    if (iso := m[f"iz{n}"]) is not None:
        return (UTC if iso == "z" else offset("+", int(iso[1:3]), int(iso[-2:]))), 0
    if m[f"zs{n}"] is not None:
        hours, minutes = int(m[f"zh{n}"]), int(m[f"zm{n}"] or 0)
        if hours > 14 or minutes > 59:
            # GMT+71234: a counter stands against the zone
            digits = m[f"zh{n}"] + (m[f"zm{n}"] or "")
            return offset(m[f"zs{n}"], int(digits[0]), 0), len(digits) - 1
        return offset(m[f"zs{n}"], hours, minutes), 0
    return None, 0


def offset(sign: str, hours: int, minutes: int) -> timezone | None:
    """A zone so far from UTC; None where no country keeps such a time."""
    if hours > 14 or minutes > 59:
        return None
    ahead = timedelta(hours=hours, minutes=minutes)
    return timezone(-ahead if sign == "-" else ahead)


# --- against a reference ---


def local(reference: datetime) -> datetime:
    """The same moment in +07:00; one without a zone is taken to be there already."""
    return reference.replace(tzinfo=VIETNAM) if reference.tzinfo is None else reference.astimezone(VIETNAM)


def _counted_relative(text: str, m: re.Match[str], reference: datetime) -> Moment | None:
    """`5 phút trước` is a minute; `2 giờ trước` and `3 ngày trước` say no more than the day."""
    if not _stands_alone(text, m.start()) or _goes_on(text, m.end()):
        return None
    now, count = local(reference), int(m["n"])
    match m["unit"][:2]:
        case "gi" if m["unit"] == "giay":
            ago = timedelta(seconds=count)
        case "se":
            ago = timedelta(seconds=count)
        case "ph" | "mi":
            ago = timedelta(minutes=count)
        case "gi" | "ti" | "ho":
            return _relative(text, m.start(), m.end(), (now - timedelta(hours=count)).date())
        case _:
            return _relative(text, m.start(), m.end(), (now - timedelta(days=count)).date())
    return _relative(text, m.start(), m.end(), (now - ago).replace(second=0, microsecond=0))


def _goes_on(text: str, end: int) -> bool:
    """Whether a sentence goes on ("3 ngày trước khi…"): then it counts from something else than now."""
    rest = text[end : end + 2].lstrip()
    return bool(rest) and rest[0].islower()


def _worded_relatives(text: str, folded: str, reference: datetime) -> Iterator[Moment]:
    if not any(word in folded for word in _RELATIVE_WORDS):
        return
    now = local(reference)
    for m in _WORD_RELATIVE.finditer(folded):
        word, start, end = m["word"], m.start(), m.end()
        if word in ("vua xong", "just now"):
            if not _goes_on(text, end):
                yield _relative(text, m.start("word"), end, now.replace(second=0, microsecond=0))
            continue
        day = (now - timedelta(days=_DAYS_BACK[word])).date()
        if m["h0"] is not None:
            moment = _with_time(text, _relative(text, start, end, day), m, "0", end, int(m["h0"]))
            yield replace(moment, quote=text[start:end], end=end)
        elif right := _TIME_RIGHT.match(folded, end):
            moment = _with_time(text, _relative(text, start, end, day), right, "", right.end(), int(right["h"]))
            if moment.has_time:
                yield replace(moment, quote=text[moment.start : moment.end])
        elif not _TALK_RIGHT.match(text, end):
            yield _relative(text, start, end, day)


_TALK_RIGHT: Final = re.compile(r"\s?[,:(\-–]?\s?(?:\d|[^\W\d_A-ZĐÀ-Ỹ]|[:,])")
"""A visitor counter (Hôm nay: 56) or a sentence (hôm qua, đoàn…) behind the word: no dateline."""


def _relative(text: str, start: int, end: int, value: datetime | date) -> Moment:
    precision: Precision = "minute" if isinstance(value, datetime) else "day"
    return Moment(start, end, text[start:end], value, precision, kind="relative")
