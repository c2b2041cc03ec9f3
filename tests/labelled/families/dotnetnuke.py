# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""DotNetNuke with EasyDNN News: a department of education. Hits and rating beside the day, WebForms around everything."""

from collections.abc import Sequence
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import MONTH_WORDS, Article, Licence, Site, Skin, at, twelve, weekday


class DotNetNuke(Skin):
    family = "dotnetnuke"
    site = Site(
        "sogddt.mauhai.gov.vn", "Sở Giáo dục và Đào tạo tỉnh Mẫu Hải", at("2022-06-09 09:44"),
        ("Trang chủ", "Giới thiệu", "Tin tức", "Văn bản", "Thi - Tuyển sinh", "Công khai"),
        {"managing_body": "Sở Giáo dục và Đào tạo tỉnh Mẫu Hải", "address": "45 Lý Thường Kiệt, phường 4, thành phố Mẫu Hải", "phone": "0220.3853.747", "email": "sogddt@mauhai.gov.vn", "responsible_person": "Ông Lương Văn Việt"},
        Licence("Giấy phép số: 86/GP - STTTT, cấp ngày 02/11/2017", "86/GP-STTTT", "2017-11-02", "aggregated"),
    )  # fmt: skip
    stamps = (
        (lambda t: f"{weekday(t)}, {t:%d} Tháng {MONTH_WORDS[t.month - 1].title()} {t.year} {twelve(t)}", "minute"),
        (lambda t: f"Đăng lúc: {t:%d/%m/%Y} {t:%H:%M}", "minute"),
        (lambda t: f"{weekday(t)}, {t:%d/%m/%Y}", "day"),
        (lambda t: f"{t:%d/%m/%Y} {t:%I:%M:%S %p}", "second"),
    )
    comment_states = ("none", "closed", "none", "form", "published")
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/tin-tuc",
        "listing2": "/tin-tuc/pgrid/512/pageid/2",
        "print": "/Default.aspx?tabid=97&skinsrc=%5bG%5dskins/_default/no+skin&containersrc=%5bG%5dcontainers/_default/no+container&dnnprintmode=true&id=",
        "contact": "/Lien-he",
        "static": "/Gioi-thieu/Gioi-thieu-chung",
        "search": "/Search-Results?Search=hoi+nghi",
    }

    def address(self, a: Article) -> str:
        return f"/tin-tuc/ArtMID/512/ArticleID/{2000 + a.index}/{a.story.slug}"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(
            f'<li class="item item-{n}"><a href="/{content.slug(t)}"><span>{t}</span></a></li>' for n, t in enumerate(self.site.menu)
        )
        i, now = self.site.identity, self.site.fetched
        licence = self.site.licence.printed if self.site.licence else ""
        side = "".join(
            f'<div class="edn_mainWrapper"><h5><a href="/tin-tuc/ArtMID/512/ArticleID/{n}">{r.title}</a></h5><time class="edn_date">{r.day:%d/%m/%Y}</time></div>'
            for n, r in enumerate(content.related(12, now))
        )
        return f"""<!DOCTYPE html><html lang="vi-VN"><head id="Head"><meta content="text/html; charset=UTF-8" http-equiv="Content-Type" /><meta name="REVISIT-AFTER" content="1 DAYS" /><title>
	{title}
</title><meta id="MetaGenerator" name="GENERATOR" content="DotNetNuke " />{head}</head><body id="Body"><form method="post" action="{"/"}" id="Form" enctype="multipart/form-data"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="eJzNvd1y" /><input type="hidden" name="__EVENTVALIDATION" value="x" /></div><div id="dnn_wrapper"><div class="banner"><a id="dnn_dnnLOGO_hypLogo" title="{self.site.name}" href="/"><img id="dnn_dnnLOGO_imgLogo" src="/Portals/0/banner.png" alt="{self.site.name}" /></a></div><div id="dnnMenu"><ul class="dnnmega">{menu}</ul></div><div class="toolbar"><span id="dnn_dnnCURRENTDATE_lblDate" class="currentdate">{weekday(now)}, {now:%d} Tháng {MONTH_WORDS[now.month - 1].title()} {now.year}</span><span class="searchInputContainer"><input name="dnn$dnnSEARCH$txtSearch" type="text" maxlength="255" id="dnn_dnnSEARCH_txtSearch" placeholder="Tìm kiếm..." /></span><a id="dnn_dnnLogin_enhancedLoginLink" href="/Login?returnurl=%2f">Đăng nhập</a></div><div id="dnn_ContentPane" class="contentPane">{main}</div><div id="dnn_RightPane"><div class="DnnModule DnnModule-EasyDNNnewsWidgets DnnModule-620"><a name="620"></a><div class="DNNContainer_Title_h2"><h2><span id="dnn_ctr620_dnnTITLE_titleLabel" class="Head">Mới cập nhật</span></h2></div><div id="dnn_ctr620_ContentPane">{side}</div></div></div><div id="dnn_BottomPane" class="footer"><div class="DnnModule DnnModule-DNN_HTML DnnModule-430"><div id="dnn_ctr430_HtmlModule_lblContent" class="Normal"><p>© Bản quyền thuộc về {i["managing_body"]}</p><p>{licence}</p><p>Chịu trách nhiệm: {i["responsible_person"]}, Giám đốc Sở.</p><p>Địa chỉ: {i["address"]}; ĐT: {i["phone"]}; Thư điện tử: {i["email"]}</p></div></div><div class="footer_links"><span id="dnn_dnnCopyright_lblCopyright">Copyright 2022 by sogddt</span> <a rel="nofollow" href="/Terms">Terms Of Use</a></div></div></div></form></body></html>"""

    def article(self, a: Article) -> str:
        stamp = "" if a.when is None else f"<time>{self.stamp(a)}</time>"
        picture = (
            f'<div class="edn_imgContainer"><img src="/Portals/0/EasyDNNnews/{2000 + a.index}/img-{a.index}.jpg" alt="{a.story.title}" /></div>'
            if a.picture
            else ""
        )
        text = "".join(f"<p>{part}</p>" for part in a.paragraphs())
        source = f'<div class="edn_source"><strong>Nguồn tin:</strong> <span>{a.field_source}</span></div>' if a.field_source else ""
        more = "".join(
            f'<li><a href="/tin-tuc/ArtMID/512/ArticleID/{n}">{r.title}</a><time>{weekday(r.day)}, {r.day:%d/%m/%Y}</time></li>'
            for n, r in enumerate(a.related)
        )
        return f'<div class="DnnModule DnnModule-EasyDNNnews DnnModule-512"><a name="512"></a><div class="DnnF_Title_h1 SpacingBottom"><h1><span id="dnn_ctr512_dnnTITLE_titleLabel" class="TitleH1">Tin tức</span></h1></div><div id="dnn_ctr512_ContentPane"><div id="dnn_ctr512_ModuleContent" class="DNNModuleContent ModEasyDNNnewsC"><div id="EDN_512" class="eds_news_module_512 news"><div class="edn_article details"><h1 class="edn_articleTitle">{a.story.title}</h1><div class="edn_metaDetails">{stamp}<span class="author">{a.story.author}</span> / <span>Số lượt xem: {901 + a.index}</span> / <span>Đánh giá bài viết: <em>Không có đánh giá</em></span></div>{picture}<div class="edn_articleSummary">{a.lead}</div><div class="edn_articleContent">{text}</div>{source}<div class="edn_socialButtons"><a class="print" href="?dnnprintmode=true">In</a></div>{self.comment_area(a)}<div class="edn_relatedArticles"><h3>Tin liên quan</h3><ul>{more}</ul></div></div></div></div></div></div>'

    def comment_area(self, a: Article) -> str:
        rows = '<table class="edn_addComment"><tr><td>Tên của bạn:</td><td><input name="dnn$ctr512$txtName" type="text" /></td></tr><tr><td>Email:</td><td><input name="dnn$ctr512$txtEmail" type="text" /></td></tr><tr><td>Bình luận:</td><td><textarea name="dnn$ctr512$tbAddComment" rows="5" cols="50"></textarea></td></tr><tr><td></td><td><a class="submit" href="javascript:__doPostBack()">Thêm bình luận</a></td></tr></table>'
        match a.comments:
            case "closed":
                return '<div class="article_comments"><span class="must_login">Vui lòng <a href="/Login">đăng nhập</a> hoặc <a href="/Register">đăng ký</a> để gửi bình luận.</span></div>'
            case "form":
                return f'<div class="article_comments"><h3>Để lại bình luận</h3>{rows}</div>'
            case "published":
                return f'<div class="article_comments"><span id="numComments">1</span> <span>bình luận về bài viết "{a.story.title}"</span><div class="comment level0"><div class="comment_holder"><div class="main_content"><p class="meta"><span class="author">giáo viên</span> <span class="date">02/06/2022 7:40 CH</span></p><div class="text"><p>Kế hoạch rất kịp thời.</p></div></div></div></div><h3>Để lại bình luận</h3>{rows}</div>'
            case _:
                return ""

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<article class="edn_article list"><h2><a href="{self.address(a)}">{a.story.title}</a></h2><div class="meta"><time>{(a.when or a.anchor):%d/%m/%Y}</time> | <span>Lượt xem: {300 + a.index}</span></div><p>{a.story.lead[:150]}</p><a class="more" href="{self.address(a)}">Chi tiết</a></article>'
            for a in items
        )
        return f'<div class="DnnModule DnnModule-EasyDNNnews DnnModule-512"><h1><span class="TitleH1">{title}</span></h1><div class="eds_news_module_512">{rows}<div class="article_pager"><a class="active" href="/tin-tuc">1</a><a href="/tin-tuc/pgrid/512/pageid/2">2</a></div></div></div>'

    def content(self, title: str, inner: str) -> str:
        return f'<div class="DnnModule DnnModule-DNN_HTML DnnModule-450"><a name="450"></a><div class="DnnF_Title_h1"><h1><span id="dnn_ctr450_dnnTITLE_titleLabel" class="TitleH1">{title}</span></h1></div><div id="dnn_ctr450_HtmlModule_lblContent" class="Normal">{inner.replace("<form", "<div").replace("</form", "</div")}</div></div>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<!DOCTYPE html><html lang="vi-VN"><head><title>{a.story.title}</title></head><body id="Body"><form method="post" id="Form"><div id="dnn_ContentPane"><div class="edn_article details"><h1>{a.story.title}</h1><time>{self.stamp(a)}</time>{text}</div></div></form></body></html>'


SKIN = DotNetNuke()
