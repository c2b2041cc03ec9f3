"""Whom to inspect in person first, and why."""

from dataclasses import replace
from datetime import date, timedelta

from monitor.domain.finding import Finding, FindingState
from monitor.domain.notice import Notice
from monitor.domain.outcome import Decide, Instance, Outcome, Severity, Verdict
from monitor.findings.evaluate import evaluate_visits
from monitor.findings.lifecycle import Action, VisitFacts, apply, decide
from monitor.findings.priorities import HIJACKED, NEVER_VISITED, OVERDUE, Priority, plan, priority
from monitor.law.load import load_law
from monitor.rules.engine import pick_rules
from monitor.storage.database import Database
from tests import builders as b
from tests.stored import put_site, put_visit

NOW = b.moment("2026-11-21", 12)
SITE = b.site()
READ = b.coverage()


def finding(*urls: str, severity: Severity = Severity.SERIOUS, how: Decide = Decide.CONFIRM, days_ago: int = 0, number: int = 1) -> Finding:
    at = NOW - timedelta(days=days_ago)
    seen = tuple(Instance(url, "Trích", "sai", at, None) for url in urls or ("http://xamau.test/1",))
    outcome = Outcome("XA-MAU", "TC-03", 1, Verdict.BREACH, at.date(), "Dấu hiệu thiếu.", (), seen, severity, how)
    made, _ = apply(None, outcome, VisitFacts(at, True, b.HOME))
    assert made is not None
    return replace(made, id=number)


def score(*findings: Finding) -> float:
    return priority(SITE, NOW, findings, (), (), READ).score


def outcome(verdict: Verdict, rule: str = "TC-03", site: str = "XA-MAU", reason: str = "Chân trang là ảnh.") -> Outcome:
    return Outcome(site, rule, 1, verdict, NOW.date(), reason)


def test_a_graver_an_older_a_repeated_and_a_confirmed_finding_each_count_more() -> None:
    plain = score(finding())
    assert score(finding(severity=Severity.GRAVE)) > plain
    assert score(finding(days_ago=90)) > plain
    assert score(finding("http://xamau.test/1", "http://xamau.test/2")) > plain
    confirmed, _ = decide(finding(), Action.CONFIRM, "Lê Văn Ba", NOW)
    assert score(confirmed) > plain > score(finding(how=Decide.INSPECTOR))


def test_age_and_repetition_have_an_end() -> None:
    assert score(finding(days_ago=180)) == score(finding(days_ago=2000))
    many = [f"http://xamau.test/{n}" for n in range(50)]
    assert score(finding(*many[:6])) == score(finding(*many))


def test_what_a_person_dismissed_counts_nothing() -> None:
    dismissed, _ = decide(finding(), Action.DISMISS, "Lê Văn Ba", NOW, reason="đúng quy định")
    assert score(dismissed) == 0


def test_the_score_is_the_sum_of_parts_that_name_their_factors() -> None:
    found = priority(SITE, NOW, [finding(days_ago=90), finding(severity=Severity.MINOR, number=2)], (), (), READ)
    assert found.score == round(sum(part.points for part in found.parts), 1)
    (first, _) = found.parts
    assert "hồ sơ 1: đáng kể 5 × chắc chắn 0,7 (chưa có người xác nhận) × thời gian 1,25 (đã 90 ngày) × lặp lại 1" in first.text


def test_a_fault_that_came_back_weighs_more_than_one_that_stayed() -> None:
    at = NOW + timedelta(days=1)
    seen = finding().instances[0].seen
    gone = Outcome("XA-MAU", "TC-03", 1, Verdict.COMPLIANT, at.date(), "Đủ.", judged=(seen.url,))
    again = replace(gone, verdict=Verdict.BREACH, reason="Dấu hiệu thiếu.", instances=(seen,), severity=Severity.SERIOUS)
    stayed, _ = apply(finding(), again, VisitFacts(at + timedelta(days=1), True, b.HOME))
    mended, _ = apply(finding(), gone, VisitFacts(at, True, b.HOME))
    back, _ = apply(mended, again, VisitFacts(at + timedelta(days=1), True, b.HOME))
    assert stayed is not None
    assert back is not None
    assert back.state is FindingState.REOPENED
    assert score(back) > score(stayed)


def test_a_deadline_that_passed_adds_points() -> None:
    before = NOW - timedelta(days=3)
    reminded, _ = decide(finding(), Action.REMIND, "Lê Văn Ba", before, deadline=date(2026, 11, 20))
    later, _ = decide(finding(), Action.REMIND, "Lê Văn Ba", before, deadline=date(2026, 11, 21))
    assert score(reminded) - score(later) == OVERDUE


def test_a_site_never_read_and_a_hijacked_one_say_so() -> None:
    assert priority(SITE, NOW, (), ()).parts[0].points == NEVER_VISITED
    notice = Notice("DK-02", "XA-MAU", "Tên miền có dấu hiệu bị chiếm dụng.", READ.visit_time, urgent=True)
    assert [part.points for part in priority(SITE, NOW, (), (), [notice], READ).parts] == [HIJACKED]


def test_a_notice_of_an_earlier_visit_is_over() -> None:
    old = Notice("DK-02", "XA-MAU", "Trang không còn hoạt động.", READ.visit_time - timedelta(days=30), urgent=True)
    assert priority(SITE, NOW, (), (), [old], READ).parts == ()


def test_every_site_is_asked_what_no_page_can_tell() -> None:
    asked = " ".join(priority(SITE, NOW, (), (), (), READ).questions)
    for word in ("Ban biên tập", "Nhân sự", "Nhuận bút", "Kinh phí", "cấp độ"):
        assert word in asked


def test_only_a_licensed_site_is_asked_for_its_licence() -> None:
    def asks(found: Priority) -> bool:
        return any(question.startswith("Giấy phép") for question in found.questions)

    assert not asks(priority(SITE, NOW, (), (), (), READ))
    assert asks(priority(b.site(licences=[b.licence()]), NOW, (), (), (), READ))


def test_what_could_not_be_judged_becomes_a_question() -> None:
    asked = priority(SITE, NOW, (), [outcome(Verdict.UNKNOWN), outcome(Verdict.COMPLIANT, "TC-01")], (), READ).questions
    assert asked[-1].startswith("TC-03 ")
    assert asked[-1].endswith("Chân trang là ảnh.")


def test_the_plan_puts_the_site_with_the_graver_finding_first(sqlite_database: Database) -> None:
    with sqlite_database.begin() as session:
        for code, lacks in (("XA-A", ()), ("XA-B", ("responsible_person",)), ("XA-C", ())):
            site = put_site(session, b.site(code, licences=[b.licence()]))
            put_visit(session, site, b.coverage(), [b.home(lacks=lacks, licence_notice=b.notice())])
    evaluate_visits(sqlite_database, load_law(), {}, rules=pick_rules(["TC-03", "NG-01"]), now=NOW)
    ranked = plan(sqlite_database, NOW, 2)
    assert [one.site for one in ranked] == ["XA-B", "XA-A"]
    assert ranked[0].parts[0].text.startswith("TC-03 ")
    # NG-01 is unknown everywhere, for want of a press index: no site's own matter
    assert ranked[1].parts == ()
