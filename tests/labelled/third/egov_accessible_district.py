# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
# fmt: off
"""A vendor's e-government portal with reading aids: speech player, font and contrast keys, stars, author and source in one table row, captcha form."""

from tests.labelled.prose import FIRE, MARKET, ONLINE_FRAUD, PENSION, Prose
from tests.labelled.prose_third import BUDGET, ORIGIN, RECORDS, WATER
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<li class="aui"><a href="/web/huyen-ninh-thuong{p}"><span>{n}</span></a></li>' for n, p in (("Trang chủ", "/trang-chu"), ("Tổng quan", "/tong-quan"), ("Tin trong huyện", "/tin-trong-huyen"), ("Lấy ý kiến nhân dân", "/lay-y-kien"), ("Thông tin quy hoạch", "/quy-hoach"), ("Đấu thầu, mua sắm công", "/dau-thau")))
    return f'<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN"><head><title>{title} - Huyện Ninh Thượng</title><meta content="text/html; charset=UTF-8" http-equiv="content-type"/>{head}</head><body class="yui3-skin-sam controls-visible"><div id="wrapper"><div id="egov-top"><span class="date-time">Thứ ba, ngày 17/08/2021</span> <a href="/web/huyen-ninh-thuong/rss">RSS</a> <a href="/web/huyen-ninh-thuong/so-do-cong">Sơ đồ cổng</a> <a href="/c/portal/login">Đăng nhập</a><form action="/tim-kiem"><input type="text" name="keywords" value="Nhập từ khóa tìm kiếm"/></form></div><div id="banner"><h1 class="site-title"><a href="/web/huyen-ninh-thuong">CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN NINH THƯỢNG</a></h1></div><nav id="navigation"><ul>{menu}</ul></nav><div id="content"><div class="portlet-layout"><div class="portlet-column-first">{main}</div></div></div><footer id="footer"><div class="f1"><strong>CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN NINH THƯỢNG - TỈNH PHÚ LAM</strong></div><div class="f2">Bản quyền thuộc Ủy ban nhân dân huyện Ninh Thượng</div><div class="f3">Người phát ngôn: Chánh Văn phòng HĐND&amp;UBND huyện Lục Bá Tước, điện thoại 0258.3790.001</div><div class="f4">Trưởng Ban biên tập: Uông Thế Lân, Phó Chủ tịch UBND huyện</div><div class="f5">Giấy phép số 45/GP-TTĐT cấp ngày 10 tháng 01 năm 2020 bởi Cục Quản lý phát thanh, truyền hình và thông tin điện tử</div><div class="f6">Số lượt truy cập: <span>0</span><span>8</span><span>7</span><span>1</span><span>2</span><span>3</span><span>4</span></div></footer></div></body></html>'


S = SmallSite("egov_accessible_district", "ninhthuong.phulam.gov.vn", at("2021-08-17 10:05"), shell, licence={"number": "45/GP-TTĐT", "issued_on": "2020-01-10", "kind": "aggregated"})


def item(p: Prose, stamp: str, author: str = "", source: str = "", after: str = "", tail: str = "") -> str:
    aids = '<div class="aids"><a>Đọc bài viết</a><a>A+</a><a>A</a><a>A-</a><a>Tương phản</a><audio controls src="/tts/1.mp3"></audio></div>'
    sign = "<table class='sign'><tr>" + (f"<td>Tác giả: <b>{author}</b></td>" if author else "") + (f"<td>Nguồn: <b>{source}</b></td>" if source else "") + "</tr></table>"
    stars = '<div class="taglib-ratings stars"><div>Đánh giá bài viết:</div><span>Trung bình (2 Bình chọn)</span></div>'
    later = '<div class="newer"><h3>Tin mới hơn</h3><ul><li><a href="/-/1">' + FIRE.title + '</a> <span>(16/08/2021 15:30)</span></li></ul><h3>Tin cũ hơn</h3><ul><li><a href="/-/2">' + MARKET.title + "</a> <span>(02/08/2021 08:00)</span></li></ul></div>"
    return f'<div class="portlet-body"><div class="chitiet"><h2 class="ct-title">{p.title}</h2><div class="ct-date">{stamp}</div>{aids}<div class="ct-sum">{p.lead}</div><div class="ct-body">{p.marked()}{tail}</div>{sign}{stars}{after}{later}</div></div>'


FORM = '<div class="ykien"><h3>Ý kiến bạn đọc</h3><p>Quý vị vui lòng gõ tiếng Việt có dấu</p><input placeholder="Họ và tên"/><input placeholder="Địa chỉ email"/><textarea placeholder="Nội dung ý kiến"></textarea><div>Mã xác nhận <img src="/captcha"/><input/></div><button>Gửi ý kiến</button></div>'
S.other("home", "/web/huyen-ninh-thuong/trang-chu", "home", "".join(f'<div class="pt"><h3><a href="/web/huyen-ninh-thuong/{k}">{h}</a></h3>' + "".join(f'<div><a href="/-/{k}-{n}">{p.title}</a><p>{p.lead}</p></div>' for n, p in enumerate(rows)) + "</div>" for k, h, rows in (("tin-trong-huyen", "Tin trong huyện", (FIRE, WATER, RECORDS)), ("tin-trong-tinh", "Tin trong tỉnh", (BUDGET, MARKET)))), title="Trang chủ", identity={"managing_body": "Ủy ban nhân dân huyện Ninh Thượng", "responsible_person": "Uông Thế Lân"}, sections=[{"title": "Tổng quan"}, {"title": "Đấu thầu, mua sắm công"}], functions=["search", "rss", "sitemap"], counter=871234)
S.article("bar-first", "/web/huyen-ninh-thuong/tin-trong-huyen/-/view_content/411-to-lien-gia", FIRE, item(FIRE, "| 16/08/2021 15:30", author="Tiêu Lệ Hằng", after=FORM), when="2021-08-16T15:30:00+07:00", minute=True, comments="form_open", author="Tiêu Lệ Hằng", functions=["search", "rating"])
S.article("row-source", "/web/huyen-ninh-thuong/tin-trong-huyen/-/view_content/405-canh-bao", ONLINE_FRAUD, item(ONLINE_FRAUD, "| 11/08/2021 07:15", author="Phi Long", source="Báo Tiền Phong", after=FORM), when="2021-08-11T07:15:00+07:00", minute=True, comments="form_open", sources=[cited("tienphong.vn", "press")], author="Phi Long")
S.article("row-own", "/web/huyen-ninh-thuong/tin-trong-huyen/-/view_content/399-so-hoa", RECORDS, item(RECORDS, "| 06/08/2021 16:48", author="Tiêu Lệ Hằng", source="Cổng TTĐT huyện Ninh Thượng", after=FORM), when="2021-08-06T16:48:00+07:00", minute=True, comments="form_open", sources=None, author="Tiêu Lệ Hằng")
S.article("undated", "/web/huyen-ninh-thuong/tin-trong-huyen/-/view_content/380-nuoc-sach", WATER, item(WATER, "", after=FORM), comments="form_open")
S.article("nobody", "/web/huyen-ninh-thuong/tin-trong-huyen/-/view_content/377-huu-tri", PENSION, item(PENSION, "| 30/07/2021 09:00", after='<div class="ykien"><h3>Ý kiến bạn đọc</h3><div class="yk"><b>Cư Thị Hoa</b> <i>31/07/2021 19:22</i><p>Cho hỏi người 72 tuổi hộ cận nghèo nộp đơn ở đâu?</p></div></div>' + FORM), when="2021-07-30T09:00:00+07:00", minute=True, comments="published", count=1)
S.other("opinion", "/web/huyen-ninh-thuong/lay-y-kien/-/view/12", "consultation", '<div class="portlet-body"><h2>Lấy ý kiến nhân dân</h2><h3>Dự thảo Quyết định ban hành quy chế quản lý vỉa hè</h3><p>Ngày bắt đầu: 01/08/2021 - Ngày kết thúc: 31/08/2021</p><p>Cơ quan soạn thảo: Phòng Kinh tế và Hạ tầng</p><p><a href="/documents/dt.doc">Tải dự thảo</a></p><h4>Góp ý của bạn</h4><input placeholder="Họ tên"/><textarea placeholder="Nội dung góp ý"></textarea><button>Gửi góp ý</button></div>', title="Lấy ý kiến nhân dân")
S.other("overview", "/web/huyen-ninh-thuong/tong-quan", "static", '<div class="journal-content-article"><h2>Tổng quan</h2>' + "".join(f"<p>{t}</p>" for t in ORIGIN) + "</div>", title="Tổng quan")
S.other("tender", "/web/huyen-ninh-thuong/dau-thau", None, '<div class="portlet-body"><table><tr><th>Gói thầu</th><th>Chủ đầu tư</th><th>Thời điểm đóng thầu</th></tr><tr><td>Xây lắp trạm bơm</td><td>Ban QLDA huyện</td><td>20/08/2021 09:00</td></tr><tr><td>Mua sắm máy tính</td><td>Phòng Giáo dục</td><td>25/08/2021 14:00</td></tr></table></div>', title="Đấu thầu")

SKIN = S
