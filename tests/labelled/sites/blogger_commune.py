# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A commune's youth union on Blogger with the Vietnamese date header, posts typed in <div> and <br>, "Đăng bởi … vào lúc", labels."""

from tests.labelled.prose import CADASTRE, CLUB, FIRE, FLOOD, FOLK, MARKET, RICE, YOUTH, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    archive = "".join(
        f'<li class="archivedate"><a class="post-count-link" href="https://doanxamauthoi.blogspot.com/2020/{m:02d}/">tháng {m}</a> <span class="post-count">({m + 2})</span></li>'
        for m in (5, 4, 3)
    )
    return f'<!DOCTYPE html><html dir="ltr" xmlns="http://www.w3.org/1999/xhtml"><head><meta content="text/html; charset=UTF-8" http-equiv="Content-Type"/><meta content="blogger" name="generator"/><title>{title}Đoàn xã Mẫu Thới</title>{head}</head><body><div class="content"><header><div class="region-inner header-inner"><h1 class="title"><a href="https://doanxamauthoi.blogspot.com/">Đoàn xã Mẫu Thới</a></h1><p class="description"><span>Trang tin của Đoàn TNCS Hồ Chí Minh xã Mẫu Thới</span></p></div></header><div class="tabs-outer"><ul><li><a href="https://doanxamauthoi.blogspot.com/">Trang chủ</a></li><li><a href="https://doanxamauthoi.blogspot.com/p/gioi-thieu.html">Giới thiệu</a></li><li><a href="https://doanxamauthoi.blogspot.com/search/label/Tin">Tin hoạt động</a></li></ul></div><div class="main-outer"><div class="column-center-inner">{main}</div><aside><div class="widget BlogArchive"><h2>Lưu trữ Blog</h2><ul>{archive}</ul></div><div class="widget Profile"><h2>Giới thiệu về tôi</h2><a href="https://www.blogger.com/profile/1">Xem hồ sơ hoàn chỉnh của tôi</a></div></aside></div><footer><div class="widget Attribution">Chủ đề Đơn giản. Được tạo bởi <a href="https://www.blogger.com">Blogger</a>.</div></footer></div></body></html>'


S = SmallSite("blogger_commune", "doanxamauthoi.blogspot.com", at("2020-05-29 20:00"), shell)


def item(p: Prose, header: str, time: str, end: str = "", comments: str = "") -> str:
    text = "<br/><br/>".join((f"<b>{p.lead}</b>", *p.paragraphs))
    day = f'<h2 class="date-header"><span>{header}</span></h2>' if header else ""
    iso = (
        f"{header.rsplit(' ', 1)[1]}-{int(header.split(' tháng ')[1].split(',')[0]):02d}-{int(header.split(', ')[1].split()[0]):02d}T{time}:00+07:00"
        if time
        else ""
    )
    foot = (
        f'<span class="post-timestamp">vào lúc <a class="timestamp-link" href="#" title="permanent link"><abbr class="published" itemprop="datePublished" title="{iso}">{time}</abbr></a></span>'
        if time
        else ""
    )
    return f'<div class="blog-posts hfeed"><div class="date-outer">{day}<div class="date-posts"><div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title">{p.title}</h3><div class="post-body entry-content"><div dir="ltr">{text}{end}</div></div><div class="post-footer"><span class="post-author vcard">Được đăng bởi <span class="fn">Đoàn xã</span></span> {foot} <span class="post-labels">Nhãn: <a href="/search/label/Tin">Tin</a></span></div></div>{comments}</div></div></div></div><div class="blog-pager"><a class="blog-pager-newer-link" href="/2020/05/z.html">Bài đăng Mới hơn</a> <a class="blog-pager-older-link" href="/2020/04/y.html">Bài đăng Cũ hơn</a> <a class="home-link" href="/">Trang chủ</a></div>'


NONE = '<div class="comments" id="comments"><h4>Không có nhận xét nào:</h4><div class="comment-form"><h4 id="comment-post-message">Đăng nhận xét</h4><a href="https://www.blogger.com/comment-iframe.g?blogID=1" id="comment-editor-src"></a><iframe id="comment-editor" src=""></iframe></div></div>'
S.other(
    "home",
    "/",
    "home",
    "".join(
        item(p, h, t)
        for p, h, t in (
            (YOUTH, "Thứ Năm, 28 tháng 5, 2020", "19:22"),
            (FIRE, "Thứ Ba, 19 tháng 5, 2020", "07:05"),
            (CLUB, "Chủ Nhật, 3 tháng 5, 2020", "15:41"),
        )
    ),
    identity={},
)
S.other(
    "label",
    "/search/label/Tin",
    "listing",
    '<div class="status-msg-body">Hiển thị các bài đăng có nhãn <b>Tin</b>. <a href="/">Hiển thị tất cả bài đăng</a></div>'
    + "".join(item(p, h, t) for p, h, t in ((YOUTH, "Thứ Năm, 28 tháng 5, 2020", "19:22"), (FIRE, "Thứ Ba, 19 tháng 5, 2020", "07:05"))),
    title="Nhãn Tin: ",
)
S.article(
    "plain",
    "/2020/05/thap-sang-duong-que.html",
    YOUTH,
    item(YOUTH, "Thứ Năm, 28 tháng 5, 2020", "19:22", comments=NONE),
    when="2020-05-28T19:22:00+07:00",
    minute=False,
    title=YOUTH.title + " ~ ",
    comments="form_open",
)
S.article(
    "early",
    "/2020/05/lien-gia.html",
    FIRE,
    item(FIRE, "Thứ Ba, 19 tháng 5, 2020", "07:05", comments=NONE),
    when="2020-05-19T07:05:00+07:00",
    minute=False,
    title=FIRE.title + " ~ ",
    comments="form_open",
)
S.article(
    "copied",
    "/2020/04/ung-pho-mua-lon.html",
    FLOOD,
    item(FLOOD, "Thứ Hai, 20 tháng 4, 2020", "21:10", '<br/><div style="text-align: right;"><i>Nguồn: Thanh Niên</i></div>', NONE),
    when="2020-04-20T21:10:00+07:00",
    minute=False,
    title=FLOOD.title + " ~ ",
    comments="form_open",
    sources=[cited("thanhnien.vn", "press")],
)
S.article(
    "no-header",
    "/2020/04/lua-thom.html",
    RICE,
    item(RICE, "", "", comments=NONE),
    title=RICE.title + " ~ ",
    comments="form_open",
    published=...,
)
S.article(
    "commented",
    "/2020/04/le-cung-ben-nuoc.html",
    FOLK,
    item(
        FOLK,
        "Thứ Tư, 8 tháng 4, 2020",
        "10:00",
        comments='<div class="comments" id="comments"><h4>2 nhận xét:</h4><div class="comments-content"><ol><li class="comment" id="c1"><div class="comment-block"><div class="comment-header"><cite class="user">Unknown</cite><span class="datetime secondary-text">lúc 21:15 8 tháng 4, 2020</span></div><p class="comment-content">Đẹp quá quê mình ơi.</p><span class="comment-actions"><a>Trả lời</a></span></div></li><li class="comment" id="c2"><div class="comment-header"><cite class="user">Hòa Phạm</cite><span class="datetime">lúc 06:40 9 tháng 4, 2020</span></div><p class="comment-content">Năm sau em nhất định về dự.</p><span class="comment-actions"><a>Trả lời</a></span></li></ol></div><p class="comment-footer"><a href="https://www.blogger.com/comment-iframe.g?x">Thêm nhận xét</a></p></div>',
    ),
    when="2020-04-08T10:00:00+07:00",
    minute=False,
    title=FOLK.title + " ~ ",
    comments="published",
    count=2,
)
S.article(
    "market",
    "/2020/03/kiem-tra-cho.html",
    MARKET,
    item(MARKET, "Thứ Sáu, 13 tháng 3, 2020", "16:30", comments=NONE),
    when="2020-03-13T16:30:00+07:00",
    minute=False,
    title=MARKET.title + " ~ ",
    comments="form_open",
)
S.article(
    "land",
    "/2020/03/thua-dat.html",
    CADASTRE,
    item(CADASTRE, "Thứ Hai, 2 tháng 3, 2020", "08:00", comments=NONE),
    when="2020-03-02T08:00:00+07:00",
    minute=False,
    title=CADASTRE.title + " ~ ",
    comments="form_open",
)
S.other(
    "about",
    "/p/gioi-thieu.html",
    "static",
    '<div class="post hentry"><h3 class="post-title entry-title">Giới thiệu</h3><div class="post-body entry-content"><p>Đoàn xã Mẫu Thới hiện có 14 chi đoàn với 386 đoàn viên đang sinh hoạt.</p><p>Ban Chấp hành khóa XII gồm 15 đồng chí, được bầu tại đại hội ngày 22/4/2017.</p><p>Đoàn xã nhiều năm liền được Tỉnh đoàn tặng bằng khen vì thành tích xuất sắc.</p></div></div>',
    title="Giới thiệu ~ ",
)

SKIN = S
