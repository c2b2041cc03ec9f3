# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""Home pages of many sites, each with another footer: licences in every order, identity with and without labels, what only looks like one."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from tests.labelled import content
from tests.labelled.pages import LabelledPage
from tests.labelled.skin import at, weekday

FETCHED = at("2024-03-05 10:20")
ONE_SITE = False
"""Every page is of another site: there is no template to learn."""


@dataclass(frozen=True)
class Footer:
    html: str
    licence: dict[str, Any] | None = None
    identity: dict[str, str | None] = field(default_factory=dict)
    within: str = ""
    """Something in the page's main part."""


def licence(number: str | None, issued: str | None, kind: str = "aggregated", **more: Any) -> dict[str, Any]:
    return {"number": number, "issued_on": issued, "kind": kind, **more}


FOOTERS = (
    Footer("<p>BẢN QUYỀN CỦA ỦY BAN NHÂN DÂN THÀNH PHỐ MẪU NINH</p><p>Giấy phép: 512/GP-STTTT cấp ngày 21 tháng 11 năm 2017.</p><p>Trưởng Ban biên tập: Trần Hữu Bình, Phó Chủ tịch UBND thành phố.</p><p>Địa chỉ: 24 Trần Phú, thành phố Mẫu Ninh. Email: cong@mauninh.gov.vn</p>",
           licence("512/GP-STTTT", "2017-11-21"), {"managing_body": "Ủy ban nhân dân thành phố Mẫu Ninh", "responsible_person": "Trần Hữu Bình", "address": "24 Trần Phú, thành phố Mẫu Ninh", "email": "cong@mauninh.gov.vn"}),
    Footer('<div>Giấy phép: Số 15/GP-STTTT do Sở TTTT Mẫu Ninh cấp ngày 12/11/2020. Trưởng Ban biên tập: Phạm Đức Nam</div><div>Ghi rõ nguồn "bqlkcn.mauninh.gov.vn" khi trích dẫn lại thông tin.</div>',
           licence("15/GP-STTTT", "2020-11-12"), {"responsible_person": "Phạm Đức Nam"}),
    Footer("<p>Chịu trách nhiệm nội dung: Ông Vũ Bá Lâm - Giám đốc Sở Văn hóa, Thể thao và Du lịch</p><p>Giấy phép thiết lập Trang TTĐT tổng hợp trên mạng số 139/GP-STTTT do Sở Thông tin và Truyền thông cấp ngày 08 tháng 02 năm 2021</p>",
           licence("139/GP-STTTT", "2021-02-08"), {"responsible_person": "Vũ Bá Lâm"}),
    Footer("<p>© Sở Y tế tỉnh Mẫu Lắk</p><p>Giấy phép số: 54/GP-TTĐT do Sở Thông tin và Truyền thông tỉnh Mẫu Lắk cấp</p><p>ĐT: 0262 3852 665</p>", licence("54/GP-TTĐT", None), {"managing_body": "Sở Y tế tỉnh Mẫu Lắk", "phone": "0262 3852 665"}),
    Footer("Giấy phép số: 116/GP-TTĐT ngày 12/10/2009 của Cục quản lý PT,TT và TTĐT – Bộ TT&amp;TT<br>Người chịu trách nhiệm chính: TS. Lương Xuân Quang<br>Trụ sở: 19 Lê Hồng Phong, thị xã Mẫu Hà", licence("116/GP-TTĐT", "2009-10-12"), {"responsible_person": "Lương Xuân Quang", "address": "19 Lê Hồng Phong, thị xã Mẫu Hà"}),
    Footer("<p>829/GP TTĐT do Sở Thông tin và Truyền thông Hà Nội cấp ngày 19/02/2021</p><p>Cơ quan chủ quản: UBND thành phố</p><p>Cơ quan quản lý: Văn phòng UBND thành phố</p>", licence("829/GP-TTĐT", "2021-02-19"), {"parent_body": "UBND thành phố", "managing_body": "Văn phòng UBND thành phố"}),
    Footer("<p>Số giấy phép: 68/GP - STTTT, cấp ngày 12/11/2018</p>", licence("68/GP-STTTT", "2018-11-12")),
    Footer("<p>Số 34/GP – STTTT</p>", licence("34/GP-STTTT", None)),
    Footer("<p>Giấy phép thiết lập trang thông tin điện tử tổng hợp số: 1193/GP-TTĐT cấp ngày 14/04/2016 bởi Sở TT-TT Hà Nội, thay thế giấy phép 268/GP-TTĐT cấp ngày 17/04/2011</p>", licence("1193/GP-TTĐT", "2016-04-14")),
    Footer("<p>Giấy phép trang TTĐT: 19TTT/GP-TTĐT cấp ngày 3/7/2013</p>", licence("19TTT/GP-TTĐT", "2013-07-03")),
    Footer("<p>Giấy phép GH ICP số 3932/GP-TTĐT do Sở TTTT TP. Hà Nội cấp ngày 28/10/2022</p>", licence("3932/GP-TTĐT", "2022-10-28")),
    Footer("<p>GP số 526/GP-TTĐT do sở TTTT Hà Nội cấp ngày 12/01/2021</p><p>Chịu trách nhiệm nội dung GP ICP: Bà Đinh Kim Thảo</p>", licence("526/GP-TTĐT", "2021-01-12"), {"responsible_person": "Đinh Kim Thảo"}),
    Footer("<p>Giấy phép hoạt động báo chí điện tử số 123/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 20/3/2020. Tổng Biên tập: Ngô Quốc Tuấn</p>", licence("123/GP-BTTTT", "2020-03-20", "press")),
    Footer("<p>Giấy phép thiết lập mạng xã hội trên mạng số 246/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 11/4/2019</p>", licence("246/GP-BTTTT", "2019-04-11", "social_network")),
    Footer("<p>Công ty TNHH Một thành viên Cấp nước Mẫu An</p><p>Giấy chứng nhận đăng ký doanh nghiệp số 1100101234 do Sở Kế hoạch và Đầu tư cấp lần đầu ngày 25/6/2010</p>", licence("1100101234", "2010-06-25", "business")),
    Footer("<p>UBND xã Hạ Cát. Điện thoại 0255 3866 123</p>", None, {"managing_body": "UBND xã Hạ Cát", "phone": "0255 3866 123"},
           within="<p>Sở Xây dựng cấp Giấy phép xây dựng số 12/GPXD ngày 03/02/2024 cho dự án nhà ở xã hội; Phòng Tài nguyên cấp giấy phép khai thác số 15/GP-UBND ngày 10/01/2024.</p>"),
    Footer("<p>UBND phường Bàu Sen</p>", None, {"managing_body": "UBND phường Bàu Sen"}, within="<p>Người dân đổi giấy phép lái xe hạng B1 cần mang theo giấy khám sức khỏe; giấy phép kinh doanh số 41A8001234 cấp ngày 05/5/2018 của hộ ông H. đã bị thu hồi.</p>"),
    Footer("<p>Trang thông tin điện tử Trường Tiểu học Suối Đá</p><p>Giấy phép số….…/GP-STTTT…ngày…/../2019</p>", {"placeholder": True}, {"managing_body": "Trường Tiểu học Suối Đá"}),
    Footer("<p>Giấy phép số: 123/GP-TTĐT cấp ngày 01/01/2024</p><p>Chịu trách nhiệm: Ông Nguyễn Văn A</p>", {"placeholder": True}),
    Footer("<p>Giấy phép số 36/GP-TTĐT do Sở TT&amp;TT cấp ngày 15/6/2021, có giá trị 05 năm kể từ ngày ký</p>", licence("36/GP-TTĐT", "2021-06-15", expires_on="2026-06-15")),
    Footer("<p>Giấy phép trang thông tin điện tử tổng hợp số 41/GP-STTTT ngày 20/4/2020, có hiệu lực đến ngày 20/4/2025</p>", licence("41/GP-STTTT", "2020-04-20", expires_on="2025-04-20")),
    Footer("<table><tr><td>Cơ quan chủ quản:</td><td>Ủy ban nhân dân huyện Mẫu Khê</td></tr><tr><td>Đơn vị quản lý:</td><td>Ủy ban nhân dân xã Đồng Tâm</td></tr><tr><td>Địa chỉ:</td><td>Thôn 2, xã Đồng Tâm</td></tr><tr><td>Điện thoại:</td><td>0226.3.888.777</td></tr><tr><td>Thư điện tử:</td><td>xadongtam@maukhe.gov.vn</td></tr></table>",
           None, {"parent_body": "Ủy ban nhân dân huyện Mẫu Khê", "managing_body": "Ủy ban nhân dân xã Đồng Tâm", "address": "Thôn 2, xã Đồng Tâm", "phone": "0226.3.888.777", "email": "xadongtam@maukhe.gov.vn"}),
    Footer('<div><img src="/images/footer.png" alt=""/></div>', None, {"managing_body": None, "parent_body": None, "address": None, "phone": None, "email": None, "responsible_person": None}),
    Footer('<p><b>ỦY BAN NHÂN DÂN THỊ TRẤN GÒ DƯA</b></p><p><i class="fa fa-home"></i> Số 02 đường Nguyễn Huệ, khu phố 1, thị trấn Gò Dưa</p><p><i class="fa fa-phone"></i> 02713 567 890</p><p><i class="fa fa-envelope"></i> <a href="mailto:ttgodua@mauphuoc.gov.vn">ttgodua@mauphuoc.gov.vn</a></p>',
           None, {"managing_body": "Ủy ban nhân dân thị trấn Gò Dưa", "phone": "02713 567 890", "email": "ttgodua@mauphuoc.gov.vn"}),
    Footer("<p>Đơn vị chủ quản: Sở Giáo dục và Đào tạo tỉnh Mẫu Trị</p><p>Bản quyền thuộc về Trường THPT Cây Thị</p><p>Phụ trách nội dung: Thầy Hồ Minh Sơn - Hiệu trưởng</p><p>Hotline: 0233.3.777.666 - Email: thptcaythi@quangmau.edu.vn</p>",
           None, {"parent_body": "Sở Giáo dục và Đào tạo tỉnh Mẫu Trị", "managing_body": "Trường THPT Cây Thị", "responsible_person": "Hồ Minh Sơn", "phone": "0233.3.777.666", "email": "thptcaythi@quangmau.edu.vn"}),
    Footer("<p>Copyright © 2024 Your Company. All rights reserved.</p><p>Địa chỉ: 123 Đường ABC, Quận XYZ</p><p>Email: customer@mysite.com - Tel: 38.000.000</p>", None, {"email": None, "phone": None}),
    Footer("<p>Trang thông tin điện tử của Hạt Kiểm lâm huyện Nà Sơn. Thiết kế bởi Công ty Phần mềm Ánh Dương - Hotline: 0901 234 567</p>", None, {"managing_body": "Hạt Kiểm lâm huyện Nà Sơn", "phone": None}),
    Footer("<font size=1><font color=#fff>Giấy</font> <font color=#fff>phép</font> <b><font>số</font></b> <font>61/GP-</font><font>TTĐT</font> <font>do Cục</font> <font>PTTH&amp;TTĐT</font> <font>cấp</font> <font>ngày</font> <font>30</font>/<font>9</font>/<font>2019</font></font>", licence("61/GP-TTĐT", "2019-09-30")),
)  # fmt: skip


def _page(n: int, footer: Footer) -> LabelledPage:
    host = f"trang{n:02}.mauchan.gov.vn"
    news = [content.story(n * 5 + k, FETCHED - timedelta(days=3 * k + 1)) for k in range(7)]
    days = [FETCHED - timedelta(days=3 * k + 1) for k in range(7)]
    menu = ("Trang chủ", "Giới thiệu", "Tin tức", "Văn bản", "Liên hệ")
    links = "".join(f'<li><a href="/{content.slug(m)}">{m}</a></li>' for m in menu)
    if n % 3 == 0:
        items = "".join(
            f'<div class="item"><h3><a href="/tin/{s.slug}">{s.title}</a></h3><span class="date">{d:%d/%m/%Y}</span><p>{s.lead}</p></div>'
            for s, d in zip(news, days, strict=True)
        )
        html = f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Trang chủ</title></head><body><header><div class="logo"><img src="/logo.png"></div><nav><ul>{links}</ul></nav></header><main><h2>Tin mới</h2>{footer.within}{items}</main><footer>{footer.html}</footer></body></html>'
    elif n % 3 == 1:
        items = "".join(
            f'<tr><td><a href="/chitiet.php?id={k}">{s.title}</a> <i>({d:%d/%m/%Y})</i></td></tr>'
            for k, (s, d) in enumerate(zip(news, days, strict=True))
        )
        html = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>TRANG THONG TIN DIEN TU</title></head><body><table width=990 align=center><tr><td><img src=banner.jpg></td></tr><tr><td>{weekday(FETCHED)}, ngày {FETCHED:%d/%m/%Y}</td></tr><tr><td><ul>{links}</ul></td></tr><tr><td>{footer.within}<table>{items}</table></td></tr><tr><td align=center bgcolor=#eee>{footer.html}</td></tr></table></body></html>'
    else:
        items = "".join(
            f'<div class="col-md-4"><div class="card"><a href="/bai-viet/{s.slug}"><img src="/i/{k}.jpg"/><h4>{s.title}</h4></a><p><small>{d:%d-%m-%Y}</small></p></div></div>'
            for k, (s, d) in enumerate(zip(news, days, strict=True))
        )
        html = f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Trang thông tin điện tử</title></head><body><div class="top"><ul class="menu">{links}</ul></div><div class="container">{footer.within}<div class="row">{items}</div></div><div class="bottom"><div class="container"><div class="row"><div class="col-md-8">{footer.html}</div></div></div></div></body></html>'
    truth = {
        "page_kind": "home",
        "published": None,
        "licence": footer.licence,
        "identity": footer.identity,
        "language": "vi",
        "sources": [],
        "comments": {"state": None},
        "sections": [{"title": m} for m in menu[1:]],
    }
    return LabelledPage(f"footers-{n:02}", "footers", f"https://{host}/", FETCHED, html, truth=truth)


class Footers:
    def pages(self) -> list[LabelledPage]:
        return [_page(n, footer) for n, footer in enumerate(FOOTERS)]


SKIN = Footers()
