# ruff: noqa: E501 - markup is kept in the lines its system prints
"""A district's site in November 2024, WebForms: duties of NĐ 42/2022 missed in plain sight, beside sections that only look empty."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

HOST = "https://bacbinh.binhthuan.gov.vn"
DOCUMENTS = (
    ("412/QĐ-UBND", "Quyết định về việc giao chỉ tiêu giảm nghèo", "05/9/2024", "14/10/2024"),
    ("77/KH-UBND", "Kế hoạch phòng chống thiên tai năm 2024", "12/8/2024", "30/9/2024"),
    ("1290/UBND-NC", "Công văn về tăng cường kỷ luật hành chính", "02/10/2024", "04/10/2024"),
    ("455/QĐ-UBND", "Quyết định phê duyệt quy hoạch chi tiết khu dân cư", "01/10/2024", "12/11/2024"),
    ("80/TB-UBND", "Thông báo lịch tiếp công dân", "29/10/2024", "30/10/2024"),
)


def site() -> Site:
    s = Site(
        "H-BACBINH",
        "UBND huyện Bắc Bình",
        HOST + "/",
        "huyện",
        "nội bộ",
        "cơ quan nhà nước",
        date(2024, 11, 20),
        "UBND tỉnh Bình Thuận",
        admin_code="596",
    )
    w = Writer("xa", 241)
    menu = (("Giới thiệu", "gioi-thieu"), ("Cơ cấu tổ chức", "co-cau-to-chuc"), ("Lãnh đạo huyện", "lanh-dao"), ("Tin tức", "tin-tuc"), ("Thông tin chỉ đạo điều hành", "chi-dao-dieu-hanh"), ("Tuyên truyền pháp luật", "phap-luat"), ("Văn bản", "van-ban"), ("Thủ tục hành chính", "thu-tuc"), ("Quy hoạch, kế hoạch", "quy-hoach"), ("Dự án, đấu thầu", "dau-thau"), ("Thống kê", "thong-ke"), ("Lấy ý kiến nhân dân", "lay-y-kien"), ("Hỏi đáp", "hoi-dap"), ("Người phát ngôn", "nguoi-phat-ngon"), ("Danh bạ, liên hệ", "lien-he"), ("Sơ đồ trang", "so-do"))  # fmt: skip

    def shell(title: str, main: str) -> str:
        links = "".join(f'<a class="lv1" href="{HOST}/{slug}.aspx">{name}</a>' for name, slug in menu)
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{title} | Huyện Bắc Bình</title><meta name="viewport" content="width=device-width, initial-scale=1" /></head><body><form method="post" action="./" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY1NDU2" />
<div id="ctl00_head"><span class="ten">TRANG THÔNG TIN ĐIỆN TỬ HUYỆN BẮC BÌNH</span><span class="tinh">TỈNH BÌNH THUẬN</span></div><div id="ctl00_menu"><a class="lv1" href="{HOST}/">Trang chủ</a>{links}</div>
<div class="search"><input name="ctl00$txtSearch" placeholder="Nhập từ khóa tìm kiếm" /><a href="{HOST}/tim-kiem.aspx">Tìm kiếm</a></div><div id="ctl00_body">{main}</div>
<div id="ctl00_foot"><b>Cơ quan quản lý: Ủy ban nhân dân huyện Bắc Bình</b><br />Cơ quan chủ quản: UBND tỉnh Bình Thuận<br />Chịu trách nhiệm nội dung: Ông Lưu Phước Đạt, Chánh Văn phòng HĐND và UBND huyện<br />Địa chỉ: Khu phố Xuân An 2, thị trấn Chợ Lầu, huyện Bắc Bình. Tel: 0252.3860.121. Email: ubndbacbinh@binhthuan.gov.vn<br /><a href="https://binhthuan.gov.vn/">Cổng TTĐT tỉnh Bình Thuận</a> <a href="https://www.facebook.com/bacbinh.huyen">Fanpage huyện Bắc Bình</a><div class="danhgia">Đánh giá trang: <input type="radio" name="r" value="5" /> Rất hài lòng <input type="radio" name="r" value="1" /> Chưa hài lòng</div></div></form></body></html>"""

    rows = []
    for number in range(12):
        title, when = w.title(), at(2024, 11, 19, 14, 5) - timedelta(days=3 * number)
        s.page(
            f"/tin-tuc/{900 + number}.aspx",
            shell(
                title,
                f'<div class="chitiet"><div class="td">{title}</div><div class="ngay">Cập nhật ngày: {when:%d/%m/%Y %H:%M:%S}</div><div class="nd">{marked(w.paragraphs(4), "div")}</div><div class="tg">{w.person()}</div><a href="/print.aspx?id={900 + number}">Bản in</a> <a href="#">Lưu bài</a></div>',
            ),
        )
        rows.append(f'<div class="o"><a href="{HOST}/tin-tuc/{900 + number}.aspx">{title}</a> <span>({when:%d/%m/%Y})</span></div>')
    body = {
        "gioi-thieu": "<p>Huyện Bắc Bình có 18 xã, thị trấn. Chức năng, nhiệm vụ của UBND huyện theo Luật Tổ chức chính quyền địa phương.</p>"
        + marked(w.paragraphs(2)),
        "co-cau-to-chuc": "<p>Văn phòng; Phòng Nội vụ; Phòng Tư pháp; Phòng Tài chính - Kế hoạch; Phòng Y tế; Thanh tra huyện.</p>",
        "lanh-dao": "<table><tr><td>Ông Nguyễn Lê Huy</td><td>Chủ tịch</td><td>0252.3860.001</td><td>huynl@binhthuan.gov.vn</td></tr><tr><td>Bà Thông Thị Mai</td><td>Phó Chủ tịch</td><td>0252.3860.002</td><td>maitt@binhthuan.gov.vn</td></tr></table>",
        "tin-tuc": "".join(rows),
        "chi-dao-dieu-hanh": '<div class="o"><a href="/tai/1290.pdf">Công văn 1290/UBND-NC về kỷ luật hành chính</a></div><div class="o"><a href="/tai/77.pdf">Kế hoạch 77/KH-UBND phòng chống thiên tai</a></div>',
        "phap-luat": '<div class="o"><a href="/tai/de-cuong-luat-dat-dai.docx">Đề cương tuyên truyền Luật Đất đai 2024</a></div>',
        "van-ban": '<table class="vb"><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th><th>Ngày đăng</th><th>Tệp</th></tr>'
        + "".join(
            f'<tr><td>{number}</td><td>{title}</td><td>{issued}</td><td>{posted}</td><td><a href="/tai/{index}.pdf">Tải về</a></td></tr>'
            for index, (number, title, issued, posted) in enumerate(DOCUMENTS)
        )
        + "</table>",
        "thu-tuc": '<iframe src="https://dichvucong.binhthuan.gov.vn/thu-tuc?donvi=bacbinh" width="100%" height="900"></iframe>',
        "quy-hoach": "<p>Nội dung đang được cập nhật</p>",
        "dau-thau": '<div id="ds"></div><script>$.getJSON("/api/dauthau?page=1", function(d){ render("#ds", d); });</script><p class="loading">Đang tải dữ liệu...</p>',
        "thong-ke": "<p>Chưa có dữ liệu.</p>",
        "lay-y-kien": '<div class="o"><a href="/tai/duthao.pdf">Dự thảo Quy chế quản lý đô thị thị trấn Chợ Lầu (lấy ý kiến đến 30/12/2024)</a></div>',
        "hoi-dap": "<div class='q'><b>Ông Thanh (Phan Rí Thành):</b> Khi nào cấp lại sổ? <i>Trả lời:</i> Trong 10 ngày làm việc.</div><textarea></textarea><button>Gửi câu hỏi</button>",
        "nguoi-phat-ngon": "<p>Người phát ngôn UBND huyện: ông Lưu Phước Đạt, Chánh Văn phòng; điện thoại 0252.3860.133; thư điện tử datlp@binhthuan.gov.vn.</p>",
        "lien-he": "<table><tr><td>Trần Thị Bích</td><td>Chuyên viên Văn phòng, đầu mối tiếp nhận</td><td>0252.3860.140</td><td>bichtt@binhthuan.gov.vn</td></tr></table>",
        "so-do": "<ul>" + "".join(f"<li>{name}</li>" for name, _ in menu) + "</ul>",
        "tim-kiem": "<p>Nhập từ khóa để tìm kiếm.</p>",
    }
    for slug, main in body.items():
        name = {known: label for label, known in menu}.get(slug, "Tìm kiếm")
        s.page(f"/{slug}.aspx", shell(name, f'<div class="tieude">{name}</div>{main}'))
    s.page("/", shell("Trang chủ", '<div class="moi">' + "".join(rows[:8]) + "</div>"))
    s.page("/robots.txt", "User-agent: *\nDisallow: /admin/\n", kind="text/plain")
    s.page("/sitemap.xml", "not found", status=404)

    s.breach("EN-01", why="P55 binds every state agency 2022-08-15 to 2026-06-30; no switch and no English page anywhere")
    s.breach("ND-02", why="Quy hoạch and Thống kê are served empty while other lists render in the same HTML")
    s.breach(
        "CN-02",
        why="412/QĐ-UBND, 77/KH-UBND and 455/QĐ-UBND were posted four to six weeks after they were issued; five working days by P59a",
    )
    s.breach("ND-04", why="no Tiếp cận thông tin section, no list of information to be public, no annual financial report: P59a, P59b")
    s.innocent("TC-01", "TC-02", "TC-03", "PN-01", "LK-01", "GP-05", why="all there")
    s.innocent("GP-01", why="own news only")
    s.no_breach("ND-01", why="every section of the law's list is in the menu; that two are empty is ND-02's matter")
    s.no_breach("CD-01", why="search, print, save, rating, Q&A, fanpage are there")
    s.no_breach("CN-01", why="news of yesterday")
    s.no_breach("TM-01", why="bacbinh.binhthuan.gov.vn follows the pattern")
    s.not_bound("TC-04", why="districts ended only on 2025-07-01")
    s.not_bound(
        "ND-03",
        "GD-01",
        "GD-02",
        "BL-01",
        "BL-02",
        "NG-02",
        "NG-03",
        "NG-05",
        "NG-08",
        "NG-09",
        "GP-02",
        "GP-03",
        "CL-01",
        "MX-01",
        why="not a commune, not a school, not TH, laws of 2026",
    )
    s.no_breach(
        "CD-02", "NG-01", "NG-10", why="sitemap, IPv6: P48 ended 2024-04-04, of TT 22/2023 the appendices were not read; nothing copied"
    )
    s.not_bound("EN-01", why="before P55 a district owed no English", on=date(2022, 8, 14))
    return s
