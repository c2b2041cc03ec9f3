"""The whole job on a province nobody looked at while writing: served, crawled, judged, digested, compared with what was planted."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from monitor.storage.database import open_database
from monitor.storage.judgements import load_notices

pytestmark = pytest.mark.xdist_group("province")

SEED = 4711
"""A regression floor on one province; the bars over several seeds are measured by `make bench`."""


class Province:
    """One `monitor sample run` and what it left."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        done = self.monitor("sample", "run", "--seed", str(SEED), "--out", str(folder), bare=True)
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
        self.result: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
        self.truth: dict[str, Any] = json.loads((folder / "truth.json").read_text(encoding="utf-8"))

    def monitor(self, *arguments: str, bare: bool = False) -> subprocess.CompletedProcess[str]:
        environment = dict(os.environ)
        if not bare:
            environment |= {
                "MONITOR_CONFIG": str(self.folder / "monitor.sample.toml"),
                "MONITOR_HOME": str(self.folder / "results"),
                "MONITOR_NOW": "2026-11-21T14:00:00+07:00",
            }
        return subprocess.run(
            [sys.executable, "-m", "monitor.cli.main", *arguments], capture_output=True, text=True, env=environment, check=False
        )


def lost(province: Province) -> set[str]:
    """Sites without an address, and those whose domain is somebody else's."""
    return {row["code"] for row in province.truth["sites"] if not row["reachable"] or row["kind"] == "parked"}


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Province:
    return Province(tmp_path_factory.mktemp("tỉnh mẫu"))


def test_what_was_planted_is_found_and_little_else(province: Province) -> None:
    result = province.result
    assert result["planted"] >= 70
    assert result["right"] / result["found"] >= 0.95, result
    assert result["right"] / result["planted"] >= 0.90, result


def test_the_machine_alone_accuses_nobody_wrongly(province: Province) -> None:
    classes = province.result["by_decision"]
    assert set(classes) == {"AUTO", "AUTO+", "INS"}
    assert classes["AUTO"]["right"] / classes["AUTO"]["found"] >= 0.99, classes
    assert classes["AUTO+"]["right"] / classes["AUTO+"]["found"] >= 0.95, classes
    totals = {name: sum(part[name] for part in classes.values()) for name in ("planted", "found", "right", "wrong")}
    assert totals == {name: province.result[name] for name in totals}


def test_all_sites_but_the_lost_ones_are_reached(province: Province) -> None:
    assert province.result["reached"] == province.result["sites"] - len(lost(province))


def test_what_concerns_the_operator_comes_as_a_notice_and_never_as_a_finding(province: Province) -> None:
    planted = {(row["site"], row["code"]) for row in province.truth["notices"]}
    assert {code for _, code in planted} == {"BM-01", "BM-02", "DK-01", "DK-02", "MD-01"}
    database = open_database(f"sqlite:///{province.folder / 'results' / 'findings.sqlite'}")
    with database.read() as session:
        told = {(notice.site, notice.code) for notice in load_notices(session)}
    database.close()
    codes = {code for _, code in planted}
    assert {pair for pair in told if pair[1] in codes} == planted
    assert {row["rule"] for row in json.loads(province.monitor("findings", "list", "--all", "--json").stdout)}.isdisjoint(codes)


def test_the_month_is_printed_in_every_format(province: Province) -> None:
    suffixes = {Path(file).suffix for file in province.result["files"]}
    assert suffixes == {".docx", ".html", ".xlsx", ".json", ".sqlite"}
    assert all(Path(file).stat().st_size > 1000 for file in province.result["files"])


def test_judging_again_changes_nothing(province: Province) -> None:
    before = province.monitor("findings", "list", "--all", "--json").stdout
    done = province.monitor("evaluate", "--json")
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert {"site", "rule", "version", "verdict", "on", "basis", "reason"} == set(rows[0])
    assert province.monitor("findings", "list", "--all", "--json").stdout == before


def test_every_finding_carries_proof_that_verifies(province: Province, tmp_path: Path) -> None:
    file = tmp_path / "findings.json"
    assert province.monitor("findings", "export", str(file)).returncode == 0
    findings = json.loads(file.read_text(encoding="utf-8"))
    assert len(findings) == province.result["found"]
    for finding in findings:
        assert finding["basis"]
        for instance in finding["instances"]:
            assert instance["quote"]
            assert set(instance["archived"]) == {"file", "offset", "sha256"}
    done = province.monitor("evidence", "verify")
    assert done.returncode == 0, done.stdout


def test_the_law_of_an_earlier_day_judges_without_moving_findings(province: Province) -> None:
    before = province.monitor("findings", "list", "--all", "--json").stdout
    # before the decree of 2011, the first that any rule on these sites rests on
    done = province.monitor("evaluate", "--as-of", "2011-07-31", "--json")
    verdicts = {json.loads(line)["verdict"] for line in done.stdout.splitlines()}
    assert "breach" not in verdicts
    assert province.monitor("findings", "list", "--all", "--json").stdout == before


def test_a_decision_is_kept_and_told(province: Province) -> None:
    first = json.loads(province.monitor("findings", "list", "--json").stdout)[0]
    number = str(first["id"])
    assert province.monitor("findings", "dismiss", number, "--by", "Trần Thị Bình").returncode == 2
    assert province.monitor("findings", "dismiss", number, "--by", "Trần Thị Bình", "--reason", "đã kiểm tra tại chỗ").returncode == 0
    assert province.monitor("evaluate").returncode == 0
    shown = " ".join(province.monitor("findings", "show", number).stdout.split())
    assert "Trần Thị Bình" in shown
    assert "đã kiểm tra tại chỗ" in " ".join(shown.split())
    assert json.loads(province.monitor("findings", "show", number, "--json").stdout)["state"] == "dismissed"


def test_status_tells_of_the_lost_sites_and_of_bad_certificates(province: Province) -> None:
    done = province.monitor("status", "--json")
    assert done.returncode == 1
    distrusted = {row["site"] for row in province.truth["notices"] if row["code"] == "BM-01"}
    assert {row["site"] for row in json.loads(done.stdout)["sick"]} == lost(province) | distrusted
