# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A city's own .NET portal for its wards: left column before the text, day below the summary, calendar and lists all around a short text."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import WEEKDAYS_IN_FIGURES, Article, Licence, Site, Skin, at


class EgovCity(Skin):
    family = "egov_city"
    site = Site(
        "phuongphumytay.maucity.gov.vn", "Phường Phú Mỹ Tây", at("2022-10-05 20:19"),
        ("Trang chủ", "Giới thiệu", "Tin tức sự kiện", "Thông tin chỉ đạo điều hành", "Thủ tục hành chính", "Lịch công tác"),
        {"managing_body": "Ủy ban nhân dân phường Phú Mỹ Tây", "address": "68 đường số 7, khu phố 4, phường Phú Mỹ Tây", "phone": "(028) 3776 0511", "email": "p.phumytay@maucity.gov.vn", "responsible_person": "Ông Hồ Quốc Tuấn"},
        Licence("Giấy phép số: 18/GP-STTTT ngày 28 tháng 4 năm 2020 do Sở Thông tin và Truyền thông cấp", "18/GP-STTTT", "2020-04-28", "aggregated"),
        ("en",),
    )  # fmt: skip
    stamps = (
        (lambda t: f"{WEEKDAYS_IN_FIGURES[t.weekday()]}, {t:%d/%m/%Y}, {t:%H:%M}", "minute"),
        (lambda t: f"Ngày đăng {t:%d/%m/%Y} {t:%H:%M}", "minute"),
        (lambda t: f"Đăng ngày: {t:%d-%m-%Y}", "day"),
        (lambda t: f"{t:%H:%M:%S} {t:%d/%m/%Y}", "second"),
    )
    comment_states = ("none", "none", "form", "none", "published")
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/tin-tuc-su-kien",
        "listing2": "/tin-tuc-su-kien?page=2",
        "documents": "/van-ban-chi-dao",
        "print": "/print/tin-tuc/",
    }

    def address(self, a: Article) -> str:
        return f"/tin-tuc-su-kien/{a.story.slug}-c{510 + a.index}-{88000 + a.index}.aspx"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(
            f'<li><a href="/{content.slug(t)}">{t}</a>{"<ul><li><a href=/lich-su>Lịch sử hình thành</a></li><li><a href=/so-do>Sơ đồ tổ chức</a></li></ul>" if n == 1 else ""}</li>'
            for n, t in enumerate(self.site.menu)
        )
        i, now = self.site.identity, self.site.fetched
        left = "".join(
            f'<li><a href="/thong-bao/{content.slug(r.title)}.aspx">{r.title}</a><br><em>{r.day:%d/%m/%Y}</em></li>'
            for r in content.related(14, now, 8)
        )
        right = "".join(
            f'<li><a href="/chi-dao/{n}.aspx">Văn bản số {120 + n}/UBND-VP ngày {r.day:%d/%m/%Y} về {r.title.lower()}</a></li>'
            for n, r in enumerate(content.related(29, now, 6))
        )
        days = "".join(f"<option>{n}</option>" for n in range(1, 32))
        licence = self.site.licence.printed if self.site.licence else ""
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title><meta name="description" content="Trang thông tin điện tử phường Phú Mỹ Tây">{head}</head><body><form method="post" action="./" id="form1"><input type="hidden" name="__VIEWSTATE" value="/wEPDw"><div class="header"><a href="/"><img src="/Images/header.jpg" alt="Trang thông tin điện tử phường Phú Mỹ Tây"></a><div class="lang"><a href="/vi"><img src="/Images/vn.png" alt="Tiếng Việt"></a> <a href="/en"><img src="/Images/en.png" alt="English"></a></div></div><div class="topmenu"><ul>{menu}</ul></div><div class="clock">{WEEKDAYS_IN_FIGURES[now.weekday()]}, {now:%d/%m/%Y}, {now:%H:%M}</div><div class="wrapper"><div class="left"><h3>Thông báo</h3><ul>{left}</ul><h3>Xem tin theo ngày</h3><select name="ngay">{days}</select><select name="thang"><option>10</option></select><select name="nam"><option>2022</option><option>2021</option></select><input type="submit" value="Xem"></div><div class="center">{main}</div><div class="right"><h3>Văn bản mới</h3><ul>{right}</ul><h3>Lịch tiếp dân</h3><p>Thứ 5, 06/10/2022: Chủ tịch UBND phường</p></div></div><div class="footer"><p>TRANG THÔNG TIN ĐIỆN TỬ {i["managing_body"].upper()}</p><p>{licence}</p><p>Trưởng Ban biên tập: {i["responsible_person"]} - Phó Chủ tịch UBND phường</p><p>Địa chỉ: {i["address"]} | Điện thoại: {i["phone"]} | Email: {i["email"]}</p><p>® Ghi rõ nguồn "phuongphumytay.maucity.gov.vn" khi phát hành lại thông tin từ website này.</p></div></form></body></html>"""

    def article(self, a: Article) -> str:
        stamp = "" if a.when is None else f'<div class="thoi-gian">{self.stamp(a)}</div>'
        picture = (
            f'<p style="text-align:center"><img src="/Uploads/{a.index}.jpg" alt=""></p><p style="text-align:center"><i>{a.story.caption}</i></p>'
            if a.picture
            else ""
        )
        text = "".join(f'<p style="text-align:justify">{part}</p>' for part in a.paragraphs())
        source = (
            f'<p style="text-align:right"><em>(Nguồn: {a.field_source})</em></p>'
            if a.field_source
            else f'<p style="text-align:right"><strong>{a.story.author}</strong></p>'
        )
        others = "".join(
            f'<li><a href="/tin-tuc-su-kien/{content.slug(r.title)}.aspx">{r.title}</a> <span>({r.day:%d/%m/%Y})</span></li>'
            for r in a.related
        )
        return f'<div class="path">Trang chủ &raquo; Tin tức sự kiện</div><div class="tin-chi-tiet"><h2 class="ten-tin">{a.story.title}</h2><div class="tom-tat"><strong>{a.lead}</strong></div>{stamp}<div class="font-size">Cỡ chữ: <a>A-</a> <a>A+</a></div><div class="noi-dung">{picture}{text}{source}</div><div class="tien-ich"><a href="/print/tin-tuc/1">In bài viết</a> <a href="mailto:?subject=x">Gửi email</a></div>{self.comment_area(a)}<div class="tin-khac"><h4>Các tin cũ hơn</h4><ul>{others}</ul></div></div>'

    def comment_area(self, a: Article) -> str:
        form = '<div class="y-kien"><h4>Ý kiến của bạn</h4><p>Họ tên (*) <input name="ctl00$ten"></p><p>Email <input name="ctl00$mail"></p><p>Nội dung (*) <textarea name="ctl00$nd"></textarea></p><input type="button" value="Gửi ý kiến"></div>'
        if a.comments == "form":
            return form
        if a.comments == "published":
            return f'<div class="ds-y-kien"><h4>Ý kiến bạn đọc (1)</h4><div><strong>Cử tri</strong> <em>{self.site.fetched:%d/%m/%Y} 08:00</em><p>Hoan nghênh phường.</p></div></div>{form}'
        return ""

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<div class="tin"><a href="{self.address(a)}"><img src="/Uploads/t{a.index}.jpg" alt=""></a><h4><a href="{self.address(a)}">{a.story.title}</a></h4><div class="thoi-gian">{(a.when or a.anchor):%d/%m/%Y}</div><p>{a.story.lead[:130]}</p></div>'
            for a in items
        )
        return f'<div class="nhom-tin"><h2>{title}</h2>{rows}<div class="trang"><span>1</span><a href="?page=2">2</a><a href="?page=3">3</a></div></div>'

    def content(self, title: str, inner: str) -> str:
        return f'<div class="path">Trang chủ &raquo; {title}</div><div class="tin-chi-tiet"><h2 class="ten-tin">{title}</h2><div class="noi-dung">{inner.replace("<form", "<div").replace("</form", "</div")}</div></div>'

    def document(self, number: str, title: str, issued: date) -> str:
        return self.content(
            "Văn bản chỉ đạo",
            f'<p><b>Số hiệu:</b> {number}</p><p><b>Trích yếu:</b> {title}</p><p><b>Loại văn bản:</b> Văn bản hành chính</p><p><b>Ngày ban hành:</b> {issued:%d/%m/%Y}</p><p><b>Người ký:</b> Hồ Quốc Tuấn</p><p><b>Tải về:</b> <a href="/Uploads/vb/{content.slug(number)}.pdf">{number}</a></p>',
        )

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>In bài viết</title><script>window.onload = function () {{ window.print(); }}</script></head><body><h2>{a.story.title}</h2><div>{self.stamp(a)}</div>{text}</body></html>'


SKIN = EgovCity()
