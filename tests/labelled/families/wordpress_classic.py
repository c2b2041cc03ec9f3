# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""WordPress with a classic home-made theme: a primary school. No metadata at all, months as `Th07`, a box of recent comments."""

from collections.abc import Sequence
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import MONTH_WORDS, Article, Site, Skin, at


class Classic(Skin):
    family = "wordpress_classic"
    site = Site(
        "tieuhocphumytay.edu.vn", "Trường Tiểu học Phú Mỹ Tây", at("2025-11-04 10:05"),
        ("Trang chủ", "Giới thiệu", "Hoạt động", "Công khai", "Góc phụ huynh", "Liên hệ"),
        {"managing_body": "Trường Tiểu học Phú Mỹ Tây", "address": "ấp Trung Nghĩa, xã Phú Mỹ Tây", "email": "c1phumytay@gmail.com", "phone": "0274.3567.890"},
    )  # fmt: skip
    stamps = (
        (lambda t: f"{t.day} Th{t.month:02}, {t.year} - {t:%H:%M}", "minute"),
        (lambda t: f"Tháng {MONTH_WORDS[t.month - 1].title()} {t.day}, {t.year}", "day"),
        (lambda t: f"{t.day} Tháng {MONTH_WORDS[t.month - 1].title()}, {t.year}", "day"),
        (lambda t: f"Đăng ngày {t:%d/%m/%Y} lúc {t:%H:%M}", "minute"),
        (lambda t: f"{t.day} Tháng {t.month}, {t.year}", "day"),
    )
    comment_states = ("closed", "published", "form", "none")
    source_place = "end"
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/?cat=3",
        "listing2": "/?cat=3&paged=2",
        "search": "/?s=hoi+nghi",
        "static": "/?page_id=2",
        "law": "/?page_id=9",
        "contact": "/?page_id=11",
        "error": "/?p=99999",
        "qa": "/?p=77",
        "consultation": "/?page_id=31",
        "documents": "/?cat=9",
        "document": "/?p=140",
        "print": "/?print=print-page&p=",
    }

    def address(self, a: Article) -> str:
        return f"/?p={500 + a.index * 3}"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(f'<li class="page_item page-item-{n}"><a href="/?page_id={n}">{t}</a></li>' for n, t in enumerate(self.site.menu))
        recent = "".join(
            f'<li><a href="/?p={n}">{r.title}</a> <span class="post-date">{r.day.day} Th{r.day.month:02}, {r.day.year}</span></li>'
            for n, r in enumerate(content.related(5, self.site.fetched))
        )
        i = self.site.identity
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8" /><title>{title} | {self.site.name}</title><meta name="generator" content="WordPress 4.9.26" /><link rel="alternate" type="application/rss+xml" title="Dòng thông tin" href="/?feed=rss2" />{head}</head><body class="single"><div id="wrap"><div id="header"><div id="site-title"><a href="/">{self.site.name}</a></div><div id="site-description">Chăm ngoan - Học giỏi</div><form role="search" method="get" id="searchform" action="/"><label class="screen-reader-text" for="s">Tìm kiếm cho:</label><input type="text" value="" name="s" id="s" /><input type="submit" id="searchsubmit" value="Tìm kiếm" /></form></div><div id="access"><div class="menu"><ul>{menu}</ul></div></div><div id="main"><div id="container"><div id="content">{main}</div></div><div id="primary" class="widget-area"><ul class="xoxo"><li id="recent-posts-2" class="widget-container widget_recent_entries"><h3 class="widget-title">Bài viết mới</h3><ul>{recent}</ul></li><li class="widget-container widget_recent_comments"><h3 class="widget-title">Bình luận mới</h3><ul id="recentcomments"><li class="recentcomments"><span class="comment-author-link">Phụ huynh lớp 2B</span> trong <a href="/?p=512#comment-4">Thông báo nghỉ lễ</a></li></ul></li><li class="widget-container widget_archive"><h3 class="widget-title">Lưu trữ</h3><ul><li><a href="/?m=202510">Tháng Mười 2025</a></li><li><a href="/?m=202509">Tháng Chín 2025</a></li></ul></li><li class="widget-container widget_calendar"><table id="wp-calendar"><caption>Tháng Mười Một 2025</caption><tbody><tr><td>3</td><td id="today">4</td></tr></tbody></table></li></ul></div></div><div id="footer"><div id="site-info">{self.site.name}<br />Địa chỉ: {i["address"]}<br />Số điện thoại: {i["phone"]} – Email: {i["email"]}</div><div id="site-generator"><a href="https://wordpress.org/">Powered by WordPress.</a></div></div></div></body></html>"""

    def article(self, a: Article) -> str:
        stamp = (
            ""
            if a.when is None
            else f'<div class="entry-meta"><span class="meta-prep meta-prep-author">Được đăng vào </span> <a href="{self.address(a)}" rel="bookmark"><span class="entry-date">{self.stamp(a)}</span></a> <span class="meta-sep">bởi</span> <span class="author vcard"><a class="url fn n" href="/?author=1">quantri</a></span></div>'
        )
        picture = (
            f'<div id="attachment_{a.index}" style="width: 610px" class="wp-caption aligncenter"><img class="size-full" src="/wp-content/uploads/2025/03/h{a.index}.jpg" width="600" height="400" /><p class="wp-caption-text">{a.story.caption}</p></div>'
            if a.picture
            else ""
        )
        text = f"<p>{a.lead}</p>{picture}" + "".join(f"<p>{part}</p>" for part in a.paragraphs())
        near = f'<div id="nav-below" class="navigation"><div class="nav-previous"><a href="/?p=1" rel="prev"><span class="meta-nav">&larr;</span> {a.related[0].title}</a></div><div class="nav-next"><a href="/?p=2" rel="next">{a.related[1].title} <span class="meta-nav">&rarr;</span></a></div></div>'
        return f'<div id="post-{500 + a.index * 3}" class="post type-post hentry"><h1 class="entry-title">{a.story.title}</h1>{stamp}<div class="entry-content">{text}</div><div class="entry-utility">Bài này được đăng trong <a href="/?cat=3" rel="category">Hoạt động</a>. Đánh dấu <a href="{self.address(a)}" rel="bookmark">đường dẫn tĩnh</a>.</div></div>{near}{self.comment_area(a)}'

    def comment_area(self, a: Article) -> str:
        form = '<div id="respond"><h3 id="reply-title">Trả lời <small><a rel="nofollow" id="cancel-comment-reply-link" href="#respond" style="display:none;">Hủy</a></small></h3><form action="/wp-comments-post.php" method="post" id="commentform"><p class="comment-notes">Thư điện tử của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu <span class="required">*</span></p><p class="comment-form-author"><label for="author">Tên</label> <input id="author" name="author" type="text" /></p><p class="comment-form-comment"><label for="comment">Bình luận</label><textarea id="comment" name="comment" cols="45" rows="8"></textarea></p><p class="form-submit"><input name="submit" type="submit" id="submit" value="Phản hồi" /></p></form></div>'
        match a.comments:
            case "closed":
                said = ("Bình luận đã được đóng.", "Đã đóng bình luận.", "Chức năng bình luận đã bị đóng.", "Phản hồi đã được khóa.")[
                    a.index // 4 % 4
                ]
                return f'<div id="comments"><p class="nocomments">{said}</p></div>'
            case "form":
                return f'<div id="comments">{form}</div>'
            case "published":
                return f'<div id="comments"><h3 id="comments-title">Một bình luận cho <em>{a.story.title}</em></h3><ol class="commentlist"><li class="comment even thread-even depth-1" id="li-comment-3"><div id="comment-3"><div class="comment-author vcard"><cite class="fn">mẹ bé Na</cite> <span class="says">nói:</span></div><div class="comment-meta commentmetadata"><a href="#comment-3">2 Th11, 2025 lúc 20:15</a></div><div class="comment-body"><p>Cảm ơn cô giáo rất nhiều.</p></div><div class="reply"><a class="comment-reply-link" href="#">Trả lời</a></div></div></li></ol>{form}</div>'
            case _:
                return ""

    def listing(self, title: str, items: Sequence[Article]) -> str:
        posts = "".join(
            f'<div id="post-{a.index}" class="post hentry"><h2 class="entry-title"><a href="{self.address(a)}" rel="bookmark">{a.story.title}</a></h2><div class="entry-meta"><span class="entry-date">{(a.when or a.anchor or self.site.fetched).day} Th{(a.when or a.anchor or self.site.fetched).month:02}, {(a.when or a.anchor or self.site.fetched).year}</span></div><div class="entry-summary"><p>{a.story.lead} <a href="{self.address(a)}">Tiếp tục đọc <span class="meta-nav">&rarr;</span></a></p></div></div>'
            for a in items
        )
        return f'<h1 class="page-title">Danh mục: <span>{title}</span></h1>{posts}<div id="nav-below" class="navigation"><div class="nav-previous"><a href="/?cat=3&amp;paged=2">&larr; Bài cũ hơn</a></div></div>'

    def content(self, title: str, inner: str) -> str:
        return f'<div id="post-2" class="post-2 page type-page hentry"><h1 class="entry-title">{title}</h1><div class="entry-content">{inner}</div></div>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<!DOCTYPE html><html lang="vi"><head><title>{a.story.title}</title><meta name="robots" content="noindex,nofollow"/></head><body onload="window.print();"><div id="printBody"><h1>{self.site.name}</h1><h2>{a.story.title}</h2><p>{self.stamp(a)}</p>{text}</div></body></html>'


SKIN = Classic()
