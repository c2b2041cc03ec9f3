"""A crawl killed at any moment: the next one finishes what was due, loses no stored page and doubles none."""

import functools
import random
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.crawling.process import is_alive, this_process
from monitor.domain.page import ArchivePosition
from monitor.evidence.reader import iter_responses, verify
from tests.e2e.crawl_builder import Office, finish, kill, unsealed_of, wait_until
from tests.e2e.small_web import Reply, html, served

SITES = ("http://xamot.test", "http://xahai.test")


def _web() -> dict[str, Reply]:
    pages: dict[str, Reply] = {}
    for site in SITES:
        lists = [f"/tin/trang-{number}/" for number in range(3)]
        pages[f"{site}/"] = html("Trang chủ", *lists)
        for number, path in enumerate(lists):
            articles = [f"/tin/bai-viet-so-{article}.html" for article in range(number * 10, number * 10 + 10)]
            pages[site + path] = html(f"Danh sách {number}", *articles)
            pages |= {site + article: html(f"Bài {article} của {site}", *lists) for article in articles}
    for page in pages.values():
        page.sleep = 0.04
    return pages


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    for number, site in enumerate(SITES):
        office.register(f"XA{number}", site + "/")
    yield office
    office.close()


def check_whole(office: Office, expected: set[str]) -> None:
    """Every page once, each with its bytes, nothing in the archive that no row knows of."""
    rows = office.rows("select url, outcome, archive_file, archive_offset, archive_length, sha256 from page")
    assert Counter(url for url, *_ in rows) == Counter(expected)
    positions = set()
    for url, _, file, offset, length, sha256 in rows:
        assert verify(office.archive, ArchivePosition(file, offset, length, sha256)) is None, url
        positions.add((file, offset))
    records = {
        (path.name, answer.offset) for path in office.archive.glob("*.warc.gz") for answer in iter_responses(path) if answer.damaged is None
    }
    assert positions <= records
    committed = dict(office.rows("select name, committed from archive_file"))
    for path in office.archive.glob("*.warc.gz"):
        assert path.stat().st_size == committed.get(path.name, path.stat().st_size)


def _has_stored_more(office: Office, process: "subprocess.Popen[str]", before: int) -> bool:
    return process.poll() is not None or office.rows("select count(*) from page")[0][0] > before


@pytest.mark.parametrize("kills", [3])
def test_a_killed_crawl_is_finished_by_the_next(office: Office, kills: int) -> None:
    pages = _web()
    chance = random.Random(20261121)
    with served(pages) as web:
        office.proxy = web.url
        office.configure()
        for number in range(kills):
            process = office.start()
            stored = office.rows("select count(*) from page")[0][0]
            wait_until(functools.partial(_has_stored_more, office, process, stored))
            time.sleep(chance.random() * 0.25)
            kill(process)
            if all(unsealed_of(office.db, f"XA{index}") is None for index in range(2)):
                pytest.fail(f"the crawl was over after kill {number}: nothing was tested")
        result = office.crawl()
    assert result["sealed"] == ["XA0", "XA1"]
    extra = {f"{site}/{name}" for site in SITES for name in ("robots.txt", "sitemap.xml")}
    check_whole(office, set(pages) | extra)
    assert office.rows("select count(*) from visit") == [(2,)], "one visit a site, however many runs it took"
    assert all(office.visit(f"XA{number}").coverage.complete for number in range(2))  # type: ignore[union-attr]
    assert office.rows("select count(*) from site_lock") == [(0,)]


def test_two_crawls_of_one_site_do_not_meet_and_a_dead_one_holds_nothing(office: Office) -> None:
    with served(_web()) as web:
        office.proxy = web.url
        office.configure(delay=1.0)
        first = office.start("XA0")
        wait_until(lambda: office.rows("select count(*) from site_lock")[0][0] == 1)
        office.configure()
        refused = office.crawl("XA0")
        both = office.crawl("XA0", "XA1")
        kill(first)
        after = office.crawl("XA0")
    assert (refused["exit"], refused["kind"]) == (2, "LockedError")
    assert (both["held"], both["sealed"]) == (["XA0"], ["XA1"])
    assert after["sealed"] == ["XA0"]


def test_a_process_of_another_machine_cannot_be_asked() -> None:
    assert is_alive(this_process()) is True
    assert is_alive(this_process().rpartition(":")[0] + ":1") is False, "the number is taken by a later process"
    assert is_alive("may-khac:1:1") is None


def test_a_full_disk_stops_the_crawl_with_one_line_and_loses_nothing(office: Office) -> None:
    pages = _web()
    noise = random.Random(1)
    for page in pages.values():
        page.body += b"<!--" + noise.randbytes(40_000).hex().encode() + b"-->"
    with served(pages) as web:
        office.proxy = web.url
        office.configure()
        broken = office.start("XA0", file_limit=1_500_000)
        result = finish(broken)
        assert "không ghi được kho lưu" in result["fault"]
        assert result["unfinished"] == ["XA0"]
        stored = {url for (url,) in office.rows("select url from page")}
        again = office.crawl("XA0")
    assert again["sealed"] == ["XA0"]
    assert stored
    assert stored <= set(office.pages("XA0"))
    check_whole(
        office, {url for url in pages if url.startswith(SITES[0])} | {f"{SITES[0]}/{name}" for name in ("robots.txt", "sitemap.xml")}
    )


def test_a_crawl_told_to_end_stores_what_it_has_and_leaves_the_rest_due(office: Office) -> None:
    pages = _web()
    with served(pages) as web:
        office.proxy = web.url
        office.configure(delay=0.1)
        process = office.start()
        wait_until(functools.partial(_has_stored_more, office, process, 5))
        process.terminate()
        result = finish(process)
        assert result["unfinished"] == ["XA0", "XA1"]
        assert result["fault"] is None
        assert office.rows("select result from run") == [("interrupted",)]
        office.configure()
        assert office.crawl()["sealed"] == ["XA0", "XA1"]
    assert max(Counter(web.addresses()).values()) == 1, "nothing was asked for twice"
    check_whole(office, set(pages) | {f"{site}/{name}" for site in SITES for name in ("robots.txt", "sitemap.xml")})
