# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""An ASP.NET site of 2009 still alive: tables in tables, <font>, one <title>, the day in three cells or in a picture's alt, chitiet.aspx?id=."""

from tests.labelled.prose import BRIDGE, CLUB, DIALOGUE, FIRE, HISTORY, MARKET, RICE, TAX, VACCINE, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited

RUN = "http://huyenmauloc.gov.vn"


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(
        f'<td bgcolor="#990000" align="center"><a href="{path}"><font color="#FFFFFF" size="2" face="Arial"><b>{name}</b></font></a></td>'
        for name, path in (
            ("Trang chủ", "default.aspx"),
            ("Giới thiệu", "gioithieu.aspx?id=1"),
            ("Tin tức", "danhsach.aspx?nhom=3"),
            ("Công báo", "vanban.aspx"),
            ("Góp ý", "gopy.aspx"),
        )
    )
    return f"""<HTML><HEAD><TITLE>::: UBND HUYỆN MẪU LỘC :::</TITLE><META http-equiv="Content-Type" content="text/html; charset=utf-8">{head}<LINK href="style.css" rel="stylesheet"></HEAD><BODY topmargin="0" leftmargin="0" bgcolor="#EFEFEF"><TABLE width="1002" align="center" cellpadding="0" cellspacing="0" border="0"><TR><TD colspan="3"><img src="banner.swf.jpg" width="1002" alt="Huyện Mẫu Lộc"></TD></TR><TR><TD colspan="3"><table width="100%"><tr>{menu}</tr></table></TD></TR><TR><TD colspan="3"><marquee scrollamount="3"><font color="red">Nhiệt liệt chào mừng kỷ niệm 65 năm Cách mạng tháng Tám 19/8/1945 - 19/8/2010 và Quốc khánh 2/9</font></marquee></TD></TR><TR><TD valign="top" width="190"><table width="100%"><tr><td><font size="2"><b>TIN NỔI BẬT</b></font></td></tr><tr><td><a href="chitiet.aspx?id=88"><font size="2" color="#003399">{CLUB.title}</font></a></td></tr><tr><td><a href="chitiet.aspx?id=85"><font size="2" color="#003399">{TAX.title}</font></a></td></tr></table><table><tr><td><font size="2"><b>LỊCH CÔNG TÁC</b></font></td></tr><tr><td><font size="1">Thứ 2 (23/08/2010): Giao ban Thường trực<br>Thứ 4 (25/08/2010): Tiếp công dân</font></td></tr></table></TD><TD valign="top" width="620">{main}</TD><TD valign="top" width="190"><table><tr><td align="center"><font size="2"><b>LƯỢT TRUY CẬP</b><br>000418295</font></td></tr></table></TD></TR><TR><TD colspan="3" align="center" bgcolor="#CCCCCC"><font size="2">Trang thông tin điện tử </font><font size="2"><b>Ủy ban nhân dân huyện Mẫu Lộc</b></font><br><font size="2">Giấy </font><font size="2">phép số</font><font size="2">: 117</font><font size="2">/GP-</font><font size="2">TTĐT</font><font size="2"> do Cục Quản lý Phát thanh, truyền hình và thông tin điện tử cấp </font><font size="2">ngày 30/</font><font size="2">06/2010</font><br><font size="2">Địa chỉ: Thị trấn Mẫu Lộc, huyện Mẫu Lộc. Điện thoại: (037) 3831.204. Chịu trách nhiệm chính: Ông Mai Nhữ Thắng, Phó Chủ tịch UBND huyện</font></TD></TR></TABLE></BODY></HTML>"""


S = SmallSite(
    "font_tables_district",
    "huyenmauloc.gov.vn",
    at("2010-08-24 09:40"),
    shell,
    scheme="http",
    licence={"number": "117/GP-TTĐT", "issued_on": "2010-06-30", "kind": "aggregated"},
)


def item(p: Prose, stamp: str, end: str = "", after: str = "") -> str:
    text = "".join(f'<P align="justify"><FONT face="Arial" size="2">{t}</FONT></P>' for t in p.paragraphs)
    return f'<table width="100%"><tr><td><font size="1" color="#666666"><a href="default.aspx">Trang chủ</a> &gt;&gt; <a href="danhsach.aspx?nhom=3">Tin tức</a></font></td></tr><tr><td><font color="#CC0000" size="3"><b>{p.title}</b></font></td></tr>{stamp}<tr><td><img src="upload/2010/a.jpg" width="220" align="left"><font face="Arial" size="2"><b>{p.lead}</b></font></td></tr><tr><td>{text}{end}</td></tr></table>{after}'


def more(*rows: tuple[int, Prose, str]) -> str:
    return (
        '<table width="100%"><tr><td><font color="#990000" size="2"><b>Tin đã đưa</b></font></td></tr>'
        + "".join(
            f'<tr><td><img src="bullet.gif"> <a href="chitiet.aspx?id={n}"><font size="2">{p.title}</font></a> <font size="1" color="gray">({day})</font></td></tr>'
            for n, p, day in rows
        )
        + "</table>"
    )


MORE = more((91, FIRE, "19/8/2010"), (90, MARKET, "17/8/2010"), (88, CLUB, "12/8/2010"))
S.other(
    "home",
    "/default.aspx",
    "home",
    "".join(
        f'<table><tr><td width="150"><img src="upload/{n}.jpg" width="140"></td><td valign="top"><a href="chitiet.aspx?id={n}"><font color="#CC0000" size="2"><b>{p.title}</b></font></a><br><font size="2">{p.lead}</font></td></tr></table>'
        for n, p in ((94, BRIDGE), (92, RICE), (91, FIRE), (90, MARKET), (88, CLUB))
    ),
    identity={
        "managing_body": "Ủy ban nhân dân huyện Mẫu Lộc",
        "address": "Thị trấn Mẫu Lộc, huyện Mẫu Lộc",
        "phone": "(037) 3831.204",
        "responsible_person": "Mai Nhữ Thắng",
    },
    sections=[{"title": "Giới thiệu"}, {"title": "Công báo"}],
)
S.other(
    "list",
    "/danhsach.aspx?nhom=3",
    "listing",
    '<table width="100%"><tr><td><font size="3"><b>TIN TỨC</b></font></td></tr></table>'
    + "".join(
        f'<table><tr><td><a href="chitiet.aspx?id={n}"><font size="2"><b>{p.title}</b></font></a> <font size="1">[{day}]</font><br><font size="2">{p.lead}</font> <a href="chitiet.aspx?id={n}"><font size="1"><i>Chi tiết</i></font></a></td></tr></table>'
        for n, p, day in ((94, BRIDGE, "20/8/2010"), (92, RICE, "20/8/2010"), (91, FIRE, "19/8/2010"))
    )
    + '<font size="2">Trang: <b>1</b> <a href="danhsach.aspx?nhom=3&amp;trang=2">2</a></font>',
)
S.article(
    "three-cells",
    "/chitiet.aspx?id=94",
    BRIDGE,
    item(
        BRIDGE,
        '<tr><td><table align="right" border="0"><tr><td><font size="1">Ngày</font></td><td><font size="1">20</font></td><td><font size="1">tháng</font></td><td><font size="1">8</font></td><td><font size="1">năm</font></td><td><font size="1">2010</font></td></tr></table></td></tr>',
        after=MORE,
    ),
    when="2010-08-20",
)
S.article(
    "with-time",
    "/chitiet.aspx?id=92",
    RICE,
    item(
        RICE,
        '<tr><td><font size="1" color="#666666"><i>Cập nhật lúc 8:05 ngày 20/8/2010</i></font></td></tr>',
        '<P align="right"><FONT size="2"><B>Hải Đăng</B></FONT></P>',
        MORE,
    ),
    when="2010-08-20T08:05:00+07:00",
    minute=True,
)
S.article(
    "no-day",
    "/chitiet.aspx?id=91",
    FIRE,
    item(
        FIRE,
        "",
        '<P align="right"><FONT size="2"><B>Phòng Tư pháp</B></FONT></P>',
        more((90, MARKET, "17/8/2010"), (88, CLUB, "12/8/2010"), (85, TAX, "09/8/2010")),
    ),
)
S.article(
    "republished",
    "/chitiet.aspx?id=90",
    MARKET,
    item(
        MARKET,
        '<tr><td><font size="1" color="#666666"><i>Cập nhật lúc 14:30 ngày 17/8/2010</i></font></td></tr>',
        '<P align="right"><FONT size="2"><I>Nguồn: Báo Thanh Hóa</I></FONT></P>',
        more((88, CLUB, "12/8/2010")),
    ),
    when="2010-08-17T14:30:00+07:00",
    minute=True,
    sources=[cited("baothanhhoa.vn", "press")],
)
S.article(
    "below",
    "/chitiet.aspx?id=88",
    CLUB,
    item(
        CLUB,
        "",
        '<P align="right"><FONT size="1" color="#999999">(Tin đăng ngày: 12/08/2010)</FONT></P>',
        more((85, TAX, "09/8/2010"), (84, VACCINE, "05/8/2010")),
    ),
    when="2010-08-12",
)
S.article(
    "in-alt",
    "/chitiet.aspx?id=85",
    TAX,
    item(
        TAX, '<tr><td><img src="ngay.ashx?id=85" alt="Ngày đăng: 09/08/2010" height="14"></td></tr>', after=more((84, VACCINE, "05/8/2010"))
    ),
    when=None,
    published=...,
)
S.article(
    "picture-day",
    "/chitiet.aspx?id=84",
    DIALOGUE,
    item(
        DIALOGUE,
        '<tr><td><font size="1" color="#666666"><i>Cập nhật lúc 9:00 ngày 5/8/2010</i></font></td></tr>',
        '<P align="center"><img src="b.jpg"><br><FONT size="1"><I>Bà con phát biểu tại buổi đối thoại ngày 3/8/2010. Ảnh: Internet</I></FONT></P>',
    ),
    when="2010-08-05T09:00:00+07:00",
    minute=True,
)
S.other("about", "/gioithieu.aspx?id=1", "static", item(Prose("Lịch sử hình thành", HISTORY[0], HISTORY[1:]), ""))
S.other(
    "documents",
    "/vanban.aspx",
    "listing",
    '<table width="100%" border="1" cellspacing="0"><tr bgcolor="#FFCC99"><td><font size="2"><b>Số hiệu</b></font></td><td><font size="2"><b>Nội dung</b></font></td><td><font size="2"><b>Ban hành</b></font></td><td><font size="2"><b>Tải về</b></font></td></tr>'
    + "".join(
        f'<tr><td><font size="2">{n}</font></td><td><font size="2">{t}</font></td><td><font size="2">{d}</font></td><td><a href="vb/{k}.doc"><img src="w.gif" alt="Tải"></a></td></tr>'
        for k, (n, t, d) in enumerate(
            (
                ("1102/QĐ-UBND", "Về việc giao chỉ tiêu tuyển quân", "11/08/2010"),
                ("38/CT-UBND", "Về việc tăng cường quản lý đất công ích", "02/08/2010"),
                ("415/BC-UBND", "Báo cáo phát triển kinh tế - xã hội tháng 7", "28/07/2010"),
            )
        )
    )
    + "</table>",
    documents=[{"number": "1102/QĐ-UBND"}, {"number": "38/CT-UBND"}, {"number": "415/BC-UBND"}],
)
S.other(
    "feedback",
    "/gopy.aspx",
    "contact",
    '<table><tr><td colspan="2"><font size="3"><b>GÓP Ý CỦA BẠN ĐỌC</b></font></td></tr><tr><td><font size="2">Họ tên</font></td><td><input name="txtTen"></td></tr><tr><td><font size="2">Thư điện tử</font></td><td><input name="txtThu"></td></tr><tr><td><font size="2">Nội dung</font></td><td><textarea name="txtNoiDung" rows="6"></textarea></td></tr><tr><td></td><td><input type="submit" value="Gửi"></td></tr></table>',
)

SKIN = S
