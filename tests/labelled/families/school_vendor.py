# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A school vendor's shared platform: a kindergarten. Inline script stamps, `Lượt xem`, pupils' pages, footer with demo values left over."""

import random
from collections.abc import Sequence
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import Article, Site, Skin, at, weekday


class SchoolVendor(Skin):
    family = "school_vendor"
    site = Site(
        "mnhoasen-mauthanh.schoolnet.vn", "Trường Mầm non Hoa Sen", at("2023-10-11 16:48"),
        ("Trang chủ", "Giới thiệu", "Tin tức", "Góc của bé", "Thực đơn", "Công khai"),
        {"managing_body": "Trường Mầm non Hoa Sen", "address": "Khu phố 5, thị trấn Mẫu Thành, huyện Mẫu Thành", "phone": "0283 7 790 123", "email": "mnhoasen.mauthanh@schoolnet.vn"},
    )  # fmt: skip
    stamps = (
        (lambda t: f"{weekday(t)}, {t.day}/{t.month}/{t.year}, {t.hour}:{t.minute}", "minute"),
        (lambda t: f"Ngày đăng: {t:%d/%m/%Y}", "day"),
        (lambda t: f"{t:%d/%m/%y %H:%M}", "minute"),
        (lambda t: f"Đăng bởi: BGH - {t:%d/%m/%Y %H:%M}", "minute"),
        (lambda t: f"Cập nhật lúc : {t:%H:%M} {t:%d/%m/%Y}", "minute"),
    )
    comment_states = ("none", "form", "none", "published", "none")
    shown_comments = 2
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/tin-tuc/c/1201",
        "listing2": "/tin-tuc/c/1201?trang=2",
        "print": "/print-article/",
    }

    def address(self, a: Article) -> str:
        return f"/tin-tuc/{a.story.slug}/ctmb/1201/{9000 + a.index}"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(
            f'<li class="menu-lv1"><a href="/{content.slug(t)}"><i class="icon-{n}"></i>{t}</a></li>' for n, t in enumerate(self.site.menu)
        )
        i, now = self.site.identity, self.site.fetched
        side = "".join(
            f'<div class="box-item"><a href="/tin-tuc/{content.slug(r.title)}">{r.title}</a></div>' for r in content.related(18, now)
        )
        birthdays = "".join(f"<li>Bé {content.person(random.Random(n))} - {5 + n}/10</li>" for n in range(4))
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title} - {self.site.name}</title>{head}<meta name="description" content="{self.site.name}"></head><body><div class="wrap"><div class="top"><div class="top-date">{weekday(now)}, {now.day}/{now.month}/{now.year}, {now.hour}:{now.minute} (GMT+7)</div><div class="top-login"><a href="/dang-nhap">Đăng nhập</a></div></div><div class="banner"><h2>PHÒNG GD&amp;ĐT HUYỆN MẪU THÀNH</h2><h1>TRƯỜNG MẦM NON HOA SEN</h1></div><div class="main-menu"><ul>{menu}</ul><form action="/tim-kiem"><input name="tu-khoa" placeholder="Tìm kiếm"/></form></div><div class="content-wrap"><div class="col-left"><div class="box"><div class="box-title">Thông báo</div>{side}</div><div class="box"><div class="box-title">Chúc mừng sinh nhật</div><ul>{birthdays}</ul></div><div class="box"><div class="box-title">Thực đơn</div><p>Thứ Tư, 11/10/2023: cháo thịt bò, sữa chua</p></div></div><div class="col-main">{main}</div></div><div class="footer"><p>{i["managing_body"].upper()}</p><p>Địa chỉ: {i["address"]}</p><p>Điện thoại: {i["phone"]} | Email: {i["email"]}</p><p>Đơn vị cung cấp nền tảng: Công ty Trường học số - Hotline 1900 0000</p></div></div></body></html>"""

    def article(self, a: Article) -> str:
        stamp = "" if a.when is None else f'<span class="ngay">{self.stamp(a)}</span> '
        picture = (
            f'<div class="img-center"><img src="/upload/{a.index}.jpg"/><div class="chuthich">{a.story.caption}</div></div>'
            if a.picture
            else ""
        )
        text = "".join(f"<p>{part}</p>" for part in a.paragraphs())
        source = f'<div class="nguon-tin"><span>Nguồn:</span> <span>{a.field_source}</span></div>' if a.field_source else ""
        author = f'<div class="tac-gia">Tác giả: {a.story.author}</div>' if a.index % 2 else ""
        more = "".join(
            f'<li><a href="/tin-tuc/{content.slug(r.title)}">{r.title}</a><span>({r.day.day}/{r.day.month}/{r.day.year})</span></li>'
            for r in a.related
        )
        return f'<div class="detail-news"><h3 class="detail-title">{a.story.title}</h3><div class="detail-info">{stamp}<span>Lượt xem: {77 + a.index}</span></div><div class="detail-summary">{a.lead}</div><div class="detail-content">{picture}{text}</div>{author}{source}<div class="detail-vote">Bài viết này có hữu ích với bạn không? <button>Có</button> <button>Không</button></div>{self.comment_area(a)}<div class="detail-other"><h4>Bài viết khác</h4><ul>{more}</ul></div></div>'

    def comment_area(self, a: Article) -> str:
        form = '<div class="cm-form"><input placeholder="Nhập họ tên"/><textarea placeholder="Viết bình luận..."></textarea><button>Gửi</button></div>'
        match a.comments:
            case "form":
                return f'<div class="cm"><h4>Bình luận</h4>{form}</div>'
            case "published":
                return f'<div class="cm"><h4>Bình luận (2)</h4>{form}<div class="cm-item"><b>Mẹ Bống</b><span>9/10/2023 20:15</span><p>Các con ngoan quá!</p></div><div class="cm-item"><b>Bố Tôm</b><span>9/10/2023 21:02</span><p>Cảm ơn các cô.</p></div></div>'
            case _:
                return ""

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<div class="news-item"><a href="{self.address(a)}"><img src="/upload/t{a.index}.jpg"/></a><h4><a href="{self.address(a)}">{a.story.title}</a></h4><span class="ngay">{(a.when or a.anchor):%d/%m/%Y}</span><p>{a.story.lead[:110]}...</p></div>'
            for a in items
        )
        return f'<div class="list-news"><h3>{title}</h3>{rows}<div class="paging"><a class="on">1</a><a href="?trang=2">2</a></div></div>'

    def content(self, title: str, inner: str) -> str:
        return f'<div class="detail-news"><h3 class="detail-title">{title}</h3><div class="detail-content">{inner}</div></div>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<html><head><meta charset="utf-8"><title>{a.story.title}</title></head><body onload="print()"><h3>{a.story.title}</h3><span>{self.stamp(a)}</span>{text}</body></html>'


SKIN = SchoolVendor()
