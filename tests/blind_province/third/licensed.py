# ruff: noqa: E501 - markup is kept in the lines its system prints
"""Sites that hold a licence: a station, two associations, a university, two companies, a union."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked
from tests.blind_province.third import press

STATE_DUTIES = ("EN-01", "ND-01", "ND-02", "ND-03", "ND-04", "CD-01", "CD-02", "CN-02", "PN-01", "CL-01", "TC-04")


def station() -> Site:
    """A radio and television station in 2022: a press agency, so its readers may comment; a licence renewed once."""
    host = "https://vanhoa.ntvhoalam.vn"
    s = Site(
        "PT-HOALAM", "Đài Phát thanh và Truyền hình Hoa Lâm", host + "/", "khác", "tổng hợp", "báo chí", date(2022, 5, 17), "UBND tỉnh Hưng Yên",
        licences=({"number": "41/GP-TTĐT", "issuer": "Cục Quản lý phát thanh, truyền hình và thông tin điện tử", "issued_on": date(2012, 3, 14), "expires_on": date(2024, 3, 14), "responsible_person": "Tạ Thu Hiền", "status": "hiệu lực"},),
        consents=tuple({"press_agency": name, "document_number": f"0{index}/TTHT", "signed_on": date(2021, 1, 4), "valid_to": date(2025, 1, 4)} for index, name in enumerate(("Báo Nhân Dân", "Thông tấn xã Việt Nam"), 1)),
    )  # fmt: skip
    w, own = Writer("bao", 2101), Writer("doan", 2102)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head><body><table class="khung" width="1000"><tr><td><a href="/"><img src="/logo-dai.png" alt="Đài Phát thanh và Truyền hình Hoa Lâm"></a><div class="slogan">Trang thông tin điện tử tổng hợp Văn hóa - Giải trí</div></td></tr><tr><td><a href="/am-nhac/">Âm nhạc</a> <a href="/trong-tinh/">Trong tỉnh</a> <a href="/lich-phat-song/">Lịch phát sóng</a></td></tr><tr><td>{main}</td></tr><tr><td class="cuoi"><div>Cơ quan chủ quản: Ủy ban nhân dân tỉnh Hưng Yên</div><div>Chịu trách nhiệm chính: Bà Tạ Thu Hiền, Phó Giám đốc Đài</div><div><span>Giấy phép thiết lập trang thông tin điện tử tổng hợp trên mạng</span> <span>số</span> <b>41/GP-TTĐT</b></div><div>Cấp ngày <b>14/03/2012</b></div><div>Cơ quan cấp: Cục Quản lý phát thanh, truyền hình và thông tin điện tử</div><div>Gia hạn lần 1 đến ngày 14/03/2024</div><div>Giấy phép hoạt động phát thanh, truyền hình số 207/GP-BTTTT ngày 05/02/2016</div><div>Số 8 đường Bãi Sậy, thành phố Hưng Yên - ĐT: (0221) 3 862 115 - Thư: phongthuky@ntvhoalam.vn</div></td></tr></table></body></html>"""

    rows = {"am-nhac": "", "trong-tinh": ""}
    for number in range(8):
        title, when, before = (
            w.title(),
            at(2022, 5, 16, 15, 10) - timedelta(days=3 * number),
            at(2022, 5, 16, 6, 5) - timedelta(days=3 * number),
        )
        outlet, place = (("Báo Nhân Dân", "nhandan.vn"), ("Thông tấn xã Việt Nam", "baotintuc.vn"))[number % 2]
        talk = '<ul class="ds-binh-luan"><li><b>Nguyễn Thị Tươi</b> <i>16/05/2022 20:14</i><p>Mong đài có thêm nhiều tiết mục như thế.</p></li><li><b>Hoàng Nam</b> <i>17/05/2022 06:02</i><p>Xem mà nhớ quê quá!</p></li></ul><form class="gui-bl"><textarea name="binhluan" placeholder="Viết bình luận..."></textarea><button>Gửi bình luận</button></form>'
        end = f'<div class="nguon-tin"><img src="/logo/{place}.png" alt="{outlet}"> {w.person()} <a href="https://{place}/am-nhac-{number}71.html">Xem thêm tại {outlet}</a>, {before:%H:%M} ngày {before:%d/%m/%Y}</div>'
        s.page(
            f"/am-nhac/tin-{number}.html",
            shell(title, f"<h2>{title}</h2><em>{when:%d/%m/%Y %H:%M}</em>{marked(w.paragraphs(4))}{end}{talk}"),
        )
        rows["am-nhac"] += f'<div><a href="/am-nhac/tin-{number}.html">{title}</a></div>'
    for number in range(5):
        title, when = own.title(), at(2022, 5, 15, 18, 30) - timedelta(days=2 * number)
        s.page(
            f"/trong-tinh/t-{number}.html",
            shell(title, f"<h2>{title}</h2><em>{when:%d/%m/%Y %H:%M}</em>{marked(own.paragraphs(3))}<p>PV {own.person()}</p>"),
        )
        rows["trong-tinh"] += f'<div><a href="/trong-tinh/t-{number}.html">{title}</a></div>'
    s.page("/", shell("Đài Phát thanh và Truyền hình Hoa Lâm", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}/", shell(section, items))
    s.page("/lich-phat-song/", shell("Lịch phát sóng", "<p>05:30 Thời sự sáng. 11:30 Thời sự trưa. 18:30 Thời sự tối.</p>"))
    s.innocent("BL-01", "BL-02", why="a station is a press agency: P21 leaves its aggregated site out until 2024-12-24")
    s.innocent("GP-02", why="ten years and one renewal of two, to 2024-03-14, as the register says (P15)")
    s.innocent("GP-03", why="number, day and issuer stand in three elements of the foot")
    s.no_breach("GP-04", "GP-06", "NG-10", "GP-07", why="same licence; a station may bear its own name")
    s.innocent("NG-05", "NG-08", "TC-01", "TC-02", "TC-03", "GP-05", "LK-01", why="press with agreements; all printed")
    s.no_breach("NG-02", "NG-01", "NG-03", why="author, outlet (in a logo and in the link), time and link with every item")
    s.not_bound("GP-01", "NG-09", "BT-01", "KN-01", *STATE_DUTIES, why="licensed, no state agency, before NĐ 147")
    return s


def tourism_association() -> Site:
    """October 2023, everything as it should be, with many things that look like comments."""
    host = "https://hiephoidulichnghean.vn"
    s = Site(
        "HH-DULICHNA", "Hiệp hội Du lịch tỉnh Nghệ An", host + "/", "khác", "tổng hợp", "đoàn thể", date(2023, 10, 24), "UBND tỉnh Nghệ An",
        licences=({"number": "27/GP-STTTT", "issuer": "Sở Thông tin và Truyền thông tỉnh Nghệ An", "issued_on": date(2020, 12, 8), "expires_on": date(2030, 12, 8), "responsible_person": "Mai Xuân Phước", "status": "hiệu lực"},),
        consents=tuple({"press_agency": name, "document_number": f"{index}/2020/HTTT", "signed_on": date(2020, 11, 2), "valid_to": None} for index, name in enumerate(("Báo Nghệ An", "Báo Tiền Phong", "Báo Thanh Niên"), 5)),
    )  # fmt: skip
    w, own = Writer("bao", 2111), Writer("doan", 2112)
    feedback = '<div class="foot-form"><h5>Gửi ý kiến</h5><form action="/gui-y-kien" method="post"><input name="hoten" placeholder="Họ tên"><input name="dienthoai" placeholder="Điện thoại"><textarea name="noidung" placeholder="Ý kiến của bạn với Hiệp hội"></textarea><button>Gửi</button></form></div>'

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi-VN"><head><meta charset="UTF-8"><title>{title} &#8211; Hiệp hội Du lịch Nghệ An</title><meta name="generator" content="WordPress 6.3"></head><body class="wp-singular"><header id="masthead"><p class="site-title"><a href="/">HIỆP HỘI DU LỊCH TỈNH NGHỆ AN</a></p><p class="site-description">Trang thông tin điện tử tổng hợp</p></header><nav class="menu"><a href="/diem-den/">Điểm đến</a><a href="/tin-hiep-hoi/">Tin Hiệp hội</a><a href="/hoi-dap/">Hỏi đáp</a></nav><main id="primary">{main}</main><footer id="colophon"><p>Cơ quan chủ quản: UBND tỉnh Nghệ An. Đơn vị quản lý: Hiệp hội Du lịch tỉnh Nghệ An</p><p>Số 19 Quang Trung, TP Vinh. Tel: 0238.3844.692. E-mail: vanphong@hiephoidulichnghean.vn</p><p>Chịu trách nhiệm nội dung: Ông Mai Xuân Phước - Tổng Thư ký</p><p>Giấy phép thiết lập trang thông tin điện tử tổng hợp trên mạng số: 27/GP-STTTT cấp ngày 08/12/2020 bởi Sở Thông tin và Truyền thông tỉnh Nghệ An, thay thế giấy phép 9/GP-STTTT cấp ngày 21/6/2011</p>{feedback}</footer></body></html>"""

    rows = {"diem-den": "", "tin-hiep-hoi": ""}
    outlets = (("Báo Nghệ An", "baonghean.vn"), ("Báo Tiền Phong", "tienphong.vn"), ("Báo Thanh Niên", "thanhnien.vn"))
    for number in range(9):
        title, when = w.title(), at(2023, 10, 23, 16, 40) - timedelta(days=2 * number)
        before = when - timedelta(hours=8, minutes=11)
        outlet, place = outlets[number % 3]
        end = (
            f'<p style="text-align:right"><strong>{w.person()} ({outlet})</strong></p><p style="text-align:right"><em>Đăng trên {outlet} lúc {before:%H:%M, %d/%m/%Y}.</em> <a href="https://{place}/du-lich/p{number}83.html">Link bài gốc</a></p>',
            f'<p><b>Nguồn tin:</b> {outlet} | <b>Tác giả:</b> {w.person()} | <b>Thời gian đăng gốc:</b> {before:%d/%m/%Y - %H:%M} | <a href="https://{place}/du-lich/p{number}83.html">https://{place}/du-lich/p{number}83.html</a></p>',
        )[number % 2]
        extras = '<div class="rating">Đánh giá bài viết: ★★★★☆ (12 lượt)</div><p class="comments-closed">Chức năng bình luận bị tắt ở bài viết này</p><div class="share"><a href="https://www.facebook.com/sharer.php?u=x">Chia sẻ</a></div>'
        picture = (
            "<figure><img src='/uploads/1.jpg'><figcaption>Ảnh minh họa. Nguồn: Internet</figcaption></figure>"
            if number % 2
            else "<p class='wp-caption-text'>Một góc biển sớm mai (Ảnh: ST)</p>"
        )
        s.page(
            f"/diem-den/bai-{number}/",
            shell(
                title,
                f'<article class="post"><h1 class="entry-title">{title}</h1><span class="posted-on">{when:%d/%m/%Y}</span><div class="entry-content">{picture}{marked(w.paragraphs(4))}{end}</div></article>{extras}',
            ),
        )
        rows["diem-den"] += f'<h3><a href="/diem-den/bai-{number}/">{title}</a></h3>'
    for number in range(5):
        title, when = own.title(), at(2023, 10, 20, 10, 0) - timedelta(days=6 * number)
        talk = '<div id="comments"><h2>2 bình luận</h2><ol class="comment-list"><li class="comment"><b>Phương Anh</b> viết: 21/10/2023<p>Cho em hỏi lịch lớp tới ạ?</p></li><li class="comment"><b>Khách sạn Sao Mai</b> viết: 22/10/2023<p>Rất bổ ích, cảm ơn Hiệp hội.</p></li></ol><form class="comment-form"><textarea id="comment" name="comment"></textarea><p>Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *</p><button>Gửi bình luận</button></form></div>'
        s.page(
            f"/tin-hiep-hoi/h-{number}/",
            shell(
                title,
                f'<article class="post"><h1 class="entry-title">{title}</h1><span class="posted-on">{when:%d/%m/%Y}</span><div class="entry-content">{marked(own.paragraphs(3))}<p><strong>Văn phòng Hiệp hội</strong></p></div></article>{talk}',
            ),
        )
        rows["tin-hiep-hoi"] += f'<h3><a href="/tin-hiep-hoi/h-{number}/">{title}</a></h3>'
    s.page("/", shell("Trang chủ", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}/", shell(section, items))
    s.page(
        "/hoi-dap/",
        shell(
            "Hỏi đáp",
            "<h1>Hỏi đáp</h1><dl><dt>Anh Quân (Hà Nội): Hiệp hội có nhận hội viên cá nhân không?</dt><dd>Trả lời: Có, mời anh xem Điều lệ.</dd></dl><form><textarea placeholder='Câu hỏi'></textarea><button>Gửi câu hỏi</button></form>",
        ),
    )
    s.innocent(
        "BL-01",
        "BL-02",
        why="readers comment on the association's own items only; closed under quoted ones; stars, a contact form and Q&A are no comments",
    )
    s.innocent("NG-02", why="author, agency in full and time with every item, in two wordings")
    s.innocent("NG-05", why="'Nguồn: Internet' and 'ST' stand under pictures")
    s.innocent("GP-02", "GP-03", "GP-05", why="valid licence; the older one it replaced is not the one that counts")
    s.no_breach("GP-04", "GP-06", "GP-07", "NG-03", "NG-01", "NG-10", "TM-01", why="the first licence of the line equals the register")
    s.innocent("NG-08", "TC-01", "TC-02", "TC-03", "LK-01", why="all sources have agreements; all printed")
    s.not_bound("GP-01", "NG-09", "BT-01", "KN-01", *STATE_DUTIES, why="licensed, no state agency, before NĐ 147")
    return s


def university() -> Site:
    """March 2017: an old licence of the ministry, comments of the house alone under quoted items, students' under its own."""
    host = "http://dhnonglamsongma.edu.vn"
    s = Site(
        "DH-SONGMA", "Trường Đại học Nông Lâm Sông Mã", host + "/", "trường", "tổng hợp", "sự nghiệp công lập", date(2017, 3, 22), "UBND tỉnh Thanh Hóa",
        licences=({"number": "188/GP-TTĐT", "issuer": "Cục Quản lý phát thanh, truyền hình và thông tin điện tử - Bộ Thông tin và Truyền thông", "issued_on": date(2008, 9, 15), "expires_on": date(2018, 9, 15), "responsible_person": "Châu Văn Tấn", "status": "hiệu lực"},),
    )  # fmt: skip
    w, own = Writer("bao", 2121), Writer("truong", 2122)

    def shell(title: str, main: str) -> str:
        return f"""<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"><title>{title}</title></head><body><div id="banner"><h1>TRƯỜNG ĐẠI HỌC NÔNG LÂM SÔNG MÃ</h1><div>Trang thông tin điện tử tổng hợp</div></div><div id="menu"><ul><li><a href="/giao-duc">Giáo dục</a></li><li><a href="/nha-truong">Tin nhà trường</a></li><li><a href="/luu-but">Sổ lưu bút</a></li></ul></div><div id="giua">{main}</div><div id="chan"><img src="/gp.gif" alt="Giấy phép số 188/GP-TTĐT do Cục Quản lý phát thanh, truyền hình và thông tin điện tử cấp ngày 15/9/2008"><br>Cơ quan chủ quản: UBND tỉnh Thanh Hóa<br>Trường Đại học Nông Lâm Sông Mã, xã Quảng Thắng, thành phố Thanh Hóa<br>Điện thoại: 0373.910.222 - Email: banbientap@dhnonglamsongma.edu.vn<br>Người chịu trách nhiệm nội dung: PGS.TS Châu Văn Tấn, Phó Hiệu trưởng</div></body></html>"""

    rows = {"giao-duc": "", "nha-truong": ""}
    for number in range(7):
        title, when = w.title(), at(2017, 3, 21, 14, 0) - timedelta(days=3 * number)
        end = (
            f"<p align=right><b>{w.person()}</b><br><i>(Theo báo Giáo dục và Thời đại)</i></p>",
            "<p align=right><b>(Theo Tuổi Trẻ Online)</b></p>",
            "<p align=right>PV (theo Dân trí)</p>",
        )[number % 3]
        note = (
            '<div class="phan-hoi"><b>Ban biên tập</b> (21/03/2017): Bài viết được dẫn lại để bạn đọc tham khảo. Mục phản hồi của bài này đã khóa.</div>'
            if number < 3
            else ""
        )
        s.page(
            f"/giao-duc/{number}.aspx",
            shell(title, f"<h2>{title}</h2><small>Cập nhật: {when:%d/%m/%Y %H:%M}</small>{marked(w.paragraphs(4))}{end}{note}"),
        )
        rows["giao-duc"] += f'<li><a href="/giao-duc/{number}.aspx">{title}</a></li>'
    for number in range(6):
        title, when = own.title(), at(2017, 3, 20, 9, 0) - timedelta(days=5 * number)
        talk = '<div class="phan-hoi"><h4>Ý kiến bạn đọc (2)</h4><div class="yk"><b>sinhvienk8</b> (19/03/2017 21:00): Em cảm ơn các thầy cô.</div><div class="yk"><b>Lê Hoa</b> (20/03/2017 07:12): Khi nào có đợt sau ạ?</div><textarea></textarea><input type=submit value="Gửi ý kiến"></div>'
        sign = ("Tuổi Trẻ Đoàn trường", "Câu lạc bộ Tiền Phong", "Hội Sinh viên")[number % 3]
        s.page(
            f"/nha-truong/{number}.aspx",
            shell(
                title,
                f"<h2>{title}</h2><small>Cập nhật: {when:%d/%m/%Y %H:%M}</small>{marked(own.paragraphs(3))}<p align=right><b>{sign}</b></p>{talk}",
            ),
        )
        rows["nha-truong"] += f'<li><a href="/nha-truong/{number}.aspx">{title}</a></li>'
    s.page("/", shell("Trường Đại học Nông Lâm Sông Mã", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}", shell(section, items))
    s.page(
        "/luu-but",
        shell(
            "Sổ lưu bút",
            "<h2>Sổ lưu bút</h2><div><b>Cựu sinh viên K2</b> 18/03/2017: Chúc trường ngày càng phát triển!</div><div><b>Khách thăm</b> 02/03/2017: Trang đẹp quá.</div><form><textarea></textarea><input type=submit value='Ký tên'></form>",
        ),
    )
    s.breach("NG-02", why="no item gives the time its source published, some no author: P03, P35 (in force from 2017-01-01)")
    s.innocent(
        "BL-01",
        why="students comment on own items; under quoted ones stands only a note of the editors, who are no readers; the guest book quotes nothing",
    )
    s.innocent("BL-02", why="no form under any quoted item")
    s.innocent(
        "GP-02", "GP-05", "TC-01", "TC-02", "TC-03", "LK-01", "NG-05", why="licence to September 2018; all printed; newspapers named"
    )
    s.innocent("GP-03", why="number, day and issuer stand in the alternative text of an image that shows them")
    s.no_breach(
        "GP-04",
        "GP-06",
        "GP-07",
        "NG-03",
        "NG-01",
        "NG-10",
        "NG-08",
        why="before 2018-04-15 nothing asks for agreements or forbids names; the link was asked for from 2019 on",
    )
    s.not_bound(
        "GP-01", "NG-09", "BT-01", "KN-01", "NG-06", "EN-01", "ND-01", "CD-01", "PN-01", why="licensed, before NĐ 147, no state agency"
    )
    return s


def trade_company() -> Site:
    """September 2026: a company that does half of what NĐ 147 asks."""
    host = "https://chonongsanxanh.vn"
    s = Site(
        "DN-NONGSAN", "Công ty Cổ phần Nông sản Xanh Vĩnh Long", host + "/", "khác", "tổng hợp", "doanh nghiệp", date(2026, 9, 9), "",
        licences=({"number": "07/GP-TTĐT", "issuer": "Sở Văn hóa, Thể thao và Du lịch tỉnh Vĩnh Long", "issued_on": date(2025, 10, 6), "expires_on": date(2030, 10, 6), "responsible_person": "Lý Ngọc Diệp", "status": "hiệu lực"},),
        consents=tuple({"press_agency": name, "document_number": f"{index}/HĐNT", "signed_on": date(2025, 9, 1), "valid_to": date(2028, 9, 1)} for index, name in enumerate(("Báo Người Lao Động", "Báo Nông nghiệp và Môi trường", "Báo Vĩnh Long"), 11)),
    )  # fmt: skip
    w, own = Writer("bao", 2131), Writer("doan", 2132)
    facebook = (
        '<div id="fb-root"></div><div class="fb-comments" data-href="https://chonongsanxanh.vn" data-numposts="10" data-width="100%"></div>'
    )

    def shell(title: str, main: str) -> str:
        return f"""<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} | Chợ Nông Sản Xanh</title></head><body><div class="top"><div class="ten" style="font-size:36px">CHỢ NÔNG SẢN XANH</div><div class="lh" style="font-size:24px">Trang thông tin điện tử tổng hợp</div></div><div class="tabs"><a href="/thi-truong">Thị trường</a><a href="/cong-ty">Chuyện công ty</a><a href="/phan-anh">Phản ánh nội dung vi phạm</a></div>{main}<div class="bottom"><dl><dt>Chủ quản</dt><dd>Công ty Cổ phần Nông sản Xanh Vĩnh Long - GPKD số 1500988123 do Sở Tài chính tỉnh Vĩnh Long cấp ngày 12/4/2019</dd><dt>Giấy phép TTĐT</dt><dd>Số 07/GP-TTĐT</dd><dd>Ngày cấp: 06/10/2025</dd><dd>Nơi cấp: Sở Văn hóa, Thể thao và Du lịch tỉnh Vĩnh Long</dd><dt>Chịu trách nhiệm nội dung</dt><dd>Bà Lý Ngọc Diệp</dd><dt>Liên hệ</dt><dd>45 Phạm Hùng, phường Long Châu, tỉnh Vĩnh Long</dd><dd>0270 3 888 414</dd><dd>bientap@chonongsanxanh.vn</dd></dl><a href="https://bocongthuong.example.vn/thong-bao"><img src="/bct.png" alt="Đã thông báo Bộ Công Thương"></a></div></body></html>"""

    rows = {"thi-truong": "", "cong-ty": ""}
    for number, story in enumerate(press.COMPANY):
        when = story.published + timedelta(hours=3, minutes=7)
        end = '<p class="src">Theo NLĐ</p><p>Nguồn: <a href="https://nld.com.vn/">nld.com.vn</a></p>'
        s.page(
            f"/thi-truong/m{number}",
            shell(
                story.title,
                f'<h1>{story.title}</h1><time>{when:%H:%M %d/%m/%Y}</time><div class="body">{marked(list(story.paragraphs))}{end}</div>{facebook}',
            ),
        )
        rows["thi-truong"] += f'<a href="/thi-truong/m{number}">{story.title}</a><br>'
    for number in range(5):
        title, when = w.title(), at(2026, 9, 8, 9, 30) - timedelta(days=4 * number)
        end = ("<p class='src'>Theo Báo Vĩnh Long</p>", "<p class='src'>Nguồn: Facebook Hội Nhà vườn miền Tây</p>")[number % 2]
        s.page(
            f"/thi-truong/n{number}",
            shell(
                title, f'<h1>{title}</h1><time>{when:%H:%M %d/%m/%Y}</time><div class="body">{marked(w.paragraphs(4))}{end}</div>{facebook}'
            ),
        )
        rows["thi-truong"] += f'<a href="/thi-truong/n{number}">{title}</a><br>'
    for number in range(5):
        title, when = own.title(), at(2026, 9, 7, 15, 0) - timedelta(days=5 * number)
        s.page(
            f"/cong-ty/o{number}",
            shell(
                title,
                f'<h1>{title}</h1><time>{when:%H:%M %d/%m/%Y}</time><div class="body">{marked(own.paragraphs(3))}<p>Ban Truyền thông Công ty</p></div>',
            ),
        )
        rows["cong-ty"] += f'<a href="/cong-ty/o{number}">{title}</a><br>'
    s.page("/", shell("Trang chủ", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}", shell(section, items))
    s.page(
        "/phan-anh",
        shell(
            "Phản ánh nội dung vi phạm",
            "<h1>Phản ánh, khiếu nại về nội dung vi phạm</h1><form method='post'><input name='hoten'><input name='email'><input name='duongdan'><textarea name='noidung'></textarea><button>Gửi phản ánh</button></form>",
        ),
    )
    s.breach("NG-02", why="no author, no time, the newspaper abbreviated: P87")
    s.breach("NG-03", why="the only link leads to the newspaper's home page, on the other items there is none: P87")
    s.breach("NG-05", why="a Facebook page is no official source: P25")
    s.breach("BL-02", why="Facebook's comment box is open under quoted items: P33 d")
    s.breach("BT-01", why="the only badge is the trade ministry's, not the symbol of the licence: P34, P90")
    s.no_breach("BL-01", why="no comment can be read in the archive")
    s.innocent("GP-03", "GP-02", "GP-05", why="number, day and issuer in a list of definitions; the business registration is another paper")
    s.no_breach(
        "GP-04",
        "GP-06",
        "GP-07",
        "NG-01",
        "NG-04",
        "NG-06",
        "NG-07",
        "SN-01",
        "TM-01",
        "LH-01",
        why="as in the register; sources named; three hours later",
    )
    s.innocent("NG-10", why="name and domain bear no word of the press, the type stands under the name")
    s.innocent("NG-09", why="agreements with three press agencies")
    s.innocent("KN-01", why="a form for complaints")
    s.innocent("TC-01", "TC-02", "TC-03", "LK-01", why="all in the foot")
    s.open_question("NG-08", why="an unofficial source has no agreement either; NG-05 says it")
    s.not_bound("GP-01", *STATE_DUTIES, why="licensed; no state agency")
    return s


def builders_union() -> Site:
    """September 2026: a licence that ran out in February, printed with another number than the register's, another person."""
    host = "https://congdoanxaydunghy.org.vn"
    s = Site(
        "CD-XAYDUNGHY", "Công đoàn ngành Xây dựng tỉnh Hưng Yên", host + "/", "khác", "tổng hợp", "đoàn thể", date(2026, 9, 16), "Liên đoàn Lao động tỉnh Hưng Yên",
        licences=({"number": "54/GP-STTTT", "issuer": "Sở Thông tin và Truyền thông tỉnh Hưng Yên", "issued_on": date(2016, 2, 5), "expires_on": date(2026, 2, 5), "responsible_person": "Bùi Đức Lương", "status": "hiệu lực"},),
        consents=({"press_agency": "Báo Lao Động", "document_number": "3/TT", "signed_on": date(2024, 3, 1), "valid_to": date(2027, 3, 1)},),
    )  # fmt: skip
    w, own = Writer("bao", 2141), Writer("doan", 2142)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head><body><div class="page"><div class="bn"><strong>CÔNG ĐOÀN NGÀNH XÂY DỰNG TỈNH HƯNG YÊN</strong><br>TRANG THÔNG TIN ĐIỆN TỬ TỔNG HỢP</div><div class="mn"><a href="/">Trang nhất</a> | <a href="/diem-tin">Điểm tin</a> | <a href="/cong-doan">Công đoàn cơ sở</a> | <a href="/lien-he">Liên hệ, góp ý</a></div>{main}<div class="ft">Cơ quan chủ quản: Liên đoàn Lao động tỉnh Hưng Yên<br>Giấy phép số 45/GP-STTTT do Sở Thông tin và Truyền thông tỉnh Hưng Yên cấp ngày 05/02/2016<br>Chịu trách nhiệm nội dung: Trương Thị Nhàn - Chủ tịch Công đoàn ngành<br>Số 2 Chùa Chuông, phường Phố Hiến, tỉnh Hưng Yên. Điện thoại: 0221 3863 990. Hộp thư: cdxd@congdoanxaydunghy.org.vn</div></div></body></html>"""

    rows = {"diem-tin": "", "cong-doan": ""}
    for number in range(8):
        title, when = w.title(), at(2026, 9, 15, 13, 20) - timedelta(days=3 * number)
        before = when - timedelta(hours=5)
        end = f'<p>Tác giả: {w.person()}</p><p>Nguồn: Báo Lao Động, {before:%H:%M} ngày {before:%d/%m/%Y}</p><p>Xem bài gốc: <a href="https://laodong.vn/cong-doan/bai-{number}55.ldo">https://laodong.vn/cong-doan/bai-{number}55.ldo</a></p>'
        talk = (
            '<div class="gui"><b>Ý kiến bạn đọc (1)</b><p><i>Đoàn viên Hoàng Lan, 15/09/2026 19:40:</i> Chính sách này bao giờ áp dụng cho thợ thời vụ?</p><form><textarea name="ykien"></textarea><button>Gửi ý kiến</button></form></div>'
            if number == 1
            else ""
        )
        s.page(
            f"/diem-tin/d{number}",
            shell(title, f'<h3>{title}</h3><p class="tg">Ngày đăng: {when:%d/%m/%Y %H:%M}</p>{marked(w.paragraphs(4))}{end}{talk}'),
        )
        rows["diem-tin"] += f'<p><a href="/diem-tin/d{number}">{title}</a></p>'
    for number in range(5):
        title, when = own.title(), at(2026, 9, 14, 8, 0) - timedelta(days=4 * number)
        s.page(
            f"/cong-doan/c{number}",
            shell(
                title,
                f'<h3>{title}</h3><p class="tg">Ngày đăng: {when:%d/%m/%Y %H:%M}</p>{marked(own.paragraphs(3))}<p>Lao Động trẻ Công ty Xây lắp 3</p>',
            ),
        )
        rows["cong-doan"] += f'<p><a href="/cong-doan/c{number}">{title}</a></p>'
    s.page("/", shell("Công đoàn ngành Xây dựng tỉnh Hưng Yên", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}", shell(section, items))
    s.page("/lien-he", shell("Liên hệ, góp ý", "<p>Mọi ý kiến xin gửi về hộp thư của Công đoàn ngành.</p>"))
    s.breach("GP-02", why="the register's term ended 2026-02-05, the page shows no renewal: P06, P94")
    s.breach("GP-04", why="45 on the page, 54 in the register: P34")
    s.breach("GP-06", why="another person responsible than in the register: P91")
    s.breach("BL-01", why="a reader's comment under a quoted item: P33 d")
    s.open_question("BL-02", why="the form stands open under the one item whose comment is shown: BL-01 says it already")
    s.breach("NG-09", why="one agreement: P33 h")
    s.open_question("BT-01", why="no symbol; but its code is sent with licences of NĐ 147 (P90), and older ones need no re-issue (P94)")
    s.breach("KN-01", why="no electronic tool for complaints, only an address of mail: P32 c")
    s.innocent("NG-02", "NG-03", "NG-05", why="author, name in full, time and link at the end of each")
    s.innocent("GP-05", "TC-01", "TC-02", "TC-03", "LK-01", why="all printed")
    s.no_breach(
        "GP-03", "GP-07", "NG-01", "NG-04", "NG-06", "NG-07", "NG-08", "SN-01", "NG-10", "LH-01", why="its only source has an agreement"
    )
    s.no_breach("GP-02", why="the last day of the term", on=date(2026, 2, 5))
    s.not_bound("GP-01", *STATE_DUTIES, why="licensed, an expired licence is one; a union is no state agency")
    return s


def cultural_fund() -> Site:
    """November 2026: a foundation that does all of NĐ 147, its old licence renewed by the office's successor."""
    host = "https://quyvanhoabienkhoi.vn"
    s = Site(
        "QV-BIENKHOI", "Quỹ Văn hóa Biển Khơi", host + "/", "khác", "tổng hợp", "đoàn thể", date(2026, 11, 4), "Sở Văn hóa, Thể thao và Du lịch tỉnh Thanh Hóa",
        licences=({"number": "33/GP-STTTT", "issuer": "Sở Thông tin và Truyền thông tỉnh Thanh Hóa", "issued_on": date(2016, 8, 30), "expires_on": date(2028, 8, 30), "responsible_person": "Hồ Viết Sang", "status": "hiệu lực"},),
        consents=tuple({"press_agency": name, "document_number": f"{index}/TT-QVH", "signed_on": date(2025, 2, 10), "valid_to": date(2029, 2, 10)} for index, name in enumerate(("Báo Nhân Dân", "Báo Thanh Niên", "Báo Văn Hóa"), 1)),
    )  # fmt: skip
    w, own = Writer("bao", 2151), Writer("doan", 2152)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head><body><header><h1 style="font-size:30px;margin:0">QUỸ VĂN HÓA BIỂN KHƠI</h1><h2 style="font-size:20px;margin:0">Trang thông tin điện tử tổng hợp</h2></header><nav><a href="/van-nghe">Văn nghệ</a> <a href="/hoat-dong-quy">Hoạt động của Quỹ</a> <a href="/tiep-nhan-khieu-nai">Tiếp nhận khiếu nại</a></nav><section>{main}</section><footer><p>Quỹ Văn hóa Biển Khơi, trực thuộc Sở Văn hóa, Thể thao và Du lịch tỉnh Thanh Hóa</p><p>Chịu trách nhiệm quản lý nội dung: Ông Hồ Viết Sang, Giám đốc Quỹ</p><p>Giấy phép số 33/GP-STTTT ngày 30 tháng 8 năm 2016 của Sở Thông tin và Truyền thông tỉnh Thanh Hóa (Sở Văn hóa, Thể thao và Du lịch tỉnh Thanh Hóa gia hạn lần 1 ngày 20/8/2026, đến ngày 30/8/2028)</p><p>101 Lê Lai, phường Hạc Thành, tỉnh Thanh Hóa | (0237) 3.711.990 | lienhe@quyvanhoabienkhoi.vn</p><p><a href="https://sovhttdl.thanhhoa.gov.vn/so-lieu-cap-phep"><img src="/bt.svg" alt="Đã được cấp phép"></a></p></footer></body></html>"""

    rows = {"van-nghe": "", "hoat-dong-quy": ""}
    outlets = (("Báo Nhân Dân", "nhandan.vn"), ("Báo Thanh Niên", "thanhnien.vn"), ("Báo Văn Hóa", "baovanhoa.vn"))
    for number in range(8):
        title, when = w.title(), at(2026, 11, 3, 17, 0) - timedelta(days=2 * number)
        before = when - timedelta(hours=9, minutes=30)
        outlet, place = outlets[number % 3]
        end = f'<div class="cuoibai"><span>{w.person()}</span> – <span>{outlet}</span> – <span>{before:%d/%m/%Y %H:%M}</span><br>Xem thêm tại: <a href="https://{place}/van-nghe/{number}-bai-goc.html">{place}/van-nghe/{number}-bai-goc.html</a></div>'
        s.page(
            f"/van-nghe/v{number}",
            shell(
                title,
                f'<h3 class="t">{title}</h3><div class="gio">{when:%d/%m/%Y %H:%M}</div>{marked(w.paragraphs(4))}{end}<div class="vote">Bạn thấy bài viết thế nào? <button>Hữu ích (4)</button><button>Chưa hữu ích (0)</button></div>',
            ),
        )
        rows["van-nghe"] += f'<li><a href="/van-nghe/v{number}">{title}</a></li>'
    for number in range(5):
        title, when = own.title(), at(2026, 11, 2, 8, 30) - timedelta(days=5 * number)
        s.page(
            f"/hoat-dong-quy/q{number}",
            shell(
                title,
                f'<h3 class="t">{title}</h3><div class="gio">{when:%d/%m/%Y %H:%M}</div>{marked(own.paragraphs(3))}<p><i>Tin, ảnh: Nguyễn Tuổi Trẻ (cộng tác viên)</i></p><h4>Bình luận</h4><div class="bl"><b>Thu Hà</b>: Chương trình ý nghĩa quá. <small>02/11/2026</small></div><form><textarea placeholder="Bình luận"></textarea><button>Gửi bình luận</button></form>',
            ),
        )
        rows["hoat-dong-quy"] += f'<li><a href="/hoat-dong-quy/q{number}">{title}</a></li>'
    s.page("/", shell("Quỹ Văn hóa Biển Khơi", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}", shell(section, items))
    s.page(
        "/tiep-nhan-khieu-nai",
        shell(
            "Tiếp nhận khiếu nại",
            "<h3>Tiếp nhận và xử lý khiếu nại về bản quyền, nội dung</h3><form><input name='ten'><input name='thu'><textarea name='noidung'></textarea><button>Gửi khiếu nại</button></form>",
        ),
    )
    s.innocent("GP-02", "GP-03", "GP-05", why="renewed once for two years by the successor of the office (P15, P94); the register knows it")
    s.no_breach("GP-04", "GP-06", "GP-07", why="one licence, one person")
    s.no_breach("NG-02", "NG-03", why="author, full name, time and link close each item, without labels")
    s.innocent("BL-01", "BL-02", why="readers speak under own items; buttons under quoted ones are a rating")
    s.innocent("NG-05", "NG-08", "NG-09", "KN-01", "BT-01", "TC-01", "TC-02", "TC-03", "LK-01", why="all done")
    s.no_breach("NG-01", "NG-04", "NG-06", "NG-07", "SN-01", "NG-10", "LH-01", "TM-01", why="hours later, type under the name")
    s.not_bound("GP-01", *STATE_DUTIES, why="licensed; no state agency")
    return s


def all_sites() -> tuple[Site, ...]:
    return (station(), tourism_association(), university(), trade_company(), builders_union(), cultural_fund())
