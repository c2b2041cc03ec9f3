# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""NukeViet 4 and eGovernment: a commune. Hidden microdata, a broken article:published_time, the day of installation on static pages."""

import json
from collections.abc import Sequence
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import Article, Licence, Site, Skin, at, twelve, weekday


class NukeViet4(Skin):
    family = "nukeviet4"
    site = Site(
        "xacaythi.mauphu.gov.vn", "Xã Cây Thị", at("2023-11-08 11:15"),
        ("Trang nhất", "Giới thiệu", "Tin Tức", "Thủ tục hành chính", "Văn bản", "Thư viện ảnh"),
        {"managing_body": "UBND xã Cây Thị", "address": "Thôn Cây Thị, xã Cây Thị, huyện Đồng Phú Sơn", "phone": "02083 824 109", "email": "ubndxacaythi@mauphu.gov.vn", "responsible_person": "Ông Dương Công Sơn"},
        Licence("Giấy phép số: 191/GP-TTĐT do Sở TTTT Mẫu Phú cấp ngày 31/08/2021", "191/GP-TTĐT", "2021-08-31", "aggregated"),
        ("en",),
    )  # fmt: skip
    stamps = (
        (lambda t: f"{weekday(t).capitalize()} - {t:%d/%m/%Y} {t:%H:%M}", "minute"),
        (lambda t: f"{weekday(t).capitalize()} - {t:%d/%m/%Y} {twelve(t)}", "minute"),
    )
    comment_states = ("form", "none", "closed", "published")
    metadata_precision = None
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/vi/news/tin-tuc/",
        "listing2": "/vi/news/tin-tuc/page-2/",
        "static": "/vi/about/gioi-thieu.html",
        "law": "/vi/about/chuc-nang.html",
        "contact": "/vi/contact/",
        "search": "/vi/seek/?q=hoi+nghi",
        "print": "/vi/news/print/tin-tuc/bai-",
        "documents": "/vi/laws/",
        "document": "/vi/laws/detail/van-ban-88/",
    }

    def address(self, a: Article) -> str:
        return f"/vi/news/tin-tuc/{a.story.slug}-{410 + a.index}.html"

    def head(self, a: Article) -> str:
        if a.when is None:
            return ""
        broken = f"{a.when:%Y-%m-%d}+07{a.when:%H}:{a.when:%M:%S}"
        return f'<meta property="og:type" content="article"><meta property="article:published_time" content="{broken}"><meta property="article:modified_time" content="{broken}"><meta property="article:section" content="Tin Tức">'

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(
            f'<li {"class=active" if n == 2 else ""}><a class="dropdown-toggle" href="/vi/{content.slug(t)}/" role="button" title="{t}">{t}</a></li>'
            for n, t in enumerate(self.site.menu)
        )
        i, now = self.site.identity, self.site.fetched
        side = "".join(
            f'<li class="clearfix"><a title="{r.title}" class="show" href="/vi/news/{content.slug(r.title)}.html">{r.title}</a></li>'
            for r in content.related(90, now, 6)
        )
        # the licence notice is split as an editor's tool leaves it
        parts = (self.site.licence.printed if self.site.licence else "").split(" ")
        licence = " ".join(f'<font color="#333"><span style="font-size:12px">{part}</span></font>' for part in parts)
        return f"""<!DOCTYPE html><html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#"><head><title>{title} - Tin Tức - {self.site.name}</title><meta name="author" content="{self.site.name}"><meta name="generator" content="NukeViet v4.5">{head}<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.</div></noscript><div id="mobilePage"></div><div class="body-bg"><div class="wraper"><header class="first-child"><div class="container"><div id="header" class="row"><div class="logo col-xs-24"><a title="{self.site.name}" href="/vi/"><img src="/uploads/logo.png" alt="{self.site.name}"></a><h1>{self.site.name}</h1></div></div></div></header><nav class="second-nav" id="menusite"><div class="container"><div class="row"><div class="bg box-shadow"><div class="menuctn"><div class="navbar navbar-default navbar-static-top" role="navigation"><div class="collapse navbar-collapse" id="menu-site-default"><ul class="nav navbar-nav"><li><a class="home" title="Trang nhất" href="/vi/"><em class="fa fa-lg fa-home">&nbsp;</em><span class="visible-xs-inline-block"> Trang nhất</span></a></li>{menu}</ul></div></div></div></div></div></div></nav><nav class="header-nav"><div class="container"><div class="personalArea"></div><div class="social-icons"><span><a href="/vi/feeds/">RSS</a></span></div><div class="language"><select name="lang"><option value="/vi/" selected="selected">Tiếng Việt</option><option value="/en/">English</option></select></div><div class="contactDefault"></div><div id="tip"></div><div class="clock"><span>{weekday(now).capitalize()}, {now:%d/%m/%Y} {now:%H:%M}</span></div></div></nav><section><div class="container" id="body"><div class="row"><div class="col-sm-16 col-md-18">{main}</div><div class="col-sm-8 col-md-6"><div class="panel panel-default"><div class="panel-heading">Tin xem nhiều</div><div class="panel-body"><ul class="block_tophits list-none">{side}</ul></div></div><div class="panel panel-primary"><div class="panel-heading">Bình luận mới</div><div class="panel-body"><ul><li>Người dùng: <i>rất hữu ích</i> <span>02/11/2023 10:11</span></li></ul></div></div><div class="panel panel-default"><div class="panel-heading">Thống kê</div><ul class="counter list-none display-table"><li><span>Đang truy cập</span><span>14</span></li><li><span>Hôm nay</span><span>812</span></li><li><span>Tháng hiện tại</span><span>9,120</span></li><li><span>Tổng lượt truy cập</span><span>1,320,511</span></li></ul></div></div></div></div></section></div><footer id="footer"><div class="wraper"><div class="container"><div class="row"><div class="col-xs-24"><h3>{i["managing_body"].upper()}</h3><p>Người chịu trách nhiệm nội dung: {i["responsible_person"]} - Chủ tịch UBND xã</p><p>Địa chỉ: {i["address"]}</p><p>Điện thoại: <a href="tel:02083824109">{i["phone"]}</a></p><p>Email: <a href="mailto:{i["email"]}">{i["email"]}</a></p><div>{licence}</div></div></div></div></div></footer></div></body></html>"""

    def article(self, a: Article) -> str:
        stamp = hidden = ""
        if a.when is not None:
            stamp = f'<em class="pull-left">{self.stamp(a)}</em>'
            hidden = f'<span class="hidden hide d-none" itemprop="datePublished">{a.when:%Y-%m-%dT%H:%M:%S}+07:00</span><span class="hidden hide d-none" itemprop="dateModified">{a.when:%Y-%m-%dT%H:%M:%S}+07:00</span>'
        picture = (
            f'<figure class="article center"><img alt="{a.story.title}" src="/uploads/news/2023_01/anh{a.index}.jpg" width="500" class="img-thumbnail"/><figcaption>{a.story.caption}</figcaption></figure>'
            if a.picture
            else ""
        )
        text = "".join(f'<div style="text-align: justify;">{part}</div>' for part in a.paragraphs())
        author = f'<p class="h5 text-right"><strong>Tác giả: </strong>{a.story.author}</p>' if a.index % 2 else ""
        source = f'<p class="h5 text-right"><strong>Nguồn tin: </strong>{a.field_source}</p>' if a.field_source else ""
        newer = "".join(
            f'<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="/vi/news/x.html" title="{r.title}">{r.title}</a></h4><em>({r.day:%d/%m/%Y})</em></li>'
            for r in a.related[:2]
        )
        older = "".join(
            f'<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="/vi/news/y.html" title="{r.title}">{r.title}</a></h4><em>({r.day:%d/%m/%Y})</em></li>'
            for r in a.related[2:]
        )
        return f'<div class="breadcrumbs-wrap"><ul class="temp-breadcrumbs hidden"><li itemscope itemtype="https://schema.org/ListItem"><a href="/vi/" itemprop="item" title="Trang nhất"><span itemprop="name">Trang nhất</span></a><i class="hidden" itemprop="position" content="1"></i></li></ul></div><div class="news_column panel panel-default" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">{a.story.title}</h1><div class="hidden hide d-none" itemprop="author" itemtype="http://schema.org/Person" itemscope><span itemprop="name">{a.story.author}</span></div>{hidden}<span class="hidden hide d-none" itemprop="mainEntityOfPage">{self.address(a)}</span><div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">{stamp}</span></div><div class="col-md-12"><ul class="list-inline text-right"><li><a class="dimgray" title="Gửi bài viết qua email" href="#"><em class="fa fa-envelope fa-lg">&nbsp;</em></a></li><li><a class="dimgray" rel="nofollow" title="In ra" href="/vi/news/print/x.html"><em class="fa fa-print fa-lg">&nbsp;</em></a></li></ul></div></div><div class="clear"></div><div class="hometext m-bottom" itemprop="description">{a.lead}</div>{picture}<div id="news-bodyhtml" class="bodytext margin-bottom-lg">{text}</div><div class="margin-bottom-lg">{author}{source}</div></div></div><div class="news_column panel panel-default"><div class="panel-body"><form id="form3B" action=""><div class="h5 clearfix"><p id="stringrating">Tổng số điểm của bài viết là: 0 trong 0 đánh giá</p><div style="padding: 5px;"><input class="hover-star" type="radio" value="1" title="Bài viết rất kém"/></div><span id="hover-test">Click để đánh giá bài viết</span></div></form></div></div>{self.comment_area(a)}<div class="news_column panel panel-default"><div class="panel-body other-news"><p class="h3"><strong>Những tin mới hơn</strong></p><div class="clearfix"><ul class="detail-related related list-none list-items">{newer}</ul></div><p class="h3"><strong>Những tin cũ hơn</strong></p><div class="clearfix"><ul class="detail-related related list-none list-items">{older}</ul></div></div></div>'

    def comment_area(self, a: Article) -> str:
        form = '<div id="formcomment" class="comment-form"><form method="post" role="form" target="submitcommentarea" action="/vi/comment/post/"><input type="hidden" name="module" value="news"/><div class="form-group clearfix"><div class="row"><div class="col-xs-12"><input id="commentname" type="text" name="name" value="" class="form-control" placeholder="Tên của bạn"/></div><div class="col-xs-12"><input id="commentemail_iavim" type="email" name="email" class="form-control" placeholder="Email"/></div></div></div><div class="form-group clearfix"><textarea class="form-control" style="width: 100%" name="content" id="commentcontent" cols="20" rows="5"></textarea></div><div class="form-group clearfix"><label class="control-label">Mã bảo mật</label><input id="commentseccode_iavim" type="text" class="form-control" maxlength="6"/></div><div class="form-group text-center"><input type="button" value="Thiết lập lại" class="reset btn btn-default" /> <input type="submit" value="Gửi bình luận" class="btn btn-primary" /></div></form></div>'
        head = '<div class="news_column panel panel-default"><div class="panel-body"><div id="idcomment" class="nv-fullbg" data-module="news"><div class="row clearfix margin-bottom-lg"><div class="col-xs-12 text-left"><p class="comment-title"><em class="fa fa-comments">&nbsp;</em> Ý kiến bạn đọc</p></div><div class="col-xs-12 text-right"><select class="form-control" id="sort"><option value="0">Sắp xếp theo bình luận mới</option><option value="1">Sắp xếp theo bình luận cũ</option></select></div></div>'
        match a.comments:
            case "form":
                return f'{head}<div id="showcomment" class="margin-bottom-lg"></div>{form}</div></div></div>'
            case "closed":
                return f'{head}<div id="showcomment" class="margin-bottom-lg"></div><div class="alert alert-danger fade in"><a title="Đăng nhập" href="#" onclick="return loginForm();">Bạn cần đăng nhập với tư cách là <strong>Thành viên chính thức</strong> để có thể bình luận</a></div></div></div></div>'
            case "published":
                return f'{head}<div id="showcomment" class="margin-bottom-lg"><ul class="comment-list"><li class="media" id="cid_12"><a class="pull-left" href="#"><img class="media-object bg-gainsboro" src="/themes/default/images/users/no_avatar.png" alt="Thanh" width="40"/></a><div class="media-body"><div class="margin-bottom">Đề nghị xã sớm làm đường thôn tôi.</div><div class="comment-info clearfix"><em class="pull-left fa fa-user">&nbsp;</em><strong class="cm_item">Thanh</strong> <span class="small">&nbsp;07/11/2023 21:13</span><ul class="comment-tool pull-right"><li><a href="#" onclick="nv_comment_feedback()">Trả lời</a></li></ul></div></div></li></ul></div>{form}</div></div></div>'
            case _:
                return ""

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<div class="news_column panel panel-default"><div class="panel-body featured"><a href="{self.address(a)}" title="{a.story.title}"><img alt="" src="/assets/news/t{a.index}.jpg" width="183" class="img-thumbnail pull-left imghome"/></a><h2><a href="{self.address(a)}" title="{a.story.title}">{a.story.title}</a></h2><div class="text-muted"><ul class="list-unstyled list-inline"><li><em class="fa fa-clock-o">&nbsp;</em> {(a.when or a.anchor):%d/%m/%Y %I:%M:00} {"PM" if (a.when or a.anchor or self.site.fetched).hour > 11 else "AM"}</li><li><em class="fa fa-eye">&nbsp;</em> Đã xem: {90 + a.index}</li><li><em class="fa fa-comment-o">&nbsp;</em> Phản hồi: 0</li></ul></div>{a.story.lead[:140]}...</div></div>'
            for a in items
        )
        return f'<div class="news_column"><div class="alert alert-info clearfix"><h3>{title}</h3></div></div>{rows}<div class="text-center"><ul class="pagination"><li class="active"><a href="#">1</a></li><li><a rel="next" title="Trang 2" href="/vi/news/tin-tuc/page-2/">2</a></li></ul></div>'

    def content(self, title: str, inner: str) -> str:
        # every static page carries the day on which the system was installed
        data = {
            "@context": "https://schema.org",
            "@type": "Article",
            "headline": title,
            "datePublished": "2015-10-01T02:00:10+07:00",
            "dateModified": "2015-10-01T02:00:10+07:00",
            "author": {"@type": "Organization", "name": "Xã Cây Thị"},
        }
        schema = f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'
        return f'<div class="page panel panel-default" itemtype="http://schema.org/Article" itemscope><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">{title}</h1><div class="hidden hide d-none"><span itemprop="datePublished">2015-10-01T02:00:10+07:00</span></div>{schema}<div id="page-bodyhtml" class="bodytext margin-bottom-lg">{inner}</div></div></div>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<!DOCTYPE html><html lang="vi"><head><title>{a.story.title}</title><meta charset="utf-8"><meta name="robots" content="noindex, nofollow"></head><body><div id="print"><div id="hd_print"><h2 class="pull-left">{self.site.name}</h2><p class="pull-right"><a href="https://{self.site.host}">https://{self.site.host}</a></p></div><div class="clear"></div><hr /><div id="content"><h1>{a.story.title}</h1><ul class="list-inline"><li>{self.stamp(a)}</li><li class="hidden-print"><a href="javascript:;" onclick="window.print()">In ra</a></li><li class="hidden-print"><a href="javascript:;" onclick="window.close()">Đóng cửa sổ này</a></li></ul>{text}</div><div id="footer" class="clearfix"><div id="url"><strong>URL của bản tin này: </strong><a href="#">https://{self.site.host}{self.address(a)}</a></div></div></div></body></html>'


SKIN = NukeViet4()
