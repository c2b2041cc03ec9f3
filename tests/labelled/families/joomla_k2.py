# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""Joomla with K2: a district office of education. Created and last edited apart, hits beside the day."""

from collections.abc import Sequence
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import MONTH_WORDS, Article, Site, Skin, at, weekday


class K2(Skin):
    family = "joomla_k2"
    site = Site(
        "pgdyenlang.edu.vn", "Phòng GD&ĐT huyện Yên Lãng", at("2020-05-28 15:31"),
        ("Trang chủ", "Giới thiệu", "Tin tức", "Văn bản", "Lịch công tác", "Hỏi đáp"),
        {"managing_body": "Phòng Giáo dục và Đào tạo huyện Yên Lãng", "address": "Khu trung tâm hành chính huyện Yên Lãng", "phone": "02293 861 234", "email": "phongyenlang@moet.edu.vn", "responsible_person": "Trương Văn Hòa"},
        scheme="http",
    )  # fmt: skip
    stamps = (
        (lambda t: f"{weekday(t)}, {t:%d} Tháng {t.month} {t.year} {t:%H:%M}", "minute"),
        (lambda t: f"{weekday(t)}, {t:%d} Tháng {MONTH_WORDS[t.month - 1].capitalize()} {t.year} {t:%H:%M}", "minute"),
        (lambda t: f"{t:%d-%m-%Y}", "day"),
    )
    comment_states = ("form", "published", "none", "form")
    shown_comments = 2
    source_place = "end"
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/tin-tuc/itemlist/category/4-tin-tuc",
        "listing2": "/tin-tuc/itemlist/category/4-tin-tuc?start=8",
        "print": "/tin-tuc/item/200-bai?tmpl=component&print=1&id=",
    }

    def address(self, a: Article) -> str:
        return f"/tin-tuc/item/{200 + a.index}-{a.story.slug}"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(
            f'<li class="item{n} {"first" if n == 0 else ""}"><a href="/{content.slug(t)}"><span class="menu-title">{t}</span></a></li>'
            for n, t in enumerate(self.site.menu)
        )
        side = "".join(
            f'<li class="even"><a class="moduleItemTitle" href="/tin-tuc/item/{n}">{r.title}</a><span class="moduleItemDateCreated">Đăng ngày {weekday(r.day)}, {r.day:%d} Tháng {r.day.month} {r.day.year} {r.day:%H:%M}</span></li>'
            for n, r in enumerate(content.related(3, self.site.fetched))
        )
        i = self.site.identity
        return f"""<!DOCTYPE html><html xml:lang="vi-vn" lang="vi-vn"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{title}</title>{head}</head><body class="com_k2 view-item"><header id="t3-header"><div class="logo"><a href="/" title="{self.site.name}"><img src="/images/logo.png" alt="{self.site.name}"/></a></div><div class="head-search"><form action="/tim-kiem" method="post" class="form-search"><input name="searchword" type="text" class="form-control" placeholder="Tìm kiếm" /></form></div></header><nav id="t3-mainnav"><ul class="nav navbar-nav level0">{menu}</ul></nav><div class="ticker"><span>Hôm nay: {weekday(self.site.fetched)}, {self.site.fetched:%d/%m/%Y}</span></div><div id="t3-mainbody"><div id="t3-content">{main}</div><div class="t3-sidebar"><div class="t3-module"><h3 class="module-title"><span>Thông báo mới</span></h3><div class="k2ItemsBlock"><ul>{side}</ul></div></div><div class="t3-module"><h3 class="module-title"><span>Bình luận mới nhất</span></h3><div class="k2LatestCommentsBlock"><ul><li><span class="lcUsername">bạn đọc viết</span> <a href="/x">Rất hay</a> <span class="lcCommentDate">Thứ Tư, 20 Tháng 5 2020 10:11</span></li></ul></div></div></div></div><footer id="t3-footer"><div class="custom"><p>TRANG THÔNG TIN ĐIỆN TỬ {i["managing_body"].upper()}</p><p>Chịu trách nhiệm nội dung: Ông {i["responsible_person"]} - Trưởng phòng</p><p>Địa chỉ: {i["address"]} - Điện thoại: {i["phone"]}</p><p>Email: <script type='text/javascript'>document.write('');</script>{i["email"]}</p></div></footer></body></html>"""

    def article(self, a: Article) -> str:
        stamp = "" if a.when is None else f'<span class="itemDateCreated">{self.stamp(a)}</span>'
        edited = (
            ""
            if a.when is None or a.index % 2
            else f'<span class="itemDateModified">Sửa lần cuối {weekday(a.when)}, {a.when:%d} Tháng {a.when.month} {a.when.year} 23:5{a.index % 10}</span>'
        )
        picture = (
            f'<div class="itemImageBlock"><span class="itemImage"><a class="modal" href="/media/k2/items/cache/{a.index}_XL.jpg" title="Bấm để xem ảnh lớn"><img src="/media/k2/items/cache/{a.index}_L.jpg" alt="{a.story.title}" /></a></span><span class="itemImageCaption">{a.story.caption}</span><div class="clr"></div></div>'
            if a.picture
            else ""
        )
        text = "".join(f"<p>{part}</p>" for part in a.paragraphs())
        hits = f'<div class="itemContentFooter"><span class="itemHits">Đọc <b>{1500 + a.index}</b> lần</span>{edited}<div class="clr"></div></div>'
        more = "".join(
            f'<li class="even"><a class="itemRelTitle" href="/tin-tuc/item/{n}">{r.title}</a></li>' for n, r in enumerate(a.related)
        )
        older = "".join(
            f'<li><a href="/tin-tuc/item/{n + 9}">{r.title}</a> ({r.day:%d/%m/%Y})</li>'
            for n, r in enumerate(content.related(a.index + 50, self.site.fetched, 4))
        )
        return f'<div id="k2Container" class="itemView"><div class="itemHeader">{stamp}<h2 class="itemTitle">{a.story.title}</h2><span class="itemAuthor">Viết bởi&nbsp; <a rel="author" href="/tin-tuc/itemlist/user/42">Super User</a></span></div><div class="itemToolbar"><ul><li><span class="itemTextResizerTitle">cỡ chữ</span> <a href="#" id="fontDecrease"><span>giảm</span></a> <a href="#" id="fontIncrease"><span>tăng</span></a></li><li><a class="itemPrintLink" rel="nofollow" href="?tmpl=component&amp;print=1"><span>In</span></a></li><li><a class="itemCommentsAnchor k2Anchor" href="#itemCommentsAnchor">Hãy là người đầu tiên bình luận!</a></li></ul></div><div class="itemBody">{picture}<div class="itemIntroText"><p>{a.lead}</p></div><div class="itemFullText">{text}</div>{hits}</div><div class="itemLinks"><div class="itemCategory"><span>Xuất bản trong</span> <a href="/tin-tuc">Tin tức</a></div></div><div class="itemRelated"><h3>Bài viết liên quan</h3><ul>{more}</ul></div><div class="itemAuthorLatest"><h3>Mới nhất từ Super User</h3><ul>{older}</ul></div>{self.comment_area(a)}</div>'.replace(
            '<li><a class="itemCommentsAnchor k2Anchor" href="#itemCommentsAnchor">Hãy là người đầu tiên bình luận!</a></li>',
            "" if a.comments == "none" else '<li><a class="itemCommentsAnchor k2Anchor" href="#itemCommentsAnchor">Bình luận</a></li>',
        )

    def comment_area(self, a: Article) -> str:
        form = '<div class="itemCommentsForm"><h3>Để lại bình luận</h3><p class="itemCommentsFormNotes">Hãy chắc chắn nhập vào các thông tin (*) bắt buộc. Mã HTML không được phép.</p><form action="/index.php" method="post" id="comment-form" class="form-validate"><label class="formComment" for="commentText">Nội dung *</label><textarea rows="20" cols="10" class="inputbox" name="commentText" id="commentText">nhập nội dung ở đây...</textarea><label class="formName" for="userName">Tên *</label><input class="inputbox" type="text" name="userName" id="userName" value="nhập tên của bạn..." /><input type="submit" class="button" id="submitCommentButton" value="Gửi bình luận" /></form></div>'
        match a.comments:
            case "form":
                return f'<a name="itemCommentsAnchor" id="itemCommentsAnchor"></a><div class="itemComments">{form}</div>'
            case "published":
                return f'<a name="itemCommentsAnchor" id="itemCommentsAnchor"></a><div class="itemComments"><h3 class="itemCommentsCounter"><span>2</span> bình luận</h3><ul class="itemCommentsList"><li class="even"><span class="commentLink"><a href="#comment8">Liên kết bình luận</a></span><span class="commentDate">Thứ Hai, 25 Tháng 5 2020 09:15</span><span class="commentAuthorName">gửi bởi giáo viên</span><p>Hướng dẫn rất rõ ràng.</p></li><li class="odd"><span class="commentDate">Thứ Ba, 26 Tháng 5 2020 21:40</span><span class="commentAuthorName">gửi bởi khách</span><p>Cho xin tệp mẫu với ạ.</p></li></ul>{form}</div>'
            case _:
                return ""

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<div class="itemContainer"><div class="catItemView groupLeading"><div class="catItemHeader"><span class="catItemDateCreated">{weekday(a.when or a.anchor or self.site.fetched)}, {(a.when or a.anchor):%d} Tháng {(a.when or a.anchor or self.site.fetched).month} {(a.when or a.anchor):%Y %H:%M}</span><h3 class="catItemTitle"><a href="{self.address(a)}">{a.story.title}</a></h3></div><div class="catItemBody"><div class="catItemIntroText"><p>{a.story.lead}</p></div></div><div class="catItemReadMore"><a class="k2ReadMore" href="{self.address(a)}">Xem thêm ...</a></div></div></div>'
            for a in items
        )
        return f'<div id="k2Container" class="itemListView"><div class="itemListCategory"><h2>{title}</h2></div><div class="itemList"><div id="itemListLeading">{rows}</div></div><div class="k2Pagination">Trang 1 / 6</div></div>'

    def content(self, title: str, inner: str) -> str:
        return f'<div id="k2Container" class="itemView"><div class="itemHeader"><h2 class="itemTitle">{title}</h2></div><div class="itemBody"><div class="itemFullText">{inner}</div></div></div>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<!DOCTYPE html><html lang="vi-vn"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><title>{a.story.title}</title></head><body class="contentpane"><a class="itemPrintThisPage" rel="nofollow" href="#" onclick="window.print();return false;"><span>In trang này</span></a><div id="k2Container" class="itemView"><div class="itemHeader"><span class="itemDateCreated">{self.stamp(a)}</span><h2 class="itemTitle">{a.story.title}</h2></div><div class="itemBody">{text}</div></div></body></html>'


SKIN = K2()
