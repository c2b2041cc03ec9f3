"""CD-02: technical conformity: site map, mobile display, IPv6, moving text."""

from dataclasses import dataclass, replace

from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.rules.cn_01 import observed_on
from monitor.rules.dossier import Dossier
from monitor.rules.engine import Case, Cited, Judgement, Legal, Prose, Rule, RuleStatus, legal_on, together
from monitor.rules.headings import menu_quote
from monitor.rules.scope import AGENCY_LEVELS, not_district, of_portal_levels, state_only
from monitor.rules.signals import instance
from monitor.rules.words import listed

_P48 = Cited("P48", when=of_portal_levels)
_P49 = Cited("P49", when=of_portal_levels)
_P50 = Cited("P50")
_P57 = Cited("P57")
"""Its annexes were not read, so it is cited for what it says of accessibility as a whole, never alone for a detail."""
_P59 = Cited("P59", when=not_district)


@dataclass(frozen=True, slots=True)
class _Point:
    """One requirement: `met` None when nobody measured it; `quote` the site's own words where there are any."""

    words: str
    met: bool | None
    note: str
    basis: tuple[Cited, ...]
    quote: str | None = None


def _points(dossier: Dossier) -> tuple[_Point, ...]:
    measured = dossier.technical
    moving = measured.moving_text if measured is not None else None
    site_map = True if dossier.coverage.sitemap or _maps(dossier) else dossier.coverage.sitemap
    return (
        _Point("sơ đồ trang", site_map, "Không có tệp sơ đồ trang (sitemap.xml) và không thấy mục Sơ đồ trang.", (_P48,)),
        _Point(
            "hiển thị trên thiết bị di động",
            measured.mobile if measured is not None else None,
            "Trang chủ không khai báo hiển thị cho thiết bị di động.",
            (_P59, _P49),
        ),
        _Point("IPv6", measured.ipv6 if measured is not None else None, "Tên miền không có địa chỉ IPv6.", (_P59,)),
        _Point(
            "chữ không chạy, không nhấp nháy",
            None if measured is None else moving is None,
            "Trang chủ dùng chữ chạy hoặc nhấp nháy.",
            (_P49, _P50, _P57),
            moving,
        ),
    )


def _maps(dossier: Dossier) -> bool:
    return any("sitemap" in page.facts.functions for page in dossier.pages)


def _law(case: Case, point: _Point) -> Legal:
    return legal_on(replace(case.rule, basis=point.basis), case.dossier, case.dossier.day)


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    asked = [(point, legal) for point in _points(dossier) for legal in [_law(case, point)] if legal.carries is not None]
    if not asked:
        return Judgement(Verdict.NOT_APPLICABLE, "Vào ngày được xét chưa có quy định kỹ thuật đối với trang cấp này.")
    remarks = ["Chưa đo đủ tiêu chuẩn tiếp cận; HTTPS chỉ là yêu cầu đối với dịch vụ công trực tuyến nên không xét ở đây."]
    if dossier.law.in_force("P98", dossier.day):
        remarks.append("Chưa xét việc cơ quan tự đánh giá và công bố khả năng tiếp cận (khoản 2 Điều 35 Luật Chuyển đổi số).")
    unmeasured = [point.words for point, _ in asked if point.met is None]
    if unmeasured:
        remarks.append(f"Chưa đo: {listed(unmeasured)}.")
    unmet = [(point, legal) for point, legal in asked if point.met is False]
    if unmet:
        # one law for all: what only advises may not hide behind what carries
        firm = [(point, legal) for point, legal in unmet if legal.carries is Verdict.BREACH] or unmet
        instances = tuple(instance(home, point.quote or menu_quote(home), point.note, element=point.words) for point, _ in firm)
        reason = f"Dấu hiệu không đáp ứng kỹ thuật: {listed(point.words for point, _ in firm)}."
        legal = together(*(legal for _, legal in firm))
        return Judgement(Verdict.BREACH, reason, instances, (home.url,), legal=legal, not_checked=tuple(remarks))
    if unmeasured:
        return Judgement(Verdict.UNKNOWN, f"Chưa đo {listed(unmeasured)} nên không kết luận.")
    reason = f"Đáp ứng: {listed(point.words for point, _ in asked)} (xem ngày {observed_on(dossier).strftime('%d/%m/%Y')})."
    legal = together(*(legal for _, legal in asked))
    return Judgement(Verdict.COMPLIANT, reason, judged=(home.url,), legal=legal, not_checked=tuple(remarks))


RULE = Rule(
    code="CD-02",
    version=1,
    status=RuleStatus.STABLE,
    title="Không đáp ứng kỹ thuật: sơ đồ trang, di động, IPv6, khả năng tiếp cận",
    severity=Severity.ADVICE,
    decide=Decide.AUTO,
    basis=(_P59, _P50, _P57, _P48, _P49),
    prose=Prose(
        checks="Trang có sơ đồ trang, hiển thị được trên thiết bị di động, có IPv6, không dùng chữ chạy, nhấp nháy ở trang chủ hay không, "
        "theo quy định của từng thời kỳ.",
        why="Trang phải dùng được trên mọi thiết bị và cho mọi người, kể cả người khuyết tật.",
        remedy="Bổ sung sơ đồ trang, giao diện di động, bản ghi IPv6; bỏ chữ chạy, chữ nhấp nháy.",
        limits="Phần chưa đo thì không kết luận; chưa đọc các phụ lục của Thông tư 22/2023 nên chỉ viện dẫn cùng quy định khác.",
        severity="Yêu cầu kỹ thuật, chưa tìm thấy chế tài riêng.",
    ),
    judge=_judge,
    applies_to=state_only(*AGENCY_LEVELS),
    may_flap=True,
)
