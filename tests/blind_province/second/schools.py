# ruff: noqa: E501 - markup is kept in the lines its system prints
"""A university, a kindergarten whose menus are pictures, a lower secondary school that stopped disclosing."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

NOT_STATE = ("ND-03", "EN-01", "PN-01", "TM-01", "BL-01", "BL-02", "GP-02", "GP-03", "NG-02", "NG-03", "NG-09", "KN-01")
WHY_NOT_STATE = "a school is no state agency and no licensed aggregator"


def university() -> Site:
    s = Site("DH-TRUNGDU", "Trường Đại học Trung du", "https://trungdu.edu.vn/", "trường", "nội bộ", "sự nghiệp công lập", date(2026, 10, 8), "Bộ Giáo dục và Đào tạo")  # fmt: skip
    w = Writer("truong", 921)
    menu = [("gioi-thieu", "Giới thiệu"), ("dao-tao", "Đào tạo"), ("khoa-hoc", "Khoa học"), ("tuyen-sinh", "Tuyển sinh"), ("tin-tuc", "Tin tức"), ("dbcl", "Đảm bảo chất lượng"), ("ba-cong-khai", "3 công khai")]  # fmt: skip

    def shell(title: str, main: str) -> str:
        nav = "".join(f'<li class="menu-item"><a href="/{slug}">{name}</a></li>' for slug, name in menu)
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} - Trường Đại học Trung du</title></head><body><div class="lang-switch"><a href="/en"><img src="/flags/en.svg" alt="English"></a></div><header><img src="/logo.svg" alt="TRƯỜNG ĐẠI HỌC TRUNG DU"><button class="navbar-toggler" aria-label="menu">≡</button><ul>{nav}</ul></header>{main}<footer><div class="col"><h3>TRƯỜNG ĐẠI HỌC TRUNG DU</h3><p>Trực thuộc Bộ Giáo dục và Đào tạo</p><p><i class="fa fa-map-marker"></i> Phường Nông Trang, tỉnh Phú Thọ</p><p><i class="fa fa-phone"></i> (0210) 399 33 69 - Tuyển sinh: 0866 993 468</p><p><i class="fa fa-envelope"></i> info@trungdu.edu.vn</p></div><div class="col"><p>Chịu trách nhiệm nội dung: PGS.TS. Đỗ Tùng Lâm - Hiệu trưởng</p><p>Cơ sở 2: số 2 đường Nguyễn Tất Thành (thành phố Việt Trì cũ)</p><a href="https://www.facebook.com/daihoctrungdu">Facebook</a></div></footer></body></html>"""

    rows = []
    for n in range(7):
        title, when = w.title(), at(2026, 10, 5, 9, 9) - timedelta(days=8 * n)
        tail = (
            "<p>(Theo Báo Giáo dục và Thời đại, tác giả Hải Bình: <a href='https://giaoducthoidai.vn/bai-1.html'>bài gốc</a>)</p>"
            if n == 3
            else f"<p>{w.person()}</p>"
        )
        s.page(
            f"/tin-tuc/{n}-tin",
            shell(title, f"<h1>{title}</h1><span class='date'>{when:%d Th%m, %Y}</span>{marked(w.paragraphs(3))}{tail}"),
        )
        rows.append(f"<article><a href='/tin-tuc/{n}-tin'>{title}</a><span>{when:%d/%m/%Y}</span></article>")
    body = {
        "gioi-thieu": "<p>Trường được nâng cấp từ Trường Cao đẳng Sư phạm. Ban Giám hiệu: Hiệu trưởng PGS.TS. Đỗ Tùng Lâm (0210 399 3370, lamdt@trungdu.edu.vn, phụ trách chung); Phó Hiệu trưởng TS. Nguyễn Thị Thảo.</p>",
        "dao-tao": "<ul><li>Sư phạm Toán</li><li>Thú y</li><li>Du lịch: chương trình đang cập nhật</li></ul>",
        "khoa-hoc": "<p>Tạp chí Khoa học Trường Đại học Trung du - giấy phép xuất bản số 388/GP-BTTTT ngày 01/8/2022.</p>",
        "tuyen-sinh": "<p>Thông báo tuyển sinh đại học chính quy năm 2026.</p><a href='/files/ts2026.pdf'>Đề án tuyển sinh 2026</a>",
        "tin-tuc": "".join(rows),
        "dbcl": "<p>Chuẩn đầu ra; kiểm định chương trình.</p>",
        "ba-cong-khai": "<h2>Năm 2026</h2><ul><li><a href='/files/bctn-2025.pdf'>Báo cáo thường niên năm 2025</a> (25/06/2026)</li><li><a href='/files/ck-tc.pdf'>Công khai thu, chi tài chính</a></li><li><a href='/files/ck-dn.pdf'>Công khai đội ngũ giảng viên</a></li></ul><h2>Năm 2025</h2><ul><li><a href='/files/bctn-2024.pdf'>Báo cáo thường niên năm 2024</a> (20/06/2025)</li></ul><h2>Năm học 2023-2024 trở về trước</h2><ul><li><a href='/files/18a.pdf'>Biểu mẫu 18 (Thông tư 36/2017)</a></li></ul>",
    }
    for slug, name in menu:
        s.page(f"/{slug}", shell(name, f"<h1>{name}</h1>" + body[slug]))
    s.page("/", shell("Trang chủ", "".join(rows[:5])))
    s.page(
        "/en",
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Midland University</title></head><body><h1>Midland University</h1><p>Coming soon.</p></body></html>",
    )
    s.innocent(
        "TC-01",
        "TC-02",
        "TC-03",
        "GD-01",
        "CN-01",
        "LK-01",
        "GP-01",
        "GP-05",
        why="foot with icons instead of labels; the yearly report of 2025 posted in June 2026; one quoted item with source",
    )
    s.no_breach(
        "GD-02",
        "TC-04",
        "GP-04",
        "NG-01",
        "NG-10",
        "CD-01",
        "CD-02",
        "ND-01",
        "ND-02",
        "ND-04",
        "CN-02",
        "MX-01",
        "CL-01",
        why="no meals; a journal's printing licence is not the site's; an old town in brackets",
    )
    s.not_bound(*NOT_STATE, why=WHY_NOT_STATE)
    return s


def kindergarten() -> Site:
    s = Site("MN-HOADAO", "Trường Mầm non Hoa Đào", "https://mnhoadao.phutho.edu.vn/", "trường", "nội bộ", "sự nghiệp công lập", date(2026, 10, 14), "UBND xã Lâm Thao")  # fmt: skip
    w = Writer("truong", 922)
    menu = [("gioi-thieu", "Giới thiệu"), ("ban-tin", "Bản tin"), ("goc-cong-khai", "Góc công khai"), ("thuc-don", "Bé ăn gì tuần này"), ("ke-hoach", "Kế hoạch chăm sóc, giáo dục"), ("goc-phu-huynh", "Góc phụ huynh"), ("lien-he", "Liên hệ")]  # fmt: skip

    def shell(title: str, main: str) -> str:
        nav = "".join(f'<a class="item" href="/{slug}">{name}</a>' for slug, name in menu)
        return f"""<!DOCTYPE html><html lang="en-us"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Trường Mầm non Hoa Đào</title></head><body><div class="banner"><img src="/b.jpg" alt="TRƯỜNG MẦM NON HOA ĐÀO - XÃ LÂM THAO"></div><div class="menu">{nav}</div><h2>{title}</h2><div class="main">{main}</div><div class="footer"><b>TRƯỜNG MẦM NON HOA ĐÀO</b><br>Cơ quan chủ quản: UBND xã Lâm Thao (trước 01/7/2025: Phòng GD&amp;ĐT huyện Lâm Thao)<br>Địa chỉ: Khu 4, xã Lâm Thao<br>Điện thoại: 0210 3 785 111 &nbsp; Email: mnhoadao@phutho.edu.vn<br>Chịu trách nhiệm: Cô Vũ Thị Hiền - Hiệu trưởng</div></body></html>"""

    rows = []
    for n in range(6):
        title, when = w.title(), at(2026, 10, 9, 16, 0) - timedelta(days=9 * n)
        s.page(
            f"/ban-tin/{n}.html",
            shell(title, f"<p class='date'>Ngày đăng: {when:%d/%m/%Y}</p>{marked(w.paragraphs(2))}<p>{w.person()}</p>"),
        )
        rows.append(f"<p><a href='/ban-tin/{n}.html'>{title}</a> - {when:%d/%m/%Y}</p>")
    weeks = "".join(f"<div class='tuan'><h3>Thực đơn tuần {number} (từ {first:%d/%m/%Y} đến {first + timedelta(days=4):%d/%m/%Y})</h3><small>Đăng ngày {first - timedelta(days=4):%d/%m/%Y}</small><img src='/thucdon/t{number}.jpg' alt='Thực đơn tuần {number}'></div>" for number, first in ((6, date(2026, 10, 12)), (5, date(2026, 10, 5)), (4, date(2026, 9, 28))))  # fmt: skip
    body = {
        "gioi-thieu": "<p>Trường thành lập theo Quyết định số 1204/QĐ-UBND ngày 15/8/2008 của UBND huyện Lâm Thao. Hiệu trưởng: cô Vũ Thị Hiền, 0210 3 785 112, hienvt@phutho.edu.vn. Phó hiệu trưởng: cô Lương Thị Nga, phụ trách nuôi dưỡng.</p>",
        "ban-tin": "".join(rows),
        "goc-cong-khai": "<p>Thực hiện Thông tư 09/2024/TT-BGDĐT</p><table><tr><td>Năm học 2026 - 2027</td><td><a href='/tep/ck2627.pdf'>Thông tin chung, đội ngũ, cơ sở vật chất, tài chính</a></td><td>26/06/2026</td></tr><tr><td>Năm học 2025 - 2026</td><td><a href='/tep/bctn2526.pdf'>Báo cáo thường niên năm học 2025-2026</a></td><td>26/06/2026</td></tr><tr><td>Năm học 2024 - 2025</td><td><a href='/tep/bctn2425.pdf'>Báo cáo thường niên</a></td><td>27/06/2025</td></tr></table>",
        "thuc-don": weeks,
        "ke-hoach": "<ul><li>Kế hoạch tháng 10/2026 (đăng 23/09/2026) <a href='/tep/kht10.pdf'>tải về</a></li><li>Kế hoạch tuần 6: 12/10 - 16/10/2026 (đăng 08/10/2026) <a href='/tep/kht6.pdf'>tải về</a></li></ul>",
        "goc-phu-huynh": "<p>Nội dung đang cập nhật</p>",
        "lien-he": "<form><textarea></textarea><button>Gửi</button></form>",
    }
    for slug, name in menu:
        s.page(f"/{slug}", shell(name, body[slug]))
    s.page("/", shell("Bản tin mới", "".join(rows)))
    s.innocent(
        "TC-01",
        "TC-02",
        "TC-03",
        "GD-01",
        "CN-01",
        "LK-01",
        "GP-01",
        "GP-05",
        why="foot complete, yearly report of 2025-2026 posted on 26/06/2026",
    )
    s.no_breach("GD-02", why="this week's menu, a picture under a dated heading, was posted on 8 October")
    s.no_breach(
        "TC-04",
        "NG-01",
        "CD-01",
        "CD-02",
        "ND-01",
        "ND-02",
        "ND-04",
        "CN-02",
        "MX-01",
        "CL-01",
        why="the old district is told as the past, in words; one empty corner binds no school",
    )
    s.not_bound(*NOT_STATE, why=WHY_NOT_STATE)
    return s


def lower_secondary() -> Site:
    s = Site("THCS-BANNGUYEN", "Trường THCS Bản Nguyên", "https://thcsbannguyen.edu.vn/", "trường", "nội bộ", "sự nghiệp công lập", date(2026, 10, 2), "UBND xã Bản Nguyên")  # fmt: skip
    w = Writer("truong", 923)
    menu = [("gioi-thieu.html", "Giới thiệu"), ("tin-tuc.html", "Tin tức"), ("cong-khai.html", "Công khai"), ("thuc-don.html", "Thực đơn bán trú"), ("tai-nguyen.html", "Tài nguyên"), ("van-ban.html", "Văn bản")]  # fmt: skip

    def shell(title: str, main: str) -> str:
        nav = "".join(f'<li><a href="/{slug}">{name}</a></li>' for slug, name in menu)
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width"></head><body><div id="header"><h1>TRƯỜNG TRUNG HỌC CƠ SỞ BẢN NGUYÊN</h1></div><ul id="nav">{nav}</ul><div id="main"><h2>{title}</h2>{main}</div><div id="footer"><p>Trường THCS Bản Nguyên - xã Bản Nguyên, tỉnh Phú Thọ</p><p>Điện thoại: 02103 825 444</p><p>Email: c2bannguyen@gmail.com</p><p>Website được thiết kế bởi VTech - Hotline 0988 000 111</p></div></body></html>"""

    rows = []
    for n in range(7):
        title, when = w.title(), at(2026, 9, 28, 10, 0) - timedelta(days=7 * n)
        s.page(
            f"/tin-tuc/{n}.html",
            shell(title, f"<div>Thứ Hai, {when:%d/%m/%Y, %H:%M}</div>{marked(w.paragraphs(3))}<div>{w.person()}</div>"),
        )
        rows.append(f"<div><a href='/tin-tuc/{n}.html'>{title}</a> <i>{when:%d/%m/%Y}</i></div>")
    body = {
        "gioi-thieu.html": "<p>Hiệu trưởng: thầy Cao Văn Minh. Trường có 18 lớp.</p>",
        "tin-tuc.html": "".join(rows),
        "cong-khai.html": "<table><tr><td>Công khai năm học 2022-2023</td><td>15/09/2022</td><td><a href='/f/ck22.pdf'>Tải</a></td></tr><tr><td>Công khai năm học 2023-2024</td><td>12/09/2023</td><td><a href='/f/ck23.pdf'>Tải</a></td></tr></table>",
        "thuc-don.html": "<p>Thực đơn tuần từ 11/05/2026 đến 15/05/2026 <a href='/f/td0511.pdf'>xem</a></p><p>Thực đơn tuần từ 04/05/2026 đến 08/05/2026 <a href='/f/td0504.pdf'>xem</a></p>",
        "tai-nguyen.html": "<ul><li><a href='/f/de1.docx'>Đề ôn tập Toán 9</a></li></ul>",
        "van-ban.html": "<table><tr><td>45/2026/TT-BGDĐT</td><td>10/07/2026</td><td>Đăng 20/09/2026</td><td><a href='/f/45.pdf'>Thông tư về đánh giá học sinh</a></td></tr></table>",
    }
    for slug, name in menu:
        s.page(f"/{slug}", shell(name, body[slug]))
    s.page("/", shell("Trang chủ", "".join(rows)))
    s.breach("TC-03", why="nobody named as responsible for the content, the foot is text; the designer is not")
    s.breach("GD-01", why="nothing for 2026, 2025 or 2024; the last disclosure is of September 2023: P75, P76")
    s.breach("GD-02", why="a month of the new school year and the newest menu is of May: P76")
    s.no_breach(
        "TC-01",
        "TC-02",
        "TC-04",
        "CN-01",
        "GP-01",
        "GP-05",
        "NG-01",
        "LK-01",
        "CD-01",
        "CD-02",
        "ND-01",
        "ND-02",
        "ND-04",
        "CN-02",
        "MX-01",
        "CL-01",
        why="the place stands behind the name without a label; a circular posted late is the ministry's",
    )
    s.not_bound(*NOT_STATE, why=WHY_NOT_STATE)
    return s
