"""ND-02: a section of the menu is empty."""

from monitor.domain.facts import PageKind
from monitor.domain.outcome import Decide, Instance, Severity, Verdict
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.scope import of_portal_levels, state_only
from monitor.rules.signals import address, instance

_LISTS = (PageKind.LISTING, PageKind.SECTION)
_MAY_BE_EMPTY = (*_LISTS, PageKind.STATIC, PageKind.OTHER)


def menu(dossier: Dossier) -> dict[str, str]:
    """Address → title of every menu entry on the pages read."""
    printed: dict[str, str] = {}
    for page in dossier.pages:
        for section in page.facts.sections:
            printed.setdefault(section.url, section.title)
    entries: dict[str, str] = {}
    for url, title in printed.items():
        entries.setdefault(address(url), title)
    return entries


def is_empty(page: ReadPage) -> bool:
    """Nothing stands in the page's main list: no item at all, or the words that say so, or a vendor's demonstration content."""
    facts = page.facts
    if facts.list_items == 0 or (facts.list_empty_quote and not facts.list_items):
        return facts.page_kind in _MAY_BE_EMPTY
    return facts.page_kind in _LISTS and facts.demonstration


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    entries = menu(dossier)
    home = dossier.home
    sections = [
        page
        for page in dossier.of_kind(*_MAY_BE_EMPTY)
        if address(page.url) in entries and page.facts.language != "en" and (home is None or address(page.url) != address(home.url))
    ]
    if not entries:
        return Judgement(Verdict.UNKNOWN, "Không đọc được danh mục chuyên mục trên trang chủ nên không kết luận.")
    empty = [page for page in sections if is_empty(page)]
    full = [page for page in dossier.of_kind(*_LISTS) if page.facts.list_items and not page.facts.demonstration]
    judged = tuple(page.url for page in sections)
    remarks = ("Chuyên mục do mã lệnh dựng phải xem bằng trình duyệt; chuyên mục không có trong danh mục không được xét.",)
    if empty and not full:
        reason = f"Có {len(empty)} chuyên mục không đọc thấy nội dung, nhưng cũng không danh sách nào khác đọc được tin."
        return Judgement(Verdict.UNKNOWN, reason, not_checked=remarks)
    if empty:
        instances = tuple(_instance(page, entries[address(page.url)]) for page in empty)
        names = ", ".join(f"“{entries[address(page.url)]}”" for page in empty[:5])
        more = f" và {len(empty) - 5} chuyên mục khác" if len(empty) > 5 else ""
        return Judgement(Verdict.BREACH, f"Dấu hiệu chuyên mục rỗng: {names}{more}.", instances, judged, not_checked=remarks)
    if not sections:
        return Judgement(
            Verdict.UNKNOWN, "Lượt thu thập chưa đọc được chuyên mục nào trong danh mục nên không kết luận.", not_checked=remarks
        )
    return Judgement(
        Verdict.COMPLIANT, f"Đã đọc {len(sections)} chuyên mục, không thấy chuyên mục rỗng.", judged=judged, not_checked=remarks
    )


def _instance(page: ReadPage, title: str) -> Instance:
    facts = page.facts
    if facts.list_empty_quote:
        return instance(page, facts.list_empty_quote, f"Chuyên mục “{title}” không có nội dung.", element=title)
    if facts.demonstration:
        return instance(page, facts.title or title, f"Chuyên mục “{title}” chỉ có nội dung mẫu của phần mềm.", element=title)
    return instance(page, title, f"Chuyên mục “{title}” không có tin, bài nào, trong khi các chuyên mục khác có.", element=title)


RULE = Rule(
    code="ND-02",
    version=1,
    status=RuleStatus.STABLE,
    title="Chuyên mục rỗng hoặc “đang cập nhật”",
    severity=Severity.MINOR,
    decide=Decide.AUTO,
    basis=(
        Cited("P58"),
        Cited("P98"),
        Cited("P52"),
        Cited("P44", when=of_portal_levels),
        Cited("P99"),
        Cited("P59a"),
    ),
    prose=Prose(
        checks="Chuyên mục có tên trong danh mục của trang có nội dung hay không.",
        why="Chuyên mục đã mở mà để trống thì người dân không có thông tin; nội dung phải cung cấp thì chưa được cung cấp.",
        remedy="Đăng nội dung của chuyên mục hoặc bỏ chuyên mục không còn dùng.",
        limits="Chỉ kết luận khi các chuyên mục khác của chính trang đọc được nội dung; nội dung mẫu của phần mềm coi là rỗng; "
        "không xét chuyên mục bắt buộc bị thiếu (ND-01).",
        severity="Chưa tìm thấy chế tài riêng; thường dẫn tới kiến nghị, nhắc nhở.",
    ),
    judge=_judge,
    applies_to=state_only(),
    may_flap=True,
)
