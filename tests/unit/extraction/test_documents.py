"""Document files in tables, lists and lines."""

from collections.abc import Callable

import pytest

from monitor.domain.facts import PageKind
from monitor.extraction.documents import NUMBER, read_documents
from monitor.extraction.reading import Reading

Builder = Callable[..., Reading]


def test_a_table_gives_number_and_days_by_its_heads(page: Builder) -> None:
    table = (
        "<table><tr><th>STT</th><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Ngày đăng</th><th>Tệp</th></tr>"
        "<tr><td>1</td><td>4622/BGDĐT-CNTT</td><td>08/11/2016</td><td>V/v hướng dẫn nhiệm vụ công nghệ thông tin</td><td>10/11/2016</td>"
        "<td><a href='/vb/4622.pdf'>Tải về</a></td></tr></table>"
    )
    (found,) = read_documents(page(table))
    assert (found.number, found.issued_on, found.posted_on) == ("4622/BGDĐT-CNTT", "2016-11-08", "2016-11-10")
    assert (found.title, found.url) == ("V/v hướng dẫn nhiệm vụ công nghệ thông tin", "https://xamau.example.gov.vn/vb/4622.pdf")
    assert found.media_type == "application/pdf"


def test_a_list_item_names_the_document_it_links(page: Builder) -> None:
    (found,) = read_documents(page("<ul><li>Quyết định số 12/QĐ-UBND ngày 05/03/2024 <a href='a/qd12.docx'>Tải về</a></li></ul>"))
    assert (found.number, found.issued_on, found.posted_on) == ("12/QĐ-UBND", "2024-03-05", None)
    assert found.title.startswith("Quyết định số 12/QĐ-UBND")


def test_a_link_says_its_own_title(page: Builder) -> None:
    (found,) = read_documents(page("<p>Xem <a href='/f/ke-hoach.xlsx?x=1'>Kế hoạch năm học 2026-2027</a></p>"))
    assert (found.title, found.number, found.issued_on) == ("Kế hoạch năm học 2026-2027", None, None)


def test_a_documents_own_page_speaks_for_a_silent_link(article: Builder) -> None:
    before = "<table><tr><td>Số ký hiệu</td><td>77/KH-UBND</td></tr><tr><td>Ngày ban hành</td><td>01/09/2026</td></tr></table>"
    (found,) = read_documents(article("<p><a href='/f/77.pdf'>Tải về</a></p>", before=before, kind=PageKind.DOCUMENT))
    assert (found.number, found.issued_on) == ("77/KH-UBND", "2026-09-01")


def test_the_licence_in_the_footer_is_no_documents_number(page: Builder) -> None:
    body = (
        "<table><tr><td>Số ký hiệu</td><td>08/NQ-HĐND</td></tr><tr><td>Ngày ban hành</td><td>17/02/2012</td></tr></table>"
        "<p><a href='/f/08-nq.pdf'>08-nq.pdf</a></p><footer>Giấy phép số 77/GP-ICP-STTT cấp ngày 4/10/2009</footer>"
    )
    (found,) = read_documents(page(body))
    assert (found.number, found.issued_on) == ("08/NQ-HĐND", "2012-02-17")


@pytest.mark.parametrize("href", ["/tin/pdf-la-gi.html", "https://trang.doc/", "#", "javascript:void(0)", "/thong-bao.aspx"])
def test_other_links_are_no_documents(page: Builder, href: str) -> None:
    assert read_documents(page(f"<a href='{href}'>Tải về</a>")) == ()


def test_one_file_linked_twice_is_one_document(page: Builder) -> None:
    assert len(read_documents(page("<p><a href='/a.pdf'>Kế hoạch</a> <a href='/a.pdf'><img src='p.png'></a></p>"))) == 1


@pytest.mark.parametrize(
    "number", ["147/2024/NĐ-CP", "12/QĐ-UBND", "4622/BGDĐT-CNTT", "05/2018/TT-BTTTT", "19/2012/TTLT-BTC-BKH&ĐT-BTTTT", "3/TB-THPT"]
)
def test_numbers_of_administrative_documents_are_known(number: str) -> None:
    m = NUMBER.search(f"Theo văn bản số {number} ngày 5/3/2024")
    assert m is not None
    assert m[0] == number


@pytest.mark.parametrize("text", ["ngày 12/10/2026", "đạt 3/4 chỉ tiêu", "tỷ lệ 12/15", "địa chỉ 12/5A Lê Lợi"])
def test_dates_and_shares_are_no_numbers_of_documents(text: str) -> None:
    assert NUMBER.search(text) is None


@pytest.mark.parametrize(
    ("issued", "posted"),
    [("Ngày ký", "Ngày đưa lên"), ("Ban hành", "Đăng tải"), ("Ngày ban hành", "Ngày đăng trang"), ("Ngày văn bản", "Thời gian đăng")],
)
def test_the_heads_for_days_have_many_names(page: Builder, issued: str, posted: str) -> None:
    table = (
        f"<table><tr><th>Số</th><th>Nơi ban hành</th><th>{issued}</th><th>{posted}</th></tr>"
        "<tr><td><a href='/f/1.pdf'>12/KH-UBND</a></td><td>UBND xã Mẫu</td><td>05-03-2026</td><td>09-03-2026</td></tr></table>"
    )
    (found,) = read_documents(page(table))
    assert (found.issued_on, found.posted_on, found.issuer) == ("2026-03-05", "2026-03-09", "UBND xã Mẫu")


@pytest.mark.parametrize("words", ["đưa lên trang", "đăng tải ngày", "lên cổng ngày", "đăng"])
def test_a_line_says_when_the_document_was_put_up(page: Builder, words: str) -> None:
    (found,) = read_documents(
        page(f"<ul><li>12/KH-UBND (ban hành 05/03/2026, {words} 09/03/2026) <a href='/f/1.pdf'>Kế hoạch</a></li></ul>")
    )
    assert (found.issued_on, found.posted_on) == ("2026-03-05", "2026-03-09")


def test_a_documents_own_page_names_its_issuer(article: Builder) -> None:
    text = "<p>Số hiệu: 12/KH-SXD</p><p>Cơ quan ban hành:</p><p>Sở Xây dựng</p><p><a href='/f/1.pdf'>Tệp đính kèm</a></p>"
    (found,) = read_documents(article(text=text, kind=PageKind.DOCUMENT))
    assert found.issuer == "Sở Xây dựng"
