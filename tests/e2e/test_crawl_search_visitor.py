"""What a hacked site shows to visitors from a search engine only."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.domain.page import SEARCH_VISITOR
from monitor.storage.pages import facts_of_visit
from tests.e2e.crawl_builder import Office
from tests.e2e.small_web import Reply, SmallWeb, html, served

SITE = "http://xamau.test"
HOME = f"{SITE}/"
PAGES = {HOME: html("Trang chủ", "/tin-1.html"), f"{SITE}/tin-1.html": html("Tin một")}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    office.register("XA", HOME)
    yield office
    office.close()


def _crawl(office: Office, searched: dict[str, Reply], *, asks: bool = True) -> SmallWeb:
    with served(PAGES, searched) as web:
        office.proxy = web.url
        office.configure(as_search_visitor=asks)
        assert office.crawl()["exit"] == 0
    return web


def test_links_shown_to_search_visitors_only_are_kept_with_their_proof(office: Office) -> None:
    spam = html("Trang chủ", "/tin-1.html", text="Tin <a href='https://tai-88bet.example.com/'>nhà cái uy tín</a>")
    web = _crawl(office, {HOME: spam})
    assert [headers.get("referer") for _, url, headers in web.asked if url == HOME] == [None, "https://www.google.com/"]
    pages = office.pages("XA")
    assert pages[HOME + SEARCH_VISITOR][0] == "ok"
    with office.db.read() as session:
        read = {page.url: page for page in facts_of_visit(session, office.visit("XA").id)}
    (link,) = read[HOME + SEARCH_VISITOR].facts.injected_links
    assert (link.url, link.hidden) == ("https://tai-88bet.example.com/", True)
    assert read[HOME].facts.injected_links == ()
    assert read[HOME].archived != read[HOME + SEARCH_VISITOR].archived


def test_links_that_come_beside_an_unchanged_home_page_are_found(office: Office) -> None:
    home = PAGES[HOME]
    tagged = Reply(home.body, home.status, [("Content-Type", "text/html; charset=utf-8"), ("ETag", '"nhu-cu"')])
    spam = html("Trang chủ", "/tin-1.html", text="Tin <a href='https://tai-88bet.example.com/'>nhà cái uy tín</a>")
    for searched in ({}, {HOME: spam}):
        with served({**PAGES, HOME: tagged}, searched) as web:
            office.proxy = web.url
            office.configure(as_search_visitor=True)
            assert office.crawl()["exit"] == 0
    assert not any("if-none-match" in headers for _, url, headers in web.asked if url == HOME)
    with office.db.read() as session:
        read = {page.url: page for page in facts_of_visit(session, office.visit("XA").id)}
    assert len(read[HOME + SEARCH_VISITOR].facts.injected_links) == 1


def test_a_visitor_from_a_search_engine_who_is_led_away_is_told_of(office: Office) -> None:
    _crawl(office, {HOME: Reply(b"", 302, [("Location", "https://nhacai.example.com/vao")])})
    coverage = office.visit("XA").coverage
    assert coverage is not None
    assert coverage.search_visitors == "https://nhacai.example.com/vao"
    assert coverage.home == "ok"
    assert office.pages("XA")[HOME + SEARCH_VISITOR][0] == "redirected_away"


@pytest.mark.parametrize("location", ["/vi/", "https://www.xamau.test/", "https://tinh.gov.vn/"])
def test_a_redirect_to_the_same_office_or_another_is_nothing(office: Office, location: str) -> None:
    _crawl(office, {HOME: Reply(b"", 302, [("Location", location)])})
    coverage = office.visit("XA").coverage
    assert coverage is not None
    assert coverage.search_visitors is None
    assert HOME + SEARCH_VISITOR not in office.pages("XA")


def test_the_same_page_again_leaves_no_trace_and_can_be_switched_off(office: Office) -> None:
    web = _crawl(office, {})
    assert web.addresses().count(HOME) == 2
    assert set(office.pages("XA")) == {HOME, f"{SITE}/tin-1.html", f"{SITE}/robots.txt", f"{SITE}/sitemap.xml"}
    web = _crawl(office, {}, asks=False)
    assert web.addresses().count(HOME) == 1
