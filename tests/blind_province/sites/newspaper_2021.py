# ruff: noqa: E501 - markup is kept in the lines its system prints
"""An aggregated site of a newspaper itself in 2021: readers may comment there until 2024-12-25, on quoted items too."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

HOST = "https://doisong.baocuadien.vn"


def site() -> Site:
    s = Site(
        "BC-CUADIEN", "Báo Cửa Điện", HOST + "/", "khác", "tổng hợp", "báo chí", date(2021, 5, 19), "Hội Nhà báo tỉnh Bình Thuận",
        licences=({"number": "301/GP-TTĐT", "issuer": "Cục Phát thanh, truyền hình và thông tin điện tử", "issued_on": date(2019, 6, 3), "expires_on": date(2029, 6, 3), "responsible_person": "Hồ Viết Sang", "status": "hiệu lực"},),
        consents=({"press_agency": "Báo Thanh Niên", "document_number": "8", "signed_on": date(2019, 5, 1), "valid_to": date(2024, 5, 1)}, {"press_agency": "Báo Dân trí", "document_number": "9", "signed_on": date(2019, 5, 1), "valid_to": date(2024, 5, 1)}),
    )  # fmt: skip
    w = Writer("bao", 291)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head><body><div class="m-top"><a class="logo" href="/">Đời sống Cửa Điện</a><span>Trang thông tin điện tử tổng hợp của Báo Cửa Điện</span><a href="/xa-hoi">Xã hội</a><a href="/van-hoa">Văn hóa</a><a href="/toa-soan">Tòa soạn</a></div>{main}<div class="m-foot"><p>Giấy phép thiết lập trang thông tin điện tử tổng hợp trên mạng số 301/GP-TTĐT do Cục Phát thanh, truyền hình và thông tin điện tử cấp ngày 03/6/2019</p><p>Cơ quan chủ quản: Hội Nhà báo tỉnh Bình Thuận. Đơn vị quản lý: Báo Cửa Điện. Chịu trách nhiệm nội dung: Ông Hồ Viết Sang, Tổng Biên tập. Tòa soạn: 2 Lê Lợi, Phan Thiết. ĐT 0252 3700 100. toasoan@baocuadien.vn</p></div></body></html>"""

    rows = {"xa-hoi": "", "van-hoa": ""}
    outlets = (("Báo Thanh Niên", "thanhnien.vn"), ("Báo Dân trí", "dantri.com.vn"))
    for number in range(14):
        title, when, section = w.title(), at(2021, 5, 18, 11, 0) - timedelta(days=2 * number), ("xa-hoi", "van-hoa")[number % 2]
        name, host = outlets[number % 2]
        before = when - timedelta(hours=6)
        origin = f'<p class="src">Tác giả: {w.person()}. Nguồn tin: {name}, đăng lúc {before:%H:%M ngày %d/%m/%Y}. <a href="https://{host}/bai-{number}{number}.htm">https://{host}/bai-{number}{number}.htm</a></p>'
        comments = (
            '<section class="cmt"><h3>Bình luận (2)</h3><ul class="cmt-list"><li><b>Phan Vĩnh</b> <span>18/05/2021 19:02</span><p>Mong có thêm nhiều bài như vậy.</p></li><li><b>Bạn đọc Đức Linh</b> <span>18/05/2021 21:40</span><p>Tôi đã từng tới, đúng là đẹp.</p></li></ul><form><textarea placeholder="Ý kiến của bạn"></textarea><button>Gửi bình luận</button></form></section>'
            if number < 5
            else ""
        )
        s.page(
            f"/{section}/bai-{number}.htm",
            shell(
                title, f"<article><h1>{title}</h1><time>{when:%d/%m/%Y %H:%M}</time>{marked(w.paragraphs(4))}{origin}</article>{comments}"
            ),
        )
        rows[section] += f'<h3><a href="/{section}/bai-{number}.htm">{title}</a></h3>'
    s.page("/", shell("Đời sống Cửa Điện", "".join(rows.values())))
    for section, items in rows.items():
        s.page(f"/{section}", shell(section, items))
    s.page("/toa-soan", shell("Tòa soạn", "<p>2 Lê Lợi, Phan Thiết.</p>"))
    s.innocent("BL-01", "BL-02", why="P21 left out aggregated sites of press agencies until 2024-12-24")
    s.innocent("NG-02", why="author, agency in full and time with every item")
    s.no_breach(
        "NG-03", "NG-10", "TM-01", "NG-04", "NG-06", "NG-07", "NG-01", "CN-01", "GP-06", why="linked; a press-like name is the owner's own"
    )
    s.innocent("NG-05", "NG-08", "GP-02", "GP-03", "GP-04", "GP-05", "TC-01", "TC-02", "TC-03", "LK-01", why="as in the register")
    s.not_bound(
        "GP-01",
        "NG-09",
        "EN-01",
        "ND-01",
        "ND-02",
        "CD-01",
        "CN-02",
        "BT-01",
        "KN-01",
        why="licensed; NĐ 147 not yet in force; no state agency",
    )
    s.breach("BL-01", why="P33 d knows no exception for press agencies any more", on=date(2024, 12, 25))
    s.innocent("BL-01", why="the last day of the exception", on=date(2024, 12, 24))
    return s
