# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
# fmt: off
"""A nursery on a builder of pages: spans without meaning, "12 thg 5, 2023", minutes of reading, posts of others with their own days below."""

from tests.labelled.prose import FOLK, LIBRARY, Prose
from tests.labelled.prose_third import KITCHEN, ORIGIN, POEM, WATER
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<li class="_3RPtn"><a data-testid="linkElement" href="{p}" class="_2wYm8"><div class="_3Il4A"><p class="_3mkNX">{n}</p></div></a></li>' for n, p in (("Trang chủ", "/"), ("Bé vui học", "/be-vui-hoc"), ("Nhật ký", "/blog"), ("Thực đơn", "/thuc-don"), ("Liên hệ", "/lien-he")))
    return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="generator" content="Wix.com Website Builder"/><title>{title}</title>{head}</head><body class=""><div id="SITE_CONTAINER"><div id="main_MF"><header id="SITE_HEADER"><div id="comp-k1"><h1 class="font_0"><span style="font-size:22px">Mầm non Vành Khuyên</span></h1></div><nav><ul>{menu}</ul></nav></header><main id="PAGES_CONTAINER"><div class="_1ozXL">{main}</div></main><footer id="SITE_FOOTER"><div data-testid="richTextElement" class="_1Q9if"><p class="font_8">Trường Mẫu giáo công lập Vành Khuyên, ấp Tân Hòa, xã Mỹ Phước Tây</p><p class="font_8"><a href="mailto:mgvanhkhuyen@myphuoctay.edu.vn">mgvanhkhuyen@myphuoctay.edu.vn</a> | Tel: 0273-3915-777</p><p class="font_8">©2021 by Mầm non Vành Khuyên. Proudly created with Wix.com</p></div></footer></div></div></body></html>'


S = SmallSite("wix_preschool", "www.mgvanhkhuyen.edu.vn", at("2023-05-18 07:45"), shell)


def item(p: Prose, day: str, tail: str = "", writer: str = "Vành Khuyên", below: str = "", updated: str = "") -> str:
    head = f'<ul class="_2kcRI"><li><span title="{writer}" class="tQ0Q1A user-name dlINDG">{writer}</span></li>' + (f'<li><span title="{day}" class="post-metadata__date time-ago" data-hook="time-ago">{day}</span></li>' if day else "") + '<li><span class="post-metadata__readTime" data-hook="time-to-read">2 phút đọc</span></li></ul>'
    upd = f'<p class="Hb0h9">Đã cập nhật: <span>{updated}</span></p>' if updated else ""
    body = "".join(f'<div data-breakout="normal"><p class="_1j-51 _208Ie" id="viewer-{n}"><span class="_2PHJq">{t}</span></p></div>' for n, t in enumerate((p.lead, *p.paragraphs)))
    recent = "".join(f'<article class="_x3"><a href="/post/{n}"><p>{q.title}</p></a><span>{v} lượt xem</span><span>0 bình luận</span></article>' for n, (q, v) in enumerate(((POEM, 18), (LIBRARY, 44))))
    return f'<div class="post-page"><div class="Ea-bl"><div class="_34dNb">{head}</div><div><h1 class="_3Fuqk" data-hook="post-title"><span class="post-title__text">{p.title}</span></h1></div>{upd}<section data-hook="post-description"><article>{body}{tail}</article></section><div class="_3c5R3"><span>55 lượt xem</span><span>0 bình luận</span><button>Thích</button></div></div>{below}<div class="_rec"><h2>Bài đăng gần đây</h2><a href="/blog">Xem tất cả</a>{recent}</div></div>'


BOX = '<section data-hook="comments"><h2>Bình luận</h2><div class="_cb"><div role="textbox" contenteditable="true" aria-label="Viết bình luận">Viết bình luận...</div></div></section>'
S.other("home", "/", "home", '<section><div data-testid="richTextElement"><h2>Chào mừng đến với Vành Khuyên</h2><p>Nơi mỗi ngày đến trường là một ngày vui.</p></div></section>' + "".join(f'<div class="_post"><a href="/post/{n}"><h2>{p.title}</h2></a><span class="time-ago">{d}</span><p>{p.lead}</p></div>' for n, (p, d) in enumerate(((KITCHEN, "12 thg 5"), (LIBRARY, "28 thg 4"), (FOLK, "3 thg 3")))), title="Trang chủ | Mầm non Vành Khuyên", identity={"phone": "02733915777", "email": "mgvanhkhuyen@myphuoctay.edu.vn"}, sections=[{"title": "Thực đơn"}])
S.article("full-day", "/post/bep-an", KITCHEN, item(KITCHEN, "12 thg 5, 2023", below=BOX), when="2023-05-12", comments="form_open", title="Bếp ăn bán trú")
S.article("short-day-json", "/post/thu-vien", LIBRARY, item(LIBRARY, "28 thg 4"), when="2023-04-28T03:11:08+07:00", comments=..., head='<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":"Thư viện lưu động","datePublished":"2023-04-27T20:11:08.412Z","dateModified":"2023-05-02T01:00:00.000Z","author":{"@type":"Person","name":"Vành Khuyên"}}</script>')
S.article("updated", "/post/le-cung", FOLK, item(FOLK, "3 thg 3, 2023", updated="6 thg 3, 2023", tail='<div data-breakout="normal"><p><span>Nguồn: </span><a href="https://baogialai.com.vn/le-cung-ben-nuoc-post1.html"><span>Báo Gia Lai</span></a></p></div>'), when="2023-03-03", sources=[cited("baogialai.com.vn", "press")], comments=...)
S.article("poem", "/post/chum-tho", POEM, item(POEM, "19 thg 11, 2022", tail='<div><p><span>(Sưu tầm)</span></p></div>', below=BOX), when="2022-11-19", sources=[cited(None, "vague")], comments="form_open")
S.article("undated", "/post/nuoc-sach", WATER, item(WATER, ""), comments=...)
S.other("menu", "/thuc-don", None, '<section><div data-testid="richTextElement"><h2>Thực đơn tuần từ 15/5/2023 đến 19/5/2023</h2><p>Thứ Hai: cháo thịt bằm, sữa chua. Thứ Ba: bún mọc, chuối. Thứ Tư: cơm, canh chua cá lóc.</p></div></section>', title="Thực đơn")
S.other("about", "/be-vui-hoc", "static", '<section><div data-testid="richTextElement"><h2>Bé vui học</h2>' + "".join(f"<p>{t}</p>" for t in ORIGIN) + "</div></section>", title="Bé vui học")
S.other("contact", "/lien-he", "contact", '<section><div data-testid="richTextElement"><h2>Liên hệ</h2></div><form><label>Họ tên</label><input name="ten"/><label>Email</label><input type="email" name="email"/><label>Lời nhắn</label><textarea></textarea><button>Gửi</button></form><p>Cảm ơn bạn đã gửi!</p></section>', title="Liên hệ")

SKIN = S
