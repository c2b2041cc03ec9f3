# ruff: noqa: E501 - markup is kept in the lines its system prints
"""Sites without a licence: those that live on the press, and more that only look so."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked
from tests.blind_province.third import press

LICENSED_DUTIES = ("GP-02", "GP-03", "NG-02", "NG-03", "NG-09", "BL-01", "BL-02", "BT-01", "KN-01", "LH-01")


def commune() -> Site:
    """November 2025: writes all itself; its hamlets, clubs and unions are named like newspapers; some items come from the province's portal."""
    host = "https://dongthanh.nghean.gov.vn"
    s = Site("XA-DONGTHANH3", "UBND xã Đông Thành", host + "/", "xã", "nội bộ", "cơ quan nhà nước", date(2025, 11, 12), "UBND tỉnh Nghệ An")
    w = Writer("xa", 2201)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} - Xã Đông Thành</title></head><body><div class="pt-top"><a href="/">TRANG THÔNG TIN ĐIỆN TỬ XÃ ĐÔNG THÀNH - TỈNH NGHỆ AN</a><form action="/tim"><input name="q" placeholder="Tìm kiếm"></form></div><div class="pt-menu"><a href="/gioi-thieu">Giới thiệu</a><a href="/tin-xa">Tin trong xã</a><a href="/tin-tinh">Tin của tỉnh</a><a href="/hoi-dap">Hỏi đáp</a><a href="/so-gop-y">Sổ góp ý</a></div>{main}<div class="pt-foot"><p>Cơ quan quản lý: Ủy ban nhân dân xã Đông Thành. Cơ quan chủ quản: Ủy ban nhân dân tỉnh Nghệ An</p><p>Trưởng Ban Biên tập: Ngô Thanh Tùng, Phó Chủ tịch UBND xã</p><p>Xóm Tiền Phong, xã Đông Thành, tỉnh Nghệ An. ĐT: 0238 3862 118. Email: dongthanh@nghean.gov.vn</p><p>Bản tin nội bộ theo Giấy phép xuất bản số 61/GP-XBBT do Sở Văn hóa, Thể thao và Du lịch tỉnh Nghệ An cấp ngày 14/9/2025</p><p>Thiết kế: Công ty CP Phần mềm Trường Sơn - GPKD số 2901887766 - ICP 14/2024</p></div></body></html>"""

    signs = (
        "Tiền Phong",
        "Tin, bài: Tuổi Trẻ xã Đông Thành",
        "Theo Hội Người cao tuổi xã",
        "T.H (tổng hợp)",
        "Nguồn: Đoàn Thanh Niên",
        "Câu lạc bộ Lao Động giỏi",
        "Nguyễn Nhân Dân - Công chức văn hóa",
        "Nguồn ảnh: Thanh Niên xóm Tiền Phong",
        "ST: Hoàng Dung",
        "Ban Văn hóa - Xã hội",
    )
    rows = {"tin-xa": "", "tin-tinh": ""}
    for number, sign in enumerate(signs):
        title, when = w.title(), at(2025, 11, 11, 10, 0) - timedelta(days=2 * number)
        body = w.paragraphs(4)
        body[0] = (
            "Xóm Tiền Phong sáng nay đông vui khác hẳn ngày thường. ",
            "Được sự quan tâm của Đảng, Nhà nước và Nhân Dân, ",
            "(Đông Thành) - ",
        )[number % 3] + body[0]
        talk = (
            '<div class="bl"><h5>Bình luận (1)</h5><p><b>Cô Sáu</b> - 11/11/2025: Bà con ủng hộ.</p><textarea></textarea><button>Gửi bình luận</button></div>'
            if number < 3
            else ""
        )
        s.page(
            f"/tin-xa/x{number}.html",
            shell(
                title,
                f'<article><h1>{title}</h1><p class="n">Ngày đăng: {when:%d/%m/%Y %H:%M}</p>{marked(body)}<p class="ky"><b>{sign}</b></p></article>{talk}',
            ),
        )
        rows["tin-xa"] += f'<p><a href="/tin-xa/x{number}.html">{title}</a> <i>{when:%d/%m/%Y}</i></p>'
    for number in range(5):
        title, when = w.title(), at(2025, 11, 9, 16, 0) - timedelta(days=5 * number)
        end = (
            "Nguồn: website UBND tỉnh",
            "(Theo Cổng TTĐT tỉnh Nghệ An)",
            "Nguồn: nghean.gov.vn",
            "Nguồn: Công an tỉnh",
            "Nguồn: Sở Nông nghiệp và Môi trường",
        )[number]
        s.page(
            f"/tin-tinh/p{number}.html",
            shell(
                title,
                f'<article><h1>{title}</h1><p class="n">Ngày đăng: {when:%d/%m/%Y %H:%M}</p>{marked(w.paragraphs(4))}<p class="ky">{end}</p></article>',
            ),
        )
        rows["tin-tinh"] += f'<p><a href="/tin-tinh/p{number}.html">{title}</a> <i>{when:%d/%m/%Y}</i></p>'
    title = "Công an xã cảnh báo nạn lô đề, cá độ bóng đá và đánh bạc qua mạng"
    s.page(
        "/tin-xa/canh-bao.html",
        shell(
            title,
            f'<article><h1>{title}</h1><p class="n">Ngày đăng: 04/11/2025 09:00</p><p>Các đường dây cá độ bóng đá, tài xỉu, nổ hũ, casino trực tuyến lôi kéo người trẻ bằng tin nhắn "nạp đầu tặng 100%". Công an xã đề nghị bà con không truy cập, không cho mượn tài khoản.</p>{marked(w.paragraphs(2))}<p>Xem thêm tại <a href="https://bocongan.gov.vn/canh-bao-danh-bac">Cổng thông tin Bộ Công an</a>.</p><p class="ky">Công an xã</p></article>',
        ),
    )
    s.page(
        "/",
        shell(
            "Trang chủ",
            "".join(rows.values())
            + f'<p><a href="/tin-xa/canh-bao.html">{title}</a></p><div>Liên kết: <a href="https://nghean.gov.vn">Cổng TTĐT tỉnh</a> <a href="https://dichvucong.gov.vn">Dịch vụ công</a> <a href="https://vff.org.vn">Liên đoàn bóng đá</a></div>',
        ),
    )
    for section, items in rows.items():
        s.page(f"/{section}", shell(section, items))
    s.page(
        "/gioi-thieu",
        shell(
            "Giới thiệu", "<h1>Cơ cấu tổ chức</h1><p>Lãnh đạo UBND xã: Chủ tịch Phạm Thị Lài, 0238 3862 119, lai.pham@nghean.gov.vn.</p>"
        ),
    )
    s.page(
        "/hoi-dap",
        shell(
            "Hỏi đáp",
            "<h1>Hỏi đáp</h1><p><b>Ông Ba hỏi:</b> Làm thẻ bảo hiểm ở đâu?</p><p><b>Trả lời:</b> Tại Trung tâm Phục vụ hành chính công.</p>",
        ),
    )
    s.page(
        "/so-gop-y",
        shell(
            "Sổ góp ý",
            "<h1>Sổ góp ý</h1><p>Khách: Trang nên có thêm ảnh. 10/11/2025</p><form><textarea></textarea><button>Gửi ý kiến</button></form>",
        ),
    )
    s.innocent(
        "GP-01",
        why="no press item: hamlets, clubs and people are named like newspapers; the province's own items never suffice (0.1 item 13)",
    )
    s.no_breach(
        "NG-01",
        "NG-04",
        "NG-05",
        "NG-06",
        "NG-07",
        "NG-08",
        "GP-06",
        "GP-07",
        why="nothing republished; a publishing licence of a bulletin and a firm's registration are no licence of a site",
    )
    s.not_bound(*LICENSED_DUTIES, why="no licence, none needed")
    s.innocent("GP-05", "LK-01", "TC-01", "TC-02", "TC-03", why="a warning against gambling leads to the police; all printed")
    s.no_breach("NG-10", "TC-04", why="no press-like name; the commune is of 2025")
    for rule in ("ND-01", "ND-02", "ND-03", "ND-04", "EN-01", "CD-01", "CD-02", "CN-02", "CL-01", "PN-01", "MX-01", "TM-01"):
        s.open_question(rule, why="not what this site was written for")
    return s


def department() -> Site:
    """June 2026: a department that fills its news with the press, half of it without a word on where it comes from."""
    host = "https://soct.hungyen.gov.vn"
    s = Site(
        "SO-CT3",
        "Sở Công Thương tỉnh Hưng Yên",
        host + "/",
        "sở/ngành",
        "nội bộ",
        "cơ quan nhà nước",
        date(2026, 6, 10),
        "UBND tỉnh Hưng Yên",
    )
    w = Writer("so", 2211)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head><body id="portal"><div id="p-banner">SỞ CÔNG THƯƠNG TỈNH HƯNG YÊN</div><div id="p-nav"><a href="/web/gioi-thieu">Giới thiệu</a><a href="/web/thi-truong">Thông tin thị trường</a><a href="/web/tin-so">Tin của Sở</a></div><div class="portlet">{main}</div><div id="p-footer"><b>Trang thông tin điện tử Sở Công Thương tỉnh Hưng Yên</b><br>Cơ quan chủ quản: UBND tỉnh Hưng Yên<br>Người chịu trách nhiệm: Đỗ Kim Oanh, Giám đốc Sở<br>Địa chỉ: Đường Quảng Trường, phường Phố Hiến<br>Điện thoại 0221.3863.475, thư điện tử soct@hungyen.gov.vn<br>Ghi rõ nguồn "soct.hungyen.gov.vn" khi phát hành lại thông tin từ trang này</div></body></html>"""

    rows = {"thi-truong": "", "tin-so": ""}
    for number, story in enumerate(press.DEPARTMENT):
        when = story.published + timedelta(hours=26)
        outlet = story.outlet.removeprefix("Báo ")
        end = (f"<p>Theo {outlet}</p>", "", "<p><em>Sưu tầm</em></p>", f"<p><b>{story.author} ({story.outlet})</b></p>", "")[number % 5]
        s.page(
            f"/web/thi-truong/-/view/{number}",
            shell(
                story.title,
                f'<div class="tieude">{story.title}</div><div class="ngaydang">{when:%d/%m/%Y | %H:%M}</div><div class="noidung">{marked(list(story.paragraphs))}{end}</div>',
            ),
        )
        rows["thi-truong"] += f'<div><a href="/web/thi-truong/-/view/{number}">{story.title}</a> ({when:%d/%m/%Y})</div>'
    for number in range(6):
        title, when = w.title(), at(2026, 6, 9, 8, 0) - timedelta(days=6 * number)
        s.page(
            f"/web/tin-so/-/view/{number}",
            shell(
                title,
                f'<div class="tieude">{title}</div><div class="ngaydang">{when:%d/%m/%Y | %H:%M}</div><div class="noidung">{marked(w.paragraphs(3))}<p>Văn phòng Sở</p></div>',
            ),
        )
        rows["tin-so"] += f'<div><a href="/web/tin-so/-/view/{number}">{title}</a> ({when:%d/%m/%Y})</div>'
    s.page("/", shell("Sở Công Thương tỉnh Hưng Yên", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/web/{section}", shell(section, items))
    s.page("/web/gioi-thieu", shell("Giới thiệu", "<p>Chức năng, nhiệm vụ, cơ cấu tổ chức, lãnh đạo Sở.</p>"))
    s.breach("GP-01", why="nine of fifteen items of the last weeks are two newspapers', each matched: P27, P29")
    s.breach("NG-01", why="items of May 2026 word for word the press's, some with nothing, some with 'Sưu tầm': P39 until 2026-06-30")
    s.not_bound(*LICENSED_DUTIES, why="not licensed")
    s.innocent("GP-05", "LK-01", "TC-01", "TC-02", "TC-03", why="all printed")
    s.no_breach("TC-04", why="no old name; a ward named without its province may be any (LAW: never a bare name)")
    s.no_breach("NG-05", "NG-10", "GP-06", "GP-07", "NG-06", "NG-07", why="duties of licensed sites")
    for rule in (
        "ND-01",
        "ND-02",
        "ND-04",
        "EN-01",
        "CD-01",
        "CD-02",
        "CN-02",
        "CL-01",
        "PN-01",
        "MX-01",
        "TM-01",
        "NG-04",
        "NG-08",
        "CN-01",
    ):
        s.open_question(rule, why="not what this site was written for")
    return s


def school() -> Site:
    """March 2024: two press items in a year, with their sources; a builder's papers in the foot; somebody hid links to casinos."""
    host = "https://thcsnguyentrai.hungyen.edu.vn"
    s = Site(
        "THCS-NTRAI3",
        "Trường Trung học cơ sở Nguyễn Trãi",
        host + "/",
        "trường",
        "nội bộ",
        "sự nghiệp công lập",
        date(2024, 3, 12),
        "Phòng Giáo dục và Đào tạo huyện Ân Thi",
    )
    w = Writer("truong", 2221)
    hidden = '<div style="position:absolute;left:-9999px"><a href="https://sv388live.example.com/">đá gà trực tuyến</a> <a href="https://nohu90.example.net/">nổ hũ đổi thưởng</a> <a href="https://keonhacai5.example.net/">kèo nhà cái</a></div>'

    def shell(title: str, main: str, foot: str = "") -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head><body><div id="wrap"><h1 class="logo"><a href="/">Trường THCS Nguyễn Trãi</a></h1><ul><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/tin-tuc">Tin tức - Sự kiện</a></li><li><a href="/cong-khai">Công khai</a></li><li><a href="/goc-phap-luat">Góc pháp luật</a></li></ul>{main}<address>Trường THCS Nguyễn Trãi - Cơ quan chủ quản: Phòng Giáo dục và Đào tạo huyện Ân Thi<br>Xã Hồng Quang, huyện Ân Thi, tỉnh Hưng Yên. Điện thoại 0221 3830 557. Email: thcsnguyentrai.at@hungyen.edu.vn<br>Chịu trách nhiệm nội dung: Võ Thị Sương, Hiệu trưởng</address><small>Giải pháp web trường học: Công ty TNHH Mạng Sao Khuê. GPKD số 0108765432 do Sở KHĐT Hà Nội cấp ngày 02/5/2015. MXH: 288/GP-BTTTT</small>{foot}</div></body></html>"""

    rows = ""
    for number in range(11):
        title, when = w.title(), at(2024, 3, 8, 10, 0) - timedelta(days=9 * number)
        end = ("Tuổi Trẻ Đoàn trường", "Chi đoàn Tiền Phong", w.person(), "Nguồn: Facebook Liên đội trường", "Tổ Văn - Sử")[number % 5]
        s.page(
            f"/tin-tuc/t{number}",
            shell(
                title,
                f'<h2>{title}</h2><p>Lượt xem: 121 | Ngày đăng: {when:%d/%m/%Y}</p>{marked(w.paragraphs(3))}<p align="right">{end}</p><div>Bình luận (0)<form><textarea></textarea><button>Bình luận</button></form></div>',
            ),
        )
        rows += f'<p><a href="/tin-tuc/t{number}">{title}</a></p>'
    for number, story in enumerate(press.SCHOOL):
        when = story.published + timedelta(days=1)
        s.page(
            f"/tin-tuc/b{number}",
            shell(
                story.title,
                f'<h2>{story.title}</h2><p>Lượt xem: 40 | Ngày đăng: {when:%d/%m/%Y}</p>{marked(list(story.paragraphs))}<p align="right">{story.author}<br>Nguồn: Báo Dân trí</p>',
            ),
        )
        rows += f'<p><a href="/tin-tuc/b{number}">{story.title}</a></p>'
    s.page("/", shell("Trường THCS Nguyễn Trãi", rows, hidden))
    s.page("/tin-tuc", shell("Tin tức", rows))
    s.page("/gioi-thieu", shell("Giới thiệu", "<p>Trường thành lập năm 1961, 16 lớp, 31 giáo viên.</p>"))
    s.page(
        "/cong-khai",
        shell(
            "Công khai",
            "<h2>Công khai năm học 2023-2024</h2><p>Công khai chất lượng giáo dục, cơ sở vật chất, đội ngũ, thu chi tài chính (Thông tư 36): <a href='/tep/bieu-mau-09-2023-2024.pdf'>Biểu mẫu 09</a>, <a href='/tep/bieu-mau-10-2023-2024.pdf'>Biểu mẫu 10</a>, <a href='/tep/bieu-mau-11-2023-2024.pdf'>Biểu mẫu 11</a>, <a href='/tep/bieu-mau-12-2023-2024.pdf'>Biểu mẫu 12</a>. Cập nhật 15/9/2023</p>",
        ),
    )
    s.page(
        "/goc-phap-luat",
        shell(
            "Góc pháp luật",
            "<h2>Hỏi: Học sinh 15 tuổi có được đi xe máy điện không?</h2><p>Trả lời: Người đủ 16 tuổi được điều khiển xe gắn máy. (Sưu tầm)</p>",
        ),
    )
    s.advice(
        "LK-01",
        why="three links to gambling moved out of sight; in March 2024 the law note knows no provision: P60 ended, P30 and P66 not begun",
    )
    s.innocent("GP-01", why="two press items in twelve months of thirteen; a union's byline is no newspaper")
    s.no_breach(
        "NG-01", why="P71: author and source stand under both items; whether the others are its own no archive of two articles can tell"
    )
    s.not_bound(*LICENSED_DUTIES, why="no licence; no comments ban outside licensed sites")
    s.innocent("GP-05", "TC-01", "TC-02", "TC-03", why="the builder's registration and licence are not the school's")
    s.no_breach(
        "GP-06",
        "GP-07",
        "NG-04",
        "NG-05",
        "NG-08",
        "NG-10",
        "TC-04",
        "GD-01",
        why="the builder's papers are no licence of this site; the district still exists; forms of TT 36 are there",
    )
    s.open_question("GD-02", "TM-01", "CN-01", why="not what this site was written for")
    return s


def newspaper() -> Site:
    """September 2026: a provincial newspaper's own electronic paper, registered as other, not as aggregated."""
    host = "https://baosongluoc.vn"
    s = Site(
        "BC-SONGLUOC",
        "Báo và Phát thanh, Truyền hình Sông Luộc",
        host + "/",
        "khác",
        "chuyên ngành",
        "báo chí",
        date(2026, 9, 22),
        "Tỉnh ủy Hưng Yên",
    )
    w = Writer("bao", 2231)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} - Báo Sông Luộc điện tử</title></head><body><div class="head"><a href="/"><img src="/l.svg" alt="Báo Sông Luộc điện tử"></a><span>Cơ quan của Đảng bộ tỉnh</span></div><nav><a href="/thoi-su">Thời sự</a><a href="/doi-song">Đời sống</a><a href="/toa-soan">Tòa soạn - Bạn đọc</a></nav>{main}<footer>Báo và Phát thanh, Truyền hình Sông Luộc. Cơ quan chủ quản: Tỉnh ủy Hưng Yên. Giấy phép hoạt động báo điện tử số 312/GP-BTTTT ngày 18/7/2021. Tổng Biên tập: Huỳnh Văn Bảy. Tòa soạn: 34 Điện Biên, phường Phố Hiến. Điện thoại 0221 3862 001. Email: toasoan@baosongluoc.vn. Ghi rõ nguồn "Báo Sông Luộc" khi sử dụng lại thông tin</footer></body></html>"""

    rows = {"thoi-su": "", "doi-song": ""}
    for number in range(12):
        section = ("thoi-su", "doi-song")[number % 2]
        title, when = w.title(), at(2026, 9, 22, 6, 0) - timedelta(hours=9 * number)
        end = ("<p>Theo TTXVN</p>", f"<p>{w.person()}</p>", "<p>P.V (tổng hợp)</p>", "<p>(Theo Tuổi Trẻ)</p>")[number % 4]
        s.page(
            f"/{section}/{number}.htm",
            shell(
                title,
                f'<article><h1>{title}</h1><time>{when:%d/%m/%Y %H:%M}</time>{marked(w.paragraphs(4))}{end}</article><section class="cmt"><h4>Bình luận</h4><p><b>Bạn đọc Hải</b> 22/09/2026: Hay quá!</p><textarea></textarea><button>Gửi</button></section>',
            ),
        )
        rows[section] += f'<h3><a href="/{section}/{number}.htm">{title}</a></h3>'
    s.page("/", shell("Trang nhất", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}", shell(section, items))
    s.page("/toa-soan", shell("Tòa soạn", "<p>Thường trực: 0221 3862 001. Phóng viên thường trú các khu vực.</p>"))
    s.no_breach(
        "GP-01",
        "GP-02",
        "GP-03",
        "GP-04",
        "GP-05",
        "GP-06",
        "GP-07",
        why="an electronic newspaper runs under the press law, not under a licence of an aggregated site",
    )
    s.no_breach(
        "NG-01",
        "NG-02",
        "NG-03",
        "NG-05",
        "NG-08",
        "NG-09",
        "NG-10",
        "BL-01",
        "BL-02",
        "BT-01",
        "KN-01",
        "LH-01",
        why="the same; a newspaper may be called one and let readers speak",
    )
    s.no_breach("TC-01", "TC-02", "LK-01", *("EN-01", "ND-01", "CD-01", "CN-02", "TM-01"), why="body, address, phone, mail")
    s.no_breach("TC-03", why="the editor in chief answers for a newspaper")
    return s


def museum() -> Site:
    """September 2025: a museum that lists what papers wrote of it, titles and links only, and quotes a paper inside its own texts."""
    host = "https://baotanggomchu.vn"
    s = Site(
        "BT-GOMCHU",
        "Bảo tàng Gốm Chu",
        host + "/",
        "khác",
        "nội bộ",
        "sự nghiệp công lập",
        date(2025, 9, 30),
        "Sở Văn hóa, Thể thao và Du lịch tỉnh Vĩnh Long",
    )
    w = Writer("doan", 2241)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} · Bảo tàng Gốm Chu</title></head><body><header><a href="/">Bảo tàng Gốm Chu</a></header><nav><a href="/chuyen-hien-vat">Chuyện hiện vật</a><a href="/bao-chi">Báo chí viết về Bảo tàng</a><a href="/tham-quan">Tham quan</a><a href="/cam-tuong">Sổ cảm tưởng</a></nav><main>{main}</main><footer><p>Bảo tàng Gốm Chu - Sở Văn hóa, Thể thao và Du lịch tỉnh Vĩnh Long</p><p>Phụ trách nội dung: Đặng Minh Khuê, Giám đốc Bảo tàng</p><p>7 Trưng Nữ Vương, phường Long Châu, tỉnh Vĩnh Long · 0270 3823 181 · lienhe@baotanggomchu.vn</p><p>Giấy phép hoạt động bảo tàng số 77/QĐ-UBND ngày 3/2/2011</p></footer></body></html>"""

    rows, clippings = "", ""
    leads = (
        "Theo Báo Tuổi Trẻ ngày 12/8/2025, lượng khách đến các bảo tàng trong vùng đang tăng trở lại. ",
        "VTV1 hôm qua đã giới thiệu chiếc bình này. ",
        "",
        "Như Báo Thanh Niên đã đưa tin, ",
    )
    ends = (
        "Bài và ảnh: Tuổi Trẻ Bảo tàng",
        "Thuyết minh viên Lê Tiền Phong",
        "Phòng Trưng bày",
        "(Tư liệu: Báo Vĩnh Long số Xuân 1998)",
        "Ảnh: Thanh Niên; bài: Phòng Nghiệp vụ",
    )
    for number in range(11):
        title, when = w.title(), at(2025, 9, 28, 9, 0) - timedelta(days=4 * number)
        body = w.paragraphs(4)
        body[0] = leads[number % 4] + body[0]
        s.page(
            f"/chuyen-hien-vat/{number}",
            shell(
                title,
                f'<h1>{title}</h1><p class="date">{when:%d.%m.%Y}</p>{marked(body)}<p class="sig">{ends[number % 5]}</p><p>Bài liên quan trên báo: <a href="https://thanhnien.vn/gom-{number}-1857.htm">Chuyện làng gốm ven sông</a></p>',
            ),
        )
        rows += f'<p><a href="/chuyen-hien-vat/{number}">{title}</a></p>'
        outlet, place = (("Báo Tuổi Trẻ", "tuoitre.vn"), ("Báo Thanh Niên", "thanhnien.vn"), ("Báo Vĩnh Long", "baovinhlong.com.vn"))[
            number % 3
        ]
        clippings += f'<li>{when:%d/%m/%Y} – <a href="https://{place}/bao-tang-{number}-2025.htm">Gốm Chu và những người giữ lửa, kỳ {number + 1}</a> ({outlet})</li>'
    s.page("/", shell("Trang chủ", rows))
    s.page("/chuyen-hien-vat", shell("Chuyện hiện vật", rows))
    s.page("/bao-chi", shell("Báo chí viết về Bảo tàng", f"<h1>Báo chí viết về Bảo tàng</h1><ul>{clippings}</ul>"))
    s.page("/tham-quan", shell("Tham quan", "<p>Mở cửa 8:00 - 16:30, nghỉ thứ Hai. Vé 20.000 đồng.</p>"))
    s.page(
        "/cam-tuong",
        shell(
            "Sổ cảm tưởng",
            "<h1>Sổ cảm tưởng</h1><blockquote>Thật xúc động! - Khách từ Huế, 20/9/2025</blockquote><form><textarea></textarea><button>Gửi cảm tưởng</button></form>",
        ),
    )
    s.innocent(
        "GP-01",
        why="all items are its own; titles with links to newspapers are no republished items, a sentence 'theo Báo Tuổi Trẻ' inside is a quotation",
    )
    s.no_breach(
        "NG-01",
        "NG-04",
        "NG-05",
        "NG-08",
        "NG-10",
        "GP-06",
        "GP-07",
        why="nothing republished; 'Bảo tàng' is no 'báo', a museum's permit no licence of a site",
    )
    s.not_bound(*LICENSED_DUTIES, why="no licence, none needed")
    s.innocent("GP-05", "LK-01", "TC-01", "TC-02", "TC-03", why="all printed")
    for rule in ("ND-01", "EN-01", "CD-01", "CD-02", "TM-01", "CN-01", "PN-01", "ND-04"):
        s.no_breach(rule, why="a service unit is no state agency")
    return s


def gardeners() -> Site:
    """October 2025: registered as internal, but prints a licence that the register does not know; and one breach of the plainest kind."""
    host = "https://hoilamvuonvinhlong.org.vn"
    s = Site(
        "HOI-LAMVUON", "Hội Làm vườn tỉnh Vĩnh Long", host + "/", "khác", "nội bộ", "đoàn thể", date(2025, 10, 21), "UBND tỉnh Vĩnh Long"
    )
    w, other = Writer("doan", 2251), Writer("bao", 2252)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><center><font size="6">HỘI LÀM VƯỜN TỈNH VĨNH LONG</font><br>Trang thông tin điện tử tổng hợp</center><a href="/ky-thuat">Kỹ thuật</a> <a href="/tin-hoi">Tin Hội</a>{main}<hr><center>Cơ quan chủ quản: UBND tỉnh Vĩnh Long - Hội Làm vườn tỉnh Vĩnh Long<br>26 đường 30/4, phường Long Châu - Điện thoại: 0270 3830 445 - Email: hoilamvuon@hoilamvuonvinhlong.org.vn<br>Giấy phép thiết lập trang thông tin điện tử tổng hợp số 11/GP-STTTT do Sở Thông tin và Truyền thông tỉnh Vĩnh Long cấp ngày 20/5/2019</center></body></html>"""

    rows = {"ky-thuat": "", "tin-hoi": ""}
    for number in range(6):
        title, when = other.title(), at(2025, 10, 20, 10, 0) - timedelta(days=7 * number)
        s.page(
            f"/ky-thuat/{number}",
            shell(
                title,
                f"<h1>{title}</h1>({when:%d/%m/%Y}){marked(other.paragraphs(3))}<p>Nguồn: {('Báo Nông nghiệp và Môi trường', 'Báo Vĩnh Long')[number % 2]}</p>",
            ),
        )
        rows["ky-thuat"] += f'<p><a href="/ky-thuat/{number}">{title}</a></p>'
    for number in range(6):
        title, when = w.title(), at(2025, 10, 17, 10, 0) - timedelta(days=6 * number)
        s.page(f"/tin-hoi/{number}", shell(title, f"<h1>{title}</h1>({when:%d/%m/%Y}){marked(w.paragraphs(3))}<p>Văn phòng Hội</p>"))
        rows["tin-hoi"] += f'<p><a href="/tin-hoi/{number}">{title}</a></p>'
    s.page("/", shell("Hội Làm vườn", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}", shell(section, items))
    s.breach("GP-07", why="a licence on the page, none in the register: one of them is wrong, for the inspector")
    s.breach("TC-03", why="nobody is named as responsible for the content: P34")
    s.no_breach("GP-01", why="the home page prints a licence: the register may be behind")
    s.innocent("GP-05", "TC-01", "TC-02", "LK-01", why="printed")
    for rule in ("GP-02", "GP-03", "GP-04", "NG-02", "NG-03", "NG-09", "BT-01", "KN-01", "LH-01"):
        s.open_question(rule, why="whether it is licensed is just the question")
    return s


def all_sites() -> tuple[Site, ...]:
    return (commune(), department(), school(), newspaper(), museum(), gardeners())
