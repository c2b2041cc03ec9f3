"""Judging sealed visits: dossiers from storage, outcomes appended, findings moved on."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from monitor.clock import VIETNAM
from monitor.domain.law import Law
from monitor.domain.notice import Notice
from monitor.domain.outcome import Outcome, Verdict
from monitor.domain.page import FetchOutcome
from monitor.domain.site import Site, SitePeriod
from monitor.errors import UserError
from monitor.findings.baseline import HISTORY, Past, drops
from monitor.findings.confirmation import confirmed, needed
from monitor.findings.dossiers import Register, ThresholdLike, load_dossier, thresholds_from, visit_for
from monitor.findings.lifecycle import VisitFacts, apply
from monitor.findings.moves import moved, sights
from monitor.findings.notices import hosts_of, notices
from monitor.findings.press import consult
from monitor.findings.reminders import alerts, reminders
from monitor.rules.dossier import Dossier, Threshold
from monitor.rules.engine import Rule, RuleStatus, evaluate, load_rules
from monitor.rules.words import vietnamese_day
from monitor.storage.database import Database
from monitor.storage.judgements import StoredOutcome, append_outcomes, load_findings, outcomes_of_rule, save_finding, save_notices
from monitor.storage.pages import measures_of_visits, stories_at
from monitor.storage.register import load_sites, site_ids
from monitor.storage.visits import VisitRecord, latest_sealed, sealed_before


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
    `rules` None means all but retired ones; rules in preview open no finding. Each site is one transaction. `share`: the visits are new, so
    their articles join the press index for the pages of other monitored sites.
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
        with db.begin() as session:
            outcomes += _evaluate_site(session, register, hosts, site, law, limits, chosen, as_of, now, share)
        if progress is not None:
            progress(done, len(wanted))
    return outcomes


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
    session: Session,
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
    visit = visit_for(session, site_id, as_of)
    if visit is None or visit.coverage is None:
        return []
    seen_on = visit.coverage.visit_time.astimezone(VIETNAM).date()
    day = as_of or seen_on
    press = consult(session, site.code, visit.id, share=share)
    dossier = load_dossier(session, register, site, visit, day, law, thresholds, press.matches, press.reach)
    outcomes = evaluate(dossier, rules)
    if day < seen_on:
        remark = f"Chứng cứ được thu ngày {vietnamese_day(seen_on)}, sau ngày được xét."
        outcomes = [replace(o, not_checked=(*o.not_checked, remark)) for o in outcomes]
    append_outcomes(session, site_id, visit.id, outcomes, now)
    newest = latest_sealed(session, site_id)
    if (as_of is None or as_of == now.astimezone(VIETNAM).date()) and newest is not None and newest.id == visit.id:
        preview = {rule.code for rule in rules if rule.status is not RuleStatus.STABLE}
        flapping = {rule.code for rule in rules if rule.may_flap}
        _move_findings(session, site_id, dossier, visit, [o for o in outcomes if o.rule not in preview], hosts, flapping)
    return outcomes


def _move_findings(
    session: Session,
    site_id: int,
    dossier: Dossier,
    visit: VisitRecord,
    outcomes: Sequence[Outcome],
    registered: Collection[str],
    flapping: Collection[str],
) -> None:
    assert visit.coverage is not None
    period = dossier.period
    known = {finding.rule: finding for finding in load_findings(session, sites=[dossier.site.code])}
    facts = VisitFacts(
        time=visit.coverage.visit_time,
        home_read=visit.coverage.home_read,
        home=dossier.home.url if dossier.home else period.url if period else "",
        absent=frozenset(url for url, how in dossier.unread.items() if how.says_absent),
        whole=visit.coverage.complete and all(how.says_absent or how in _NO_PAGE_BEHIND for how in dossier.unread.values()),
        moved=moved(stories_at(session, site_id, sights(known.values())), dossier),
    )
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
        if after is not None and after != before:
            save_finding(session, site_id, after, events)
    if period is not None:
        told = notices(dossier.site.code, period, visit.coverage, dossier.pages, registered)
        fallen = _fallen(session, dossier.site.code, period, visit)
        save_notices(session, site_id, (*told, *fallen, *reminders(dossier), *alerts(outcomes, visit.coverage.visit_time)))


_NO_PAGE_BEHIND = (
    FetchOutcome.WRONG_TYPE, FetchOutcome.TOO_LARGE, FetchOutcome.ROBOTS_DENIED, FetchOutcome.REDIRECTED_AWAY, FetchOutcome.REDIRECT_LOOP,
)  # fmt: skip
"""Ways of not being read that no article of the site can be waiting behind, or that every visit will meet again."""


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
