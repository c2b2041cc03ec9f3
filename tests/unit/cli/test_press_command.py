"""`monitor press` as a user calls it."""

import json
from datetime import datetime
from pathlib import Path

import pytest

import tests.builders as b
from monitor import config
from monitor.cli.main import main
from monitor.clock import VIETNAM
from monitor.evidence.warc import WarcWriter
from monitor.storage.database import open_database
from monitor.storage.migrate import upgrade
from tests.stored import put_site, put_visit
from tests.stories import story

SEEN = datetime(2026, 3, 7, 9, 0, tzinfo=VIETNAM)


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MONITOR_HOME", str(tmp_path / "out"))
    monkeypatch.delenv("MONITOR_CONFIG", raising=False)
    monkeypatch.chdir(tmp_path)


def newspaper(folder: Path) -> Path:
    """An archive with an article, one without a time, one of nobody, and a picture."""

    def html(number: int, time: str) -> bytes:
        lines = "".join(f"<p>{line}</p>" for line in story(number, 250).split("\n"))
        title = f"Tin thời sự buổi sáng số {number}"
        return f"<html><head><title>{title}</title></head><body><h1>{title}</h1><div>{time}</div>{lines}</body></html>".encode()

    with WarcWriter(folder, "bao") as writer:
        for url, body, media in (
            ("https://tuoitre.vn/mot-100001.htm", html(1, "07/03/2026 08:01 GMT+7"), "text/html; charset=utf-8"),
            ("https://tuoitre.vn/hai-100002.htm", html(2, ""), "text/html; charset=utf-8"),
            ("https://khong-ai-biet.vn/ba-100003.htm", html(3, "07/03/2026 08:01"), "text/html; charset=utf-8"),
            ("https://tuoitre.vn/anh.png", b"\x89PNG", "image/png"),
        ):
            writer.append_response(url, 200, [("Content-Type", media)], body, SEEN)
        writer.sync()
    (file,) = folder.glob("*.warc.gz")
    return file


def test_what_is_imported_and_what_is_left_out_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["press", "import", str(newspaper(tmp_path)), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["new"], said["undated"], said["strangers"], said["articles"]) == (1, 1, {"khong-ai-biet.vn": 1}, 1)


def cut_gzip(file: Path) -> bytes:
    """Cut in the last record of a real archive."""
    return file.read_bytes()[:-40]


@pytest.mark.parametrize("content", [b"", b"\x1f\x8b\x08\x00", b"<html>no archive</html>" * 50, b"PK\x03\x04" + b"\0" * 200])
def test_a_file_without_a_readable_record_is_the_users_mistake(content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "la.warc.gz").write_bytes(content)
    for more in ([], ["--json"]):
        assert main(["press", "import", str(tmp_path / "la.warc.gz"), *more]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert len(said.err.splitlines()) == 1
        assert "không phải tệp WARC" in said.err


def test_what_is_whole_in_a_cut_archive_is_kept_and_the_rest_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = newspaper(tmp_path)
    (tmp_path / "cut.warc.gz").write_bytes(cut_gzip(whole))
    (tmp_path / "la.warc.gz").write_bytes(b"no archive")
    assert main(["press", "import", str(tmp_path / "cut.warc.gz"), str(tmp_path / "la.warc.gz"), "--json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert (said["new"], said["articles"]) == (1, 1)
    cut, strange = said["problems"]
    assert cut.startswith("cut.warc.gz: ")
    assert "tệp lưu bị cụt giữa bản ghi" in cut
    assert strange.startswith("la.warc.gz: không có câu trả lời nào đọc được")
    assert main(["press", "import", str(tmp_path / "cut.warc.gz")]) == 1
    assert "tệp hỏng: cut.warc.gz: " in capsys.readouterr().out


def test_a_match_is_told_with_its_passages_and_changes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["press", "import", str(newspaper(tmp_path))])
    db = open_database(config.load().database_url)
    upgrade(db)
    url = "http://xamau.test/tin/1"
    copied = story(1, 250).split("\n")
    copied[1] = "Thêm hẳn ba trăm 300 chữ vào đây. " + copied[1]
    with db.begin() as session:
        site_id = put_site(session, b.site("XA", url="http://xamau.test/"))
        put_visit(session, site_id, b.coverage(), [b.article(1, day="2026-03-09", url=url, body="\n".join(copied))])
    db.close()
    capsys.readouterr()
    assert main(["press", "match", url, "--json"]) == 0
    (match,) = json.loads(capsys.readouterr().out)
    assert match["original"]["url"] == "https://tuoitre.vn/mot-100001.htm"
    assert not match["verbatim"]
    assert main(["press", "match", url]) == 0
    assert "300" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["import", "khong-co.warc.gz"],
        ["match", "http://xamau.test/"],
        ["crawl", "--outlet", "khong-phai-bao.test"],
        ["crawl", "--max-pages", "0"],
    ],
)
def test_a_users_mistake_is_one_clear_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["press", *arguments]) == 2
    out = capsys.readouterr()
    assert len(out.err.strip().splitlines()) == 1
    assert "Traceback" not in out.err
