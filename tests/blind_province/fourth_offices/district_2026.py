# ruff: noqa: E501 - markup is kept in the lines its system prints
"""February 2026: two sites of districts that ended in 2025. One goes on as if nothing had happened, the other is a shelf that says so."""

from datetime import date, timedelta

from tests.blind_province.fourth_offices.portal_2026 import LICENSED_ONLY, PRESS
from tests.blind_province.fourth_offices.words import duties, people
from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

OTHER_DUTIES = ("EN-01", "ND-01", "ND-02", "ND-04", "CD-01", "CD-02", "CN-01", "CN-02", "PN-01", "TM-01")


def going_on() -> Site:
    """Banner, footer and contact say 'UBND huyện' eight months after the last district."""
    host = "https://thapmuoi.dongthap.gov.vn"
    s = Site(
        "H-THAPMUOI4",
        "UBND huyện Tháp Mười",
        host + "/",
        "huyện",
        "thành phần",
        "cơ quan nhà nước",
        date(2026, 2, 10),
        "UBND tỉnh Đồng Tháp",
        "",
        "872",
    )
    w = Writer("xa", 4701)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>UBND huyện Tháp Mười - {title}</title></head><body><div class="container"><div class="row banner"><h2>TRANG THÔNG TIN ĐIỆN TỬ</h2><h1>ỦY BAN NHÂN DÂN HUYỆN THÁP MƯỜI</h1></div><div class="row"><ul class="nav nav-pills"><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu.html">Giới thiệu</a></li><li><a href="/tin-tuc.html">Tin tức</a></li><li><a href="/van-ban.html">Văn bản</a></li><li><a href="/lien-he.html">Liên hệ</a></li></ul></div><div class="row"><div class="col-md-9">{main}</div><div class="col-md-3"><div class="panel"><div class="panel-heading">Các xã, thị trấn</div><ul><li>Thị trấn Mỹ An</li><li>Xã Trường Xuân</li><li>Xã Hưng Thạnh</li></ul></div></div></div><div class="row footer"><p>Cơ quan chủ quản: UBND huyện Tháp Mười, tỉnh Đồng Tháp</p><p>Chịu trách nhiệm nội dung: Phó Chủ tịch UBND huyện Huỳnh Quốc Bình</p><p>Địa chỉ: khóm 3, thị trấn Mỹ An, huyện Tháp Mười. Điện thoại: (0277) 382 4219. Email: thapmuoi@dongthap.gov.vn</p></div></div></body></html>"""

    rows = ""
    for number in range(12):
        title, when = w.title(), at(2026, 2, 9, 8, 0) - timedelta(days=5 * number)
        s.page(f"/tin-tuc/{number}.html", shell(title, f'<h3>{title}</h3><p class="date">{when:%d/%m/%Y}</p>{marked(w.paragraphs(3))}'))
        rows += f'<li><a href="/tin-tuc/{number}.html">{title}</a></li>'
    s.page("/tin-tuc.html", shell("Tin tức", f"<ul>{rows}</ul>"))
    s.page(
        "/gioi-thieu.html",
        shell(
            "Giới thiệu",
            marked(duties("UBND huyện", "HĐND huyện", "mọi lĩnh vực"))
            + "".join(
                f"<p>{p.name} - {p.post} - {p.phone}</p>"
                for p in people(4702, ("Chủ tịch UBND huyện", "Phó Chủ tịch UBND huyện"), "dongthap.gov.vn")
            ),
        ),
    )
    s.page("/van-ban.html", shell("Văn bản", "<ul><li>Quyết định số 12/QĐ-UBND về giao chỉ tiêu năm 2025</li></ul>"))
    s.page("/lien-he.html", shell("Liên hệ", "<p>Khóm 3, thị trấn Mỹ An</p>"))
    s.page("/", shell("Trang chủ", f"<ul>{rows}</ul>"))
    s.breach(
        "TC-04",
        why="the site of February 2026 presents itself as the committee of a district that ended on 30 June 2025, in banner, title, footer and address: P52",
    )
    s.innocent("TC-02", "TC-03", why="address, telephone, e-mail, a name with the office before it")
    s.open_question("TC-01", *OTHER_DUTIES, why="whether a body that ended still owes the duties of a district")
    s.not_bound("ND-03", "CL-01", "MX-01", "GD-01", "GD-02", why="no commune, later duties, no school")
    s.not_bound(*LICENSED_ONLY, why="no licence")
    s.no_breach(*PRESS, why="own news only")
    return s


def shelf() -> Site:
    """Every page begins with the words that the district has ended and where its successors are."""
    s = Site(
        "H-HAILANG4",
        "UBND huyện Hải Lăng",
        "https://hailang.quangtri.gov.vn/",
        "huyện",
        "thành phần",
        "cơ quan nhà nước",
        date(2026, 2, 12),
        "UBND tỉnh Quảng Trị",
        "",
        "470",
    )
    w = Writer("xa", 4711)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Trang lưu trữ - huyện Hải Lăng (đến 30/6/2025)</title></head><body><div role="alert" class="bar"><strong>Trang lưu trữ.</strong> Huyện Hải Lăng kết thúc hoạt động từ ngày 01/7/2025. Thông tin mới xem tại trang của các xã <a href="https://hailang-xa.quangtri.gov.vn">Hải Lăng</a>, <a href="https://diensanh.quangtri.gov.vn">Diên Sanh</a>, <a href="https://namhailang.quangtri.gov.vn">Nam Hải Lăng</a>, <a href="https://mythuy.quangtri.gov.vn">Mỹ Thủy</a>.</div><header><p>Lưu trữ trang thông tin điện tử huyện Hải Lăng</p></header><nav><a href="/">Đầu trang</a> <a href="/tin">Tin đã đăng</a></nav>{main}<footer><p>Đơn vị quản lý trang lưu trữ: Văn phòng UBND tỉnh Quảng Trị - Cơ quan chủ quản: UBND tỉnh Quảng Trị</p><p>Chịu trách nhiệm: Hồ Đức Trí</p><p>Địa chỉ: 45 Hùng Vương, phường Nam Đông Hà, tỉnh Quảng Trị; 0233 3852 144; luutru@quangtri.gov.vn</p></footer></body></html>"""

    rows = ""
    for number in range(14):
        title, when = w.title(), at(2025, 6, 27, 8, 0) - timedelta(days=5 * number)
        s.page(
            f"/tin/{number}",
            shell(title, f'<h1>{title}</h1><time datetime="{when:%Y-%m-%d}">{when:%d/%m/%Y}</time>{marked(w.paragraphs(3))}'),
        )
        rows += f'<li><a href="/tin/{number}">{title}</a></li>'
    s.page("/tin", shell("Tin đã đăng", f"<ul>{rows}</ul>"))
    s.page("/", shell("Đầu trang", f"<ul>{rows}</ul>"))
    s.no_breach(
        "TC-04", why="it says itself that the district has ended and names the successors: it presents itself as a shelf of the past"
    )
    s.innocent("TC-01", "TC-02", "TC-03", why="keeper, body above, name, address, telephone, e-mail in the footer")
    s.no_breach("CN-01", why="a shelf is closed; without a local threshold only advice anyway")
    s.open_question(
        *(rule for rule in OTHER_DUTIES if rule != "CN-01"), why="whether a body that ended still owes the duties of a district"
    )
    s.not_bound("ND-03", "CL-01", "MX-01", "GD-01", "GD-02", why="no commune, later duties, no school")
    s.not_bound(*LICENSED_ONLY, why="no licence")
    s.no_breach(*PRESS, why="own news only")
    return s
