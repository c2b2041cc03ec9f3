"""Registry spreadsheets as rows: which sheet is which, where its header stands, and what each cell holds. Judges no value.

One workbook with three sheets, or one CSV file per sheet (DESIGN 7). What people do to spreadsheets is forgiven here: title rows, blank
rows, merged cells, any column order, English or Vietnamese headers, any usual charset and separator.
"""

import csv
import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

import openpyxl

from monitor.errors import UserError
from monitor.vietnamese.charset import decode
from monitor.vietnamese.text import fold, nfc, squeeze

Cell = str | date | None
"""Text (NFC, white space squeezed), a day, or nothing. Numbers are text as the sheet shows them."""


class SheetKind(StrEnum):
    SITES = "sites"
    LICENCES = "licences"
    CONSENTS = "consents"


@dataclass(frozen=True, slots=True)
class Row:
    """`number` counts from 1 as a spreadsheet shows it. A field whose column is missing is missing; a blank cell is None."""

    number: int
    cells: dict[str, Cell]

    def text(self, name: str) -> str | None:
        value = self.cells.get(name)
        return value.isoformat() if isinstance(value, date) else value


@dataclass(frozen=True, slots=True)
class Sheet:
    """`columns`: field → header as it is written. `ignored`: headers that mean nothing to the register."""

    kind: SheetKind
    name: str
    columns: dict[str, str]
    rows: tuple[Row, ...]
    ignored: tuple[str, ...] = ()
    header_row: int = 1


@dataclass(frozen=True, slots=True)
class Reading:
    """`unrecognised`: names of sheets that hold something but no register."""

    sheets: tuple[Sheet, ...]
    unrecognised: tuple[str, ...] = ()


FIELDS: Final[dict[SheetKind, tuple[str, ...]]] = {
    SheetKind.SITES: (
        "code", "name", "url", "level", "site_class", "owner_type", "governing_body", "admin_code", "valid_from", "valid_to", "render",
        "robots_override", "social_pages",
    ),
    SheetKind.LICENCES: ("site_code", "number", "issuer", "issued_on", "expires_on", "responsible_person", "status"),
    SheetKind.CONSENTS: ("site_code", "press_agency", "document_number", "signed_on", "valid_to"),
}  # fmt: skip

DAYS: Final = frozenset({"valid_from", "valid_to", "issued_on", "expires_on", "signed_on"})

_HEADERS: Final[dict[SheetKind, dict[str, str]]] = {
    SheetKind.SITES: {
        "code": "mã | mã trang | mã số | mã trang tttđt | site code",
        "name": "tên đơn vị | tên | tên cơ quan | đơn vị | tên cơ quan đơn vị | tên trang | tên trang thông tin điện tử",
        "url": "địa chỉ trang | địa chỉ | địa chỉ website | website | tên miền | đường dẫn | địa chỉ tên miền | link | web",
        "level": "cấp | cấp đơn vị | cấp quản lý | cấp hành chính",
        "site_class": "loại trang | loại | loại hình trang | loại ttđt | loại trang ttđt | class",
        "owner_type": "loại chủ thể | chủ thể | loại hình đơn vị | loại đơn vị | owner",
        "governing_body": "cơ quan chủ quản | chủ quản | đơn vị chủ quản | cơ quan quản lý",
        "admin_code": "mã đvhc | mã đơn vị hành chính | đvhc | mã hành chính",
        "valid_from": "từ ngày | hiệu lực từ | áp dụng từ | ngày bắt đầu | from",
        "valid_to": "đến ngày | hiệu lực đến | áp dụng đến | ngày kết thúc | to",
        "render": "cách đọc | dựng trang",
        "robots_override": "miễn robots | văn bản miễn robots | robots override",
        "social_pages": "trang mạng xã hội | mạng xã hội | trang mạng xã hội chính thức | fanpage | social pages",
    },
    SheetKind.LICENCES: {
        "site_code": "mã trang | mã | mã số | code",
        "number": "số giấy phép | giấy phép số | số gp | licence number | license number | licence",
        "issuer": "cơ quan cấp | nơi cấp | cơ quan cấp phép | đơn vị cấp",
        "issued_on": "ngày cấp | ngày cấp phép | cấp ngày",
        "expires_on": "ngày hết hạn | hết hạn | có giá trị đến | hiệu lực đến | thời hạn đến",
        "responsible_person": "người chịu trách nhiệm | người chịu trách nhiệm nội dung | người chịu trách nhiệm chính",
        "status": "tình trạng | trạng thái | hiệu lực",
    },
    SheetKind.CONSENTS: {
        "site_code": "mã trang | mã | mã số | code",
        "press_agency": "cơ quan báo chí | báo | tên báo | cơ quan báo | nguồn tin",
        "document_number": "số văn bản | văn bản số | số vb | số hiệu văn bản",
        "signed_on": "ngày ký | ngày văn bản | ngày ban hành",
        "valid_to": "hiệu lực đến | đến ngày | có giá trị đến | hết hạn",
    },
}
_REQUIRED: Final = {
    SheetKind.SITES: ("code", "name", "url"),
    SheetKind.LICENCES: ("site_code", "number"),
    SheetKind.CONSENTS: ("site_code", "press_agency"),
}
_HEADER_WITHIN: Final = 40
_BLANK_END: Final = 500
_MAX_UNPACKED: Final = 300_000_000
_WORD: Final = re.compile(r"[^\W_]+")


def header_of(name: str) -> str:
    """The Vietnamese header of a column of the sites sheet, for messages."""
    return _HEADERS[SheetKind.SITES][name].split(" | ")[0]


def read_sheets(files: Iterable[tuple[str, bytes]]) -> Reading:
    """Read one workbook or several files, each (file name, bytes).

    Raises UserError in one sentence for a file that is no XLSX or CSV file, and when no register is found in any.
    """
    sheets: list[Sheet] = []
    unrecognised: list[str] = []
    names: list[str] = []
    for name, data in files:
        names.append(name)
        grids = _workbook(name, data) if data[:4] == b"PK\x03\x04" else [_csv(name, data)]
        for title, grid in grids:
            sheet = _recognise(title, grid)
            if sheet is not None:
                sheets.append(sheet)
            elif any(cell is not None for row in grid for cell in row):
                unrecognised.append(title)
    if not sheets:
        wanted = ", ".join(f'"{header_of(name)}"' for name in ("code", "name", "url", "level", "site_class"))
        raise UserError(f"{', '.join(names)}: không có bảng nào mang tiêu đề cột của sổ đăng ký ({wanted})")
    return Reading(tuple(sheets), tuple(unrecognised))


# ── which sheet, which column ─────────────────────────────────────────────────────────────────────────────────────


def _key(text: str) -> str:
    return " ".join(_WORD.findall(fold(re.sub(r"\(.*?\)", " ", text)) or fold(text)))


_BY_HEADER: Final[dict[SheetKind, dict[str, str]]] = {
    kind: {_key(spelling): name for name, line in headers.items() for spelling in (name, *line.split(" | "))}
    for kind, headers in _HEADERS.items()
}


@dataclass(slots=True)
class _Match:
    kind: SheetKind
    row: int
    columns: dict[str, int] = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        return all(name in self.columns for name in _REQUIRED[self.kind])


def _recognise(title: str, grid: Sequence[Sequence[Cell]]) -> Sheet | None:
    matches: list[_Match] = []
    for index, row in enumerate(grid[:_HEADER_WITHIN]):
        for kind in SheetKind:
            match = _Match(kind, index)
            for column, cell in enumerate(row):
                name = _BY_HEADER[kind].get(_key(cell)) if isinstance(cell, str) else None
                if name is not None and name not in match.columns:
                    match.columns[name] = column
            if match.is_whole:
                matches.append(match)
    if not matches:
        return None
    # the sheet's own name decides between two that fit, else the one that understands more of the header
    best = max(matches, key=lambda match: (len(match.columns), _named(title) is match.kind, -match.row))
    header = grid[best.row]
    used = set(best.columns.values())
    rows = []
    for index in range(best.row + 1, len(grid)):
        line = grid[index]
        cells = {name: line[column] if column < len(line) else None for name, column in best.columns.items()}
        if any(value is not None for value in cells.values()):
            rows.append(Row(index + 1, cells))
    return Sheet(
        best.kind,
        title,
        {name: str(header[column]) for name, column in best.columns.items()},
        tuple(rows),
        tuple(str(cell) for column, cell in enumerate(header) if column not in used and cell is not None),
        best.row + 1,
    )


def _named(title: str) -> SheetKind | None:
    key = _key(title)
    for kind, words in (
        (SheetKind.LICENCES, ("giay phep", "licence", "license")),
        (SheetKind.CONSENTS, ("dong y", "consent")),
        (SheetKind.SITES, ("trang", "site")),
    ):
        if any(word in key for word in words):
            return kind
    return None


# ── XLSX ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _workbook(name: str, data: bytes) -> list[tuple[str, list[list[Cell]]]]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if sum(part.file_size for part in package.infolist()) > _MAX_UNPACKED:
                raise UserError(f"{name}: bảng tính giải nén ra quá {_MAX_UNPACKED // 1_000_000} MB")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of drawings and validations, which no register needs
            book = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    except UserError:
        raise
    except Exception as error:  # noqa: BLE001 - openpyxl lets every error of its parsers through, and the file is the user's
        raise UserError(f"{name}: không phải bảng tính đọc được ({str(error).splitlines()[0] if str(error) else 'tệp hỏng'})") from None
    return [(str(sheet.title), _grid(sheet)) for sheet in book.worksheets]


def _grid(sheet: Any) -> list[list[Cell]]:
    grid: list[list[Cell]] = []
    blank = 0
    for line in sheet.iter_rows():
        row = [_cell(cell.value, str(cell.number_format)) for cell in line]
        blank = blank + 1 if all(value is None for value in row) else 0
        if blank > _BLANK_END:
            break
        grid.append(row)
    for area in sheet.merged_cells.ranges:
        # a cell merged downwards speaks for each row; merged sideways it is a title
        top, column = area.min_row - 1, area.min_col - 1
        for index in range(top + 1, min(area.max_row, len(grid))):
            grid[index][column] = grid[top][column]
    return grid


def _cell(value: Any, number_format: str = "General") -> Cell:
    if value is None:
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and re.fullmatch(r"0{2,}", number_format):
        return str(value).zfill(len(number_format))  # 00070 typed as a number keeps its zeros
    return squeeze(nfc(str(value))) or None


# ── CSV ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _csv(name: str, data: bytes) -> tuple[str, list[list[Cell]]]:
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")) and data[:4096].count(b"\0") < len(data[:4096]) // 4:
        raise UserError(f"{name}: không phải tệp XLSX, cũng không phải tệp CSV")
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise UserError(f"{name}: tệp .xls cũ hoặc bảng tính đặt mật khẩu không đọc được; hãy lưu thành .xlsx")
    text = decode(data).text.lstrip("\ufeff")
    readings = [_split(text, separator) for separator in (",", ";", "\t", "|")]
    title = re.sub(r"\.(csv|tsv|txt)$", "", name.rsplit("/", 1)[-1], flags=re.IGNORECASE)
    understood = [(len(sheet.columns) if (sheet := _recognise(title, grid)) else 0) for grid in readings]
    return title, readings[understood.index(max(understood))]


def _split(text: str, separator: str) -> list[list[Cell]]:
    try:
        return [[_cell(value) for value in row] for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator)]
    except csv.Error:
        return [[_cell(value) for value in line.split(separator)] for line in text.splitlines()]
