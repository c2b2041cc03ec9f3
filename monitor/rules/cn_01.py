"""CN-01: the newest own item is old."""

import re
from datetime import date, timedelta

from monitor.clock import VIETNAM
from monitor.domain.facts import PageKind
from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.domain.page import FetchOutcome
from monitor.domain.site import Level, OwnerType
from monitor.rules.dossier import Dossier, ReadPage, Threshold
from monitor.rules.engine import Case, Cited, Judgement, NotBound, Prose, Rule, RuleStatus
from monitor.rules.headings import NO_PAGE, missed_entries
from monitor.rules.scope import of_portal_levels
from monitor.rules.signals import address, articles, day_of, instance, is_republished, matches_by_page, printed_day
from monitor.rules.words import listed, vietnamese_day
from monitor.vietnamese.text import fold

_NOT_BOUND = (OwnerType.PARTY, OwnerType.UNION, OwnerType.PRIVATE, OwnerType.COMPANY, OwnerType.PRESS)

DATED_SHARE = 0.5
"""Below this share of own items with a readable day the newest one is not known."""

SHORT_TITLE = 6
"""Syllables of an entry of a menu at most."""

FAILED_SHARE = 0.2
"""Above this share of addresses that failed the visit was not healthy enough to call a site stale."""

_FAILURES = (
    FetchOutcome.TIMEOUT, FetchOutcome.SERVER_ERROR, FetchOutcome.BLOCKED, FetchOutcome.CHALLENGE, FetchOutcome.MAINTENANCE,
    FetchOutcome.CONNECTION_FAILED, FetchOutcome.DAMAGED, FetchOutcome.NEEDS_BROWSER, FetchOutcome.TLS_FAILED, FetchOutcome.DNS_FAILED,
    FetchOutcome.OVER_BUDGET, FetchOutcome.NOT_ARCHIVED,
)  # fmt: skip


_BY_OURSELVES = ("budget", "daily cap")
"""Ways of ending a visit early that leave the order of what is visited first as it was."""

_NO_NEWS = re.compile(
    r"\b(?:dang nhap|dang ky|lien he|thu dien tu|mail|so do|tim kiem|tra cuu|hoi dap|gop y|y kien|khao sat|rss|gioi thieu|co cau|chuc nang"
    r"|lanh dao|thu tuc|dich vu cong|van ban|lich cong tac|ban do|thong ke truy cap|english)\b"
)
"""Entries of a menu behind which no news stand."""


def _applies(dossier: Dossier) -> NotBound | None:
    if dossier.owner_type is None:
        return NotBound("Sổ đăng ký chưa ghi loại chủ thể nên không xác định được nghĩa vụ cập nhật.", unknown=True)
    if dossier.owner_type in _NOT_BOUND:
        return NotBound("Nghĩa vụ cập nhật của cơ quan nhà nước không áp dụng cho chủ thể của trang.")
    return None


def _state(dossier: Dossier, _: date) -> bool:
    return dossier.owner_type is OwnerType.STATE


def _province(dossier: Dossier, day: date) -> bool:
    return _state(dossier, day) and dossier.level is Level.PROVINCE


def _threshold(dossier: Dossier) -> Threshold | None:
    return dossier.thresholds.get(f"staleness.{dossier.level.name}") if dossier.level else None


def observed_on(dossier: Dossier) -> date:
    """The day until which the pages can speak: nobody knows what was posted after the visit."""
    return min(dossier.day, dossier.coverage.visit_time.astimezone(VIETNAM).date())


A_MONTH = timedelta(days=31)
"""The longest month: what "monthly" allows between an update and the next."""


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    threshold = _threshold(dossier)
    if case.legal.carries is None and not (threshold and threshold.basis) and dossier.owner_type is OwnerType.STATE:
        return Judgement(Verdict.NOT_APPLICABLE, "Không có quy định nào về cập nhật đang có hiệu lực đối với trang vào ngày được xét.")
    refused = _not_assessable(dossier)
    said = _newest(case)
    # that an item is new needs no other page; that none is new needs them all
    return Judgement(Verdict.UNKNOWN, refused) if refused and said.verdict is not Verdict.COMPLIANT else said


def _newest(case: Case) -> Judgement:
    dossier, threshold = case.dossier, _threshold(case.dossier)
    matches = matches_by_page(dossier)
    samples = [page for page in dossier.of_kind(PageKind.ARTICLE) if page.facts.demonstration]
    if samples and not articles(dossier) and dossier.coverage.complete:
        return _only_samples(case, samples, threshold)
    menu = _entries_of_the_menu(dossier)
    own = [page for page in articles(dossier) if address(page.url) not in menu and not is_republished(page, matches)]
    dated = [(day, page) for page in own for day in [day_of(page)] if day is not None and day <= dossier.day]
    if not dated or len(dated) < DATED_SHARE * len(own):
        return Judgement(Verdict.UNKNOWN, f"Chỉ đọc được ngày đăng của {len(dated)} trong {len(own)} tin tự viết nên không kết luận.")
    newest, page = max(dated, key=lambda pair: (pair[0], pair[1].url))
    judged = tuple(page.url for page in (*(page for _, page in dated), *samples))
    return _weigh(case, newest, page, threshold, judged)


def _monthly(case: Case) -> bool:
    return any(p.id in ("P103", "P104") for p in case.legal.provisions)


def _only_samples(case: Case, samples: list[ReadPage], threshold: Threshold | None) -> Judgement:
    """A site that was read whole and holds nothing but its software's sample items has no news at all."""
    page = min(samples, key=lambda page: page.url)
    judged = tuple(page.url for page in samples)
    said = "Trang chưa có tin tự viết nào; các tin đọc được là nội dung mẫu của phần mềm"
    proof = (instance(page, page.facts.title or page.url, f"{said}."),)
    if _monthly(case):
        reason = f"Dấu hiệu chậm cập nhật: {said[0].lower()}{said[1:]}; cổng cấp tỉnh phải cập nhật hằng tháng."
        return Judgement(Verdict.BREACH, reason, proof, judged)
    if threshold is not None and threshold.basis:
        reason = (
            f"Dấu hiệu chậm cập nhật: {said[0].lower()}{said[1:]}; phải có tin trong {int(threshold.value)} ngày theo {threshold.basis}."
        )
        return Judgement(Verdict.BREACH, reason, proof, judged, local_basis=threshold.basis)
    return Judgement(Verdict.ADVICE, f"{said}; nên đăng tin về hoạt động của đơn vị.", proof, judged)


def _entries_of_the_menu(dossier: Dossier) -> set[str]:
    """Addresses of standing pages (a schedule, a board) that the menu leads to: no items, whatever day they print. Headlines, to
    which boxes of new items link as a menu would, are longer."""
    entries = {(section.url, section.title) for page in dossier.pages for section in page.facts.sections}  # menus repeat on every page
    return {address(url) for url, title in entries if url and len(title.split()) <= SHORT_TITLE}


def _not_assessable(dossier: Dossier) -> str | None:
    coverage = dossier.coverage
    if coverage.lists_reached == 0 and coverage.feeds == 0:
        return "Lượt thu thập chưa đọc được trang danh sách tin nào nên không biết tin mới nhất."
    if coverage.cut_by is not None and coverage.cut_by not in _BY_OURSELVES:
        return "Lượt thu thập bị chặn hoặc ngắt giữa chừng nên không biết tin mới nhất."
    if not coverage.complete and coverage.new_unvisited != 0:
        return "Lượt thu thập chưa mở hết các danh sách và tin mới của trang nên không biết tin mới nhất."
    missed = [title for title in missed_entries(dossier) if not _NO_NEWS.search(fold(title))]
    if missed:
        return f"Chưa đọc được trang của {listed(f'“{title}”' for title in missed[:3])} trong danh mục nên không biết tin mới nhất."
    failed = sum(how in _FAILURES and NO_PAGE.search(url) is None for url, how in dossier.unread.items())
    if failed > 3 and failed > FAILED_SHARE * (failed + len(dossier.pages)):
        return f"Có {failed} địa chỉ không đọc được trong lượt thu thập nên không biết tin mới nhất."
    return None


def _weigh(case: Case, newest: date, page: ReadPage, threshold: Threshold | None, judged: tuple[str, ...]) -> Judgement:
    dossier = case.dossier
    seen = observed_on(dossier)
    age = (seen - newest).days
    remarks = ("Không tính tin dẫn lại, văn bản và nội dung mẫu của phần mềm.",)
    said = f"Tin tự viết mới nhất đăng ngày {vietnamese_day(newest)}, cách ngày thu thập {age} ngày"
    quote, at, remark = printed_day(page)
    proof = (instance(page, quote, f"{said}. {remark}".rstrip(), at=at),)
    monthly = _monthly(case)
    if monthly and newest < seen - A_MONTH:
        reason = f"Dấu hiệu chậm cập nhật: {said[0].lower()}{said[1:]}; cổng cấp tỉnh phải cập nhật hằng tháng."
        return Judgement(Verdict.BREACH, reason, proof, judged, not_checked=remarks)
    if threshold is None:
        if monthly:
            return Judgement(Verdict.COMPLIANT, f"{said}.", judged=judged, not_checked=remarks)
        return Judgement(Verdict.UNKNOWN, f"{said}; chưa khai ngưỡng cập nhật cho cấp này.", judged=judged, not_checked=remarks)
    limit = int(threshold.value)
    if age <= limit:
        return Judgement(Verdict.COMPLIANT, f"{said}, trong ngưỡng {limit} ngày.", judged=judged, not_checked=remarks)
    if threshold.basis:
        reason = f"Dấu hiệu chậm cập nhật: {said[0].lower()}{said[1:]}, quá {limit} ngày theo {threshold.basis}."
        return Judgement(Verdict.BREACH, reason, proof, judged, local_basis=threshold.basis, not_checked=remarks)
    reason = f"{said}, quá {limit} ngày; ngưỡng này là mức tham khảo, chưa có quyết định của địa phương."
    return Judgement(Verdict.ADVICE, reason, proof, judged, not_checked=remarks)


RULE = Rule(
    code="CN-01",
    version=3,
    status=RuleStatus.STABLE,
    title="Tin tức chậm cập nhật",
    severity=Severity.MINOR,
    decide=Decide.AUTO,
    basis=(
        Cited("P104", when=_province),
        Cited("P103", when=_province),
        Cited("P58", when=_state),
        Cited("P52", when=_state),
        Cited("P47", when=of_portal_levels),
    ),
    prose=Prose(
        checks="Tin tự viết mới nhất của trang cách ngày thu thập bao nhiêu ngày.",
        why="Thông tin của cơ quan nhà nước phải được cập nhật kịp thời.",
        remedy="Đăng tin mới về hoạt động của đơn vị và giữ nhịp cập nhật.",
        limits="Luật không ấn định số ngày (trừ mức hằng tháng của cổng cấp tỉnh); không có quyết định của địa phương thì chỉ khuyến nghị. "
        "Không tính tin dẫn lại, văn bản và nội dung mẫu của phần mềm. Còn danh sách tin chưa đọc được, hoặc còn tin mới chưa mở, thì "
        "không kết luận là chậm.",
        severity="Chưa tìm thấy chế tài riêng; thường dẫn tới kiến nghị, nhắc nhở.",
    ),
    judge=_judge,
    applies_to=_applies,
    without_basis=Verdict.ADVICE,
)
