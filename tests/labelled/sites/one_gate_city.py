# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A ward on a rented portal: everything in divs of numbers, the source before the text, day and hour under the picture, blocks below the text."""

from tests.labelled.prose import BRIDGE, CADASTRE, CLUB, DIALOGUE, FIRE, FOLK, MARKET, NOTICE, ONLINE_FRAUD, PENSION, TAX, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(
        f'<div class="x12"><a href="{path}">{name}</a></div>'
        for name, path in (
            ("TRANG CHỦ", "/trang-chu.html"),
            ("GIỚI THIỆU", "/gioi-thieu.html"),
            ("TIN TỨC", "/tin-tuc.html"),
            ("CHUYỂN ĐỔI SỐ", "/chuyen-doi-so.html"),
            ("CÔNG KHAI NGÂN SÁCH", "/ngan-sach.html"),
            ("LIÊN HỆ", "/lien-he.html"),
        )
    )
    return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"/><title>Trang chủ | Phường Mẫu Kiệt</title>{head}</head><body><div class="x1"><div class="x2">08:15:09 - 22/08/2025</div><div class="x3"><img src="/logo.png" alt="Phường Mẫu Kiệt - thành phố Mẫu Đà"/></div><div class="x4">{menu}</div></div><div class="x20">{main}</div><div class="x90"><div class="x91">Đơn vị chủ quản: Ủy ban nhân dân phường Mẫu Kiệt</div><div class="x92">Chịu trách nhiệm xuất bản: Đ/c Trương Thanh Bình - Phó Bí thư Đảng ủy, Chủ tịch UBND phường</div><div class="x93">Đ/c: 270 Hùng Vương, phường Mẫu Kiệt, thành phố Mẫu Đà | ĐT: 0236.3650.270 | Hộp thư: phuongmaukiet@mauda.gov.vn</div><div class="x94">Giấy phép hoạt động trang thông tin điện tử tổng hợp trên mạng số 1024/GP-STTTT, Sở Thông tin và Truyền thông cấp 03/07/2024, thời hạn 05 năm</div></div></body></html>'


S = SmallSite(
    "one_gate_city",
    "maukiet.mauda.gov.vn",
    at("2025-08-22 08:15"),
    shell,
    licence={"number": "1024/GP-STTTT", "issued_on": "2024-07-03", "kind": "aggregated", "expires_on": "2029-07-03"},
)


def item(p: Prose, stamp: str, source: str = "", end: str = "", after: str = "") -> str:
    said = f'<div class="x33">{source}</div>' if source else ""
    return f'<div class="x30"><div class="x31">{p.title}</div>{said}<div class="x34"><img src="/media/1.jpg" alt=""/></div><div class="x35">{stamp}</div><div class="x36">{p.lead}</div>{p.marked("div", " class=" + chr(34) + "x37" + chr(34))}{end}</div>{after}'


OTHERS = (
    '<div class="x50"><div class="x51">Bài viết mới cập nhật</div>'
    + "".join(
        f'<div class="x52"><div class="x53"><a href="/bv-{n}.html">{p.title}</a></div><div class="x54">{d}</div></div>'
        for n, (p, d) in enumerate(((FOLK, "16:02 - 21/08/2025"), (TAX, "09:12 - 20/08/2025"), (MARKET, "07:30 - 19/08/2025")))
    )
    + "</div>"
)
S.other(
    "home",
    "/trang-chu.html",
    "home",
    "".join(
        f'<div class="x40"><div class="x41">{h}</div>'
        + "".join(f'<div class="x42"><a href="/bv-{n}.html">{p.title}</a><div class="x43">{p.lead}</div></div>' for n, p in enumerate(rows))
        + "</div>"
        for h, rows in (("TIN TỨC", (DIALOGUE, BRIDGE)), ("CHUYỂN ĐỔI SỐ", (CADASTRE, ONLINE_FRAUD)))
    ),
    identity={
        "parent_body": "Ủy ban nhân dân phường Mẫu Kiệt",
        "responsible_person": "Trương Thanh Bình",
        "address": "270 Hùng Vương, phường Mẫu Kiệt, thành phố Mẫu Đà",
        "phone": "0236.3650.270",
        "email": "phuongmaukiet@mauda.gov.vn",
    },
    sections=[{"title": "CÔNG KHAI NGÂN SÁCH"}],
)
S.other(
    "list",
    "/tin-tuc.html",
    "listing",
    '<div class="x60"><div class="x61">TIN TỨC</div>'
    + "".join(
        f'<div class="x62"><a href="/bv-{n}.html">{p.title}</a><div class="x54">{d}</div></div>'
        for n, (p, d) in enumerate(((FOLK, "16:02 - 21/08/2025"), (DIALOGUE, "10:30 - 18/08/2025")))
    )
    + "</div>",
)
S.article(
    "day-under-picture",
    "/bv-118.html",
    DIALOGUE,
    item(DIALOGUE, "10:30 - 18/08/2025", after=OTHERS),
    when="2025-08-18T10:30:00+07:00",
    minute=True,
)
S.article(
    "source-first",
    "/bv-117.html",
    PENSION,
    item(PENSION, "08:00 - 17/08/2025", "Nguồn: nhandan.vn", after=OTHERS),
    when="2025-08-17T08:00:00+07:00",
    minute=True,
    sources=[cited("nhandan.vn", "press")],
)
S.article("undated", "/bv-116.html", CADASTRE, item(CADASTRE, "", after=OTHERS))
S.article("today", "/bv-121.html", FIRE, item(FIRE, "07:50 - 22/08/2025", after=OTHERS), when="2025-08-22T07:50:00+07:00", minute=True)
S.article(
    "bold-last-line",
    "/bv-114.html",
    BRIDGE,
    item(BRIDGE, "15:45 - 14/08/2025", end='<div class="x37" style="text-align:right;font-weight:bold">BAN BIÊN TẬP</div>', after=OTHERS),
    when="2025-08-14T15:45:00+07:00",
    minute=True,
)
S.article(
    "city-portal",
    "/bv-112.html",
    ONLINE_FRAUD,
    item(ONLINE_FRAUD, "11:20 - 12/08/2025", end='<div class="x37"><i>Nguồn: Công an thành phố Mẫu Đà</i></div>', after=OTHERS),
    when="2025-08-12T11:20:00+07:00",
    minute=True,
    sources=[cited(None, "state")],
)
S.article(
    "notice",
    "/bv-110.html",
    NOTICE,
    item(
        NOTICE,
        "17:05 - 08/08/2025",
        end='<div class="x37">Tệp đính kèm: <a href="/media/tb-88.pdf">Thông báo số 88/TB-UBND ngày 07/8/2025</a></div>',
    ),
    when="2025-08-08T17:05:00+07:00",
    minute=True,
    documents=[{"number": "88/TB-UBND"}],
)
S.article(
    "women",
    "/bv-108.html",
    CLUB,
    item(
        CLUB,
        "20:00 - 05/08/2025",
        end='<div class="x37">Nguồn ảnh: Hội LHPN phường</div>',
        after='<div class="x70">Đăng nhập để bình luận</div>' + OTHERS,
    ),
    when="2025-08-05T20:00:00+07:00",
    minute=True,
    comments="closed",
)
S.other(
    "about",
    "/gioi-thieu.html",
    "static",
    '<div class="x30"><div class="x31">GIỚI THIỆU</div><div class="x37">Phường Mẫu Kiệt được thành lập trên cơ sở sáp nhập ba phường theo Nghị quyết số 1659/NQ-UBTVQH15.</div><div class="x37">Phường có 96 tổ dân phố, dân số trên 71.000 người, diện tích 5,16 km².</div><div class="x37">Đảng bộ phường có 74 chi bộ trực thuộc với hơn 3.200 đảng viên.</div></div>',
)
S.other(
    "budget",
    "/ngan-sach.html",
    "listing",
    '<div class="x60"><div class="x61">CÔNG KHAI NGÂN SÁCH</div><div class="x62"><a href="/media/ns1.pdf">Quyết định số 512/QĐ-UBND ngày 15/7/2025 công bố công khai dự toán</a></div><div class="x62"><a href="/media/ns2.pdf">Báo cáo số 77/BC-UBND ngày 10/7/2025 tình hình thực hiện ngân sách quý II</a></div><div class="x62"><a href="/media/ns3.xlsx">Biểu mẫu 113/CK-NSNN kèm Quyết định số 498/QĐ-UBND ngày 30/6/2025</a></div></div>',
    documents=[{"number": "512/QĐ-UBND"}, {"number": "77/BC-UBND"}],
)
S.other(
    "contact",
    "/lien-he.html",
    "contact",
    '<div class="x30"><div class="x31">LIÊN HỆ</div><div class="x37">Quý công dân vui lòng để lại lời nhắn.</div><div><input placeholder="Họ và tên"/><input placeholder="Số điện thoại"/><input placeholder="Email"/><textarea placeholder="Nội dung"></textarea><button>Gửi</button></div></div>',
)

SKIN = S
