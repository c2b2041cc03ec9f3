# ruff: noqa: E501 - markup is kept in the lines its system prints
"""A provincial portal in May 2021: its English part is Vietnamese, and its news stopped two months ago."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

HOST = "https://cong.binhthuan.gov.vn"


def site() -> Site:
    s = Site(
        "CONG-BINHTHUAN",
        "Cổng thông tin điện tử tỉnh Bình Thuận",
        HOST + "/",
        "tỉnh",
        "cổng",
        "cơ quan nhà nước",
        date(2021, 5, 24),
        "",
        admin_code="60",
    )
    w = Writer("so", 351)
    menu = (("gioithieu", "Giới thiệu"), ("lanhdao", "Tiểu sử, nhiệm vụ lãnh đạo"), ("tin", "Tin tức - Sự kiện"), ("chidao", "Chỉ đạo, điều hành"), ("lichct", "Lịch công tác lãnh đạo"), ("phapluat", "Tuyên truyền, phổ biến pháp luật"), ("chienluoc", "Chiến lược, quy hoạch"), ("vanban", "Hệ thống văn bản"), ("duan", "Dự án, đấu thầu, mua sắm công"), ("gopy", "Góp ý dự thảo"), ("tiepcan", "Tiếp cận thông tin"), ("hoidap", "Hỏi - Đáp"), ("phatngon", "Người phát ngôn"), ("dvc", "Dịch vụ công"), ("lienhe", "Liên hệ"), ("sodo", "Sơ đồ cổng"))  # fmt: skip

    def shell(title: str, main: str) -> str:
        items = "".join(f'<li><a href="{HOST}/wps/portal/{slug}">{name}</a></li>' for slug, name in menu)
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head><body class="ibmPortal"><div class="lang"><a href="{HOST}/wps/portal/">Tiếng Việt</a><a href="{HOST}/wps/portal/en">English</a></div><div class="banner"><h1>CỔNG THÔNG TIN ĐIỆN TỬ TỈNH BÌNH THUẬN</h1></div><ul class="nav">{items}</ul><form class="timkiem"><input name="s" placeholder="Tìm kiếm"><button>Tìm</button></form><div class="wpsPortlet">{main}</div><div class="lienket"><a href="http://bacbinh.binhthuan.gov.vn">Huyện Bắc Bình</a><a href="http://sct.binhthuan.gov.vn">Sở Công Thương</a></div><div class="foot">Bản quyền: UBND tỉnh Bình Thuận. Trưởng Ban Biên tập: Ông Châu Văn Tấn, Chánh Văn phòng UBND tỉnh, chịu trách nhiệm nội dung. Địa chỉ: 04 Hải Thượng Lãn Ông, Phan Thiết. Điện thoại: 0252.3822.110. Email: congttdt@binhthuan.gov.vn</div></body></html>"""

    rows = ""
    for number in range(12):
        title, when = w.title(), at(2021, 3, 19, 10, 0) - timedelta(days=2 * number)
        s.page(
            f"/wps/portal/tin/{number}",
            shell(
                title,
                f'<h2>{title}</h2><span class="ngaydang">{when:%d/%m/%Y %I:%M:%S} {"SA" if when.hour < 12 else "CH"}</span>{marked(w.paragraphs(4))}<a href="/print/{number}">In trang</a> <a href="/save/{number}">Lưu trang</a>',
            ),
        )
        rows += f'<div><a href="{HOST}/wps/portal/tin/{number}">{title}</a> ({when:%d/%m/%Y})</div>'
    filled = {
        "tin": rows,
        "gioithieu": "<p>Giới thiệu tỉnh, cơ cấu tổ chức bộ máy, chức năng, nhiệm vụ.</p>",
        "lanhdao": "<p>Chủ tịch: ông Đỗ Hữu Tâm, tiểu sử; 0252.3822.001</p>",
        "lichct": "<p>Lịch công tác tuần 20: thứ hai 17/5/2021 họp giao ban.</p>",
        "vanban": '<form><input name="sokh" placeholder="Tra cứu văn bản"></form><table><tr><th>Số</th><th>Ban hành</th><th>Ngày đăng</th></tr><tr><td>1010/QĐ-UBND</td><td>12/03/2021</td><td>15/03/2021</td><td><a href="/tai/1010.pdf">Quyết định về giá nước</a></td></tr></table>',
        "tiepcan": '<p>Đầu mối: Văn phòng UBND tỉnh, 0252.3822.111, tiepcan@binhthuan.gov.vn</p><p><a href="/tai/dm.pdf">Danh mục thông tin phải được công khai</a></p><p><a href="/tai/qt2020.pdf">Báo cáo tài chính năm 2020</a></p>',
        "phatngon": "<p>Người phát ngôn UBND tỉnh: ông Châu Văn Tấn, Chánh Văn phòng, 0252.3822.112, tancv@binhthuan.gov.vn. Danh sách người phát ngôn các sở: đính kèm.</p>",
        "hoidap": "<p>Hỏi: Bao giờ có sổ? Đáp: 10 ngày.</p><form><textarea></textarea><button>Gửi câu hỏi</button></form>",
    }
    for slug, name in menu:
        s.page(
            f"/wps/portal/{slug}",
            shell(
                name,
                f"<h2>{name}</h2>"
                + filled.get(
                    slug,
                    f'<p><a href="/tai/{slug}1.pdf">{name}: tài liệu số 1</a></p><p><a href="/tai/{slug}2.pdf">{name}: tài liệu số 2</a></p>',
                ),
            ),
        )
    s.page("/", shell("Trang chủ", rows))
    s.page("/wps/portal/", shell("Trang chủ", rows))
    s.page(
        "/wps/portal/en", shell("Home", f'<h2>Trang tiếng Anh</h2>{marked(w.paragraphs(2))}<a href="{HOST}/wps/portal/en/about">About</a>')
    )
    s.page("/wps/portal/en/about", shell("About", f"<h2>Giới thiệu</h2>{marked(w.paragraphs(3))}"))
    s.breach("EN-01", why="P45 binds provincial portals from 2011; the English switch leads to Vietnamese text only")
    s.breach("CN-01", why="newest item 66 days old; P103 sets one update a month for a province's portal")
    s.innocent("TC-02", "TC-03", "PN-01", "LK-01", "GP-05", "GP-01", why="all there")
    s.no_breach(
        "TC-01",
        "ND-01",
        "ND-02",
        "ND-04",
        "CN-02",
        "CD-01",
        "NG-01",
        "TM-01",
        "TC-04",
        "CD-02",
        why="sections filled, some by documents alone; a document of Friday posted on Monday",
    )
    s.not_bound(
        "ND-03",
        "GP-02",
        "GP-03",
        "BL-01",
        "BL-02",
        "NG-02",
        "NG-03",
        "NG-09",
        "CL-01",
        "MX-01",
        "GD-01",
        why="not a commune, not TH, laws of 2026",
    )
    return s
