"""Where the articles a finding speaks of stand now."""

from monitor.domain.facts import PageFacts
from monitor.findings.moves import NOWHERE, Sight, moved
from monitor.rules.signals import address
from tests import builders as b

OLD, NEW = "http://xamau.test/tin/1", "http://xamau.test/tin/77"
TITLE = "Hội nghị tổng kết phong trào thi đua"
SIGHT = (OLD, b.moment("2026-11-01"))
STORY = {SIGHT: ("hoi nghi tong ket phong trao thi dua", "2026-10-30")}


def told(*pages: object) -> dict[object, str]:
    return moved(STORY, b.dossier([b.home(), *pages]))  # type: ignore[arg-type,return-value]


def test_the_same_headline_of_the_same_day_at_another_address_is_the_article() -> None:
    assert told(b.article(day="2026-10-30", url=NEW, title=TITLE)) == {SIGHT: address(NEW)}


def test_an_article_that_stayed_has_not_moved() -> None:
    assert told(b.article(day="2026-10-30", url=OLD, title=TITLE)) == {}


def test_of_an_article_under_two_addresses_the_one_that_is_judged_counts() -> None:
    both = [b.article(day="2026-10-30", url=url, title=TITLE) for url in (NEW, OLD)]
    assert told(*both) == {SIGHT: address(NEW)}


def test_an_address_given_to_another_article_tells_nothing_of_the_first() -> None:
    assert told(b.article(day="2026-11-20", url=OLD, title="Lịch tiếp công dân tháng mười hai")) == {SIGHT: NOWHERE}


def test_a_corrected_headline_is_the_same_article() -> None:
    assert told(b.article(day="2026-10-30", url=OLD, title="Hội nghị tổng kết phong trào thi đua năm 2026")) == {}


def test_an_article_of_another_day_with_the_same_headline_is_another_one() -> None:
    assert told(b.article(day="2026-09-30", url=NEW, title=TITLE)) == {}


LIST, NEW_LIST = "http://xamau.test/dau-thau", "http://xamau.test/index.php/thong-tin-dau-thau"
STOOD = (LIST, b.moment("2026-11-01"))
HEADING = {STOOD: ("thong tin dau thau", "")}


def place(*pages: PageFacts, first_seen: dict[str, str] | None = None) -> dict[Sight, str]:
    return moved(HEADING, b.dossier([b.home(), *pages], first_seen=first_seen))


def test_a_standing_page_that_alone_bears_its_heading_is_the_page_at_its_new_address() -> None:
    assert place(b.page("static", NEW_LIST, title="Thông tin đấu thầu")) == {STOOD: address(NEW_LIST)}


def test_a_standing_page_that_is_still_where_it_was_has_not_moved() -> None:
    both = [b.page("section", url, title="Thông tin đấu thầu") for url in (LIST, NEW_LIST)]
    assert place(*both) == {}
    assert place(b.page("section", LIST, title="Đấu thầu"), both[1]) == {}


def test_a_heading_that_two_pages_bear_tells_neither_from_the_other() -> None:
    assert place(*(b.page("section", url, title="Thông tin đấu thầu") for url in (NEW_LIST, NEW_LIST + "/2"))) == {}


def test_a_page_that_stood_beside_it_before_is_another_one() -> None:
    there = b.page("section", NEW_LIST, title="Thông tin đấu thầu")
    assert place(there, first_seen={NEW_LIST: "2026-10-01T08:00:00+07:00"}) == {}
    assert place(there, first_seen={NEW_LIST: "2026-11-10T08:00:00+07:00"}) == {STOOD: address(NEW_LIST)}


def test_an_article_is_no_standing_page() -> None:
    assert place(b.article(day="2026-11-02", url=NEW_LIST, title="Thông tin đấu thầu")) == {}
