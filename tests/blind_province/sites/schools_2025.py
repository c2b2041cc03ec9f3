# ruff: noqa: E501 - markup is kept in the lines its system prints
"""Four schools of 2025 and 2026, each on another system: a primary, a kindergarten, a high school that lives on the press, a private one."""

from datetime import date, datetime, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.press import COPIED
from tests.blind_province.prose import Writer, marked


def primary() -> Site:
    """Google-Sites-like flat pages; nothing made public for the year; otherwise a quiet school in its holidays."""
    host = "https://thphuhai1.edu.vn"
    s = Site(
        "TH-PHUHAI1",
        "Trường Tiểu học Phú Hài 1",
        host + "/",
        "trường",
        "nội bộ",
        "sự nghiệp công lập",
        date(2025, 8, 22),
        "UBND phường Phú Thủy",
    )
    w = Writer("truong", 271)

    def shell(title: str, main: str) -> str:
        return f"""<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head><body><div class="n0"><a href="/">TRƯỜNG TIỂU HỌC PHÚ HÀI 1</a><a href="/gioi-thieu">Giới thiệu</a><a href="/hoat-dong">Hoạt động</a><a href="/thu-vien-anh">Thư viện ảnh</a><a href="/tai-nguyen">Tài nguyên</a><a href="/tuyen-sinh">Tuyển sinh lớp 1</a><a href="/lien-he">Liên hệ</a></div><div class="z1">{main}</div><div class="n9">Trường Tiểu học Phú Hài 1 trực thuộc Ủy ban nhân dân phường Phú Thủy. Khu phố 2. Điện thoại (0252) 3 811 345. c1phuhai1@lamdong.edu.vn. Chịu trách nhiệm: Thầy Bùi Đức Lương, Hiệu trưởng.</div></body></html>"""

    rows = ""
    for number in range(12):
        title, when = w.title(), date(2025, 6, 2) - timedelta(days=8 * number)
        s.page(
            f"/hoat-dong/bai{number}",
            shell(
                title,
                f'<h1>{title}</h1><p class="ngay">Đăng ngày {when:%d/%m/%Y}</p>{marked(w.paragraphs(3))}<p>{"Ảnh sưu tầm" if number % 3 == 0 else w.person()}</p>',
            ),
        )
        rows += f'<p><a href="/hoat-dong/bai{number}">{title}</a> {when:%d/%m/%Y}</p>'
    s.page("/", shell("Trường Tiểu học Phú Hài 1", rows[:1600]))
    s.page("/hoat-dong", shell("Hoạt động", rows))
    s.page(
        "/gioi-thieu",
        shell(
            "Giới thiệu",
            "<p>Trường thành lập năm 1988, 24 lớp, 46 cán bộ, giáo viên. Ban giám hiệu: thầy Bùi Đức Lương (0913 000 412).</p>",
        ),
    )
    s.page("/thu-vien-anh", shell("Thư viện ảnh", "<img src='/a1.jpg'><img src='/a2.jpg'><img src='/a3.jpg'>"))
    s.page(
        "/tai-nguyen",
        shell(
            "Tài nguyên",
            "<p><a href='/tai/giaoan.doc'>Giáo án tuần 30</a></p><p><a href='/tai/de.doc'>Đề kiểm tra thử nghiệm cuối kỳ</a></p>",
        ),
    )
    s.page("/tuyen-sinh", shell("Tuyển sinh", "<p>Thông báo tuyển sinh lớp 1 năm học 2025-2026: nhận hồ sơ từ 16/6 đến 20/6/2025.</p>"))
    s.page("/lien-he", shell("Liên hệ", "<p>Khu phố 2, phường Phú Thủy</p>"))
    s.breach(
        "GD-01",
        why="22 August 2025: no disclosure of the year and no annual report in PDF on a site read in full; P75, P76 ask for it before 30 June",
    )
    s.innocent(
        "TC-01",
        "TC-02",
        "TC-03",
        "LK-01",
        "GP-05",
        "GP-01",
        why="managing body, the body above it, address, phone, mail and head of school stand at the foot; 'thử nghiệm' and 'sưu tầm' under a picture mean nothing",
    )
    s.not_bound(
        "EN-01",
        "ND-01",
        "ND-02",
        "ND-03",
        "ND-04",
        "CD-01",
        "CN-02",
        "TC-04",
        "PN-01",
        "MX-01",
        "CL-01",
        "GP-02",
        "GP-03",
        "BL-01",
        "BL-02",
        "NG-02",
        "NG-03",
        "NG-09",
        why="a school is no state agency and has no licence",
    )
    s.no_breach(
        "CN-01",
        "NG-01",
        "GD-02",
        "TM-01",
        why="silence of the summer without a local decision is advice at most; nothing copied; no kitchen, no menu",
    )
    return s


def kindergarten() -> Site:
    """Blogger; everything made public, menus of the week; comments on its own news; a licence line that nobody filled in."""
    host = "https://mnhoaphuong.lamdong.edu.vn"
    s = Site(
        "MN-HOAPHUONG",
        "Trường Mầm non Hoa Phượng",
        host + "/",
        "trường",
        "nội bộ",
        "sự nghiệp công lập",
        date(2026, 8, 21),
        "UBND phường Mũi Né",
    )
    w = Writer("truong", 272)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html dir='ltr' xmlns:b='http://www.google.com/2005/gml/b'><head><meta content='blogger' name='generator'/><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='width=1100' name='viewport'/><title>{title}</title></head><body><div class='header'><h1 class='title'><a href='/'>Trường Mầm non Hoa Phượng</a></h1></div><div class='PageList'><ul><li><a href='/p/gioi-thieu.html'>Giới thiệu</a></li><li><a href='/p/cong-khai.html'>Công khai</a></li><li><a href='/p/thuc-don.html'>Thực đơn - Kế hoạch tuần</a></li><li><a href='/search/label/Tin'>Tin của trường</a></li></ul></div>
<div class='main'>{main}</div><div class='footer'>Đơn vị quản lý: Trường Mầm non Hoa Phượng - Cơ quan chủ quản: UBND phường Mũi Né. Địa chỉ: 12 Huỳnh Thúc Kháng. ĐT: 0252 3847 555. Email: hoaphuong@lamdong.edu.vn<br/>Giấy phép số: 123/GP-TTĐT cấp ngày …/…/20… - Chịu trách nhiệm: Ông Nguyễn Văn A</div></body></html>"""

    rows = ""
    for number in range(10):
        title, when = w.title(), at(2026, 8, 19, 16, 0) - timedelta(days=9 * number)
        talk = (
            "<div class='comments'><h4>1 nhận xét:</h4><dl><dt>Mẹ bé Na</dt><dd>Các con đáng yêu quá cô ơi</dd></dl><iframe id='comment-editor' name='comment-editor'></iframe><p>Đăng nhận xét</p></div>"
            if number < 3
            else "<div class='comments'><h4>Không có nhận xét nào:</h4><p>Đăng nhận xét</p></div>"
        )
        s.page(
            f"/{when:%Y/%m}/bai-{number}.html",
            shell(
                title,
                f"<div class='post'><h3 class='post-title entry-title'>{title}</h3><div class='post-body entry-content'>{marked(w.paragraphs(2), 'div')}</div><div class='post-footer'>Người đăng: cô {w.person()} vào lúc <abbr class='published' title='{when:%Y-%m-%dT%H:%M:%S}+07:00'>{when:%H:%M %d/%m/%Y}</abbr></div></div>{talk}",
            ),
        )
        rows += f"<div class='post'><h3><a href='/{when:%Y/%m}/bai-{number}.html'>{title}</a></h3><span>{when:%d/%m/%Y}</span></div>"
    s.page("/", shell("Trường Mầm non Hoa Phượng", rows))
    s.page("/search/label/Tin", shell("Tin của trường", rows))
    s.page(
        "/p/gioi-thieu.html",
        shell(
            "Giới thiệu",
            "<p>Trường có 14 nhóm lớp. Hiệu trưởng: cô Đỗ Kim Oanh, 0252 3847 556, oanhdk@lamdong.edu.vn, phụ trách chung.</p>",
        ),
    )
    s.page(
        "/p/cong-khai.html",
        shell(
            "Công khai",
            "<h3>Công khai theo Thông tư 09/2024/TT-BGDĐT</h3><ul>"
            + "".join(
                f"<li><a href='https://mnhoaphuong.lamdong.edu.vn/tai/bctn-{year}.pdf'>Báo cáo thường niên năm {year}</a> (đăng ngày 18/06/{year})</li>"
                for year in (2026, 2025, 2024)
            )
            + "<li><a href='https://mnhoaphuong.lamdong.edu.vn/tai/ck-2026.pdf'>Công khai cơ sở vật chất, đội ngũ, tài chính năm học 2025-2026</a> (20/06/2026)</li></ul>",
        ),
    )
    s.page(
        "/p/thuc-don.html",
        shell(
            "Thực đơn",
            "<p>Thực đơn tuần từ 24/08/2026 đến 28/08/2026 (đăng ngày 20/08/2026)</p><p>Thứ hai: cháo thịt bằm; canh rau ngót</p><p>Thực đơn tuần từ 17/08/2026 đến 21/08/2026 (đăng ngày 13/08/2026)</p><p>Kế hoạch tuần 17/08 - 21/08/2026: chủ đề Trường mầm non của bé</p><p>Kế hoạch tháng 8/2026 (đăng 22/07/2026)</p>",
        ),
    )
    s.breach("GP-05", why="123/GP, dots for the day and 'Nguyễn Văn A' stand together in the footer: three marks of sample text")
    s.innocent("GD-01", why="yearly reports as PDF of June 2024, 2025 and 2026")
    s.no_breach("GD-02", why="next week's menu was posted before Saturday")
    s.not_bound("BL-01", "BL-02", why="a school without licence; its own news")
    s.innocent("GP-01", "TC-01", "TC-02", "LK-01", why="own news only; notice complete")
    s.open_question("TC-03", why="a sample name stands where the name belongs: GP-05's matter, but no name either")
    s.not_bound(
        "GP-02",
        "GP-03",
        "EN-01",
        "ND-01",
        "ND-02",
        "ND-03",
        "ND-04",
        "CD-01",
        "CN-02",
        "PN-01",
        "MX-01",
        "NG-02",
        "NG-03",
        "NG-09",
        why="not TH, not a state agency",
    )
    s.no_breach("CN-01", "NG-01", "TM-01", why="fresh, own")
    return s


def high_school() -> Site:
    """A vendor's school portal in March 2025: half of its news from newspapers, two of them without a word on where they come from."""
    host = "https://thptsongquao.edu.vn"
    s = Site(
        "THPT-SONGQUAO",
        "Trường THPT Sông Quao",
        host + "/",
        "trường",
        "nội bộ",
        "sự nghiệp công lập",
        date(2025, 3, 14),
        "Sở Giáo dục và Đào tạo tỉnh Bình Thuận",
    )
    w, press = Writer("truong", 273), Writer("bao", 274)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="en-us"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><title>Trường THPT Sông Quao</title><link href="/rss" rel="alternate" type="application/rss+xml"/></head><body><div id="top"><div class="school">SỞ GIÁO DỤC VÀ ĐÀO TẠO BÌNH THUẬN</div><div class="name">TRƯỜNG THPT SÔNG QUAO</div></div><div class="mn"><a href="/">Trang chủ</a><a href="/tin-truong">Tin nhà trường</a><a href="/goc-bao-chi">Góc báo chí</a><a href="/cong-khai">Ba công khai</a><a href="/gop-y">Góp ý</a></div><div class="ct">{main}</div><div class="bt">Đơn vị chủ quản: Sở GD&ĐT tỉnh Bình Thuận<br/>Đơn vị quản lý: Trường THPT Sông Quao - Thị trấn Ma Lâm, huyện Hàm Thuận Bắc, Bình Thuận<br/>Người chịu trách nhiệm: Cô Đỗ Kim Oanh - Hiệu trưởng<br/>Số điện thoại: 0252.3865.777 / Email: thptsongquao@binhthuan.edu.vn<br/>Bạn đã không có giấy phép? Liên hệ nhà cung cấp.</div></body></html>"""

    lists: dict[str, str] = {"tin-truong": "", "goc-bao-chi": ""}

    def article(section: str, number: int, title: str, when: datetime, paragraphs: list[str], end: str) -> None:
        s.page(
            f"/{section}/{number}",
            shell(
                title,
                f'<div class="tt">{title}</div><div class="tg">{when:%d-%m-%Y %H:%M} - Lượt xem: {number * 3}</div><div class="nd">{marked(paragraphs)}{end}</div>',
            ),
        )
        lists[section] += f'<div><a href="/{section}/{number}">{title}</a><i>{when:%d-%m-%Y}</i></div>'

    ends = [
        "<p>Nguồn: Báo Giáo dục và Thời đại</p>",
        "<p><b>Theo VnExpress</b></p>",
        "<p>(Nguồn: thanhnien.vn)</p>",
        "<p>Nguồn: Báo Tuổi Trẻ</p>",
    ]
    for number in range(8):
        article(
            "goc-bao-chi",
            500 + number,
            press.title(),
            at(2025, 3, 12, 8, 5) - timedelta(days=4 * number),
            press.paragraphs(4),
            ends[number % 4],
        )
    for number, story in enumerate(COPIED["THPT-SONGQUAO"]):
        article("goc-bao-chi", 520 + number, story.title, story.published + timedelta(days=1, hours=3), list(story.paragraphs), "")
    for number in range(9):
        article(
            "tin-truong",
            400 + number,
            w.title(),
            at(2025, 3, 13, 15, 0) - timedelta(days=6 * number),
            w.paragraphs(3),
            "<p>Theo báo cáo của Ban giám hiệu, kết quả rất khả quan.</p>" if number % 2 else f"<p>{w.person()}</p>",
        )
    s.page("/", shell("Trang chủ", lists["tin-truong"] + lists["goc-bao-chi"]))
    for section, rows in lists.items():
        s.page(f"/{section}", shell(section, rows))
    s.page(
        "/cong-khai",
        shell(
            "Ba công khai",
            "<ul><li><a href='/tai/bctn2024.pdf'>Báo cáo thường niên năm 2024 (28/06/2024)</a></li><li><a href='/tai/ck2024.pdf'>Công khai chất lượng giáo dục, cơ sở vật chất, đội ngũ, tài chính năm học 2023-2024 (28/06/2024)</a></li></ul>",
        ),
    )
    s.page("/gop-y", shell("Góp ý", "<form><textarea name='gy'></textarea><button>Gửi góp ý</button></form>"))
    s.breach("GP-01", why="ten press items in 90 days of nineteen, four outlets named, no licence: P29 (a school too), P25")
    s.breach("NG-01", why="two items word for word from a newspaper without any source: P39 and, for a school, P71")
    s.innocent("TC-01", "TC-02", "TC-03", "LK-01", "GP-05", why="all in the foot")
    s.not_bound(
        "BL-01",
        "BL-02",
        "NG-02",
        "NG-03",
        "NG-05",
        "NG-06",
        "NG-09",
        "GP-02",
        "GP-03",
        "EN-01",
        "ND-01",
        "ND-02",
        "ND-03",
        "ND-04",
        "CD-01",
        "CN-02",
        "PN-01",
        why="P32, P33, P87 bind TH; a school is no state agency",
    )
    s.no_breach("GD-01", "GD-02", "CN-01", "TM-01", why="the report of June 2024 stands; that of 2025 is not due before July")
    return s


def private() -> Site:
    """A private school with a shop's front page in 2026: licences of other kinds, Facebook pages of others, English parts."""
    host = "https://truongsonghanh.vn"
    s = Site(
        "TT-SONGHANH", "Trường Tiểu học và Trung học cơ sở Song Hành", host + "/", "trường", "nội bộ", "tư thục", date(2026, 8, 24), ""
    )
    w = Writer("truong", 275)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} | Song Hành School</title></head><body class="elementor-default"><header class="elementor-location-header"><a href="/"><img src="/logo.svg" alt="Song Hành School"></a><nav><a href="/ve-song-hanh/">Về Song Hành</a><a href="/tin-tuc/">Tin tức</a><a href="/cong-khai/">Công khai</a><a href="/en/">EN</a></nav></header><main>{main}</main><footer><p>Công ty Cổ phần Giáo dục Song Hành – Trường TH và THCS Song Hành</p><p>Giấy chứng nhận đăng ký doanh nghiệp số 3401199220 do Sở Kế hoạch và Đầu tư tỉnh Bình Thuận cấp ngày 04/9/2019</p><p>Địa chỉ: Lô 6 khu đô thị Hùng Vương, phường Phan Thiết, tỉnh Lâm Đồng | Hotline 1900 0312 | vanphong@truongsonghanh.vn</p><p>Chịu trách nhiệm nội dung: Bà Tạ Thu Hiền</p><a href="https://www.facebook.com/truongsonghanh">Facebook</a></footer></body></html>"""

    rows = ""
    extra = [
        "<p>Công trình được khởi công theo Giấy phép xây dựng số 12/GPXD do Sở Xây dựng cấp ngày 14/2/2020, đã hết hạn ngày 14/2/2021 và được gia hạn.</p>",
        "<p>Trang facebook của Báo Thanh Niên có đưa tin về cuộc thi.</p>",
        "<p>Nguồn ảnh: Shutterstock</p>",
        "",
    ]
    for number in range(10):
        title, when = w.title(), date(2026, 8, 20) - timedelta(days=10 * number)
        s.page(
            f"/tin-{number}/",
            shell(
                title,
                f'<h1 class="elementor-heading-title">{title}</h1><ul class="elementor-post-info"><li>{when:%d} Th{when:%m}, {when:%Y}</li></ul><div class="elementor-widget-theme-post-content">{marked(w.paragraphs(3))}{extra[number % 4]}</div><div class="fb-comments" data-href="{host}/tin-{number}/"></div>',
            ),
        )
        rows += f'<article><a href="/tin-{number}/">{title}</a></article>'
    s.page("/", shell("Trang chủ", rows))
    s.page("/tin-tuc/", shell("Tin tức", rows))
    s.page("/ve-song-hanh/", shell("Về chúng tôi", "<p>Song Hành là trường ngoài công lập theo Quyết định số 2210/QĐ-UBND.</p>"))
    s.page(
        "/cong-khai/",
        shell(
            "Công khai",
            "<ul><li><a href='/wp-content/bctn-2026.pdf'>Báo cáo thường niên 2026 (25/06/2026)</a></li><li><a href='/wp-content/bctn-2025.pdf'>Báo cáo thường niên 2025 (27/06/2025)</a></li><li><a href='/wp-content/ck-2026.pdf'>Công khai chất lượng, đội ngũ, tài chính 2026 (25/06/2026)</a></li></ul>",
        ),
    )
    s.page(
        "/en/",
        shell(
            "Welcome",
            "<h1>Welcome</h1><p>Song Hanh is a private primary and lower secondary school by the sea. Our pupils learn in two languages and spend every Friday outdoors with their teachers.</p>",
        ),
    )
    s.not_bound(
        "BL-01",
        "BL-02",
        "GP-02",
        "GP-03",
        "GP-04",
        "GP-06",
        "EN-01",
        "ND-01",
        "ND-02",
        "ND-03",
        "ND-04",
        "CD-01",
        "CN-02",
        "TC-04",
        "PN-01",
        "MX-01",
        "CL-01",
        "NG-02",
        "NG-03",
        "NG-09",
        why="private and without licence; a building permit and a business certificate are no such licence",
    )
    s.innocent(
        "GP-01",
        "GP-05",
        "TC-01",
        "TC-02",
        "TC-03",
        "LK-01",
        why="own news; footer names body, address, hotline, mail and person; a parent body only 'nếu có'",
    )
    s.no_breach("GD-01", "GD-02", "CN-01", "NG-01", "NG-10", "TM-01", "GP-07", why="made public; private")
    return s
