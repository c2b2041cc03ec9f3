# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A school on NukeViet 3 with a theme of its own: weekday before, posting person behind, rating lines, tools, comments under a captcha."""

from tests.labelled.prose import CLUB, CONTEST, EXAM, FIRE, FOLK, LIBRARY, NOTICE, PENSION, VACCINE, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(
        f'<li><a title="{name}" href="{path}"><strong>{name}</strong></a></li>'
        for name, path in (
            ("Trang nhất", "/"),
            ("Giới Thiệu", "/about/"),
            ("Tin Tức", "/news/"),
            ("Thành viên", "/users/"),
            ("Liên hệ", "/contact/"),
            ("Tài nguyên", "/download/"),
        )
    )
    return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><meta name="generator" content="NukeViet v3.4"/><title>{title} - Tin Tức - Trường TH&amp;THCS Mẫu Lũng</title>{head}</head><body><div id="container"><div id="header"><h1><a href="/">Trường TH&amp;THCS Mẫu Lũng</a></h1></div><div id="menu"><ul>{menu}</ul></div><div id="message"><div class="clock"><label>Thứ hai, 28/10/2013 17:45</label></div><div class="search"><input type="text" value="Tìm kiếm"/></div></div><div id="content">{main}</div><div id="sider"><div class="box"><h3>Thống kê</h3><ul><li>Đang truy cập: 4</li><li>Hôm nay: 57</li><li>Tháng hiện tại: 1802</li><li>Tổng lượt truy cập: 88231</li></ul></div><div class="box"><h3>Bình luận mới</h3><ul><li>Hà: cho em xin tài liệu</li></ul></div></div><div id="footer"><div>© Copyright TRƯỜNG TH&amp;THCS MẪU LŨNG. All right reserved.</div><div>Phát triển bởi NukeViet. Thiết kế bởi VINADES.,JSC</div><div>Xóm Nà Pất, xã Mẫu Lũng, huyện Mẫu Quảng, tỉnh Mẫu Bằng. ĐT: 0206.3871.003</div></div></div></body></html>'


S = SmallSite("nukeviet_old_theme", "thmaulung.maubang.edu.vn", at("2013-10-28 17:45"), shell, scheme="http")


def item(p: Prose, stamp: str, end: str = "", after: str = "") -> str:
    return f'<div class="news_column panel"><h2>{p.title}</h2><div><span class="small">{stamp}</span></div><div class="action"><ul><li><a class="email" href="#">Gửi bài viết qua email</a></li><li><a class="print" href="/news/print/x">In ra</a></li><li><a class="savefile" href="/news/savefile/x">Lưu bài viết này</a></li></ul></div><div class="hometext">{p.lead}</div><div class="bodytext">{p.marked()}{end}</div><div class="rating"><p>Tổng số điểm của bài viết là: 5 trong 1 đánh giá</p><p>Click để đánh giá bài viết</p></div><p class="keywords">Từ khóa: <a href="/tag/a">mẫu lũng</a>, <a href="/tag/b">học sinh</a></p></div>{after}'


OTHERS = (
    '<div class="other-news"><h4>Những tin mới hơn</h4><ul>'
    + "".join(
        f'<li><a href="/news/x/{n}">{p.title}</a> <span class="date">({d})</span></li>'
        for n, (p, d) in enumerate(((EXAM, "25/10/2013"), (LIBRARY, "22/10/2013")))
    )
    + "</ul><h4>Những tin cũ hơn</h4><ul>"
    + f'<li><a href="/news/x/9">{FOLK.title}</a> <span class="date">(01/10/2013)</span></li></ul></div>'
)
FORM = '<div class="comment"><h4>Ý kiến bạn đọc</h4><form action="/news/comment" method="post"><input name="commentname" value="Tên của bạn"/><input name="commentemail" value="Email"/><textarea name="commentcontent"></textarea><p>Mã an toàn: <input name="seccode"/></p><input type="submit" value="Gửi"/></form></div>'
S.other(
    "home",
    "/",
    "home",
    "".join(
        f'<div class="news_column"><h3><a href="/news/{n}/">{p.title}</a></h3><p>{p.lead}</p><a href="/news/{n}/">Xem tiếp...</a></div>'
        for n, p in enumerate((EXAM, LIBRARY, CONTEST, VACCINE))
    ),
    title="Trang nhất",
    identity={
        "address": "Xóm Nà Pất, xã Mẫu Lũng, huyện Mẫu Quảng, tỉnh Mẫu Bằng",
        "phone": "0206.3871.003",
        "managing_body": "Trường TH&THCS Mẫu Lũng",
    },
    sections=[{"title": "Tài nguyên"}],
)
S.other(
    "list",
    "/news/",
    "listing",
    "".join(
        f'<div class="news_column"><h3><a href="/news/hd/{n}/">{p.title}</a></h3><div class="small">Đăng lúc: {d}</div><p>{p.lead}</p></div>'
        for n, (p, d) in enumerate(
            ((EXAM, "25-10-2013 09:00:12 AM"), (LIBRARY, "22-10-2013 03:15:44 PM"), (CONTEST, "14-10-2013 08:20:01 AM"))
        )
    ),
    title="Tin Tức",
)
S.article(
    "afternoon",
    "/news/hoat-dong/thu-vien-luu-dong-31/",
    LIBRARY,
    item(LIBRARY, "Thứ ba - 22/10/2013 15:15", after=FORM + OTHERS),
    when="2013-10-22T15:15:00+07:00",
    minute=True,
    comments="form_open",
)
S.article(
    "with-poster",
    "/news/hoat-dong/lich-kiem-tra-32/",
    EXAM,
    item(EXAM, "Đăng lúc: Thứ sáu - 25/10/2013 09:00 - Người đăng bài viết: Nông Thị Duyên - Đã xem: 118", after=OTHERS),
    when="2013-10-25T09:00:00+07:00",
    minute=True,
)
S.article(
    "own-teacher",
    "/news/hoat-dong/dat-giai-29/",
    CONTEST,
    item(
        CONTEST,
        "Thứ hai - 14/10/2013 08:20",
        '<p style="text-align:right"><strong>Tác giả bài viết: Hoàng Văn Thụ</strong></p>',
        FORM + OTHERS,
    ),
    when="2013-10-14T08:20:00+07:00",
    minute=True,
    comments="form_open",
)
S.article(
    "author-and-source",
    "/news/phap-luat/huu-tri-28/",
    PENSION,
    item(
        PENSION,
        "Thứ năm - 10/10/2013 10:41",
        '<p style="text-align:right"><strong>Tác giả bài viết: Phan Anh</strong></p><p style="text-align:right"><strong>Nguồn tin: Báo Người Lao Động</strong></p>',
        OTHERS,
    ),
    when="2013-10-10T10:41:00+07:00",
    minute=True,
    sources=[cited("nld.com.vn", "press")],
)
S.article("undated", "/news/hoat-dong/cau-lac-bo-27/", CLUB, item(CLUB, "", after=OTHERS))
S.article(
    "commented",
    "/news/hoat-dong/tiem-26/",
    VACCINE,
    item(
        VACCINE,
        "Thứ tư - 02/10/2013 07:55",
        after='<div id="showcomment"><ul><li><strong>Mẹ cháu Hiếu</strong> - 02/10/2013 20:03<p>Nhà xa quá, trạm có về tận bản không ạ?</p></li><li><strong>Trạm Y tế</strong> - 03/10/2013 08:10<p>Trạm sẽ tiêm tại điểm trường vào thứ bảy.</p></li></ul></div>'
        + FORM
        + OTHERS,
    ),
    when="2013-10-02T07:55:00+07:00",
    minute=True,
    comments="published",
    count=2,
)
S.article(
    "collected",
    "/news/giai-tri/le-cung-25/",
    FOLK,
    item(FOLK, "Thứ ba - 01/10/2013 19:30", '<p style="text-align:right"><strong>Nguồn tin: Sưu tầm trên mạng</strong></p>'),
    when="2013-10-01T19:30:00+07:00",
    minute=True,
    sources=[cited(None, "vague")],
)
S.article(
    "notice",
    "/news/thong-bao/tuyen-dung-24/",
    NOTICE,
    item(NOTICE, "Thứ hai - 30/09/2013 14:00", "<p>Hạn cuối nhận hồ sơ: 15/10/2013</p>"),
    when="2013-09-30T14:00:00+07:00",
    minute=True,
)
S.article(
    "fire",
    "/news/hoat-dong/lien-gia-23/",
    FIRE,
    item(FIRE, "Thứ sáu - 27/09/2013 11:11", "<p><em>Ảnh trong bài: Internet</em></p>"),
    when="2013-09-27T11:11:00+07:00",
    minute=True,
)
S.other(
    "about",
    "/about/",
    "static",
    '<div class="news_column"><h2>Giới thiệu về trường</h2><p>Trường TH&amp;THCS Mẫu Lũng thành lập năm 1994, đóng tại xóm Nà Pất, cách trung tâm huyện 19 km.</p><p>Trường có 3 điểm lẻ với 12 lớp, 231 học sinh, 100% là con em đồng bào Tày, Nùng, Mông.</p><p>Cập nhật đến tháng 9/2013, trường có 27 cán bộ, giáo viên.</p></div>',
    title="Giới thiệu",
)
S.other(
    "contact",
    "/contact/",
    "contact",
    '<div class="contact"><h2>Liên hệ</h2><p>Trường TH&amp;THCS Mẫu Lũng</p><form method="post"><p>Tiêu đề: <input name="ftitle"/></p><p>Họ và tên: <input name="fname"/></p><p>Email: <input name="femail"/></p><p>Nội dung: <textarea name="fcon"></textarea></p><input type="submit" value="Gửi liên hệ"/></form></div>',
    title="Liên hệ",
)

SKIN = S
