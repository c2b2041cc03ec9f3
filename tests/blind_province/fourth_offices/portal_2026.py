# ruff: noqa: E501 - markup is kept in the lines its system prints
"""October 2026: the portal of a province and a commune living under its path, both by the same Liferay-like system."""

from datetime import date, timedelta

from tests.blind_province.fourth_offices.words import CULTURE, LAND, PAST, duties, papers, pdf, people
from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

LICENSED_ONLY = ("GP-02", "GP-03", "NG-02", "NG-03", "NG-09", "BL-01", "BL-02", "BT-01", "KN-01", "LH-01")
PRESS = ("GP-01", "GP-04", "GP-05", "GP-06", "GP-07", "NG-01", "NG-04", "NG-05", "NG-06", "NG-07", "NG-08", "NG-10", "LK-01", "SN-01")
HOST = "https://dongthap.gov.vn"
OFFICIAL_PAGE = "https://www.facebook.com/congthongtindongthap"


def _portlet(title: str, body: str) -> str:
    return f'<section class="portlet" id="p_p_id_{abs(len(title)) + 40}_"><header class="portlet-topper"><h2 class="portlet-title-text">{title}</h2></header><div class="portlet-content-container"><div class="portlet-body">{body}</div></div></section>'


def _frame(name: str, home: str, nav: str, title: str, main: str, foot: str, trail: str = "") -> str:
    return f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN"><head><title>{title} - {name}</title><meta content="initial-scale=1.0, width=device-width" name="viewport"><meta content="text/html; charset=UTF-8" http-equiv="content-type"></head><body class="controls-visible yui3-skin-sam site"><div id="wrapper"><header id="banner" role="banner"><a class="logo custom-logo" href="{home}" title="Đến {name}"><img alt="{name}" height="90" src="/documents/10180/0/bn"></a><form action="{home}tim-kiem" class="portlet-search-form" method="get"><input name="_3_keywords" placeholder="Tìm kiếm..." type="text"><input type="submit" value="Tìm"></form></header><nav class="navbar" id="navigation" role="navigation"><ul role="menubar">{nav}</ul></nav><nav id="breadcrumbs"><ul class="breadcrumb"><li><a href="{home}">Trang chủ</a><span class="divider">/</span></li>{trail}</ul></nav><div class="columns-2" id="main-content" role="main">{main}</div><footer id="footer" role="contentinfo">{foot}</footer></div></body></html>"""


def _menu(home: str, entries: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...]) -> str:
    out = ""
    for slug, name, below in entries:
        inner = "".join(f'<li role="presentation"><a href="{home}{child}" role="menuitem">{label}</a></li>' for child, label in below)
        out += f'<li role="presentation"><a aria-labelledby="layout_{slug}" href="{home}{slug}" role="menuitem"><span>{name}</span></a>{f"<ul class=child-menu role=menu>{inner}</ul>" if inner else ""}</li>'
    return out


RATING = '<div class="taglib-ratings stars" id="danh-gia"><span class="rating-label">Đánh giá mức độ hài lòng về Cổng:</span><form action="/danh-gia" method="post"><label><input type="radio" name="sao" value="1">Chưa hài lòng</label><label><input type="radio" name="sao" value="2">Hài lòng</label><label><input type="radio" name="sao" value="3">Rất hài lòng</label><button>Gửi đánh giá</button></form></div>'


def portal() -> Site:
    """Eleven weeks without news of its own, no list of spokespersons, no data of quality; its page at the social network is nowhere announced."""
    home, name = "/", "Cổng Thông tin điện tử tỉnh Đồng Tháp"
    s = Site(
        "T-DONGTHAP4", "UBND tỉnh Đồng Tháp", HOST + "/", "tỉnh", "cổng", "cơ quan nhà nước", date(2026, 10, 12), "", "Trần Minh Loan", "82", OFFICIAL_PAGE,
    )  # fmt: skip
    w = Writer("so", 4101)
    nav = _menu(
        home,
        (
            ("gioi-thieu", "Giới thiệu", (("bo-may", "Bộ máy hành chính"), ("ban-do", "Bản đồ địa giới hành chính"), ("tu-nhien", "Điều kiện tự nhiên"), ("lich-su", "Lịch sử"), ("van-hoa", "Văn hóa, di tích, danh thắng"), ("lanh-dao", "Lãnh đạo tỉnh"))),
            ("tin-tuc", "Tin tức, sự kiện", ()),
            ("thong-cao", "Thông tin báo chí", (("phat-ngon", "Người phát ngôn của UBND tỉnh"),)),
            ("van-ban", "Hệ thống văn bản", ()),
            ("thu-tuc", "Thủ tục hành chính", ()),
            ("chien-luoc", "Chiến lược, quy hoạch, kế hoạch", ()),
            ("so-lieu", "Thông tin thống kê", ()),
            ("ngan-sach", "Công khai ngân sách", ()),
            ("tiep-can", "Tiếp cận thông tin", ()),
            ("hoi-dap", "Hỏi đáp", ()),
            ("don-vi", "Cổng thành phần", ()),
            ("so-do", "Sơ đồ cổng", ()),
        ),
    )  # fmt: skip
    foot = '<div class="container"><p><strong>CỔNG THÔNG TIN ĐIỆN TỬ TỈNH ĐỒNG THÁP</strong></p><p>Cơ quan chủ quản: Ủy ban nhân dân tỉnh Đồng Tháp</p><p>Cơ quan thường trực: Văn phòng UBND tỉnh. Trưởng Ban Biên tập: Bà Trần Minh Loan, Phó Chánh Văn phòng UBND tỉnh</p><p>Địa chỉ: 12 đường 30/4, phường Cao Lãnh, tỉnh Đồng Tháp</p><p>Điện thoại: 0277.3851.431 - Thư điện tử: bbt@dongthap.gov.vn</p></div>'

    def put(path: str, title: str, body: str) -> None:
        s.page(home + path, _frame(name, home, nav, title, _portlet(title, body) + RATING, foot, f'<li class="active">{title}</li>'))

    items = []
    for number in range(14):
        title, when = w.title(), at(2026, 7, 27, 9, 15) - timedelta(days=2 * number, hours=number % 5)
        path = f"tin-tuc/-/asset_publisher/Qz{number}/content/tin-{number}"
        body = f'<div class="asset-content"><div class="metadata-entry"><span>Ngày đăng: {when:%d/%m/%Y %H:%M}</span></div><div class="journal-content-article">{marked(w.paragraphs(4))}<p style="text-align: right"><strong>{w.person()}</strong></p></div><div class="asset-tools"><a class="print" href="javascript:window.print()">Bản in</a> <a href="#" class="save-page">Lưu bài viết</a></div></div>'
        put(path, title, body)
        items.append(
            f'<div class="asset-abstract"><h3 class="asset-title"><a href="{home}{path}">{title}</a></h3><span>{when:%d/%m/%Y}</span></div>'
        )
    put("tin-tuc", "Tin tức, sự kiện", "".join(items))
    put("thong-cao", "Thông tin báo chí", "".join(items[3:6]))
    put("gioi-thieu", "Giới thiệu", marked(LAND))
    put(
        "bo-may",
        "Bộ máy hành chính",
        marked(
            [
                "Hội đồng nhân dân tỉnh, Ủy ban nhân dân tỉnh, 14 cơ quan chuyên môn và 102 xã, phường.",
                *duties("Ủy ban nhân dân tỉnh", "Chính phủ", "kinh tế, xã hội, quốc phòng, an ninh"),
            ]
        )
        + '<img alt="Sơ đồ tổ chức bộ máy" src="/documents/10180/1/so-do">',
    )
    put(
        "ban-do",
        "Bản đồ địa giới hành chính",
        '<img alt="Bản đồ địa giới hành chính tỉnh Đồng Tháp" src="/documents/10180/1/ban-do"><p>Tỷ lệ 1:100.000, ban hành kèm Nghị quyết về sắp xếp đơn vị hành chính.</p>',
    )
    put("tu-nhien", "Điều kiện tự nhiên", marked(LAND))
    put("lich-su", "Lịch sử", marked(PAST))
    put("van-hoa", "Văn hóa, di tích, danh thắng", marked(CULTURE))
    leaders = people(4101, ("Chủ tịch UBND tỉnh", "Phó Chủ tịch UBND tỉnh", "Phó Chủ tịch UBND tỉnh"), "dongthap.gov.vn")
    put(
        "lanh-dao",
        "Lãnh đạo tỉnh",
        "".join(
            f"<h3>{p.name}</h3><p>{p.post}</p><p>Tiểu sử tóm tắt: {p.life}</p><p>Nhiệm vụ: {p.duty}</p><p>Điện thoại: {p.phone}; Email: {p.mail}</p>"
            for p in leaders
        ),
    )
    put(
        "phat-ngon",
        "Người phát ngôn của UBND tỉnh",
        "<p>Người phát ngôn và cung cấp thông tin cho báo chí của UBND tỉnh: Ông Lý Quốc Nghĩa - Chánh Văn phòng UBND tỉnh. Điện thoại: 0277.3853.200. Email: lqnghia@dongthap.gov.vn</p>",
    )
    table = "".join(
        f'<tr><td>{p.number}</td><td>{p.issued:%d/%m/%Y}</td><td><a href="{HOST}/documents/{p.path}">{p.title}</a></td><td>{p.posted:%d/%m/%Y}</td></tr>'
        for p in papers(4102, "UBND", date(2026, 10, 8), 12, every=6)
    )
    put(
        "van-ban",
        "Hệ thống văn bản",
        f'<form action="/van-ban"><input name="sohieu" placeholder="Số ký hiệu"><input name="trichyeu" placeholder="Trích yếu"><button>Tìm văn bản</button></form><table class="table"><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Ngày đăng tải</th></tr>{table}</table>',
    )
    for p in papers(4102, "UBND", date(2026, 10, 8), 12, every=6):
        s.page(f"/documents/{p.path}", pdf(p.title), kind="application/pdf")
    put(
        "thu-tuc",
        "Thủ tục hành chính",
        '<p>1.842 thủ tục hành chính cấp tỉnh và cấp xã được công bố theo lĩnh vực: đất đai, hộ tịch, đầu tư, giáo dục.</p><p><a href="https://dichvucong.gov.vn/tinh/dong-thap">Cổng Dịch vụ công quốc gia</a></p>',
    )
    put(
        "chien-luoc",
        "Chiến lược, quy hoạch, kế hoạch",
        "<ul><li>Quy hoạch tỉnh thời kỳ 2021 - 2030</li><li>Kế hoạch phát triển kinh tế - xã hội năm 2026</li><li>Kế hoạch chuyển đổi số năm 2026</li></ul>",
    )
    put("so-lieu", "Thông tin thống kê", "<p>Tình hình kinh tế - xã hội quý III/2026: GRDP tăng 7,9%; thu ngân sách đạt 81% dự toán.</p>")
    put(
        "ngan-sach",
        "Công khai ngân sách",
        "<ul><li>Dự toán ngân sách tỉnh năm 2026</li><li>Quyết toán ngân sách tỉnh năm 2025</li><li>Báo cáo tài chính nhà nước năm 2025</li></ul>",
    )
    put(
        "tiep-can",
        "Tiếp cận thông tin",
        "<h3>Danh mục thông tin phải được công khai</h3><ol><li>Văn bản quy phạm pháp luật</li><li>Thủ tục hành chính</li><li>Ngân sách, báo cáo tài chính</li></ol><p>Đầu mối tiếp nhận yêu cầu: Văn phòng UBND tỉnh, 12 đường 30/4, phường Cao Lãnh; điện thoại 0277.3851.431; email ttcc@dongthap.gov.vn</p>",
    )
    put(
        "hoi-dap",
        "Hỏi đáp",
        "<div class=qa><p><b>Hỏi:</b> Trụ sở tiếp công dân ở đâu?</p><p><b>Trả lời:</b> Số 12 đường 30/4.</p><p>Trạng thái: Đã trả lời</p></div><form method=post><textarea name=q></textarea><button>Gửi câu hỏi</button></form>",
    )
    put(
        "don-vi",
        "Cổng thành phần",
        f'<ul><li><a href="{HOST}/web/xa-lai-vung">Xã Lai Vung</a></li><li><a href="https://skhcn.dongthap.gov.vn">Sở Khoa học và Công nghệ</a></li><li><a href="https://mytho.dongthap.gov.vn">Phường Mỹ Tho</a></li></ul>',
    )
    put("so-do", "Sơ đồ cổng", f"<ul>{nav}</ul>")
    put("tim-kiem", "Tìm kiếm", "<p>Nhập từ khóa để tìm.</p>")
    s.page("/", _frame(name, home, nav, "Trang chủ", _portlet("Tin nổi bật", "".join(items[:8])) + RATING, foot))
    s.page(
        "/sitemap.xml",
        f'<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>{HOST}/tin-tuc</loc></url><url><loc>{HOST}/van-ban</loc></url></urlset>',
        kind="text/xml",
    )

    s.breach("CN-01", why="the newest item is of 27 July, seen on 12 October: a provincial portal owes one update a month, P104")
    s.breach("PN-01", why="the spokesperson of UBND tỉnh is there, the list of those of departments and communes nowhere: P104")
    s.breach("CL-01", why="nothing of the six kinds of P98 Đ34.2 anywhere")
    s.breach("MX-01", why="the register knows its official page, the portal nowhere announces it: P104")
    s.innocent("TC-01", "TC-02", "TC-03", why="footer; UBND tỉnh is itself the body above")
    s.no_breach("ND-01", why="every section of Đ9.1.c is there and filled")
    s.innocent("ND-02", "ND-04", why="all filled; list, intake and annual report")
    s.innocent("CN-02", why="posted a day after issue")
    s.no_breach("EN-01", why="no English duty since July 2026, advice at most")
    s.no_breach("CD-01", "CD-02", why="search, rating, Q&A, viewport, map; IPv6 is not to be seen in an archive")
    s.no_breach("TM-01", "TC-04", why="host of the province; present name")
    s.not_bound("ND-03", "GD-01", "GD-02", why="neither commune nor school")
    s.not_bound(*LICENSED_ONLY, why="no licence")
    s.no_breach(*PRESS, why="own news only")
    return s


def commune() -> Site:
    """In order, with uncommon names for everything. One section waits for its first document and says why."""
    home, name = "/web/xa-lai-vung/", "Xã Lai Vung"
    s = Site(
        "XA-LAIVUNG4", "UBND xã Lai Vung", HOST + home, "xã", "thành phần", "cơ quan nhà nước", date(2026, 10, 12), "UBND tỉnh Đồng Tháp", "", "30226", "https://www.facebook.com/xalaivung.dongthap",
    )  # fmt: skip
    w = Writer("xa", 4111)
    nav = _menu(
        home,
        (
            ("ve-lai-vung", "Về Lai Vung", (("chinh-quyen", "Chính quyền xã"), ("ranh-gioi", "Ranh giới trên bản đồ"), ("dat-troi", "Đất đai, khí hậu"), ("ngay-xua", "Lai Vung xưa và nay"), ("diem-den", "Di tích, cảnh đẹp, nghề quýt"), ("nguoi-dung-dau", "Chủ tịch và các Phó Chủ tịch"))),
            ("chuyen-hom-nay", "Chuyện hôm nay", ()),
            ("nhan-dan-biet", "Để Nhân dân biết", ()),
            ("quyen-duoc-biet", "Quyền được biết", ()),
            ("giay-to", "Giấy tờ, thủ tục", ()),
            ("van-kien", "Văn bản của xã", ()),
            ("phuc-vu", "Chúng tôi phục vụ ra sao", ()),
            ("nha-bao", "Dành cho nhà báo", ()),
            ("trao-doi", "Dân hỏi - Xã trả lời", ()),
        ),
    )  # fmt: skip
    foot = f'<table width="100%"><tr><td><b>Trang thông tin điện tử xã Lai Vung</b><br>Đơn vị quản lý: UBND xã Lai Vung, trực thuộc UBND tỉnh Đồng Tháp<br>Quản lý nội dung: Võ Thanh Thảo (Phó Chủ tịch UBND xã)</td><td>Ấp 1, xã Lai Vung, Đồng Tháp<br><span class="icon-phone"></span> (0277) 384 8102 <span class="icon-envelope"></span> <a href="mailto:xalaivung@dongthap.gov.vn">xalaivung@dongthap.gov.vn</a><br><a href="https://www.facebook.com/xalaivung.dongthap"><img src="/o/fb.png" alt="Trang Facebook chính thức của xã"></a> <a href="{HOST}/">Cổng tỉnh</a></td></tr></table>'

    def put(path: str, title: str, body: str) -> None:
        s.page(
            home + path,
            _frame(
                name,
                home,
                nav,
                title,
                _portlet(title, body) + RATING.replace("/danh-gia", home + "danh-gia"),
                foot,
                f'<li class="active">{title}</li>',
            ),
        )

    items = []
    for number in range(12):
        title, when = w.title(), at(2026, 10, 11, 7, 40) - timedelta(days=3 * number)
        path = f"chuyen-hom-nay/-/c/{number}"
        put(
            path,
            title,
            f'<div class="journal-content-article"><i>{when:%H:%M} ngày {when:%d/%m/%Y}</i>{marked(w.paragraphs(3))}<p align=right>Hồng Thắm</p></div><a href="javascript:print()"><img alt="In bài" src="/o/in.png"></a> <a href="#luu" title="Lưu"><img alt="Lưu bài" src="/o/luu.png"></a>',
        )
        items.append(f'<li><a href="{home}{path}">{title}</a> <small>({when:%d/%m})</small></li>')
    put("chuyen-hom-nay", "Chuyện hôm nay", f"<ul>{''.join(items)}</ul>")
    put("ve-lai-vung", "Về Lai Vung", marked([*LAND, *PAST]))
    put(
        "chinh-quyen",
        "Chính quyền xã",
        marked(
            [
                "Hội đồng nhân dân xã có 22 đại biểu. UBND xã gồm Chủ tịch, hai Phó Chủ tịch, Phòng Kinh tế, Phòng Văn hóa - Xã hội, Văn phòng HĐND và UBND, Trung tâm Phục vụ hành chính công.",
                *duties("UBND xã", "HĐND xã", "mọi mặt đời sống"),
            ]
        )
        + '<img src="/o/sodo.png" alt="Sơ đồ các phòng">',
    )
    put(
        "ranh-gioi",
        "Ranh giới trên bản đồ",
        '<iframe src="https://www.google.com/maps/embed?pb=1" title="Bản đồ ranh giới xã Lai Vung"></iframe><p>Phía bắc giáp xã Hòa Long, phía đông giáp xã Phong Hòa.</p>',
    )
    put("dat-troi", "Đất đai, khí hậu", marked(LAND))
    put(
        "ngay-xua",
        "Lai Vung xưa và nay",
        marked(
            [
                *PAST,
                "Từ 01/7/2025 xã Lai Vung được thành lập trên cơ sở thị trấn Lai Vung và các xã Long Hậu, Long Thắng, Hòa Long thuộc huyện Lai Vung cũ.",
            ]
        ),
    )
    put("diem-den", "Di tích, cảnh đẹp, nghề quýt", marked(CULTURE))
    chiefs = people(4112, ("Chủ tịch UBND xã", "Phó Chủ tịch UBND xã", "Phó Chủ tịch UBND xã"), "dongthap.gov.vn")
    put(
        "nguoi-dung-dau",
        "Chủ tịch và các Phó Chủ tịch",
        "<dl>"
        + "".join(f"<dt>{p.name}, {p.post}</dt><dd>{p.life}<br>Việc được giao: {p.duty}<br>Gọi: {p.phone} – {p.mail}</dd>" for p in chiefs)
        + "</dl>",
    )
    shelves = (
        ("ke-hoach", "Kế hoạch phát triển kinh tế - xã hội và kết quả", "Nghị quyết HĐND xã về nhiệm vụ năm 2026; báo cáo 9 tháng."),
        ("thu-chi", "Thu, chi ngân sách xã", "Dự toán năm 2026, thuyết minh; quyết toán năm 2025; báo cáo tài chính năm 2025; công khai quý III/2026."),
        ("cong-trinh", "Công trình, dự án, bồi thường, đất đai", "Cầu Cái Chanh: chủ trương, vốn, tiến độ; phương án bồi thường, hỗ trợ tái định cư; quy hoạch chi tiết và bảng giá đất."),
        ("can-bo", "Nhiệm vụ, quy tắc ứng xử của cán bộ, công chức", "Bảng phân công, quy tắc ứng xử, lịch tiếp dân; kết quả đánh giá cán bộ năm 2025."),
        ("quy", "Các quỹ và khoản đóng góp", "Quỹ Đền ơn đáp nghĩa, Quỹ Vì người nghèo: thu, chi 9 tháng; mức thu phí, lệ phí."),
        ("tai-san", "Tài sản công", "Trụ sở, xe công, trang thiết bị: danh mục và tình hình sử dụng năm 2025."),
        ("an-sinh", "Hộ nghèo, người có công, trợ cấp", "Danh sách xét duyệt hộ nghèo, cận nghèo năm 2026; tiêu chí; kết quả chi trả; bảo hiểm y tế."),
        ("quan-su", "Tuyển quân, phòng thủ dân sự", "Danh sách công dân gọi khám tuyển năm 2027."),
        ("thanh-tra", "Kết quả thanh tra, kiểm tra, giải quyết khiếu nại", "Kết luận thanh tra ngân sách năm 2025 và việc thực hiện."),
        ("tiep-thu", "Dân bàn: ý kiến đã tiếp thu", "Giải trình, tiếp thu ý kiến cử tri về tên ấp; nội dung Nhân dân bàn và quyết định."),
        ("von", "Vay vốn sản xuất, chính sách hỗ trợ", "Đối tượng, điều kiện, danh sách vay vốn của Ngân hàng Chính sách."),
    )  # fmt: skip
    put(
        "nhan-dan-biet",
        "Để Nhân dân biết",
        "<p>Theo Luật Thực hiện dân chủ ở cơ sở, xã đăng các nội dung sau.</p><ol>"
        + "".join(f'<li><a href="{home}nhan-dan-biet/{slug}">{title}</a></li>' for slug, title, _ in shelves)
        + "</ol>",
    )
    for slug, title, text in shelves:
        put(f"nhan-dan-biet/{slug}", title, f"<p>{text}</p><p>Niêm yết tại trụ sở và đăng ngày 02/10/2026.</p>")
    put(
        "quyen-duoc-biet",
        "Quyền được biết",
        "<p>Luật Tiếp cận thông tin trao cho công dân quyền được biết. Dưới đây là danh mục thông tin xã phải công khai và danh mục thông tin cung cấp theo yêu cầu.</p><table border=1><tr><th>STT</th><th>Thông tin</th><th>Xem ở</th></tr><tr><td>1</td><td>Quyết toán và báo cáo tài chính hằng năm</td><td><a href='"
        + home
        + "nhan-dan-biet/thu-chi'>Thu, chi ngân sách xã</a></td></tr><tr><td>2</td><td>Kế hoạch chuyển đổi số</td><td><a href='"
        + home
        + "van-kien'>Văn bản của xã</a></td></tr></table><p>Nơi nhận phiếu yêu cầu: Văn phòng HĐND và UBND xã, ấp 1; (0277) 384 8103; vpubnd.laivung@dongthap.gov.vn</p>",
    )
    put(
        "giay-to",
        "Giấy tờ, thủ tục",
        '<p>Danh mục 312 thủ tục hành chính cấp xã: hộ tịch, chứng thực, đất đai, bảo trợ xã hội. Nộp tại <a href="https://dichvucong.gov.vn">Cổng Dịch vụ công quốc gia</a>.</p>',
    )
    rows = "".join(
        f'<li><b>{p.number}</b> (ban hành {p.issued:%d/%m/%Y}, đưa lên trang {p.posted:%d/%m/%Y}) <a href="/documents/20/{p.path}">{p.title}</a></li>'
        for p in papers(4113, "UBND", date(2026, 10, 9), 10, lag=2, every=7)
    )
    put(
        "van-kien",
        "Văn bản của xã",
        f'<form><input type=search name=kw placeholder="Gõ số hoặc trích yếu văn bản"><button>Lọc</button></form><ul>{rows}<li><b>41/KH-UBND</b> (ban hành 12/01/2026, đưa lên trang 13/01/2026) Kế hoạch chuyển đổi số xã năm 2026</li></ul>',
    )
    for p in papers(4113, "UBND", date(2026, 10, 9), 10, lag=2, every=7):
        s.page(f"/documents/20/{p.path}", pdf(p.title), kind="application/pdf")
    put(
        "phuc-vu",
        "Chúng tôi phục vụ ra sao",
        "<h3>Cam kết chất lượng</h3><p>Hồ sơ hộ tịch trả trong ngày; nếu trễ, Chủ tịch xã xin lỗi bằng văn bản.</p><h3>Bộ chỉ số theo dõi theo thời gian thực</h3><table><tr><td>Hồ sơ đúng hạn</td><td>98,7%</td></tr><tr><td>Hồ sơ trực tuyến toàn trình</td><td>86%</td></tr></table><h3>Báo lỗi, phản ánh dịch vụ</h3><p>Gọi 1022 hoặc gửi mẫu phản ánh bên dưới.</p><form><textarea></textarea><button>Gửi phản ánh</button></form><h3>Đã cải tiến gì</h3><p>Bỏ bản photo căn cước từ tháng 3/2026.</p><h3>Hiệu quả</h3><p>Tiết kiệm 2.100 giờ đi lại.</p><h3>Mức độ hài lòng</h3><p>Quý III/2026: 97,2% người dân hài lòng.</p>",
    )
    put(
        "nha-bao",
        "Dành cho nhà báo",
        f"<p>Người được giao phát ngôn: {chiefs[1].name}, Phó Chủ tịch UBND xã; di động 0913 000 482; thư công vụ {chiefs[1].mail}</p>",
    )
    put(
        "trao-doi",
        "Dân hỏi - Xã trả lời",
        "<p><b>Chị T., ấp 3:</b> Khi nào sửa đường? <b>Xã:</b> Trong tháng 11. <i>(đã trả lời ngày 05/10/2026)</i></p><form><textarea name=noi_dung></textarea><button>Gửi câu hỏi cho xã</button></form>",
    )
    put("tim-kiem", "Tìm kiếm", "<p>Không có từ khóa.</p>")
    s.page(home, _frame(name, home, nav, "Trang chủ", _portlet("Chuyện hôm nay", f"<ul>{''.join(items)}</ul>") + RATING, foot))

    s.innocent("TC-01", "TC-02", "TC-03", why="footer in a table: 'Quản lý nội dung', icons for labels")
    s.innocent("TC-04", why="present names; the former ones stand in the history only")
    s.no_breach("ND-01", why="all of Đ9.1.c under uncommon names")
    s.innocent("ND-02", why="every section has its content")
    s.innocent("ND-03", why="eleven shelves of the items of Art. 11 under 'Để Nhân dân biết'")
    s.innocent("ND-04", why="'Quyền được biết': list, intake, and the annual financial report under the budget")
    s.innocent("CL-01", why="'Chúng tôi phục vụ ra sao' gives all six")
    s.innocent("PN-01", why="'Dành cho nhà báo' names the spokesperson with post, phone and official address")
    s.innocent("MX-01", why="announced in the footer by a picture with its words")
    s.innocent("CN-02", why="two days")
    s.no_breach(
        "CN-01",
        "EN-01",
        "CD-01",
        "CD-02",
        "TM-01",
        why="yesterday's news; a component of the provincial portal; no English duty; functions there",
    )
    s.not_bound("GD-01", "GD-02", why="no school")
    s.not_bound(*LICENSED_ONLY, why="no licence")
    s.no_breach(*PRESS, why="own news only")
    return s
