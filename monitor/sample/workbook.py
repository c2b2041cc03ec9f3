"""The registry as an office keeps it: a workbook of three sheets with mixed headers."""

import io
import random

from openpyxl import Workbook

from monitor.sample.cast import Cast


def workbook(cast: Cast, seed: int) -> bytes:
    """XLSX. Dates stand partly as Excel's own, partly as day-first text; which headers are English follows from the seed."""
    rng = random.Random(f"registry:{seed}")
    book = Workbook()
    sites = book.active
    assert sites is not None
    sites.title = rng.choice(("Trang", "sites"))

    def head(*pairs: tuple[str, str]) -> list[str]:
        return [rng.choice(pair) for pair in pairs]

    def day(value: object) -> object:
        return value if value is None or rng.random() < 0.5 else f"{value:%d/%m/%Y}"

    if rng.random() < 0.5:
        sites.append(["DANH SÁCH TRANG THÔNG TIN ĐIỆN TỬ TRÊN ĐỊA BÀN TỈNH " + cast.world.province.upper()])
        sites.append([])
    sites.append(
        head(
            ("code", "Mã"),
            ("name", "Tên đơn vị"),
            ("url", "Địa chỉ trang"),
            ("level", "Cấp"),
            ("site_class", "Loại trang"),
            ("owner_type", "Loại chủ thể"),
            ("governing_body", "Cơ quan chủ quản"),
            ("valid_from", "Từ ngày"),
            ("valid_to", "Đến ngày"),
            ("render", "render"),
            ("admin_code", "Mã ĐVHC"),
            ("social_pages", "Trang mạng xã hội"),
        )
    )
    for site in cast.sites:
        level = site.level.capitalize() if rng.random() < 0.5 else site.level
        implied = site.level in ("tỉnh", "sở/ngành", "huyện", "xã") or site.kind == "school"
        owner = None if implied and rng.random() < 0.3 else site.owner_type
        sites.append(
            [
                site.code,
                site.name,
                site.root,
                level,
                site.site_class,
                owner,
                site.governing_body,
                day(site.valid_from),
                day(site.valid_to),
                site.render,
                site.admin_code,
                site.social_pages,
            ]
        )
    licences = book.create_sheet(rng.choice(("Giấy phép", "licences")))
    licences.append(
        head(
            ("site_code", "Mã trang"),
            ("number", "Số giấy phép"),
            ("issuer", "Cơ quan cấp"),
            ("issued_on", "Ngày cấp"),
            ("expires_on", "Ngày hết hạn"),
            ("responsible_person", "Người chịu trách nhiệm"),
            ("status", "Tình trạng"),
        )
    )
    for site in cast.sites:
        for licence in site.licences:
            licences.append(
                [site.code, licence.number, licence.issuer, day(licence.issued), day(licence.expires), licence.responsible, licence.state]
            )
    consents = book.create_sheet(rng.choice(("Văn bản đồng ý", "consents")))
    consents.append(
        head(
            ("site_code", "Mã trang"),
            ("press_agency", "Cơ quan báo chí"),
            ("document_number", "Số văn bản"),
            ("signed_on", "Ngày ký"),
            ("valid_to", "Hiệu lực đến"),
        )
    )
    for code, agency, number, signed, until in cast.consents:
        consents.append([code, agency, number, day(signed), day(until)])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
