"""How sites print a moment. Every form is a habit seen in the wild; which site has which is cast by the seed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

_DAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
_DAYS_LOW = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
_DAYS_NUMBER = ("Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6", "Thứ 7", "Chủ nhật")
_MONTHS = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def weekday(m: datetime) -> str:
    return _DAYS[m.weekday()]


def half_day(m: datetime, seconds: bool = True) -> str:
    """ "1:32:07 CH": twelve hours, morning and afternoon as Vietnamese Windows prints them."""
    hour = m.hour % 12 or 12
    tail = f":{m:%M:%S}" if seconds else f":{m:%M}"
    return f"{hour}{tail} {'CH' if m.hour >= 12 else 'SA'}"


@dataclass(frozen=True)
class DateForm:
    """`precision` is what the printed text tells: second, minute or day."""

    name: str
    precision: str
    write: Callable[[datetime], str]


TABLE = (
    DateForm("cập nhật CH", "second", lambda m: f"Ngày cập nhật: {m:%d/%m/%Y} {half_day(m)}"),
    DateForm("24 giờ PM", "minute", lambda m: f"{m:%d/%m/%Y %H:%M} {'PM' if m.hour >= 12 else 'AM'}"),
    DateForm("Cập nhật ngày", "second", lambda m: f"Cập nhật ngày: {m:%d/%m/%Y %H:%M:%S}"),
    DateForm("Ngày đăng hai cách", "minute", lambda m: f"Ngày đăng: {m:%d/%m/%Y}  {m:%H:%M}"),
    DateForm("CH trần", "second", lambda m: f"{m:%d/%m/%Y} {half_day(m)}"),
)
NUKE = (
    DateForm("thứ gạch", "minute", lambda m: f"{_DAYS_LOW[m.weekday()]} - {m:%d/%m/%Y %H:%M}"),
    DateForm("Đăng lúc", "minute", lambda m: f"Đăng lúc: {_DAYS_LOW[m.weekday()]} - {m:%d/%m/%Y %H:%M}"),
)
WORDPRESS = (
    DateForm("Th07", "minute", lambda m: f"{m.day:02d} Th{m:%m}, {m.year} - {m:%H:%M}"),
    DateForm("Tháng chữ số", "day", lambda m: f"{m.day} Tháng {m.month}, {m.year}"),
    DateForm("ngày trần", "day", lambda m: f"{m:%d/%m/%Y}"),
)
JOOMLA = (
    DateForm(
        "Được viết", "minute", lambda m: f"Được viết ngày {_DAYS[m.weekday()]}, {m.day:02d} Tháng {_MONTHS[m.month - 1]} {m:%Y %H:%M}"
    ),
    DateForm("tháng số", "minute", lambda m: f"{_DAYS_LOW[m.weekday()]}, {m.day:02d} Tháng {m.month} {m:%Y %H:%M}"),
)
PORTAL = (
    DateForm("GMT", "minute", lambda m: f"{_DAYS[m.weekday()]}, {m:%d/%m/%Y} | {m:%H:%M} GMT+7"),
    DateForm("thứ số", "minute", lambda m: f"{_DAYS_NUMBER[m.weekday()]}, Ngày {m:%d/%m/%Y}, {m:%H:%M}"),
    DateForm(
        "chủ nhật ngày", "second", lambda m: f"{_DAYS[m.weekday()]}, ngày {m.day} tháng {m.month:02d} năm {m.year} | {m.hour}:{m:%M:%S}"
    ),
    DateForm("THỨ HOA", "second", lambda m: f"{_DAYS[m.weekday()].upper()}, {m:%d/%m/%Y %H:%M:%S}"),
    DateForm(
        "AM Đã xem",
        "second",
        lambda m: f"{m:%d/%m/%Y} {m.hour % 12 or 12}:{m:%M:%S} {'PM' if m.hour >= 12 else 'AM'} - Đã xem: {m.minute * 7 + 11}",
    ),
)
HANDMADE = (
    DateForm("Ngày đăng lúc", "second", lambda m: f"Ngày đăng: {m:%d/%m/%Y} lúc {m:%H:%M:%S}"),
    DateForm("trong ngoặc", "minute", lambda m: f"({m:%H:%M %d/%m/%Y})"),
    DateForm("Đăng ngày", "day", lambda m: f"Đăng ngày {m.day}-{m.month}-{m.year}"),
    DateForm("giờ ngày", "minute", lambda m: f"{m:%H:%M %d/%m/%Y}"),
)
MODERN = (
    DateForm("giờ trước", "minute", lambda m: f"{m.hour}:{m:%M}, {_DAYS[m.weekday()]}, {m.day}-{m.month}-{m.year}"),
    DateForm("GMT sau", "minute", lambda m: f"{m:%d/%m/%Y %H:%M} GMT+7"),
    DateForm("giờ gạch", "minute", lambda m: f"{m:%H:%M} - {m:%d/%m/%Y}"),
    DateForm("không đệm", "minute", lambda m: f"{m.hour}:{m.minute}, {_DAYS[m.weekday()]}, {m.day}-{m.month}-{m.year}"),
)
ENGLISH = DateForm(
    "English",
    "minute",
    lambda m: f"{_ENGLISH_DAYS[m.weekday()]}, {_ENGLISH_MONTHS[m.month - 1]} {m.day}, {m.year} {m:%H:%M}",
)

CLOCKS: tuple[Callable[[datetime], str], ...] = (
    lambda m: f"Hôm nay: {_DAYS[m.weekday()]}, {m:%d/%m/%Y}",
    lambda m: f"{_DAYS_NUMBER[m.weekday()]}, Ngày {m:%d/%m/%Y} - {m:%H:%M}",
    lambda m: f"{_DAYS[m.weekday()]}, ngày {m.day} tháng {m:%m} năm {m.year}",
    lambda m: f"{m:%H:%M:%S} {m:%d/%m/%Y}",
)
"""Page clocks: they print the moment of reading, never of writing."""


def iso(m: datetime, precision: str) -> str:
    """What the truth says of a moment printed with that precision: a day "2026-10-12", else a moment with +07:00."""
    return m.date().isoformat() if precision == "day" else m.isoformat(timespec="seconds")


def truncated(m: datetime, precision: str) -> datetime:
    """The moment as far as it is printed."""
    if precision == "second":
        return m.replace(microsecond=0)
    return m.replace(second=0, microsecond=0)
