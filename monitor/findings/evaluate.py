"""Judging sealed visits: dossiers from storage, outcomes appended, findings moved on."""

import gc
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from monitor.clock import VIETNAM
from monitor.domain.finding import Finding, FindingInstance, FindingState
from monitor.domain.law import Law
from monitor.domain.notice import Notice
from monitor.domain.outcome import Outcome, Verdict
from monitor.domain.page import FetchOutcome
from monitor.domain.site import Site, SitePeriod
from monitor.errors import UserError
from monitor.findings.baseline import HISTORY, Past, drops
from monitor.findings.confirmation import confirmed, needed
from monitor.findings.dossiers import Register, ThresholdLike, load_dossier, thresholds_from, visit_for
from monitor.findings.lifecycle import ANOTHER_READER, ANOTHER_VERSION, VisitFacts, apply, lapse, says, withdraw
from monitor.findings.moves import sights
from monitor.findings.notices import hosts_of, notices
from monitor.findings.press import consult, recall
from monitor.findings.reminders import alerts, reminders
from monitor.findings.visited import visit_facts
from monitor.rules.dossier import Dossier, Threshold
from monitor.rules.engine import Rule, RuleStatus, evaluate, load_rules
from monitor.rules.signals import address
from monitor.rules.words import vietnamese_day
from monitor.storage.database import Database
from monitor.storage.judgements import StoredOutcome, append_outcomes, load_findings, outcomes_of_rule, save_finding, save_notices
from monitor.storage.pages import denied_since, measures_of_visits, reader_at, stories_at
from monitor.storage.register import load_sites, site_ids
from monitor.storage.visits import VisitRecord, latest_sealed, sealed_before, sealed_visits


def evaluate_visits(
    db: Database,
    law: Law,
    thresholds: Mapping[str, ThresholdLike],
    *,
    as_of: date | None = None,
    sites: Iterable[str] | None = None,
    rules: Sequence[Rule] | None = None,
    now: datetime,
    share: bool = False,
    progress: Callable[[int, int | None], None] | None = None,
) -> list[Outcome]:
    """One outcome per site and rule, of each site's newest sealed visit; sites never visited give none.

    `as_of` None judges each visit on the day it was made, by the law of that day, and moves the findings on. With `as_of` the newest visit
    until then is judged as of that day (or, where there is none, the earliest later one, which the outcome says); outcomes are stored, but
    findings move only when `as_of` is the present day and the visit is the site's newest. Judging the same visit again adds nothing.
    Of a day still to come the outcomes are returned and not stored.
    `rules` None means all but retired ones; rules in preview open no finding. `share`: the visits are new, so their articles join the press
    index for the pages of other monitored sites. What is concluded of a site is stored in one transaction; no lock is held while its pages
    are read and judged, so that persons who decide meanwhile need not wait.
    Raises UserError when a site code is not registered.
    """
    chosen = tuple(load_rules() if rules is None else rules)
    limits = thresholds_from(thresholds)
    with db.read() as session:
        register = Register(tuple(load_sites(session)), site_ids(session))
    hosts = hosts_of(register.sites)
    outcomes: list[Outcome] = []
    wanted = _chosen_sites(register, sites)
    for done, site in enumerate(wanted, start=1):
        with _no_search_for_cycles():
            outcomes += _evaluate_site(db, register, hosts, site, law, limits, chosen, as_of, now, share)
        if progress is not None:
            progress(done, len(wanted))
    return outcomes


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """A site's facts are some hundred thousand values without a cycle among them; looking for one again and again while they are read costs
    more than a quarter of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _chosen_sites(register: Register, codes: Iterable[str] | None) -> list[Site]:
    by_code = {site.code: site for site in register.sites}
    if codes is None:
        return [by_code[code] for code in sorted(by_code)]
    wanted = list(dict.fromkeys(codes))
    for code in wanted:
        if code not in by_code:
            raise UserError(f"Không có trang nào mang mã {code} trong sổ đăng ký.")
    return [by_code[code] for code in wanted]


def _evaluate_site(
    db: Database,
    register: Register,
    hosts: Collection[str],
    site: Site,
    law: Law,
    thresholds: Mapping[str, Threshold],
    rules: Sequence[Rule],
    as_of: date | None,
    now: datetime,
    share: bool,
) -> list[Outcome]:
    site_id = register.ids[site.code]
    with db.read() as session:
        visit = visit_for(session, site_id, as_of)
    if visit is None or visit.coverage is None:
        return []
    seen_on = visit.coverage.visit_time.astimezone(VIETNAM).date()
    day = as_of or seen_on
    with db.begin() as session:
        press = consult(session, site.code, visit.id, share=share)
    with db.read() as session:
        dossier = load_dossier(session, register, site, visit, day, law, thresholds, press.matches, press.reach)
    outcomes = evaluate(dossier, rules)
    if day < seen_on:
        remark = f"Chứng cứ được thu ngày {vietnamese_day(seen_on)}, sau ngày được xét."
        outcomes = [replace(o, not_checked=(*o.not_checked, remark)) for o in outcomes]
    if as_of is not None and as_of > now.astimezone(VIETNAM).date():
        return outcomes  # asked ahead of time: nothing is concluded of a day that has not come
    with db.begin() as session:
        append_outcomes(session, site_id, visit.id, outcomes, now)
        newest = latest_sealed(session, site_id)
        if (as_of is None or as_of == now.astimezone(VIETNAM).date()) and newest is not None and newest.id == visit.id:
            _conclude(session, register, site_id, dossier, visit, outcomes, hosts, rules, now)
    return outcomes


def _conclude(
    session: Session,
    register: Register,
    site_id: int,
    dossier: Dossier,
    visit: VisitRecord,
    outcomes: Sequence[Outcome],
    hosts: Collection[str],
    rules: Sequence[Rule],
    now: datetime,
) -> None:
    """Move the findings of the site on by what its newest visit says."""
    preview = {rule.code for rule in rules if rule.status is not RuleStatus.STABLE}
    flapping = {rule.code for rule in rules if rule.may_flap}

    def judge(earlier: VisitRecord, code: str) -> Outcome:
        """An earlier visit on its own day, by a rule as it is now."""
        assert earlier.visit_time is not None
        then = recall(session, earlier.id)
        on = earlier.visit_time.astimezone(VIETNAM).date()
        past = load_dossier(session, register, dossier.site, earlier, on, dossier.law, dossier.thresholds, then.matches, then.reach)
        return evaluate(past, [rule for rule in rules if rule.code == code])[0]

    _move_findings(session, site_id, dossier, visit, [o for o in outcomes if o.rule not in preview], hosts, flapping, judge, now)


def _move_findings(
    session: Session,
    site_id: int,
    dossier: Dossier,
    visit: VisitRecord,
    outcomes: Sequence[Outcome],
    registered: Collection[str],
    flapping: Collection[str],
    judge: Callable[[VisitRecord, str], Outcome],
    now: datetime,
) -> None:
    assert visit.coverage is not None
    period = dossier.period
    known: dict[str, Finding] = {}
    for finding in load_findings(session, sites=[dossier.site.code], to_change=True):
        known[finding.rule], lapsed = lapse(finding, now)
        if lapsed:
            save_finding(session, site_id, known[finding.rule], lapsed)
    facts = _facts(session, site_id, dossier, known.values())
    # a replay of the same archive shows the same again: waiting for another one would prove nothing
    may_have_missed = not facts.whole and visit.coverage.mode != "archive"
    for said in outcomes:
        before = known.get(said.rule)
        outcome = said
        if said.rule in flapping and said.verdict is Verdict.BREACH and may_have_missed:
            outcome = confirmed(said, before, _earlier(session, site_id, visit, said), *needed(dossier.thresholds), facts.where)
        if before is None and outcome.verdict is not Verdict.BREACH:
            continue
        after, events = apply(before, outcome, facts)
        if before is not None and after is not None:
            remedied = _remedied(before, after)
            if remedied:
                stored = outcomes_of_rule(session, site_id, before.rule)
                other_reader = _read_otherwise(session, stored, remedied, dossier)
                other_version = _taken_back(session, stored, remedied, said, judge) - other_reader
                doubted, withdrawn = withdraw(before, other_reader, outcome, facts.time, ANOTHER_READER)
                doubted, also = withdraw(doubted, other_version, outcome, facts.time, ANOTHER_VERSION)
                after, events = apply(doubted, outcome, facts)
                events = (*withdrawn, *also, *events)
        if after is not None and after != before:
            save_finding(session, site_id, after, events)
    if period is not None:
        told = notices(dossier.site.code, period, visit.coverage, dossier.pages, registered)
        fallen = _fallen(session, dossier.site.code, period, visit)
        save_notices(session, site_id, (*told, *fallen, *reminders(dossier), *alerts(outcomes, visit.coverage.visit_time)))


def _facts(session: Session, site_id: int, dossier: Dossier, known: Iterable[Finding]) -> VisitFacts:
    """What the lifecycle asks of the visit that the dossier was made of."""
    seen = sights(known)
    denied = [url for url, how in dossier.unread.items() if how is FetchOutcome.ROBOTS_DENIED] if seen else []
    return visit_facts(dossier, seen, stories_at(session, site_id, seen), denied_since(session, site_id, denied))


def _read_otherwise(session: Session, stored: Iterable[StoredOutcome], remedied: Iterable[FindingInstance], dossier: Dossier) -> set[int]:
    """Numbers of the instances that would be remedied on a page that another extractor read when it showed them last: nobody has seen
    whether the site changed or the reading did. (`monitor extract` reads the earlier visit again.)"""
    visits = {one.visit_time: one.visit for one in stored}
    now = {address(page.url): page.facts.extractor for page in dossier.pages}
    readers = set(now.values())
    found: set[int] = set()
    for old in remedied:
        then = reader_at(session, visits[old.last_seen], old.seen.url) if old.last_seen in visits else None
        page = address(old.seen.url)
        if then is not None and then not in ({now[page]} if page in now else readers):
            found.add(old.number)
    return found


def _remedied(before: Finding, after: Finding) -> list[FindingInstance]:
    return [
        old
        for old, new in zip(before.instances, after.instances, strict=False)
        if new.state is FindingState.REMEDIED and new.state is not old.state
    ]


def _taken_back(
    session: Session,
    stored: Iterable[StoredOutcome],
    remedied: Iterable[FindingInstance],
    said: Outcome,
    judge: Callable[[VisitRecord, str], Outcome],
) -> set[int]:
    """Numbers of the instances that would be remedied though the site mended nothing: the version that judges now does not find them on the
    visit that showed them last either. Asked only where another version judged that visit."""
    breaches = [one for one in stored if one.outcome.verdict is Verdict.BREACH]
    now: dict[int, Outcome] = {}
    found: set[int] = set()
    for old in remedied:
        then = [one for one in breaches if one.visit_time == old.last_seen]
        if not then or any(one.outcome.version == said.version for one in then):
            continue
        visit = then[-1].visit
        if visit not in now:
            ((earlier, _),) = sealed_visits(session, visit)
            now[visit] = judge(earlier, said.rule)
        if not says(now[visit], old.seen):
            found.add(old.number)
    return found


def _earlier(session: Session, site_id: int, visit: VisitRecord, outcome: Outcome) -> list[Outcome]:
    """What the same version of the rule said of earlier visits, each on its own day: the newest visit first, one outcome a visit."""
    assert visit.coverage is not None
    newest: dict[int, StoredOutcome] = {}
    for stored in outcomes_of_rule(session, site_id, outcome.rule):
        on_its_day = stored.outcome.on == stored.visit_time.astimezone(VIETNAM).date()
        if on_its_day and stored.visit_time < visit.coverage.visit_time and stored.outcome.version == outcome.version:
            newest[stored.visit] = stored
    return [stored.outcome for stored in sorted(newest.values(), key=lambda one: one.visit_time, reverse=True)]


def _fallen(session: Session, site: str, period: SitePeriod, visit: VisitRecord) -> tuple[Notice, ...]:
    past = [visit, *sealed_before(session, visit, HISTORY)]
    measures = measures_of_visits(session, [one.id for one in past])
    now, *earlier = (Past(one.coverage, measures[one.id]) for one in past if one.coverage is not None)
    return drops(site, period, now, earlier)
