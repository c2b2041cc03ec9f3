# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A party committee on Liferay 7: asset publisher, English words of the system around Vietnamese text, an /en/ version that is Vietnamese."""

from tests.labelled.prose import BRIDGE, CLUB, DIALOGUE, ENGLISH, FIRE, HISTORY, PENSION, RICE, YOUTH, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(
        f'<li class="lfr-nav-item nav-item" id="layout_{n}" role="presentation"><a class="nav-link text-truncate" href="https://mauthanh.example.vn/web/tinhuy{path}" role="menuitem"><span class="text-truncate">{name}</span></a></li>'
        for n, (name, path) in enumerate(
            (
                ("Trang chủ", "/"),
                ("Giới thiệu", "/gioi-thieu"),
                ("Xây dựng Đảng", "/xay-dung-dang"),
                ("Tuyên giáo", "/tuyen-giao"),
                ("Văn kiện", "/van-kien"),
                ("Liên hệ", "/lien-he"),
            )
        )
    )
    return f'<!DOCTYPE html><html class="ltr" dir="ltr" lang="en-US"><head><title>{title} - Tỉnh ủy Mẫu Thành - Tỉnh ủy Mẫu Thành</title><meta content="text/html; charset=UTF-8" http-equiv="content-type"/>{head}</head><body class="controls-visible yui3-skin-sam signed-out public-page site"><nav aria-label="Quick Links" class="bg-dark cadmin quick-access-nav text-center text-white"><h1 class="sr-only">Navigation</h1><a class="btn btn-sm quick-access-nav-link sr-only sr-only-focusable" href="#main-content">Skip to Main Content</a></nav><div class="container-fluid" id="wrapper"><header id="banner"><div class="navbar-header"><a class="logo" href="/web/tinhuy"><h2>TRANG THÔNG TIN ĐIỆN TỬ TỈNH ỦY MẪU THÀNH</h2></a></div><a href="/en/web/tinhuy">English</a><ul class="nav navbar-nav" role="menubar">{menu}</ul></header><section id="content"><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row"><div class="col-md-9 portlet-column">{main}</div><div class="col-md-3 portlet-column"><section class="portlet"><h2 class="portlet-title-text">Thông báo</h2><div class="portlet-content"><div class="tb"><a href="/web/tinhuy/-/asset_publisher/x/1">{FIRE.title}</a><div class="ngay">3/21/22</div></div><div class="tb"><a href="/web/tinhuy/-/asset_publisher/x/2">{CLUB.title}</a><div class="ngay">3/15/22</div></div></div></section></div></div></div></section><footer id="footer" role="contentinfo"><p>Bản quyền thuộc về Tỉnh ủy Mẫu Thành. Giấy phép số 04/GP-STTTT ngày 05 tháng 01 năm 2021 của Sở Thông tin và Truyền thông tỉnh Mẫu Thành.</p><p>Trưởng Ban Biên tập: Đồng chí Vũ Đình Khải, Trưởng Ban Tuyên giáo Tỉnh ủy. Địa chỉ: 01 đường Lê Lợi, thành phố Mẫu Thành. Điện thoại: 0237 3 852 111. Email: bbt@tinhuymauthanh.vn</p><p class="powered-by">Powered By <a href="http://www.liferay.com" rel="external">Liferay</a></p></footer></div></body></html>'


S = SmallSite(
    "liferay7_party",
    "mauthanh.example.vn",
    at("2022-03-24 08:05"),
    shell,
    licence={"number": "04/GP-STTTT", "issued_on": "2021-01-05", "kind": "aggregated"},
    languages=("en",),
)


def item(p: Prose, stamp: str, end: str = "", after: str = "") -> str:
    return f'<section class="portlet" id="portlet_com_liferay_asset_publisher_web_portlet_AssetPublisherPortlet_INSTANCE_x"><div class="portlet-content"><div class="portlet-body"><div class="asset-full-content clearfix mb-5 default-asset-publisher show-asset-title"><div class="align-items-center d-flex mb-2"><p class="component-title h4"><a class="header-back-to" href="#"></a><span class="asset-title d-inline">{p.title}</span></p></div><span class="asset-anchor lfr-asset-anchor" id="_x"></span><div class="mb-4">{stamp}</div><div class="asset-content mb-3"><div class="journal-content-article" data-analytics-asset-type="web-content"><p><strong>{p.lead}</strong></p>{p.marked()}{end}</div></div>{after}</div></div></div></section>'


def date(text: str) -> str:
    return f'<div class="autofit-row mb-4 metadata-author"><div class="autofit-col"><span class="user-icon"></span></div><div class="autofit-col autofit-col-expand"><div class="autofit-row"><div class="text-truncate-inline">Quản trị viên</div></div><div class="asset-user-actions text-secondary">{text}</div></div></div>'


RELATED = f'<div class="related-assets"><h3>Các bài viết khác</h3><ul><li><a href="/web/tinhuy/-/a/1">{BRIDGE.title}</a><span> (18/03/2022 10:20)</span></li><li><a href="/web/tinhuy/-/a/2">{RICE.title}</a><span> (16/03/2022 08:01)</span></li><li><a href="/web/tinhuy/-/a/3">{CLUB.title}</a><span> (15/03/2022 15:44)</span></li></ul></div>'
S.other(
    "home",
    "/web/tinhuy",
    "home",
    "".join(
        f'<section class="portlet"><h2 class="portlet-title-text">{h}</h2><div class="portlet-content">'
        + "".join(f'<div class="row"><a href="/web/tinhuy/-/a/{k}">{p.title}</a><p>{p.lead}</p></div>' for k, p in enumerate(rows))
        + "</div></section>"
        for h, rows in (("Xây dựng Đảng", (DIALOGUE, YOUTH)), ("Kinh tế", (BRIDGE, RICE)), ("Xã hội", (CLUB, PENSION)))
    ),
    title="Trang chủ",
    identity={
        "address": "01 đường Lê Lợi, thành phố Mẫu Thành",
        "phone": "0237 3 852 111",
        "email": "bbt@tinhuymauthanh.vn",
        "responsible_person": "Vũ Đình Khải",
    },
    sections=[{"title": "Văn kiện"}, {"title": "Tuyên giáo"}],
)
S.other(
    "list",
    "/web/tinhuy/xay-dung-dang",
    "listing",
    '<section class="portlet"><div class="portlet-content">'
    + "".join(
        f'<div class="asset-abstract"><h3 class="asset-title"><a href="/web/tinhuy/-/asset_publisher/x/content/{k}">{p.title}</a></h3><div class="asset-content"><div class="asset-summary">{p.lead}</div><div class="asset-more"><a href="#">Read More <span class="hide-accessible">About {p.title}</span> »</a></div></div></div>'
        for k, p in enumerate((DIALOGUE, YOUTH, CLUB))
    )
    + '<div class="pagination-bar"><div class="pagination-results">Showing 1 to 3 of 3 entries.</div></div></div></section>',
    title="Xây dựng Đảng",
)
S.article(
    "dated",
    "/web/tinhuy/xay-dung-dang/-/asset_publisher/x/content/doi-thoai",
    DIALOGUE,
    item(DIALOGUE, date("22/03/2022 14:35"), after=RELATED),
    when="2022-03-22T14:35:00+07:00",
    minute=True,
)
S.article(
    "labelled",
    "/web/tinhuy/xay-dung-dang/-/asset_publisher/x/content/thap-sang",
    YOUTH,
    item(
        YOUTH,
        '<div class="lfr-meta">Ngày đăng 20/03/2022 | 09:12 | Lượt xem 341</div>',
        '<p style="text-align:right"><strong>Thu Hiền</strong></p>',
        RELATED,
    ),
    when="2022-03-20T09:12:00+07:00",
    minute=True,
)
S.article("undated", "/web/tinhuy/tuyen-giao/-/asset_publisher/x/content/cau-lac-bo", CLUB, item(CLUB, "", after=RELATED))
S.article(
    "republished",
    "/web/tinhuy/tuyen-giao/-/asset_publisher/x/content/tro-cap",
    PENSION,
    item(PENSION, date("17/03/2022 07:50"), '<p style="text-align:right"><em>Theo dangcongsan.vn</em></p>'),
    when="2022-03-17T07:50:00+07:00",
    minute=True,
    sources=[cited("dangcongsan.vn", "state")],
)
S.article(
    "english-path",
    "/en/web/tinhuy/tin/-/asset_publisher/x/content/lua-thom",
    RICE,
    item(RICE, date("16/03/2022 08:01"), after=RELATED),
    when="2022-03-16T08:01:00+07:00",
    minute=True,
)
S.article(
    "english",
    "/en/web/tinhuy/news/-/asset_publisher/x/content/korean",
    ENGLISH,
    item(
        ENGLISH,
        date("11/03/2022 16:16"),
        after='<div class="related-assets"><ul><li><a href="/en/1">Party building in remote areas</a></li></ul></div>',
    ),
    when="2022-03-11T16:16:00+07:00",
    minute=True,
    language="en",
)
S.other(
    "about",
    "/web/tinhuy/gioi-thieu",
    "static",
    f'<section class="portlet"><div class="portlet-content"><div class="journal-content-article"><h2>Lịch sử Đảng bộ tỉnh</h2>{"".join(f"<p>{t}</p>" for t in HISTORY)}</div></div></section>',
    title="Giới thiệu",
)
S.other(
    "contact",
    "/web/tinhuy/lien-he",
    "contact",
    '<section class="portlet"><h2 class="portlet-title-text">Liên hệ</h2><form action="#" method="post" class="form"><div class="form-group"><label>Họ và tên <span class="hide-accessible">Required</span></label><input class="field form-control"></div><div class="form-group"><label>Email</label><input class="field"></div><div class="form-group"><label>Nội dung</label><textarea class="field"></textarea></div><button type="submit">Gửi</button></form></section>',
    title="Liên hệ",
)

SKIN = S
