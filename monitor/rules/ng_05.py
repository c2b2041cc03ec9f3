"""NG-05: an item is taken from a source that is neither the Vietnamese press nor a site of Party or State."""

from monitor.domain.facts import SourceCitation, SourceKind
from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.rules.dossier import PressMatch, ReadPage
from monitor.rules.engine import Case, Cited, JudgedOn, Judgement, Need, Prose, Rule, RuleStatus
from monitor.rules.licensed_items import Quoted, applies, items_of, law_of, nothing_found, told
from monitor.rules.words import percent

ELEMENT = "nguồn tin chính thức"

_UNOFFICIAL = {SourceKind.SOCIAL: "mạng xã hội hoặc trang mở", SourceKind.FOREIGN: "cơ quan nước ngoài"}
_OFFICIAL = (SourceKind.PRESS, SourceKind.STATE)
_SURE_PLACES = ("field", "end", "link", "byline")
"""A lead may speak of somebody ("Theo Facebook, …"); a line of its own names where the item was taken from."""


def _unofficial(page: ReadPage) -> list[SourceCitation]:
    return [s for s in page.facts.sources if s.kind in _UNOFFICIAL]


def _has_source(page: ReadPage, match: PressMatch | None) -> bool:
    return any(s.kind in (*_OFFICIAL, *_UNOFFICIAL, SourceKind.AGGREGATOR) for s in page.facts.sources)


def _is_faulty(item: Quoted) -> bool:
    """No official source beside, none proven by a match, and a line of its own for the unofficial one."""
    sources = item.page.facts.sources
    if item.match is not None or any(s.kind in _OFFICIAL for s in sources):
        return False
    return any(s.where in _SURE_PLACES for s in _unofficial(item.page))


def _is_question(item: Quoted) -> bool:
    sources = item.page.facts.sources
    if item.match is not None or any(s.kind in _OFFICIAL for s in sources):
        return False
    return bool(_unofficial(item.page)) or any(s.kind is SourceKind.AGGREGATOR for s in sources)


def _note(item: Quoted) -> str:
    named = _unofficial(item.page)
    if named:
        return f"Nguồn “{named[0].name}” là {_UNOFFICIAL[named[0].kind]}, không phải nguồn tin chính thức."
    return f"Nguồn “{item.sources[0].name}” là trang tổng hợp; nguồn chính thức là báo đã đăng tin này trước."


def _judge(case: Case) -> Judgement:
    items = items_of(case, _has_source)
    remarks = ("Nguồn ghi chung chung hoặc không rõ là ai không được xét ở tiêu chí này (xem NG-02).",)
    faulty = [item for item in items.quoted if _is_faulty(item)]
    if faulty:
        instances, standing = told(faulty, len(items.quoted), ELEMENT, _note)
        share = f"{len(faulty)} trong {len(items.quoted)} tin, bài dẫn lại ({percent(len(faulty) / len(items.quoted))})"
        reason = f"Dấu hiệu {share} lấy từ nguồn không chính thức."
        legal = law_of(faulty, case)
        return Judgement(Verdict.BREACH, reason, instances, items.urls, standing, legal=legal, not_checked=remarks)
    questions = [item for item in items.quoted if _is_question(item)]
    if questions:
        instances, standing = told(questions, len(items.quoted), ELEMENT, _note)
        reason = f"{len(questions)} tin, bài nhắc tới nguồn không phải báo chí hoặc trang nhà nước; nên ghi nguồn chính thức."
        legal = law_of(questions, case)
        return Judgement(Verdict.ADVICE, reason, instances, items.urls, standing, legal=legal, not_checked=remarks)
    return nothing_found(case, items, f"Đã đọc {len(items.quoted)} tin, bài dẫn lại, không thấy nguồn không chính thức.", remarks)


RULE = Rule(
    code="NG-05",
    version=1,
    status=RuleStatus.STABLE,
    title="Dẫn nguồn không chính thức",
    severity=Severity.SERIOUS,
    decide=Decide.CONFIRM,
    basis=(Cited("P25"), Cited("P01")),
    prose=Prose(
        checks="Nguồn ghi trên tin, bài dẫn lại là báo chí Việt Nam hoặc trang của cơ quan Đảng, Nhà nước hay không.",
        why="Trang tổng hợp chỉ được dẫn lại nguồn tin chính thức.",
        remedy="Thay bằng tin của nguồn chính thức và ghi nguồn đó, hoặc gỡ tin, bài.",
        limits="Chỉ kết luận khi nguồn có tên trong danh mục là mạng xã hội hoặc nước ngoài và đứng ở dòng nguồn; "
        "nguồn lạ, nguồn chung chung, trang tổng hợp khác chỉ được nêu để xem xét.",
        severity="Nội dung chưa qua cơ quan báo chí; thực tế đã có quyết định xử phạt về hành vi này.",
    ),
    judge=_judge,
    applies_to=applies,
    judged_on=JudgedOn.PUBLICATION,
    needs=Need.ANY_PAGE,
)
