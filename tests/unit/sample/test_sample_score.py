from monitor.sample import build
from monitor.sample.score import score

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
    result = score(TRUTH, [("A", "TC-01"), ("C", "NG-01"), ("D", "TC-01"), ("A", "XX-01")])
    assert result.right == {("A", "TC-01"), ("C", "NG-01")}
    assert result.wrong == {("D", "TC-01")}
    assert result.missed == {("B", "TC-01")}
    assert result.precision == 2 / 3
    assert result.recall == 1 / 2


def test_a_rule_opens_findings_only_when_the_sample_plants_it() -> None:
    from monitor.rules.engine import RuleStatus, load_rules

    stable = {rule.code for rule in load_rules() if rule.status is RuleStatus.STABLE}
    assert stable == set(build(1).truth()["rules"])
