from monitor.crawling.robots import MAX_DELAY, NO_ROBOTS, read_robots

AGENT = "vn-site-monitor/0.1"


def test_what_is_forbidden_is_forbidden_and_the_rest_is_not() -> None:
    robots = read_robots(b"User-agent: *\nDisallow: /quan-tri/\nCrawl-delay: 4\nSitemap: http://a.vn/s.xml", AGENT)
    assert not robots.allows("http://a.vn/quan-tri/x", AGENT)
    assert robots.allows("http://a.vn/tin", AGENT)
    assert robots.delay == 4
    assert robots.sitemaps == ("http://a.vn/s.xml",)


def test_rules_for_others_do_not_bind_us() -> None:
    assert read_robots(b"User-agent: BadBot\nDisallow: /", AGENT).allows("http://a.vn/", AGENT)


def test_rules_for_our_name_go_before_rules_for_all() -> None:
    robots = read_robots(b"User-agent: *\nDisallow: /\n\nUser-agent: vn-site-monitor\nDisallow: /kin", AGENT)
    assert robots.allows("http://a.vn/tin", AGENT)
    assert not robots.allows("http://a.vn/kin", AGENT)


def test_a_web_page_in_place_of_robots_forbids_nothing() -> None:
    assert read_robots(b"<!DOCTYPE html><html><body>Disallow: /</body></html>", AGENT) is NO_ROBOTS


def test_an_endless_delay_is_capped() -> None:
    assert read_robots(b"User-agent: *\nCrawl-delay: 86400", AGENT).delay == MAX_DELAY


def test_hostile_bytes_forbid_nothing() -> None:
    assert read_robots(b"\x00\xff" * 400_000 + b"\nCrawl-delay: NaN", AGENT).allows("http://a.vn/", AGENT)
