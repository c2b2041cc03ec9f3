# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
# fmt: off
"""A broadcaster's centre in nested tables and fonts: the day at the foot of the text, owner named by nothing but its name, licences of other kinds."""

from tests.labelled.prose import BRIDGE, CONTEST, FLOOD, MARKET, Prose
from tests.labelled.prose_third import BUDGET, CHESS, DRONE, ORIGIN, STORM
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "&nbsp;|&nbsp;".join(f'<a href="{p}"><font color="#FFFFFF" face="Arial">{n}</font></a>' for n, p in (("Trang chủ", "Default.asp"), ("Giới thiệu", "About.asp"), ("Tin tức", "News.asp"), ("Lịch phát sóng", "Schedule.asp"), ("Quảng cáo", "Ads.asp")))
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Truyền thanh - Truyền hình thị xã Bến Lức Đông</title>{head}</head><body bgcolor="#E0E0E0"><table width="990" bgcolor="#FFFFFF" align="center"><tr><td><font size="5" color="red"><b>ĐÀI TRUYỀN THANH - TRUYỀN HÌNH THỊ XÃ BẾN LỨC ĐÔNG</b></font></td></tr><tr bgcolor="#003399"><td>{menu}</td></tr><tr><td><font size="1">Bây giờ là: 9:15:22 AM - 5/8/2016</font></td></tr><tr><td><table><tr><td width="640" valign="top">{main}</td><td width="330" valign="top"><table border="1"><tr><td bgcolor="#003399"><font color="white"><b>LỊCH PHÁT SÓNG HÔM NAY</b></font></td></tr><tr><td>05:00 Chào cờ<br>05:05 Thời sự địa phương<br>17:30 Thiếu nhi</td></tr></table></td></tr></table></td></tr><tr bgcolor="#CCCCCC"><td align="center"><font size="2"><b>ĐÀI TRUYỀN THANH - TRUYỀN HÌNH THỊ XÃ BẾN LỨC ĐÔNG</b><br>Quốc lộ 1A, khu phố 3, phường Bến Lức, tỉnh Long Phú</font><br><font size="2">Giấy phép hoạt động phát thanh số 1522/GP-BTTTT ngày 03/10/2012</font><br><font size="2">Điện thoại: 072.3871.234 - Email: </font><font size="2">daittblđ@longphu.gov.vn</font></td></tr></table></body></html>'


S = SmallSite("cable_television_centre", "daitthbenlucdong.longphu.gov.vn", at("2016-08-05 09:15"), shell, scheme="http")
UNJUDGED = {"licence": ...}


def item(p: Prose, foot: str, end: str = "") -> str:
    def line(text: str) -> str:
        return f'<tr><td><p align="justify"><font face="Times New Roman" size="3"><span>{text}</span></font></p></td></tr>'

    more = "".join(f'<tr><td><font size="2">- <a href="Detail.asp?id={n}">{q.title}</a> <font color="gray">({d})</font></font></td></tr>' for n, (q, d) in enumerate(((CHESS, "3/8/2016"), (MARKET, "1/8/2016"), (BUDGET, "26/7/2016"))))
    last = f'<tr><td align="right"><font size="2" color="#666666"><i>{foot}</i></font></td></tr>' if foot else ""
    return f'<table width="100%"><tr><td><font size="4" color="#003399"><b>{p.title}</b></font></td></tr>{line("<b>" + p.lead + "</b>")}{"".join(line(t) for t in p.paragraphs)}{end}{last}<tr><td><hr></td></tr><tr><td><b><font color="red">Các tin khác</font></b></td></tr>{more}</table>'


S.other("home", "/Default.asp", "home", "<table>" + "".join(f'<tr><td><a href="Detail.asp?id={n}"><b>{p.title}</b></a><br><font size="2">{p.lead}</font></td></tr>' for n, p in enumerate((STORM, BRIDGE, CHESS, CONTEST))) + "</table>", identity={"managing_body": "Đài Truyền thanh - Truyền hình thị xã Bến Lức Đông", "phone": "072.3871.234", "address": "Quốc lộ 1A, khu phố 3, phường Bến Lức, tỉnh Long Phú"}, sections=[{"title": "Lịch phát sóng"}], **UNJUDGED)
S.article("foot", "/Detail.asp?id=511", BRIDGE, item(BRIDGE, "Ngày đăng 4/8/2016 - Đã xem 120 lần"), when="2016-08-04", **UNJUDGED)
S.article("foot-hour", "/Detail.asp?id=509", DRONE, item(DRONE, "Cập nhật: 15h20 ngày 2/8/2016", '<tr><td align="right"><b>Tin, ảnh: Chế Linh Giang</b></td></tr>'), when="2016-08-02T15:20:00+07:00", minute=True, author="Chế Linh Giang", **UNJUDGED)
S.article("foot-source", "/Detail.asp?id=505", FLOOD, item(FLOOD, "(Nguồn: Báo Long An, ngày 29/7/2016)"), when=None, sources=[cited("baolongan.vn", "press")], **UNJUDGED)
S.article("undated", "/Detail.asp?id=501", STORM, item(STORM, ""), **UNJUDGED)
S.article("name-only", "/Detail.asp?id=499", CONTEST, item(CONTEST, "Ngày đăng 20/7/2016 - Đã xem 88 lần", '<tr><td align="right"><b>Hồng Nhạn</b></td></tr>'), when="2016-07-20", author="Hồng Nhạn", **UNJUDGED)
S.article("inspection", "/Detail.asp?id=495", MARKET, item(MARKET, "Ngày đăng 18/7/2016 - Đã xem 301 lần", '<tr><td align="right"><b>Theo VnExpress</b></td></tr>'), when="2016-07-18", sources=[cited("vnexpress.net", "press")], **UNJUDGED)
S.other("about", "/About.asp", "static", '<table><tr><td><font size="4"><b>Giới thiệu</b></font></td></tr>' + "".join(f"<tr><td><font>{t}</font></td></tr>" for t in ORIGIN) + "</table>", **UNJUDGED)
S.other("schedule", "/Schedule.asp", None, '<table border="1"><tr><th>Giờ</th><th>Thứ Sáu 5/8/2016</th><th>Thứ Bảy 6/8/2016</th></tr><tr><td>5:00</td><td>Chào cờ</td><td>Chào cờ</td></tr><tr><td>19:00</td><td>Tiếp sóng VTV</td><td>Tiếp sóng VTV</td></tr></table>', **UNJUDGED)

SKIN = S
