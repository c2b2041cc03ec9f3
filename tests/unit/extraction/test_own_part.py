"""What stands under a section's own heading, and when nothing may be said to stand there."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from monitor.domain.facts import PageKind
from monitor.extraction.own_part import page_key
from monitor.extraction.reading import Reading, SiteTemplate
from monitor.extraction.sections import read_list
from monitor.extraction.template import line_key

Builder = Callable[..., Reading]

HERE = "http://xamau.example.vn/quy-hoach/"
MENU = "".join(
    f"<li><a href='/{slug}'>{title}</a></li>"
    for slug, title in (("", "Trang chủ"), ("tin-tuc/", "Tin tức"), ("quy-hoach/", "Quy hoạch"), ("lien-he/", "Liên hệ"))
)
SIDE = "<div><h3>Trang bạn</h3><a href='https://dichvucong.gov.vn/'>Cổng Dịch vụ công quốc gia</a></div>"
FOOT = "<div>Người gửi tin: Văn phòng xã Mẫu</div>"
REPEATED = ("Trang bạn", "Cổng Dịch vụ công quốc gia", "Người gửi tin: Văn phòng xã Mẫu", "Văn phòng")
ITEM = "<div><a href='/tin-1.html'>Công bố đồ án quy hoạch khu dân cư thôn Đông</a></div><div>Văn phòng</div>"


def _known(reading: Reading) -> Reading:
    return replace(reading, template=SiteTemplate("t", 20, frozenset(line_key(text) for text in REPEATED)))


def _page(page: Builder, main: str, *, kind: PageKind = PageKind.OTHER, url: str = HERE) -> Reading:
    return page(f"<ul>{MENU}</ul><div>{main}</div>{SIDE}{FOOT}", kind=kind, url=url)


@pytest.mark.parametrize("kind", [PageKind.SECTION, PageKind.LISTING, PageKind.STATIC, PageKind.OTHER])
@pytest.mark.parametrize("main", ["<h2>Quy hoạch</h2><ul></ul>", "<b>QUY HOẠCH</b><table><tr><td></td></tr></table>"])
def test_a_heading_with_nothing_below_it_is_an_empty_section(page: Builder, main: str, kind: PageKind) -> None:
    assert read_list(_known(_page(page, main, kind=kind))) == (0, None)


def test_nothing_is_said_to_be_empty_before_the_site_is_known(page: Builder) -> None:
    items, _ = read_list(_page(page, "<h2>Quy hoạch</h2><ul></ul>"))
    assert items is None


@pytest.mark.parametrize(
    "shown",
    [
        "<img src='/so-do.jpg'>",
        "<iframe src='/ban-do.html'></iframe>",
        "<div id='danh-sach'></div>",
        "<div data-url='/api/tin'></div>",
        "<news-list></news-list>",
        "<script>nap('/tin.json')</script>",
        "<p>Bản đồ treo tại trụ sở.</p>",
        "<p>12/QĐ-UBND</p>",
    ],
)
def test_pictures_frames_words_and_places_that_scripts_fill_are_not_nothing(page: Builder, shown: str) -> None:
    items, _ = read_list(_known(_page(page, f"<h2>Quy hoạch</h2>{shown}")))
    assert items != 0


def test_a_single_item_is_one_even_when_repeated_words_stand_beside_it(page: Builder) -> None:
    assert read_list(_known(_page(page, f"<h2>Quy hoạch</h2>{ITEM}", kind=PageKind.LISTING))) == (1, None)


def test_links_to_other_sites_are_no_items_of_the_list(page: Builder) -> None:
    words = "Nội dung đang cập nhật..."
    assert read_list(_known(_page(page, f"<h2>Quy hoạch</h2><p>{words}</p>", kind=PageKind.SECTION))) == (0, words)


def test_a_line_that_no_other_page_has_below_the_boxes_forbids_the_claim(page: Builder) -> None:
    reading = _page(page, f"<h2>Quy hoạch</h2>{SIDE}<p>Quyết định phê duyệt quy hoạch</p>")
    assert read_list(_known(reading))[0] != 0


def test_a_page_that_no_menu_names_is_not_called_empty(page: Builder) -> None:
    assert read_list(_known(_page(page, "<h2>Thẻ: kênh mương</h2>", url="http://xamau.example.vn/the/kenh-muong/")))[0] != 0


def test_session_ids_and_closing_slashes_make_no_other_page() -> None:
    assert page_key("http://www.xamau.vn/tin/?PHPSESSID=0a1b2c#dau") == page_key("https://xamau.vn/tin")
    assert page_key("http://xamau.vn/ds?cm=tin&PHPSESSID=0a1b") == page_key("http://xamau.vn/ds?cm=tin")
