# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""Drupal 7 and 8 with Vietnamese or English words of the system: a department of a province."""

from collections.abc import Sequence
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import Article, Licence, Site, Skin, at, weekday


class Drupal(Skin):
    family = "drupal"
    site = Site(
        "sovhtt.tinhmau.gov.vn", "Sở Văn hóa, Thể thao tỉnh Mẫu Sơn", at("2023-06-20 08:05"),
        ("Trang chủ", "Giới thiệu", "Tin tức - sự kiện", "Văn bản", "Thủ tục hành chính", "Hỏi đáp"),
        {"managing_body": "Sở Văn hóa, Thể thao tỉnh Mẫu Sơn", "parent_body": "Ủy ban nhân dân tỉnh Mẫu Sơn", "address": "Số 36 đường Hùng Vương, phường Tân Thành, thành phố Mẫu Sơn",
         "phone": "(0205) 3.811.204", "email": "sovhtt@tinhmau.gov.vn", "responsible_person": "Bà Hoàng Thị Liên"},
        Licence("Giấy phép thiết lập trang thông tin điện tử tổng hợp trên mạng số 12/GP-STTTT cấp ngày 04 tháng 3 năm 2022", "12/GP-STTTT", "2022-03-04", "aggregated"),
        ("en",),
    )  # fmt: skip
    stamps = (
        (lambda t: f"Submitted by Ban biên tập on {weekday(t)}, {t:%d/%m/%Y} - {t:%H:%M}", "minute"),
        (
            lambda t: f"Được gửi bởi bientap vào {('T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN')[t.weekday()]}, {t:%d/%m/%Y} - {t:%H:%M}",
            "minute",
        ),
        (lambda t: f"Submitted by Ban biên tập on {t.day} {t:%B} {t.year}", "day"),
        (lambda t: f"Ngày đăng: {t:%d-%m-%Y}", "day"),
    )
    comment_states = ("none", "none", "closed", "form", "published")
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/vi/tin-tuc",
        "listing2": "/vi/tin-tuc?page=1",
        "static": "/vi/node/2",
        "law": "/vi/node/3",
        "print": "/vi/print/",
        "qa": "/vi/node/880",
        "document": "/vi/node/912",
    }

    def address(self, a: Article) -> str:
        return f"/vi/node/{1400 + a.index}"

    def head(self, a: Article) -> str:
        return f'<link rel="canonical" href="https://{self.site.host}{self.address(a)}" /><meta name="Generator" content="Drupal 8 (https://www.drupal.org)" />'

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(
            f'<li class="leaf{" first" if i == 0 else ""}"><a href="/vi/{content.slug(t)}" data-drupal-link-system-path="node/{i}">{t}</a></li>'
            for i, t in enumerate(self.site.menu)
        )
        i = self.site.identity
        now = self.site.fetched
        licence = self.site.licence.printed if self.site.licence else ""
        notices = "".join(
            f'<div class="views-row views-row-{n}"><span class="field-content"><a href="/vi/node/{n + 700}">{r.title}</a></span><span class="views-field-created"><span class="field-content">{r.day:%d/%m/%Y}</span></span></div>'
            for n, r in enumerate(content.related(5, now), 1)
        )
        return f"""<!DOCTYPE html><html lang="vi" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/ dc: http://purl.org/dc/terms/"><head><meta charset="utf-8" />{head}<title>{title} | {self.site.name}</title></head><body class="layout-one-sidebar layout-sidebar-second path-node"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div id="page-wrapper"><div id="page"><header id="header" class="header" role="banner"><div class="section layout-container clearfix"><div class="region region-header"><div class="site-branding__name"><a href="/vi" title="Trang chủ" rel="home">TRANG THÔNG TIN ĐIỆN TỬ TỔNG HỢP<br>SỞ VĂN HÓA, THỂ THAO TỈNH MẪU SƠN</a></div><div class="block-language"><ul class="links language-switcher-locale-url"><li class="vi"><a href="/vi" class="language-link is-active" hreflang="vi">Tiếng Việt</a></li><li class="en"><a href="/en" class="language-link" hreflang="en">English</a></li></ul></div><div class="block-date">{weekday(now)}, {now:%d/%m/%Y}</div></div><div class="region region-primary-menu"><nav role="navigation" class="block block-menu navigation menu--main"><ul class="clearfix menu">{menu}</ul></nav></div></div></header>
<div id="main-wrapper" class="layout-main-wrapper layout-container clearfix"><div id="main" class="layout-main clearfix"><main id="content" class="column main-content" role="main"><section class="section"><a id="main-content" tabindex="-1"></a><div class="region region-content">{main}</div></section></main><div id="sidebar-second" class="column sidebar"><aside class="section" role="complementary"><div class="region region-sidebar-second"><div class="views-element-container block"><h2>Thông báo</h2><div class="view-content">{notices}</div></div></div></aside></div></div></div>
<footer class="site-footer"><div class="layout-container"><div class="region region-footer-fourth"><div class="block block-block-content"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item"><p><strong>Cơ quan chủ quản:</strong> {i["parent_body"]}</p><p><strong>Đơn vị quản lý:</strong> {i["managing_body"]}</p><p>{licence}</p><p>Chịu trách nhiệm nội dung: {i["responsible_person"]} - Giám đốc Sở</p><p>Địa chỉ: {i["address"]}</p><p>Điện thoại: {i["phone"]} - Email: {i["email"]}</p><p>Ghi rõ nguồn "{self.site.host}" khi phát hành lại thông tin từ trang này.</p></div></div></div></div></footer></div></div></body></html>"""

    def article(self, a: Article) -> str:
        stamp = (
            ""
            if a.when is None
            else f'<div class="node__meta">{"<article class=profile></article>"}<span class="submitted">{self.stamp(a)}</span></div>'
        )
        source = (
            f'<div class="field field--name-field-nguon field--type-string field--label-inline clearfix"><div class="field__label">Nguồn tin</div><div class="field__item">{a.field_source}</div></div>'
            if a.field_source
            else ""
        )
        picture = (
            f'<div class="field field--name-field-image field--type-image field--label-hidden field__item"><a href="/vi/node/{1400 + a.index}"><img src="/sites/default/files/styles/large/public/2022-11/anh{a.index}.jpg" width="480" height="320" alt="{a.story.caption}" loading="lazy" typeof="foaf:Image" /></a></div>'
            if a.picture
            else ""
        )
        text = f"<p><strong>{a.lead}</strong></p>" + "".join(f'<p class="text-align-justify">{part}</p>' for part in a.paragraphs())
        others = "".join(
            f'<li><div class="views-field views-field-title"><span class="field-content"><a href="/vi/node/{n + 300}">{r.title}</a> ({r.day:%d/%m/%Y})</span></div></li>'
            for n, r in enumerate(a.related)
        )
        return f'<div id="block-bartik-page-title" class="block block-core block-page-title-block"><h1 class="title page-title"><span class="field field--name-title field--type-string field--label-hidden">{a.story.title}</span></h1></div><div id="block-bartik-content" class="block block-system block-system-main-block"><div class="content"><article data-history-node-id="{1400 + a.index}" role="article" class="node node--type-article node--view-mode-full clearfix"><header>{stamp}</header><div class="node__content clearfix">{picture}<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">{text}</div>{source}</div>{self.comment_area(a)}</article></div></div><div class="view view-tin-lien-quan"><h2>Tin cùng chuyên mục</h2><div class="item-list"><ul>{others}</ul></div></div>'

    def comment_area(self, a: Article) -> str:
        match a.comments:
            case "closed":
                return '<div class="node__links"><ul class="links inline"><li class="comment-forbidden"><a href="/vi/user/login?destination=/vi/node/1%23comment-form">Đăng nhập</a> để gửi bình luận</li></ul></div>'
            case "form":
                return '<section class="field field--name-comment field--type-comment field--label-above comment-wrapper"><h2 class="title comment-form__title">Thêm bình luận mới</h2><form class="comment-comment-form comment-form" action="/vi/comment/reply/node/1402/comment" method="post" id="comment-form" accept-charset="UTF-8"><div class="form-item"><label for="edit-name">Tên bạn</label><input type="text" id="edit-name" name="name" /></div><div class="form-item"><label for="edit-subject-0-value">Subject</label><input type="text" name="subject[0][value]" /></div><div class="form-item"><label for="edit-comment-body-0-value" class="form-required">Bình luận</label><textarea class="text-full form-textarea" id="edit-comment-body-0-value" name="comment_body[0][value]" rows="5" cols="60"></textarea></div><input type="submit" id="edit-submit" name="op" value="Lưu" class="button form-submit" /></form></section>'
            case "published":
                return '<section class="field field--name-comment field--type-comment field--label-above comment-wrapper"><h2 class="title">Bình luận</h2><article class="comment js-comment by-anonymous clearfix"><footer class="comment__meta"><p class="comment__author"><span>khách</span> (chưa xác minh)</p><p class="comment__time">T5, 15/06/2023 - 21:40</p><p class="comment__permalink"><a href="/comment/3#comment-3" hreflang="vi">Đường dẫn cố định</a></p></footer><div class="comment__content"><h3><a href="/comment/3#comment-3" class="permalink" rel="bookmark">Rất hay</a></h3><p>Bài viết rất có ích cho bà con.</p></div></article></section>'
            case _:
                return ""

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<div class="views-row"><div class="views-field views-field-field-image"><div class="field-content"><img src="/sites/default/files/t{a.index}.jpg" alt=""/></div></div><div class="views-field views-field-title"><span class="field-content"><a href="{self.address(a)}" hreflang="vi">{a.story.title}</a></span></div><div class="views-field views-field-created"><span class="field-content">{(a.when or a.anchor):%d/%m/%Y - %H:%M}</span></div><div class="views-field views-field-body"><div class="field-content"><p>{a.story.lead[:160]}...</p></div></div></div>'
            for a in items
        )
        return f'<h1 class="title page-title">{title}</h1><div class="views-element-container"><div class="view view-tin-tuc view-id-tin_tuc view-display-id-page_1"><div class="view-content">{rows}</div><nav class="pager" role="navigation"><ul class="pager__items js-pager__items"><li class="pager__item is-active"><a href="?page=0">1</a></li><li class="pager__item"><a href="?page=1">2</a></li></ul></nav></div></div>'

    def content(self, title: str, inner: str) -> str:
        return f'<h1 class="title page-title">{title}</h1><article role="article" class="node node--type-page node--view-mode-full clearfix"><div class="node__content clearfix"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">{inner}</div></div></article>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"/><title>{a.story.title}</title><meta name="robots" content="noindex, nofollow, noarchive" /></head><body><div class="print-logo"><img class="print-logo" src="/sites/default/files/logo.png" alt="{self.site.name}" /></div><div class="print-site_name">Published on <em class="placeholder">{self.site.name}</em> (<a href="https://{self.site.host}">https://{self.site.host}</a>)</div><p /><div class="print-breadcrumb"><a href="/">Trang chủ</a> &gt; {a.story.title}</div><hr class="print-hr" /><h1 class="print-title">{a.story.title}</h1><div class="print-submitted">{self.stamp(a)}</div><div class="print-content">{text}</div><div class="print-footer"></div><hr class="print-hr" /><div class="print-source_url"><strong>Source URL:</strong> https://{self.site.host}{self.address(a)}</div></body></html>'


SKIN = Drupal()
