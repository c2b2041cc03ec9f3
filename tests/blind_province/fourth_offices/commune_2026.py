# ruff: noqa: E501 - markup is kept in the lines its system prints
"""October 2026: a commune whose Joomla site stood still in name while the unit around it was merged."""

from datetime import date, timedelta

from tests.blind_province.fourth_offices.portal_2026 import LICENSED_ONLY, PRESS
from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

HOST = "http://caibe-tiengiang.com.vn"


def _page(title: str, main: str) -> str:
    links = "".join(
        f'<li class="item-{200 + i}"><a href="/index.php/{slug}">{label}</a></li>'
        for i, (slug, label) in enumerate(
            (
                ("tin-dia-phuong", "Tin địa phương"),
                ("chuyen-muc-nong-thon-moi", "Nông thôn mới"),
                ("thong-bao", "Thông báo"),
                ("ho-so-giay-to", "Hồ sơ, giấy tờ"),
                ("thu-vien-anh", "Thư viện ảnh"),
            )
        )
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi-vn" lang="vi-vn"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{title}</title></head><body id="shadow"><div id="all"><div id="back"><div id="header"><div class="logoheader"><h1 id="logo">UBND THỊ TRẤN CÁI BÈ <span class="header1">HUYỆN CÁI BÈ - TỈNH TIỀN GIANG</span></h1></div></div><div id="contentarea"><div id="breadcrumbs"><div class="breadcrumbs"><span class="showHere">Bạn đang ở: </span><span>{title}</span></div></div><div class="left1 leftbigger" id="nav"><div class="moduletable_menu"><h3>Menu chính</h3><ul class="menu">{links}</ul></div></div><div id="main">{main}</div><div class="wrap"></div></div></div></div><div id="footer-outer"><div id="footer-inner"><div id="bottom"><div class="custom"><p>UBND thị trấn Cái Bè, huyện Cái Bè, tỉnh Tiền Giang</p><p>Cơ quan cấp trên: UBND huyện Cái Bè</p><p>Khu 2, thị trấn Cái Bè - ĐT: 0273 3824 110 - Email: ttcaibe@tiengiang.gov.vn</p></div></div></div></div></body></html>"""


def site() -> Site:
    s = Site(
        "XA-CAIBE4", "UBND xã Cái Bè", HOST + "/", "xã", "thành phần", "cơ quan nhà nước", date(2026, 10, 15), "UBND tỉnh Đồng Tháp", "", "28360", "https://www.facebook.com/ubndxacaibe",
    )  # fmt: skip
    w = Writer("xa", 4501)
    shelves = {"tin-dia-phuong": "", "chuyen-muc-nong-thon-moi": ""}
    for number in range(18):
        slug = "tin-dia-phuong" if number % 3 else "chuyen-muc-nong-thon-moi"
        title, when = w.title(), at(2026, 10, 13, 16, 20) - timedelta(days=4 * number)
        path = f"/index.php/{slug}/{510 - number}-bai"
        s.page(
            path,
            _page(
                title,
                f'<div class="item-page"><h2><a href="{path}">{title}</a></h2><dl class="article-info"><dt class="article-info-term">Chi tiết</dt><dd class="published">Được đăng ngày {when:%d} Tháng {when.month} {when.year} {when:%H:%M}</dd><dd class="createdby">Viết bởi Ban biên tập</dd><dd class="hits">Lượt xem: {number * 31}</dd></dl>{marked(w.paragraphs(3))}</div>',
            ),
        )
        shelves[slug] += (
            f'<tr class="cat-list-row{number % 2}"><td class="list-title"><a href="{path}">{title}</a></td><td class="list-date">{when:%d/%m/%Y}</td></tr>'
        )
    for slug, rows in shelves.items():
        s.page(
            f"/index.php/{slug}", _page("Tin", f'<div class="category-list"><table class="category"><tbody>{rows}</tbody></table></div>')
        )
    s.page(
        "/index.php/thong-bao",
        _page(
            "Thông báo",
            '<div class="category-list"><h2>Thông báo</h2><p>Không có bài viết nào trong danh mục này. Nếu danh mục con hiển thị trên trang này, chúng có thể chứa các bài viết.</p></div>',
        ),
    )
    s.page(
        "/index.php/ho-so-giay-to",
        _page("Hồ sơ, giấy tờ", '<div class="item-page"><h2>Hồ sơ, giấy tờ</h2><p>Nội dung đang được cập nhật.</p></div>'),
    )
    s.page(
        "/index.php/thu-vien-anh",
        _page(
            "Thư viện ảnh",
            '<div class="item-page"><h2>Thư viện ảnh</h2><p>Ảnh hội xuân:</p><img src="/images/1.jpg" alt="Hội xuân"><img src="/images/2.jpg" alt="Đua thuyền"></div>',
        ),
    )
    s.page("/", _page("Trang chủ", f'<div class="blog-featured"><table>{shelves["tin-dia-phuong"]}</table></div>'))
    s.page("/sitemap.xml", "not found", status=404)

    s.breach("TC-04", why="banner, footer and address show the township, the district and the province that ended in 2025: P58, P34")
    s.breach("TC-03", why="nobody is named who answers for the content: P34")
    s.breach("TM-01", why="a commercial host with the old province's name, neither by the pattern nor part of the portal: P59")
    s.breach("ND-01", why="no apparatus, map, history, leaders, functions: P58")
    s.breach("ND-02", why="'Thông báo' holds nothing, 'Hồ sơ, giấy tờ' is being updated: P58, P59c")
    s.breach("ND-03", why="nothing of Art. 11: P59c")
    s.breach("ND-04", why="no access-to-information section, no list, no report: P99")
    s.breach("CL-01", why="no data of quality: P98")
    s.breach("PN-01", why="no spokesperson: P104")
    s.breach("MX-01", why="the register knows its page, the site does not announce it: P104")
    s.breach("CD-01", why="no rating of satisfaction, no search: P59, P99")
    s.breach("CD-02", why="no viewport for mobiles: P59 Đ10.3")
    s.open_question("TC-01", why="it names itself and a body above, under names of the past: TC-04's matter, though P34 is cited there too")
    s.innocent("TC-02", why="place, telephone and e-mail are printed")
    s.no_breach("CN-01", "CN-02", "EN-01", why="fresh; no papers; no English duty")
    s.not_bound("GD-01", "GD-02", why="no school")
    s.not_bound(*LICENSED_ONLY, why="no licence")
    s.no_breach(*PRESS, why="own news only")
    return s
