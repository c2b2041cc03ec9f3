"""The habits of the most common CMS of communes and schools: weekday - date time, glued counters, source field, meta time with a broken zone."""
# ruff: noqa: E501  -- lines of HTML stay whole, as pages have them

import json
from collections.abc import Sequence
from html import escape as e

from monitor.sample import dates, sources
from monitor.sample.model import Article, Section, Site, slug
from monitor.sample.skins.base import Skin, form, when


class Nuke(Skin):
    name = "nuke"
    forms = dates.NUKE
    index_alias = "index.php"

    def article_path(self, article: Article) -> str:
        return f"news/{article.section}/{slug(article.title)}-{article.number}.html"

    def section_path(self, section: Section, page: int = 1) -> str:
        if section.kind not in ("list", "empty", "updating"):
            return f"{section.slug}/"
        return f"news/{section.slug}/" + (f"page-{page}/" if page > 1 else "")

    def print_path(self, article: Article) -> str | None:
        return "savefile/" + self.article_path(article)

    def heading(self, text: str) -> str:
        return f'<div class="page-header"><h2>{e(text)}</h2></div>'

    def items(self, site: Site, articles: Sequence[Article]) -> str:
        if not articles:
            return '<div class="news_column"></div>'
        cells = []
        for a in articles:
            # the vendor prints twelve hours here and forgets to say which half of the day
            hour = a.moment.hour % 12 or 12
            date = f'<li><em class="fa fa-clock-o">&nbsp;</em> {a.moment:%d/%m/%Y} {hour:02d}:{a.moment:%M}</li>' if a.dated else ""
            cells.append(
                f'<div class="news_column panel panel-default"><div class="panel-body"><h3><a href="{e(self.href(site, a.address))}" title="{e(a.title)}">{e(a.title)}</a></h3>'
                f'<ul class="list-inline">{date}<li>Đã xem: {a.number * 7 % 900 + 30}</li></ul><div class="text-justify">{e(a.lead)}</div></div></div>'
            )
        return "".join(cells)

    def _menu(self, site: Site) -> str:
        out = []
        for section, children in self.menu_tree(site):
            link = f'<a class="dropdown-toggle" href="{self.href(site, self.section_path(section))}">{e(section.title)}</a>'
            sub = "".join(f'<li><a href="{self.href(site, self.section_path(c))}">{e(c.title)}</a></li>' for c in children)
            out.append(f'<li class="dropdown">{link}<ul class="dropdown-menu">{sub}</ul></li>' if sub else f"<li>{link}</li>")
        return f'<nav id="menusite"><ul class="nav navbar-nav"><li><a class="home" href="{site.prefix}">Trang nhất</a></li>{"".join(out)}</ul></nav>'

    def document(self, site: Site, title: str, main: str, *, head: str = "", language: str = "vi", home: bool = False) -> str:
        foot = "".join(f"<p>{e(x)}</p>" for x in self.footer_lines(site))
        if site.footer_image:
            foot = '<img alt="" src="/themes/default/images/footer.png" class="img-responsive">'
        counter = (
            f'<div class="panel panel-default"><div class="panel-heading">Thống kê truy cập</div><ul class="counter"><li>Đang truy cập<span>12</span></li><li>Hôm nay<span>{site.counter % 977}</span></li><li>Tổng lượt truy cập<span>{site.counter}</span></li></ul></div>'
            if site.counter
            else ""
        )
        recent = ""
        if site.latest_comments:
            recent = (
                '<div class="panel"><div class="panel-heading">Bình luận mới</div><ul><li><strong>Thu Trang</strong>: Cảm ơn nhà trường đã thông tin kịp thời. '
                "<em>18/11/2026 10:02</em></li><li><strong>Minh Quân</strong>: Bài viết rất hay</li></ul></div>"
            )
        fan = f'<a href="{e(site.fanpage)}" target="_blank"><em class="fa fa-facebook"></em> Facebook</a>' if site.fanpage else ""
        links = "".join(f'<li><a href="{e(u)}">{e(t)}</a></li>' for t, u in site.links)
        return f"""<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#">
<head><title>{e(title)}</title><meta charset="utf-8"><meta name="generator" content="NukeViet v4.5"><meta name="viewport" content="width=device-width, initial-scale=1">
{self.feed_link(site)}{head}<link rel="StyleSheet" href="/themes/default/css/style.css"></head>
<body><div class="body-bg"><noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.</div></noscript>
<header><div class="container"><div class="logo">{self.names(site, "".join(f"<h1>{e(b)}</h1>" if i == 0 else f"<h2>{e(b)}</h2>" for i, b in enumerate(site.banner)))}</div><span class="current-time">{e(self.clock(site))}</span><div class="language">{self.english_link(site)}</div></div></header>
{self._menu(site)}
<section><div class="container" id="body"><div class="row"><div class="col-md-18">{main}</div><aside class="col-md-6">{counter}{recent}<div class="panel"><div class="panel-heading">Liên kết website</div><ul>{links}</ul></div></aside></div></div></section>
<footer id="footer"><div class="container"><div class="copyright">{foot}</div>{fan}</div></footer></div></body></html>"""

    def article(self, site: Site, article: Article, around: Sequence[Article]) -> str:
        head = f'<meta property="og:type" content="article"><meta property="og:title" content="{e(article.title)}">'
        date = ""
        if article.dated:
            m = article.moment
            broken = m.second or article.number % 2
            zone = f"{m:%Y-%m-%dT%H:%M:%S}+07:00" if not broken else f"{m:%Y-%m-%d}+07{m:%H:%M:%S}"
            head += (
                f'<meta property="article:published_time" content="{zone}"><meta property="article:section" content="{e(article.section)}">'
            )
            data = {
                "@context": "https://schema.org",
                "@type": "NewsArticle",
                "headline": article.title,
                "datePublished": f"{m:%Y-%m-%dT%H:%M:%S}+07:00",
            }
            head += f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'
            glued = f'<span class="h5">{e(self.moment(site, article))}</span><span>1.{article.number:04d}</span>'
            date = f'<div class="row">{glued}</div>'
        body = "".join(f'<p style="text-align: justify;">{p}</p>' for p in self.body_paragraphs(article)[1:])
        if article.credit:
            body += f'<div style="text-align:center"><img src="/uploads/news/{article.number}.jpg" alt=""><br><em>{e(article.credit)}</em></div>'
        body += "".join(f'<p style="text-align: right;">{line}</p>' for line in sources.tail(article.source))
        own = ""
        if article.author:
            own += f'<p class="h5 text-right"><strong>Tác giả bài viết: </strong>{e(article.author)}</p>'
        if (field := sources.box(article.source)) is not None:
            own += f'<p class="h5 text-right"><strong>Nguồn tin: </strong>{e(field)}</p>'
        newer = "".join(
            f'<li><a href="{e(self.href(site, a.address))}">{e(a.title)}</a>{f" <em>({self.day(a)})</em>" if a.dated else ""}</li>'
            for a in around
        )
        main = f"""<div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body">
<h1 class="title margin-bottom-lg" itemprop="headline">{e(article.title)}</h1>{date}<div class="clearfix"><ul class="list-inline"><li><a href="{e(self.href(site, self.print_path(article) or ""))}" rel="nofollow">In ra</a></li></ul></div>
<div class="hometext m-bottom" itemprop="description"><strong>{self.body_paragraphs(article)[0]}</strong></div>
<div id="news-bodyhtml" class="bodytext margin-bottom-lg">{body}</div>{own}</div></div>
{self._comments(article)}<div class="panel-body other-news"><p class="h3"><strong>Những tin mới hơn</strong></p><ul class="related list-inline">{newer}</ul></div>"""
        return self.document(site, f"{article.title} - {site.name}", main, head=head)

    def _comments(self, article: Article) -> str:
        c = article.comments
        if c.state == "none":
            return ""
        note = "<p>Bình luận của bạn sẽ hiển thị sau khi được kiểm duyệt</p>"
        if c.state == "closed":
            return '<div id="idcomment" class="nv-fullbg"><p class="h3">Ý kiến bạn đọc</p><div class="alert">Bạn cần đăng nhập với tư cách là <strong>Thành viên chính thức</strong> để có thể bình luận</div></div>'
        rows = "".join(
            f'<li class="media"><div class="media-body"><strong class="cm_item">{e(n)}</strong> - <small>{when(m)}</small><p>{e(t)}</p></div></li>'
            for n, m, t in c.entries
        )
        return f'<div id="idcomment" class="nv-fullbg"><p class="h3">Ý kiến bạn đọc</p><ul id="showcomment" class="comment-list">{rows}</ul><div id="formcomment">{form("/index.php?nv=comment", "Nội dung", "Gửi bình luận", note=note)}</div></div>'
