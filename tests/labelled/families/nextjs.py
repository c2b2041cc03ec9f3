# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A Next.js site of 2026: a special zone. Hashed classes, data of the page and of others in a script, Facebook's comment widget."""

import json
from collections.abc import Sequence
from typing import Any, ClassVar

from tests.labelled import content
from tests.labelled.skin import Article, Site, Skin, at, weekday


class NextJs(Skin):
    family = "nextjs"
    site = Site(
        "dackhumausa.gov.vn", "Đặc khu Mẫu Sa", at("2026-09-21 10:40"),
        ("Trang chủ", "Giới thiệu", "Tin tức", "Dịch vụ công", "Chuyển đổi số", "Liên hệ"),
        {"managing_body": "Ủy ban nhân dân đặc khu Mẫu Sa", "address": "12 đường Biển Đông, đặc khu Mẫu Sa", "phone": "0252 3 888 999", "email": "vanphong@dackhumausa.gov.vn"},
        languages=("en",),
    )  # fmt: skip
    stamps = (
        (lambda t: f"{t:%H:%M} {t:%d/%m/%Y}", "minute"),
        (lambda t: f"{weekday(t)}, {t:%d/%m/%Y}", "day"),
        (lambda t: f"{t.day} tháng {t.month}, {t.year}", "day"),
        (lambda t: f"{t:%d.%m.%Y} • {t:%H:%M}", "minute"),
    )
    comment_states = ("none", "facebook", "none", "none")
    paths: ClassVar[dict[str, str]] = {**Skin.paths, "listing": "/tin-tuc", "listing2": "/tin-tuc?page=2"}
    prints = False

    def address(self, a: Article) -> str:
        return f"/tin-tuc/{a.story.slug}"

    def published(self, a: Article) -> dict[str, str] | None:
        if a.when is not None and a.index % 2 == 0:  # half of the articles carry JSON-LD
            return {"value": f"{a.when:%Y-%m-%dT%H:%M:%S}+07:00", "precision": "second"}
        return super().published(a)

    def head(self, a: Article) -> str:
        if a.when is None or a.index % 2:
            return f'<meta property="og:title" content="{a.story.title}"/><meta property="og:type" content="article"/>'
        graph = {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": a.story.title,
            "datePublished": f"{a.when:%Y-%m-%dT%H:%M:%S}+07:00",
            "author": {"@type": "Person", "name": a.story.author},
        }
        return f'<meta property="og:title" content="{a.story.title}"/><script type="application/ld+json">{json.dumps(graph, ensure_ascii=False)}</script>'

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(
            f'<li class="Nav_item__x7Yq2"><a class="Nav_link__B2kd" href="/{content.slug(t)}">{t}</a></li>' for t in self.site.menu
        )
        i = self.site.identity
        data: dict[str, Any] = {
            "props": {
                "pageProps": {
                    "latest": [
                        {"title": r.title, "publishedAt": f"{r.day:%Y-%m-%dT%H:%M:%S}.000Z"} for r in content.related(61, self.site.fetched)
                    ]
                }
            },
            "page": "/",
            "buildId": "k3J9",
        }
        side = "".join(
            f'<a class="flex gap-2 py-2 border-b" href="/tin-tuc/{content.slug(r.title)}"><img alt="" loading="lazy" width="96" height="64" src="/_next/image?url=x"/><div><h3 class="line-clamp-2 text-sm font-medium">{r.title}</h3><span class="text-xs text-gray-500">{n + 1} ngày trước</span></div></a>'
            for n, r in enumerate(content.related(61, self.site.fetched))
        )
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title} | {self.site.name}</title>{head}<link rel="preload" href="/_next/static/css/8c1.css" as="style"/></head><body class="__className_f367f3"><div id="__next"><header class="sticky top-0 bg-white shadow"><div class="max-w-7xl mx-auto flex items-center"><a href="/"><img alt="Quốc huy" src="/logo.svg"/><div><p class="uppercase text-red-700">Trang thông tin điện tử</p><p class="text-2xl font-bold uppercase">{self.site.name}</p></div></a><div class="ml-auto flex gap-2"><a href="/" class="lang">VI</a><a href="/en" class="lang">EN</a><button aria-label="Tìm kiếm"><svg></svg></button></div></div><nav><ul class="Nav_list__aa1">{menu}</ul></nav></header><main class="max-w-7xl mx-auto grid grid-cols-12 gap-6"><div class="col-span-9">{main}</div><aside class="col-span-3"><h2 class="text-lg font-bold">Mới nhất</h2>{side}</aside></main><footer class="bg-red-800 text-white"><div class="max-w-7xl mx-auto"><p class="font-bold uppercase">{i["managing_body"]}</p><ul><li>Địa chỉ: {i["address"]}</li><li>Đường dây nóng: {i["phone"]}</li><li>Thư điện tử: <a href="mailto:{i["email"]}">{i["email"]}</a></li></ul><p>© 2026 {self.site.name}</p></div></footer></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(data, ensure_ascii=False)}</script></body></html>"""

    def article(self, a: Article) -> str:
        stamp = "" if a.when is None else f'<span class="text-sm text-gray-500"><svg class="inline"></svg> {self.stamp(a)}</span>'
        picture = (
            f'<figure><img alt="{a.story.caption}" src="/_next/image?url=%2Fuploads%2F{a.index}.jpg"/><figcaption class="text-center italic">{a.story.caption}</figcaption></figure>'
            if a.picture
            else ""
        )
        text = "".join(f"<p>{part}</p>" for part in a.paragraphs())
        source = f'<p class="text-right italic">Nguồn: {a.field_source}</p>' if a.field_source else ""
        more = "".join(
            f'<a class="block" href="/tin-tuc/{content.slug(r.title)}"><h4>{r.title}</h4><time class="text-xs" dateTime="{r.day:%Y-%m-%dT%H:%M:%S}+07:00">{r.day:%d/%m/%Y}</time></a>'
            for r in a.related[:4]
        )
        widget = (
            f'<div class="mt-6"><div class="fb-comments" data-href="https://{self.site.host}{self.address(a)}" data-width="100%" data-numposts="5"></div></div>'
            if a.comments == "facebook"
            else ""
        )
        return f'<article class="ArticleDetail_wrap__q9Zk"><h1 class="text-3xl font-bold">{a.story.title}</h1><div class="flex justify-between">{stamp}<span>{a.story.author}</span></div><p class="font-semibold">{a.lead}</p>{picture}<div class="prose max-w-none">{text}</div>{source}</article>{widget}<section><h2 class="text-xl">Bài viết liên quan</h2><div class="grid grid-cols-2">{more}</div></section>'

    def listing(self, title: str, items: Sequence[Article]) -> str:
        cards = "".join(
            f'<a class="Card_card__1kd9" href="{self.address(a)}"><img alt="" src="/_next/image?url=t{a.index}"/><h3 class="line-clamp-2">{a.story.title}</h3><time dateTime="{(a.when or a.anchor or self.site.fetched).isoformat()}">{(a.when or a.anchor):%d/%m/%Y}</time><p class="line-clamp-3">{a.story.lead[:120]}</p></a>'
            for a in items
        )
        return f'<h1 class="text-2xl font-bold uppercase">{title}</h1><div class="grid grid-cols-3 gap-4">{cards}</div><nav class="pagination"><button>1</button><a href="/tin-tuc?page=2">2</a></nav>'

    def content(self, title: str, inner: str) -> str:
        return f'<article class="prose"><h1 class="text-3xl font-bold">{title}</h1>{inner}</article>'


SKIN = NextJs()
