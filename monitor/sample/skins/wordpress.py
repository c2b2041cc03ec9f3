"""The habits of WordPress: day, Th and month, meta times in UTC, JSON-LD, a comment form that promises not to show addresses."""
# ruff: noqa: E501  -- lines of HTML stay whole, as pages have them

import json
from collections.abc import Sequence
from datetime import UTC
from html import escape as e

from monitor.sample import dates, sources
from monitor.sample.model import Article, Section, Site, slug
from monitor.sample.skins.base import Skin, form


class WordPress(Skin):
    name = "wp"
    forms = dates.WORDPRESS
    index_alias = "index.php"

    def article_path(self, article: Article) -> str:
        if not article.dated:
            return f"{slug(article.title)}/"
        return f"{article.moment:%Y/%m}/{slug(article.title)}/"

    def section_path(self, section: Section, page: int = 1) -> str:
        stem = f"chuyen-muc/{section.slug}/" if section.kind in ("list", "empty", "updating") else f"{section.slug}/"
        return stem + (f"page/{page}/" if page > 1 else "")

    def heading(self, text: str) -> str:
        return f'<h1 class="page-title">{e(text)}</h1>'

    def _time(self, site: Site, a: Article) -> str:
        if not a.dated:
            return ""
        return f'<span class="posted-on"><time class="entry-date published" datetime="{a.moment:%Y-%m-%dT%H:%M:%S}+07:00">{e(self.moment(site, a))}</time></span>'

    def items(self, site: Site, articles: Sequence[Article]) -> str:
        if not articles:
            return "<p>Không tìm thấy bài viết nào.</p>"
        return "".join(
            f'<article class="post type-post"><h2 class="entry-title"><a href="{e(self.href(site, a.address))}" rel="bookmark">{e(a.title)}</a></h2>'
            f'<div class="entry-meta">{self._time(site, a)}</div><div class="entry-summary"><p>{e(a.lead)} <a class="more-link" href="{e(self.href(site, a.address))}">Xem thêm</a></p></div></article>'
            for a in articles
        )

    def document(self, site: Site, title: str, main: str, *, head: str = "", language: str = "vi", home: bool = False) -> str:
        items = []
        for section, children in self.menu_tree(site):
            sub = "".join(
                f'<li class="menu-item"><a href="{self.href(site, self.section_path(c))}">{e(c.title)}</a></li>' for c in children
            )
            items.append(
                f'<li class="menu-item"><a href="{self.href(site, self.section_path(section))}">{e(section.title)}</a>{f"<ul class=sub-menu>{sub}</ul>" if sub else ""}</li>'
            )
        foot = "".join(f"<li>{e(x)}</li>" for x in self.footer_lines(site))
        if site.footer_image:
            foot = '<li><img src="/wp-content/uploads/2024/03/footer-final.jpg" alt="" width="1200" height="180"></li>'
        recent = "".join(
            f'<li><a href="{e(self.href(site, a.address))}">{e(a.title)}</a> {f"<span class=post-date>{self.day(a)}</span>" if a.dated else ""}</li>'
            for a in site.newest()[:4]
            if a.language == "vi"
        )
        talk = ""
        if site.latest_comments:
            talk = '<section class="widget widget_recent_comments"><h2>Bình luận gần đây</h2><ul><li><span class="comment-author-link">Hoàng Yến</span> trong <a href="#">Thông báo tuyển sinh</a></li><li><span class="comment-author-link">Bác Tư</span> trong <a href="#">Lịch tiếp dân</a></li></ul></section>'
        fan = f'<a class="social" href="{e(site.fanpage)}">Fanpage</a>' if site.fanpage else ""
        count = f'<section class="widget"><h2>Lượt xem</h2>Tổng: {site.counter:,}</section>' if site.counter else ""
        usual = f'<p class="site-title"><a href="{site.prefix}" rel="home">{e(site.banner[0])}</a></p>'
        names = self.names(site, f'{usual}<p class="site-description">{e(" – ".join(site.banner[1:]))}</p>')
        return f"""<!doctype html>
<html lang="{language}"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>{e(title)}</title><meta name="generator" content="WordPress 6.5">{self.feed_link(site)}{head}</head>
<body class="{"home blog" if home else "single"}"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><div id="page"><header id="masthead" class="site-header">{names}<span>{e(self.clock(site))}</span>{self.english_link(site)}
<nav class="main-navigation"><ul id="primary-menu" class="menu"><li class="menu-item"><a href="{site.prefix}">Trang chủ</a></li>{"".join(items)}</ul></nav></header>
<div id="content"><main id="main">{main}</main><aside id="secondary"><section class="widget widget_recent_entries"><h2>Bài viết mới</h2><ul>{recent}</ul></section>{talk}{count}<section class="widget"><h2>Liên kết</h2>{"".join(f'<p><a href="{e(u)}">{e(t)}</a></p>' for t, u in site.links)}</section></aside></div>
<footer id="colophon" class="site-footer"><ul class="footer-widget">{foot}</ul>{fan}</footer></div></body></html>"""

    def article(self, site: Site, article: Article, around: Sequence[Article]) -> str:
        head = f'<meta property="og:type" content="article"><meta property="og:title" content="{e(article.title)}">'
        if article.dated and site.form.precision != "day":
            utc = article.moment.astimezone(UTC)
            head += f'<meta property="article:published_time" content="{utc:%Y-%m-%dT%H:%M:%S}+00:00"><meta property="article:modified_time" content="{utc:%Y-%m-%dT%H:%M:%S}+00:00">'
            data = {
                "@context": "https://schema.org",
                "@graph": [
                    {"@type": "Article", "headline": article.title, "datePublished": f"{utc:%Y-%m-%dT%H:%M:%S}+00:00"},
                    {"@type": "WebSite", "name": site.name},
                ],
            }
            head += f'<script type="application/ld+json" class="yoast-schema-graph">{json.dumps(data, ensure_ascii=False)}</script>'
        by = f'<span class="byline">bởi <span class="author vcard">{e(article.author)}</span></span>' if article.author else ""
        body = "".join(f"<p>{p}</p>" for p in self.body_paragraphs(article))
        if article.credit:
            body += f'<figure class="wp-block-image"><img src="/wp-content/uploads/a{article.number}.jpg" alt=""><figcaption>{e(article.credit)}</figcaption></figure>'
        if (field := sources.box(article.source)) is not None:
            body += f'<p class="source">Nguồn tin: {e(field)}</p>'
        body += "".join(f'<p class="has-text-align-right">{line}</p>' for line in sources.tail(article.source))
        related = "".join(f'<li><a href="{e(self.href(site, a.address))}">{e(a.title)}</a> – {self.day(a)}</li>' for a in around)
        main = f"""<article id="post-{article.number}" class="post-{article.number} post type-post status-publish"><header class="entry-header"><h1 class="entry-title">{e(article.title)}</h1><div class="entry-meta">{self._time(site, article)}{by}</div></header>
<div class="entry-content">{body}</div></article><div class="jp-relatedposts"><h3>Bài viết liên quan</h3><ul>{related}</ul></div>{self._comments(article)}"""
        return self.document(site, f"{article.title} – {site.name}", main, head=head)

    def _comments(self, article: Article) -> str:
        c = article.comments
        if c.state == "none":
            return ""
        if c.state == "closed":
            return '<div id="comments" class="comments-area"><p class="no-comments">Đã đóng bình luận.</p></div>'
        rows = "".join(
            f'<li class="comment"><div class="comment-author vcard"><b class="fn">{e(n)}</b> <span class="says">viết:</span></div><div class="comment-metadata"><time datetime="{m.isoformat()}">{m.day} Tháng {m.month}, {m.year} lúc {m:%H:%M}</time></div><div class="comment-content"><p>{e(t)}</p></div><div class="reply"><a rel="nofollow" href="#respond">Trả lời</a></div></li>'
            for n, m, t in c.entries
        )
        title = (
            f'<h2 class="comments-title">{len(c.entries)} bình luận về “{e(article.title)}”</h2><ol class="comment-list">{rows}</ol>'
            if rows
            else ""
        )
        note = '<p class="comment-notes">Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *</p>'
        return f'<div id="comments" class="comments-area">{title}<div id="respond" class="comment-respond"><h3 id="reply-title">Để lại một bình luận</h3>{form("/wp-comments-post.php", "Bình luận *", "Gửi bình luận", note=note)}</div></div>'
