# ruff: noqa: E501 - markup is kept in the lines its system prints
"""November 2021: a provincial portal of the old SharePoint kind, built of tables within tables, addresses ending in .aspx."""

from datetime import date, timedelta

from tests.blind_province.fourth_offices.portal_2026 import LICENSED_ONLY, PRESS
from tests.blind_province.fourth_offices.words import PAST, duties, papers, people
from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

HOST = "https://www.ninhthuan.gov.vn"
SECTIONS = (
    ("gioithieu", "GIỚI THIỆU CHUNG"), ("bomay", "TỔ CHỨC BỘ MÁY"), ("lanhdao", "LÃNH ĐẠO UBND TỈNH"), ("tintuc", "TIN TỨC - SỰ KIỆN"), ("chidao", "CHỈ ĐẠO, ĐIỀU HÀNH"), ("lich", "LỊCH CÔNG TÁC"),
    ("tuyentruyen", "TUYÊN TRUYỀN PHÁP LUẬT"), ("quyhoach", "CHIẾN LƯỢC, QUY HOẠCH"), ("vanban", "VĂN BẢN QPPL"), ("duan", "DỰ ÁN, ĐẤU THẦU"), ("gopy", "GÓP Ý DỰ THẢO"), ("danhba", "DANH BẠ LIÊN HỆ"),
    ("khoahoc", "ĐỀ TÀI KHOA HỌC"), ("thongke", "BÁO CÁO THỐNG KÊ"), ("tiepcan", "TIẾP CẬN THÔNG TIN"), ("nganhsach", "CÔNG KHAI NGÂN SÁCH"), ("tthc", "THỦ TỤC HÀNH CHÍNH"), ("phatngon", "NGƯỜI PHÁT NGÔN"),
)  # fmt: skip


def _page(title: str, main: str, english: str = "/en/Pages/default.aspx") -> str:
    left = "".join(
        f'<tr><td class="ms-navitem" background="/_layouts/images/navbullet.gif"><a class="ms-navitem" href="/Pages/{slug}.aspx">{label}</a></td></tr>'
        for slug, label in SECTIONS
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title></head>
<body><form name="aspnetForm" method="post" action="default.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK" />
<table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="2"><table width="100%" bgcolor="#b00000"><tr><td><font size="5" color="#ffff00"><b>CỔNG THÔNG TIN ĐIỆN TỬ TỈNH NINH THUẬN</b></font></td><td align="right"><a href="/Pages/default.aspx"><font color="#fff">Tiếng Việt</font></a> | <a href="{english}"><font color="#fff">English</font></a></td></tr></table></td></tr>
<tr><td colspan="2" bgcolor="#ffffcc"><marquee scrollamount="3">Chào mừng quý khách đến với Cổng Thông tin điện tử tỉnh Ninh Thuận - Thực hiện tốt 5K để phòng chống dịch</marquee></td></tr>
<tr><td width="210" valign="top"><table class="ms-navheader">{left}</table><table><tr><td><b>Liên kết website</b><br/><select onchange="window.open(this.value)"><option>-- Sở, ban, ngành --</option><option value="http://snnptnt.ninhthuan.gov.vn">Sở Nông nghiệp và PTNT</option><option value="http://thuannam.ninhthuan.gov.vn">Huyện Thuận Nam</option></select></td></tr></table></td>
<td valign="top"><div class="ms-WPBody"><table width="100%"><tr><td class="tieude"><b>{title}</b></td></tr><tr><td>{main}</td></tr></table></div></td></tr>
<tr><td colspan="2" align="center" bgcolor="#eeeeee"><font size="2">Cơ quan chủ quản: <b>UBND TỈNH NINH THUẬN</b><br/>Địa chỉ: 450 đường Thống Nhất, thành phố Phan Rang - Tháp Chàm. Điện thoại: 0259.3822683 - Fax: 0259.3822866 - Email: banbientap@ninhthuan.gov.vn<br/>Thiết kế bởi Trung tâm Công nghệ thông tin và Truyền thông</font></td></tr></table></form></body></html>"""


def site() -> Site:
    """Nobody answers for the content, news ends in August, English is a door to a Vietnamese room, two shelves are bare, nothing is searched or printed."""
    s = Site("T-NINHTHUAN4", "UBND tỉnh Ninh Thuận", HOST + "/", "tỉnh", "cổng", "cơ quan nhà nước", date(2021, 11, 18), "", "", "58")
    w = Writer("so", 4201)
    rows = []
    for number in range(13):
        title, when = w.title(), at(2021, 8, 30, 14, 5) - timedelta(days=3 * number)
        path = f"/Pages/tin.aspx?ItemID={700 - number}"
        rows.append(
            f'<tr><td width="12"><img src="/images/dot.gif" /></td><td><a href="{path}">{title}</a> <font color="gray">({when:%d/%m/%Y})</font></td></tr>'
        )
        s.page(
            path,
            _page(
                "TIN TỨC - SỰ KIỆN",
                f'<span class="tit">{title}</span><br/><i>{when:%d/%m/%Y %I:%M} {"SA" if when.hour < 12 else "CH"}</i><div align="justify">{marked(w.paragraphs(4), "div")}</div><div align="right"><b>Cổng TTĐT tỉnh</b></div>',
            ),
        )
    leaders = people(4201, ("Chủ tịch UBND tỉnh", "Phó Chủ tịch UBND tỉnh", "Phó Chủ tịch UBND tỉnh"), "ninhthuan.gov.vn", "0259")
    docs = "".join(
        f"<tr><td>{p.number}</td><td>{p.issued:%d/%m/%Y}</td><td>{p.issued + timedelta(days=10):%d/%m/%Y}</td><td>{p.title}</td><td><a href='/vanban/{p.path}'>Tải về</a></td></tr>"
        for p in papers(4202, "UBND", date(2021, 11, 12), 10)
    )
    texts = {
        "gioithieu": marked(PAST, "div"),
        "bomay": marked(duties("UBND tỉnh", "HĐND tỉnh", "kinh tế - xã hội"), "div") + "<img src='/images/sodo.jpg' alt='Sơ đồ tổ chức bộ máy' />",
        "lanhdao": "<table border='1'>" + "".join(f"<tr><td>{p.name}</td><td>{p.post}</td><td>{p.life}</td><td>{p.duty}</td><td>{p.phone}<br/>{p.mail}</td></tr>" for p in leaders) + "</table>",
        "tintuc": f"<table>{''.join(rows)}</table>",
        "chidao": "<p>Công văn chỉ đạo về phòng chống dịch và phục hồi sản xuất; ý kiến xử lý kiến nghị của tổ chức, cá nhân; khen thưởng, xử phạt.</p><table>" + docs.replace("UBND", "UBND-TH") + "</table>",
        "lich": "<p>Lịch làm việc của lãnh đạo UBND tỉnh từ 15/11 đến 19/11/2021: Thứ Hai họp giao ban; Thứ Ba tiếp công dân; Thứ Tư đi cơ sở.</p>",
        "tuyentruyen": "<p>Hỏi đáp Luật Phòng, chống ma túy; hướng dẫn thi hành Nghị quyết 128/NQ-CP.</p>",
        "quyhoach": "<p>Quy hoạch tỉnh thời kỳ 2021-2030; kế hoạch sử dụng đất; chính sách ưu đãi đầu tư.</p>",
        "vanban": f"<p>Danh mục văn bản quy phạm pháp luật do HĐND, UBND tỉnh ban hành.</p><table border='1'><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Ngày hiệu lực</th><th>Trích yếu</th><th>Tệp</th></tr>{docs}</table>",
        "duan": "",
        "gopy": "<p>Dự thảo Quyết định quy định về đơn giá đất đang lấy ý kiến đến hết ngày 10/12/2021. Nơi nhận ý kiến: Sở Tư pháp.</p>",
        "danhba": "<table border='1'>" + "".join(f"<tr><td>{p.name}</td><td>{p.post}</td><td>{p.phone}</td><td>{p.mail}</td></tr>" for p in people(4203, ("Chánh Văn phòng", "Trưởng phòng Hành chính", "Chuyên viên"), "ninhthuan.gov.vn", "0259")) + "</table>",
        "khoahoc": "<p><i>Đang cập nhật dữ liệu...</i></p>",
        "thongke": "<p>Báo cáo tình hình kinh tế - xã hội tháng 10/2021: tổng sản phẩm tăng 9,1%.</p>",
        "tiepcan": "<p>Danh mục thông tin phải được công khai của UBND tỉnh và danh mục thông tin công dân được tiếp cận có điều kiện. Đầu mối cung cấp thông tin: Văn phòng UBND tỉnh, điện thoại 0259.3822683.</p>",
        "nganhsach": "<p>Dự toán năm 2021; quyết toán năm 2020; báo cáo tài chính năm 2020.</p>",
        "tthc": "<p>1.721 thủ tục theo lĩnh vực. <a href='https://dichvucong.ninhthuan.gov.vn'>Cổng dịch vụ công</a></p>",
        "phatngon": "<p>Ông Hồ Xuân Trí - Chánh Văn phòng UBND tỉnh là người phát ngôn; ĐT 0259.3822001; hxtri@ninhthuan.gov.vn</p>",
    }  # fmt: skip
    for slug, label in SECTIONS:
        s.page(f"/Pages/{slug}.aspx", _page(label, texts[slug] or "<table class='ms-listviewtable'><tr><td></td></tr></table>"))
    s.page("/en/Pages/default.aspx", _page("TIẾNG ANH", "<p>Nội dung tiếng Anh đang được xây dựng, mời quý khách xem bản tiếng Việt.</p>"))
    for path in ("/", "/Pages/default.aspx"):
        s.page(path, _page("TRANG CHỦ", f"<table>{''.join(rows[:8])}</table>"))
    s.page("/sitemap.xml", "<html><body><h2>404 - File or directory not found.</h2></body></html>", status=404)
    s.page("/robots.txt", "not found", status=404)

    s.breach("TC-03", why="no name of anyone who answers for the content on the home page: P20, P48")
    s.breach("CN-01", why="newest item of 30 August, seen on 18 November: a province informs monthly, P103")
    s.breach("EN-01", why="'English' leads to one Vietnamese line: P45")
    s.breach("ND-02", why="'Đề tài khoa học' says it is being updated, 'Dự án, đấu thầu' is an empty table; other lists are filled")
    s.breach("CD-01", why="no search form, no printing or saving of items, no Q&A anywhere: P46")
    s.breach("CD-02", why="no viewport, scrolling text, no sitemap in XML: P48, P49")
    s.innocent("TC-01", "TC-02", why="UBND tỉnh is body above and manager of its own portal; address, mail, telephone in one line")
    s.no_breach("ND-01", why="all sections of Đ10.1 are in the menu; two are empty, which is ND-02")
    s.no_breach("ND-04", why="'Tiếp cận thông tin' with the list; the annual report under the budget")
    s.no_breach("CN-02", why="no day of posting is shown")
    s.innocent("PN-01", why="spokesperson with post, phone and e-mail; no list was due before July 2026")
    s.not_bound("CL-01", "MX-01", "ND-03", "TC-04", "GD-01", "GD-02", why="duties of later years, of communes or of schools")
    s.innocent("TM-01", why="www.ninhthuan.gov.vn")
    s.not_bound(*LICENSED_ONLY, why="no licence")
    s.no_breach(*PRESS, why="own news only")
    return s
