# ruff: noqa: E501 - markup is kept in the lines its system prints
"""Licence holders that do much wrong: a company dressed as a newspaper, an alliance of cooperatives, a company of 2016 and one of 2019 in frames."""

from datetime import date, datetime, timedelta

from tests.blind_province.fourth_news import press
from tests.blind_province.fourth_news.licensed import STATE_DUTIES
from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked


def quick_news() -> Site:
    """September 2026: a licence of one year that ran out, another number on the page, a newsroom, copies without a source, betting links."""
    host = "https://tinnhanhdonga.vn"
    s = Site(
        "DN-DONGA", "Công ty Cổ phần Giải pháp Đông Á", host + "/", "khác", "tổng hợp", "doanh nghiệp", date(2026, 9, 23), "",
        licences=({"number": "51/GP-TTĐT", "issuer": "Sở Văn hóa, Thể thao và Du lịch tỉnh Bắc Ninh", "issued_on": date(2025, 1, 20), "expires_on": date(2026, 7, 20), "responsible_person": "Mai Xuân Phước", "status": "hiệu lực"},),
        consents=tuple({"press_agency": name, "document_number": f"{index}-DA", "signed_on": date(2025, 1, 6), "valid_to": date(2027, 1, 6)} for index, name in enumerate(("Báo VietNamNet", "Báo Thanh Niên", "Báo Dân trí"), 1)),
    )  # fmt: skip
    w = Writer("bao", 3201)
    slots = "".join(f'<a href="https://{name}.{zone}/" style="font-size:11px">{text}</a> ' for name, zone, text in (("kubetvn88", "pro", "KUBET"), ("789bet-vip", "club", "789BET"), ("nohu90ez", "net", "Nổ hũ đổi thưởng"), ("soicau-lode247", "top", "Soi cầu lô đề 247")))  # fmt: skip

    def shell(title: str, main: str) -> str:
        return f"""<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title><meta name="generator" content="WordPress 6.6"></head><body class="td-theme"><div class="td-header"><div class="td-date">Thứ Tư, 23/09/2026</div><a class="td-logo" href="/" style="font-size:44px">TIN NHANH ĐÔNG Á</a><div class="td-hot">ĐƯỜNG DÂY NÓNG TÒA SOẠN: 0222 3 555 808</div></div><ul class="td-menu"><li><a href="/thoi-su/">Thời sự</a></li><li><a href="/the-gioi/">Thế giới</a></li><li><a href="/phong-vien/">Phóng viên thường trú</a></li></ul><div class="td-main">{main}</div><div class="td-footer"><div class="col"><b>TIN NHANH ĐÔNG Á</b><br>Cơ quan chủ quản: Công ty Cổ phần Giải pháp Đông Á<br>Tổng Biên tập, chịu trách nhiệm nội dung: Mai Xuân Phước<br>Tòa soạn: Số 9 Lý Thái Tổ, phường Kinh Bắc, tỉnh Bắc Ninh<br>Điện thoại: 0222 3 555 808 - Email: toasoan@tinnhanhdonga.vn</div><div class="col">Giấy phép số 15/GP-TTĐT do Sở Văn hóa, Thể thao và Du lịch tỉnh Bắc Ninh cấp ngày 20/01/2025<br>Trang thông tin điện tử tổng hợp</div><div class="col">Liên kết tài trợ: {slots}</div></div></body></html>"""

    form = '<div id="respond" class="comment-respond"><h3>BÌNH LUẬN (0)</h3><form><textarea id="comment" name="comment" placeholder="Viết bình luận của bạn..."></textarea><input name="author" placeholder="Tên"><input type="submit" value="Gửi bình luận"></form></div>'
    rows = {"thoi-su": "", "the-gioi": ""}

    def item(section: str, slug: str, title: str, paragraphs: list[str], when: datetime, end: str) -> None:
        s.page(
            f"/{section}/{slug}/",
            shell(title, f'<div class="td-crumb"><a href="/">Trang chủ</a> › <a href="/{section}/">{section}</a></div><h1 class="entry-title">{title}</h1><div class="td-by">Bởi <a href="/author/pv/">PV</a> - <time class="entry-date">{when:%d/%m/%Y %H:%M}</time></div><div class="td-post-content">{marked(paragraphs)}{end}</div>{form}'),
        )  # fmt: skip
        rows[section] += f'<div class="td-block"><h3><a href="/{section}/{slug}/">{title}</a></h3><span>{when:%d/%m/%Y}</span></div>'

    for number, story in enumerate(press.UNSIGNED):
        item("thoi-su", f"n{number}", story.title, list(story.paragraphs), story.published + timedelta(hours=6), "")
    story = press.GONE_QUICK[0]
    item(
        "thoi-su",
        "tn-1",
        story.title,
        list(story.paragraphs),
        story.published + timedelta(hours=4),
        f'<p>Theo Thanh Niên</p><p><a href="{story.url}">Link gốc</a></p>',
    )
    for number in range(12):
        title, when = w.title(), at(2026, 9, 22, 14, 0) - timedelta(days=2 * number)
        end = (
            '<p style="text-align:right"><em>(Theo VNN)</em></p>',
            '<p style="text-align:right"><em>Theo Dân trí</em></p><p>Nguồn: <a href="https://dantri.com.vn">https://dantri.com.vn</a></p>',
        )[number % 2]
        item("the-gioi", f"g{number}", title, w.paragraphs(4), when, end)
    s.page("/", shell("Tin Nhanh Đông Á - Tin tức 24 giờ", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}/", shell(section, items))
    s.page(
        "/phong-vien/",
        shell(
            "Phóng viên thường trú",
            "<h1>Phóng viên thường trú</h1><p>Văn phòng đại diện Hà Nội: 024 3 555 1212. Ban Phóng viên: 0222 3 555 809.</p>",
        ),
    )
    s.breach("GP-02", why="the register's term ended 2026-07-20, the page shows no extension: P83")
    s.no_breach("GP-02", why="the last day of the term", on=date(2026, 7, 20))
    s.breach("GP-04", why="15 on the page, 51 in the register: P34")
    s.innocent("GP-03", "GP-05", why="number, day and issuer are printed")
    s.breach("NG-10", why="'Tin nhanh' in name and domain, newsroom, editor in chief, reporters: P85, P88")
    s.breach("LH-01", why="the type stands at the foot only: P34")
    s.breach("BT-01", why="licensed under the decree of 2024, no symbol anywhere: P34, P90")
    s.breach("KN-01", why="no way but a telephone and an address of mail: P32 c")
    s.breach("NG-01", why="five items of one newspaper word for word, signed 'PV', without a source: P87, P35")
    s.breach("NG-02", why="'VNN', no author, no time: P87")
    s.breach("NG-03", why="no link, or to the newspaper's home page: P87")
    s.breach("NG-07", why="the newspaper answers 410 at two visits two days apart, the copy stands: P32 b")
    s.breach("BL-02", why="an open form under quoted items, nobody has written: P33 d")
    s.innocent("BL-01", why="no comment is shown")
    s.breach("LK-01", why="four links to betting in the foot: P30, P66")
    s.innocent("NG-05", why="newspapers only")
    s.no_breach("GP-06", "GP-07", "NG-04", "NG-06", "NG-08", "SN-01", "TM-01", why="same person; hours later; three agreements")
    s.innocent("NG-09", why="three agencies")
    s.innocent("TC-01", "TC-02", "TC-03", why="all printed")
    s.not_bound("GP-01", *STATE_DUTIES, why="licensed, an expired licence is one; no state agency")
    return s


def alliance() -> Site:
    """November 2026: half a licence notice, a symbol that leads to the designer, copies too early and of what is gone, blogs and foreign media."""
    host = "https://tintuchoptacxa.com.vn"
    s = Site(
        "LM-HTX", "Liên minh Hợp tác xã tỉnh Thái Nguyên", host + "/", "khác", "tổng hợp", "đoàn thể", date(2026, 11, 10), "UBND tỉnh Thái Nguyên",
        licences=({"number": "16/GP-TTĐT", "issuer": "Sở Văn hóa, Thể thao và Du lịch tỉnh Thái Nguyên", "issued_on": date(2025, 8, 4), "expires_on": date(2030, 8, 4), "responsible_person": "Châu Văn Tấn", "status": "hiệu lực"},),
        consents=({"press_agency": "Báo Dân Việt", "document_number": "31/TT", "signed_on": date(2025, 7, 1), "valid_to": date(2028, 7, 1)}, {"press_agency": "Báo Thái Nguyên", "document_number": "32/TT", "signed_on": date(2025, 7, 1), "valid_to": date(2028, 7, 1)}),
    )  # fmt: skip
    w, own = Writer("bao", 3211), Writer("doan", 3212)

    def shell(title: str, main: str) -> str:
        return f"""<html lang="vi"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title></head><body><center><table width="990" cellpadding="0" cellspacing="0"><tr><td height="110" background="/bn.jpg"><font size="7" style="font-size:40px"><b>TIN TỨC HỢP TÁC XÃ</b></font><br><font size="1" style="font-size:10px" color="#888888">Trang thông tin điện tử tổng hợp của Liên minh Hợp tác xã tỉnh Thái Nguyên</font></td></tr><tr><td bgcolor="#006633"><a href="/Default.aspx"><font color="white">Trang chủ</font></a> | <a href="/List.aspx?cat=1"><font color="white">Nông nghiệp</font></a> | <a href="/List.aspx?cat=2"><font color="white">Hợp tác xã</font></a></td></tr><tr><td>{main}</td></tr><tr><td bgcolor="#eeeeee" align="center"><b>Liên minh Hợp tác xã tỉnh Thái Nguyên</b> - Cơ quan chủ quản: UBND tỉnh Thái Nguyên<br>Địa chỉ: Số 3 Đội Cấn, phường Phan Đình Phùng, tỉnh Thái Nguyên. Điện thoại: 0208 3 855 311<br>E-mail: lienminhhtx@thainguyen.gov.vn<br>Chịu trách nhiệm nội dung: Tạ Thu Hiền, Phó Chủ tịch Liên minh<br>Giấy phép số: 16/GP-TTĐT<br><a href="https://thietkeweb-namviet.example.vn/"><img src="/da-cap-phep.gif" alt="Đã được cấp phép"></a> Thiết kế: Công ty Nam Việt, giấy phép kinh doanh số 4600998877 do Sở Tài chính tỉnh Thái Nguyên cấp ngày 03/02/2019</td></tr></table></center></body></html>"""

    rows = {1: "", 2: ""}

    def item(cat: int, number: int, title: str, paragraphs: list[str], when: datetime, end: str, talk: str = "") -> None:
        s.page(
            f"/View.aspx?cat={cat}&id={number}",
            shell(title, f'<font size="4" color="#006633"><b>{title}</b></font><br><font size="1">({when:%d/%m/%Y %I:%M:%S} {"CH" if when.hour >= 12 else "SA"})</font><div align="justify">{"<br><br>".join(paragraphs)}</div>{end}{talk}'),
        )  # fmt: skip
        rows[cat] += (
            f'<tr><td><img src="/dot.gif"> <a href="/View.aspx?cat={cat}&amp;id={number}">{title}</a> <font size="1">({when:%d/%m})</font></td></tr>'
        )

    box = '<table><tr><td><b>Ý KIẾN CỦA BẠN</b></td></tr><tr><td>Họ tên <input name="txtTen"><br>Nội dung <textarea name="txtYKien" rows="4"></textarea><br><input type="submit" value="Gửi ý kiến"> (0 ý kiến)</td></tr></table>'
    early, gone = press.EARLY_ALLIANCE[0], press.GONE_ALLIANCE[0]
    for number, (story, later) in enumerate(((early, 14), (gone, 260))):
        item(1, 100 + number, story.title, list(story.paragraphs), story.published + timedelta(minutes=later), f'<p align="right"><b>{story.author}</b><br>{story.outlet}, {story.published:%H:%M %d/%m/%Y}<br><a href="{story.url}">{story.url}</a></p>', box)  # fmt: skip
    for number in range(8):
        title, when = w.title(), at(2026, 11, 8, 14, 25) - timedelta(days=3 * number)
        before = when - timedelta(hours=6)
        end = (
            f'<p align="right"><b>{w.person()}</b><br>Báo Thái Nguyên, {before:%H:%M %d/%m/%Y}<br><a href="https://baothainguyen.vn/">baothainguyen.vn</a></p>',
            f'<p align="right">Nguồn: Fanpage Nhà nông trẻ trên Facebook, {before:%d/%m/%Y}</p>',
            '<p align="right">Theo blog Kỹ thuật nuôi trồng (nuoitrong.blogspot.com)</p>',
            f'<p align="right">Theo Reuters, {before:%d/%m/%Y}</p>',
        )[number % 4]
        item(1, 200 + number, title, w.paragraphs(4), when, end, box if number % 4 == 0 else "")
    for number in range(7):
        title, when = own.title(), at(2026, 11, 6, 8, 20) - timedelta(days=4 * number)
        item(
            2,
            300 + number,
            title,
            own.paragraphs(3),
            when,
            f'<p align="right"><b>{("Dân Việt - Hội viên HTX", "Phòng Tuyên truyền", "Bùi Đức Lương")[number % 3]}</b></p>',
        )
    s.page("/", shell("Liên minh Hợp tác xã", f"<table>{''.join(rows.values())}</table>"))
    s.page("/Default.aspx", shell("Liên minh Hợp tác xã", f"<table>{''.join(rows.values())}</table>"))
    for cat, items in rows.items():
        s.page(f"/List.aspx?cat={cat}", shell("Danh sách tin", f"<table>{items}</table>"))
    s.breach("GP-03", why="no day and no issuer; day and office in the foot are the designer's business registration: P34")
    s.breach("GP-06", why="another person than the licence names: P91")
    s.breach("NG-10", why="'Tin tức' is the page's name and stands in the domain: P85")
    s.breach("LH-01", why="a quarter of the name's height instead of two thirds: P34")
    s.breach("BT-01", why="the symbol leads to the designer's site, not to the office's list: P90")
    s.breach("KN-01", why="no electronic tool, only an address of mail: P32 c")
    s.breach("NG-06", why="the newspaper printed at 07:24, the copy stood at 08:00 of the same morning: P32 b, one hour")
    s.breach("NG-07", why="the newspaper answers 404 twice, eleven hours apart, the copy stands two days later: P32 b")
    s.breach("NG-05", why="a fan page, a blog, a foreign agency: P25")
    s.breach("NG-09", why="agreements with two press agencies: P33 h")
    s.breach("BL-02", why="an open box under quoted items: P33 d")
    s.innocent("BL-01", why="nobody has written")
    s.innocent("GP-02", "GP-05", "LK-01", "TC-01", "TC-02", "TC-03", why="valid; printed; no unlawful link")
    s.no_breach("GP-07", "GP-04", "NG-01", "NG-04", "SN-01", why="number as in the register; copies name their source")
    s.breach("NG-03", why="items of the local newspaper link to its home page only: P87")
    s.open_question(
        "NG-02", why="press items bear author, name and time; whether the unofficial ones are quoted items at all is NG-05's matter"
    )
    s.open_question("NG-08", why="an unofficial source has no agreement either; NG-05 says it")
    s.open_question("TM-01", why="a second-level .com.vn name is a .vn name; the state's mail on it is odd")
    s.not_bound("GP-01", *STATE_DUTIES, why="licensed; an association")
    return s


def old_company() -> Site:
    """June 2016: agency or author, and the time, were enough; comments were not allowed; the term was over in March."""
    host = "http://www.chuyenlang.com.vn"
    s = Site(
        "DN-CHUYENLANG", "Công ty TNHH Dịch vụ Số Chuyện Làng", host + "/", "khác", "tổng hợp", "doanh nghiệp", date(2016, 6, 15), "",
        licences=({"number": "87/GP-STTTT", "issuer": "Sở Thông tin và Truyền thông tỉnh Nam Định", "issued_on": date(2011, 3, 1), "expires_on": date(2016, 3, 1), "responsible_person": "Lý Ngọc Diệp", "status": "hiệu lực"},),
    )  # fmt: skip
    w = Writer("bao", 3221)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title></head><body topmargin="0"><div class="bb"><h1>Chuyện Làng</h1><h4>trang thông tin điện tử tổng hợp</h4></div><div class="tabs"><a href="/lang-nghe/">Làng nghề</a> - <a href="/le-hoi/">Lễ hội</a></div>{main}<hr><div class="bot">Đơn vị chủ quản: Công ty TNHH Dịch vụ Số Chuyện Làng<br>Số 40 Hàn Thuyên, TP Nam Định * Tel: (0350) 3 649 118 * Mail: bbt@chuyenlang.com.vn<br>Giấy phép ICP số 87/GP-STTTT cấp ngày 01/03/2011</div></body></html>"""

    rows = {"lang-nghe": "", "le-hoi": ""}
    for number in range(20):
        section = ("lang-nghe", "le-hoi")[number % 2]
        title, when = w.title(), at(2016, 6, 14, 10, 30) - timedelta(days=2 * number)
        before = when - timedelta(hours=4, minutes=44)
        outlet = ("Báo Nam Định", "Báo Văn Hóa", "Tạp chí Làng nghề Việt Nam", "VOV")[number % 4]
        end = (
            f"<p align=right><b>Theo {outlet}</b> ({before:%d/%m/%Y - %H:%M})</p>",
            f"<p align=right><i>{outlet} - {before:%H:%M} ngày {before:%d/%m/%Y}</i></p>",
        )[number // 2 % 2]
        talk = (
            '<div class="cm"><b>Bạn đọc viết</b><div><i>hoangnd - 11:20, 14/6/2016</i><br>Quê mình đấy, nhớ quá!</div><div><i>Cô giáo Thảo - 14:02, 14/6/2016</i><br>Xin phép chia sẻ về lớp.</div><form>Ý kiến của bạn: <textarea name=cm></textarea><input type=submit value="Gửi"></form></div>'
            if number < 5
            else ""
        )
        s.page(
            f"/{section}/{1000 + number}/bai.html",
            shell(title, f'<h2>{title}</h2><span class="d">{when:%H:%M | %d/%m/%Y}</span>{marked(w.paragraphs(4))}{end}{talk}'),
        )  # fmt: skip
        rows[section] += f'<h3><a href="/{section}/{1000 + number}/bai.html">{title}</a></h3>'
    s.page("/", shell("Chuyện Làng", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}/", shell(section, items))
    s.breach("GP-02", why="the register's term ended 2016-03-01: P06")
    s.no_breach("GP-02", why="the last day of the term", on=date(2016, 3, 1))
    s.breach("GP-03", why="no issuing body: P20")
    s.breach("TC-03", why="nobody responsible is named on the home page: P20")
    s.breach("BL-01", why="readers' comments under quoted items: P21")
    s.open_question("BL-02", why="forms stand where comments are shown: BL-01 says it already")
    s.innocent("NG-02", why="until 2016-12-31 author or agency, and the time: P03")
    s.innocent("NG-05", "GP-05", "TC-01", "TC-02", "LK-01", why="press; all printed")
    s.no_breach(
        "NG-01",
        "NG-03",
        "NG-04",
        "NG-06",
        "NG-07",
        "NG-08",
        "NG-10",
        "GP-06",
        "GP-07",
        "GP-04",
        "TM-01",
        why="none of these was asked for in 2016, or all in order",
    )
    s.not_bound("GP-01", "NG-09", "BT-01", "KN-01", "LH-01", *STATE_DUTIES, why="licensed; before NĐ 147; no state agency")
    return s


def frames() -> Site:
    """December 2019: four frames, the notice in the lowest; foreign papers, Facebook and 'Sưu tầm' for sources; a guest book."""
    host = "http://xaydungnamha.com.vn"
    s = Site(
        "DN-XDNAMHA", "Công ty Cổ phần Xây dựng Nam Hà", host + "/", "khác", "tổng hợp", "doanh nghiệp", date(2019, 12, 11), "",
        licences=({"number": "19/GP-TTĐT", "issuer": "Sở Thông tin và Truyền thông tỉnh Hà Nam", "issued_on": date(2016, 5, 23), "expires_on": date(2026, 5, 23), "responsible_person": "Trương Thị Nhàn", "status": "hiệu lực"},),
        consents=({"press_agency": "Báo Xây dựng", "document_number": "8/CV", "signed_on": date(2016, 4, 4), "valid_to": None},),
    )  # fmt: skip
    w, own = Writer("bao", 3231), Writer("doan", 3232)

    def leaf(title: str, main: str) -> str:
        return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title></head><body bgcolor="#FFFFFF">{main}</body></html>'

    s.page("/", '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Xay dung Nam Ha</title></head><frameset rows="90,*,80" border="0"><frame name="tren" src="tren.htm" noresize><frameset cols="180,*"><frame name="menu" src="menu.htm"><frame name="giua" src="giua.htm"></frameset><frame name="duoi" src="duoi.htm"><noframes><body>Trình duyệt của bạn không hỗ trợ khung.</body></noframes></frameset></html>')  # fmt: skip
    s.page("/tren.htm", leaf("Xay dung Nam Ha", "<h2>CÔNG TY CỔ PHẦN XÂY DỰNG NAM HÀ</h2><h3>Trang thông tin điện tử tổng hợp</h3>"))
    s.page("/menu.htm", leaf("menu", '<ul><li><a href="giua.htm" target="giua">Trang đầu</a></li><li><a href="doc-bao.htm" target="giua">Đọc báo giúp bạn</a></li><li><a href="cong-ty.htm" target="giua">Tin công ty</a></li><li><a href="so-khach.htm" target="giua">Sổ ghi của khách</a></li></ul>'))  # fmt: skip
    s.page("/duoi.htm", leaf("duoi", "Cơ quan chủ quản: Công ty Cổ phần Xây dựng Nam Hà. Địa chỉ: 77 Lê Hoàn, TP Phủ Lý, Hà Nam. ĐT: 0226 3 851 909. Thư điện tử: xdnamha@xaydungnamha.com.vn<br>Người chịu trách nhiệm: Trương Thị Nhàn, Giám đốc. Giấy phép số 19/GP-TTĐT ngày 23 tháng 5 năm 2016, nơi cấp: Sở Thông tin và Truyền thông tỉnh Hà Nam. Chứng chỉ năng lực hoạt động xây dựng số HNA-00012345"))  # fmt: skip
    ends = (
        '<p align="right">(Sưu tầm)</p>',
        '<p align="right">Theo Daily Mail</p>',
        '<p align="right">Nguồn: Facebook Kiến trúc Việt</p>',
        '<p align="right">Theo Báo Xây dựng</p>',
        '<p align="right">Nguồn: Internet</p>',
    )
    first = ""
    second = ""
    for number in range(15):
        title, when = w.title(), at(2019, 12, 10, 16, 0) - timedelta(days=3 * number)
        s.page(
            f"/bao{number}.htm",
            leaf(title, f'<p><b><font size="+1">{title}</font></b></p><p><i>Ngày đăng: {when:%d/%m/%Y %H:%M}</i></p>{marked(w.paragraphs(4), "p", " align=justify")}{ends[number % 5]}<p><a href="doc-bao.htm">Trở về</a></p>'),
        )  # fmt: skip
        first += f'<p>&raquo; <a href="bao{number}.htm">{title}</a> ({when:%d/%m/%Y})</p>'
    for number in range(6):
        title, when = own.title(), at(2019, 12, 5, 9, 0) - timedelta(days=8 * number)
        s.page(
            f"/tin{number}.htm",
            leaf(title, f'<p><b><font size="+1">{title}</font></b></p><p><i>Ngày đăng: {when:%d/%m/%Y %H:%M}</i></p>{marked(own.paragraphs(3))}<p align="right"><b>{("Đoàn Thanh Niên công ty", "Ban chỉ huy công trường", "Xây Dựng Nam Hà")[number % 3]}</b></p>'),
        )  # fmt: skip
        second += f'<p>&raquo; <a href="tin{number}.htm">{title}</a> ({when:%d/%m/%Y})</p>'
    s.page("/giua.htm", leaf("Trang đầu", first + second))
    s.page("/doc-bao.htm", leaf("Đọc báo giúp bạn", first))
    s.page("/cong-ty.htm", leaf("Tin công ty", second))
    s.page("/so-khach.htm", leaf("Sổ ghi của khách", "<p><b>Anh Tùng</b> 01/12/2019: Công ty cho hỏi giá gạch không nung?</p><p><b>Chị Hạnh</b> 04/12/2019: Trang đọc chữ hơi nhỏ.</p><form><textarea></textarea><input type=submit value='Ghi vào sổ'></form>"))  # fmt: skip
    s.breach("NG-02", why="no item gives author or time, a third no agency at all: P35, P03")
    s.breach("NG-05", why="a foreign paper and Facebook: P01")
    s.innocent("BL-01", "BL-02", why="the guest book quotes nothing, nothing stands under the items")
    s.no_breach("GP-03", "TC-01", "TC-02", "TC-03", why="all of it stands in the lowest frame of the home page")
    s.innocent("GP-02", "GP-05", "LK-01", why="valid until 2026")
    s.no_breach(
        "GP-04",
        "GP-06",
        "GP-07",
        "NG-01",
        "NG-03",
        "NG-04",
        "NG-06",
        "NG-07",
        "NG-10",
        "TM-01",
        why="links were an instruction; the name is a builder's",
    )
    s.open_question("NG-08", why="unofficial sources have no agreement either; NG-05 says it")
    s.not_bound("GP-01", "NG-09", "BT-01", "KN-01", "LH-01", *STATE_DUTIES, why="licensed; before NĐ 147; no state agency")
    return s


def all_sites() -> tuple[Site, ...]:
    return (quick_news(), alliance(), old_company(), frames())
