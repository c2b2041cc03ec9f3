# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""WordPress with the Flatsome theme and Yoast: a ward of a city. Metadata in UTC, visible day, comment form of WordPress."""

import json
from collections.abc import Sequence
from datetime import UTC
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import Article, Licence, Site, Skin, at


class Flatsome(Skin):
    family = "wordpress_flatsome"
    site = Site(
        "phuonghoabinhdong.tinhmau.gov.vn", "Phường Hòa Bình Đông", at("2025-09-15 09:12"),
        ("Trang chủ", "Giới thiệu", "Tin tức", "Thủ tục hành chính", "Văn bản", "Liên hệ"),
        {"managing_body": "Ủy ban nhân dân phường Hòa Bình Đông", "address": "215 Lê Lợi, khu phố 3, phường Hòa Bình Đông",
         "email": "ubndhoabinhdong@tinhmau.gov.vn", "phone": "0254 3 812 456", "responsible_person": "Ông Lê Văn Khánh"},
        Licence("Giấy phép số 47/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 18/5/2023", "47/GP-TTĐT", "2023-05-18", "aggregated"),
    )  # fmt: skip
    stamps = ((lambda t: f"{t:%d/%m/%Y}", "day"),)
    metadata_precision = "second"
    comment_states = ("form", "none", "published", "form")
    shown_comments = 2
    source_place = "end"
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/category/tin-tuc/",
        "listing2": "/category/tin-tuc/page/2/",
        "search": "/?s=hoi+nghi",
        "static": "/gioi-thieu/",
        "contact": "/lien-he/",
        "print": "/ban-tin/print/?p=",
    }

    def address(self, a: Article) -> str:
        return f"/{a.story.slug}/"

    def head(self, a: Article) -> str:
        meta = f'<meta property="og:type" content="article" /><meta property="og:title" content="{a.story.title}" /><meta property="og:site_name" content="{self.site.name}" />'
        if a.when is None:
            return meta
        utc = f"{a.when.astimezone(UTC) if a.when.tzinfo else a.when.replace(tzinfo=self.site.fetched.tzinfo).astimezone(UTC):%Y-%m-%dT%H:%M:%S+00:00}"
        graph = {"@context": "https://schema.org", "@graph": [
            {"@type": "Article", "@id": f"https://{self.site.host}{self.address(a)}#article", "headline": a.story.title, "datePublished": utc, "dateModified": utc,
             "author": {"name": "admin"}, "wordCount": 612, "commentCount": 0, "inLanguage": "vi"},
            {"@type": "WebPage", "@id": f"https://{self.site.host}{self.address(a)}", "name": a.story.title, "datePublished": utc, "dateModified": utc},
            {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Trang chủ"}]},
            {"@type": "WebSite", "name": self.site.name, "potentialAction": [{"@type": "SearchAction", "target": {"urlTemplate": "https://x/?s={search_term_string}"}}]},
        ]}  # fmt: skip
        return (
            meta + f'<meta property="article:published_time" content="{utc}" /><meta name="author" content="admin" />'
            f'<script type="application/ld+json" class="yoast-schema-graph">{json.dumps(graph, ensure_ascii=False)}</script>'
        )

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(
            f'<li id="menu-item-{i}" class="menu-item menu-item-type-taxonomy menu-item-{i}"><a href="/{content.slug(t)}/" class="nav-top-link">{t}</a></li>'
            for i, t in enumerate(self.site.menu, 21)
        )
        recent = "".join(
            f'<li class="recent-blog-posts-li"><div class="flex-row recent-blog-posts align-top pt-half pb-half"><div class="flex-col mr-half"><div class="badge post-date badge-small badge-outline"><div class="badge-inner bg-fill"><span class="post-date-day">{r.day:%d}</span><br><span class="post-date-month is-xsmall">Th{r.day.month}</span></div></div></div><div class="flex-col flex-grow"><a href="/{content.slug(r.title)}/" title="{r.title}">{r.title}</a></div></div></li>'
            for r in content.related(77, self.site.fetched, 4)
        )
        i = self.site.identity
        licence = self.site.licence.printed if self.site.licence else ""
        return f"""<!DOCTYPE html><html lang="vi" class="loading-site no-js"><head><meta charset="UTF-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
<title>{title} - {self.site.name}</title><meta name="generator" content="WordPress 6.4.3" />{head}<link rel='stylesheet' id='flatsome-main-css' href='/wp-content/themes/flatsome/assets/css/flatsome.css?ver=3.17.7' media='all' /></head>
<body class="lightbox nav-dropdown-has-arrow"><a class="skip-link screen-reader-text" href="#main">Skip to content</a><div id="wrapper">
<header id="header" class="header has-sticky sticky-jump"><div class="header-wrapper"><div id="top-bar" class="header-top hide-for-sticky nav-dark"><div class="flex-row container"><div class="flex-col hide-for-medium flex-left"><ul class="nav nav-left medium-nav-center nav-small nav-divided"><li class="html custom html_topbar_left">CỔNG THÔNG TIN ĐIỆN TỬ PHƯỜNG HÒA BÌNH ĐÔNG</li></ul></div></div></div>
<div id="masthead" class="header-main"><div class="header-inner flex-row container logo-left"><div id="logo" class="flex-col logo"><a href="/" title="{self.site.name}" rel="home"><img width="120" height="90" src="/wp-content/uploads/2023/05/logo.png" class="header_logo header-logo" alt="{self.site.name}"/></a></div><div class="flex-col hide-for-medium flex-left flex-grow"><ul class="header-nav header-nav-main nav nav-left nav-uppercase">{menu}<li class="header-search header-search-dropdown has-icon has-dropdown menu-item-has-children"><form method="get" class="searchform" action="/" role="search"><input type="search" class="search-field mb-0" name="s" value="" id="s" placeholder="Tìm kiếm…" /><button type="submit" class="ux-search-submit submit-button secondary button icon mb-0"></button></form></li></ul></div></div></div></div></header>
<main id="main" class="">{main}<div class="post-sidebar large-3 col"><div id="secondary" class="widget-area" role="complementary"><aside id="flatsome_recent_posts-2" class="widget flatsome_recent_posts"><span class="widget-title"><span>Bài viết mới nhất</span></span><div class="is-divider small"></div><ul>{recent}</ul></aside><aside id="recent-comments-2" class="widget widget_recent_comments"><span class="widget-title"><span>Phản hồi gần đây</span></span><ul id="recentcomments"></ul></aside></div></div></main>
<footer id="footer" class="footer-wrapper"><div class="footer-widgets footer footer-2 dark"><div class="row dark large-columns-2 mb-0"><div id="text-3" class="col pb-0 widget widget_text"><div class="textwidget"><p><strong>{i["managing_body"].upper()}</strong></p><p>Địa chỉ: {i["address"]}</p><p>Điện thoại: {i["phone"]}</p><p>Email: <a href="mailto:{i["email"]}">{i["email"]}</a></p><p>Chịu trách nhiệm nội dung: {i["responsible_person"]} – Chủ tịch UBND phường</p><p>{licence}</p></div></div></div></div>
<div class="absolute-footer dark medium-text-center small-text-center"><div class="container clearfix"><div class="footer-primary pull-left"><div class="copyright-footer">Copyright 2025 © <strong>Phường Hòa Bình Đông</strong></div></div></div></div></footer></div></body></html>"""

    def article(self, a: Article) -> str:
        meta = ""
        if a.when is not None:
            iso = f"{a.when:%Y-%m-%dT%H:%M:%S}+07:00"
            meta = f'<div class="entry-meta uppercase is-xsmall"><span class="posted-on">Posted on <a href="{self.address(a)}" rel="bookmark"><time class="entry-date published updated" datetime="{iso}">{self.stamp(a)}</time></a></span><span class="byline"> by <span class="meta-author vcard"><a class="url fn n" href="/author/admin/">admin</a></span></span></div>'
        picture = (
            f'<figure id="attachment_{900 + a.index}" class="wp-caption aligncenter"><img decoding="async" class="size-full" src="/wp-content/uploads/2024/11/anh-{a.index}.jpg" alt="" width="800" height="533" /><figcaption class="wp-caption-text">{a.story.caption}</figcaption></figure>'
            if a.picture
            else ""
        )
        text = f"<p><strong>{a.lead}</strong></p>{picture}" + "".join(f"<p>{part}</p>" for part in a.paragraphs())
        more = "".join(
            f'<li><a href="/{content.slug(r.title)}/">{r.title}</a> <span class="date">({r.day:%d/%m/%Y})</span></li>'
            for r in a.related[:4]
        )
        return f"""<div id="content" class="blog-wrapper blog-single page-wrapper"><div class="row row-large row-divided"><div class="large-9 col"><article id="post-{3200 + a.index}" class="post-{3200 + a.index} post type-post status-publish format-standard has-post-thumbnail hentry category-tin-tuc"><div class="article-inner"><header class="entry-header"><div class="entry-header-text entry-header-text-top text-left"><h6 class="entry-category is-xsmall"><a href="/category/tin-tuc/" rel="category tag">Tin tức</a></h6><h1 class="entry-title">{a.story.title}</h1><div class="entry-divider is-divider small"></div>{meta}</div></header><div class="entry-content single-page">{text}<div class="blog-share text-center"><div class="is-divider medium"></div><div class="social-icons share-icons share-row relative"><a href="https://www.facebook.com/sharer.php?u=https://{self.site.host}{self.address(a)}" class="icon primary button circle facebook"></a></div></div></div><footer class="entry-meta text-left">This entry was posted in <a href="/category/tin-tuc/" rel="category tag">Tin tức</a>. Bookmark the <a href="{self.address(a)}" rel="bookmark">permalink</a>.</footer></div></article><div class="related-posts"><h3>Bài viết liên quan</h3><ul>{more}</ul></div>{self.comment_area(a)}</div>"""

    def comment_area(self, a: Article) -> str:
        if a.comments == "none":
            return ""
        listed = ""
        if a.comments == "published":
            listed = f"""<h3 class="comments-title uppercase">2 bình luận về “<span>{a.story.title}</span>”</h3><ol class="comment-list"><li class="comment even thread-even depth-1" id="li-comment-11"><article id="comment-11" class="comment-inner"><div class="flex-row align-top"><div class="flex-col flex-grow"><cite class="strong fn">bạn đọc</cite> <span class="says">viết:</span><div class="comment-content"><p>Thông tin rất bổ ích, cảm ơn ban biên tập.</p></div><div class="comment-meta commentmetadata uppercase is-xsmall clear"><a href="#comment-11"><time datetime="2025-09-10T20:11:00+07:00" class="pull-left">10/09/2025 lúc 20:11</time></a></div></div></div></article></li><li class="comment odd alt thread-odd thread-alt depth-1" id="li-comment-12"><article id="comment-12" class="comment-inner"><cite class="strong fn">cư dân</cite> <span class="says">viết:</span><div class="comment-content"><p>Mong phường duy trì thường xuyên.</p></div><div class="comment-meta commentmetadata"><time datetime="2025-09-11T07:02:00+07:00">11/09/2025 lúc 07:02</time></div></article></li></ol>"""
        return f"""<div id="comments" class="comments-area">{listed}<div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Để lại một bình luận <small><a rel="nofollow" id="cancel-comment-reply-link" href="#respond" style="display:none;">Hủy</a></small></h3><form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form" novalidate><p class="comment-notes"><span id="email-notes">Email của bạn sẽ không được hiển thị công khai.</span> <span class="required-field-message">Các trường bắt buộc được đánh dấu <span class="required">*</span></span></p><p class="comment-form-comment"><label for="comment">Bình luận <span class="required">*</span></label> <textarea id="comment" name="comment" cols="45" rows="8" maxlength="65525" required></textarea></p><p class="comment-form-author"><label for="author">Tên <span class="required">*</span></label> <input id="author" name="author" type="text" value="" size="30" /></p><p class="comment-form-email"><label for="email">Email</label> <input id="email" name="email" type="email" /></p><p class="form-submit"><input name="submit" type="submit" id="submit" class="submit" value="Gửi bình luận" /><input type='hidden' name='comment_post_ID' value='3200' id='comment_post_ID' /></p></form></div></div>"""

    def listing(self, title: str, items: Sequence[Article]) -> str:
        posts = "".join(
            f'<div class="col post-item"><div class="col-inner"><a href="{self.address(a)}" class="plain"><div class="box box-text-bottom box-blog-post has-hover"><div class="box-image"><img width="300" src="/wp-content/uploads/2024/11/anh-{a.index}-300x200.jpg" alt=""/></div><div class="box-text text-left"><div class="box-text-inner blog-post-inner"><h5 class="post-title is-large">{a.story.title}</h5><div class="is-divider"></div><p class="from_the_blog_excerpt">{a.story.lead[:110]} [...]</p></div></div><div class="badge absolute top post-date badge-square"><div class="badge-inner"><span class="post-date-day">{(a.when or a.anchor or self.site.fetched):%d}</span><br><span class="post-date-month is-xsmall">Th{(a.when or a.anchor or self.site.fetched).month}</span></div></div></div></a></div></div>'
            for a in items
        )
        return f'<div id="content" class="blog-wrapper blog-archive page-wrapper"><header class="archive-page-header"><h1 class="page-title is-large uppercase">Chuyên mục: <span>{title}</span></h1></header><div class="row row-large row-divided"><div class="large-9 col"><div id="row-1" class="row large-columns-3 medium-columns- small-columns-1 row-masonry">{posts}</div><ul class="page-numbers nav-pagination links text-center"><li><span aria-current="page" class="page-number current">1</span></li><li><a class="page-number" href="/category/tin-tuc/page/2/">2</a></li></ul></div>'

    def content(self, title: str, inner: str) -> str:
        return f'<div id="content" class="content-area page-wrapper" role="main"><div class="row row-main"><div class="large-9 col"><div class="col-inner"><h1 class="entry-title">{title}</h1>{inner}</div></div>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8" /><title>{a.story.title} - {self.site.name} - Bản in</title><meta name="robots" content="noindex, nofollow" /></head><body><main role="main" class="center"><header class="entry-header"><span class="hat"><strong>- {self.site.name} - https://{self.site.host} -</strong></span><h1 class="entry-title">{a.story.title}</h1><span class="entry-author">Đăng bởi <u>admin</u> vào ngày <u>{a.when:%d/%m/%Y}</u> @ {a.when:%H:%M}</span></header><div class="entry-content">{text}</div><footer class="footer"><p>Địa chỉ bài viết: https://{self.site.host}{self.address(a)}</p></footer></main><script>window.print();</script></body></html>'


SKIN = Flatsome()
