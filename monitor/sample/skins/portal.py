"""A portal server's habits (Liferay, SharePoint): generated ids, portlets, the page clock beside the menu, weekday, date | time GMT+7."""
# ruff: noqa: E501  -- lines of HTML stay whole, as pages have them

from collections.abc import Sequence
from html import escape as e

from monitor.sample import dates, sources
from monitor.sample.model import Article, Section, Site, slug
from monitor.sample.skins.base import Skin, form, when


class Portal(Skin):
    name = "portal"
    forms = dates.PORTAL
    index_alias = "web/guest/trang-chu"

    def article_path(self, article: Article) -> str:
        return f"chi-tiet-tin/-/view-article/{article.number}/{slug(article.title)}"

    def section_path(self, section: Section, page: int = 1) -> str:
        return section.slug + (f"?p_p_id=101_INSTANCE_x8Kd&p_p_lifecycle=0&_101_INSTANCE_x8Kd_cur={page}" if page > 1 else "")

    def heading(self, text: str) -> str:
        return f'<h3 class="portlet-title"><span class="portlet-title-text">{e(text)}</span></h3>'

    def items(self, site: Site, articles: Sequence[Article]) -> str:
        return (
            '<div class="asset-publisher">'
            + "".join(
                f'<div class="asset-abstract" id="yui_3_18_{a.number}"><h4 class="asset-title"><a href="{e(self.href(site, a.address))}">{e(a.title)}</a></h4>'
                f'{f"<span class=metadata-publish-date>{self.day(a)}</span>" if a.dated else ""}<div class="asset-summary">{e(a.lead)}</div></div>'
                for a in articles
            )
            + "</div>"
        )

    def document(self, site: Site, title: str, main: str, *, head: str = "", language: str = "vi", home: bool = False) -> str:
        menu = []
        for section, children in self.menu_tree(site):
            sub = "".join(
                f'<li role="presentation"><a role="menuitem" href="{e(self.href(site, self.section_path(c)))}">{e(c.title)}</a></li>'
                for c in children
            )
            kids = f'<ul class="child-menu dropdown-menu" role="menu">{sub}</ul>' if sub else ""
            menu.append(
                f'<li role="presentation" class="lfr-nav-item"><a href="{e(self.href(site, self.section_path(section)))}"><span>{e(section.title)}</span></a>{kids}</li>'
            )
        foot = "".join(f'<div class="row-fluid"><span style="font-size:13px;">{e(x)}</span></div>' for x in self.footer_lines(site))
        if site.footer_image:
            foot = '<div class="footer-img" style="background:url(/documents/10181/footer.png);height:140px"></div>'
        counter = f'<div class="portlet-body">Lượt truy cập: <span id="A8821">{site.counter}</span></div>' if site.counter else ""
        return f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN"><head><title>{e(title)}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type">{self.feed_link(site)}{head}<script>var Liferay = {{Browser: {{}}, currentURL: '/'}};</script></head>
<body class="yui3-skin-sam controls-visible guest-site signed-out public-page site"><div class="container-fluid" id="wrapper"><header id="banner" role="banner">{self.names(site, "".join(f'<div class="site-name lv{i}">{e(b)}</div>' for i, b in enumerate(site.banner)))}</header>
<div class="topbar"><span class="date-time">{e(self.clock(site))}</span><span>Xem với cỡ chữ : A- A A+</span>{self.english_link(site)}</div><nav class="sort-pages" id="navigation" role="navigation"><ul role="menubar"><li><a href="{site.prefix}"><span>Trang chủ</span></a></li>{"".join(menu)}</ul></nav>
<div id="content"><div class="columns-2" id="main-content"><div class="portlet-column span9"><section class="portlet" id="portlet_101">{main}</section></div><div class="portlet-column span3"><section class="portlet">{self.heading("Liên kết website")}<ul>{"".join(f'<li><a href="{e(u)}">{e(t)}</a></li>' for t, u in site.links)}</ul>{counter}</section></div></div></div>
<footer id="footer" role="contentinfo">{foot}</footer></div></body></html>"""

    def article(self, site: Site, article: Article, around: Sequence[Article]) -> str:
        date = f'<div class="article-date">{e(self.moment(site, article))}</div>' if article.dated else ""
        body = "".join(
            f'<p style="text-align:justify"><span style="font-family:Times New Roman,Times,serif;">{p}</span></p>'
            for p in self.body_paragraphs(article)[1:]
        )
        if article.credit:
            body += (
                f'<p style="text-align:center"><img alt="" src="/documents/10181/{article.number}.jpg"><br><em>{e(article.credit)}</em></p>'
            )
        if article.author:
            body += f'<p style="text-align:right"><strong>{e(article.author)}</strong></p>'
        if (field := sources.box(article.source)) is not None:
            body += f'<div class="article-source"><label>Nguồn tin:</label> <span>{e(field)}</span></div>'
        body += "".join(f'<p style="text-align:right">{line}</p>' for line in sources.tail(article.source))
        other = "".join(
            f'<li><a href="{e(self.href(site, a.address))}">{e(a.title)}</a>{f" ({self.day(a)})" if a.dated else ""}</li>' for a in around
        )
        main = f"""<div class="journal-content-article" id="article_10181_{article.number}"><h1 class="header-title">{e(article.title)}</h1>{date}
<div class="abstract"><b>{self.body_paragraphs(article)[0]}</b></div><div class="content">{body}</div></div><div class="article-tools"><a href="javascript:window.print()">In bài</a> <a href="mailto:?subject=x">Gửi email</a></div>{self._comments(article)}
<div class="portlet-boundary other"><h4>Các tin khác</h4><ul>{other}</ul></div>"""
        return self.document(site, article.title, main)

    def _comments(self, article: Article) -> str:
        c = article.comments
        if c.state == "none":
            return ""
        if c.state == "closed":
            return '<div class="comment-portlet"><h4>Bình luận</h4><p>Bình luận cho bài viết này đã đóng.</p></div>'
        rows = "".join(
            f'<div class="lfr-discussion"><div class="lfr-discussion-details"><span class="user-name">{e(n)}</span><span class="date">{when(m)}</span></div><div class="lfr-discussion-body">{e(t)}</div></div>'
            for n, m, t in c.entries
        )
        return f'<div class="comment-portlet"><h4>BÌNH LUẬN ({len(c.entries)})</h4>{rows}<div class="add-comment">{form("/c/portal/comment", "Nhập bình luận của bạn", "Trả lời")}</div></div>'
