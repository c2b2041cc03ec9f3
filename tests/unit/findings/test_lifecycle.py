"""How cases live: what the machine may do, what only a person may, and what neither may."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.domain.finding import Finding, FindingState
from monitor.domain.outcome import Decide, Instance, Outcome, Severity, Verdict
from monitor.errors import UserError
from monitor.findings.lifecycle import (
    MACHINE,
    PERSONS_ACTIONS,
    PRECEDENCE,
    TRANSITIONS,
    Action,
    VisitFacts,
    apply,
    decide,
    instance_key,
    lapse,
    state_of,
    withdraw,
)
from monitor.findings.moves import NOWHERE
from monitor.rules.signals import address
from tests.builders import HOME, moment

S = FindingState
START = moment("2026-11-01")
PAGES = ("http://xamau.test/tin/1", "http://xamau.test/tin/2", HOME)


def seen(url: str = PAGES[0], quote: str = "Bình luận (2)", element: str | None = None) -> Instance:
    return Instance(url, quote, "sai ở đây", START, None, None, element)


def outcome(verdict: Verdict = Verdict.BREACH, *instances: Instance, judged: tuple[str, ...] = PAGES, **changes: object) -> Outcome:
    made = Outcome(
        "XA-MAU", "BL-01", 1, verdict, date(2026, 11, 1), "Dấu hiệu.", (), instances, Severity.GRAVE, Decide.CONFIRM, judged=judged
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def visit(day: int = 0, *, absent: tuple[str, ...] = (), home_read: bool = True) -> VisitFacts:
    return VisitFacts(START + timedelta(days=day), home_read, HOME, frozenset(absent))


def opened(*instances: Instance) -> Finding:
    finding, _ = apply(None, outcome(Verdict.BREACH, *(instances or (seen(),))), visit())
    assert finding is not None
    return replace(finding, id=7)


def after(finding: Finding, made: Outcome, facts: VisitFacts) -> Finding:
    moved, _ = apply(finding, made, facts)
    assert moved is not None
    return moved


def at(day: int) -> datetime:
    return START + timedelta(days=day, hours=1)


# ── what the machine sees ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_breach_opens_a_suspicion_with_an_instance_a_page() -> None:
    finding = opened(seen(), seen(PAGES[1]))
    assert finding.state is S.SUSPECTED
    assert [i.number for i in finding.instances] == [1, 2]
    assert [(e.by, e.action, e.after) for e in finding.events] == [(MACHINE, "opened", S.SUSPECTED)] * 2


@pytest.mark.parametrize("verdict", [Verdict.ADVICE, Verdict.COMPLIANT, Verdict.UNKNOWN, Verdict.NOT_APPLICABLE])
def test_nothing_but_a_breach_opens_a_finding(verdict: Verdict) -> None:
    assert apply(None, outcome(verdict, seen()), visit()) == (None, ())


def test_the_same_visit_judged_twice_changes_nothing() -> None:
    finding = opened()
    assert apply(finding, outcome(Verdict.BREACH, seen()), visit()) == (finding, ())


def test_a_later_visit_that_sees_it_again_moves_last_seen_and_makes_no_event() -> None:
    finding, events = apply(opened(), outcome(Verdict.BREACH, seen()), visit(3))
    assert finding is not None
    assert (finding.state, finding.last_seen, events) == (S.SUSPECTED, visit(3).time, ())


def test_it_is_remedied_when_its_page_was_judged_and_the_breach_is_gone() -> None:
    finding = after(opened(), outcome(Verdict.COMPLIANT), visit(3))
    assert finding.state is S.REMEDIED
    assert finding.instances[0].last_verified == visit(3).time


def test_it_is_not_remedied_when_its_page_was_not_among_those_judged() -> None:
    finding = after(opened(), outcome(Verdict.COMPLIANT, judged=(PAGES[1],)), visit(3))
    assert finding.state is S.UNVERIFIABLE


def test_one_of_two_instances_remedied_leaves_the_finding_open() -> None:
    finding = after(opened(seen(), seen(PAGES[1])), outcome(Verdict.BREACH, seen(PAGES[1])), visit(3))
    assert [i.state for i in finding.instances] == [S.REMEDIED, S.SUSPECTED]
    assert finding.state is S.SUSPECTED


def test_unknown_closes_nothing() -> None:
    finding = after(opened(), outcome(Verdict.UNKNOWN), visit(3))
    assert finding.state is S.UNVERIFIABLE
    assert finding.last_unverifiable == visit(3).time
    assert finding.last_verified == START


def test_seen_again_after_a_visit_that_could_not_tell_it_is_suspected_as_before() -> None:
    finding = after(opened(), outcome(Verdict.UNKNOWN), visit(3))
    assert after(finding, outcome(Verdict.BREACH, seen()), visit(6)).state is S.SUSPECTED


def test_a_page_the_server_says_is_gone_is_gone() -> None:
    finding = after(opened(), outcome(Verdict.COMPLIANT, judged=()), visit(3, absent=(PAGES[0],)))
    assert finding.state is S.GONE


def test_a_404_proves_nothing_when_the_home_page_was_not_read_either() -> None:
    finding = after(opened(), outcome(Verdict.UNKNOWN), visit(3, absent=PAGES, home_read=False))
    assert finding.state is S.UNVERIFIABLE


def test_a_home_page_that_answers_404_closes_nothing() -> None:
    finding = after(opened(seen(HOME)), outcome(Verdict.UNKNOWN), visit(3, absent=(HOME,)))
    assert finding.state is S.UNVERIFIABLE


@pytest.mark.parametrize("verdict", [Verdict.ADVICE, Verdict.NOT_APPLICABLE])
def test_a_change_of_law_is_no_remedy_but_no_support_either(verdict: Verdict) -> None:
    finding = after(opened(), outcome(verdict, seen()), visit(3))
    assert finding.state is S.SUSPECTED
    assert not finding.instances[0].supported


def test_a_new_rule_on_the_same_visit_is_no_remedy_of_the_site() -> None:
    finding = after(opened(), outcome(Verdict.COMPLIANT), visit(0))
    assert finding.state is S.SUSPECTED
    assert not finding.instances[0].supported


def test_a_remedied_breach_that_comes_back_is_reopened() -> None:
    finding = after(opened(), outcome(Verdict.COMPLIANT), visit(3))
    finding = after(finding, outcome(Verdict.BREACH, seen()), visit(6))
    assert finding.state is S.REOPENED
    assert len(finding.instances) == 1


def test_an_older_visit_changes_nothing() -> None:
    finding = after(opened(), outcome(Verdict.BREACH, seen()), visit(6))
    assert apply(finding, outcome(Verdict.COMPLIANT), visit(3)) == (finding, ())


def test_other_words_at_the_same_place_are_the_same_instance_while_nobody_decided() -> None:
    finding = after(opened(), outcome(Verdict.BREACH, seen(quote="Bình luận (5)")), visit(3))
    assert [(i.state, i.seen.quote) for i in finding.instances] == [(S.SUSPECTED, "Bình luận (5)")]


def test_an_instance_that_speaks_for_every_item_is_one_wherever_its_example_stands() -> None:
    one = seen(PAGES[0], "Nguồn: A", "hệ thống: tên tác giả")
    other = seen(PAGES[1], "Nguồn: B", "hệ thống: tên tác giả")
    assert instance_key(one) == instance_key(other)


def test_a_page_told_by_such_an_instance_is_not_remedied() -> None:
    finding = opened(seen(element="dòng nguồn"))
    all_of_them = outcome(Verdict.BREACH, seen(PAGES[1], element="hệ thống: x"), standing=((PAGES[0], "dòng nguồn"),))
    finding = after(finding, all_of_them, visit(3))
    assert [i.state for i in finding.instances] == [S.SUSPECTED, S.SUSPECTED]


def test_the_key_survives_https_and_a_change_of_case_or_spaces() -> None:
    assert instance_key(seen("http://xamau.test/a/", "Bình  luận")) == instance_key(seen("https://www.xamau.test/a", "bình luận"))


NEW = "http://xamau.test/tin/91"


def moved_to(day: int, where: str, *, absent: tuple[str, ...] = (PAGES[0],), whole: bool = True) -> VisitFacts:
    return replace(visit(day, absent=absent), whole=whole, moved={(PAGES[0], START): where})


def test_an_article_at_a_new_address_is_the_same_instance() -> None:
    finding = after(opened(), outcome(Verdict.BREACH, seen(NEW)), moved_to(3, address(NEW)))
    assert [(i.state, i.seen.url) for i in finding.instances] == [(S.SUSPECTED, NEW)]


def test_a_dismissed_article_stays_dismissed_at_a_new_address() -> None:
    finding, _ = decide(opened(), Action.DISMISS, "Lê An", at(1), reason="trích nhầm")
    finding = after(finding, outcome(Verdict.BREACH, seen(NEW)), moved_to(3, address(NEW)))
    assert [i.state for i in finding.instances] == [S.DISMISSED]


def test_an_article_mended_at_its_new_address_is_remedied_and_not_gone() -> None:
    assert after(opened(), outcome(Verdict.COMPLIANT, judged=(NEW,)), moved_to(3, address(NEW))).state is S.REMEDIED


def test_a_clean_article_at_the_address_of_another_mends_nothing() -> None:
    assert after(opened(), outcome(Verdict.COMPLIANT), moved_to(3, NOWHERE, absent=())).state is S.UNVERIFIABLE


def test_a_404_closes_nothing_in_a_visit_that_missed_other_pages() -> None:
    finding = after(opened(), outcome(Verdict.COMPLIANT, judged=()), replace(visit(3, absent=(PAGES[0],)), whole=False))
    assert finding.state is S.UNVERIFIABLE


def test_another_article_at_a_used_address_with_the_same_words_is_put_on_file() -> None:
    """The one that stood there is not met: its new place was not visited."""
    known = opened(seen(PAGES[0]))
    facts = replace(moved_to(5, NOWHERE, absent=()), whole=False)
    other = replace(seen(PAGES[0]), seen_at=START + timedelta(days=5))
    finding = after(known, outcome(Verdict.BREACH, other), facts)
    assert [i.state for i in finding.instances] == [S.UNVERIFIABLE, S.SUSPECTED]
    assert len({i.key for i in finding.instances}) == 2
    assert after(finding, outcome(Verdict.BREACH, other), facts) == finding
    later = replace(facts, time=START + timedelta(days=6))
    assert len(after(finding, outcome(Verdict.BREACH, replace(other, seen_at=later.time)), later).instances) == 2


def test_an_article_may_have_gone_behind_what_robots_txt_has_closed_since_it_was_seen() -> None:
    known = opened(seen(PAGES[0]))
    closed = replace(visit(5, absent=(PAGES[0],)), hidden_since=START + timedelta(days=3))
    assert after(known, outcome(Verdict.COMPLIANT), closed).state is S.UNVERIFIABLE
    always = replace(closed, hidden_since=START - timedelta(days=3))
    assert after(known, outcome(Verdict.COMPLIANT), always).state is S.GONE


def test_judging_a_visit_again_after_a_decision_keeps_the_evidence_decided_on() -> None:
    known, _ = decide(opened(seen()), Action.CONFIRM, "Lê An", at(1))
    again = outcome(Verdict.BREACH, replace(seen(quote="Bình luận (3)"), seen_at=at(2)))
    known = after(known, again, visit(2))
    known, _ = decide(known, Action.REMEDY, "Lê An", at(3), reason="đã gỡ")
    assert after(known, again, visit(2)) == known


def test_two_articles_that_change_addresses_change_nothing_else() -> None:
    finding = opened(seen(PAGES[0], "lời một"), seen(PAGES[1], "lời một"))
    swapped = replace(visit(3), moved={(PAGES[0], START): address(PAGES[1]), (PAGES[1], START): address(PAGES[0])})
    again = outcome(Verdict.BREACH, seen(PAGES[1], "lời hai"), seen(PAGES[0], "lời một"))
    finding = after(finding, again, swapped)
    assert [(i.seen.url, i.seen.quote) for i in finding.instances] == [(PAGES[1], "lời hai"), (PAGES[0], "lời một")]


def test_settled_words_that_come_back_do_not_mend_the_others_at_their_place() -> None:
    finding, _ = decide(opened(), Action.DISMISS, "Lê An", at(1), reason="trích nhầm")
    finding = after(finding, outcome(Verdict.BREACH, seen(quote="Bình luận (9)")), visit(3))
    finding = after(finding, outcome(Verdict.BREACH, seen()), visit(6))
    assert [(i.state, i.supported) for i in finding.instances] == [(S.DISMISSED, True), (S.SUSPECTED, False)]


def test_the_key_does_not_hang_on_the_clock_of_the_page() -> None:
    one = seen(HOME, "UBND xã Mẫu | Thứ Bảy, ngày 21/11/2026 | 08:15:02")
    assert instance_key(one) == instance_key(seen(HOME, "UBND xã Mẫu | Chủ nhật, 22 tháng 11 năm 2026 | 17:40:09 GMT+7"))
    assert instance_key(one) != instance_key(seen(HOME, "UBND xã Khác | Thứ Bảy, ngày 21/11/2026 | 08:15:02"))


# ── what persons decide ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_dismissed_instance_stays_dead_while_its_words_are_the_same() -> None:
    finding, _ = decide(opened(), Action.DISMISS, "Lê An", at(1), reason="trích nhầm")
    again, events = apply(finding, outcome(Verdict.BREACH, seen()), visit(3))
    assert again is not None
    assert (again.state, events) == (S.DISMISSED, ())


def test_a_dismissed_instance_does_not_cover_other_words() -> None:
    finding, _ = decide(opened(), Action.DISMISS, "Lê An", at(1), reason="trích nhầm")
    finding = after(finding, outcome(Verdict.BREACH, seen(quote="Bình luận (9)")), visit(3))
    assert [i.state for i in finding.instances] == [S.DISMISSED, S.SUSPECTED]
    assert finding.state is S.SUSPECTED


def test_what_a_person_confirmed_is_not_closed_but_said_to_be_no_longer_supported() -> None:
    finding, _ = decide(opened(), Action.CONFIRM, "Lê An", at(1))
    finding, events = apply(finding, outcome(Verdict.COMPLIANT), visit(3))  # type: ignore[assignment]
    assert finding.state is S.CONFIRMED
    assert not finding.instances[0].supported
    assert [e.action for e in events] == ["no longer supported"]


def test_a_confirmed_instance_keeps_the_evidence_it_was_confirmed_on() -> None:
    finding, _ = decide(opened(), Action.CONFIRM, "Lê An", at(1))
    finding = after(finding, outcome(Verdict.BREACH, seen(quote="Bình luận (9)")), visit(3))
    assert [(i.state, i.seen.quote) for i in finding.instances] == [(S.CONFIRMED, "Bình luận (2)")]


def test_a_reminder_ends_when_the_breach_is_seen_gone() -> None:
    finding, _ = decide(opened(), Action.REMIND, "Lê An", at(1), deadline=date(2026, 12, 1))
    assert finding.deadline == date(2026, 12, 1)
    finding = after(finding, outcome(Verdict.COMPLIANT), visit(3))
    assert (finding.state, finding.deadline) == (S.REMEDIED, None)


def test_what_a_person_reopened_the_visit_he_had_read_cannot_close_again() -> None:
    finding = after(opened(), outcome(Verdict.COMPLIANT), visit(3))
    finding, _ = decide(finding, Action.REOPEN, "Lê An", at(4), reason="chụp lại vẫn còn")
    assert apply(finding, outcome(Verdict.COMPLIANT), visit(3)) == (finding, ())


@pytest.mark.parametrize("action", [Action.DISMISS, Action.EXPLAIN, Action.NOTE])
def test_a_decision_against_what_the_machine_says_needs_a_reason(action: Action) -> None:
    with pytest.raises(UserError, match="lý do"):
        decide(opened(), action, "Lê An", at(1))


def test_undoing_a_colleagues_decision_needs_a_reason() -> None:
    dismissed, _ = decide(opened(), Action.DISMISS, "Lê An", at(1), reason="trích nhầm")
    with pytest.raises(UserError, match="lý do"):
        decide(dismissed, Action.REOPEN, "Trần Ba", at(2))


def test_every_change_of_machine_or_person_says_who_when_and_why() -> None:
    finding = after(opened(seen(PAGES[0]), seen(PAGES[1])), outcome(Verdict.BREACH, seen(PAGES[1]), judged=PAGES[:1]), visit(3))
    finding = after(finding, outcome(Verdict.UNKNOWN, reason="Chưa đọc được trang chủ."), visit(4))
    finding, _ = decide(finding, Action.CONFIRM, "Lê An", at(5))
    finding = after(finding, outcome(Verdict.COMPLIANT), visit(6))
    assert [(e.by, e.action, e.instance, e.reason) for e in finding.events] == [
        (MACHINE, "opened", 1, "Dấu hiệu. (tiêu chí BL-01 bản 1)"),
        (MACHINE, "opened", 2, "Dấu hiệu. (tiêu chí BL-01 bản 1)"),
        (MACHINE, "cleared", 1, "Đã đọc lại trang, không còn thấy. (tiêu chí BL-01 bản 1)"),
        (MACHINE, "unread", 2, "Chưa đọc được trang chủ. (tiêu chí BL-01 bản 1)"),
        ("Lê An", "confirm", 2, "Dấu hiệu."),
        (MACHINE, "no longer supported", 2, "Đã đọc lại trang, không còn thấy. (tiêu chí BL-01 bản 1)"),
    ]


def test_the_day_a_reminder_ran_out_stays_on_file_when_another_is_set() -> None:
    first, _ = decide(opened(), Action.REMIND, "Lê An", at(1), deadline=date(2026, 11, 20))
    second, (event,) = decide(first, Action.REMIND, "Lê An", at(3), reason="Gia hạn.", deadline=date(2026, 12, 20))
    assert first.events[-1].reason == "Dấu hiệu. Hạn khắc phục: ngày 20/11/2026."
    assert (event.reason, second.deadline) == ("Gia hạn. Hạn khắc phục: ngày 20/12/2026.", date(2026, 12, 20))


def test_a_deadline_or_an_explanation_that_is_over_already_is_refused() -> None:
    with pytest.raises(UserError, match="đã qua"):
        decide(opened(), Action.REMIND, "Lê An", at(20), deadline=date(2026, 11, 1))
    with pytest.raises(UserError, match="hết hiệu lực"):
        decide(opened(), Action.EXPLAIN, "Lê An", at(20), reason="Văn bản số 5", until=date(2026, 11, 1))


# ── explanations lapse with what they rest on ──


def explained(until: date | None) -> Finding:
    return decide(opened(), Action.EXPLAIN, "Lê An", at(1), reason="Văn bản số 5", until=until)[0]


def test_an_explanation_holds_through_its_last_day_and_not_a_day_longer() -> None:
    finding = explained(date(2026, 11, 10))
    assert lapse(finding, moment("2026-11-10", 23)) == (finding, ())
    over, (event,) = lapse(finding, moment("2026-11-11", 0))
    assert over.state is S.REOPENED
    assert (event.by, event.action, event.before, event.after) == (MACHINE, "lapsed", S.EXPLAINED, S.REOPENED)
    assert event.reason == "Giải trình chỉ có hiệu lực đến ngày 10/11/2026."
    assert lapse(over, moment("2026-11-12")) == (over, ())


def test_an_explanation_without_an_end_never_lapses() -> None:
    finding = explained(None)
    assert lapse(finding, moment("2036-01-01")) == (finding, ())


def test_a_new_explanation_counts_from_its_own_day() -> None:
    over, _ = lapse(explained(date(2026, 11, 10)), moment("2026-11-11"))
    again, _ = decide(over, Action.EXPLAIN, "Lê An", moment("2026-11-12"), reason="Văn bản số 9", until=date(2027, 1, 31))
    assert lapse(again, moment("2027-01-31")) == (again, ())
    assert lapse(again, moment("2027-02-01"))[0].state is S.REOPENED


def test_what_lapses_while_other_words_show_the_fault_standing_is_not_remedied() -> None:
    finding = after(explained(date(2026, 11, 10)), outcome(Verdict.BREACH, seen(quote="Bình luận (3)")), visit(5))
    over, _ = lapse(finding, moment("2026-11-11"))
    finding = after(over, outcome(Verdict.BREACH, seen(quote="Bình luận (3)")), visit(12))
    assert [i.state for i in finding.instances] == [S.REOPENED, S.SUSPECTED]
    assert not finding.instances[0].supported


def test_what_was_mended_meanwhile_is_remedied_at_the_first_reading_after_the_lapse() -> None:
    over, _ = lapse(explained(date(2026, 11, 10)), moment("2026-11-11"))
    assert after(over, outcome(Verdict.COMPLIANT), visit(12)).state is S.REMEDIED


# ── a rule that changes mends nothing ──


def test_what_a_new_version_takes_back_stays_with_the_inspector_and_is_never_called_remedied() -> None:
    newer = outcome(Verdict.COMPLIANT, version=2)
    finding, (event,) = withdraw(opened(), {1}, newer, visit(3).time)
    assert event.action == "no longer supported"
    finding = after(after(finding, newer, visit(3)), newer, visit(4))
    assert (finding.state, finding.instances[0].supported) == (S.SUSPECTED, False)


def test_what_a_later_version_finds_again_can_be_remedied_again() -> None:
    finding, _ = withdraw(opened(), {1}, outcome(Verdict.COMPLIANT, version=2), visit(3).time)
    finding = after(finding, outcome(Verdict.BREACH, seen(), version=3), visit(4))
    assert finding.instances[0].supported
    assert after(finding, outcome(Verdict.COMPLIANT, version=3), visit(5)).state is S.REMEDIED


def test_a_decision_needs_a_name() -> None:
    with pytest.raises(UserError, match="tên"):
        decide(opened(), Action.CONFIRM, "  ", at(1))


def test_deciding_on_an_instance_that_is_not_there_is_refused() -> None:
    with pytest.raises(UserError, match="số 5"):
        decide(opened(), Action.CONFIRM, "Lê An", at(1), instance=5)


def test_a_dismissed_finding_cannot_be_confirmed_without_reopening_it() -> None:
    finding, _ = decide(opened(), Action.DISMISS, "Lê An", at(1), reason="nhầm")
    with pytest.raises(UserError, match="đã bỏ qua"):
        decide(finding, Action.CONFIRM, "Lê An", at(2))


def test_a_decision_on_one_instance_leaves_the_other_alone() -> None:
    finding, events = decide(opened(seen(), seen(PAGES[1])), Action.DISMISS, "Lê An", at(1), instance=2, reason="nhầm")
    assert [i.state for i in finding.instances] == [S.SUSPECTED, S.DISMISSED]
    assert finding.state is S.SUSPECTED
    assert [(e.by, e.instance, e.reason) for e in events] == [("Lê An", 2, "nhầm")]


def test_a_note_changes_no_state() -> None:
    finding, events = decide(opened(), Action.NOTE, "Lê An", at(1), reason="đã gọi điện")
    assert finding.state is S.SUSPECTED
    assert events[0].reason == "đã gọi điện"


def test_every_state_has_its_place_in_the_order_of_precedence() -> None:
    assert set(PRECEDENCE) == set(FindingState)


def test_every_action_has_its_row_in_the_table() -> None:
    assert set(TRANSITIONS) == set(Action)


# ── properties over whole histories ───────────────────────────────────────────────────────────────────────────────

PERSONS_STATES = {S.CONFIRMED, S.DISMISSED, S.EXPLAINED}

instances_of_a_visit = st.lists(
    st.builds(seen, st.sampled_from(PAGES), st.sampled_from(["lời một", "lời hai"])), min_size=1, max_size=3, unique_by=lambda i: i.url
)
machine_steps = st.one_of(
    st.builds(lambda found: outcome(Verdict.BREACH, *found), instances_of_a_visit),
    st.builds(
        lambda verdict, judged: outcome(verdict, judged=tuple(judged)),
        st.sampled_from([Verdict.COMPLIANT, Verdict.UNKNOWN, Verdict.NOT_APPLICABLE]),
        st.lists(st.sampled_from(PAGES), unique=True),
    ),
    st.builds(lambda found: outcome(Verdict.ADVICE, *found), instances_of_a_visit),
)
visits = st.tuples(st.integers(0, 2), machine_steps, st.sets(st.sampled_from(PAGES)), st.booleans())
decisions = st.tuples(st.sampled_from(PERSONS_ACTIONS), st.sampled_from([None, 1, 2]))
histories = st.lists(st.one_of(visits, decisions), max_size=12)


def _walk(history: list[object]) -> list[tuple[Finding, object, VisitFacts | None, Finding | None]]:
    """(before, step, facts of the visit or None for a decision, after) for every step that met a finding."""
    finding: Finding | None = None
    day, steps = 0, []
    for step in history:
        if len(step) == 4:  # type: ignore[arg-type]
            days, made, absent, home_read = step  # type: ignore[misc]
            day += days
            facts = visit(day, absent=tuple(absent), home_read=home_read)
            before = finding
            finding, _ = apply(finding, made, facts)
            if before is not None:
                steps.append((before, made, facts, finding))
        elif finding is not None:
            action, number = step  # type: ignore[misc]
            before = finding
            try:
                finding, _ = decide(finding, action, "Lê An", at(day), instance=number, reason="vì thế", deadline=date(2026, 12, 1))
            except UserError:
                continue
            steps.append((before, action, None, finding))
    return steps  # type: ignore[return-value]


@settings(max_examples=300, deadline=None)
@given(histories)
def test_judging_any_visit_twice_changes_nothing(history: list[object]) -> None:
    for _, made, facts, finding in _walk(history):
        if facts is not None:
            assert apply(finding, made, facts) == (finding, ())  # type: ignore[arg-type]


@settings(max_examples=300, deadline=None)
@given(histories)
def test_no_decision_of_a_person_is_undone_by_a_machine(history: list[object]) -> None:
    for before, _, facts, finding in _walk(history):
        if facts is None or finding is None:
            continue
        for old, new in zip(before.instances, finding.instances, strict=False):
            if old.state in PERSONS_STATES:
                assert new.state is old.state
                assert new.key == old.key
            if old.state is S.REMINDED:
                assert new.state in (S.REMINDED, S.REMEDIED, S.GONE)


@settings(max_examples=300, deadline=None)
@given(histories)
def test_nothing_is_remedied_that_was_not_read_and_judged_and_nothing_gone_that_no_server_said(history: list[object]) -> None:
    for before, made, facts, finding in _walk(history):
        if facts is None or finding is None:
            continue
        assert isinstance(made, Outcome)
        for old, new in zip(before.instances, finding.instances, strict=False):
            if new.state is S.REMEDIED and old.state is not S.REMEDIED:
                assert old.seen.url in made.judged
                assert made.verdict in (Verdict.BREACH, Verdict.COMPLIANT)
            if new.state is S.GONE and old.state is not S.GONE:
                assert old.seen.url in facts.absent
                assert facts.home_read


@settings(max_examples=300, deadline=None)
@given(histories)
def test_instances_are_never_lost_renumbered_or_doubled_and_the_state_follows_from_them(history: list[object]) -> None:
    for before, _, _, finding in _walk(history):
        assert finding is not None
        assert [i.number for i in finding.instances] == list(range(1, len(finding.instances) + 1))
        assert len(finding.instances) >= len(before.instances)
        assert len({i.key for i in finding.instances}) == len(finding.instances)
        assert finding.state is state_of(finding.instances)
        assert finding.events[: len(before.events)] == before.events
