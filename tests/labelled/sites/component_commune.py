# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A commune that lives under a path of its province's portal: its home is /xa-tan-phu/, its licence the portal's, "Cập nhật lúc" with SA/CH."""

from tests.labelled.prose import BRIDGE, CADASTRE, DIALOGUE, FIRE, FOLK, HISTORY, ONLINE_FRAUD, PENSION, YOUTH, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(
        f'<li><a href="/xa-tan-phu/{path}">{name}</a>{sub}</li>'
        for name, path, sub in (
            ("Trang chủ", "", ""),
            (
                "Giới thiệu",
                "gioi-thieu",
                '<ul><li><a href="/xa-tan-phu/gioi-thieu/lich-su">Lịch sử</a></li><li><a href="/xa-tan-phu/gioi-thieu/bo-may">Bộ máy tổ chức</a></li></ul>',
            ),
            ("Tin tức", "tin-tuc", ""),
            ("Thông tin tuyên truyền", "tuyen-truyen", ""),
            ("Thủ tục hành chính", "tthc", ""),
            ("Văn bản", "van-ban", ""),
        )
    )
    return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"/><title>{title} - Xã Tân Phú</title><meta name="viewport" content="width=device-width"/>{head}<link rel="stylesheet" href="/Resources/theme7/css.css"/></head><body><div class="portal-bar"><a href="/">Cổng thông tin điện tử tỉnh Mẫu Bình</a> <span id="time-now">Chủ nhật, ngày 09 tháng 8 năm 2026</span></div><div class="banner"><h2>XÃ TÂN PHÚ</h2><p>Tỉnh Mẫu Bình</p></div><div class="main-nav"><ul class="level1">{menu}</ul></div><div class="wrap"><div class="col-9" id="module9">{main}</div><div class="col-3"><div class="box"><div class="box-title">Liên kết nhanh</div><ul><li><a href="https://dichvucong.gov.vn">Cổng Dịch vụ công quốc gia</a></li><li><a href="/xa-tan-phu/lich-tiep-cong-dan">Lịch tiếp công dân</a></li></ul></div><div class="box"><div class="box-title">Thống kê truy cập</div><p>Đang online: 3</p><p>Hôm nay: 88</p><p>Tổng cộng: 51.203</p></div></div></div><div class="footer"><p><b>TRANG THÔNG TIN ĐIỆN TỬ XÃ TÂN PHÚ</b> thuộc Cổng thông tin điện tử tỉnh Mẫu Bình</p><p>Chịu trách nhiệm nội dung: Bà Đỗ Thị Thu Nga - Chủ tịch UBND xã</p><p>Địa chỉ: Đường 3/2, thôn Tân Tiến, xã Tân Phú, tỉnh Mẫu Bình</p><p>Điện thoại: 0271.3912.345 | Email: xatanphu@maubinh.gov.vn</p><p>Giấy phép số 26/GP-TTĐT ngày 18/4/2025 của Cục Phát thanh, truyền hình và thông tin điện tử, Bộ Văn hóa, Thể thao và Du lịch</p></div></body></html>'


S = SmallSite(
    "component_commune",
    "maubinh.gov.vn",
    at("2026-08-09 19:12"),
    shell,
    licence={"number": "26/GP-TTĐT", "issued_on": "2025-04-18", "kind": "aggregated"},
)


def item(p: Prose, stamp: str, end: str = "", after: str = "") -> str:
    return f'<div class="ModuleWrapper"><div class="breadcrumbs"><a href="/xa-tan-phu/">Trang chủ</a> / <a href="/xa-tan-phu/tin-tuc">Tin tức</a></div><div class="article-detail"><h3 class="Title-Main">{p.title}</h3><div class="meta">{stamp}</div><div class="Abstract"><p><strong>{p.lead}</strong></p></div><div class="Body">{p.marked("p", chr(32) + "style=" + chr(34) + "text-align: justify" + chr(34))}{end}</div><div class="print"><a href="javascript:window.print()">In trang</a></div></div>{after}</div>'


def others(*rows: tuple[Prose, str]) -> str:
    return (
        '<div class="News-others"><h4>Tin cùng chuyên mục</h4><ul>'
        + "".join(f'<li><a href="/xa-tan-phu/tin-tuc/{n}">{p.title}</a> <i>({d})</i></li>' for n, (p, d) in enumerate(rows))
        + "</ul></div>"
    )


OTHERS = others((YOUTH, "29/07/2026 4:30 CH"), (FIRE, "21/07/2026 8:15 SA"), (FOLK, "14/07/2026 9:00 SA"))
S.other(
    "home",
    "/xa-tan-phu/",
    "home",
    '<div class="slide"><a href="/xa-tan-phu/tin-tuc/1">'
    + BRIDGE.title
    + "</a></div>"
    + "".join(
        f'<div class="group"><div class="group-title"><a href="/xa-tan-phu/{slug}">{name}</a></div><div class="first"><a href="/xa-tan-phu/{slug}/{n}">{a.title}</a><p>{a.lead}</p></div><ul><li><a href="/xa-tan-phu/{slug}/{n + 10}">{b.title}</a></li></ul></div>'
        for n, (name, slug, a, b) in enumerate(
            (
                ("Tin tức", "tin-tuc", DIALOGUE, YOUTH),
                ("Thông tin tuyên truyền", "tuyen-truyen", ONLINE_FRAUD, PENSION),
                ("An ninh - Quốc phòng", "an-ninh", FIRE, CADASTRE),
            )
        )
    ),
    title="Trang chủ",
    identity={
        "address": "Đường 3/2, thôn Tân Tiến, xã Tân Phú, tỉnh Mẫu Bình",
        "phone": "0271.3912.345",
        "email": "xatanphu@maubinh.gov.vn",
        "responsible_person": "Đỗ Thị Thu Nga",
    },
    sections=[{"title": "Thủ tục hành chính"}, {"title": "Bộ máy tổ chức"}],
)
S.other(
    "home-thin",
    "/xa-tan-phu",
    "home",
    f'<div class="slide"><a href="/xa-tan-phu/tin-tuc/1">{BRIDGE.title}</a></div><div class="group"><div class="group-title"><a href="/xa-tan-phu/tin-tuc">Tin tức</a></div><div class="first"><a href="/xa-tan-phu/tin-tuc/2">{DIALOGUE.title}</a></div></div><div class="group"><div class="group-title"><a href="/xa-tan-phu/tthc">Thủ tục hành chính</a></div><p>Đang cập nhật</p></div>',
    title="Trang chủ",
)
S.other(
    "list",
    "/xa-tan-phu/tin-tuc",
    "listing",
    '<div class="ModuleWrapper"><h3 class="Title-Cat">Tin tức</h3>'
    + "".join(
        f'<div class="item"><a href="/xa-tan-phu/tin-tuc/{n}">{p.title}</a><span class="d">{d}</span><p>{p.lead}</p></div>'
        for n, (p, d) in enumerate(((DIALOGUE, "06/08/2026 3:40 CH"), (YOUTH, "29/07/2026 4:30 CH")))
    )
    + "</div>",
    title="Tin tức",
)
S.article(
    "afternoon",
    "/xa-tan-phu/tin-tuc/chu-tich-ubnd-xa-doi-thoai-voi-nhan-dan-41203",
    DIALOGUE,
    item(DIALOGUE, "Cập nhật lúc: 06/08/2026 3:40 CH - Lượt xem: 75", after=OTHERS),
    when="2026-08-06T15:40:00+07:00",
    minute=True,
)
S.article(
    "morning",
    "/xa-tan-phu/tin-tuc/ra-mat-to-lien-gia-41188",
    FIRE,
    item(FIRE, "Cập nhật lúc: 21/07/2026 8:15 SA - Lượt xem: 122", '<p style="text-align: right"><strong>Công an xã</strong></p>', OTHERS),
    when="2026-07-21T08:15:00+07:00",
    minute=True,
)
S.article("undated", "/xa-tan-phu/tin-tuc/nguoi-dan-duoc-tra-cuu-41170", CADASTRE, item(CADASTRE, "Lượt xem: 310", after=OTHERS))
S.article(
    "police-paper",
    "/xa-tan-phu/tuyen-truyen/canh-bao-thu-doan-41169",
    ONLINE_FRAUD,
    item(
        ONLINE_FRAUD,
        "Cập nhật lúc: 13/07/2026 12:05 SA - Lượt xem: 9",
        '<p style="text-align: right"><em>Nguồn tin: Báo Công an nhân dân</em></p>',
        OTHERS,
    ),
    when="2026-07-13T00:05:00+07:00",
    minute=True,
    sources=[cited("cand.com.vn", "press")],
)
S.article(
    "province-portal",
    "/xa-tan-phu/tuyen-truyen/tro-cap-huu-tri-41150",
    PENSION,
    item(
        PENSION,
        "Cập nhật lúc: 02/07/2026 12:30 CH - Lượt xem: 40",
        '<p style="text-align: right"><em>Nguồn: Cổng thông tin điện tử tỉnh Mẫu Bình</em></p>',
    ),
    when="2026-07-02T12:30:00+07:00",
    minute=True,
    sources=[cited(None, "state")],
)
S.other(
    "about",
    "/xa-tan-phu/gioi-thieu/lich-su",
    "static",
    f'<div class="ModuleWrapper"><div class="article-detail"><h3 class="Title-Main">Lịch sử hình thành</h3><div class="Body">{"".join(f"<p>{t}</p>" for t in HISTORY)}</div></div></div>',
    title="Lịch sử",
)
S.other(
    "office",
    "/xa-tan-phu/gioi-thieu/bo-may",
    "static",
    '<div class="ModuleWrapper"><h3 class="Title-Main">Bộ máy tổ chức</h3><table border="1"><tr><th>Họ tên</th><th>Chức vụ</th><th>Điện thoại</th></tr><tr><td>Đỗ Thị Thu Nga</td><td>Chủ tịch UBND</td><td>0271.3912.346</td></tr><tr><td>Cao Bá Quyền</td><td>Phó Chủ tịch UBND</td><td>0271.3912.347</td></tr><tr><td>Lò Văn Inh</td><td>Chánh Văn phòng</td><td>0271.3912.348</td></tr></table></div>',
    title="Bộ máy tổ chức",
)
S.other(
    "procedures",
    "/xa-tan-phu/tthc",
    None,
    '<div class="ModuleWrapper"><h3 class="Title-Cat">Thủ tục hành chính</h3><p>Nội dung đang được cập nhật</p></div>',
    title="Thủ tục hành chính",
)

SKIN = S
