# ruff: noqa: E501 - markup is kept in the lines its system prints
"""Four sites written after the others had been measured and mended for, and frozen before these were measured."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

STATE_DUTIES = ("EN-01", "ND-01", "ND-02", "ND-03", "ND-04", "CD-01", "CD-02", "CN-02", "PN-01", "CL-01", "TC-04")


def seed_company() -> Site:
    """October 2026: sources in every vague way; under quoted items only the house speaks; two licences in one line, the later amends."""
    host = "https://hatgiongmientrung.vn"
    s = Site(
        "DN-HATGIONG", "Công ty TNHH Hạt giống Miền Trung", host + "/", "khác", "tổng hợp", "doanh nghiệp", date(2026, 10, 14), "",
        licences=({"number": "12/GP-TTĐT", "issuer": "Sở Văn hóa, Thể thao và Du lịch tỉnh Nghệ An", "issued_on": date(2025, 6, 20), "expires_on": date(2030, 1, 10), "responsible_person": "Trương Thị Nhàn", "status": "hiệu lực"},),
        consents=tuple({"press_agency": name, "document_number": f"{index}/HT", "signed_on": date(2025, 1, 3), "valid_to": date(2029, 1, 3)} for index, name in enumerate(("Thông tấn xã Việt Nam", "Báo Nghệ An", "Báo Nông nghiệp và Môi trường"), 21)),
    )  # fmt: skip
    w, own = Writer("bao", 2301), Writer("doan", 2302)

    def shell(title: str, main: str) -> str:
        return f"""<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head><body><div id="dau"><p style="font-size:33px">Hạt Giống Miền Trung</p><p style="font-size:22px">Trang thông tin điện tử tổng hợp</p></div><ul id="thanh"><li><a href="/nha-nong">Nhà nông</a></li><li><a href="/san-pham">Sản phẩm</a></li><li><a href="/tiep-nhan-phan-anh">Tiếp nhận phản ánh</a></li></ul><div id="noi">{main}</div><div id="duoi"><p>CÔNG TY TNHH HẠT GIỐNG MIỀN TRUNG</p><p>Quốc lộ 46, xã Kim Liên, tỉnh Nghệ An | Tổng đài: 0238 3550 120 | Thư: cskh@hatgiongmientrung.vn</p><p>Giấy phép số 3/GP-TTĐT do Sở Thông tin và Truyền thông tỉnh Nghệ An cấp ngày 10/01/2025; Giấy phép sửa đổi, bổ sung số 12/GP-TTĐT do Sở Văn hóa, Thể thao và Du lịch tỉnh Nghệ An cấp ngày 20/6/2025</p><p>Người chịu trách nhiệm: Bà Trương Thị Nhàn</p><a href="https://sovhtt.nghean.gov.vn/cap-phep/danh-sach"><img src="/dcp.png" alt="đã được cấp phép"></a></div></body></html>"""

    rows = {"nha-nong": "", "san-pham": ""}
    ends = (
        "<p>(TTXVN/Vietnam+)</p>",
        "<p><b>PV (theo Báo Nghệ An)</b></p>",
        "<p><i>T.H (tổng hợp)</i></p>",
        "<p><i>Nguồn: Sưu tầm</i></p>",
    )
    for number in range(9):
        title, when = w.title(), at(2026, 10, 13, 15, 0) - timedelta(days=2 * number)
        note = (
            '<div class="cmts"><div class="c"><b>Quản trị viên</b> <span>13/10/2026</span><p>Mục ý kiến của bài này không nhận phản hồi của bạn đọc.</p></div></div>'
            if number % 2
            else '<div class="star">Bình chọn: 4,5/5 (8 phiếu)</div>'
        )
        s.page(
            f"/nha-nong/k{number}",
            shell(
                title,
                f'<h2>{title}</h2><span class="t">{when:%d/%m/%Y %H:%M}</span><div class="b">{marked(w.paragraphs(4))}{ends[number % 4]}</div>{note}',
            ),
        )
        rows["nha-nong"] += f'<p><a href="/nha-nong/k{number}">{title}</a></p>'
    for number in range(5):
        title, when = own.title(), at(2026, 10, 12, 8, 0) - timedelta(days=3 * number)
        s.page(
            f"/san-pham/s{number}",
            shell(
                title,
                f'<h2>{title}</h2><span class="t">{when:%d/%m/%Y %H:%M}</span><div class="b">{marked(own.paragraphs(3))}<p>Phòng Kinh doanh</p></div><div class="cmts"><h4>Bình luận (1)</h4><div class="c"><b>Anh Tư</b><p>Giống này còn hàng không?</p></div><textarea></textarea><button>Gửi bình luận</button></div>',
            ),
        )
        rows["san-pham"] += f'<p><a href="/san-pham/s{number}">{title}</a></p>'
    s.page("/", shell("Hạt Giống Miền Trung", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}", shell(section, items))
    s.page(
        "/tiep-nhan-phan-anh",
        shell(
            "Tiếp nhận phản ánh",
            "<h2>Tiếp nhận phản ánh</h2><form><input name='ten'><textarea name='nd'></textarea><button>Gửi</button></form>",
        ),
    )
    s.breach("NG-02", why="no author, no time, two abbreviations, 'sưu tầm' and 'tổng hợp' for a source: P87")
    s.breach("NG-03", why="no link to any source: P87")
    s.innocent("BL-01", "BL-02", why="under quoted items only the house speaks and nobody may answer; readers ask under its own")
    s.no_breach("GP-03", "GP-04", "GP-06", "GP-07", "GP-02", why="the amended licence is the register's, and it is printed")
    s.innocent("KN-01", "BT-01", "NG-09", "TC-01", "TC-02", "TC-03", "LK-01", "GP-05", why="all there")
    s.no_breach("NG-05", why="'sưu tầm' names no source at all: NG-02's matter")
    s.no_breach("NG-01", "NG-04", "NG-06", "NG-07", "NG-08", "NG-10", "SN-01", "LH-01", "TM-01", "CN-01", why="nothing shows it")
    s.not_bound("GP-01", *STATE_DUTIES, why="licensed; no state agency")
    return s


def youth_union() -> Site:
    """September 2023: the page tells of a renewal that the register does not know."""
    host = "https://tinhdoannghean.vn"
    s = Site(
        "DT-TINHDOAN3", "Tỉnh đoàn Nghệ An", host + "/", "sở/ngành", "tổng hợp", "đoàn thể", date(2023, 9, 20), "Trung ương Đoàn TNCS Hồ Chí Minh",
        licences=({"number": "62/GP-STTTT", "issuer": "Sở Thông tin và Truyền thông tỉnh Nghệ An", "issued_on": date(2012, 12, 31), "expires_on": date(2022, 12, 31), "responsible_person": "Trần Quốc Hưởng", "status": "hiệu lực"},),
        consents=({"press_agency": "Báo Tiền Phong", "document_number": "7", "signed_on": date(2021, 1, 1), "valid_to": date(2026, 1, 1)},),
    )  # fmt: skip
    w, own = Writer("bao", 2311), Writer("doan", 2312)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head><body><div class="hd"><b>TỈNH ĐOÀN NGHỆ AN</b><i>Trang thông tin điện tử tổng hợp</i></div><div class="nv"><a href="/tin-nhanh">Đọc báo giúp bạn</a><a href="/co-so">Từ cơ sở Đoàn</a><a href="/gop-y">Hòm thư góp ý</a></div>{main}<div class="bt">Cơ quan chủ quản: Trung ương Đoàn TNCS Hồ Chí Minh - Đơn vị quản lý: Tỉnh đoàn Nghệ An - Trưởng Ban Biên tập: Trần Quốc Hưởng, Phó Bí thư Tỉnh đoàn - Địa chỉ: 21 Lê Mao, thành phố Vinh - Điện thoại: 0238.3842.714 - Email: tinhdoan@tinhdoannghean.vn - Giấy phép số 62/GP-STTTT ngày 31/12/2012 của Sở Thông tin và Truyền thông tỉnh Nghệ An, gia hạn lần 1 ngày 20/12/2022 đến ngày 31/12/2024</div></body></html>"""

    rows = {"tin-nhanh": "", "co-so": ""}
    for number in range(7):
        title, when = w.title(), at(2023, 9, 19, 14, 0) - timedelta(days=3 * number)
        before = when - timedelta(hours=7)
        end = f'<p style="text-align:right">{w.person()}<br>Nguồn: <a href="https://tienphong.vn/bai-{number}-post99{number}.tpo">Báo Tiền Phong</a> ({before:%H:%M %d/%m/%Y})</p>'
        s.page(
            f"/tin-nhanh/{number}",
            shell(
                title,
                f'<h1>{title}</h1><p>{when:%d/%m/%Y - %H:%M}</p>{marked(w.paragraphs(4))}{end}<div><a href="#">Thích</a> <a href="#">Chia sẻ</a> <a href="#">Gửi cho bạn bè</a> Phản hồi: 0</div>',
            ),
        )
        rows["tin-nhanh"] += f'<p><a href="/tin-nhanh/{number}">{title}</a></p>'
    for number in range(7):
        title, when = own.title(), at(2023, 9, 18, 9, 0) - timedelta(days=3 * number)
        sign = ("CTV Hoàng Tiền Phong", "Tuổi Trẻ Yên Thành", "Thanh Niên khối Doanh nghiệp", "Nguồn: Huyện đoàn Đô Lương")[number % 4]
        s.page(
            f"/co-so/{number}",
            shell(
                title,
                f'<h1>{title}</h1><p>{when:%d/%m/%Y - %H:%M}</p>{marked(own.paragraphs(3))}<p style="text-align:right">{sign}</p><div class="ykien"><b>Ý kiến của bạn</b><p><b>Đoàn viên</b>: Tuyệt vời!</p><textarea></textarea><button>Gửi</button></div>',
            ),
        )
        rows["co-so"] += f'<p><a href="/co-so/{number}">{title}</a></p>'
    s.page("/", shell("Tỉnh đoàn Nghệ An", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}", shell(section, items))
    s.page("/gop-y", shell("Hòm thư góp ý", "<h1>Hòm thư góp ý</h1><form><textarea></textarea><button>Gửi ý kiến</button></form>"))
    s.no_breach("GP-02", why="the page tells of a renewal newer than the register's term: GP-04's question, not GP-02 (LAW, GP-02)")
    s.open_question("GP-04", why="the register's term and the page's differ; the register may be behind")
    s.innocent("NG-02", why="author, agency and time under each item")
    s.innocent("BL-01", why="comments stand under own items")
    s.no_breach(
        "BL-02",
        why="one own item names a district union, which an inspector may look at (0.1 item 13); 'Phản hồi: 0' beside share buttons is a counter without a form",
    )
    s.innocent(
        "NG-05",
        "NG-08",
        "GP-03",
        "GP-05",
        "TC-01",
        "TC-02",
        "TC-03",
        "LK-01",
        why="one newspaper, with an agreement; own bylines that sound like newspapers",
    )
    s.no_breach("GP-06", "GP-07", "NG-01", "NG-03", "NG-10", "TM-01", "NG-04", "CN-01", why="linked; type under the name")
    s.not_bound("GP-01", "NG-09", "BT-01", "KN-01", *STATE_DUTIES, why="licensed, before NĐ 147; a youth union is no state agency")
    return s


def ward() -> Site:
    """October 2026: a ward that reprints the press with its source in brackets, in logos and in links."""
    host = "https://hacthanh3.thanhhoa.gov.vn"
    s = Site(
        "P-HACTHANH3", "UBND phường Hạc Thành", host + "/", "xã", "nội bộ", "cơ quan nhà nước", date(2026, 10, 22), "UBND tỉnh Thanh Hóa"
    )
    w, own = Writer("bao", 2321), Writer("xa", 2322)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head><body><div class="wr"><div class="b1">TRANG THÔNG TIN ĐIỆN TỬ PHƯỜNG HẠC THÀNH, TỈNH THANH HÓA</div><div class="m1"><a href="/gioi-thieu">Giới thiệu</a><a href="/doc-bao">Tin trong nước</a><a href="/tin-phuong">Tin phường</a><a href="/van-ban">Văn bản</a></div>{main}<div class="f1"><p>Cơ quan quản lý: UBND phường Hạc Thành - Cơ quan chủ quản: UBND tỉnh Thanh Hóa</p><p>Chịu trách nhiệm nội dung: Ông Trương Trung Tâm, Chủ tịch UBND phường</p><p>Địa chỉ: 12 Hạc Thành, phường Hạc Thành, tỉnh Thanh Hóa. ĐT: 0237 3750 101. Email: hacthanh@thanhhoa.gov.vn</p></div></div></body></html>"""

    rows = {"doc-bao": "", "tin-phuong": ""}
    ends = (
        "<p>(TTXVN)</p>",
        "<p><img src='/logo-tp.png' alt='Báo Tiền Phong'></p>",
        "<p>Xem thêm tại <a href='https://vietnamnet.vn/bai-2026-555.html'>Báo VietNamNet</a></p>",
        "<p><b>Lê Văn Lịnh (Báo Nhân Dân)</b></p>",
        "<p>Nguồn: VTV.vn</p>",
    )
    for number in range(9):
        title, when = w.title(), at(2026, 10, 21, 10, 0) - timedelta(days=2 * number)
        s.page(
            f"/doc-bao/{number}",
            shell(title, f'<h1>{title}</h1><div class="dt">Ngày {when:%d/%m/%Y}</div>{marked(w.paragraphs(4))}{ends[number % 5]}'),
        )
        rows["doc-bao"] += f'<p><a href="/doc-bao/{number}">{title}</a></p>'
    for number in range(6):
        title, when = own.title(), at(2026, 10, 20, 10, 0) - timedelta(days=3 * number)
        s.page(
            f"/tin-phuong/{number}",
            shell(
                title, f'<h1>{title}</h1><div class="dt">Ngày {when:%d/%m/%Y}</div>{marked(own.paragraphs(3))}<p>Tổ truyền thông phường</p>'
            ),
        )
        rows["tin-phuong"] += f'<p><a href="/tin-phuong/{number}">{title}</a></p>'
    s.page("/", shell("Phường Hạc Thành", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}", shell(section, items))
    s.page("/gioi-thieu", shell("Giới thiệu", "<p>Chức năng, nhiệm vụ, cơ cấu tổ chức.</p>"))
    s.page("/van-ban", shell("Văn bản", "<p><a href='/tep/qd-101.pdf'>Quyết định số 101/QĐ-UBND</a></p>"))
    s.breach("GP-01", why="nine of fifteen items within three weeks carry the line of a newspaper, a station or the news agency: P27, P29")
    s.no_breach(
        "NG-01", "NG-04", "NG-05", "NG-06", "NG-08", "NG-10", "GP-06", "GP-07", why="each names its source; the rest binds licensed sites"
    )
    s.not_bound("GP-02", "GP-03", "NG-02", "NG-03", "NG-09", "BL-01", "BL-02", "BT-01", "KN-01", "LH-01", why="not licensed")
    s.innocent("GP-05", "LK-01", "TC-01", "TC-02", "TC-03", why="all printed")
    for rule in (
        "ND-01",
        "ND-02",
        "ND-03",
        "ND-04",
        "EN-01",
        "CD-01",
        "CD-02",
        "CN-02",
        "CL-01",
        "PN-01",
        "MX-01",
        "TM-01",
        "TC-04",
        "CN-01",
    ):
        s.open_question(rule, why="not what this site was written for")
    return s


def hospital() -> Site:
    """October 2026: health advice that leans on books, ministries and now and then a newspaper."""
    host = "https://bvmatsongtien.vn"
    s = Site(
        "BV-MATSONGTIEN",
        "Bệnh viện Mắt Sông Tiền",
        host + "/",
        "khác",
        "nội bộ",
        "sự nghiệp công lập",
        date(2026, 10, 28),
        "Sở Y tế tỉnh Vĩnh Long",
    )
    w, press = Writer("yte", 2331), Writer("bao", 2332)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head><body><header>BỆNH VIỆN MẮT SÔNG TIỀN</header><nav><a href="/song-khoe">Sống khỏe</a><a href="/hoi-bac-si">Hỏi bác sĩ</a><a href="/bang-gia">Bảng giá</a><a href="/lien-he">Liên hệ</a></nav>{main}<footer><div>Bệnh viện Mắt Sông Tiền, đơn vị trực thuộc Sở Y tế tỉnh Vĩnh Long</div><div>Chịu trách nhiệm: BS CKII Trương Thanh Phong - Giám đốc</div><div>Ấp Tân Thuận, xã Tân Ngãi, tỉnh Vĩnh Long</div><div>Cấp cứu: 0270 3826 115 · Hộp thư: bvmat@bvmatsongtien.vn</div><div>Giấy phép hoạt động khám bệnh, chữa bệnh số 115/SYT-GPHĐ ngày 6/5/2016</div></footer></body></html>"""

    rows = ""
    ends = (
        "Nguồn: WHO",
        "Theo hướng dẫn của Bộ Y tế",
        "Tham khảo: Sách giáo khoa Nhãn khoa, NXB Y học",
        "BS Lê Nhân Dân",
        "Ảnh: Báo Sức khỏe và Đời sống",
        "Nguồn: Internet",
        "Phòng Công tác xã hội - T.H",
    )
    for number in range(12):
        title, when = w.title(), at(2026, 10, 27, 10, 0) - timedelta(days=9 * number)
        s.page(
            f"/song-khoe/{number}",
            shell(
                title,
                f'<h1>{title}</h1><p>Cập nhật {when:%d/%m/%Y}</p>{marked(w.paragraphs(3))}<p>{ends[number % 7]}</p><div>Đánh giá bài viết ★★★★★</div><div class="hoi"><h4>Bình luận</h4><p><b>Chị Sáu:</b> Mắt mờ có khám bảo hiểm không bác sĩ?</p><p><b>Bệnh viện:</b> Có chị nhé.</p><textarea></textarea><button>Gửi</button></div>',
            ),
        )
        rows += f'<p><a href="/song-khoe/{number}">{title}</a></p>'
    for number in range(2):
        title, when = press.title(), at(2026, 9, 30, 10, 0) - timedelta(days=70 * number)
        s.page(
            f"/song-khoe/b{number}",
            shell(
                title, f"<h1>{title}</h1><p>Cập nhật {when:%d/%m/%Y}</p>{marked(press.paragraphs(3))}<p>Theo Báo Sức khỏe và Đời sống</p>"
            ),
        )
        rows += f'<p><a href="/song-khoe/b{number}">{title}</a></p>'
    s.page("/", shell("Bệnh viện Mắt Sông Tiền", rows))
    s.page("/song-khoe", shell("Sống khỏe", rows))
    s.page(
        "/hoi-bac-si",
        shell(
            "Hỏi bác sĩ",
            "<h1>Hỏi bác sĩ</h1><p><b>Hỏi:</b> Bao lâu nên khám mắt?</p><p><b>Đáp:</b> Sáu tháng một lần.</p><form><textarea></textarea><button>Gửi câu hỏi</button></form>",
        ),
    )
    s.page("/bang-gia", shell("Bảng giá", "<p>Khám mắt 36.500 đồng.</p>"))
    s.page("/lien-he", shell("Liên hệ", "<p>Ấp Tân Thuận, xã Tân Ngãi</p>"))
    s.innocent("GP-01", why="two items of one newspaper among fourteen, months apart; ministries, books and pictures are no press")
    s.no_breach(
        "NG-01",
        "NG-04",
        "NG-05",
        "NG-08",
        "NG-10",
        "GP-06",
        "GP-07",
        why="a hospital's permit is no licence of a site; NG-05 binds licensed sites",
    )
    s.not_bound("GP-02", "GP-03", "NG-02", "NG-03", "NG-09", "BL-01", "BL-02", "BT-01", "KN-01", "LH-01", why="not licensed")
    s.innocent("GP-05", "LK-01", "TC-01", "TC-02", "TC-03", why="all printed; 'Cấp cứu' is a telephone of the hospital")
    for rule in ("ND-01", "ND-04", "EN-01", "CD-01", "CD-02", "TM-01", "CN-01", "PN-01", "TC-04"):
        s.no_breach(rule, why="a service unit is no state agency")
    return s


def all_sites() -> tuple[Site, ...]:
    return (seed_company(), youth_union(), ward(), hospital())
