"""SiteReport → an office document, or a web page that prints."""

from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, RGBColor
from jinja2 import Environment, PackageLoader, StrictUndefined

from monitor.config import OfficeConfig
from monitor.digest import words
from monitor.digest.files import keep_files
from monitor.digest.official import OfficialDocument, printable
from monitor.digest.report import ReportFinding, ReportInstance, SiteReport

FORMATS = ("docx", "html")

DRAFT = "BẢN NHÁP – CHƯA ĐƯỢC GỬI RA NGOÀI"
"""Stands on every page of a draft."""


def write_report(report: SiteReport, office: OfficeConfig, folder: Path, formats: list[str]) -> list[Path]:
    """Write `bao-cao-CODE-DAY[-nhap].FORMAT` for each of FORMATS named; returns the paths. A file that a person edited is left alone."""
    mark = "-nhap" if report.draft else ""
    stem = f"bao-cao-{report.code}-{report.made_at:%Y-%m-%d}{mark}"
    contents = [(name, render_docx(report, office) if name == "docx" else render_html(report, office).encode()) for name in formats]
    return keep_files(folder, stem, contents)


def heading_of(report: SiteReport) -> str:
    """What the document is about."""
    return f"Kết quả kiểm tra trang thông tin điện tử {report.name}"


def introduction(report: SiteReport) -> str:
    """The first paragraph."""
    if report.draft:
        return (
            f"Bản nháp dùng nội bộ, gồm cả dấu hiệu chưa có người xác nhận ({report.undecided} hồ sơ). "
            f"Trang được kiểm tra: {report.name}, địa chỉ {report.url}."
        )
    return (
        f"Qua kiểm tra trang thông tin điện tử {report.name}, địa chỉ {report.url}, ghi nhận {len(report.findings)} nội dung dưới đây. "
        "Từng nội dung đã được người có trách nhiệm xác nhận và được đọc lại, vẫn còn trên trang trong vòng 07 ngày trước ngày lập. "
        "Đề nghị đơn vị khắc phục theo hướng dẫn ở từng mục, báo cáo kết quả, hoặc giải trình nếu có ý kiến khác."
    )


OF_THEIR_DAY = (
    "Mỗi tin, bài được xét theo quy định có hiệu lực vào ngày đăng; quy định đã hết hiệu lực không áp dụng cho tin, bài đăng sau đó."
)
"""Stands under provisions of several days: a report may leave out the very items that the older one binds."""


def law_line(finding: ReportFinding) -> list[str]:
    """One line a provision: citation, its days, what it demands; OF_THEIR_DAY where it matters."""
    lines = []
    for law in finding.law:
        in_force = f" ({law.in_force})" if law.in_force else ""
        demand = f": {law.demand}" if law.demand else ""
        lines.append(f"{law.cite}{in_force}{demand}")
    if finding.by_publication and len({law.in_force for law in finding.law}) > 1:
        lines.append(OF_THEIR_DAY)
    return lines


def fines_words(report: SiteReport) -> str:
    """What stands before the bands of fines."""
    said = "Khung phạt tiền theo quy định, chỉ để tham khảo, không phải kết luận xử phạt"
    return f"{said}; đối với cơ quan, đơn vị công lập mặc định là kiến nghị khắc phục" if report.public_body else said


AS_ABOVE = "Như trên"
"""First of the recipients where the document is addressed to somebody: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9."""

NO_REPLY = "chưa ghi nhận."
"""Where the owner has said nothing yet."""


def proof(instance: ReportInstance) -> str:
    """Where the page is kept."""
    if instance.archived is None:
        return "không có bản lưu"
    at = instance.archived
    return f"{at.file}, vị trí {at.offset}; SHA-256 {at.sha256}"


def render_docx(report: SiteReport, office: OfficeConfig) -> bytes:
    """The document's bytes, in the form of Nghị định 30/2020/NĐ-CP."""
    addressed = msgspec.structs.replace(office, recipients=[AS_ABOVE, *office.recipients])
    sign = office.sign.replace("BC-", "TB-", 1)
    document = OfficialDocument(addressed, report.made_at.date(), "THÔNG BÁO", printable(heading_of(report)), sign)
    if report.draft:
        _mark_as_draft(document.document)
    document.paragraph(f"Kính gửi: {printable(report.owner)}")
    document.paragraph(printable(introduction(report)))
    if report.draft and report.obstacles:
        document.paragraph("Vì sao chưa được gửi:", bold=True)
        for obstacle in report.obstacles:
            document.paragraph(printable(f"- {obstacle}"))
    document.heading("1. Nội dung ghi nhận")
    if not report.findings:
        document.paragraph("Không có nội dung nào đang mở trong phạm vi đã đọc.")
    for number, finding in enumerate(report.findings, start=1):
        _finding(document, f"1.{number}", finding, fines_words(report))
    document.heading("2. Phạm vi đã đọc và những gì chưa kiểm tra")
    document.paragraph(report.read)
    if report.clock:
        document.paragraph(report.clock)
    if report.unknown:
        document.paragraph("Các tiêu chí chưa đủ căn cứ đánh giá từ xa, không có nghĩa là đạt hay không đạt:")
        document.table(["Mã", "Tiêu chí", "Lý do"], [[printable(cell) for cell in row] for row in report.unknown], [18, 60, 87])
    return document.close()


def _finding(document: OfficialDocument, number: str, finding: ReportFinding, fines: str) -> None:
    """What is held against the owner and what he says to it are kept on one page."""
    document.paragraph(printable(f"{number}. {finding.title} (hồ sơ {finding.id}, tiêu chí {finding.rule})"), bold=True, keep=True)
    if not finding.decided:
        document.paragraph("CHƯA CÓ NGƯỜI XÁC NHẬN ĐỦ các biểu hiện dưới đây.", bold=True, italic=True, keep=True)
    document.paragraph(printable(f"{finding.reason} Mức: {finding.severity}. {finding.severity_why}"), keep=True)
    replies = finding.replies or (NO_REPLY,)
    for reply in replies:
        document.paragraph(printable(reply), lead="Ý kiến của đơn vị: ", italic=True, keep=reply is not replies[-1])
    document.paragraph("Căn cứ:", keep=True)
    for line in law_line(finding):
        document.paragraph(printable(f"- {line}"))
    if finding.fines:
        document.paragraph(printable(f"{fines}: {'; '.join(finding.fines)}."), italic=True)
    document.table(
        ["TT", "Địa chỉ và thời điểm đọc", "Trích dẫn", "Nhận xét và bản lưu"],
        [_row(instance, finding) for instance in finding.instances],
        [11, 49, 48, 57],
    )
    document.paragraph(printable(f"Cách khắc phục: {finding.remedy}"))
    if finding.deadline:
        document.paragraph(f"Hạn khắc phục: ngày {words.day(finding.deadline)}.", bold=True)
    document.paragraph(printable(f"Không kiểm tra, không kết luận: {' '.join(finding.not_checked)}"))


def _row(instance: ReportInstance, finding: ReportFinding) -> list[str]:
    read = f"đọc lúc {words.moment(instance.seen_at)}"
    again = f"; đọc lại, vẫn còn lúc {words.moment(instance.verified_at)}" if _later(instance) and instance.verified_at else ""
    mark = "" if instance.decided or finding.decided else f"[{instance.state}] "
    return [
        str(instance.number),
        f"{instance.url} – {read}{again}",
        f"“{instance.quote}”",
        f"{mark}{instance.note} Bản lưu: {proof(instance)}",
    ]


def _later(instance: ReportInstance) -> bool:
    return instance.verified_at is not None and instance.verified_at > instance.seen_at


def _mark_as_draft(document: Any) -> None:
    """On the first page and on every other."""
    section = document.sections[0]
    for paragraph in (section.first_page_header.paragraphs[0], section.header.add_paragraph()):
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = paragraph.add_run(DRAFT)
        run.bold, run.font.size, run.font.color.rgb = True, Pt(13), RGBColor(0xC0, 0x00, 0x00)


@cache
def _environment() -> Environment:
    environment = Environment(loader=PackageLoader("monitor.digest"), autoescape=True, undefined=StrictUndefined)
    environment.filters.update(day=words.day, moment=words.moment)
    return environment


def render_html(report: SiteReport, office: OfficeConfig) -> str:
    """The page as text, everything in one file."""
    template = _environment().get_template("report.html.j2")
    return template.render(
        report=report,
        office=office,
        heading=heading_of(report),
        introduction=introduction(report),
        draft_mark=DRAFT,
        law_line=law_line,
        fines_words=fines_words(report),
        no_reply=NO_REPLY,
        proof=proof,
    )
