"""The stretch of days a digest speaks of."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from monitor.errors import UserError


@dataclass(frozen=True, slots=True)
class Period:
    """From `first` to `last`, both inclusive. `label` is Vietnamese, `slug` fit for a file name."""

    first: date
    last: date
    label: str
    slug: str

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def previous(self) -> "Period":
        """The stretch just before, of the same kind (month, week, year) or the same length."""
        return parse_period(self._before())

    def _before(self) -> str:
        end = self.first - timedelta(days=1)
        if re.fullmatch(r"\d{4}", self.slug):
            return f"{int(self.slug) - 1:04d}"
        if re.fullmatch(r"\d{4}-\d{2}", self.slug):
            return f"{end:%Y-%m}"
        if re.fullmatch(r"\d{4}-W\d{2}", self.slug):
            year, week, _ = end.isocalendar()
            return f"{year:04d}-W{week:02d}"
        return f"{end - timedelta(days=self.days - 1)}..{end}"


def month_words(month: int) -> str:
    """A nought before the first two months only: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4."""
    return f"{month:02d}" if month < 3 else str(month)


def _vn(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def parse_period(text: str) -> Period:
    """Read "2026-10", "2026-W42", "2026-10-05..2026-11-04" or "2026". Raises UserError for anything else."""
    try:
        if match := re.fullmatch(r"(\d{4})", text):
            year = int(match[1])
            return Period(date(year, 1, 1), date(year, 12, 31), f"năm {year}", text)
        if match := re.fullmatch(r"(\d{4})-(\d{2})", text):
            year, month = int(match[1]), int(match[2])
            last = calendar.monthrange(year, month)[1]
            return Period(date(year, month, 1), date(year, month, last), f"tháng {month_words(month)} năm {year}", text)
        if match := re.fullmatch(r"(\d{4})-W(\d{2})", text):
            monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
            sunday = monday + timedelta(days=6)
            return Period(monday, sunday, f"tuần {int(match[2])} năm {match[1]} ({_vn(monday)} – {_vn(sunday)})", text)
        if match := re.fullmatch(r"(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})", text):
            first, last_day = date.fromisoformat(match[1]), date.fromisoformat(match[2])
            if last_day < first:
                raise UserError(f"{text}: kỳ kết thúc trước khi bắt đầu")
            return Period(first, last_day, f"từ ngày {_vn(first)} đến ngày {_vn(last_day)}", text)
    except (ValueError, calendar.IllegalMonthError):
        pass
    raise UserError(f"“{text}” không phải là một kỳ: viết 2026-10, 2026-W42, 2026-10-05..2026-11-04 hoặc 2026")
