# ruff: noqa: E501 - markup is kept in the lines its system prints
"""Licence holders in order: a company under the decree of 2024, an association of 2021."""

import json
from datetime import date, datetime, timedelta

from tests.blind_province.fourth_news import press
from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

STATE_DUTIES = ("EN-01", "ND-01", "ND-02", "ND-03", "ND-04", "CD-01", "CD-02", "CN-02", "PN-01", "CL-01", "TC-04")
WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def company() -> Site:
    """October 2026: pages rendered on a server for a script that would draw them again; all of NĐ 147 done, none of it in the usual words."""
    host = "https://gocpho.vn"
    s = Site(
        "DN-GOCPHO", "Công ty TNHH Truyền thông Góc Phố", host + "/", "khác", "tổng hợp", "doanh nghiệp", date(2026, 10, 14), "",
        licences=({"number": "123/GP-TTĐT", "issuer": "Sở Văn hóa và Thể thao Hà Nội", "issued_on": date(2025, 6, 18), "expires_on": date(2030, 6, 18), "responsible_person": "Đặng Minh Khuê", "status": "hiệu lực"},),
        consents=tuple({"press_agency": name, "document_number": f"{index}/HĐ-GP", "signed_on": date(2025, 5, 5), "valid_to": date(2030, 5, 5)} for index, name in enumerate(("Báo Tuổi Trẻ", "Báo Lao Động", "Báo Kinh tế & Đô thị", "Báo Tiền Phong"), 21)),
    )  # fmt: skip
    w, own = Writer("bao", 3101), Writer("doan", 3102)
    badge = '<a class="css-1k" href="https://sovhtt.hanoi.gov.vn/so-lieu-cap-phep/trang-tong-hop"><svg width="90" role="img" aria-label="Đã được cấp phép"><title>Đã được cấp phép</title><rect width="90" height="30"/></svg></a>'
    legal = f"""<footer class="css-9z"><details open><summary>Thông tin liên hệ</summary><ul class="css-li"><li><span>Đơn vị vận hành</span><span>Công ty TNHH Truyền thông Góc Phố</span></li><li><span>Văn phòng</span><span>Tầng 3, số 18 ngõ 82 Chùa Láng, phường Láng, Hà Nội</span></li><li><span>Tổng đài</span><a href="tel:02437756020">024.3775.6020</a></li><li><span>Hòm thư</span><a href="mailto:hopthu@gocpho.vn">hopthu@gocpho.vn</a></li><li><span>Người chịu trách nhiệm quản lý nội dung</span><span>Đặng Minh Khuê</span></li></ul></details><details open><summary>Giấy phép</summary><p>Giấy phép thiết lập trang thông tin điện tử tổng hợp</p><p><b>123/GP-TTĐT</b><i> · </i><time datetime="2025-06-18">18/06/2025</time><i> · </i>Sở Văn hóa và Thể thao Hà Nội</p>{badge}</details><details><summary>Hồ sơ khác</summary><p>Giấy chứng nhận đăng ký doanh nghiệp số 0109988771 do Sở Tài chính thành phố Hà Nội cấp lần đầu ngày 02/04/2021</p><p>Hạ tầng: Trung tâm dữ liệu Láng, giấy phép cung cấp dịch vụ viễn thông số 77/GP-CVT ngày 11/03/2024</p><p>Giấy phép bưu chính số 19/GP-BC cấp ngày 20/01/2023</p></details></footer>"""

    def shell(title: str, main: str, data: object = None) -> str:
        state = json.dumps(
            {"props": {"pageProps": {"title": title, "data": data}}, "page": "/[slug]", "buildId": "q8Xz"}, ensure_ascii=False
        )
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title} | Góc Phố</title><meta property="og:site_name" content="Góc Phố"/><meta property="og:title" content="{title}"/><link rel="preload" href="/_next/static/chunks/main.js" as="script"/></head><body><div id="__next"><div class="css-top"><a href="/" style="font-size:36px;display:block">GÓC PHỐ</a><p style="font-size:24px;margin:0;color:#111">Trang thông tin điện tử tổng hợp</p></div><nav class="css-nav"><a href="/doi-song">Đời sống</a><a href="/cong-ty">Ở Góc Phố</a><a href="/doi-tac">Đối tác</a><a href="/tro-giup">Trợ giúp</a></nav><main>{main}</main>{legal}</div><script id="__NEXT_DATA__" type="application/json">{state}</script></body></html>"""

    report = '<button class="css-rp" aria-haspopup="dialog">Báo cáo bài viết</button><dialog><form method="post" action="/api/khieu-nai"><h2>Báo cáo vi phạm, khiếu nại bản quyền</h2><select name="ly_do"><option>Bản quyền</option><option>Sai sự thật</option></select><textarea name="mo_ta" placeholder="Mô tả vi phạm"></textarea><input name="email" placeholder="Email để chúng tôi trả lời"/><button>Gửi khiếu nại</button></form></dialog>'
    outlets = (("Báo Lao Động", "laodong.vn"), ("Báo Kinh tế & Đô thị", "kinhtedothi.vn"), ("Báo Tiền Phong", "tienphong.vn"))
    rows = {"doi-song": "", "cong-ty": "", "doi-tac": ""}

    def quoted(path: str, title: str, paragraphs: list[str], when: datetime, end: str) -> None:
        s.page(
            path,
            shell(
                title,
                f'<article><h1 class="css-h">{title}</h1><div class="css-meta"><time datetime="{when.isoformat()}">{when:%H:%M}, {when.day} thg {when.month}, {when.year}</time><span>4 phút đọc</span></div><div class="css-body">{marked(paragraphs)}</div>{end}</article><div class="css-react"><button aria-label="Thích">👍 12</button><button aria-label="Lưu">Lưu</button><a href="https://www.facebook.com/sharer/sharer.php?u=x">Chia sẻ</a></div>{report}<p class="css-off">Tin dẫn lại không mở phần thảo luận.</p>',
                {"slug": path},
            ),
        )
        rows["doi-song"] += (
            f'<div class="css-card"><a href="{path}"><h3>{title}</h3></a><span>{when:%H:%M}, {when.day} thg {when.month}</span></div>'
        )

    for number in range(11):
        title, author = w.title(), w.person()
        when = at(2026, 10, 13, 15, 0) - timedelta(days=2 * number)
        before = when - timedelta(hours=7, minutes=25)
        outlet, place = outlets[number % 3]
        spoken = f"{before.hour} giờ {before.minute:02d} phút, {WEEKDAYS[before.weekday()]} ngày {before.day} tháng {before.month} năm {before.year}"
        link = f"https://{place}/doi-song/chuyen-pho-{number}41.html"
        end = (
            f'<section class="css-origin"><dl><dt>Xuất xứ</dt><dd>{outlet}</dd><dt>Người viết</dt><dd>{author}</dd><dt>Đăng lần đầu</dt><dd>{spoken}</dd></dl><a href="{link}">Đọc bản gốc</a></section>',
            f'<section class="css-origin"><p>Bài của {author}, đăng trên {outlet} lúc {before:%H:%M} ngày {before:%d/%m/%Y}. Mời xem nguyên bản: <a href="{link}">{title}</a></p></section>',
            f'<section class="css-origin"><span>Nguồn:</span> <a href="{link}">{outlet}</a> <span>Tác giả: {author}</span> <span>Thời gian đăng: {before:%d-%m-%Y %H:%M}</span></section>',
        )[number % 3]
        quoted(f"/doi-song/pho-{number}", title, w.paragraphs(4), when, end)
    story = press.WALLED[0]
    quoted(
        "/doi-song/pho-11", story.title, list(story.paragraphs), story.published + timedelta(hours=5),
        f'<section class="css-origin"><span>Nguồn:</span> <a href="{story.url}">{story.outlet}</a> <span>Tác giả: {story.author}</span> <span>Thời gian đăng: {story.published:%d-%m-%Y %H:%M}</span></section>',
    )  # fmt: skip
    for number in range(5):
        title, when = own.title(), at(2026, 10, 12, 9, 0) - timedelta(days=6 * number)
        talk = '<section class="css-talk"><h2>Thảo luận (2)</h2><ul><li><b>Minh Anh</b><time>12/10/2026</time><p>Cuối tuần em sẽ ghé.</p></li><li><b>Bác Tư</b><time>13/10/2026</time><p>Hay quá các cháu ơi.</p></li></ul><form><textarea placeholder="Bạn nghĩ gì?"></textarea><button>Gửi</button></form></section>'
        s.page(
            f"/cong-ty/o-{number}",
            shell(title, f'<article><h1 class="css-h">{title}</h1><div class="css-meta"><time datetime="{when.isoformat()}">{when:%H:%M}, {when.day} thg {when.month}, {when.year}</time></div><div class="css-body">{marked(own.paragraphs(3))}<p>Người Góc Phố</p></div></article>{talk}'),
        )  # fmt: skip
        rows["cong-ty"] += f'<div class="css-card"><a href="/cong-ty/o-{number}"><h3>{title}</h3></a></div>'
    for number, sponsor in enumerate(("Hợp tác xã Chè Thái Bạt", "Công ty Nước mắm Lạch Trào", "Trung tâm Anh ngữ Tuổi Trẻ Việt")):
        title, when = own.title(), at(2026, 10, 8, 9, 0) - timedelta(days=9 * number)
        s.page(
            f"/doi-tac/dt-{number}",
            shell(title, f'<article><span class="css-tag">Nội dung tài trợ</span><h1 class="css-h">{title}</h1><div class="css-meta"><time datetime="{when.isoformat()}">{when:%H:%M}, {when.day} thg {when.month}, {when.year}</time></div><div class="css-body">{marked(own.paragraphs(3))}<p>Bài viết do {sponsor} tài trợ và chịu trách nhiệm về nội dung. Thông tin liên hệ: <a rel="sponsored" href="https://www.doitac{number}.com.vn/">{sponsor}</a></p></div></article>'),
        )  # fmt: skip
        rows["doi-tac"] += f'<div class="css-card"><a href="/doi-tac/dt-{number}"><h3>{title}</h3></a></div>'
    s.page("/", shell("Góc Phố", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}", shell(section, items))
    s.page("/tro-giup", shell("Trợ giúp", f"<h1>Trợ giúp</h1><p>Khiếu nại được trả lời trong 02 ngày làm việc.</p>{report}"))
    s.innocent("GP-02", "GP-03", "GP-05", why="licence to 2030; number, day, issuer in one line without labels; 123 is its real number")
    s.no_breach("GP-04", "GP-06", "GP-07", "SN-01", "NG-04", "LH-01", why="as in the register; the type under the name at two thirds")
    s.innocent("NG-10", why="'Truyền thông' stands in the owner's name, not in the page's name nor the domain")
    s.innocent("NG-02", "NG-03", why="author, full name, time and a link to the item close each in three wordings (P87)")
    s.innocent("BL-01", "BL-02", why="discussion under own items only; the form under quoted ones takes complaints")
    s.innocent("KN-01", why="a form for complaints in a dialog of every item and on the help page (P32 c)")
    s.innocent("BT-01", why="the symbol is a drawing named 'Đã được cấp phép' that leads to the office's list")
    s.innocent("NG-05", "NG-08", "NG-09", "LK-01", "TC-01", "TC-02", "TC-03", why="press with agreements; all at the foot")
    s.no_breach("NG-06", "NG-01", "TM-01", why="hours later; sources named; sponsored items are nobody's copies")
    s.no_breach("NG-07", why="the newspaper answers 403, which is a wall and no removal")
    s.not_bound("GP-01", *STATE_DUTIES, why="licensed; no state agency")
    return s


def association() -> Site:
    """June 2021, Joomla: in order under the law of that day; sources at the head, in tables, between slashes; no links, which were an instruction only."""
    host = "http://hiephoicaphedaklak.org.vn"
    s = Site(
        "HH-CAPHE", "Hiệp hội Cà phê Đắk Lắk", host + "/", "khác", "tổng hợp", "đoàn thể", date(2021, 6, 9), "UBND tỉnh Đắk Lắk",
        licences=({"number": "45/GP-STTTT", "issuer": "Sở Thông tin và Truyền thông tỉnh Đắk Lắk", "issued_on": date(2018, 9, 17), "expires_on": date(2028, 9, 17), "responsible_person": "Huỳnh Văn Bảy", "status": "hiệu lực"},),
        consents=tuple({"press_agency": name, "document_number": f"0{index}/CV-HHCP", "signed_on": date(2018, 6, 1), "valid_to": None} for index, name in enumerate(("Báo Đắk Lắk", "Báo Công Thương", "Đài Tiếng nói Việt Nam"), 3)),
    )  # fmt: skip
    w, own = Writer("bao", 3111), Writer("doan", 3112)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn"><head><meta charset="utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{title}</title></head><body class="contentpane"><div id="rt-top"><div class="moduletable"><div class="custom"><p>GP TTĐT tổng hợp số 45/GP – STTTT, Sở Thông tin và Truyền thông tỉnh Đắk Lắk cấp 17.9.2018</p></div></div></div><div id="rt-logo"><img src="/images/logo.png" alt="Hiệp hội Cà phê Đắk Lắk" /><div>Trang thông tin điện tử tổng hợp Hiệp hội Cà phê Đắk Lắk</div></div><ul class="menu nav"><li class="item-101"><a href="/">Trang chủ</a></li><li class="item-102"><a href="/gia-ca-thi-truong.html">Giá cả, thị trường</a></li><li class="item-103"><a href="/hoat-dong-hiep-hoi.html">Hoạt động Hiệp hội</a></li><li class="item-104"><a href="/tra-loi-hoi-vien.html">Trả lời hội viên</a></li></ul><div class="breadcrumbs"><span class="showHere">Bạn đang ở: </span><span>Trang chủ</span></div><div id="rt-mainbody">{main}</div><div id="rt-footer"><div class="moduletable"><h3>Ban Biên tập</h3><div class="custom"><p>Trưởng ban: Huỳnh Văn Bảy (Phó Chủ tịch thường trực)</p><p>Người chịu trách nhiệm quản lý nội dung: Huỳnh Văn Bảy</p></div></div><div class="moduletable"><h3>Hiệp hội Cà phê Đắk Lắk</h3><div class="custom"><p>Cơ quan chủ quản: UBND tỉnh Đắk Lắk</p><p>Trụ sở: 11A Trần Hưng Đạo, TP. Buôn Ma Thuột</p><p>ĐT – Fax: 0262 3950 787</p><p><span id="cloak1">vanphong@hiephoicaphedaklak.org.vn</span></p></div></div></div></body></html>"""

    days = ("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy")
    rows = {"gia-ca-thi-truong": "", "hoat-dong-hiep-hoi": ""}
    outlets = ("Báo Đắk Lắk", "Báo Công Thương", "Đài Tiếng nói Việt Nam")
    for number in range(12):
        title, author = w.title(), w.person()
        when = at(2021, 6, 8, 15, 12) - timedelta(days=3 * number)
        before = when - timedelta(hours=5, minutes=3)
        outlet = outlets[number % 3]
        body = w.paragraphs(4)
        end = ""
        match number % 4:
            case 0:
                body[0] = (
                    f"<strong>({outlet}, {before:%H:%M} ngày {before.day}/{before.month}/{before.year}, {author})</strong> – {body[0]}"
                )
            case 1:
                end = f'<table border="1" style="width:100%"><tbody><tr><td>Nguồn</td><td>{outlet}</td></tr><tr><td>Tác giả</td><td>{author}</td></tr><tr><td>Thời gian đăng</td><td>{before:%H:%M} {before:%d/%m/%Y}</td></tr></tbody></table>'
            case 2:
                end = f'<p style="text-align: right;"><strong>{author} / {outlet} / {before:%d-%m-%Y %H:%M}</strong></p>'
            case _:
                end = f'<p style="text-align: right;"><em>Theo {author} - {outlet} (đăng lúc {before.hour}h{before.minute:02d} ngày {before:%d/%m/%Y})</em></p>'
        weekday = "Chủ nhật" if when.weekday() == 6 else f"Thứ {days[when.weekday()]}"
        login = (
            '<div id="jc"><div id="comments"></div><h4>Thêm bình luận</h4><p class="message">Bạn không có quyền gửi bình luận ở mục này.</p></div>'
            if number % 2
            else '<div id="jc"><p>Mục này đã tắt bình luận</p></div>'
        )
        s.page(
            f"/gia-ca-thi-truong/{210 + number}-tin.html",
            shell(title, f'<div class="item-page"><h2 itemprop="headline"><a href="/gia-ca-thi-truong/{210 + number}-tin.html">{title}</a></h2><dl class="article-info"><dt class="article-info-term">Chi tiết</dt><dd class="create">Được viết ngày {weekday}, {when:%d} Tháng {when.month} {when.year} {when:%H:%M}</dd><dd class="hits">Lượt xem: {300 + 7 * number}</dd></dl><div itemprop="articleBody"><p><img src="/images/{number}.jpg" alt="" /><br /><em>Ảnh: Internet</em></p>{marked(body)}{end}</div>{login}</div>'),
        )  # fmt: skip
        rows["gia-ca-thi-truong"] += (
            f'<tr><td class="list-title"><a href="/gia-ca-thi-truong/{210 + number}-tin.html">{title}</a></td><td class="list-date">{when:%d} Tháng {when.month} {when.year}</td></tr>'
        )
    signs = (
        "Đắk Lắk Trẻ",
        "Chi hội Công Thương phường Tự An",
        "Tiếng nói hội viên",
        "Thanh Niên hợp tác xã Ea Tu",
        "P.V Bản tin Hiệp hội",
        "Văn phòng",
    )
    for number, sign in enumerate(signs):
        title, when = own.title(), at(2021, 6, 4, 8, 40) - timedelta(days=7 * number)
        talk = '<div id="jc"><div id="comments"><h4>Bình luận</h4><div class="comment-box"><span class="comment-author">Rẫy Ea Kao</span> <span class="comment-date">2021-06-05 10:11</span><div class="comment-body">Khi nào có giống mới báo giúp bà con.</div></div></div><h4>Thêm bình luận</h4><form id="comments-form"><input name="name" /><textarea id="comments-form-comment" name="comment"></textarea><a href="#">Gửi</a></form></div>'
        s.page(
            f"/hoat-dong-hiep-hoi/{310 + number}-hd.html",
            shell(title, f'<div class="item-page"><h2 itemprop="headline">{title}</h2><dl class="article-info"><dd class="create">Được viết ngày {when:%d} Tháng {when.month} {when.year} {when:%H:%M}</dd></dl><div itemprop="articleBody">{marked(own.paragraphs(3))}<p style="text-align: right;"><strong>{sign}</strong></p></div>{talk}</div>'),
        )  # fmt: skip
        rows["hoat-dong-hiep-hoi"] += (
            f'<tr><td class="list-title"><a href="/hoat-dong-hiep-hoi/{310 + number}-hd.html">{title}</a></td></tr>'
        )
    s.page("/", shell("Hiệp hội Cà phê Đắk Lắk", f'<table class="category">{"".join(rows.values())}</table>'))
    for section, items in rows.items():
        s.page(f"/{section}.html", shell(section, f'<table class="category">{items}</table>'))
    s.page("/tra-loi-hoi-vien.html", shell("Trả lời hội viên", "<h2>Trả lời hội viên</h2><p><b>Bạn đọc Y Blem (Cư Kuin):</b> Báo Đắk Lắk có nói giá tăng, Hiệp hội nhận định thế nào?</p><p><b>Ban Biên tập:</b> Giá phụ thuộc sản lượng, mời ông xem bản tin tuần.</p>"))  # fmt: skip
    s.innocent("NG-02", why="agency, author and time with every item: at the head, in a table, between slashes, in brackets (P03, P35)")
    s.advice("NG-03", why="no links: an instruction of the ministry, not law (P23)")
    s.innocent("GP-02", "GP-03", "GP-05", why="licence to 2028; its notice stands at the top, without 'ngày'")
    s.innocent("BL-01", why="readers speak under own items; a letter in the questions section is no comment")
    s.no_breach("BL-02", why="closed, or nobody may write, under quoted items")
    s.innocent(
        "NG-05",
        "NG-08",
        "TC-01",
        "TC-02",
        "TC-03",
        "LK-01",
        why="three agencies with agreements; 'Ảnh: Internet' is a picture's; all at the foot",
    )
    s.no_breach(
        "GP-04",
        "GP-06",
        "GP-07",
        "NG-01",
        "NG-04",
        "NG-06",
        "NG-07",
        "NG-10",
        "TM-01",
        why="en dash and blanks aside the same licence; sources named",
    )
    s.not_bound("GP-01", "NG-09", "BT-01", "KN-01", "LH-01", *STATE_DUTIES, why="licensed, no state agency, before NĐ 147")
    return s


def all_sites() -> tuple[Site, ...]:
    return (company(), association())
