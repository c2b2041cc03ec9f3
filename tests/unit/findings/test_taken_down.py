"""A school's disclosure over several stored visits: taken down, back again, moved, its server failing, its five years over."""

from datetime import date
from typing import Any

import pytest

from monitor.domain.facts import PageFacts
from monitor.domain.finding import FindingState
from monitor.domain.outcome import Outcome, Verdict
from monitor.domain.page import FetchOutcome
from monitor.findings.evaluate import evaluate_visits
from monitor.law.load import load_law
from monitor.rules.engine import pick_rules
from monitor.storage.database import Database
from monitor.storage.judgements import load_findings
from tests import builders as b
from tests.stored import put_site, put_visit

SCHOOL = b.site(code="TRUONG-MAU", level="school", owner="public_service", url="http://truongmau.test/", name="Trường THCS Mẫu")
HOME = b.home("http://truongmau.test/", title="Trường THCS Mẫu")
DISCLOSED = "http://truongmau.test/cong-khai/1"
TITLE = "Công khai năm học 2025 - 2026"


def page(url: str = DISCLOSED, title: str = TITLE, day: str | None = "2026-06-20") -> PageFacts:
    return b.article(1, day, url=url, title=title)


@pytest.fixture
def db(sqlite_database: Database) -> Database:
    with sqlite_database.begin() as session:
        assert put_site(session, SCHOOL) == 1
    return sqlite_database


def visit(db: Database, day: str, pages: list[PageFacts], unread: dict[str, FetchOutcome] | None = None, **coverage: Any) -> Outcome:
    with db.begin() as session:
        put_visit(session, 1, b.coverage(day=date.fromisoformat(day), **coverage), [HOME, *pages], unread)
    (outcome,) = evaluate_visits(db, load_law(), {}, rules=pick_rules(["GD-02"]), now=b.moment(day, 22))
    return outcome


def state(db: Database) -> FindingState | None:
    with db.read() as session:
        found = load_findings(session)
    return found[0].state if found else None


def test_what_is_answered_for_as_absent_opens_a_finding_with_the_proof_of_when_it_stood_there(db: Database) -> None:
    visit(db, "2026-10-01", [page()])
    outcome = visit(db, "2026-10-20", [], {DISCLOSED: FetchOutcome.NOT_FOUND})
    assert outcome.verdict is Verdict.BREACH
    (instance,) = outcome.instances
    assert (instance.url, instance.quote, instance.seen_at.date()) == (DISCLOSED, TITLE, date(2026, 10, 1))
    assert instance.archived is not None
    assert state(db) is FindingState.SUSPECTED
    visit(db, "2026-11-20", [], {DISCLOSED: FetchOutcome.NOT_FOUND})
    assert state(db) is FindingState.SUSPECTED, "it is still gone"


def test_what_is_back_is_remedied(db: Database) -> None:
    visit(db, "2026-10-01", [page()])
    visit(db, "2026-10-20", [], {DISCLOSED: FetchOutcome.GONE})
    visit(db, "2026-11-20", [page()])
    assert state(db) is FindingState.REMEDIED


def test_what_is_back_under_another_address_is_remedied(db: Database) -> None:
    visit(db, "2026-10-01", [page()])
    visit(db, "2026-10-20", [], {DISCLOSED: FetchOutcome.NOT_FOUND})
    visit(db, "2026-11-20", [page("http://truongmau.test/cong-khai/2")], {DISCLOSED: FetchOutcome.NOT_FOUND})
    assert state(db) is FindingState.REMEDIED


def test_what_was_moved_between_two_visits_was_never_taken_down(db: Database) -> None:
    visit(db, "2026-10-01", [page()])
    moved = page("http://truongmau.test/cong-khai/2", "CÔNG KHAI NĂM HỌC 2025-2026", "2026-06-20")
    assert visit(db, "2026-10-20", [moved], {DISCLOSED: FetchOutcome.NOT_FOUND}).verdict is Verdict.COMPLIANT
    assert state(db) is None


@pytest.mark.parametrize("how", [FetchOutcome.SERVER_ERROR, FetchOutcome.CHALLENGE, FetchOutcome.TIMEOUT, FetchOutcome.NOT_ARCHIVED])
def test_a_page_that_was_not_reached_was_not_taken_down(db: Database, how: FetchOutcome) -> None:
    visit(db, "2026-10-01", [page()])
    assert visit(db, "2026-10-20", [], {DISCLOSED: how}).verdict is not Verdict.BREACH
    assert state(db) is None


def test_a_visit_cut_short_does_not_tell_whether_it_stands_elsewhere(db: Database) -> None:
    visit(db, "2026-10-01", [page()])
    outcome = visit(db, "2026-10-20", [], {DISCLOSED: FetchOutcome.NOT_FOUND}, cut_by="budget", unvisited=9)
    assert outcome.verdict is Verdict.UNKNOWN
    assert "1 nội dung công khai không còn ở địa chỉ cũ" in outcome.reason


def test_a_visit_cut_short_closes_nothing(db: Database) -> None:
    visit(db, "2026-10-01", [page()])
    visit(db, "2026-10-20", [], {DISCLOSED: FetchOutcome.NOT_FOUND})
    visit(db, "2026-11-20", [], {DISCLOSED: FetchOutcome.TIMEOUT}, cut_by="budget", unvisited=9)
    assert state(db) is FindingState.UNVERIFIABLE


def test_five_years_run_from_the_day_it_was_posted_not_from_the_first_visit(db: Database) -> None:
    old = page(title="Công khai năm học 2020 - 2021", day="2021-06-20")
    visit(db, "2026-06-01", [old])
    assert visit(db, "2026-06-20", [], {DISCLOSED: FetchOutcome.NOT_FOUND}).verdict is Verdict.BREACH
    assert visit(db, "2026-06-21", [], {DISCLOSED: FetchOutcome.NOT_FOUND}).verdict is Verdict.COMPLIANT
