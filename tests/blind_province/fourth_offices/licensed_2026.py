# ruff: noqa: E501 - markup is kept in the lines its system prints
"""September and October 2026: a board of the Party in frames of its own system and a hospital under the path of its department, both licensed."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

STATE_DUTIES = ("EN-01", "ND-01", "ND-02", "ND-03", "ND-04", "CD-01", "CN-02", "PN-01", "CL-01")


def party() -> Site:
    """The home page is a server-rendered application; no telephone anywhere on it, no tool for complaints."""
    host = "https://tuyengiaolamdong.vn"
    s = Site(
        "TU-LAMDONG4", "Ban Tuyên giáo và Dân vận Tỉnh ủy Lâm Đồng", host + "/", "sở/ngành", "tổng hợp", "đảng", date(2026, 9, 15), "Tỉnh ủy Lâm Đồng", "Mai Thị Duyên", "68",
        licences=({"number": "21/GP-TTĐT", "issuer": "Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng", "issued_on": date(2025, 9, 1), "expires_on": date(2030, 9, 1), "responsible_person": "Mai Thị Duyên", "status": "hiệu lực"},),
        consents=tuple({"press_agency": name, "document_number": f"{index}/PH", "signed_on": date(2025, 8, 3), "valid_to": date(2030, 8, 3)} for index, name in enumerate(("Báo Nhân Dân", "Báo và phát thanh, truyền hình Lâm Đồng", "Tạp chí Cộng sản"), 1)),
    )  # fmt: skip
    w = Writer("doan", 4801)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title}</title><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{}}}},"page":"/","buildId":"k2"}}</script></head><body><div id="__next"><div class="css-1ab"><div class="css-top"><span class="css-name" style="font-size:36px">Tuyên giáo và Dân vận Lâm Đồng</span><span class="css-type" style="font-size:24px">Trang thông tin điện tử tổng hợp</span></div><div class="css-nav"><a href="/nghien-cuu">Nghiên cứu</a><a href="/hoc-bac">Học và làm theo Bác</a><a href="/co-so-dang">Từ cơ sở</a><a href="/dat-cau-hoi">Hỏi đáp nghiệp vụ</a></div></div><main class="css-main">{main}</main><footer class="css-foot"><div>Cơ quan chủ quản: <b>Tỉnh ủy Lâm Đồng</b></div><div>Cơ quan quản lý: Ban Tuyên giáo và Dân vận Tỉnh ủy</div><div>Trưởng Ban Biên tập: Mai Thị Duyên, Phó Trưởng ban Thường trực</div><div>Khu Trung tâm hành chính, 36 Trần Phú, phường Xuân Hương - Đà Lạt, tỉnh Lâm Đồng</div><div>bantuyengiao@tuyengiaolamdong.vn</div><div>Giấy phép số 21/GP-TTĐT do Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng cấp ngày 01/9/2025</div><a href="https://svhttdl.lamdong.gov.vn/giay-phep-ttdt"><img src="/_next/image?url=dcp" alt="Đã được cấp phép"/></a></footer></div></body></html>"""

    rows = ""
    for number in range(16):
        title, when = w.title(), at(2026, 9, 14, 8, 30) - timedelta(days=3 * number)
        shelf = ("nghien-cuu", "hoc-bac", "co-so-dang")[number % 3]
        s.page(
            f"/{shelf}/{number}",
            shell(
                title,
                f'<article><h1>{title}</h1><div class="css-meta"><time>{when:%H:%M, %d/%m/%Y}</time></div>{marked(w.paragraphs(4))}<p class="css-author">{w.person()}</p></article>',
            ),
        )
        rows += f'<a class="css-card" href="/{shelf}/{number}"><h3>{title}</h3></a>'
    for shelf in ("nghien-cuu", "hoc-bac", "co-so-dang"):
        s.page(f"/{shelf}", shell("Chuyên mục", "".join(part + "</a>" for part in rows.split("</a>") if f'href="/{shelf}/' in part)))
    s.page(
        "/dat-cau-hoi",
        shell(
            "Hỏi đáp nghiệp vụ",
            "<h1>Hỏi đáp nghiệp vụ công tác Đảng</h1><p><b>Hỏi:</b> Sinh hoạt chuyên đề mấy lần một năm?</p><p><b>Đáp:</b> Mỗi quý một lần.</p><p>Câu hỏi của các chi bộ được tập hợp qua báo cáo tháng.</p>",
        ),
    )
    s.page("/", shell("Tuyên giáo và Dân vận Lâm Đồng", rows))
    s.breach("TC-02", why="address and e-mail, no telephone anywhere: P34")
    s.breach(
        "KN-01", why="questions of cells about their work come by monthly report; no form, no section for complaints on content: P32 c"
    )
    s.innocent("TC-01", "TC-03", "GP-02", "GP-03", "BT-01", "NG-09", why="footer; three agreements; symbol")
    s.innocent("BL-01", "BL-02", "NG-02", "NG-03", why="only own items")
    s.no_breach(
        "GP-04",
        "GP-05",
        "GP-06",
        "GP-07",
        "LH-01",
        "NG-01",
        "NG-04",
        "NG-05",
        "NG-06",
        "NG-07",
        "NG-08",
        "NG-10",
        "LK-01",
        "SN-01",
        "TM-01",
        "CN-01",
        "CD-02",
        "TC-04",
        "MX-01",
        why="own items, .vn, fresh, type under the name",
    )
    s.not_bound("GP-01", "GD-01", "GD-02", *STATE_DUTIES, why="licensed; a body of the Party owes no duty of state agencies")
    return s


def hospital() -> Site:
    """A component under its department's host: never names the department it belongs to, nowhere takes complaints on what it prints."""
    host, home = "https://soyte.vinhlong.gov.vn", "/benh-vien-da-khoa-tra-on/"
    s = Site(
        "BV-TRAON4", "Bệnh viện Đa khoa Trà Ôn", host + home, "khác", "tổng hợp", "sự nghiệp công lập", date(2026, 10, 6), "Sở Y tế tỉnh Vĩnh Long", "Võ Hữu Phúc", "86",
        licences=({"number": "09/GP-TTĐT", "issuer": "Sở Văn hóa, Thể thao và Du lịch tỉnh Vĩnh Long", "issued_on": date(2025, 11, 20), "expires_on": date(2030, 11, 20), "responsible_person": "Võ Hữu Phúc", "status": "hiệu lực"},),
        consents=tuple({"press_agency": name, "document_number": f"{index}/BV", "signed_on": date(2025, 11, 3), "valid_to": date(2029, 11, 3)} for index, name in enumerate(("Báo Sức khỏe và Đời sống", "Báo Vĩnh Long", "Thông tấn xã Việt Nam"), 1)),
    )  # fmt: skip
    w = Writer("yte", 4811)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title></head><body><div class="sitehead"><div class="name" style="font-size:30px">BỆNH VIỆN ĐA KHOA TRÀ ÔN</div><div class="type" style="font-size:20px">TRANG THÔNG TIN ĐIỆN TỬ TỔNG HỢP</div></div><ul class="dropdown"><li><a href="{home}">Trang chính</a></li><li><a href="{home}hoat-dong">Hoạt động</a></li><li><a href="{home}bang-gia-dich-vu">Bảng giá dịch vụ</a></li><li><a href="{home}lich-truc">Lịch trực</a></li><li><a href="{home}duong-di">Đường đến bệnh viện</a></li></ul><div class="content">{main}</div><div class="sitefoot"><p>© Bệnh viện Đa khoa Trà Ôn. Quản lý và chịu trách nhiệm: BSCKII Võ Hữu Phúc, Giám đốc bệnh viện</p><p>Khóm 9, xã Trà Ôn, tỉnh Vĩnh Long – Trực cấp cứu 24/24: 0270 377 0115 – bvtraon@vinhlong.gov.vn</p><p>Giấy phép TTĐT tổng hợp số 09/GP-TTĐT, cấp ngày 20 tháng 11 năm 2025, nơi cấp: Sở Văn hóa, Thể thao và Du lịch tỉnh Vĩnh Long</p><a href="https://sovhttdl.vinhlong.gov.vn/gp"><img src="/dcp.png" alt="Đã được cấp phép"></a></div></body></html>"""

    rows = ""
    for number in range(15):
        title, when = w.title(), at(2026, 10, 5, 10, 0) - timedelta(days=4 * number)
        s.page(
            f"{home}hoat-dong/{number}.html",
            shell(
                title,
                f'<div class="post"><div class="post-title">{title}</div><div class="post-date">{when.day:02}.{when.month:02}.{when.year}</div>{marked(w.paragraphs(3))}<div class="sig">Tổ Truyền thông bệnh viện</div></div>',
            ),
        )
        rows += f'<div class="rowitem"><a href="{home}hoat-dong/{number}.html">{title}</a></div>'
    s.page(f"{home}hoat-dong", shell("Hoạt động", rows))
    s.page(
        f"{home}bang-gia-dich-vu",
        shell("Bảng giá dịch vụ", "<table><tr><td>Khám bệnh</td><td>39.800</td></tr><tr><td>Siêu âm</td><td>58.600</td></tr></table>"),
    )
    s.page(f"{home}lich-truc", shell("Lịch trực", "<table><tr><td>Thứ Hai</td><td>Khoa Nội</td></tr></table>"))
    s.page(f"{home}duong-di", shell("Đường đến bệnh viện", "<p>Từ bến phà rẽ trái 1 km, đối diện trường trung học.</p>"))
    s.page(home, shell("Bệnh viện Đa khoa Trà Ôn", rows))
    s.breach(
        "TC-01",
        why="the register knows Sở Y tế above it; the home page names itself only: P34, 'tên cơ quan chủ quản (nếu có)'. The licence's issuer is another department",
    )
    s.breach("KN-01", why="no form or section for complaints at all: P32 c")
    s.innocent(
        "TC-02",
        "TC-03",
        "GP-02",
        "GP-03",
        "BT-01",
        "NG-09",
        why="'Trực cấp cứu 24/24' is a telephone; 'Quản lý và chịu trách nhiệm'; 'nơi cấp' after the day",
    )
    s.innocent("BL-01", "BL-02", "NG-02", "NG-03", why="only own items")
    s.no_breach(
        "GP-04",
        "GP-05",
        "GP-06",
        "GP-07",
        "LH-01",
        "NG-01",
        "NG-04",
        "NG-05",
        "NG-06",
        "NG-07",
        "NG-08",
        "NG-10",
        "LK-01",
        "SN-01",
        "TM-01",
        "CN-01",
        "CD-02",
        "TC-04",
        "MX-01",
        why="own items, type under the name, component of a .gov.vn host",
    )
    s.not_bound("GP-01", "GD-01", "GD-02", why="licensed; no school")
    for rule in STATE_DUTIES:
        s.no_breach(rule, why="a service unit is no state agency")
    return s
