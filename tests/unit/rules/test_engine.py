"""What the engine holds every rule to."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from monitor.domain.law import Confidence, Law
from monitor.domain.outcome import Decide, Verdict
from monitor.domain.site import SiteClass
from monitor.errors import MonitorError, UserError
from monitor.rules.dossier import Threshold
from monitor.rules.engine import Cited, Judgement, RuleStatus, evaluate, load_rules, pick_rules
from monitor.rules.scope import bound_status
from tests import builders as b

(GP_03,) = pick_rules(["GP-03"])
(TC_03,) = pick_rules(["TC-03"])


def without(confidence: Confidence) -> Law:
    law = b.load_law()
    return replace(law, provisions={**law.provisions, "P34": replace(law.provisions["P34"], confidence=confidence)})


def judged(law: Law) -> tuple[Verdict, Decide]:
    dossier = replace(b.dossier([b.home(lacks=["responsible_person"])]), law=law)
    (outcome,) = evaluate(dossier, [TC_03])
    return outcome.verdict, outcome.decide


@pytest.mark.parametrize("confidence", [Confidence.VERIFIED, Confidence.VERIFIED_OCR, Confidence.SECOND_HAND_2])
def test_a_text_that_was_read_carries_a_breach_by_itself(confidence: Confidence) -> None:
    assert judged(without(confidence)) == (Verdict.BREACH, Decide.AUTO)


def test_a_local_decision_is_a_basis_from_its_own_day_on() -> None:
    for words in ("18/2026/QĐ-UBND ngày 2026-01-25 của UBND tỉnh", "QĐ 18/2026/QĐ-UBND ngày 25/01/2026", "ngày 25 tháng 01 năm 2026"):
        threshold = Threshold(30, "ngày", words)
        assert threshold.on(date(2026, 1, 24)).basis is None
        assert threshold.on(date(2026, 1, 25)) == threshold
    assert Threshold(30, "ngày", "quyết định của tỉnh").on(date(2013, 1, 1)).basis == "quyết định của tỉnh"
    assert Threshold(30, "ngày").on(date(2026, 1, 1)).basis is None


def test_a_text_known_at_second_hand_asks_for_a_person() -> None:
    assert judged(without(Confidence.SECOND_HAND)) == (Verdict.BREACH, Decide.CONFIRM)


@pytest.mark.parametrize("confidence", [Confidence.UNVERIFIED, Confidence.VERIFIED_ENGLISH])
def test_a_text_nobody_verified_gives_advice_only(confidence: Confidence) -> None:
    assert judged(without(confidence))[0] is Verdict.ADVICE


def with_p34(**changes: date) -> Law:
    law = b.load_law()
    return replace(law, provisions={**law.provisions, "P34": replace(law.provisions["P34"], **changes)})


def test_a_text_that_may_have_ended_unannounced_only_advises_and_says_so() -> None:
    dossier = replace(b.dossier([b.home(lacks=["responsible_person"])]), law=with_p34(doubtful_from=b.DAY))
    (outcome,) = evaluate(dossier, [TC_03])
    assert outcome.verdict is Verdict.ADVICE
    assert outcome.basis[0].cite.endswith("(có thể đã hết hiệu lực)")
    (before,) = evaluate(replace(dossier, law=with_p34(doubtful_from=b.DAY + timedelta(days=1))), [TC_03])
    assert (before.verdict, before.basis[0].cite) == (Verdict.BREACH, "khoản 9 Điều 24 Nghị định 147/2024/NĐ-CP")


def test_a_text_that_bends_to_a_later_one_still_carries_a_breach_and_says_so() -> None:
    dossier = replace(b.dossier([b.home(lacks=["responsible_person"])]), law=with_p34(so_far_as_not_contrary_from=b.DAY))
    (outcome,) = evaluate(dossier, [TC_03])
    assert outcome.verdict is Verdict.BREACH
    assert outcome.basis[0].cite.endswith("(phần không trái quy định mới)")


def test_a_text_whose_article_is_not_known_carries_a_breach_and_says_so() -> None:
    law = b.load_law()
    only = replace(law.provisions["P57"], in_force_from=date(2014, 1, 1))
    dossier = replace(b.dossier([b.home(lacks=["responsible_person"])]), law=replace(law, provisions={**law.provisions, "P34": only}))
    (outcome,) = evaluate(dossier, [TC_03])
    assert outcome.verdict is Verdict.BREACH
    assert "(chưa xác định điều khoản)" in outcome.basis[0].cite


def test_an_accusation_without_an_instance_is_our_own_fault() -> None:
    careless = replace(TC_03, judge=lambda _: Judgement(Verdict.BREACH, "vì thế"))
    with pytest.raises(MonitorError, match="TC-03"):
        evaluate(b.dossier(), [careless])


def test_retired_rules_are_not_judged() -> None:
    assert evaluate(b.dossier(), [replace(TC_03, status=RuleStatus.RETIRED)]) == []


def test_one_outcome_a_rule_whatever_the_dossier() -> None:
    rules = load_rules()
    for dossier in (b.dossier(), b.dossier([]), b.dossier(of=b.site(owner=None, level="other")), b.dossier(day=date(1999, 1, 1))):
        assert [o.rule for o in evaluate(dossier, rules)] == [r.code for r in rules]


def test_a_site_nobody_could_reach_is_accused_of_nothing() -> None:
    down = b.dossier([], of=b.site(licences=[b.licence(expires="2020-01-01")]), visit=b.coverage(home_outcome="timeout"))
    assert {o.verdict for o in evaluate(down, load_rules())} <= {Verdict.UNKNOWN, Verdict.NOT_APPLICABLE}


def test_judging_twice_gives_the_same_outcomes() -> None:
    dossier = b.dossier([b.home(lacks=["email"])], of=b.site(licences=[b.licence()]))
    assert evaluate(dossier, load_rules()) == evaluate(dossier, load_rules())


def test_an_unknown_rule_is_the_users_mistake() -> None:
    with pytest.raises(UserError, match="XX-99"):
        pick_rules(["XX-99"])


def test_rules_are_found_by_their_code_in_any_case() -> None:
    assert [r.code for r in pick_rules(["gp-03"])] == ["GP-03"]


def test_every_rule_explains_itself_in_every_part() -> None:
    for rule in load_rules():
        assert all((rule.title, rule.prose.checks, rule.prose.why, rule.prose.remedy, rule.prose.limits, rule.prose.severity)), rule.code


def test_a_citation_stands_only_inside_its_own_window_and_the_laws() -> None:
    dossier = b.dossier()
    cited = Cited("P34", since=date(2025, 1, 1), until=date(2025, 6, 30))
    days = [date(2024, 12, 31), date(2025, 1, 1), date(2025, 6, 30), date(2025, 7, 1)]
    assert [cited.counts(dossier, day) for day in days] == [False, True, True, False]


def test_a_licence_speaks_for_days_the_register_does_not_reach() -> None:
    site = b.site(valid_from="2026-01-01", licences=[b.licence(issued="2020-01-01")])
    assert bound_status(site, date(2021, 1, 1)) is SiteClass.AGGREGATED
    assert bound_status(site, date(2019, 1, 1)) is None


def test_an_item_judged_by_its_own_day_says_which_day_that_was_and_a_state_of_the_site_does_not() -> None:
    licensed = b.site(licences=[b.licence()])
    items = [b.article(n, day, sources=[b.source(time=None, author=None)]) for n, day in ((1, "2026-05-04"), (2, "2026-07-06"))]
    (of_items,) = evaluate(b.dossier([b.home(licence_notice=b.notice()), *items], of=licensed), pick_rules(["NG-02"]))
    for one, day in zip(of_items.instances, ("04/05/2026", "06/07/2026"), strict=True):
        assert one.note.endswith(f"Tin đăng ngày {day}.")
    assert {i.note.count("Tin đăng ngày") for i in of_items.instances} == {1}
    (of_site,) = evaluate(b.dossier([b.home(licence_notice=b.notice(number=None))], of=licensed), [GP_03])
    assert all("Tin đăng" not in i.note for i in of_site.instances)
