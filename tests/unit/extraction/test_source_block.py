"""Blocks of lines and rows that complete a source: author, time and address of the original."""
# ruff: noqa: E501  -- lines of HTML stay whole, as pages have them

from collections.abc import Callable

import pytest

from monitor.domain.facts import SourceKind
from monitor.extraction.reading import Reading
from monitor.extraction.sources import read_sources

Builder = Callable[..., Reading]

LINK = "https://nhandan.vn/doi-thon-ngoc-giang-gianh-huy-chuong-post77.html"
BLOCKS = [
    f"<p>Tác giả: <b>Lê Thu Hà</b></p><p>Nguồn tin: <b>Báo Nhân Dân</b></p><p>Thời gian nguồn đăng: 13/10/2026 20:35</p><p>Link gốc: {LINK}</p>",
    "<table><tr><td>Tác giả:</td><td>Lê Thu Hà</td></tr><tr><td>Nguồn:</td><td>Báo Nhân Dân</td></tr>"
    f"<tr><td>Báo đăng ngày:</td><td>13/10/2026 20:35</td></tr><tr><td>Link gốc:</td><td><a href='{LINK}'>{LINK}</a></td></tr></table>",
    "<table><tr><th>Nguồn</th><td>Báo Nhân Dân</td></tr><tr><th>Tác giả bài viết</th><td>Lê Thu Hà</td></tr>"
    f"<tr><th>Thời điểm báo đăng</th><td>20:35 ngày 13/10/2026</td></tr><tr><th>Đường dẫn bài gốc</th><td><a href='{LINK}'>xem</a></td></tr></table>",
    f"<ul><li>Nguồn: Báo Nhân Dân</li><li>Ngày báo đăng: 13-10-2026, 20:35</li><li>Tác giả: Lê Thu Hà</li><li><a href='{LINK}'>Xem bài gốc</a></li></ul>",
    f"<div><div>Đường dẫn bài gốc: <a href='{LINK}'>{LINK}</a></div><div>Thời gian đăng trên báo: 13/10/2026 lúc 20h35</div>"
    "<div>Người viết: Lê Thu Hà</div><div>Nguồn tin: Báo Nhân Dân</div></div>",
    f"<dl><dt>Tác giả:</dt><dd>Lê Thu Hà</dd><dt>Theo nguồn:</dt><dd>Báo Nhân Dân</dd><dt>Nguồn đăng lúc:</dt><dd>20:35 13/10/2026</dd>"
    f"<dt>Liên kết bài viết gốc:</dt><dd><a href='{LINK}'>tại đây</a></dd></dl>",
    f"Tác giả: Lê Thu Hà<br>Nguồn: Báo Nhân Dân<br>Báo đăng ngày 13/10/2026 20:35<br>Bài gốc: {LINK}",
]  # fmt: skip


@pytest.mark.parametrize("block", BLOCKS)
def test_a_block_below_the_text_gives_author_outlet_time_and_address(article: Builder, block: str) -> None:
    found = read_sources(article(block))
    assert [(s.outlet, s.author, s.published, s.url) for s in found] == [("nhandan.vn", "Lê Thu Hà", "2026-10-13T20:35:00+07:00", LINK)]


def test_the_sites_own_posting_line_is_not_the_time_of_the_original(article: Builder) -> None:
    (found,) = read_sources(article("<p>Nguồn: Báo Nhân Dân</p><p>Ngày đăng: 14/10/2026 08:00</p><p>Người đăng: Quản trị</p>"))
    assert (found.author, found.published) == (None, None)


def test_lines_of_the_related_list_add_nothing_to_a_source(article: Builder) -> None:
    below = f"<p>Nguồn: Báo Nhân Dân</p><p>Các tin khác</p><p>Tác giả: Lê Thu Hà</p><p>Báo đăng ngày: 01/10/2026</p><p>Link gốc: {LINK}</p>"
    (found, *_) = read_sources(article(below))
    assert (found.author, found.published, found.url) == (None, None, None)


def test_a_block_without_an_author_names_none(article: Builder) -> None:
    (found,) = read_sources(article("<p>Nguồn tin: Báo Nhân Dân</p><p>Thời gian nguồn đăng: 13/10/2026 20:35</p>"))
    assert (found.author, found.published) == (None, "2026-10-13T20:35:00+07:00")


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("(Theo Ban Biên tập - Báo Nhân Dân - 08:12 ngày 20/10/2026)", "Ban Biên tập"),
        ("(Theo Nhóm phóng viên - Báo Nhân Dân - 08:12 ngày 20/10/2026)", "Nhóm phóng viên"),
        ("(Theo Lê Thu Hà - Báo Nhân Dân - 08:12 ngày 20/10/2026)", "Lê Thu Hà"),
        ("(Theo Báo Nhân Dân - 08:12 ngày 20/10/2026)", None),
        ("Theo Admin/Báo Nhân Dân", None),
    ],
)
def test_an_editorial_office_counts_as_author_and_whoever_posted_does_not(article: Builder, line: str, author: str | None) -> None:
    (found,) = read_sources(article(f"<p>{line} <a href='{LINK}'>Bài gốc</a></p>"))
    assert (found.name, found.author, found.url) == ("Báo Nhân Dân", author, LINK)


def test_an_outlet_that_no_list_knows_keeps_the_address_of_its_block(article: Builder) -> None:
    found = read_sources(
        article("<p>Nguồn: Báo Sông Trà</p><p>Link gốc: <a href='http://baosongtra.mau.test/bai-1.html'>xem tại đây</a></p>")
    )
    assert [(s.kind, s.name, s.url) for s in found] == [(SourceKind.PRESS, "Báo Sông Trà", "http://baosongtra.mau.test/bai-1.html")]


@pytest.mark.parametrize(
    ("printed", "author"),
    [
        ("Tin, ảnh: Vũ Viết Long", "Vũ Viết Long"),
        ("Bài và ảnh: Vũ Viết Long", "Vũ Viết Long"),
        ("vũ viết long", "vũ viết long"),
        ("Quản trị viên", None),
    ],
)
def test_an_author_is_named_however_the_row_puts_it(article: Builder, printed: str, author: str | None) -> None:
    rows = f"<table><tr><td>Tác giả:</td><td>{printed}</td></tr><tr><td>Nguồn:</td><td>Báo Nhân Dân</td></tr></table>"
    (found,) = read_sources(article(rows))
    assert found.author == author
    (found,) = read_sources(article(f"<p>Tác giả: {printed}</p><p>Nguồn: Báo Nhân Dân</p>"))
    assert found.author == author
