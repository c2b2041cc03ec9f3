"""DigestData → an office document in Vietnamese."""

from collections.abc import Sequence

from monitor.config import OfficeConfig
from monitor.digest import words
from monitor.digest.data import DigestData, Figure, FindingLine, Story, UnitRow
from monitor.digest.official import OfficialDocument, printable

STORIES_SHOWN = 5
"""Stories printed per topic; the rest stands in the spreadsheet."""

REPOSTS_SHOWN = 4

UNITS_SHOWN = 10
"""Most and least active units in the text; all of them stand in the annex."""

LINES_SHOWN = 40
"""Findings of a kind in the annex of the document; all of them stand in the spreadsheet."""

NAMES_SHOWN = 40

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII")


def figure_words(figure: Figure) -> tuple[str, str, str]:
    """(value, the previous period's, remarks) as printed, each value with its denominator; "–" where nothing is to compare with."""
    value = words.number(figure.value) + _out_of(figure.of)
    before = "–" if figure.before is None else words.number(figure.before) + _out_of(figure.of_before)
    remarks = [f"trên số {figure.of_what}"] if figure.of_what else []
    if figure.remark:
        remarks.append(figure.remark)
    return value, before + ("*" if figure.distorted and figure.before is not None else ""), "; ".join(remarks)


def _out_of(of: int | None) -> str:
    return "" if of is None else f" / {words.number(of)}"


def render_docx(data: DigestData, office: OfficeConfig) -> bytes:
    """The document's bytes."""
    document = OfficialDocument(
        office, data.made_at.date(), "THÔNG BÁO", f"Tổng hợp thông tin internet {data.period.label}", office.sign.replace("BC-", "TB-", 1)
    )
    document.paragraph(
        f"Kỳ thông báo từ ngày {words.day(data.period.first)} đến ngày {words.day(data.period.last)}. "
        "Các nội dung về vi phạm nêu trong văn bản này là dấu hiệu do phần mềm giám sát ghi nhận, có lưu bằng chứng; "
        "kết luận thuộc về người có thẩm quyền."
    )
    _figures(document, data)
    _stories(document, data)
    _units(document, data)
    _findings(document, data)
    _not_measured(document, data)
    annexes = _annexes(data)
    document.heading("6. Phụ lục")
    for index, (title, _, _, _) in enumerate(annexes):
        document.paragraph(f"Phụ lục {ROMAN[index]}: {title}.")
    if not annexes:
        document.paragraph("Không có số liệu chi tiết trong kỳ.")
    document.paragraph("Toàn bộ danh sách có trong phụ lục bảng tính kèm theo.", italic=True)
    document.sign()
    for index, (title, headers, rows, widths) in enumerate(annexes):
        document.annex(ROMAN[index], title)
        document.table(headers, rows, widths)
    return document.close()


def _figures(document: OfficialDocument, data: DigestData) -> None:
    document.heading("1. Số liệu trong kỳ")
    rows = [[figure.label, *figure_words(figure)] for figure in data.figures]
    document.table(["Chỉ tiêu", "Kỳ này", "Kỳ trước", "Ghi chú"], rows, [66, 30, 24, 45])
    if data.distortions:
        document.paragraph("Lưu ý khi so sánh với kỳ trước (các số có dấu *):", bold=True)
        for sentence in data.distortions:
            document.paragraph(f"- {printable(sentence)}")
    for table in data.breakdowns:
        if table.rows:
            document.table(
                [table.heading, "Trang đăng ký", "Đọc được", "Kỳ trước"],
                [[row.label, str(row.sites), str(row.reached), str(row.before)] for row in table.rows],
                [75, 30, 30, 30],
            )


def story_counts(data: DigestData) -> str:
    """How many stories there are, and how many of them are shown as being about the province."""
    press = sum(1 for story in data.about if story.press)
    others = len(data.stories) - len(data.about)
    rest = f" {words.number(others)} tin, bài đăng lại không nhắc đến địa bàn chỉ nêu trong phụ lục bảng tính." if others else ""
    return (
        f"{words.number(len(data.about))} tin, bài về tỉnh và các đơn vị (đã gộp tin đăng lại), trong đó {words.number(press)} của báo chí."
        + rest
    )


def story_words(story: Story) -> str:
    """Who published it when, whom it names as its source, where it was posted again."""
    parts = [story.unit, words.day(story.published)]
    if story.source:
        parts.append(f"nguồn: {story.source}")
    if story.original:
        parts.append(f"bản gốc: {story.original[0]}")
    if story.places:
        parts.append("nhắc đến: " + ", ".join(story.places[:4]))
    for label, others in (("đăng lại", story.later), ("cùng đăng", story.alike)):
        if others:
            rest = f" và {len(others) - REPOSTS_SHOWN} nơi khác" if len(others) > REPOSTS_SHOWN else ""
            parts.append(f"{label}: {', '.join(other.unit for other in others[:REPOSTS_SHOWN])}{rest}")
    return "; ".join(parts)


def _stories(document: OfficialDocument, data: DigestData) -> None:
    document.heading("2. Tin, bài trong kỳ theo lĩnh vực")
    document.paragraph(
        story_counts(data) if data.stories else "Không có tin, bài nào có ngày đăng trong kỳ trên các trang đọc được và trong kho báo chí."
    )
    for topic, stories in data.topics:
        document.paragraph(f"{topic} ({len(stories)} tin, bài)", bold=True, keep=True)
        for story in stories[:STORIES_SHOWN]:
            document.paragraph(printable(f" ({story_words(story)})."), lead=printable(f"- {story.title.rstrip('. ')}"), keep=True)
            document.address(printable(story.url), keep=bool(story.extract))
            if story.extract:
                document.paragraph(printable(f"“{story.extract}”"))
        if len(stories) > STORIES_SHOWN:
            document.paragraph(f"… và {len(stories) - STORIES_SHOWN} tin, bài khác trong phụ lục bảng tính.", italic=True)


def _unit_row(row: UnitRow) -> list[str]:
    return [
        row.name,
        str(row.articles) if row.read else "–",
        str(row.republished) if row.read else "–",
        "–" if row.before is None else str(row.before),
        words.day(row.newest) if row.newest else ("không có" if row.read else "chưa đọc được"),
    ]


UNIT_HEADERS = ["Đơn vị", "Tin, bài", "Đăng lại", "Kỳ trước", "Mới nhất"]
UNIT_WIDTHS = [78.0, 20.0, 20.0, 20.0, 27.0]


def _units(document: OfficialDocument, data: DigestData) -> None:
    document.heading("3. Tin, bài theo đơn vị")
    active = data.active
    if active:
        document.paragraph(f"{min(UNITS_SHOWN, len(active))} đơn vị đăng nhiều nhất:", bold=True, keep=True)
        document.table(UNIT_HEADERS, [_unit_row(row) for row in active[:UNITS_SHOWN]], UNIT_WIDTHS)
    if len(active) > UNITS_SHOWN:
        least = active[UNITS_SHOWN:][-UNITS_SHOWN:]
        document.paragraph(f"{len(least)} đơn vị đăng ít nhất:", bold=True, keep=True)
        document.table(UNIT_HEADERS, [_unit_row(row) for row in reversed(least)], UNIT_WIDTHS)
    if data.silent:
        document.paragraph(f"Đơn vị không có tin, bài trong kỳ ({len(data.silent)}): {_names([row.name for row in data.silent])}.")
    elif active:
        document.paragraph("Mọi đơn vị đọc được đều có tin, bài trong kỳ.")
    else:
        document.paragraph("Không đọc được đơn vị nào trong kỳ.")


def _names(names: Sequence[str]) -> str:
    rest = len(names) - NAMES_SHOWN
    return printable("; ".join(names[:NAMES_SHOWN])) + (f" và {rest} đơn vị khác" if rest > 0 else "")


def _findings(document: OfficialDocument, data: DigestData) -> None:
    document.heading("4. Dấu hiệu vi phạm")
    if not data.by_rule:
        document.paragraph("Không ghi nhận dấu hiệu vi phạm nào trong phạm vi đã đọc.")
        return
    document.paragraph(
        f"Mới: {len(data.new)}; còn tồn tại từ trước: {len(data.persistent)}; đã khắc phục, đã gỡ: {len(data.remedied)}; "
        f"quá hạn khắc phục: {len(data.overdue)}."
    )
    document.table(
        ["Mã", "Tiêu chí", "Mức", "Mới", "Còn tồn tại", "Đã khắc phục", "Quá hạn"],
        [
            [row.rule, row.title, row.severity, str(row.new), str(row.persistent), str(row.remedied), str(row.overdue)]
            for row in data.by_rule
        ],
        [17, 60, 24, 13, 16, 19, 16],
    )
    document.table(
        ["Cấp", "Trang đăng ký", "Trang có dấu hiệu", "Mới", "Còn tồn tại", "Đã khắc phục", "Quá hạn"],
        [
            [row.level, *(str(n) for n in (row.sites, row.affected, row.new, row.persistent, row.remedied, row.overdue))]
            for row in data.by_level
        ],
        [45, 22, 24, 18, 18, 20, 18],
    )
    if data.explained:
        document.paragraph("Các dấu hiệu nặng nhất:", bold=True, keep=True)
    for rule in data.explained:
        document.paragraph(printable(f"{rule.title} ({rule.rule}, mức {rule.severity}) – {_names(rule.units)}."), bold=True, keep=True)
        quote = f" Bằng chứng: “{rule.quote}”." if rule.url and rule.quote else ""
        document.paragraph(printable(f"{rule.why} {rule.example}{quote}"), keep=True)
        if rule.url:
            document.address(printable(rule.url))
        document.paragraph(printable(f"Cách khắc phục: {rule.remedy}"))
        document.paragraph(printable(f"Giới hạn: {rule.limits}"), italic=True)
    if data.overdue:
        document.paragraph(f"Quá hạn khắc phục ({len(data.overdue)}):", bold=True, keep=True)
        document.table(
            ["Số", "Đơn vị", "Mã", "Nội dung", "Hạn"],
            [
                [str(line.id), line.unit, line.rule, line.reason, words.day(line.deadline) if line.deadline else ""]
                for line in data.overdue[:LINES_SHOWN]
            ],
            [12, 45, 16, 62, 30],
        )


def _not_measured(document: OfficialDocument, data: DigestData) -> None:
    document.heading("5. Trang chưa đánh giá được")
    if data.not_measured:
        document.table(
            ["Đơn vị", "Lý do", "Lượt thăm gần nhất"],
            [[row.name, row.why, words.moment(row.visited) if row.visited else "chưa có"] for row in data.not_measured],
            [70, 55, 40],
        )
    elif data.coverage:
        document.paragraph("Tất cả các trang đăng ký đều đã được đọc và đánh giá.")
    else:
        document.paragraph("Chưa có trang nào trong sổ đăng ký.")


Annex = tuple[str, list[str], list[list[str]], list[float]]


def _annexes(data: DigestData) -> list[Annex]:
    """(title, headers, rows, widths in mm) of the tables that have rows."""
    lines = [
        (kind, line)
        for kind, group in (("mới", data.new), ("còn tồn tại", data.persistent), ("đã khắc phục", data.remedied))
        for line in group[:LINES_SHOWN]
    ]
    annexes: list[Annex] = [
        ("Tin, bài theo đơn vị", UNIT_HEADERS, [_unit_row(row) for row in data.units], UNIT_WIDTHS),
        (
            "Danh sách dấu hiệu vi phạm" + (f" ({LINES_SHOWN} mỗi nhóm)" if _cut(data) else ""),
            ["Số", "Nhóm", "Đơn vị", "Mã", "Nội dung", "Tình trạng"],
            [_finding_row(kind, line) for kind, line in lines],
            [12, 20, 38, 17, 52, 26],
        ),
        (
            "Phạm vi đã đọc",
            ["Đơn vị", "Ngày đọc", "Trang đọc được", "Có kết quả", "Chưa đủ căn cứ", "Bị cắt do"],
            [
                [row.name, words.day(row.visited), str(row.pages), str(row.judged), str(row.unknown), words.cut(row.cut_by or "")]
                for row in data.coverage
            ],
            [58, 27, 20, 18, 20, 22],
        ),
        (
            "Bộ đếm lượt truy cập do trang tự hiển thị",
            ["Đơn vị", "Số trên bộ đếm", "Ngày đọc", "Kỳ trước", "Ngày đọc"],
            [
                [
                    row.name,
                    words.number(row.value),
                    words.day(row.read_at),
                    "–" if row.before is None else words.number(row.before),
                    words.day(row.read_before) if row.read_before else "–",
                ]
                for row in data.counters
            ],
            [58, 30, 26, 26, 25],
        ),
        (
            "Trang mạng xã hội được liên kết",
            ["Đơn vị", "Mạng", "Địa chỉ"],
            [[row.name, row.network, row.url] for row in data.fanpages],
            [60, 25, 80],
        ),
        (
            "Giấy phép và người chịu trách nhiệm theo sổ đăng ký",
            ["Sự việc", "Đơn vị", "Số giấy phép", "Ngày", "Nội dung"],
            [
                *([row.event, row.unit, row.number, words.day(row.day) if row.day else "", row.detail] for row in data.licences),
                *(
                    ["đổi người chịu trách nhiệm", unit, "", words.day(at), f"{before} → {after}"]
                    for _, unit, before, after, at in data.persons
                ),
            ],
            [30, 42, 30, 28, 35],
        ),
        (
            "Thay đổi trong sổ đăng ký",
            ["Mã trang", "Thay đổi", "Trước", "Sau"],
            [
                [code, words.change(kind) + (f": {words.field(field)}" if field else ""), before or "", after or ""]
                for code, kind, field, before, after in data.register_changes[: 5 * LINES_SHOWN]
            ],
            [36, 54, 35, 40],
        ),
    ]
    return [annex for annex in annexes if annex[2]]


def _cut(data: DigestData) -> bool:
    return any(len(group) > LINES_SHOWN for group in (data.new, data.persistent, data.remedied))


def _finding_row(kind: str, line: FindingLine) -> list[str]:
    return [str(line.id), kind, line.unit, line.rule, line.reason, words.state(line.state)]
