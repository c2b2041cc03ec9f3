"""What every skin can do; how it does it is its own habit."""
# ruff: noqa: E501  -- lines of HTML stay whole, as pages have them

import random
from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import datetime
from html import escape as e

from monitor.sample import dates, sources
from monitor.sample.dates import DateForm
from monitor.sample.footers import identity_lines
from monitor.sample.model import Article, Section, Site, slug

PAGE_SIZE = 8
"""Items on one page of a list."""


class Skin(ABC):
    """One way of building pages. Stateless: everything about a page is in the arguments, so that two calls give the same bytes."""

    name: str
    forms: tuple[DateForm, ...]
    index_alias: str | None = None
    """A second address of the home page that redirects to it."""

    # addresses, relative to the site's root

    @abstractmethod
    def article_path(self, article: Article) -> str: ...

    @abstractmethod
    def section_path(self, section: Section, page: int = 1) -> str: ...

    def print_path(self, article: Article) -> str | None:
        """None: the skin has no print view."""
        return None

    def english_path(self, title: str) -> str:
        return f"en/{slug(title)}.html"

    # whole pages

    @abstractmethod
    def document(self, site: Site, title: str, main: str, *, head: str = "", language: str = "vi", home: bool = False) -> str:
        """A whole page around its main block. `home` pages carry the full footer."""

    @abstractmethod
    def article(self, site: Site, article: Article, around: Sequence[Article]) -> str:
        """A whole article page; `around` are neighbours for its related list."""

    @abstractmethod
    def items(self, site: Site, articles: Sequence[Article]) -> str:
        """A list of teasers with links."""

    @abstractmethod
    def heading(self, text: str) -> str: ...

    def home(self, site: Site) -> str:
        newest = [a for a in site.newest() if a.language == "vi"]
        blocks = [self.heading("Tin mới"), self.items(site, newest[:6])]
        for section in site.sections:
            if section.kind == "list" and section.parent is None:
                found = site.in_section(section)[:3]
                if found:
                    blocks += [self.heading(section.title), self.items(site, found)]
        return self.document(site, self.site_title(site), "\n".join(blocks), home=True)

    def listing(self, site: Site, section: Section, page: int, articles: Sequence[Article], pages: int) -> str:
        start = (page - 1) * PAGE_SIZE
        main = self.heading(section.title) + self.items(site, articles[start : start + PAGE_SIZE])
        if pages > 1:
            main += self.pager(site, section, page, pages)
        return self.document(site, f"{section.title} - {site.name}", main)

    def pager(self, site: Site, section: Section, page: int, pages: int) -> str:
        links = [
            f"<b>{n}</b>" if n == page else f'<a href="{e(self.href(site, self.section_path(section, n)))}">{n}</a>'
            for n in range(1, pages + 1)
        ]
        return f'<div class="pager">Trang: {" ".join(links)}</div>'

    def empty(self, site: Site, section: Section) -> str:
        """The page of a section without content; the words follow the section's kind."""
        words = "Nội dung đang cập nhật..." if section.kind == "updating" else ""
        return self.document(
            site, f"{section.title} - {site.name}", self.heading(section.title) + (f"<p>{words}</p>" if words else self.items(site, ()))
        )

    def static(self, site: Site, title: str, main: str, language: str = "vi") -> str:
        return self.document(site, f"{title} - {site.name}", self.heading(title) + main, language=language)

    def print_view(self, site: Site, article: Article) -> str:
        body = "".join(f"<p>{e(p)}</p>" for p in article.paragraphs)
        when = f"<p>{e(self.moment(site, article))}</p>" if article.dated else ""
        tail = "".join(f"<p>{line}</p>" for line in sources.tail(article.source))
        return (
            f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>Bản in: {e(article.title)}</title><meta name="robots" content="noindex"></head>'
            f'<body onload="window.print()"><h2>{e(article.title)}</h2>{when}{body}{tail}<p>{e(site.name)}</p></body></html>'
        )

    # pieces

    def href(self, site: Site, path: str) -> str:
        """A link to a path of the site as this skin writes it."""
        return f"{site.prefix}{path}"

    def names(self, site: Site, usual: str) -> str:
        """The names at the top of a page: `usual` is what the skin makes of the banner."""
        return usual if site.masthead is None else site.masthead

    def site_title(self, site: Site) -> str:
        return site.name

    def moment(self, site: Site, article: Article) -> str:
        form = dates.ENGLISH if article.language == "en" else site.form
        return form.write(article.moment)

    def day(self, article: Article) -> str:
        """For lists; empty when undated."""
        return f"{article.moment:%d/%m/%Y}" if article.dated else ""

    def menu_tree(self, site: Site) -> list[tuple[Section, list[Section]]]:
        return [(s, [c for c in site.sections if c.parent == s.slug]) for s in site.sections if s.parent is None]

    def clock(self, site: Site) -> str:
        return dates.CLOCKS[site.clock](site.now) if site.clock is not None and site.now else ""

    def footer_lines(self, site: Site) -> list[str]:
        """Identity, licence, demands and trading lines as text, in the site's own order."""
        if site.footer_image:
            return []
        rng = _again(site, "footer")
        lines = identity_lines(site.identity, rng)
        if site.licence_line:
            lines.insert(rng.choice((0, len(lines))), site.licence_line)
        if site.reuse:
            lines.append(site.reuse)
        return lines + list(site.extra_lines)

    def english_link(self, site: Site) -> str:
        if site.english == "absent":
            return ""
        label = _again(site, "en").choice(("English", "EN", "English version"))
        return f'<a href="{site.prefix}en/">{label}</a>'

    def feed_link(self, site: Site) -> str:
        return f'<link rel="alternate" type="application/rss+xml" title="RSS" href="{site.prefix}{site.feed}">' if site.feed else ""

    def body_paragraphs(self, article: Article) -> list[str]:
        """Paragraphs as HTML with the dateline mark in front."""
        first, *rest = article.paragraphs
        return [f"{sources.lead(article.source)}{e(first)}", *(e(p) for p in rest)]


def _again(site: Site, what: str) -> random.Random:
    """The same choices on every page of a site."""
    return random.Random(f"{site.rng_key}:{what}")


def form(action: str, label: str, button: str, *, name: bool = True, note: str = "") -> str:
    """A form with a text field for readers."""
    who = '<input type="text" name="hoten" placeholder="Họ và tên"><input type="text" name="thu" placeholder="Email">' if name else ""
    return f'<form method="post" action="{e(action)}">{who}<textarea name="noidung" rows="4" placeholder="{e(label)}"></textarea>{note}<button type="submit">{e(button)}</button></form>'


def when(moment: datetime) -> str:
    return f"{moment:%d/%m/%Y %H:%M}"
