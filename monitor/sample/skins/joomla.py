"""Joomla's habits: 'Được viết ngày …' in a definition list, hits, a feed by query."""
# ruff: noqa: E501  -- lines of HTML stay whole, as pages have them

from collections.abc import Sequence
from html import escape as e

from monitor.sample import dates, sources
from monitor.sample.model import Article, Section, Site, slug
from monitor.sample.skins.base import Skin, form, when


class Joomla(Skin):
    name = "joomla"
    forms = dates.JOOMLA
    index_alias = "index.php"

    def article_path(self, article: Article) -> str:
        return f"index.php/{article.section}/{article.number}-{slug(article.title)}"

    def section_path(self, section: Section, page: int = 1) -> str:
        return f"index.php/{section.slug}" + (f"?start={(page - 1) * 8}" if page > 1 else "")

    def print_path(self, article: Article) -> str | None:
        return f"{self.article_path(article)}?tmpl=component&print=1"

    def heading(self, text: str) -> str:
        return f'<div class="componentheading">{e(text)}</div>'

    def items(self, site: Site, articles: Sequence[Article]) -> str:
        rows = "".join(
            f'<tr class="cat-list-row{i % 2}"><td class="list-title"><a href="{e(self.href(site, a.address))}">{e(a.title)}</a><div class="introtext">{e(a.lead)}</div></td>'
            f'<td class="list-date small">{self.day(a)}</td><td class="list-hits"><span class="badge">Lượt xem: {a.number * 13 % 2900}</span></td></tr>'
            for i, a in enumerate(articles)
        )
        return f'<table class="category table table-striped"><tbody>{rows}</tbody></table>'

    def document(self, site: Site, title: str, main: str, *, head: str = "", language: str = "vi", home: bool = False) -> str:
        menu = []
        for section, children in self.menu_tree(site):
            sub = "".join(f'<li class="item"><a href="{self.href(site, self.section_path(c))}">{e(c.title)}</a></li>' for c in children)
            tail = f'<ul class="nav-child unstyled small">{sub}</ul>' if sub else ""
            menu.append(
                f'<li class="item parent"><a href="{self.href(site, self.section_path(section))}">{e(section.title)}</a>{tail}</li>'
            )
        foot = "<br />".join(e(x) for x in self.footer_lines(site))
        if site.footer_image:
            foot = '<canvas id="chan" width="900" height="90"></canvas><img src="/images/footer2020.png" alt="" />'
        seen = f'<div class="moduletable"><h3>Số lượt truy cập</h3><div class="stat">{site.counter}</div></div>' if site.counter else ""
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn"><head><base href="{site.root}" /><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{e(title)}</title>{self.feed_link(site)}{head}</head>
<body><div id="wrapper"><div id="header">{self.names(site, "".join(f'<div class="sitename{i}">{e(b)}</div>' for i, b in enumerate(site.banner)))}<div id="clock">{e(self.clock(site))}</div>{self.english_link(site)}</div>
<div id="left"><ul class="nav menu"><li class="item"><a href="{site.prefix}">Trang chủ</a></li>{"".join(menu)}</ul>{seen}</div><div id="main"><div id="system-message-container"></div>{main}</div>
<div id="right"><div class="moduletable"><h3>Liên kết web</h3><ul class="weblinks">{"".join(f'<li><a href="{e(u)}">{e(t)}</a></li>' for t, u in site.links)}</ul></div></div>
<div id="footer"><p>{foot}</p></div></div></body></html>"""

    def article(self, site: Site, article: Article, around: Sequence[Article]) -> str:
        info = []
        if article.dated:
            info.append(f'<dd class="create">{e(self.moment(site, article))}</dd>')
        if article.author:
            info.append(f'<dd class="createdby">Viết bởi {e(article.author)}</dd>')
        info.append(f'<dd class="hits">{article.number * 13 % 2900} Lượt xem</dd>')
        body = "".join(f"<p>{p}</p>" for p in self.body_paragraphs(article))
        if article.credit:
            body += f'<p style="text-align:center"><img src="/images/stories/{article.number}.jpg" /><br /><span class="caption">{e(article.credit)}</span></p>'
        if (field := sources.box(article.source)) is not None:
            body += f"<p><em>Nguồn tin: {e(field)}</em></p>"
        body += "".join(f'<p style="text-align: right;">{line}</p>' for line in sources.tail(article.source))
        more = "".join(
            f'<li><a href="{e(self.href(site, a.address))}">{e(a.title)}</a>{f" - {self.day(a)}" if a.dated else ""}</li>' for a in around
        )
        main = f"""<div class="item-page"><h2>{e(article.title)}</h2><ul class="actions"><li class="print-icon"><a href="{e(self.href(site, self.print_path(article) or ""))}" rel="nofollow">In</a></li></ul>
<dl class="article-info"><dt class="article-info-term">Chi tiết</dt>{"".join(info)}</dl>{body}<h4>Tin mới hơn:</h4><ul class="relateditems">{more}</ul>{self._comments(article)}</div>"""
        return self.document(site, article.title, main)

    def _comments(self, article: Article) -> str:
        c = article.comments
        if c.state == "none":
            return ""
        if c.state == "closed":
            return '<div id="jc"><h4>Bình luận</h4><p class="closed">Bạn phải đăng nhập để gửi bình luận cho bài viết này.</p></div>'
        rows = "".join(
            f'<div class="rbox"><a class="comment-anchor" href="#c{i}">#{i}</a> <span class="comment-author">{e(n)}</span> <span class="comment-date">{when(m)}</span><div class="comment-body">{e(t)}</div></div>'
            for i, (n, m, t) in enumerate(c.entries, 1)
        )
        head = "<h4>Phản hồi</h4>" if rows else "<h4>Không có bình luận</h4>"
        return f'<div id="jc"><div id="comments">{head}{rows}</div><h4>Thêm bình luận</h4>{form("/index.php?option=com_jcomments", "Bình luận", "Gửi")}</div>'
