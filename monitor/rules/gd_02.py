"""GD-02: a school's disclosure was taken down within five years, or its weekly menu or plan is late."""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from monitor.domain.facts import PageKind
from monitor.domain.outcome import Decide, Instance, Severity, Verdict
from monitor.rules.cn_01 import observed_on
from monitor.rules.dossier import Dossier, EarlierPage, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.gd_01 import schools_only
from monitor.rules.gp_02 import years_on
from monitor.rules.headings import headings
from monitor.rules.signals import address, instance, printed_day
from monitor.rules.words import vietnamese_day
from monitor.vietnamese.text import fold, squeeze

CIRCULAR_09 = date(2024, 7, 19)
KEPT_YEARS = 5
MENU_DAYS = 14
"""Default of "school.menu_days": a menu is due every week; twice that long without one is late beyond doubt."""
REGULAR = 3
"""Menus from which on a school is known to publish them."""

_KEPT = re.compile(r"\b(?:cong khai|bao cao thuong nien)\b")
_WEEKLY = re.compile(r"\b(?:thuc don|ke hoach tuan|lich tuan|ke hoach giao duc tuan)\b")


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    gone = _taken_down(dossier)
    late, menus = _late_menu(dossier)
    remarks = () if dossier.earlier is not None else ("Chưa đối chiếu với các lần thu thập trước để biết nội dung công khai bị gỡ.",)
    judged = tuple(dict.fromkeys(page.url for page in menus))
    if gone or late:
        instances = (*(_gone(dossier, one) for one in gone), *((late,) if late else ()))
        said = [f"{len(gone)} nội dung công khai bị gỡ trước 05 năm"] if gone else []
        said += ["thực đơn, kế hoạch tuần không được cập nhật"] if late else []
        return Judgement(Verdict.BREACH, f"Dấu hiệu {' và '.join(said)}.", instances, judged, not_checked=remarks)
    if dossier.earlier is None and not menus:
        return Judgement(Verdict.UNKNOWN, "Chưa có lần thu thập trước để đối chiếu và trang không có thực đơn, kế hoạch tuần để xét.")
    refused = _not_assessable(dossier, menus)
    if dossier.earlier is None and refused is not None:
        return Judgement(Verdict.UNKNOWN, refused)
    reason = "Không thấy nội dung công khai bị gỡ trước hạn và thực đơn, kế hoạch tuần chậm."
    return Judgement(Verdict.COMPLIANT, reason, judged=judged, not_checked=remarks)


def _taken_down(dossier: Dossier) -> list[EarlierPage]:
    """Disclosures once read, answered for as absent now, within their five years, and under no other address."""
    absent = {address(url) for url, how in dossier.unread.items() if how.says_absent}
    here = headings(dossier, articles=True)
    return [
        page
        for page in dossier.earlier or ()
        if address(page.url) in absent
        and _KEPT.search(fold(page.title))
        and page.last_seen >= CIRCULAR_09
        and dossier.day <= years_on(page.first_seen, KEPT_YEARS)
        and fold(squeeze(page.title)) not in here
    ]


def _gone(dossier: Dossier, page: EarlierPage) -> Instance:
    note = f"Thấy từ ngày {vietnamese_day(page.first_seen)} đến ngày {vietnamese_day(page.last_seen)}, nay máy chủ trả lời là không còn."
    return Instance(page.url, page.title, note, page.seen_at or dossier.coverage.visit_time, page.archived, element="lưu 05 năm")


@dataclass(frozen=True, slots=True)
class Menu:
    """`day`: when it was posted, or the last day of the week it is for. `words`: the title of a list's link; None for a page of its own."""

    day: date
    page: ReadPage
    words: str | None = None


def _menus(dossier: Dossier) -> list[Menu]:
    pages = [
        page for page in dossier.pages if page.facts.page_kind is not PageKind.PRINT and not page.inherited and not page.facts.demonstration
    ]
    own = [Menu(p.facts.published.day, p) for p in pages if p.facts.published and _WEEKLY.search(fold(p.facts.title or ""))]
    listed_ = [
        Menu(day, page, document.title)
        for page in pages
        for document in page.facts.documents
        if _WEEKLY.search(fold(document.title)) and (day := _last_day(document.title))
    ]
    return sorted(own + listed_, key=lambda menu: (menu.day, menu.page.url, menu.words or ""))


def _last_day(title: str) -> date | None:
    """The latest day that the words name: "Thực đơn tuần từ 07/09/2026 đến 11/09/2026" is for the week of the 11th."""
    days = []
    for d, m, y in re.findall(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?!\d)", title):
        with suppress(ValueError):
            days.append(date(int(y), int(m), int(d)))
    return max(days, default=None)


def _school_goes_on(since: date, day: date) -> bool:
    """Whether all of the time lies within the school year, Tết and the breaks around it left out."""
    days = (since + timedelta(days=n) for n in range((day - since).days + 1))
    return all((d.month, d.day) >= (9, 15) or (3, 10) <= (d.month, d.day) <= (5, 20) or (1, 5) <= (d.month, d.day) <= (1, 14) for d in days)


def _not_assessable(dossier: Dossier, menus: list[ReadPage]) -> str | None:
    if len(menus) < REGULAR:
        return "Trang không có đủ thực đơn, kế hoạch tuần ghi ngày để xét."
    if not dossier.coverage.complete or dossier.coverage.lists_reached == 0:
        return "Lượt thu thập chưa đọc hết trang nên không biết thực đơn, kế hoạch tuần mới nhất."
    return None


def _late_menu(dossier: Dossier) -> tuple[Instance | None, list[ReadPage]]:
    """(the newest menu where it is too old, all dated menus)."""
    day = observed_on(dossier)
    dated = [menu for menu in _menus(dossier) if menu.words is not None or menu.day <= day]
    menus = [menu.page for menu in dated]
    if not dated or _not_assessable(dossier, menus) is not None:
        return None, menus
    last = dated[-1]
    newest, page = last.day, last.page
    threshold = dossier.thresholds.get("school.menu_days")
    limit = int(threshold.value) if threshold is not None else MENU_DAYS
    window = day - timedelta(days=limit)
    if newest >= window or not _school_goes_on(window, day):
        return None, menus
    if last.words is not None:
        note = f"Thực đơn, kế hoạch tuần mới nhất đã đăng là của tuần đến ngày {vietnamese_day(newest)}."
        return instance(page, last.words, note, element="thực đơn, kế hoạch tuần"), menus
    quote, at, remark = printed_day(page)
    note = f"Thực đơn, kế hoạch tuần mới nhất đăng ngày {vietnamese_day(newest)}, cách ngày thu thập {(day - newest).days} ngày."
    return instance(page, quote, f"{note} {remark}".rstrip(), element="thực đơn, kế hoạch tuần", at=at), menus


RULE = Rule(
    code="GD-02",
    version=2,
    status=RuleStatus.STABLE,
    title="Công khai không lưu đủ 05 năm; thực đơn, kế hoạch tuần không cập nhật",
    severity=Severity.MINOR,
    decide=Decide.CONFIRM,
    basis=(Cited("P77"), Cited("P76")),
    prose=Prose(
        checks="Nội dung công khai đã thấy ở lần trước nay bị gỡ chưa đủ 05 năm; thực đơn, kế hoạch tuần mới nhất đã quá cũ.",
        why="Nội dung công khai phải còn trên mạng ít nhất 05 năm; thực đơn, kế hoạch tuần phải công khai trước thứ Bảy tuần trước.",
        remedy="Đăng lại nội dung đã gỡ; cập nhật thực đơn, kế hoạch hằng tuần trong năm học.",
        limits="Chỉ biết nội dung bị gỡ khi có lần thu thập trước; không xét dịp hè, Tết; trường chưa từng đăng thực đơn không bị tính.",
        severity="Chế tài thuộc lĩnh vực giáo dục, chưa kiểm tra; thường dẫn tới nhắc nhở.",
    ),
    judge=_judge,
    applies_to=schools_only,
)
