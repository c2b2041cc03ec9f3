"""DigestData → the annex spreadsheet: every list of the digest, whole."""

from collections.abc import Iterable, Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from monitor.digest import words
from monitor.digest.data import DigestData, FindingLine
from monitor.digest.official import printable

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def safe_cell(value: object) -> object:
    """A cell that no spreadsheet program runs: text beginning like a formula gets an apostrophe before it."""
    if isinstance(value, str):
        text = printable(value)
        return "'" + text if text.startswith(FORMULA_STARTS) else text
    return value


def _sheet(sheet: Worksheet, headers: Sequence[str], rows: Iterable[Sequence[object]], widths: Sequence[int]) -> None:
    sheet.append(list(headers))
    for row in rows:
        sheet.append([safe_cell(value) for value in row])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for index, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(index)].width = width
    for line in sheet.iter_rows(min_row=2):
        for cell in line:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A2"


def _finding(kind: str, line: FindingLine) -> tuple[object, ...]:
    return (
        kind,
        line.id,
        line.site,
        line.unit,
        line.level,
        line.rule,
        line.rule_title,
        line.reason,
        words.state(line.state),
        line.severity,
        words.day(line.first_seen),
        words.day(line.last_seen),
    )


def render_xlsx(data: DigestData) -> bytes:
    """The workbook's bytes."""
    book = Workbook()
    first = book.active
    assert isinstance(first, Worksheet)
    first.title = "Số liệu"
    _sheet(
        first,
        ["Chỉ tiêu", "Giá trị", "Trên tổng số", "Kỳ trước", "Truy vấn", "Ghi chú"],
        [(f.label, f.value, f.of, f.before, f.query, f.remark) for f in data.figures],
        [52, 12, 14, 12, 24, 40],
    )
    _sheet(
        book.create_sheet("Tin, bài"),
        ["Ngày đăng", "Đơn vị", "Tiêu đề", "Địa chỉ", "Lĩnh vực", "Nguồn", "Đăng lại tại"],
        [
            (words.day(s.published), s.unit, s.title, s.url, s.topic, s.source, "; ".join(url for _, url in s.reposts) or None)
            for s in sorted(data.stories, key=lambda story: story.published)
        ],
        [12, 30, 60, 60, 28, 24, 40],
    )
    _sheet(
        book.create_sheet("Đơn vị"),
        ["Mã", "Đơn vị", "Cấp", "Tin, bài", "Dẫn nguồn", "Mới nhất", "Đọc được"],
        [
            (u.code, u.name, u.level, u.articles, u.republished, words.day(u.newest) if u.newest else None, "có" if u.read else "không")
            for u in data.units
        ],
        [16, 44, 16, 10, 12, 12, 10],
    )
    findings = [
        _finding(kind, line)
        for kind, lines in (
            ("mới", data.new),
            ("còn tồn tại", data.persistent),
            ("đã khắc phục", data.remedied),
            ("quá hạn", data.overdue),
        )
        for line in lines
    ]
    _sheet(
        book.create_sheet("Dấu hiệu vi phạm"),
        ["Nhóm", "Số", "Mã trang", "Đơn vị", "Cấp", "Mã tiêu chí", "Tiêu chí", "Nội dung", "Tình trạng", "Mức", "Từ", "Gần nhất"],
        findings,
        [14, 8, 16, 36, 14, 12, 40, 60, 20, 8, 12, 12],
    )
    _sheet(
        book.create_sheet("Phạm vi đọc"),
        ["Mã", "Đơn vị", "Ngày đọc", "Trang đọc được", "Có kết quả", "Chưa đủ căn cứ", "Bị cắt do"],
        [
            (c.code, c.name, words.day(c.visited), c.pages, c.judged, c.unknown, words.cut(c.cut_by) if c.cut_by else None)
            for c in data.coverage
        ],
        [16, 44, 12, 16, 12, 16, 30],
    )
    _sheet(
        book.create_sheet("Chưa đánh giá"),
        ["Mã", "Đơn vị", "Lý do", "Lượt thăm gần nhất"],
        [(n.code, n.name, n.why, words.day(n.visited) if n.visited else None) for n in data.not_measured],
        [16, 44, 44, 18],
    )
    out = BytesIO()
    book.save(out)
    return out.getvalue()
