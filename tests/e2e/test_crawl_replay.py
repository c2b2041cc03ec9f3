"""`--archive`: a WARC walked as if it were live."""

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.domain.outcome import Verdict
from monitor.domain.page import ArchivePosition, FetchOutcome
from monitor.evidence.reader import iter_responses, verify
from monitor.evidence.warc import WarcWriter
from monitor.findings.evaluate import evaluate_visits
from monitor.law.load import load_law
from monitor.rules.dossier import Threshold
from monitor.rules.engine import pick_rules
from monitor.sample import build
from monitor.storage.database import Database
from tests.e2e.crawl_builder import Office
from tests.e2e.small_web import html

WHEN = datetime(2026, 11, 21, 13, 45, tzinfo=UTC)
SITE = "http://xamau.test"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.close()


def _warc(folder: Path, pages: dict[str, bytes], **also: tuple[int, list[tuple[str, str]], bytes]) -> Path:
    with WarcWriter(folder, "given") as writer:
        for url, body in pages.items():
            writer.append_response(url, 200, [("Content-Type", "text/html; charset=utf-8")], body, WHEN)
        for status, headers, body in also.values():
            writer.append_response(headers[0][1], status, headers[1:], body, WHEN)
        writer.sync()
    return next(folder.glob("given*.warc.gz"))


def test_linked_pages_come_first_then_what_nothing_linked_to(office: Office, tmp_path: Path) -> None:
    archive = _warc(
        tmp_path,
        {
            f"{SITE}/": html("Trang chủ", "/tin/mot-1.html", "/tin/mat-9.html").body,
            f"{SITE}/tin/mot-1.html": html("Một").body,
            f"{SITE}/tin/khong-ai-noi-toi-2.html": html("Hai").body,
            "http://nguoikhac.test/": html("Khác").body,
        },
    )
    office.register("XA", SITE + "/")
    assert office.crawl(archives=(archive,))["sealed"] == ["XA"]
    coverage = office.visit("XA").coverage
    assert coverage is not None
    assert office.pages("XA") == {
        f"{SITE}/": ("ok", 200),
        f"{SITE}/tin/mot-1.html": ("ok", 200),
        f"{SITE}/tin/khong-ai-noi-toi-2.html": ("ok", 200),
        f"{SITE}/tin/mat-9.html": ("not_archived", None),
        f"{SITE}/robots.txt": ("not_archived", None),
        f"{SITE}/sitemap.xml": ("not_archived", None),
    }
    assert (coverage.mode, coverage.home, coverage.archive_only) == ("archive", FetchOutcome.OK, 1)
    assert coverage.visit_time == WHEN
    assert coverage.complete


def test_a_replayed_page_is_in_our_own_archive_with_the_record_s_date(office: Office, tmp_path: Path) -> None:
    archive = _warc(tmp_path, {f"{SITE}/": html("Trang chủ").body})
    office.register("XA", SITE + "/")
    office.crawl(archives=(archive,))
    [(file, offset, length, sha256)] = office.rows(
        "select archive_file, archive_offset, archive_length, sha256 from page where outcome = 'ok'"
    )
    assert sha256 == hashlib.sha256(html("Trang chủ").body).hexdigest()
    assert verify(office.archive, ArchivePosition(file, offset, length, sha256)) is None
    assert [answer.fetched_at for answer in iter_responses(office.archive / file)] == [WHEN]


def test_the_same_archive_twice_gives_two_visits_and_one_copy_of_each_body(office: Office, tmp_path: Path) -> None:
    archive = _warc(tmp_path, {f"{SITE}/": html("Trang chủ", "/a-1.html").body, f"{SITE}/a-1.html": html("A").body})
    office.register("XA", SITE + "/")
    office.crawl(archives=(archive,))
    office.crawl(archives=(archive,))
    assert office.rows("select count(*) from visit where sealed_at is not null") == [(2,)]
    kinds = [answer.record_type for path in sorted(office.archive.glob("*.gz")) for answer in iter_responses(path)]
    assert sorted(kinds) == ["response", "response", "revisit", "revisit"]


def test_redirects_in_an_archive_are_followed_and_kept(office: Office, tmp_path: Path) -> None:
    archive = _warc(
        tmp_path,
        {f"{SITE}/": html("Trang chủ", "/cu").body, f"{SITE}/moi": html("Mới").body},
        old=(301, [("url", f"{SITE}/cu"), ("Location", "/moi")], b""),
    )
    office.register("XA", SITE + "/")
    office.crawl(archives=(archive,))
    assert office.pages("XA")[f"{SITE}/cu"] == ("redirected", 301)
    assert office.pages("XA")[f"{SITE}/moi"] == ("ok", 200)


def test_an_archive_without_any_registered_site_is_the_user_s_mistake(office: Office, tmp_path: Path) -> None:
    archive = _warc(tmp_path, {"http://nguoikhac.test/": b"<html></html>"})
    office.register("XA", SITE + "/")
    result = office.crawl(archives=(archive,))
    assert (result["exit"], result["kind"]) == (2, "UserError")


def test_a_damaged_archive_is_read_as_far_as_it_goes(office: Office, tmp_path: Path) -> None:
    archive = _warc(tmp_path, {f"{SITE}/": html("Trang chủ", "/a-1.html").body, f"{SITE}/a-1.html": html("A").body})
    whole = archive.read_bytes()
    archive.write_bytes(whole[: len(whole) - 40])
    office.register("XA", SITE + "/")
    office.crawl(archives=(archive,))
    assert office.pages("XA")[f"{SITE}/"] == ("ok", 200)
    assert office.pages("XA").get(f"{SITE}/a-1.html") in {("damaged", 200), ("not_archived", None)}


def test_every_answer_of_a_real_site_is_visited(office: Office, corpus: Path) -> None:
    archive = corpus / "xatanphu" / "site.warc.gz"
    answers = list(iter_responses(archive))
    office.register("TANPHU", "http://xatanphu.huyendongson.test/")
    assert office.crawl(archives=(archive,))["sealed"] == ["TANPHU"]
    rows = {url for url, (outcome, _) in office.pages("TANPHU").items() if outcome != "not_archived"}
    assert rows == {answer.url if answer.url.count("/") > 2 else answer.url + "/" for answer in answers}
    coverage = office.visit("TANPHU").coverage
    assert coverage is not None
    assert coverage.home_read
    assert coverage.complete
    assert coverage.visit_time == max(answer.fetched_at for answer in answers)
    assert coverage.sitemap
    assert coverage.feeds >= 20


def test_both_databases_take_a_crawl(database: Database, tmp_path: Path) -> None:
    archive = _warc(tmp_path, {f"{SITE}/": html("Trang chủ", "/a-1.html").body, f"{SITE}/a-1.html": html("A\x00B").body})
    office = Office(tmp_path / "office", database=database.engine.url.render_as_string(hide_password=False))
    office.register("XA", SITE + "/")
    assert office.crawl(archives=(archive,))["sealed"] == ["XA"]
    assert office.pages("XA")[f"{SITE}/a-1.html"] == ("ok", 200)
    office.close()


def test_a_domain_that_strangers_took_over_is_not_read_as_the_offices_site(office: Office, tmp_path: Path) -> None:
    thai = "<p>ร้านอาหารของเราเปิดทุกวันตั้งแต่เก้าโมงเช้าถึงสองทุ่ม มีอาหารไทยและอาหารทะเลสดใหม่ทุกวัน ยินดีต้อนรับลูกค้าทุกท่าน</p>" * 6
    page = f"<html><head><title>ร้านอาหาร</title></head><body><h1>ร้านอาหาร</h1>{thai}<a href='/menu.html'>เมนู</a></body></html>"
    office.register("XA", SITE + "/")
    office.crawl(archives=(_warc(tmp_path, {f"{SITE}/": page.encode(), f"{SITE}/menu.html": page.encode()}),))
    coverage = office.visit("XA").coverage
    assert coverage is not None
    assert (coverage.home, coverage.home_read) == (FetchOutcome.PARKED, False)


@pytest.mark.parametrize(
    ("the_list", "verdict", "reason"),
    [
        ("archived", Verdict.BREACH, "Dấu hiệu chậm cập nhật"),
        ("missing", Verdict.UNKNOWN, "Chưa đọc được trang của “"),
        ("cut", Verdict.UNKNOWN, "Chưa đọc được trang của “"),
        ("gone", Verdict.BREACH, "Dấu hiệu chậm cập nhật"),
    ],
)
def test_a_list_that_is_not_archived_or_archived_by_half_is_no_list_without_new_items(
    office: Office, tmp_path: Path, the_list: str, verdict: Verdict, reason: str
) -> None:
    made = build(7)
    codes = {row["site"] for row in made.truth()["breaches"] if row["rule"] == "CN-01"}
    site = next(s for s in made.cast.sites if s.code in codes and s.kind == "commune" and s.prefix == "/" and not s.oddities)
    news = next(s for s in site.sections if s.kind == "list")
    path = f"/{site.skin.section_path(news)}"
    pages = {f"http://{site.host}{at}": a for at, a in made.hosts[site.host].items() if a.status == 200 and "html" in a.content_type}
    whole = pages.pop(f"http://{site.host}{path}").body
    also: dict[str, tuple[int, list[tuple[str, str]], bytes]] = {}
    kept = [("", f"http://{site.host}{path}"), ("Content-Type", "text/html; charset=utf-8")]
    match the_list:
        case "archived":
            also["list"] = (200, kept, whole)
        case "cut":
            also["list"] = (200, kept, whole[: len(whole) // 2])
        case "gone":
            also["list"] = (404, kept, "<html><body><h1>Không tìm thấy trang</h1></body></html>".encode())
    archive = _warc(tmp_path, {url: answer.body for url, answer in pages.items()}, **also)
    office.register(site.code, site.root, name=site.name)
    assert office.crawl(archives=(archive,))["sealed"] == [site.code]
    limits = {"staleness.COMMUNE": Threshold(30, "ngày", "Quyết định 18/2026/QĐ-UBND")}
    (outcome,) = evaluate_visits(office.db, load_law(), limits, rules=pick_rules(["CN-01"]), now=WHEN)
    assert outcome.verdict is verdict, outcome.reason
    assert outcome.reason.startswith(reason)
