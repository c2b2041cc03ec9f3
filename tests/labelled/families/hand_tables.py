# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A hand-made ASP site of 2009 that nobody dared to touch: nested tables, <font>, no doctype, the day at the end or in brackets."""

from collections.abc import Sequence
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import Article, Licence, Site, Skin, at, weekday


class HandTables(Skin):
    family = "hand_tables"
    site = Site(
        "www.maudong.gov.vn", "Huyện Mẫu Đông", at("2012-03-19 08:47"),
        ("Trang chủ", "Giới thiệu", "Tin trong huyện", "Kinh tế", "Văn bản", "Liên hệ"),
        {"managing_body": "Ủy ban nhân dân huyện Mẫu Đông", "address": "Thị trấn Mẫu Đông, huyện Mẫu Đông", "phone": "072.3871234", "email": "ubndmaudong@vnn.vn", "responsible_person": "Ông Bùi Văn Long"},
        Licence("Giấy phép số 77/GP-ICP-STTT Cấp ngày 4 tháng 10 năm 2009", "77/GP-ICP-STTT", "2009-10-04", "aggregated"),
        scheme="http",
    )  # fmt: skip
    stamps = (
        (lambda t: f"Cập nhật ngày: {t:%d/%m/%Y %H:%M:%S}", "second"),
        (lambda t: f"({t:%d/%m/%Y})", "day"),
        (lambda t: f"Ngày cập nhật: {t.day}/{t.month}/{t.year}", "day"),
        (lambda t: f"{t:%H:%M} {t:%d/%m/%Y}", "minute"),
        (lambda t: f"{weekday(t)}, {t.day}/{t.month}/{t.year} {t.hour}:{t:%M}", "minute"),
    )
    source_place = "end"
    comment_states = ("none", "none", "form", "none")
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/list.asp?cat=2",
        "listing2": "/list.asp?cat=2&page=2",
        "static": "/gioithieu.asp",
        "law": "/gioithieu.asp?id=3",
        "contact": "/lienhe.asp",
        "search": "/search.asp?key=hoi+nghi",
        "qa": "/hoidap.asp?id=31",
        "consultation": "/gopy.asp?id=2",
        "documents": "/vanban.asp",
        "document": "/vanban.asp?id=88",
        "print": "/print.asp?id=",
        "error": "/khongco.asp",
    }

    def address(self, a: Article) -> str:
        return f"/detail.asp?cat=2&id={1200 + a.index}"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(
            f'<tr><td height="25" background="images/menu.gif">&nbsp;<a href="list.asp?cat={n}"><font face="Arial" size="2" color="#FFFFFF"><b>{t}</b></font></a></td></tr>'
            for n, t in enumerate(self.site.menu)
        )
        i, now = self.site.identity, self.site.fetched
        licence = "".join(
            f'<font size="1" face="Arial">{part} ' for part in (self.site.licence.printed if self.site.licence else "").split(" ")
        )
        news = "".join(
            f'<tr><td><img src="images/dot.gif"> <a href="detail.asp?id={n}"><font size="2">{r.title}</font></a> <font size="1" color="gray">({r.day.day}/{r.day.month})</font></td></tr>'
            for n, r in enumerate(content.related(6, now))
        )
        return f"""<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Trang thong tin dien tu huyen Mau Dong</title>
{head}
</head>
<body topmargin="0" leftmargin="0" bgcolor="#E8F3FF">
<center><table border="0" cellpadding="0" cellspacing="0" width="780" bgcolor="#FFFFFF">
<tr><td colspan="3"><img src="images/banner.jpg" width="780" height="120"></td></tr>
<tr><td colspan="3" bgcolor="#0066CC"><font face="Arial" size="2" color="#FFFFFF">&nbsp;Hôm nay: {weekday(now)}, ngày {now.day} tháng {now.month} năm {now.year}</font></td></tr>
<tr><td width="150" valign="top"><table width="100%">{menu}</table><form action="search.asp"><input size="12" name="key"><input type="submit" value="Tìm"></form><font size="1">Số lượt truy cập:<br><b>0412873</b></font></td>
<td width="450" valign="top">{main}</td>
<td width="180" valign="top"><table width="100%"><tr><td bgcolor="#0066CC"><font color="#FFFFFF" size="2"><b>TIN MỚI</b></font></td></tr>{news}</table></td></tr>
<tr><td colspan="3" align="center" bgcolor="#CCE6FF"><font size="2" face="Arial"><b>TRANG THÔNG TIN ĐIỆN TỬ {i["managing_body"].upper()}</b></font><br><font size="2">Chịu trách nhiệm chính: {i["responsible_person"]}, Chánh Văn phòng<br>Địa chỉ: {i["address"]} * ĐT: {i["phone"]} * Email: {i["email"]}</font><br>{licence}</td></tr>
</table></center>
</body>
</html>"""

    def article(self, a: Article) -> str:
        text = "".join(f'<p align="justify"><font face="Times New Roman" size="3">{part}</font></p>' for part in a.paragraphs())
        picture = (
            f'<table align="left"><tr><td><img src="upload/{a.index}.jpg" width="200"></td></tr><tr><td align="center"><font size="1"><i>{a.story.caption}</i></font></td></tr></table>'
            if a.picture
            else ""
        )
        above = below = ""
        if a.when is not None:
            mark = f'<font face="Arial" size="1" color="#808080">{self.stamp(a)}</font>'
            above, below = (f"<br>{mark}", "") if a.style % 2 == 0 else ("", f'<p align="right">{mark}</p>')
            if a.style % len(self.stamps) == 1:
                above, below = f" {mark}", ""
        others = "".join(
            f'<tr><td><font size="2">- <a href="detail.asp?id={n}">{r.title}</a></font> <font size="1" color="#808080">({r.day.day}/{r.day.month}/{r.day.year})</font></td></tr>'
            for n, r in enumerate(a.related)
        )
        form = (
            '<form action="ykien.asp" method="post"><b>Ý kiến của bạn về bài viết này</b><br>Họ tên: <input name="ten"><br>Ý kiến:<br><textarea name="yk" cols="40" rows="4"></textarea><br><input type="submit" value="Gửi ý kiến"></form>'
            if a.comments == "form"
            else ""
        )
        return f'<table width="100%" cellpadding="5"><tr><td><font face="Arial" size="2" color="#CC0000"><b>Tin trong huyện</b></font></td></tr><tr><td><b><font face="Arial" size="4" color="#003399">{a.story.title}</font></b>{above}</td></tr><tr><td>{picture}<p align="justify"><b><font face="Times New Roman" size="3">{a.lead}</font></b></p>{text}<p align="right"><b>{a.story.author}</b></p>{below}</td></tr><tr><td><a href="print.asp?id={1200 + a.index}">Bản in</a> | <a href="javascript:history.go(-1)">Quay lại</a></td></tr><tr><td>{form}</td></tr><tr><td><b>Các tin đã đưa:</b></td></tr>{others}</table>'

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<tr><td valign="top"><img src="upload/t{a.index}.jpg" width="80" align="left"><a href="{self.address(a)}"><b><font size="2">{a.story.title}</font></b></a> <font size="1" color="#808080">({(a.when or a.anchor):%d/%m/%Y})</font><br><font size="2">{a.story.lead[:100]}...</font></td></tr>'
            for a in items
        )
        return f'<table width="100%" cellpadding="4"><tr><td bgcolor="#CCE6FF"><b>{title}</b></td></tr>{rows}<tr><td align="right">Trang 1 <a href="list.asp?cat=2&page=2">2</a> <a href="list.asp?cat=2&page=3">3</a></td></tr></table>'

    def content(self, title: str, inner: str) -> str:
        return f'<table width="100%" cellpadding="5"><tr><td><b><font face="Arial" size="4" color="#003399">{title}</font></b></td></tr><tr><td><font size="3" face="Times New Roman">{inner}</font></td></tr></table>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<html><head><title>In bai viet</title></head><body onload="window.print()"><b><font size="4">{a.story.title}</font></b><br><font size="1">{self.stamp(a)}</font>{text}<hr><a href="javascript:window.close()">Đóng cửa sổ</a></body></html>'


SKIN = HandTables()
