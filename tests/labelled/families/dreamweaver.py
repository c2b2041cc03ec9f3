# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A PHP site drawn in Dreamweaver: a hospital. Classes `style12`, one <title> for all pages, no headings, the date in its own cell."""

from collections.abc import Sequence
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import Article, Licence, Site, Skin, at, weekday


class Dreamweaver(Skin):
    family = "dreamweaver"
    site = Site(
        "benhvienmauvinh.org.vn", "Bệnh viện Đa khoa Mẫu Vinh", at("2013-08-21 14:02"),
        ("Trang chủ", "Giới thiệu", "Tin hoạt động", "Bảng giá dịch vụ", "Lịch trực", "Liên hệ"),
        {"managing_body": "Bệnh viện Đa khoa Mẫu Vinh", "address": "198 Lê Thánh Tông, thành phố Mẫu Vinh", "phone": "0383 844 129", "email": "bvmauvinh@gmail.com", "responsible_person": "BS. Trịnh Xuân Dũng"},
        Licence("Giấy phép số 52/GP-STTTT do Sở Thông tin và Truyền thông cấp ngày 06/6/2011", "52/GP-STTTT", "2011-06-06", "aggregated"),
        scheme="http",
    )  # fmt: skip
    stamps = (
        (lambda t: f"Ngày {t:%d/%m/%Y}", "day"),
        (lambda t: f"{t:%d-%m-%Y} {t:%H:%M:%S}", "second"),
        (lambda t: f"Ngày đăng: {t.day}-{t.month}-{t.year}", "day"),
        (lambda t: f"Cập nhật lúc {t:%H:%M} ngày {t:%d/%m/%Y}", "minute"),
        (lambda t: f"[ {t:%d/%m/%Y} ]", "day"),
    )
    source_place = "end"
    comment_states = ("none",)
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/index.php?mod=tintuc&nhom=3",
        "listing2": "/index.php?mod=tintuc&nhom=3&trang=2",
        "static": "/index.php?mod=gioithieu",
        "law": "/index.php?mod=gioithieu&id=4",
        "contact": "/index.php?mod=lienhe",
        "search": "/index.php?mod=timkiem&tk=hoi",
        "qa": "/index.php?mod=hoidap&id=15",
        "consultation": "/index.php?mod=gopy&id=2",
        "documents": "/index.php?mod=vanban",
        "document": "/index.php?mod=vanban&id=88",
        "print": "/in.php?id=",
        "error": "/index.php?mod=khongco",
    }

    def address(self, a: Article) -> str:
        return f"/index.php?mod=chitiet&id={410 + a.index}"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(f'<td align="center"><a href="index.php?mod=m{n}" class="style3">{t}</a></td>' for n, t in enumerate(self.site.menu))
        i, now = self.site.identity, self.site.fetched
        left = "".join(
            f'<tr><td class="style8"><img src="images/muiten.gif" /> <a href="index.php?mod=chitiet&amp;id={n}">{r.title}</a></td></tr>'
            for n, r in enumerate(content.related(23, now))
        )
        licence = self.site.licence.printed if self.site.licence else ""
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>BỆNH VIỆN ĐA KHOA MẪU VINH</title><style type="text/css"><!-- .style3 {{color: #FFFFFF; font-weight: bold; }} .style12 {{font-size: 16px; font-weight: bold; color: #0000FF;}} --></style>{head}<script language="javascript">function MM_swapImage() {{}}</script></head><body onload="MM_preloadImages('a.gif')"><table width="1002" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="2"><object width="1002" height="180"><embed src="banner.swf" width="1002" height="180"></embed></object></td></tr><tr><td colspan="2"><table width="100%"><tr>{menu}</tr></table></td></tr><tr><td colspan="2" class="style5"><div align="right">{weekday(now)}, {now:%d/%m/%Y} <script>document.write(new Date().getHours())</script></div></td></tr><tr><td width="230" valign="top"><table width="100%"><tr><td class="style3">TIN MỚI NHẤT</td></tr>{left}<tr><td class="style3">TÌM KIẾM</td></tr><tr><td><form action="index.php?mod=timkiem" method="get"><input type="text" name="tk" size="18" /><input type="submit" value="Tìm" /></form></td></tr><tr><td class="style3">THỐNG KÊ</td></tr><tr><td class="style8">Số người online: 4<br />Lượt truy cập: 00218823</td></tr></table></td><td width="772" valign="top">{main}</td></tr><tr><td colspan="2" align="center" class="style9"><p class="style10">{i["managing_body"].upper()}<br />Địa chỉ: {i["address"]}. Điện thoại: {i["phone"]}. Email: {i["email"]}<br />Chịu trách nhiệm nội dung: {i["responsible_person"]} - Giám đốc<br />{licence}</p></td></tr></table></body></html>"""

    def article(self, a: Article) -> str:
        stamp = "" if a.when is None else f'<tr><td class="style14">{self.stamp(a)}</td></tr>'
        picture = (
            f'<div align="center"><img src="hinhanh/{a.index}.JPG" width="420" /><br /><span class="style15">{a.story.caption}</span></div>'
            if a.picture
            else ""
        )
        text = f'<p class="style7"><strong>{a.lead}</strong></p>{picture}' + "".join(
            f'<p class="style7">{part}</p>' for part in a.paragraphs()
        )
        others = "".join(
            f'<tr><td class="style8">- <a href="index.php?mod=chitiet&amp;id={n}">{r.title}</a> <span class="style16">({r.day:%d/%m})</span></td></tr>'
            for n, r in enumerate(a.related)
        )
        return f'<table width="100%" border="0" cellpadding="4"><tr><td class="style12">{a.story.title}</td></tr>{stamp}<tr><td>{text}<p align="right" class="style7"><strong>{a.story.author}</strong></p></td></tr><tr><td align="right"><a href="in.php?id={410 + a.index}">In trang</a> <a href="javascript:history.back(1)">Về trang trước</a></td></tr><tr><td class="style13">Các bài viết khác:</td></tr>{others}</table>'

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<tr><td width="110"><img src="hinhanh/t{a.index}.JPG" width="100" /></td><td valign="top"><a href="{self.address(a)}" class="style12">{a.story.title}</a><br /><span class="style16">Ngày {(a.when or a.anchor):%d/%m/%Y}</span><br /><span class="style7">{a.story.lead[:110]}...</span></td></tr>'
            for a in items
        )
        return f'<table width="100%" border="0"><tr><td colspan="2" class="style13">{title.upper()}</td></tr>{rows}<tr><td colspan="2" align="center">[1] <a href="?trang=2">[2]</a> <a href="?trang=3">[3]</a></td></tr></table>'

    def content(self, title: str, inner: str) -> str:
        return f'<table width="100%" border="0" cellpadding="4"><tr><td class="style12">{title}</td></tr><tr><td class="style7">{inner}</td></tr></table>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>In trang</title></head><body onload="window.print()"><p class="style12">{a.story.title}</p><p>{self.stamp(a)}</p>{text}</body></html>'


SKIN = Dreamweaver()
