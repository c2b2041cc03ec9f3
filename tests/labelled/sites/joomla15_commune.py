# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A commune on Joomla 1.5: contentpaneopen tables, createdate above, "Lần cập nhật cuối" below, ArtioSEF addresses, JComments."""

from tests.labelled.prose import DIALOGUE, FLOOD, FOLK, HISTORY, NOTICE, PENSION, RICE, YOUTH, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited

MENU = (
    ("Trang nhất", "/"),
    ("Giới thiệu", "/gioi-thieu.html"),
    ("Tin hoạt động", "/tin-hoat-dong.html"),
    ("Văn bản mới", "/van-ban-moi.html"),
    ("Hỏi - Đáp", "/hoi-dap.html"),
    ("Liên hệ", "/lien-he.html"),
)


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<li class="item{n + 1}"><a href="{path}"><span>{name}</span></a></li>' for n, (name, path) in enumerate(MENU))
    newest = "".join(
        f'<li class="latestnews"><a href="/tin-hoat-dong/{n}-x.html" class="latestnews">{p.title}</a></li>'
        for n, p in enumerate((RICE, YOUTH, FOLK))
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="robots" content="index, follow" /><meta name="generator" content="Joomla! 1.5 - Open Source Content Management" /><title>{title}</title>{head}</head><body id="page_bg"><div class="center"><table cellpadding="0" cellspacing="0" width="960"><tr><td colspan="3"><div id="newsflash">Thứ sáu, 25 Tháng 3 2016 10:11</div><div id="search"><form action="index.php" method="post"><input name="searchword" id="mod_search_searchword" maxlength="20" class="inputbox" type="text" size="20" value="tìm kiếm..." /></form></div></td></tr><tr><td width="190" valign="top" id="leftcolumn"><div class="module_menu"><div><div><div><h3>Danh mục</h3><ul class="menu">{menu}</ul></div></div></div></div><div class="module"><div><div><div><h3>Đăng nhập</h3><form action="/" method="post" name="login" id="form-login"><p><label for="modlgn_username">Tên truy cập</label><input id="modlgn_username" type="text" name="username" /></p><input type="submit" value="Đăng nhập" /></form></div></div></div></div></td><td valign="top">{main}</td><td width="180" valign="top"><div class="module"><div><div><div><h3>Tin mới nhất</h3><ul class="latestnews">{newest}</ul></div></div></div></div><div class="module"><h3>Số người truy cập</h3><div>Hôm nay 41<br/>Hôm qua 117<br/>Tất cả 184.206</div></div></td></tr><tr><td colspan="3" align="center" id="footer">ỦY BAN NHÂN DÂN XÃ EA BLANG<br/>Địa chỉ: Buôn Kla, xã Ea Blang, huyện Krông Mẫu<br/>ĐT: 0262 3577 012 * Email: ubndxaeablang@krongmau.gov.vn<br/>Giấy phép thiết lập trang tin điện tử trên Internet số 05/GP-STTTT do Sở Thông tin và Truyền thông cấp ngày 19 tháng 02 năm 2014<br/>Joomla! is Free Software released under the GNU/GPL License.</td></tr></table></div></body></html>"""


S = SmallSite(
    "joomla15_commune",
    "eablang.krongmau.gov.vn",
    at("2016-03-25 10:11"),
    shell,
    scheme="http",
    licence={"number": "05/GP-STTTT", "issued_on": "2014-02-19", "kind": "aggregated"},
)


def item(p: Prose, created: str, modified: str, text: str, after: str = "", section: str = "Tin hoạt động") -> str:
    when = f'<tr><td valign="top" class="createdate">{created}</td></tr>' if created else ""
    changed = f'<tr><td class="modifydate">{modified}</td></tr>' if modified else ""
    return f'<table class="contentpaneopen"><tr><td class="contentheading" width="100%"><a href="/x" class="contentpagetitle">{p.title}</a></td><td align="right" width="100%" class="buttonheading"><a href="/x?tmpl=component&amp;print=1" title="In" rel="nofollow"><img src="/templates/ja/images/printButton.png" alt="In" /></a></td><td align="right" class="buttonheading"><a href="/component/mailto/" title="E-mail"><img src="/images/emailButton.png" alt="E-mail" /></a></td></tr></table><table class="contentpaneopen"><tr><td width="70%" align="left" valign="top" colspan="2"><span class="small">Viết bởi Administrator</span>&nbsp;&nbsp;</td></tr>{when}<tr><td valign="top" colspan="2"><p><strong>{p.lead}</strong></p>{text}</td></tr>{changed}</table><span class="article_separator">&nbsp;</span>{after}'


def older(*proses: Prose) -> str:
    return (
        '<table class="related"><tr><td><b>Các tin khác:</b></td></tr>'
        + "".join(
            f'<tr><td><a href="/tin-hoat-dong/{n}.html">{p.title}</a> - <span class="small">{3 + n:02d}/03/2016 08:{10 + n}</span></td></tr>'
            for n, p in enumerate(proses)
        )
        + "</table>"
    )


S.other(
    "home",
    "/",
    "home",
    "".join(
        item(p, f"Thứ ba, {day} Tháng 3 2016 0{n + 7}:15", "", f'<p><a href="/tin-hoat-dong/{n}.html" class="readon">Đọc thêm...</a></p>')
        for n, (p, day) in enumerate(((RICE, 22), (YOUTH, 15), (DIALOGUE, 8), (FOLK, "01")))
    ),
    title="Trang nhất",
    identity={
        "managing_body": "Ủy ban nhân dân xã Ea Blang",
        "address": "Buôn Kla, xã Ea Blang, huyện Krông Mẫu",
        "phone": "0262 3577 012",
        "email": "ubndxaeablang@krongmau.gov.vn",
    },
    sections=[{"title": "Tin hoạt động"}, {"title": "Liên hệ"}],
)
S.other(
    "list",
    "/tin-hoat-dong.html",
    "listing",
    '<div class="componentheading">Tin hoạt động</div><table width="100%" class="contentpane"><tr><td><form action="" method="post" name="adminForm">Hiển thị # <select name="limit"><option>10</option></select></form></td></tr><tr class="sectiontableheader"><td>#</td><td>Tiêu đề bài viết</td><td>Ngày</td><td>Lượt xem</td></tr>'
    + "".join(
        f'<tr class="sectiontableentry{n % 2 + 1}"><td align="right">{n + 1}</td><td><a href="/tin-hoat-dong/{n}-bai.html">{p.title}</a></td><td>{day:02d} Tháng 3 2016</td><td>{31 * n + 8}</td></tr>'
        for n, (p, day) in enumerate(((RICE, 22), (YOUTH, 15), (DIALOGUE, 8)))
    )
    + "</table>",
    title="Tin hoạt động",
)
S.article(
    "dated",
    "/tin-hoat-dong/41-trung-mua-lua-thom.html",
    RICE,
    item(
        RICE,
        "Thứ ba, 22 Tháng 3 2016 07:15",
        "Lần cập nhật cuối ( Thứ tư, 23 Tháng 3 2016 14:02 )",
        RICE.marked() + '<p style="text-align: right;"><strong>Y Thanh Byă</strong></p>',
        older(YOUTH, FOLK),
    ),
    when="2016-03-22T07:15:00+07:00",
    minute=True,
)
S.article(
    "edited-same-day",
    "/tin-hoat-dong/40-thap-sang-duong-que.html",
    YOUTH,
    item(YOUTH, "Thứ ba, 15 Tháng 3 2016 22:40", "Lần cập nhật cuối ( Thứ ba, 15 Tháng 3 2016 22:58 )", YOUTH.marked()),
    when="2016-03-15T22:40:00+07:00",
    minute=True,
)
S.article(
    "republished",
    "/tin-hoat-dong/39-tro-cap-huu-tri.html",
    PENSION,
    item(
        PENSION,
        "Thứ hai, 29 Tháng 2 2016 09:05",
        "",
        PENSION.marked() + '<p align="right"><em>(Theo Báo Đắk Lắk điện tử)</em></p>',
        older(RICE, YOUTH),
    ),
    when="2016-02-29T09:05:00+07:00",
    minute=True,
    sources=[cited("baodaklak.vn", "press")],
)
S.article("undated", "/tin-hoat-dong/38-ung-pho-mua-lon.html", FLOOD, item(FLOOD, "", "", FLOOD.marked(), older(RICE, YOUTH, FOLK)))
S.article(
    "commented",
    "/tin-hoat-dong/37-le-cung-ben-nuoc.html",
    FOLK,
    item(
        FOLK,
        "Thứ ba, 01 Tháng 3 2016 10:15",
        "",
        FOLK.marked(),
        '<div id="jc"><div id="comments"><h4>Bình luận <a class="refresh" href="#">&nbsp;</a></h4><div id="comments-list" class="comments-list"><div class="even" id="comment-item-11"><div class="rbox"><div class="rbox_tr"><a class="comment-anchor" href="#comment-11">#1</a> <span class="comment-author">H\'Lan</span> <span class="comment-date">02.03.2016 08:31</span><div class="comment-body">Nhớ quê quá, mong có dịp về dự lễ.</div></div></div></div><div class="odd" id="comment-item-14"><a class="comment-anchor" href="#comment-14">#2</a> <span class="comment-author">Quang</span> <span class="comment-date">05.03.2016 20:10</span><div class="comment-body">Bài viết hay, ảnh đẹp.</div></div></div></div><h4>Thêm bình luận</h4><form id="comments-form" name="comments-form"><p><input id="comments-form-name" type="text" name="name" /><label>Tên (yêu cầu)</label></p><p><textarea id="comments-form-comment" name="comment" cols="65" rows="8"></textarea></p><a href="#">Gửi</a></form></div>',
    ),
    when="2016-03-01T10:15:00+07:00",
    minute=True,
    comments="published",
    count=2,
)
S.article(
    "notice",
    "/van-ban-moi/36-tuyen-dung.html",
    NOTICE,
    item(NOTICE, "Thứ sáu, 18 Tháng 3 2016 16:00", "", NOTICE.marked()),
    when="2016-03-18T16:00:00+07:00",
    minute=True,
)
S.other(
    "about",
    "/gioi-thieu.html",
    "static",
    item(Prose("Giới thiệu chung", HISTORY[0], ()), "", "", "".join(f"<p>{t}</p>" for t in HISTORY[1:])),
    title="Giới thiệu chung",
)
S.other(
    "contact",
    "/lien-he.html",
    "contact",
    '<div class="componentheading">Liên hệ</div><table class="contentpaneopen"><tr><td>UBND xã Ea Blang</td></tr><tr><td><form action="/lien-he.html" method="post" name="emailForm"><label>&nbsp;Nhập tên của bạn:</label><br /><input type="text" name="name" /><br /><label>&nbsp;Địa chỉ E-mail:</label><br /><input type="text" name="email" /><br /><label>&nbsp;Chủ đề thư:</label><input name="subject" /><br /><label>&nbsp;Nội dung thư:</label><br /><textarea cols="50" rows="10" name="text"></textarea><br /><button class="button validate" type="submit">Gửi</button></form></td></tr></table>',
    title="Liên hệ",
)
S.other(
    "qa",
    "/hoi-dap.html?cid=7",
    "qa",
    '<div class="componentheading">Hỏi - Đáp</div><table width="100%"><tr><td><b>Câu hỏi:</b> Gia đình tôi muốn làm giấy khai sinh cho con sinh ở nơi khác thì nộp hồ sơ ở đâu?<br/><i>Người gửi: H.B, ngày 02/3/2016</i></td></tr><tr><td><b>Trả lời:</b> Theo Điều 13 Luật Hộ tịch, Ủy ban nhân dân cấp xã nơi cư trú của người cha hoặc người mẹ thực hiện đăng ký khai sinh. Anh chị mang theo giấy chứng sinh và giấy tờ tùy thân đến bộ phận một cửa của xã.</td></tr></table>',
    title="Hỏi - Đáp",
)

SKIN = S
