# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""School sites out of a national school-management system: the day in a calendar leaf beside the headline, sidebars before the text."""

from collections.abc import Sequence
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import Article, Site, Skin, at, weekday


class VnEdu(Skin):
    family = "vnedu"
    site = Site(
        "c1nakhoang.maubang.schoolportal.vn", "Trường Tiểu học Nà Khoang", at("2021-11-25 07:20"),
        ("Trang chủ", "Giới thiệu", "Tin tức", "Thông báo", "Thời khóa biểu", "Tra cứu điểm"),
        {"managing_body": "Trường Tiểu học Nà Khoang", "address": "Xóm Nà Khoang, xã Nà Khoang, huyện Mẫu Bằng", "phone": "02063.821.334", "email": "c1nakhoang.maubang@edu.vn"},
    )  # fmt: skip
    stamps = (
        (
            lambda t: (
                f'<div class="entry-date"><div class="day">{t:%d}</div><div class="month">Th{t.month}</div><div class="year">{t.year}</div></div>'
            ),
            "day",
        ),
        (lambda t: f'<div class="date-box"><span class="day">{t.day}</span><span class="my">{t:%m/%Y}</span></div>', "day"),
        (lambda t: f'<div class="info">Cập nhật : {t:%H:%M} - {t:%d/%m/%Y}</div>', "minute"),
        (
            lambda t: (
                f'<div class="info"><i class="icon-calendar"></i>{t:%d/%m/%Y}<i class="icon-user"></i>Quản trị<i class="icon-eye"></i>128</div>'
            ),
            "day",
        ),
        (lambda t: f'<div class="info">Ngày đăng:{t:%d/%m/%Y}Lượt xem:55</div>', "day"),
    )
    comment_states = ("none", "none", "form")
    paths: ClassVar[dict[str, str]] = {**Skin.paths, "print": "/in-tin/"}

    def address(self, a: Article) -> str:
        return f"/tin-tuc/bai-viet/{a.story.slug}-{3100 + a.index}"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(f'<li><a href="/{content.slug(t)}">{t}</a></li>' for t in self.site.menu)
        i, now = self.site.identity, self.site.fetched
        side = "".join(
            f'<div class="widget-post"><div class="entry-date"><div class="day">{r.day:%d}</div><div class="month">Th{r.day.month}</div></div><a href="/tin-tuc/bai-viet/{n}">{r.title}</a></div>'
            for n, r in enumerate(content.related(71, now))
        )
        return f"""<!DOCTYPE html><html><head><meta charset="utf-8"/><title>{self.site.name}</title>{head}</head><body class="school"><div id="top"><span>{weekday(now)}, ngày {now:%d/%m/%Y}</span><a href="/login">Đăng nhập</a></div><div id="banner"><div class="name1">PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN MẪU BẰNG</div><div class="name2">TRƯỜNG TIỂU HỌC NÀ KHOANG</div></div><ul id="menu">{menu}</ul><div id="body"><div id="side"><div class="w"><div class="w-title">Tin mới</div>{side}</div><div class="w"><div class="w-title">Số lượt truy cập</div><div>Hôm nay: 35<br/>Tổng: 120.443</div></div></div><div id="main">{main}</div></div><div id="footer"><p><b>{i["managing_body"]}</b></p><p>{i["address"]}</p><p>Điện thoại:{i["phone"]} Email:{i["email"]}</p></div></body></html>"""

    def article(self, a: Article) -> str:
        stamp = "" if a.when is None else self.stamp(a)
        picture = f'<div class="pic"><img src="/f/{a.index}.jpg"/><div class="cap">{a.story.caption}</div></div>' if a.picture else ""
        text = "".join(f"<p>{part}</p>" for part in a.paragraphs())
        source = f'<div class="source">Nguồn tin: {a.field_source}</div>' if a.field_source else ""
        form = (
            '<div class="bl"><div class="bl-title">Bình luận</div><input type="text" placeholder="Họ tên"/><textarea placeholder="Nội dung bình luận"></textarea><button>Gửi bình luận</button></div>'
            if a.comments == "form"
            else ""
        )
        more = "".join(f'<li><a href="/tin-tuc/bai-viet/{n}">{r.title}</a> - {r.day:%d/%m/%Y}</li>' for n, r in enumerate(a.related))
        before, after = (stamp, "") if a.style % 5 < 2 else ("", stamp)
        return f'<div class="post">{before}<div class="post-title"><h2>{a.story.title}</h2></div>{after}<div class="post-content"><p><b>{a.lead}</b></p>{picture}{text}</div>{source}</div>{form}<div class="other"><div class="other-title">Tin cùng chuyên mục</div><ul>{more}</ul></div>'

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<div class="row-post"><div class="entry-date"><div class="day">{(a.when or a.anchor):%d}</div><div class="month">Th{(a.when or a.anchor or self.site.fetched).month}</div></div><h3><a href="{self.address(a)}">{a.story.title}</a></h3><p>{a.story.lead[:120]}</p></div>'
            for a in items
        )
        return f'<div class="cat"><div class="cat-title">{title}</div>{rows}<div class="pages"><a>1</a><a href="?page=2">2</a></div></div>'

    def content(self, title: str, inner: str) -> str:
        return f'<div class="post"><div class="post-title"><h2>{title}</h2></div><div class="post-content">{inner}</div></div>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<html><head><meta charset="utf-8"/><title>{self.site.name}</title></head><body onload="window.print();window.close()"><h2>{a.story.title}</h2>{self.stamp(a)}{text}</body></html>'


SKIN = VnEdu()
