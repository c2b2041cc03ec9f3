"""What a page that is no news item says itself."""

from datetime import datetime

import pytest

from monitor.extraction.read import read

FETCHED = datetime.fromisoformat("2026-11-21T20:00:00+07:00")
MENU = "<nav><a href='/1'>Tin tức</a><a href='/2'>Văn bản</a></nav>"


def words(body: str, url: str = "https://xamau.example.gov.vn/minh-bach", *, home: bool = False) -> str:
    found = read(f"<html><body>{body}</body></html>".encode(), url=url, fetched_at=FETCHED, home=home).own_words
    assert found is not None
    return found


def test_lines_are_kept_and_menus_links_controls_and_the_foot_are_not() -> None:
    text = words(
        f"{MENU}<h1>Minh bạch</h1><details><summary>Danh mục thông tin</summary><p>Gồm 22 nhóm</p></details>"
        "<p><a href='/x'>Tin khác</a></p>"
        "<button>Gửi</button><footer><p>UBND xã Mẫu giữ bản quyền trang này</p></footer>"
    )
    assert text == "Minh bạch / Danh mục thông tin / Gồm 22 nhóm"


def test_cells_of_a_row_are_lines_of_their_own() -> None:
    assert "Đúng hạn / 98,7%" in words(f"{MENU}<h1>Phục vụ</h1><table><tr><td>Đúng hạn</td><td>98,7%</td></tr></table>")


@pytest.mark.parametrize(
    "notice",
    [
        "Huyện Mẫu kết thúc hoạt động từ ngày 01/7/2025.",
        "Trang thông tin điện tử này ngừng cập nhật từ 01/7/2025",
        "Đây là trang lưu trữ của huyện Mẫu",
    ],
)
def test_of_a_home_page_only_the_notice_that_it_is_closed_is_kept(notice: str) -> None:
    body = f"{MENU}<div>{notice}</div><p>Hội nghị tổng kết năm, Đoàn Thanh niên ra quân</p>"
    assert words(body, "https://xamau.example.gov.vn/").strip(".") == notice.strip(".")


def test_the_register_says_which_page_is_the_home() -> None:
    facts = read(
        f"<html><body>{MENU}<h1>Xã Mẫu</h1></body></html>".encode(),
        url="https://x.example.gov.vn/xa-mau/tin",
        fetched_at=FETCHED,
        home=True,
    )
    assert facts.page_kind == "home"
