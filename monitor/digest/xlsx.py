"""DigestData → the annex spreadsheet: every list of the digest, whole."""

from collections.abc import Iterable, Sequence
from dataclasses import astuple
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from monitor.digest import words
from monitor.digest.data import DigestData, FindingLine
from monitor.digest.official import printable

WRAPPED_ROWS = 1000
"""Lines of a longer sheet are not wrapped: nobody prints it, and every styled cell costs time."""

CELL_HOLDS = 32_767
"""Characters of a spreadsheet's cell."""

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
    if sheet.max_row <= WRAPPED_ROWS:
        wrapped = Alignment(wrap_text=True, vertical="top")
        for line in sheet.iter_rows(min_row=2):
            for cell in line:
                cell.alignment = wrapped
    sheet.freeze_panes = "A2"


def _whole(statement: str) -> str:
    """A statement that a cell cannot hold is not cut: half a query counts something else."""
    return statement if len(statement) <= CELL_HOLDS else "Dài hơn một ô chứa được: xem cùng số liệu trong bản JSON của thông báo này."


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
        ["TT", "Chỉ tiêu", "Giá trị", "Trên tổng số", "Kỳ trước", "Kỳ trước trên", "Tổng số là", "Lệch do", "Ghi chú", "Truy vấn"],
        [
            (tt, f.label, f.value, f.of, f.before, f.of_before, f.of_what, ", ".join(f.distorted) or None, f.remark, f.query)
            for tt, f in enumerate(data.figures, start=1)
        ],
        [6, 52, 14, 14, 14, 14, 24, 34, 40, 24],
    )
    _sheet(
        book.create_sheet("Truy vấn"),
        ["TT", "Truy vấn", "Giá trị", "Câu lệnh SQL đếm lại", "Kỳ trước", "Câu lệnh SQL đếm lại kỳ trước"],
        [(tt, f.query, f.value, _whole(f.sql), f.before, _whole(f.sql_before)) for tt, f in enumerate(data.figures, start=1)],
        [6, 24, 14, 110, 14, 110],
    )
    _sheet(book.create_sheet("Lưu ý so sánh"), ["Lưu ý"], [(sentence,) for sentence in data.distortions], [120])
    _sheet(
        book.create_sheet("Cơ cấu"),
        ["Phân theo", "Nhóm", "Trang đăng ký", "Đọc được", "Kỳ trước"],
        [(table.heading, row.label, row.sites, row.reached, row.before) for table in data.breakdowns for row in table.rows],
        [18, 32, 14, 12, 12],
    )
    _sheet(
        book.create_sheet("Tin, bài"),
        [
            "Ngày đăng",
            "Đơn vị",
            "Tiêu đề",
            "Địa chỉ",
            "Lĩnh vực",
            "Về tỉnh",
            "Nhắc đến",
            "Nguồn",
            "Bản gốc",
            "Đăng lại tại",
            "Cùng đăng tại",
            "Trích",
        ],
        [
            (
                words.day(s.published),
                s.unit,
                s.title,
                s.url,
                s.topic,
                "có" if s.about else "không",
                ", ".join(s.places) or None,
                s.source,
                s.original[1] if s.original else None,
                "; ".join(other.url for other in s.later) or None,
                "; ".join(other.url for other in s.alike) or None,
                s.extract or None,
            )
            for s in sorted(data.stories, key=lambda story: (story.published, story.url))
        ],
        [12, 30, 60, 60, 28, 10, 40, 24, 40, 40, 40, 80],
    )
    _sheet(
        book.create_sheet("Đơn vị"),
        ["Mã", "Đơn vị", "Cấp", "Tin, bài", "Đăng lại", "Kỳ trước", "Mới nhất", "Đọc được"],
        [
            (
                u.code,
                u.name,
                u.level,
                u.articles,
                u.republished,
                u.before,
                words.day(u.newest) if u.newest else None,
                "có" if u.read else "không",
            )
            for u in data.units
        ],
        [16, 44, 16, 10, 12, 12, 12, 10],
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
        book.create_sheet("Theo tiêu chí"),
        ["Mã", "Tiêu chí", "Mức", "Mới", "Còn tồn tại", "Đã khắc phục, đã gỡ", "Quá hạn"],
        [astuple(row) for row in data.by_rule],
        [12, 70, 16, 10, 14, 20, 10],
    )
    _sheet(
        book.create_sheet("Theo cấp"),
        ["Cấp", "Trang đăng ký", "Trang có dấu hiệu", "Mới", "Còn tồn tại", "Đã khắc phục, đã gỡ", "Quá hạn"],
        [astuple(row) for row in data.by_level],
        [24, 16, 18, 10, 14, 20, 10],
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
    _sheet(
        book.create_sheet("Lượt truy cập"),
        ["Mã", "Đơn vị", "Số trên bộ đếm", "Đọc lúc", "Nguyên văn", "Lần đọc trước kỳ", "Đọc lúc"],
        [
            (
                c.code,
                c.name,
                c.value,
                words.moment(c.read_at),
                c.quote,
                c.before,
                words.moment(c.read_before) if c.read_before else None,
            )
            for c in data.counters
        ],
        [16, 44, 18, 22, 40, 16, 22],
    )
    _sheet(
        book.create_sheet("Mạng xã hội"),
        ["Mã", "Đơn vị", "Mạng", "Địa chỉ"],
        [(f.code, f.name, f.network, f.url) for f in data.fanpages],
        [16, 44, 14, 70],
    )
    _sheet(
        book.create_sheet("Giấy phép"),
        ["Sự việc", "Mã", "Đơn vị", "Số giấy phép", "Ngày", "Nội dung"],
        [
            *((r.event, r.code, r.unit, r.number, words.day(r.day) if r.day else None, r.detail or None) for r in data.licences),
            *(
                ("đổi người chịu trách nhiệm", code, unit, None, words.day(at), f"{before} → {after}")
                for code, unit, before, after, at in data.persons
            ),
        ],
        [28, 16, 44, 24, 14, 50],
    )
    _sheet(
        book.create_sheet("Thay đổi sổ"),
        ["Mã trang", "Thay đổi", "Nội dung", "Trước", "Sau"],
        [
            (code, words.change(kind), words.field(field) if field else None, old, new)
            for code, kind, field, old, new in data.register_changes
        ],
        [16, 16, 44, 40, 40],
    )
    out = BytesIO()
    book.save(out)
    return out.getvalue()
