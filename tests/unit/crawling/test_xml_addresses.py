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
