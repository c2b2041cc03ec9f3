from monitor.crawling.priority import COPY, DEEP, kind_and_priority


def _turn(url: str, **known: object) -> int:
    return kind_and_priority(url, **{"depth": 1, **known})[1]  # type: ignore[arg-type]


def test_feeds_go_before_lists_and_lists_before_articles() -> None:
    feed = _turn("http://a.vn/rss/tin-moi.rss")
    listing = _turn("http://a.vn/tin-tuc")
    article = _turn("http://a.vn/tin-tuc/hoi-nghi-so-ket-sau-thang-dau-nam-123.html")
    assert feed < listing < article


def test_unread_articles_go_before_known_ones_and_both_before_depth() -> None:
    url = "http://a.vn/tin-tuc/hoi-nghi-so-ket-sau-thang-dau-nam-123.html"
    unread, known = _turn(url), _turn(url, known_kind="article")
    deep_list = _turn("http://a.vn/tin-tuc?page=14")
    assert unread < known < deep_list


def test_the_second_page_of_a_list_is_still_new() -> None:
    assert _turn("http://a.vn/tin-tuc?page=2") < DEEP


def test_print_copies_come_last() -> None:
    assert kind_and_priority("http://a.vn/vi/news/savefile/bai-1.html", depth=2) == ("copy", COPY)
    assert kind_and_priority("http://a.vn/bai-1?print=1", depth=2) == ("copy", COPY)


def test_searches_and_calendars_are_depth() -> None:
    assert _turn("http://a.vn/lich?thang=5&nam=2030") >= DEEP
    assert _turn("http://a.vn/tim-kiem/?q=abc") >= DEEP


def test_what_a_sitemap_names_is_taken_for_an_article() -> None:
    assert kind_and_priority("http://a.vn/gioi-thieu", depth=2, listed=True)[0] == "article"
