"""Licence notices as footers write them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.domain.facts import LicenceKind
from monitor.extraction.licence import find_licences, read_licence
from monitor.extraction.reading import Reading

Builder = Callable[..., Reading]
LINES = Path(__file__).resolve().parents[4] / "shared" / "reference" / "press" / "licence_lines.jsonl"

# notice → (number, issuer, issued on)
AGGREGATED = [
    (
        "Giấy phép số: 281/GP-TTĐT ngày 19/07/2016 của Sở Thông tin và Truyền thông tỉnh Bình Giang "
        "Vui lòng dẫn Sở Giáo dục và Đào tạo tỉnh Bình Giang khi phát hành lại",
        "281/GP-TTĐT",
        "Sở Thông tin và Truyền thông tỉnh Bình Giang",
        "2016-07-19",
    ),
    (
        "Giấy phép hoạt động: 0282/GP-TTĐT - Sở Thông tin và Truyền thông tỉnh Vân Trạch cấp ngày 03-09-2017",
        "0282/GP-TTĐT",
        "Sở Thông tin và Truyền thông tỉnh Vân Trạch",
        "2017-09-03",
    ),
    ("Giấy phép: 612/GP-STTTT cấp ngày 21 tháng 10 năm 2016.", "612/GP-STTTT", None, "2016-10-21"),
    *(
        (words.replace("@", "Sở Thông tin và Truyền thông tỉnh Mẫu"), number, "Sở Thông tin và Truyền thông tỉnh Mẫu", "2022-05-12")
        for words, number in (
            ("Hoạt động theo Giấy phép số 17/GP-TTĐT, được @ cấp ngày 12 tháng 5 năm 2022", "17/GP-TTĐT"),
            ("@ cấp phép số 17/GP-TTĐT ngày 12-5-2022", "17/GP-TTĐT"),
            ("Số GP: 17/GP-TTĐT | Ngày: 12/05/2022 | Cấp bởi: @", "17/GP-TTĐT"),
            ("Giấy phép do @ cấp: Số 17/GP-TTĐT, cấp lần đầu ngày 12/05/2022, cấp lại lần 1 ngày 10/06/2024", "17/GP-TTĐT"),
            ("Giấy phép số: 17/GP-TTĐT Cơ quan cấp phép: @ Ngày ký: 12/05/2022", "17/GP-TTĐT"),
            ("Giấy phép17/GP-TTĐTcấp ngày12/05/2022bởi @", "17/GP-TTĐT"),
            ("Giấy phép thiết lập trang thông tin điện tử tổng hợp trên mạng: số 17, ngày 12/05/2022, @", "17"),
        )
    ),
    (
        "Giấy phép thiết lập trang thông tin điện tử tổng hợp 123/GP-TTĐT · 18/06/2025 · Sở Văn hóa và Thể thao Hà Nội",
        "123/GP-TTĐT",
        "Sở Văn hóa và Thể thao Hà Nội",
        "2025-06-18",
    ),
    (
        "GP TTĐT tổng hợp số 45/GP – STTTT, Sở Thông tin và Truyền thông tỉnh Vân Trạch, ngày 17.9.2018",
        "45/GP-STTTT",
        "Sở Thông tin và Truyền thông tỉnh Vân Trạch",
        "2018-09-17",
    ),
    (
        "Giấy phép số 07/GP-TTĐT ngày 06/10/2025 (Sở Văn hóa, Thể thao và Du lịch tỉnh Vân Trạch)",
        "07/GP-TTĐT",
        "Sở Văn hóa, Thể thao và Du lịch tỉnh Vân Trạch",
        "2025-10-06",
    ),
    (
        "Giấy phép số 11/GP-TTĐT - 06/10/2025 - Cục PTTH&TTĐT",
        "11/GP-TTĐT",
        "Cục PTTH&TTĐT",
        "2025-10-06",
    ),
    (
        "Giấy phép: Số 05/GP-STTTT do Sở TTTT Đà Nẵng cấp ngày 02/01/2020. Trưởng Ban biên tập: Trần Văn Tỵ",
        "05/GP-STTTT",
        "Sở TTTT Đà Nẵng",
        "2020-01-02",
    ),
    (
        "Giấy phép thiết lập Trang TTĐT tổng hợp trên mạng số 238/GP-STTTT do Sở Thông tin và Truyền thông cấp ngày 18 tháng 02 năm 2022",
        "238/GP-STTTT",
        "Sở Thông tin và Truyền thông",
        "2022-02-18",
    ),
    (
        "Giấy phép số: 45/GP-TTĐT do Sở Thông tin và Truyền thông tỉnh Đắk Lắk cấp",
        "45/GP-TTĐT",
        "Sở Thông tin và Truyền thông tỉnh Đắk Lắk",
        None,
    ),
    (
        "Giấy phép số: 216/GP-TTĐT ngày 22/10/2008 của Cục quản lý PT,TT và TTĐT – Bộ TT&TT Người chịu trách nhiệm chính: TS Bình",
        "216/GP-TTĐT",
        "Cục quản lý PT,TT và TTĐT – Bộ TT&TT",
        "2008-10-22",
    ),
    (
        "Giấy phép số 08/GP-STTTT ngày 26/5/2020 do Sở Thông tin và Truyền thông TPHCM cấp Cơ quan chủ quản: Ủy ban Nhân dân",
        "08/GP-STTTT",
        "Sở Thông tin và Truyền thông TPHCM",
        "2020-05-26",
    ),
    (
        "729/GP TTĐT do Sở Thông tin và Truyền thông Hà Nội cấp ngày 09/02/2021",
        "729/GP-TTĐT",
        "Sở Thông tin và Truyền thông Hà Nội",
        "2021-02-09",
    ),
    (
        "Giấy phép thiết lập trang thông tin điện tử tổng hợp trên mạng số 2215/GP-TTĐT do Sở TTTT Hà Nội cấp ngày 10 tháng 4 năm 2019",
        "2215/GP-TTĐT",
        "Sở TTTT Hà Nội",
        "2019-04-10",
    ),
    ("số 2372/GP-STTTT cấp ngày 29/8/2014.", "2372/GP-STTTT", None, "2014-08-29"),
    ("Số giấy phép: 86/GP - STTTT, cấp ngày 02/11/2011", "86/GP-STTTT", None, "2011-11-02"),
    ("GP số 426/GP-TTĐT do sở TTTT Hà Nội cấp ngày 22/01/2021", "426/GP-TTĐT", "sở TTTT Hà Nội", "2021-01-22"),
    ("Giấy phép GH ICP số 3832/GP-TTĐT do Sở TTTT Hà Nội cấp ngày 08/08/2017", "3832/GP-TTĐT", "Sở TTTT Hà Nội", "2017-08-08"),
    ("Giấy phép SĐ, BS GP ICP số 3833/GP-TTĐT ngày 08/08/2017", "3833/GP-TTĐT", None, "2017-08-08"),
    ("191/GP-TTĐT do Sở TTTT Hà Nội cấp ngày 31/08/2023", "191/GP-TTĐT", "Sở TTTT Hà Nội", "2023-08-31"),
    ("Số 44/GP – STTTT", "44/GP-STTTT", None, None),
    ("77/GP-ICP-STTT Cấp ngày 4 tháng 10 năm 2012", "77/GP-ICP-STTT", None, "2012-10-04"),
    ("17TTT/GP-TTĐT", "17TTT/GP-TTĐT", None, None),
    (
        "số: 1183/GP-TTĐT cấp ngày 04/04/2016 bởi Sở TT-TT Hà Nội, thay thế giấy phép 258/GP-TTĐT cấp ngày 07/04/2011",
        "1183/GP-TTĐT",
        "Sở TT-TT Hà Nội",
        "2016-04-04",
    ),
    ("Giấy phép số 20/GPTTTĐT-STTTT ngày 20/12/2016", "20/GPTTTĐT-STTTT", None, "2016-12-20"),
    ("Giấy phép số 46 GP-TTĐT do Sở TTTT Hà Nội cấp", "46/GP-TTĐT", "Sở TTTT Hà Nội", None),
    (
        "Số giấy phép: 15/GP-STTTT; Ngày cấp: 12/5/2021; Cơ quan cấp: Sở Thông tin và Truyền thông tỉnh Bình Sơn",
        "15/GP-STTTT",
        "Sở Thông tin và Truyền thông tỉnh Bình Sơn",
        "2021-05-12",
    ),
    (
        "Giấy phép số 12/GP-SVHTTDL do Sở Văn hóa, Thể thao và Du lịch cấp ngày 05/3/2026",
        "12/GP-SVHTTDL",
        "Sở Văn hóa, Thể thao và Du lịch",
        "2026-03-05",
    ),
]

NOT_LICENCES = [
    "Giấy phép xây dựng số 12/GPXD cấp ngày 05/3/2016",
    "UBND huyện cấp giấy phép xây dựng số 15/GPXD-UBND ngày 3/4/2020",
    "Giấy phép lái xe hạng B2 số 790/GPLX cấp năm 2019",
    "Giấy phép môi trường số 12/GPMT-UBND ngày 1/2/2024",
    "Giấy phép khai thác khoáng sản số 33/GP-UBND ngày 1/2/2024",
    "Giấy phép sử dụng NukeViet",
    "Website đang hoạt động thử nghiệm chờ xin giấy phép của Sở TTTT.",
    "Quyết định số 12/QĐ-UBND ngày 5/3/2024",
    "Người dân cần mang theo giấy phép kinh doanh số 4118001234 cấp ngày 05/5/2018 của cơ sở",
    "Người dân cần mang theo giấy phép kinh doanh số 41A8001234 cấp ngày 05/5/2018 của cơ sở",
]


@pytest.mark.parametrize(("text", "number", "issuer", "issued_on"), AGGREGATED)
def test_every_order_of_words_is_read(text: str, number: str, issuer: str | None, issued_on: str | None) -> None:
    (found,) = find_licences(text)
    assert (found.number, found.issuer, found.issued_on) == (number, issuer, issued_on)
    assert found.kind is LicenceKind.AGGREGATED
    assert not found.placeholder
    assert found.at is not None
    assert text[slice(*found.at)] == found.quote


@pytest.mark.parametrize("text", NOT_LICENCES)
def test_permits_of_other_trades_are_no_licence_of_a_site(text: str) -> None:
    assert find_licences(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Giấy phép hoạt động báo chí: Số 09/GP-BTTTT, Bộ Thông tin và Truyền thông cấp ngày 07/01/2019", LicenceKind.PRESS),
        ("Giấy phép số 10/GP-BC do Cục Báo chí - Bộ Văn hoá Thông tin cấp ngày 04/05/2005", LicenceKind.PRESS),
        ("Giấy phép Mạng xã hội số 27/GP-BTTTT, do Bộ Thông tin và Truyền thông cấp ngày 15/1/2018.", LicenceKind.SOCIAL_NETWORK),
        ("Giấy phép kinh doanh số 0101234567 do Sở KH&ĐT cấp", LicenceKind.BUSINESS),
        ("Giấy chứng nhận đăng ký doanh nghiệp số 1100101234 do Sở Kế hoạch và Đầu tư cấp lần đầu ngày 25/6/2010", LicenceKind.BUSINESS),
    ],
)
def test_the_kind_follows_sign_and_label(text: str, kind: LicenceKind) -> None:
    (found,) = find_licences(text)
    assert found.kind is kind


@pytest.mark.parametrize(
    ("text", "placeholder"),
    [
        ("số….…/GP-STTTT…ngày…/../2019", True),
        ("Giấy phép số: 123/GP-TTĐT cấp ngày 01/01/2024 Chịu trách nhiệm: Ông Nguyễn Văn A", True),
        ("Giấy phép số: 123/GP-TTĐT cấp ngày 01/01/2024 do Sở TTTT tỉnh Bình Sơn cấp", False),
        ("Giấy phép số: .../GP-TTĐT cấp ngày .../.../2020", True),
        ("Giấy phép số 612/GP-STTTT. Chịu trách nhiệm: Ông Nguyễn Văn An", False),
    ],
)
def test_a_placeholder_needs_two_marks(text: str, placeholder: bool) -> None:
    (found,) = find_licences(text)
    assert found.placeholder is placeholder


def test_a_printed_term_gives_the_last_day() -> None:
    (found,) = find_licences("Giấy phép số 12/GP-TTĐT do Sở VHTTDL cấp ngày 29/02/2024, có giá trị 05 năm")
    assert (found.term_years, found.expires_on) == (5, "2029-02-28")


def test_a_printed_last_day_is_not_the_issue_day() -> None:
    (found,) = find_licences("Giấy phép số 12/GP-TTĐT, có hiệu lực đến ngày 05/3/2026")
    assert (found.issued_on, found.expires_on) == (None, "2026-03-05")


def test_the_body_of_the_next_line_is_not_the_issuer() -> None:
    (found,) = find_licences(
        "Giấy phép số: 269/GP-STTTT cấp ngày 28/08/2021 Đơn vị quản lý: Sở Xây dựng tỉnh Bình Sơn Cơ quan chủ quản: UBND tỉnh"
    )
    assert (found.issuer, found.quote) == (None, "Giấy phép số: 269/GP-STTTT cấp ngày 28/08/2021")


def test_the_software_licence_is_told_apart() -> None:
    (found,) = find_licences("Bản quyền phần mềm: giấy phép số 1204/2015, hết hạn 30/6/2018")
    assert found.kind is LicenceKind.SOFTWARE


@pytest.mark.parametrize(
    ("text", "issuer", "issued_on"),
    [
        ("Đã được Sở Thông tin và Truyền thông tỉnh Bình Sơn cấp giấy phép thiết lập trang thông tin điện tử tổng hợp ngày 28/11/2020",
         "Sở Thông tin và Truyền thông tỉnh Bình Sơn", "2020-11-28"),
        ("Giấy phép thiết lập trang thông tin điện tử tổng hợp do Sở TTTT Bình Sơn cấp ngày 28/11/2020", "Sở TTTT Bình Sơn", "2020-11-28"),
        ("Giấy phép số: do Sở Thông tin và Truyền thông cấp ngày 28/11/2020", "Sở Thông tin và Truyền thông", "2020-11-28"),
    ],
)  # fmt: skip
def test_a_notice_without_a_number_is_a_notice(text: str, issuer: str, issued_on: str) -> None:
    (found,) = find_licences(text)
    assert (found.number, found.issuer, found.issued_on) == (None, issuer, issued_on)
    assert found.at is not None
    assert text[slice(*found.at)] == found.quote


@pytest.mark.parametrize(
    "text",
    [
        "Website đang hoạt động thử nghiệm chờ xin giấy phép của Sở TTTT từ ngày 28/11/2020.",
        "Chưa được cấp giấy phép thiết lập trang thông tin điện tử tổng hợp ngày 28/11/2020",
        "Hướng dẫn thủ tục cấp giấy phép xây dựng do Sở Xây dựng ban hành ngày 28/11/2020",
        "Thủ tục cấp giấy phép thiết lập trang thông tin điện tử tổng hợp trên mạng",
    ],
)
def test_talk_of_licences_is_no_notice(text: str) -> None:
    assert find_licences(text) == []


def test_nothing_printed_means_no_last_day() -> None:
    (found,) = find_licences("Giấy phép số 12/GP-TTĐT cấp ngày 05/3/2016")
    assert (found.term_years, found.expires_on) == (None, None)


def test_a_notice_split_over_sixteen_fonts_reads_as_one(page: Builder) -> None:
    words = "Giấy phép số 08/GP - STTTT ngày 26/5/2020 do Sở Thông tin và Truyền thông cấp".split()
    nested = "".join(f"<font>{word} " for word in words) + "</font>" * len(words)
    reading = page(f"<table><tr><td>Tin tức</td></tr><tr><td>{nested}</td></tr></table>")
    found = read_licence(reading)
    assert found is not None
    assert (found.number, found.issuer, found.issued_on) == ("08/GP-STTTT", "Sở Thông tin và Truyền thông", "2020-05-26")
    assert found.at is not None
    assert reading.document.text[slice(*found.at)] == found.quote


def test_a_licence_in_an_article_is_nobodys_notice(article: Builder) -> None:
    text = "<p>Sở đã cấp Giấy phép thiết lập trang thông tin điện tử tổng hợp số 15/GP-STTTT ngày 3/4/2020 cho một doanh nghiệp.</p>"
    assert read_licence(article(text=text)) is None
    footer = "<footer>Giấy phép số 77/GP-STTTT do Sở Thông tin và Truyền thông cấp ngày 05/06/2021</footer>"
    found = read_licence(article(text=text, outside=footer))
    assert found is not None
    assert found.number == "77/GP-STTTT"


def test_a_footer_taken_for_the_article_still_shows_its_notice(article: Builder) -> None:
    after = "<p>BỆNH VIỆN ĐA KHOA MẪU</p><p>Giấy phép số 52/GP-STTTT do Sở Thông tin và Truyền thông cấp ngày 06/6/2011</p>"
    found = read_licence(article(after))
    assert found is not None
    assert (found.number, found.issued_on) == ("52/GP-STTTT", "2011-06-06")


def test_the_business_registration_does_not_hide_the_sites_licence(page: Builder) -> None:
    found = read_licence(page("<footer>Giấy phép kinh doanh số 0101234567. Giấy phép số 77/GP-TTĐT cấp ngày 05/06/2021</footer>"))
    assert found is not None
    assert (found.kind, found.number) == (LicenceKind.AGGREGATED, "77/GP-TTĐT")


def test_a_picture_whose_words_are_the_notice_shows_it(page: Builder) -> None:
    words = "Giấy phép số 188/GP-TTĐT do Sở Thông tin và Truyền thông tỉnh Mẫu cấp ngày 15/9/2008"
    found = read_licence(page(f'<div>Tin tức</div><footer><img src="/gp.gif" alt="{words}"> Trường Đại học Mẫu</footer>'))
    assert found is not None
    assert (found.number, found.issuer, found.issued_on) == ("188/GP-TTĐT", "Sở Thông tin và Truyền thông tỉnh Mẫu", "2008-09-15")
    assert (found.quote, found.at) == (words.removesuffix(" "), None)


def test_a_picture_in_an_article_is_nobodys_notice(article: Builder) -> None:
    picture = '<p><img src="/a.jpg" alt="Giấy phép số 188/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 15/9/2008"></p>'
    assert read_licence(article(text=f"<p>Đoạn đầu.</p>{picture}<p>Đoạn cuối.</p>")) is None


def test_a_page_without_a_notice_has_none(page: Builder) -> None:
    assert read_licence(page("<footer>Bản quyền thuộc về UBND xã Mẫu</footer>")) is None


def test_real_notice_lines_are_all_classified() -> None:
    if not LINES.is_file():
        pytest.skip("the reference notices are not beside this checkout")
    for line in LINES.read_text(encoding="utf-8").splitlines():
        notice = " ".join(json.loads(line)["notice"].split())
        found = find_licences(notice)
        if "chờ xin giấy phép" in notice:
            assert found == []
            continue
        (licence,) = found
        assert licence.number
        assert licence.kind in (LicenceKind.PRESS, LicenceKind.AGGREGATED, LicenceKind.SOCIAL_NETWORK)
        assert (licence.kind is LicenceKind.AGGREGATED) == (not licence.number.endswith(("BTTTT", "BTTT", "BC"))) or "tổng hợp" in notice


def test_a_sign_glued_to_the_next_word_is_still_a_sign() -> None:
    (found,) = find_licences("Giấy phép thiết lập trang thông tin điện tử số….…/GP-STTTTcủa Sở TT&TT ngày…/../2019")
    assert (found.placeholder, found.number, found.issuer) == (True, None, "Sở TT&TT")
    (found,) = find_licences("Giấy phép số 12/GP-STTTTcấp ngày 02/03/2021")
    assert (found.number, found.issued_on) == ("12/GP-STTTT", "2021-03-02")


def test_a_certificate_of_another_service_does_not_hide_the_licence(page: Builder) -> None:
    licence = "Giấy phép ICP số 2399/GP-STTTT cấp ngày 4/9/2014"
    certificate = "Giấy xác nhận số 1728/GXN-TTĐT cấp ngày 23/6/2020"
    found = read_licence(page(f"<p>Tin</p><footer><p>{licence}<br>{certificate}</p></footer>"))
    assert found is not None
    assert found.number == "2399/GP-STTTT"
