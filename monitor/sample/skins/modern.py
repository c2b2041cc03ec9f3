"""A newsroom's or a young portal's front end: grids, <time>, microdata, JSON-LD, sharing buttons."""
# ruff: noqa: E501  -- lines of HTML stay whole, as pages have them

import json
from collections.abc import Sequence
from html import escape as e

from monitor.sample import dates, sources
from monitor.sample.model import Article, Section, Site, slug
from monitor.sample.skins.base import Skin, form, when


class Modern(Skin):
    name = "modern"
    forms = dates.MODERN
    index_alias = "home"

    def article_path(self, article: Article) -> str:
        return f"{article.section}/{slug(article.title)}-{article.number}.htm"

    def section_path(self, section: Section, page: int = 1) -> str:
        return f"{section.slug}/" + (f"trang-{page}.htm" if page > 1 else "")

    def heading(self, text: str) -> str:
        return f'<h2 class="box-title">{e(text)}</h2>'

    def items(self, site: Site, articles: Sequence[Article]) -> str:
        return (
            '<div class="grid">'
            + "".join(
                f'<div class="card story"><a class="story__title" href="{e(self.href(site, a.address))}">{e(a.title)}</a>'
                f'{f"<time class=story__time>{self.day(a)}</time>" if a.dated else ""}<p class="story__sapo">{e(a.lead)}</p></div>'
                for a in articles
            )
            + "</div>"
        )

    def document(self, site: Site, title: str, main: str, *, head: str = "", language: str = "vi", home: bool = False) -> str:
        menu = []
        for section, children in self.menu_tree(site):
            sub = "".join(f'<a href="{self.href(site, self.section_path(c))}">{e(c.title)}</a>' for c in children)
            menu.append(
                f'<div class="nav-item"><a href="{self.href(site, self.section_path(section))}">{e(section.title)}</a>{f"<div class=mega>{sub}</div>" if sub else ""}</div>'
            )
        foot = "".join(f'<div class="ft-line">{e(x)}</div>' for x in self.footer_lines(site))
        if site.footer_image:
            foot = '<picture><img src="/static/ft.webp" alt=""></picture>'
        fan = f'<a href="{e(site.fanpage)}" class="icon-fb" aria-label="Facebook"></a>' if site.fanpage else ""
        count = f'<div class="count">Truy cập: {site.counter:,}</div>'.replace(",", ".") if site.counter else ""
        usual = f'<a class="logo" href="{site.prefix}">{e(site.banner[0])}</a>'
        names = self.names(site, usual + "".join(f'<div class="slogan">{e(b)}</div>' for b in site.banner[1:]))
        return f"""<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{e(title)}</title>{self.feed_link(site)}{head}<link rel="stylesheet" href="/static/app.css"></head>
<body><header class="hd"><div class="hd-top"><span class="today">{e(self.clock(site))}</span><form action="{site.prefix}tim-kiem" method="get"><input type="search" name="q" placeholder="Tìm kiếm"></form>{self.english_link(site)}</div>{names}<nav class="nav"><a href="{site.prefix}">Trang chủ</a>{"".join(menu)}</nav></header>
<main class="wrap"><div class="col-main">{main}</div><div class="col-side"><h3>Liên kết</h3>{"".join(f'<a href="{e(u)}">{e(t)}</a>' for t, u in site.links)}</div></main><footer class="ft"><div class="wrap">{foot}{fan}{count}</div></footer></body></html>"""

    def article(self, site: Site, article: Article, around: Sequence[Article]) -> str:
        head = f'<meta property="og:title" content="{e(article.title)}">'
        date = ""
        if article.dated:
            stamp = f"{article.moment:%Y-%m-%dT%H:%M:%S}+07:00"
            data = {
                "@context": "http://schema.org",
                "@type": "NewsArticle",
                "headline": article.title,
                "datePublished": stamp,
                "dateModified": stamp,
            }
            head += f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'
            date = f'<time class="dt" itemprop="datePublished" datetime="{stamp}">{e(self.moment(site, article))}</time>'
        body = "".join(f"<p>{p}</p>" for p in self.body_paragraphs(article)[1:])
        if article.credit:
            body += f'<figure><img src="/static/{article.number}.webp" alt=""><figcaption>{e(article.credit)}</figcaption></figure>'
        if article.author:
            body += f'<p class="author">{e(article.author)}</p>'
        if (field := sources.box(article.source)) is not None:
            body += f'<p class="src">Nguồn tin: <span>{e(field)}</span></p>'
        body += "".join(f'<p class="src">{line}</p>' for line in sources.tail(article.source))
        more = "".join(
            f'<li><a href="{e(self.href(site, a.address))}">{e(a.title)}</a>{f"<time>{self.day(a)}</time>" if a.dated else ""}</li>'
            for a in around
        )
        main = f"""<article class="detail" itemscope itemtype="http://schema.org/NewsArticle"><h1 class="detail__title" itemprop="headline">{e(article.title)}</h1><div class="detail__meta">{date}<span class="share"><a href="#">Chia sẻ</a></span></div><p class="detail__sapo">{self.body_paragraphs(article)[0]}</p><div class="detail__body" itemprop="articleBody">{body}</div></article>
{self._comments(article)}<section class="related"><h3>Tin liên quan</h3><ul>{more}</ul></section>"""
        return self.document(site, article.title, main, head=head)

    def _comments(self, article: Article) -> str:
        c = article.comments
        if c.state == "none":
            return ""
        if c.state == "closed":
            return '<section class="cmt cmt--closed"><h3>Bình luận</h3><p>Bình luận đã được đóng lại.</p></section>'
        rows = "".join(
            f'<div class="cmt__item"><span class="cmt__name">{e(n)}</span><p>{e(t)}</p><span class="cmt__time">{when(m)}</span><a href="#">Thích</a> <a href="#">Trả lời</a></div>'
            for n, m, t in c.entries
        )
        return f'<section class="cmt"><h3>Bình luận ({len(c.entries)})</h3>{form("/api/comment", "Ý kiến của bạn", "Gửi bình luận")}<div class="cmt__list">{rows}</div></section>'
