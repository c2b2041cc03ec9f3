# ruff: noqa: E501 - markup is kept in the lines its system prints
"""Two communes that cannot be judged: one behind a wall for most of its pages in 2026, one drawn by script in 2025."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked


def walled() -> Site:
    host = "https://suoikiet.lamdong.gov.vn"
    s = Site(
        "XA-SUOIKIET",
        "UBND xã Suối Kiết",
        host + "/",
        "xã",
        "thành phần",
        "cơ quan nhà nước",
        date(2026, 8, 22),
        "UBND tỉnh Lâm Đồng",
        admin_code="23188",
        social="https://www.facebook.com/xasuoikiet.ld",
    )
    w = Writer("xa", 341)
    wall = '<html><body><script>document.cookie="D1N=8c1f0a7be2;expires=Fri, 31-Dec-2038 23:59:59 GMT;path=/";window.location.reload(true);</script></body></html>'
    slugs = ("gioi-thieu", "tin-tuc", "van-ban", "thu-tuc", "cong-khai", "tiep-can", "english", "phat-ngon", "dich-vu-cong", "du-lich")

    def shell(main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Xã Suối Kiết</title></head><body><div id="b"><h1>XÃ SUỐI KIẾT, TỈNH LÂM ĐỒNG</h1></div><div id="n">{"".join(f'<a href="/{slug}">Mục {index + 1}</a>' for index, slug in enumerate(slugs))}</div><div id="c">{main}</div><div id="f">Cơ quan quản lý: UBND xã Suối Kiết. Cơ quan chủ quản: UBND tỉnh Lâm Đồng. Người chịu trách nhiệm: Bà Hồ Thị Lý, Phó Chủ tịch. Địa chỉ: thôn 3, xã Suối Kiết. ĐT: 0252 3880 101. Thư: suoikiet@lamdong.gov.vn</div></body></html>"""

    rows = "".join(
        f'<p><a href="/tin-tuc/{number}">{w.title()}</a> {date(2026, 5, 2) - timedelta(days=number):%d/%m/%Y}</p>' for number in range(16)
    )
    s.page("/", shell(rows))
    for index, slug in enumerate(slugs):
        s.page(
            f"/{slug}",
            wall if index % 2 else "<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1></body></html>",
            status=200 if index % 2 else 403,
        )
    for number in range(16):
        if number < 4:
            when = at(2026, 5, 2, 8, 0) - timedelta(days=number)
            s.page(f"/tin-tuc/{number}", shell(f"<h2>{w.title()}</h2><i>{when:%d/%m/%Y %H:%M}</i>{marked(w.paragraphs(3))}"))
        else:
            s.page(f"/tin-tuc/{number}", wall)
    s.breach("CD-02", why="the home page and every page that was served are not made for a telephone: P59; no wall hides that")
    s.innocent("TC-01", "TC-02", "TC-03", "GP-05", why="the home page was served and is complete")
    s.no_breach(
        "EN-01",
        "ND-01",
        "ND-02",
        "ND-03",
        "ND-04",
        "CD-01",
        "CN-01",
        "CN-02",
        "PN-01",
        "MX-01",
        "CL-01",
        "GP-01",
        "NG-01",
        "LK-01",
        "TM-01",
        "TC-04",
        why="three quarters of the pages answered with a wall: absence is not shown",
    )
    return s


def by_script() -> Site:
    host = "https://hoathang.lamdong.gov.vn"
    s = Site(
        "XA-HOATHANG",
        "UBND xã Hòa Thắng",
        host + "/",
        "xã",
        "thành phần",
        "cơ quan nhà nước",
        date(2025, 8, 25),
        "UBND tỉnh Lâm Đồng",
        admin_code="23053",
    )
    w = Writer("xa", 342)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><script src="/_next/static/chunks/main.js" defer></script></head><body><div id="__next"><header><img src="/_next/image?url=banner.png" alt="banner"></header><nav id="menu-root" data-src="/api/menu"></nav><main>{main}</main><footer id="footer-root" data-src="/api/footer"><img src="/_next/image?url=chan-trang.png" alt=""></footer></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{}}}},"page":"/","query":{{}}}}</script></body></html>"""

    rows = ""
    for number in range(10):
        title, when = w.title(), at(2025, 8, 22, 9, 9) - timedelta(days=6 * number)
        s.page(
            f"/bai-viet/{number}",
            shell(
                title,
                f"<article><h1>{title}</h1><time datetime='{when:%Y-%m-%dT%H:%M:%S}+07:00'>{when:%H:%M, %d/%m/%Y}</time>{marked(w.paragraphs(3))}</article>",
            ),
        )
        rows += f"<a href='/bai-viet/{number}'>{title}</a>"
    s.page(
        "/",
        shell(
            "Xã Hòa Thắng", f"<section>{rows}</section><section id='vanban' data-src='/api/vanban'><div class='skeleton'></div></section>"
        ),
    )
    s.page(
        "/chuyen-muc/van-ban",
        shell("Văn bản", "<div id='list' data-src='/api/vanban'><div class='skeleton'></div><div class='skeleton'></div></div>"),
    )
    s.page("/chuyen-muc/tin-tuc", shell("Tin tức", f"<div>{rows}</div>"))
    s.unknown("TC-01", "TC-02", "TC-03", why="footer and banner are images and filled by script: LAW (b) TC-01 says unknown")
    s.no_breach(
        "EN-01",
        "ND-01",
        "ND-02",
        "ND-03",
        "ND-04",
        "CD-01",
        "CD-02",
        "PN-01",
        "TC-04",
        "TM-01",
        "CN-01",
        "CN-02",
        "GP-01",
        "NG-01",
        "LK-01",
        "GP-05",
        why="menu and lists are filled by script: nothing absent can be claimed without a browser",
    )
    return s
