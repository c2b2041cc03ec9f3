# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""NukeViet 3: a lower secondary school. `Đăng lúc: Thứ …`, author and source at the end, rating, comments for members only."""

from collections.abc import Sequence
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import WEEKDAYS, Article, Site, Skin, at, twelve


def day_of_week(t: object) -> str:
    return (*(w.capitalize() for w in WEEKDAYS[:6]), "Chủ nhật")[t.weekday()]  # type: ignore[attr-defined]


class NukeViet3(Skin):
    family = "nukeviet3"
    site = Site(
        "thcsthuonglam.pgdmau.edu.vn", "Trường THCS Thượng Lâm", at("2014-12-18 15:10"),
        ("Trang nhất", "Giới thiệu", "Tin tức", "Thành viên", "Thống kê", "Liên hệ"),
        {"managing_body": "Trường THCS Thượng Lâm", "address": "Xã Thượng Lâm - huyện Chiêm Sơn", "phone": "0273 877 102", "email": "thcsthuonglam@pgdmau.edu.vn"},
        scheme="http",
    )  # fmt: skip
    stamps = (
        (lambda t: f"Đăng lúc: {day_of_week(t)} - {t:%d/%m/%Y} {t:%H:%M}", "minute"),
        (lambda t: f"Đăng lúc: {day_of_week(t)} - {t:%d/%m/%Y} {twelve(t)}", "minute"),
    )
    comment_states = ("closed", "form", "none", "published")
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/vi/news/Tin-tuc/",
        "listing2": "/vi/news/Tin-tuc/page-2/",
        "static": "/vi/about/Gioi-thieu/",
        "law": "/vi/about/Nhiem-vu/",
        "contact": "/vi/contact/",
        "search": "/vi/search/?q=hoi+nghi",
        "print": "/vi/news/print/Tin-tuc/bai-",
        "error": "/vi/news/khong-co/",
    }

    def address(self, a: Article) -> str:
        return (
            f"/vi/news/Tin-tuc/{'-'.join(w.capitalize() if i == 0 else w for i, w in enumerate(a.story.slug.split('-')))}-{80 + a.index}/"
        )

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(f'<li><a title="{t}" href="/vi/{content.slug(t)}/">{t}</a></li>' for t in self.site.menu)
        i, now = self.site.identity, self.site.fetched
        side = "".join(
            f'<li class="clearfix"><a title="{r.title}" href="/vi/news/Tin-tuc/{content.slug(r.title)}/">{r.title}</a></li>'
            for r in content.related(2, now)
        )
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="vi" xml:lang="vi"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><title>{title} - Tin tức - {self.site.name}</title><meta name="generator" content="NukeViet v3.4" />{head}<script type="text/javascript" src="/js/jquery/jquery.min.js"></script></head><body><div id="container"><div id="header"><div id="logo"><a title="{self.site.name}" href="/"><img src="/images/logo.png" alt="{self.site.name}" /></a></div></div><div id="nav"><ul>{menu}</ul></div><div id="message"><div class="clock fl"><label id="digclock">{now:%H:%M} ICT {day_of_week(now)}, {now:%d/%m/%Y}</label></div><form action="/vi/search/" method="get" class="search"><input type="text" class="text" name="q" maxlength="60" /></form></div><div class="col-a1"><div class="box silver"><h3 class="header">Tin mới</h3><div class="content"><ul>{side}</ul></div></div><div class="box"><h3 class="header">Thăm dò ý kiến</h3><form action="" method="get"><p>Bạn đánh giá website thế nào?</p><input type="radio" name="option"/> Tốt<br/><input type="radio" name="option"/> Chưa tốt<br/><input class="submit" type="button" value="Bình chọn"/></form></div><div class="box"><h3 class="header">Đang truy cập</h3><ul class="stat"><li>Đang truy cập : 6</li><li>Hôm nay : 154</li><li>Tháng hiện tại : 6120</li><li>Tổng lượt truy cập : 301277</li></ul></div></div><div class="col-b1">{main}</div><div id="footer"><div class="fl div2"><p>© Copyright {i["managing_body"]}. All right reserved.</p><p>Địa chỉ: {i["address"]}</p><p>Điện thoại: {i["phone"]} - Email: {i["email"]}</p><p>Powered by <a href="http://nukeviet.vn">NukeViet CMS</a></p></div></div></div></body></html>"""

    def article(self, a: Article) -> str:
        stamp = "" if a.when is None else f'<span class="time">{self.stamp(a)} - Người đăng bài viết: admin</span>'
        picture = (
            f'<div class="fl" style="margin:10px 0"><img alt="{a.story.title}" src="/uploads/news/2014_05/anh{a.index}.jpg" width="300" class="s-border" /><p class="imgcap">{a.story.caption}</p></div>'
            if a.picture
            else ""
        )
        text = "".join(f'<p style="text-align: justify;">{part}</p>' for part in a.paragraphs())
        author = f'<p style="text-align: right;"><strong>Tác giả bài viết: </strong>{a.story.author}</p>'
        source = f'<p style="text-align: right;"><strong>Nguồn tin: </strong>{a.field_source}</p>' if a.field_source else ""
        newer = "".join(
            f'<li><a title="{r.title}" href="/vi/news/x/">{r.title}</a> <span class="date">({r.day:%d/%m/%Y})</span></li>'
            for r in a.related[:2]
        )
        older = "".join(
            f'<li><a title="{r.title}" href="/vi/news/y/">{r.title}</a> <span class="date">({r.day:%d/%m/%Y})</span></li>'
            for r in a.related[2:]
        )
        return f'<div class="news_column"><div id="news_detail"><h1>{a.story.title}</h1>{stamp}<div class="action"><ul><li><a class="print" href="/vi/news/print/x/">In ra</a></li><li><a class="savefile" href="/vi/news/savefile/x/">Lưu bài viết này</a></li></ul></div><div style="clear:both"></div><div id="hometext">{picture}{a.lead}</div><div class="bodytext">{text}</div>{author}{source}<div style="clear:both"></div><div class="news_rating">Tổng số điểm của bài viết là: 0 trong 0 đánh giá<br/>Click để đánh giá bài viết</div>{self.comment_area(a)}<p><strong>Những tin mới hơn</strong></p><ul class="related">{newer}</ul><p><strong>Những tin cũ hơn</strong></p><ul class="related">{older}</ul></div></div>'

    def comment_area(self, a: Article) -> str:
        form = '<div id="formcomment" class="comment"><form action="" onsubmit="return false;" ><h3>Ý kiến bạn đọc</h3><div class="content"><input id="commentname" type="text" value="" class="input" /> <label>Tên</label><br/><input id="commentemail_iavim" type="text" /> <label>Email</label><br/><textarea id="commentcontent" style="width:100%" cols="60" rows="4"></textarea><br/>Mã an toàn: <img id="vimg" alt="Mã an toàn" src="/?scaptcha=captcha" /><input id="commentseccode_iavim" type="text" class="input capcha" /><input id="buttoncontent" type="submit" value="Gửi bình luận" /></div></form></div>'
        match a.comments:
            case "closed":
                return '<div id="formcomment" class="comment"><h3>Ý kiến bạn đọc</h3><a title="Bạn cần đăng nhập với tư cách là thành viên chính thức để có thể bình luận" href="/vi/users/login/">Bạn cần đăng nhập với tư cách là <strong>Thành viên chính thức</strong> để có thể bình luận</a></div>'
            case "form":
                return form
            case "published":
                return f'<div id="showcomment" class="list-comments"><div class="comment"><p class="ct-info"><strong>phụ huynh</strong> - Đăng lúc: 05/12/2014 20:31</p><p>Cảm ơn các thầy cô đã quan tâm tới các cháu.</p></div></div>{form}'
            case _:
                return ""

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<div class="news_column"><div class="items clearfix"><a title="{a.story.title}" href="{self.address(a)}"><img alt="" src="/uploads/news/t{a.index}.jpg" width="100" /></a><h3><a title="{a.story.title}" href="{self.address(a)}">{a.story.title}</a></h3><p class="time">Đăng lúc: {(a.when or a.anchor):%d/%m/%Y %I:%M}</p><p>{a.story.lead[:120]}...</p><p style="text-align:right"><a class="more" href="{self.address(a)}">Xem tiếp...</a></p></div></div>'
            for a in items
        )
        return f'<div class="news_column"><h2>{title}</h2></div>{rows}<div class="generate_page"><strong>1</strong> <a href="/vi/news/Tin-tuc/page-2/">2</a></div>'

    def content(self, title: str, inner: str) -> str:
        return f'<div class="box-border-shadow content-box"><h1 class="header">{title}</h1><div class="bodytext">{inner}</div></div>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><title>{a.story.title}</title></head><body><div id="print"><div id="hd_print"><h2 class="fl">{self.site.name}</h2><p class="fr"><a title="{self.site.name}" href="http://{self.site.host}/">http://{self.site.host}</a></p></div><div class="clear"></div><hr /><div id="content"><h1>{a.story.title}</h1><ul class="control"><li>{day_of_week(a.when)} - {a.when:%d/%m/%Y %H:%M}</li><li class="print"><a title="In ra" href="javascript:;" onclick="window.print()">In ra</a></li><li><a href="javascript:;" onclick="window.close()">Đóng cửa sổ này</a></li></ul><div class="clear"></div>{text}</div><div id="footer"><div id="url">URL của bản tin này::<a href="#">http://{self.site.host}{self.address(a)}</a></div></div></div></body></html>'


SKIN = NukeViet3()
