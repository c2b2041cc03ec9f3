"""How a page is shown, and where its text names a spokesperson."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from monitor.domain.facts import PageKind
from monitor.extraction.display import is_scripted, read_mobile, read_moving_text
from monitor.extraction.read import page_text, read
from monitor.extraction.reading import Reading
from monitor.extraction.spokesperson import read_spokesperson

Builder = Callable[..., Reading]

FETCHED = datetime.fromisoformat("2026-11-21T20:00:00+07:00")


def test_scrolling_words_are_quoted_and_a_scrolling_picture_is_none(page: Builder) -> None:
    assert read_moving_text(page("<marquee>Nhiệt liệt chào mừng</marquee>")) == "Nhiệt liệt chào mừng"
    assert read_moving_text(page("<p>Tin <blink>mới</blink></p>")) == "mới"
    assert read_moving_text(page("<marquee><img src='/anh.gif'></marquee><p>Tin</p>")) is None


@pytest.mark.parametrize(
    "head",
    [
        "<meta name='viewport' content='width=device-width'>",
        "<meta name='HandheldFriendly' content='true'>",
        "<link rel='alternate' media='only screen and (max-width: 640px)' href='http://m.xamau.test/'>",
    ],
)
def test_a_page_that_declares_how_small_screens_show_it_is_mobile(page: Builder, head: str) -> None:
    assert read_mobile(page("<p>Tin</p>", head=head)) is True


def test_a_page_that_declares_nothing_is_not_mobile_unless_the_server_may_choose_by_device(page: Builder) -> None:
    plain = page("<p>Tin</p>")
    assert read_mobile(plain) is False
    assert read_mobile(replace(plain, headers={"vary": "Accept-Encoding, User-Agent"})) is None
    assert read_mobile(replace(plain, headers={"vary": "Accept-Encoding"})) is False


@pytest.mark.parametrize(
    ("body", "scripted"),
    [
        ("<p>Tin</p>", False),
        ('<script type="application/ld+json">{}</script>', False),
        ("<script src='/a.js'></script>", True),
        ("<script>var a = 1;</script>", True),
        ("<iframe src='https://ban-do.test/'></iframe>", True),
    ],
)
def test_whatever_may_draw_more_than_the_source_holds_is_told(page: Builder, body: str, scripted: bool) -> None:
    assert is_scripted(page(body)) is scripted


def test_the_contact_beside_the_spokespersons_name_is_seen(page: Builder) -> None:
    body = "<p>Người phát ngôn: ông Lê Văn Ba, điện thoại 0217 3 856 123, thư điện tử phatngon@xamau.test</p>"
    (line,) = read_spokesperson(page(body, kind=PageKind.STATIC))
    assert (line.phone, line.email) == (True, True)
    assert line.quote.startswith("Người phát ngôn: ông Lê Văn Ba")


@pytest.mark.parametrize(
    "words",
    ["Người được giao phát ngôn: ", "Bà Tư được phân công thực hiện phát ngôn, ", "Cung cấp thông tin cho báo chí: ", "Dành cho nhà báo: "],
)
def test_standing_pages_call_the_spokesperson_by_other_words(page: Builder, words: str) -> None:
    body = f"<p>{words}Trần Thị Tư, Phó Chủ tịch, 0217 3 856 123, tu@xamau.test</p>"
    (line,) = read_spokesperson(page(body, kind=PageKind.STATIC))
    assert (line.phone, line.email) == (True, True)


def test_news_on_the_press_names_no_spokesperson(article: Builder) -> None:
    assert read_spokesperson(article("<p>Hội nghị cung cấp thông tin cho báo chí; giải thưởng dành cho nhà báo trẻ.</p>")) == ()


def test_a_number_elsewhere_on_the_page_is_not_the_spokespersons(page: Builder) -> None:
    body = f"<p>Người phát ngôn: ông Lê Văn Ba</p><p>{'Tin trong ngày. ' * 60}</p><p>Điện thoại: 0217 3 856 123</p>"
    (line,) = read_spokesperson(page(body, kind=PageKind.STATIC))
    assert (line.phone, line.email) == (False, False)


def test_a_decision_number_or_a_date_is_no_telephone_number(page: Builder) -> None:
    body = "<p>Người phát ngôn theo Quyết định 0123/2026/QĐ-UBND ngày 05/04/2026 và 01.02.2026</p>"
    (line,) = read_spokesperson(page(body, kind=PageKind.STATIC))
    assert line.phone is False


def test_news_speaks_of_other_bodies_spokespersons_too(article: Builder) -> None:
    assert read_spokesperson(article("<p>Người phát ngôn Bộ Ngoại giao cho biết như vậy.</p>")) == ()
    assert read_spokesperson(article("<p>Người phát ngôn của xã là ông Ba.</p>")) != ()


def test_a_page_without_such_words_was_searched_all_the_same() -> None:
    facts = read("<html><body><p>Tin tức trong xã</p></body></html>".encode(), url="http://xamau.test/", fetched_at=FETCHED)
    assert facts.spokesperson == ()
    assert facts.scripted is False


def test_the_quote_of_a_whole_page_stands_at_its_place() -> None:
    body = "<html><body><h1>Người phát ngôn</h1><p>Bà Trần Thị Tư, 0217.3856.123, tu@xamau.test</p></body></html>".encode()
    facts = read(body, url="http://xamau.test/nguoi-phat-ngon/", fetched_at=FETCHED)
    assert facts.spokesperson is not None
    for line in facts.spokesperson:
        assert line.at is not None
        assert page_text(body)[line.at[0] : line.at[1]] == line.quote
        assert (line.phone, line.email) == (True, True)
