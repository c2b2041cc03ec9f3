# ruff: noqa: E501 - markup is kept in the lines its system prints
"""A ward in August 2025, six weeks after the merger, NukeViet: still calls itself by its old commune and district; English is there."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

HOST = "https://hamthang.lamdong.gov.vn"


def site() -> Site:
    s = Site(
        "P-HAMTHANG",
        "UBND phường Hàm Thắng",
        HOST + "/",
        "xã",
        "thành phần",
        "cơ quan nhà nước",
        date(2025, 8, 18),
        "UBND tỉnh Lâm Đồng",
        admin_code="22933",
    )
    w, away = Writer("xa", 251), Writer("bao", 252)
    menu = (("about", "Giới thiệu"), ("news", "Tin tức sự kiện"), ("laws", "Văn bản pháp luật"), ("tthc", "Thủ tục hành chính"), ("congkhai", "Công khai theo Luật Thực hiện dân chủ ở cơ sở"), ("tiepcan", "Tiếp cận thông tin"), ("thongke", "Số liệu thống kê"), ("faq", "Hỏi đáp"), ("contact", "Liên hệ"))  # fmt: skip

    def shell(title: str, main: str, module: str) -> str:
        items = "".join(
            f'<li role="presentation"><a class="dropdown-toggle" href="/vi/{slug}/" title="{name}">{name}</a></li>' for slug, name in menu
        )
        return f"""<!DOCTYPE html><html lang="vi" xmlns="http://www.w3.org/1999/xhtml"><head><title>{title}</title><meta name="generator" content="NukeViet v4.5"><meta name="viewport" content="width=device-width, initial-scale=1"><meta charset="utf-8"><link rel="shortcut icon" href="/favicon.ico"></head><body><noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.</div></noscript>
<div class="topbar"><a href="/vi/">Tiếng Việt</a> | <a href="/en/">English</a></div><div class="logo-head"><span class="site_name">ỦY BAN NHÂN DÂN XÃ HÀM THẮNG</span><span class="slogan">HUYỆN HÀM THUẬN BẮC - TỈNH BÌNH THUẬN</span></div><nav id="menusite"><ul class="nav navbar-nav"><li><a href="/vi/">Trang nhất</a></li>{items}</ul></nav><form action="/vi/seek/"><input name="q" placeholder="Tìm kiếm"></form>
<section class="body {module}">{main}</section><footer id="footer"><h3>UBND XÃ HÀM THẮNG, HUYỆN HÀM THUẬN BẮC</h3><ul><li>Cơ quan chủ quản: UBND huyện Hàm Thuận Bắc</li><li>Địa chỉ: Km 7, quốc lộ 1A, thôn Thắng Thuận</li><li>Điện thoại: 0252 3 739 001</li><li>E-mail: xahamthang@hamthuanbac.gov.vn</li><li>Người chịu trách nhiệm nội dung: Ông Huỳnh Tấn Vinh, Chủ tịch UBND</li></ul><div class="fb-share">Chia sẻ <a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a></div><div class="stars">Mời bạn đánh giá trang: <span>Hài lòng</span> <span>Không hài lòng</span></div></footer></body></html>"""

    rows = []
    for number in range(12):
        title, when = w.title(), at(2025, 8, 17, 16, 20) - timedelta(days=4 * number)
        note = "<p><em>Nguồn: Cổng thông tin điện tử tỉnh Lâm Đồng</em></p>" if number % 3 == 0 else ""
        s.page(
            f"/vi/news/su-kien/tin-so-{number}-{70 + number}.html",
            shell(
                title,
                f'<div class="news_column panel"><h1 class="title margin-bottom-lg">{title}</h1><div class="row"><span class="h5">{["Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật"][when.weekday()]} - {when:%d/%m/%Y %H:%M}</span></div><div id="news-bodyhtml" class="bodytext">{marked(w.paragraphs(4))}{note}</div><p class="h5 text-right"><strong>Tác giả bài viết:</strong> {w.person()}</p><a href="/vi/news/print/tin-so-{number}/" title="In ra">In</a> <a href="/vi/news/savefile/tin-so-{number}.html" title="Lưu bài viết này">Lưu</a></div>',
                "news",
            ),
        )
        if number < 3:
            s.page(
                f"/vi/news/print/tin-so-{number}/",
                f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{when:%d/%m/%Y %H:%M}</p>{marked(w.paragraphs(1))}</body></html>",
            )
        rows.append(
            f'<div class="news_column"><h3><a href="/vi/news/su-kien/tin-so-{number}-{70 + number}.html">{title}</a></h3><span>{when:%d/%m/%Y}</span></div>'
        )
    title = away.title()
    s.page(
        "/vi/news/su-kien/doc-bao-99.html",
        shell(
            title,
            f'<div class="news_column panel"><h1 class="title">{title}</h1><span class="h5">Thứ bảy - 02/08/2025 07:45</span><div id="news-bodyhtml">{marked(away.paragraphs(3))}</div><p class="text-right"><strong>Nguồn tin:</strong> Báo Nhân Dân</p></div>',
            "news",
        ),
    )
    body = {
        "about": "<h1>Giới thiệu chung</h1><p>Xã Hàm Thắng, huyện Hàm Thuận Bắc có diện tích 15 km². Chức năng, nhiệm vụ; cơ cấu tổ chức: Thường trực HĐND, UBND, Văn phòng HĐND và UBND, Phòng Kinh tế. Lãnh đạo: ông Huỳnh Tấn Vinh, Chủ tịch; bà Lê Thị Mận, Phó Chủ tịch.</p>",
        "news": "".join(rows) + '<h3><a href="/vi/news/su-kien/doc-bao-99.html">Đọc báo</a></h3>',
        "laws": '<table><tr><td>18/QĐ-UBND</td><td>Ban hành: 11/08/2025</td><td>Đăng: 12/08/2025</td><td><a href="/uploads/18.pdf">Quyết định về quy chế làm việc</a></td></tr><tr><td>22/TB-UBND</td><td>Ban hành: 14/08/2025</td><td>Đăng: 15/08/2025</td><td><a href="/uploads/22.pdf">Thông báo nghỉ lễ Quốc khánh</a></td></tr></table>',
        "tthc": '<ul><li><a href="/uploads/tthc1.pdf">Đăng ký khai sinh</a></li><li><a href="/uploads/tthc2.pdf">Chứng thực bản sao</a></li></ul>',
        "congkhai": '<ul><li><a href="/uploads/kh.pdf">Kế hoạch phát triển kinh tế - xã hội năm 2025</a></li><li><a href="/uploads/ns.pdf">Dự toán, quyết toán ngân sách</a></li><li><a href="/uploads/dd.pdf">Dự án, công trình và quản lý đất đai</a></li><li><a href="/uploads/nv.pdf">Nhiệm vụ, quyền hạn của cán bộ, công chức; quy tắc ứng xử</a></li><li><a href="/uploads/quy.pdf">Các khoản huy động, quỹ do Nhân dân đóng góp</a></li><li><a href="/uploads/ts.pdf">Công khai tài sản công</a></li><li><a href="/uploads/hn.pdf">Danh sách hộ nghèo, hộ cận nghèo, trợ cấp xã hội</a></li><li><a href="/uploads/nvqs.pdf">Tuyển chọn và gọi công dân nhập ngũ</a></li><li><a href="/uploads/phi.pdf">Phí, lệ phí và thủ tục hành chính</a></li><li><a href="/uploads/tt.pdf">Kết quả thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo</a></li></ul>',
        "tiepcan": '<p>Danh mục thông tin phải được công khai. Đầu mối: Văn phòng HĐND và UBND, điện thoại 0252 3 739 002, vanphong@hamthang.lamdong.gov.vn</p><ul><li><a href="/uploads/dm.pdf">Danh mục thông tin phải công khai</a></li><li><a href="/uploads/bctc2024.pdf">Báo cáo tài chính năm 2024</a></li></ul>',
        "thongke": '<ul><li><a href="/uploads/tk.xlsx">Dân số, lao động năm 2024</a></li></ul>',
        "faq": "<p><b>Câu hỏi:</b> Đổi giấy tờ theo tên phường mới ở đâu? <b>Trả lời:</b> Không bắt buộc đổi ngay.</p><form><textarea></textarea><button>Gửi câu hỏi</button></form>",
        "contact": "<p>Người phát ngôn: ông Huỳnh Tấn Vinh, Chủ tịch UBND; ĐT 0252 3 739 005; vinhht@lamdong.gov.vn</p><p>Cán bộ đầu mối: Mai Xuân Phước, công chức Văn phòng, ĐT 0252 3 739 006, phuocmx@lamdong.gov.vn</p>",
    }
    for slug, name in menu:
        s.page(f"/vi/{slug}/", shell(name, body[slug], slug))
    s.page("/", shell("Trang nhất - UBND xã Hàm Thắng", "".join(rows[:6]), "home"))
    s.page("/vi/", shell("Trang nhất - UBND xã Hàm Thắng", "".join(rows[:6]), "home"))
    english = "<h1>About Ham Thang</h1><p>The People's Committee is the executive body of local government. It consists of a chairman, two deputy chairmen and four offices: the Office of the People's Council and People's Committee, the Economic Office, the Office of Culture and Social Affairs, and the Public Administration Service Centre. The committee manages land, construction, education and health within its boundaries and receives citizens every Thursday.</p>"
    contact = "<h1>Contacts</h1><p>Chairman: Mr Huynh Tan Vinh, phone +84 252 3 739 005, e-mail vinhht@lamdong.gov.vn. Officer in charge of requests from foreigners: Ms Le Thi Man, phone +84 252 3 739 007. The office is open from seven to half past eleven and from half past one to five on working days.</p>"
    s.page(
        "/en/",
        shell("Home", english + '<a href="/en/about/">Organisation, functions and duties</a> <a href="/en/contact/">Contacts</a>', "home"),
    )
    s.page(
        "/en/about/",
        shell(
            "Organisation",
            english
            + "<h2>Functions and duties</h2><p>The committee carries out the budget, keeps civil registers, issues certificates, looks after public order and protects the environment of the ward.</p>",
            "about",
        ),
    )
    s.page("/en/contact/", shell("Contacts", contact, "contact"))

    s.breach(
        "TC-04",
        why="banner, title and footer of the home page name xã Hàm Thắng, huyện Hàm Thuận Bắc, tỉnh Bình Thuận; since 2025-07-01 the unit is phường Hàm Thắng, tỉnh Lâm Đồng",
    )
    s.innocent("EN-01", why="English home, structure and contact pages with English text")
    s.innocent("TC-02", "TC-03", "PN-01", "LK-01", "GP-05", why="all there")
    s.no_breach("TC-01", why="a managing body stands there, though by its old name: that is TC-04's matter")
    s.innocent("GP-01", why="one press item in three months; what comes from the province's own portal does not count")
    s.not_bound(
        "NG-02",
        "NG-03",
        "NG-05",
        "NG-08",
        "NG-09",
        "BL-01",
        "BL-02",
        "GP-02",
        "GP-03",
        "GP-06",
        "GD-01",
        "GD-02",
        "CL-01",
        "MX-01",
        why="not TH, not a school, laws of 2026",
    )
    s.no_breach("ND-01", "ND-02", "ND-03", "ND-04", "CN-02", "CN-01", "CD-01", "NG-01", why="every section stands and holds something")
    s.no_breach("TM-01", "CD-02", why="a commune below lamdong.gov.vn; IPv6 and the rest cannot be told from an archive")
    s.not_bound("TC-04", why="on the last day of the old units their names were right", on=date(2025, 6, 30))
    return s
