"""The register as a workbook that an import reads back: three sheets, Vietnamese headers, one row per period."""

import io
import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Any, Final

import openpyxl
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from monitor.domain.site import Site
from monitor.registry.sheets import DAYS, FIELDS, SheetKind
from monitor.registry.social import NONE_AT_ALL
from monitor.registry.wording import write_word

_TITLES: Final = {SheetKind.SITES: "Trang", SheetKind.LICENCES: "Giấy phép", SheetKind.CONSENTS: "Văn bản đồng ý"}
_HEADERS: Final = {
    "code": "Mã",
    "name": "Tên đơn vị",
    "url": "Địa chỉ trang",
    "level": "Cấp",
    "site_class": "Loại trang",
    "owner_type": "Loại chủ thể",
    "governing_body": "Cơ quan chủ quản",
    "admin_code": "Mã ĐVHC",
    "valid_from": "Từ ngày",
    "valid_to": "Đến ngày",
    "render": "Cách đọc",
    "robots_override": "Văn bản miễn robots",
    "social_pages": "Trang mạng xã hội",
    "site_code": "Mã trang",
    "number": "Số giấy phép",
    "issuer": "Cơ quan cấp",
    "issued_on": "Ngày cấp",
    "expires_on": "Ngày hết hạn",
    "responsible_person": "Người chịu trách nhiệm",
    "status": "Tình trạng",
    "press_agency": "Cơ quan báo chí",
    "document_number": "Số văn bản",
    "signed_on": "Ngày ký",
}
_CONSENT_END: Final = "Hiệu lực đến"
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def export(sites: Iterable[Site]) -> bytes:
    """XLSX bytes. Texts stay texts: a name that begins with "=" is no formula, and a code keeps its zeros."""
    book = openpyxl.Workbook()
    del book[book.sheetnames[0]]
    ordered = sorted(sites, key=lambda site: site.code)
    rows: dict[SheetKind, list[tuple[str, object]]] = {
        SheetKind.SITES: [(site.code, period) for site in ordered for period in site.periods],
        SheetKind.LICENCES: [(site.code, licence) for site in ordered for licence in site.licences],
        SheetKind.CONSENTS: [(site.code, consent) for site in ordered for consent in site.consents],
    }
    for kind, items in rows.items():
        sheet = book.create_sheet(_TITLES[kind])
        names = FIELDS[kind]
        for column, name in enumerate(names, start=1):
            header = _CONSENT_END if kind is SheetKind.CONSENTS and name == "valid_to" else _HEADERS[name]
            sheet.cell(1, column, header).font = Font(bold=True)
            sheet.column_dimensions[get_column_letter(column)].width = 34 if name in ("name", "url", "governing_body") else 16
        sheet.freeze_panes = "B2"
        for number, (code, item) in enumerate(items, start=2):
            for column, name in enumerate(names, start=1):
                value = code if name in ("code", "site_code") else getattr(item, name)
                _write(sheet.cell(number, column), value, name)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _write(cell: Any, value: object, name: str) -> None:
    if value is None:
        return
    if isinstance(value, date):
        cell.value = value
        cell.number_format = "dd/mm/yyyy"
        return
    if isinstance(value, tuple):
        value = " ".join(value) or NONE_AT_ALL
    cell.value = _CONTROL.sub("", write_word(value) if isinstance(value, StrEnum) else str(value))
    cell.data_type = "s"
    if name not in DAYS:
        cell.number_format = "@"
