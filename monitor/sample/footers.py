"""What stands at the foot of home pages: who runs the site, who answers for it, its licence, its demands on others."""

import random
from datetime import date

from monitor.sample.model import Identity, Licence


def identity_lines(identity: Identity, rng: random.Random) -> list[str]:
    """The block as lines of text, in one of the usual wordings."""
    lines: list[str] = []
    body = identity.managing_body
    if body:
        wordings = [
            f"Đơn vị quản lý: {body}",
            f"Cơ quan quản lý: {body}",
            f"© Bản quyền thuộc về {body}",
            f"BẢN QUYỀN CỦA {body.upper()}",
            body.upper(),
        ]
        if not identity.parent_body:
            wordings.append(f"Cơ quan chủ quản: {body}")
        lines.append(rng.choice(wordings))
    if identity.parent_body:
        lines.append(f"Cơ quan chủ quản: {identity.parent_body}")
    if identity.responsible:
        label = rng.choice(
            (
                "Chịu trách nhiệm nội dung",
                "Người chịu trách nhiệm nội dung",
                "Trưởng Ban biên tập",
                "Chịu trách nhiệm chính",
                "Người chịu trách nhiệm quản lý nội dung",
                "Chịu trách nhiệm",
            )
        )
        lines.append(f"{label}: {identity.responsible}")
    contact: list[str] = []
    if identity.address:
        contact.append(f"{rng.choice(('Địa chỉ', 'Trụ sở', 'Đ/c', 'Địa chỉ liên hệ'))}: {identity.address}")
    if identity.phone:
        contact.append(f"{rng.choice(('Điện thoại', 'ĐT', 'Tel', 'Số điện thoại'))}: {identity.phone}")
    if identity.email:
        contact.append(f"{rng.choice(('Email', 'E-mail', 'Thư điện tử', 'Hộp thư'))}: {identity.email}")
    if rng.random() < 0.4 and contact:
        lines.append(" - ".join(contact))
    else:
        lines += contact
    return lines


def _long(day: date) -> str:
    return f"{day.day:02d} tháng {day.month:02d} năm {day.year}"


def licence_line(licence: Licence, rng: random.Random, lacking: str | None = None) -> str | None:
    """The notice on the home page. `lacking` number, date, issuer or all (then None)."""
    n, who, d = licence.number, licence.issuer, licence.issued
    match lacking:
        case "all":
            return None
        case "date":
            return rng.choice((f"Giấy phép số: {n} do {who} cấp", f"Giấy phép thiết lập trang thông tin điện tử tổng hợp số {n} của {who}"))
        case "issuer":
            return rng.choice((f"Giấy phép số: {n} cấp ngày {d:%d/%m/%Y}", f"Giấy phép trang TTĐT tổng hợp: {n} cấp ngày {_long(d)}."))
        case "number":
            return rng.choice(
                (
                    f"Đã được {who} cấp giấy phép thiết lập trang thông tin điện tử tổng hợp ngày {d:%d/%m/%Y}",
                    f"Giấy phép thiết lập trang thông tin điện tử tổng hợp trên mạng do {who} cấp ngày {_long(d)}",
                )
            )
    return rng.choice(
        (
            f"Giấy phép thiết lập Trang TTĐT tổng hợp trên mạng số {n} do {who} cấp ngày {_long(d)}",
            f"Giấy phép số {n} ngày {d.day}/{d.month}/{d.year} do {who} cấp",
            f"Giấy phép số: {n} do {who} cấp ngày {d:%d/%m/%Y}",
            f"GP số {n}, cấp ngày {d:%d/%m/%Y} bởi {who}",
            f"Giấy phép trang thông tin điện tử tổng hợp số: {n} ngày {d:%d/%m/%Y} của {who}",
        )
    )


def reuse_notice(name: str, rng: random.Random) -> str:
    """The site's demand on those who copy from it."""
    return rng.choice(
        (
            f'Ghi rõ nguồn "{name}" khi phát hành lại thông tin từ website này',
            f"Vui lòng dẫn {name} khi phát hành lại",
            f"Yêu cầu ghi rõ nguồn: {name} khi sử dụng thông tin",
        )
    )
