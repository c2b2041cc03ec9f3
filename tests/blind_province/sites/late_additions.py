# ruff: noqa: E501 - markup is kept in the lines its system prints
"""Two small ones: a kindergarten whose menus stopped in September 2026, an employment centre that hides who it is and its licence."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked


def menus_stopped() -> Site:
    host = "https://mamnonsaomai.edu.vn"
    s = Site(
        "MN-SAOMAI", "Trường Mầm non Sao Mai", host + "/", "trường", "nội bộ", "sự nghiệp công lập", date(2026, 10, 29), "UBND xã Tánh Linh"
    )
    w = Writer("truong", 361)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head><body><div id="hd"><b>UBND XÃ TÁNH LINH</b><br><b>TRƯỜNG MẦM NON SAO MAI</b></div><div id="mn"><a href="/">Trang chủ</a> <a href="/gioi-thieu">Giới thiệu</a> <a href="/tin">Tin tức</a> <a href="/cong-khai">Công khai</a> <a href="/thuc-don">Thực đơn</a> <a href="/ke-hoach-tuan">Kế hoạch tuần</a></div><div id="nd">{main}</div><div id="ft">Cơ quan chủ quản: UBND xã Tánh Linh. Trường Mầm non Sao Mai, khu phố Chăm. Điện thoại 0252 3880 333, thư điện tử mnsaomai@lamdong.edu.vn. Chịu trách nhiệm nội dung: cô Lê Thị Mận, Hiệu trưởng</div></body></html>"""

    rows = ""
    for number in range(12):
        title, when = w.title(), at(2026, 10, 27, 10, 0) - timedelta(days=5 * number)
        s.page(
            f"/tin/{number}",
            shell(title, f"<h1>{title}</h1><em>Ngày đăng: {when:%d/%m/%Y}</em>{marked(w.paragraphs(3))}<p>{w.person()}</p>"),
        )
        rows += f'<p><a href="/tin/{number}">{title}</a> {when:%d/%m/%Y}</p>'
    menus = (("07/09/2026", "11/09/2026", "03/09/2026"), ("14/09/2026", "18/09/2026", "10/09/2026"))
    s.page("/", shell("Trường Mầm non Sao Mai", rows))
    s.page("/tin", shell("Tin tức", rows))
    s.page("/gioi-thieu", shell("Giới thiệu", "<p>Trường có 9 lớp, ăn bán trú toàn bộ.</p>"))
    s.page(
        "/cong-khai",
        shell(
            "Công khai",
            '<ul><li><a href="/tai/bctn2026.pdf">Báo cáo thường niên năm 2026</a> (22/06/2026)</li><li><a href="/tai/bctn2025.pdf">Báo cáo thường niên năm 2025</a> (20/06/2025)</li><li><a href="/tai/ck2026.pdf">Công khai chất lượng, đội ngũ, cơ sở vật chất, thu chi năm 2026</a> (22/06/2026)</li></ul>',
        ),
    )
    s.page(
        "/thuc-don",
        shell(
            "Thực đơn",
            "<ul>"
            + "".join(
                f'<li><a href="/tai/td{index}.pdf">Thực đơn tuần từ {first} đến {last}</a> (đăng {posted})</li>'
                for index, (first, last, posted) in enumerate(menus)
            )
            + "</ul>",
        ),
    )
    s.page(
        "/ke-hoach-tuan",
        shell(
            "Kế hoạch tuần",
            "<ul>"
            + "".join(
                f'<li><a href="/tai/kh{index}.pdf">Kế hoạch tuần từ {first} đến {last}</a> (đăng {posted})</li>'
                for index, (first, last, posted) in enumerate(menus)
            )
            + "</ul>",
        ),
    )
    s.breach(
        "GD-02",
        why="end of October: the newest menu and week's plan are of mid September; P76 asks for each before Saturday of the week before",
    )
    s.innocent("GD-01", "TC-01", "TC-02", "TC-03", "GP-01", "GP-05", "LK-01", why="reports as PDF; footer complete")
    s.not_bound(
        "EN-01",
        "ND-01",
        "ND-02",
        "ND-03",
        "ND-04",
        "CD-01",
        "CN-02",
        "PN-01",
        "GP-02",
        "GP-03",
        "BL-01",
        "BL-02",
        "NG-02",
        "NG-03",
        "NG-09",
        why="a school without licence",
    )
    s.no_breach("CN-01", "NG-01", "TM-01", why="fresh, own")
    return s


def nameless() -> Site:
    host = "https://vieclambien.vn"
    s = Site(
        "SN-VIECLAM", "Trung tâm Dịch vụ việc làm tỉnh Lâm Đồng", host + "/", "khác", "tổng hợp", "sự nghiệp công lập", date(2026, 8, 25), "Sở Nội vụ tỉnh Lâm Đồng",
        licences=({"number": "9/GP-TTĐT", "issuer": "Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng", "issued_on": date(2025, 12, 1), "expires_on": date(2030, 12, 1), "responsible_person": "Mai Xuân Phước", "status": "hiệu lực"},),
    )  # fmt: skip
    w = Writer("doan", 362)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} - Việc làm biển</title></head><body><div class="bar"><a href="/">VIỆC LÀM BIỂN</a><a href="/tin">Tin</a><a href="/tuyen-dung">Tuyển dụng</a></div>{main}<div class="ket">Chịu trách nhiệm nội dung: Ông Mai Xuân Phước. Địa chỉ: 12 Trần Phú, phường Phan Thiết. Điện thoại: 0252 3828 000. Email: hoidap@vieclambien.vn</div></body></html>"""

    rows = ""
    for number in range(12):
        title, when = w.title(), at(2026, 8, 24, 9, 30) - timedelta(days=6 * number)
        s.page(
            f"/tin/{number}",
            shell(title, f"<h1>{title}</h1><time>{when:%d/%m/%Y %H:%M}</time>{marked(w.paragraphs(3))}<p>{w.person()}</p>"),
        )
        rows += f'<p><a href="/tin/{number}">{title}</a></p>'
    s.page("/", shell("Trang chủ", rows))
    s.page("/tin", shell("Tin", rows))
    s.page("/tuyen-dung", shell("Tuyển dụng", "<p>Công ty May Sông Quao tuyển 40 công nhân.</p>"))
    s.breach("TC-01", why="nobody is named as managing the site: P34")
    s.breach("GP-03", why="no licence notice at all on a site that holds one: P34")
    s.breach("BT-01", why="licensed in December 2025, no symbol on the home page: P34, P90")
    s.breach("GP-07", why="a licence in the register, none on the page, for the inspector")
    s.innocent("TC-02", "TC-03", "GP-02", "GP-05", "LK-01", "GP-06", why="contacts and person printed; licence to 2030")
    s.innocent("BL-01", "BL-02", "NG-02", "NG-03", "NG-05", why="no comments, nothing quoted")
    s.not_bound("GP-01", "EN-01", "ND-01", "ND-02", "CD-01", "CN-02", "PN-01", why="licensed; a public service unit")
    s.no_breach("NG-01", "NG-04", "NG-06", "NG-08", "TM-01", "CN-01", why="own items")
    return s
