# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A teachers' platform that many schools use as their site: `Name @ 20:15 12/03/2012`, `Ngày gửi: 20h:15' 12-03-2012`, boxes in three columns."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import Article, Site, Skin, at


class Violet(Skin):
    family = "violet"
    site = Site(
        "c2dongthanh-mauloc.teachernet.vn", "Website trường THCS Đông Thạnh", at("2012-11-09 20:40"),
        ("Trang chủ", "Thành viên", "Trợ giúp", "Tin tức nhà trường", "Bài giảng", "Đề thi"),
        {"managing_body": "Trường THCS Đông Thạnh"},
        scheme="http",
    )  # fmt: skip
    stamps = (
        (lambda t: f"Nguyễn Thị Hà @ {t:%H:%M} {t:%d/%m/%Y}", "minute"),
        (lambda t: f"Ngày gửi: {t.hour}h:{t:%M}' {t:%d-%m-%Y}", "minute"),
        (lambda t: f"Đăng lúc {t.hour}h:{t:%M}' ngày {t:%d/%m/%Y}", "minute"),
    )
    comment_states = ("form", "published", "closed")
    source_place = "end"
    prints = False
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/entry/list/cat_id/77",
        "listing2": "/entry/list/cat_id/77/page/2",
        "search": "/document/search/q/hoi+nghi",
    }

    def address(self, a: Article) -> str:
        return f"/entry/show/entry_id/{7700100 + a.index}"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(f'<div class="tabItem"><a href="/{content.slug(t)}">{t}</a></div>' for t in self.site.menu)
        fresh = "".join(
            f'<li><a href="/entry/show/entry_id/{n}">{r.title[:30]}...</a></li>'
            for n, r in enumerate(content.related(34, self.site.fetched))
        )
        words = "".join(
            f"<li>Chúc cả nhà vui vẻ... <span>({r.day:%d/%m %H:%M})</span></li>" for r in content.related(35, self.site.fetched, 4)
        )
        now = self.site.fetched
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title} - {self.site.name}</title>{head}</head><body><div id="wrapper"><div id="banner"><object type="application/x-shockwave-flash" data="banner.swf"></object><p>Chào mừng quý vị đến với {self.site.name}.</p><p>Quý vị chưa đăng nhập hoặc chưa đăng ký làm thành viên, vì vậy chưa thể tải được các tài liệu của Thư viện về máy tính của mình. Nếu đã đăng ký rồi, quý vị có thể đăng nhập ở ngay ô bên phải.</p></div><div id="tabs">{menu}</div><table id="main"><tr><td class="left"><div class="box"><h3>Tài nguyên dạy học</h3><ul><li><a href="/x">Các ý kiến mới nhất</a></li></ul><ul>{words}</ul></div><div class="box"><h3>Thời gian</h3><p>{now:%H:%M:%S} {now:%d/%m/%Y}</p></div><div class="box"><h3>Thống kê</h3><ul><li>102331 truy cập (chi tiết)</li><li>31 trong hôm nay</li><li>415 thành viên</li></ul></div></td><td class="center"><div id="path">Gốc &gt; Tin tức nhà trường &gt;</div>{main}</td><td class="right"><div class="box"><h3>Đăng nhập</h3><form><label>Tên truy nhập</label><input name="u"><label>Mật khẩu</label><input type="password"><input type="submit" value="Đăng nhập"></form></div><div class="box"><h3>Tin mới</h3><ul>{fresh}</ul></div><div class="box"><h3>Tìm kiếm</h3><input name="q"></div></td></tr></table><div id="footer">Bản quyền thuộc về Trường THCS Đông Thạnh<br/>Website được thừa kế từ nền tảng dùng chung, người quản trị: Nguyễn Thị Hà</div></div></body></html>"""

    def article(self, a: Article) -> str:
        stamp = "" if a.when is None else f'<div class="entry_info"><i>{self.stamp(a)}</i><br/>Số lượt xem: {210 + a.index}</div>'
        picture = (
            f'<p align="center"><img src="/uploads/{a.index}.jpg" width="400"/><br/><em>{a.story.caption}</em></p>' if a.picture else ""
        )
        text = f"<p>{a.lead}</p>{picture}" + "".join(f"<p>{part}</p>" for part in a.paragraphs())
        more = "".join(f'<li><a href="/entry/show/entry_id/{n}">{r.title}</a> ({r.day:%d/%m/%y})</li>' for n, r in enumerate(a.related))
        return f'<div class="entry"><div class="entry_title"><b>{a.story.title}</b></div><div class="entry_content">{text}</div>{stamp}</div>{self.comment_area(a)}<div class="older"><b>Các bài viết trước:</b><ul>{more}</ul></div>'

    def comment_area(self, a: Article) -> str:
        match a.comments:
            case "form":
                return '<div class="comments"><b>Gửi ý kiến</b><form><textarea name="content"></textarea><input type="submit" value="Gửi"></form></div>'
            case "published":
                return '<div class="comments"><b>Ý kiến bạn đọc</b><div class="cm"><b>Trần Văn B</b> @ 21:05 05/11/2012<p>Cảm ơn nhà trường đã chia sẻ!</p></div><b>Gửi ý kiến</b><form><textarea name="content"></textarea><input type="submit" value="Gửi"></form></div>'
            case "closed":
                return '<div class="comments"><p>Bạn phải đăng nhập mới được gửi ý kiến.</p></div>'
            case _:
                return ""

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<div class="entry_short"><a href="{self.address(a)}"><b>{a.story.title}</b></a><p>{a.story.lead[:150]}...</p><i>Nguyễn Thị Hà @ {(a.when or a.anchor):%H:%M %d/%m/%Y}</i> <a href="{self.address(a)}">Xem tiếp</a></div>'
            for a in items
        )
        return f'<div class="list"><h3>{title}</h3>{rows}<div class="pager">Trang 1 / 3 | <a href="page/2">Trang sau</a></div></div>'

    def content(self, title: str, inner: str) -> str:
        return f'<div class="entry"><div class="entry_title"><b>{title}</b></div><div class="entry_content">{inner}</div></div>'

    def document(self, number: str, title: str, issued: date) -> str:
        return self.content(
            title,
            f'<p>(Tài liệu chưa được thẩm định)<br/>Số hiệu: {number}<br/>Ngày ban hành: {issued:%d/%m/%Y}<br/>Dung lượng: 112.0 KB<br/>Số lượt tải: 12</p><p><a href="/uploads/{content.slug(number)}.doc">{number}.doc</a></p>',
        )


SKIN = Violet()
