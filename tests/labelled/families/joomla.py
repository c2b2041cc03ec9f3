# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""Joomla's com_content with Vietnamese language files and JComments: an upper secondary school."""

from collections.abc import Sequence
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import MONTH_WORDS, Article, Site, Skin, at, weekday


class Joomla(Skin):
    family = "joomla"
    site = Site(
        "thptbactrangan.edu.vn", "Trường THPT Bắc Tràng An", at("2021-04-12 14:40"),
        ("Trang chủ", "Giới thiệu", "Tin tức", "Chuyên môn", "Thư viện", "Tuyển sinh"),
        {"managing_body": "Trường THPT Bắc Tràng An", "address": "Thôn Đông Thạnh, xã Yên Lãng, huyện Vĩnh An", "phone": "0229 3867 112", "email": "c3bactrangan@tinhmau.edu.vn"},
        scheme="http",
    )  # fmt: skip
    stamps = (
        (lambda t: f"Được viết ngày {weekday(t)}, {t:%d} Tháng {MONTH_WORDS[t.month - 1]} {t.year} {t:%H:%M}", "minute"),
        (lambda t: f"{weekday(t)}, {t:%d} Tháng {t.month} {t.year} {t:%H:%M}", "minute"),
        (lambda t: f"Đăng ngày {t:%d} Tháng {t.month} {t.year}", "day"),
        (lambda t: f"Xuất bản: {t:%d} Tháng {t.month} {t.year}", "day"),
    )
    comment_states = ("form", "none", "published", "closed")
    source_place = "end"
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/index.php/tin-tuc",
        "listing2": "/index.php/tin-tuc?start=10",
        "print": "/index.php/tin-tuc/12-bai?tmpl=component&print=1&page=",
        "search": "/index.php/component/search/?searchword=hoi%20nghi",
    }

    def address(self, a: Article) -> str:
        return f"/index.php/tin-tuc/{310 + a.index}-{a.story.slug}"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(
            f'<li class="item-{100 + i}{" current active" if i == 0 else ""}"><a href="/index.php/{content.slug(t)}">{t}</a></li>'
            for i, t in enumerate(self.site.menu)
        )
        latest = "".join(
            f'<li><a href="/index.php/tin-tuc/{content.slug(r.title)}">{r.title}</a></li>' for r in content.related(31, self.site.fetched)
        )
        i, now = self.site.identity, self.site.fetched
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn"><head><base href="http://{self.site.host}/" /><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{title}</title>{head}<script type="text/javascript" src="/media/system/js/mootools-core.js"></script></head>
<body id="ja-body"><div id="ja-header" class="wrap"><div class="main"><h1 class="logo"><a href="/index.php" title="{self.site.name}"><span>{self.site.name}</span></a></h1><div class="ja-clock">{weekday(now)}, {now:%d} Tháng {now.month} {now.year} {now:%H:%M}</div><div id="ja-search"><form action="/index.php" method="post" class="search"><input name="searchword" id="mod-search-searchword" maxlength="20" class="inputbox" type="text" value="Tìm kiếm..." /><input type="hidden" name="task" value="search" /><input type="hidden" name="option" value="com_search" /></form></div></div></div><div id="ja-mainnav"><ul class="menu">{menu}</ul></div>
<div id="ja-container"><div id="ja-mainbody"><div id="ja-main"><div id="ja-content" class="column">{main}</div></div><div id="ja-right" class="column"><div class="moduletable"><h3>Tin mới nhất</h3><ul class="latestnews">{latest}</ul></div><div class="moduletable_login"><h3>Đăng nhập</h3><form action="/index.php" method="post" id="login-form"><p id="form-login-username"><label for="modlgn-username">Tên đăng nhập</label><input id="modlgn-username" type="text" name="username" /></p><p id="form-login-password"><label for="modlgn-passwd">Mật khẩu</label><input id="modlgn-passwd" type="password" name="password" /></p><input type="submit" name="Submit" value="Đăng nhập" /></form></div><div class="moduletable"><h3>Thống kê truy cập</h3><div class="vvisit_counter"><table><tr><td>Hôm nay</td><td>121</td></tr><tr><td>Hôm qua</td><td>309</td></tr><tr><td>Tất cả</td><td>1284511</td></tr></table><div>Hôm nay: {now.day} Tháng {now.month} {now.year}</div></div></div></div></div></div>
<div id="ja-footer"><div class="custom"><p>TRƯỜNG THPT BẮC TRÀNG AN</p><p>Địa chỉ: {i["address"]}. Điện thoại: {i["phone"]}</p><p>Email: {i["email"]}</p></div><p>Bản quyền © {now.year} Trường THPT Bắc Tràng An. Được thiết kế bởi <a href="http://www.joomlart.com/">JoomlArt.com</a></p></div></body></html>"""

    def article(self, a: Article) -> str:
        details = ""
        if a.when is not None:
            mark = "create" if a.style % 4 == 1 else "published"
            details = f'<dl class="article-info"><dt class="article-info-term">Chi tiết</dt><dd class="category-name">Chuyên mục: <a href="/index.php/tin-tuc">Tin tức</a></dd><dd class="{mark}">{self.stamp(a)}</dd><dd class="createdby">Viết bởi {a.story.author}</dd><dd class="hits">Lượt xem: {1200 + a.index * 37}</dd></dl>'
        picture = (
            f'<p style="text-align: center;"><img src="/images/stories/2020/anh{a.index}.jpg" border="0" width="500" /></p><p style="text-align: center;"><em>{a.story.caption}</em></p>'
            if a.picture
            else ""
        )
        text = f'<p style="text-align: justify;"><strong>{a.lead}</strong></p>{picture}' + "".join(
            f'<p style="text-align: justify;"><span style="font-size: 12pt;">{part}</span></p>' for part in a.paragraphs()
        )
        newer = "".join(
            f'<li><a href="/index.php/tin-tuc/{content.slug(r.title)}">{r.title}</a> - <span>{r.day:%d/%m/%Y %H:%M}</span></li>'
            for r in a.related
        )
        icons = '<ul class="actions"><li class="print-icon"><a href="/index.php?tmpl=component&amp;print=1" title="In" rel="nofollow"><img src="/media/system/images/printButton.png" alt="In" /></a></li><li class="email-icon"><a href="/index.php/component/mailto/" title="Email"><img src="/media/system/images/emailButton.png" alt="Email" /></a></li></ul>'
        return f'<div class="item-page"><h2 class="contentheading"><a href="{self.address(a)}">{a.story.title}</a></h2>{icons}{details}{text}<div class="blognews"><strong>Các tin khác:</strong><ul class="relateditems">{newer}</ul></div><ul class="pagenav"><li class="pagenav-prev"><a href="/index.php/tin-tuc/x" rel="prev">&lt; Trước</a></li><li class="pagenav-next"><a href="/index.php/tin-tuc/y" rel="next">Tiếp theo &gt;</a></li></ul>{self.comment_area(a)}</div>'

    def comment_area(self, a: Article) -> str:
        form = '<h4>Thêm bình luận</h4><a id="addcomments" href="#addcomments"></a><form id="comments-form" name="comments-form" action="javascript:void(null);"><p><span><input id="comments-form-name" type="text" name="name" value="" maxlength="20" size="22" tabindex="1" /><label for="comments-form-name">Tên (yêu cầu)</label></span></p><p><span><input id="comments-form-email" type="text" name="email" /><label for="comments-form-email">E-Mail</label></span></p><p><span><textarea id="comments-form-comment" name="comment" cols="65" rows="8" tabindex="5"></textarea></span></p><p><span class="counter">1000 ký tự còn lại</span></p><div id="comments-form-buttons"><div class="btn" id="comments-form-send"><div><a href="#" tabindex="7" onclick="jcomments.saveComment();return false;" title="Gửi (Ctrl+Enter)">Gửi</a></div></div></div></form>'
        match a.comments:
            case "form":
                return f'<div id="jc"><div id="comments"></div>{form}<div id="comments-footer" align="center"><a href="http://www.joomlatune.com" title="JComments" target="_blank">JComments</a></div></div>'
            case "published":
                one = '<div class="even" id="comment-item-9"><div class="rbox"><div class="comment-box"><a class="comment-anchor" href="#comment-9" id="comment-9">#1</a> <span class="comment-author">phụ huynh</span> <span class="comment-date">2021-04-02 19:21</span><div class="comment-body" id="comment-body-9">Chúc mừng thầy cô và các em.</div><span class="comments-buttons"><a href="#">Trích dẫn</a></span></div></div></div>'
                return f'<div id="jc"><div id="comments"><h4>Bình luận <a class="refresh" href="#" title="Làm mới danh sách">&nbsp;</a></h4><div id="comments-list" class="comments-list">{one}</div></div>{form}</div>'
            case "closed":
                return '<div id="jc"><div id="comments"></div><p class="message">Bạn không có quyền gửi bình luận, vui lòng đăng nhập để gửi bình luận.</p></div>'
            case _:
                return ""

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<div class="items-row cols-1 row-{i}"><div class="item column-1"><h2><a href="{self.address(a)}">{a.story.title}</a></h2><dl class="article-info"><dd class="published">Được đăng: {(a.when or a.anchor):%d/%m/%Y}</dd></dl><p>{a.story.lead[:140]}…</p><p class="readmore"><a href="{self.address(a)}">Đọc thêm...</a></p></div></div>'
            for i, a in enumerate(items)
        )
        return f'<div class="blog"><h1>{title}</h1>{rows}<div class="pagination"><p class="counter">Trang 1 / 4</p><ul><li class="pagination-start"><span class="pagenav">Bắt đầu</span></li><li><a href="?start=10" class="pagenav">2</a></li></ul></div></div>'

    def content(self, title: str, inner: str) -> str:
        return f'<div class="item-page"><h2>{title}</h2>{inner}</div>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<!DOCTYPE html><html lang="vi-vn"><head><meta charset="utf-8" /><title>{a.story.title}</title><meta name="robots" content="noindex, nofollow" /></head><body class="contentpane"><div id="main"><div class="item-page"><h2>{a.story.title}</h2><ul class="actions"><li class="print-icon"><a href="#" onclick="window.print();return false;">In</a></li></ul><dl class="article-info"><dd class="published">{self.stamp(a)}</dd></dl>{text}</div></div></body></html>'


SKIN = Joomla()
