# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""Umbraco with notices pasted from Word: national header, number and day of the document, addressees; the posting day apart from all that."""

import random
from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from tests.labelled import content
from tests.labelled.pages import LabelledPage
from tests.labelled.skin import Article, Site, Skin, at, weekday


class UmbracoNotices(Skin):
    family = "umbraco_notices"
    site = Site(
        "thuenoivu.maukien.gov.vn", "Sở Nội vụ tỉnh Mẫu Kiên", at("2020-12-30 08:41"),
        ("Trang chủ", "Giới thiệu", "Tin tức", "Thông báo", "Tuyển dụng", "Hỏi đáp"),
        {"managing_body": "Sở Nội vụ tỉnh Mẫu Kiên", "address": "Số 6 Nguyễn Công Trứ, thành phố Mẫu Kiên", "phone": "0297.3862.044", "email": "sonoivu@maukien.gov.vn", "responsible_person": "Bà Lý Ngọc Châu"},
    )  # fmt: skip
    stamps = (
        (lambda t: f"Ngày đăng: {t:%d/%m/%Y %H:%M}", "minute"),
        (lambda t: f"{weekday(t)}, ngày {t:%d/%m/%Y}", "day"),
        (lambda t: f"Cập nhật: {t:%d/%m/%Y}", "day"),
        (lambda t: f"{t:%d/%m/%Y} - {t:%H:%M}", "minute"),
    )
    comment_states = ("none", "none", "none", "form")
    paths: ClassVar[dict[str, str]] = {**Skin.paths, "listing": "/thong-bao/", "listing2": "/thong-bao/?page=2", "print": "/in/?id="}

    def address(self, a: Article) -> str:
        return f"/thong-bao/{a.story.slug}/"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(f'<li class="level1"><a href="/{content.slug(t)}/">{t}</a></li>' for t in self.site.menu)
        i = self.site.identity
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>{title} | {self.site.name}</title>{head}<link rel="stylesheet" href="/css/style.css?cdv=202012301" /></head><body class="frontpage theme-font-standard"><header><div class="container"><div class="row"><div class="navbar-brand"><a href="/"><img src="/media/1001/logo.png" alt="{self.site.name}"></a></div><nav><ul>{menu}</ul></nav><form class="search" action="/tim-kiem"><input name="q" placeholder="Tìm kiếm"></form></div></div></header><section class="section"><div class="container"><div class="row">{main}</div></div></section><footer class="section themed"><div class="container"><div class="row"><div class="col-md-12 text--center"><p>Trang thông tin điện tử {i["managing_body"]}</p><p>Chịu trách nhiệm nội dung: {i["responsible_person"]} - Phó Giám đốc Sở</p><p>Địa chỉ: {i["address"]}</p><p>Điện thoại: {i["phone"]} - Email: {i["email"]}</p></div></div></div></footer></body></html>"""

    def article(self, a: Article) -> str:
        written = a.anchor or self.site.fetched
        stamp = "" if a.when is None else f'<div class="blog-meta"><small class="blogpost-date">{self.stamp(a)}</small></div>'
        body = a.paragraphs()
        if a.index % 2 == 0 and a.story.language == "vi":  # a notice as the secretary pasted it
            head = f'<table border="0" width="100%"><tbody><tr><td align="center"><p>UBND TỈNH MẪU KIÊN</p><p><strong>SỞ NỘI VỤ</strong></p><p>Số: {300 + a.index}/TB-SNV</p></td><td align="center"><p><strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong></p><p><strong>Độc lập - Tự do - Hạnh phúc</strong></p><p><em>Mẫu Kiên, ngày {written.day - 1 or 1} tháng {written.month} năm {written.year}</em></p></td></tr></tbody></table><p align="center"><strong>THÔNG BÁO</strong></p>'
            tail = '<table width="100%"><tbody><tr><td><p><em>Nơi nhận:</em></p><p>- Như trên;</p><p>- Lưu: VT, VP.</p></td><td align="center"><p><strong>KT. GIÁM ĐỐC</strong></p><p><strong>PHÓ GIÁM ĐỐC</strong></p><p><strong>Lý Ngọc Châu</strong></p></td></tr></tbody></table>'
            last = body[-1:] if a.source is not None and a.source.place == "end" else []
            middle = body[: len(body) - len(last)]
            inner = (
                head
                + "".join(f'<p class="MsoNormal" style="text-indent:36pt">{p}</p>' for p in (a.lead, *middle))
                + tail
                + "".join(f"<p>{p}</p>" for p in last)
            )
        else:
            inner = (
                f"<p><strong>{a.lead}</strong></p>"
                + (f'<p><img src="/media/{1100 + a.index}/anh.jpg" alt="" /></p><p><em>{a.story.caption}</em></p>' if a.picture else "")
                + "".join(f"<p>{p}</p>" for p in body)
            )
        source = f'<p class="source">Nguồn: {a.field_source}</p>' if a.field_source else ""
        form = (
            '<section class="comments"><h3>Bình luận</h3><form action="/umbraco/Surface/Comment/Post" method="post"><input name="Name" placeholder="Họ tên"><input name="Email" placeholder="Email"><textarea name="Message" placeholder="Bình luận của bạn"></textarea><button>Gửi bình luận</button></form></section>'
            if a.comments == "form"
            else ""
        )
        files = (
            f'<div class="attachments"><p><strong>Tệp đính kèm:</strong></p><ul><li><a href="/media/{1300 + a.index}/tb-{300 + a.index}.pdf">TB {300 + a.index} ngày {written:%d.%m.%Y}.pdf</a></li></ul></div>'
            if a.index % 2 == 0
            else ""
        )
        more = "".join(
            f'<div class="blogpost"><a href="/thong-bao/{content.slug(r.title)}/"><small class="blogpost-date">{r.day:%d/%m/%Y}</small><h3 class="blogpost-title">{r.title}</h3></a></div>'
            for r in a.related[:4]
        )
        return f'<div class="col-md-9"><article><h1>{a.story.title}</h1>{stamp}<div class="content">{inner}</div>{source}{files}</article>{form}</div><div class="col-md-3"><h4>Thông báo khác</h4><div class="blogposts">{more}</div></div>'

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<a href="{self.address(a)}" class="blogpost"><div class="blogpost-meta"><small class="blogpost-date">{(a.when or a.anchor):%d/%m/%Y}</small></div><h3 class="blogpost-title">{a.story.title}</h3><div class="blogpost-excerpt">{a.story.lead[:100]}</div></a>'
            for a in items
        )
        return f'<div class="col-md-12"><h1>{title}</h1><div class="blogposts">{rows}</div><ul class="pagination"><li class="active"><a href="?page=1">1</a></li><li><a href="?page=2">2</a></li></ul></div>'

    def content(self, title: str, inner: str) -> str:
        return f'<div class="col-md-12"><article><h1>{title}</h1><div class="content">{inner}</div></article></div>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8" /><title>{a.story.title}</title></head><body><button onclick="window.print()">In trang này</button><h1>{a.story.title}</h1><small>{self.stamp(a)}</small>{text}</body></html>'

    def article_page(self, a: Article, name: str | None = None) -> LabelledPage:
        """The head and the addressees of a notice are text of it to some and frame to others: not judged."""
        page = super().article_page(a, name)
        return replace(page, truth={key: value for key, value in page.truth.items() if key != "body"})

    def extra(self) -> list[LabelledPage]:
        more = []
        for n, (title, rows) in enumerate((("Danh sách thí sinh dự tuyển viên chức", 40), ("Lịch công tác tuần thứ 53", 6))):
            cells = "".join(
                f"<tr><td>{k}</td><td>{content.person(random.Random(k + n * 100))}</td><td>{1 + k % 28:02}/0{1 + k % 9}/19{80 + k % 19}</td><td>Phòng {1 + k % 5}</td></tr>"
                for k in range(1, rows + 1)
            )
            page = self.other(
                f"table-{n}",
                f"/tuyen-dung/bang-{n}/",
                "static",
                self.content(
                    title, f"<table border=1><tr><th>TT</th><th>Họ và tên</th><th>Ngày sinh</th><th>Phòng thi</th></tr>{cells}</table>"
                ),
                title,
            )
            more.append(
                LabelledPage(
                    page.name,
                    page.family,
                    page.url,
                    page.fetched_at,
                    page.html,
                    page.headers,
                    {k: v for k, v in page.truth.items() if k != "page_kind"},
                )
            )
        return more


SKIN = UmbracoNotices()
