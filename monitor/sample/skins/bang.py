"""Tables in tables, fonts in fonts: an ASP.NET site of 2010. Its licence line is cut over nested <font>, its title is the same everywhere."""
# ruff: noqa: E501  -- lines of HTML stay whole, as pages have them

from collections.abc import Sequence
from html import escape as e

from monitor.sample import dates, sources
from monitor.sample.model import Article, Section, Site
from monitor.sample.skins.base import Skin, form, when


def _fonts(text: str) -> str:
    """The text with each few words in a further nested font."""
    words = text.split(" ")
    chunks = [" ".join(words[i : i + 3]) for i in range(0, len(words), 3)]
    out = ""
    for chunk in reversed(chunks):
        out = f'<font face="Arial" size="2">{e(chunk)} {out}</font>'
    return out


class Table(Skin):
    name = "bang"
    forms = dates.TABLE
    index_alias = "default.aspx"

    def article_path(self, article: Article) -> str:
        return f"chitiet.aspx?id={article.number}"

    def section_path(self, section: Section, page: int = 1) -> str:
        return f"chuyenmuc.aspx?cm={section.slug}" + (f"&trang={page}" if page > 1 else "")

    def print_path(self, article: Article) -> str | None:
        return f"inbai.aspx?id={article.number}"

    def heading(self, text: str) -> str:
        return f'<table width="100%" bgcolor="#cfe2f3"><tr><td><b><font color="#990000">{e(text)}</font></b></td></tr></table>'

    def items(self, site: Site, articles: Sequence[Article]) -> str:
        rows = "".join(
            f'<tr><td width="12"><img src="/images/bullet.gif"></td><td><a class="tieude" href="{e(self.href(site, a.address))}">{e(a.title)}</a>'
            f"{f' <i>({self.day(a)})</i>' if a.dated else ''}<br>{e(a.lead)}</td></tr>"
            for a in articles
        )
        return f'<table width="100%" cellpadding="3" cellspacing="0">{rows}</table>'

    def _menu(self, site: Site) -> str:
        rows = []
        for section, children in self.menu_tree(site):
            rows.append(f'<tr><td class="mn"><a href="{e(self.href(site, self.section_path(section)))}">{e(section.title)}</a></td></tr>')
            rows += [
                f'<tr><td class="mn2">&nbsp;&nbsp;- <a href="{e(self.href(site, self.section_path(c)))}">{e(c.title)}</a></td></tr>'
                for c in children
            ]
        return f'<table id="menu" width="100%"><tr><td class="mn"><a href="{site.prefix}">Trang chủ</a></td></tr>{"".join(rows)}</table>'

    def document(self, site: Site, title: str, main: str, *, head: str = "", language: str = "vi", home: bool = False) -> str:
        banner = self.names(site, "<br>".join(f"<b>{e(b)}</b>" for b in site.banner))
        lines = self.footer_lines(site)
        foot = "<br>".join(_fonts(x) for x in lines)
        if site.footer_image:
            foot = '<img src="/images/chantrang.jpg" width="980" height="120" border="0">'
        counter = f"<br>Số lượt truy cập: <b>{site.counter}</b>" if site.counter else ""
        links = "".join(f'<option value="{e(u)}">{e(t)}</option>' for t, u in site.links)
        return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="en-us"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{e(self.site_title(site))}</title>{self.feed_link(site)}{head}
<script language="javascript">var lastRefresh = 0;</script></head>
<body topmargin="0" bgcolor="#ffffff"><table width="980" align="center" border="0" cellpadding="0" cellspacing="0">
<tr><td colspan="3" background="/images/banner.jpg" height="120" align="center">{banner}</td></tr>
<tr><td colspan="3" bgcolor="#006699"><font color="#ffffff">{e(self.clock(site))}</font> {self.english_link(site)}</td></tr>
<tr valign="top"><td width="180">{self._menu(site)}</td><td width="620">{main}</td>
<td width="180">{self.heading("Liên kết")}<select onchange="window.open(this.value)"><option>-- Chọn trang --</option>{links}</select>{counter}</td></tr>
<tr><td colspan="3" align="center" bgcolor="#e8e8e8">{foot}</td></tr></table></body></html>"""

    def article(self, site: Site, article: Article, around: Sequence[Article]) -> str:
        date = (
            f'<tr><td align="right"><font size="1" color="#666666">{e(self.moment(site, article))}</font></td></tr>'
            if article.dated
            else ""
        )
        body = "".join(f'<p align="justify"><font face="Times New Roman" size="3">{p}</font></p>' for p in self.body_paragraphs(article))
        if article.credit:
            body += f'<table align="center"><tr><td><img src="/images/a{article.number}.jpg"></td></tr><tr><td align="center"><i>{e(article.credit)}</i></td></tr></table>'
        field = sources.box(article.source)
        end = f'<p align="right"><b>Nguồn tin: {e(field)}</b></p>' if field else ""
        end += "".join(f'<p align="right">{line}</p>' for line in sources.tail(article.source))
        if article.author:
            end += f'<p align="right"><b>{e(article.author)}</b></p>'
        others = "".join(
            f'<tr><td>&raquo; <a href="{e(self.href(site, a.address))}">{e(a.title)}</a>{f" ({self.day(a)})" if a.dated else ""}</td></tr>'
            for a in around
        )
        main = f"""<table width="100%"><tr><td><font size="4" color="#003399"><b>{e(article.title)}</b></font></td></tr>{date}
<tr><td>{body}{end}</td></tr><tr><td><a href="{e(self.href(site, self.print_path(article) or ""))}">Bản in</a> | <a href="javascript:history.back()">[Trở về]</a></td></tr>
<tr><td>{self._comments(article)}</td></tr></table><b>Các tin khác</b><table>{others}</table>"""
        return self.document(site, site.name, main)

    def _comments(self, article: Article) -> str:
        c = article.comments
        if c.state == "none":
            return ""
        if c.state == "closed":
            return "<b>Bình luận bạn đọc</b><br>Chức năng bình luận của bài viết này đã đóng."
        rows = "".join(f"<tr><td><b>{e(n)}</b> <i>({when(m)})</i><br>{e(t)}</td></tr>" for n, m, t in c.entries)
        return f"<b>Bình luận bạn đọc ({len(c.entries)})</b><table>{rows}</table><b>Bình luận của bạn:</b>" + form(
            "/guibinhluan.aspx", "Vui lòng nhập tiếng Việt có dấu", "Gửi bình luận"
        )
