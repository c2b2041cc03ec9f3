# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A second vendor's portal: Bootstrap, clock and article's day in the same form, comment box of the vendor."""

from collections.abc import Sequence
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import WEEKDAYS_IN_FIGURES, Article, Site, Skin, at, weekday


class ViettelPortal(Skin):
    family = "viettel_portal"
    site = Site(
        "phongvhtt.maugiang.gov.vn", "Phòng Văn hóa - Thông tin huyện Mẫu Giang", at("2021-02-27 21:02"),
        ("Trang chủ", "Giới thiệu", "Tin tức - Sự kiện", "Di tích - Danh thắng", "Văn bản", "Liên hệ"),
        {"parent_body": "Ủy ban nhân dân huyện Mẫu Giang", "managing_body": "Phòng Văn hóa - Thông tin huyện Mẫu Giang", "address": "Số 1 đường 30/4, thị trấn Mẫu Giang", "phone": "0292 3950 118", "email": "pvhtt@maugiang.gov.vn", "responsible_person": "Ngô Thanh Phúc"},
    )  # fmt: skip
    stamps = (
        (lambda t: f"{weekday(t)}, ngày {t:%d} tháng {t:%m} năm {t.year} | {t.hour}:{t:%M:%S}", "second"),
        (lambda t: f"{weekday(t)}, {t:%d/%m/%Y} | {t:%H:%M} GMT+7", "minute"),
        (lambda t: f"{t:%H:%M} - {t:%d/%m/%Y}", "minute"),
        (lambda t: f"{WEEKDAYS_IN_FIGURES[t.weekday()]}, Ngày {t:%d/%m/%Y}, {t:%H:%M}", "minute"),
        (lambda t: f"{t:%d/%m/%Y}", "day"),
    )
    comment_states = ("form", "none", "published", "none")
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/chuyen-muc/tin-tuc-su-kien",
        "listing2": "/chuyen-muc/tin-tuc-su-kien?page=2",
        "print": "/in-tin/",
    }

    def address(self, a: Article) -> str:
        return f"/tin-tuc-su-kien/{a.story.slug}-{700 + a.index}"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(f'<li class="nav-item"><a class="nav-link" href="/{content.slug(t)}">{t}</a></li>' for t in self.site.menu)
        i, now = self.site.identity, self.site.fetched
        side = "".join(
            f'<li class="list-group-item"><a href="/tin-tuc-su-kien/{content.slug(r.title)}">{r.title}</a><small class="text-muted"><i class="fa fa-calendar"></i> {r.day:%d/%m/%Y}</small></li>'
            for r in content.related(8, now)
        )
        return f"""<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="csrf-token" content="x"><meta property="og:title" content="{title}"><meta property="og:type" content="website"><title>{title} - {self.site.name}</title>{head}<link href="/css/app.css" rel="stylesheet"></head><body><div class="top-bar"><div class="container d-flex"><span class="ngay-thang">{weekday(now)}, ngày {now:%d} tháng {now:%m} năm {now.year}</span><span class="ml-auto"><a href="/so-do-trang">Sơ đồ trang</a> | <a href="/rss">RSS</a></span></div></div><header class="banner"><a href="/"><img src="/storage/banner.png" class="img-fluid" alt="{self.site.name}"></a></header><nav class="navbar navbar-expand-lg"><ul class="navbar-nav mr-auto">{menu}</ul><form class="form-inline" action="/tim-kiem"><input class="form-control" type="search" name="q" placeholder="Nhập từ khóa tìm kiếm"><button class="btn" type="submit"><i class="fa fa-search"></i></button></form></nav><div class="container"><div class="row"><div class="col-lg-9">{main}</div><div class="col-lg-3"><div class="card"><div class="card-header">XEM NHIỀU</div><ul class="list-group list-group-flush">{side}</ul></div><div class="card"><div class="card-header">THỐNG KÊ</div><div class="card-body">Đang online: 12<br>Hôm nay: 310<br>Tổng lượt truy cập: 845.201</div></div></div></div></div><footer class="footer"><div class="container"><h5>CỔNG THÔNG TIN ĐIỆN TỬ</h5><p>Cơ quan chủ quản: {i["parent_body"]}</p><p>Cơ quan quản lý: {i["managing_body"]}</p><p>Trưởng Ban biên tập: {i["responsible_person"]} - Trưởng phòng</p><p><i class="fa fa-map-marker"></i> Địa chỉ: {i["address"]}</p><p><i class="fa fa-phone"></i> {i["phone"]}</p><p><i class="fa fa-envelope"></i> {i["email"]}</p><p>® Ghi rõ nguồn khi phát hành lại thông tin từ website này.</p></div></footer></body></html>"""

    def article(self, a: Article) -> str:
        stamp = "" if a.when is None else f'<span class="date-time"><i class="fa fa-clock-o"></i> {self.stamp(a)}</span>'
        picture = (
            f'<figure class="image"><img src="/storage/photos/{a.index}.jpg" alt=""><figcaption>{a.story.caption}</figcaption></figure>'
            if a.picture
            else ""
        )
        text = "".join(f"<p>{part}</p>" for part in a.paragraphs())
        source = f'<p class="text-right font-italic">Theo nguồn: {a.field_source}</p>' if a.field_source else ""
        more = "".join(
            f'<li><a href="/tin-tuc-su-kien/{content.slug(r.title)}">{r.title}</a> <small>({r.day:%H:%M} - {r.day:%d/%m/%Y})</small></li>'
            for r in a.related
        )
        return f'<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Trang chủ</a></li><li class="breadcrumb-item active">Tin tức - Sự kiện</li></ol></nav><div class="article-detail"><h1 class="title-detail">{a.story.title}</h1><div class="d-flex justify-content-between">{stamp}<span><i class="fa fa-eye"></i> {430 + a.index} lượt xem</span></div><div class="sapo"><strong>{a.lead}</strong></div><div class="content-detail">{picture}{text}{source}</div><div class="author text-right"><b>{a.story.author}</b></div><div class="share"><a href="https://www.facebook.com/sharer/sharer.php?u=x">Chia sẻ</a> <a href="/in-tin/{a.index}">In</a></div>{self.comment_area(a)}<div class="related"><h4>TIN LIÊN QUAN</h4><ul>{more}</ul></div></div>'

    def comment_area(self, a: Article) -> str:
        if a.comments == "none":
            return ""
        listed = (
            '<p class="no-comment">Chưa có bình luận nào</p>'
            if a.comments == "form"
            else '<div class="media"><div class="media-body"><h6>Một độc giả</h6><small>20/02/2021 08:12</small><p>Bài viết rất hay và ý nghĩa.</p></div></div>'
        )
        count = 0 if a.comments == "form" else 1
        return f'<div class="comments"><h4>Bình luận ({count})</h4>{listed}<form method="post" action="/comment"><input class="form-control" name="name" placeholder="Họ tên (*)"><input class="form-control" name="email" placeholder="Email (*)"><textarea class="form-control" name="content" placeholder="Bình luận của bạn (vui lòng gõ tiếng Việt có dấu)"></textarea><button class="btn btn-primary">Gửi bình luận</button></form></div>'

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<div class="media mb-3"><a href="{self.address(a)}"><img class="mr-3" src="/storage/t/{a.index}.jpg" alt=""></a><div class="media-body"><h5 class="mt-0"><a href="{self.address(a)}">{a.story.title}</a></h5><small class="text-muted">{(a.when or a.anchor):%d/%m/%Y}</small><p>{a.story.lead[:120]}...</p></div></div>'
            for a in items
        )
        return f'<div class="category"><h2 class="cat-title">{title}</h2>{rows}<ul class="pagination"><li class="page-item active"><span class="page-link">1</span></li><li class="page-item"><a class="page-link" href="?page=2">2</a></li></ul></div>'

    def content(self, title: str, inner: str) -> str:
        return f'<div class="article-detail"><h1 class="title-detail">{title}</h1><div class="content-detail">{inner}</div></div>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>In tin</title></head><body onload="window.print()"><div class="container"><h3>{self.site.name}</h3><hr><h1>{a.story.title}</h1><p>{self.stamp(a)}</p>{text}</div></body></html>'


SKIN = ViettelPortal()
