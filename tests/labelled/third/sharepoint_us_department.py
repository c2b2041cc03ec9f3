# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
# fmt: off
"""SharePoint 2010 left in the American locale: month before day, English weekdays, every title the banner's, ribbons and web part menus."""

from tests.labelled.prose import PENSION, TAX, Prose
from tests.labelled.prose_third import BUDGET, DRONE, OATH, ORIGIN, RECORDS
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<li class="static"><a class="static menu-item" href="{p}"><span class="additional-background"><span class="menu-item-text">{n}</span></span></a></li>' for n, p in (("Trang chủ", "/Pages/default.aspx"), ("Giới thiệu", "/Pages/gioithieu.aspx"), ("Tin tức sự kiện", "/tintuc/Pages/default.aspx"), ("Văn bản điều hành", "/vanban/Pages/default.aspx"), ("Công khai tài chính", "/congkhai/Pages/default.aspx"), ("Sơ đồ cổng", "/Pages/sitemap.aspx")))
    return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html lang="en-us" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint"/><meta http-equiv="Content-type" content="text/html; charset=utf-8"/><meta http-equiv="Expires" content="0"/><title>\n\tSở Công Thương tỉnh Vĩnh Cát\n</title>{head}<link rel="stylesheet" type="text/css" href="/_layouts/1033/styles/Themable/corev4.css"/></head><body scroll="no" onload="if (typeof(_spBodyOnLoadWrapper) != \'undefined\') _spBodyOnLoadWrapper();"><form name="aspnetForm" method="post" action="default.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUBMA9kFgJmD2QWAg=="/><div id="s4-ribbonrow" class="s4-pr"><a class="ms-cui-tt-a">Browse</a><a class="ms-cui-tt-a">Page</a><span class="s4-signInLink"><a href="/_layouts/Authenticate.aspx">Sign In</a></span></div><div id="s4-workspace"><div class="banner"><img src="/PublishingImages/banner.png" alt="Sở Công Thương tỉnh Vĩnh Cát"/></div><div class="s4-tn"><ul class="root static">{menu}</ul></div><table class="s4-wpTopTable" width="100%"><tr><td class="ms-vb" valign="top" width="22%"><div class="ms-WPHeader"><h3 class="ms-standardheader ms-WPTitle"><span>Thông báo</span></h3></div><ul class="dfwp-list"><li class="dfwp-item"><div class="item link-item"><a href="/tb/1.aspx">Lịch trực lễ 30/4</a></div></li></ul><div class="ms-WPHeader"><h3>Liên kết website</h3></div><select><option>--Bộ, ngành--</option></select></td><td valign="top">{main}</td></tr></table><div class="foot"><p>Trang thông tin điện tử Sở Công Thương tỉnh Vĩnh Cát</p><p>Giấy phép số: 07/GP-TTĐT ngày 18/6/2012 của Sở Thông tin và Truyền thông</p><p>Chịu trách nhiệm chính: Ông Ngụy Tôn Khải - Phó Giám đốc Sở</p><p>Trụ sở: 151 Lê Hồng Phong, P. 3, TP. Vĩnh Cát. Điện thoại: 0795.3.822.114 - Fax: 0795.3.822.115. Thư điện tử: soct@vinhcat.gov.vn</p></div></div></form></body></html>'


S = SmallSite("sharepoint_us_department", "soct.vinhcat.gov.vn", at("2013-06-07 09:40"), shell, licence={"number": "07/GP-TTĐT", "issued_on": "2012-06-18", "kind": "aggregated"}, scheme="http")


def item(p: Prose, stamp: str, end: str = "", by: str = "") -> str:
    near = "".join(f'<div class="tinkhac"><img src="/_layouts/images/bullet.gif" alt=""/><a href="/tintuc/Lists/Posts/Post.aspx?ID={n}">{q.title}</a> <span>({d})</span></div>' for n, (q, d) in enumerate(((DRONE, "5/30/2013"), (RECORDS, "5/22/2013"), (OATH, "5/14/2013"))))
    return f'<div class="ms-rte-layoutszone-outer"><div class="ms-rte-layoutszone-inner"><div class="tieude">{p.title}</div><div class="ngay">{stamp}</div><div class="trichdan">{p.lead}</div><div class="ms-rtestate-field"><div class="ExternalClass0A12">' + "".join(f'<p class="MsoNormal" style="text-align:justify"><span lang="VI" style="font-size:14pt">{t}<o:p></o:p></span></p>' for t in p.paragraphs) + f'{end}</div></div>{by}<div class="cacinkhac"><b>Các tin khác</b>{near}</div></div></div>'


S.other("home", "/Pages/default.aspx", "home", "".join(f'<div class="ms-WPHeader"><h3 class="ms-WPTitle"><a href="{u}"><span>{h}</span></a></h3></div>' + "".join(f'<div class="link-item"><a href="/tintuc/Lists/Posts/Post.aspx?ID={n}">{p.title}</a><div class="description">{p.lead}</div></div>' for n, p in enumerate(rows)) for u, h, rows in (("/tintuc/Pages/default.aspx", "Tin tức sự kiện", (DRONE, RECORDS, BUDGET)), ("/congthuong/Pages/default.aspx", "Hoạt động ngành", (TAX, OATH)))), identity={"managing_body": "Sở Công Thương tỉnh Vĩnh Cát", "responsible_person": "Ngụy Tôn Khải", "address": "151 Lê Hồng Phong, P. 3, TP. Vĩnh Cát", "phone": "0795.3.822.114", "email": "soct@vinhcat.gov.vn"}, sections=[{"title": "Văn bản điều hành"}, {"title": "Công khai tài chính"}])
S.article("american", "/tintuc/Lists/Posts/Post.aspx?ID=901", DRONE, item(DRONE, "5/30/2013 2:05 PM"), when="2013-05-30T14:05:00+07:00", minute=True, author=None)
S.article("american-weekday", "/tintuc/Lists/Posts/Post.aspx?ID=877", RECORDS, item(RECORDS, "Wednesday, May 22, 2013 8:10 AM"), when="2013-05-22T08:10:00+07:00", minute=True)
S.article("american-fourth", "/tintuc/Lists/Posts/Post.aspx?ID=850", OATH, item(OATH, "Thursday, 4/11/2013", by='<div class="tacgia">Khổng Tú Mỹ</div>'), when="2013-04-11", author="Khổng Tú Mỹ")
S.article("government", "/tintuc/Lists/Posts/Post.aspx?ID=846", PENSION, item(PENSION, "5/28/2013 10:00 AM", '<p style="text-align:right"><strong>Nguồn: chinhphu.vn</strong></p>'), when="2013-05-28T10:00:00+07:00", minute=True, sources=[cited("chinhphu.vn", "state")])
S.article("undated", "/tintuc/Lists/Posts/Post.aspx?ID=840", BUDGET, item(BUDGET, ""))
S.other("about", "/Pages/gioithieu.aspx", "static", '<div class="ms-rte-layoutszone-inner"><div class="tieude">Giới thiệu</div>' + "".join(f"<p>{t}</p>" for t in ORIGIN) + "</div>", title="Giới thiệu")
S.other("documents", "/vanban/Pages/default.aspx", None, '<table class="ms-listviewtable"><tr class="ms-viewheadertr"><th>Số ký hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th><th>Modified</th></tr><tr><td>312/SCT-QLTM</td><td><a href="/vanban/312.pdf">V/v tăng cường quản lý hàng giả</a></td><td>4/25/2013</td><td>4/26/2013 9:00 AM</td></tr><tr><td>298/KH-SCT</td><td><a href="/vanban/298.pdf">Kế hoạch bình ổn thị trường</a></td><td>4/19/2013</td><td>4/19/2013 3:12 PM</td></tr></table>', documents=[{"number": "312/SCT-QLTM"}, {"number": "298/KH-SCT"}])
S.other("error", "/tintuc/Pages/x.aspx", "error", '<div class="ms-error-header">Error</div><div><span>File Not Found.</span><br/>Trang bạn yêu cầu không tồn tại.</div>', title="Error", status=404, licence=..., language=...)

SKIN = S
