"""Live crawls against a small web: what is asked for, in which order and at which pace, and how each answer is typed."""

import gzip
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from monitor.domain.page import FetchOutcome
from monitor.evidence.reader import iter_responses
from tests.e2e.crawl_builder import Office
from tests.e2e.https_web import https_server
from tests.e2e.small_web import Reply, html, served

SITE = "http://xamau.test"
TEXT = [("Content-Type", "text/plain")]
XML = [("Content-Type", "text/xml")]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    office.register("XA", SITE + "/")
    yield office
    office.close()


def _crawl(office: Office, pages: object, *, max_pages: int | None = None, **configuration: object) -> list[str]:
    """Crawl everything registered; the addresses asked for, in order."""
    with served(pages) as web:  # type: ignore[arg-type]
        office.proxy = web.url
        office.configure(**configuration)  # type: ignore[arg-type]
        result = office.crawl(max_pages=max_pages)
    assert result["exit"] == 0, result
    assert result["fault"] is None
    return web.addresses()


def test_every_kind_of_answer_has_its_outcome_and_the_rest_goes_on(office: Office) -> None:
    huge = Reply(b"<html>" + b"x" * 3_000_000)
    deep = Reply(b"<html><body>" + b"<div>" * 10_000 + "sâu".encode() + b"</div>" * 10_000 + b"<a href=/cuoi-1.html>x</a></body></html>")
    packed = gzip.compress(html("Nén").body)
    links = (
        "/mat-1.html", "/het-2.html", "/cam-3.html", "/loi-4.html", "/vong-5.html", "/di-6.html", "/to-7.html", "/gzip-8.html",
        "/nul-9.html", "/sau-10.html", "/anh-11.html", "/bao-tri-12.html", "/thach-13.html", "/dau-14.html", "/cut-15.html", "/ten-16.html",
        "/nua-17.html", "/van-ban.pdf",
    )  # fmt: skip
    pages = {
        f"{SITE}/": html("Trang chủ", *links),
        f"{SITE}/het-2.html": Reply(b"<html>gone</html>", 410),
        f"{SITE}/cam-3.html": Reply(b"<html>no</html>", 403),
        f"{SITE}/loi-4.html": Reply(b"<html>error</html>", 500),
        f"{SITE}/vong-5.html": Reply(b"", 302, [("Location", "/vong-5b.html")]),
        f"{SITE}/vong-5b.html": Reply(b"", 302, [("Location", "/vong-5.html")]),
        f"{SITE}/di-6.html": Reply(b"", 301, [("Location", "http://noikhac.test/")]),
        f"{SITE}/to-7.html": huge,
        f"{SITE}/gzip-8.html": Reply(packed[: len(packed) // 2], 200, [("Content-Type", "text/html"), ("Content-Encoding", "gzip")]),
        f"{SITE}/nul-9.html": Reply(b"<html><body>\x00\x00<p>a\x00b</p>" + b"\xff\xfe" * 50 + b"</body></html>"),
        f"{SITE}/sau-10.html": deep,
        f"{SITE}/anh-11.html": Reply(b"\x89PNG\r\n\x1a\n" + b"\x00" * 100, 200, [("Content-Type", "image/png")]),
        f"{SITE}/bao-tri-12.html": Reply("<html><body>Hệ thống đang bảo trì, vui lòng quay lại sau.</body></html>".encode()),
        f"{SITE}/thach-13.html": Reply(b"<html><script>document.cookie='D1N=abc';location.reload()</script></html>"),
        f"{SITE}/dau-14.html": Reply(
            html("Đầu").body, 200,
            [("Content-Type", "text/html; charset=\x80\xff"), ("ETag", '"' + "e" * 5000), ("X-La", "\x01\x02"), ("Date", "hom qua")],
        ),
        f"{SITE}/ten-16.html": Reply(html("Tên").body, 200, [("X-Xấu".encode().decode("latin-1"), "1")]),
        f"{SITE}/cut-15.html": Reply(html("Cắt").body, cut=True),
        f"{SITE}/nua-17.html": Reply(b"<!DOCTYPE html><html><body><div id=page><div class=main><h1>Tin</h1>Fatal error: memory exhausted"),
        f"{SITE}/cuoi-1.html": html("Cuối"),
    }  # fmt: skip
    asked = _crawl(office, pages, max_bytes=1_000_000, timeout_seconds=10.0)
    got = {url.removeprefix(SITE): outcome for url, (outcome, _) in office.pages("XA").items()}
    assert got == {
        "/": "ok", "/robots.txt": "not_found", "/sitemap.xml": "not_found", "/mat-1.html": "not_found", "/het-2.html": "gone",
        "/cam-3.html": "blocked", "/loi-4.html": "server_error", "/vong-5.html": "redirected", "/vong-5b.html": "redirect_loop",
        "/di-6.html": "redirected_away", "/to-7.html": "too_large", "/gzip-8.html": "damaged", "/nul-9.html": "ok", "/sau-10.html": "ok",
        "/anh-11.html": "wrong_type", "/bao-tri-12.html": "maintenance", "/thach-13.html": "challenge", "/dau-14.html": "ok",
        "/cut-15.html": "damaged", "/ten-16.html": "damaged", "/nua-17.html": "damaged", "/cuoi-1.html": "ok",
    }  # fmt: skip
    assert not any("noikhac" in url or url.endswith(".pdf") for url in asked)
    coverage = office.visit("XA").coverage
    assert coverage is not None
    assert coverage.outcomes["wrong_type"] == 2  # the picture that was sent, and the document that was only listed


def test_robots_txt_is_asked_first_and_obeyed_and_every_answer_is_archived(office: Office) -> None:
    pages = {
        f"{SITE}/robots.txt": Reply(b"User-agent: *\nDisallow: /kin/\nSitemap: http://xamau.test/ban-do.xml", 200, TEXT),
        f"{SITE}/ban-do.xml": Reply(
            f"<urlset><url><loc>{SITE}/tu-ban-do-1.html</loc></url></urlset>".encode(), 200, [("Content-Type", "text/xml")]
        ),
        f"{SITE}/": html("Trang chủ", "/kin/x-1.html", "/mo-2.html"),
        f"{SITE}/mo-2.html": html("Mở"),
        f"{SITE}/tu-ban-do-1.html": html("Từ bản đồ"),
    }
    asked = _crawl(office, pages)
    assert asked[0] == f"{SITE}/robots.txt"
    assert f"{SITE}/kin/x-1.html" not in asked
    assert office.pages("XA")[f"{SITE}/kin/x-1.html"] == ("robots_denied", None)
    coverage = office.visit("XA").coverage
    assert coverage is not None
    assert (coverage.robots, coverage.sitemap, coverage.home) == ("obeyed", True, FetchOutcome.OK)
    archived = [answer.url for path in office.archive.glob("*.gz") for answer in iter_responses(path)]
    assert sorted(archived) == sorted(asked)


def test_an_override_in_the_register_is_followed_and_recorded(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.register("XA", SITE + "/", robots_override="QĐ 15/QĐ-UBND")
    _crawl(office, {f"{SITE}/robots.txt": Reply(b"User-agent: *\nDisallow: /", 200, TEXT), f"{SITE}/": html("Trang chủ")})
    coverage = office.visit("XA").coverage
    assert coverage is not None
    assert (coverage.home_read, coverage.robots) == (True, "overridden: QĐ 15/QĐ-UBND")
    office.close()


def test_requests_name_us_and_our_contact(office: Office) -> None:
    with served({f"{SITE}/": html("Trang chủ")}) as web:
        office.proxy = web.url
        office.configure()
        office.crawl()
    assert all("mailto:a@mau.test" in headers["user-agent"] for _, _, headers in web.asked)


def test_sites_on_one_server_take_turns_one_request_at_a_time_at_its_pace(tmp_path: Path) -> None:
    office = Office(tmp_path)
    sites = [f"http://xa{number}.mau.test" for number in range(3)]
    pages: dict[str, Reply] = {}
    for number, site in enumerate(sites):
        office.register(f"XA{number}", site + "/")
        pages |= {f"{site}/": html("Trang chủ", "/a-1.html", "/a-2.html"), f"{site}/a-1.html": html("A"), f"{site}/a-2.html": html("B")}
    with served(pages) as web:
        office.proxy = web.url
        office.configure(delay=0.1, address_map={site[7:]: "10.0.0.1" for site in sites})
        office.crawl()
    times = [at for at, _, _ in web.asked]
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert min(gaps) > 0.08
    order = [url for url in web.addresses() if "robots" not in url and "sitemap" not in url]
    assert {url[-1] for url in order[:3]} == {"/"}, "every home page goes before any article"
    articles = [url.split("/")[2] for url in order[3:]]
    assert len(set(articles[:3])) == 3, "articles of all before the second of any"
    office.close()


def test_a_crawl_delay_slows_the_whole_address(office: Office) -> None:
    pages = {
        f"{SITE}/robots.txt": Reply(b"User-agent: *\nCrawl-delay: 0.3", 200, TEXT),
        f"{SITE}/": html("Trang chủ", "/a-1.html"),
        f"{SITE}/a-1.html": html("A"),
    }
    with served(pages) as web:
        office.proxy = web.url
        office.configure()
        office.crawl()
    times = [at for at, _, _ in web.asked][1:]
    assert all(later - earlier > 0.25 for earlier, later in pairwise(times))


def test_a_visit_cut_by_its_budget_says_so_and_is_complete_for_what_it_covered(office: Office) -> None:
    pages = {f"{SITE}/": html("Trang chủ", *(f"/tin-{number}.html" for number in range(30)))}
    pages |= {f"{SITE}/tin-{number}.html": html(f"Tin {number}") for number in range(30)}
    _crawl(office, pages, max_pages=10)
    coverage = office.visit("XA").coverage
    assert coverage is not None
    assert (coverage.cut_by, coverage.home_read, sum(coverage.outcomes.values())) == ("budget", True, 11)  # robots.txt is not of the budget
    assert coverage.unvisited == 22
    assert coverage.new_unvisited == 22, "every one of them an item nobody has read"


def test_what_a_cut_visit_leaves_is_new_only_where_new_items_stand(office: Office) -> None:
    lists = [f"/muc-{name}" for name in ("a", "b", "c")]
    pages = {f"{SITE}/": html("Trang chủ", *lists)}
    pages |= {f"{SITE}{path}": html(path, *(f"{path}/tin-{n}.html" for n in range(2)), f"{path}?page=9") for path in lists}
    pages |= {f"{SITE}{path}/tin-{n}.html": html(f"Tin {path} {n}") for path in lists for n in range(2)}
    _crawl(office, pages, max_pages=3)
    coverage = office.visit("XA").coverage
    assert coverage is not None
    assert (coverage.cut_by, coverage.new_unvisited) == ("budget", 4), "two lists, and the items of the third"
    _crawl(office, pages, max_pages=12)
    coverage = office.visit("XA").coverage
    assert coverage is not None
    assert coverage.unvisited > 0, "the ninth page of each list"
    assert coverage.new_unvisited == 0


def test_endless_calendars_sessions_and_paging_do_not_keep_us(office: Office) -> None:
    def endless(url: str) -> Reply | None:
        path = url.removeprefix(SITE)
        if path == "/":
            return html(
                "Trang chủ", "/lich?thang=1&nam=2026", "/tin?sid=aaa111&page=1", "/a/b", *(f"/bai-viet-so-{n}.html" for n in range(5))
            )
        if path.startswith("/lich"):
            month = int(path.split("thang=")[1].split("&")[0])
            return html("Lịch công tác", f"/lich?thang={month + 1}&nam=2026", f"/lich?thang={month + 2}&nam=2026", text="Lịch trống.")
        if path.startswith("/tin"):
            page = int(path.split("page=")[1])
            return html("Tin tức", f"/tin?sid=s{page:06d}&page={page + 1}", "/tin?page=1&sid=zzz", text="Không có tin.")
        if path.startswith("/a/b"):
            return html("Lặp", path + "/a/b")
        if path.startswith("/bai-viet"):
            return html("Bài viết", "/")
        return None

    asked = _crawl(office, endless, max_pages=400)
    assert len(asked) < 60
    assert not any("sid=" in url for url in asked)
    coverage = office.visit("XA").coverage
    assert coverage is not None
    assert coverage.cut_by is None
    assert any("lich" in remark for remark in coverage.remarks)
    assert sum(1 for url in asked if "bai-viet" in url) == 5


def test_a_second_visit_asks_conditionally_and_keeps_the_facts(office: Office) -> None:
    fresh = html("Trang chủ", "/bai-viet-mot-1.html", "/bai-viet-hai-2.html")
    same = Reply(html("Một").body, 200, [("Content-Type", "text/html"), ("ETag", '"v1"')])
    pages = {f"{SITE}/": fresh, f"{SITE}/bai-viet-mot-1.html": same, f"{SITE}/bai-viet-hai-2.html": html("Hai")}
    _crawl(office, pages)
    pages[f"{SITE}/bai-viet-mot-1.html"] = Reply(b"", 304, [("ETag", '"v1"')])
    pages[f"{SITE}/bai-viet-hai-2.html"] = Reply(b"<html></html>", 404)
    pages[f"{SITE}/"] = html("Trang chủ mới", "/bai-viet-ba-3.html")
    pages[f"{SITE}/bai-viet-ba-3.html"] = html("Ba")
    with served(pages) as web:
        office.proxy = web.url
        office.configure()
        office.crawl()
    headers = {url: sent for _, url, sent in web.asked}
    assert headers[f"{SITE}/bai-viet-mot-1.html"]["if-none-match"] == '"v1"'
    got = {url.removeprefix(SITE): outcome for url, (outcome, _) in office.pages("XA").items()}
    assert got["/bai-viet-mot-1.html"] == "not_modified"
    assert got["/bai-viet-hai-2.html"] == "not_found", "what is no longer linked is asked for again: findings on it can be remedied"
    assert got["/bai-viet-ba-3.html"] == "ok"
    [(url,)] = office.rows(
        "select p.url from page p join page_facts f on f.page_id = p.body_page_id where p.visit_id = :v and p.outcome = 'not_modified'",
        v=office.visit("XA").id,
    )
    assert url.endswith("mot-1.html")


def test_a_dead_server_is_left_alone_after_a_few_tries(office: Office) -> None:
    pages = {f"{SITE}/": html("Trang chủ", *(f"/tin-{number}.html" for number in range(40)))}
    pages |= {f"{SITE}/tin-{number}.html": Reply(b"<html>blocked</html>", 403) for number in range(40)}
    asked = _crawl(office, pages)
    coverage = office.visit("XA").coverage
    assert coverage is not None
    assert coverage.cut_by == "blocked"
    assert len(asked) < 15


def test_http_that_became_https_and_www_are_still_the_site(office: Office) -> None:
    pages = {
        f"{SITE}/": Reply(b"", 301, [("Location", "http://www.xamau.test/")]),
        "http://www.xamau.test/": html("Trang chủ", "/tin-1.html"),
        "http://www.xamau.test/tin-1.html": html("Tin"),
    }
    _crawl(office, pages)
    coverage = office.visit("XA").coverage
    assert coverage is not None
    assert coverage.home is FetchOutcome.OK
    assert office.pages("XA")["http://www.xamau.test/tin-1.html"] == ("ok", 200)


def test_component_sites_of_one_host_keep_to_their_paths(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.register("CONG", "http://cong.test/")
    office.register("XA", "http://cong.test/xa-tan-phu/")
    pages = {
        "http://cong.test/": html("Cổng", "/tin-1.html", "/xa-tan-phu/tin-2.html"),
        "http://cong.test/tin-1.html": html("Tin"),
        "http://cong.test/xa-tan-phu/": html("Xã", "/xa-tan-phu/tin-2.html", "/tin-1.html"),
        "http://cong.test/xa-tan-phu/tin-2.html": html("Tin xã"),
    }
    asked = _crawl(office, pages)
    assert asked.count("http://cong.test/robots.txt") == 1
    assert set(office.pages("XA")) - {"http://cong.test/robots.txt"} == {
        "http://cong.test/xa-tan-phu/",
        "http://cong.test/xa-tan-phu/tin-2.html",
    }
    assert "http://cong.test/xa-tan-phu/tin-2.html" not in office.pages("CONG")
    assert len(asked) == len(set(asked))
    office.close()


def test_a_site_that_needs_a_browser_is_said_to_need_one(office: Office) -> None:
    shell = b'<html><head><title>x</title></head><body><div id="root"></div><script src="/static/app.js"></script></body></html>'
    _crawl(office, {f"{SITE}/": Reply(shell)})
    coverage = office.visit("XA").coverage
    assert coverage is not None
    assert coverage.home is FetchOutcome.NEEDS_BROWSER
    assert office.rows("select count(*) from page_facts") == [(0,)]


def test_a_dead_site_is_called_dead_when_others_answer(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.register("CHET", "http://127.0.0.2:9/")
    with https_server(tmp_path, expired=True) as port:
        office.register("SONG", f"https://127.0.0.1:{port}/")
        office.configure(address_map={"127.0.0.1": "127.0.0.1", "127.0.0.2": "127.0.0.2"})
        result = office.crawl()
    assert result["sealed"] == ["CHET", "SONG"]
    dead, living = office.visit("CHET").coverage, office.visit("SONG").coverage
    assert dead is not None
    assert living is not None
    assert dead.home is FetchOutcome.CONNECTION_FAILED
    assert living.home is FetchOutcome.OK, "an invalid certificate is noted, and the site is read"
    assert living.certificate is not None
    assert "expired" in living.certificate or "self" in living.certificate
    office.close()


def test_when_nobody_answers_our_own_network_is_suspected_and_nothing_is_concluded(tmp_path: Path) -> None:
    office = Office(tmp_path)
    addresses = [f"127.0.0.{number}" for number in (2, 3, 4)]
    for number, address in enumerate(addresses):
        office.register(f"XA{number}", f"http://{address}:9/")
    office.configure(address_map={address: address for address in addresses})
    result = office.crawl()
    assert result["sealed"] == []
    assert "mạng của chính máy này" in result["fault"]
    office.close()


def test_a_registered_name_inside_our_own_network_is_not_visited(tmp_path: Path) -> None:
    office = Office(tmp_path)
    with served({}) as web:
        office.register("XA", f"{web.url}/")
        office.configure()
        office.crawl()
    assert web.asked == []
    coverage = office.visit("XA").coverage
    assert coverage is not None
    assert (coverage.cut_by, coverage.home_read) == ("inner address", False)
    office.close()


def test_a_packed_sitemap_is_read(office: Office) -> None:
    packed = gzip.compress(f"<urlset><url><loc>{SITE}/tu-ban-do-1.html</loc></url></urlset>".encode())
    pages = {
        f"{SITE}/robots.txt": Reply(f"Sitemap: {SITE}/ban-do.xml.gz".encode(), 200, TEXT),
        f"{SITE}/ban-do.xml.gz": Reply(packed, 200, [("Content-Type", "application/x-gzip")]),
        f"{SITE}/": html("Trang chủ"),
        f"{SITE}/tu-ban-do-1.html": html("Từ bản đồ"),
    }
    _crawl(office, pages)
    assert office.pages("XA")[f"{SITE}/tu-ban-do-1.html"] == ("ok", 200)
