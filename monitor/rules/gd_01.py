"""GD-01: a school has not published what it must make public each year."""

import re
from datetime import date

from monitor.domain.facts import PageKind
from monitor.domain.outcome import Decide, Instance, Severity, Verdict
from monitor.domain.site import Level, OwnerType
from monitor.rules.cn_01 import observed_on
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, NotBound, Prose, Rule, RuleStatus
from monitor.rules.headings import headings, menu_quote, why_nothing_is_absent
from monitor.rules.signals import instance
from monitor.rules.words import listed
from monitor.vietnamese.text import fold, squeeze

FIRST_DUE_YEAR = 2025
"""The circular of 2024 came into force on 19 July 2024, after that year's 30 June."""

_DISCLOSURE = re.compile(r"\bcong khai\b")
_REPORT = re.compile(r"\b(?:bao cao thuong nien|bctn)\b")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_SHORT = re.compile(r"(?<![\d/.-])(2\d) ?[-–] ?(2\d|30)(?![\d/.-])")
"""A school year in two figures each: "BCTN 25-26"."""
_PLACES = (PageKind.HOME, PageKind.LISTING, PageKind.SECTION)
"""Where a heading "Công khai" is a place for items and no item itself."""
_KINDERGARTEN = re.compile(r"\b(?:mam non|mau giao|nha tre|mam xanh)\b")


def schools_only(dossier: Dossier) -> NotBound | None:
    """Public schools; whether a private one is bound was not read."""
    if dossier.level is not Level.SCHOOL:
        return NotBound("Quy tắc chỉ áp dụng cho trang của trường học.")
    if dossier.owner_type is None:
        return NotBound("Sổ đăng ký chưa ghi loại chủ thể của trường nên không xác định được nghĩa vụ.", unknown=True)
    if dossier.owner_type not in (OwnerType.PUBLIC_SERVICE, OwnerType.STATE):
        return NotBound("Chưa kiểm tra quy định công khai đối với trường ngoài công lập nên không kết luận.", unknown=True)
    return None


def is_kindergarten(dossier: Dossier) -> bool:
    return dossier.period is not None and bool(_KINDERGARTEN.search(fold(dossier.period.name)))


def year_due(day: date) -> int:
    """The year whose disclosure is due: it is to be published before 30 June."""
    return day.year if (day.month, day.day) >= (7, 1) else day.year - 1


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    by_year = any(p.id == "P76" for p in case.legal.provisions)
    day = observed_on(dossier)
    year = year_due(day)
    if by_year and year < FIRST_DUE_YEAR:
        return Judgement(Verdict.NOT_APPLICABLE, "Chưa đến hạn công khai đầu tiên (trước ngày 30/6/2025) theo quy định.")
    remarks = ("Chỉ xét tên mục, tên bài, tên tệp; không xét nội dung công khai có đủ biểu mẫu hay không.",)
    judged = (home.url,)
    found = _disclosures(dossier)
    years = {y for _, words, page_year in found for y in (*_years(words), *([page_year] if page_year else _after_report(words)))}
    report = any(_REPORT.search(words) for words in headings(dossier, articles=True))
    # other lines of a shelf may show that it is kept, never that it is old: nobody knows what of them a year belongs to
    kept = any(y >= year for page in _undated_shelves(dossier) for y in _years(_lines_of(page)))
    current = bool(found) if not by_year else kept or any(y >= year for y in years)
    missing: list[str] = []
    if not current:
        missing.append(f"nội dung công khai năm {year}" if by_year else "nội dung công khai")
    if by_year and not report:
        missing.append("báo cáo thường niên")
    if not missing:
        return Judgement(Verdict.COMPLIANT, "Có nội dung công khai của trường theo quy định.", judged=judged, not_checked=remarks)
    refused = _why_unknown(dossier, found, years, by_menu=current or not years)
    if refused is not None:
        return Judgement(Verdict.UNKNOWN, f"Chưa thấy {listed(missing)}. {refused}", not_checked=remarks)
    instances = tuple(_absent(home, found, name) for name in missing)
    return Judgement(Verdict.BREACH, f"Dấu hiệu chưa công khai: {listed(missing)}.", instances, judged, not_checked=remarks)


def _disclosures(dossier: Dossier) -> list[tuple[ReadPage, str, int | None]]:
    """(page, folded heading, year it was published) of everything headed "công khai", menu entries among them."""
    found: list[tuple[ReadPage, str, int | None]] = []
    for page in dossier.pages:
        facts = page.facts
        if page.inherited or facts.demonstration:
            continue
        title = fold(squeeze(facts.title or ""))
        year = facts.published.day.year if facts.published else None
        of_page = facts.page_kind is not PageKind.HOME and bool(_DISCLOSURE.search(title))
        if of_page:
            # a shelf named "Công khai" alone may head each year's disclosure in a line
            lines = [] if _years(title) or year is not None else _headed_lines(page)
            found += [(page, words, None) for words in lines] or [(page, title, year)]
        if facts.page_kind in _PLACES:
            found += [(page, fold(squeeze(s.title)), None) for s in facts.sections if _DISCLOSURE.search(fold(s.title))]
        for document in facts.documents:
            words = fold(squeeze(document.title))
            if of_page or _DISCLOSURE.search(words) or _REPORT.search(words):
                posted = document.posted_on or document.issued_on
                # "Biểu mẫu kèm theo" is of the years of the page it is attached to
                of_years = words if _years(words) or not of_page else f"{words} {title}"
                found.append((page, of_years, int(posted[:4]) if posted else year if of_page else None))
    return found


def _headed_lines(page: ReadPage) -> list[str]:
    """The page's own lines, folded, that head a disclosure with its year."""
    lines = re.split(r" / |\n", page.facts.own_words or page.facts.body or "")
    return [words for line in lines if _DISCLOSURE.search(words := fold(squeeze(line))) and _years(words)]


def _undated_shelves(dossier: Dossier) -> list[ReadPage]:
    """Pages named "Công khai" alone, without a year."""
    own = [page for page in dossier.pages if not page.inherited and not page.facts.demonstration]
    shelves = [page for page in own if page.facts.page_kind is not PageKind.HOME and _DISCLOSURE.search(fold(page.facts.title or ""))]
    return [page for page in shelves if page.facts.published is None and not _years(fold(page.facts.title or ""))]


def _lines_of(page: ReadPage) -> str:
    """The page's own lines, folded, with the words of links to disclosures below it; "" when none were read."""
    return fold(
        squeeze(" ".join((page.facts.own_words or page.facts.body or "", *(s.title for s in page.facts.sections if s.parent is None))))
    )


def _years(words: str) -> list[int]:
    short = [2000 + int(second) for first, second in _SHORT.findall(words) if int(second) == int(first) + 1]
    return [*(int(y) for y in _YEAR.findall(words)), *short]


def _after_report(words: str) -> list[int]:
    """The year in which a yearly report of a calendar year was published, where nothing else tells: the next."""
    years = _years(words)
    return [years[0] + 1] if _REPORT.search(words) and len(years) == 1 and "nam hoc" not in words else []


def _why_unknown(dossier: Dossier, found: list[tuple[ReadPage, str, int | None]], years: set[int], *, by_menu: bool) -> str | None:
    if is_kindergarten(dossier):
        return "Cơ sở mầm non có thể niêm yết tại bảng tin nên không kết luận."
    undated = [page for page, words, year in found if not _years(words) and year is None and page.facts.page_kind not in _PLACES]
    if found and (undated or not years):
        return "Có mục công khai nhưng không đọc được năm nên không kết luận."
    return why_nothing_is_absent(dossier, by_menu=by_menu)


def _absent(home: ReadPage, found: list[tuple[ReadPage, str, int | None]], name: str) -> Instance:
    dated = [(max([*_years(words), page_year or 0]), page) for page, words, page_year in found]
    newest = max(dated, key=lambda pair: (pair[0], pair[1].url), default=None)
    if newest is not None and newest[0] and name.startswith("nội dung"):
        note = f"Không thấy {name}; nội dung công khai mới nhất đọc được là năm {newest[0]}."
        return instance(newest[1], newest[1].facts.title or menu_quote(home), note, element=name)
    return instance(home, menu_quote(home), f"Đã đọc danh mục ở trang chủ, tên các trang và tệp, không thấy {name}.", element=name)


RULE = Rule(
    code="GD-01",
    version=3,
    status=RuleStatus.STABLE,
    title="Trường học chưa công khai hằng năm",
    severity=Severity.SERIOUS,
    decide=Decide.CONFIRM,
    basis=(Cited("P76"), Cited("P75"), Cited("P74")),
    prose=Prose(
        checks="Từ ngày 01/7, trang của trường có nội dung công khai của năm và báo cáo thường niên hay không.",
        why="Trường phải công khai trước ngày 30/6 hằng năm và đăng báo cáo thường niên dạng PDF trên cổng, trang của trường.",
        remedy="Đăng nội dung công khai của năm, ghi rõ năm ở tiêu đề, kèm báo cáo thường niên dạng PDF.",
        limits="Chỉ xét trường công lập, sau khi đã đọc hết trang; không xét nội dung biểu mẫu; mầm non có thể niêm yết tại bảng tin.",
        severity="Phụ huynh và xã hội không có thông tin phải công khai; chế tài thuộc lĩnh vực giáo dục, chưa kiểm tra.",
    ),
    judge=_judge,
    applies_to=schools_only,
    may_flap=True,
)
