"""What the digest and one site's report ask of the database."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from monitor.clock import VIETNAM
from monitor.domain.finding import FindingState
from monitor.domain.page import FetchOutcome
from monitor.storage.tables import (
    FindingEventRow,
    FindingInstanceRow,
    FindingRow,
    OutcomeRow,
    PageFactsRow,
    PageRow,
    RegistryChangeRow,
    SitePeriodRow,
    SiteRow,
    VisitRow,
)


@dataclass(frozen=True, slots=True)
class RegisteredSite:
    """One site as the register has it on a day."""

    id: int
    code: str
    name: str
    url: str
    level: str
    site_class: str
    owner_type: str | None


@dataclass(frozen=True, slots=True)
class LastVisit:
    """The newest sealed visit of a site that speaks for the period. `judged` counts rules with a verdict other than unknown."""

    site_id: int
    visit_id: int
    visit_time: datetime
    coverage: dict[str, object]
    judged: int
    unknown: int

    @property
    def home_read(self) -> bool:
        """Whether the visit knows the content of the site's home page."""
        home = self.coverage.get("home")
        return isinstance(home, str) and FetchOutcome(home).is_read


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """One article, the newest reading of its address. `published_day` in Vietnam."""

    site_id: int
    url: str
    title: str | None
    body: str | None
    published: datetime
    precision: str | None
    source_outlet: str | None
    source_name: str | None
    data: str
    page_id: int = 0
    title_folded: str | None = None

    @property
    def order(self) -> datetime:
        """For putting articles in order: a day without a time counts as its end, so that a text that says its minute goes before."""
        return self.published if self.precision != "day" else self.published + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class StoredFinding:
    """A finding as the digest lists it."""

    id: int
    site_id: int
    rule: str
    state: str
    severity: int
    reason: str
    first_seen: datetime
    last_seen: datetime
    deadline: date | None


def first_moment(day: date) -> datetime:
    """Midnight in Vietnam at the start of the day."""
    return datetime.combine(day, time(0), VIETNAM)


def after_last_moment(day: date) -> datetime:
    """Midnight in Vietnam at the end of the day: the first moment that is no longer in it."""
    return first_moment(day + timedelta(days=1))


def registered_sites(session: Session, day: date) -> list[RegisteredSite]:
    """Sites in the register on that day, by code."""
    rows = session.execute(select(SiteRow, SitePeriodRow).join(SitePeriodRow, SitePeriodRow.site_id == SiteRow.id).order_by(SiteRow.code))
    found: dict[int, RegisteredSite] = {}
    for site, period in rows:
        if (period.valid_from is None or period.valid_from <= day) and (period.valid_to is None or day <= period.valid_to):
            found[site.id] = RegisteredSite(site.id, site.code, period.name, period.url, period.level, period.site_class, period.owner_type)
    return list(found.values())


def last_visits(session: Session, until: datetime, since: datetime | None = None) -> dict[int, LastVisit]:
    """The newest sealed visit of each site that took place before `until`, and not before `since`."""
    newest = (
        select(VisitRow.site_id, func.max(VisitRow.visit_time).label("visit_time"))
        .where(VisitRow.sealed_at.is_not(None), VisitRow.visit_time < until, *([VisitRow.visit_time >= since] if since else []))
        .group_by(VisitRow.site_id)
        .subquery()
    )
    visits = session.scalars(
        select(VisitRow)
        .join(newest, (newest.c.site_id == VisitRow.site_id) & (newest.c.visit_time == VisitRow.visit_time))
        .where(VisitRow.sealed_at.is_not(None))
        .order_by(VisitRow.id)
    ).all()
    verdicts: dict[int, dict[str, str]] = {}
    for visit_id, rule, verdict in session.execute(
        select(OutcomeRow.visit_id, OutcomeRow.rule, OutcomeRow.verdict)
        .where(OutcomeRow.visit_id.in_([visit.id for visit in visits]))
        .order_by(OutcomeRow.id)
    ):
        verdicts.setdefault(visit_id, {})[rule] = verdict
    result: dict[int, LastVisit] = {}
    for visit in visits:
        of_visit = verdicts.get(visit.id, {}).values()
        result[visit.site_id] = LastVisit(
            visit.site_id,
            visit.id,
            visit.visit_time or visit.started_at,
            visit.coverage or {},
            sum(1 for verdict in of_visit if verdict not in ("unknown", "not applicable")),
            sum(1 for verdict in of_visit if verdict == "unknown"),
        )
    return result


def articles_of_period(session: Session, first: date, last: date) -> list[StoredArticle]:
    """Articles whose own date lies in the period, each address once, oldest first.

    The newest reading of an address that is an article and has a date speaks for it: one that was later read with another date belongs to
    that date's period alone, one that was later met as a wall or without its date stays where it was.
    """
    later_facts, later_page = aliased(PageFactsRow), aliased(PageRow)
    superseded = (
        select(later_facts.page_id)
        .join(later_page, later_page.id == later_facts.page_id)
        .where(
            later_page.site_id == PageRow.site_id,
            later_page.url == PageRow.url,
            later_page.id > PageRow.id,
            later_facts.kind == "article",
            later_facts.published.is_not(None),
        )
        .exists()
    )
    rows = session.execute(
        select(PageFactsRow, PageRow.url)
        .join(PageRow, PageRow.id == PageFactsRow.page_id)
        .where(
            PageFactsRow.kind == "article",
            PageFactsRow.published >= first_moment(first),
            PageFactsRow.published < after_last_moment(last),
            ~superseded,
        )
    )
    articles = [
        StoredArticle(
            facts.site_id,
            url,
            facts.title,
            facts.body,
            facts.published.astimezone(VIETNAM),
            facts.published_precision,
            facts.source_outlet,
            facts.source_name,
            facts.data,
            facts.page_id,
            facts.title_folded,
        )
        for facts, url in rows
        if facts.published is not None
    ]
    return sorted(articles, key=lambda article: (article.published, article.url))


def _findings(session: Session, *conditions: object) -> list[StoredFinding]:
    rows: Sequence[FindingRow] = session.scalars(select(FindingRow).where(*conditions).order_by(FindingRow.severity, FindingRow.id)).all()  # type: ignore[arg-type]
    return [
        StoredFinding(row.id, row.site_id, row.rule, row.state, row.severity, row.reason, row.first_seen, row.last_seen, row.deadline)
        for row in rows
    ]


OPEN_STATES = tuple(state.value for state in FindingState if state.is_open)

NO_BREACH = (FindingState.DISMISSED.value, FindingState.EXPLAINED.value)
"""What a person found to be no breach is in no list, not even of the period in which the machine first saw it."""


def findings_new(session: Session, first: date, last: date) -> list[StoredFinding]:
    """Findings first seen in the period, without those that a person has since found to be no breach."""
    return _findings(
        session,
        FindingRow.first_seen >= first_moment(first),
        FindingRow.first_seen < after_last_moment(last),
        FindingRow.state.not_in(NO_BREACH),
    )


def findings_persistent(session: Session, first: date, last: date) -> list[StoredFinding]:
    """Findings seen before the period and open when it ended."""
    return findings_open_at(session, after_last_moment(last), FindingRow.first_seen < first_moment(first))


def findings_remedied(session: Session, first: date, last: date) -> list[StoredFinding]:
    """Findings of which an instance was remedied, or its page taken down, in the period, and none is open at its end."""
    ids = set(
        session.scalars(
            select(FindingEventRow.finding_id).where(
                FindingEventRow.after.in_(("remedied", "gone")),
                FindingEventRow.at >= first_moment(first),
                FindingEventRow.at < after_last_moment(last),
            )
        )
    )
    still_open = {finding.id for finding in findings_open_at(session, after_last_moment(last))}
    return [f for f in _findings(session, FindingRow.state.not_in(NO_BREACH)) if f.id in ids and f.id not in still_open]


def findings_overdue(session: Session, last: date, over: date) -> list[StoredFinding]:
    """Findings that were reminded and not yet remedied when the period ended, with a deadline before the day `over`: on the day of the
    deadline itself there is still time."""
    return findings_open_at(session, after_last_moment(last), FindingRow.deadline < over, states=(FindingState.REMINDED.value,))


def findings_open_at(session: Session, moment: datetime, *conditions: object, states: Collection[str] = OPEN_STATES) -> list[StoredFinding]:
    """Findings with an instance that was in one of the states at the moment, by the events until then, without those that a person has
    since found to be no breach.

    `state` and `deadline` in the answer are the present ones.
    """
    known: dict[int, dict[int | None, str]] = {}
    for finding_id, instance, after in session.execute(
        select(FindingEventRow.finding_id, FindingEventRow.instance, FindingEventRow.after)
        .where(FindingEventRow.at < moment, FindingEventRow.action != "note")
        .order_by(FindingEventRow.id)
    ):
        known.setdefault(finding_id, {})[instance] = after
    open_then = {number for number, of_instance in known.items() if any(state in states for state in of_instance.values())}
    return [
        f for f in _findings(session, FindingRow.first_seen < moment, FindingRow.state.not_in(NO_BREACH), *conditions) if f.id in open_then
    ]


def cited(session: Session, finding_ids: Collection[int]) -> dict[int, tuple[str, ...]]:
    """Finding id → the provisions that it cites, in words. Few ids: they are asked for at once."""
    rows = session.execute(select(FindingRow.id, FindingRow.basis).where(FindingRow.id.in_(sorted(finding_ids))))
    return {number: tuple(str(ref["cite"]) for ref in basis if isinstance(ref, dict)) for number, basis in rows}


@dataclass(frozen=True, slots=True)
class Evidence:
    """One place of a finding, as it was read."""

    url: str
    quote: str
    seen_at: datetime


def evidence(session: Session, finding_ids: Collection[int]) -> dict[int, Evidence]:
    """Finding id → its first place that is still open, else its first place."""
    found: dict[int, tuple[bool, Evidence]] = {}
    wanted = sorted(finding_ids)
    for start in range(0, len(wanted), 500):
        rows = session.scalars(
            select(FindingInstanceRow)
            .where(FindingInstanceRow.finding_id.in_(wanted[start : start + 500]))
            .order_by(FindingInstanceRow.finding_id, FindingInstanceRow.number)
        )
        for row in rows:
            is_open = row.state in OPEN_STATES
            if row.finding_id not in found or (is_open and not found[row.finding_id][0]):
                found[row.finding_id] = is_open, Evidence(row.url, row.quote, row.seen_at)
    return {number: place for number, (_, place) in found.items()}


def registry_changes(session: Session, first: date, last: date) -> list[tuple[str, str, str | None, str | None, str | None]]:
    """Changes of the register in the period: (site code, kind, field, before, after)."""
    rows = session.scalars(
        select(RegistryChangeRow)
        .where(RegistryChangeRow.at >= first_moment(first), RegistryChangeRow.at < after_last_moment(last))
        .order_by(RegistryChangeRow.id)
    )
    return [(row.site_code, row.kind, row.field, row.before, row.after) for row in rows]
