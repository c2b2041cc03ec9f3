"""KN-01 (candidate): no electronic tool to receive and handle complaints."""

import re

from monitor.domain.facts import PageKind
from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.home_identity import unreadable_words
from monitor.rules.scope import aggregated_only
from monitor.rules.signals import instance, words_of_block
from monitor.vietnamese.text import fold, squeeze

ELEMENT = "công cụ tiếp nhận khiếu nại"

_WORDS = re.compile(
    r"\b(?:khieu nai|phan anh|kien nghi|to cao|gop y|bao loi|bao cao (?:vi pham|noi dung)|y kien (?:ban doc|nguoi dan|cong dan)"
    r"|gui y kien|hop thu gop y)\b(?! du thao| cho du thao| van ban)"
)
_MENU_READ = 3
"""A home page with fewer entries has a menu that was not read."""


def _entries(dossier: Dossier) -> list[str]:
    return [section.title for page in dossier.pages if not page.inherited for section in page.facts.sections]


_PLACES = (PageKind.CONTACT, PageKind.QA, PageKind.CONSULTATION, PageKind.STATIC, PageKind.SECTION, PageKind.LISTING, PageKind.OTHER)
"""Pages whose title names a place of the site; of others it is a headline, in which somebody may complain."""


def _answers(dossier: Dossier) -> ReadPage | None:
    """A page through which readers can write: contact or questions and answers."""
    return next(iter(dossier.of_kind(PageKind.CONTACT, PageKind.QA)), None)


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    judged = (home.url,)
    entries = _entries(dossier)
    titles = [page.facts.title or "" for page in dossier.of_kind(*_PLACES)]
    named = next((words for words in dict.fromkeys((*entries, *titles)) if _WORDS.search(fold(squeeze(words)))), None)
    if named:
        return Judgement(
            Verdict.COMPLIANT, f"Trang có mục “{named}” để tiếp nhận ý kiến.", judged=judged, not_checked=("Cách xử lý ý kiến.",)
        )
    tool = next((page for page in dossier.pages if page.facts.complaint_tool is not None and not page.inherited), None)
    if tool is not None:
        reason = f"Trang có biểu mẫu, nút “{tool.facts.complaint_tool}” để tiếp nhận ý kiến."
        return Judgement(Verdict.COMPLIANT, reason, judged=judged, not_checked=("Cách xử lý ý kiến.",))
    if _answers(dossier) is not None or "qa" in home.facts.functions:
        return Judgement(Verdict.UNKNOWN, "Trang có mục liên hệ hoặc hỏi đáp; chưa rõ có dùng để tiếp nhận khiếu nại hay không.")
    unreadable = unreadable_words(home)
    if unreadable:
        return Judgement(Verdict.UNKNOWN, f"Có phần của {unreadable} trang chủ không đọc được nên không kết luận là thiếu.")
    if len(entries) < _MENU_READ or not dossier.coverage.complete:
        return Judgement(Verdict.UNKNOWN, "Chưa đọc đủ danh mục và các trang của trang này nên không kết luận là thiếu.")
    quote = words_of_block(home) or home.facts.title
    if not quote:
        return Judgement(Verdict.UNKNOWN, "Không đọc được chữ nào trên trang chủ để dẫn chứng.")
    note = f"Đã đọc {len(set(entries))} mục của danh mục và {len(dossier.pages)} trang, không thấy mục tiếp nhận khiếu nại, phản ánh."
    proof = instance(home, quote, note, element=ELEMENT)
    return Judgement(Verdict.BREACH, "Dấu hiệu trang không có công cụ điện tử tiếp nhận, xử lý khiếu nại.", (proof,), judged)


RULE = Rule(
    code="KN-01",
    version=3,
    status=RuleStatus.STABLE,
    title="Không có công cụ điện tử tiếp nhận, xử lý khiếu nại",
    severity=Severity.MINOR,
    decide=Decide.CONFIRM,
    basis=(Cited("P32"),),
    prose=Prose(
        checks="Trang tổng hợp có mục để người đọc gửi khiếu nại, phản ánh về nội dung hay không.",
        why="Người bị ảnh hưởng bởi nội dung dẫn lại phải có nơi khiếu nại và được xử lý.",
        remedy="Mở mục hoặc biểu mẫu tiếp nhận khiếu nại, ghi rõ ở danh mục hoặc chân trang.",
        limits="Nhận ra theo tên mục, chữ trên biểu mẫu hoặc nút; trang có mục liên hệ, hỏi đáp thì không kết luận. Không xét việc xử lý.",
        severity="Thiếu công cụ, dễ bổ sung.",
    ),
    judge=_judge,
    applies_to=aggregated_only,
    may_flap=True,
)
