"""Identity blocks of footers and banners."""

from collections.abc import Callable

import pytest

from monitor.domain.facts import Identity, PageKind
from monitor.extraction.identity import read_identity
from monitor.extraction.reading import Reading

Builder = Callable[..., Reading]


def read(reading: Reading) -> Identity:
    found, quotes, _ = read_identity(reading)
    assert found is not None
    for name, quote in quotes.items():
        assert getattr(found, name)
        assert quote in reading.document.text or quote in reading.document.source
    return found


NEWS = (
    "<div>Tin tức trong xã, lịch tiếp công dân, thông báo, văn bản chỉ đạo điều hành, thủ tục hành chính, tra cứu hồ sơ, hỏi đáp</div>" * 2
)

RESPONSIBLE = [
    ("Chịu trách nhiệm nội dung: Ông Phùng Bảo Lâm - Giám đốc Sở Văn hóa", "Ông Phùng Bảo Lâm - Giám đốc Sở Văn hóa"),
    ("Chịu trách nhiệm: Bà Lê Thị Hoa", "Bà Lê Thị Hoa"),
    ("Chịu trách nhiệm chính: TS. Trần Bình", "TS. Trần Bình"),
    ("Người chịu trách nhiệm nội dung: Nguyễn Văn An", "Nguyễn Văn An"),
    ("Người chịu trách nhiệm chính: TS Vũ Hải", "TS Vũ Hải"),
    ("Chịu trách nhiệm nội dung GP ICP: Bà Trần Mai", "Bà Trần Mai"),
    ("Trưởng Ban biên tập: Trần Chí Cường, Phó Chủ tịch UBND thành phố.", "Trần Chí Cường, Phó Chủ tịch UBND thành phố"),
    ("Trưởng Ban biên tập: Viện trưởng VKSND Quận 8", "Viện trưởng VKSND Quận 8"),
    ("Chịu trách nhiệm quản lý nội dung: Nguyễn Thị Hồng", "Nguyễn Thị Hồng"),
    ("Tổng biên tập: Lê Minh", "Lê Minh"),
    ("Chịu trách nhiệm nội dung Ông Vũ Văn Tám", "Ông Vũ Văn Tám"),
    ("Trưởng BBT: Đặng Hữu Lộc - Phó Giám đốc", "Đặng Hữu Lộc - Phó Giám đốc"),
    ("Tr. BBT: Đặng Hữu Lộc", "Đặng Hữu Lộc"),
    ("Ban biên tập Trang TTĐT. Trưởng ban: ông Đỗ Minh Trí", "ông Đỗ Minh Trí"),
    ("Chủ biên: Lê Văn Lịnh", "Lê Văn Lịnh"),
    ("Cô Huỳnh Thị Loan (Hiệu trưởng) phụ trách nội dung trang", "Huỳnh Thị Loan"),
    ("Bà Lê Thị Mai, Hiệu trưởng, chịu trách nhiệm nội dung", "Lê Thị Mai"),
    ("Trường Tiểu học Mẫu; Trần Văn Bảy quản lý nội dung trang web", "Trần Văn Bảy"),
    ("<table><tr><td>Người chịu trách nhiệm</td><td>Hoàng Văn Thái</td></tr></table>", "Hoàng Văn Thái"),
    ("Chịu trách nhiệm chính - Quyền Giám đốc Trung tâm CNTT/TT: Ông Lê Đức Tuân", "Ông Lê Đức Tuân"),
    ("Chịu rách nhiệm quản lý nội dung: Bà Phan Thu Hà", "Bà Phan Thu Hà"),
    ("Quản lý nội dung: Đỗ Văn Tuyến", "Đỗ Văn Tuyến"),
    ("Chịu trách nhiệm biên tập và quản trị nội dung: Đỗ Văn Tuyến", "Đỗ Văn Tuyến"),
    ("Chịu trách nhiệm nội dung trang TTĐT: Đỗ Văn Tuyến", "Đỗ Văn Tuyến"),
    ("Trưởng BBT: Đỗ Văn Tuyến", "Đỗ Văn Tuyến"),
    ("Tổng Biên tập: <strong>Ngô Văn Bình</strong><br>Phó Tổng Biên tập: <strong>Ngô Thái Hòa, Ngô Xuân Khánh</strong>", "Ngô Văn Bình"),
    ("<span>Giấy phép số 18/GP-TTĐT cấp ngày 15/03/2016</span><span>Chịu trách nhiệm chính: Ông Võ Trường</span>", "Ông Võ Trường"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "person"), RESPONSIBLE)
def test_the_responsible_person_is_read_after_every_label(page: Builder, line: str, person: str) -> None:
    assert read(page(f"<div>Tin tức</div><footer><p>{line}</p><p>Điện thoại: 0256 3812 345</p></footer>")).responsible_person == person


MANAGING = [
    ("BẢN QUYỀN CỦA ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG", "ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG"),
    ("© Bản quyền thuộc về UBND xã Mẫu", "UBND xã Mẫu"),
    ("ỦY BAN NHÂN DÂN XÃ MẪU", "ỦY BAN NHÂN DÂN XÃ MẪU"),
    ("ỦY BAN NHÂN DÂN XÃ HỢP MINH", "ỦY BAN NHÂN DÂN XÃ HỢP MINH"),
    ("UBND phường Đôn Nhân", "UBND phường Đôn Nhân"),
    ("TRANG THÔNG TIN ĐIỆN TỬ SỞ CÔNG THƯƠNG", "SỞ CÔNG THƯƠNG"),
    ("Cổng thông tin điện tử của Trường THPT Nguyễn Du", "Trường THPT Nguyễn Du"),
    ("Trang thông tin điện tử Trường Tiểu học Hoa Sen", "Trường Tiểu học Hoa Sen"),
    ("Đơn vị quản lý: Văn phòng HĐND và UBND huyện Mẫu", "Văn phòng HĐND và UBND huyện Mẫu"),
    ("Cơ quan quản lý: Sở Y tế tỉnh Bình Sơn", "Sở Y tế tỉnh Bình Sơn"),
    ("TRƯỜNG PHỔ THÔNG LIÊN CẤP ÁNH DƯƠNG", "TRƯỜNG PHỔ THÔNG LIÊN CẤP ÁNH DƯƠNG"),
    ("© 2007 - 2021 Công ty Cổ phần Sông Gianh / Địa chỉ: 12 Hàm Nghi, phường 2, thành phố Mẫu", "Công ty Cổ phần Sông Gianh"),
    ("© 2020. CÔNG TY CỔ PHẦN ĐẦU TƯ HÀ MẪU. MST: 0106713199", "CÔNG TY CỔ PHẦN ĐẦU TƯ HÀ MẪU"),
    ("BẢN QUYỀN NHÀ XUẤT BẢN MẪU", "NHÀ XUẤT BẢN MẪU"),
    ("© 2024 Trường THPT Bắc Mẫu. Được thiết kế bởi Mẫu Soft", "Trường THPT Bắc Mẫu"),
    ("Trang TTĐTTH Tập đoàn Dầu khí Mẫu", "Tập đoàn Dầu khí Mẫu"),
    ("Chủ sở hữu website: Công ty cổ phần Mẫu", "Công ty cổ phần Mẫu"),
    ("Đơn vị thiết lập: Công ty cổ phần công nghệ Mẫu", "Công ty cổ phần công nghệ Mẫu"),
    ("Cơ quan quản lý trang thông tin điện tử tổng hợp: TỔNG CÔNG TY TRUYỀN THÔNG MẪU", "TỔNG CÔNG TY TRUYỀN THÔNG MẪU"),
    ("Trung tâm Giáo dục thường xuyên Gò Mây - Địa chỉ: Khóm 2, phường Gò Mây", "Trung tâm Giáo dục thường xuyên Gò Mây"),
    ("Cơ quan thường trực: Văn phòng Ủy ban nhân dân thành phố", "Văn phòng Ủy ban nhân dân thành phố"),
    ("Công ty Cổ phần Giáo dục Ánh Dương", "Công ty Cổ phần Giáo dục Ánh Dương"),
]


@pytest.mark.parametrize(("line", "body"), MANAGING)
def test_the_managing_body_is_read_with_and_without_a_label(page: Builder, line: str, body: str) -> None:
    assert read(page(f"<div>Tin tức</div><footer><p>{line}</p><p>Điện thoại: 0256 3812 345</p></footer>")).managing_body == body


def test_the_parent_body_stands_apart(page: Builder) -> None:
    found = read(
        page("<footer>Cơ quan chủ quản: Ủy ban Nhân dân TP HCM; Cơ quan Thường trực: Văn phòng Ủy ban nhân dân thành phố</footer>")
    )
    assert found.parent_body == "Ủy ban Nhân dân TP HCM"
    assert found.managing_body == "Văn phòng Ủy ban nhân dân thành phố"


def test_a_label_in_a_heading_takes_the_line_below(page: Builder) -> None:
    found = read(page("<footer><h3>Cơ quan chủ quản</h3><ul><li>UBND xã Mẫu</li><li>Địa chỉ: Thôn Đông, xã Mẫu</li></ul></footer>"))
    assert (found.parent_body, found.address) == ("UBND xã Mẫu", "Thôn Đông, xã Mẫu")


@pytest.mark.parametrize(
    ("line", "mail"),
    [
        ("Email: ubnd.mau@binhson.gov.vn", "ubnd.mau@binhson.gov.vn"),
        ("Thư điện tử: ubxamau@gmail.com", "ubxamau@gmail.com"),
        ("E-mail: bbt[at]binhson.gov.vn", "bbt@binhson.gov.vn"),
        ("<a href='mailto:bbt@binhson.gov.vn'>Gửi thư</a>", "bbt@binhson.gov.vn"),
        ("Hộp thư: bbt@binhson.gov.vn | Fax: 0256", "bbt@binhson.gov.vn"),
        ("bbt@binhson.gov.vn", "bbt@binhson.gov.vn"),
        ("<a class='__cf_email__' data-cfemail='137172725370726d3d7d'>[email protected]</a> ", None),
    ],
)
def test_e_mail_is_read_in_every_guise(page: Builder, line: str, mail: str | None) -> None:
    found, _, _ = read_identity(page(f"<footer><p>UBND xã Mẫu</p><p>{line}</p></footer>"))
    assert found is not None
    if mail:
        assert found.email == mail


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("Điện thoại: (0256) 3812 345", "(0256) 3812 345"),
        ("ĐT: 0256.3812.345 - Fax: 0256.3812.346", "0256.3812.345"),
        ("Hotline: 1900 1234", "1900 1234"),
        ("Hotline: 1900.888.866 - 096.985.1616", "1900.888.866"),
        ("Mã số doanh nghiệp: 0100109106-476 do Sở Kế hoạch cấp. Hỗ trợ: 0912 345 678", "0912 345 678"),
        ("<i class='fa fa-phone'></i>024.3944 8539<i class='fa fa-envelope'></i>thu@xamau.gov.vn", "024.3944 8539"),
        ("Tel/Fax: 0258 3983399", "0258 3983399"),
        ("ĐT & Fax: (0258)3983399", "(0258)3983399"),
        ("Điện thoại: 0258.3983399/0258.3983400", "0258.3983399"),
        ("Điện thoại: 3983399", "3983399"),
        ("Tel: +84-24-85872007", "+84-24-85872007"),
        ("Đường dây nóng: 0912 345 678", "0912 345 678"),
        ("Số điện thoại: 02563812345", "02563812345"),
        ("<a href='tel:02563812345'>0256 3812345</a>", "0256 3812345"),
    ],
)
def test_telephone_numbers_are_read_as_printed(page: Builder, line: str, phone: str) -> None:
    assert read(page(f"<footer><p>UBND xã Mẫu</p><p>{line}</p></footer>")).phone == phone


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("Địa chỉ: Thôn Trung, xã Mẫu, huyện Đồng Sơn", "Thôn Trung, xã Mẫu, huyện Đồng Sơn"),
        ("Trụ sở: Số 12 đường Lê Lợi, phường Mẫu", "Số 12 đường Lê Lợi, phường Mẫu"),
        ("Đ/c: 127 Võ Văn Tần", "127 Võ Văn Tần"),
        ("Số 12 đường Lê Lợi, phường Mẫu, thành phố Bình Sơn", "Số 12 đường Lê Lợi, phường Mẫu, thành phố Bình Sơn"),
        ("Địa chỉ: Số 2, Hà Nội - Điện thoại: 024 3812 3456", "Số 2, Hà Nội"),
        ("Tổ 4, phường Mẫu, tỉnh Lào Cai", "Tổ 4, phường Mẫu, tỉnh Lào Cai"),
        ("126 Nguyễn Mẫu Thọ- KP3- Bến Mẫu – Long An", "126 Nguyễn Mẫu Thọ- KP3- Bến Mẫu – Long An"),
        ("Bản quyền: Học viện Mẫu - 135 Nguyễn Mẫu – Nghĩa Mẫu – Hà Nội", "135 Nguyễn Mẫu – Nghĩa Mẫu – Hà Nội"),
        ("K72/10 Nguyễn Mẫu, An Mẫu, Đà Nẵng", "K72/10 Nguyễn Mẫu, An Mẫu, Đà Nẵng"),
        ("QL.1A, ấp Mẫu, xã Mẫu, Cà Mau", "QL.1A, ấp Mẫu, xã Mẫu, Cà Mau"),
        ("Đại chỉ: 12 Trần Phú, thành phố Mẫu", "12 Trần Phú, thành phố Mẫu"),
        ("Địa ch Số 57A phố Mẫu, phường Mẫu", "Số 57A phố Mẫu, phường Mẫu"),
        ("Địa chỉ giao dịch: Tầng 4, đường Mẫu, Nam Mẫu", "Tầng 4, đường Mẫu, Nam Mẫu"),
        ("Tầng 17, Toà nhà Mẫu, Số 1 Lý Mẫu, Thanh Mẫu, Hà Nội.", "Tầng 17, Toà nhà Mẫu, Số 1 Lý Mẫu, Thanh Mẫu, Hà Nội"),
        ("<span class=icon>location_on</span><span>Địa chỉ: Trụ sở UBND xã Mẫu, tỉnh Mẫu</span>", "Trụ sở UBND xã Mẫu, tỉnh Mẫu"),
        ("© 2012 - Bản quyền thuộc sở tài chính thành phố Mẫu<br>Trụ sở: Số 3, phường Mẫu", "Số 3, phường Mẫu"),
    ],
)
def test_addresses_end_where_the_next_label_begins(page: Builder, line: str, address: str) -> None:
    assert read(page(f"<footer><p>UBND xã Mẫu</p><p>{line}</p></footer>")).address == address


def test_everything_in_one_line_is_told_apart(page: Builder) -> None:
    found = read(
        page(
            "<table><tr><td>Bản quyền thuộc về UBND xã Mẫu - Địa chỉ: Thôn Đông, xã Mẫu - Điện thoại: 0256 3812345 - "
            "Email: mau@binhson.gov.vn - Chịu trách nhiệm: Ông Lê Văn Tư, Chủ tịch UBND xã</td></tr></table>"
        )
    )
    assert found == Identity(
        "UBND xã Mẫu", None, "Ông Lê Văn Tư, Chủ tịch UBND xã", "Thôn Đông, xã Mẫu", "mau@binhson.gov.vn", "0256 3812345"
    )


def test_sample_values_of_a_cms_are_not_read(page: Builder) -> None:
    found, _, _ = read_identity(
        page("<div>Liên hệ <a>(08) 38.000.000</a> <a href='mailto:customer@mysite.com'>customer@mysite.com</a></div>")
    )
    assert found is None
    found, _, _ = read_identity(page("<footer>Chịu trách nhiệm: Ông Nguyễn Văn A</footer>"))
    assert found is None or found.responsible_person is None


def test_headlines_and_links_to_other_bodies_are_no_managing_body(page: Builder) -> None:
    body = (
        "<div><a href='/tin/ubnd-xa-12.html'>UBND xã Mẫu tổ chức hội nghị tổng kết</a></div><div>UBND xã Mẫu thông báo "
        "lịch tiếp dân</div>"
        "<footer><ul><li><a href='https://snv.binhson.gov.vn/tin'>Sở Nội vụ</a></li><li><a "
        "href='https://sct.binhson.gov.vn/a'>Sở Công Thương</a></li></ul></footer>"
    )
    found, _, _ = read_identity(page(body))
    assert found is None or found.managing_body is None


def test_the_vendors_telephone_is_not_the_sites(page: Builder) -> None:
    found = read(
        page(
            "<footer>Trang thông tin điện tử của Hạt Kiểm lâm huyện Nà Sơn. Thiết kế bởi Công ty Ánh Dương - Hotline: 0901 234 567</footer>"
        )
    )
    assert (found.managing_body, found.phone) == ("Hạt Kiểm lâm huyện Nà Sơn", None)


def test_a_day_is_no_telephone_number(page: Builder) -> None:
    found = read(
        page("<div><h4>Ngày hội đọc sách</h4><small>04-03-2024</small></div><footer><p>UBND xã Mẫu</p><p>02713 567 890</p></footer>")
    )
    assert found.phone == "02713 567 890"


def test_the_name_of_a_place_alone_names_no_body(page: Builder) -> None:
    found, _, _ = read_identity(page("<h1>Trang thông tin điện tử xã Mẫu</h1><footer>© 2026. Mã nguồn mở</footer>"))
    assert found is None or found.managing_body is None


def test_an_article_is_never_read_for_identity(article: Builder) -> None:
    text = "<p>Địa chỉ: Thôn Tây. Điện thoại: 0912 345 678. Chịu trách nhiệm: Ông Bình. Email: binh@gmail.com</p>"
    found, _, _ = read_identity(article(text=text, url="https://x.example.gov.vn/a"))
    assert found is None


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (NEWS + "<footer><img src='/images/f.png'></footer>", "footer image"),
        (NEWS + "<div id='footer'><script>viet()</script></div>", "footer script"),
        (NEWS + "<div><img src='/upload/chan_trang.jpg' width='1000'></div>", "footer image"),
        (NEWS + "<footer><div style='background:url(/f.png);height:140px'></div></footer>", "footer image"),
        ("<div id='app'></div><script>chay()</script>", "empty shell"),
        ("<img src='/banner.jpg' width='1000'>" + NEWS, "banner image"),
    ],
)  # fmt: skip
def test_what_only_an_image_or_a_script_shows_is_unreadable(page: Builder, body: str, place: str) -> None:
    _, _, unreadable = read_identity(page(body))
    assert place in unreadable


def test_a_footer_of_text_is_readable(page: Builder) -> None:
    _, _, unreadable = read_identity(
        page("<footer><img src='logo.png'><p>Bản quyền thuộc về UBND xã Mẫu. Địa chỉ: Thôn Đông, xã Mẫu</p></footer>")
    )
    assert unreadable == ()


@pytest.mark.parametrize("line", ["BÁO SÔNG TRÀ", "Tạp chí Văn nghệ Sông Trà", "Báo điện tử Sông Trà"])
def test_a_mediums_bare_name_in_the_foot_is_its_owner(page: Builder, line: str) -> None:
    identity, _, _ = read_identity(
        page(f"<p>{'Tin trong ngày. ' * 90}</p><footer><div>{line}</div><div>Tổng biên tập: Lê Văn Lộc</div></footer>")
    )
    assert identity is not None
    assert identity.managing_body == line


@pytest.mark.parametrize(
    "line",
    [
        "<a href='http://baosongtra.mau.test/'>Báo Sông Trà điện tử</a>",
        "<select><option>Báo Sông Trà</option><option>UBND xã Láng Giềng</option></select>",
        "Báo cáo Công khai",
        "Báo động lũ tại Sông Trà",
        "<a href='/quy-hoach-ke-hoach/'>Quy hoạch - Kế hoạch</a>",
        "<a href='/doi-thoai-voi-dan/'>Đảng ủy xã Mẫu đối thoại với người dân</a>",
    ],
)
def test_links_choices_and_words_like_a_mediums_are_nobodys_name(page: Builder, line: str) -> None:
    identity, _, _ = read_identity(
        page(f"<p>{'Tin trong ngày. ' * 90}</p><footer><div>{line}</div><div>Tổng biên tập: Lê Văn Lộc</div></footer>")
    )
    assert identity is not None
    assert identity.managing_body is None


def test_an_alliance_of_cooperatives_is_a_body(page: Builder) -> None:
    line = "LIÊN MINH HỢP TÁC XÃ TỈNH MẪU TIÊN"
    identity, _, _ = read_identity(
        page(f"<p>{'Tin trong ngày. ' * 90}</p><footer><p>{line}</p><p>Chịu trách nhiệm: Lê Văn Lộc</p></footer>")
    )
    assert identity is not None
    assert identity.managing_body == line


@pytest.mark.parametrize("name", ["Báo và Phát thanh, Truyền hình Sông Mẫu", "Báo và Đài phát thanh, truyền hình Mẫu Tiên"])
def test_a_paper_and_station_in_one_is_a_body(page: Builder, name: str) -> None:
    line = f"{name}. Cơ quan chủ quản: Tỉnh ủy Mẫu Tiên. Tổng Biên tập: Lê Văn Lộc"
    identity, _, _ = read_identity(page(f"<p>{'Tin trong ngày. ' * 90}</p><footer>{line}</footer>", kind=PageKind.HOME))
    assert identity is not None
    assert (identity.managing_body, identity.parent_body) == (name, "Tỉnh ủy Mẫu Tiên")


PICTURE = "<table><tr><td><img src='/i/f1.jpg' width='980' height='120'></td></tr></table>"
LINES = f"<p>{'Tin trong ngày. ' * 90}</p>"


def test_a_picture_for_a_foot_is_unreadable_with_a_few_links_below_it_too(page: Builder) -> None:
    _, _, unreadable = read_identity(page(f"<h1>Trường Sông Trà</h1>{LINES}{PICTURE}<p><a href='/anh'>Bộ sưu tập ảnh</a></p>"))
    assert "footer image" in unreadable


def test_a_picture_above_the_printed_block_hides_nothing(page: Builder) -> None:
    _, _, unreadable = read_identity(page(f"{LINES}{PICTURE}<p>Địa chỉ: số 1 đường Hùng Vương, xã Mẫu</p>"))
    assert unreadable == ()


def test_a_name_in_the_banner_alone_is_no_block_that_could_lack_anything(page: Builder) -> None:
    identity, _, unreadable = read_identity(page(f"<div>ỦY BAN NHÂN DÂN XÃ MẪU</div>{LINES * 2}"))
    assert identity is not None
    assert unreadable == ("footer without a block",)


@pytest.mark.parametrize(
    "line", ["Số 10/11/2026, tại nhà thi đấu, phường An Phú, tỉnh Vân Trạch", "Thôn Đông, xã Mẫu, tỉnh Bình Sơn ngày 10/11/2026"]
)
def test_when_and_where_of_an_event_are_no_address(page: Builder, line: str) -> None:
    identity, _, _ = read_identity(page(f"{LINES}<div>{line}</div>"))
    assert identity is None or identity.address is None


def test_an_address_alone_in_its_line_is_one(page: Builder) -> None:
    identity, _, _ = read_identity(page(f"{LINES}<div>Thôn Đông, xã Mẫu, tỉnh Bình Sơn</div>"))
    assert identity is not None
    assert identity.address == "Thôn Đông, xã Mẫu, tỉnh Bình Sơn"


@pytest.mark.parametrize(
    ("title", "line", "below", "body"),
    [
        ("Truyền hình cáp Sông Thu", "TRUYỀN HÌNH CÁP SÔNG THU", "Điện thoại: 0235 3861 234", "TRUYỀN HÌNH CÁP SÔNG THU"),
        ("Truyền hình cáp Sông Thu", "TRUYỀN HÌNH CÁP SÔNG THU", "Chào mừng quý vị", None),  # nothing says that it is an owner's block
        ("Trang chủ", "HÀNH TRÌNH DI SẢN", "Điện thoại: 0235 3861 234", None),  # a campaign, not the site's name
        ("Thông tin liên hệ", "THÔNG TIN LIÊN HỆ", "Điện thoại: 0235 3861 234", None),
        ("Truyền hình cáp Sông Thu", "TRUYỀN HÌNH CÁP SÔNG THU 2024", "Điện thoại: 0235 3861 234", None),
    ],
)
def test_a_name_without_a_word_for_a_body_is_an_owner_only_where_the_site_itself_is_called_so(
    page: Builder, title: str, line: str, below: str, body: str | None
) -> None:
    html = f"<title>{title}</title>{NEWS}<footer><p>{line}</p><p>{below}</p></footer>"
    found, _, _ = read_identity(page(html, kind=PageKind.HOME))
    assert (found.managing_body if found is not None else None) == body


def test_a_dash_may_part_street_and_town_of_an_address_without_a_label(page: Builder) -> None:
    html = f"{NEWS}<footer><p>Liên đoàn Lao động tỉnh Sông Trà</p><p>Số 5 Hai Bà Trưng - TP Sông Trà. ĐT: 055.3822540</p></footer>"
    assert read(page(html)).address == "Số 5 Hai Bà Trưng - TP Sông Trà"


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("Trường Mầm non Mẫu, khu phố Đông. Điện thoại 0256 3812345. Chịu trách nhiệm: cô Lê Tư", "khu phố Đông"),
        ("Trường Tiểu học Mẫu thuộc UBND phường Mẫu. Khu phố 2. Điện thoại (0256) 381 2345. Chịu trách nhiệm: Lê Tư", "Khu phố 2"),
        ("Xã Mẫu, huyện Đông, tỉnh Bình Sơn. Điện thoại 0256 3812345. Email: mau@binhson.edu.vn", "Xã Mẫu, huyện Đông, tỉnh Bình Sơn"),
        ("7 Trưng Nữ Vương, phường Mẫu, tỉnh Bình Sơn · 0256 3812345 · mau@binhson.vn", "7 Trưng Nữ Vương, phường Mẫu, tỉnh Bình Sơn"),
        ("Trường Đại học Mẫu, xã Đông, thành phố Mẫu<br>Điện thoại: 0256 3812345", "xã Đông, thành phố Mẫu"),
        ("Đơn vị quản lý: Trường THPT Mẫu - Thị trấn Đông, huyện Mẫu, Bình Sơn", "Thị trấn Đông, huyện Mẫu, Bình Sơn"),
        ("Phường Đông, tỉnh Bình Sơn", "Phường Đông, tỉnh Bình Sơn"),
        ("Xã Mẫu, tỉnh Bình Sơn (trên cơ sở thị trấn Mẫu trước đây).", "Xã Mẫu, tỉnh Bình Sơn"),
        ("Trường THCS Mẫu - xã Mẫu, tỉnh Bình Sơn", "xã Mẫu, tỉnh Bình Sơn"),
    ],
)  # fmt: skip
def test_the_place_of_an_office_is_its_address_without_a_label_too(page: Builder, line: str, address: str) -> None:
    assert read(page(f"{LINES}<div>{line}</div><div>0256 3812345</div>")).address == address


@pytest.mark.parametrize(
    "line",
    [
        "Chịu trách nhiệm: Ông Lê Tư, thôn trưởng thôn Đông. Điện thoại 0256 3812345",
        "UBND xã Mẫu, huyện Mẫu. Số điện thoại: 0256 3812345",
        "Trường THCS Mẫu, xã Đông, huyện Mẫu<br>Tin tức",
        "UBND xã Mẫu, đường dây nóng 0256 3812345. Email: mau@binhson.gov.vn",
        "UBND xã Mẫu, tỉnh Bình Sơn",
        "Trang thông tin điện tử xã Mẫu, tỉnh Bình Sơn - Email: mau@binhson.gov.vn",
    ],
)
def test_a_place_in_a_name_or_a_post_is_no_address(page: Builder, line: str) -> None:
    assert read(page(f"{LINES}<div>{line}</div>")).address is None


def test_who_holds_the_rights_runs_the_site(page: Builder) -> None:
    assert (
        read(page("<footer><p>Bản quyền: UBND tỉnh Bình Sơn. Điện thoại: 0256 3812345</p></footer>")).managing_body == "UBND tỉnh Bình Sơn"
    )


def test_no_half_of_a_line_of_news_is_an_address_wherever_the_foot_begins(page: Builder) -> None:
    teaser = "<div>Sáng ngày 9/11/2026, ở nhà thi đấu, ban chỉ huy quân sự xã Mẫu tổ chức khám sơ tuyển cho 137 thanh niên của huyện</div>"
    foot = "<div>Số điện thoại: 0230 3812 345</div>"
    for more in range(120):
        filler = f"<div>{'tin tức ' * 165}{'x' * more}</div>"
        reading = page(f"<div>{'a ' * 900}</div>{teaser}{filler}{foot}")
        assert read(reading).address is None


@pytest.mark.parametrize("name", ["Công đoàn ngành Xây dựng tỉnh Bình Sơn", "Hiệp hội Du lịch tỉnh Bình Sơn", "Học viện Mẫu"])
def test_unions_associations_and_academies_are_bodies(page: Builder, name: str) -> None:
    banner = f"<div><strong>{name.upper()}</strong><br>TRANG THÔNG TIN ĐIỆN TỬ TỔNG HỢP</div>"
    assert read(page(f"{banner}{NEWS}<footer>Điện thoại: 0256 3812345</footer>")).managing_body == name.upper()


def test_a_business_registration_is_no_part_of_a_firms_name(page: Builder) -> None:
    line = "Chủ quản: Công ty Cổ phần Mẫu - GPKD số 1500988123 do Sở Tài chính cấp ngày 12/4/2019"
    assert read(page(f"{NEWS}<footer><p>{line}</p></footer>")).parent_body == "Công ty Cổ phần Mẫu"


def test_places_parted_by_dashes_above_a_telephone_are_the_address(page: Builder) -> None:
    place = "Thị trấn Mẫu Đức - huyện Mẫu Lâm - tỉnh Khánh Hòa"
    assert read(page(f"<footer><p>UBND huyện Mẫu</p><p>{place}</p><p>Điện thoại: 0258 3983 399</p></footer>")).address == place


@pytest.mark.parametrize("line", ["Fax: 0258 3983399", "Mã số thuế: 0312345678", "Số hồ sơ: 3983399"])
def test_other_numbers_are_no_telephones(page: Builder, line: str) -> None:
    assert read(page(f"<footer><p>UBND xã Mẫu</p><p>{line}</p></footer>")).phone is None


PAIRS = [
    "<li><span>Đơn vị vận hành</span><span>Công ty Góc Phố</span></li>"
    "<li><span>Văn phòng</span><span>Số 18 phố Chợ, phường Láng</span></li>"
    "<li><span>Tổng đài</span><a href='tel:02437756020'>024.3775.6020</a></li><li><span>Hòm thư</span><a>hopthu@gocpho.vn</a></li>"
    "<li><span>Người chịu trách nhiệm quản lý nội dung</span><span>Đặng Minh Khuê</span></li>",
    "<p><b>Đơn vị quản lý</b> Công ty Góc Phố</p><p><b>Địa chỉ</b> Số 18 phố Chợ, phường Láng <b>Điện thoại</b> 024.3775.6020</p>"
    "<p><b>Email</b> hopthu@gocpho.vn <b>Chịu trách nhiệm nội dung</b> Đặng Minh Khuê</p>",
    "<div><strong>Cơ quan quản lý</strong><em>Công ty Góc Phố</em></div>"
    "<div><strong>Trụ sở</strong><em>Số 18 phố Chợ, phường Láng</em></div>"
    "<div><i></i><strong>ĐT/Fax</strong><em>024.3775.6020</em></div><div><strong>Thư điện tử</strong><em>hopthu@gocpho.vn</em></div>"
    "<div><strong>Tổng biên tập</strong><em>Đặng Minh Khuê</em></div>",
]  # fmt: skip


@pytest.mark.parametrize("block", PAIRS)
def test_a_label_in_an_element_of_its_own_needs_no_colon(page: Builder, block: str) -> None:
    found = read(page(f"<div>{NEWS}</div><footer>{block}</footer>", kind=PageKind.HOME))
    assert (found.managing_body, found.address, found.phone, found.email, found.responsible_person) == (
        "Công ty Góc Phố", "Số 18 phố Chợ, phường Láng", "024.3775.6020", "hopthu@gocpho.vn", "Đặng Minh Khuê",
    )  # fmt: skip


@pytest.mark.parametrize(
    "block",
    [
        "<div><span>Liên hệ</span><span>Giới thiệu</span><span>Phụ trách</span><span>Tin mới trong ngày</span></div>",
        "<form><select><option>Bản quyền</option><option>Sai sự thật</option></select></form>",
        "<p>Giấy chứng nhận đăng ký doanh nghiệp số 0109988771, Sở Tài chính cấp</p>",
        "<p>Mã số thuế: 0312345679</p>",
    ],
)
def test_menus_choices_and_numbers_of_firms_are_no_identity(page: Builder, block: str) -> None:
    found, _, _ = read_identity(page(f"<div>{NEWS}</div><footer>{block}</footer>", kind=PageKind.HOME))
    assert found is None or (found.phone, found.responsible_person, found.managing_body) == (None, None, None)


@pytest.mark.parametrize(
    ("line", "address", "phone"),
    [
        (
            "Số 3 Nguyễn Công Trứ, thành phố Vị Thanh, tỉnh Mẫu. Điện thoại (0293) 3 878 622. Hộp thư a@mau.vn",
            "Số 3 Nguyễn Công Trứ, thành phố Vị Thanh, tỉnh Mẫu",
            "(0293) 3 878 622",
        ),
        ("Khu 5, xã Đông Mẫu. Số máy: 0210.3889.114. Thư: xamau@tinh.gov.vn", "Khu 5, xã Đông Mẫu", "0210.3889.114"),
        ("Thôn Đông, xã Mẫu. Tel/Fax: 0262 3950 787", "Thôn Đông, xã Mẫu", "0262 3950 787"),
        ("Trụ sở: 11A Trần Hưng Đạo, TP. Mẫu; ĐT – Fax: 0262 3950 787", "11A Trần Hưng Đạo, TP. Mẫu", "0262 3950 787"),
    ],
)  # fmt: skip
def test_an_address_ends_where_the_telephone_begins(page: Builder, line: str, address: str, phone: str) -> None:
    found = read(page(f"<div>{NEWS}</div><footer><p>{line}</p></footer>", kind=PageKind.HOME))
    assert (found.address, found.phone) == (address, phone)


@pytest.mark.parametrize(
    "line",
    [
        "Tổ Công nghệ phụ trách nội dung trang",
        "Trường Tiểu học Hoa Mai chịu trách nhiệm nội dung",
        "Trưởng ban: Lê Văn An",
        "Ban biên tập Cổng Thông tin điện tử xã Mẫu",
    ],
)
def test_bodies_boards_and_chairmen_of_something_else_are_no_responsible_person(page: Builder, line: str) -> None:
    found = read(page(f"<div>Tin tức</div><footer><p>{line}</p><p>Điện thoại: 0256 3812 345</p></footer>"))
    assert found.responsible_person is None


@pytest.mark.parametrize(
    ("lines", "address"),
    [
        ("Khu 2, thị trấn Mẫu - ĐT: 0273 3824 110 - Email: ubnd@mau.gov.vn", "Khu 2, thị trấn Mẫu"),
        ("☎ 0277 3827 900 ✉ mn@mau.edu.vn ⌂ khóm 2, xã Mẫu", "khóm 2, xã Mẫu"),
        ("📍 Đường số 4, phường Mẫu 📞 0277 3827 900", "Đường số 4, phường Mẫu"),
        ("Thôn Quảng Tín – 0256 3633 218 – th@mau.edu.vn", "Thôn Quảng Tín"),
    ],
)
def test_a_short_address_beside_a_telephone_is_one(page: Builder, lines: str, address: str) -> None:
    assert read(page(f"{NEWS}<footer><p>UBND xã Mẫu</p><p>{lines}</p></footer>")).address == address


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("Hiệu trưởng: Trần Thị Mai", "responsible_person"),
        ("Lê Văn An – Chánh Văn phòng", "responsible_person"),
        ("Thủ trưởng đơn vị: BS. Võ Hữu Phúc", "responsible_person"),
        ("Admin: Thầy Võ Minh Nhật (PHT)", "responsible_person"),
        ("Kiểm duyệt: Nguyễn Thu Hà", "responsible_person"),
        ("Nội dung do ông Đinh Quốc Bảo xem trước khi đăng", "responsible_person"),
        ("Nhà làm việc khối Đảng, trung tâm hành chính xã Mẫu", "address"),
        ("Đối diện chợ, cạnh cầu số 3", "address"),
        ("Tòa nhà Trung tâm, phường Mẫu", "address"),
        ("Gọi cho chúng tôi 3827 9004", "phone"),
    ],
)
def test_what_may_be_a_field_is_unclear_and_not_absent(page: Builder, line: str, field: str) -> None:
    reading = page(f"{NEWS}<footer><p>UBND xã Mẫu</p><p>{line}</p><p>Thư: a@mau.gov.vn</p></footer>", kind=PageKind.HOME)
    found, _, unreadable = read_identity(reading)
    assert found is not None
    assert getattr(found, field) is None
    assert f"unclear {field}" in unreadable


@pytest.mark.parametrize(
    "line",
    [
        "Ban biên tập Cổng Thông tin điện tử xã Mẫu",
        "Thiết kế bởi Công ty Trách nhiệm Hữu hạn Sông Xanh, Giám đốc Lê Văn An",
        "Học tập và làm theo tấm gương Chủ tịch Hồ Chí Minh",
        "UBND xã Mẫu giữ bản quyền. Lượt truy cập: 12345678",
        "Bạn là người thứ 2652225 ghé thăm",
        "Triệt phá đường dây lừa đảo, bà Cao Diệu Ngân gặp 260 cử tri ngày 12/10/2026",
    ],
)
def test_bodies_vendors_and_counters_leave_nothing_unclear(page: Builder, line: str) -> None:
    foot = f"<p>UBND xã Mẫu</p><p>{line}</p><p>Thư: a@mau.gov.vn</p>"
    _, _, unreadable = read_identity(page(f"{NEWS}<footer>{foot}</footer>", kind=PageKind.HOME))
    assert unreadable == ()


def test_people_and_places_in_teasers_far_from_any_contact_leave_nothing_unclear(page: Builder) -> None:
    teasers = "".join(f"<p>Thầy Võ Minh Nhật ở xã Mẫu Lâm kể chuyện số {n}, hộp 3827 900{n}</p>" for n in range(6))
    foot = "<p>Liên kết</p><p>Chọn trang</p><p>UBND xã Mẫu</p><p>Thư: a@mau.gov.vn</p>"
    _, _, unreadable = read_identity(page(f"{NEWS}<div>{teasers}</div><footer>{foot}</footer>", kind=PageKind.HOME))
    assert unreadable == ()


def test_a_body_in_the_midst_of_a_line_may_be_who_runs_the_site(page: Builder) -> None:
    foot = "<p>Tầng 2, nhà làm việc chung của Đảng ủy, UBND xã Mẫu</p><p>Điện thoại: 0263 3876 123</p>"
    found, _, unreadable = read_identity(page(f"{NEWS}<footer>{foot}</footer>", kind=PageKind.HOME))
    assert found is not None
    assert found.managing_body is None
    assert "unclear managing_body" in unreadable


def test_a_place_below_the_last_label_is_nobodys_name(page: Builder) -> None:
    foot = "<p>Giám đốc: BSCKII. Hoàng Văn Nam chịu trách nhiệm nội dung website</p><p>Km 5, đường Hùng Vương, P. Mẫu</p>"
    assert read(page(f"{NEWS}<footer>{foot}</footer>", kind=PageKind.HOME)).responsible_person == "Hoàng Văn Nam"
