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
from monitor.rules.headings import heading_words, headings, missed_entries, why_not_read_whole
from monitor.rules.signals import address, instance, printed_day
from monitor.rules.words import vietnamese_day
from monitor.vietnamese.text import fold

CIRCULAR_09 = date(2024, 7, 19)
KEPT_YEARS = 5
MENU_DAYS = 14
"""Default of "school.menu_days": a menu is due every week; twice that long without one is late beyond doubt."""
REGULAR = 3
"""Menus from which on a school is known to publish them."""

_KEPT = re.compile(
    r"(?:(?:thong bao|quyet dinh|bien ban|bieu mau|bao cao|ke hoach|noi dung|phu luc|bang)\b.{0,30}?\b)?"
    r"(?:(?:ba|3|niem yet|cong bo|thuc hien) )?cong khai\b|bao cao thuong nien\b"
)
"""How the title of a disclosure begins: an item that tells of one (a meeting, a training) is none and may go."""

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")

_SAME_WORDS = 0.75
"""Share of a title's words from which on another title of the same years may be the same disclosure, published anew."""

_WEEKLY = re.compile(r"\b(?:thuc don|ke hoach tuan|lich tuan|ke hoach giao duc tuan)\b")


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    gone = _taken_down(dossier)
    late, menus = _late_menu(dossier)
    remarks = () if dossier.earlier is not None else ("Chưa đối chiếu với các lần thu thập trước để biết nội dung công khai bị gỡ.",)
    # a disclosure that is back, here or elsewhere, was looked at
    judged = tuple(dict.fromkeys(page.url for page in (*(menu.page for menu in menus), *_disclosures(dossier))))
    doubt = why_not_read_whole(dossier) if gone else None
    if doubt is not None:
        gone, remarks = [], (f"{len(gone)} nội dung công khai không còn ở địa chỉ cũ. {doubt}",)
        if not late:
            return Judgement(Verdict.UNKNOWN, remarks[0])
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
    """Disclosures once read, answered for as absent now, within their five years, and under no other address or like name."""
    absent = {address(url) for url, how in dossier.unread.items() if how.says_absent}
    here = [_words(title) for title in headings(dossier, articles=True)] if absent and dossier.earlier else []
    return [
        page
        for page in dossier.earlier or ()
        if address(page.url) in absent
        and page.kind in _OF_CONTENT
        and _is_disclosure(page.title)
        and page.last_seen >= CIRCULAR_09
        and _is_to_be_kept(page, dossier.day)
        and not any(_is_like(_words(page.title), other) for other in here)
    ]


_OF_CONTENT = (PageKind.ARTICLE, PageKind.DOCUMENT, PageKind.STATIC, PageKind.OTHER)
"""Lists, print copies and results of a search come and go with what they list."""


def _is_disclosure(title: str) -> bool:
    words = heading_words(title)
    return _KEPT.match(words) is not None and _WEEKLY.search(words) is None


def _disclosures(dossier: Dossier) -> list[ReadPage]:
    return [page for page in dossier.of_kind(*_OF_CONTENT) if page.facts.title and _is_disclosure(page.facts.title)]


def _is_to_be_kept(page: EarlierPage, day: date) -> bool:
    """The five years run from the day it was published: printed, or by the years that its title names. The day on which the program saw
    it first says nothing of how long it had stood there."""
    years = [int(year) for year in _YEAR.findall(page.title)]
    published = page.published or (date(min(years) - 1, 1, 1) if years else None)
    return published is not None and day <= years_on(min(published, page.first_seen), KEPT_YEARS)


def _words(title: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", heading_words(title)))


def _is_like(gone: frozenset[str], other: frozenset[str]) -> bool:
    years = {word for word in gone if _YEAR.fullmatch(word)}
    return years == {word for word in other if _YEAR.fullmatch(word)} and len(gone & other) >= _SAME_WORDS * len(gone)


def _gone(dossier: Dossier, page: EarlierPage) -> Instance:
    note = f"Thấy từ ngày {vietnamese_day(page.first_seen)} đến ngày {vietnamese_day(page.last_seen)}, nay máy chủ trả lời là không còn."
    return Instance(page.url, page.title, note, page.seen_at or dossier.coverage.visit_time, page.archived, element="lưu 05 năm")


@dataclass(frozen=True, slots=True)
class Menu:
    """`day`: when it was posted, or the last day of the week it is for. `words`: the title that names the week, of a list's link or of a
    page without a day; None for a page that prints when it was posted."""

    day: date
    page: ReadPage
    words: str | None = None


def _menus(dossier: Dossier) -> list[Menu]:
    pages = [
        page for page in dossier.pages if page.facts.page_kind is not PageKind.PRINT and not page.inherited and not page.facts.demonstration
    ]
    weekly = [p for p in pages if _WEEKLY.search(fold(p.facts.title or ""))]
    own = [Menu(p.facts.published.day, p) for p in weekly if p.facts.published]
    own += [Menu(day, p, p.facts.title) for p in weekly if not p.facts.published and (day := _last_day(p.facts.title or ""))]
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


def _weeks(menus: list[Menu]) -> int:
    """Weeks that have a menu, and weeks that have a plan: told by titles, or by days of posting; a list and the pages behind it tell of the
    same."""

    def count(some: list[Menu]) -> int:
        return len({(_WEEKLY.findall(fold(menu.words or menu.page.facts.title or ""))[0], menu.day.isocalendar()[:2]) for menu in some})

    return max(count([menu for menu in menus if menu.words is not None]), count([menu for menu in menus if menu.words is None]))


def _not_assessable(dossier: Dossier, menus: list[Menu]) -> str | None:
    if _weeks(menus) < REGULAR:
        return "Trang không có đủ thực đơn, kế hoạch tuần ghi ngày để xét."
    if not dossier.coverage.complete or dossier.coverage.lists_reached == 0 or missed_entries(dossier):
        return "Lượt thu thập chưa đọc hết trang nên không biết thực đơn, kế hoạch tuần mới nhất."
    return None


def _late_menu(dossier: Dossier) -> tuple[Instance | None, list[Menu]]:
    """(the newest menu where it is too old, all dated menus)."""
    day = observed_on(dossier)
    menus = [menu for menu in _menus(dossier) if menu.words is not None or menu.day <= day]
    if not menus or _not_assessable(dossier, menus) is not None:
        return None, menus
    last = menus[-1]
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
    version=3,
    status=RuleStatus.STABLE,
    title="Công khai không lưu đủ 05 năm; thực đơn, kế hoạch tuần không cập nhật",
    severity=Severity.MINOR,
    decide=Decide.CONFIRM,
    basis=(Cited("P77"), Cited("P76")),
    prose=Prose(
        checks="Nội dung công khai đã thấy ở lần trước nay bị gỡ chưa đủ 05 năm; thực đơn, kế hoạch tuần mới nhất đã quá cũ.",
        why="Nội dung công khai phải còn trên mạng ít nhất 05 năm; thực đơn, kế hoạch tuần phải công khai trước thứ Bảy tuần trước.",
        remedy="Đăng lại nội dung đã gỡ; cập nhật thực đơn, kế hoạch hằng tuần trong năm học.",
        limits="Chỉ biết nội dung bị gỡ khi có lần thu thập trước; 05 năm tính từ ngày đăng, không rõ ngày đăng và năm thì không xét; lượt "
        "thu thập chưa đọc hết trang thì không kết luận là gỡ. Không xét dịp hè, Tết; trường chưa từng đăng thực đơn không bị tính.",
        severity="Chế tài thuộc lĩnh vực giáo dục, chưa kiểm tra; thường dẫn tới nhắc nhở.",
    ),
    judge=_judge,
    applies_to=schools_only,
)
