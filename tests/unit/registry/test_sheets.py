import io
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils.exceptions import IllegalCharacterError

from monitor.errors import UserError
from monitor.registry.sheets import Sheet, SheetKind, read_sheets
from monitor.registry.validate import read_registry

HEADER = ["Mã", "Tên đơn vị", "Địa chỉ trang", "Cấp", "Loại trang"]
ROW = ["XA-1", "UBND xã Tân An", "xatanan.mau.test", "Xã", "Nội bộ"]


def workbook(**sheets: Sequence[Sequence[Any]]) -> bytes:
    book = openpyxl.Workbook()
    del book[book.sheetnames[0]]
    for title, rows in sheets.items():
        sheet = book.create_sheet(title.replace("_", " "))
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def one(data: bytes, name: str = "danh-ba.xlsx") -> Sheet:
    (sheet,) = read_sheets([(name, data)]).sheets
    return sheet


def test_title_rows_and_blank_rows_above_the_header_are_passed_over() -> None:
    sheet = one(workbook(Trang=[["DANH SÁCH TRANG (đơn vị)"], [], ["STT", *HEADER], [], [1, *ROW]]))
    assert [(row.number, row.text("code"), row.text("name")) for row in sheet.rows] == [(5, "XA-1", "UBND xã Tân An")]
    assert sheet.ignored == ("STT",)


def test_columns_come_in_any_order_and_either_language() -> None:
    sheet = one(workbook(x=[["URL", "level", "Site class", "CODE", "Tên Đơn Vị "], ["a.vn", "xã", "nội bộ", "X", "Y"]]))
    assert sheet.rows[0].cells == {"url": "a.vn", "level": "xã", "site_class": "nội bộ", "code": "X", "name": "Y"}


def test_headers_without_marks_with_line_breaks_and_remarks_are_recognised() -> None:
    sheet = one(workbook(x=[["Ma\ntrang", "TEN DON VI", "Địa chỉ trang (URL)", "Cấp*", "Loại trang:"], ROW]))
    assert set(sheet.columns) == {"code", "name", "url", "level", "site_class"}


def test_the_three_sheets_are_told_by_their_headers_whatever_they_are_called() -> None:
    data = workbook(
        Sheet1=[["Mã trang", "Cơ quan báo chí", "Hiệu lực đến"], ["X", "Báo Tuổi Trẻ", None]],
        Sheet2=[["Mã trang", "Số giấy phép", "Ngày cấp"], ["X", "1/GP", None]],
        Sheet3=[HEADER, ROW],
        Ghi_chú=[["Người lập biểu"]],
        Trống=[],
    )
    reading = read_sheets([("a.xlsx", data)])
    assert [sheet.kind for sheet in reading.sheets] == [SheetKind.CONSENTS, SheetKind.LICENCES, SheetKind.SITES]
    assert reading.unrecognised == ("Ghi chú",)


def test_a_cell_merged_downwards_speaks_for_each_of_its_rows() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    rows: list[list[Any]] = [
        ["DANH SÁCH", None, None, None, None, None],
        [*HEADER, "Cơ quan chủ quản"],
        [*ROW, "UBND huyện"],
        ["XA-2", *ROW[1:], None],
    ]
    for row in rows:
        sheet.append(row)
    sheet.merge_cells("A1:F1")
    sheet.merge_cells("F3:F4")
    out = io.BytesIO()
    book.save(out)
    assert [row.text("governing_body") for row in one(out.getvalue()).rows] == ["UBND huyện", "UBND huyện"]


def test_days_stay_days_and_numbers_stay_what_the_sheet_shows() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append([*HEADER, "Từ ngày", "Mã ĐVHC"])
    sheet.append([12.0, *ROW[1:], datetime(2019, 5, 1), 70])  # noqa: DTZ001
    sheet.cell(2, 7).number_format = "00000"
    out = io.BytesIO()
    book.save(out)
    (row,) = one(out.getvalue()).rows
    assert (row.cells["code"], row.cells["valid_from"], row.cells["admin_code"]) == ("12", date(2019, 5, 1), "00070")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1258"])
def test_csv_of_any_usual_charset_and_separator_is_read(separator: str, encoding: str) -> None:
    rows = [["Danh sách"], HEADER, ['"XA-1, số 2"', "UBND xã Đông Sơn", "a.vn", "Xã", "Nội bộ"], [], ["XA-2", *ROW[1:]]]
    text = "\r\n".join(separator.join(row) for row in rows)
    sheet = one(to_bytes(text, encoding), "trang.csv")
    assert [(row.number, row.text("code"), row.text("site_class")) for row in sheet.rows] == [
        (3, "XA-1, số 2", "Nội bộ"),
        (5, "XA-2", "Nội bộ"),
    ]
    assert sheet.rows[0].text("name") == "UBND xã Đông Sơn"


def to_bytes(text: str, encoding: str) -> bytes:
    if encoding != "windows-1258":
        return text.encode(encoding)
    import unicodedata

    parts = []
    for letter in text:
        try:
            parts.append(letter.encode("cp1258"))
        except UnicodeEncodeError:
            # windows-1258 has the circumflex, breve and horn letters whole and writes the five tones behind them
            decomposed = unicodedata.normalize("NFD", letter)
            tone = next(c for c in decomposed[1:] if c in "\u0300\u0301\u0303\u0309\u0323")
            base = unicodedata.normalize("NFC", decomposed.replace(tone, ""))
            parts.append(base.encode("cp1258") + tone.encode("cp1258"))
    return b"".join(parts)


def test_three_csv_files_are_one_register() -> None:
    files = [
        ("trang.csv", ("\n".join([",".join(HEADER), ",".join(ROW)])).encode()),
        ("giấy phép.csv", "Mã trang,Số giấy phép\nXA-1,1/GP".encode()),
        ("dong y.csv", b"site_code,press_agency\nXA-1,VNA"),
    ]
    assert {sheet.kind: sheet.name for sheet in read_sheets(files).sheets} == {
        SheetKind.SITES: "trang",
        SheetKind.LICENCES: "giấy phép",
        SheetKind.CONSENTS: "dong y",
    }


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"PK\x03\x04 and then nothing", "không phải bảng tính đọc được"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, r"cũng không phải tệp CSV|lưu thành .xlsx"),
        (b"", "không có bảng nào mang tiêu đề"),
        ("Chỉ là một bức thư.\nKính gửi".encode(), "không có bảng nào mang tiêu đề"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), "cũng không phải tệp CSV|không có bảng nào"),
    ],
)
def test_a_file_that_is_no_register_is_one_clear_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence) as caught:
        read_sheets([("tệp.xlsx", data)])
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("tệp.xlsx")


GOOD = workbook(Trang=[HEADER, ROW], Giấy_phép=[["Mã trang", "Số giấy phép", "Ngày cấp"], ["XA-1", "1/GP", "01/02/2020"]])
numbers = st.integers() | st.floats() | st.booleans()
moments = st.dates(min_value=date(1900, 3, 1)) | st.datetimes(min_value=datetime(1900, 3, 1)) | st.times()  # noqa: DTZ001
cells = st.none() | st.text(max_size=8) | numbers | moments | st.sampled_from(HEADER)


def only_users_mistakes(name: str, data: bytes) -> None:
    reasons: list[str]
    try:
        reasons = [problem.reason for problem in read_registry([(name, data)]).problems]
    except UserError as error:
        reasons = [str(error)]
    assert all(reason and "\n" not in reason for reason in reasons)


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=200), st.sampled_from([b"", ",".join(HEADER).encode() + b"\n", "Mã;Tên;Web\n".encode("utf-16")]))
def test_no_bytes_make_a_traceback(data: bytes, header: bytes) -> None:
    only_users_mistakes("x.csv", header + data)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=30), st.booleans())
def test_no_damaged_workbook_makes_a_traceback(at: int, junk: bytes, cut: bool) -> None:
    only_users_mistakes("x.xlsx", GOOD[:at] if cut else GOOD[:at] + junk + GOOD[at + len(junk) :])


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(cells, min_size=5, max_size=7), max_size=5))
def test_no_cells_make_a_traceback(rows: list[list[Any]]) -> None:
    try:
        data = workbook(Trang=[[*HEADER, "Từ ngày", "Mã ĐVHC"], *rows])
    except IllegalCharacterError:
        return  # such a cell cannot stand in a workbook
    only_users_mistakes("x.xlsx", data)
