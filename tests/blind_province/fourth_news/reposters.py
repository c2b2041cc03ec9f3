# ruff: noqa: E501 - markup is kept in the lines its system prints
"""Sites without a licence that live on the press: two communes and a steel company."""

from datetime import date, datetime, timedelta

from tests.blind_province.fourth_news import press
from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

LICENSED_DUTIES = ("GP-02", "GP-03", "NG-02", "NG-03", "NG-09", "BL-01", "BL-02", "BT-01", "KN-01", "LH-01")
STATE = ("ND-01", "ND-02", "ND-03", "ND-04", "EN-01", "CD-01", "CD-02", "CN-02", "CL-01", "PN-01", "MX-01", "TM-01")


def copying_commune() -> Site:
    """August 2026, tables within tables: seven items of two newspapers word for word under the board's own name; sample text in the foot."""
    host = "https://suoitrau.lamdong.gov.vn"
    s = Site("XA-SUOITRAU", "UBND xã Suối Trầu", host + "/", "xã", "nội bộ", "cơ quan nhà nước", date(2026, 8, 12), "UBND tỉnh Lâm Đồng")
    w = Writer("xa", 3301)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /></head><body><form method="post" action="./" id="form1"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1Mg9kFgJmD2Q=" /><table id="tblMain" align="center" width="1000"><tr><td colspan="2"><span id="lblBanner" class="banner">TRANG THÔNG TIN ĐIỆN TỬ XÃ SUỐI TRẦU</span><br /><span>TỈNH LÂM ĐỒNG</span></td></tr><tr><td colspan="2" class="menu"><a id="m_1" href="/Default.aspx">Trang chủ</a><a id="m_2" href="/GioiThieu.aspx">Giới thiệu</a><a id="m_3" href="/Tin.aspx?c=noibo">Tin trong xã</a><a id="m_4" href="/Tin.aspx?c=nhin-ra">Nhìn ra cả nước</a></td></tr><tr><td width="200" valign="top"><table><tr><td class="tit">Liên kết</td></tr><tr><td><a href="https://lamdong.gov.vn">Cổng TTĐT tỉnh</a></td></tr><tr><td><a href="https://baolamdong.vn">Báo Lâm Đồng</a></td></tr></table></td><td valign="top">{main}</td></tr><tr><td colspan="2" class="foot"><table><tr><td>Cơ quan chủ quản: UBND tỉnh Lâm Đồng. Đơn vị quản lý: UBND xã Suối Trầu</td></tr><tr><td>Giấy phép số: ......./GP-STTTT do ............. cấp ngày .../.../20...</td></tr><tr><td>Chịu trách nhiệm: Ông Nguyễn Văn A - Chức vụ</td></tr><tr><td>Địa chỉ: Thôn 3, xã Suối Trầu, tỉnh Lâm Đồng - Điện thoại: 0123.456.789 - Email: tendonvi@tenmien.vn</td></tr></table></td></tr></table></form></body></html>"""

    rows = {"noibo": "", "nhin-ra": ""}

    def item(cat: str, number: int, title: str, paragraphs: list[str], when: datetime, sign: str) -> None:
        s.page(
            f"/ChiTiet.aspx?c={cat}&id={number}",
            shell(title, f'<table class="ct"><tr><td><span id="lblTitle" class="td">{title}</span></td></tr><tr><td><span id="lblDate">Ngày đăng: {when:%d/%m/%Y} {when.hour}:{when.minute:02d}</span> <a href="/InBai.aspx?id={number}">Bản in</a></td></tr><tr><td><span id="lblContent">{"<br /><br />".join(paragraphs)}</span></td></tr><tr><td align="right"><span id="lblAuthor">{sign}</span></td></tr></table>'),
        )  # fmt: skip
        rows[cat] += f'<tr><td><a href="/ChiTiet.aspx?c={cat}&amp;id={number}">{title}</a> <i>({when:%d/%m/%Y})</i></td></tr>'

    for number, story in enumerate((*press.COMMUNE, *press.COMMUNE_LATER)):
        sign = ("Ban Biên tập", "Ban Văn hóa - Xã hội xã Suối Trầu", "BBT")[number % 3]
        item("nhin-ra", 40 + number, story.title, list(story.paragraphs), story.published + timedelta(hours=9), sign)
    for number in range(9):
        item(
            "noibo",
            70 + number,
            w.title(),
            w.paragraphs(3),
            at(2026, 8, 10, 9, 40) - timedelta(days=8 * number),
            ("Mặt trận xã", "Thôn Tiền Phong", "Huỳnh Văn Bảy")[number % 3],
        )
    both = f"<table>{''.join(rows.values())}</table>"
    s.page("/", shell("Xã Suối Trầu", both))
    s.page("/Default.aspx", shell("Xã Suối Trầu", both))
    for cat, items in rows.items():
        s.page(f"/Tin.aspx?c={cat}", shell("Tin", f"<table>{items}</table>"))
    s.page("/GioiThieu.aspx", shell("Giới thiệu", "<b>Giới thiệu</b><p>Xã Suối Trầu có 11 thôn, 3.204 hộ.</p>"))
    s.breach("GP-01", why="seven items of two newspapers in five weeks, eight of seventeen, no licence: P27, P29")
    s.breach("NG-01", why="word for word, signed by the board, until June 2026 also against P39")
    s.breach("GP-05", why="dots for number, day and issuer, 'Nguyễn Văn A', '0123.456.789', 'tenmien.vn': P34")
    s.open_question("TC-01", "TC-02", "TC-03", why="the sample text may be called missing or be left to GP-05")
    s.not_bound(*LICENSED_DUTIES, why="no licence: what binds licence holders does not bind it")
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
        why="for licence holders, or nothing of it; the commune's name is nobody's old one",
    )
    s.innocent("LK-01", why="links to the portal and a newspaper")
    for rule in STATE:
        s.open_question(rule, why="not what this site was written for")
    return s


def agreed_commune() -> Site:
    """September 2022, WordPress: every source named and even agreed to, which is no licence; burglars hid links on all pages."""
    host = "https://tranghoa.phutho.gov.vn"
    s = Site(
        "XA-TRANGHOA", "UBND xã Tràng Hòa", host + "/", "xã", "nội bộ", "cơ quan nhà nước", date(2022, 9, 14), "UBND huyện Cẩm Khê",
        consents=tuple({"press_agency": name, "document_number": f"{index}/CV-UBND", "signed_on": date(2022, 1, 12), "valid_to": None} for index, name in enumerate(("Báo Phú Thọ", "Thông tấn xã Việt Nam", "Báo Nông nghiệp Việt Nam"), 40)),
    )  # fmt: skip
    w, own = Writer("bao", 3311), Writer("xa", 3312)
    hidden = '<div style="position:absolute;left:-9876px;top:-500px;overflow:hidden;height:1px"><a href="https://soicau-xsmb.vip/">soi cầu lô đề miền bắc</a> <a href="https://taixiu-online.club/">tài xỉu online đổi thưởng</a> <a href="https://nhacai-uytin.bet/">nhà cái uy tín</a></div>'

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>{title} &#8211; Xã Tràng Hòa</title><meta name="generator" content="WordPress 5.2.4"></head><body class="flatsome"><header class="header"><div class="logo"><a href="/"><img src="/wp-content/uploads/banner.png" alt="Trang thông tin điện tử xã Tràng Hòa"></a></div><ul class="nav"><li><a href="/tin-tuc/">Tin tức</a></li><li><a href="/tin-xa/">Tin địa phương</a></li><li><a href="/tim-kiem/">Tìm kiếm</a></li></ul></header><main id="main">{main}</main><footer id="footer"><div class="col"><h4>UBND XÃ TRÀNG HÒA</h4><p>Trực thuộc: Ủy ban nhân dân huyện Cẩm Khê, tỉnh Phú Thọ</p><p>Khu 5, xã Tràng Hòa. Số máy: 0210.3889.114. Thư: xatranghoa@phutho.gov.vn</p><p>Phụ trách nội dung: Ông Ngô Thanh Tùng, Chủ tịch UBND xã</p></div>{hidden}</footer></body></html>"""

    rows = {"tin-tuc": "", "tin-xa": ""}
    outlets = (("Báo Phú Thọ", "baophutho.vn"), ("TTXVN", "baotintuc.vn"), ("Báo Nông nghiệp Việt Nam", "nongnghiep.vn"))
    for number in range(10):
        title, when = w.title(), at(2022, 9, 13, 8, 15) - timedelta(days=4 * number)
        before = when - timedelta(days=1, hours=1)
        outlet, place = outlets[number % 3]
        body = w.paragraphs(4)
        end = ""
        match number % 5:
            case 0:
                body[0] = f"<em>Theo {outlet} -</em> {body[0]}"
            case 1:
                end = f'<blockquote>Nguồn bài: <a href="https://{place}/kinh-te/{number}77.html">{outlet}</a></blockquote>'
            case 2:
                end = f"<p><strong>Nguồn tin: {outlet} ngày {before:%d/%m/%Y}, tác giả {w.person()}</strong></p>"
            case 3:
                end = f"<p>___</p><p>{w.person()}</p><p>Theo</p><p>{outlet}</p>"
            case _:
                end = f'<p class="has-text-align-right">({outlet})</p>'
        s.page(
            f"/{before:%Y/%m}/tin-{number}/",
            shell(title, f'<article class="post"><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="{when.isoformat()}">{when:%d/%m/%Y}</time></span></div><div class="entry-content">{marked(body)}{end}</div></article>'),
        )  # fmt: skip
        rows["tin-tuc"] += f'<div class="box-text"><h5><a href="/{before:%Y/%m}/tin-{number}/">{title}</a></h5></div>'
    for number in range(8):
        title, when = own.title(), at(2022, 9, 9, 15, 0) - timedelta(days=6 * number)
        s.page(
            f"/tin-xa/bai-{number}/",
            shell(title, f'<article class="post"><h1 class="entry-title">{title}</h1><div class="entry-meta"><time class="entry-date published" datetime="{when.isoformat()}">{when:%d/%m/%Y}</time></div><div class="entry-content">{marked(own.paragraphs(3))}<p>Công chức Văn hóa - Xã hội</p></div></article>'),
        )  # fmt: skip
        rows["tin-xa"] += f'<div class="box-text"><h5><a href="/tin-xa/bai-{number}/">{title}</a></h5></div>'
    s.page("/", shell("Trang chủ", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}/", shell(section, items))
    s.page("/tim-kiem/", shell("Tìm kiếm", '<form role="search"><input name="s" placeholder="Tìm kiếm…"></form>'))
    s.breach("GP-01", why="ten items of three agencies in forty days, over half of all; the consents are no licence: P05")
    s.advice(
        "LK-01",
        why="links to betting, off the screen, on every page; no provision on links was in force between P60 (2020-04-14) and P30 (2024-12-25)",
    )
    s.no_breach("NG-01", why="every item names its source, in five ways")
    s.innocent(
        "GP-05", "TC-01", "TC-02", "TC-03", why="no sample text; the commune, the district, address, telephone, mail, chairman in the foot"
    )
    s.not_bound(*LICENSED_DUTIES, why="no licence")
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
        why="for licence holders; in 2022 the district existed",
    )
    for rule in STATE:
        s.open_question(rule, why="not what this site was written for")
    return s


def steel_company() -> Site:
    """May 2026: a company's own site with a news section put together from four newspapers, sources in full, licence text from the theme's sample."""
    host = "https://theptintucviet.vn"
    s = Site("DN-THEP", "Công ty Cổ phần Thép Tín Túc Việt", host + "/", "khác", "nội bộ", "doanh nghiệp", date(2026, 5, 27))
    w, own = Writer("bao", 3321), Writer("doan", 3322)

    def shell(title: str, main: str) -> str:
        return f"""<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head><body><div id="wrapper"><div class="topbar"><span>Hotline 0225 3 977 001</span></div><div class="brand"><a href="/">THÉP TÍN TÚC VIỆT</a></div><nav><a href="/san-pham">Sản phẩm</a><a href="/ban-tin-nganh">Bản tin ngành</a><a href="/hoat-dong">Hoạt động</a></nav><div class="ct">{main}</div><footer><div><h6>CÔNG TY CỔ PHẦN THÉP TÍN TÚC VIỆT</h6><p>Lô CN5, Khu công nghiệp Nam Cầu Kiền, thành phố Hải Phòng</p><p>Điện thoại 0225 3 977 001 | Email info@yourdomain.com</p></div><div><p>Giấy phép số: XXX/GP-TTĐT do [cơ quan cấp] cấp ngày dd/mm/yyyy</p><p>Chịu trách nhiệm nội dung: Ông Nguyễn Văn A</p><p>Giấy chứng nhận ISO 9001:2015 số 4412/QMS; Giấy phép bán lẻ hàng hóa số 06/GP-SCT ngày 11/5/2021</p></div></footer></div></body></html>"""

    outlets = (
        ("Báo Đầu tư", "baodautu.vn"),
        ("Báo Công Thương", "congthuong.vn"),
        ("VnExpress", "vnexpress.net"),
        ("Báo Thanh Niên", "thanhnien.vn"),
    )
    rows = {"ban-tin-nganh": "", "hoat-dong": ""}
    for number in range(14):
        title, when = w.title(), at(2026, 5, 26, 10, 0) - timedelta(days=3 * number)
        before = when - timedelta(hours=20)
        outlet, place = outlets[number % 4]
        end = f'<div class="nguon"><span>Nguồn: {outlet}</span> <span>({before:%d/%m/%Y})</span> <a target="_blank" href="https://{place}/thep-{number}65.html">Xem bài gốc</a></div>'
        s.page(
            f"/ban-tin-nganh/{number}",
            shell(
                title,
                f'<div class="detail"><h1>{title}</h1><div class="time">{when:%d.%m.%Y}</div>{marked(w.paragraphs(4), "div")}{end}</div>',
            ),
        )
        rows["ban-tin-nganh"] += f'<li><a href="/ban-tin-nganh/{number}">{title}</a> <small>{when:%d.%m.%Y}</small></li>'
    for number in range(5):
        title, when = own.title(), at(2026, 5, 20, 10, 0) - timedelta(days=9 * number)
        s.page(
            f"/hoat-dong/{number}",
            shell(
                title,
                f'<div class="detail"><h1>{title}</h1><div class="time">{when:%d.%m.%Y}</div>{marked(own.paragraphs(3), "div")}<div>Phòng Hành chính</div></div>',
            ),
        )
        rows["hoat-dong"] += f'<li><a href="/hoat-dong/{number}">{title}</a></li>'
    s.page("/", shell("Thép Tín Túc Việt", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}", shell(section, items))
    s.page("/san-pham", shell("Sản phẩm", "<h1>Sản phẩm</h1><p>Thép cuộn, thép thanh vằn, thép hình.</p>"))
    s.breach("GP-01", why="fourteen items of four newspapers in six weeks, three quarters of all, no licence: P27, P29")
    s.breach("GP-05", why="'XXX', 'dd/mm/yyyy', 'Nguyễn Văn A', 'yourdomain.com': P34")
    s.open_question("TC-01", "TC-02", "TC-03", why="the sample text may be called missing or be left to GP-05")
    s.no_breach("NG-01", why="source, day and link with every item")
    s.open_question("NG-10", why="'tintuc' in a .vn name is advice at most (P96), here it is the firm's name without its marks")
    s.not_bound(*LICENSED_DUTIES, why="no licence")
    s.no_breach("NG-04", "NG-05", "NG-06", "NG-07", "NG-08", "GP-04", "GP-06", "GP-07", "SN-01", why="for licence holders")
    s.innocent("LK-01", why="newspapers only")
    s.not_bound("EN-01", "ND-01", "ND-02", "ND-03", "ND-04", "CD-01", "CD-02", "CN-02", "PN-01", "CL-01", "TC-04", why="no state agency")
    return s


def all_sites() -> tuple[Site, ...]:
    return (copying_commune(), agreed_commune(), steel_company())
