# ruff: noqa: E501 - markup is kept in the lines its system prints
"""Two aggregated sites in August 2026 under NĐ 147: a company that does little of it, a party committee that does all."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.press import COPIED
from tests.blind_province.prose import Writer, marked


def company() -> Site:
    host = "https://tinbienxanh.vn"
    s = Site(
        "DN-BIENXANH", "Công ty TNHH Truyền số liệu Biển Xanh", host + "/", "khác", "tổng hợp", "doanh nghiệp", date(2026, 8, 20), "",
        licences=({"number": "21/GP-TTĐT", "issuer": "Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng", "issued_on": date(2025, 9, 1), "expires_on": date(2030, 9, 1), "responsible_person": "Đặng Minh Khuê", "status": "hiệu lực"},),
        consents=(
            {"press_agency": "Báo Thanh Niên", "document_number": "31/HĐ", "signed_on": date(2025, 8, 1), "valid_to": date(2028, 8, 1)},
            {"press_agency": "Báo Tuổi Trẻ", "document_number": "32/HĐ", "signed_on": date(2025, 8, 1), "valid_to": date(2026, 2, 1)},
        ),
    )  # fmt: skip
    own, press = Writer("doan", 311), Writer("bao", 312)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} - Tin Biển Xanh</title></head><body><header class="hd"><a class="brand" href="{host}/">TIN BIỂN XANH</a><ul><li><a href="/trong-nuoc">Trong nước</a></li><li><a href="/doanh-nghiep">Doanh nghiệp</a></li><li><a href="/quang-cao">Quảng cáo</a></li></ul></header><div class="grid">{main}</div><footer class="ft"><p><b>Công ty TNHH Truyền số liệu Biển Xanh</b></p><p>Tòa soạn: 77 Tôn Đức Thắng, phường Phan Thiết, tỉnh Lâm Đồng. Điện thoại 0252 3999 070. Email toasoan@tinbienxanh.vn</p><p>Giấy phép trang thông tin điện tử tổng hợp số 21/GP-TTĐT</p><p>Chịu trách nhiệm nội dung: Đặng Minh Khuê</p></footer></body></html>"""

    lists = {"trong-nuoc": "", "doanh-nghiep": ""}
    form = '<div class="binhluan"><h4>BÌNH LUẬN (0)</h4><form><textarea placeholder="Cảm nhận của bạn về bài viết này"></textarea><button type="submit">Gửi bình luận</button></form></div>'
    for number, story in enumerate(COPIED["DN-BIENXANH"]):
        paragraphs = list(story.paragraphs)
        if number == 2:
            # a sentence of the house's own inside, and other figures than the newspaper's
            paragraphs[1] = (
                paragraphs[1].translate(str.maketrans("123456789", "298741536"))
                + " Đây là con số cao nhất từ trước đến nay, vượt xa mọi dự báo."
            )
        when = story.published + (timedelta(hours=4) if number else timedelta(minutes=10))
        end = ("<p class='nguon'>Theo TNO</p>", "<p class='nguon'>Nguồn: Thanh Niên</p>")[number % 2]
        s.page(
            f"/trong-nuoc/a{number}.html",
            shell(
                story.title,
                f'<div class="art"><h1>{story.title}</h1><span class="d">{when:%H:%M - %d/%m/%Y}</span>{marked(paragraphs)}{end}</div>{form}',
            ),
        )
        lists["trong-nuoc"] += f'<a class="it" href="/trong-nuoc/a{number}.html">{story.title}</a>'
    for number in range(6):
        title, when = press.title(), at(2026, 8, 19, 7, 5) - timedelta(days=3 * number)
        s.page(
            f"/trong-nuoc/b{number}.html",
            shell(
                title,
                f'<div class="art"><h1>{title}</h1><span class="d">{when:%H:%M - %d/%m/%Y}</span>{marked(press.paragraphs(4))}<p class="nguon">Nguồn: {["Zing", "VnExpress"][number % 2]}</p></div>{form}',
            ),
        )
        lists["trong-nuoc"] += f'<a class="it" href="/trong-nuoc/b{number}.html">{title}</a>'
    for number in range(5):
        title, when = own.title(), at(2026, 8, 18, 17, 0) - timedelta(days=6 * number)
        s.page(
            f"/doanh-nghiep/c{number}.html",
            shell(
                title,
                f'<div class="art"><h1>{title}</h1><span class="d">{when:%H:%M - %d/%m/%Y}</span>{marked(own.paragraphs(3))}<p>PV Minh Khuê</p></div>{form}',
            ),
        )
        lists["doanh-nghiep"] += f'<a class="it" href="/doanh-nghiep/c{number}.html">{title}</a>'
    s.page("/", shell("Trang chủ", "".join(lists.values())))
    for section, items in lists.items():
        s.page(f"/{section}", shell(section, items))
    s.page("/quang-cao", shell("Quảng cáo", "<p>Bảng giá quảng cáo 2026. Gọi 0252 3999 070.</p>"))
    s.breach("GP-03", why="number without day and issuer: P34")
    s.breach("NG-02", why="no author, no time, abbreviations: P87")
    s.breach("NG-03", why="no link to the source article at the end of any item: P87, a duty since 2024-12-25")
    s.breach("BL-02", why="open comment form, none shown, under quoted items: P33 d")
    s.breach("NG-09", why="one of two agreements ran out in February 2026; fewer than three press agencies: P33 h, for the inspector")
    s.breach("NG-08", why="VnExpress and Zing have no agreement: P32, P90, for the inspector")
    s.breach(
        "NG-10", why="page name and host begin with 'tin', 'Tòa soạn' and 'PV' as labels, no service type under the name: P85, P34, P88"
    )
    s.breach("KN-01", why="no electronic tool for complaints anywhere: P32 c")
    s.breach("BT-01", why="no symbol of the licence on the home page: P34, P90")
    s.breach(
        "NG-06", why="one item stood here half an hour after the newspaper published it, seen by the archive itself: P32 asks for one hour"
    )
    s.breach("NG-04", why="in one item figures and a sentence were changed: P32, for the inspector")
    s.no_breach("BL-01", why="no comment is shown anywhere")
    s.no_breach("NG-05", why="newspapers are named; Zing is one too")
    s.innocent(
        "GP-02", "TC-01", "TC-02", "TC-03", "GP-05", "LK-01", "GP-06", why="licence to 2030; body, address, phone, mail and person printed"
    )
    s.no_breach(
        "GP-04",
        "NG-01",
        "NG-07",
        "SN-01",
        "TM-01",
        "CN-01",
        "LH-01",
        why="same number; sources named",
    )
    s.not_bound(
        "GP-01",
        "EN-01",
        "ND-01",
        "ND-02",
        "ND-03",
        "ND-04",
        "CD-01",
        "CN-02",
        "PN-01",
        "MX-01",
        "CL-01",
        "GD-01",
        "TC-04",
        why="licensed; no state agency",
    )
    return s


def party() -> Site:
    host = "https://tuyengiao.lamdong.dcs.vn"
    s = Site(
        "TU-TUYENGIAO", "Ban Tuyên giáo và Dân vận Tỉnh ủy Lâm Đồng", host + "/", "tỉnh", "tổng hợp", "đảng", date(2026, 8, 21), "Tỉnh ủy Lâm Đồng",
        licences=({"number": "88/GP-STTTT", "issuer": "Sở Thông tin và Truyền thông tỉnh Lâm Đồng", "issued_on": date(2018, 5, 7), "expires_on": date(2028, 5, 7), "responsible_person": "Võ Thị Sương", "status": "hiệu lực"},),
        consents=tuple({"press_agency": name, "document_number": f"{index}/TT", "signed_on": date(2025, 1, 2), "valid_to": date(2027, 1, 2)} for index, name in enumerate(("Báo Nhân Dân", "Báo Lâm Đồng", "Thông tấn xã Việt Nam", "Báo Quân đội nhân dân"), 4)),
    )  # fmt: skip
    own = Writer("so", 321)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title></head><body><div class="masthead"><div class="ten-trang" style="font-size:30px">BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY LÂM ĐỒNG</div><div class="loai-hinh" style="font-size:20px">TRANG THÔNG TIN ĐIỆN TỬ TỔNG HỢP</div></div><nav><a href="/">Trang chủ</a><a href="/thoi-su">Thời sự</a><a href="/hoat-dong">Hoạt động của Ban</a><a href="/khieu-nai">Tiếp nhận khiếu nại, phản ánh</a></nav><div class="than">{main}</div><div class="chan"><p>Cơ quan chủ quản: Tỉnh ủy Lâm Đồng. Đơn vị quản lý: Ban Tuyên giáo và Dân vận Tỉnh ủy</p><p>Chịu trách nhiệm nội dung: Đồng chí Võ Thị Sương, Phó Trưởng Ban</p><p>Địa chỉ: 4 Lê Hồng Phong, Đà Lạt. Điện thoại: 0263 3822 040. Thư điện tử: bantuyengiao@lamdong.dcs.vn</p><p>Giấy phép thiết lập trang thông tin điện tử tổng hợp số 88/GP-STTTT do Sở Thông tin và Truyền thông tỉnh Lâm Đồng cấp ngày 07/5/2018</p><p><a href="https://sovhttdl.lamdong.gov.vn/giay-phep/tra-cuu?so=88"><img src="/da-cap-phep.png" alt="Biểu tượng đã được cấp phép"></a></p></div></body></html>"""

    lists = {"thoi-su": "", "hoat-dong": ""}
    for number, story in enumerate(COPIED["TU-TUYENGIAO"]):
        when = story.published + timedelta(hours=5, minutes=20)
        end = f'<p class="n">Tác giả: {story.author}</p><p class="n">Nguồn: Báo Nhân Dân, đăng lúc {story.published:%H:%M ngày %d/%m/%Y}</p><p class="n">Bài gốc: <a href="{story.url}">{story.url}</a></p>'
        s.page(
            f"/thoi-su/t{number}",
            shell(
                story.title,
                f'<h1>{story.title}</h1><div class="luc">Đăng lúc: {when:%d/%m/%Y %H:%M}</div><div class="bai">{marked(list(story.paragraphs))}{end}</div>',
            ),
        )
        lists["thoi-su"] += f'<p><a href="/thoi-su/t{number}">{story.title}</a></p>'
    for number in range(9):
        title, when = own.title(), at(2026, 8, 20, 9, 0) - timedelta(days=4 * number)
        talk = (
            '<div class="yk"><b>Ý kiến (1)</b><div class="yk-i"><b>Đảng viên Chi bộ 3</b> (20/08/2026): Rất thiết thực.</div><textarea></textarea><button>Gửi ý kiến</button></div>'
            if number == 0
            else ""
        )
        s.page(
            f"/hoat-dong/h{number}",
            shell(
                title,
                f'<h1>{title}</h1><div class="luc">Đăng lúc: {when:%d/%m/%Y %H:%M}</div><div class="bai">{marked(own.paragraphs(3))}<p>Nguồn: Internet (ảnh)</p><p><b>{own.person()}</b></p></div>{talk}',
            ),
        )
        lists["hoat-dong"] += f'<p><a href="/hoat-dong/h{number}">{title}</a></p>'
    s.page("/", shell("Ban Tuyên giáo và Dân vận Tỉnh ủy Lâm Đồng", "".join(lists.values())))
    for section, items in lists.items():
        s.page(f"/{section}", shell(section, items))
    s.page(
        "/khieu-nai",
        shell(
            "Tiếp nhận khiếu nại, phản ánh",
            "<h1>Tiếp nhận và xử lý khiếu nại về nội dung</h1><form method='post' action='/khieu-nai/gui'><input name='ten'><input name='email'><textarea name='noidung'></textarea><button>Gửi khiếu nại</button></form>",
        ),
    )
    s.innocent("NG-02", "NG-03", why="author, name in full, time and link to the article at the end of each item")
    s.innocent("GP-02", why="a licence of 2018 by a Sở TT&TT that is no more runs to its own end (P94)")
    s.innocent("GP-03", "GP-05", "TC-01", "TC-02", "TC-03", "LK-01", "NG-05", "NG-08", "NG-09", "KN-01", "BT-01", why="all done")
    s.innocent("BL-01", "BL-02", why="a comment stands under an own article, none under a quoted one")
    s.no_breach(
        "NG-01",
        "NG-04",
        "NG-06",
        "NG-07",
        "SN-01",
        "NG-10",
        "TM-01",
        "GP-04",
        "GP-06",
        "LH-01",
        "CN-01",
        why="verbatim, five hours later, type right under the name",
    )
    s.not_bound(
        "GP-01",
        "EN-01",
        "ND-01",
        "ND-02",
        "ND-03",
        "ND-04",
        "CD-01",
        "CD-02",
        "CN-02",
        "PN-01",
        "MX-01",
        "CL-01",
        "TC-04",
        why="licensed; a party body is no state agency, whatever its level",
    )
    return s
