"""What a decision on a finding says, and how a rule's law is printed."""

import json
from pathlib import Path

import pytest

from monitor import config
from monitor.cli.main import main
from monitor.findings.evaluate import evaluate_visits
from monitor.law.load import load_law
from monitor.rules.engine import pick_rules
from monitor.storage.database import open_configured
from monitor.storage.migrate import upgrade
from tests import builders as b
from tests.stored import put_site, put_visit


@pytest.fixture(autouse=True)
def _judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Finding 1: two items of the press with comments, on a licensed site."""
    monkeypatch.setenv("MONITOR_HOME", str(tmp_path / "out"))
    monkeypatch.delenv("MONITOR_CONFIG", raising=False)
    db = open_configured(config.load())
    upgrade(db)
    quoted = [b.article(n, comments="published", sources=[b.source()]) for n in (1, 2)]
    with db.begin() as session:
        site = put_site(session, b.site("XA-MAU", licences=[b.licence()]))
        put_visit(session, site, b.coverage(), [b.home(licence_notice=b.notice()), *quoted])
    evaluate_visits(db, load_law(), {}, now=b.moment("2026-11-21", 12), rules=pick_rules(["BL-01"]))
    db.close()


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    capsys.readouterr()
    assert main(arguments) == 0
    return capsys.readouterr().out


def test_a_decision_on_one_instance_says_what_became_of_it_and_of_the_finding(capsys: pytest.CaptureFixture[str]) -> None:
    printed(capsys, "findings", "confirm", "1", "--by", "Lê An")
    said = printed(capsys, "findings", "dismiss", "1", "--instance", "2", "--by", "Lê An", "--reason", "trích nhầm")
    assert said.splitlines() == ["biểu hiện 2: đã bỏ qua", "hồ sơ 1: đã xác nhận"]


def test_a_decision_as_json_is_the_finding(capsys: pytest.CaptureFixture[str]) -> None:
    decided = json.loads(printed(capsys, "findings", "confirm", "1", "--by", "Lê An", "--json"))
    assert (decided["id"], decided["state"]) == (1, "confirmed")


def test_a_rule_is_printed_with_the_days_of_its_law(capsys: pytest.CaptureFixture[str]) -> None:
    said = printed(capsys, "rules", "show", "GP-03")
    assert "đang dùng)" in said
    assert "hiệu lực từ ngày 03/10/2014 đến ngày 24/12/2024" in said
