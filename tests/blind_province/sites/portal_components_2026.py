# ruff: noqa: E501 - markup is kept in the lines its system prints
"""August 2026: the provincial portal, Liferay, with two commune sites below its path: one in order, one with empty shelves."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

HOST = "https://congtt.lamdong.gov.vn"
DAY = date(2026, 8, 20)
DISCLOSED = ("Kế hoạch phát triển kinh tế - xã hội 2026", "Dự toán và quyết toán ngân sách xã", "Dự án, công trình trên địa bàn và phương án bồi thường", "Quản lý, sử dụng đất đai", "Nhiệm vụ, quyền hạn của cán bộ, công chức và quy tắc ứng xử", "Quản lý các loại quỹ, khoản đóng góp của Nhân dân", "Tài sản công", "Danh sách hộ nghèo và đối tượng hưởng trợ cấp", "Tuyển quân, tuyển chọn công dân nhập ngũ", "Phí, lệ phí, thủ tục hành chính", "Kết quả thanh tra, tiếp thu ý kiến Nhân dân")  # fmt: skip


def _shell(web: str, organisation: str, title: str, main: str, menu: list[tuple[str, str]], foot: str) -> str:
    items = "".join(f'<li class="lfr-nav-item"><a href="{HOST}/web/{web}/{slug}"><span>{name}</span></a></li>' for slug, name in menu)
    return f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN"><head><title>{title} - {organisation}</title><meta content="initial-scale=1.0, width=device-width" name="viewport"/><meta charset="UTF-8"/></head><body class="yui3-skin-sam controls-visible site"><div id="wrapper"><header id="banner"><a class="logo" href="{HOST}/web/{web}"><strong>{organisation}</strong></a><div class="search-portlet"><form action="{HOST}/web/{web}/tim-kiem"><input type="text" name="keywords" title="Tìm kiếm" placeholder="Tìm kiếm"/></form></div></header><nav id="navigation"><ul>{items}</ul></nav>
<section id="content"><h2 class="hide-accessible">{title}</h2>{main}</section><footer id="footer" role="contentinfo">{foot}<p>Mức độ hài lòng về trang: <label><input type="radio" name="hl"/>Hài lòng</label> <label><input type="radio" name="hl"/>Chưa hài lòng</label></p></footer></div></body></html>"""


def _news(
    s: Site, web: str, organisation: str, w: Writer, menu: list[tuple[str, str]], foot: str, count: int, step: int, notes: dict[int, str]
) -> list[str]:
    rows = []
    for number in range(count):
        title, when = w.title(), at(2026, 8, 18, 10, 31) - timedelta(days=step * number, minutes=13 * number)
        address = f"{HOST}/web/{web}/-/tin-{web}-{number}"
        s.page(
            address,
            _shell(web, organisation, title, f'<div class="journal-content-article"><h1 class="header-title">{title}</h1><div class="metadata-entry">{when:%H:%M | %d/%m/%Y}</div><div class="summary">{w.sentence()}</div><div class="content">{marked(w.paragraphs(3))}{notes.get(number, "")}</div><div class="author">{w.person()}</div><a class="print" href="{address}?p_p_state=pop_up&print=1">In bài</a><a class="save" href="#">Lưu</a></div>', menu, foot),
        )  # fmt: skip
        rows.append(f'<li><a href="{address}">{title}</a> <span class="date">{when:%d/%m/%Y}</span></li>')
    return rows


def portal() -> Site:
    s = Site(
        "CONG-LAMDONG",
        "Cổng thông tin điện tử tỉnh Lâm Đồng",
        HOST + "/",
        "tỉnh",
        "cổng",
        "cơ quan nhà nước",
        DAY,
        "",
        admin_code="68",
        social="https://www.facebook.com/congttlamdong",
    )
    menu = [
        ("ubnd/gioi-thieu", "Giới thiệu"),
        ("ubnd/tin-tuc", "Tin tức"),
        ("ubnd/van-ban", "Văn bản"),
        ("ubnd/nguoi-phat-ngon", "Người phát ngôn"),
        ("ubnd/thong-tin", "Tiếp cận thông tin"),
    ]
    menu = [(slug.removeprefix("ubnd/"), name) for slug, name in menu]
    foot = f'<p>Cơ quan quản lý: Ủy ban nhân dân tỉnh Lâm Đồng. Chịu trách nhiệm nội dung: Ông Võ Ngọc Hiển, Chánh Văn phòng UBND tỉnh. Địa chỉ: số 4 Trần Hưng Đạo, phường Xuân Hương - Đà Lạt. Điện thoại: 0263 3822 800. Email: banbientap@lamdong.gov.vn</p><p><a href="{HOST}/web/hong-son">Xã Hồng Sơn</a> <a href="{HOST}/web/la-da">Xã La Dạ</a> <a href="https://www.facebook.com/congttlamdong">Trang Facebook chính thức của tỉnh</a></p>'
    organisation = "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH LÂM ĐỒNG"
    rows = _news(s, "ubnd", organisation, Writer("so", 260), menu, foot, 10, 3, {})
    body = {
        "gioi-thieu": "<p>Tỉnh Lâm Đồng sau sắp xếp gồm tỉnh Lâm Đồng, tỉnh Đắk Nông và tỉnh Bình Thuận cũ. Cơ cấu tổ chức, chức năng nhiệm vụ và tiểu sử lãnh đạo UBND tỉnh; bản đồ địa giới; điều kiện tự nhiên, lịch sử, văn hóa, di tích, danh thắng.</p>",
        "tin-tuc": f"<ul>{''.join(rows)}</ul>",
        "van-ban": f'<table><tr><td>55/2026/QĐ-UBND</td><td>Ngày ban hành 12/08/2026</td><td>Ngày đăng 13/08/2026</td><td><a href="{HOST}/documents/55.pdf">Quy chế hoạt động của cổng</a></td></tr></table>',
        "nguoi-phat-ngon": "<p>Chưa bố trí nội dung.</p>",
        "thong-tin": f'<ul><li><a href="{HOST}/documents/dm.pdf">Danh mục thông tin phải được công khai; đầu mối: Văn phòng UBND tỉnh, 0263 3822 801, tiepcan@lamdong.gov.vn</a></li><li><a href="{HOST}/documents/bctc.pdf">Báo cáo tài chính năm 2025</a></li></ul>',
    }
    for slug, name in menu:
        s.page(f"/web/ubnd/{slug}", _shell("ubnd", organisation, name, body[slug], menu, foot))
    s.page("/", _shell("ubnd", organisation, "Trang chủ", f"<ul>{''.join(rows[:6])}</ul>", menu, foot))
    s.page("/web/ubnd", _shell("ubnd", organisation, "Trang chủ", f"<ul>{''.join(rows[:6])}</ul>", menu, foot))
    s.breach("PN-01", why="the section 'Người phát ngôn' of the provincial portal holds no name and no list: P104 Đ5.2")
    s.breach("ND-01", why="no procedures on the provincial portal: P59a until 2026-08-31")
    s.breach("CL-01", why="P98 Đ34.2 from 2026-07-01: nothing on the quality of online services on the portal")
    s.no_breach("EN-01", why="no English duty was found from 2026-07-01: advice at most")
    s.innocent("CN-01", "TC-02", "TC-03", "GP-01", "MX-01", "LK-01", why="news two days old, footer complete, official page announced")
    s.no_breach(
        "TC-01",
        "TC-04",
        "TM-01",
        "CD-02",
        "ND-04",
        "CN-02",
        "NG-01",
        "GP-05",
        why="three old provinces named in its history; posted a day after issue; a provincial portal has no body above it to name",
    )
    s.not_bound(
        "ND-03", "GP-02", "GP-03", "BL-01", "BL-02", "NG-02", "NG-03", "NG-09", "GD-01", "GD-02", why="not a commune, not TH, not a school"
    )
    return s


def in_order() -> Site:
    s = Site(
        "XA-HONGSON",
        "UBND xã Hồng Sơn",
        HOST + "/web/hong-son",
        "xã",
        "thành phần",
        "cơ quan nhà nước",
        DAY,
        "UBND tỉnh Lâm Đồng",
        admin_code="23086",
        social="https://www.facebook.com/ubndxahongson",
    )
    organisation = "TRANG THÔNG TIN ĐIỆN TỬ XÃ HỒNG SƠN, TỈNH LÂM ĐỒNG"
    menu = [("gioi-thieu", "Giới thiệu"), ("ban-do", "Bản đồ địa giới"), ("lanh-dao", "Lãnh đạo xã"), ("tin-tuc", "Tin tức"), ("van-ban", "Văn bản"), ("thu-tuc", "Thủ tục hành chính"), ("dan-chu", "Công khai theo Điều 11"), ("tiep-can", "Tiếp cận thông tin"), ("chat-luong", "Chất lượng dịch vụ công trực tuyến"), ("lich-su", "Lịch sử, di tích"), ("hoi-dap", "Hỏi đáp"), ("lien-he", "Liên hệ")]  # fmt: skip
    foot = f'<p>Cơ quan quản lý: Ủy ban nhân dân xã Hồng Sơn</p><p>Cơ quan chủ quản: UBND tỉnh Lâm Đồng</p><p>Chịu trách nhiệm nội dung: Bà Trương Thị Nhàn - Phó Chủ tịch UBND xã</p><p>Địa chỉ: thôn 2, xã Hồng Sơn. Điện thoại: 0252 3 871 020. Hộp thư: hongson@lamdong.gov.vn</p><p><a href="{HOST}/">Cổng tỉnh</a> <a href="https://www.facebook.com/ubndxahongson">Fanpage chính thức của UBND xã</a></p>'
    quoting = {
        2: "<p><em>Nguồn: Cổng thông tin điện tử tỉnh Lâm Đồng</em></p>",
        4: "<p>Theo Cổng TTĐT tỉnh</p>",
        5: "<p>Trước đây, UBND huyện Hàm Thuận Bắc, tỉnh Bình Thuận đã giao xã Hàm Đức và xã Hồng Sơn cùng quản lý hồ.</p>",
        7: "<p><em>Nguồn: lamdong.gov.vn</em></p>",
        9: "<p>Ảnh: Báo Lâm Đồng</p>",
        10: "<p><em>Nguồn: Báo Lâm Đồng</em></p>",
    }
    rows = _news(s, "hong-son", organisation, Writer("xa", 261), menu, foot, 14, 5, quoting)
    body = {
        "gioi-thieu": "<p>Xã Hồng Sơn (tỉnh Lâm Đồng) hình thành ngày 01/7/2025 trên cơ sở xã Hồng Sơn, xã Hàm Đức và xã Hồng Liêm thuộc huyện Hàm Thuận Bắc, tỉnh Bình Thuận cũ. Bộ máy hành chính: Văn phòng HĐND và UBND, Phòng Kinh tế, Phòng Văn hóa - Xã hội, Trung tâm Phục vụ hành chính công. Chức năng, nhiệm vụ theo luật. Điều kiện tự nhiên: đồi cát, khí hậu khô.</p>",
        "ban-do": f'<p>Bản đồ địa giới hành chính xã</p><img src="{HOST}/documents/bando.png" alt="Bản đồ địa giới hành chính xã Hồng Sơn"/>',
        "lanh-dao": "<p>Ông Mai Xuân Phước, Chủ tịch UBND, sinh năm 1978, kỹ sư nông nghiệp; nhiệm vụ: phụ trách chung. Điện thoại 0252 3 871 021, phuocmx@lamdong.gov.vn.</p><p>Bà Trương Thị Nhàn, Phó Chủ tịch; tiểu sử: cử nhân luật; phụ trách văn xã.</p>",
        "tin-tuc": f"<ul>{''.join(rows)}</ul>",
        "van-ban": f'<table><tr><th>Số</th><th>Ngày ban hành</th><th>Ngày đăng</th><th>Trích yếu</th></tr><tr><td>31/QĐ-UBND</td><td>13/08/2026</td><td>14/08/2026</td><td><a href="{HOST}/documents/31.pdf">Quyết định về quản lý hồ Hồng Liêm</a></td></tr><tr><td>90/KH-UBND</td><td>28/07/2026</td><td>31/07/2026</td><td><a href="{HOST}/documents/90.pdf">Kế hoạch chuyển đổi số</a></td></tr></table>',
        "thu-tuc": f'<ul><li><a href="{HOST}/documents/ks.pdf">Đăng ký khai sinh</a></li><li><a href="{HOST}/documents/kt.pdf">Đăng ký kết hôn</a></li></ul>',
        "dan-chu": "<ul>"
        + "".join(f'<li><a href="{HOST}/documents/ck{index}.pdf">{item}</a> (05/8/2026)</li>' for index, item in enumerate(DISCLOSED))
        + "</ul>",
        "tiep-can": f'<p>Đầu mối cung cấp thông tin: Văn phòng HĐND và UBND, 0252 3 871 022, tiepcan.hongson@lamdong.gov.vn</p><ul><li><a href="{HOST}/documents/dmhs.pdf">Danh mục thông tin phải được công khai</a></li><li><a href="{HOST}/documents/bctc25.pdf">Báo cáo tài chính năm 2025</a></li></ul>',
        "chat-luong": f'<p>Cam kết chất lượng dịch vụ; chỉ số theo dõi; mức độ hài lòng 96,2%; gửi phản ánh tại <a href="{HOST}/web/hong-son/hoi-dap">đây</a>; kết quả cải thiện quý II/2026.</p>',
        "lich-su": "<p>Truyền thống cách mạng, di tích bàu Trắng, lễ hội đầu xuân.</p>",
        "hoi-dap": "<p><b>Chị Hoa hỏi:</b> Bao giờ có nước máy? <b>UBND xã trả lời:</b> Cuối năm 2026.</p><form><textarea name='q'></textarea><button>Gửi câu hỏi</button></form>",
        "lien-he": "<p>Người phát ngôn: ông Mai Xuân Phước, Chủ tịch UBND xã, điện thoại 0252 3 871 021, thư công vụ phuocmx@lamdong.gov.vn</p>",
    }
    for slug, name in menu:
        s.page(f"/web/hong-son/{slug}", _shell("hong-son", organisation, name, body[slug], menu, foot))
    s.page("/web/hong-son", _shell("hong-son", organisation, "Trang chủ", f"<ul>{''.join(rows[:8])}</ul>", menu, foot))
    s.innocent("TC-01", "TC-02", "TC-03", "PN-01", "MX-01", "LK-01", "GP-05", why="all there")
    s.no_breach("TC-04", why="the name Hồng Sơn went on unchanged; the old district stands only in the history and in an article")
    s.innocent("GP-01", why="one press item; three repeats of the province's own portal are a question at most (0.1 item 13)")
    s.no_breach("EN-01", why="no English duty from 2026-07-01")
    s.no_breach(
        "ND-01",
        "ND-02",
        "ND-03",
        "ND-04",
        "CL-01",
        "CN-01",
        "CN-02",
        "CD-01",
        "CD-02",
        "TM-01",
        "NG-01",
        why="every section is there and filled; a component of the provincial portal",
    )
    s.not_bound(
        "BL-01",
        "BL-02",
        "NG-02",
        "NG-03",
        "NG-05",
        "NG-08",
        "NG-09",
        "GP-02",
        "GP-03",
        "GP-04",
        "GP-06",
        "GD-01",
        "GD-02",
        why="not TH, not a school",
    )
    s.breach("EN-01", why="P55 bound it until 2026-06-30, and there is no English", on=date(2026, 6, 30))
    s.not_bound("CL-01", "MX-01", why="P98 and P104 begin on 2026-07-01", on=date(2026, 6, 30))
    return s


def empty_shelves() -> Site:
    s = Site(
        "XA-LADA",
        "UBND xã La Dạ",
        HOST + "/web/la-da/",
        "xã",
        "thành phần",
        "cơ quan nhà nước",
        DAY,
        "UBND tỉnh Lâm Đồng",
        admin_code="23065",
        social="https://www.facebook.com/xaladalamdong https://zalo.me/4187201144",
    )
    organisation = "XÃ LA DẠ - TỈNH LÂM ĐỒNG"
    menu = [
        ("gioi-thieu", "Giới thiệu"),
        ("tin-tuc", "Hoạt động của xã"),
        ("van-ban", "Văn bản"),
        ("van-hoa", "Văn hóa, du lịch"),
        ("chuyen-doi-so", "Chuyển đổi số"),
        ("lien-he", "Liên hệ"),
    ]
    foot = "<p>Cơ quan quản lý: UBND xã La Dạ. Cơ quan chủ quản: UBND tỉnh Lâm Đồng. Người chịu trách nhiệm: Ông K’Văn Đệ, Chủ tịch UBND xã.</p><p>Địa chỉ: thôn 1, xã La Dạ. Email: lada@lamdong.gov.vn</p>"
    rows = _news(s, "la-da", organisation, Writer("xa", 262), menu, foot, 12, 6, {})
    body = {
        "gioi-thieu": "<p>Xã La Dạ là xã miền núi. Bộ máy: UBND, HĐND. Chức năng theo luật.</p>",
        "tin-tuc": f"<ul>{''.join(rows)}</ul>",
        "van-ban": f'<table><tr><th>Số</th><th>Ngày ban hành</th><th>Ngày đăng</th><th>Trích yếu</th></tr><tr><td>12/QĐ-UBND</td><td>02/03/2026</td><td>11/05/2026</td><td><a href="{HOST}/documents/l12.pdf">Quyết định về hỗ trợ nhà ở</a></td></tr><tr><td>15/TB-UBND</td><td>06/04/2026</td><td>12/06/2026</td><td><a href="{HOST}/documents/l15.pdf">Thông báo lịch tiêm phòng gia súc</a></td></tr><tr><td>19/KH-UBND</td><td>01/06/2026</td><td>20/07/2026</td><td><a href="{HOST}/documents/l19.pdf">Kế hoạch mùa khô</a></td></tr></table>',
        "van-hoa": "<p>Chưa có bài viết.</p>",
        "chuyen-doi-so": "<p>Nội dung đang cập nhật.</p>",
        "lien-he": "<p>UBND xã La Dạ, thôn 1.</p>",
    }
    for slug, name in menu:
        s.page(f"/web/la-da/{slug}", _shell("la-da", organisation, name, body[slug], menu, foot))
    s.page("/web/la-da/", _shell("la-da", organisation, "Trang chủ", f"<ul>{''.join(rows[:8])}</ul>", menu, foot))
    s.breach("CL-01", why="every commune gives procedures online; nothing on their quality, here or on the portal: P98 Đ34.2")
    s.breach("TC-02", why="no telephone on the home page: P34")
    s.breach("ND-02", why="two sections of the menu are served with 'chưa có bài viết' and 'đang cập nhật' beside filled lists")
    s.breach("ND-03", why="none of the items of Đ11 Luật THDCCS anywhere on a site read in full")
    s.breach("ND-04", why="no access-to-information section, list or yearly financial report: P59a until 2026-08-31")
    s.breach("ND-01", why="no boundary map, no leaders' duties, no procedures: P58 Đ9.1.c")
    s.breach("CN-02", why="three documents posted seven to ten weeks after their day")
    s.breach("PN-01", why="no spokesperson anywhere: P104")
    s.breach("MX-01", why="the register names official Facebook and Zalo pages, the site announces neither: P104")
    s.innocent("TC-01", "TC-03", "GP-01", "LK-01", "GP-05", why="there")
    s.no_breach(
        "EN-01",
        "TC-04",
        "TM-01",
        "CN-01",
        "CD-02",
        "NG-01",
        why="no English duty; name unchanged; component; whether it gives online services at all is not seen",
    )
    s.not_bound("BL-01", "BL-02", "NG-02", "NG-03", "NG-05", "NG-09", "GP-02", "GP-03", "GD-01", "GD-02", why="not TH, not a school")
    return s
