"""The command as a user calls it: exit codes, one clear line, no traceback."""

import json
import subprocess
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from monitor.cli.main import main
from monitor.clock import VIETNAM

ROOT = Path(__file__).resolve().parents[3]


@dataclass
class Done:
    returncode: int
    stdout: str
    stderr: str


class Monitor:
    """The command, called in this process with an output folder of its own."""

    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.home, self.capsys = home, capsys
        monkeypatch.setenv("MONITOR_HOME", str(home / "out"))
        monkeypatch.delenv("MONITOR_CONFIG", raising=False)
        monkeypatch.chdir(home)

    def __call__(self, *arguments: str) -> Done:
        self.capsys.readouterr()
        code = main(arguments)
        out, err = self.capsys.readouterr()
        return Done(code, out, err)


@pytest.fixture
def monitor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Monitor:
    return Monitor(tmp_path, monkeypatch, capsys)


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["registry", "import", "missing.xlsx"],
        ["registry", "show", "KHONG-CO"],
        ["registry", "end", "KHONG-CO", "--on", "2026-02-30"],
        ["crawl", "--level", "village"],
        ["crawl", "--archive", "missing.warc.gz"],
        ["crawl", "--site", "KHONG-CO"],
        ["crawl", "--max-pages", "0"],
        ["evaluate", "--as-of", "yesterday"],
        ["evaluate", "--site", "KHONG-CO"],
        ["evaluate", "--rule", "XX-99"],
        ["rules", "compare", "XX-99"],
        ["rules", "compare", "GP-03@new"],
        ["rules", "compare", "GP-03@999"],
        ["plan", "--visits", "0"],
        ["report", "KHONG-CO"],
        ["report", "KHONG-CO", "--format", "pdf"],
        ["facts", "missing.warc.gz"],
        ["facts", "--url", "http://a.test/"],
        ["facts", "--url", "notaurl", __file__],
        ["facts", __file__],
        ["facts", "."],
        ["facts", "--url", "http://a.test/", __file__, "--jsonl", "missing/folder/out.jsonl"],
        ["law", "show", "P999"],
        ["law", "show", "P34", "--on", "2026-13-01"],
        ["rules", "show", "XX-99"],
        ["findings", "show", "1"],
        ["findings", "show", "one"],
        ["findings", "confirm", "1", "--by", "A"],
        ["findings", "dismiss", "1", "--by", " "],
        ["findings", "export", "findings.pdf"],
        ["digest", "2026-13"],
        ["digest", "2026-10", "--format", "pdf"],
        ["extract", "--visit", "99"],
    ],
    ids=lambda arguments: " ".join(arguments[:3]).replace(__file__, "FILE"),
)
def test_a_users_mistake_is_one_line_and_exit_code_two(arguments: list[str], monitor: Monitor) -> None:
    done = monitor(*arguments)
    assert done.returncode == 2, done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stderr.startswith("monitor: ")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nonsense"], "không có lệnh “nonsense”"),
        (["registry", "impot", "x"], "không có lệnh “impot”; có phải 'import'?"),
        (["crawl", "--archve", "x"], "không có tùy chọn --archve; có phải --archive?"),
        (["crawl", "--nowhere"], "không có tùy chọn --nowhere"),
        (["facts"], "thiếu tham số files"),
        (["findings", "confirm", "1"], "thiếu tùy chọn --by"),
        (["findings", "show", "one"], "number: giá trị phải là số nguyên"),
        (["crawl", "--max-pages", "0"], "--max-pages: giá trị phải từ 1 trở lên"),
        (["crawl", "--site"], "tùy chọn --site cần một giá trị"),
        (["registry", "show", "a", "b"], "thừa tham số: b"),
    ],
    ids=lambda value: " ".join(value[:2]) if isinstance(value, list) else "",
)
def test_a_command_line_that_cannot_be_understood_is_told_in_vietnamese(arguments: list[str], said: str, monitor: Monitor) -> None:
    done = monitor(*arguments)
    assert (done.returncode, done.stderr.strip()) == (2, f"monitor: {said}")


def test_a_group_without_its_command_prints_its_help(monitor: Monitor) -> None:
    for arguments in ((), ("registry",)):
        done = monitor(*arguments)
        assert done.returncode == 2
        assert done.stderr.startswith("Usage: monitor")
        assert len(done.stderr.splitlines()) > 5


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ("[crawl]\nspeed = 3\n", "không có khóa “speed” trong [crawl]"),
        ('[crawl]\nmax_pages = "ba"\n', "giá trị phải có kiểu int ở crawl.max_pages"),
        (
            '[thresholds]\n"staleness.COMMUNE" = { value = 30, basis = "Quyết định số …/QĐ-UBND ngày …" }\n',
            "còn là chữ mẫu; ghi số, ngày, nơi ban hành, hoặc để trống",
        ),
        ('[thresholds]\n"staleness.COMMUNE" = { unit = "ngày" }\n', "thiếu khóa “value” trong [thresholds[...]]"),
    ],
)
def test_a_fault_in_the_configuration_is_told_in_vietnamese(config: str, said: str, monitor: Monitor) -> None:
    (monitor.home / "monitor.local.toml").write_text(config, encoding="utf-8")
    done = monitor("status")
    assert done.returncode == 2
    assert done.stderr.strip().endswith(said)


@pytest.mark.parametrize(
    "config", ["[crawl]\nspeed = 3\n", "crawl = 3\n", "[crawl\n", '[thresholds]\n"staleness.COMMUNE" = { valeu = 3 }\n']
)
def test_an_unknown_or_malformed_configuration_key_is_refused(config: str, monitor: Monitor) -> None:
    (monitor.home / "monitor.local.toml").write_text(config, encoding="utf-8")
    done = monitor("status")
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1


def test_an_empty_database_answers_every_query(monitor: Monitor) -> None:
    for arguments in (["findings", "list"], ["registry", "list"], ["findings", "list", "--json"], ["evaluate", "--json"], ["db", "check"]):
        done = monitor(*arguments)
        assert done.returncode == 0, done.stderr
    assert monitor("status").returncode == 0


def test_the_example_register_imports_twice_without_a_fault(monitor: Monitor) -> None:
    example = str(ROOT / "settings" / "registry.example.xlsx")
    first = monitor("registry", "import", example, "--json")
    assert first.returncode == 0, first.stdout + first.stderr
    assert len(json.loads(first.stdout)["added"]) == 4
    again = json.loads(monitor("registry", "import", example, "--json").stdout)
    assert (again["added"], again["changed"], again["unchanged"]) == ([], [], 4)


def test_the_status_of_a_fresh_register_alarms_nobody_and_shows_what_stands(monitor: Monitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("monitor.clock.now", lambda: datetime(2026, 11, 20, 8, tzinfo=VIETNAM))
    monitor("registry", "import", str(ROOT / "settings" / "registry.example.xlsx"))
    done = monitor("status")
    assert done.returncode == 0, done.stdout
    assert "chưa thăm lần nào: 4 trang" in done.stdout
    assert "bị lỡ" not in done.stdout
    told = json.loads(monitor("status", "--json").stdout)
    assert (told["well"], len(told["unvisited"]), told["missed"]) == (True, 4, [])
    assert {notice["code"] for notice in told["notices"]} <= {"NH-01", "NH-02"}
    monkeypatch.setattr("monitor.clock.now", lambda: datetime(2026, 11, 23, 8, tzinfo=VIETNAM))
    done = monitor("status")
    assert done.returncode == 1
    assert done.stdout.count("bị lỡ") == 4


EXAMPLE = str(ROOT / "settings" / "registry.example.xlsx")


@pytest.mark.parametrize(
    "arguments",
    [
        ["registry", "import", EXAMPLE, "--dry-run"],
        ["registry", "list"],
        ["registry", "show", "CONG-TINH"],
        ["registry", "end", "CONG-TINH", "--on", "2026-12-31"],
        ["registry", "export", "so.xlsx"],
        ["extract"],
        ["law", "check"],
        ["law", "show", "P34"],
        ["rules", "list"],
        ["rules", "show", "GP-03"],
        ["rules", "compare", "GP-03"],
        ["findings", "list"],
        ["findings", "export", "ho-so.csv"],
        ["plan"],
        ["report", "CONG-TINH", "--draft"],
        ["status"],
        ["evidence", "verify"],
        ["digest", "2026-10", "--format", "json"],
        ["db", "upgrade"],
        ["db", "backup", "sao-luu.sqlite"],
        ["db", "check"],
        ["doctor"],
    ],
    ids=lambda arguments: " ".join(arguments[:2]),
)
def test_a_result_as_json_is_one_document_and_nothing_else(arguments: list[str], monitor: Monitor) -> None:
    monitor("registry", "import", EXAMPLE)
    done = monitor(*arguments, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert isinstance(json.loads(done.stdout), dict | list)
    assert len(done.stdout.splitlines()) == 1


def test_a_bar_on_a_terminal_leaves_the_result_alone(monitor: Monitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monitor("registry", "import", EXAMPLE)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    done = monitor("evaluate")
    assert done.returncode == 0
    assert "đánh giá" in done.stdout
    assert "Đánh giá" not in done.stdout


def test_one_saved_page_is_read_without_a_database(tmp_path: Path, monitor: Monitor) -> None:
    page = tmp_path / "page.html"
    page.write_text("<html><body><h1>Xã họp giao ban</h1><p>Ngày đăng: 05/03/2026 08:10</p></body></html>", encoding="utf-8")
    done = monitor("facts", "--url", "http://xa.mau.test/tin-1.html", str(page))
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    assert facts["url"] == "http://xa.mau.test/tin-1.html"
    assert facts["sha256"]
    assert not (tmp_path / "out").exists()


def test_the_law_of_a_day_is_printed(monitor: Monitor) -> None:
    before = json.loads(monitor("law", "show", "P34", "--on", "2024-12-24", "--json").stdout)
    after = json.loads(monitor("law", "show", "P34", "--on", "2024-12-25", "--json").stdout)
    assert (before["in_force"], after["in_force"]) == (False, True)


def test_the_installed_command_works_from_any_folder(tmp_path: Path) -> None:
    command = ROOT / ".venv" / "bin" / "monitor"
    if not command.exists():
        pytest.skip("no environment made by make stands in this checkout")
    done = subprocess.run([str(command), "rules", "show", "GP-03"], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stderr
    assert "GP-03" in done.stdout


def test_the_law_of_a_day_says_whom_it_bound_and_what_came_instead(monitor: Monitor) -> None:
    bound = monitor("law", "show", "P32", "--on", "2025-03-01").stdout
    assert "trang thông tin điện tử tổng hợp đã được cấp phép" in bound
    assert "không có hiệu lực; khi đó có P34" in monitor("law", "show", "P20", "--on", "2025-03-01").stdout
    assert "không có hiệu lực; khi đó có P20" in monitor("law", "show", "P34", "--on", "2024-12-24").stdout
    assert "khi đó có P58" in monitor("law", "show", "P47", "--on", "2026-07-01").stdout


def test_a_provision_that_bound_nobody_that_day_shows_no_fine(monitor: Monitor) -> None:
    assert json.loads(monitor("law", "show", "p34", "--on", "2024-12-24", "--json").stdout)["fines"] == []
    fines = json.loads(monitor("law", "show", "p34", "--on", "2026-07-01", "--json").stdout)["fines"]
    assert any("Điều 93" in fine and "10.000.000 đến 20.000.000" in fine for fine in fines)
    assert not any("Điều 99" in fine for fine in fines)


def test_what_weakens_a_provision_is_said_with_it(monitor: Monitor) -> None:
    assert "có thể đã hết hiệu lực" not in monitor("law", "show", "P48", "--on", "2022-08-14").stdout
    assert "có thể đã hết hiệu lực" in monitor("law", "show", "P48", "--on", "2022-08-15").stdout
    assert "phần không trái quy định mới" not in monitor("law", "show", "P50", "--on", "2026-06-30").stdout
    assert "phần không trái quy định mới" in monitor("law", "show", "P50", "--on", "2026-07-01").stdout
    assert "chưa kiểm chứng" in monitor("law", "show", "P36", "--on", "2026-07-01").stdout
    assert "Tiêu chí viện dẫn\tKN-01, NG-01" in monitor("law", "show", "P32").stdout
    assert "Ghi chú\tChưa đọc Luật 87/2025/QH15" in monitor("law", "show", "P97a").stdout


def test_districts_are_bound_until_they_ended(monitor: Monitor) -> None:
    assert "cấp huyện" in monitor("law", "show", "P52", "--on", "2025-06-30").stdout
    assert "cấp huyện" not in monitor("law", "show", "P52", "--on", "2025-07-01").stdout
