# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A commune's own PHP: the day in brackets behind the title or under the picture, a licence with blanks left open, news of an agency."""

from tests.labelled.prose import BRIDGE, CADASTRE, CLUB, FLOOD, FOLK, NOTICE, RICE, TAX, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<li><a href="{p}">{n}</a></li>' for n, p in (("Trang nhất", "/"), ("Giới thiệu chung", "/page/gioi-thieu"), ("Tin tức", "/news/cat/1"), ("Thông báo", "/news/cat/2"), ("Văn bản", "/vanban"), ("Liên hệ", "/contact")))  # fmt: skip
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><base href="https://xamaukhe.mauson.gov.vn/"><title>{title} | Xã Mẫu Khê</title>{head}</head><body><div class="container"><header><img src="/public/img/banner.jpg" alt="Xã Mẫu Khê"><nav><ul>{menu}</ul></nav><div class="clock">Hôm nay, ngày 18/03/2026</div></header><div class="row"><div class="col-8">{main}</div><div class="col-4"><div class="w"><h4>Lịch công tác</h4><p>Thứ Hai 16/03/2026: Giao ban</p><p>Thứ Năm 19/03/2026: Tiếp công dân</p></div><div class="w"><h4>Video</h4><p>Phóng sự xã Mẫu Khê 02/2026</p></div></div></div><footer><p><b>TRANG THÔNG TIN ĐIỆN TỬ XÃ MẪU KHÊ - TỈNH MẪU SƠN</b></p><p>Chịu trách nhiệm chính: Bà Lò Thị Pánh - Phó Chủ tịch UBND xã | Trụ sở: Bản Mẫu, xã Mẫu Khê, tỉnh Mẫu Sơn | ĐT: 02123.899.001 | Mail: ubndxamaukhe@mauson.gov.vn</p><p>Giấy phép số: ....../GP-TTĐT do Sở VHTTDL cấp ngày ..../..../2025</p></footer></div></body></html>'


S = SmallSite("codeigniter_commune", "xamaukhe.mauson.gov.vn", at("2026-03-18 09:12"), shell, licence={"placeholder": True})
REL = '<div class="rel"><h5>Có thể bạn quan tâm</h5><ul>' + "".join(f'<li><a href="/news/{n}">{p.title}</a> <small>[{d}]</small></li>' for n, (p, d) in enumerate(((CLUB, "09/03/2026"), (TAX, "02/03/2026"), (NOTICE, "25/02/2026")))) + "</ul></div>"  # fmt: skip


def item(p: Prose, bracket: str = "", under: str = "", end: str = "", lead: str | None = None, after: str = REL) -> str:
    picture = f'<center><img src="/up/1.jpg"><br><i>Quang cảnh buổi lễ</i>{under}</center>'
    return f'<h3 class="t">{p.title} {bracket}</h3><p><strong>{lead or p.lead}</strong></p>{picture}{p.marked()}{end}{after}'


S.other("home", "/", "home", "".join(f'<div class="cat"><h4><a href="/news/cat/{k}">{h}</a></h4>' + "".join(f'<div><a href="/news/{k}{n}">{p.title}</a> <small>[{d}]</small></div>' for n, (p, d) in enumerate(rows)) + "</div>" for k, h, rows in ((1, "Tin tức", ((BRIDGE, "16/03/2026"), (FOLK, "12/03/2026"), (CLUB, "09/03/2026"))), (2, "Thông báo", ((NOTICE, "25/02/2026"), (TAX, "02/03/2026"))))), title="Trang nhất", identity={"responsible_person": "Lò Thị Pánh", "address": "Bản Mẫu, xã Mẫu Khê, tỉnh Mẫu Sơn", "email": "ubndxamaukhe@mauson.gov.vn", "phone": "02123.899.001"}, sections=[{"title": "Văn bản"}, {"title": "Thông báo"}])  # fmt: skip
S.article("bracket", "/news/thong-xe-412", BRIDGE, item(BRIDGE, "(16/03/2026)"), when="2026-03-16")
S.article("bracket-time", "/news/le-cung-408", FOLK, item(FOLK, "<span>(12/03/2026 - 15:20)</span>"), when="2026-03-12T15:20:00+07:00", minute=True)  # fmt: skip
S.article("agency-dateline", "/news/mua-lon-402", FLOOD, item(FLOOD, "(11/03/2026)", lead=f"Hà Nội (TTXVN) – {FLOOD.lead}"), when="2026-03-11", sources=[cited("vnanet.vn", "press")])  # fmt: skip
S.article("picture-credit", "/news/cau-lac-bo-398", CLUB, item(CLUB, "(09/03/2026)", "<br><small>Nguồn ảnh: Báo Tuổi Trẻ</small>"), when="2026-03-09")  # fmt: skip
S.article("undated", "/news/tra-cuu-380", CADASTRE, item(CADASTRE))
S.article("bold-paper", "/news/trung-mua-371", RICE, item(RICE, "(20/02/2026)", end='<p style="text-align:right"><strong>Báo Nông nghiệp và Môi trường</strong></p>'), when="2026-02-20", sources=[cited("nongnghiepmoitruong.vn", "press")])  # fmt: skip
S.other("documents", "/vanban", "document", '<h3>Văn bản</h3><table class="table"><thead><tr><th>STT</th><th>Số ký hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th></tr></thead><tbody><tr><td>1</td><td>15/KH-UBND</td><td>Kế hoạch phòng cháy rừng mùa khô</td><td>05/02/2026</td></tr><tr><td>2</td><td>112/QĐ-UBND</td><td>Quyết định công bố công khai dự toán ngân sách</td><td>12/01/2026</td></tr></tbody></table>', title="Văn bản", page_kind=...)  # fmt: skip
S.other("contact", "/contact", "contact", '<h3>Liên hệ</h3><p>UBND xã Mẫu Khê - Bản Mẫu, xã Mẫu Khê, tỉnh Mẫu Sơn</p><form method="post"><input name="hoten" placeholder="Họ tên"><input name="email" placeholder="Email"><textarea name="nd" placeholder="Nội dung liên hệ"></textarea><button>Gửi liên hệ</button></form>', title="Liên hệ")  # fmt: skip

SKIN = S
