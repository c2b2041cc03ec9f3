# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A licensed digest site of a radio station: sources at the head, in capitals, in italics, by link; an original's time beside the own one."""

from tests.labelled.prose import BRIDGE, CADASTRE, CONTEST, DIALOGUE, FLOOD, FOLK, LIBRARY, MARKET, ONLINE_FRAUD, PENSION, RICE, TAX, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(
        f'<a class="m" href="/{path}">{name}</a>'
        for name, path in (
            ("Trang nhất", ""),
            ("Thời sự", "thoi-su"),
            ("Kinh tế", "kinh-te"),
            ("Văn hóa", "van-hoa"),
            ("Pháp luật", "phap-luat"),
            ("Truyền hình", "truyen-hinh"),
        )
    )
    return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title} - Nhịp sống Mẫu Long</title><meta property="og:site_name" content="Nhịp sống Mẫu Long">{head}</head><body><header><div class="hd"><time>Thứ tư, 08/05/2024 22:10 (GMT+7)</time><nav>{menu}</nav></div></header><main>{main}</main><footer><p><strong>Trang thông tin điện tử tổng hợp Nhịp sống Mẫu Long</strong></p><p>Cơ quan chủ quản: Đài Phát thanh và Truyền hình Mẫu Long</p><p>Giấy phép số: <b>318/GP-TTĐT</b> do Sở Thông tin và Truyền thông cấp ngày <b>27.9.2021</b>, có giá trị đến ngày 26.9.2026</p><p>Chịu trách nhiệm nội dung: Nhà báo Lý Ngọc Bích</p><p>Tòa soạn: 37 Phạm Thái Bường, phường 4, thành phố Mẫu Long. Điện thoại: 02703 831 220. Email: nhipsong@maulong.example.vn</p><p>© Không sao chép nếu chưa có sự đồng ý bằng văn bản</p></footer></body></html>'


S = SmallSite(
    "aggregated_news",
    "nhipsongmaulong.example.vn",
    at("2024-05-08 22:10"),
    shell,
    licence={"number": "318/GP-TTĐT", "issued_on": "2021-09-27", "kind": "aggregated", "expires_on": "2026-09-26"},
)


def item(p: Prose, stamp: str, lead: str = "", end: str = "", after: str = "") -> str:
    return f'<div class="dt"><ul class="bc"><li><a href="/">Trang nhất</a></li><li><a href="/thoi-su">Thời sự</a></li></ul><h1>{p.title}</h1><div class="i">{stamp}</div><h2 class="sp">{lead}{p.lead}</h2><div class="c">{p.marked()}{end}</div></div>{after}'


OTHERS = (
    '<section class="tk"><h3>Tin liên quan</h3><ul>'
    + "".join(
        f'<li><a href="/thoi-su/{n}.html">{p.title}</a><span>{d}</span></li>'
        for n, (p, d) in enumerate(((FOLK, "08:30, 08/05/2024"), (LIBRARY, "17:45, 07/05/2024"), (CONTEST, "10:10, 07/05/2024")))
    )
    + "</ul></section>"
)
S.other(
    "home",
    "/",
    "home",
    "".join(
        f'<section><h3><a href="/{c}">{h}</a></h3>'
        + "".join(f'<article><a href="/{c}/{k}.html">{p.title}</a><p>{p.lead}</p></article>' for k, p in enumerate(rows))
        + "</section>"
        for h, c, rows in (
            ("Thời sự", "thoi-su", (FLOOD, DIALOGUE, BRIDGE)),
            ("Kinh tế", "kinh-te", (RICE, TAX)),
            ("Pháp luật", "phap-luat", (ONLINE_FRAUD, MARKET)),
        )
    ),
    title="Trang nhất",
    identity={
        "parent_body": "Đài Phát thanh và Truyền hình Mẫu Long",
        "address": "37 Phạm Thái Bường, phường 4, thành phố Mẫu Long",
        "phone": "02703 831 220",
        "email": "nhipsong@maulong.example.vn",
        "responsible_person": "Lý Ngọc Bích",
    },
    sections=[{"title": "Văn hóa"}, {"title": "Truyền hình"}],
)
S.other(
    "list",
    "/thoi-su",
    "listing",
    "<h1>Thời sự</h1>"
    + "".join(
        f'<article><h2><a href="/thoi-su/{k}.html">{p.title}</a></h2><time>{d}</time><p>{p.lead}</p></article>'
        for k, (p, d) in enumerate(((FLOOD, "20:15, 08/05/2024"), (DIALOGUE, "15:00, 08/05/2024"), (FOLK, "08:30, 08/05/2024")))
    )
    + '<div class="pg"><a href="/thoi-su?trang=2">Xem thêm</a></div>',
    title="Thời sự",
)
S.article(
    "agency-pair",
    "/thoi-su/mua-lon-1205.html",
    FLOOD,
    item(FLOOD, "20:15, 08/05/2024", end='<p style="text-align:right"><strong>(TTXVN/Vietnam+)</strong></p>', after=OTHERS),
    when="2024-05-08T20:15:00+07:00",
    minute=True,
    sources=[cited("vnanet.vn", "press")],
)
S.article(
    "capitals",
    "/kinh-te/lua-thom-1201.html",
    RICE,
    item(RICE, "06:40, 08/05/2024", end='<p style="text-align:right"><strong>THEO BÁO NÔNG NGHIỆP VIỆT NAM</strong></p>', after=OTHERS),
    when="2024-05-08T06:40:00+07:00",
    minute=True,
    sources=[cited("nongnghiep.vn", "press")],
)
S.article(
    "dateline",
    "/thoi-su/doi-thoai-1199.html",
    DIALOGUE,
    item(DIALOGUE, "15:00, 07/05/2024", lead="(VOV) - "),
    when="2024-05-07T15:00:00+07:00",
    minute=True,
    sources=[cited("vov.vn", "press")],
)
S.article(
    "times-of-both",
    "/phap-luat/thu-doan-1190.html",
    ONLINE_FRAUD,
    item(
        ONLINE_FRAUD,
        "08:05, 06/05/2024",
        end='<p><em>Nguồn: <a href="https://tuoitre.vn/canh-bao-20240505183012.htm">Tuổi Trẻ</a>, đăng lúc 18:30 ngày 05/05/2024</em></p>',
        after=OTHERS,
    ),
    when="2024-05-06T08:05:00+07:00",
    minute=True,
    sources=[cited("tuoitre.vn", "press")],
)
S.article(
    "link-only",
    "/kinh-te/thue-khoan-1187.html",
    TAX,
    item(
        TAX,
        "14:22, 05/05/2024",
        end='<p><a href="https://vneconomy.vn/ho-kinh-doanh.htm" rel="nofollow">https://vneconomy.vn/ho-kinh-doanh.htm</a></p>',
        after=OTHERS,
    ),
    when="2024-05-05T14:22:00+07:00",
    minute=True,
    sources=[cited("vneconomy.vn", "press")],
)
S.article(
    "author-slash-paper",
    "/van-hoa/ben-nuoc-1180.html",
    FOLK,
    item(FOLK, "10:00, 04/05/2024", end='<p style="text-align:right"><strong>Hoài Nam/VOV-Tây Nguyên</strong></p>'),
    when="2024-05-04T10:00:00+07:00",
    minute=True,
    sources=[cited("vov.vn", "press")],
)
S.article(
    "own-reporters",
    "/thoi-su/cau-rach-la-1177.html",
    BRIDGE,
    item(BRIDGE, "09:12, 04/05/2024", end='<p style="text-align:right"><strong>Minh Triết - Hữu Lợi</strong></p>'),
    when="2024-05-04T09:12:00+07:00",
    minute=True,
)
S.article(
    "gazette",
    "/phap-luat/an-toan-thuc-pham-1170.html",
    MARKET,
    item(MARKET, "21:03, 02/05/2024", end='<p class="src">Nguồn: <i>Báo Vĩnh Long</i></p>', after=OTHERS),
    when="2024-05-02T21:03:00+07:00",
    minute=True,
    sources=[cited("baovinhlong.com.vn", "press")],
)
S.article(
    "undated",
    "/thoi-su/dia-chinh-1160.html",
    CADASTRE,
    item(CADASTRE, "", end='<p style="text-align:right"><strong>Theo VGP News</strong></p>', after=OTHERS),
    sources=[cited("baochinhphu.vn", "press")],
)
S.article(
    "insurance",
    "/thoi-su/huu-tri-1155.html",
    PENSION,
    item(PENSION, "07:30, 01/05/2024", end="<p><b>Theo Bảo hiểm xã hội Việt Nam</b></p>", after=OTHERS),
    when="2024-05-01T07:30:00+07:00",
    minute=True,
    sources=[cited(None, "state")],
)

SKIN = S
