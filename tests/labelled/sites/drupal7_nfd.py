# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A university department on Drupal 7 typed on another system: every letter decomposed, "Submitted by … on" in English order, field labels."""

import unicodedata

from tests.labelled.prose import CADASTRE, CONTEST, ENGLISH, EXAM, FOLK, LIBRARY, NOTICE, TAX, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(
        f'<li class="leaf"><a href="{path}">{name}</a></li>'
        for name, path in (
            ("Trang chủ", "/"),
            ("Giới thiệu", "/gioi-thieu"),
            ("Tin tức", "/tin-tuc"),
            ("Tuyển sinh", "/tuyen-sinh"),
            ("Nghiên cứu", "/nghien-cuu"),
            ("Liên hệ", "/contact"),
        )
    )
    page = f'<!DOCTYPE html><html lang="vi" dir="ltr"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 7 (http://drupal.org)"/>{head}<title>{title} | Khoa Nông học</title></head><body class="html not-front not-logged-in one-sidebar page-node node-type-article"><div id="skip-link"><a href="#main-content" class="element-invisible">Skip to main content</a></div><div id="page"><div id="header"><a href="/" title="Trang chủ" rel="home" id="logo"><img src="/logo.png" alt="Trang chủ"/></a><div id="name-and-slogan"><div id="site-name"><strong><a href="/">Khoa Nông học</a></strong></div></div></div><div id="main-menu"><h2 class="element-invisible">Main menu</h2><ul class="links inline clearfix">{menu}</ul></div><div id="main-wrapper"><div id="content" class="column"><div class="section"><a id="main-content"></a>{main}</div></div><div id="sidebar-first" class="column sidebar"><div class="block block-views"><h2>Sự kiện sắp tới</h2><div class="view-content"><div class="views-row"><span class="date-display-single">Thứ 6, 24/05/2019 - 08:00</span> Hội thảo giống cây trồng</div><div class="views-row"><span class="date-display-single">Thứ 4, 12/06/2019 - 14:00</span> Bảo vệ luận văn</div></div></div></div></div><div id="footer-wrapper"><div class="region region-footer"><p>Khoa Nông học, Trường Đại học Mẫu Nông</p><p>Nhà B2, km 10 Quốc lộ 3, thành phố Mẫu Nguyên. Tel: 0208.3855.564, e-mail: nonghoc@maunong.edu.vn</p></div></div></div></body></html>'
    return unicodedata.normalize("NFD", page)


S = SmallSite("drupal7_nfd", "nonghoc.maunong.edu.vn", at("2019-05-20 11:11"), shell)


def item(p: Prose, submitted: str, fields: str = "", end: str = "", after: str = "") -> str:
    by = (
        f'<div class="meta submitted"><span property="dc:date dc:created" datatype="xsd:dateTime" rel="sioc:has_creator">{submitted}</span></div>'
        if submitted
        else ""
    )
    return f'<h1 class="title" id="page-title">{p.title}</h1><div class="tabs"></div><div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content"><div id="node-41" class="node node-article node-full clearfix" about="/node/41" typeof="sioc:Item foaf:Document">{by}<div class="content clearfix">{fields}<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded"><p>{p.lead}</p>{p.marked()}{end}</div></div></div></div>{after}</div></div></div></div>'


S.other(
    "home",
    "/",
    "home",
    "".join(
        f'<div class="block"><h2>{h}</h2><div class="view-content">'
        + "".join(
            f'<div class="views-row"><span class="field-content"><a href="/node/{k}">{p.title}</a></span><span class="views-field-created"><span class="field-content">{d}</span></span></div>'
            for k, (p, d) in enumerate(rows)
        )
        + "</div></div>"
        for h, rows in (
            ("Tin tức", ((LIBRARY, "17/05/2019"), (TAX, "14/05/2019"), (CONTEST, "02/05/2019"))),
            ("Tuyển sinh", ((NOTICE, "10/05/2019"), (EXAM, "26/04/2019"))),
        )
    ),
    title="Trang chủ",
    identity={"address": "Nhà B2, km 10 Quốc lộ 3, thành phố Mẫu Nguyên", "phone": "0208.3855.564", "email": "nonghoc@maunong.edu.vn"},
    sections=[{"title": "Tuyển sinh"}, {"title": "Nghiên cứu"}],
)
S.other(
    "list",
    "/tin-tuc",
    "listing",
    '<h1 class="title" id="page-title">Tin tức</h1><div class="view view-tin-tuc"><div class="view-content"><div class="item-list"><ul>'
    + "".join(
        f'<li class="views-row"><div class="views-field-title"><a href="/node/{k}">{p.title}</a></div><div class="views-field-created">{d}</div></li>'
        for k, (p, d) in enumerate(((LIBRARY, "17/05/2019"), (TAX, "14/05/2019"), (CONTEST, "02/05/2019"), (FOLK, "23/04/2019")))
    )
    + '</ul></div></div><ul class="pager"><li class="pager-current first">1</li><li class="pager-item"><a href="/tin-tuc?page=1">2</a></li></ul></div>',
    title="Tin tức",
)
S.article(
    "english-order",
    "/node/141",
    LIBRARY,
    item(LIBRARY, 'Submitted by <span class="username">quantri</span> on Fri, 05/17/2019 - 14:08'),
    when="2019-05-17T14:08:00+07:00",
    minute=True,
)
S.article(
    "vietnamese-order",
    "/node/139",
    TAX,
    item(TAX, 'Được gửi bởi <span class="username">quantri</span> vào T3, 14/05/2019 - 09:42'),
    when="2019-05-14T09:42:00+07:00",
    minute=True,
)
S.article(
    "content-attribute",
    "/node/136",
    CONTEST,
    item(CONTEST, '<span property="dc:date" content="2019-05-02T08:31:00+07:00">Thứ 5, 02/05/2019 - 08:31</span>'),
    when="2019-05-02T08:31:00+07:00",
    minute=True,
)
S.article(
    "fields",
    "/node/134",
    CADASTRE,
    item(
        CADASTRE,
        "",
        '<div class="field field-name-field-ngay-dang field-label-inline clearfix"><div class="field-label">Ngày đăng:&nbsp;</div><div class="field-items"><div class="field-item even">29/04/2019</div></div></div><div class="field field-name-field-nguon field-label-inline clearfix"><div class="field-label">Nguồn:&nbsp;</div><div class="field-items"><div class="field-item even">Báo Tài nguyên và Môi trường</div></div></div>',
    ),
    when="2019-04-29",
    sources=[cited("baotainguyenmoitruong.vn", "press")],
)
S.article("undated", "/node/120", FOLK, item(FOLK, ""))
S.article(
    "commented",
    "/node/118",
    EXAM,
    item(
        EXAM,
        'Được gửi bởi <span class="username">quantri</span> vào T6, 26/04/2019 - 10:00',
        after='<div id="comments" class="comment-wrapper"><h2 class="title">Bình luận</h2><a id="comment-5"></a><div class="comment clearfix"><div class="attribution"><div class="comment-submitted"><p class="commenter-name"><span class="username">Sinh viên K48 (chưa xác thực)</span></p><p class="comment-time">T7, 27/04/2019 - 08:15</p><p class="comment-permalink"><a href="/comment/5#comment-5">Liên kết tĩnh</a></p></div></div><div class="comment-text"><h3><a href="#">Xin hỏi</a></h3><div class="content"><p>Lịch này có thay đổi nữa không ạ?</p></div></div></div><h2 class="title comment-form">Thêm bình luận mới</h2><form class="comment-form" action="/comment/reply/118" method="post"><label>Tên của bạn</label><input name="name"/><label>Bình luận</label><textarea name="comment_body"></textarea><input type="submit" value="Lưu"/></form></div>',
    ),
    when="2019-04-26T10:00:00+07:00",
    minute=True,
    comments="published",
    count=1,
)
S.article(
    "login",
    "/node/117",
    NOTICE,
    item(
        NOTICE,
        'Được gửi bởi <span class="username">quantri</span> vào T5, 25/04/2019 - 16:20',
        after='<ul class="links inline"><li class="comment_forbidden first last"><span><a href="/user/login?destination=node/117">Đăng nhập</a> để gửi bình luận</span></li></ul>',
    ),
    when="2019-04-25T16:20:00+07:00",
    minute=True,
    comments="closed",
)
S.article(
    "english",
    "/node/101",
    ENGLISH,
    item(ENGLISH, 'Submitted by <span class="username">quantri</span> on Wed, 04/03/2019 - 10:00'),
    when="2019-04-03T10:00:00+07:00",
    minute=True,
    language="en",
)
S.other(
    "about",
    "/gioi-thieu",
    "static",
    '<h1 class="title" id="page-title">Giới thiệu</h1><div class="node node-page"><div class="content clearfix"><div class="field-item even" property="content:encoded"><p>Khoa Nông học là một trong những khoa đầu tiên của Trường, thành lập ngày 19/9/1970.</p><p>Khoa có 5 bộ môn, 62 giảng viên, trong đó 9 phó giáo sư và 31 tiến sĩ.</p><p>Mỗi năm khoa tuyển khoảng 250 sinh viên đại học và 60 học viên cao học.</p></div></div></div>',
    title="Giới thiệu",
)
S.other(
    "contact",
    "/contact",
    "contact",
    '<h1 class="title" id="page-title">Liên hệ</h1><form class="user-info-from-cookie contact-form" action="/contact" method="post"><label>Tên của bạn</label><input name="name"/><label>Địa chỉ e-mail của bạn</label><input name="mail"/><label>Tiêu đề</label><input name="subject"/><label>Thông điệp</label><textarea name="message"></textarea><input type="submit" value="Gửi thông điệp"/></form>',
    title="Liên hệ",
)

SKIN = S
