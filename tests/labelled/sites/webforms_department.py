# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A department on WebForms: GridViews, "Thứ Hai, 12/06/2017 | 13:32 GMT+7" in a table cell, a replaced licence, an English section."""

from tests.labelled.prose import CADASTRE, DIALOGUE, ENGLISH, FLOOD, MARKET, NOTICE, ONLINE_FRAUD, PENSION, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<td class="mnu"><a href="{p}">{n}</a></td>' for n, p in (("TRANG CHỦ", "/Default.aspx"), ("GIỚI THIỆU", "/GioiThieu.aspx"), ("TIN TỨC", "/TinTuc.aspx"), ("VĂN BẢN", "/VanBan.aspx"), ("GÓP Ý", "/GopY.aspx"), ("ENGLISH", "/en/Default.aspx")))  # fmt: skip
    return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title>{head}</head><body><form name="aspnetForm" method="post" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTE=" /><table width="1000" align="center"><tr><td colspan="6"><img src="/images/top.jpg" /></td></tr><tr>{menu}</tr><tr><td colspan="6"><span id="ctl00_lblNgay">Thứ Tư, 14/06/2017 | 08:15 GMT+7</span></td></tr><tr><td colspan="4" valign="top">{main}</td><td colspan="2" valign="top"><table><tr><td class="h">VĂN BẢN MỚI</td></tr><tr><td>Số 88/SCT-QLTM ngày 09/06/2017</td></tr><tr><td>Số 71/KH-SCT ngày 02/06/2017</td></tr><tr><td class="h">SỐ LƯỢT TRUY CẬP</td></tr><tr><td>1.204.551</td></tr></table></td></tr><tr><td colspan="6" align="center">Bản quyền thuộc Sở Công Thương tỉnh Mẫu Giang<br />Địa chỉ: 12 Lê Mẫu, phường 1, thành phố Mẫu Giang. Tel: 0273.3855.777 - Fax: 0273.3855.778<br />Số giấy phép: 86/GP - STTTT, cấp ngày 02/11/2011 thay thế giấy phép 17/GP-STTTT cấp ngày 04/07/2008. Chịu trách nhiệm xuất bản: Ông Vương Khắc Hải, Phó Giám đốc Sở</td></tr></table></form></body></html>'


S = SmallSite("webforms_department", "sct.maugiang.gov.vn", at("2017-06-14 08:15"), shell, licence={"number": "86/GP-STTTT", "issued_on": "2011-11-02", "kind": "aggregated"}, languages=("en",), scheme="http")  # fmt: skip
REL = '<table id="ctl00_gvKhac"><tr><td><b>Các tin đã đưa</b></td></tr>' + "".join(f'<tr><td><a href="/ChiTiet.aspx?id={n}">{p.title}</a></td><td>{d}</td></tr>' for n, (p, d) in enumerate(((MARKET, "08/06/2017"), (NOTICE, "01/06/2017"), (PENSION, "29/05/2017")))) + "</table>"  # fmt: skip


def item(p: Prose, stamp: str, end: str = "", after: str = REL) -> str:
    return f'<table width="100%"><tr><td class="path">TIN TỨC &raquo; Thương mại</td><td align="right"><span id="ctl00_cph_lblThoiGian">{stamp}</span></td></tr><tr><td colspan="2"><span id="ctl00_cph_lblTieuDe" class="TieuDe">{p.title}</span></td></tr><tr><td colspan="2"><span class="TomTat">{p.lead}</span></td></tr><tr><td colspan="2"><div>{p.marked("div")}{end}</div></td></tr></table>{after}'


S.other("home", "/Default.aspx", "home", "<table>" + "".join(f'<tr><td><a href="/ChiTiet.aspx?id=9{n}">{p.title}</a></td><td>{d}</td></tr><tr><td colspan="2">{p.lead}</td></tr>' for n, (p, d) in enumerate(((FLOOD, "12/06/2017"), (ONLINE_FRAUD, "10/06/2017"), (MARKET, "08/06/2017"), (NOTICE, "01/06/2017")))) + "</table>", title="Sở Công Thương tỉnh Mẫu Giang", identity={"phone": "0273.3855.777", "responsible_person": "Vương Khắc Hải", "address": "12 Lê Mẫu, phường 1, thành phố Mẫu Giang", "managing_body": "Sở Công Thương tỉnh Mẫu Giang"}, sections=[{"title": "VĂN BẢN"}])  # fmt: skip
S.article("gmt", "/ChiTiet.aspx?id=2201", FLOOD, item(FLOOD, "Thứ Hai, 12/06/2017 | 13:32 GMT+7"), when="2017-06-12T13:32:00+07:00", minute=True)  # fmt: skip
S.article("gmt-agency", "/ChiTiet.aspx?id=2195", ONLINE_FRAUD, item(ONLINE_FRAUD, "Thứ Bảy, 10/06/2017 | 07:05 GMT+7", '<div align="right"><b>(TTXVN)</b></div>'), when="2017-06-10T07:05:00+07:00", minute=True, sources=[cited("vnanet.vn", "press")])  # fmt: skip
S.article("pm", "/ChiTiet.aspx?id=2190", MARKET, item(MARKET, "08/06/2017 4:20:11 CH"), when="2017-06-08T16:20:11+07:00")
S.article("undated", "/ChiTiet.aspx?id=2180", CADASTRE, item(CADASTRE, ""))
S.article("party-paper", "/ChiTiet.aspx?id=2177", PENSION, item(PENSION, "Thứ Hai, 29/05/2017 | 09:00 GMT+7", '<div align="right"><i>Theo Báo Nhân Dân điện tử</i></div>'), when="2017-05-29T09:00:00+07:00", minute=True, sources=[cited("nhandan.vn", "press")])  # fmt: skip
S.other("documents", "/VanBan.aspx", None, '<table id="ctl00_cph_gvVanBan" border="1"><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tải về</th></tr><tr><td>88/SCT-QLTM</td><td>09/06/2017</td><td>V/v tăng cường quản lý rượu thủ công</td><td><a href="/Upload/88.pdf">Tải về</a></td></tr><tr><td>71/KH-SCT</td><td>02/06/2017</td><td>Kế hoạch hội chợ hàng Việt</td><td><a href="/Upload/71.doc">Tải về</a></td></tr></table>', title="Văn bản", documents=[{"number": "88/SCT-QLTM"}, {"number": "71/KH-SCT"}])  # fmt: skip
S.other("feedback", "/GopY.aspx", "contact", '<table><tr><td colspan="2"><b>Góp ý</b></td></tr><tr><td>Họ và tên</td><td><input name="a" /></td></tr><tr><td>Điện thoại</td><td><input name="b" /></td></tr><tr><td>Nội dung góp ý</td><td><textarea name="c"></textarea></td></tr><tr><td></td><td><input type="submit" value="Gửi góp ý" /></td></tr></table>', title="Góp ý", page_kind=...)  # fmt: skip
S.article("english", "/en/Detail.aspx?id=31", ENGLISH, item(ENGLISH, "Friday, 26/05/2017 | 10:30 GMT+7", after=""), when="2017-05-26T10:30:00+07:00", minute=True, language=..., sources=[])  # fmt: skip
S.article("dialogue", "/ChiTiet.aspx?id=2170", DIALOGUE, item(DIALOGUE, "Thứ Ba, 23/05/2017 | 16:45 GMT+7", '<div align="right"><b>Lê Hòa - Văn phòng Sở</b></div>'), when="2017-05-23T16:45:00+07:00", minute=True)  # fmt: skip

SKIN = S
