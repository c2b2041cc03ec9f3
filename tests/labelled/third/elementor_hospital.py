# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
# fmt: off
"""WordPress built with a page builder: every part a widget, the day as "Tháng Mười 7, 2024" and the hour in a list of icons, days also as "3 ngày trước"."""

from tests.labelled.prose import VACCINE, Prose
from tests.labelled.prose_third import CHESS, HERB, KITCHEN, ORIGIN, TRAFFIC, WATER
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def widget(kind: str, inner: str) -> str:
    return f'<div class="elementor-element elementor-widget elementor-widget-{kind}" data-widget_type="{kind}.default"><div class="elementor-widget-container">{inner}</div></div>'


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<li class="menu-item"><a href="{p}" class="elementor-item">{n}</a></li>' for n, p in (("Trang chủ", "/"), ("Về chúng tôi", "/ve-chung-toi/"), ("Tin hoạt động", "/tin-hoat-dong/"), ("Bảng giá dịch vụ", "/bang-gia/"), ("Đặt lịch khám", "/dat-lich/"), ("Văn bản", "/van-ban/")))
    return f'<!doctype html><html lang="vi"><head><meta charset="UTF-8"><title>{title} - Trung tâm Y tế khu vực Bình Sơn Hạ</title><meta name="generator" content="WordPress 6.6.2"/><meta name="generator" content="Elementor 3.24.6"/>{head}</head><body class="elementor-default"><header class="elementor elementor-14 elementor-location-header">{widget("icon-list", "<ul><li>Cấp cứu 24/7: 0255 3851 115</li><li>Thứ 2 - Thứ 6: 7h00 - 17h00</li></ul>")}{widget("nav-menu", "<ul>" + menu + "</ul>")}</header>{main}<footer class="elementor elementor-20 elementor-location-footer">{widget("heading", "<h4>TRUNG TÂM Y TẾ KHU VỰC BÌNH SƠN HẠ</h4>")}{widget("icon-list", "<ul><li><span>Thôn An Lộc, xã Bình Sơn Hạ, tỉnh Quảng Thuận</span></li><li><span>0255 3851 114</span></li><li><span>ttytbinhsonha@quangthuan.gov.vn</span></li></ul>")}{widget("text-editor", "<p>Chịu trách nhiệm nội dung: BSCKII. Đoàn Thiện Nhân – Giám đốc</p><p>Giấy phép hoạt động khám bệnh, chữa bệnh số 00871/SYT-GPHĐ do Sở Y tế cấp ngày 12/5/2015</p>")}{widget("social-icons", "<a href=https://www.facebook.com/ttytbinhsonha><span>Facebook</span></a><a href=https://www.youtube.com/@ttytbsh><span>Youtube</span></a>")}</footer></body></html>'


S = SmallSite("elementor_hospital", "ttytbinhsonha.vn", at("2024-10-10 20:10"), shell)


def item(p: Prose, day: str, hour: str = "", tail: str = "", comments: str = "", head: str = "Không có phản hồi") -> str:
    time = f'<li class="elementor-icon-list-item"><span class="elementor-post-info__item--type-time">{hour}</span></li>' if hour else ""
    date = f'<li class="elementor-icon-list-item" itemprop="datePublished"><a href="/2024/10/07/"><span class="elementor-icon-list-text elementor-post-info__item--type-date">{day}</span></a></li>' if day else ""
    info = f'<ul class="elementor-inline-items elementor-post-info"><li itemprop="author"><a href="/author/bbt/"><span class="elementor-post-info__item--type-author">BBT</span></a></li>{date}{time}<li itemprop="commentCount"><span class="elementor-post-info__item--type-comments">{head}</span></li></ul>'
    more = "".join(f'<article class="elementor-post"><h3 class="elementor-post__title"><a href="/{n}/">{q.title}</a></h3><div class="elementor-post__meta-data"><span class="elementor-post-date">{d}</span></div></article>' for n, (q, d) in enumerate(((CHESS, "02/10/2024"), (TRAFFIC, "28/09/2024"), (WATER, "21/09/2024"))))
    return f'<div class="elementor elementor-310 elementor-location-single post"><section class="elementor-section">{widget("theme-post-title", "<h1 class=elementor-heading-title>" + p.title + "</h1>")}{widget("post-info", info)}{widget("theme-post-content", "<p>" + p.lead + "</p>" + p.marked() + tail)}{widget("post-comments", comments)}</section><section>{widget("heading", "<h2>Bài viết liên quan</h2>")}{widget("posts", more)}</section></div>'


FORM = '<div id="respond" class="comment-respond"><h3 id="reply-title">Trả lời <small><a rel="nofollow" href="#respond" style="display:none;">Hủy</a></small></h3><form action="/wp-comments-post.php" method="post"><p class="comment-notes">Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *</p><p><label>Bình luận *</label><textarea name="comment" required></textarea></p><p><input name="author"/></p><p><input type="submit" value="Gửi bình luận"/></p></form></div>'
S.other("home", "/", "home", widget("slides", "<div>Hết lòng vì người bệnh</div>") + widget("posts", "".join(f'<article class="elementor-post"><h3><a href="/{n}/">{p.title}</a></h3><span class="elementor-post-date">{d}</span><p>{p.lead}</p></article>' for n, (p, d) in enumerate(((HERB, "07/10/2024"), (CHESS, "02/10/2024"), (VACCINE, "30/09/2024"))))), title="Trang chủ", identity={"phone": "02553851114", "email": "ttytbinhsonha@quangthuan.gov.vn", "responsible_person": "Đoàn Thiện Nhân", "address": "Thôn An Lộc, xã Bình Sơn Hạ, tỉnh Quảng Thuận", "managing_body": "Trung tâm Y tế khu vực Bình Sơn Hạ"}, sections=[{"title": "Bảng giá dịch vụ"}], fanpages=[{"network": "facebook", "url": "https://www.facebook.com/ttytbinhsonha"}], licence=...)
LIC = {"licence": ...}
S.article("month-words", "/vuon-thuoc-nam/", HERB, item(HERB, "Tháng Mười 7, 2024", "3:20 chiều", comments=FORM), when="2024-10-07T15:20:00+07:00", minute=True, comments="form_open", **LIC)
S.article("ago", "/giai-co-tuong/", CHESS, item(CHESS, "1 tuần trước"), comments=..., **LIC)
S.article("meta-only", "/tiem-bo-sung/", VACCINE, item(VACCINE, "", tail='<p style="text-align:right"><em>Theo Bộ Y tế</em></p>'), head='<meta property="article:published_time" content="2024-09-30T01:15:22+00:00"/><meta property="article:modified_time" content="2024-10-01T02:00:00+00:00"/>', when="2024-09-30T08:15:22+07:00", sources=[cited(None, "state")], comments=..., **LIC)
S.article("one-comment", "/bep-an-ban-tru/", KITCHEN, item(KITCHEN, "Tháng Tám 15, 2024", "8:05 sáng", head="Một phản hồi", comments='<h2 class="title-comments">Một phản hồi</h2><ol class="comment-list"><li class="comment"><article><footer class="comment-meta"><b class="fn">Mẹ Sóc</b> <span class="says">viết:</span><a href="#c1"><time datetime="2024-08-16T21:00:00+07:00">Tháng Tám 16, 2024 lúc 9:00 chiều</time></a></footer><div class="comment-content"><p>Thực đơn nhìn ngon quá, cảm ơn bếp.</p></div></article></li></ol>' + FORM), when="2024-08-15T08:05:00+07:00", minute=True, comments="published", count=1, **LIC)
S.article("undated", "/phan-luong/", TRAFFIC, item(TRAFFIC, "", comments=FORM), comments="form_open", **LIC)
S.article("television", "/nuoc-sach/", WATER, item(WATER, "Tháng Bảy 1, 2024", "11:59 sáng", '<p>Nguồn: <a href="https://vtv.vn/xa-hoi/dua-nuoc-sach.htm" target="_blank">VTV Online</a></p>', FORM), when="2024-07-01T11:59:00+07:00", minute=True, sources=[cited("vtv.vn", "press")], comments="form_open", **LIC)
S.other("about", "/ve-chung-toi/", "static", widget("heading", "<h1>Về chúng tôi</h1>") + widget("text-editor", "".join(f"<p>{t}</p>" for t in ORIGIN)), title="Về chúng tôi", head='<meta property="article:modified_time" content="2023-05-05T03:00:00+00:00"/>', **LIC)
S.other("prices", "/bang-gia/", None, widget("heading", "<h1>Bảng giá dịch vụ</h1>") + widget("text-editor", "<p>Áp dụng từ ngày 01/7/2024 theo Nghị quyết số 12/2024/NQ-HĐND</p><table><tr><th>STT</th><th>Tên dịch vụ</th><th>Giá</th></tr><tr><td>1</td><td>Khám nội</td><td>36.500</td></tr></table>"), title="Bảng giá dịch vụ", **LIC)

SKIN = S
