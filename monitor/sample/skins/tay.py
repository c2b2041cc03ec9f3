"""Written by hand by the office's young man: almost no classes, flat addresses, unclosed tags."""
# ruff: noqa: E501  -- lines of HTML stay whole, as pages have them

from collections.abc import Sequence
from html import escape as e

from monitor.sample import dates, sources
from monitor.sample.model import Article, Section, Site
from monitor.sample.skins.base import Skin, form, when


class Handmade(Skin):
    name = "tay"
    forms = dates.HANDMADE
    index_alias = "index.html"

    def article_path(self, article: Article) -> str:
        return f"tin{article.number}.html"

    def section_path(self, section: Section, page: int = 1) -> str:
        return f"{section.slug}{page if page > 1 else ''}.html"

    def heading(self, text: str) -> str:
        return f"<h2>{e(text)}</h2>\n"

    def items(self, site: Site, articles: Sequence[Article]) -> str:
        return (
            "<ul>\n"
            + "".join(
                f'<li><a href="{e(self.href(site, a.address))}">{e(a.title)}</a>{f" ({self.day(a)})" if a.dated else ""}\n'
                for a in articles
            )
            + "</ul>\n"
        )

    def document(self, site: Site, title: str, main: str, *, head: str = "", language: str = "vi", home: bool = False) -> str:
        menu = [f'<a href="{site.prefix}">Trang chủ</a>']
        for section, children in self.menu_tree(site):
            menu.append(f'<a href="{self.href(site, self.section_path(section))}">{e(section.title)}</a>')
            menu += [f'<a href="{self.href(site, self.section_path(c))}"><small>{e(c.title)}</small></a>' for c in children]
        foot = "<br>\n".join(e(x) for x in self.footer_lines(site))
        if site.footer_image:
            foot = "<img src=/chan.gif width=700>"
        links = " ".join(f'<a href="{e(u)}">{e(t)}</a>' for t, u in site.links)
        count = f"<p>Bạn là người thứ {site.counter} ghé thăm" if site.counter else ""
        return f"""<html><head><meta charset="utf-8"><title>{e(title)}</title>{self.feed_link(site)}{head}<style>body{{width:760px;margin:auto}}</style></head>
<body><center>{self.names(site, "".join(f"<h1>{e(b)}</h1>" if i == 0 else f"<h3>{e(b)}</h3>" for i, b in enumerate(site.banner)))}</center>
<p>{e(self.clock(site))} {self.english_link(site)}
<p>{" | ".join(menu)}
<hr>
{main}
<hr>
<p>{links}{count}
<center>{foot}</center></body></html>"""

    def article(self, site: Site, article: Article, around: Sequence[Article]) -> str:
        lines = [f"<h1>{e(article.title)}</h1>"]
        if article.dated:
            lines.append(f"<i>{e(self.moment(site, article))}</i>")
        lines += [f"<p>{p}" for p in self.body_paragraphs(article)]
        if article.credit:
            lines.append(f"<p><img src=/anh/{article.number}.jpg><br><small>{e(article.credit)}</small>")
        if article.author:
            lines.append(f"<p align=right><b>{e(article.author)}</b>")
        if (field := sources.box(article.source)) is not None:
            lines.append(f"<p align=right>Nguồn tin: {e(field)}")
        lines += [f"<p align=right>{line}" for line in sources.tail(article.source)]
        lines.append(self._comments(article))
        lines.append("<p><b>Tin đã đưa:</b>" + self.items(site, around))
        return self.document(site, article.title, "\n".join(lines))

    def _comments(self, article: Article) -> str:
        c = article.comments
        if c.state == "none":
            return ""
        if c.state == "closed":
            return "<h3>Bình luận</h3><p>Mục bình luận đã khóa."
        rows = "".join(f"<p><b>{e(n)}</b> ({when(m)}): {e(t)}" for n, m, t in c.entries)
        return f"<h3>CẢM NHẬN CỦA BẠN VỀ BÀI VIẾT NÀY</h3>{rows}{form('/gui.php', 'Cảm nhận', 'Gửi cảm nhận')}"
