# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A vendor's portal as provinces rent it for hundreds of communes: `(Ngày đăng: …)`, a clock in the header, tables of the office system."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import WEEKDAYS_IN_FIGURES, Article, Licence, Site, Skin, at


class VnptPortal(Skin):
    family = "vnpt_portal"
    site = Site(
        "xanakhoang.mautum.gov.vn", "Xã Nà Khoang", at("2024-07-16 07:58"),
        ("Trang chủ", "Giới thiệu", "Tin tức sự kiện", "Thông tin tuyên truyền", "Văn bản pháp quy", "Liên hệ"),
        {"managing_body": "Ủy ban nhân dân xã Nà Khoang", "address": "Thôn Nà Khoang, xã Nà Khoang, huyện Đăk Lâm", "phone": "0260.3844.221", "email": "xanakhoang@mautum.gov.vn", "responsible_person": "Ông A Hùng"},
        Licence("Giấy phép xuất bản số: 44/GP – STTTT ngày 15 tháng 8 năm 2021", "44/GP-STTTT", "2021-08-15", "aggregated"),
        scheme="http",
    )  # fmt: skip
    stamps = (
        (lambda t: f"(Ngày đăng: {t:%d/%m/%Y} lúc {t:%H:%M:%S})", "second"),
        (lambda t: f"Ngày đăng: {t:%d/%m/%Y}  {t:%H:%M}", "minute"),
        (lambda t: f"(Ngày đăng: {t:%d/%m/%Y})", "day"),
        (lambda t: f"({t:%H:%M} {t:%d/%m/%Y})", "minute"),
        (lambda t: f"Ngày {t.day} Tháng {t.month} Năm {t.year}", "day"),
    )
    comment_states = ("none", "form", "none", "none", "published")
    shown_comments = 2
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/vi/news/tin-tuc-su-kien/",
        "listing2": "/vi/news/tin-tuc-su-kien/?page=2",
        "print": "/pages/inbai.html?id=",
        "documents": "/qlvb/vbpq.nsf/danhsach?openform",
        "document": "/qlvb/vbpq.nsf/7E3A9F?opendocument",
    }

    def address(self, a: Article) -> str:
        return f"/vi/news/tin-tuc-su-kien/{a.story.slug}-{53100 + a.index}.html"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(f'<td class="menu_item" nowrap="nowrap"><a href="/vi/{content.slug(t)}/">{t}</a></td>' for t in self.site.menu)
        i, now = self.site.identity, self.site.fetched
        box = "".join(
            f'<tr><td valign="top"><img src="/images/arrow.gif" /></td><td class="tinmoi"><a href="/vi/news/{content.slug(r.title)}.html">{r.title}</a> <span class="ngay_nho">({r.day:%d/%m/%Y})</span></td></tr>'
            for r in content.related(21, now, 6)
        )
        licence = self.site.licence.printed if self.site.licence else ""
        clock = f"{WEEKDAYS_IN_FIGURES[now.weekday()]}, Ngày {now:%d/%m/%Y} -"
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="en-us"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Trang thông tin điện tử xã Nà Khoang</title>{head}</head><body><table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="/images/banner_xa.jpg" width="1000" /></td></tr><tr><td class="thanh_ngay"><span id="dongho">{clock}</span> <marquee>Chào mừng bạn đến với Trang thông tin điện tử xã Nà Khoang</marquee><input type="text" id="txttimkiem" value="Tìm kiếm" /></td></tr><tr><td><table class="menu"><tr>{menu}</tr></table></td></tr><tr><td><table width="100%"><tr><td width="700" valign="top" class="cot_giua">{main}</td><td width="290" valign="top" class="cot_phai"><table class="box"><tr><td class="box_title" colspan="2">Tin mới nhất</td></tr>{box}</table><table class="box"><tr><td class="box_title">Thống kê truy cập</td></tr><tr><td>Lượt truy cập: <b>1.204.577</b></td></tr><tr><td>Trực tuyến: 8</td></tr></table></td></tr></table></td></tr><tr><td class="footer"><b>TRANG THÔNG TIN ĐIỆN TỬ XÃ NÀ KHOANG</b><br/>Đơn vị quản lý: {i["managing_body"]}<br/>{licence}<br/>Chịu trách nhiệm nội dung: {i["responsible_person"]} - Chủ tịch UBND xã<br/>Địa chỉ: {i["address"]} - Điện thoại: {i["phone"]} - Email: {i["email"]}<br/>Phát triển bởi Tập đoàn viễn thông</td></tr></table></body></html>"""

    def article(self, a: Article) -> str:
        stamp = "" if a.when is None else f'<span class="ngay_dang">{self.stamp(a)}</span>'
        picture = (
            f'<table align="center" class="anh"><tr><td><img src="/Uploads/2023/anh{a.index}.jpg" width="500"/></td></tr><tr><td align="center"><i>{a.story.caption}</i></td></tr></table>'
            if a.picture
            else ""
        )
        text = f'<div class="sapo">{a.lead}</div>{picture}' + "".join(
            f'<p class="MsoNormal" style="text-align:justify;text-indent:36.0pt"><span style="font-size:14.0pt;font-family:\'Times New Roman\'">{part}<o:p></o:p></span></p>'
            for part in a.paragraphs()
        )
        source = (
            f'<div align="right" class="nguon"><b>Nguồn tin:</b> {a.field_source}</div>'
            if a.field_source
            else f'<div align="right" class="tacgia"><b>{a.story.author}</b></div>'
        )
        more = "".join(
            f'<tr><td>• <a href="/vi/news/{content.slug(r.title)}.html">{r.title}</a> <span class="ngay_nho">({r.day:%d/%m/%Y})</span></td></tr>'
            for r in a.related
        )
        return f'<table width="100%" class="chitiet"><tr><td class="duongdan"><a href="/">Trang chủ</a> » <a href="/vi/news/tin-tuc-su-kien/">Tin tức sự kiện</a></td></tr><tr><td class="tieude_baiviet">{a.story.title} {stamp}</td></tr><tr><td class="cochu">Xem với cỡ chữ : <a href="#">A-</a> <a href="#">A</a> <a href="#">A+</a></td></tr><tr><td class="noidung_baiviet">{text}{source}</td></tr><tr><td class="congcu"><a href="/pages/inbai.html">Bản in</a> | <a href="javascript:history.back()">[Trở về]</a> | Số lượt xem: {1302 + a.index}</td></tr><tr><td>{self.comment_area(a)}</td></tr><tr><td class="tinkhac_title">CÁC TIN KHÁC</td></tr>{more}</table>'

    def comment_area(self, a: Article) -> str:
        form = '<form action="/binhluan" method="post"><table class="bl"><tr><td colspan="2"><b>Gửi bình luận của bạn</b></td></tr><tr><td>Họ và tên:</td><td><input name="hoten" /></td></tr><tr><td>Nội dung:</td><td><textarea name="noidung" rows="5"></textarea></td></tr><tr><td>Mã xác nhận:</td><td><input name="ma"/></td></tr><tr><td></td><td><input type="submit" value="Gửi" /></td></tr></table></form>'
        match a.comments:
            case "form":
                return form
            case "published":
                return f'<div class="bl_ds"><b>Ý kiến bạn đọc (2)</b><div class="bl1"><b>H.L</b> - <i>11/07/2024 09:15</i><br/>Rất đồng tình với cách làm của xã.</div><div class="bl1"><b>bạn đọc</b> - <i>12/07/2024 20:01</i><br/>Cần công khai thêm.</div></div>{form}'
            case _:
                return ""

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<tr><td width="130"><img src="/Uploads/t{a.index}.jpg" width="120"/></td><td valign="top"><a class="tieude_ds" href="{self.address(a)}">{a.story.title}</a> <span class="ngay_nho">({(a.when or a.anchor):%d/%m/%Y})</span><div class="sapo_ds">{a.story.lead[:130]}</div></td></tr>'
            for a in items
        )
        return f'<table width="100%" class="danhsach"><tr><td colspan="2" class="duongdan">{title}</td></tr>{rows}<tr><td colspan="2" align="right" class="trang">Trang: <b>1</b> <a href="?page=2">2</a> <a href="?page=3">3</a></td></tr></table>'

    def content(self, title: str, inner: str) -> str:
        return f'<table width="100%" class="chitiet"><tr><td class="tieude_baiviet">{title}</td></tr><tr><td class="noidung_baiviet">{inner}</td></tr></table>'

    def documents(self, rows: Sequence[tuple[str, str, date]]) -> str:
        lines = "".join(
            f'<tr class="vbrow"><td align="center">{n}</td><td><a href="/qlvb/vbpq.nsf/{1000 + n}?opendocument">{number}</a></td><td align="center">{day:%d/%m/%Y}</td><td>{title} <a href="/qlvb/vbpq.nsf/{content.slug(number)}/$file/{content.slug(number)}.doc">[Tải về]</a></td></tr>'
            for n, (number, title, day) in enumerate(rows, 1)
        )
        return f'<table width="100%" border="1" class="vbpq"><tr><td colspan="4" class="tieude_baiviet">VĂN BẢN PHÁP QUY</td></tr><tr><th>TT</th><th>Số hiệu</th><th>Ngày ban hành</th><th>Trích yếu nội dung</th></tr>{lines}</table>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>In bài viết</title></head><body><table width="650"><tr><td><a href="javascript:window.print()">In trang này</a> | <a href="javascript:window.close()">Đóng lại</a></td></tr><tr><td class="tieude_baiviet">{a.story.title} {self.stamp(a)}</td></tr><tr><td>{text}</td></tr></table></body></html>'


SKIN = VnptPortal()
