"""Writes the province to a folder: an archive a site, the newspapers', the register as a workbook, the truth as JSON lines.

python -m tests.blind_province.build FOLDER
"""

import json
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from openpyxl import Workbook

from tests.blind_province import press
from tests.blind_province.kit import Answer, Site, warc
from tests.blind_province.sites import (
    aggregators_2026,
    commune_tables_2017,
    company_aggregator_2021,
    departments,
    district_2024,
    hospital_2023,
    late_additions,
    newspaper_2021,
    portal_components_2026,
    province_2021,
    schools_2025,
    tourism_board_2024,
    union_2023,
    unreadable,
    ward_2025,
)

SITE_COLUMNS = ("mã trang", "tên đơn vị", "địa chỉ trang", "cấp", "loại trang", "loại chủ thể", "cơ quan chủ quản", "mã đvhc", "từ ngày")
LICENCE_COLUMNS = ("number", "issuer", "issued_on", "expires_on", "responsible_person", "status")
CONSENT_COLUMNS = ("press_agency", "document_number", "signed_on", "valid_to")


@cache
def province() -> tuple[Site, ...]:
    return (
        commune_tables_2017.site(),
        company_aggregator_2021.site(),
        newspaper_2021.site(),
        province_2021.site(),
        union_2023.site(),
        hospital_2023.site(),
        tourism_board_2024.site(),
        district_2024.site(),
        departments.half_archived(),
        departments.renamed(),
        ward_2025.site(),
        unreadable.by_script(),
        unreadable.walled(),
        portal_components_2026.portal(),
        portal_components_2026.in_order(),
        portal_components_2026.empty_shelves(),
        schools_2025.primary(),
        schools_2025.kindergarten(),
        schools_2025.high_school(),
        schools_2025.private(),
        late_additions.menus_stopped(),
        late_additions.nameless(),
        aggregators_2026.company(),
        aggregators_2026.party(),
    )


def write(folder: Path, pretended: Sequence[Site], originals: Sequence[Answer]) -> None:
    """The same files at every call, but for the clock inside the workbook. `originals`: what the newspapers served."""
    folder.mkdir(parents=True, exist_ok=True)
    book = Workbook()
    book.remove(book.active)
    sites, licences, consents = (book.create_sheet(name) for name in ("Trang", "Giấy phép", "Văn bản đồng ý"))
    sites.append([*SITE_COLUMNS, "trang mạng xã hội"])
    licences.append(["site_code", *LICENCE_COLUMNS])
    consents.append(["site_code", *CONSENT_COLUMNS])
    truth = []
    for site in pretended:
        row = (site.code, site.name, site.url, site.level, site.site_class, site.owner, site.governing_body, site.admin_code, "01/01/2012")
        sites.append([value or None for value in (*row, site.social)])
        for licence in site.licences:
            licences.append([site.code, *(licence.get(column) for column in LICENCE_COLUMNS)])
        for consent in site.consents:
            consents.append([site.code, *(consent.get(column) for column in CONSENT_COLUMNS)])
        (folder / f"{site.code}.warc.gz").write_bytes(warc(site.answers))
        for known in site.expected:
            on = (known.on or site.seen).isoformat()
            truth.append({"site": known.site, "rule": known.rule, "on": on, "verdict": [str(v) for v in known.verdicts], "why": known.why})
    (folder / "press.warc.gz").write_bytes(warc(originals))
    book.save(folder / "registry.xlsx")
    (folder / "truth.jsonl").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in truth), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]), province(), press.answers())
