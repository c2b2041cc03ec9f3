# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
# fmt: off
"""DotNetNuke with a bought news module in English: author, weekday, categories, tags and rating above the text; its own comment form."""

from tests.labelled.prose import CLUB, FLOOD, Prose
from tests.labelled.prose_third import CHESS, MUSEUM, ORIGIN, TRAFFIC, WATER
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<li id="dnn_{n}"><a href="{p}"><span>{t}</span></a></li>' for n, (t, p) in enumerate((("Trang chủ", "/"), ("Chính quyền", "/chinh-quyen"), ("Tin tức", "/tin-tuc"), ("Hỏi đáp trực tuyến", "/hoi-dap"), ("Lịch công tác", "/lich-cong-tac"), ("Đăng ký", "/Register?returnurl=/"))))
    return f'<!DOCTYPE html><html lang="vi-VN"><head id="Head"><meta content="text/html; charset=UTF-8" http-equiv="Content-Type"/><title>Thị xã Trà Cú Đông &gt; {title}</title><meta id="MetaGenerator" name="GENERATOR" content="DotNetNuke"/><meta name="COPYRIGHT" content="Copyright 2016 by DNN Corp"/>{head}</head><body id="Body"><form method="post" action="/" id="Form" enctype="multipart/form-data"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" value="xx"/></div><div class="logo"><a href="/">Cổng thông tin điện tử thị xã Trà Cú Đông</a></div><ul class="dnnmega">{menu}</ul><div class="today">Thursday, December 20, 2018</div><div id="dnn_ContentPane" class="contentpane">{main}</div><div id="dnn_FooterPane"><p>CỔNG THÔNG TIN ĐIỆN TỬ THỊ XÃ TRÀ CÚ ĐÔNG</p><p>Phụ trách: Ban biên tập Cổng thông tin điện tử thị xã. Email: bbt@tracudong.gov.vn. Tel: (0294) 3 877 321</p><p>Copyright 2016 by UBND thị xã | <a href="/Terms">Terms Of Use</a> | <a href="/Privacy">Privacy Statement</a></p><p>Ghi rõ nguồn "tracudong.gov.vn" khi sử dụng lại thông tin</p></div></form></body></html>'


S = SmallSite("dnn_english_skin_town", "tracudong.gov.vn", at("2018-12-20 16:12"), shell)
FORM = '<div class="commentForm"><h3>Leave a comment</h3><table><tr><td>This form collects your name, email, IP address and content so that we can keep track of the comments placed on the website.</td></tr><tr><td><label>Name:</label><input type="text" name="ctl1"/></td></tr><tr><td><label>Comment:</label><textarea name="ctl2"></textarea></td></tr><tr><td><a class="submit">Add comment</a></td></tr></table></div>'


def item(p: Prose, who: str, day: str, tail: str = "", comments: str = "", number: int = 0) -> str:
    stamp = f'<time>{day}</time>' if day else ""
    return f'<div class="DnnModule DnnModule-EasyDNNnews"><div class="edn_article"><h1 class="edn_articleTitle">{p.title}</h1><div class="edn_metaDetails"><div>Author: <a href="/user">{who}</a></div><div>{stamp}</div><div>Categories: <a href="/tin-tuc">Tin tức</a></div><div>Tags: <a href="/tag/x">trà cú</a></div><div>Number of views: 412</div><div>Rate this article: <span>No rating</span></div></div><p class="edn_summary">{p.lead}</p><article>{p.marked()}{tail}</article><div class="edn_share"><a href="https://www.facebook.com/sharer.php?u=x">Share</a><a href="javascript:print()">Print</a></div><div class="edn_comments">Comments ({number}) {comments}</div><div class="prevNext"><a href="/tin-tuc/a">Previous Article: Ra quân tháng thanh niên</a><a href="/tin-tuc/b">Next Article: Họp báo quý IV</a></div></div></div>'


S.other("home", "/", "home", "".join(f'<div class="EDN_tile"><h2><a href="/tin-tuc/{n}">{p.title}</a></h2><span class="d">{d}</span><p>{p.lead}</p></div>' for n, (p, d) in enumerate(((CHESS, "December 19, 2018"), (TRAFFIC, "December 12, 2018"), (MUSEUM, "November 30, 2018")))) + '<div class="counter">Online: 12 | Hôm nay: 340 | Tổng lượt truy cập: 1.284.507</div>', title="Trang chủ", identity={"email": "bbt@tracudong.gov.vn", "phone": "02943877321"}, sections=[{"title": "Lịch công tác"}, {"title": "Hỏi đáp trực tuyến"}], counter=1284507)
S.article("weekday", "/tin-tuc/ArtMID/412/ArticleID/88/Gia-co-tuong", CHESS, item(CHESS, "SuperUser Account", "Wednesday, December 19, 2018", comments=FORM), when="2018-12-19", comments="form_open")
S.article("afternoon", "/tin-tuc/ArtMID/412/ArticleID/80/Phan-luong", TRAFFIC, item(TRAFFIC, "Đào Ngọc Lý", "Wednesday, December 12, 2018 4:45 PM", comments=FORM), when="2018-12-12T16:45:00+07:00", minute=True, comments="form_open", author="Đào Ngọc Lý")
S.article("two-comments", "/tin-tuc/ArtMID/412/ArticleID/71/Hien-vat", MUSEUM, item(MUSEUM, "Đào Ngọc Lý", "Friday, November 30, 2018", comments='<div class="comment"><h4>Tư Hậu</h4><time>Sunday, December 2, 2018 8:20 PM</time><p>Quá quý. Mong bảo tàng sớm mở cửa phòng này.</p></div><div class="comment"><h4>Bảy Lúa</h4><time>Monday, December 3, 2018 6:01 AM</time><p>Hồi nhỏ tôi từng nghe bác đàn ở đình.</p></div>' + FORM, number=2), when="2018-11-30", comments="published", count=2)
S.article("undated", "/tin-tuc/ArtMID/412/ArticleID/66/Nuoc-sach", WATER, item(WATER, "SuperUser Account", "", comments=FORM), comments="form_open")
S.article("radio", "/tin-tuc/ArtMID/412/ArticleID/61/Mua-lon", FLOOD, item(FLOOD, "SuperUser Account", "Sunday, November 25, 2018", "<p>Theo VOV ĐBSCL</p>", FORM), when="2018-11-25", comments="form_open", sources=[cited("vov.vn", "press")])
S.article("club-photo", "/tin-tuc/ArtMID/412/ArticleID/52/Cau-lac-bo", CLUB, item(CLUB, "SuperUser Account", "Monday, November 12, 2018", "<p><em>Ảnh: VOV ĐBSCL cung cấp</em></p>", FORM), when="2018-11-12", comments="form_open")
S.other("history", "/chinh-quyen", "static", '<div class="DnnModule DnnModule-DNN_HTML"><h2 class="Head">Chính quyền</h2><div class="Normal">' + "".join(f"<p>{t}</p>" for t in ORIGIN) + "</div></div>", title="Chính quyền")
S.other("question", "/hoi-dap", "qa", '<div class="DnnModule"><h2>Hỏi đáp trực tuyến</h2><div class="faq"><div class="q"><b>Câu hỏi:</b> Thủ tục đổi thẻ bảo hiểm y tế cho con tôi làm ở đâu?</div><div>Người hỏi: N.V.T (12/11/2018)</div><div class="a"><b>Trả lời:</b> Công dân liên hệ bộ phận một cửa phường nơi cư trú.</div></div><div class="faq"><div class="q"><b>Câu hỏi:</b> Bao giờ sửa đường vào ấp Chợ?</div><div>Người hỏi: L.T.H (02/11/2018)</div><div class="a"><b>Trả lời:</b> Phòng Quản lý đô thị đã đưa vào kế hoạch năm 2019.</div></div></div>', title="Hỏi đáp")

SKIN = S
