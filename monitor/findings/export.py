"""Findings and outcomes in the shapes that outside readers rely on (DESIGN section 5), and tables of findings as CSV and XLSX."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from monitor.clock import VIETNAM
from monitor.domain.finding import Finding, FindingInstance
from monitor.domain.labels import STATE
from monitor.domain.outcome import Instance, Outcome

_READERS_WORDS = ("BL-01", "BL-02")
"""Rules that quote what readers wrote: private addresses and numbers in it are masked."""

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\d/])(?:\+?84|0)\d(?:[ .-]?\d){7,9}(?!\d)")


def export(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """Exactly the objects of the findings export. Moments are ISO 8601, +07:00; null where nothing is known."""
    return [
        {
            "id": finding.id,
            "site": finding.site,
            "rule": finding.rule,
            "state": finding.state.value,
            "severity": int(finding.severity),
            "decide": finding.decide.value,
            "basis": [
                {"provision": b.provision, "cite": b.cite, "in_force": b.in_force, "confidence": b.confidence} for b in finding.basis
            ],
            "first_seen": _moment(finding.first_seen),
            "last_seen": _moment(finding.last_seen),
            "last_verified": _moment(finding.last_verified),
            "instances": [_instance(finding, i) for i in finding.instances],
        }
        for finding in findings
    ]


def evaluation(outcomes: Iterable[Outcome]) -> list[dict[str, Any]]:
    """The objects `monitor evaluate --json` prints, one per site and rule."""
    return [
        {
            "site": o.site,
            "rule": o.rule,
            "version": o.version,
            "verdict": o.verdict.value,
            "on": o.on.isoformat(),
            "basis": [b.provision for b in o.basis],
            "reason": o.reason,
        }
        for o in outcomes
    ]


def masked(text: str) -> str:
    """The text without e-mail addresses and telephone numbers."""
    return _PHONE.sub("[số điện thoại]", _EMAIL.sub("[thư điện tử]", text))


def quote_of(rule: str, instance: Instance) -> str:
    """The quote as it may leave the house: what readers wrote without their private addresses and numbers."""
    return masked(instance.quote) if rule in _READERS_WORDS else instance.quote


def _instance(finding: Finding, instance: FindingInstance) -> dict[str, Any]:
    archived = instance.seen.archived
    return {
        "url": instance.seen.url,
        "quote": _quote(finding, instance),
        "seen_at": _moment(instance.seen.seen_at),
        "archived": {"file": archived.file, "offset": archived.offset, "sha256": archived.sha256} if archived else None,
    }


def _quote(finding: Finding, instance: FindingInstance) -> str:
    return quote_of(finding.rule, instance.seen)


def _moment(at: datetime | None) -> str | None:
    return at.astimezone(VIETNAM).isoformat(timespec="seconds") if at else None


# ── tables ────────────────────────────────────────────────────────────────────────────────────────────────────────

COLUMNS = (
    "Hồ sơ", "Mã trang", "Quy tắc", "Trạng thái", "Mức độ", "Cách quyết định", "Căn cứ", "Nhận xét", "Phát hiện đầu", "Thấy gần nhất",
    "Kiểm chứng gần nhất", "Hạn khắc phục", "Trường hợp", "Trạng thái trường hợp", "Địa chỉ", "Trích dẫn", "Ghi chú", "Thời điểm thu",
    "Tệp lưu", "Vị trí", "SHA-256",
)  # fmt: skip


def rows(findings: Iterable[Finding]) -> list[list[str]]:
    """One row an instance, columns as in COLUMNS, all text."""
    return [
        [
            str(f.id), f.site, f.rule, STATE[f.state], str(int(f.severity)), f.decide.value, "; ".join(b.cite for b in f.basis),
            f.reason, _shown(f.first_seen), _shown(f.last_seen), _shown(f.last_verified),
            f.deadline.strftime("%d/%m/%Y") if f.deadline else "",
            str(i.number), STATE[i.state], i.seen.url, _quote(f, i), i.seen.note, _shown(i.seen.seen_at),
            i.seen.archived.file if i.seen.archived else "", str(i.seen.archived.offset) if i.seen.archived else "",
            i.seen.archived.sha256 if i.seen.archived else "",
        ]
        for f in findings
        for i in f.instances
    ]  # fmt: skip


def neutral(cell: str) -> str:
    """A cell no spreadsheet takes for a formula: what begins with = + - @ (after blanks and controls) gets an apostrophe in front.

    Characters that no sheet can hold are dropped.
    """
    clean = "".join(c for c in cell if c in "\t\n\r" or (c >= " " and c not in "\x7f\ufffe\uffff"))
    return f"'{clean}" if clean.lstrip()[:1] in ("=", "+", "-", "@") or clean[:1] in ("\t", "\r", "\n") else clean


def to_csv(findings: Iterable[Finding]) -> bytes:
    """UTF-8 with a byte order mark, as Vietnamese spreadsheets expect it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows([neutral(cell) for cell in row] for row in rows(findings))
    return out.getvalue().encode("utf-8-sig")


def to_xlsx(findings: Iterable[Finding]) -> bytes:
    """One sheet, header frozen, every cell text."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Hồ sơ"
    sheet.append(COLUMNS)
    for row in rows(findings):
        sheet.append([neutral(cell)[:32_000] for cell in row])
    for number, title in enumerate(COLUMNS, start=1):
        sheet.cell(1, number).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(title, 16)
    for cells in sheet.iter_rows(min_row=2):
        for cell in cells:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A2"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


_WIDTHS = {"Căn cứ": 50, "Nhận xét": 50, "Địa chỉ": 50, "Trích dẫn": 60, "Ghi chú": 40, "SHA-256": 66}


def _shown(at: datetime | None) -> str:
    return at.astimezone(VIETNAM).strftime("%d/%m/%Y %H:%M") if at else ""


def write(findings: Sequence[Finding], suffix: str) -> bytes | None:
    """The table in the form a file's suffix asks for (".csv", ".xlsx"); None for any other."""
    match suffix.lower():
        case ".csv":
            return to_csv(findings)
        case ".xlsx":
            return to_xlsx(findings)
        case _:
            return None
