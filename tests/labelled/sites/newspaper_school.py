# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A school on WordPress with a magazine theme: td-module-date everywhere, comments "Để lại một bình luận" or closed, a page with metadata."""

from tests.labelled.prose import CLUB, CONTEST, EXAM, FIRE, LIBRARY, MARKET, PENSION, VACCINE, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def module(p: Prose, iso: str, shown: str, n: int) -> str:
    return f'<div class="td_module_6 td_module_wrap"><div class="item-details"><h3 class="entry-title td-module-title"><a href="https://thcsmauhoa.edu.vn/bai-{n}/" rel="bookmark" title="{p.title}">{p.title}</a></h3><div class="td-module-meta-info"><span class="td-post-author-name"><a href="https://thcsmauhoa.edu.vn/author/admin/">admin</a> <span>-</span> </span><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{iso}">{shown}</time></span><div class="td-module-comments"><a href="https://thcsmauhoa.edu.vn/bai-{n}/#respond">0</a></div></div></div></div>'


NEWEST = (
    (EXAM, "2023-12-04T09:12:33+00:00", "04/12/2023", 71),
    (LIBRARY, "2023-11-29T02:45:10+00:00", "29/11/2023", 70),
    (CONTEST, "2023-11-20T15:04:01+00:00", "20/11/2023", 69),
)


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(
        f'<li class="menu-item menu-item-type-taxonomy"><a href="https://thcsmauhoa.edu.vn/{path}"><div class="td-menu-item-text">{name}</div></a></li>'
        for name, path in (
            ("Trang chủ", ""),
            ("Giới thiệu", "gioi-thieu/"),
            ("Tin tức", "category/tin-tuc/"),
            ("Kế hoạch", "category/ke-hoach/"),
            ("Thư viện ảnh", "category/anh/"),
            ("Liên hệ", "lien-he/"),
        )
    )
    return f'<!doctype html><html lang="vi"><head><meta charset="UTF-8"/><title>{title} - Trường THCS Mẫu Hòa</title><meta name="generator" content="WordPress 6.4.2"/>{head}<link rel="alternate" type="application/rss+xml" href="https://thcsmauhoa.edu.vn/feed/"/></head><body class="td-standard-pack"><div class="td-header-wrap"><div class="td-header-top-menu"><div class="tdb-head-date">Thứ Năm, Tháng Mười Hai 7, 2023</div></div><div class="td-header-menu-wrap"><ul id="menu-chinh" class="sf-menu">{menu}</ul></div></div><div class="td-main-content-wrap"><div class="td-container"><div class="td-pb-row"><div class="td-pb-span8 td-main-content">{main}</div><div class="td-pb-span4 td-main-sidebar"><div class="td_block_wrap"><h4 class="td-block-title"><span>Bài mới</span></h4>{"".join(module(*row) for row in NEWEST)}</div><div class="widget widget_recent_comments"><h4 class="td-block-title"><span>Phản hồi gần đây</span></h4><ul id="recentcomments"><li class="recentcomments"><span class="comment-author-link">Phụ huynh 8A</span> trong <a href="https://thcsmauhoa.edu.vn/bai-60/#comment-12">Thông báo họp phụ huynh</a></li></ul></div></div></div></div></div><div class="td-footer-wrapper"><p>TRƯỜNG THCS MẪU HÒA<br>Địa chỉ: Thôn 3, xã Mẫu Hòa, huyện Tân Mẫu<br>Chịu trách nhiệm nội dung: Thầy Lưu Quang Vịnh – Hiệu trưởng<br>SĐT: 0236.3871.552 | c2mauhoa@tanmau.edu.vn</p><div class="td-sub-footer-copy">&copy; 2023 Trường THCS Mẫu Hòa. Newspaper WordPress Theme by TagDiv</div></div></body></html>'


S = SmallSite("newspaper_school", "thcsmauhoa.edu.vn", at("2023-12-07 10:20"), shell)

RESPOND = '<div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">BÌNH LUẬN <small><a rel="nofollow" id="cancel-comment-reply-link" href="#respond" style="display:none;">Hủy trả lời</a></small></h3><form action="https://thcsmauhoa.edu.vn/wp-comments-post.php" method="post" id="commentform" class="comment-form"><div class="clearfix"></div><div class="comment-form-input-wrap td-form-comment"><textarea placeholder="Bình luận:" id="comment" name="comment" cols="45" rows="8"></textarea></div><div class="td-form-author"><input id="author" name="author" placeholder="Tên:*" type="text"/></div><p class="form-submit"><input name="submit" type="submit" id="submit" class="submit" value="Đăng bình luận"/></p></form></div>'


def item(p: Prose, iso: str, shown: str, end: str = "", comments: str = "") -> str:
    date = (
        f'<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{iso}">{shown}</time></span>'
        if shown
        else ""
    )
    return f'<article class="post type-post status-publish"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="https://thcsmauhoa.edu.vn/category/tin-tuc/">Tin tức</a></li></ul><header class="td-post-title"><h1 class="entry-title">{p.title}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Bởi</div> <a href="https://thcsmauhoa.edu.vn/author/admin/">admin</a><div class="td-author-line"> - </div></div>{date}<div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-71">214</span></div></div></header></div><div class="td-post-sharing-top"><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a></div><div class="td-post-content tagdiv-type"><p>{p.lead}</p>{p.marked()}{end}</div><footer><div class="td-block-row td-post-next-prev"><div class="td-post-prev-post"><span>Bài trước</span><a href="https://thcsmauhoa.edu.vn/bai-61/">{FIRE.title}</a></div><div class="td-post-next-post"><span>Bài tiếp theo</span><a href="https://thcsmauhoa.edu.vn/bai-62/">{CLUB.title}</a></div></div><div class="author-box-wrap"><a href="#">admin</a><div class="td-author-url"><a href="https://thcsmauhoa.edu.vn">https://thcsmauhoa.edu.vn</a></div></div></footer></article><div class="td_block_related_posts"><h4 class="td-related-title"><a>BÀI VIẾT LIÊN QUAN</a><a>XEM THÊM</a></h4>{"".join(module(*row) for row in NEWEST[1:])}</div><div class="comments" id="comments">{comments}</div>'


S.other(
    "home",
    "/",
    "home",
    '<div class="td-big-grid-post">'
    + "".join(
        module(p, "2023-11-2" + str(n) + "T03:00:00+00:00", f"2{n}/11/2023", n)
        for n, p in enumerate((EXAM, LIBRARY, CONTEST, VACCINE, FIRE, CLUB))
    )
    + "</div>",
    title="Trang chủ",
    identity={
        "managing_body": "Trường THCS Mẫu Hòa",
        "address": "Thôn 3, xã Mẫu Hòa, huyện Tân Mẫu",
        "phone": "0236.3871.552",
        "email": "c2mauhoa@tanmau.edu.vn",
        "responsible_person": "Lưu Quang Vịnh",
    },
    sections=[{"title": "Kế hoạch"}, {"title": "Thư viện ảnh"}],
)
S.other(
    "list",
    "/category/tin-tuc/",
    "listing",
    '<h1 class="entry-title td-page-title">Tin tức</h1>'
    + "".join(module(p, "2023-11-2" + str(n) + "T03:00:00+00:00", f"2{n}/11/2023", n) for n, p in enumerate((LIBRARY, CONTEST, VACCINE)))
    + '<div class="page-nav td-pb-padding-side"><span class="current">1</span><a href="https://thcsmauhoa.edu.vn/category/tin-tuc/page/2/" class="page">2</a></div>',
    title="Tin tức",
)
S.other(
    "short-list",
    "/category/ke-hoach/",
    "listing",
    '<h1 class="entry-title td-page-title">Kế hoạch</h1>' + module(EXAM, "2023-12-04T09:12:33+00:00", "04/12/2023", 71),
    title="Kế hoạch",
)
S.article(
    "dated",
    "/lich-kiem-tra-cuoi-hoc-ky/",
    EXAM,
    item(EXAM, "2023-12-04T16:12:33+07:00", "04/12/2023", comments=RESPOND),
    when="2023-12-04T16:12:33+07:00",
    comments="form_open",
    head='<meta property="article:published_time" content="2023-12-04T09:12:33+00:00"/><meta property="article:modified_time" content="2023-12-05T01:00:00+00:00"/>',
)
S.article(
    "republished",
    "/nhung-diem-moi-tro-cap/",
    PENSION,
    item(
        PENSION,
        "2023-11-08T08:00:00+07:00",
        "08/11/2023",
        '<p style="text-align: right;"><strong>Nguồn: <a href="https://suckhoedoisong.vn/bai-169231107.htm" target="_blank" rel="noopener">Sức khỏe &amp; Đời sống</a></strong></p>',
        '<p class="no-comments">Bình luận đã bị đóng.</p>',
    ),
    when="2023-11-08T08:00:00+07:00",
    comments="closed",
    sources=[cited("suckhoedoisong.vn", "press")],
)
S.article(
    "commented",
    "/giao-vien-dat-giai-cao/",
    CONTEST,
    item(
        CONTEST,
        "2023-11-20T22:04:01+07:00",
        "20/11/2023",
        comments='<div class="td-comments-title-wrap"><h4 class="td-comments-title block-title"><span>3 BÌNH LUẬN</span></h4></div><ol class="comment-list">'
        + "".join(
            f'<li class="comment" id="li-comment-{n}"><article><footer><cite>{who}</cite> <a class="comment-link" href="#li-comment-{n}"><time pubdate="1700500000">{when}</time></a></footer><div class="comment-content"><p>{said}</p></div></article></li>'
            for n, (who, when, said) in enumerate(
                (
                    ("Minh Thư", "21 Tháng Mười Một, 2023 at 6:10 sáng", "Chúc mừng các cô ạ!"),
                    ("Bố bé Na", "21 Tháng Mười Một, 2023 at 8:44 sáng", "Con rất thích học môn này."),
                    ("Cựu học sinh", "25 Tháng Mười Một, 2023 at 9:02 chiều", "Tự hào quá."),
                )
            )
        )
        + f"</ol>{RESPOND}",
    ),
    when="2023-11-20T22:04:01+07:00",
    comments="published",
    count=3,
)
S.article("undated", "/thu-vien-luu-dong/", LIBRARY, item(LIBRARY, "", ""))
S.article(
    "own-credit",
    "/tiem-bo-sung-vac-xin/",
    VACCINE,
    item(
        VACCINE,
        "2023-10-15T14:30:00+07:00",
        "15/10/2023",
        '<p style="text-align: right;"><em>Bài và ảnh: Tổ truyền thông nhà trường</em></p>',
        '<p class="must-log-in">Bạn phải <a href="https://thcsmauhoa.edu.vn/wp-login.php">đăng nhập</a> để gửi bình luận.</p>',
    ),
    when="2023-10-15T14:30:00+07:00",
    comments="closed",
)
S.article(
    "says-elsewhere",
    "/kiem-tra-an-toan-thuc-pham/",
    MARKET,
    item(MARKET, "2023-09-27T07:00:00+07:00", "27/09/2023", "<p><em>(VTC News)</em></p>"),
    when="2023-09-27T07:00:00+07:00",
    sources=[cited("vtcnews.vn", "press")],
)
S.other(
    "about",
    "/gioi-thieu/",
    "static",
    '<div class="td-page-header"><h1 class="entry-title td-page-title"><span>Giới thiệu</span></h1></div><div class="td-page-content tagdiv-type"><p>Trường THCS Mẫu Hòa được thành lập năm 1989, tách ra từ trường Phổ thông cơ sở Mẫu Hòa.</p><p>Hiện trường có 16 lớp, 598 học sinh và 34 cán bộ, giáo viên, nhân viên, trong đó 31 người đạt chuẩn trở lên.</p><p>Ngày 15/11/2018, trường được công nhận đạt chuẩn quốc gia mức độ 1 theo Quyết định số 3021/QĐ-UBND.</p></div>',
    title="Giới thiệu",
    head='<meta property="article:modified_time" content="2021-08-20T03:14:15+00:00"/>',
)
S.other(
    "contact",
    "/lien-he/",
    "contact",
    '<div class="td-page-header"><h1 class="entry-title td-page-title"><span>Liên hệ</span></h1></div><div class="td-page-content"><iframe src="https://www.google.com/maps/embed?pb=x"></iframe><div class="wpcf7"><form action="/lien-he/#wpcf7-f5" method="post" class="wpcf7-form"><p><label>Tên của bạn<input name="your-name"></label></p><p><label>Email<input type="email" name="your-email"></label></p><p><label>Lời nhắn<textarea name="your-message"></textarea></label></p><p><input class="wpcf7-submit" type="submit" value="Gửi"></p></form></div></div>',
    title="Liên hệ",
)

SKIN = S
