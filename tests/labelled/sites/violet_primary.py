# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A primary school on a teachers' shared platform: "Gửi lúc 21h:14' 05/11/2019", gathered texts, a gallery, everything in one table."""

from tests.labelled.prose import CONTEST, EXAM, FIRE, HISTORY, LIBRARY, PENSION, VACCINE, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = " | ".join(f'<a href="{p}">{n}</a>' for n, p in (("Trang chủ", "/"), ("Giới thiệu", "/about"), ("Tin nhà trường", "/news"), ("Thư viện bài giảng", "/lib"), ("Gửi thư", "/mail")))  # fmt: skip
    side = "<b>Chào mừng quý vị đến với website trường</b><br>Quý vị chưa đăng nhập hoặc chưa đăng ký làm thành viên.<br><b>Thống kê</b><br>211345 truy cập (chi tiết)<br>12 trong hôm nay<br>3 thành viên<br><b>Thành viên trực tuyến</b><br>2 khách và 0 thành viên<br><b>Ảnh ngẫu nhiên</b><br>IMG_20191120.jpg<br><b>Điều tra ý kiến</b><br>Bạn thấy trang này thế nào? <input type=radio> Đẹp <input type=radio> Bình thường"
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title} - Website Trường Tiểu học Mẫu Thuận B</title>{head}</head><body><center><table width="980"><tr><td colspan="2"><embed src="banner.swf"></td></tr><tr><td colspan="2" bgcolor="#cce">{menu}</td></tr><tr><td width="210" valign="top">{side}</td><td valign="top">{main}</td></tr><tr><td colspan="2" align="center">TRƯỜNG TIỂU HỌC MẪU THUẬN B - Địa chỉ: Ấp 3, xã Mẫu Thuận, huyện Mẫu Tân - Điện thoại: 0275.3899.412 - Email: c1mauthuanb@mautan.edu.vn<br>Bản quyền website này thuộc về trường, tạo lập ngày 15/09/2012. Hiệu trưởng: Cô Hà Thị Diễm</td></tr></table></center></body></html>'


S = SmallSite("violet_primary", "th-mauthuanb.mautan.edu.vn", at("2019-11-22 10:05"), shell, scheme="http")


def item(p: Prose, who: str, end: str = "", after: str = "") -> str:
    body = "<br><br>".join((p.lead, *p.paragraphs))
    return f'<table width="100%"><tr><td class="crumb"><a href="/">Gốc</a> &gt; <a href="/news">Tin nhà trường</a> &gt; </td></tr><tr><td><font size="4" color="red"><b>{p.title}</b></font></td></tr><tr><td><div align="justify">{body}{end}</div></td></tr><tr><td align="right"><font color="gray">{who}</font></td></tr></table>{after}'


MORE = '<br><b>Các ý kiến mới nhất</b><br>Chào thầy cô, chúc ngày mới tốt lành... (21/11/2019)<br>Cảm ơn tài liệu của cô... (19/11/2019)<br><b>Bài viết khác</b><br>' + "".join(f'<a href="/entry/{n}">{p.title}</a> ({d})<br>' for n, (p, d) in enumerate(((FIRE, "18/11/19"), (EXAM, "12/11/19"), (LIBRARY, "02/11/19"))))  # fmt: skip
S.other("home", "/", "home", "".join(f'<table><tr><td><a href="/entry/{n}"><b>{p.title}</b></a><br><font color="gray">{d}</font><br>{p.lead} <a href="/entry/{n}">Xem tiếp</a></td></tr></table>' for n, (p, d) in enumerate(((CONTEST, "20/11/2019"), (FIRE, "18/11/2019"), (EXAM, "12/11/2019"), (VACCINE, "05/11/2019")))), title="Trang chủ", identity={"address": "Ấp 3, xã Mẫu Thuận, huyện Mẫu Tân", "phone": "0275.3899.412", "email": "c1mauthuanb@mautan.edu.vn"}, sections=[{"title": "Tin nhà trường"}, {"title": "Thư viện bài giảng"}])  # fmt: skip
S.article("sent", "/entry/1201", CONTEST, item(CONTEST, "Người gửi: Hà Thị Diễm<br>Gửi lúc: 21h:14' 20/11/2019<br>Số lượt xem: 45", after=MORE), when="2019-11-20T21:14:00+07:00", minute=True)  # fmt: skip
S.article("gathered", "/entry/1195", PENSION, item(PENSION, "Gửi lúc: 07h:02' 14/11/2019", "<br><br><b>(ST từ Internet)</b>", MORE), when="2019-11-14T07:02:00+07:00", minute=True, sources=[cited(None, "vague")])  # fmt: skip
S.article("undated", "/entry/1188", FIRE, item(FIRE, "Người gửi: Trần Văn Lợi", after=MORE))
S.article("newspaper", "/entry/1180", VACCINE, item(VACCINE, "Gửi lúc: 15h:40' 05/11/2019", "<br><br><div align=right><b>Theo Giáo dục &amp; Thời đại Online</b></div>", MORE), when="2019-11-05T15:40:00+07:00", minute=True, sources=[cited("giaoducthoidai.vn", "press")])  # fmt: skip
S.article("commented", "/entry/1170", LIBRARY, item(LIBRARY, "Gửi lúc: 08h:11' 02/11/2019", after='<br><b>Nhắn tin cho tác giả</b><br><b>Ý kiến (2)</b><table><tr><td><b>Lê Thị Út</b> @ 09h:20\' 03/11/2019<br>Các em vui quá, cảm ơn đoàn thiện nguyện đã đến với trường.</td></tr><tr><td><b>Vũ Minh</b> @ 19h:55\' 04/11/2019<br>Mong năm sau lại có xe thư viện về.</td></tr></table>' + MORE), when="2019-11-02T08:11:00+07:00", minute=True, comments="published", count=2)  # fmt: skip
S.other("about", "/about", "static", "<table><tr><td><b>Giới thiệu nhà trường</b></td></tr><tr><td>" + "<br>".join(t.replace("Xã", "Trường").replace("xã", "trường") for t in HISTORY) + "</td></tr></table>", title="Giới thiệu")  # fmt: skip
S.other("library", "/lib", None, '<b>Thư viện bài giảng</b><table border="1"><tr><th>Tên bài</th><th>Người gửi</th><th>Ngày gửi</th></tr><tr><td><a href="/e/1.ppt">Tuần 9. Cửa sông</a></td><td>N.T. Hoa</td><td>28-10-2019</td></tr><tr><td><a href="/e/2.ppt">Bài 14. Phép trừ</a></td><td>L.V. Bình</td><td>25-10-2019</td></tr></table>', title="Thư viện")  # fmt: skip

SKIN = S
