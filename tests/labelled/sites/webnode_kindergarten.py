# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A kindergarten on a site builder: "24.10.2016 09:15" above the text, no classes worth a name, dividers, a guest book, tags."""

from tests.labelled.prose import CLUB, CONTEST, FIRE, FOLK, LIBRARY, VACCINE, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(
        f'<li><a href="{path}">{name}</a></li>'
        for name, path in (
            ("Trang chủ", "/"),
            ("Về chúng tôi", "/ve-chung-toi/"),
            ("Góc tin", "/goc-tin/"),
            ("Thực đơn", "/thuc-don/"),
            ("Sổ lưu bút", "/so-luu-but/"),
            ("Liên lạc", "/lien-lac/"),
        )
    )
    return f'<!DOCTYPE html><html class="no-js" prefix="og: https://ogp.me/ns#" lang="vi"><head><meta charset="utf-8"><title>{title} :: Mầm non Hoa Mận</title><meta property="og:title" content="{title}">{head}</head><body><div id="body_bg"><div id="site"><div id="header"><div id="logo"><a href="/"><span id="rbcSystemIdentifierLogo">Trường Mầm non Hoa Mận</span></a></div></div><div id="menuzone"><ul class="menu">{menu}</ul></div><div id="mainWide"><div id="content">{main}</div><div id="sidebar"><div class="box_wrapper"><div class="box"><div class="box_title"><h2>Tìm kiếm</h2></div><form action="/search/" method="get"><input type="text" name="text"><button>Tìm</button></form></div></div><div class="box_wrapper"><div class="box"><div class="box_title"><h2>Liên lạc</h2></div><p>Trường Mầm non Hoa Mận</p><p>Bản Nà Tông, xã Mẫu Phú</p><p>0215.3766.089</p><p><a href="mailto:mnhoaman@mauphu.edu.vn">mnhoaman@mauphu.edu.vn</a></p></div></div></div></div><div id="footer"><div id="footerLeft">© 2014 Tất cả các quyền được bảo lưu.</div><div id="footerRight"><a href="http://www.webnode.vn">Tạo trang web miễn phí</a> Webnode</div></div></div></div></body></html>'


S = SmallSite("webnode_kindergarten", "mnhoaman.mauphu.edu.vn", at("2017-01-12 21:00"), shell, scheme="http")


def item(p: Prose, stamp: str, end: str = "", after: str = "") -> str:
    return f'<div id="navigator"><a class="navFirstPage" href="/">Trang chủ</a><span> &gt; </span><a href="/goc-tin/">Góc tin</a><span> &gt; {p.title}</span></div><div class="box_wrapper"><div class="box"><div class="box_title"><h1>{p.title}</h1></div><div class="box_content"><div class="articleDetail"><ins class="articleDate">{stamp}</ins><div class="articleContent"><div>{p.lead}</div>{p.marked("div")}{end}</div><div class="back_link"><a href="archive/news/">Quay lại</a></div></div></div></div></div>{after}'


S.other(
    "home",
    "/",
    "home",
    '<div class="box"><h1>Chào mừng quý phụ huynh</h1><p>Ngôi nhà thứ hai của bé với sân chơi rộng và vườn rau sạch.</p></div><div class="box"><div class="box_title"><h2>Góc tin</h2></div>'
    + "".join(
        f'<div class="article"><h3><a href="/news/b{n}/">{p.title}</a></h3><ins class="articleDate">{d}</ins><p>{p.lead}</p></div><hr>'
        for n, (p, d) in enumerate(((FOLK, "09.01.2017 08:20"), (VACCINE, "24.10.2016 09:15"), (FIRE, "02.10.2016 20:31")))
    )
    + "</div>",
    title="Trang chủ",
    sections=[{"title": "Thực đơn"}, {"title": "Góc tin"}],
    identity={"phone": "0215.3766.089", "email": "mnhoaman@mauphu.edu.vn"},
)
S.other(
    "list",
    "/goc-tin/",
    "listing",
    '<div class="box"><div class="box_title"><h1>Góc tin</h1></div>'
    + "".join(
        f'<div class="article"><h2><a href="/news/b{n}/">{p.title}</a></h2><ins class="articleDate">{d}</ins><p>{p.lead[:80]}...</p><a href="/news/b{n}/">Đọc thêm</a></div>'
        for n, (p, d) in enumerate(
            ((FOLK, "09.01.2017 08:20"), (VACCINE, "24.10.2016 09:15"), (FIRE, "02.10.2016 20:31"), (LIBRARY, "11.09.2016 10:00"))
        )
    )
    + '<span class="pages">1 | <a href="/goc-tin/?p=10">2</a> &gt;&gt;</span></div>',
    title="Góc tin",
)
S.article(
    "dated",
    "/news/tiem-bo-sung/",
    VACCINE,
    item(VACCINE, "24.10.2016 09:15", '<div style="text-align:right"><b>Cô Lò Thị Xuân</b></div>'),
    when="2016-10-24T09:15:00+07:00",
    minute=True,
)
S.article(
    "republished",
    "/news/thu-vien-luu-dong/",
    LIBRARY,
    item(LIBRARY, "11.09.2016 10:00", '<div style="font-size:9pt"><i>Nguồn: giaoduc.net.vn</i></div>'),
    when="2016-09-11T10:00:00+07:00",
    minute=True,
    sources=[cited("giaoduc.net.vn", "press")],
)
S.article(
    "picked-up",
    "/news/le-cung-ben-nuoc/",
    FOLK,
    item(FOLK, "09.01.2017 08:20", "<div>(St)</div>"),
    when="2017-01-09T08:20:00+07:00",
    minute=True,
    sources=[cited(None, "vague")],
)
S.article("undated", "/news/cau-lac-bo/", CLUB, item(CLUB, ""))
S.article(
    "with-facebook",
    "/news/ra-mat-to-lien-gia/",
    FIRE,
    item(
        FIRE,
        "02.10.2016 20:31",
        after='<div class="fb-comments" data-href="http://mnhoaman.mauphu.edu.vn/news/ra-mat-to-lien-gia/" data-numposts="5"></div><div class="rbcTags"><h4>Thẻ:</h4><p class="tags"><a href="/tags/an-toan/">an toàn</a></p></div>',
    ),
    when="2016-10-02T20:31:00+07:00",
    minute=True,
    comments="form_open",
)
S.article(
    "with-discussion",
    "/news/dat-giai-cao/",
    CONTEST,
    item(
        CONTEST,
        "19.05.2016 16:45",
        after='<div class="box"><h2>Chủ đề thảo luận: Chúc mừng</h2><div class="post"><div class="postHead">Chị Hoa | <span class="date">20.05.2016</span></div><div class="postBody">Chúc mừng nhà trường.</div><a href="#">Trả lời</a></div><form action="#" method="post"><fieldset><legend>Thêm bài viết mới</legend><label>Tên</label><input name="name"><label>Chủ đề</label><input name="subject"><label>Nội dung</label><textarea name="body"></textarea><button>Gửi</button></fieldset></form></div>',
    ),
    when="2016-05-19T16:45:00+07:00",
    minute=True,
    comments="published",
    count=1,
)
S.other(
    "about",
    "/ve-chung-toi/",
    "static",
    '<div class="box"><div class="box_title"><h1>Về chúng tôi</h1></div><div class="box_content"><p>Trường Mầm non Hoa Mận thành lập ngày 20.8.2009 theo Quyết định số 512/QĐ-UBND.</p><p>Trường có 8 nhóm lớp với 214 cháu, 19 cán bộ giáo viên đều đạt chuẩn.</p><p>Bếp ăn một chiều được xây mới năm 2013.</p></div></div>',
    title="Về chúng tôi",
)
S.other(
    "guestbook",
    "/so-luu-but/",
    None,
    '<div class="box"><h1>Sổ lưu bút</h1><div class="post"><div class="postHead">Mẹ bé Bống | 03.01.2017</div><div class="postBody">Con rất thích đi học, cảm ơn các cô.</div></div><form action="#" method="post"><label>Tên</label><input name="name"><label>Nội dung</label><textarea name="body"></textarea><button>Gửi</button></form></div>',
    title="Sổ lưu bút",
    comments=...,
)
S.other(
    "menu",
    "/thuc-don/",
    None,
    '<div class="box"><h1>Thực đơn tuần từ 09.01.2017 đến 13.01.2017</h1><table><tr><td>Thứ hai</td><td>Cháo thịt băm, sữa chua</td></tr><tr><td>Thứ ba</td><td>Cơm, cá sốt cà, canh rau ngót</td></tr></table></div>',
    title="Thực đơn",
)
S.other(
    "contact",
    "/lien-lac/",
    "contact",
    '<div class="box"><h1>Liên lạc</h1><p>Trường Mầm non Hoa Mận, bản Nà Tông, xã Mẫu Phú</p><form action="#" method="post"><label>Tên của bạn</label><input name="name"><label>Email</label><input name="email"><label>Lời nhắn</label><textarea name="msg"></textarea><button>Gửi đi</button></form></div>',
    title="Liên lạc",
)

SKIN = S
