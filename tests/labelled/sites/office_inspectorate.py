# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""An inspectorate whose site grew out of its office software: the day below the article, field rows for author and source, documents first."""

from tests.labelled.prose import CADASTRE, CLUB, DIALOGUE, FLOOD, MARKET, NOTICE, ONLINE_FRAUD, TAX, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(
        f'<div class="mnu" onclick="location=\'{path}\'"><a href="{path}">{name}</a></div>'
        for name, path in (
            ("Trang chủ", "/"),
            ("Tin hoạt động", "/tin?nhom=hd"),
            ("Văn bản chỉ đạo", "/vanban"),
            ("Kết luận thanh tra", "/ketluan"),
            ("Lịch công tác", "/lich"),
            ("Tiếp công dân", "/tcd"),
        )
    )
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>Thanh tra tỉnh Mẫu Quang</title>{head}</head><body><div class="hdr"><div class="logo"></div><div class="clock">09 giờ 41 phút, Thứ Sáu 10-11-2023</div></div><div class="left">{menu}<div class="bx"><div class="bxt">Văn bản mới</div><div class="bxi"><a href="/vanban/811">Kế hoạch số 77/KH-TTr ngày 08/11/2023</a></div><div class="bxi"><a href="/vanban/809">Quyết định số 214/QĐ-TTr ngày 02/11/2023</a></div></div></div><div class="mid">{main}</div><div class="ftr"><div>THANH TRA TỈNH MẪU QUANG</div><div>Số 17 Trần Hưng Đạo, thành phố Mẫu Quang; ĐT: 0255.3822.717; Fax: 0255.3822.718; Email: thanhtra@mauquang.gov.vn</div><div>Người chịu trách nhiệm chính: Bà Tạ Thị Minh Hằng, Chánh Thanh tra tỉnh</div><div>GP số: 02/GP-TTĐT, cấp ngày: 09/02/2022, nơi cấp: Sở TT&amp;TT Mẫu Quang</div></div></body></html>'


S = SmallSite(
    "office_inspectorate",
    "thanhtra.mauquang.gov.vn",
    at("2023-11-10 09:41"),
    shell,
    licence={"number": "02/GP-TTĐT", "issued_on": "2022-02-09", "kind": "aggregated"},
)


def item(p: Prose, rows: str, end: str = "", after: str = "") -> str:
    text = "".join(f"<div>&nbsp;&nbsp;{t}</div><div>&nbsp;</div>" for t in p.paragraphs)
    return f'<div class="ct"><div class="ctt">{p.title}</div><div class="ctl">{p.lead}</div><div class="ctn">{text}{end}</div><div class="ctf">{rows}</div></div>{after}'


def row(label: str, value: str) -> str:
    return f'<div class="r"><span class="l">{label}</span><span class="v">{value}</span></div>'


OTHERS = (
    '<div class="cl"><div class="clt">CÁC BÀI VIẾT CÙNG NHÓM TIN</div>'
    + "".join(
        f'<div class="cli">{d} - <a href="/tin/{n}">{p.title}</a></div>'
        for n, (p, d) in enumerate(((TAX, "07/11/2023"), (CADASTRE, "01/11/2023"), (CLUB, "25/10/2023")))
    )
    + "</div>"
)
S.other(
    "home",
    "/",
    "home",
    '<div class="bx"><div class="bxt">Tin hoạt động</div>'
    + "".join(
        f'<div class="bxi"><a href="/tin/{n}">{p.title}</a> <i>{d}</i></div>'
        for n, (p, d) in enumerate(((DIALOGUE, "09/11/2023"), (TAX, "07/11/2023"), (CADASTRE, "01/11/2023"), (CLUB, "25/10/2023")))
    )
    + '</div><div class="bx"><div class="bxt">Kết luận thanh tra</div><div class="bxi"><a href="/ketluan/31">Kết luận số 15/KL-TTr ngày 30/10/2023 về quản lý đầu tư công</a></div></div>',
    identity={
        "managing_body": "Thanh tra tỉnh Mẫu Quang",
        "address": "Số 17 Trần Hưng Đạo, thành phố Mẫu Quang",
        "phone": "0255.3822.717",
        "email": "thanhtra@mauquang.gov.vn",
        "responsible_person": "Tạ Thị Minh Hằng",
    },
    sections=[{"title": "Kết luận thanh tra"}, {"title": "Lịch công tác"}],
)
S.other(
    "list",
    "/tin?nhom=hd",
    "listing",
    '<div class="bxt">Tin hoạt động</div>'
    + "".join(
        f'<div class="it"><div><a href="/tin/{n}">{p.title}</a></div><div class="d">{d}</div></div>'
        for n, (p, d) in enumerate(((DIALOGUE, "09/11/2023"), (TAX, "07/11/2023"), (CADASTRE, "01/11/2023")))
    ),
)
S.article(
    "below",
    "/tin/1207",
    DIALOGUE,
    item(DIALOGUE, row("Ngày đăng:", "09/11/2023 15:02") + row("Số lượt xem:", "46"), after=OTHERS),
    when="2023-11-09T15:02:00+07:00",
    minute=True,
)
S.article(
    "author-source",
    "/tin/1204",
    TAX,
    item(TAX, row("Tác giả:", "Lệ Quyên") + row("Nguồn tin:", "Báo Quảng Ngãi") + row("Ngày đăng:", "07/11/2023 10:26"), after=OTHERS),
    when="2023-11-07T10:26:00+07:00",
    minute=True,
    sources=[cited("baoquangngai.vn", "press")],
)
S.article(
    "own-source",
    "/tin/1201",
    CADASTRE,
    item(CADASTRE, row("Tác giả:", "Phòng Nghiệp vụ 2") + row("Nguồn tin:", "") + row("Ngày đăng:", "01/11/2023 08:00"), after=OTHERS),
    when="2023-11-01T08:00:00+07:00",
    minute=True,
)
S.article(
    "undated",
    "/tin/1199",
    FLOOD,
    item(FLOOD, row("Số lượt xem:", "12"), '<div style="text-align:right;font-weight:bold">Văn phòng</div>', OTHERS),
)
S.article(
    "vague",
    "/tin/1188",
    ONLINE_FRAUD,
    item(
        ONLINE_FRAUD,
        row("Tác giả:", "Tổng hợp") + row("Ngày đăng:", "18/10/2023 21:15"),
        '<div style="text-align:right"><i>Tổng hợp từ nhiều nguồn</i></div>',
    ),
    when="2023-10-18T21:15:00+07:00",
    minute=True,
    sources=[cited(None, "vague")],
)
S.article(
    "inspectorate-general",
    "/tin/1180",
    MARKET,
    item(MARKET, row("Nguồn tin:", "thanhtra.gov.vn") + row("Ngày đăng:", "11/10/2023 13:40")),
    when="2023-10-11T13:40:00+07:00",
    minute=True,
    sources=[cited("thanhtra.gov.vn", "state")],
)
S.article(
    "notice",
    "/tin/1175",
    NOTICE,
    item(NOTICE, row("Ngày đăng:", "06/10/2023 09:09"), "<div>Thời gian nhận hồ sơ: từ ngày 09/10/2023 đến ngày 07/11/2023.</div>"),
    when="2023-10-06T09:09:00+07:00",
    minute=True,
)
S.other(
    "conclusion",
    "/ketluan/31",
    "document",
    '<div class="ct"><div class="ctt">Kết luận số 15/KL-TTr về quản lý đầu tư công</div><table class="tb"><tr><td>Số hiệu</td><td>15/KL-TTr</td></tr><tr><td>Loại văn bản</td><td>Kết luận</td></tr><tr><td>Ngày ký</td><td>30/10/2023</td></tr><tr><td>Người ký</td><td>Tạ Thị Minh Hằng</td></tr><tr><td>Trích yếu</td><td>Kết luận thanh tra công tác quản lý đầu tư công giai đoạn 2020-2022</td></tr><tr><td>Tệp tin</td><td><a href="/file/15_KL-TTr.pdf">15_KL-TTr.pdf</a> (1,2 MB)</td></tr></table></div>',
    documents=[{"number": "15/KL-TTr"}],
)
S.other(
    "documents",
    "/vanban",
    "listing",
    '<div class="bxt">Văn bản chỉ đạo</div><form action="/vanban"><input name="tukhoa" placeholder="Từ khóa"><select name="loai"><option>Tất cả</option></select><input type="text" name="tungay" placeholder="Từ ngày"><button>Tìm</button></form>'
    + "".join(
        f'<div class="vb"><div><b>{n}</b> <span>Ngày ban hành: {d}</span></div><div><a href="/vanban/{k}">{t}</a></div></div>'
        for k, (n, d, t) in enumerate(
            (
                ("77/KH-TTr", "08/11/2023", "Kế hoạch thanh tra năm tới"),
                ("214/QĐ-TTr", "02/11/2023", "Về việc thành lập đoàn thanh tra"),
                ("903/TTr-NV1", "27/10/2023", "V/v đôn đốc thực hiện kết luận thanh tra"),
            )
        )
    ),
)
S.other(
    "calendar",
    "/lich",
    None,
    '<div class="bxt">Lịch công tác tuần 45</div><table><tr><td>Thứ Hai<br>06/11/2023</td><td>8h00: Giao ban lãnh đạo</td><td>Phòng họp 1</td></tr><tr><td>Thứ Ba<br>07/11/2023</td><td>14h00: Tiếp công dân định kỳ</td><td>Trụ sở tiếp công dân</td></tr><tr><td>Thứ Tư<br>08/11/2023</td><td>7h30: Công bố quyết định thanh tra</td><td>Huyện Mẫu Đức</td></tr></table>',
)

SKIN = S
