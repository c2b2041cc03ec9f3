# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
# fmt: off
"""Drupal 7 as installed: "Submitted by … on Fri, 06/13/2014 - 15:12" (month first), Vietnamese text, no licence, forum module beside."""

from tests.labelled.prose import ENGLISH, EXAM, RICE, Prose
from tests.labelled.prose_third import ALUMNI, HERB, KITCHEN, ORIGIN
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<li class="leaf"><a href="{p}">{n}</a></li>' for n, p in (("Trang chủ", "/"), ("Đào tạo", "/dao-tao"), ("Tuyển sinh", "/tuyen-sinh"), ("Tin tức", "/tin-tuc"), ("Diễn đàn", "/forum")))
    return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd"><html xml:lang="vi" version="XHTML+RDFa 1.0" dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><meta name="Generator" content="Drupal 7 (http://drupal.org)"/><title>{title} | Trường Trung cấp nghề Cái Sơn</title>{head}</head><body class="html not-front"><div id="skip-link"><a href="#main-content">Skip to main content</a></div><div id="header"><a href="/" title="Home"><img src="/logo.png" alt="Home"/></a><div id="site-name"><strong><a href="/">Trường Trung cấp nghề Cái Sơn</a></strong></div></div><ul id="main-menu-links" class="links">{menu}</ul><div class="breadcrumb"><a href="/">Home</a></div><div id="content" class="column"><a id="main-content"></a><h1 class="title" id="page-title">{title}</h1><div class="region region-content">{main}</div></div><div id="sidebar-first"><div class="block block-user"><h2>User login</h2><form action="/node?destination=node" method="post"><label>Username *</label><input name="name"/><label>Password *</label><input type="password" name="pass"/></form></div><div class="block block-node"><h2>Recent content</h2><ul><li><a href="/node/91">Lịch thi lại</a> <em>2 days 3 hours ago</em></li></ul></div><div class="block"><h2>Recent comments</h2><ul><li><a href="/comment/5">Hay quá</a>&nbsp;<span>1 week 2 days ago</span></li></ul></div></div><div id="footer-wrapper"><div class="block"><p>Bản quyền thuộc Trường Trung cấp nghề Cái Sơn<br/>Khóm Hưng Lợi, thị trấn Cái Sơn, tỉnh Hậu Thạnh<br/>ĐT: 0711.395.2233 - 0711.395.2234<br/>phongdaotao@tcncaison.edu.vn</p></div><span>Powered by <a href="http://drupal.org">Drupal</a></span></div></body></html>'


S = SmallSite("drupal7_american_college", "tcncaison.edu.vn", at("2014-09-24 14:40"), shell, scheme="http")


def item(p: Prose, by: str, tail: str = "", links: str = "") -> str:
    return f'<div class="node node-article node-promoted clearfix"><div class="meta submitted">{by}</div><div class="content clearfix"><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even"><p>{p.lead}</p>{p.marked()}{tail}</div></div></div><div class="field field-name-field-tags"><ul class="links"><li><a href="/taxonomy/term/3">Hoạt động</a></li></ul></div></div><div class="link-wrapper"><ul class="links inline"><li>{links}</li></ul></div></div>'


LOGIN = '<span><a href="/user/login?destination=node/88%23comment-form">Log in</a> or <a href="/user/register">register</a> to post comments</span>'
S.other("home", "/", "home", "".join(f'<div class="node node-teaser"><h2><a href="/node/{n}">{p.title}</a></h2><div class="submitted">Submitted by admin on {d}</div><p>{p.lead}</p><a href="/node/{n}">Read more</a></div>' for n, (p, d) in enumerate(((KITCHEN, "Mon, 09/22/2014 - 08:15"), (RICE, "Fri, 09/05/2014 - 10:01"), (EXAM, "Tue, 08/12/2014 - 09:30")))) + '<ul class="pager"><li class="pager-current">1</li><li><a href="/node?page=1">2</a></li><li><a href="/node?page=1">next ›</a></li></ul>', title="Trường Trung cấp nghề Cái Sơn", identity={"address": "Khóm Hưng Lợi, thị trấn Cái Sơn, tỉnh Hậu Thạnh", "phone": "0711.395.2233", "email": "phongdaotao@tcncaison.edu.vn"}, sections=[{"title": "Tuyển sinh"}])
S.article("after-twelfth", "/node/88", KITCHEN, item(KITCHEN, "Submitted by admin on Mon, 09/22/2014 - 08:15", links=LOGIN), when="2014-09-22T08:15:00+07:00", minute=True, comments="closed")
S.article("before-thirteenth", "/node/84", RICE, item(RICE, "Submitted by admin on Fri, 09/05/2014 - 10:01", links=LOGIN), when="2014-09-05T10:01:00+07:00", minute=True, comments="closed")
S.article("twelfth-of-august", "/node/80", EXAM, item(EXAM, "Submitted by admin on Tue, 08/12/2014 - 09:30", links=LOGIN), when="2014-08-12T09:30:00+07:00", minute=True, comments="closed")
S.article("paper", "/node/76", HERB, item(HERB, "Submitted by Viên Chí Thành on Sat, 06/07/2014 - 21:40", '<p class="rtright"><em>Nguồn: Báo Sức khỏe &amp; Đời sống</em></p>', LOGIN), when="2014-06-07T21:40:00+07:00", minute=True, comments="closed", sources=[cited("suckhoedoisong.vn", "press")], author="Viên Chí Thành")
S.article("undated", "/node/70", ALUMNI, item(ALUMNI, "", links=LOGIN), comments="closed")
S.article("english", "/node/65", ENGLISH, item(ENGLISH, "Submitted by admin on Thu, 05/15/2014 - 07:05"), when="2014-05-15T07:05:00+07:00", minute=True, language="en")
S.other("school", "/dao-tao", "static", '<div class="node node-page"><div class="content">' + "".join(f"<p>{t}</p>" for t in ORIGIN) + "</div></div>", title="Đào tạo")
S.other("search", "/search/node/tuyen-sinh", "search", '<form class="search-form" action="/search/node"><label>Enter your keywords</label><input name="keys" value="tuyển sinh"/></form><h2>Search results</h2><ol class="search-results"><li><h3><a href="/node/84">Nông dân Hợp tác xã Đại Thành trúng mùa</a></h3><p>admin - 09/05/2014 - 10:01 - 0 comments</p></li></ol>', title="Search")

SKIN = S
