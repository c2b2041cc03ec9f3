"""Where the articles a finding speaks of stand now."""

from monitor.findings.moves import NOWHERE, moved
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
