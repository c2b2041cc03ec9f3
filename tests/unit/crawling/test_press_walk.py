"""What outlets are asked for."""

import gzip

import pytest

from monitor.crawling.press_walk import FEEDS, Asked, OutletWalk, Wanted, kind_of


def walk(limit: int = 50, known: frozenset[str] = frozenset()) -> OutletWalk:
    return OutletWalk("baomau.vn", limit, known.__contains__, "may-thu")


def page(*addresses: str) -> bytes:
    return ("<html><body>" + "".join(f'<a href="{a}">Tin trong ngày</a>' for a in addresses) + "</body></html>").encode()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/chien-su-day-gia-hoa-nhap-khau-dip-8-3-tang-manh-20260307075519174.htm", Asked.ARTICLE),
        ("/kinh-doanh/gia-vang-giam-van-cao-hon-the-gioi-gan-20-trieu-dong", Asked.ARTICLE),
        ("/tin-tuc-d123456.html", Asked.ARTICLE),
        ("/kinh-doanh.htm", Asked.SECTION),
        ("/kinh-doanh/chung-khoan", Asked.SECTION),
        ("/rss/kinh-doanh.rss", Asked.FEED),
        ("/sitemaps/news-2026-3.xml", Asked.SITEMAP),
        ("/", Asked.HOME),
        ("/anh/bia.jpg", None),
        ("/tag/gia-vang-12345.htm", None),
        ("/video/su-kien-99999.htm", None),
    ],
)
def test_addresses_look_like_what_they_are(path: str, kind: Asked | None) -> None:
    assert kind_of(f"https://baomau.vn{path}") is kind


ROBOTS = b"User-agent: *\nDisallow: /cam/\nCrawl-delay: 7\nSitemap: https://baomau.vn/news.xml\n"


def test_it_begins_with_robots_and_obeys_it() -> None:
    asked = walk()
    (robots,) = asked.begin()
    assert robots == Wanted("https://baomau.vn/robots.txt", Asked.ROBOTS)
    home, sitemap = asked.read(robots, ROBOTS, {})
    assert (home.url, sitemap) == ("https://baomau.vn/", Wanted("https://baomau.vn/news.xml", Asked.SITEMAP))
    assert asked.robots.delay == 7
    assert asked.read(home, page("/cam/tin-100001.htm"), {"content-type": "text/html"}) == []


def test_an_outlet_without_https_is_asked_without_it_and_still_held_to_its_robots() -> None:
    asked = walk()
    (again,) = asked.failed(asked.begin()[0], None)
    assert again == Wanted("http://baomau.vn/robots.txt", Asked.ROBOTS)
    home = asked.read(again, ROBOTS, {})[0]
    assert home.url == "http://baomau.vn/"
    assert not asked.allows("http://baomau.vn/cam/tin-100001.htm")
    assert asked.failed(home, None) == []


def test_without_a_robots_file_all_may_be_read() -> None:
    asked = walk()
    assert asked.failed(asked.begin()[0], 404) == [Wanted("https://baomau.vn/", Asked.HOME)]
    assert asked.allows("https://www.baomau.vn/cam/tin-100001.htm")


def test_a_server_that_fails_on_its_robots_file_is_left_in_peace() -> None:
    assert walk().failed(walk().begin()[0], 503) == []


def test_known_articles_and_other_hosts_are_not_asked_for() -> None:
    known = "https://baomau.vn/tin-cu-100001.htm"
    asked = walk(known=frozenset({known}))
    links = (
        known,
        "/tin-moi-100002.htm#binh-luan",
        "/tin-moi-100002.htm",
        "https://bao-khac.vn/tin-100003.htm",
        "https://xe.baomau.vn/a-100004.htm",
    )
    found = asked.read(Wanted("https://baomau.vn/", Asked.HOME), page(*links), {"content-type": "text/html; charset=utf-8"})
    assert [w.url for w in found] == ["https://baomau.vn/tin-moi-100002.htm"]


def test_originals_are_asked_for_again_though_they_are_known_and_beside_the_limit() -> None:
    original, of_another = "https://tuoitre.vn/tin-100001.htm", "https://khac.vn/tin-100002.htm"
    one = OutletWalk("tuoitre.vn", 2, {original}.__contains__, "vn-site-monitor", again=(original, of_another))
    (robots,) = one.begin()
    assert one.read(robots, b"User-agent: *\nDisallow: /cam/", {}) == [
        Wanted(original, Asked.AGAIN),
        Wanted("https://tuoitre.vn/", Asked.HOME),
    ]
    assert one.read(Wanted(original, Asked.AGAIN), page("/tin-100003.htm"), {}) == []


def test_feeds_name_articles_whatever_their_addresses_look_like() -> None:
    feed = b"<rss><channel><item><link>https://baomau.vn/x</link></item></channel></rss>"
    assert walk().read(Wanted("https://baomau.vn/a.rss", Asked.FEED), feed, {}) == [Wanted("https://baomau.vn/x", Asked.ARTICLE)]


def test_a_packed_sitemap_is_unpacked_and_gives_pages_only() -> None:
    asked = walk()
    listed = ("bai-1.htm", "bai-1.htm?utm_source=rss", "amp/bai-1.htm", "anh/bia.jpg", "tin-2.htm?amp=1")
    body = "<urlset>" + "".join(f"<url><loc>https://baomau.vn/{name}</loc></url>" for name in listed) + "</urlset>"
    found = asked.read(Wanted("https://baomau.vn/sitemap.xml.gz", Asked.SITEMAP), gzip.compress(body.encode()), {})
    assert [wanted.url for wanted in found] == ["https://baomau.vn/bai-1.htm"]


def test_a_packed_sitemap_that_is_broken_leads_nowhere() -> None:
    body = gzip.compress(b"<urlset><url><loc>https://baomau.vn/bai-1.htm</loc></url></urlset>")[:20]
    assert walk().read(Wanted("https://baomau.vn/sitemap.xml.gz", Asked.SITEMAP), body, {}) == []


def test_of_a_sitemap_index_the_newest_are_taken() -> None:
    index = "<sitemapindex>" + "".join(f"<sitemap><loc>https://baomau.vn/s-2026-{m:02}.xml</loc></sitemap>" for m in range(1, 11))
    found = walk().read(Wanted("https://baomau.vn/sitemap.xml", Asked.SITEMAP), f"{index}</sitemapindex>".encode(), {})
    assert found[0].url.endswith("2026-10.xml")
    assert 0 < len(found) <= 4


def test_an_article_leads_nowhere() -> None:
    assert walk().read(Wanted("https://baomau.vn/tin-100001.htm", Asked.ARTICLE), page("/tin-100002.htm"), {}) == []


def test_no_outlet_is_asked_for_more_than_its_share() -> None:
    asked = walk(limit=40)
    addresses = (
        [f"/muc-{n}" for n in range(100)] + [f"/rss/{n}.rss" for n in range(100)] + [f"/tin-{n}.htm" for n in range(100_000, 100_100)]
    )
    asked.read(Wanted("https://baomau.vn/", Asked.HOME), page(*addresses), {"content-type": "text/html"})
    assert asked.asked.total() == 40
    assert asked.asked[Asked.SECTION] == 10
    assert asked.asked[Asked.FEED] == FEEDS


def test_an_outlet_that_says_it_is_asked_too_much_is_left_in_peace() -> None:
    asked = walk()
    home = asked.failed(asked.begin()[0], 404)[0]
    asked.answered(429)
    asked.answered(200)
    assert asked.refused
    assert not asked.allows(home.url)
    assert asked.read(home, page("/tin-100001.htm"), {"content-type": "text/html"}) == []


def test_a_busy_moment_is_no_refusal() -> None:
    asked = walk()
    for status in (503, 503, 404, 503, 503, 200, 503, 503):
        asked.answered(status)
        assert not asked.refused
    asked.answered(503)
    assert asked.refused
