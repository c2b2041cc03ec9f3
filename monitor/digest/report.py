"""One site's report for its owner: what was found and confirmed, proof, law, remedy, what was not checked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from monitor.clock import VIETNAM
from monitor.digest import words
from monitor.domain.coverage import Coverage
from monitor.domain.finding import Finding, FindingInstance, FindingState
from monitor.domain.labels import FETCH_OUTCOME, SEVERITY, STATE
from monitor.domain.law import Law, Provision
from monitor.domain.outcome import BasisRef, Outcome, Verdict
from monitor.domain.page import ArchivePosition, FetchOutcome
from monitor.domain.site import OwnerType, Site
from monitor.errors import UserError
from monitor.findings.export import quote_of
from monitor.findings.present import present_findings
from monitor.findings.verification import CLOCK_HEADERS, decided, obstacles
from monitor.rules.engine import JudgedOn, Rule, RuleStatus, load_rules
from monitor.storage.judgements import latest_outcomes
from monitor.storage.register import site_id
from monitor.storage.visits import latest_sealed


@dataclass(frozen=True, slots=True)
class ReportLaw:
    """A provision as it stood on the day of judgement. `in_force` and `demand` are Vietnamese; `demand` None for a local decision."""

    cite: str
    in_force: str
    demand: str | None


@dataclass(frozen=True, slots=True)
class ReportInstance:
    """One place where it stands. `decided` False only in a draft: nobody has confirmed it yet."""

    number: int
    url: str
    quote: str
    note: str
    seen_at: datetime
    verified_at: datetime | None
    archived: ArchivePosition | None
    state: str
    decided: bool


@dataclass(frozen=True, slots=True)
class ReportFinding:
    """One finding. `replies` are what the site's owner explained, as recorded; `decided_by` who confirmed or reminded, with the day."""

    id: int
    rule: str
    title: str
    reason: str
    severity: str
    severity_why: str
    why: str
    remedy: str
    not_checked: tuple[str, ...]
    law: tuple[ReportLaw, ...]
    fines: tuple[str, ...]
    """Bands of fines in force on the day it was last seen, for reference only."""
    by_publication: bool
    """Each item is judged by the law of the day on which it was posted."""
    instances: tuple[ReportInstance, ...]
    first_seen: datetime
    deadline: date | None
    replies: tuple[str, ...]
    decided_by: str | None

    @property
    def decided(self) -> bool:
        return all(instance.decided for instance in self.instances)


@dataclass(frozen=True, slots=True)
class SiteReport:
    """`draft`: prints whatever is open, marked, and is not to be sent. `undecided` counts open findings nobody has decided on.

    `obstacles` say why it cannot be sent; a report that is no draft has none. `unknown` are (rule, title, reason) of rules in use
    that could not be judged.
    """

    code: str
    name: str
    url: str
    owner: str
    made_at: datetime
    draft: bool
    public_body: bool
    """Of the State, the Party or a union, or of a public service: what follows is a recommendation."""
    findings: tuple[ReportFinding, ...]
    undecided: int
    obstacles: tuple[str, ...]
    visited_at: datetime | None
    read: str
    """What was read at the newest visit, one Vietnamese sentence."""
    clock: str | None
    """How far our clock stood from the server's, one Vietnamese sentence; None when it was not measured."""
    unknown: tuple[tuple[str, str, str], ...]


def collect_report(session: Session, site: Site, now: datetime, law: Law, *, draft: bool = False) -> SiteReport:
    """The report on one site as of `now`. Raises UserError in Vietnamese when it is not a draft and may not be sent, saying all reasons."""
    number = site_id(session, site.code)
    period = site.on(now.astimezone(VIETNAM).date()) or site.periods[-1]
    found = present_findings(session, now, sites=[site.code])
    offsets = _clock_offsets(session, number, found)
    refused = tuple(obstacles(found, offsets, now))
    if refused and not draft:
        reasons = " ".join(refused)
        raise UserError(f"Chưa được in báo cáo để gửi. {reasons} Dùng --draft để in bản nháp.")
    outcomes = {outcome.rule: outcome for outcome in latest_outcomes(session, sites=[site.code])}
    rules = {rule.code: rule for rule in load_rules()}
    shown = [f for f in found if draft or decided(f)]
    visit = latest_sealed(session, number)
    coverage = visit.coverage if visit else None
    return SiteReport(
        code=site.code,
        name=period.name,
        url=period.url,
        owner=period.governing_body or period.name,
        made_at=now,
        draft=draft,
        public_body=period.owner_type in _PUBLIC,
        findings=tuple(_finding(f, rules.get(f.rule), outcomes.get(f.rule), law, draft=draft) for f in _gravest_first(shown)),
        undecided=sum(1 for f in found if not decided(f)),
        obstacles=refused,
        visited_at=coverage.visit_time if coverage else None,
        read=what_was_read(coverage),
        clock=_clock(coverage),
        unknown=tuple(
            (o.rule, rules[o.rule].title, o.reason)
            for o in outcomes.values()
            if o.verdict is Verdict.UNKNOWN and o.rule in rules and rules[o.rule].status is RuleStatus.STABLE
        ),
    )


_PUBLIC = (OwnerType.STATE, OwnerType.PUBLIC_SERVICE, OwnerType.PARTY, OwnerType.UNION)


def _gravest_first(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda f: (f.severity, f.id))


def _clock_offsets(session: Session, number: int, findings: Iterable[Finding]) -> dict[datetime, float | None]:
    """Moment of each visit that an instance was last read at → its clock offset."""
    moments = {i.last_verified for f in findings for i in decided(f) if i.last_verified is not None}
    offsets: dict[datetime, float | None] = {}
    for moment in moments:
        visit = latest_sealed(session, number, moment)
        if visit is not None and visit.coverage is not None and visit.coverage.visit_time == moment:
            measured = visit.coverage.clock_headers >= CLOCK_HEADERS
            offsets[moment] = visit.coverage.clock_offset_seconds if measured else None
    return offsets


def _finding(finding: Finding, rule: Rule | None, outcome: Outcome | None, law: Law, *, draft: bool) -> ReportFinding:
    chosen = [i for i in finding.instances if i.state.is_open] if draft else decided(finding)
    limits = [rule.prose.limits] if rule else []
    if outcome is not None:
        limits += outcome.not_checked
    return ReportFinding(
        id=finding.id,
        rule=finding.rule,
        title=rule.title if rule else finding.rule,
        reason=_reason(finding, len(chosen), draft=draft),
        severity=SEVERITY[finding.severity],
        severity_why=rule.prose.severity if rule else "",
        why=rule.prose.why if rule else "",
        remedy=rule.prose.remedy if rule else "",
        not_checked=tuple(dict.fromkeys(limits)),
        law=tuple(_law(ref, law) for ref in finding.basis),
        fines=fine_bands(finding.basis, law, finding.last_seen.astimezone(VIETNAM).date()),
        by_publication=rule is not None and rule.judged_on is JudgedOn.PUBLICATION,
        instances=tuple(_instance(finding, i) for i in chosen),
        first_seen=min(i.first_seen for i in chosen),
        deadline=finding.deadline,
        replies=_replies(finding, chosen),
        decided_by=_decided_by(finding),
    )


def _reason(finding: Finding, shown: int, *, draft: bool) -> str:
    """The machine's sentence speaks for all it saw; where a person took only part of that over, it would accuse of too much."""
    over = (FindingState.REMEDIED, FindingState.GONE)
    if draft or shown == sum(1 for i in finding.instances if i.state not in over):
        return finding.reason
    return f"Đã xác nhận {shown} biểu hiện nêu dưới đây."


def _instance(finding: Finding, instance: FindingInstance) -> ReportInstance:
    return ReportInstance(
        number=instance.number,
        url=instance.seen.url,
        quote=" ".join(quote_of(finding.rule, instance.seen).split()),
        note=instance.seen.note,
        seen_at=instance.seen.seen_at,
        verified_at=instance.last_verified,
        archived=instance.seen.archived,
        state=STATE[instance.state],
        decided=instance in decided(finding),
    )


def _replies(finding: Finding, shown: Iterable[FindingInstance]) -> tuple[str, ...]:
    """The owner's own side, each reply with the instances it speaks of."""
    printed = {i.number for i in shown}
    given: dict[tuple[datetime, str], list[int]] = {}
    for event in finding.events:
        if event.action == "explain" and event.reason and event.instance is not None:
            given.setdefault((event.at, event.reason), []).append(event.instance)
    return tuple(
        f"{reason.rstrip('.')} (ghi nhận {words.moment(at)}, {_spoken_of(numbers, printed)})." for (at, reason), numbers in given.items()
    )


def _spoken_of(numbers: list[int], printed: set[int]) -> str:
    said = f"về biểu hiện {', '.join(str(number) for number in numbers)}"
    return said if printed & set(numbers) else f"{said} không nêu trong báo cáo này"


def _decided_by(finding: Finding) -> str | None:
    last = next((e for e in reversed(finding.events) if e.action in ("confirm", "remind")), None)
    if last is None:
        return None
    return f"{last.by}, {STATE[last.after]} {words.moment(last.at)}"


def _law(ref: BasisRef, law: Law) -> ReportLaw:
    known = law.provisions.get(ref.provision)
    return ReportLaw(ref.cite, in_force_words(ref.in_force), known.demand if known else None)


def fine_bands(basis: Iterable[BasisRef], law: Law, on: date) -> tuple[str, ...]:
    """The bands that fine an organisation for what the provisions demand, in force on that day: "khoản 1 Điều 93 …: 10.000.000 đến
    20.000.000 đồng". A band nobody could verify says so."""
    known = [law.provisions[ref.provision] for ref in basis if ref.provision in law.provisions]
    return tuple(dict.fromkeys(band for provision in known for band in bands_of(provision, on)))


def bands_of(provision: Provision, on: date) -> list[str]:
    """What `fine_bands` tells, of one provision."""
    found: list[str] = []
    for fine in provision.sanctions:
        if (fine.in_force_from and on < fine.in_force_from) or (fine.in_force_until and on > fine.in_force_until):
            continue
        band = "mức chưa xác minh"
        if fine.low is not None and fine.high is not None:
            band = f"{words.number(fine.low)} đến {words.number(fine.high)} đồng"
        found.append(f"{fine.cite}: {band}" + (f" ({fine.note})" if fine.note else ""))
    return found


def in_force_words(span: str) -> str:
    """ "2024-12-25…" → "có hiệu lực từ ngày 25/12/2024"; "" for a span without days."""
    first, _, last = span.partition("…")
    parts = [f"từ ngày {words.day(date.fromisoformat(first))}"] if first else []
    parts += [f"đến ngày {words.day(date.fromisoformat(last))}"] if last else []
    return f"có hiệu lực {' '.join(parts)}" if parts else ""


def what_was_read(coverage: Coverage | None) -> str:
    """One Vietnamese sentence on what the visit read, what it could not and why; None: no visit yet."""
    if coverage is None:
        return "Trang chưa được phần mềm thu thập lần nào."
    unread: Mapping[str, int] = {
        FETCH_OUTCOME[FetchOutcome(how)]: count
        for how, count in coverage.outcomes.items()
        if how not in ("ok", "not_modified", "redirected") and count
    }
    said = f"Lượt thu thập lúc {words.moment(coverage.visit_time)} đọc được {coverage.read} trang"
    if unread:
        said += "; không đọc được: " + ", ".join(f"{count} trang {how}" for how, count in unread.items())
    if coverage.unvisited:
        said += f"; còn {coverage.unvisited} địa chỉ đã biết chưa mở"
    if coverage.cut_by:
        said += f" ({words.cut(coverage.cut_by)})"
    return said + "."


def _clock(coverage: Coverage | None) -> str | None:
    if coverage is None or coverage.clock_offset_seconds is None:
        return None
    seconds = coverage.clock_offset_seconds
    by = f"(so với {coverage.clock_headers} tiêu đề Date)" if coverage.clock_headers else "(không rõ số lần so)"
    if abs(seconds) < 0.5:
        return f"Đồng hồ của máy thu thập trùng với giờ máy chủ của trang khi thu thập {by}."
    how = "nhanh hơn" if seconds > 0 else "chậm hơn"
    return f"Đồng hồ của máy thu thập {how} giờ máy chủ của trang {_length(abs(seconds))} khi thu thập {by}."


def _length(seconds: float) -> str:
    """5.6 → "5,6 giây", 16110.8 → "4 giờ 28 phút 31 giây"."""
    if seconds < 60:
        return f"{seconds:.1f} giây".replace(".", ",")
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    parts = [f"{value} {unit}" for value, unit in ((hours, "giờ"), (minutes, "phút"), (rest, "giây")) if value]
    return " ".join(parts)
