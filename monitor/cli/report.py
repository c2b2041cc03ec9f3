"""`monitor report`."""

from pathlib import Path
from typing import Annotated

import typer

from monitor import clock
from monitor.cli.common import opened, print_json, settings
from monitor.digest.files import chosen_formats
from monitor.digest.report import collect_report
from monitor.digest.report_print import FORMATS, write_report
from monitor.errors import UserError
from monitor.law.load import load_law
from monitor.storage.register import site_by_code


def report(
    site: Annotated[str, typer.Argument(help="Mã trang")],
    format_names: Annotated[str, typer.Option("--format", help="docx,html")] = "docx,html",
    draft: Annotated[bool, typer.Option("--draft", help="In bản nháp, kể cả dấu hiệu chưa xác nhận; không dùng để gửi")] = False,
    folder: Annotated[Path | None, typer.Option("--out", help="Thư mục ghi; mặc định reports/ trong thư mục kết quả")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="In đường dẫn dạng JSON")] = False,
) -> None:
    """Lập báo cáo của một trang để gửi chủ quản: chỉ nội dung đã xác nhận và được đọc lại trong 7 ngày."""
    wanted = chosen_formats(format_names.split(","), FORMATS)
    configuration = settings()
    with opened(configuration).read() as session:
        known = site_by_code(session, site)
        if known is None:
            raise UserError(f"không có trang nào mang mã {site} trong sổ đăng ký")
        made = collect_report(session, known, clock.now(), load_law(), draft=draft)
    paths = write_report(made, configuration.config.office, folder or configuration.output / "reports", wanted)
    if as_json:
        print_json(
            {
                "files": [str(path) for path in paths],
                "draft": draft,
                "findings": [f.id for f in made.findings],
                "undecided": made.undecided,
                "obstacles": list(made.obstacles),
            }
        )
        return
    for obstacle in made.obstacles:
        print(f"chưa được gửi: {obstacle}")
    if made.undecided and not draft:
        print(f"không in {made.undecided} hồ sơ chưa có người quyết định")
    for path in paths:
        print(path)
