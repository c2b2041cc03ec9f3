"""From stored visits to outcomes and findings."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from monitor.domain.finding import Finding, FindingState
from monitor.domain.outcome import Outcome, Verdict
from monitor.domain.page import FetchOutcome
from monitor.domain.site import ReuseConsent
from monitor.errors import UserError
from monitor.findings.decide import decide
from monitor.findings.evaluate import evaluate_visits
from monitor.findings.present import present_findings
from monitor.law.load import load_law
from monitor.rules.engine import Case, Judgement, RuleStatus, pick_rules
from monitor.storage.database import Database
from monitor.storage.judgements import latest_outcomes, load_findings, load_notices, outcomes_of_visit
from monitor.storage.tables import OutcomeRow
from tests import builders as b
from tests.stored import put_site, put_visit

NOW = b.moment("2026-11-21", 12)
LICENSED = b.site(licences=[b.licence()])
BARE = [b.home(licence_notice=b.notice(number=None))]
WHOLE = [b.home(licence_notice=b.notice())]


def judge(db: Database, **options: object) -> list[Outcome]:
    return evaluate_visits(db, load_law(), {}, **{"now": NOW, **options})  # type: ignore[arg-type]


def findings(db: Database) -> list[Finding]:
    with db.read() as session:
        return load_findings(session)


def put(db: Database, day: str, pages: list[object], unread: dict[str, FetchOutcome] | None = None, **coverage: object) -> None:
    with db.begin() as session:
        put_visit(session, 1, b.coverage(day=date.fromisoformat(day), **coverage), pages, unread)  # type: ignore[arg-type]


@pytest.fixture
def db(sqlite_database: Database) -> Database:
    with sqlite_database.begin() as session:
        assert put_site(session, LICENSED) == 1
    return sqlite_database


def test_a_visit_is_judged_on_the_day_it_was_made(db: Database) -> None:
    put(db, "2024-12-24", BARE)
    (outcome,) = judge(db, rules=pick_rules(["GP-03"]))
    assert (outcome.verdict, outcome.on, [ref.provision for ref in outcome.basis]) == (Verdict.BREACH, date(2024, 12, 24), ["P20"])


def test_a_breach_becomes_a_finding_with_its_proof(db: Database) -> None:
    put(db, "2026-11-21", BARE)
    judge(db, rules=pick_rules(["GP-03"]))
    (finding,) = findings(db)
    assert (finding.site, finding.rule, finding.state) == ("XA-MAU", "GP-03", FindingState.SUSPECTED)
    (instance,) = finding.instances
    assert instance.seen.archived is not None
    assert instance.seen.archived.file == "mau.warc.gz"
    assert instance.seen.quote == "Giấy phép số 12/GP-TTĐT do Sở TT&TT cấp ngày 18/02/2022"


def test_judging_the_same_visit_twice_adds_no_outcome_and_changes_no_finding(db: Database) -> None:
    put(db, "2026-11-21", BARE)
    judge(db)
    with db.read() as session:
        before = outcomes_of_visit(session, 1)
    kept = findings(db)
    judge(db, now=NOW + timedelta(days=1))
    with db.read() as session:
        assert outcomes_of_visit(session, 1) == before
    assert findings(db) == kept


def test_the_next_visit_sees_it_remedied(db: Database) -> None:
    put(db, "2026-11-20", BARE)
    judge(db)
    put(db, "2026-11-21", WHOLE)
    judge(db)
    states = {finding.rule: finding.state for finding in findings(db)}
    assert states == {"GP-03": FindingState.REMEDIED}


def test_a_next_visit_that_finds_the_site_down_closes_nothing(db: Database) -> None:
    put(db, "2026-11-20", BARE)
    judge(db)
    put(db, "2026-11-21", [], {b.HOME: FetchOutcome.TIMEOUT}, home_outcome="timeout")
    judge(db)
    (finding,) = findings(db)
    assert finding.state is FindingState.UNVERIFIABLE
    with db.read() as session:
        assert [n.code for n in load_notices(session) if n.code[:2] != "NH"] == ["visit-failed"]


def test_a_past_day_is_judged_by_its_own_law_and_moves_no_finding(db: Database) -> None:
    put(db, "2024-06-01", BARE)
    put(db, "2026-11-21", BARE)
    (outcome,) = judge(db, as_of=date(2024, 12, 24), rules=pick_rules(["GP-03"]))
    assert [ref.provision for ref in outcome.basis] == ["P20"]
    assert findings(db) == []


def test_a_day_before_the_first_visit_is_judged_by_what_was_seen_later_and_says_so(db: Database) -> None:
    put(db, "2026-11-21", BARE)
    (outcome,) = judge(db, as_of=date(2024, 12, 24), rules=pick_rules(["GP-03"]))
    assert outcome.verdict is Verdict.BREACH
    assert "21/11/2026" in outcome.not_checked[-1]
    assert findings(db) == []


def test_a_day_still_to_come_is_answered_and_nothing_is_stored_of_it(db: Database) -> None:
    put(db, "2026-11-20", BARE)
    judge(db, rules=pick_rules(["GP-03"]))
    with db.read() as session:
        before = latest_outcomes(session)
    (ahead,) = judge(db, rules=pick_rules(["GP-03"]), as_of=date(2030, 1, 1))
    assert ahead.on == date(2030, 1, 1)
    with db.read() as session:
        assert latest_outcomes(session) == before


def test_the_present_day_moves_the_findings_though_the_visit_is_older(db: Database) -> None:
    put(db, "2026-11-15", BARE)
    judge(db, as_of=date(2026, 11, 21), rules=pick_rules(["GP-03"]))
    assert len(findings(db)) == 1


def test_a_site_without_a_sealed_visit_gives_no_outcome(db: Database) -> None:
    assert judge(db) == []


def test_an_unknown_site_code_is_the_users_mistake(db: Database) -> None:
    with pytest.raises(UserError, match="XA-KHAC"):
        judge(db, sites=["XA-KHAC"])


def test_a_rule_in_preview_is_judged_and_opens_no_finding(db: Database) -> None:
    from dataclasses import replace

    put(db, "2026-11-21", BARE)
    (rule,) = pick_rules(["GP-03"])
    (outcome,) = judge(db, rules=[replace(rule, status=RuleStatus.PREVIEW)])
    assert outcome.verdict is Verdict.BREACH
    assert findings(db) == []


def test_a_component_is_read_together_with_its_portals_home_page(db: Database) -> None:
    with db.begin() as session:
        portal = put_site(session, b.site("CONG", url="http://dongson.test/", level="province", site_class="portal"))
        part = put_site(session, b.site("XA-PHAN", url="http://dongson.test/xa-phan/", site_class="component"))
        put_visit(session, portal, b.coverage(), [b.home("http://dongson.test/")])
        put_visit(session, part, b.coverage(), [b.home("http://dongson.test/xa-phan/", lacks=["email"])])
    verdicts = {o.site: o.verdict for o in judge(db, rules=pick_rules(["TC-02"]))}
    assert verdicts == {"CONG": Verdict.COMPLIANT, "XA-PHAN": Verdict.COMPLIANT}


def test_a_dismissed_finding_stays_so_over_later_visits(db: Database) -> None:
    put(db, "2026-11-20", BARE)
    judge(db)
    (finding,) = findings(db)
    decide(db, finding.id, "dismiss", "Lê An", reason="trích nhầm", now=b.moment("2026-11-20", 13))
    put(db, "2026-11-21", BARE)
    judge(db)
    (finding,) = findings(db)
    assert finding.state is FindingState.DISMISSED
    (rule,) = pick_rules(["GP-03"])
    opening = f"Dấu hiệu trang chủ không ghi số giấy phép. (tiêu chí GP-03 bản {rule.version})"
    assert [(e.by, e.action, e.reason) for e in finding.events] == [("monitor", "opened", opening), ("Lê An", "dismiss", "trích nhầm")]


def test_a_decision_on_a_finding_that_is_not_there_is_the_users_mistake(db: Database) -> None:
    with pytest.raises(UserError, match="số 99"):
        decide(db, 99, "confirm", "Lê An", now=NOW)


def test_a_reminder_without_a_day_runs_fifteen_working_days(db: Database) -> None:
    put(db, "2026-11-20", BARE)
    judge(db)
    finding = decide(db, findings(db)[0].id, "remind", "Lê An", now=NOW)
    # 2026-11-24 may be a day off: it is not counted against the office
    assert finding.deadline == date(2026, 12, 14)


def test_a_reminder_beyond_every_known_calendar_asks_for_its_day(db: Database) -> None:
    put(db, "2026-11-20", BARE)
    judge(db)
    late = b.moment("2031-05-05")
    with pytest.raises(UserError, match="--deadline"):
        decide(db, findings(db)[0].id, "remind", "Lê An", now=late)
    assert decide(db, findings(db)[0].id, "remind", "Lê An", now=late, deadline=date(2031, 6, 1)).deadline == date(2031, 6, 1)


def test_an_explanation_by_a_consent_on_file_lapses_with_it(sqlite_database: Database) -> None:
    consent = ReuseConsent("Báo Mẫu", "12/TT-BM", date(2025, 1, 1), date(2026, 11, 25))
    rules = pick_rules(["GP-03"])
    with sqlite_database.begin() as session:
        put_site(session, replace(LICENSED, consents=(consent,)))
    put(sqlite_database, "2026-11-20", BARE)
    judge(sqlite_database, rules=rules)
    (finding,) = findings(sqlite_database)
    finding = decide(sqlite_database, finding.id, "explain", "Lê An", reason="Theo văn bản số 12/TT-BM", now=NOW)
    assert finding.instances[0].explained_until == date(2026, 11, 25)
    judge(sqlite_database, rules=rules, now=b.moment("2026-11-25", 23))
    assert findings(sqlite_database)[0].state is FindingState.EXPLAINED
    with sqlite_database.read() as session:
        assert present_findings(session, b.moment("2026-11-25", 23)) == []
        (shown,) = present_findings(session, b.moment("2026-11-26"))
    assert shown.state is FindingState.REOPENED
    judge(sqlite_database, rules=rules, now=b.moment("2026-11-26"))
    (finding,) = findings(sqlite_database)
    assert finding.state is FindingState.REOPENED
    assert [e.action for e in finding.events] == ["opened", "explain", "lapsed"]


def _blind(case: Case) -> Judgement:
    return Judgement(Verdict.COMPLIANT, "Bản này không thấy gì.", judged=tuple(page.url for page in case.dossier.pages))


def test_a_new_version_that_no_longer_sees_it_does_not_call_it_remedied(db: Database) -> None:
    (rule,) = pick_rules(["GP-03"])
    put(db, "2026-11-19", BARE)
    judge(db, rules=[rule])
    put(db, "2026-11-20", [], home_outcome="server_error")
    judge(db, rules=[rule])
    put(db, "2026-11-21", BARE)
    judge(db, rules=[replace(rule, version=rule.version + 1, judge=_blind)])
    (finding,) = findings(db)
    assert finding.state is FindingState.UNVERIFIABLE
    assert [i.supported for i in finding.instances] == [False]
    assert finding.events[-1].action == "no longer supported"


def test_a_new_version_that_would_still_see_it_calls_it_remedied(db: Database) -> None:
    (rule,) = pick_rules(["GP-03"])
    put(db, "2026-11-20", BARE)
    judge(db, rules=[rule])
    put(db, "2026-11-21", WHOLE)
    judge(db, rules=[replace(rule, version=rule.version + 1)])
    assert findings(db)[0].state is FindingState.REMEDIED


def test_another_extractor_that_no_longer_sees_it_does_not_call_it_remedied(db: Database) -> None:
    put(db, "2026-11-20", [replace(page, extractor="1.2") for page in BARE])
    judge(db)
    put(db, "2026-11-21", [replace(page, extractor="1.3") for page in WHOLE])
    judge(db)
    (finding,) = findings(db)
    assert finding.state is FindingState.SUSPECTED
    assert [i.supported for i in finding.instances] == [False]
    assert "Bộ đọc trang đã đổi bản" in finding.events[-1].reason
    put(db, "2026-11-22", [replace(page, extractor="1.3") for page in WHOLE])
    judge(db, now=b.moment("2026-11-22", 23))
    assert findings(db)[0].state is FindingState.SUSPECTED, "still nobody has seen the mending"


def test_an_extractor_that_saw_it_once_may_call_it_remedied(db: Database) -> None:
    put(db, "2026-11-20", [replace(page, extractor="1.2") for page in BARE])
    judge(db)
    put(db, "2026-11-21", [replace(page, extractor="1.3") for page in BARE])
    judge(db)
    put(db, "2026-11-22", [replace(page, extractor="1.3") for page in WHOLE])
    judge(db, now=b.moment("2026-11-22", 23))
    assert findings(db)[0].state is FindingState.REMEDIED


def test_of_two_who_decide_at_once_neither_is_lost(db: Database) -> None:
    put(db, "2026-11-20", BARE)
    judge(db)
    (finding,) = findings(db)

    def note(n: int) -> None:
        decide(db, finding.id, "note", f"Người {n}", reason="đã xem", now=NOW)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(note, range(16)))
    assert {e.by for e in findings(db)[0].events if e.action == "note"} == {f"Người {n}" for n in range(16)}


def test_the_newest_outcome_of_each_site_and_rule_is_found(db: Database) -> None:
    put(db, "2026-11-20", BARE)
    judge(db, rules=pick_rules(["GP-03", "TC-01"]))
    put(db, "2026-11-21", WHOLE)
    judge(db, rules=pick_rules(["GP-03", "TC-01"]))
    with db.read() as session:
        newest = latest_outcomes(session, sites=["XA-MAU"])
    assert [(o.rule, o.verdict) for o in newest] == [("GP-03", Verdict.COMPLIANT), ("TC-01", Verdict.COMPLIANT)]


def test_a_parked_domain_is_an_urgent_notice(db: Database) -> None:
    put(db, "2026-11-21", [], {b.HOME: FetchOutcome.PARKED}, home_outcome="parked", certificate="hết hạn ngày 01/11/2026")
    judge(db)
    with db.read() as session:
        assert [(n.code, n.urgent) for n in load_notices(session) if n.code[:2] != "NH"] == [("DK-02", True), ("BM-01", False)]


def test_asking_about_other_days_overwrites_nothing_that_was_concluded(db: Database) -> None:
    put(db, "2024-06-01", BARE)
    put(db, "2026-11-21", BARE)
    judge(db)
    with db.read() as session:
        rows = {row.id: row.fingerprint for row in session.scalars(select(OutcomeRow))}
        newest, kept = latest_outcomes(session), findings(db)
    asked = 0
    for day in (date(2013, 1, 1), date(2024, 12, 24), date(2024, 12, 25), date(2026, 6, 30)):
        asked += len(judge(db, as_of=day))
    with db.read() as session:
        after = {row.id: row.fingerprint for row in session.scalars(select(OutcomeRow))}
        assert latest_outcomes(session) == newest
    assert {number: after[number] for number in rows} == rows
    assert len(after) == len(rows) + asked
    assert findings(db) == kept
