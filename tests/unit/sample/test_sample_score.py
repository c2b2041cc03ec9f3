from monitor.sample import build
from monitor.sample.score import by_decision, score, summed

TRUTH = {
    "rules": ["TC-01", "NG-01"],
    "breaches": [
        {"site": "A", "rule": "TC-01", "verdict": "breach", "needs": None},
        {"site": "B", "rule": "TC-01", "verdict": "breach", "needs": None},
        {"site": "C", "rule": "NG-01", "verdict": "breach", "needs": "press"},
        {"site": "D", "rule": "TC-01", "verdict": "advice", "needs": None},
    ],
}


def test_every_finding_is_right_or_wrong_and_every_planting_found_or_missed() -> None:
    result = score(TRUTH, [("A", "TC-01"), ("C", "NG-01"), ("D", "TC-01"), ("A", "XX-01")], lacking={"press"})
    assert result.right == {("A", "TC-01"), ("C", "NG-01")}
    assert result.wrong == {("D", "TC-01")}
    assert result.missed == {("B", "TC-01")}
    assert result.precision == 2 / 3
    assert result.recall == 1 / 2


def test_what_needs_more_than_the_run_had_is_no_miss_and_no_mistake() -> None:
    assert score(TRUTH, [], lacking={"press"}).missed == {("A", "TC-01"), ("B", "TC-01")}
    assert score(TRUTH, []).missed == {("A", "TC-01"), ("B", "TC-01"), ("C", "NG-01")}


def test_each_class_of_decision_has_a_precision_of_its_own() -> None:
    decided = {("A", "TC-01"): "AUTO", ("C", "NG-01"): "AUTO+", ("D", "TC-01"): "AUTO+"}
    classes = by_decision(score(TRUTH, decided), decided, {"TC-01": "AUTO", "NG-01": "AUTO+"})
    assert list(classes) == ["AUTO", "AUTO+"]
    assert (classes["AUTO"].precision, classes["AUTO"].missed) == (1.0, {("B", "TC-01")})
    # as it was found, not as the rule announces itself
    assert (classes["AUTO+"].precision, classes["AUTO+"].wrong) == (0.5, {("D", "TC-01")})
    assert classes["AUTO"].counts() == {"planted": 2, "found": 1, "right": 1, "wrong": 0}


def test_provinces_are_summed_before_anything_is_divided() -> None:
    parts = [{"planted": 3, "found": 1, "right": 1, "wrong": 0}, {"planted": 1, "found": 3, "right": 1, "wrong": 2}]
    assert summed(parts) == {"planted": 4, "found": 4, "right": 2, "wrong": 2, "precision": 0.5, "recall": 0.5}
    assert summed([])["precision"] == 1.0


def test_a_rule_opens_findings_only_when_the_sample_plants_it() -> None:
    from monitor.rules.engine import RuleStatus, load_rules

    stable = {rule.code for rule in load_rules() if rule.status is RuleStatus.STABLE}
    assert stable == set(build(1).truth()["rules"])
