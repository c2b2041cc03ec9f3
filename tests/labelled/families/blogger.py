# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""Blogspot as a school's site: the day stands above the title, the time below the text, lists of whole posts."""

from collections.abc import Sequence
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import Article, Site, Skin, at


def long_day(t: object) -> str:
    return f"{('Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật')[t.weekday()]}, {t.day} tháng {t.month}, {t.year}"  # type: ignore[attr-defined]


class Blogger(Skin):
    family = "blogger"
    site = Site(
        "thcsbenloi.blogspot.com", "Trường THCS Bến Lội", at("2016-02-22 18:19"),
        ("Trang chủ", "Giới thiệu", "Tin tức", "Chuyên môn", "Đoàn - Đội", "Liên hệ"),
        {"managing_body": "Trường THCS Bến Lội", "address": "ấp Bến Lội, xã Bến Lội, huyện Mẫu Trà", "phone": "0743 877 555", "email": "thcsbenloi@gmail.com"},
    )  # fmt: skip
    stamps = ((long_day, "day"),)
    metadata_precision = "minute"
    source_place = "end"
    comment_states = ("form", "published", "form", "none")
    prints = False
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/search/label/Tin%20t%E1%BB%A9c",
        "listing2": "/2015_11_01_archive.html",
        "static": "/p/gioi-thieu.html",
        "law": "/p/chuc-nang.html",
        "contact": "/p/lien-he.html",
        "search": "/search?q=hoi+nghi",
        "qa": "/p/hoi-dap.html",
        "consultation": "/p/gop-y.html",
        "documents": "/p/van-ban.html",
        "document": "/p/van-ban-88.html",
        "error": "/p/khong-co.html",
    }

    def address(self, a: Article) -> str:
        when = a.when or a.anchor or self.site.fetched
        return f"/{when:%Y/%m}/{a.story.slug[:39].rstrip('-')}.html" if a.when else f"/p/{a.story.slug[:39].rstrip('-')}.html"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(f'<li><a href="/p/{content.slug(t)}.html">{t}</a></li>' for t in self.site.menu)
        i = self.site.identity
        archive = "".join(
            f"<li class='archivedate collapsed'><a class='post-count-link' href='/2015_{m:02}_01_archive.html'>tháng {m}</a> <span class='post-count' dir='ltr'>({m})</span></li>"
            for m in (12, 11, 10, 9)
        )
        return f"""<!DOCTYPE html><html dir='ltr' xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>{self.site.name}: {title}</title>{head}<link rel="alternate" type="application/atom+xml" title="{self.site.name} - Atom" href="http://{self.site.host}/feeds/posts/default" /></head><body class='loading'><div class='navbar section' id='navbar'></div><div class='body-fauxcolumns'></div><div class='content'><header><div class='header section' id='header'><div class='widget Header' id='Header1'><div class='titlewrapper'><h1 class='title'><a href='/'>{self.site.name}</a></h1></div></div></div></header><div class='tabs-outer'><div class='widget PageList'><ul>{menu}</ul></div></div><div class='main-outer'><div class='main section' id='main'>{main}</div><div class='column-right-outer'><aside><div class='widget BlogSearch'><h2 class='title'>Tìm kiếm Blog này</h2><form action='/search' class='gsc-search-box'><input class='gsc-input' name='q' type='text'/><input type='submit' value='Tìm kiếm'/></form></div><div class='widget BlogArchive' id='BlogArchive1'><h2>Lưu trữ Blog</h2><ul class='hierarchy'><li class='archivedate expanded'><a class='post-count-link' href='/2015/'>2015</a> <span class='post-count'>(42)</span><ul>{archive}</ul></li></ul></div><div class='widget Stats'><h2>Tổng số lượt xem trang</h2><span class='counter-wrapper'>58,231</span></div></aside></div></div><footer><div class='footer section'><div class='widget Text'><div class='widget-content'>{i["managing_body"]}<br/>Địa chỉ: {i["address"]}<br/>ĐT: {i["phone"]}<br/>Email: {i["email"]}</div></div><div class='widget Attribution'>Được tạo bởi <a href='https://www.blogger.com'>Blogger</a>.</div></div></footer></div></body></html>"""

    def post(self, a: Article, *, full: bool) -> str:
        text = f'<div style="text-align: justify;">{a.lead}</div>' + "".join(
            f'<div style="text-align: justify;">{part}</div><br />' for part in a.paragraphs()
        )
        picture = (
            f'<table align="center" class="tr-caption-container"><tbody><tr><td><img border="0" src="https://1.bp.blogspot.com/anh{a.index}.jpg" width="400" /></td></tr><tr><td class="tr-caption" style="text-align: center;">{a.story.caption}</td></tr></tbody></table>'
            if a.picture
            else ""
        )
        head = foot = ""
        if a.when is not None:
            head = f"<h2 class='date-header'><span>{self.stamp(a)}</span></h2>"
            foot = f"<span class='post-author vcard'>Người đăng: <span class='fn' itemprop='author'>Ban biên tập</span></span> <span class='post-timestamp'>vào lúc <meta content='http://{self.site.host}{self.address(a)}' itemprop='url'/><a class='timestamp-link' href='http://{self.site.host}{self.address(a)}' rel='bookmark' title='permanent link'><abbr class='published' itemprop='datePublished' title='{a.when:%Y-%m-%dT%H:%M}:00+07:00'>{a.when:%H:%M}</abbr></a></span>"
        title = f"<h3 class='post-title entry-title' itemprop='name'>{a.story.title if full else '<a href=' + chr(39) + self.address(a) + chr(39) + '>' + a.story.title + '</a>'}</h3>"
        return f"<div class='date-outer'>{head}<div class='date-posts'><div class='post-outer'><div class='post hentry' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'>{title}<div class='post-header'></div><div class='post-body entry-content' itemprop='description articleBody'>{picture if full else ''}{text}<div style='clear: both;'></div></div><div class='post-footer'><div class='post-footer-line post-footer-line-1'>{foot}<span class='post-icons'></span></div></div></div>{self.comment_area(a) if full else ''}</div></div></div>"

    def article(self, a: Article) -> str:
        pager = "<div class='blog-pager' id='blog-pager'><span id='blog-pager-newer-link'><a class='blog-pager-newer-link' href='/x'>Bài đăng Mới hơn</a></span><span id='blog-pager-older-link'><a class='blog-pager-older-link' href='/y'>Bài đăng Cũ hơn</a></span><a class='home-link' href='/'>Trang chủ</a></div>"
        return f"<div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'>{self.post(a, full=True)}</div>{pager}</div>"

    def comment_area(self, a: Article) -> str:
        form = "<p class='comment-footer'><div class='comment-form'><a name='comment-form'></a><h4 id='comment-post-message'>Đăng nhận xét</h4><a href='https://www.blogger.com/comment-iframe.g?blogID=1&amp;postID=2' id='comment-editor-src'></a><iframe allowtransparency='true' class='blogger-iframe-colorize blogger-comment-from-post' height='410' id='comment-editor' name='comment-editor' src='' width='100%'></iframe></div></p>"
        match a.comments:
            case "form":
                return f"<div class='comments' id='comments'><a name='comments'></a><h4>Không có nhận xét nào:</h4><div id='Blog1_comments-block-wrapper'><dl class='avatar-comment-indent' id='comments-block'></dl></div>{form}</div>"
            case "published":
                return f"<div class='comments' id='comments'><a name='comments'></a><h4>1 nhận xét:</h4><div class='comments-content'><ol id='top-ra'><li class='comment' id='c1'><div class='comment-block'><div class='comment-header'><cite class='user'>Học trò cũ</cite><span class='datetime secondary-text'><a rel='nofollow' href='#c1'>lúc 21:30 20 tháng 2, 2016</a></span></div><p class='comment-content'>Nhớ trường quá!</p></div></li></ol></div>{form}</div>"
            case _:
                return ""

    def listing(self, title: str, items: Sequence[Article]) -> str:
        posts = "".join(self.post(a, full=False) for a in items[:6])
        return f"<div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class='status-msg-wrap'><div class='status-msg-body'>Hiển thị các bài đăng có nhãn <b>{title}</b>. <a href='/'>Hiển thị tất cả bài đăng</a></div></div>{posts}</div><div class='blog-pager'><a class='blog-pager-older-link' href='/search?max-results=6'>Bài đăng Cũ hơn</a></div></div>"

    def home(self, items: Sequence[Article]) -> str:
        return f"<div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'>{''.join(self.post(a, full=False) for a in items[:5])}</div></div>"

    def content(self, title: str, inner: str) -> str:
        return f"<div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class='post hentry'><h3 class='post-title entry-title' itemprop='name'>{title}</h3><div class='post-body entry-content'>{inner}</div><div class='post-footer'></div></div></div></div>"


SKIN = Blogger()
