# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""Classic Google Sites: a continuing-education centre. Announcements with `thg`, posted and edited in one line, most pages undated."""

from collections.abc import Sequence
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import Article, Site, Skin, at


class GoogleSites(Skin):
    family = "google_sites"
    site = Site(
        "sites.google.com", "Trung tâm GDTX Gò Dưa", at("2015-06-18 09:33"),
        ("Trang chủ", "Giới thiệu", "Tin tức", "Lịch công tác", "Sơ đồ trang web"),
        {"managing_body": "Trung tâm Giáo dục thường xuyên Gò Dưa", "address": "Khóm 2, phường Gò Dưa, thị xã Mẫu Ngạn", "phone": "0773 862 201", "email": "ttgdtxgodua@gmail.com"},
    )  # fmt: skip
    stamps = (
        (lambda t: f"đã đăng {t:%H:%M} {t.day} thg {t.month}, {t.year} bởi Nguyễn Hữu Phúc", "minute"),
        (lambda t: f"đã đăng {t:%H:%M} {t:%d-%m-%Y} bởi Nguyễn Hữu Phúc", "minute"),
        (
            lambda t: (
                f"đăng {t.day} thg {t.month}, {t.year} {t:%H:%M} bởi Nguyễn Hữu Phúc &nbsp; [ cập nhật {t.day} thg {t.month}, {t.year} {t.hour}:59 ]"
            ),
            "minute",
        ),
    )
    source_place = "end"
    comment_states = ("none",)
    prints = False
    paths: ClassVar[dict[str, str]] = {k: "/site/ttgdtxgodua" + v for k, v in Skin.paths.items()} | {
        "static": "/site/ttgdtxgodua/gioi-thieu",
        "listing2": "/site/ttgdtxgodua/tin-tuc?offset=10",
    }

    def address(self, a: Article) -> str:
        return f"/site/ttgdtxgodua/tin-tuc/{a.story.slug[:50]}"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(
            f'<li class="topLevel"><div jotid="wuid:gx:{n}" class="nav-toc-content" style="padding-left: 10px;"><a href="/site/ttgdtxgodua/{content.slug(t)}" jotid="wuid:gx:{n}" class="sites-navigation-link">{t}</a></div></li>'
            for n, t in enumerate(self.site.menu)
        )
        i = self.site.identity
        return f"""<!DOCTYPE html><html lang="vi" itemscope="" itemtype="http://schema.org/WebPage"><head><meta http-equiv="X-UA-Compatible" content="chrome=1" /><meta name="title" content="{title} - {self.site.name}" /><meta itemprop="name" content="{title} - {self.site.name}" /><meta property="og:title" content="{title} - {self.site.name}" /><title>{title} - {self.site.name}</title>{head}<script type="text/javascript">var webspace = {{"page":{{"timeRevised":1434594800000,"title":"{title}"}}}};</script></head><body xmlns="http://www.google.com/ns/jotspot" id="body" class="vi"><div id="sites-page-toolbar" class="sites-header-divider"><div xmlns="http://www.w3.org/1999/xhtml" id="sites-status"></div></div><div id="sites-chrome-everything-scrollable"><div id="sites-chrome-everything"><div id="sites-chrome-page-wrapper"><div id="sites-chrome-header-wrapper"><table id="sites-chrome-header" class="sites-layout-hbox" cellspacing="0"><tr class="sites-header-primary-row"><td class="sites-layout-searchbox"><form id="sites-searchbox-form" action="/site/ttgdtxgodua/system/app/pages/search" role="search"><input type="text" id="jot-ui-searchInput" name="q" size="20" value="" /><div id="sites-searchbox-search-button">Tìm kiếm trang web này</div></form></td><td class="sites-header-cell-buffer-wrapper"><h2><a href="/site/ttgdtxgodua/" dir="ltr" id="sites-chrome-userheader">{self.site.name}</a></h2></td></tr></table></div><div id="sites-chrome-main-wrapper"><table id="sites-chrome-main" class="sites-layout-hbox"><tr><td id="sites-chrome-sidebar-left" class="sites-layout-sidebar-left"><div class="sites-embed" role="navigation"><div class="sites-embed-content sites-sidebar-nav"><ul class="jot-navBar">{menu}</ul></div></div></td><td id="sites-canvas-wrapper"><div id="sites-canvas"><div id="goog-ws-editor-toolbar-container"> </div>{main}</div></td></tr></table></div></div><div id="sites-chrome-footer-wrapper"><div class="sites-footer-text">{i["managing_body"]} - Địa chỉ: {i["address"]} - Điện thoại: {i["phone"]} - Email: {i["email"]}</div><div class="sites-adminfooter"><p><a class="sites-system-link" href="https://accounts.google.com/ServiceLogin">Đăng nhập</a><span>|</span><a class="sites-system-link" href="/site/ttgdtxgodua/system/app/pages/recentChanges">Hoạt động gần đây của trang web</a><span>|</span><a href="/site/ttgdtxgodua/system/app/pages/reportAbuse">Báo cáo Lạm dụng</a><span>|</span><a href="javascript:;">In Trang</a><span>|</span><span>Được cung cấp bởi</span> <b><a href="http://sites.google.com">Google Sites</a></b></p></div></div></div></div></body></html>"""

    def article(self, a: Article) -> str:
        stamp = (
            ""
            if a.when is None
            else f'<div class="announcement-meta"><div id="sites-announcement-posted-by" class="sites-announcement-byline"><span dir="ltr">{self.stamp(a)}</span></div></div>'
        )
        picture = (
            f'<div style="display:block;text-align:center"><img border="0" src="https://sites.google.com/site/ttgdtxgodua/_/rsrc/{a.index}/anh.jpg?height=240&amp;width=320" /></div><div style="text-align:center"><i>{a.story.caption}</i></div>'
            if a.picture
            else ""
        )
        text = "".join(f"<div>{part}</div><div><br /></div>" for part in a.paragraphs())
        return f'<div xmlns="http://www.w3.org/1999/xhtml" id="title-crumbs" style=""><a href="/site/ttgdtxgodua/tin-tuc" dir="ltr">Tin tức</a>‎ &gt; ‎</div><h3 xmlns="http://www.w3.org/1999/xhtml" id="sites-page-title-header" align="left"><span id="sites-page-title" dir="ltr" tabindex="-1">{a.story.title}</span></h3>{stamp}<div id="sites-canvas-main" class="sites-canvas-main"><div id="sites-canvas-main-content"><table cellspacing="0" class="sites-layout-name-one-column sites-layout-hbox"><tbody><tr><td class="sites-layout-tile sites-tile-name-content-1"><div dir="ltr"><b>{a.lead}</b>{picture}{text}</div></td></tr></tbody></table></div></div><div id="sites-canvas-bottom-panel"><div id="sites-attachments-container"></div></div>'

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<div class="announcement"><h4><a href="{self.address(a)}" dir="ltr">{a.story.title}</a></h4><div class="sites-announcement-byline">{self.stamps[0][0](a.when or a.anchor or self.site.fetched)}</div><div class="announcementBody">{a.story.lead} <a href="{self.address(a)}">Đọc thêm »</a></div></div>'
            for a in items[:8]
        )
        return f'<h3 id="sites-page-title-header"><span id="sites-page-title" dir="ltr">{title}</span></h3><div id="sites-canvas-main"><div id="sites-canvas-main-content"><div class="sites-announcements-list">{rows}</div><div class="sites-pagination-info">Đang xem bài đăng <b>1 - 8</b> trong số <b>21</b>. <a href="?offset=10">Xem thêm »</a></div></div></div>'

    def content(self, title: str, inner: str) -> str:
        return f'<h3 id="sites-page-title-header"><span id="sites-page-title" dir="ltr">{title}</span></h3><div id="sites-canvas-main"><div id="sites-canvas-main-content"><table class="sites-layout-name-one-column"><tbody><tr><td><div dir="ltr">{inner}</div></td></tr></tbody></table></div></div>'


SKIN = GoogleSites()
