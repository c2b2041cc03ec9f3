# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""Liferay 6.2 and 7: the component of a commune on the portal of its province, with unpadded times and weekday."""

from collections.abc import Sequence
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import Article, Licence, Site, Skin, at, weekday


class Liferay(Skin):
    family = "liferay"
    site = Site(
        "portal.maulam.gov.vn", "Xã Tân Lập Hạ", at("2024-07-16 13:20"),
        ("Trang chủ", "Giới thiệu", "Tin tức", "Cải cách hành chính", "Công khai ngân sách", "Văn bản"),
        {"managing_body": "Ủy ban nhân dân xã Tân Lập Hạ", "parent_body": "Ủy ban nhân dân huyện Lâm Hà Thượng", "address": "Thôn 4, xã Tân Lập Hạ, huyện Lâm Hà Thượng", "phone": "0263 3853 101", "email": "tanlapha@maulam.gov.vn", "responsible_person": "Bà Mai Thị Yến"},
        Licence("Giấy phép số 05/GP-STTTT do Sở TTTT tỉnh Mẫu Lâm cấp ngày 02/01/2020", "05/GP-STTTT", "2020-01-02", "aggregated"),
    )  # fmt: skip
    stamps = (
        (lambda t: f"{t.hour}:{t.minute}, {weekday(t)}, {t.day}-{t.month}-{t.year}", "minute"),
        (lambda t: f"{t:%d/%m/%Y}", "day"),
        (lambda t: f"Ngày xuất bản: {t:%d/%m/%Y} {t:%I:%M %p}", "minute"),
        (lambda t: f"{t:%H:%M} | {t:%d/%m/%Y}", "minute"),
    )
    comment_states = ("none", "form", "closed", "none", "published")
    paths: ClassVar[dict[str, str]] = {k: "/web/tanlapha" + v for k, v in Skin.paths.items()} | {
        "listing": "/web/tanlapha/tin-tuc",
        "listing2": "/web/tanlapha/tin-tuc?p_p_id=101_INSTANCE_x8Kq&_101_INSTANCE_x8Kq_cur=2",
        "print": "/web/tanlapha/tin-tuc/-/asset_publisher/x8Kq/print?viewMode=print&id=",
    }

    def address(self, a: Article) -> str:
        return f"/web/tanlapha/-/{a.story.slug}"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(
            f'<li class="lfr-nav-item" id="layout_{n}" role="presentation"><a aria-labelledby="layout_{n}" href="/web/tanlapha/{content.slug(t)}" role="menuitem"><span> {t} </span></a></li>'
            for n, t in enumerate(self.site.menu)
        )
        i, now = self.site.identity, self.site.fetched
        links = "".join(
            f'<li class="asset-abstract"><a href="/web/tanlapha/-/{content.slug(r.title)}">{r.title}</a></li>'
            for r in content.related(44, now)
        )
        licence = self.site.licence.printed if self.site.licence else ""
        return f"""<!DOCTYPE html><html class="aui ltr" dir="ltr" lang="vi-VN"><head><title>{title} - {self.site.name}</title><meta content="initial-scale=1.0, width=device-width" name="viewport" />{head}<script>var Liferay={{currentURL:"/web/tanlapha",ThemeDisplay:{{getLanguageId:function(){{return "vi_VN"}}}}}};</script></head><body class="yui3-skin-sam controls-visible signed-out public-page site"><div class="container-fluid" id="wrapper"><header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a class="logo custom-logo" href="/web/tanlapha"><img alt="{self.site.name}" src="/image/layout_set_logo" /></a></h1></div><div class="thoigian"><script>document.write(new Date())</script><span>{weekday(now)}, Ngày {now:%d/%m/%Y}</span></div><nav class="sort-pages modify-pages" id="navigation" role="navigation"><ul aria-label="Trang của Site" role="menubar">{menu}</ul></nav></header><div id="content"><nav id="breadcrumbs"><ul class="breadcrumb"><li><a href="/web/tanlapha">Trang chủ</a></li><li class="active">{title}</li></ul></nav><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column portlet-column-first span8" id="column-1">{main}</div><div class="portlet-column span4" id="column-2"><section class="portlet" id="portlet_101_INSTANCE_Ab12"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">Thông báo</span></h1></header><div class="portlet-content"><ul>{links}</ul></div></section></div></div></div></div><footer id="footer" role="contentinfo"><div class="journal-content-article"><p><strong>TRANG THÔNG TIN ĐIỆN TỬ XÃ TÂN LẬP HẠ</strong></p><p>Cơ quan quản lý: {i["managing_body"]}. Cơ quan chủ quản: {i["parent_body"]}</p><p>Chịu trách nhiệm chính: {i["responsible_person"]} - Phó Chủ tịch UBND xã</p><p>Địa chỉ: {i["address"]}</p><p>Số điện thoại: {i["phone"]}; Email: {i["email"]}</p><p>{licence}</p></div></footer></div></body></html>"""

    def article(self, a: Article) -> str:
        stamp = (
            ""
            if a.when is None
            else f'<div class="metadata-author"></div><span class="metadata-entry metadata-publish-date">{self.stamp(a)}</span>'
        )
        picture = (
            f'<p style="text-align: center;"><img src="/documents/20182/{a.index}/anh.jpg?t=1719542570998" style="width: 600px;" /></p><p style="text-align: center;"><em>{a.story.caption}</em></p>'
            if a.picture
            else ""
        )
        text = f'<p style="text-align: justify;"><strong>{a.lead}</strong></p>{picture}' + "".join(
            f'<p style="text-align: justify;">{part}</p>' for part in a.paragraphs()
        )
        source = f'<p class="nguon-tin">Nguồn: {a.field_source}</p>' if a.field_source else ""
        more = "".join(
            f'<div class="asset-abstract"><h3 class="asset-title"><a href="/web/tanlapha/-/{content.slug(r.title)}">{r.title}</a></h3><span class="date">({r.day:%H:%M}, {r.day:%d-%m-%Y})</span></div>'
            for r in a.related
        )
        return f'<section class="portlet" id="portlet_101"><div class="portlet-content"><div class="asset-full-content clearfix default-asset-publisher show-asset-title"><h3 class="header-title"><span>{a.story.title}</span></h3><div class="asset-content" id="aqfs_{20000 + a.index}"><div class="asset-user-actions"><div class="lfr-meta-actions asset-actions"><a class="taglib-icon" href="?viewMode=print" target="_blank"><span class="taglib-text">In</span></a></div></div>{stamp}<div class="journal-content-article" data-analytics-asset-title="{a.story.title}">{text}{source}</div><div class="asset-ratings"><div class="taglib-ratings stars"><div class="liferay-rating-vote"><div class="helper-clearfix rating-content"><div class="rating-label">Trung bình (0 Bình chọn)</div></div></div></div></div>{self.comment_area(a)}</div></div></div></section><section class="portlet tin-lien-quan"><h1 class="portlet-title">Các tin khác</h1>{more}</section>'

    def comment_area(self, a: Article) -> str:
        match a.comments:
            case "form":
                return '<div class="taglib-discussion" id="discussion"><fieldset class="add-comment"><div class="lfr-discussion-controls" id="x_messageScroll0"><label for="x_postReplyBody0">Bình luận</label><textarea class="lfr-textarea" id="x_postReplyBody0" name="x_postReplyBody0" placeholder="Nhập bình luận của bạn ở đây."></textarea><button class="btn btn-default" type="button">Trả lời</button></div></fieldset></div>'
            case "closed":
                return '<div class="lfr-discussion taglib-discussion"><span>Chưa có lời bình nào.</span> <a href="/c/portal/login?redirect=%2Fweb">Vui lòng đăng nhập để bình luận.</a></div>'
            case "published":
                return '<div class="lfr-discussion taglib-discussion"><h4>1 Bình luận</h4><article class="lfr-discussion-container"><header class="lfr-discussion-message-author"><span class="username">người dân</span> <time>09:12 10-07-2024</time></header><div class="lfr-discussion-message-body">Đề nghị xã trả lời sớm.</div></article><fieldset class="add-comment"><label>Bình luận</label><textarea name="x_postReplyBody0"></textarea><button type="button">Trả lời</button></fieldset></div>'
            case _:
                return ""

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<div class="asset-abstract default-asset-publisher"><h3 class="asset-title"><a href="{self.address(a)}">{a.story.title}</a></h3><div class="asset-metadata"><span class="metadata-entry metadata-publish-date">{(a.when or a.anchor):%d/%m/%Y}</span></div><div class="asset-content"><div class="asset-summary">{a.story.lead[:170]}</div><div class="asset-more"><a href="{self.address(a)}">Đọc thêm &raquo;</a></div></div></div>'
            for a in items
        )
        return f'<section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">{title}</span></h1></header><div class="portlet-content"><div class="asset-entries">{rows}</div><div class="taglib-page-iterator"><div class="search-results">Hiển thị 1 - 10 of 46 kết quả.</div></div></div></section>'

    def content(self, title: str, inner: str) -> str:
        return f'<section class="portlet" id="portlet_56"><header class="portlet-topper"><h1 class="portlet-title">{title}</h1></header><div class="portlet-content"><div class="journal-content-article">{inner}</div></div></section>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<!DOCTYPE html><html class="aui ltr" lang="vi-VN"><head><title>{a.story.title}</title></head><body class="portal-popup"><div class="asset-full-content"><h3 class="header-title"><span>{a.story.title}</span></h3><span class="metadata-entry metadata-publish-date">{self.stamp(a)}</span><div class="journal-content-article">{text}</div></div><script>window.print();</script></body></html>'


SKIN = Liferay()
