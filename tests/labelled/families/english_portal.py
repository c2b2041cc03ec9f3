# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""The English edition of a department's site, some of it left in Vietnamese: language is judged by letters, never by the path."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from tests.labelled import content
from tests.labelled.pages import LabelledPage
from tests.labelled.skin import Article, Site, Skin, at


class EnglishPortal(Skin):
    family = "english_portal"
    site = Site(
        "doit.maudong.gov.vn", "Department of Industry and Trade", at("2023-04-18 11:11"),
        ("Home", "About us", "News", "Investment", "Documents", "Contact"),
        {"managing_body": "Department of Industry and Trade of Mau Dong Province", "address": "12 Tran Phu Street, Mau Dong City", "phone": "(84-251) 3 823 317", "email": "doit@maudong.gov.vn"},
        languages=("vi",),
    )  # fmt: skip
    stamps = (
        (lambda t: f"Posted on: {t:%d/%m/%Y} {t:%H:%M}", "minute"),
        (lambda t: f"{t:%A}, {t.day} {t:%B} {t.year}", "day"),
        (lambda t: f"{t:%d %b %Y}", "day"),
        (lambda t: f"Updated: {t:%H:%M} {t:%d/%m/%Y}", "minute"),
        (lambda t: f"{t:%B} {t.day}, {t.year}", "day"),
    )
    comment_states = ("none", "form", "none", "none")
    prints = False
    paths: ClassVar[dict[str, str]] = {
        **{k: "/en" + v for k, v in Skin.paths.items()},
        "listing": "/en/news",
        "listing2": "/en/news?page=2",
    }

    def address(self, a: Article) -> str:
        return f"/en/news/{a.story.slug}-{a.index}"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(f'<li><a href="/en/{content.slug(t)}">{t}</a></li>' for t in self.site.menu)
        i, now = self.site.identity, self.site.fetched
        return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} - {self.site.name}</title>{head}</head><body><header><div class="date">{now:%A}, {now:%d/%m/%Y}</div><a href="/en"><img src="/logo.png" alt="{self.site.name}"></a><div class="lang"><a href="/vi" hreflang="vi">Tiếng Việt</a> | <a href="/en" class="active">English</a></div></header><nav><ul>{menu}</ul><form action="/en/search"><input name="q" placeholder="Search"></form></nav><div id="main">{main}</div><footer><p>{i["managing_body"]}</p><p>Address: {i["address"]}</p><p>Tel: {i["phone"]} - Email: {i["email"]}</p></footer></body></html>"""

    def article(self, a: Article) -> str:
        stamp = "" if a.when is None else f'<div class="meta">{self.stamp(a)}</div>'
        picture = (
            f'<figure><img src="/img/{a.index}.jpg"><figcaption>{"Photo: the opening ceremony" if a.story.language == "en" else a.story.caption}</figcaption></figure>'
            if a.picture
            else ""
        )
        text = "".join(f"<p>{part}</p>" for part in a.paragraphs())
        source = f'<p class="source">Source: {a.field_source}</p>' if a.field_source else ""
        form = (
            '<div class="comments"><h3>Leave a comment</h3><form method="post"><input name="name" placeholder="Name"><input name="email" placeholder="Email"><textarea name="comment" placeholder="Your comment"></textarea><button>Post comment</button></form></div>'
            if a.comments == "form"
            else ""
        )
        more = "".join(
            f'<li><a href="/en/news/{n}">{content.story(n + a.index, r.day, language="en").title}</a> <span>({r.day:%d/%m/%Y})</span></li>'
            for n, r in enumerate(a.related[:4])
        )
        return f'<article><h1>{a.story.title}</h1>{stamp}<p class="lead"><strong>{a.lead}</strong></p>{picture}<div class="body">{text}</div>{source}</article>{form}<section><h3>Related news</h3><ul>{more}</ul></section>'

    def articles(self) -> list[Article]:
        """Every second article is in Vietnamese under /en/; English ones cite nothing but an agency at the end."""
        made = []
        for a in super().articles():
            if a.index % 2 == 0:
                story = content.story(a.index, a.anchor or self.site.fetched, language="en", paragraphs=2)
                made.append(
                    replace(a, story=story, source=content.Cited("end", "Source: VNA", "vnanet.vn", "press") if a.index == 4 else None)
                )
            else:
                made.append(a)
        return made

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<div class="item"><h3><a href="{self.address(a)}">{a.story.title}</a></h3><small>{(a.when or a.anchor):%d/%m/%Y}</small><p>{a.story.lead[:120]}</p></div>'
            for a in items
        )
        return f'<h1>News and events</h1><div class="list">{rows}</div><div class="pager"><b>1</b> <a href="?page=2">2</a></div>'

    def content(self, title: str, inner: str) -> str:
        return f'<article><h1>{title}</h1><div class="body">{inner}</div></article>'

    def pages(self) -> list[LabelledPage]:
        about = "<p>The Department was established under Decision No. 412/QD-UBND dated 12 March 2008 of the Provincial People's Committee.</p><p>It advises the People's Committee on state management of industry and trade, including energy, chemicals, commerce, market surveillance and international economic integration.</p><p>On 1 July 2015 the Department moved to its present office. Today it has nine divisions and two service units with more than a hundred officials.</p>"
        pages = []
        for page in super().pages():
            name = page.name.removeprefix(self.family + "-")
            truth = dict(page.truth)
            if name.startswith("article"):
                truth["language"] = "en" if int(name[-2:]) % 2 == 0 else "vi"
            elif name in {"home", "listing", "listing2", "search"}:
                truth.pop("language", None)  # mixed lists
            pages.append(replace(page, truth=truth))
        one = self.other("about", "/en/about-us/history", "static", self.content("About us", about), "About us", language="en")
        return [*pages, one]


SKIN = EnglishPortal()
