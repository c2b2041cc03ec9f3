"""Outcomes, findings and notices kept in both databases."""

from dataclasses import replace
from datetime import date

from monitor.domain.finding import FindingState
from monitor.domain.notice import Notice
from monitor.domain.outcome import BasisRef, Decide, Instance, Outcome, Severity, Verdict
from monitor.domain.page import ArchivePosition
from monitor.findings.lifecycle import Action, VisitFacts, apply, decide
from monitor.storage.database import Database
from monitor.storage.judgements import (
    append_outcomes,
    latest_outcomes,
    load_findings,
    load_notices,
    outcomes_of_visit,
    save_finding,
    save_notices,
)
from tests import builders as b
from tests.stored import put_site, put_visit

AT = b.moment("2026-11-21")
PROOF = Instance(b.HOME, "Giấy phép số …", "thiếu số", AT, ArchivePosition("a.warc.gz", 7, 8, "cd" * 32), (1, 5), "số giấy phép")
OUTCOME = Outcome(
    "XA-MAU", "GP-03", 1, Verdict.BREACH, date(2026, 11, 21), "Dấu hiệu.",
    (BasisRef("P34", "khoản 9 Điều 24", "2024-12-25…", "V"),), (PROOF,), Severity.SERIOUS, Decide.AUTO, ("Không đọc chữ trong ảnh.",),
)  # fmt: skip
FACTS = VisitFacts(AT, True, b.HOME)


def prepare(db: Database) -> tuple[int, int]:
    with db.begin() as session:
        site = put_site(session, b.site())
        return site, put_visit(session, site, b.coverage(), [b.home()])


def test_an_outcome_comes_back_as_it_was_made(database: Database) -> None:
    site, visit = prepare(database)
    with database.begin() as session:
        assert append_outcomes(session, site, visit, [OUTCOME], AT) == 1
    with database.read() as session:
        assert outcomes_of_visit(session, visit) == [OUTCOME]
        assert latest_outcomes(session) == [OUTCOME]


def test_the_same_outcome_is_stored_once(database: Database) -> None:
    site, visit = prepare(database)
    with database.begin() as session:
        append_outcomes(session, site, visit, [OUTCOME, OUTCOME], AT)
    with database.begin() as session:
        assert append_outcomes(session, site, visit, [OUTCOME, replace(OUTCOME, reason="Khác.")], AT) == 1
    with database.read() as session:
        assert len(outcomes_of_visit(session, visit)) == 2


def test_a_finding_comes_back_as_it_was_saved(database: Database) -> None:
    site, _ = prepare(database)
    finding, events = apply(None, OUTCOME, FACTS)
    assert finding is not None
    with database.begin() as session:
        number = save_finding(session, site, finding, events)
    with database.read() as session:
        assert load_findings(session) == [replace(finding, id=number)]


def test_a_decision_adds_its_event_and_keeps_the_earlier_ones(database: Database) -> None:
    site, _ = prepare(database)
    finding, events = apply(None, OUTCOME, FACTS)
    assert finding is not None
    with database.begin() as session:
        finding = replace(finding, id=save_finding(session, site, finding, events))
        finding, events = decide(finding, Action.REMIND, "Lê An", b.moment("2026-11-22"), deadline=date(2026, 12, 1))
        save_finding(session, site, finding, events)
    with database.read() as session:
        assert load_findings(session) == [finding]
        assert [e.action for e in load_findings(session)[0].events] == ["opened", "remind"]


def test_findings_are_found_by_site_rule_and_state(database: Database) -> None:
    site, _ = prepare(database)
    with database.begin() as session:
        for rule in ("GP-03", "TC-01"):
            finding, events = apply(None, replace(OUTCOME, rule=rule), FACTS)
            assert finding is not None
            save_finding(session, site, finding, events)
    with database.read() as session:
        assert [f.rule for f in load_findings(session, rules=["TC-01"])] == ["TC-01"]
        assert len(load_findings(session, sites=["XA-MAU"], states=[FindingState.SUSPECTED])) == 2
        assert load_findings(session, sites=[]) == []
        assert load_findings(session, states=[FindingState.DISMISSED]) == []


def test_a_notice_seen_again_is_one_notice(database: Database) -> None:
    site, _ = prepare(database)
    notice = Notice("BM-01", "XA-MAU", "Chứng thư số của trang không hợp lệ.", AT, b.HOME)
    with database.begin() as session:
        save_notices(session, site, [notice])
        save_notices(session, site, [replace(notice, seen_at=b.moment("2026-11-25"))])
    with database.read() as session:
        assert load_notices(session) == [replace(notice, seen_at=b.moment("2026-11-25"))]
