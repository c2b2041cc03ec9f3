"""DigestData → an office document in Vietnamese."""

from itertools import groupby

from monitor.config import OfficeConfig
from monitor.digest import words
from monitor.digest.data import DigestData, Figure, FindingLine
from monitor.digest.official import OfficialDocument, printable

STORIES_SHOWN = 5
"""Stories printed per topic; the rest stands in the spreadsheet."""


def figure_sentence(figure: Figure) -> str:
    """One figure as a sentence with its denominator and the previous period's value."""
    of = f" trên tổng số {figure.of}" if figure.of is not None else ""
    before = f" (kỳ trước: {figure.before})" if figure.before is not None else ""
    remark = f"; {figure.remark}" if figure.remark else ""
    return f"- {figure.label}: {figure.value}{of}{before}{remark}."


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
    document.heading("1. Số liệu trong kỳ")
    for figure in data.figures:
        document.paragraph(figure_sentence(figure))
    document.heading("2. Tin, bài trong kỳ theo lĩnh vực")
    if not data.stories:
        document.paragraph("Không có tin, bài nào có ngày đăng trong kỳ trên các trang đọc được.")
    for topic, grouped in groupby(data.stories, key=lambda story: story.topic):
        stories = list(grouped)
        document.paragraph(f"{topic} ({len(stories)} tin, bài)", bold=True)
        for story in stories[:STORIES_SHOWN]:
            source = f"; nguồn: {story.source}" if story.source else ""
            reposts = f"; đăng lại tại {len(story.reposts)} trang" if story.reposts else ""
            extract = f" “{story.extract}”" if story.extract else ""
            document.paragraph(
                printable(f"- {story.title} ({story.unit}, {words.day(story.published)}{source}{reposts}).{extract} {story.url}")
            )
        if len(stories) > STORIES_SHOWN:
            document.paragraph(f"… và {len(stories) - STORIES_SHOWN} tin, bài khác trong phụ lục bảng tính.", italic=True)
    document.heading("3. Tin, bài theo đơn vị")
    document.table(
        ["Đơn vị", "Cấp", "Tin, bài", "Dẫn nguồn", "Mới nhất"],
        [
            [
                row.name,
                row.level,
                str(row.articles) if row.read else "–",
                str(row.republished) if row.read else "–",
                words.day(row.newest) if row.newest else ("không có" if row.read else "chưa đọc được"),
            ]
            for row in data.units
        ],
        [65, 32, 18, 20, 30],
    )
    document.heading("4. Dấu hiệu vi phạm")
    if data.by_rule:
        document.table(
            ["Mã", "Tiêu chí", "Mới", "Còn tồn tại", "Đã khắc phục"],
            [[rule, title, str(new), str(old), str(gone)] for rule, title, new, old, gone in data.by_rule],
            [18, 87, 16, 22, 22],
        )
    else:
        document.paragraph("Không ghi nhận dấu hiệu vi phạm nào trong phạm vi đã đọc.")
    for heading, lines in (
        ("Mới ghi nhận", data.new),
        ("Còn tồn tại từ trước", data.persistent),
        ("Đã khắc phục", data.remedied),
        ("Quá hạn khắc phục", data.overdue),
    ):
        if lines:
            document.paragraph(f"{heading} ({len(lines)}):", bold=True)
            document.table(["Số", "Đơn vị", "Mã", "Nội dung", "Tình trạng"], [_row(line) for line in lines], [12, 45, 16, 62, 30])
    document.heading("5. Trang chưa đánh giá được")
    if data.not_measured:
        document.table(
            ["Đơn vị", "Lý do", "Lượt thăm gần nhất"],
            [[row.name, row.why, words.moment(row.visited) if row.visited else "chưa có"] for row in data.not_measured],
            [70, 55, 40],
        )
    else:
        document.paragraph("Tất cả các trang đăng ký đều đã được đọc và đánh giá.")
    document.heading("6. Phụ lục: phạm vi đã đọc")
    document.table(
        ["Đơn vị", "Ngày đọc", "Trang đọc được", "Có kết quả", "Chưa đủ căn cứ"],
        [[row.name, words.day(row.visited), str(row.pages), str(row.judged), str(row.unknown)] for row in data.coverage],
        [70, 27, 22, 22, 24],
    )
    return document.close()


def _row(line: FindingLine) -> list[str]:
    return [str(line.id), line.unit, line.rule, line.reason, words.state(line.state)]
