"""Writing a digest to files. What an editor changed is never overwritten."""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from monitor.config import OfficeConfig
from monitor.digest.data import DigestData
from monitor.digest.docx import render_docx
from monitor.digest.files import keep_files
from monitor.digest.html import render_html
from monitor.digest.xlsx import render_xlsx
from monitor.errors import UserError

FORMATS = ("docx", "html", "xlsx", "json")


def render(data: DigestData, office: OfficeConfig, format_name: str) -> bytes:
    """The digest in one of FORMATS. Raises UserError for another."""
    match format_name:
        case "html":
            return render_html(data, office).encode()
        case "docx":
            return render_docx(data, office)
        case "xlsx":
            return render_xlsx(data)
        case "json":
            return msgspec.json.format(msgspec.json.encode(data), indent=1)
        case _:
            raise UserError(f"“{format_name}” không phải là một định dạng: chọn trong {', '.join(FORMATS)}")


def write_digest(data: DigestData, office: OfficeConfig, folder: Path, formats: Iterable[str]) -> list[Path]:
    """Write `thong-bao-SLUG.FORMAT` for each format; returns the paths. A file that a person edited is left alone."""
    return keep_files(folder, f"thong-bao-{data.period.slug}", ((name, render(data, office, name)) for name in formats))
