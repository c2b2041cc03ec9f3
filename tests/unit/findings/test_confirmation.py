"""Rules that may flap open a case only when several visits say so."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from monitor.domain.finding import Finding, FindingState
from monitor.domain.outcome import Decide, Instance, Outcome, Severity, Verdict
from monitor.domain.page import FetchOutcome
from monitor.findings.confirmation import confirmed, needed
from monitor.findings.evaluate import evaluate_visits
from monitor.findings.lifecycle import Action, VisitFacts, apply, decide
from monitor.law.load import load_law
from monitor.rules.dossier import Threshold
from monitor.rules.engine import load_rules, pick_rules
from monitor.storage.database import Database
from monitor.storage.judgements import load_findings, outcomes_of_visit
from tests import builders as b
from tests.stored import put_site, put_visit

AT = b.moment("2026-11-21")
ONE, TWO = "http://xamau.test/1", "http://xamau.test/2"


def seen(url: str = ONE, quote: str = "Trích") -> Instance:
    return Instance(url, quote, "sai", AT, None)


def breach(*instances: Instance) -> Outcome:
    found = instances or (seen(),)
    return Outcome(
        "XA-MAU", "BL-01", 1, Verdict.BREACH, AT.date(), "Dấu hiệu.", (), found, Severity.GRAVE, Decide.CONFIRM, judged=(ONE, TWO)
    )


CLEAN = replace(breach(), verdict=Verdict.COMPLIANT, instances=())
UNSEEN = replace(breach(), verdict=Verdict.UNKNOWN, instances=())


def opened(*instances: Instance) -> Finding:
    made, _ = apply(None, breach(*instances), VisitFacts(AT - timedelta(days=30), True, b.HOME))
    assert made is not None
    return replace(made, id=7)


def urls(outcome: Outcome) -> list[str]:
    return [i.url for i in outcome.instances]


def test_seen_once_it_accuses_nobody() -> None:
    assert confirmed(breach(), None, []).verdict is Verdict.COMPLIANT


@pytest.mark.parametrize("earlier", [[breach()], [CLEAN, breach()], [UNSEEN, UNSEEN, CLEAN, breach()]])
def test_seen_on_two_of_three_judged_visits_it_opens(earlier: list[Outcome]) -> None:
    assert confirmed(breach(), None, earlier) == breach()


def test_seen_too_long_ago_it_counts_no_more() -> None:
    assert confirmed(breach(), None, [CLEAN, CLEAN, breach()]).verdict is Verdict.COMPLIANT


def test_the_same_place_with_other_words_is_the_same_thing_seen() -> None:
    assert urls(confirmed(breach(seen(quote="Bình luận (3)")), None, [breach(seen(quote="Bình luận (2)"))])) == [ONE]


def test_only_what_was_seen_before_opens() -> None:
    made = confirmed(breach(seen(ONE), seen(TWO)), None, [breach(seen(ONE))])
    assert urls(made) == [ONE]
    assert "1 biểu hiện mới thấy còn chờ" in made.reason


def test_what_is_open_stays_seen_by_one_visit() -> None:
    assert confirmed(breach(), opened(), []) == breach()


def test_one_sight_does_not_reopen_what_was_mended_and_does_not_clear_it_again_either() -> None:
    mended, _ = apply(opened(), CLEAN, VisitFacts(AT - timedelta(days=20), True, b.HOME))
    assert mended is not None
    assert mended.state is FindingState.REMEDIED
    after, events = apply(mended, confirmed(breach(), mended, [CLEAN, breach()], visits=3), VisitFacts(AT, True, b.HOME))
    assert after is not None
    assert (after.state, after.last_verified, events) == (FindingState.REMEDIED, mended.last_verified, ())
    again, _ = apply(mended, confirmed(breach(), mended, [breach(), CLEAN]), VisitFacts(AT, True, b.HOME))
    assert again is not None
    assert again.state is FindingState.REOPENED


def test_new_words_at_a_dismissed_place_wait_too() -> None:
    dismissed, _ = decide(opened(), Action.DISMISS, "Lê Văn Ba", AT, reason="đúng quy định")
    assert confirmed(breach(seen(quote="Lời khác")), dismissed, []).verdict is Verdict.COMPLIANT
    assert confirmed(breach(), dismissed, []) == breach()


def test_how_many_visits_are_needed_is_configuration() -> None:
    assert needed({}) == (2, 3)
    assert needed({"confirmation.visits": Threshold(3, "lượt"), "confirmation.of": Threshold(4, "lượt")}) == (3, 4)


ABSENCE = {
    "CD-01": "a function may stand on a page that was missed",
    "CD-02": "measured at one moment from one place",
    "EN-01": "English pages may be among those missed",
    "GD-01": "what must be public may stand on a page that was missed",
    "KN-01": "the way to complain may stand on a page that was missed",
    "ND-01": "a section may stand on a page that was missed",
    "ND-02": "a list is empty where the database behind it failed",
    "ND-03": "a section may stand on a page that was missed",
    "ND-04": "a section may stand on a page that was missed",
    "PN-01": "the spokesperson may be named on a page that was missed",
}
"""All other rules quote what is wrong, or judge the home page's own block, or are unknown without a healthy visit."""


def test_rules_that_find_something_absent_from_the_whole_site_may_flap_and_no_other() -> None:
    assert [rule.code for rule in load_rules() if rule.may_flap] == sorted(ABSENCE)


def test_a_visit_that_missed_nothing_opens_the_finding_at_once(sqlite_database: Database) -> None:
    menu = [("Tin tức", "http://xamau.test/tin-tuc/"), ("Quy hoạch", "http://xamau.test/quy-hoach/")]
    pages = [
        b.home(sections=menu),
        b.page("listing", "http://xamau.test/tin-tuc/", list_items=12),
        b.page("section", "http://xamau.test/quy-hoach/", list_items=0),
    ]
    with sqlite_database.begin() as session:
        put_site(session, b.site())
        put_site(session, b.site("XA-HONG", url="http://xahong.test/"))
        put_visit(session, 1, b.coverage(), pages)
        put_visit(session, 2, b.coverage(), pages, {"http://xahong.test/loi": FetchOutcome.SERVER_ERROR})
    evaluate_visits(sqlite_database, load_law(), {}, rules=pick_rules(["ND-02"]), now=b.moment("2026-11-21", 12))
    with sqlite_database.read() as session:
        assert [(finding.site, finding.rule) for finding in load_findings(session)] == [("XA-MAU", "ND-02")]


def test_a_flapping_rule_opens_its_finding_on_the_second_visit_and_all_outcomes_are_kept(sqlite_database: Database) -> None:
    (rule,) = pick_rules(["TC-03"])
    flapping = [replace(rule, may_flap=True)]

    def visit(day: str) -> list[FindingState]:
        with sqlite_database.begin() as session:
            put_visit(session, 1, b.coverage(day=date.fromisoformat(day), unvisited=3), [b.home(lacks=["responsible_person"])])
        evaluate_visits(sqlite_database, load_law(), {}, rules=flapping, now=b.moment(day, 12))
        evaluate_visits(sqlite_database, load_law(), {}, rules=flapping, now=b.moment(day, 13))
        with sqlite_database.read() as session:
            return [finding.state for finding in load_findings(session)]

    with sqlite_database.begin() as session:
        put_site(session, b.site())
    assert visit("2026-11-01") == []
    assert visit("2026-11-11") == [FindingState.SUSPECTED]
    with sqlite_database.read() as session:
        assert [outcome.verdict for outcome in outcomes_of_visit(session, 1)] == [Verdict.BREACH]
