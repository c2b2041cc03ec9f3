"""Pages that only a browser shows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.domain.page import FetchOutcome
from monitor.evidence.reader import iter_responses
from tests.e2e.crawl_builder import Office, needs_chromium
from tests.e2e.small_web import Reply, html, served

SITE = "http://xamau.test"
SHELL = Reply(
    b'<html><head><title>x</title></head><body><div id="root"></div><script src="/app.js"></script><img src="/anh.png">'
    b'<script src="http://noikhac.test/theo-doi.js"></script></body></html>'
)
SCRIPT = Reply(
    """setTimeout(() => { document.getElementById('root').innerHTML = '<h1>Ủy ban nhân dân xã</h1><p>' + 'Thông báo của xã. '.repeat(30)
    + '</p><a href="/tin-1.html">Tin một</a><a href="/chuyen-2.html">Tin hai</a>'; }, 300);""".encode(),
    200,
    [("Content-Type", "application/javascript; charset=utf-8")],
)
PAGES = {
    f"{SITE}/": SHELL,
    f"{SITE}/app.js": SCRIPT,
    f"{SITE}/tin-1.html": html("Tin một"),
    f"{SITE}/chuyen-2.html": Reply(b"", 302, [("Location", "/den-3.html")]),
    f"{SITE}/den-3.html": html("Đến"),
}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    office.register("XA", SITE + "/", render="browser")
    yield office
    office.close()


@needs_chromium
def test_a_site_registered_for_the_browser_is_read_as_its_scripts_build_it(office: Office) -> None:
    with served(PAGES) as web:
        office.proxy = web.url
        office.configure()
        result = office.crawl()
    assert result["fault"] is None
    got = {url.removeprefix(SITE): outcome for url, (outcome, _) in office.pages("XA").items()}
    assert got["/"] == "ok"
    assert got["/tin-1.html"] == "ok"
    assert (got["/chuyen-2.html"], got["/den-3.html"]) == ("redirected", "ok")
    assert not any("noikhac" in url or url.endswith(".png") for url in web.addresses())
    [home] = [a for path in office.archive.glob("*.gz") for a in iter_responses(path) if a.url == SITE + "/"]
    assert "Ủy ban nhân dân xã".encode() in home.body
    assert ("X-Monitor-Rendered", "chromium") in home.headers


def test_without_a_browser_its_pages_need_one_and_nothing_is_read_from_them(office: Office) -> None:
    with served({**PAGES, f"{SITE}/": html("Trang chủ", "/tin-1.html")}) as web:
        office.proxy = web.url
        office.configure(browser=False)
        office.crawl()
    coverage = office.visit("XA").coverage
    assert coverage is not None
    assert coverage.home is FetchOutcome.NEEDS_BROWSER
    assert office.rows("select count(*) from page_facts") == [(0,)]
