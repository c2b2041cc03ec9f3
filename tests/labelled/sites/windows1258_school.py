# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A school's pages from 2007 in windows-1258, said by nobody but a meta element: tone marks stand apart, centred headings, a clock by script."""

from tests.labelled.prose import CLUB, CONTEST, EXAM, LIBRARY, NOTICE, VACCINE, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = " | ".join(
        f'<a href="{path}">{name}</a>'
        for name, path in (
            ("Trang nhà", "index.htm"),
            ("Giới thiệu", "gthieu.htm"),
            ("Tin trường", "tin.htm"),
            ("Thời khóa biểu", "tkb.htm"),
            ("Hộp thư", "hopthu.htm"),
        )
    )
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1258"><meta name="GENERATOR" content="Microsoft FrontPage 5.0"><title>Trường THPT Mẫu Giang</title>{head}</head><body background="nen.gif"><p align="center"><b><font size="5" color="#0000FF">TRƯỜNG THPT MẪU GIANG</font></b></p><p align="center">{menu}</p><script>document.write(new Date())</script><hr>{main}<hr><p align="center"><font size="2">Địa chỉ: 12 đường Nguyễn Huệ, thị trấn Mẫu Giang<br>Điện thoại: 0613.862.144 - Hiệu trưởng: thầy Phan Đình Trọng<br>Thiết kế: Tổ Tin học, 2007. Xem tốt nhất ở 1024x768</font></p></body></html>'


S = SmallSite(
    "windows1258_school",
    "thptmaugiang.edu.vn",
    at("2009-12-15 14:00"),
    shell,
    encoding="cp1258",
    headers={"Content-Type": "text/html"},
    scheme="http",
)


def item(p: Prose, foot: str = "") -> str:
    return f'<p align="center"><b><font size="4" color="#FF0000">{p.title.upper()}</font></b></p><p><b>{p.lead}</b></p>{p.marked("p", chr(32) + "align=justify")}{foot}<p align="center"><a href="tin.htm">&lt;&lt; Trở về</a></p>'


S.other(
    "home",
    "/index.htm",
    "home",
    '<table width="780" align="center"><tr><td valign="top"><b>Tin mới</b><ul>'
    + "".join(
        f'<li><a href="tin{n}.htm">{p.title}</a> (<i>{d}</i>)</li>'
        for n, (p, d) in enumerate(
            ((EXAM, "07/12/2009"), (LIBRARY, "30/11/2009"), (CONTEST, "20/11/2009"), (CLUB, "02/11/2009"), (VACCINE, "19/10/2009"))
        )
    )
    + '</ul></td><td><b>Liên kết</b><br><a href="http://www.moet.gov.vn">Bộ Giáo dục</a></td></tr></table>',
    identity={"managing_body": "Trường THPT Mẫu Giang", "address": "12 đường Nguyễn Huệ, thị trấn Mẫu Giang", "phone": "0613.862.144"},
    sections=[{"title": "Thời khóa biểu"}, {"title": "Tin trường"}],
)
S.other(
    "list",
    "/tin.htm",
    "listing",
    '<p align="center"><b>TIN TRƯỜNG</b></p><ul>'
    + "".join(
        f'<li><a href="tin{n}.htm">{p.title}</a> <font size="1">{d}</font>'
        for n, (p, d) in enumerate(((EXAM, "07/12/2009"), (LIBRARY, "30/11/2009"), (CONTEST, "20/11/2009"), (CLUB, "02/11/2009")))
    )
    + "</ul>",
)
S.article(
    "day-at-foot",
    "/tin1.htm",
    EXAM,
    item(EXAM, '<p align="right"><i>Đăng ngày 7 tháng 12 năm 2009</i></p><p align="right"><b>Ban Giám hiệu</b></p>'),
    when="2009-12-07",
)
S.article("day-in-brackets", "/tin2.htm", LIBRARY, item(LIBRARY, '<p align="right"><i>(Cập nhật 30/11/2009)</i></p>'), when="2009-11-30")
S.article(
    "from-paper",
    "/tin3.htm",
    VACCINE,
    item(VACCINE, '<p align="right"><i>Theo <b>Tuổi Trẻ Online</b></i></p>'),
    sources=[cited("tuoitre.vn", "press")],
)
S.article("undated", "/tin4.htm", CLUB, item(CLUB))
S.article(
    "letter",
    "/tin5.htm",
    NOTICE,
    item(
        NOTICE,
        '<table width="100%"><tr><td width="50%"><font size="2"><i>Nơi nhận:<br>- Như trên;<br>- Lưu VT.</i></font></td><td align="center"><i>Mẫu Giang, ngày 10 tháng 11 năm 2009</i><br><b>HIỆU TRƯỞNG</b><br><br>(Đã ký)<br><br><b>Phan Đình Trọng</b></td></tr></table>',
    ),
)
S.other(
    "about",
    "/gthieu.htm",
    "static",
    "<p align=center><b>GIỚI THIỆU</b></p><p>Trường THPT Mẫu Giang tiền thân là trường cấp III Mẫu Giang, thành lập ngày 5/9/1976.</p><p>Trường có 32 lớp với 1.420 học sinh, 75 cán bộ giáo viên; tỷ lệ tốt nghiệp hằng năm trên 96%.</p><p>Năm 2006, trường được Chủ tịch nước tặng Huân chương Lao động hạng Ba.</p>",
)
S.other(
    "timetable",
    "/tkb.htm",
    None,
    "<p align=center><b>THỜI KHÓA BIỂU</b></p><p align=center>Áp dụng từ ngày 14/12/2009</p><table border=1 align=center><tr><td>Tiết</td><td>10A1</td><td>10A2</td><td>11A1</td></tr>"
    + "".join(f"<tr><td>{n}</td><td>Toán</td><td>Văn</td><td>Lý</td></tr>" for n in range(1, 6))
    + "</table>",
)
S.other(
    "mail",
    "/hopthu.htm",
    "contact",
    '<p align=center><b>HỘP THƯ</b></p><form action="mailto:x"><p>Họ tên: <input name=ten></p><p>Email: <input name=thu></p><p>Nội dung: <textarea name=nd rows=5></textarea></p><input type=submit value="Gửi thư"></form>',
)

SKIN = S
