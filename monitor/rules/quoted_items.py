"""Republished items of a licensed site with what readers may say under them, for BL-01 and BL-02."""

from datetime import date

from monitor.domain.facts import CommentState, SourceKind
from monitor.domain.outcome import Instance, Verdict
from monitor.domain.site import OwnerType
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, NotBound
from monitor.rules.scope import aggregated_only
from monitor.rules.signals import articles, instance, is_quoted, matches_by_page, quoted_source, sources_of_kind

NO_EXCEPTION_FROM = date(2024, 12, 25)
"""Until the day before, the sites of press agencies were excepted from the comment ban."""

COMMENT_BAN = (Cited("P33"), Cited("P21"))


def applies_to(dossier: Dossier) -> NotBound | None:
    unbound = aggregated_only(dossier)
    if unbound is not None or dossier.day >= NO_EXCEPTION_FROM:
        return unbound
    if dossier.owner_type is OwnerType.PRESS:
        return NotBound("Trang tổng hợp của cơ quan báo chí không thuộc đối tượng của quy định khi đó.")
    if dossier.owner_type is None:
        return NotBound("Sổ đăng ký chưa ghi loại chủ thể; trang của cơ quan báo chí khi đó được loại trừ.", unknown=True)
    return None


def judge(case: Case, state: CommentState, found: str, note: str) -> Judgement:
    """Breach for quoted items whose comments are in this state; items of state sites alone are a question (advice)."""
    dossier = case.dossier
    matches = matches_by_page(dossier)
    items = articles(dossier)
    quoted = [p for p in items if is_quoted(p, matches)]
    others = [p for p in items if p not in quoted and sources_of_kind(p, SourceKind.STATE, SourceKind.AGGREGATOR)]
    # comments that still stand where the source line is not read any more: nothing was mended
    judged = tuple(p.url for p in items if p.facts.comments is not None and (not _is(p, state) or p in quoted))
    remarks = () if dossier.press_matches is not None else ("Tin dẫn lại không ghi nguồn chưa được nhận ra (chưa đối chiếu kho báo chí).",)
    breaches = tuple(_instance(p, note) for p in quoted if _is(p, state))
    if breaches:
        return Judgement(Verdict.BREACH, f"Dấu hiệu {found} ở {len(breaches)} tin, bài dẫn lại.", breaches, judged, not_checked=remarks)
    questions = tuple(_instance(p, note) for p in others if _is(p, state))
    if questions:
        reason = f"Có {len(questions)} tin lấy từ nguồn không phải báo chí mà {found}; cần thanh tra viên xem xét."
        return Judgement(Verdict.ADVICE, reason, questions, judged, not_checked=remarks)
    unread = [p for p in quoted if p.facts.comments is None]
    if unread:
        reason = f"Có {len(unread)} tin, bài dẫn lại chưa đọc được phần bình luận nên không kết luận."
        return Judgement(Verdict.UNKNOWN, reason, judged=judged, not_checked=remarks)
    if not items and not dossier.coverage.complete:
        return Judgement(Verdict.UNKNOWN, "Lượt thu thập chưa đọc được tin, bài nào nên không kết luận.", not_checked=remarks)
    return Judgement(Verdict.COMPLIANT, f"Đã đọc {len(quoted)} tin, bài dẫn lại, không thấy dấu hiệu.", judged=judged, not_checked=remarks)


def _is(page: ReadPage, state: CommentState) -> bool:
    return page.facts.comments is not None and page.facts.comments.state is state


def _instance(page: ReadPage, note: str) -> Instance:
    comments = page.facts.comments
    assert comments is not None
    source = quoted_source(page)
    quoted = f" Nguồn ghi trên bài: “{source.quote}”." if source is not None else ""
    quote = comments.quote or (source.quote if source is not None else None) or page.facts.title or page.url
    return instance(page, quote, note + quoted, at=comments.at if comments.quote else None)
