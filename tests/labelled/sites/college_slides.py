# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A medical college on a bought HTML theme: English chrome, "Posted on", icons for labels, a demonstration post, a press licence that is not the site's own."""

from tests.labelled.prose import CONTEST, EXAM, HISTORY, LIBRARY, PENSION, TAX, VACCINE, YOUTH, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<li><a href="{p}">{n}</a></li>' for n, p in (("Home", "/"), ("Giới thiệu", "/gioi-thieu.php"), ("Tuyển sinh", "/tuyen-sinh.php"), ("Tin tức", "/tin-tuc.php"), ("Đào tạo", "/dao-tao.php"), ("Contact", "/contact.php")))  # fmt: skip
    return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body><div class="preloader"></div><header class="header"><a href="tel:02923888111">0292 3888 111</a> <a href="mailto:cdytmau@mautho.edu.vn">cdytmau@mautho.edu.vn</a><ul class="main-menu">{menu}</ul></header><section class="page-title"><h2>{title}</h2></section><section class="blog"><div class="container">{main}<div class="sidebar"><div class="widget"><h4>Recent Posts</h4><ul><li><a href="/p.php?id=3">{YOUTH.title}</a><span>12 May, 2023</span></li><li><a href="/p.php?id=2">{EXAM.title}</a><span>02 May, 2023</span></li></ul></div><div class="widget"><h4>Archives</h4><ul><li>May 2023 (4)</li><li>April 2023 (9)</li></ul></div></div></div></section><footer class="footer"><div class="widget about"><h4>TRƯỜNG CAO ĐẲNG Y TẾ MẪU THƠ</h4><p>Đơn vị trực thuộc UBND thành phố Mẫu Thơ</p><p>Cơ sở 1: 340 Nguyễn Mẫu Cừ, quận Mẫu Kiều, thành phố Mẫu Thơ</p></div><div class="copyright">Copyright © 2023 All rights reserved. Bản tin nội bộ: Giấy phép xuất bản số 14/GP-XBBT do Sở TT&amp;TT cấp ngày 06/02/2023</div></footer></body></html>'


S = SmallSite("college_slides", "cdytmau.mautho.edu.vn", at("2023-05-18 11:30"), shell)
S.common["licence"] = {"number": "14/GP-XBBT", "issued_on": "2023-02-06", "kind": "press"}


def item(p: Prose, meta: str, end: str = "", after: str = "") -> str:
    return f'<div class="blog-single"><img src="/img/b.jpg"><ul class="meta">{meta}</ul><h3>{p.title}</h3><p class="lead">{p.lead}</p>{p.marked()}{end}<div class="tags"><span>Tags:</span> <a href="#">yte</a></div></div>{after}'


FORM = '<div class="leave-comment"><h4>Leave a Comment</h4><form><input placeholder="Name"><input placeholder="Email"><textarea placeholder="Message"></textarea><button>Post Comment</button></form></div>'
S.other("home", "/", "home", '<div class="hero"><h1>Trường Cao đẳng Y tế Mẫu Thơ</h1></div>' + "".join(f'<div class="col"><a href="/p.php?id={n}"><h4>{p.title}</h4></a><span>{d}</span><p>{p.lead}</p></div>' for n, (p, d) in enumerate(((VACCINE, "17 May, 2023"), (YOUTH, "12 May, 2023"), (EXAM, "02 May, 2023"), (LIBRARY, "20 Apr, 2023")))), title="Trường Cao đẳng Y tế Mẫu Thơ", identity={"phone": "02923888111", "email": "cdytmau@mautho.edu.vn", "address": "340 Nguyễn Mẫu Cừ, quận Mẫu Kiều, thành phố Mẫu Thơ"}, sections=[{"title": "Tuyển sinh"}, {"title": "Đào tạo"}])  # fmt: skip
S.article("posted-on", "/p.php?id=4", VACCINE, item(VACCINE, '<li><i class="fa fa-user"></i> Admin</li><li><i class="fa fa-calendar"></i> 17 May, 2023</li><li><i class="fa fa-comments"></i> 0 Comments</li>', after=FORM), when="2023-05-17", comments="form_open")  # fmt: skip
S.article("posted-two", "/p.php?id=3", YOUTH, item(YOUTH, '<li><i class="fa fa-user"></i> Admin</li><li><i class="fa fa-calendar"></i> 12 May, 2023</li><li><i class="fa fa-comments"></i> 2 Comments</li>', after='<div class="comments"><h4>2 Comments</h4><div class="single"><h5>Quỳnh Anh</h5><span>13 May, 2023 at 8:20 am</span><p>Các bạn đoàn viên thật giỏi, cố gắng lên nhé.</p></div><div class="single"><h5>Tuấn Kiệt</h5><span>14 May, 2023 at 9:01 pm</span><p>Trường mình tự hào lắm.</p></div></div>' + FORM), when="2023-05-12", comments="published", count=2)  # fmt: skip
S.article("last-bold", "/p.php?id=1", PENSION, item(PENSION, '<li><i class="fa fa-user"></i> Admin</li><li><i class="fa fa-calendar"></i> 25 Apr, 2023</li>', "<p><strong>Báo Sức khỏe &amp; Đời sống</strong></p>", FORM), when="2023-04-25", sources=[cited("suckhoedoisong.vn", "press")], comments="form_open")  # fmt: skip
S.article("undated", "/p.php?id=9", CONTEST, item(CONTEST, '<li><i class="fa fa-user"></i> Admin</li>', after=FORM), comments="form_open")  # fmt: skip
S.article("paper-and-day", "/p.php?id=11", TAX, item(TAX, '<li><i class="fa fa-calendar"></i> 18 Apr, 2023</li>', "<p><em>(Theo Báo Lao Động, ngày 17/4/2023)</em></p>", FORM), when="2023-04-18", sources=[cited("laodong.vn", "press")], comments="form_open")  # fmt: skip
S.other("about", "/gioi-thieu.php", "static", '<div class="content"><h3>Lịch sử hình thành</h3>' + "".join(f"<p>{t.replace('xã', 'trường').replace('Xã', 'Trường')}</p>" for t in HISTORY) + "</div>", title="Giới thiệu")  # fmt: skip
S.other("demo", "/blog-single.html", None, '<div class="blog-single"><ul class="meta"><li>Admin</li></ul><h3>Lorem ipsum dolor sit amet</h3><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.</p></div>', title="Blog single", language=...)  # fmt: skip
S.other("contact", "/contact.php", "contact", '<div class="contact"><h3>Get in touch</h3><form><input placeholder="Họ tên"><input placeholder="Email"><textarea placeholder="Nội dung"></textarea><button>Gửi</button></form><p>340 Nguyễn Mẫu Cừ, quận Mẫu Kiều, thành phố Mẫu Thơ</p></div>', title="Contact")  # fmt: skip

SKIN = S
