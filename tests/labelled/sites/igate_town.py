# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A town's one-gate portal with news beside it: dossier tables, document pages with a file, "Lúc … | Lượt xem", pages in English."""

from tests.labelled.prose import ENGLISH, FIRE, NOTICE, ONLINE_FRAUD, TAX, VACCINE, YOUTH, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<li class="nav"><a href="{p}">{n}</a></li>' for n, p in (("Trang chủ", "/portaldvc/home"), ("Tra cứu hồ sơ", "/portaldvc/tra-cuu"), ("Thủ tục hành chính", "/portaldvc/tthc"), ("Tin tức", "/portaldvc/tin-tuc"), ("Văn bản quy phạm", "/portaldvc/van-ban"), ("English", "/portaldvc/en")))  # fmt: skip
    return f'<!DOCTYPE html><html lang="vi-VN"><head><meta charset="UTF-8"><title>{title}</title>{head}</head><body><div id="wrapper"><div class="top-bar"><span id="clock">15:40:22 - Thứ sáu, ngày 06 tháng 09 năm 2019</span><a href="/dang-nhap">Đăng nhập</a></div><ul class="vnpt-menu">{menu}</ul><div class="dossier-stat"><h3>Tình hình xử lý hồ sơ tháng 9/2019</h3><div>Tiếp nhận: 412</div><div>Đúng hạn: 98,7%</div><div>Cập nhật 06/09/2019 15:00</div></div><div class="main-content">{main}</div><div class="footer"><table><tr><td>CỔNG DỊCH VỤ CÔNG VÀ HỆ THỐNG MỘT CỬA ĐIỆN TỬ THỊ XÃ MẪU AN</td></tr><tr><td>Đơn vị quản lý: Văn phòng HĐND và UBND thị xã Mẫu An</td></tr><tr><td>Địa chỉ liên hệ: 99 Quốc lộ Mẫu, phường Mẫu Châu, thị xã Mẫu An - Số điện thoại: 0296 3822 999</td></tr><tr><td>Giấy phép số 29/GP-STTTT do Sở Thông tin và Truyền thông cấp ngày 15/3/2018</td></tr></table></div></div></body></html>'


S = SmallSite("igate_town", "motcua.thixamauan.gov.vn", at("2019-09-06 15:40"), shell, licence={"number": "29/GP-STTTT", "issued_on": "2018-03-15", "kind": "aggregated"}, languages=("en",))  # fmt: skip


def item(p: Prose, stamp: str, end: str = "", after: str = "") -> str:
    return f'<div class="portlet"><div class="portlet-title">TIN TỨC</div><div class="news-detail"><p class="nd-title">{p.title}</p><p class="nd-info">{stamp}</p><p class="nd-lead">{p.lead}</p>{p.marked()}{end}</div></div>{after}'


KEPT = "Danh sách kèm theo Thông báo số 77/TB-UBND ngày 20/8/2019. Hạn cuối nộp hồ sơ: 17 giờ 00 ngày 20/9/2019."
REL = '<div class="nd-other"><p>Tin cùng chuyên mục</p><ul>' + "".join(f'<li>{d}: <a href="/portaldvc/tin-tuc/{n}">{p.title}</a></li>' for n, (p, d) in enumerate(((YOUTH, "30/08/2019"), (NOTICE, "21/08/2019"), (TAX, "15/08/2019")))) + "</ul></div>"  # fmt: skip
S.other("home", "/portaldvc/home", "home", '<div class="search-box"><input name="q" placeholder="Nhập mã hồ sơ"><button>Tra cứu</button></div><h3>Tin tức</h3>' + "".join(f'<div class="n"><a href="/portaldvc/tin-tuc/{n}">{p.title}</a> <span>{d}</span><p>{p.lead}</p></div>' for n, (p, d) in enumerate(((FIRE, "05/09/2019"), (VACCINE, "03/09/2019"), (YOUTH, "30/08/2019"), (NOTICE, "21/08/2019")))), title="Cổng dịch vụ công thị xã Mẫu An", identity={"phone": "02963822999", "address": "99 Quốc lộ Mẫu, phường Mẫu Châu, thị xã Mẫu An", "managing_body": "Văn phòng HĐND và UBND thị xã Mẫu An"}, sections=[{"title": "Tra cứu hồ sơ"}, {"title": "Văn bản quy phạm"}])  # fmt: skip
S.article("views", "/portaldvc/tin-tuc/812", FIRE, item(FIRE, "Lúc 09:15 05/09/2019 | Lượt xem: 233", after=REL), when="2019-09-05T09:15:00+07:00", minute=True)  # fmt: skip
S.article("views-paper", "/portaldvc/tin-tuc/810", VACCINE, item(VACCINE, "Lúc 14:50 03/09/2019 | Lượt xem: 410", '<p style="text-align:right"><strong>Báo An Giang</strong></p>', REL), when="2019-09-03T14:50:00+07:00", minute=True, sources=[cited("baoangiang.com.vn", "press")])  # fmt: skip
S.article("views-office", "/portaldvc/tin-tuc/806", YOUTH, item(YOUTH, "Lúc 07:30 30/08/2019 | Lượt xem: 98", "<p><em>Nguồn: Thị đoàn Mẫu An</em></p>", REL), when="2019-08-30T07:30:00+07:00", minute=True, sources=None)  # fmt: skip
S.article("views-decoys", "/portaldvc/tin-tuc/801", Prose(NOTICE.title, NOTICE.lead, (*NOTICE.paragraphs, KEPT)), item(NOTICE, "Lượt xem: 1205", f"<p>{KEPT}</p>", REL))  # fmt: skip
S.article("warning", "/portaldvc/tin-tuc/795", ONLINE_FRAUD, item(ONLINE_FRAUD, "Lúc 10:10 12/08/2019 | Lượt xem: 77", "<p>Theo: Báo Công an nhân dân</p>", REL), when="2019-08-12T10:10:00+07:00", minute=True, sources=[cited("cand.com.vn", "press")])  # fmt: skip
S.article("english", "/portaldvc/en/news/12", ENGLISH, item(ENGLISH, "At 10:00 22/07/2019 | Views: 45"), when="2019-07-22T10:00:00+07:00", minute=True, language=...)  # fmt: skip
S.other("document", "/portaldvc/van-ban/55", None, '<div class="portlet"><div class="portlet-title">CHI TIẾT VĂN BẢN</div><table><tr><td>Số ký hiệu</td><td>1188/QĐ-UBND</td></tr><tr><td>Ngày ban hành</td><td>12/07/2019</td></tr><tr><td>Ngày có hiệu lực</td><td>01/08/2019</td></tr><tr><td>Trích yếu</td><td>Quyết định ban hành quy chế một cửa</td></tr><tr><td>Người ký</td><td>Cao Văn Đạt</td></tr><tr><td>Tệp đính kèm</td><td><a href="/files/1188.pdf">1188.pdf</a></td></tr></table></div>', title="Chi tiết văn bản", documents=[{"number": "1188/QĐ-UBND"}])  # fmt: skip
S.other("dossier", "/portaldvc/tra-cuu", None, '<div class="portlet"><div class="portlet-title">TRA CỨU HỒ SƠ</div><table><tr><th>Mã hồ sơ</th><th>Ngày nhận</th><th>Hẹn trả</th></tr><tr><td>000.19.H01-190901-0012</td><td>01/09/2019</td><td>10/09/2019</td></tr></table></div>', title="Tra cứu hồ sơ")  # fmt: skip

SKIN = S
