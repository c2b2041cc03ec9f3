# ruff: noqa: E501 - markup is kept in the lines its system prints
"""A public hospital in March 2023 whose pages were broken into: betting links in a hidden box. Else only the e-mail is missing."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

HOST = "https://benhviennamtrung.vn"


def site() -> Site:
    s = Site(
        "BV-NAMTRUNG",
        "Bệnh viện Đa khoa khu vực Nam Trung",
        HOST + "/",
        "khác",
        "nội bộ",
        "sự nghiệp công lập",
        date(2023, 3, 15),
        "Sở Y tế tỉnh Bình Thuận",
    )
    w, press = Writer("yte", 281), Writer("bao", 282)
    spam = '<div style="position:absolute;left:-9999px;overflow:hidden;height:1px"><a href="https://w88top.bet/">nhà cái W88</a> <a href="https://taixiu-doithuong.club/">tài xỉu đổi thưởng</a> <a href="https://soicau88.top/">soi cầu lô đề 88</a></div>'

    def shell(title: str, main: str, hidden: str = "") -> str:
        return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title} :: BVĐKKV Nam Trung</title></head><body><table class="khung"><tr><td class="top"><h1>SỞ Y TẾ BÌNH THUẬN<br>BỆNH VIỆN ĐA KHOA KHU VỰC NAM TRUNG</h1></td></tr><tr><td class="menu"><a href="{HOST}/">Trang chủ</a> . <a href="{HOST}/?p=gioithieu">Giới thiệu</a> . <a href="{HOST}/?p=tintuc">Tin tức</a> . <a href="{HOST}/?p=hoidap">Bác sĩ trả lời</a> . <a href="{HOST}/?p=banggia">Bảng giá</a> . <a href="{HOST}/?p=lienhe">Liên hệ</a></td></tr><tr><td class="noidung">{main}</td></tr>
<tr><td class="cuoi">Cơ quan chủ quản: Sở Y tế tỉnh Bình Thuận. Đơn vị quản lý: Bệnh viện Đa khoa khu vực Nam Trung<br>Giấy phép hoạt động khám bệnh, chữa bệnh số 118/BYT-GPHĐ do Bộ Y tế cấp ngày 22/7/2015<br>Phụ trách nội dung: BSCKII Huỳnh Văn Bảy, Giám đốc<br>Địa chỉ: 44 Trần Hưng Đạo, thị trấn Tân Nghĩa, huyện Hàm Tân. Cấp cứu: 0252.3876.115{hidden}</td></tr></table></body></html>"""

    rows = ""
    for number in range(11):
        title, when = w.title(), at(2023, 3, 13, 7, 45) - timedelta(days=7 * number)
        ask = (
            "<h4>Hỏi bác sĩ về bài này</h4><p><b>Bệnh nhân T.:</b> Tôi đau gối có khám được không?</p><p><b>Bác sĩ:</b> Mời bác đến phòng 12.</p>"
            if number == 4
            else ""
        )
        s.page(
            f"/?p=xem&id={60 + number}",
            shell(
                title,
                f"<h2>{title}</h2><small>Đăng lúc {when:%H:%M} ngày {when:%d/%m/%Y}</small>{marked(w.paragraphs(3))}<p><i>Tin, ảnh: {w.person()}</i></p>{ask}",
                spam if number in (2, 5) else "",
            ),
        )
        rows += f"<li><a href='{HOST}/?p=xem&id={60 + number}'>{title}</a> {when:%d/%m/%Y}</li>"
    for number, end in enumerate(("<p>Nguồn: Báo Sức khỏe và Đời sống</p>", "<p>Theo VTV</p>")):
        title, when = press.title(), at(2023, 2, 20, 9, 0) - timedelta(days=50 * number)
        s.page(
            f"/?p=xem&id={30 + number}",
            shell(title, f"<h2>{title}</h2><small>Đăng lúc {when:%H:%M} ngày {when:%d/%m/%Y}</small>{marked(press.paragraphs(3))}{end}"),
        )
        rows += f"<li><a href='{HOST}/?p=xem&id={30 + number}'>{title}</a> {when:%d/%m/%Y}</li>"
    s.page("/", shell("Trang chủ", f"<ul>{rows}</ul>", spam))
    s.page("/?p=tintuc", shell("Tin tức", f"<ul>{rows}</ul>"))
    s.page("/?p=gioithieu", shell("Giới thiệu", "<p>Bệnh viện hạng II, 250 giường.</p>"))
    s.page(
        "/?p=hoidap",
        shell(
            "Bác sĩ trả lời",
            "<p><b>Hỏi:</b> Trẻ sốt 38 độ có cần nhập viện? <b>Trả lời:</b> Theo dõi tại nhà.</p><form><textarea></textarea><input type=submit value='Gửi câu hỏi'></form>",
        ),
    )
    s.page("/?p=banggia", shell("Bảng giá", "<p>Đang cập nhật</p>"))
    s.page("/?p=lienhe", shell("Liên hệ", "<p>Cấp cứu 0252.3876.115</p>"))
    s.advice(
        "LK-01",
        why="three links to betting sites in a hidden box; between P60 (to 2020-04-14) and P30 (from 2024-12-25) the note knows no provision",
    )
    s.breach("TC-02", why="no e-mail anywhere on the home page: P20 binds all sites")
    s.innocent("TC-01", "TC-03", "GP-05", why="managing body, parent and person ('Phụ trách nội dung') are named")
    s.innocent("GP-01", why="two press items in twelve months, fifty days apart: below every threshold")
    s.not_bound(
        "BL-01",
        "BL-02",
        "GP-02",
        "GP-03",
        "NG-02",
        "NG-03",
        "NG-09",
        "EN-01",
        "ND-01",
        "ND-02",
        "ND-03",
        "ND-04",
        "CD-01",
        "CN-02",
        "TC-04",
        "PN-01",
        "GD-01",
        "GD-02",
        why="a public hospital is neither TH nor one of the classes that NĐ 42/2022 duties are judged for",
    )
    s.no_breach("CN-01", "NG-01", "TM-01", "GP-04", "GP-07", why="fresh; the licence printed is to treat patients")
    return s
