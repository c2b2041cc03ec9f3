# ruff: noqa: E501 - markup is kept in the lines its system prints
"""A ward of October 2026 and a department of March 2022, both in order, that do each thing in the way least expected."""

from datetime import date, timedelta

from tests.blind_province.fourth_offices.portal_2026 import LICENSED_ONLY, PRESS
from tests.blind_province.fourth_offices.words import CULTURE, LAND, PAST, duties, papers, pdf, people
from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked


def ward() -> Site:
    """Footer a picture, disclosure in folding panels, late papers that are others', an empty shelf with its reason, a host of the old province."""
    host = "https://ducxuan.backan.gov.vn"
    s = Site(
        "P-DUCXUAN4", "UBND phường Đức Xuân", host + "/", "xã", "thành phần", "cơ quan nhà nước", date(2026, 10, 8), "UBND tỉnh Thái Nguyên", "", "01840", "https://www.facebook.com/phuongducxuantn",
    )  # fmt: skip
    w = Writer("xa", 5001)
    mega = (
        ("Chính quyền", (("bo-may", "Bộ máy, chức năng"), ("nhan-su", "Nhân sự và danh bạ"), ("dia-gioi", "Địa giới (bản đồ)"), ("lich-su-van-hoa", "Lịch sử - văn hóa - danh thắng"))),
        ("Thời sự phường", (("tin", "Tin trong tuần"), ("loa", "Loa truyền thanh"))),
        ("Văn bản", (("van-ban-phuong", "Phường ban hành"), ("van-ban-cap-tren", "Cấp trên gửi về"))),
        ("Người dân", (("thu-tuc", "Thủ tục"), ("chat-luong", "Theo dõi chất lượng phục vụ"), ("dan-chu", "Dân chủ ở cơ sở"), ("thong-tin-mo", "Yêu cầu thông tin"), ("ban-doc-hoi", "Hỏi - đáp"))),
    )  # fmt: skip

    def shell(title: str, main: str) -> str:
        nav = "".join(
            f'<div class="mega__col"><button aria-expanded="false">{head}</button><div class="mega__panel">{"".join(f"<a href=/{slug}>{label}</a>" for slug, label in below)}</div></div>'
            for head, below in mega
        )
        return f"""<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title} · phường Đức Xuân</title></head><body><a class="sr-only" href="#noi-dung">Bỏ qua đến nội dung</a><header><a href="/"><img src="/img/banner-top.webp" alt=""></a><form role="search" action="/tim"><input type="search" name="q" aria-label="Từ khóa"><button aria-label="Tìm kiếm">🔍</button></form></header><div class="mega">{nav}</div><main id="noi-dung"><h1>{title}</h1>{main}</main><div class="danhgia"><span>Trang này có giúp được bạn không?</span><button>👍 Có</button><button>👎 Chưa</button></div><footer><img src="/img/footer-2026.webp" alt="" width="1280" height="180"></footer></body></html>"""

    rows = ""
    for number in range(14):
        title, when = w.title(), at(2026, 10, 7, 18, 30) - timedelta(days=2 * number)
        s.page(
            f"/tin/{when:%y%m%d}-{number}",
            shell(
                title,
                f'<p class="byline">{when:%Hg%M}, {when.day:02}/{when.month:02}</p><meta itemprop="datePublished" content="{when.isoformat()}">{marked(w.paragraphs(3))}<p><button onclick="print()">In</button> <button data-save>Lưu</button></p>',
            ),
        )
        rows += (
            f'<li><a href="/tin/{when:%y%m%d}-{number}">{title}</a> <time datetime="{when:%Y-%m-%d}">{when.day}/{when.month}</time></li>'
        )
    s.page("/tin", shell("Tin trong tuần", f"<ul>{rows}</ul>"))
    s.page(
        "/loa", shell("Loa truyền thanh", "<p>Bản tin số 40: tiêm vắc-xin dại cho chó, mèo.</p><audio src='/a/40.mp3' controls></audio>")
    )
    chiefs = people(5002, ("Chủ tịch UBND phường", "Phó Chủ tịch UBND phường", "Phó Chủ tịch UBND phường"), "thainguyen.gov.vn", "0209")
    s.page(
        "/bo-may",
        shell(
            "Bộ máy, chức năng",
            marked(duties("UBND phường", "HĐND phường", "các lĩnh vực trên địa bàn"))
            + "<pre>HĐND phường\n  └ UBND phường\n      ├ Văn phòng\n      ├ Phòng Kinh tế, Hạ tầng và Đô thị\n      ├ Phòng Văn hóa - Xã hội\n      └ Trung tâm Phục vụ hành chính công</pre>",
        ),
    )
    s.page(
        "/nhan-su",
        shell(
            "Nhân sự và danh bạ",
            "<table><tr><th>Họ tên</th><th>Chức danh</th><th>Phân công</th><th>Máy</th><th>Thư</th></tr>"
            + "".join(
                f"<tr><td>{p.name}</td><td>{p.post}</td><td>{p.duty}{' Người phát ngôn.' if i == 2 else ''}</td><td>{p.phone}</td><td>{p.mail}</td></tr><tr><td colspan=5>Tiểu sử: {p.life}</td></tr>"
                for i, p in enumerate(chiefs)
            )
            + "</table><p>Trang Facebook của phường: facebook.com/phuongducxuantn</p>",
        ),
    )
    s.page(
        "/dia-gioi",
        shell(
            "Địa giới (bản đồ)",
            "<p>Điều kiện tự nhiên</p>"
            + marked(LAND)
            + '<object data="/img/dia-gioi.svg" type="image/svg+xml">Bản đồ địa giới hành chính phường Đức Xuân</object>',
        ),
    )
    s.page(
        "/lich-su-van-hoa",
        shell(
            "Lịch sử - văn hóa - danh thắng",
            marked(
                [
                    *PAST,
                    *CULTURE,
                    "Trước ngày 01/7/2025 phường thuộc thành phố Bắc Kạn, tỉnh Bắc Kạn; nay gồm Đức Xuân, Nguyễn Thị Minh Khai và một phần Huyền Tụng.",
                ]
            ),
        ),
    )
    own, upper = papers(5003, "UBND", date(2026, 10, 6), 8, lag=3, every=9), papers(5004, "UBND", date(2026, 10, 5), 7, lag=41, every=10)
    head = "<tr><th>Số</th><th>Nơi ban hành</th><th>Ban hành</th><th>Nội dung</th><th>Đăng tải</th></tr>"
    for slug, title, whose, shelf in (
        ("van-ban-phuong", "Phường ban hành", "UBND phường Đức Xuân", own),
        ("van-ban-cap-tren", "Cấp trên gửi về", "UBND tỉnh Thái Nguyên", upper),
    ):
        lines = "".join(
            f'<tr><td>{p.number}</td><td>{whose}</td><td>{p.issued:%d/%m/%Y}</td><td><a href="/vb/{p.path}">{p.title}</a></td><td>{p.posted:%d/%m/%Y}</td></tr>'
            for p in shelf
        )
        s.page(f"/{slug}", shell(title, f'<input type="search" placeholder="Lọc văn bản"><table>{head}{lines}</table>'))
        for p in shelf:
            s.page(f"/vb/{p.path}", pdf(p.title), kind="application/pdf")
    s.page(
        "/thu-tuc",
        shell(
            "Thủ tục",
            "<p>Thủ tục hành chính cấp xã theo lĩnh vực: hộ tịch 41, chứng thực 12, đất đai 30. Nộp trực tuyến tại <a href='https://dichvucong.gov.vn'>dichvucong.gov.vn</a>.</p>",
        ),
    )
    s.page(
        "/chat-luong",
        shell(
            "Theo dõi chất lượng phục vụ",
            "<p>Công khai theo Điều 34 Luật Chuyển đổi số.</p><table><tr><td>Cam kết chất lượng</td><td>Trả kết quả trong ngày với 60 thủ tục</td></tr><tr><td>Chỉ số hiện tại (cập nhật tự động)</td><td>Đúng hạn 98,2%; trực tuyến 81%</td></tr><tr><td>Kênh góp ý, báo lỗi</td><td>1022 nhánh 4</td></tr><tr><td>Kết quả cải tiến</td><td>Bỏ 3 mẫu đơn</td></tr><tr><td>Hiệu quả</td><td>Giảm 1.300 lượt đi lại mỗi quý</td></tr><tr><td>Mức độ hài lòng</td><td>95,4%</td></tr></table>",
        ),
    )
    folded = (
        ("Kế hoạch phát triển kinh tế - xã hội năm 2026", "Nghị quyết 03/NQ-HĐND phường; kết quả 9 tháng."),
        ("Dự toán, quyết toán ngân sách, báo cáo tài chính năm 2025", "Công khai ngày 15/01/2026 và 10/7/2026."),
        ("Dự án đầu tư, giải phóng mặt bằng, quy hoạch, bảng giá đất", "Kè suối Nặm Cắt: phương án bồi thường, tái định cư."),
        ("Cán bộ, công chức: nhiệm vụ, quy tắc ứng xử", "Bảng phân công kèm theo."),
        ("Quỹ, khoản đóng góp, phí, lệ phí", "Quỹ Phòng chống thiên tai: thu 120 triệu đồng."),
        ("Tài sản công, trụ sở dôi dư", "Danh mục 4 cơ sở nhà, đất."),
        ("An sinh: hộ nghèo, trợ cấp, vay vốn", "Danh sách đề nghị, kết quả bình xét."),
        ("Nghĩa vụ quân sự", "Danh sách sơ tuyển."),
        ("Thanh tra, khiếu nại, tố cáo", "Trong quý III/2026 không có kết luận thanh tra; đã giải quyết 2 đơn."),
        ("Ý kiến Nhân dân đã được tiếp thu", "Về quy ước tổ dân phố."),
    )  # fmt: skip
    s.page(
        "/dan-chu",
        shell(
            "Dân chủ ở cơ sở",
            "<p>Luật Thực hiện dân chủ ở cơ sở, Điều 11</p>"
            + "".join(f"<details><summary>{head}</summary><p>{text}</p></details>" for head, text in folded),
        ),
    )
    s.page(
        "/thong-tin-mo",
        shell(
            "Yêu cầu thông tin",
            "<details open><summary>Danh mục thông tin công khai</summary><p>22 nhóm theo Điều 17 Luật Tiếp cận thông tin 01/2026/QH16; báo cáo tài chính năm 2025 xem mục Dân chủ ở cơ sở.</p></details><details><summary>Gửi yêu cầu ở đâu</summary><p>Văn phòng HĐND và UBND phường, số 1 tổ 4, 0209 3870 110, vanphong.ducxuan@thainguyen.gov.vn</p></details>",
        ),
    )
    s.page(
        "/ban-doc-hoi",
        shell(
            "Hỏi - đáp",
            "<p>Hỏi: Đăng ký tạm trú? Đáp: Công an phường, tầng 1. (đã đóng)</p><form><textarea></textarea><button>Gửi</button></form>",
        ),
    )
    s.page("/tim", shell("Tìm", "<p>Gõ từ khóa.</p>"))
    s.page("/", shell("Phường Đức Xuân", f"<ul>{rows}</ul>"))
    s.page("/img/footer-2026.webp", b"RIFF\x00\x00\x00\x00WEBP", kind="image/webp")

    s.unknown("TC-01", "TC-02", "TC-03", why="footer and banner are pictures without words: LAW TC-01")
    s.no_breach("TC-04", why="the old city and province are named in the history only; the banner is a picture, which may hold a name")
    s.no_breach("ND-01", why="apparatus, map, nature, history, culture, leaders in folding menus")
    s.innocent("ND-02", why="no shelf is empty; 'không có kết luận thanh tra' is an answer")
    s.innocent("ND-03", why="ten folded panels of Art. 11 on one page")
    s.innocent("ND-04", why="'Yêu cầu thông tin' holds list and intake, the report is named in the panels")
    s.innocent("CL-01", why="'Theo dõi chất lượng phục vụ' has the six rows of Đ34.2")
    s.innocent("PN-01", why="the third line of the list of staff is the spokesperson, with post, phone and e-mail")
    s.innocent("MX-01", why="announced in words on the staff page")
    s.no_breach("CN-02", why="own papers after three days (at most three working days); those forty-one days old are the province's")
    s.no_breach("TM-01", why="a host of the old province during migration")
    s.no_breach("CN-01", "EN-01", "CD-01", "CD-02", why="fresh; no English duty; search, vote, Q&A, print and save; viewport")
    s.not_bound("GD-01", "GD-02", why="no school")
    s.not_bound(*LICENSED_ONLY, why="no licence")
    s.no_breach(*PRESS, why="own news only")
    return s


def department() -> Site:
    """March 2022: papers two working days late by the calendar of Tết; English owed by nobody below the province."""
    host = "https://www.snv.binhphuoc.gov.vn"
    s = Site(
        "SO-NVBP4",
        "Sở Nội vụ tỉnh Bình Phước",
        host + "/",
        "sở/ngành",
        "thành phần",
        "cơ quan nhà nước",
        date(2022, 3, 15),
        "UBND tỉnh Bình Phước",
        "",
        "70",
    )
    w = Writer("so", 5011)
    blocks = (
        ("gioi-thieu", "Giới thiệu Sở"), ("chuc-nang", "Chức năng, nhiệm vụ, tổ chức"), ("lanh-dao", "Lãnh đạo Sở"), ("tin", "Tin nội vụ"), ("dieu-hanh", "Chỉ đạo điều hành"), ("lich", "Lịch tuần"), ("phap-luat", "Phổ biến pháp luật"),
        ("ke-hoach", "Chương trình, kế hoạch"), ("vb", "Tra cứu văn bản"), ("dau-tu", "Dự án, mua sắm"), ("du-thao", "Lấy ý kiến dự thảo"), ("danh-ba", "Danh bạ"), ("ttcc", "Công khai, tiếp cận thông tin"), ("tk", "Số liệu"), ("tthc", "TTHC"), ("hoi", "Hỏi đáp trực tuyến"), ("sodo", "Sơ đồ trang"),
    )  # fmt: skip

    def shell(title: str, main: str) -> str:
        left = "".join(f'<div class="dxnbItem"><a class="dxnbLink" href="/{slug}.aspx">{label}</a></div>' for slug, label in blocks)
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sở Nội vụ</title></head><body><div id="top"><div class="ten">UBND TỈNH BÌNH PHƯỚC<br><b>SỞ NỘI VỤ</b></div><div class="tim"><input id="q"><a href="javascript:__doPostBack('tim','')">Tìm kiếm</a></div></div><div id="trai">{left}</div><div id="giua"><h3>{title}</h3>{main}</div><div id="day"><span>Ban biên tập Trang TTĐT Sở Nội vụ. Trưởng ban: ông Đỗ Minh Trí - Giám đốc Sở</span><br><span>Đ/c: đường 6/1, phường Tân Phú, Tp. Đồng Xoài, tỉnh Bình Phước. Đ/t: (0271)3879.903. Thư ĐT: snv@binhphuoc.gov.vn</span></div></body></html>"""

    rows = ""
    for number in range(12):
        title, when = w.title(), at(2022, 3, 14, 7, 5) - timedelta(days=4 * number)
        s.page(
            f"/tin-{number}.aspx",
            shell(
                title,
                f'<div class="ngay">{when.hour}:{when.minute}, {("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")[when.weekday()]}, {when.day}-{when.month}-{when.year}</div>{marked(w.paragraphs(3))}<div><a href="javascript:print()">In ấn</a> | <a href="javascript:luu()">Lưu trữ</a> | <a href="javascript:history.back()">Trở về</a></div>',
            ),
        )
        rows += f'<div><a href="/tin-{number}.aspx">{title}</a> ({when.day}-{when.month}-{when.year})</div>'
    late = (
        ("14/TB-SNV", "Thông báo lịch trực Tết", "28/01/2022", "08/02/2022"),
        ("11/KH-SNV", "Kế hoạch kiểm tra công vụ", "29/04/2021", "05/05/2021"),
        ("20/QĐ-SNV", "Quyết định thành lập Hội đồng", "10/03/2022", "11/03/2022"),
        ("9/BC-SNV", "Báo cáo tháng 2", "25/02/2022", "01/03/2022"),
    )
    lines = "".join(
        f"<tr><td>{number}</td><td>Sở Nội vụ</td><td>{issued}</td><td>{title}</td><td>{posted}</td><td><a href='/tep/{index}.pdf'>Tải</a></td></tr>"
        for index, (number, title, issued, posted) in enumerate(late)
    )
    for index, row in enumerate(late):
        s.page(f"/tep/{index}.pdf", pdf(row[1]), kind="application/pdf")
    bosses = people(5012, ("Giám đốc Sở", "Phó Giám đốc Sở"), "binhphuoc.gov.vn", "0271")
    texts = {
        "gioi-thieu": marked(PAST),
        "chuc-nang": marked(duties("Sở Nội vụ", "UBND tỉnh", "tổ chức bộ máy, công chức, thi đua khen thưởng")) + "<img src='/sd.png' alt='Sơ đồ tổ chức'>",
        "lanh-dao": "".join(f"<p><b>{p.name}</b>, {p.post}. {p.life} {p.duty} {p.phone}, {p.mail}</p>" for p in bosses) + f"<p>{bosses[1].name} - {bosses[1].post} - được phân công thực hiện phát ngôn và cung cấp thông tin cho báo chí; {bosses[1].phone}; {bosses[1].mail}</p>",
        "tin": rows,
        "dieu-hanh": "<p>Công văn đôn đốc chỉ số cải cách hành chính; khen thưởng chuyên đề; trả lời kiến nghị của công dân.</p>",
        "lich": "<p>Tuần 14-18/3/2022: Thứ Hai, Giám đốc dự họp UBND tỉnh; Thứ Tư, tiếp công dân.</p>",
        "phap-luat": "<p>Điểm mới của Nghị định 138/2020 về tuyển dụng công chức.</p>",
        "ke-hoach": "<p>Kế hoạch công tác năm 2022; đề án vị trí việc làm.</p>",
        "vb": f"<p>Số ký hiệu <input name=so> Trích yếu <input name=ty> <a href=\"javascript:__doPostBack('vb','')\">Tra cứu</a></p><table border=1><tr><th>Số</th><th>Cơ quan</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Ngày đăng</th><th>Tệp</th></tr>{lines}</table>",
        "dau-tu": "<p>Mua sắm phần mềm lưu trữ: đã lựa chọn nhà thầu ngày 02/3/2022.</p>",
        "du-thao": "<p>Dự thảo quy chế thi đua: góp ý đến 30/3/2022.</p><textarea></textarea><button>Gửi góp ý</button>",
        "danh-ba": "<table>" + "".join(f"<tr><td>{p.name}<td>{p.post}<td>{p.phone}<td>{p.mail}</tr>" for p in people(5013, ("Chánh Văn phòng", "Trưởng phòng Cải cách hành chính"), "binhphuoc.gov.vn", "0271")) + "</table>",
        "ttcc": "<p>Danh mục thông tin phải được công khai của Sở; nơi tiếp nhận: Văn phòng Sở, 0271 3879903.</p><p>Báo cáo tài chính, quyết toán năm 2020; dự toán năm 2022.</p>",
        "tk": "<p>Biên chế năm 2022: 2.014 công chức.</p>",
        "tthc": "<p>87 thủ tục hành chính thuộc thẩm quyền của Sở. <a href='https://dichvucong.binhphuoc.gov.vn'>Cổng dịch vụ công tỉnh</a></p>",
        "hoi": "<p>Hỏi: Khi nào thi công chức? Đáp: Quý III.</p><textarea></textarea><button>Gửi câu hỏi</button>",
        "sodo": "<ul>" + "".join(f"<li><a href='/{slug}.aspx'>{label}</a></li>" for slug, label in blocks) + "</ul><p>Liên kết: <a href='https://binhphuoc.gov.vn'>Cổng tỉnh</a> <a href='https://ctd.binhphuoc.gov.vn'>Ban Thi đua (đơn vị trực thuộc)</a></p>",
    }  # fmt: skip
    for slug, label in blocks:
        s.page(f"/{slug}.aspx", shell(label, texts[slug]))
    s.page("/", shell("Trang chủ", rows))
    s.page(
        "/sitemap.xml",
        f'<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>{host}/tin.aspx</loc></url></urlset>',
        kind="application/xml",
    )

    s.innocent("TC-01", "TC-02", "TC-03", why="the body above in the banner; 'Trưởng ban', 'Đ/c', 'Đ/t', 'Thư ĐT'")
    s.innocent("CN-02", why="two working days each: Tết of 2022 and the days of April 2021 lie between")
    s.no_breach("ND-01", why="all of Đ10.1 in the side column")
    s.innocent("ND-02", "ND-04", why="every entry is filled; list, intake and report under one entry")
    s.innocent("PN-01", why="'được phân công thực hiện phát ngôn' with post, telephone and e-mail")
    s.innocent("EN-01", why="before August 2022 departments owed no English: P45")
    s.innocent("CD-01", why="search and printing by script links with words, Q&A, links to the province and a subordinate unit")
    s.no_breach("CD-02", "CN-01", "TM-01", why="viewport, sitemap; fresh; www of the pattern")
    s.not_bound("ND-03", "CL-01", "MX-01", "TC-04", "GD-01", "GD-02", why="later duties, communes, schools")
    s.not_bound(*LICENSED_ONLY, why="no licence")
    s.no_breach(*PRESS, why="own news only")
    return s
