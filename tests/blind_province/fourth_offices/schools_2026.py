# ruff: noqa: E501 - markup is kept in the lines its system prints
"""2025 and 2026: a primary school, a kindergarten and a lower secondary that owe things, and a high school that has all in odd places."""

from datetime import date, timedelta

from tests.blind_province.fourth_offices.portal_2026 import LICENSED_ONLY, PRESS
from tests.blind_province.fourth_offices.words import pdf, people
from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

STATE_DUTIES = (
    "EN-01",
    "ND-01",
    "ND-02",
    "ND-03",
    "ND-04",
    "CD-01",
    "CN-02",
    "PN-01",
    "CL-01",
    "TM-01",
    "MX-01",
    "TC-04",
    "CN-01",
    "CD-02",
)


def _rest(s: Site) -> Site:
    s.not_bound(*LICENSED_ONLY, why="no licence")
    s.no_breach(*PRESS, why="own news only")
    for rule in STATE_DUTIES:
        s.no_breach(rule, why="a school owes no duty of state agencies; what binds all is in order")
    return s


def primary() -> Site:
    """October 2026, NukeViet: nobody above is named, disclosure stops with 2024-2025, the weekly menu with April."""
    host = "https://thphuhiep.edu.vn"
    s = Site(
        "TH-PHUHIEP4", "Trường Tiểu học Phú Hiệp", host + "/", "trường", "nội bộ", "", date(2026, 10, 15), "UBND xã Tam Nông", "", "30010"
    )
    w = Writer("truong", 4901)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi" xmlns="http://www.w3.org/1999/xhtml"><head><title>{title} - Tiểu học Phú Hiệp</title><meta name="generator" content="NukeViet v4.5"><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body><div class="wraper"><header><div class="site-name">TRƯỜNG TIỂU HỌC PHÚ HIỆP</div></header><nav class="second-nav"><ul class="nav navbar-nav"><li><a href="/vi/">Trang nhất</a></li><li><a href="/vi/news/">Tin tức</a></li><li><a href="/vi/cong-khai/">Công khai</a></li><li><a href="/vi/thuc-don/">Thực đơn bán trú</a></li><li><a href="/vi/about/">Giới thiệu</a></li></ul></nav><section><div class="container">{main}</div></section><footer id="footer"><div class="container"><p>Trường Tiểu học Phú Hiệp</p><p>Chịu trách nhiệm: Hiệu trưởng Lê Thị Hạnh</p><ul class="company_info"><li><em class="fa fa-map-marker"></em> Ấp K10, xã Phú Hiệp</li><li><em class="fa fa-phone"></em> 02773.827.415</li><li><em class="fa fa-envelope"></em> c1phuhiep@dongthap.edu.vn</li></ul></div></footer></div></body></html>"""

    rows = ""
    for number in range(12):
        title, when = w.title(), at(2026, 10, 13, 15, 10) - timedelta(days=5 * number)
        s.page(
            f"/vi/news/hoat-dong/bai-{number}.html",
            shell(
                title,
                f'<div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">{title}</h1><div class="margin-bottom-lg"><p class="h5">{("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")[when.weekday()]} - {when:%d/%m/%Y %H:%M}</p></div><div class="bodytext">{marked(w.paragraphs(3))}</div><p class="author text-right"><strong>Tác giả bài viết:</strong> {w.person()}</p></div></div>',
            ),
        )
        rows += f'<h3><a href="/vi/news/hoat-dong/bai-{number}.html">{title}</a></h3>'
    s.page("/vi/news/", shell("Tin tức", rows))
    old = ""
    for year in (2021, 2022, 2023, 2024):
        slug = f"cong-khai-nam-hoc-{year}-{year + 1}"
        s.page(
            f"/vi/cong-khai/{slug}.html",
            shell(
                f"Công khai năm học {year} - {year + 1}",
                f'<h1>Công khai năm học {year} - {year + 1}</h1><p>{10 + year % 5}/06/{year}</p><p>Cam kết chất lượng, chất lượng thực tế, cơ sở vật chất, đội ngũ, thu chi tài chính.</p><p><a href="/uploads/ck-{year}.pdf">Biểu mẫu kèm theo</a></p>',
            ),
        )
        s.page(f"/uploads/ck-{year}.pdf", pdf(slug), kind="application/pdf")
        old += f'<li><a href="/vi/cong-khai/{slug}.html">Công khai năm học {year} - {year + 1}</a></li>'
    s.page("/vi/cong-khai/", shell("Công khai", f"<h1>Công khai</h1><ul>{old}</ul>"))
    menus = ""
    for week in range(14):
        first = date(2026, 4, 6) - timedelta(weeks=week)
        title = f"Thực đơn bán trú tuần từ {first:%d/%m/%Y} đến {first + timedelta(days=4):%d/%m/%Y}"
        if week < 8:
            s.page(
                f"/vi/thuc-don/{first:%Y%m%d}.html",
                shell(
                    title,
                    f'<h1>{title}</h1><p class="h5">{first - timedelta(days=2):%d/%m/%Y}</p><table><tr><th>Thứ</th><th>Bữa trưa</th></tr><tr><td>Hai</td><td>Thịt kho, canh bí</td></tr><tr><td>Ba</td><td>Cá chiên, canh rau</td></tr></table>',
                ),
            )
            menus += f'<li><a href="/vi/thuc-don/{first:%Y%m%d}.html">{title}</a> ({first - timedelta(days=2):%d/%m/%Y})</li>'
        else:
            menus += f"<li>{title} ({first - timedelta(days=2):%d/%m/%Y})</li>"
    s.page("/vi/thuc-don/", shell("Thực đơn bán trú", f"<h1>Thực đơn bán trú</h1><ul>{menus}</ul>"))
    s.page(
        "/vi/about/",
        shell(
            "Giới thiệu",
            "<h1>Giới thiệu</h1><p>Trường có 412 học sinh, 16 lớp, hai điểm trường; bán trú hai khối từ năm 2023.</p>"
            + "".join(
                f"<p>{p.name}, {p.post}, {p.phone}, {p.mail}: {p.duty}</p>"
                for p in people(4901, ("Hiệu trưởng", "Phó Hiệu trưởng"), "dongthap.edu.vn")
            ),
        ),
    )
    for path in ("/", "/vi/"):
        s.page(path, shell("Trang nhất", rows))
    s.breach(
        "TC-01",
        why="a public school of UBND xã Tam Nông; no body above is named on the home page, 'xã Phú Hiệp' is but an old address: P34",
    )
    s.breach("GD-01", why="the newest disclosure is of the school year 2024-2025, nothing by 30 June 2026, no annual report: P75, P76")
    s.breach("GD-02", why="a menu every week until April, none in the six weeks of the new year: P76")
    s.innocent("TC-02", "TC-03", why="icons for labels; the headmistress after her office")
    return _rest(s)


def kindergarten() -> Site:
    """November 2026, a page builder of boxes: disclosure in order under a name of its own, the menu of mid-September still hangs."""
    host = "https://mnhoasentamnong.edu.vn"
    s = Site("MN-HOASEN4", "Trường Mầm non Hoa Sen", host + "/", "trường", "nội bộ", "", date(2026, 11, 5), "UBND xã Tam Nông", "", "30010")
    w = Writer("truong", 4911)

    def shell(title: str, main: str) -> str:
        return f"""<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mầm non Hoa Sen | {title}</title></head><body><div data-mesh-id="masterPage"><div id="comp-kd1"><h6><span style="font-size:28px">Mầm non Hoa Sen</span></h6></div><div id="comp-kd2" role="navigation"><p><a href="/be-o-truong">Bé ở trường</a></p><p><a href="/be-an-gi">Hôm nay bé ăn gì</a></p><p><a href="/minh-bach-cung-phu-huynh">Minh bạch cùng phụ huynh</a></p><p><a href="/lien-lac">Liên lạc</a></p></div><div id="comp-main">{main}</div><div id="comp-foot"><p><span>Trường Mầm non Hoa Sen thuộc UBND xã Tam Nông, tỉnh Đồng Tháp</span></p><p><span>Cô Huỳnh Thị Loan (Hiệu trưởng) phụ trách nội dung trang</span></p><p><span>☎ 0277 3827 900 ✉ mnhoasen.tamnong@dongthap.edu.vn ⌂ khóm 2, xã Tam Nông</span></p></div></div></body></html>"""

    rows = ""
    for number in range(11):
        title, when = w.title(), at(2026, 11, 3, 10, 0) - timedelta(days=4 * number)
        s.page(
            f"/be-o-truong/{number}",
            shell(title, f"<h2>{title}</h2><p><em>ngày {when.day} tháng {when.month} năm {when.year}</em></p>{marked(w.paragraphs(2))}"),
        )
        rows += f'<div class="gallery-item"><a href="/be-o-truong/{number}">{title}</a></div>'
    s.page("/be-o-truong", shell("Bé ở trường", rows))
    weeks = ""
    for week in range(24):
        first = date(2026, 9, 14) - timedelta(weeks=week if week < 2 else week + 13)
        s.page(
            f"/be-an-gi/tuan-{week}",
            shell(
                f"Thực đơn tuần {first:%d/%m}",
                f"<h2>Thực đơn của bé, tuần {first:%d/%m/%Y} - {first + timedelta(days=4):%d/%m/%Y}</h2><p>Đăng ngày {first - timedelta(days=3):%d/%m/%Y}</p><table><tr><td>Thứ Hai</td><td>Cháo tôm</td></tr><tr><td>Thứ Ba</td><td>Bún bò</td></tr></table>",
            ),
        ) if week < 10 else None
        weeks += (
            f'<p><a href="/be-an-gi/tuan-{week}">Tuần {first:%d/%m/%Y} - {first + timedelta(days=4):%d/%m/%Y}</a></p>'
            if week < 10
            else f"<p>Tuần {first:%d/%m/%Y} - {first + timedelta(days=4):%d/%m/%Y}</p>"
        )
    s.page("/be-an-gi", shell("Hôm nay bé ăn gì", f"<h2>Thực đơn hằng tuần</h2>{weeks}"))
    s.page(
        "/minh-bach-cung-phu-huynh",
        shell(
            "Minh bạch cùng phụ huynh",
            '<h2>Minh bạch cùng phụ huynh</h2><p>Công khai theo Thông tư 09/2024/TT-BGDĐT, đăng ngày 25/06/2026</p><ul><li><a href="/tep/bao-cao-thuong-nien-2025-2026.pdf">Báo cáo thường niên năm học 2025 - 2026</a></li><li><a href="/tep/ck-chung-2026.pdf">Thông tin chung về nhà trường</a></li><li><a href="/tep/ck-tai-chinh-2026.pdf">Thu, chi tài chính</a></li><li><a href="/tep/ck-chat-luong-2026.pdf">Điều kiện bảo đảm chất lượng; kết quả nuôi dưỡng, chăm sóc, giáo dục trẻ</a></li></ul><p>Đăng ngày 20/06/2025: <a href="/tep/bao-cao-thuong-nien-2024-2025.pdf">Báo cáo thường niên năm học 2024 - 2025</a></p>',
        ),
    )
    for name in (
        "bao-cao-thuong-nien-2025-2026",
        "bao-cao-thuong-nien-2024-2025",
        "ck-chung-2026",
        "ck-tai-chinh-2026",
        "ck-chat-luong-2026",
    ):
        s.page(f"/tep/{name}.pdf", pdf(name), kind="application/pdf")
    s.page("/lien-lac", shell("Liên lạc", "<p>Khóm 2, xã Tam Nông. Điện thoại 0277 3827 900.</p>"))
    s.page("/", shell("Chào bé", rows))
    s.breach(
        "GD-02",
        why="weekly menus of two school years, the newest of 14-18 September, seen on 5 November while the school posts news of October: P76",
    )
    s.innocent("GD-01", why="'Minh bạch cùng phụ huynh': annual report as PDF and the items of Chapter II, posted on 25 June 2026")
    s.innocent("TC-01", "TC-02", "TC-03", why="signs for labels, 'thuộc UBND xã', 'phụ trách nội dung trang' behind the name")
    return _rest(s)


def high_school() -> Site:
    """October 2026: an old frameset without frames' names, tables and bold for headings; everything is there, nothing where one looks first."""
    host = "https://c3tranquoctoan.edu.vn"
    s = Site(
        "THPT-TRANQUOCTOAN4",
        "Trường THPT Trần Quốc Toản",
        host + "/",
        "trường",
        "nội bộ",
        "",
        date(2026, 10, 28),
        "Sở Giáo dục và Đào tạo tỉnh Đồng Tháp",
        "",
        "82",
    )
    w = Writer("truong", 4921)

    def shell(title: str, main: str) -> str:
        return f"""<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head><body bgcolor="#e8f4ff"><center><table width="960" bgcolor="white"><tr><td colspan="3" align="center"><font color="navy"><b>SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐỒNG THÁP</b></font><br><font size="6" color="red"><b>TRƯỜNG THPT TRẦN QUỐC TOẢN</b></font></td></tr><tr bgcolor="navy"><td colspan="3"><a href="/index.htm"><font color="white">Trang đầu</font></a> | <a href="/tin.htm"><font color="white">Bảng tin</font></a> | <a href="/hieutruong.htm"><font color="white">Góc hiệu trưởng</font></a> | <a href="/to.htm"><font color="white">Các tổ</font></a> | <a href="/danchu.htm"><font color="white">Quy chế dân chủ</font></a></td></tr><tr><td colspan="3">{main}</td></tr><tr><td colspan="3" align="center" bgcolor="#ccddee"><b>Trưởng ban quản trị website:</b> thầy Ngô Đức Vinh, hiệu trưởng<br>Đường Trần Phú, phường Cao Lãnh, tỉnh Đồng Tháp<br>VP: 0277.385.1172 * E: thpttranquoctoan@dongthap.edu.vn</td></tr></table></center></body></html>"""

    rows = ""
    for number in range(13):
        title, when = w.title(), at(2026, 10, 26, 10, 0) - timedelta(days=4 * number)
        s.page(
            f"/tin/{number}.htm",
            shell(
                title,
                f'<p align="center"><b><font size="4">{title}</font></b></p><p align="right"><i>({when.day}-{when.month}-{when.year})</i></p>{marked(w.paragraphs(3))}',
            ),
        )
        rows += f'<tr><td>*</td><td><a href="/tin/{number}.htm">{title}</a></td></tr>'
    s.page("/tin.htm", shell("Bảng tin", f"<table>{rows}</table>"))
    s.page("/hieutruong.htm", shell("Góc hiệu trưởng", "<p><b>Lời ngỏ</b></p><p>Trường xây dựng năm 1978, hiện có 36 lớp.</p>"))
    s.page(
        "/to.htm",
        shell(
            "Các tổ",
            "".join(
                f"<p>{p.name}: {p.post}, {p.phone}, {p.mail}. {p.duty}</p>"
                for p in people(4921, ("Hiệu trưởng", "Phó hiệu trưởng", "Phó hiệu trưởng"), "dongthap.edu.vn")
            ),
        ),
    )
    s.page(
        "/danchu.htm",
        shell(
            "Quy chế dân chủ",
            '<p><b>I. Quy chế</b></p><p>Quy chế thực hiện dân chủ trong nhà trường.</p><p><b>II. Những việc phải công khai (TT 09 của Bộ)</b></p><table border="1"><tr><td><b>Năm học</b></td><td><b>Đã công khai</b></td><td><b>Ngày</b></td></tr><tr><td>2025-2026</td><td><a href="/file/BCTN2526.pdf">BCTN 25-26 (pdf)</a>, <a href="/file/tc2526.pdf">tài chính</a>, <a href="/file/cl2526.pdf">đội ngũ, CSVC, chất lượng, kết quả giáo dục</a></td><td>22/6/2026</td></tr><tr><td>2024-2025</td><td><a href="/file/BCTN2425.pdf">BCTN 24-25 (pdf)</a></td><td>24/6/2025</td></tr><tr><td>2023-2024</td><td><a href="/file/3ck2324.pdf">Ba công khai</a></td><td>12/6/2024</td></tr></table>',
        ),
    )
    for name in ("BCTN2526", "tc2526", "cl2526", "BCTN2425", "3ck2324"):
        s.page(f"/file/{name}.pdf", pdf(name), kind="application/pdf")
    s.page(
        "/",
        '<html><head><meta http-equiv="refresh" content="0; url=/index.htm"><title>THPT Trần Quốc Toản</title></head><body><a href="/index.htm">Vào trang</a></body></html>',
    )
    s.page("/index.htm", shell("Trang đầu", f"<table>{rows}</table>"))
    s.innocent("GD-01", why="under 'Quy chế dân chủ': 'BCTN 25-26 (pdf)' is the annual report, posted on 22 June 2026 with the rest")
    s.no_breach("GD-02", why="no meals at this school; whether something was taken down one visit cannot tell")
    s.innocent("TC-01", "TC-02", "TC-03", why="the department above the name, in the banner; the rest behind an entrance page")
    return _rest(s)


def lower_secondary() -> Site:
    """November 2025, a school under the path of a commune's site: rooms named 'Công khai' hold only years before 2024 and a dress code."""
    host, home = "https://tuyphuoc.gialai.gov.vn", "/truong-thcs-phuoc-loc/"
    s = Site(
        "THCS-PHUOCLOC4", "Trường THCS Phước Lộc", host + home, "trường", "thành phần", "", date(2025, 11, 12), "UBND xã Tuy Phước", ""
    )
    w = Writer("truong", 4931)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head><body class="layout-2"><div class="top"><span>Xã Tuy Phước</span> <span>»</span> <strong>Trường THCS Phước Lộc</strong></div><div class="side"><h4>DANH MỤC</h4><ul><li><a href="{home}">Đầu trang</a></li><li><a href="{home}hoat-dong">Hoạt động</a></li><li><a href="{home}cong-khai">Công khai giáo dục</a></li><li><a href="{home}noi-quy">Nội quy, đồng phục</a></li></ul></div><div class="mid">{main}</div><div class="bot"><div>Cơ quan chủ quản: UBND xã Tuy Phước, tỉnh Gia Lai</div><div>Đơn vị: Trường THCS Phước Lộc – người chịu trách nhiệm nội dung: Bùi Xuân Trí</div><div>Thôn Quảng Tín – 0256 3633 218 – thcsphuocloc@gialai.edu.vn</div></div></body></html>"""

    rows = ""
    for number in range(12):
        title, when = w.title(), at(2025, 11, 10, 10, 0) - timedelta(days=6 * number)
        s.page(
            f"{home}hoat-dong/{number}",
            shell(title, f'<h2>{title}</h2><div class="ngay">Đăng lúc {when:%H:%M} - {when:%d/%m/%Y}</div>{marked(w.paragraphs(3))}'),
        )
        rows += f'<li><a href="{home}hoat-dong/{number}">{title}</a> <i>{when:%d/%m/%Y}</i></li>'
    s.page(f"{home}hoat-dong", shell("Hoạt động", f"<ul>{rows}</ul>"))
    shelf = ""
    for year in (2020, 2021, 2022):
        s.page(
            f"{home}cong-khai/{year}",
            shell(
                f"Ba công khai {year}-{year + 1}",
                f'<h2>Thực hiện ba công khai năm học {year}-{year + 1} theo Thông tư 36</h2><div class="ngay">Đăng lúc 09:00 - 28/08/{year}</div><p>Biểu 09, 10, 11, 12 kèm theo.</p><p><a href="{home}tep/{year}.pdf">Tải</a></p>',
            ),
        )
        s.page(f"{home}tep/{year}.pdf", pdf(str(year)), kind="application/pdf")
        shelf += f'<li><a href="{home}cong-khai/{year}">Thực hiện ba công khai năm học {year}-{year + 1}</a> <i>28/08/{year}</i></li>'
    s.page(f"{home}cong-khai", shell("Công khai giáo dục", f"<ul>{shelf}</ul>"))
    s.page(
        f"{home}noi-quy",
        shell(
            "Nội quy, đồng phục",
            "<h2>Nội quy, đồng phục năm học 2025-2026</h2><p>Đăng ngày 20/06/2025. Áo trắng có phù hiệu; thứ Hai quàng khăn.</p>",
        ),
    )
    s.page(home, shell("Trường THCS Phước Lộc", f"<ul>{rows}</ul>"))
    s.breach("GD-01", why="'Công khai giáo dục' ends with 2022-2023; what was posted in June 2025 is a dress code: P75, P76")
    s.no_breach("GD-02", why="no menus or week plans; whether something was taken down one visit cannot tell")
    s.innocent("TC-01", "TC-02", "TC-03", why="in three lines at the end")
    return _rest(s)
