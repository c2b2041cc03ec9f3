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


def test_every_list_of_findings_says_what_could_not_be_assessed(capsys: pytest.CaptureFixture[str]) -> None:
    db = open_configured(config.load())
    with db.begin() as session:
        put_site(session, b.site("XA-CHUATHAM", url="http://chuatham.test/"))
        number = put_site(session, b.site("XA-HONG", url="http://hong.test/"))
        put_visit(session, number, b.coverage(home_outcome="server_error"), [])
    db.close()
    said = "1 trang chưa thăm lần nào; 1 trang mà lượt thăm gần nhất không đọc được trang chủ"
    assert printed(capsys, "findings", "list").splitlines()[-1].startswith("1 hồ sơ đang mở ở 1 trang. Chưa đánh giá được")
    for command in (["findings", "list"], ["plan", "--visits", "1"]):
        assert said in printed(capsys, *command)
    assert "chưa thăm lần nào: 1 trang (XA-CHUATHAM)" in printed(capsys, "evaluate", "--rule", "BL-01")
    main(("status",))
    assert said in capsys.readouterr().out


def test_an_unknown_site_or_rule_is_refused_and_not_taken_for_one_without_findings(capsys: pytest.CaptureFixture[str]) -> None:
    for option, value in (("--site", "KHONG-CO"), ("--rule", "XX-99")):
        assert main(("findings", "list", option, value)) == 2
        assert value in capsys.readouterr().err
    assert "XA-MAU" in printed(capsys, "findings", "list", "--site", "xa-mau")


def test_an_explanation_says_until_when_it_holds_and_a_reminder_when_it_runs_out(capsys: pytest.CaptureFixture[str]) -> None:
    reason = ("--by", "Lê An", "--reason", "Văn bản số 5")
    said = printed(capsys, "findings", "explain", "1", "--instance", "1", "--until", "2099-12-31", *reason)
    assert "đến ngày 31/12/2099" in said
    assert "không ghi ngày hết hạn" in printed(capsys, "findings", "explain", "1", "--instance", "2", *reason)
    printed(capsys, "findings", "reopen", "1", *reason)
    assert "hạn khắc phục: 01/12/2099" in printed(capsys, "findings", "remind", "1", "--deadline", "2099-12-01", "--by", "Lê An")
    assert "đã nhắc nhở, kiến nghị, hạn 01/12/2099" in printed(capsys, "findings", "list")
