# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
# fmt: off
"""Joomla 3 with a framework theme: icons for author, section and day, an edit popup, Disqus, pages for print, other items by arrows."""

from tests.labelled.prose import CADASTRE, NOTICE, YOUTH, Prose
from tests.labelled.prose_third import HERB, ORIGIN, POEM, RECORDS, STORM
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<li class="nav-item"><a class="nav-link" href="{p}">{n}</a></li>' for n, p in (("Trang chủ", "/"), ("Giới thiệu", "/index.php/gioi-thieu"), ("Tin phường", "/index.php/tin-phuong"), ("Cải cách hành chính", "/index.php/cchc"), ("Góp ý", "/index.php/gop-y")))
    return f'<!DOCTYPE html><html lang="vi-vn" dir="ltr"><head><meta charset="utf-8"/><base href="https://phuonglongdien.gov.vn{title and "/index.php"}"/><meta name="generator" content="Joomla! - Open Source Content Management"/><title>{title}</title>{head}</head><body class="tmpl-jp com_content view-article"><header class="jp-header"><a class="logo" href="/">PHƯỜNG LONG ĐIỀN TÂY</a><p class="slogan">Trang thông tin điện tử</p></header><nav class="jp-nav"><ul class="nav">{menu}</ul></nav><div class="container"><div class="row"><main class="col-8">{main}</main><aside class="col-4"><div class="moduletable"><h3>Bài mới nhất</h3><ul class="latestnews"><li><a href="/x1"><span>{POEM.title}</span></a></li><li><a href="/x2"><span>{STORM.title}</span></a></li></ul></div><div class="moduletable"><h3>Thống kê</h3><div class="vcnt">Hôm nay 231<br/>Trong tuần 1490<br/>Tất cả 402877</div><div>21-10-2020 09:33</div></div></aside></div></div><footer><div class="custom"><p>UBND phường Long Điền Tây - 28 Trần Phú, phường Long Điền Tây, thành phố Giá Rạch</p><p>Người chịu trách nhiệm: Bà Hứa Thị Kim Phượng, Chủ tịch UBND phường</p><p>Đường dây nóng 0291 3 849 555</p></div></footer></body></html>'


S = SmallSite("joomla3_icons_ward", "phuonglongdien.gov.vn", at("2020-10-21 09:33"), shell)


def item(p: Prose, iso: str, said: str, tail: str = "", after: str = "") -> str:
    stamp = f'<dd class="published hasTooltip" title="Được đăng: "><span class="fa fa-calendar"></span><time datetime="{iso}" itemprop="datePublished">{said}</time></dd>' if said else ""
    return f'<div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="vi-VN"/><div class="page-header"><h2 itemprop="headline">{p.title}</h2></div><dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt><dd class="createdby"><span class="fa fa-user"></span><span itemprop="name">Super User</span></dd><dd class="category-name"><span class="fa fa-folder"></span><a href="/index.php/tin-phuong">Tin phường</a></dd>{stamp}<dd class="hits"><span class="fa fa-eye"></span>Lượt xem: 187</dd></dl><div class="icons"><a href="{p.title and "/index.php/tin-phuong?tmpl=component&print=1"}" title="In bài viết" rel="nofollow"><span class="icon-print"></span>In</a><a href="/index.php/component/mailto" title="Gửi email">Email</a></div><div itemprop="articleBody"><p><strong>{p.lead}</strong></p>{p.marked()}{tail}</div><ul class="pager pagenav"><li class="previous"><a href="/p" rel="prev">Trang trước</a></li><li class="next"><a href="/n" rel="next">Trang sau</a></li></ul></div>{after}'


DISQUS = '<div id="disqus_thread"></div><script>(function() { var d = document, s = d.createElement("script"); s.src = "https://phuongld.disqus.com/embed.js"; (d.head || d.body).appendChild(s); })();</script><noscript>Please enable JavaScript to view the comments powered by Disqus.</noscript>'
S.other("home", "/", "home", "".join(f'<div class="blog-item"><h2><a href="/index.php/tin-phuong/{n}">{p.title}</a></h2><p>{p.lead}</p><p class="readmore"><a href="/index.php/tin-phuong/{n}">Xem thêm: {p.title}</a></p></div>' for n, p in enumerate((RECORDS, YOUTH, CADASTRE, HERB))), title="Trang chủ", identity={"managing_body": "UBND phường Long Điền Tây", "address": "28 Trần Phú, phường Long Điền Tây, thành phố Giá Rạch", "phone": "02913849555", "responsible_person": "Hứa Thị Kim Phượng"}, sections=[{"title": "Cải cách hành chính"}], counter=402877)
S.article("icons", "/index.php/tin-phuong/41-so-hoa", RECORDS, item(RECORDS, "2020-10-16T08:15:00+07:00", "16 Tháng 10 2020", after=DISQUS), when="2020-10-16T08:15:00+07:00", minute=True, comments="form_open")
S.article("icons-utc", "/index.php/tin-phuong/40-tuoi-tre", YOUTH, item(YOUTH, "2020-10-02T23:40:00+00:00", "03 Tháng 10 2020"), when="2020-10-03T06:40:00+07:00", minute=True)
S.article("undated", "/index.php/tin-phuong/39-ban-do", CADASTRE, item(CADASTRE, "", ""))
S.article("signed", "/index.php/tin-phuong/36-vuon-thuoc", HERB, item(HERB, "2020-09-18T14:00:00+07:00", "18 Tháng 9 2020", '<p style="text-align: right;"><strong>Cổ Minh Nhựt</strong></p>'), when="2020-09-18T14:00:00+07:00", minute=True, author="Cổ Minh Nhựt")
S.article("abroad", "/index.php/tin-phuong/33-tuyen-dung", NOTICE, item(NOTICE, "2020-09-01T10:20:00+07:00", "01 Tháng 9 2020", '<p><a href="/images/tb.pdf">Thông báo số 145/TB-UBND</a></p>'), when="2020-09-01T10:20:00+07:00", minute=True, documents=[{"number": "145/TB-UBND"}])
S.article("borrowed", "/index.php/tin-phuong/30-bao-so-9", STORM, item(STORM, "2020-10-20T19:05:00+07:00", "20 Tháng 10 2020", '<p style="text-align: right;"><em>(Theo TTXVN)</em></p>'), when="2020-10-20T19:05:00+07:00", minute=True, sources=[cited("vnanet.vn", "press")])
S.other("print", "/index.php/tin-phuong/41-so-hoa?tmpl=component&print=1", "print", item(RECORDS, "2020-10-16T08:15:00+07:00", "16 Tháng 10 2020"), title=RECORDS.title, published={"value": "2020-10-16T08:15:00+07:00", "precision": "minute"}, comments=...)
S.other("about", "/index.php/gioi-thieu", "static", '<div class="item-page"><meta itemprop="datePublished" content="2017-03-01T00:00:00+07:00"/><h2>Giới thiệu</h2><div itemprop="articleBody">' + "".join(f"<p>{t}</p>" for t in ORIGIN) + "</div></div>", title="Giới thiệu")

SKIN = S
