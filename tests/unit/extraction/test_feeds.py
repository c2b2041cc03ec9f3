"""Feeds and sitemaps as they come, whole or broken."""

from monitor.extraction.feeds import is_feed, read_feed

RSS = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Tin <![CDATA[xã]]></title><link>http://x.example/</link>
<item><title><![CDATA[Họp & bàn]]></title><link>http://x.example/1.html</link><pubDate>Fri, 12 Jul 2024 08:30:00 +0700</pubDate></item>
<item><title>Hai</title><guid>http://x.example/2.html</guid></item></channel></rss>"""


def test_rss_items_have_address_title_and_moment() -> None:
    title, items = read_feed(RSS)
    assert title == "Tin xã"
    assert [(item.url, item.title) for item in items] == [("http://x.example/1.html", "Họp & bàn"), ("http://x.example/2.html", "Hai")]
    assert items[0].published is not None
    assert items[0].published.iso == "2024-07-12T08:30:00+07:00"
    assert items[1].published is None


def test_atom_links_are_attributes() -> None:
    atom = '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>Một</title><link href="http://x.example/1?a=1&amp;b=2"/><published>2024-07-12T01:30:00Z</published></entry></feed>'
    _, items = read_feed(atom)
    assert items[0].url == "http://x.example/1?a=1&b=2"
    assert items[0].published is not None
    assert items[0].published.iso == "2024-07-12T08:30:00+07:00"


def test_a_sitemaps_lastmod_is_an_update_never_a_publication() -> None:
    _, items = read_feed("<urlset><url><loc>http://x.example/1</loc><lastmod>2024-07-12</lastmod></url></urlset>")
    assert items[0].published is None
    assert items[0].updated is not None


def test_a_feed_cut_in_the_middle_keeps_its_whole_items() -> None:
    assert len(read_feed(RSS[: RSS.index("<guid>")])[1]) == 1


def test_pages_are_no_feeds() -> None:
    assert is_feed(RSS)
    assert is_feed('<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><sitemapindex></sitemapindex>')
    assert not is_feed("<!DOCTYPE html><html><body><p>&lt;rss&gt;</p></body></html>")
    assert not is_feed("<html><body><rss></rss></body></html>")
    assert not is_feed("")
