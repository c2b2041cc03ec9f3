import pytest

from monitor.crawling.xml_addresses import xml_addresses


def test_a_sitemap_names_its_addresses_once() -> None:
    body = b"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>http://a.vn/?a=1&amp;b=2</loc></url><url><loc> <![CDATA[http://a.vn/x]]> </loc></url><url><loc>http://a.vn/x</loc></url></urlset>"""
    found = xml_addresses(body)
    assert found is not None
    assert (found.kind, found.urls) == ("sitemap", ("http://a.vn/?a=1&b=2", "http://a.vn/x"))


def test_an_index_of_sitemaps_is_told_apart() -> None:
    found = xml_addresses(b"<sitemapindex><sitemap><loc>http://a.vn/s1.xml</loc></sitemap></sitemapindex>")
    assert found is not None
    assert (found.kind, found.urls) == ("sitemap-index", ("http://a.vn/s1.xml",))


def test_a_feed_gives_its_items_and_not_itself() -> None:
    body = b"""<rss><channel><link>http://a.vn/</link><item><title>x</title><link>http://a.vn/1</link></item></channel></rss>"""
    atom = b"""<feed><link href="http://a.vn/" rel="self"/><entry><link rel="alternate" href="http://a.vn/2"/></entry></feed>"""
    assert [found.urls for found in (xml_addresses(body), xml_addresses(atom)) if found] == [("http://a.vn/1",), ("http://a.vn/2",)]


def test_other_bodies_are_neither() -> None:
    assert xml_addresses(b"<html><body>loc</body></html>") is None
    assert xml_addresses(b"") is None
    assert xml_addresses(bytes(range(256)) * 40) is None


def test_a_feed_names_its_articles_in_every_dress() -> None:
    body = """<rss xmlns:feedburner="f"><channel><link>http://a.vn/</link>
    <item><title>một</title><link><![CDATA[ http://a.vn/1?x=1&amp;y=2 ]]></link></item>
    <item><link>/2.htm</link></item>
    <item><guid isPermaLink="true">http://a.vn/3</guid></item>
    <item><guid isPermaLink="false">http://a.vn/?p=99</guid></item>
    <item><link>http://feeds.vn/~r/4</link><feedburner:origLink>http://a.vn/4</feedburner:origLink></item></channel></rss>"""
    found = xml_addresses(body.encode())
    assert found is not None
    assert found.urls == ("http://a.vn/1?x=1&y=2", "/2.htm", "http://a.vn/3", "http://a.vn/4")


@pytest.mark.parametrize("charset", ["utf-8-sig", "utf-16", "cp1258"])
def test_a_feed_in_another_charset_than_it_says_is_read(charset: str) -> None:
    body = '<?xml version="1.0" encoding="windows-1252"?><rss><item><title>xa mơi</title><link>http://a.vn/1</link></item></rss>'
    found = xml_addresses(body.encode(charset))
    assert found is not None
    assert found.urls == ("http://a.vn/1",)


def test_a_news_sitemaps_pictures_are_no_pages_and_its_newest_come_first() -> None:
    body = b"""<urlset><url><loc>http://a.vn/cu</loc><lastmod>2025-01-01</lastmod></url>
    <url><loc>http://a.vn/khong-ngay</loc></url>
    <url><loc>http://a.vn/moi</loc><news:news><news:publication_date>2026-03-07T08:00:00+07:00</news:publication_date></news:news>
    <image:image><image:loc>http://a.vn/anh.jpg</image:loc></image:image></url></urlset>"""
    found = xml_addresses(body)
    assert found is not None
    assert found.urls == ("http://a.vn/cu", "http://a.vn/khong-ngay", "http://a.vn/moi")
    assert found.newest_first() == ("http://a.vn/moi", "http://a.vn/cu", "http://a.vn/khong-ngay")


def test_sitemaps_of_an_index_are_put_in_order_by_their_numbers_where_no_day_is_given() -> None:
    listed = "".join(f"<sitemap><loc>http://a.vn/bai-{name}.xml</loc></sitemap>" for name in ("2025-12", "2026-9", "2026-11"))
    found = xml_addresses(f"<sitemapindex>{listed}</sitemapindex>".encode())
    assert found is not None
    assert [url[-12:] for url in found.newest_first()] == ["-2026-11.xml", "i-2026-9.xml", "-2025-12.xml"]
