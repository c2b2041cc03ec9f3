# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A district's portal of web parts: ctl ids, a box of newest articles set into the text, "Thời gian đăng", a poll, an events calendar."""

from tests.labelled.prose import BRIDGE, CADASTRE, DIALOGUE, FLOOD, FOLK, HISTORY, ONLINE_FRAUD, RICE, TAX, YOUTH, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(
        f'<li class="rmItem"><a href="{path}" class="rmLink rmRootLink"><span class="rmText">{name}</span></a></li>'
        for name, path in (
            ("Trang chủ", "/"),
            ("Giới thiệu", "/gioi-thieu"),
            ("Tin trong huyện", "/tin-trong-huyen"),
            ("Chỉ đạo điều hành", "/chi-dao-dieu-hanh"),
            ("Lấy ý kiến nhân dân", "/lay-y-kien"),
            ("Sơ đồ trang", "/so-do"),
        )
    )
    return f'<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head id="Head"><meta content="text/html; charset=UTF-8" http-equiv="Content-Type"/><meta name="REVISIT-AFTER" content="1 DAYS"/><title>{title} - UBND huyện Mẫu Hưng</title>{head}</head><body id="Body"><form method="post" action="/" id="Form"><input type="hidden" name="__VIEWSTATE" value="/wEP"/><div class="banner"><object data="/Portals/0/banner.swf"></object></div><div id="dnn_menu"><ul class="rmRootGroup">{menu}</ul></div><div id="dnn_DateTime"><span>Chào mừng bạn đến với Cổng TTĐT huyện Mẫu Hưng - Thứ sáu, 14/12/2018</span></div><table class="main"><tr><td id="dnn_LeftPane"><div class="DnnModule"><h2>Sự kiện trong tháng</h2><div>15/12/2018: Hội nghị tổng kết</div><div>20/12/2018: Tiếp xúc cử tri</div></div><div class="DnnModule"><h2>Thăm dò ý kiến</h2><p>Theo bạn giao diện trang có dễ dùng không?</p><input type="radio" name="p"/>Dễ <input type="radio" name="p"/>Khó <input type="button" value="Bình chọn"/></div></td><td id="dnn_ContentPane">{main}</td></tr></table><div id="dnn_Footer"><p>CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN MẪU HƯNG</p><p>Trụ sở: Khu phố 2, thị trấn Mẫu Hưng, tỉnh Mẫu Phước. Điện thoại VP: 0271.3887.206</p><p>Trưởng Ban Biên tập: Ông Phùng Hiệp Quốc - Phó Chủ tịch UBND huyện</p><p>Giấy phép số 39/GP-TTĐT do Sở Thông tin và Truyền thông tỉnh Mẫu Phước cấp ngày 11/10/2016 (thay thế Giấy phép số 12/GP-TTĐT ngày 05/3/2012)</p></div></form></body></html>'


S = SmallSite(
    "vnpt_webparts",
    "mauhung.mauphuoc.gov.vn",
    at("2018-12-14 08:30"),
    shell,
    licence={"number": "39/GP-TTĐT", "issued_on": "2016-10-11", "kind": "aggregated"},
)
BOX = (
    '<div class="tinmoi"><b>TIN MỚI</b><ul>'
    + "".join(f'<li><a href="/tin/{n}">{p.title}</a></li>' for n, p in enumerate((FOLK, RICE, TAX)))
    + "</ul></div>"
)


def item(p: Prose, stamp: str, end: str = "", after: str = "", *, box: bool = False) -> str:
    text = p.marked("p")
    if box:
        parts = [f"<p>{t}</p>" for t in (*p.paragraphs, *p.paragraphs[:2])]
        text = "".join(parts[:3]) + BOX + "".join(parts[3:])
    return f'<div class="DnnModule DnnModule-News"><div id="dnn_ctr412_ModuleContent"><div class="news-title"><span id="dnn_ctr412_lblTitle">{p.title}</span></div><div class="news-date"><span id="dnn_ctr412_lblDate">{stamp}</span></div><div id="dnn_ctr412_lblContent"><p><b>{p.lead}</b></p>{text}{end}</div></div></div>{after}'


OTHERS = (
    '<div class="other"><div class="other-title">Những tin khác</div>'
    + "".join(
        f'<div><a href="/tin/{n}">{p.title}</a><span> ({d})</span></div>'
        for n, (p, d) in enumerate(((FOLK, "10/12/2018"), (RICE, "07/12/2018"), (TAX, "03/12/2018")))
    )
    + "</div>"
)
S.other(
    "home",
    "/",
    "home",
    "".join(
        f'<div class="DnnModule"><h2>{h}</h2>'
        + "".join(f'<div class="n"><a href="/tin/{n}{h[0]}">{p.title}</a><p>{p.lead}</p></div>' for n, p in enumerate(rows))
        + "</div>"
        for h, rows in (("Tin trong huyện", (BRIDGE, DIALOGUE, FOLK)), ("Chỉ đạo điều hành", (FLOOD, TAX)))
    ),
    title="Trang chủ",
    identity={"address": "Khu phố 2, thị trấn Mẫu Hưng, tỉnh Mẫu Phước", "phone": "0271.3887.206", "responsible_person": "Phùng Hiệp Quốc"},
    sections=[{"title": "Chỉ đạo điều hành"}, {"title": "Sơ đồ trang"}],
)
S.other(
    "list",
    "/tin-trong-huyen",
    "listing",
    '<div class="DnnModule"><h2>Tin trong huyện</h2>'
    + "".join(
        f'<div class="n"><a href="/tin/{n}">{p.title}</a> <i>({d})</i><p>{p.lead}</p></div>'
        for n, (p, d) in enumerate(((BRIDGE, "12/12/2018"), (DIALOGUE, "11/12/2018"), (FOLK, "10/12/2018")))
    )
    + '<div class="pager">1 <a href="?p=2">2</a> <a href="?p=3">3</a></div></div>',
    title="Tin trong huyện",
)
S.article(
    "plain",
    "/tin-trong-huyen/thong-xe-cau-2201",
    BRIDGE,
    item(BRIDGE, "Thời gian đăng: 12/12/2018 - 14:06", after=OTHERS),
    when="2018-12-12T14:06:00+07:00",
    minute=True,
)
LONG = Prose(DIALOGUE.title, DIALOGUE.lead, (*DIALOGUE.paragraphs, *DIALOGUE.paragraphs[:2]))
S.article(
    "box-inside",
    "/tin-trong-huyen/doi-thoai-2198",
    LONG,
    item(DIALOGUE, "Thời gian đăng: 11/12/2018 - 09:40", after=OTHERS, box=True),
    when="2018-12-11T09:40:00+07:00",
    minute=True,
)
S.article("undated", "/tin-trong-huyen/dia-chinh-2190", CADASTRE, item(CADASTRE, "", after=OTHERS))
S.article(
    "from-police",
    "/chi-dao-dieu-hanh/canh-bao-2188",
    ONLINE_FRAUD,
    item(ONLINE_FRAUD, "Thời gian đăng: 29/11/2018 - 16:20", '<p style="text-align:right"><i>(Theo congan.com.vn)</i></p>', OTHERS),
    when="2018-11-29T16:20:00+07:00",
    minute=True,
    sources=[cited("congan.com.vn", "press")],
)
S.article(
    "from-province-paper",
    "/tin-trong-huyen/lua-2180",
    RICE,
    item(RICE, "Thời gian đăng: 07/12/2018 - 08:01", '<p align="right"><b>Xuân Trường - Báo Bình Phước</b></p>', OTHERS),
    when="2018-12-07T08:01:00+07:00",
    minute=True,
    sources=[cited("baobinhphuoc.com.vn", "press")],
)
S.article(
    "signed",
    "/tin-trong-huyen/thap-sang-2170",
    YOUTH,
    item(YOUTH, "Thời gian đăng: 30/11/2018 - 10:00", '<p align="right"><b>Thanh Nhã – Đài TT-TH huyện</b></p>'),
    when="2018-11-30T10:00:00+07:00",
    minute=True,
)
S.other(
    "about",
    "/gioi-thieu",
    "static",
    f'<div class="DnnModule"><h2>Giới thiệu</h2>{"".join(f"<p>{t}</p>" for t in HISTORY)}</div>',
    title="Giới thiệu",
)
S.other(
    "sitemap",
    "/so-do",
    None,
    '<div class="DnnModule"><h2>Sơ đồ trang</h2><ul><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/tin-trong-huyen">Tin trong huyện</a></li></ul></div>',
    title="Sơ đồ trang",
)
S.other(
    "consultation",
    "/lay-y-kien/7",
    "consultation",
    '<div class="DnnModule"><div class="news-title"><span>Lấy ý kiến nhân dân về đồ án quy hoạch chung thị trấn</span></div><p>Thời gian lấy ý kiến: từ ngày 01/12/2018 đến ngày 30/12/2018.</p><p>Hồ sơ được trưng bày tại trụ sở UBND thị trấn; ý kiến gửi về Phòng Kinh tế và Hạ tầng hoặc theo mẫu dưới đây.</p><div>Họ tên <input name="a"/></div><div>Nội dung góp ý <textarea name="b"></textarea></div><input type="submit" value="Gửi ý kiến"/></div>',
    title="Lấy ý kiến nhân dân",
)

SKIN = S
