"""Two versions of a rule over the same visits."""

from dataclasses import replace
from datetime import date

import pytest

from monitor.domain.outcome import Verdict
from monitor.errors import UserError
from monitor.findings.compare import Comparison, compare
from monitor.findings.evaluate import evaluate_visits
from monitor.law.load import load_law
from monitor.rules.engine import Case, Judgement, Rule, RuleStatus, pick_rules
from monitor.storage.database import Database
from monitor.storage.judgements import load_findings, outcomes_of_visit
from tests import builders as b
from tests.stored import put_site, put_visit

NOW = b.moment("2026-11-21", 12)
(FIRST,) = pick_rules(["GP-03"])


def _lenient(case: Case) -> Judgement:
    assert case.dossier.home is not None
    return Judgement(Verdict.COMPLIANT, "Bản mới không hỏi số giấy phép.", judged=(case.dossier.home.url,))


SECOND = replace(FIRST, version=FIRST.version + 1, judge=_lenient)


@pytest.fixture
def db(sqlite_database: Database) -> Database:
    with sqlite_database.begin() as session:
        for code, pages in (("XA-THIEU", [b.home(licence_notice=b.notice(number=None))]), ("XA-DU", [b.home(licence_notice=b.notice())])):
            site = put_site(session, b.site(code, licences=[b.licence()]))
            put_visit(session, site, b.coverage(), pages)
    return sqlite_database


def judge(db: Database, rule: Rule, **options: date) -> None:
    evaluate_visits(db, load_law(), {}, rules=[rule], now=NOW, **options)  # type: ignore[arg-type]


def compared(db: Database, rule: Rule, version: int | None = None, **options: int) -> Comparison:
    return compare(db, load_law(), {}, rule, version, **options)  # type: ignore[arg-type]


def test_a_new_version_shows_which_verdicts_it_would_change_and_by_which_words(db: Database) -> None:
    judge(db, FIRST)
    (row,) = compared(db, SECOND, SECOND.version).changed
    assert row.before is not None
    assert (row.site, row.before.verdict, row.after.verdict) == ("XA-THIEU", Verdict.BREACH, Verdict.COMPLIANT)
    assert row.before.instances[0].quote == "Giấy phép số 12/GP-TTĐT do Sở TT&TT cấp ngày 18/02/2022"
    assert row.after.reason == "Bản mới không hỏi số giấy phép."


def test_a_rule_that_did_not_change_changes_nothing(db: Database) -> None:
    judge(db, FIRST)
    found = compared(db, FIRST)
    assert found.changed == ()
    assert not any(row.proof_changes or row.basis_changes for row in found.rows)
    assert found.counts() == {(Verdict.BREACH, Verdict.BREACH): 1, (Verdict.COMPLIANT, Verdict.COMPLIANT): 1}


def test_comparing_stores_nothing_and_moves_no_finding(db: Database) -> None:
    judge(db, FIRST)
    with db.read() as session:
        before = (outcomes_of_visit(session, 1), load_findings(session))
    compared(db, SECOND)
    with db.read() as session:
        assert (outcomes_of_visit(session, 1), load_findings(session)) == before


def test_a_version_in_preview_that_was_judged_already_is_compared_with_the_one_before_it(db: Database) -> None:
    judge(db, FIRST)
    judge(db, replace(SECOND, status=RuleStatus.PREVIEW))
    assert [row.site for row in compared(db, SECOND, SECOND.version).changed] == ["XA-THIEU"]


def test_two_stored_versions_are_compared_without_judging(db: Database) -> None:
    judge(db, FIRST)
    judge(db, SECOND)
    newest = replace(SECOND, version=SECOND.version + 1)
    found = compared(db, newest, FIRST.version, to=SECOND.version)
    assert [row.site for row in found.changed] == ["XA-THIEU"]
    assert (found.left, found.right, found.judged_now) == (FIRST.version, SECOND.version, False)


def test_the_visit_that_was_judged_is_judged_again_and_not_a_later_one(db: Database) -> None:
    judge(db, FIRST)
    with db.begin() as session:
        put_visit(session, 1, b.coverage(day=date(2026, 12, 1)), [b.home(licence_notice=b.notice())])
    (row,) = [row for row in compared(db, FIRST).rows if row.site == "XA-THIEU"]
    assert row.before is not None
    assert (row.visit, row.before.verdict, row.after.verdict) == (1, Verdict.BREACH, Verdict.BREACH)


def test_what_was_concluded_for_another_day_is_not_what_the_visit_showed(db: Database) -> None:
    judge(db, FIRST, as_of=date(2013, 1, 1))
    assert compared(db, FIRST).counts() == {(None, Verdict.BREACH): 1, (None, Verdict.COMPLIANT): 1}


def test_a_site_never_visited_is_named_as_not_compared(db: Database) -> None:
    with db.begin() as session:
        put_site(session, b.site("XA-MOI"))
    judge(db, FIRST)
    assert [site for site, _ in compared(db, FIRST).not_compared] == ["XA-MOI"]


def test_a_version_that_left_no_outcome_or_does_not_exist_is_the_users_mistake(db: Database) -> None:
    with pytest.raises(UserError, match="bản 9"):
        compared(db, FIRST, 9)
    with pytest.raises(UserError, match=f"bản {FIRST.version} được lưu"):
        compared(db, SECOND, FIRST.version)
