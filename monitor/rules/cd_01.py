"""CD-01: functions that a state site must offer its readers are missing."""

from dataclasses import dataclass, replace

from monitor.domain.facts import PageKind
from monitor.domain.outcome import Decide, Instance, Severity, Verdict
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, Legal, Prose, Rule, RuleStatus, legal_on, together
from monitor.rules.headings import headings, menu_quote, why_nothing_is_absent
from monitor.rules.scope import AGENCY_LEVELS, not_district, of_portal_levels, state_only
from monitor.rules.signals import address, instance
from monitor.rules.words import listed

_P46 = Cited("P46", when=of_portal_levels)
_P54 = Cited("P54")
_P56 = Cited("P56")
_P59 = Cited("P59", when=not_district)
_P99 = Cited("P99", when=not_district)


@dataclass(frozen=True, slots=True)
class Function:
    """`names` are those of facts.functions, any of which is enough; `headed` words of headings that show it too."""

    words: str
    names: tuple[str, ...]
    basis: tuple[Cited, ...]
    headed: tuple[str, ...] = ()
    on_articles: bool = False
    """Asked of each item: articles must have been read."""


FUNCTIONS = (
    Function("tìm kiếm", ("search",), (_P54, _P46, _P99), ("tim kiem", "tra cuu")),
    Function("in, lưu tin, bài", ("print",), (_P54, _P46), on_articles=True),
    Function("hỏi đáp", ("qa",), (_P56, _P46), ("hoi dap", "hoi - dap", "gop y", "phan anh", "tra loi", "doi thoai")),
    Function("mạng xã hội", ("share",), (_P56,)),
    Function("đánh giá", ("rating",), (_P59, _P56), ("danh gia", "khao sat", "tham do", "hai long", "binh chon")),
)


def _law(case: Case, function: Function) -> Legal:
    return legal_on(replace(case.rule, basis=function.basis), case.dossier, case.dossier.day)


def _seen(dossier: Dossier, function: Function) -> bool:
    pages = [page for page in dossier.pages if not page.inherited]
    if any(name in page.facts.functions for page in pages for name in function.names):
        return True
    if function.names == ("share",) and any(page.facts.fanpages for page in pages):
        return True
    if function.names == ("search",) and any(page.facts.page_kind is PageKind.SEARCH for page in pages):
        return True
    if function.names == ("qa",) and any(page.facts.page_kind in (PageKind.QA, PageKind.CONSULTATION) for page in pages):
        return True
    return any(word in heading for heading in headings(dossier) for word in function.headed)


def _was_rendered(dossier: Dossier, function: Function) -> bool:
    """Whether the pages on which the function would stand are known as a browser draws them: a script may add what the source does not
    show."""
    rendered = {address(url) for url in dossier.rendered or ()}
    home = dossier.home
    if home is None or address(home.url) not in rendered:
        return False
    return not function.on_articles or any(address(page.url) in rendered for page in dossier.of_kind(PageKind.ARTICLE))


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    asked = [(function, legal) for function in FUNCTIONS for legal in [_law(case, function)] if legal.carries is not None]
    if not asked:
        return Judgement(Verdict.NOT_APPLICABLE, "Vào ngày được xét chưa có quy định về chức năng đối với trang cấp này.")
    remarks = ("Chưa thử chức năng chạy đúng hay không; liên kết với cơ quan khác, trang trực thuộc do thanh tra viên xem.",)
    lacking = [(function, legal) for function, legal in asked if not _seen(dossier, function)]
    names = listed(function.words for function, _ in lacking)
    if not lacking:
        reason = f"Đã thấy các chức năng: {listed(function.words for function, _ in asked)}."
        legal = together(*(legal for _, legal in asked))
        return Judgement(Verdict.COMPLIANT, reason, judged=(home.url,), legal=legal, not_checked=remarks)
    missing = [(function, legal) for function, legal in lacking if _was_rendered(dossier, function)]
    if not missing:
        reason = f"Không thấy chức năng {names} trong mã nguồn; trang có mã lệnh mà chưa xem bằng trình duyệt nên không kết luận."
        return Judgement(Verdict.UNKNOWN, reason)
    refused = why_nothing_is_absent(dossier)
    if refused is not None:
        return Judgement(Verdict.UNKNOWN, f"Không thấy chức năng {names}. {refused}")
    names = listed(function.words for function, _ in missing)
    instances = tuple(_instance(home, function) for function, _ in missing)
    legal = together(*(legal for _, legal in missing))
    return Judgement(Verdict.BREACH, f"Dấu hiệu thiếu chức năng: {names}.", instances, (home.url,), legal=legal, not_checked=remarks)


def _instance(home: ReadPage, function: Function) -> Instance:
    note = f"Đã xem các trang bằng trình duyệt, không thấy chức năng {function.words}."
    return instance(home, menu_quote(home), note, element=function.words)


RULE = Rule(
    code="CD-01",
    version=3,
    status=RuleStatus.STABLE,
    title="Thiếu chức năng tìm kiếm, in/lưu bài, đánh giá, hỏi đáp, mạng xã hội",
    severity=Severity.MINOR,
    decide=Decide.AUTO,
    basis=(_P54, _P46, _P99, _P56, _P59),
    prose=Prose(
        checks="Trang có tìm kiếm, in/lưu tin bài, hỏi đáp, chia sẻ mạng xã hội, đánh giá theo quy định của từng thời kỳ hay không.",
        why="Đây là các chức năng tối thiểu để người dân tra cứu, lưu giữ và phản hồi thông tin.",
        remedy="Bật các chức năng còn thiếu trong phần mềm quản trị trang.",
        limits="Trang có mã lệnh thì chỉ kết luận là thiếu sau khi xem bằng trình duyệt; không thử chạy chức năng. "
        "Liên kết với cơ quan khác, trang trực thuộc do thanh tra viên xem.",
        severity="Chưa tìm thấy chế tài riêng; thường dẫn tới kiến nghị, nhắc nhở.",
    ),
    judge=_judge,
    applies_to=state_only(*AGENCY_LEVELS),
    may_flap=True,
)
