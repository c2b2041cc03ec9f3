# ruff: noqa: E501 - markup is kept in the lines its system prints
"""A tourism board's aggregated site in November 2024: the licence was extended, the register does not know, and an old article shows a dead licence."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

HOST = "https://dulichcatvang.vn"


def site() -> Site:
    s = Site(
        "SN-CATVANG", "Trung tâm Thông tin xúc tiến du lịch Cát Vàng", HOST + "/", "khác", "tổng hợp", "sự nghiệp công lập", date(2024, 11, 18), "Sở Văn hóa, Thể thao và Du lịch tỉnh Bình Thuận",
        licences=({"number": "15/GP-STTTT", "issuer": "Sở Thông tin và Truyền thông tỉnh Bình Thuận", "issued_on": date(2014, 6, 30), "expires_on": date(2024, 6, 30), "responsible_person": "Ngô Thanh Tùng", "status": "hiệu lực"},),
    )  # fmt: skip
    w, press = Writer("so", 301), Writer("bao", 302)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi" class="no-js"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 9 (https://www.drupal.org)"/><title>{title} | Du lịch Cát Vàng</title></head><body class="path-node"><a href="#main-content" class="visually-hidden focusable">Skip to main content</a><div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="site-branding__name"><a href="/">DU LỊCH CÁT VÀNG</a></div><div class="site-branding__slogan">Trang thông tin điện tử tổng hợp</div><nav role="navigation"><a href="/tin-du-lich">Tin du lịch</a> <a href="/diem-den">Điểm đến</a> <a href="/lien-he">Liên hệ</a></nav></header><main role="main"><a id="main-content"></a>{main}</main>
<footer role="contentinfo"><div class="block">Cơ quan chủ quản: Sở Văn hóa, Thể thao và Du lịch tỉnh Bình Thuận<br/>Cơ quan quản lý: Trung tâm Thông tin xúc tiến du lịch Cát Vàng<br/>Chịu trách nhiệm nội dung: Ông Ngô Thanh Tùng, Giám đốc<br/>Địa chỉ: 9 Võ Văn Kiệt, TP. Phan Thiết - Điện thoại: 0252 3810 801 - Email: info@dulichcatvang.vn<br/>Giấy phép số 15/GP-STTTT do Sở Thông tin và Truyền thông tỉnh Bình Thuận cấp ngày 30/6/2014, gia hạn ngày 20/6/2024, có giá trị đến ngày 30/6/2026</div></footer></div></body></html>"""

    rows = ""
    outlets = ["Báo Bình Thuận", "Báo Thanh Niên", "Báo Nhân Dân"]
    for number in range(15):
        quoted = number % 3 == 0
        source, when = (press if quoted else w), at(2024, 11, 16, 8, 50) - timedelta(days=4 * number)
        title, earlier = source.title(), when - timedelta(hours=9)
        end = (
            f"<p>Theo {press.person()} - {outlets[number % 9 // 3]} (đăng lúc {earlier:%H:%M ngày %d/%m/%Y})</p>"
            if quoted
            else f"<p><strong>{w.person()}</strong></p>"
        )
        talk = (
            ""
            if quoted
            else '<section class="field--name-comment"><h2>Bình luận</h2><article class="comment"><footer><span>Gửi bởi Khách du lịch</span></footer><div class="content"><p>Bãi biển đẹp, sẽ quay lại.</p></div></article><form class="comment-form"><textarea name="comment_body"></textarea><input type="submit" value="Lưu"></form></section>'
        )
        s.page(
            f"/node/{700 + number}",
            shell(
                title,
                f'<article class="node node--type-article"><h1>{title}</h1><div class="node__meta">Được gửi bởi Ban biên tập vào {when:%d/%m/%Y - %H:%M}</div><div class="field--name-body">{marked(source.paragraphs(4))}{end}</div></article>{talk}',
            ),
        )
        rows += f'<article class="teaser"><h2><a href="/node/{700 + number}">{title}</a></h2></article>'
    old = "Trang du lịch Cát Vàng những ngày đầu"
    s.page(
        "/node/699",
        shell(
            old,
            f'<article class="node node--type-article"><h1>{old}</h1><div class="node__meta">Được gửi bởi Ban biên tập vào 10/09/2024 - 08:00</div><div class="field--name-body"><p>Năm 2009, trang đầu tiên được cấp Giấy phép thiết lập trang thông tin điện tử số 07/GP-BC, có giá trị đến năm 2014, đã hết hạn.</p>{marked(w.paragraphs(3))}</div></article>',
        ),
    )
    rows += f'<article class="teaser"><h2><a href="/node/699">{old}</a></h2></article>'
    s.page("/", shell("Trang chủ", rows))
    s.page("/tin-du-lich", shell("Tin du lịch", rows))
    s.page("/diem-den", shell("Điểm đến", "<p>Bàu Trắng, mũi Kê Gà, tháp Pô Sah Inư.</p>"))
    s.page("/lien-he", shell("Liên hệ", "<p>info@dulichcatvang.vn</p>"))
    s.breach("GP-04", why="the page shows an extension to 2026-06-30, the register ends 2024-06-30: for the inspector under GP-04")
    s.no_breach("GP-02", why="LAW (b): a page that shows an extension newer than the register's expiry is GP-04's case, not GP-02's")
    s.innocent("GP-03", "GP-05", "TC-01", "TC-02", "TC-03", "LK-01", "NG-05", why="notice complete")
    s.innocent("NG-02", why="author, agency and time stand with each quoted item")
    s.innocent("BL-01", "BL-02", why="readers comment on the centre's own articles only")
    s.advice("NG-03", why="P23 was an instruction")
    s.not_bound(
        "GP-01",
        "NG-09",
        "EN-01",
        "ND-01",
        "ND-02",
        "CD-01",
        "CN-02",
        "PN-01",
        "KN-01",
        "BT-01",
        why="licensed; before NĐ 147; no state agency",
    )
    s.no_breach("NG-10", "TM-01", "CN-01", "NG-01", "NG-04", "NG-06", "NG-07", "GP-06", why="type under the name, host in .vn")
    return s
