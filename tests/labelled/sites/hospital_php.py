# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A hospital on hand-made PHP, broken into: hidden betting links; day, month and year in boxes of their own; closed and open comments."""

from tests.labelled.prose import CLUB, CONTEST, FLOOD, FOLK, LIBRARY, MARKET, PENSION, VACCINE, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(
        f'<li><a href="{path}">{name}</a></li>'
        for name, path in (
            ("Trang chủ", "/index.php"),
            ("Giới thiệu", "/gioi-thieu.html"),
            ("Tin bệnh viện", "/tin-benh-vien.html"),
            ("Y học thường thức", "/y-hoc.html"),
            ("Bảng giá", "/bang-gia.html"),
            ("Hỏi bác sĩ", "/hoi-bac-si.html"),
        )
    )
    return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title><meta name="description" content="Bệnh viện đa khoa khu vực Mẫu Ninh">{head}</head><body><div id="top"><div class="row"><span>Cấp cứu: 0203.3969.115</span></div></div><ul id="nav">{menu}</ul><div id="wrap"><div id="main">{main}</div><div id="right"><h4>Lịch tháng 6</h4><table class="cal"><tr><th>T2</th><th>T3</th><th>T4</th><th>T5</th><th>T6</th><th>T7</th><th>CN</th></tr><tr><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td><td>8</td><td>9</td></tr><tr><td>10</td><td>11</td><td class="on">12</td><td>13</td><td>14</td><td>15</td><td>16</td></tr></table><h4>Bình luận mới nhất</h4><p><b>Hạnh</b>: Cảm ơn bác sĩ khoa Nhi (10/06/2024)</p></div></div><div style="position:absolute;left:-9999px"><a href="https://nhacaiuytin-mau.example/dang-ky">nhà cái uy tín</a> <a href="https://lode-mau.example">lô đề online</a></div><div id="foot"><p>BỆNH VIỆN ĐA KHOA KHU VỰC MẪU NINH - SỞ Y TẾ TỈNH MẪU NINH</p><p>ĐC: Tổ 5, khu 2, phường Mẫu Phong - ĐT: 0203.3969.100 - Website: bvmauninh.vn</p><p>Chịu trách nhiệm: BSCKII. Đàm Văn Tuyên - Giám đốc</p><p>Giấy phép hoạt động khám bệnh, chữa bệnh số 00218/QN-GPHĐ do Sở Y tế cấp ngày 14/03/2014</p></div></body></html>'


S = SmallSite("hospital_php", "bvmauninh.vn", at("2024-06-12 16:48"), shell)


def box(day: int, month: int, year: int) -> str:
    return f'<div class="ngay"><div class="dd">{day:02d}</div><div class="mm">Th{month}</div><div class="yy">{year}</div></div>'


def item(p: Prose, stamp: str, end: str = "", after: str = "") -> str:
    return (
        f'<div class="post">{stamp}<h2>{p.title}</h2><div class="sapo">{p.lead}</div><div class="txt">{p.marked()}{end}</div></div>{after}'
    )


OTHERS = (
    '<div class="lienquan"><h4>Bài liên quan</h4>'
    + "".join(
        f'<div class="lq">{box(*d)}<a href="/bai-{n}.html">{p.title}</a></div>'
        for n, (p, d) in enumerate(((CLUB, (5, 6, 2024)), (MARKET, (28, 5, 2024)), (FOLK, (12, 5, 2024))))
    )
    + "</div>"
)
FORM = '<form action="/bl.php" method="post"><input name="ten" placeholder="Họ tên (*)"><input name="mail" placeholder="Email"><textarea name="noidung" placeholder="Ý kiến của bạn"></textarea><button>Gửi ý kiến</button></form>'
S.other(
    "home",
    "/index.php",
    "home",
    "".join(
        f'<div class="blk"><h3><a href="/c{n}.html">{h}</a></h3>'
        + "".join(f'<div class="lq">{box(*d)}<a href="/bai-{p.title[:2]}.html">{p.title}</a></div>' for p, d in rows)
        + "</div>"
        for n, (h, rows) in enumerate(
            (
                ("Tin bệnh viện", ((VACCINE, (10, 6, 2024)), (CLUB, (5, 6, 2024)), (CONTEST, (1, 6, 2024)))),
                ("Y học thường thức", ((MARKET, (28, 5, 2024)), (PENSION, (20, 5, 2024)))),
            )
        )
    ),
    title="Bệnh viện đa khoa khu vực Mẫu Ninh",
    identity={"phone": "0203.3969.100", "responsible_person": "Đàm Văn Tuyên", "address": "Tổ 5, khu 2, phường Mẫu Phong"},
    sections=[{"title": "Bảng giá"}, {"title": "Hỏi bác sĩ"}],
)
S.other(
    "list",
    "/y-hoc.html",
    "listing",
    "<h2>Y học thường thức</h2>"
    + "".join(
        f'<div class="post">{box(*d)}<h3><a href="/bai-{n}.html">{p.title}</a></h3><div class="sapo">{p.lead}</div><a href="/bai-{n}.html">Xem tiếp</a></div>'
        for n, (p, d) in enumerate(((MARKET, (28, 5, 2024)), (PENSION, (20, 5, 2024)), (FOLK, (12, 5, 2024))))
    ),
    title="Y học thường thức",
)
S.article(
    "boxed-day",
    "/tiem-bo-sung.html",
    VACCINE,
    item(VACCINE, box(10, 6, 2024), after=OTHERS + f'<div class="bl"><h4>Ý kiến của bạn</h4>{FORM}</div>'),
    when="2024-06-10",
    comments="form_open",
)
S.article(
    "boxed-and-closed",
    "/cau-lac-bo.html",
    CLUB,
    item(CLUB, box(5, 6, 2024), after='<div class="bl"><p>Chức năng bình luận đã bị khóa.</p></div>' + OTHERS),
    when="2024-06-05",
    comments="closed",
)
S.article("undated", "/chu-dong-ung-pho.html", FLOOD, item(FLOOD, "", after=OTHERS))
S.article(
    "republished",
    "/an-toan-thuc-pham.html",
    MARKET,
    item(MARKET, box(28, 5, 2024), '<p class="r"><b><i>Theo BS. Trần Hòa (Sức khỏe &amp; Đời sống)</i></b></p>', OTHERS),
    when="2024-05-28",
    sources=[cited("suckhoedoisong.vn", "press")],
)
S.article(
    "commented",
    "/thu-vien.html",
    LIBRARY,
    item(
        LIBRARY,
        box(2, 5, 2024),
        after=f'<div class="bl"><h4>Bình luận</h4><div class="c"><b>Lan Phương</b> - <i>03/05/2024 09:14</i><br>Một việc làm rất ý nghĩa của đoàn thanh niên bệnh viện.</div><div class="c"><b>Hùng</b> - <i>04/05/2024 20:40</i><br>Xin cảm ơn các bạn.</div><div class="c"><b>Mai</b> - <i>05/05/2024 07:00</i><br>Mong có thêm nhiều chuyến đi.</div>{FORM}</div>'
        + OTHERS,
    ),
    when="2024-05-02",
    comments="published",
    count=3,
)
S.article(
    "ministry",
    "/giai-cao.html",
    CONTEST,
    item(CONTEST, box(22, 4, 2024), '<p class="r"><small>Nguồn: Cục Y tế dự phòng - Bộ Y tế</small></p>', OTHERS),
    when="2024-04-22",
    sources=[cited(None, "state")],
)
S.other(
    "about",
    "/gioi-thieu.html",
    "static",
    '<div class="post"><h2>Giới thiệu bệnh viện</h2><div class="txt"><p>Bệnh viện đa khoa khu vực Mẫu Ninh là bệnh viện hạng II trực thuộc Sở Y tế, thành lập năm 1966.</p><p>Quy mô 350 giường kế hoạch, 24 khoa, phòng, 412 cán bộ, trong đó có 96 bác sĩ.</p><p>Ngày 27/02/2019, bệnh viện khánh thành khối nhà điều trị nội trú bảy tầng.</p></div></div>',
    title="Giới thiệu",
)
S.other(
    "prices",
    "/bang-gia.html",
    None,
    "<h2>Bảng giá dịch vụ</h2><p>Ban hành kèm Nghị quyết số 21/2023/NQ-HĐND ngày 08/12/2023</p><table><tr><th>TT</th><th>Dịch vụ</th><th>Giá</th></tr><tr><td>1</td><td>Khám bệnh</td><td>38.700</td></tr><tr><td>2</td><td>Siêu âm ổ bụng</td><td>49.300</td></tr></table>",
    title="Bảng giá",
)
S.other(
    "ask-doctor",
    "/hoi-bac-si/45.html",
    "qa",
    '<div class="post"><h2>Hỏi bác sĩ</h2><div class="hoi"><p><b>Bạn đọc (Mẫu Phong) hỏi:</b> Cháu nhà tôi 14 tháng, đã tiêm mũi sởi đầu, nay có cần tiêm bổ sung không thưa bác sĩ?</p></div><div class="dap"><p><b>Bác sĩ khoa Nhi trả lời:</b> Chào chị, theo lịch tiêm chủng, cháu cần tiêm mũi thứ hai khi đủ 18 tháng; nếu địa phương có chiến dịch bổ sung, chị đưa cháu đến trạm y tế để được khám sàng lọc.</p></div></div>',
    title="Hỏi bác sĩ",
)

SKIN = S
