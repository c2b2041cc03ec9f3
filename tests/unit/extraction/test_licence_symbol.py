"""The symbol "đã được cấp phép", and what only resembles it."""

from datetime import datetime

import pytest

from monitor.domain.facts import LicenceSymbol
from monitor.extraction.read import read

URL = "https://nhipsong.vn/"


def symbols(foot: str, url: str = URL) -> tuple[LicenceSymbol, ...] | None:
    items = "".join(f'<li><a href="/tin-so-{n}-trong-ngay-12{n}.html">Tin số {n} trong ngày hôm nay của tỉnh</a></li>' for n in range(12))
    menu = "".join(f'<li><a href="/muc-{n}/">Mục {n}</a></li>' for n in range(5))
    body = (
        f"<html><head><title>Nhịp sống</title></head><body><ul>{menu}</ul><ul>{items}</ul><footer>Đơn vị: A {foot}</footer></body></html>"
    )
    return read(body.encode(), url=url, fetched_at=datetime.fromisoformat("2026-11-21T08:00:00+07:00")).licence_symbols


@pytest.mark.parametrize(
    ("foot", "quote", "url"),
    [
        (
            '<a href="https://so.tinh.gov.vn/cap-phep"><img src="/a.png" alt="Đã được cấp phép"></a>',
            "Đã được cấp phép",
            "https://so.tinh.gov.vn/cap-phep",
        ),
        ('<a href="#"><img src="/anh/da-duoc-cap-phep.png"></a>', "/anh/da-duoc-cap-phep.png", None),
        ('<img src="/anh/dacapphep.gif">', "/anh/dacapphep.gif", None),
        ('<a href="/gp.html">Đã cấp phép</a>', "Đã cấp phép", "https://nhipsong.vn/gp.html"),
        (
            '<script src="https://so.tinh.gov.vn/bieu-tuong/1204.js"></script>',
            "https://so.tinh.gov.vn/bieu-tuong/1204.js",
            "https://so.tinh.gov.vn/bieu-tuong/1204.js",
        ),
        (
            '<a href="https://so.tinh.gov.vn/ds"><svg role="img" aria-label="Đã được cấp phép"><rect/></svg></a>',
            "Đã được cấp phép",
            "https://so.tinh.gov.vn/ds",
        ),
        (
            '<svg><title>Điện thoại</title></svg><a href="https://so.tinh.gov.vn/ds"><svg><title>Đã được cấp phép</title></svg></a>',
            "Đã được cấp phép",
            "https://so.tinh.gov.vn/ds",
        ),
        (
            '<a href="https://so.tinh.gov.vn/ds" aria-label="Trang đã được cấp phép"></a>',
            "Trang đã được cấp phép",
            "https://so.tinh.gov.vn/ds",
        ),
        ('<map><area alt="Đã được cấp phép" href="https://so.tinh.gov.vn/ds"></map>', "Đã được cấp phép", "https://so.tinh.gov.vn/ds"),
    ],
)
def test_a_symbol_is_read_with_where_it_leads(foot: str, quote: str, url: str | None) -> None:
    assert symbols(foot) == (LicenceSymbol(quote, url),)


@pytest.mark.parametrize(
    "foot",
    [
        "Trang này đã được cấp phép theo giấy phép số 12/GP-TTĐT",
        '<a href="http://online.gov.vn/Home/WebDetails/1"><img src="/anh/dathongbao.png" alt="Đã thông báo Bộ Công Thương"></a>',
        '<a href="/gioi-thieu">Hoạt động kinh doanh đã được cấp phép ngày 12 tháng 3 năm 2019 tại tỉnh nhà và được gia hạn</a>',
        "",
    ],
)
def test_words_and_other_offices_marks_are_no_symbol(foot: str) -> None:
    assert symbols(foot) == ()


def test_other_pages_are_not_looked_at() -> None:
    assert symbols('<img src="/dacapphep.gif">', url="https://nhipsong.vn/muc-1/") is None
