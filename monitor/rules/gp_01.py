"""GP-01: publishes news compiled from the press without a licence."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import urlsplit

from monitor.domain.facts import LicenceKind, LicenceNotice, SourceKind
from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.domain.site import Level, OwnerType, SiteClass
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, Need, NotBound, Prose, Rule, RuleStatus
from monitor.rules.scope import is_component
from monitor.rules.signals import (
    PressItem,
    articles,
    credited_otherwise,
    day_of,
    instance,
    press_items,
    press_source,
    sources_of_kind,
)
from monitor.rules.words import percent, vietnamese_day

PERIOD = timedelta(days=365)
"""The last twelve months before the day judged."""

_DEFAULTS = {
    "aggregation.window_days": 90, "aggregation.items": 3, "aggregation.outlets": 2, "aggregation.share": 0.25,
    "aggregation.burst_days": 30, "aggregation.burst_items": 5,
}  # fmt: skip
"""As shipped in monitor.toml: what "aggregates" is measured by. The law gives no number."""


def _applies(dossier: Dossier) -> NotBound | None:
    if dossier.owner_type is OwnerType.PRESS:
        return NotBound("Trang của cơ quan báo chí không thuộc đối tượng của quy tắc này.")
    if dossier.status is SiteClass.AGGREGATED:
        if dossier.site.licences:
            return NotBound("Trang đã có giấy phép thiết lập trang thông tin điện tử tổng hợp trong sổ.")
        return NotBound(
            "Sổ đăng ký ghi trang thuộc loại tổng hợp nhưng không có giấy phép nào trong sổ; cần kiểm tra sổ trước khi kết luận.",
            unknown=True,
        )
    return None


@dataclass(frozen=True, slots=True)
class Finding:
    """Press items in one window that reach a measure."""

    start: date
    end: date
    press: int
    items: int
    outlets: int


def _limit(dossier: Dossier, key: str) -> float:
    threshold = dossier.thresholds.get(key)
    return threshold.value if threshold is not None else _DEFAULTS[key]


def measure(dossier: Dossier, press: Sequence[PressItem], items: Sequence[ReadPage]) -> Finding | None:
    """The window of the last twelve months that shows aggregation most plainly; None when none does. Undated items count nowhere."""
    first = dossier.day - PERIOD
    days = sorted(day for page in items for day in [day_of(page)] if day is not None and first < day <= dossier.day)
    dated = sorted(((p.day, p.outlet) for p in press if p.day is not None and first < p.day <= dossier.day), key=lambda pair: pair[0])
    found: list[Finding] = []
    for start in dict.fromkeys(day for day, _ in dated):
        burst_end = start + timedelta(days=int(_limit(dossier, "aggregation.burst_days")) - 1)
        end = start + timedelta(days=int(_limit(dossier, "aggregation.window_days")) - 1)
        burst = [outlet for day, outlet in dated if start <= day <= burst_end]
        window = [outlet for day, outlet in dated if start <= day <= end]
        if len(burst) >= _limit(dossier, "aggregation.burst_items"):
            found.append(Finding(start, burst_end, len(burst), _between(days, start, burst_end), len(set(burst))))
        total = _between(days, start, end)
        if (
            len(window) >= _limit(dossier, "aggregation.items")
            and len(set(window)) >= _limit(dossier, "aggregation.outlets")
            and len(window) >= _limit(dossier, "aggregation.share") * total
        ):
            found.append(Finding(start, end, len(window), total, len(set(window))))
    return max(found, key=lambda f: (f.press, f.press / f.items, f.start), default=None)


def _between(days: list[date], start: date, end: date) -> int:
    return bisect_right(days, end) - bisect_right(days, start - timedelta(days=1))


def shows_a_licence(dossier: Dossier) -> ReadPage | None:
    """A page that claims a licence for an aggregated site, be it the portal's above; None when none does."""
    return next(
        (page for page in dossier.pages if page.facts.licence is not None and _claims(page.facts.licence)),
        None,
    )


def _claims(notice: LicenceNotice) -> bool:
    if notice.placeholder and notice.number is None:
        return False  # a vendor's sample, or dots where the number should be, claims nothing (GP-05)
    return notice.kind is LicenceKind.AGGREGATED or (notice.kind is LicenceKind.UNKNOWN and notice.number is not None)


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    items = articles(dossier)
    press = press_items(dossier, items)
    judged = tuple(page.url for page in items)
    not_checked = _not_checked(dossier, items)
    found = measure(dossier, press, items)
    if found is None:
        return _nothing_found(dossier, press, items, judged, not_checked)
    if dossier.home is None:
        reason = "Có dấu hiệu dẫn lại báo chí nhưng chưa đọc được trang chủ nên không biết trang có ghi giấy phép hay không."
        return Judgement(Verdict.UNKNOWN, reason, judged=judged, not_checked=not_checked)
    claims = shows_a_licence(dossier)
    if claims is not None:
        return Judgement(
            Verdict.UNKNOWN,
            "Trang có dẫn lại báo chí và có ghi giấy phép mà sổ không có; cần đối chiếu sổ cấp phép trước khi kết luận.",
            judged=judged,
            not_checked=not_checked,
        )
    first = dossier.day - PERIOD
    counted = [p for p in press if p.day is not None and first < p.day <= dossier.day]
    instances = tuple(
        instance(p.page, p.quote, f"Tin lấy từ báo chí: {p.name}, đăng ngày {vietnamese_day(p.day)}.{credited_otherwise(p.match)}", at=p.at)
        for p in counted
        if p.day
    )
    end = min(found.end, dossier.day)
    reason = (
        f"Dấu hiệu cung cấp thông tin tổng hợp khi chưa có giấy phép: từ {vietnamese_day(found.start)} đến {vietnamese_day(end)} có "
        f"{found.press} tin lấy từ {found.outlets} cơ quan báo chí trong {found.items} tin ({percent(found.press / found.items)})."
    )
    # the research note does not name the provincial portal among those this rule was written for: a question for the inspector
    verdict = Verdict.ADVICE if dossier.level is Level.PROVINCE else Verdict.BREACH
    return Judgement(verdict, reason, instances, judged, not_checked=not_checked)


def _nothing_found(
    dossier: Dossier, press: Sequence[PressItem], items: Sequence[ReadPage], judged: tuple[str, ...], not_checked: tuple[str, ...]
) -> Judgement:
    undated = sum(p.day is None for p in press)
    if undated and len(press) >= _limit(dossier, "aggregation.items"):
        reason = f"Có {len(press)} tin lấy từ báo chí nhưng {undated} tin không đọc được ngày đăng nên chưa đủ cơ sở kết luận."
        return Judgement(Verdict.UNKNOWN, reason, judged=judged, not_checked=not_checked)
    if not items and not dossier.coverage.complete:
        return Judgement(Verdict.UNKNOWN, "Lượt thu thập chưa đọc được tin, bài nào nên không kết luận.", not_checked=not_checked)
    said = f"có {len(press)} tin ghi nguồn báo chí" if press else "không có tin nào ghi nguồn báo chí"
    reason = f"Trong {len(items)} tin, bài đã đọc {said}, chưa tới mức coi là cung cấp thông tin tổng hợp."
    return Judgement(Verdict.COMPLIANT, reason, judged=judged, not_checked=not_checked)


def _of_state(items: Sequence[ReadPage]) -> list[tuple[ReadPage, str]]:
    """Items that name a site of State or Party and no press, with that site's host."""
    return [
        (page, source.outlet or urlsplit(source.url or "").hostname or "")
        for page in items
        if press_source(page) is None
        for source in sources_of_kind(page, SourceKind.STATE)[:1]
    ]


def _is_above(dossier: Dossier, host: str) -> bool:
    """Whether the host is the portal that the site is a part of: "dongnai.gov.vn" over "xatanphu.dongnai.gov.vn"."""
    period = dossier.period
    if period is None or host.count(".") < 2:
        return False
    return period.host.endswith(f".{host}") or (period.host == host and is_component(dossier))


def _not_checked(dossier: Dossier, items: Sequence[ReadPage]) -> tuple[str, ...]:
    """What was left out, told apart: whether a part that repeats its portal aggregates is the inspector's question."""
    of_state = _of_state(items)
    above = [host for _, host in of_state if _is_above(dossier, host.removeprefix("www."))]
    remarks = ["Tin lấy từ trang của cơ quan Đảng, Nhà nước không được tính" + (f" ({len(of_state)} tin)." if of_state else ".")]
    if above:
        remarks.append(
            f"Có {len(above)} tin lấy từ cổng cấp trên ({above[0]}), không được tính; "
            "có phải là thông tin tổng hợp hay không do thanh tra viên xem xét."
        )
    if dossier.press_matches is None:
        remarks.append("Chưa đối chiếu với kho tin, bài của báo chí; chỉ tính tin có ghi nguồn.")
    if not dossier.coverage.complete:
        remarks.append("Lượt thu thập chưa đọc hết trang; tỷ lệ tính trên số tin đã đọc.")
    return tuple(remarks)


RULE = Rule(
    code="GP-01",
    version=1,
    status=RuleStatus.STABLE,
    title="Cung cấp thông tin tổng hợp khi chưa có giấy phép",
    severity=Severity.GRAVE,
    decide=Decide.CONFIRM,
    basis=(Cited("P29"), Cited("P27"), Cited("P25"), Cited("P05"), Cited("P02"), Cited("P19")),
    prose=Prose(
        checks="Trang chưa có giấy phép có thường xuyên đăng lại tin, bài của báo chí hay không.",
        why="Trang nội bộ, trang của cơ quan nhà nước không phải xin phép, trừ khi cung cấp thông tin tổng hợp.",
        remedy="Ngừng đăng lại tin, bài của báo chí, hoặc xin cấp giấy phép thiết lập trang thông tin điện tử tổng hợp.",
        limits="Mức đo (số tin, số báo, tỷ lệ) là cấu hình, không phải con số của luật; văn bản đồng ý không thay giấy phép.",
        severity="Cung cấp thông tin tổng hợp mà không có giấy phép; mức phạt chưa kiểm tra được nguyên văn.",
    ),
    judge=_judge,
    applies_to=_applies,
    needs=Need.ANY_PAGE,
)
