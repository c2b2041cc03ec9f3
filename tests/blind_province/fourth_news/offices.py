# ruff: noqa: E501 - markup is kept in the lines its system prints
"""A station, a department, a hospital, a university: what they print looks like the press and, but for the station, is their own."""

from datetime import date, datetime, timedelta

from tests.blind_province.fourth_news import press
from tests.blind_province.fourth_news.licensed import STATE_DUTIES
from tests.blind_province.fourth_news.reposters import LICENSED_DUTIES, STATE
from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked


def station() -> Site:
    """March 2025: a station under an old licence; its exception for comments ended in December; one copy within the hour, another not."""
    host = "https://vannghe.ptthsongnuoc.vn"
    s = Site(
        "PT-SONGNUOC", "Đài Phát thanh và Truyền hình Sông Nước", host + "/", "khác", "tổng hợp", "báo chí", date(2025, 3, 20), "UBND tỉnh Hậu Giang",
        licences=({"number": "402/GP-TTĐT", "issuer": "Cục Phát thanh, truyền hình và thông tin điện tử", "issued_on": date(2021, 8, 12), "expires_on": date(2031, 8, 12), "responsible_person": "Trần Quốc Hưởng", "status": "hiệu lực"},),
        consents=tuple({"press_agency": name, "document_number": f"{index}/PTTH", "signed_on": date(2024, 12, 30), "valid_to": date(2029, 12, 30)} for index, name in enumerate(("Báo Tiền Phong", "Báo Hậu Giang", "Báo Sài Gòn Giải Phóng", "Tạp chí Sông Hương"), 60)),
    )  # fmt: skip
    w, own = Writer("bao", 3331), Writer("doan", 3332)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head><body><div class="container"><div class="row head"><div class="col-3"><img src="/assets/logo.svg" alt="PTTH Sông Nước"></div><div class="col-9"><div class="name" style="font-size:33px">VĂN NGHỆ SÔNG NƯỚC</div><div class="type" style="font-size:22px">Trang thông tin điện tử tổng hợp</div><div>Đài Phát thanh và Truyền hình Sông Nước</div></div></div><div class="row bar"><a href="/ca-nhac">Ca nhạc</a><a href="/sau-hau-truong">Sau hậu trường</a><a href="/phan-anh-khieu-nai">Phản ánh, khiếu nại</a></div>{main}<div class="row base"><p>Cơ quan chủ quản: Ủy ban nhân dân tỉnh Hậu Giang</p><p>Chịu trách nhiệm chính: Ông Trần Quốc Hưởng - Giám đốc Đài</p><p>Giấy phép số 402/GP-TTĐT do Cục Phát thanh, truyền hình và thông tin điện tử cấp ngày 21/8/2021</p><p>Giấy phép hoạt động truyền hình số 311/GP-BTTTT ngày 17/9/2020</p><p>Số 3 Nguyễn Công Trứ, thành phố Vị Thanh, tỉnh Hậu Giang. Điện thoại (0293) 3 878 622. Hộp thư vannghe@ptthsongnuoc.vn</p></div></div></body></html>"""

    rows = {"ca-nhac": "", "sau-hau-truong": ""}
    talk = '<div class="binhluan"><div class="tab">Bình luận mới nhất | Quan tâm nhất</div><div class="mot"><img src="/u.png" alt=""><b>Út Hậu Giang</b><span>19/03/2025 20:40</span><p>Nghe mà nhớ cải lương xưa.</p><a href="#">Thích (3)</a></div><textarea rows="2" placeholder="Ý kiến của bạn về bài viết"></textarea><button>Gửi</button></div>'

    def item(
        slug: str, title: str, paragraphs: list[str], when: datetime, author: str, outlet: str, before: datetime, link: str, more: str = ""
    ) -> None:
        end = f'<div class="nguon"><p><b>{author}</b></p><p>{outlet} - {before:%H:%M} {before:%d/%m/%Y}</p><p>Link bài: <a href="{link}">{link}</a></p></div>'
        s.page(
            f"/ca-nhac/{slug}",
            shell(
                title,
                f'<div class="detail"><h1>{title}</h1><div class="ngay">{when:%d/%m/%Y - %H:%M}</div>{marked(paragraphs)}{end}</div>{more}',
            ),
        )
        rows["ca-nhac"] += f'<div class="it"><a href="/ca-nhac/{slug}">{title}</a><span>{when:%d/%m/%Y}</span></div>'

    for slug, story, minutes in (("sang-1", press.EARLY_STATION[0], 16), ("sang-2", press.LATE_STATION[0], 75)):
        item(
            slug,
            story.title,
            list(story.paragraphs),
            story.published + timedelta(minutes=minutes),
            story.author,
            story.outlet,
            story.published,
            story.url,
        )
    outlets = (("Báo Hậu Giang", "baohaugiang.com.vn"), ("Báo Sài Gòn Giải Phóng", "sggp.org.vn"), ("Báo Tiền Phong", "tienphong.vn"))
    for number in range(9):
        when = at(2025, 3, 19, 16, 0) - timedelta(days=2 * number)
        outlet, place = outlets[number % 3]
        item(
            f"cn-{number}",
            w.title(),
            w.paragraphs(4),
            when,
            w.person(),
            outlet,
            when - timedelta(hours=6, minutes=9),
            f"https://{place}/van-nghe/{number}53.html",
            talk if number % 2 == 0 else "",
        )
    for number in range(6):
        title, when = own.title(), at(2025, 3, 17, 8, 0) - timedelta(days=5 * number)
        s.page(
            f"/sau-hau-truong/h-{number}",
            shell(
                title,
                f'<div class="detail"><h1>{title}</h1><div class="ngay">{when:%d/%m/%Y - %H:%M}</div>{marked(own.paragraphs(3))}<p><b>PV {own.person()}</b></p></div>{talk}',
            ),
        )
        rows["sau-hau-truong"] += f'<div class="it"><a href="/sau-hau-truong/h-{number}">{title}</a></div>'
    s.page("/", shell("Văn nghệ Sông Nước", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}", shell(section, items))
    s.page("/phan-anh-khieu-nai", shell("Phản ánh, khiếu nại", "<h1>Phản ánh, khiếu nại</h1><form><input name='ten' placeholder='Họ tên'><input name='thu' placeholder='Email'><textarea name='nd' placeholder='Nội dung phản ánh, khiếu nại'></textarea><button>Gửi đi</button></form>"))  # fmt: skip
    s.breach("BL-01", why="readers' comments under quoted items; the exception for press agencies ended on 2024-12-25: P33 d")
    s.no_breach("BL-01", "BL-02", why="until 2024-12-24 sites of press agencies were left out: P21", on=date(2024, 12, 20))
    s.open_question("BL-02", why="forms stand where comments are shown: BL-01 says it already")
    s.breach("GP-04", why="issued 2021-08-12 by the register, 21/8/2021 on the page: P34")
    s.breach("NG-06", why="printed by the newspaper at 07:28, here before 08:00 of the same morning: P32 b")
    s.innocent("NG-02", "NG-03", why="author, agency, time, link at the end of each")
    s.innocent("GP-02", "GP-03", "GP-05", why="valid; number, day and issuer; the broadcasting licence is another paper")
    s.innocent("KN-01", why="a form for complaints")
    s.innocent("NG-05", "NG-09", "LK-01", "TC-01", "TC-02", "TC-03", why="four agreements; all printed")
    s.no_breach(
        "NG-10",
        "NG-01",
        "NG-04",
        "NG-07",
        "NG-08",
        "GP-06",
        "GP-07",
        "SN-01",
        "LH-01",
        "TM-01",
        why="a press agency may bear its name; sources named; type under the name",
    )
    s.open_question("BT-01", why="no symbol; its code is sent with licences of NĐ 147 (P90), older ones need no re-issue (P94)")
    s.not_bound("GP-01", *STATE_DUTIES, why="licensed; a station")
    return s


def department() -> Site:
    """September 2025, Liferay: it licenses others, answers the press, sends out notices and prints a resolution that newspapers print too."""
    host = "https://sovhttdl.tuyenquang.gov.vn"
    s = Site(
        "SO-VHTTDL",
        "Sở Văn hóa, Thể thao và Du lịch tỉnh Tuyên Quang",
        host + "/",
        "sở/ngành",
        "nội bộ",
        "cơ quan nhà nước",
        date(2025, 9, 24),
        "UBND tỉnh Tuyên Quang",
    )
    w = Writer("so", 3341)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN"><head><title>{title} - Sở VHTTDL</title><meta charset="UTF-8"/><meta content="width=device-width" name="viewport"/></head><body class="controls-visible yui3-skin-sam signed-out public-page site"><div id="wrapper"><header id="banner" role="banner"><h1 class="site-title"><a class="logo" href="/web/guest/home"><span>SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH TUYÊN QUANG</span></a></h1></header><nav id="navigation"><ul><li><a href="/web/guest/gioi-thieu">Giới thiệu</a></li><li><a href="/web/guest/tin-hoat-dong">Tin hoạt động</a></li><li><a href="/web/guest/thong-tin-bao-chi">Thông tin báo chí</a></li><li><a href="/web/guest/cap-phep">Cấp phép</a></li></ul></nav><div id="content"><div class="portlet-boundary portlet-journal-content"><div class="portlet-body">{main}</div></div></div><footer id="footer"><div class="ft-l">Cơ quan chủ quản: UBND tỉnh Tuyên Quang | Đơn vị quản lý: Sở Văn hóa, Thể thao và Du lịch</div><div class="ft-m">Trưởng Ban biên tập: Lý Ngọc Diệp - Phó Giám đốc Sở</div><div class="ft-r">Số 4 Trần Hưng Đạo, phường Minh Xuân | Tel 0207.3822.874 | sovhttdl@tuyenquang.gov.vn</div><div>Yêu cầu ghi rõ nguồn "Sở VHTTDL Tuyên Quang" khi sử dụng thông tin</div></footer></div></body></html>"""

    rows = {"tin-hoat-dong": "", "thong-tin-bao-chi": "", "cap-phep": ""}

    def item(section: str, number: int, title: str, paragraphs: list[str], when: datetime, end: str) -> None:
        path = f"/web/guest/{section}/-/asset_publisher/Zq8/content/id/{number}"
        s.page(
            path,
            shell(
                title,
                f'<div class="journal-content-article"><h2 class="header-title">{title}</h2><div class="metadata-publish-date">{when:%d/%m/%y %H:%M} | Lượt xem: {number % 97}</div>{marked(paragraphs)}<p class="text-right">{end}</p></div>',
            ),
        )
        rows[section] += (
            f'<div class="asset-abstract"><h3 class="asset-title"><a href="{path}">{title}</a></h3><span>{when:%d/%m/%Y}</span></div>'
        )

    ends = (
        "Tiền Phong - Trung tâm Văn hóa tỉnh", "Nguồn: Báo cáo số 214/BC-SVHTTDL", "Nguồn: Cổng Thông tin điện tử tỉnh", "Phòng Quản lý Báo chí - Xuất bản",
        "Theo Bộ Văn hóa, Thể thao và Du lịch", "Nguồn: Bảo tàng tỉnh", "Tuyên Quang Online (nhóm cộng tác viên Sở)", "Theo Sở Giáo dục và Đào tạo", "Thanh tra Sở", "Tin: Lao Động Hồng",
    )  # fmt: skip
    for number, end in enumerate(ends):
        item("tin-hoat-dong", 5100 + number, w.title(), w.paragraphs(4), at(2025, 9, 23, 10, 20) - timedelta(days=3 * number), end)
    item(
        "tin-hoat-dong",
        5150,
        "Triển khai nghị quyết hỗ trợ nghệ nhân trên địa bàn tỉnh",
        [*w.paragraphs(2), *press.RESOLUTION, *w.paragraphs(2)],
        at(2025, 9, 18, 14, 0),
        "Phòng Quản lý Văn hóa",
    )
    replies = (
        (
            "Sở trả lời Báo Tuổi Trẻ về việc tu bổ đình cổ",
            "Ngày 12/9/2025, Báo Tuổi Trẻ đăng bài “Đình cổ chờ sập”. Về việc này, Sở trả lời Quý Báo như sau.",
        ),
        (
            "Thông cáo báo chí về Tuần lễ áo dài",
            "Kính gửi: Báo Tuyên Quang, Báo Văn Hóa, Thông tấn xã Việt Nam. Đề nghị Quý cơ quan đăng, phát nội dung dưới đây.",
        ),
        (
            "Phiếu chuyển đăng: thông báo tuyển diễn viên",
            "Nơi nhận: Báo và phát thanh, truyền hình tỉnh (để đăng 03 kỳ); Báo Lao Động (để đăng).",
        ),
        (
            "Kết quả Giải báo chí viết về du lịch",
            "Giải A: nhóm tác giả Báo Nhân Dân; giải B: VOV Tây Bắc, VnExpress; giải C: Báo Tiền Phong.",
        ),
        ("Mời họp báo thường kỳ quý III", "Sở trân trọng kính mời phóng viên TTXVN, Báo Nhân Dân, VTV, VOV thường trú tại tỉnh đến dự."),
    )
    for number, (title, first) in enumerate(replies):
        item(
            "thong-tin-bao-chi",
            5200 + number,
            title,
            [first, *w.paragraphs(3)],
            at(2025, 9, 22, 16, 0) - timedelta(days=6 * number),
            "Văn phòng Sở",
        )
    table = '<table border="1"><tr><th>STT</th><th>Đơn vị</th><th>Tên miền</th><th>Giấy phép</th><th>Ngày cấp</th><th>Ngày hết hạn</th></tr><tr><td>1</td><td>Công ty CP Suối Tiên Bắc</td><td>suoitienbac.vn</td><td>02/GP-TTĐT</td><td>03/6/2025</td><td>03/6/2030</td></tr><tr><td>2</td><td>Hội Doanh nghiệp tỉnh</td><td>hoidntuyenquang.vn</td><td>11/GP-STTTT</td><td>02/4/2015</td><td>02/4/2025 (hết hạn)</td></tr></table>'
    item(
        "cap-phep",
        5300,
        "Danh sách trang thông tin điện tử tổng hợp đã được cấp phép",
        [table],
        at(2025, 9, 15, 9, 0),
        "Phòng Quản lý Báo chí - Xuất bản",
    )
    item("cap-phep", 5301, "Hướng dẫn ghi thông tin trên trang chủ theo Nghị định 147", ["Mẫu ghi: “Giấy phép số: ……/GP-TTĐT do ……… cấp ngày …/…/20…; Người chịu trách nhiệm nội dung: Nguyễn Văn A”. Các đơn vị thay bằng thông tin của mình.", *w.paragraphs(2)], at(2025, 9, 8, 9, 0), "Phòng Quản lý Báo chí - Xuất bản")  # fmt: skip
    item("cap-phep", 5302, "Cảnh báo trang mạo danh chèn liên kết cá cược", ["Một số trang bị chèn các từ “nhà cái”, “nổ hũ”, “tài xỉu”, “soi cầu” và dẫn tới 789bet.example. Đề nghị rà soát mã nguồn, gỡ ngay.", *w.paragraphs(2)], at(2025, 9, 3, 9, 0), "Phòng Công nghệ")  # fmt: skip
    s.page("/", shell("Trang chủ", "".join(rows.values())))
    s.page("/web/guest/home", shell("Trang chủ", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/web/guest/{section}", shell(section, items))
    s.page("/web/guest/gioi-thieu", shell("Giới thiệu", "<h2>Giới thiệu</h2><p>Sở có 9 phòng và 6 đơn vị sự nghiệp.</p>"))
    s.innocent(
        "GP-01",
        why="no press item: answers to newspapers, releases, notices for printing, a prize; names like newspapers; state sources never suffice",
    )
    s.no_breach("NG-01", why="the words shared with an earlier newspaper are those of a resolution")
    s.innocent("GP-05", why="the sample stands in instructions for others, nothing of the kind in the foot")
    s.innocent("LK-01", why="betting words in a warning, no link")
    s.not_bound(*LICENSED_DUTIES, why="licences of others in a table are not its own")
    s.no_breach(
        "NG-04",
        "NG-05",
        "NG-06",
        "NG-07",
        "NG-08",
        "GP-04",
        "GP-06",
        "GP-07",
        "NG-10",
        "SN-01",
        "TC-04",
        why="nothing republished, no licence",
    )
    s.innocent("TC-01", "TC-02", "TC-03", why="all in the foot")
    for rule in STATE:
        if rule != "ND-03":
            s.open_question(rule, why="not what this site was written for")
    s.not_bound("ND-03", why="a department is no commune")
    return s


def hospital() -> Site:
    """April 2023, Drupal: lists of readings that end with a newspaper, translated abstracts, letters, sponsors, two press items in a year."""
    host = "https://bvdkcumsong.vn"
    s = Site(
        "BV-CUMSONG",
        "Bệnh viện Đa khoa Cụm Sông",
        host + "/",
        "khác",
        "nội bộ",
        "sự nghiệp công lập",
        date(2023, 4, 19),
        "Sở Y tế tỉnh Bến Tre",
    )
    w, foreign = Writer("yte", 3351), Writer("bao", 3352)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /><meta name="viewport" content="width=device-width" /><title>{title} | Bệnh viện Đa khoa Cụm Sông</title></head><body class="path-node"><a href="#main-content" class="visually-hidden focusable">Skip to main content</a><div class="region region-header"><div class="site-branding"><a href="/" rel="home">Bệnh viện Đa khoa Cụm Sông</a><div class="slogan">Tận tâm như người nhà</div></div></div><nav class="block-menu"><ul><li><a href="/suc-khoe">Kiến thức sức khỏe</a></li><li><a href="/benh-vien">Tin bệnh viện</a></li><li><a href="/thu-ban-doc">Thư bạn đọc</a></li></ul></nav><div id="main-content">{main}</div><footer class="region-footer"><div class="block"><h2>Liên hệ</h2><p>Bệnh viện Đa khoa Cụm Sông (Sở Y tế tỉnh Bến Tre)<br />Ấp 4, thị trấn Giồng Trôm, tỉnh Bến Tre<br />Cấp cứu: 0275 3 861 115 – thư: bv.cumsong@gmail.com</p></div><div class="block"><p>Chịu trách nhiệm nội dung: BS.CKII Bùi Đức Lương, Giám đốc</p><p>Giấy phép hoạt động khám bệnh, chữa bệnh số 00217/BTR-GPHĐ, Sở Y tế cấp ngày 14/7/2018; Giấy xác nhận nội dung quảng cáo số 31/2022/XNQC-SYT</p></div></footer></body></html>"""

    rows = {"suc-khoe": "", "benh-vien": "", "thu-ban-doc": ""}
    number = 0

    def node(section: str, title: str, paragraphs: list[str], when: datetime, end: str, more: str = "") -> None:
        nonlocal number
        number += 1
        s.page(
            f"/node/{number}",
            shell(
                title,
                f'<article role="article" class="node"><h1><span class="field--name-title">{title}</span></h1><footer class="node__meta"><div class="submitted">Submitted by <span>banbientap</span> on <span>{when:%d/%m/%Y - %H:%M}</span></div></footer><div class="field--name-body">{marked(paragraphs)}{end}</div></article>{more}',
            ),
        )
        rows[section] += (
            f'<div class="views-row"><span class="field-content"><a href="/node/{number}" hreflang="vi">{title}</a></span></div>'
        )

    readings = (
        "<p><b>Tài liệu tham khảo</b></p><ol><li>Bộ Y tế, Quyết định 2767/QĐ-BYT.</li><li>WHO (2021), Guideline on hypertension.</li><li>Báo Sức khỏe và Đời sống (2022), “Ăn nhạt đúng cách”.</li></ol>",
        "<p><em>Khoa Dinh dưỡng (tham khảo: VnExpress, Báo Tuổi Trẻ, Mayo Clinic)</em></p>",
        "<p>Xem thêm: <a href='https://suckhoedoisong.vn/an-nhat-16922.htm'>Ăn nhạt đúng cách - Báo Sức khỏe và Đời sống</a></p>",
    )
    for index in range(9):
        node(
            "suc-khoe",
            w.title(),
            w.paragraphs(4),
            at(2023, 4, 18, 9, 0) - timedelta(days=9 * index),
            readings[index % 3] + "<p>BS. " + w.person() + "</p>",
        )
    for index in range(3):
        node(
            "suc-khoe",
            foreign.title(),
            foreign.paragraphs(3),
            at(2023, 3, 30, 9, 0) - timedelta(days=20 * index),
            f"<p>{w.person()} lược dịch từ The Lancet và Science Daily</p>",
        )
    for index in range(7):
        more = '<section class="comments"><h2>Add new comment</h2><form><textarea name="comment_body"></textarea><button>Save</button></form></section>'
        end = (
            "<p>Phòng Công tác xã hội</p>",
            "<p><i>Chương trình do Công ty Dược Thanh Niên Xanh tài trợ</i></p>",
            "<p>Tổ Truyền thông - Thanh Niên tình nguyện</p>",
        )[index % 3]
        node("benh-vien", w.title(), w.paragraphs(3), at(2023, 4, 15, 15, 30) - timedelta(days=10 * index), end, more)
    node("benh-vien", foreign.title(), foreign.paragraphs(4), at(2023, 3, 2, 10, 0), "<p>Theo Báo Đồng Khởi</p>")
    node("benh-vien", foreign.title(), foreign.paragraphs(4), at(2022, 8, 11, 10, 0), "<p>Nguồn: Báo Sức khỏe và Đời sống</p>")
    for index in range(5):
        node(
            "thu-ban-doc",
            f"Lá thư của gia đình {w.person()}",
            [f"Tôi đọc Báo Tuổi Trẻ thấy kể về Khoa {('Nhi', 'Ngoại', 'Sản')[index % 3]} nên viết mấy dòng cảm ơn.", *w.paragraphs(2)],
            at(2023, 4, 11, 8, 0) - timedelta(days=13 * index),
            "<p>(Bạn đọc gửi Ban Biên tập)</p>",
        )
    s.page("/", shell("Trang chủ", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}", shell(section, items))
    s.innocent("GP-01", why="two press items in a year; readings, translations, letters and sponsors are no compiled press")
    s.no_breach(
        "NG-01",
        "NG-04",
        "NG-05",
        "NG-06",
        "NG-07",
        "NG-08",
        "NG-10",
        "GP-04",
        "GP-06",
        "GP-07",
        "SN-01",
        "TC-04",
        why="nothing copied without a word; no licence",
    )
    s.innocent("GP-05", "LK-01", why="permits of a hospital; links to a newspaper")
    s.innocent("TC-01", "TC-02", "TC-03", why="hospital with its department in brackets, address, telephone, mail, director")
    s.not_bound(*LICENSED_DUTIES, why="no licence, none needed; comments on own items are free")
    for rule in STATE:
        s.open_question(rule, why="not what this site was written for")
    return s


def university() -> Site:
    """November 2025: lists of what the press says of it, a release that a newspaper printed two days later, clubs named like newspapers, two quoted items."""
    host = "https://vamnao.edu.vn"
    s = Site(
        "DH-VAMNAO",
        "Trường Đại học Kỹ thuật Vàm Nao",
        host + "/",
        "trường",
        "nội bộ",
        "sự nghiệp công lập",
        date(2025, 11, 5),
        "UBND tỉnh An Giang",
    )
    w, outside = Writer("truong", 3361), Writer("bao", 3362)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"/><title>{title} – Đại học Kỹ thuật Vàm Nao</title><meta name="viewport" content="width=device-width"/></head><body class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Trường Đại học Kỹ thuật Vàm Nao</a></p><nav class="wp-block-navigation"><a href="/tin/">Tin và sự kiện</a><a href="/bao-chi/">Báo chí viết về Vàm Nao</a><a href="/nghien-cuu/">Nghiên cứu</a></nav></header><main class="wp-block-group">{main}</main><footer class="wp-block-group"><p>UBND TỈNH AN GIANG · TRƯỜNG ĐẠI HỌC KỸ THUẬT VÀM NAO</p><p>Số 20 Võ Thị Sáu, phường Long Xuyên, tỉnh An Giang · 0296 3 945 454 · vanthu@vamnao.edu.vn</p><p>PGS.TS Hồ Viết Sang, Phó Hiệu trưởng, chịu trách nhiệm về nội dung</p><p>Quyết định thành lập số 1402/QĐ-TTg · Giấy phép đào tạo lái xe số 09/GP-SXD</p></footer></body></html>"""

    rows = {"tin": "", "nghien-cuu": ""}

    def post(section: str, slug: str, title: str, paragraphs: list[str], when: datetime, end: str) -> None:
        s.page(
            f"/{section}/{slug}/",
            shell(title, f'<h1 class="wp-block-post-title">{title}</h1><div class="wp-block-post-date"><time datetime="{when.isoformat()}">{when.day} Tháng {when.month}, {when.year}</time></div><div class="wp-block-post-content">{marked(paragraphs)}{end}</div>'),
        )  # fmt: skip
        rows[section] += f'<li class="wp-block-post"><h2><a href="/{section}/{slug}/">{title}</a></h2></li>'

    signs = (
        "Tuổi Trẻ Vàm Nao", "CLB Báo chí sinh viên", "Tạp chí Khoa học Trường Đại học Kỹ thuật Vàm Nao", "Phóng viên: Lớp K12 Truyền thông", "Đài Phát thanh ký túc xá",
        "Nguồn: Phòng Đào tạo", "Theo Khoa Cơ khí", "Thanh Niên - Hội Sinh viên Trường", "Bản tin Vàm Nao", "Lao Động và Sáng tạo (Công đoàn Trường)", "Nguồn: VTV Cab trường", "Người Lao Động trẻ - Chi đoàn 4",
    )  # fmt: skip
    for number, sign in enumerate(signs):
        post(
            "tin",
            f"t{number}",
            w.title(),
            w.paragraphs(3),
            at(2025, 11, 3, 10, 0) - timedelta(days=4 * number),
            f"<p><strong>{sign}</strong></p>",
        )
    post("tin", "hoc-bong", press.RELEASE_TITLE, press.RELEASE, at(2025, 10, 20, 8, 0), "<p><strong>Phòng Truyền thông</strong></p>")
    for number, end in enumerate(("<p>(Nguồn: Báo An Giang)</p>", "<p>Theo VietNamNet</p>")):
        post("tin", f"ngoai-{number}", outside.title(), outside.paragraphs(4), at(2025, 10, 15, 9, 0) - timedelta(days=33 * number), end)
    for number in range(6):
        post(
            "nghien-cuu",
            f"n{number}",
            w.title(),
            w.paragraphs(4),
            at(2025, 10, 30, 9, 0) - timedelta(days=11 * number),
            f"<p>{w.person()} dịch và giới thiệu theo Nature, IEEE Spectrum, MIT News</p>",
        )
    links = ""
    for number in range(12):
        outlet, place = (
            ("Báo Tuổi Trẻ", "tuoitre.vn"),
            ("Báo An Giang", "baoangiang.com.vn"),
            ("Báo Thanh Niên", "thanhnien.vn"),
            ("VTV", "vtv.vn"),
        )[number % 4]
        when = at(2025, 11, 1, 0, 0) - timedelta(days=5 * number)
        links += (
            f'<li><a href="https://{place}/vam-nao-{number}90.html" rel="external">{outside.title()}</a> – {outlet}, {when:%d/%m/%Y}</li>'
        )
    s.page("/bao-chi/", shell("Báo chí viết về Vàm Nao", f"<h1>Báo chí viết về Vàm Nao</h1><ul>{links}</ul>"))
    s.page("/", shell("Trang chủ", f"<ul>{''.join(rows.values())}</ul>"))
    for section, items in rows.items():
        s.page(f"/{section}/", shell(section, f"<ul>{items}</ul>"))
    s.innocent(
        "GP-01",
        why="two quoted items in seven weeks of twenty-one; a list of links copies nothing; translations of foreign journals and clubs named like newspapers are own",
    )
    s.no_breach("NG-01", why="its release stood two days before the newspaper printed it; quoted items name their source")
    s.no_breach(
        "NG-04",
        "NG-05",
        "NG-06",
        "NG-07",
        "NG-08",
        "NG-10",
        "GP-04",
        "GP-06",
        "GP-07",
        "SN-01",
        "TC-04",
        why="nothing of it concerns a site without a licence",
    )
    s.innocent(
        "GP-05",
        "LK-01",
        "TC-01",
        "TC-02",
        "TC-03",
        why="a licence to teach driving is none of a site; all in the foot, the name before its label",
    )
    s.not_bound(*LICENSED_DUTIES, why="no licence, none needed")
    for rule in (*STATE, "GD-01", "GD-02"):
        s.open_question(rule, why="not what this site was written for")
    return s


def all_sites() -> tuple[Site, ...]:
    return (station(), department(), hospital(), university())
