"""Which sites to inspect in person first. Points are an order of work, no measure of guilt: every one of them says where it comes from."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from monitor.clock import VIETNAM
from monitor.domain.coverage import Coverage
from monitor.domain.finding import Finding, FindingState
from monitor.domain.labels import SEVERITY, STATE
from monitor.domain.notice import Notice
from monitor.domain.outcome import Decide, Outcome, Severity, Verdict
from monitor.domain.site import OwnerType, Site, SiteClass, SitePeriod, status_on
from monitor.findings.present import present_findings
from monitor.rules.engine import Rule, load_rules
from monitor.rules.words import fetch_words, vietnamese_day
from monitor.storage.database import Database
from monitor.storage.judgements import latest_outcomes, load_notices
from monitor.storage.register import load_sites, site_ids
from monitor.storage.visits import latest_sealed

SEVERITY_POINTS: Mapping[Severity, float] = {Severity.GRAVE: 10, Severity.SERIOUS: 5, Severity.MINOR: 2, Severity.ADVICE: 1}

CONFIDENCE: Mapping[Decide, float] = {Decide.AUTO: 0.9, Decide.CONFIRM: 0.7, Decide.INSPECTOR: 0.5}
"""How far a suspicion that nobody has looked at counts; one that a person confirmed counts whole."""

OLDEST_DAYS = 180
"""From this age on (days since first seen) a finding counts half as much again."""

MOST_INSTANCES, MOST_RETURNS = 5, 2
"""More further instances, or more returns after a remedy, than these add nothing."""

OVERDUE, NEVER_VISITED, UNREAD, HIJACKED, UNJUDGED = 3.0, 2.0, 4.0, 6.0, 3.0
"""Points for a deadline that has passed; a site never visited; a home page that could not be read; a dead or hijacked site; and at most,
by their share, for rules that could not be judged."""

UNKNOWN_ASKED = 3
"""Rules without a conclusion that become a question on the spot."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some of a site's points and, in Vietnamese, where they come from."""

    points: float
    text: str


@dataclass(frozen=True, slots=True)
class Priority:
    """One site's place in the plan. `questions` are what only people on the spot can answer, in Vietnamese."""

    site: str
    name: str
    url: str
    score: float
    parts: tuple[Part, ...]
    questions: tuple[str, ...]


def plan(db: Database, now: datetime, visits: int) -> list[Priority]:
    """The `visits` sites registered at `now` with the most points, the highest first."""
    day = now.astimezone(VIETNAM).date()
    with db.read() as session:
        sites = [site for site in load_sites(session) if site.on(day) is not None]
        ids = site_ids(session)
        visited = {site.code: latest_sealed(session, ids[site.code]) for site in sites}
        findings = _by_site(present_findings(session, now))
        outcomes = _by_site(_telling(latest_outcomes(session)))
        notices = _by_site(load_notices(session))
    ranked = []
    for site in sites:
        visit = visited[site.code]
        coverage = visit.coverage if visit else None
        ranked.append(priority(site, now, findings[site.code], outcomes[site.code], notices[site.code], coverage))
    return sorted(ranked, key=lambda p: (-p.score, p.site))[:visits]


SEVERAL = 3


def _telling(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Without rules that could be judged on none of several sites: what we lack ourselves (a press index) tells nothing of a site."""
    verdicts: defaultdict[str, list[Verdict]] = defaultdict(list)
    for outcome in outcomes:
        if outcome.verdict is not Verdict.NOT_APPLICABLE:
            verdicts[outcome.rule].append(outcome.verdict)
    ours = {rule for rule, said in verdicts.items() if len(said) >= SEVERAL and set(said) == {Verdict.UNKNOWN}}
    return [outcome for outcome in outcomes if outcome.rule not in ours]


T = TypeVar("T", Finding, Outcome, Notice)


def _by_site(values: Iterable[T]) -> defaultdict[str, list[T]]:
    grouped: defaultdict[str, list[T]] = defaultdict(list)
    for value in values:
        grouped[value.site].append(value)
    return grouped


def priority(
    site: Site,
    now: datetime,
    findings: Sequence[Finding],
    outcomes: Sequence[Outcome],
    notices: Sequence[Notice] = (),
    coverage: Coverage | None = None,
) -> Priority:
    """Points and questions of one site, registered at `now`. `outcomes` are its newest; `coverage` None: never visited.

    Pure. Raises ValueError when the site is not registered at `now`.
    """
    day = now.astimezone(VIETNAM).date()
    period = site.on(day)
    if period is None:
        raise ValueError(f"{site.code} is not registered on {day}")
    titles = {rule.code: rule for rule in load_rules()}
    open_now = sorted((f for f in findings if f.state.is_open), key=lambda f: f.id)
    parts = [of_finding(finding, now, titles.get(finding.rule)) for finding in open_now]
    parts += _overdue(open_now, now)
    parts += _visit(coverage, notices)
    parts += _unjudged(outcomes)
    parts.sort(key=lambda part: -part.points)
    score = round(sum(part.points for part in parts), 1)
    questions = (*_of_the_office(site, period, now), *_of_findings(open_now), *_of_unknowns(outcomes, titles))
    return Priority(site.code, period.name, period.url, score, tuple(parts), questions)


def of_finding(finding: Finding, now: datetime, rule: Rule | None) -> Part:
    """severity × confidence × age × repetition, with each factor named."""
    severity = SEVERITY_POINTS[finding.severity]
    sure, why_sure = _confidence(finding)
    days = max(0, (now - finding.first_seen).days)
    age = 1 + 0.5 * min(days / OLDEST_DAYS, 1)
    standing = sum(1 for i in finding.instances if i.state.is_open)
    returns = sum(1 for e in finding.events if e.after is FindingState.REOPENED and e.before in (FindingState.REMEDIED, FindingState.GONE))
    again = 1 + 0.1 * min(max(standing - 1, 0), MOST_INSTANCES) + 0.25 * min(returns, MOST_RETURNS)
    points = round(severity * sure * age * again, 1)
    title = f"“{rule.title}”, " if rule else ""
    came_back = f", {returns} lần tái diễn" if returns else ""
    text = (
        f"{finding.rule} {title}hồ sơ {finding.id}: {SEVERITY[finding.severity]} {_number(severity)}"
        f" × chắc chắn {_number(sure)} ({why_sure}) × thời gian {_number(age)} (đã {days} ngày) × lặp lại"
        f" {_number(again)} ({standing} biểu hiện{came_back})"
    )
    return Part(points, text)


def _confidence(finding: Finding) -> tuple[float, str]:
    if not any(i.supported for i in finding.instances if i.state.is_open):
        return 0.5, "lần đọc gần nhất không còn thấy"
    if finding.state in (FindingState.CONFIRMED, FindingState.REMINDED):
        return 1.0, STATE[finding.state]
    sure = CONFIDENCE[finding.decide]
    if finding.state is FindingState.UNVERIFIABLE:
        return round(sure * 0.8, 2), STATE[finding.state]
    words = {
        Decide.AUTO: "máy kết luận dấu hiệu",
        Decide.CONFIRM: "chưa có người xác nhận",
        Decide.INSPECTOR: "chờ thanh tra viên kết luận",
    }
    return sure, words[finding.decide]


def _overdue(findings: Iterable[Finding], now: datetime) -> list[Part]:
    day = now.astimezone(VIETNAM).date()
    return [
        Part(OVERDUE, f"Hồ sơ {f.id} ({f.rule}) đã nhắc nhở, quá hạn khắc phục từ ngày {vietnamese_day(f.deadline)}")
        for f in findings
        if f.deadline is not None and f.deadline < day
    ]


def _visit(coverage: Coverage | None, notices: Iterable[Notice]) -> list[Part]:
    if coverage is None:
        return [Part(NEVER_VISITED, "Máy chưa đọc được trang lần nào")]
    dead = next((n for n in notices if n.code == "DK-02" and n.seen_at >= coverage.visit_time), None)
    if dead is not None:
        return [Part(HIJACKED, dead.text.removesuffix("."))]
    if not coverage.home_read:
        how = fetch_words(coverage.home) if coverage.home is not None else "chưa được yêu cầu"
        return [Part(UNREAD, f"Lượt thăm gần nhất không đọc được trang chủ ({how})")]
    return []


def _unjudged(outcomes: Sequence[Outcome]) -> list[Part]:
    """Only where something was judged: that nothing at all was says the visit already."""
    bound = [o for o in outcomes if o.verdict is not Verdict.NOT_APPLICABLE]
    unknown = sum(1 for o in bound if o.verdict is Verdict.UNKNOWN)
    points = round(UNJUDGED * unknown / len(bound), 1) if bound and unknown < len(bound) else 0.0
    return [Part(points, f"{unknown} trên {len(bound)} tiêu chí chưa đủ căn cứ đánh giá từ xa")] if points else []


def _of_the_office(site: Site, period: SitePeriod, now: datetime) -> list[str]:
    """What stands on no page: who edits, who works, what is paid, what it costs, how it is secured."""
    asked = [
        "Ban biên tập: có quyết định thành lập (hoặc phân công) và quy chế hoạt động còn hiệu lực không; ai duyệt tin, bài trước khi đăng?",
        "Nhân sự: bao nhiêu người chuyên trách, kiêm nhiệm quản trị nội dung và kỹ thuật; lần tập huấn gần nhất là khi nào?",
        "Nhuận bút, thù lao: có quy định và dự toán không; đã chi bao nhiêu trong năm gần nhất, theo văn bản nào?",
        "Kinh phí: nguồn và số tiền duy trì, nâng cấp trang năm nay; hợp đồng máy chủ, tên miền còn hạn đến ngày nào?",
        "An toàn thông tin: hệ thống được phê duyệt cấp độ mấy, theo quyết định nào; lần sao lưu, diễn tập ứng cứu gần nhất?",
    ]
    if period.owner_type not in (OwnerType.STATE, OwnerType.PUBLIC_SERVICE, OwnerType.PARTY, OwnerType.UNION, None):
        asked = [asked[0].replace("quyết định thành lập (hoặc phân công)", "văn bản thành lập hoặc phân công"), *asked[1:]]
    if status_on(site, now.astimezone(VIETNAM).date()) is SiteClass.AGGREGATED:
        asked.append("Giấy phép: bản gốc đang dùng, các lần gia hạn, sửa đổi; báo cáo năm gần nhất gửi ngày nào?")
        asked.append("Bản quyền: có văn bản đồng ý của các cơ quan báo chí được dẫn lại không, còn hạn đến ngày nào?")
    return asked


def _of_findings(findings: Iterable[Finding]) -> list[str]:
    return [
        f"Hồ sơ {f.id} ({f.rule}): nghe đơn vị giải trình và xem tài liệu gốc. {f.reason}"
        for f in findings
        if f.decide is not Decide.AUTO and f.state is not FindingState.REMINDED
    ]


def _of_unknowns(outcomes: Iterable[Outcome], rules: Mapping[str, Rule]) -> list[str]:
    unknown = [o for o in outcomes if o.verdict is Verdict.UNKNOWN and o.rule in rules]
    unknown.sort(key=lambda o: (rules[o.rule].severity, o.rule))
    return [f"{o.rule} “{rules[o.rule].title}”: máy chưa kết luận được. {o.reason}" for o in unknown[:UNKNOWN_ASKED]]


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")
