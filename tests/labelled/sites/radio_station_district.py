# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A culture centre's news on a cheap theme: "PV - 12/03/2021" bylines, days in the address only, headlines as links, quotes in the text."""

from tests.labelled.prose import BRIDGE, CLUB, DIALOGUE, ENGLISH, FIRE, FLOOD, FOLK, LIBRARY, MARKET, RICE, YOUTH, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = " ".join(
        f'<a class="nav" href="{path}">{name}</a>'
        for name, path in (
            ("Trang chủ", "/"),
            ("Thời sự", "/thoi-su/"),
            ("Văn hóa - Thể thao", "/van-hoa/"),
            ("Truyền thanh", "/truyen-thanh/"),
            ("English", "/en/"),
        )
    )
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>{head}</head><body><header><div><b>TRUNG TÂM VĂN HÓA, THỂ THAO VÀ TRUYỀN THANH MẪU LẠC</b></div><div>{menu}</div></header><section>{main}</section><footer><p>© 2021 Trung tâm Văn hóa, Thể thao và Truyền thanh huyện Mẫu Lạc</p><p>GPXB số 07/GP-STTTT do Sở TT&amp;TT Mẫu Nam cấp ngày 02-04-2019. Trưởng Ban biên tập: Giám đốc Đinh Công Tuấn</p><p>Quốc lộ 38, thị trấn Mẫu Lạc - Tel 0226 3830 115 - email ttvhmaulac@maunam.gov.vn</p></footer></body></html>'


S = SmallSite(
    "radio_station_district",
    "truyenthanhmaulac.maunam.gov.vn",
    at("2021-03-19 06:00"),
    shell,
    licence={"number": "07/GP-STTTT", "issued_on": "2019-04-02", "kind": "aggregated"},
    languages=("en",),
)


def item(p: Prose, byline: str, end: str = "", after: str = "", path: str = "") -> str:
    return f'<article><h1><a href="{path or "#"}">{p.title}</a></h1><p class="by">{byline}</p><p><strong>{p.lead}</strong></p>{p.marked()}{end}</article>{after}'


OTHERS = (
    "<div><h3>Xem thêm</h3>"
    + "".join(
        f'<p>» <a href="/thoi-su/{n}">{p.title}</a> - {d}</p>'
        for n, (p, d) in enumerate(((FLOOD, "15/03/2021"), (RICE, "11/03/2021"), (YOUTH, "02/03/2021")))
    )
    + "</div>"
)
S.other(
    "home",
    "/",
    "home",
    "".join(
        f'<article><h2><a href="/thoi-su/{n}">{p.title}</a></h2><p>{p.lead}</p></article>'
        for n, p in enumerate((DIALOGUE, BRIDGE, FLOOD, RICE))
    ),
    title="Truyền thanh Mẫu Lạc",
    identity={"phone": "0226 3830 115", "email": "ttvhmaulac@maunam.gov.vn", "responsible_person": "Đinh Công Tuấn"},
    sections=[{"title": "Truyền thanh"}],
)
S.other(
    "list",
    "/thoi-su/",
    "listing",
    "<h1>Thời sự</h1>"
    + "".join(
        f'<article><h2><a href="/thoi-su/{n}">{p.title}</a></h2><p class="by">PV - {d}</p><p>{p.lead}</p></article>'
        for n, (p, d) in enumerate(((DIALOGUE, "17/03/2021"), (FLOOD, "15/03/2021"), (RICE, "11/03/2021")))
    ),
    title="Thời sự",
)
S.article("byline", "/thoi-su/2021-doi-thoai", DIALOGUE, item(DIALOGUE, "PV - 17/03/2021", after=OTHERS), when="2021-03-17")
S.article(
    "byline-and-time",
    "/thoi-su/lua",
    RICE,
    item(RICE, "Hồng Nhung | 11/03/2021 | 17 giờ 20 phút", after=OTHERS),
    when="2021-03-11T17:20:00+07:00",
    minute=True,
)
S.article("address-only", "/2021/02/26/lien-gia.html", FIRE, item(FIRE, "PV", after=OTHERS), when="2021-02-26")
S.article("undated", "/van-hoa/ben-nuoc", FOLK, item(FOLK, "Sưu tầm", after=OTHERS), sources=[cited(None, "vague")])
S.article(
    "quoting",
    "/thoi-su/cau",
    Prose(
        BRIDGE.title,
        BRIDGE.lead,
        (*BRIDGE.paragraphs, "Trả lời báo chí, ông Tư nói với phóng viên Báo Tuổi Trẻ rằng bà con chờ ngày này đã mấy chục năm."),
    ),
    item(
        Prose(
            BRIDGE.title,
            BRIDGE.lead,
            (*BRIDGE.paragraphs, "Trả lời báo chí, ông Tư nói với phóng viên Báo Tuổi Trẻ rằng bà con chờ ngày này đã mấy chục năm."),
        ),
        "PV - 08/03/2021",
        after=OTHERS,
    ),
    when="2021-03-08",
)
S.article(
    "vtv",
    "/thoi-su/ung-pho",
    FLOOD,
    item(FLOOD, "BBT - 15/03/2021", '<p align="right"><b>Theo VTV.VN</b></p>', OTHERS),
    when="2021-03-15",
    sources=[cited("vtv.vn", "press")],
)
S.article(
    "own-station",
    "/thoi-su/thap-sang",
    YOUTH,
    item(YOUTH, "02/03/2021", '<p align="right"><b>Nguồn: Đài Truyền thanh huyện Mẫu Lạc</b></p>'),
    when="2021-03-02",
    sources=None,
)
S.article(
    "paper-of-province",
    "/van-hoa/thu-vien",
    LIBRARY,
    item(LIBRARY, "Thứ Hai, ngày 22 tháng Hai năm 2021", "<p><em>Nguồn tin: Báo Hà Nam</em></p>"),
    when="2021-02-22",
    sources=[cited("baohanam.com.vn", "press")],
)
S.article(
    "picture-credit",
    "/thoi-su/cho",
    MARKET,
    item(
        MARKET,
        "PV - 19/02/2021",
        '<p style="text-align:center"><em>Đoàn kiểm tra làm việc tại chợ (Nguồn: BQL chợ)</em></p><p style="text-align:right"><strong>Thanh Hải</strong></p>',
    ),
    when="2021-02-19",
    sources=None,
)
S.article("vietnamese-under-en", "/en/club", CLUB, item(CLUB, "PV - 09/02/2021"), when="2021-02-09")
S.article("english", "/en/investors", ENGLISH, item(ENGLISH, "Staff writer - 05/02/2021"), when="2021-02-05", language="en")
S.other(
    "schedule",
    "/truyen-thanh/",
    None,
    "<h1>Chương trình truyền thanh ngày 19/03/2021</h1><ul><li>05h00: Chào cờ, nhạc hiệu</li><li>05h05: Bản tin thời sự</li><li>17h00: Phát lại</li></ul>",
    title="Truyền thanh",
)

SKIN = S
