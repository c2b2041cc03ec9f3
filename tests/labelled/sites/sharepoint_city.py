# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A city's department on SharePoint 2013: web parts, form pages of lists, `?ID=`, days with SA/CH before the headline, an rdf of English words."""

from tests.labelled.prose import BRIDGE, CADASTRE, DIALOGUE, FIRE, HISTORY, MARKET, NOTICE, TAX, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(
        f'<li class="static"><a class="static menu-item ms-core-listMenu-item ms-displayInline ms-navedit-linkNode" tabindex="0" href="/{path}/Pages/default.aspx"><span class="additional-background ms-navedit-flyoutArrow"><span class="menu-item-text">{name}</span></span></a></li>'
        for name, path in (
            ("Trang chủ", "home"),
            ("Giới thiệu", "gioi-thieu"),
            ("Tin tức", "tin-tuc"),
            ("Quy hoạch", "quy-hoach"),
            ("Văn bản", "van-ban"),
        )
    )
    return f'<!DOCTYPE html><html dir="ltr" lang="vi-VN"><head><meta http-equiv="X-UA-Compatible" content="IE=10"/><meta name="GENERATOR" content="Microsoft SharePoint"/><meta http-equiv="Content-type" content="text/html; charset=utf-8"/><meta http-equiv="Expires" content="0"/><title>\r\n\t\r\n\t{title}\r\n\r\n</title>{head}</head><body><div id="imgPrefetch" style="display:none"><img src="/_layouts/15/images/favicon.ico"/></div><form method="post" action="./default.aspx" id="aspnetForm"><div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow" class="ms-dialogHidden"><div class="date-time">Hà Nội, 30/10/2020 10:05 SA</div><div class="ms-core-navigation" role="navigation"><ul class="root ms-core-listMenu-root static">{menu}</ul></div></div><div id="contentRow"><div id="contentBox"><div id="DeltaPlaceHolderMain"><a name="mainContent"></a>{main}</div></div></div><div class="footer-sp"><p>SỞ XÂY DỰNG THÀNH PHỐ MẪU ĐÔNG</p><p>Địa chỉ: Tầng 12, Trung tâm Hành chính, số 24 Trần Phú | Tel: (0236) 3822.134 | Email: sxd@maudong.gov.vn</p><p>® Ghi rõ nguồn \'Sở Xây dựng thành phố Mẫu Đông\' khi phát hành lại thông tin từ website này.</p></div></div></div></form></body></html>'


S = SmallSite("sharepoint_city", "sxd.maudong.gov.vn", at("2020-10-30 10:05"), shell)


def item(p: Prose, stamp: str, end: str = "", after: str = "") -> str:
    return f'<div class="ms-webpart-zone ms-fullWidth"><div id="MSOZoneCell_WebPartWPQ2" class="s4-wpcell-plain ms-webpartzone-cell ms-webpart-cell-vertical ms-fullWidth"><div class="ms-webpart-chrome"><div class="ms-WPBody"><div class="nd-date">{stamp}</div><div class="nd-title"><span class="ms-rteStyle-h">{p.title}</span></div><div class="nd-tomtat">{p.lead}</div><div class="nd-content"><div class="ExternalClass3A7F">{p.marked("p", chr(32) + "class=" + chr(34) + "ms-rteElement-P" + chr(34))}{end}</div></div></div></div></div></div>{after}'


OTHERS = (
    '<div class="ms-webpart-zone"><div class="ms-WPBody"><div class="wp-title">Các tin đã đưa</div><table class="ms-listviewtable">'
    + "".join(
        f'<tr><td><a href="/tin-tuc/Pages/chi-tiet.aspx?ID={n}">{p.title}</a></td><td>{d}</td></tr>'
        for n, (p, d) in enumerate(((FIRE, "23/10/2020"), (CADASTRE, "19/10/2020"), (MARKET, "12/10/2020")))
    )
    + "</table></div></div>"
)
S.other(
    "home",
    "/Pages/default.aspx",
    "home",
    "".join(
        f'<div class="ms-webpart-zone"><div class="wp-title">{h}</div>'
        + "".join(
            f'<div class="i"><a href="/tin-tuc/Pages/chi-tiet.aspx?ID={k}">{p.title}</a><div>{p.lead}</div></div>'
            for k, p in enumerate(rows)
        )
        + "</div>"
        for h, rows in (("Tin nổi bật", (BRIDGE, DIALOGUE, TAX)), ("Quy hoạch", (CADASTRE, NOTICE)))
    ),
    title="Trang chủ",
    identity={
        "managing_body": "Sở Xây dựng thành phố Mẫu Đông",
        "address": "Tầng 12, Trung tâm Hành chính, số 24 Trần Phú",
        "phone": "(0236) 3822.134",
        "email": "sxd@maudong.gov.vn",
    },
    sections=[{"title": "Quy hoạch"}, {"title": "Văn bản"}],
)
S.other(
    "list",
    "/tin-tuc/Pages/default.aspx",
    "listing",
    '<div class="ms-webpart-zone"><div class="wp-title">Tin tức</div><ul class="dfwp-list">'
    + "".join(
        f'<li class="dfwp-item"><div class="item"><div class="link-item"><a href="/tin-tuc/Pages/chi-tiet.aspx?ID={k}">{p.title}</a><div class="description">{p.lead}</div></div></div></li>'
        for k, p in enumerate((BRIDGE, DIALOGUE, FIRE))
    )
    + "</ul></div>",
    title="Tin tức",
)
S.article(
    "afternoon",
    "/tin-tuc/Pages/chi-tiet.aspx?ID=2291",
    BRIDGE,
    item(BRIDGE, "28/10/2020 4:12 CH", after=OTHERS),
    when="2020-10-28T16:12:00+07:00",
    minute=True,
)
S.article(
    "only-day",
    "/tin-tuc/Pages/chi-tiet.aspx?ID=2288",
    DIALOGUE,
    item(DIALOGUE, "Thứ hai, 26/10/2020", '<p class="ms-rteElement-P" style="text-align:right"><strong>Thanh tra Sở</strong></p>', OTHERS),
    when="2020-10-26",
)
S.article(
    "list-form",
    "/Lists/TinTuc/DispForm.aspx?ID=2280",
    FIRE,
    f'<table class="ms-formtable" style="margin-top:8px" border="0" cellpadding="0" cellspacing="0" width="100%"><tr><td class="ms-formlabel"><h3 class="ms-standardheader">Tiêu đề</h3></td><td class="ms-formbody">{FIRE.title}</td></tr><tr><td class="ms-formlabel"><h3 class="ms-standardheader">Ngày đăng</h3></td><td class="ms-formbody">23/10/2020 9:00 SA</td></tr><tr><td class="ms-formlabel"><h3 class="ms-standardheader">Tóm tắt</h3></td><td class="ms-formbody">{FIRE.lead}</td></tr><tr><td class="ms-formlabel"><h3 class="ms-standardheader">Nội dung</h3></td><td class="ms-formbody"><div class="ExternalClass9B">{FIRE.marked()}</div></td></tr></table><table class="ms-formtoolbar"><tr><td class="ms-descriptiontext">Content Type: Item<br>Version: 3.0<br>Created at 23/10/2020 8:51 SA by <a href="#">System Account</a><br>Last modified at 27/10/2020 2:10 CH by <a href="#">System Account</a></td></tr></table>',
    when="2020-10-23T09:00:00+07:00",
    minute=True,
    title="TinTuc - " + FIRE.title,
)
S.article(
    "republished",
    "/tin-tuc/Pages/chi-tiet.aspx?ID=2275",
    CADASTRE,
    item(CADASTRE, "19/10/2020 8:00 SA", '<p class="ms-rteElement-P" style="text-align:right"><em>Nguồn: Báo Xây dựng</em></p>', OTHERS),
    when="2020-10-19T08:00:00+07:00",
    minute=True,
    sources=[cited("baoxaydung.vn", "press")],
)
S.article("undated", "/tin-tuc/Pages/chi-tiet.aspx?ID=2270", MARKET, item(MARKET, "", after=OTHERS))
S.article(
    "signed-letter",
    "/tin-tuc/Pages/chi-tiet.aspx?ID=2266",
    NOTICE,
    item(
        NOTICE,
        "05/10/2020 10:47 SA",
        '<p>Chi tiết xem tại tệp: <a href="/SiteAssets/tb-1420-txd.pdf">Thông báo số 1420/TB-SXD ngày 02/10/2020</a></p>',
        OTHERS,
    ),
    when="2020-10-05T10:47:00+07:00",
    minute=True,
)
S.other(
    "about",
    "/gioi-thieu/Pages/default.aspx",
    "static",
    f'<div class="ms-webpart-zone"><div class="ms-rtestate-field"><h2 class="ms-rteElement-H2">Giới thiệu</h2>{"".join(f"<p>{t}</p>" for t in HISTORY)}</div></div>',
    title="Giới thiệu",
)
S.other(
    "documents",
    "/van-ban/Pages/default.aspx",
    "listing",
    '<table class="ms-listviewtable" border="0" width="100%"><tr class="ms-viewheadertr"><th>Số hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th><th>Tải</th></tr>'
    + "".join(
        f'<tr class="ms-itmhover"><td>{n}</td><td>{t}</td><td>{d}</td><td><a href="/van-ban/Lists/vb/Attachments/{k}/vb.pdf">Tải về</a></td></tr>'
        for k, (n, t, d) in enumerate(
            (
                ("7821/SXD-QLN", "V/v công khai dự án đủ điều kiện mở bán", "21/10/2020"),
                ("1420/TB-SXD", "Thông báo tuyển dụng", "02/10/2020"),
                ("336/QĐ-SXD", "Quyết định phê duyệt quyết toán", "25/09/2020"),
            )
        )
    )
    + "</table>",
    title="Văn bản",
    documents=[{"number": "7821/SXD-QLN"}, {"number": "336/QĐ-SXD"}],
)
S.other(
    "document",
    "/van-ban/Lists/vb/DispForm.aspx?ID=336",
    "document",
    '<table class="ms-formtable"><tr><td class="ms-formlabel"><h3 class="ms-standardheader">Số ký hiệu</h3></td><td class="ms-formbody">336/QĐ-SXD</td></tr><tr><td class="ms-formlabel"><h3 class="ms-standardheader">Ngày ban hành</h3></td><td class="ms-formbody">25/09/2020</td></tr><tr><td class="ms-formlabel"><h3 class="ms-standardheader">Trích yếu</h3></td><td class="ms-formbody">Quyết định phê duyệt quyết toán</td></tr><tr><td class="ms-formlabel"><h3 class="ms-standardheader">Attachments</h3></td><td class="ms-formbody"><a href="/van-ban/Lists/vb/Attachments/336/vb.pdf">vb.pdf</a></td></tr></table>',
    title="Văn bản",
    documents=[{"number": "336/QĐ-SXD"}],
)

SKIN = S
