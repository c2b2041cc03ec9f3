# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
# fmt: off
"""A commune that posts scans: a headline, a day, a picture or a file and nothing to read; the rest of the page is AJAX and boxes full of days."""

from tests.labelled.prose import CADASTRE, MARKET, Prose
from tests.labelled.prose_third import ORIGIN, RECORDS, TRAFFIC
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<li><a href="{p}">{n}</a></li>' for n, p in (("Trang chủ", "/"), ("Giới thiệu", "/1/gioi-thieu"), ("Tin hoạt động", "/2/tin-hoat-dong"), ("Thông báo", "/3/thong-bao"), ("Lịch làm việc", "/4/lich")))
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>XÃ HƯNG NGUYÊN THƯỢNG</title>{head}</head><body><div class="wrap"><div class="bn"><h1>ỦY BAN NHÂN DÂN XÃ HƯNG NGUYÊN THƯỢNG</h1></div><ul class="menu">{menu}</ul><div class="run">Chào mừng quý vị đến với Trang thông tin điện tử xã Hưng Nguyên Thượng - Kỷ niệm 80 năm Cách mạng Tháng Tám (19/8/1945 - 19/8/2025)</div><div class="col1"><div id="ajax-news" data-url="/api/news?top=5">Đang tải dữ liệu, vui lòng đợi...</div><div class="box"><div class="hd">VĂN BẢN MỚI</div><p>45/TB-UBND (28/08/2025)</p><p>12/KH-UBND (21/08/2025)</p></div><div class="box"><div class="hd">THỜI TIẾT</div><p>02/09/2025: 27 - 34°C</p></div></div><div class="col2">{main}</div><div class="btm"><p>TRANG THÔNG TIN ĐIỆN TỬ XÃ HƯNG NGUYÊN THƯỢNG</p><p>Cơ quan quản lý: UBND xã Hưng Nguyên Thượng, tỉnh Nghi Lộc</p><p>Người chịu trách nhiệm chính: Ông Sầm Văn Bừng, Chủ tịch UBND xã</p><p>Địa chỉ: Xóm 7, xã Hưng Nguyên Thượng. Điện thoại: 0238 3821 077; Email: xahungnguyenthuong@nghiloc.gov.vn</p><p>Đang xin cấp giấy phép</p></div></div></body></html>'


S = SmallSite("scanned_notices_commune", "hungnguyenthuong.nghiloc.gov.vn", at("2025-09-02 08:20"), shell)


def item(title: str, stamp: str, inner: str, crumb: str = "Thông báo") -> str:
    later = "".join(f'<div class="r"><a href="/b/{n}">{t}</a> - {d}</div>' for n, (t, d) in enumerate((("Thông báo lịch tiếp công dân tháng 9", "01/09/2025"), ("Thông báo mời họp dân xóm 4", "27/08/2025"), ("Danh sách trẻ tiêm chủng", "19/08/2025"))))
    return f'<div class="cr">Trang chủ › {crumb}</div><div class="dt"><div class="dt-t">{title}</div><div class="dt-d">{stamp}</div><div class="dt-c">{inner}</div></div><div class="rl"><div class="hd">TIN KHÁC</div>{later}</div>'


def scan(title: str) -> Prose:
    return Prose(title, "", ())


def full(p: Prose, stamp: str, tail: str = "") -> str:
    return item(p.title, stamp, f"<p>{p.lead}</p>{p.marked()}{tail}", "Tin hoạt động")


S.other("home", "/", "home", "".join(f'<div class="box"><div class="hd"><a href="{u}">{h}</a></div>' + "".join(f'<div class="r"><a href="/b/{h[:1]}{n}">{t}</a> - {d}</div>' for n, (t, d) in enumerate(rows)) + "</div>" for u, h, rows in (("/2/tin-hoat-dong", "Tin hoạt động", ((RECORDS.title, "29/08/2025"), (TRAFFIC.title, "25/08/2025"))), ("/3/thong-bao", "Thông báo", (("Thông báo lịch tiếp công dân tháng 9", "01/09/2025"), ("Thông báo mời họp dân xóm 4", "27/08/2025"))))), title="x", identity={"managing_body": "UBND xã Hưng Nguyên Thượng, tỉnh Nghi Lộc", "responsible_person": "Sầm Văn Bừng", "address": "Xóm 7, xã Hưng Nguyên Thượng", "phone": "02383821077", "email": "xahungnguyenthuong@nghiloc.gov.vn"}, sections=[{"title": "Lịch làm việc"}])
NOT_READ = {"page_kind": ..., "body": ..., "comments": ..., "language": ...}
T1, T2, T3 = "Thông báo số 45/TB-UBND về việc niêm yết công khai danh sách hộ nghèo", "Giấy mời dự hội nghị đối thoại", "Quyết định số 310/QĐ-UBND ngày 14/8/2025 về thành lập tổ công tác"
S.article("scan", "/b/thong-bao-45", scan(T1), item(T1, "28/08/2025 16:40", '<img src="/up/tb45-1.jpg"><img src="/up/tb45-2.jpg">'), when="2025-08-28T16:40:00+07:00", minute=True, **NOT_READ)
S.article("scan-undated", "/b/giay-moi", scan(T2), item(T2, "", '<img src="/up/gm.jpg">'), **NOT_READ)
S.article("decision-undated", "/b/quyet-dinh-310", scan(T3), item(T3, "", '<embed src="/up/qd310.pdf" type="application/pdf"><a href="/up/qd310.pdf">qd310.pdf</a>'), **NOT_READ)
S.article("decision-dated", "/b/quyet-dinh-310b", scan(T3), item(T3, "Ngày đăng 20/08/2025", '<a href="/up/qd310.pdf">Tải về</a>'), when="2025-08-20", **NOT_READ)
S.article("full", "/b/so-hoa", RECORDS, full(RECORDS, "29/08/2025 08:12"), when="2025-08-29T08:12:00+07:00", minute=True)
S.article("full-undated", "/b/phan-luong", TRAFFIC, full(TRAFFIC, ""))
S.article("full-copied", "/b/tra-cuu", CADASTRE, full(CADASTRE, "22/08/2025 10:30", "<p>Nguồn tin: Sở Nông nghiệp và Môi trường</p>"), when="2025-08-22T10:30:00+07:00", minute=True, sources=[cited(None, "state")])
S.article("today", "/b/an-toan-thuc-pham", MARKET, full(MARKET, "02/09/2025 07:50"), when="2025-09-02T07:50:00+07:00", minute=True)
S.other("history", "/1/gioi-thieu", "static", '<div class="cr">Trang chủ › Giới thiệu</div><div class="dt"><div class="dt-t">Giới thiệu</div><div class="dt-c">' + "".join(f"<p>{t}</p>" for t in ORIGIN) + "</div></div>")
S.other("schedule", "/4/lich", None, '<div class="cr">Trang chủ › Lịch làm việc</div><table><tr><td>Thứ Hai 01/09/2025</td><td>Nghỉ lễ</td></tr><tr><td>Thứ Ba 02/09/2025</td><td>Trực cơ quan: đ/c Bừng</td></tr><tr><td>Thứ Tư 03/09/2025</td><td>Họp giao ban</td></tr></table>')

SKIN = S
