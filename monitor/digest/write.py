"""Writing a digest to files. What an editor changed is never overwritten."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

import msgspec

from monitor.config import OfficeConfig
from monitor.digest.data import DigestData
from monitor.digest.docx import render_docx
from monitor.digest.html import render_html
from monitor.digest.xlsx import render_xlsx
from monitor.errors import UserError

FORMATS = ("docx", "html", "xlsx", "json")
MEMORY = ".made.json"
"""Beside the digests: the hash of every file as this program wrote it."""


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
    """Write `thong-bao-SLUG.FORMAT` for each format; returns the paths.

    A file that is no longer as this program wrote it has been edited: it is left alone and the new one gets the next free number.
    """
    folder.mkdir(parents=True, exist_ok=True)
    memory_file = folder / MEMORY
    memory: dict[str, str] = json.loads(memory_file.read_text(encoding="utf-8")) if memory_file.exists() else {}
    written = []
    for format_name in formats:
        content = render(data, office, format_name)
        path = _free_path(folder, f"thong-bao-{data.period.slug}", format_name, memory)
        path.write_bytes(content)
        memory[path.name] = hashlib.sha256(content).hexdigest()
        written.append(path)
    memory_file.write_text(json.dumps(memory, indent=1, sort_keys=True), encoding="utf-8")
    return written


def _free_path(folder: Path, stem: str, suffix: str, memory: dict[str, str]) -> Path:
    number = 1
    while True:
        path = folder / (f"{stem}.{suffix}" if number == 1 else f"{stem}-{number}.{suffix}")
        if not path.exists() or memory.get(path.name) == hashlib.sha256(path.read_bytes()).hexdigest():
            return path
        number += 1
