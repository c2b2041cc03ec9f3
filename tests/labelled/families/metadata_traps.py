# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A custom-made portal whose metadata lie: `datePublished` is the moment of the visit, `article:published_time` the day the site went live."""

import json
from collections.abc import Sequence
from datetime import timedelta

from tests.labelled import content
from tests.labelled.skin import Article, Licence, Site, Skin, at, weekday


class MetadataTraps(Skin):
    family = "metadata_traps"
    site = Site(
        "lienminhhtx.mautien.org.vn", "Liên minh Hợp tác xã tỉnh Mẫu Tiên", at("2024-08-30 16:27"),
        ("Trang chủ", "Giới thiệu", "Tin tức", "Hợp tác xã điển hình", "Chính sách", "Liên hệ"),
        {"managing_body": "Liên minh Hợp tác xã tỉnh Mẫu Tiên", "address": "Số 9 Quang Trung, thành phố Mẫu Tiên", "phone": "0273 3872 554", "email": "lmhtx@mautien.org.vn", "responsible_person": "Ông Đỗ Công Phúc"},
        Licence("GP số 07/GP-TTĐT do Sở TTTT tỉnh Mẫu Tiên cấp ngày 11/01/2022", "07/GP-TTĐT", "2022-01-11", "aggregated"),
    )  # fmt: skip
    stamps = (
        (lambda t: f"{t:%d/%m/%Y}", "day"),
        (lambda t: f"{weekday(t)}, {t:%d/%m/%Y} - {t:%H:%M}", "minute"),
        (lambda t: f"Đăng ngày {t:%d/%m/%Y}", "day"),
        (lambda t: f"{t:%d-%m-%Y %H:%M}", "minute"),
    )
    comment_states = ("facebook", "none", "none")
    prints = False
    metadata_lie = True

    def address(self, a: Article) -> str:
        return f"/bai-viet/{a.story.slug}"

    def head(self, a: Article) -> str:
        return self.lies(a.story.title)

    def lies(self, title: str) -> str:
        now = self.site.fetched
        data = {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": title,
            "datePublished": f"{now:%Y-%m-%dT%H:%M:%S}+07:00",
            "dateModified": f"{now:%Y-%m-%dT%H:%M:%S}+07:00",
            "publisher": {"@type": "Organization", "name": self.site.name},
        }
        return f'<meta property="og:title" content="{title}"><meta property="og:type" content="article"><meta property="article:published_time" content="2020-03-02T00:00:00+07:00"><meta name="revised" content="{now - timedelta(days=1):%Y-%m-%d}"><script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(f'<li><a href="/{content.slug(t)}">{t}</a></li>' for t in self.site.menu)
        i = self.site.identity
        side = "".join(
            f'<li><a href="/bai-viet/{content.slug(r.title)}">{r.title}</a><time datetime="{r.day:%Y-%m-%d}">{r.day:%d/%m}</time></li>'
            for r in content.related(81, self.site.fetched)
        )
        licence = self.site.licence.printed if self.site.licence else ""
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title} | {self.site.name}</title>{head or self.lies(title)}</head><body><header><a class="brand" href="/">{self.site.name}</a><nav><ul>{menu}</ul></nav><form action="/tim-kiem"><input name="q" placeholder="Tìm kiếm"></form></header><main>{main}<aside><h3>Đọc nhiều</h3><ul>{side}</ul></aside></main><footer><p>{i["managing_body"].upper()}</p><p>Địa chỉ: {i["address"]} - Điện thoại: {i["phone"]} - Email: {i["email"]}</p><p>Chịu trách nhiệm nội dung: {i["responsible_person"]}, Chủ tịch Liên minh</p><p>{licence}</p></footer></body></html>"""

    def article(self, a: Article) -> str:
        stamp = "" if a.when is None else f'<div class="post-time">{self.stamp(a)}</div>'
        picture = f'<figure><img src="/u/{a.index}.jpg"><figcaption>{a.story.caption}</figcaption></figure>' if a.picture else ""
        text = "".join(f"<p>{part}</p>" for part in a.paragraphs())
        source = f'<div class="post-source">Nguồn: {a.field_source}</div>' if a.field_source else ""
        more = "".join(
            f'<li><a href="/bai-viet/{content.slug(r.title)}">{r.title}</a><time datetime="{r.day:%Y-%m-%d}">{r.day:%d/%m/%Y}</time></li>'
            for r in a.related
        )
        widget = '<div class="fb-comments" data-href="x" data-numposts="5"></div>' if a.comments == "facebook" else ""
        return f'<article><h1>{a.story.title}</h1>{stamp}<p class="sapo">{a.lead}</p>{picture}<div class="post-body">{text}</div>{source}{widget}</article><section><h3>Cùng chuyên mục</h3><ul>{more}</ul></section>'

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<div class="post-item"><h2><a href="{self.address(a)}">{a.story.title}</a></h2><time>{(a.when or a.anchor):%d/%m/%Y}</time><p>{a.story.lead[:100]}</p></div>'
            for a in items
        )
        return f'<section class="list"><h1>{title}</h1>{rows}<div class="pager"><a>1</a><a href="?page=2">2</a></div></section>'

    def content(self, title: str, inner: str) -> str:
        return f'<article><h1>{title}</h1><div class="post-body">{inner}</div></article>'


SKIN = MetadataTraps()
