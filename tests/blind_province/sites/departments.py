# ruff: noqa: E501 - markup is kept in the lines its system prints
"""Two departments: one in 2026 under its dead name and on a foreign domain, one in 2024 of which the archive holds only half."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked


def renamed() -> Site:
    host = "https://sotttt-lamdong.com"
    s = Site(
        "SO-KHCN",
        "Sở Khoa học và Công nghệ tỉnh Lâm Đồng",
        host + "/",
        "sở/ngành",
        "nội bộ",
        "cơ quan nhà nước",
        date(2026, 8, 21),
        "UBND tỉnh Lâm Đồng",
        social="https://www.facebook.com/sokhcnlamdong",
    )
    w = Writer("so", 331)
    menu = (
        ("gioi-thieu", "Giới thiệu"),
        ("lanh-dao", "Lãnh đạo Sở"),
        ("tin", "Tin hoạt động"),
        ("van-ban", "Văn bản"),
        ("thu-tuc", "Thủ tục hành chính"),
        ("tiep-can", "Tiếp cận thông tin"),
        ("lien-he", "Liên hệ"),
    )

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title} - Sở Thông tin và Truyền thông tỉnh Lâm Đồng</title></head><body><h1 class="bn">SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH LÂM ĐỒNG</h1><ul class="mm"><li><a href="{host}/">Trang chủ</a></li>{"".join(f'<li><a href="{host}/{slug}">{name}</a></li>' for slug, name in menu)}</ul><div class="giua">{main}</div><div class="cuoi"><p>Cơ quan quản lý: Sở Thông tin và Truyền thông tỉnh Lâm Đồng. Cơ quan chủ quản: UBND tỉnh Lâm Đồng.</p><p>Trụ sở: 36 Trần Phú, Đà Lạt. Điện thoại: 0263 3541 000. Email: skhcn@lamdong.gov.vn. Chịu trách nhiệm: Ông Lý Ngọc Diệp, Giám đốc Sở.</p><p><a href="https://www.facebook.com/baolamdong">Báo Lâm Đồng</a></p></div></body></html>"""

    rows = ""
    for number in range(10):
        title, when = w.title(), at(2026, 8, 19, 13, 20) - timedelta(days=5 * number)
        s.page(
            f"/tin/{number}", shell(title, f"<h2>{title}</h2><p>({when:%d/%m/%Y %H:%M})</p>{marked(w.paragraphs(3))}<p>{w.person()}</p>")
        )
        rows += f'<p><a href="{host}/tin/{number}">{title}</a> ({when:%d/%m/%Y})</p>'
    body = {
        "gioi-thieu": "<p>Cơ cấu tổ chức: Văn phòng, Thanh tra, 5 phòng. Chức năng, nhiệm vụ theo Quyết định của UBND tỉnh. Lịch sử hình thành: ngày 01/3/2025 hợp nhất Sở Thông tin và Truyền thông với Sở Khoa học và Công nghệ.</p>",
        "lanh-dao": "<p>Ông Lý Ngọc Diệp, Giám đốc: tiểu sử tóm tắt, sinh năm 1970; nhiệm vụ: phụ trách chung; 0263 3541 001; dieply@lamdong.gov.vn</p>",
        "tin": rows,
        "van-ban": f'<table><tr><td>71/KH-SKHCN</td><td>Ban hành 17/08/2026</td><td>Đăng 18/08/2026</td><td><a href="{host}/tai/71.pdf">Kế hoạch chuyển đổi số</a></td></tr></table>',
        "thu-tuc": f'<ul><li><a href="{host}/tai/tt1.pdf">Cấp giấy phép sử dụng tần số</a></li><li><a href="https://dichvucong.gov.vn/">Nộp hồ sơ trực tuyến</a></li></ul>',
        "tiep-can": f'<p>Đầu mối: Văn phòng Sở, 0263 3541 002, tiepcan@lamdong.gov.vn</p><ul><li><a href="{host}/tai/dm.pdf">Danh mục thông tin phải được công khai</a></li><li><a href="{host}/tai/tc.pdf">Báo cáo tài chính năm 2025</a></li></ul>',
        "lien-he": "<p>36 Trần Phú, Đà Lạt.</p>",
    }
    for slug, name in menu:
        s.page(f"/{slug}", shell(name, body[slug]))
    s.page("/", shell("Trang chủ", rows))
    s.breach("TC-04", why="title, banner and footer name Sở Thông tin và Truyền thông, ended in 2025: P58 Đ9.3, P34")
    s.breach("TM-01", why="a department on a .com that is no part of the provincial portal: P59 Đ11.1, 11.4")
    s.breach("CD-01", why="no rating of satisfaction on a site without any script: P59")
    s.breach("CD-02", why="no page is made for a telephone (no viewport): P59")
    s.breach("PN-01", why="no spokesperson on a site read in full: P104")
    s.breach("MX-01", why="the official page of the register is not announced; the link to a newspaper's page is not it")
    s.breach("CL-01", why="it gives procedures online and publishes nothing on their quality: P98 Đ34.2")
    s.innocent("TC-02", "TC-03", "GP-01", "LK-01", "GP-05", why="contacts and person are printed")
    s.no_breach(
        "TC-01",
        "EN-01",
        "ND-01",
        "ND-02",
        "ND-04",
        "CN-01",
        "CN-02",
        "NG-01",
        why="a managing body is named, if by its old name; no English duty; posted the next day",
    )
    s.not_bound(
        "ND-03", "GP-02", "GP-03", "BL-01", "BL-02", "NG-02", "NG-03", "NG-09", "GD-01", "GD-02", why="not a commune, not TH, not a school"
    )
    return s


def half_archived() -> Site:
    host = "http://sct.binhthuan.gov.vn"
    s = Site(
        "SO-CONGTHUONG",
        "Sở Công Thương tỉnh Bình Thuận",
        host + "/",
        "sở/ngành",
        "nội bộ",
        "cơ quan nhà nước",
        date(2024, 11, 22),
        "UBND tỉnh Bình Thuận",
    )
    w = Writer("so", 332)
    names = (
        "Giới thiệu",
        "Cơ cấu tổ chức",
        "Lãnh đạo",
        "Văn bản",
        "Thủ tục hành chính",
        "Thống kê",
        "Quy hoạch",
        "Công khai ngân sách",
        "Tiếp cận thông tin",
        "Hỏi đáp",
        "Đấu thầu",
        "Người phát ngôn",
        "Khuyến công",
        "Hội nhập",
        "English",
    )
    menu = "".join(f'<td><a href="{host}/default.asp?m={index}">{name}</a></td>' for index, name in enumerate(names))

    def shell(title: str, main: str) -> str:
        return f"""<html><head><title>{title}</title><meta http-equiv=Content-Type content="text/html; charset=utf-8"></head><body><table><tr><td>SỞ CÔNG THƯƠNG TỈNH BÌNH THUẬN</td></tr><tr>{menu}</tr><tr><td>{main}</td></tr><tr><td>Cơ quan chủ quản: UBND tỉnh Bình Thuận - Cơ quan quản lý: Sở Công Thương. Chịu trách nhiệm nội dung: Ông Trần Quốc Hưởng, Phó Giám đốc. Địa chỉ: 149 Lê Hồng Phong, Phan Thiết. ĐT: 0252.3822.793 - Email: sct@binhthuan.gov.vn</td></tr></table></body></html>"""

    rows = "".join(f'<p><a href="{host}/default.asp?id={number}">{w.title()}</a></p>' for number in range(30))
    s.page("/", shell("Sở Công Thương Bình Thuận", rows))
    for number in range(9):
        when = at(2024, 8, 30, 8, 0) - timedelta(days=20 * number)
        s.page(
            f"/default.asp?id={number + 21}",
            shell(w.title(), f"<b>{w.title()}</b><br>Cập nhật: {when:%d/%m/%Y %H:%M}{marked(w.paragraphs(3))}"),
        )
    s.page("/default.asp?m=0", shell("Giới thiệu", "<b>Giới thiệu</b><p>Sở Công Thương là cơ quan chuyên môn thuộc UBND tỉnh.</p>"))
    s.page("/default.asp?m=12", shell("Khuyến công", "<b>Khuyến công</b><p>Đề án hỗ trợ máy móc năm 2024.</p>"))
    s.innocent("TC-01", "TC-02", "TC-03", "GP-05", "LK-01", why="the home page is in the archive and complete")
    s.no_breach(
        "EN-01",
        "ND-01",
        "ND-02",
        "ND-04",
        "CD-01",
        "CD-02",
        "CN-01",
        "CN-02",
        "PN-01",
        "GP-01",
        "NG-01",
        "TM-01",
        why="most of what the menu and the list link to was never archived: nothing can be said to be absent, nor that the newest item is of August",
    )
    s.not_bound(
        "TC-04",
        "ND-03",
        "GP-02",
        "GP-03",
        "BL-01",
        "BL-02",
        "NG-02",
        "NG-03",
        "NG-09",
        "MX-01",
        "CL-01",
        "GD-01",
        why="before 2025-07-01; not a commune, not TH, not a school",
    )
    return s
