"""The head of a licensed site's home page is measured as a browser draws it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.domain.facts import DrawnHead
from monitor.domain.page import DRAWN_HOME
from monitor.evidence.reader import iter_responses
from monitor.rules.drawn_head import rendered_head
from monitor.storage.pages import facts_of_visit
from tests.e2e.crawl_builder import Office, needs_chromium
from tests.e2e.small_web import Reply, SmallWeb, html, served

SITE = "http://nhipcau.test"
HOME = f"{SITE}/"
PAGE = (
    '<html><head><title>Nhịp cầu Mẫu</title><link rel="stylesheet" href="/kieu.css">{}</head><body><div class="ten">Nhịp cầu Mẫu</div>'
    '<div class="loai">Trang thông tin điện tử tổng hợp</div><p><a href="/tin-1.html">Tin một</a></p><p hidden>Tổng hợp</p>'
    f"<p>{'Tin của trang. ' * 40}</p></body></html>"
)

pytestmark = needs_chromium


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.close()


def _crawl(office: Office, site_class: str, *, links: str = "", size: int = 12, **crawl: object) -> SmallWeb:
    if not office.rows("SELECT 1 FROM site"):
        office.register("TH", HOME, site_class=site_class, owner_type="company", name="Nhịp cầu Mẫu")
    home = Reply(PAGE.format(links).encode(), 200, [("Content-Type", "text/html; charset=utf-8"), ("ETag", '"nhu-cu"')])
    sheet = Reply(f".ten{{font-size:40px}}.loai{{font-size:{size}px}}".encode(), 200, [("Content-Type", "text/css")])
    with served({HOME: home, f"{SITE}/kieu.css": sheet, f"{SITE}/tin-1.html": html("Tin một")}) as web:
        office.proxy = web.url
        office.configure(**crawl)
        assert office.crawl()["fault"] is None
    return web


def _drawn(office: Office) -> DrawnHead:
    with office.db.read() as session:
        read = {page.url: page for page in facts_of_visit(session, office.visit("TH").id)}
    drawn = read[HOME + DRAWN_HOME].facts.drawn_head
    assert drawn is not None
    assert read[HOME].facts.drawn_head is None
    assert read[HOME].archived != read[HOME + DRAWN_HOME].archived
    return drawn


def test_letters_are_as_high_as_the_style_sheet_makes_them(office: Office) -> None:
    _crawl(office, "aggregated")
    drawn = _drawn(office)
    read = rendered_head(drawn, "Nhịp cầu Mẫu")
    assert (read.name_height, read.service_type_height, read.right_below, read.styled) == (40, 12, True, True)
    assert not any(text.text == "Tổng hợp" for text in drawn.texts)
    [kept] = [a for path in office.archive.glob("*.gz") for a in iter_responses(path) if a.url == HOME + DRAWN_HOME]
    assert {"X-Monitor-Rendered", "X-Monitor-Drawn"} <= {name for name, _ in kept.headers}
    [plain] = [a for path in office.archive.glob("*.gz") for a in iter_responses(path) if a.url == HOME]
    assert not any(name.startswith("X-Monitor") for name, _ in plain.headers)


def test_an_unchanged_home_page_is_drawn_again(office: Office) -> None:
    for size in (12, 30):
        web = _crawl(office, "aggregated", size=size)
    assert not any("if-none-match" in headers for _, url, headers in web.asked if url == HOME)
    assert rendered_head(_drawn(office), "Nhịp cầu Mẫu").service_type_height == 30


def test_a_style_sheet_of_another_host_is_not_fetched_and_nothing_is_concluded(office: Office) -> None:
    web = _crawl(office, "aggregated", links='<link rel="stylesheet" href="http://noikhac.test/bang.css">')
    assert not any("noikhac" in url for url in web.addresses())
    assert not _drawn(office).styled


def test_only_licensed_sites_are_drawn_and_only_where_a_browser_may_be_used(office: Office) -> None:
    web = _crawl(office, "internal")
    assert web.addresses().count(HOME) == 1
    assert HOME + DRAWN_HOME not in office.pages("TH")


def test_without_a_browser_the_page_is_asked_for_once(office: Office) -> None:
    web = _crawl(office, "aggregated", browser=False)
    assert web.addresses().count(HOME) == 1
