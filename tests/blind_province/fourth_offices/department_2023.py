# ruff: noqa: E501 - markup is kept in the lines its system prints
"""December 2023: a department of construction on Drupal, at a host of its own choice, with English that never came."""

from datetime import date, timedelta

from tests.blind_province.fourth_offices.portal_2026 import LICENSED_ONLY, PRESS
from tests.blind_province.fourth_offices.words import papers
from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

HOST = "https://soxaydunghaugiang.org.vn"


def _page(title: str, main: str, crumbs: str = "") -> str:
    tabs = "".join(
        f'<li class="leaf"><a href="/{slug}">{label}</a></li>'
        for slug, label in (
            ("tin-tuc", "Tin ngành xây dựng"),
            ("van-ban-phap-quy", "Văn bản của Sở"),
            ("thu-tuc-hanh-chinh", "Thủ tục hành chính"),
            ("gia-vat-lieu", "Giá vật liệu"),
            ("nha-o-xa-hoi", "Nhà ở xã hội"),
            ("lien-he", "Liên hệ"),
        )
    )
    return f"""<!DOCTYPE html><html xml:lang="vi" lang="vi" dir="ltr" prefix="og: http://ogp.me/ns#"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Drupal 7 (http://drupal.org)"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} | Sở Xây dựng tỉnh Hậu Giang</title></head><body class="html not-front no-sidebars i18n-vi"><div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">Skip to main content</a></div><div id="page"><div id="header"><h1 id="site-name"><a href="/" rel="home">Sở Xây dựng tỉnh Hậu Giang</a></h1><ul class="language-switcher-locale-url"><li class="vi first active"><a href="/" class="language-link active" xml:lang="vi">Tiếng Việt</a></li><li class="en last"><a href="/en" class="language-link" xml:lang="en">English</a></li></ul></div><ul class="menu clearfix">{tabs}</ul><h2 class="element-invisible">Bạn đang ở đây</h2><div class="breadcrumb"><a href="/">Trang chủ</a> » {crumbs or title}</div><div id="content"><a id="main-content"></a><h1 class="title" id="page-title">{title}</h1>{main}</div><div id="footer"><div class="region region-footer"><div class="block block-block"><div class="content"><p>Bản quyền thuộc Sở Xây dựng tỉnh Hậu Giang</p><p>Trực thuộc: Ủy ban nhân dân tỉnh Hậu Giang</p><p>Trưởng BBT: Đặng Hữu Lộc - Phó Giám đốc Sở</p><p>Số 2 Điện Biên Phủ, phường V, thành phố Vị Thanh | Tel: (84.293) 3 878 799 | sxd@haugiang.gov.vn</p></div></div></div></div></div></body></html>"""


def site() -> Site:
    """Papers appear four weeks after their day, English is 'Page not found', nobody reads who does what; a foreign-looking host."""
    s = Site(
        "SO-XDHAUGIANG4",
        "Sở Xây dựng tỉnh Hậu Giang",
        HOST + "/",
        "sở/ngành",
        "nội bộ",
        "cơ quan nhà nước",
        date(2023, 12, 20),
        "UBND tỉnh Hậu Giang",
        "Đặng Hữu Lộc",
    )
    w = Writer("so", 4301)
    teasers = []
    for number in range(15):
        title, when = w.title(), at(2023, 12, 19, 10, 0) - timedelta(days=4 * number)
        s.page(
            f"/node/{300 + number}",
            _page(
                title,
                f'<div class="node node-article"><div class="meta submitted"><span>Submitted by quantri on {when:%d/%m/%Y - %H:%M}</span></div><div class="field-name-body">{marked(w.paragraphs(3))}</div><ul class="links inline"><li class="print_html"><a href="javascript:window.print();">Phiên bản in ấn</a></li></ul></div>',
                "Tin ngành xây dựng",
            ),
        )
        teasers.append(
            f'<div class="views-row"><h2><a href="/node/{300 + number}">{title}</a></h2><span class="date-display-single">{when:%d/%m/%Y}</span></div>'
        )
    s.page("/tin-tuc", _page("Tin ngành xây dựng", "".join(teasers)))
    listing = ""
    for p in papers(4302, "SXD", date(2023, 12, 15), 12, lag=29, every=11):
        s.page(
            f"/van-ban/{p.path[:-4]}",
            _page(
                p.title,
                f'<div class="node node-van-ban"><div class="field"><div class="field-label">Số/Ký hiệu:&nbsp;</div><div class="field-item">{p.number}</div></div><div class="field"><div class="field-label">Cơ quan ban hành:&nbsp;</div><div class="field-item">Sở Xây dựng tỉnh Hậu Giang</div></div><div class="field"><div class="field-label">Ngày ban hành:&nbsp;</div><div class="field-item">{p.issued:%d/%m/%Y}</div></div><div class="field"><div class="field-label">Ngày đăng:&nbsp;</div><div class="field-item">{p.posted:%d/%m/%Y}</div></div><p><a href="/sites/default/files/{p.path}">Tệp đính kèm</a></p></div>',
                "Văn bản của Sở",
            ),
        )
        s.page(f"/sites/default/files/{p.path}", b"%PDF-1.4\n%%EOF\n", kind="application/pdf")
        listing += f'<tr><td class="views-field">{p.number}</td><td>{p.issued:%d/%m/%Y}</td><td>Sở Xây dựng</td><td><a href="/van-ban/{p.path[:-4]}">{p.title}</a></td><td>{p.posted:%d/%m/%Y}</td></tr>'
    s.page(
        "/van-ban-phap-quy",
        _page(
            "Văn bản của Sở",
            f'<table class="views-table cols-5"><thead><tr><th>Số hiệu</th><th>Ngày ban hành</th><th>Cơ quan ban hành</th><th>Trích yếu</th><th>Ngày đăng</th></tr></thead><tbody>{listing}</tbody></table>',
        ),
    )
    s.page(
        "/thu-tuc-hanh-chinh", _page("Thủ tục hành chính", "<p>58 thủ tục thuộc lĩnh vực nhà ở, hoạt động xây dựng, hạ tầng kỹ thuật.</p>")
    )
    s.page("/gia-vat-lieu", _page("Giá vật liệu", "<p>Công bố giá vật liệu xây dựng tháng 11/2023: xi măng PCB40 86.000 đồng/bao.</p>"))
    s.page("/nha-o-xa-hoi", _page("Nhà ở xã hội", "<p>Dự án nhà ở xã hội khu dân cư Vị Thanh đủ điều kiện bán: 120 căn.</p>"))
    s.page("/lien-he", _page("Liên hệ", "<p>Số 2 Điện Biên Phủ, phường V, thành phố Vị Thanh. Điện thoại 0293 3878799.</p>"))
    s.page(
        "/en",
        "<!DOCTYPE html><html xml:lang='en' lang='en'><head><title>Page not found | Sở Xây dựng tỉnh Hậu Giang</title></head><body><div id='content'><h1 class='title' id='page-title'>Page not found</h1><p>The requested page \"/en\" could not be found.</p></div></body></html>",
        status=404,
    )
    s.page("/", _page("Sở Xây dựng", "".join(teasers[:8])))

    s.breach("EN-01", why="the switch leads to 404: P55")
    s.breach("CN-02", why="the department's own papers come twenty-nine days after issue; both days printed: P59a, five working days")
    s.breach("TM-01", why="a state department at an .org.vn host, no component of the province's portal: P53")
    s.breach("ND-01", why="no structure, functions, leaders or officials to turn to anywhere on the site: P52, P59a")
    s.breach("ND-04", why="no access-to-information section, no list, no annual financial report: P59a, P59b")
    s.breach("CD-01", why="no search, no Q&A, no rating, no link to any other body: P54, P56")
    s.breach("PN-01", why="no spokesperson anywhere: P103")
    s.innocent("TC-01", "TC-02", "TC-03", why="'Trực thuộc', 'Trưởng BBT', 'Tel', an e-mail without label")
    s.innocent("ND-02", why="no shelf is empty")
    s.no_breach("CN-01", why="yesterday's news")
    s.no_breach("CD-02", why="advice since August 2022; viewport is there")
    s.not_bound("ND-03", "CL-01", "MX-01", "TC-04", "GD-01", "GD-02", why="later duties, communes, schools")
    s.not_bound(*LICENSED_ONLY, why="no licence")
    s.no_breach(*PRESS, why="own news only")
    return s
