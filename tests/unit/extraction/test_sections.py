"""Menus of many tags, and lists that say they are empty."""

from collections.abc import Callable

import pytest

from monitor.domain.facts import PageKind
from monitor.extraction.reading import Reading
from monitor.extraction.sections import read_list, read_sections

Builder = Callable[..., Reading]

NESTED = (
    "<ul><li><a href='/'>Trang chủ</a></li><li><a href='/gioi-thieu'>Giới thiệu</a><ul><li><a "
    "href='/chuc-nang'>Chức năng nhiệm vụ</a></li>"
    "<li><a href='/co-cau'>Cơ cấu tổ chức</a></li></ul></li><li><a href='#'>Văn bản</a><ul><li><a "
    "href='/vb-chi-dao'>Văn bản chỉ đạo</a></li>"
    "<li><a href='/vb-qppl'>Văn bản QPPL</a></li></ul></li><li><a href='/lien-he'>Liên hệ</a></li></ul>"
)


def test_a_nested_list_is_read_as_a_tree(page: Builder) -> None:
    tree = [(section.title, section.parent) for section in read_sections(page(f"<div>{NESTED}</div>"))]
    assert tree == [
        ("Giới thiệu", None),
        ("Chức năng nhiệm vụ", "Giới thiệu"),
        ("Cơ cấu tổ chức", "Giới thiệu"),
        ("Văn bản", None),
        ("Văn bản chỉ đạo", "Văn bản"),
        ("Văn bản QPPL", "Văn bản"),
        ("Liên hệ", None),
    ]


def test_a_title_without_a_link_can_be_the_parent(page: Builder) -> None:
    menu = (
        "<ul><li><a href='/a'>Tin tức</a></li><li><span>Công khai</span><ul><li><a href='/b'>Tài chính</a></li><li><a "
        "href='/c'>Chất lượng</a></li>"
        "</ul></li><li><a href='/d'>Liên hệ</a></li></ul>"
    )
    found = {section.title: section.parent for section in read_sections(page(menu))}
    assert found == {"Tin tức": None, "Tài chính": "Công khai", "Chất lượng": "Công khai", "Liên hệ": None}


@pytest.mark.parametrize(
    "menu",
    [
        "<table><tr><td><a href='/a'>Giới thiệu</a></td><td><a href='/b'>Tin tức</a></td><td><a href='/c'>Văn bản</a>"
        "</td><td><a href='/d'>Liên hệ</a></td></tr></table>",
        "<nav><a href='/a'>Giới thiệu</a> | <a href='/b'>Tin tức</a> | <a href='/c'>Văn bản</a> | <a href='/d'>Liên hệ</a></nav>",
        "<div><div><a href='/a'>Giới thiệu</a></div><div><a href='/b'>Tin tức</a></div><div><a href='/c'>Văn bản</a>"
        "</div><div><a href='/d'>Liên hệ</a></div></div>",
    ],
)
def test_tables_navs_and_blocks_make_menus_too(page: Builder, menu: str) -> None:
    assert [section.title for section in read_sections(page(menu))] == ["Giới thiệu", "Tin tức", "Văn bản", "Liên hệ"]


def test_a_menu_printed_twice_is_given_once(page: Builder) -> None:
    assert len(read_sections(page(f"{NESTED}<p>Nội dung trang</p>{NESTED}"))) == 7


def test_headlines_pages_and_other_sites_are_no_sections(page: Builder) -> None:
    news = "".join(f"<li><a href='/tin-{n}'>Đoàn công tác của tỉnh kiểm tra tiến độ công trình số {n} tại xã</a></li>" for n in range(8))
    pages = "".join(f"<a href='?p={n}'>{n}</a> " for n in range(1, 9))
    others = "".join(f"<a href='https://so{n}.binhson.gov.vn/'>Sở số {n}</a> " for n in range(6))
    assert read_sections(page(f"<ul>{news}</ul><div>{pages}</div><div>{others}</div>")) == ()


@pytest.mark.parametrize(
    "words",
    [
        "Nội dung đang được cập nhật",
        "Đang cập nhật...",
        "Dữ liệu đang cập nhật",
        "Chưa có bài viết nào",
        "Chưa có bài viết nào trong chuyên mục này",
        "Không có dữ liệu",
        "Không tìm thấy bài viết nào",
        "Hiện chưa có tin tức",
        "Trang đang được xây dựng",
        "No data found",
    ],
)
def test_a_list_that_says_it_is_empty_is_empty(page: Builder, words: str) -> None:
    reading = page(f"<nav>{NESTED}</nav><main><h1>Văn bản chỉ đạo</h1><p>{words}</p></main>", kind=PageKind.LISTING)
    assert read_list(reading) == (0, words)


@pytest.mark.parametrize(
    "words",
    [
        "Ngày cập nhật: 12/10/2026",
        "Chưa có bình luận nào",
        "Xã đang xây dựng nông thôn mới kiểu mẫu, phấn đấu về đích trong quý tới",
        "Cập nhật lần cuối",
        "Đang cập nhật giá vàng ngày 3/10",
    ],
)
def test_other_words_of_the_kind_do_not_make_a_list_empty(page: Builder, words: str) -> None:
    _, quote = read_list(page(f"<main><h1>Tin tức</h1><p>{words}</p></main>", kind=PageKind.LISTING))
    assert quote is None


def test_the_items_of_the_main_list_are_counted_once_each(page: Builder) -> None:
    items = "".join(
        f"<li><a href='/tin-{n}'><img src='a.jpg'></a><h3><a href='/tin-{n}'>Đoàn công tác kiểm tra công trình số {n}"
        f"</a></h3><p>Trích</p></li>"
        for n in range(12)
    )
    reading = page(f"<nav>{NESTED}</nav><main><ul>{items}</ul></main><footer>UBND xã Mẫu</footer>", kind=PageKind.LISTING)
    assert read_list(reading) == (12, None)


def test_a_full_list_with_one_empty_box_is_not_empty(page: Builder) -> None:
    items = "".join(f"<li><a href='/tin-{n}'>Đoàn công tác kiểm tra công trình số {n}</a></li>" for n in range(12))
    assert read_list(page(f"<main><ul>{items}</ul><p>Đang cập nhật</p></main>", kind=PageKind.LISTING)) == (12, None)


@pytest.mark.parametrize(
    "body",
    [
        "<table><tr><td>Hồ chứa Mẫu</td><td>số liệu giải ngân đang cập nhật</td></tr>"
        "<tr><td>Kè sông Mẫu</td><td>hoàn thành</td></tr></table>",
        "<ul><li>Khoa Nội: 40 giường</li><li>Khoa Phục hồi: đang cập nhật</li></ul>",
    ],
)
def test_one_figure_that_is_missing_does_not_make_a_page_empty(page: Builder, body: str) -> None:
    _, quote = read_list(page(f"<nav>{NESTED}</nav><main><h1>Dự án</h1>{body}</main>", kind=PageKind.LISTING))
    assert quote is None


def test_a_notice_in_a_table_of_nothing_else_is_a_notice(page: Builder) -> None:
    body = "<table><tr><td>STT</td><td>Tên dự án</td></tr></table><table><tr><td>Đang cập nhật</td></tr></table>"
    _, quote = read_list(page(f"<nav>{NESTED}</nav><main><h1>Dự án</h1>{body}</main>", kind=PageKind.LISTING))
    assert quote == "Đang cập nhật"


def test_the_entry_that_is_this_page_carries_what_its_list_says(page: Builder) -> None:
    reading = page(
        f"<nav>{NESTED}</nav><main><h1>Văn bản</h1><p>Đang cập nhật</p></main>",
        kind=PageKind.LISTING,
        url="https://xamau.example.gov.vn/vb-chi-dao",
    )
    found = {section.title: (section.items, section.empty, section.quote) for section in read_sections(reading)}
    assert found["Văn bản chỉ đạo"] == (0, True, "Đang cập nhật")
    assert found["Văn bản QPPL"] == (None, False, None)


def test_mail_addresses_and_numbers_among_links_are_no_sections(page: Builder) -> None:
    entries = (
        ("/gioi-thieu", "Giới thiệu"),
        ("/tin", "Tin tức"),
        ("/van-ban", "Văn bản"),
        ("/lh", "vanthu@xamau.example"),
        ("/a", "0256 381 2345"),
    )
    body = "<ul>" + "".join(f"<li><a href='{url}'>{title}</a></li>" for url, title in entries) + "</ul>"
    assert [section.title for section in read_sections(page(body))] == ["Giới thiệu", "Tin tức", "Văn bản"]
