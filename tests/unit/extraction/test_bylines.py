"""Who signed an article, with a label or without."""

from datetime import UTC, datetime

import pytest

from monitor.extraction.read import read

TEXT = "<p>Sáng 12/11/2026, Ủy ban nhân dân xã tổ chức ra quân nạo vét kênh mương nội đồng, chuẩn bị nước cho vụ đông xuân năm nay.</p>"
MENU = "<ul><li><a href='/'>Trang chủ</a></li><li><a href='/tin'>Tin tức</a></li><li><a href='/vb'>Văn bản</a></li></ul>"


def _author(end: str) -> str | None:
    page = f"<title>Ra quân</title>{MENU}<h1>Ra quân nạo vét kênh mương</h1><span>12/11/2026 08:30</span><div>{TEXT * 4}{end}</div>"
    return read(page.encode(), url="http://a.test/tin/1.html", fetched_at=datetime(2026, 11, 21, tzinfo=UTC)).author


@pytest.mark.parametrize(
    ("end", "author"),
    [
        ("<p>Bài, ảnh: Lan Phương</p>", "Lan Phương"),
        ("<p align=right><b>Nguyễn Văn Bình</b></p>", "Nguyễn Văn Bình"),
        ("<p>Nguyễn Thị Hồng Hạnh</p><p><i>(Theo Báo Tuổi Trẻ)</i></p>", "Nguyễn Thị Hồng Hạnh"),
        ("<p style='text-align: right'>Minh Anh</p>", "Minh Anh"),
        ("<p><strong>THU HÀ</strong></p><p>Nguồn: TTXVN</p>", "THU HÀ"),
        ("<p align=right>Trương Thị Nhàn</p><p>Nguồn: Báo Tuổi Trẻ</p>", "Trương Thị Nhàn"),
        ("<p align=right>Lê Trung Tâm</p>", "Lê Trung Tâm"),
    ],
)
def test_a_name_that_ends_the_text_is_its_author(end: str, author: str) -> None:
    assert _author(end) == author


@pytest.mark.parametrize(
    "end",
    [
        "<p>Xã Mẫu</p>",
        "<p><b>Ban Biên tập</b></p>",
        "<p><b>Hà Nội</b></p>",
        "<p>Bài viết của phòng Văn hóa</p>",
        "<p>Nhân dân thôn Đông phấn khởi</p>",
        "<p><b>Báo Nhân Dân</b></p>",
    ],
)
def test_places_offices_and_sentences_are_no_authors(end: str) -> None:
    assert _author(end) is None


@pytest.mark.parametrize("name", ["Trương Thị Nhàn", "Đoàn Minh Đức", "Viên Thị Hoa"])
def test_a_surname_that_reads_like_a_body_does_not_begin_the_foot_of_the_page(name: str) -> None:
    signed = f'<p style="text-align:right">{name}<br>Nguồn: Báo Tuổi Trẻ</p>'
    foot = "<div>Cơ quan chủ quản: UBND tỉnh Mẫu - Địa chỉ: 21 Lê Mao, thành phố Mẫu - Điện thoại: 0238.3842.714 - Email: a@mau.vn</div>"
    assert _author(signed + "<div><a href='#'>Chia sẻ</a></div>" + foot) == name
