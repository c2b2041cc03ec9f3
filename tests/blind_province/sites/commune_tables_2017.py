# ruff: noqa: E501 - markup is kept in the lines its system prints
"""A commune in 2017, tables and fonts by hand: lives on other people's news, has no licence, and lets readers comment."""

from datetime import date, timedelta

from tests.blind_province.kit import Site
from tests.blind_province.prose import Writer, marked

HOST = "http://hongliem.hamthuanbac.binhthuan.gov.vn"


def site() -> Site:
    s = Site(
        "XA-HONGLIEM", "UBND xã Hồng Liêm", HOST + "/", "xã", "nội bộ", "cơ quan nhà nước", date(2017, 9, 14), "UBND huyện Hàm Thuận Bắc"
    )
    press, own = Writer("bao", 171), Writer("xa", 172)

    def shell(title: str, middle: str) -> str:
        return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title></head><body bgcolor="#ffffdd">
<table width="960" align="center" border="0"><tr><td colspan="2" bgcolor="#cc0000" height="90"><font color="yellow" size="5"><b>ỦY BAN NHÂN DÂN XÃ HỒNG LIÊM</b></font><br><font color="white">Huyện Hàm Thuận Bắc - Tỉnh Bình Thuận</font></td></tr>
<tr><td width="190" valign="top"><a href="{HOST}/">Trang chủ</a><br><a href="{HOST}/index.php?act=gt">Giới thiệu</a><br><a href="{HOST}/index.php?act=tin">Tin trong xã</a><br><a href="{HOST}/index.php?act=suutam">Đọc báo giúp bạn</a><br><a href="{HOST}/index.php?act=vb">Văn bản</a><br><a href="{HOST}/index.php?act=dichvu">Dịch vụ công</a><br><a href="{HOST}/index.php?act=lh">Liên hệ</a></td>
<td valign="top">{middle}</td></tr>
<tr><td colspan="2" bgcolor="#eeeeee" align="center"><font size="2">Đơn vị quản lý: Ủy ban nhân dân xã Hồng Liêm, huyện Hàm Thuận Bắc, tỉnh Bình Thuận<br>Cơ quan chủ quản: UBND huyện Hàm Thuận Bắc<br>Địa chỉ: Thôn Liêm Bình, xã Hồng Liêm, huyện Hàm Thuận Bắc - Điện thoại: 0252.3868 112 - Email: hongliem@hamthuanbac.binhthuan.gov.vn</font></td></tr></table></body></html>"""

    def article(number: int, title: str, day: date, paragraphs: list[str], end: str, comments: str = "") -> None:
        s.page(
            f"/index.php?act=xem&id={number}",
            shell(
                "Xã Hồng Liêm",
                f'<font size="4" color="#000099"><b>{title}</b></font><br><i>Ngày đăng: {day:%d/%m/%Y} lúc {number % 9 + 8}:{number % 50 + 10}</i><br>{marked(paragraphs, "p", " align=justify")}{end}'
                f'{comments}<hr><form method="post" action="/index.php?act=gui"><b>Ý kiến bạn đọc</b><br>Họ tên <input name="ten"><br>Nội dung<br><textarea name="nd" rows="5"></textarea><br><input type="submit" value="Gửi bình luận"></form>',
            ),
        )

    listing: dict[str, list[str]] = {"tin": [], "suutam": []}
    sources = [
        "<p align=right><b>Nguồn: Báo Tuổi Trẻ</b></p>",
        "<p align=right><i>(Theo TTXVN)</i></p>",
        "<p align=right><b>Theo Dân trí</b></p>",
        "<p align=right>Nguồn tin: Báo Bình Thuận</p>",
        "<p align=right><b>Theo VietNamNet</b></p>",
    ]
    for number in range(9):
        title, day = press.title(), date(2017, 9, 11) - timedelta(days=5 * number)
        article(
            300 + number,
            title,
            day,
            press.paragraphs(5),
            sources[number % 5],
            "<p><b>ban doc:</b> Bài hay quá, cảm ơn Ban biên tập!</p>" if number == 2 else "",
        )
        listing["suutam"].append(f'<li><a href="{HOST}/index.php?act=xem&id={300 + number}">{title}</a> ({day:%d/%m/%Y})')
    for number in range(7):
        title, day = own.title(), date(2017, 9, 12) - timedelta(days=9 * number)
        article(200 + number, title, day, own.paragraphs(3), f"<p align=right><b>{own.person()}</b></p>")
        listing["tin"].append(f'<li><a href="{HOST}/index.php?act=xem&id={200 + number}">{title}</a> ({day:%d/%m/%Y})')
    for act, rows in listing.items():
        s.page(f"/index.php?act={act}", shell("Xã Hồng Liêm", "<ul>" + "".join(rows) + "</ul>"))
    s.page("/", shell("UBND xã Hồng Liêm", "<h3>Tin mới</h3><ul>" + "".join(listing["tin"][:4] + listing["suutam"][:5]) + "</ul>"))
    s.page(
        "/index.php?act=gt",
        shell("Giới thiệu", "<p>Xã Hồng Liêm nằm phía bắc huyện, có bốn thôn. Bộ máy gồm Thường trực HĐND, UBND và các ban.</p>"),
    )
    s.page(
        "/index.php?act=vb",
        shell(
            "Văn bản",
            "<table><tr><td>21/QĐ-UBND<td>03/8/2017<td>Quyết định về giải phóng mặt bằng<td><a href='/tai/21.doc'>Tải về</a></table>",
        ),
    )
    s.page("/index.php?act=dichvu", shell("Dịch vụ công", "<p>Nội dung đang được cập nhật.</p>"))
    s.page(
        "/index.php?act=lh",
        shell(
            "Liên hệ",
            "<p><b>Người phát ngôn:</b> Ông Đặng Hữu Nghĩa - Chủ tịch UBND xã; điện thoại 0252.3868 114; email nghiadh@hamthuanbac.binhthuan.gov.vn</p>",
        ),
    )

    s.breach(
        "GP-01",
        why="nine items with source lines of five outlets in 45 days, more than half of all, class nội bộ, no licence: P05 with P02 and P19",
    )
    s.breach("TC-03", why="P20 since 2014-10-03 asks every home page for the person responsible; none is named")
    s.innocent("TC-01", "TC-02", why="managing body, parent body, address, phone and e-mail stand in the footer")
    s.not_bound("BL-01", "BL-02", why="P21 binds licensed or registered aggregated sites only; this one is nội bộ")
    s.not_bound("NG-02", "NG-03", "NG-04", "NG-05", "NG-06", "NG-08", "NG-09", "GP-02", "GP-03", "GP-04", "GP-06", why="duties of TH")
    s.no_breach("NG-01", why="every item taken over names its source")
    s.not_bound(
        "EN-01",
        "CD-01",
        "CD-02",
        "ND-03",
        "ND-04",
        "CN-02",
        "TM-01",
        "TC-04",
        why="before 2022-08-15 (2018-07-01, 2023-07-01, 2025-07-01) these bind no commune",
    )
    s.no_breach("ND-01", "ND-02", "CN-01", why="NĐ 43/2011 reached communes only voluntarily: an empty section of 2017 is no breach")
    s.innocent("PN-01", why="P103: name, post, phone and e-mail of the spokesperson stand under Liên hệ")
    s.innocent("GP-05", "LK-01", why="nothing of the kind")
    return s
