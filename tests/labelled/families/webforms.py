# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A home-grown ASP.NET WebForms site: a teacher-training college. `ctl00_…`, UpdatePanel, `Ngày cập nhật` as the only day, CH and SA."""

from collections.abc import Sequence
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import Article, Site, Skin, at, twelve, weekday


class WebForms(Skin):
    family = "webforms"
    site = Site(
        "caodangmauvan.edu.vn", "Trường Cao đẳng Sư phạm Mẫu Vân", at("2018-01-10 19:30"),
        ("Trang chủ", "Giới thiệu", "Tin tức", "Đào tạo", "Nghiên cứu khoa học", "Sinh viên"),
        {"managing_body": "Trường Cao đẳng Sư phạm Mẫu Vân", "address": "Km 5, đường Lê Duẩn, thành phố Mẫu Vân", "phone": "(0233) 3.584.520", "email": "info@caodangmauvan.edu.vn"},
        scheme="http",
        languages=("en",),
    )  # fmt: skip
    stamps = (
        (lambda t: f"Ngày cập nhật: {t:%d/%m/%Y} {twelve(t, seconds=True)}", "second"),
        (lambda t: f"{t:%d/%m/%Y} {twelve(t)}", "minute"),
        (lambda t: f"Cập nhật: {weekday(t)}, {t:%d/%m/%Y} {t:%H:%M:%S}", "second"),
        (lambda t: f"Ngày đăng : {t:%d/%m/%Y}", "day"),
        (lambda t: f"{t:%d/%m/%Y %H:%M} {'PM' if t.hour > 11 else 'AM'}", "minute"),
    )
    comment_states = ("form", "none", "published", "form")
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/Default.aspx?page=news&cat=5",
        "listing2": "/Default.aspx?page=news&cat=5&p=2",
        "static": "/Default.aspx?page=intro&id=1",
        "print": "/Print.aspx?id=",
        "contact": "/Default.aspx?page=contact",
        "error": "/Default.aspx?page=news&do=detail&id=0",
    }

    def address(self, a: Article) -> str:
        return f"/Default.aspx?page=news&do=detail&category_id=5&id={6000 + a.index}"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(
            f'<td id="ctl00_Menu1n{n}" onmouseover="Menu_HoverStatic(this)"><table cellpadding="0" cellspacing="0" border="0" width="100%"><tr><td style="white-space:nowrap;"><a class="ctl00_Menu1_1" href="/Default.aspx?page=m{n}">{t}</a></td></tr></table></td><td style="width:3px;"></td>'
            for n, t in enumerate(self.site.menu)
        )
        i, now = self.site.identity, self.site.fetched
        side = "".join(
            f'<tr><td><a id="ctl00_rptThongBao_ctl{n:02}_lnk" href="/Default.aspx?page=news&amp;do=detail&amp;id={n}">{r.title}</a>&nbsp;<span id="ctl00_rptThongBao_ctl{n:02}_lbl" style="color:Gray;font-size:8pt;">[{r.day:%d/%m/%Y}]</span></td></tr>'
            for n, r in enumerate(content.related(15, now))
        )
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head id="ctl00_Head1"><title>
	Trường Cao đẳng Sư phạm Mẫu Vân
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />{head}</head><body><form name="aspnetForm" method="post" action="Default.aspx" id="aspnetForm"><div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwULLTE0NDY2MjA4NzEPZBYCZg9kFgICAw9kFg==" /></div><table id="tblMain" width="1000" align="center"><tr><td><img id="ctl00_imgBanner" src="images/banner.png" style="border-width:0px;" /></td></tr><tr><td class="topbar"><span id="ctl00_lblDate">{weekday(now)}, {now:%d/%m/%Y} {twelve(now, seconds=True)}</span> | <a id="ctl00_lnkEn" href="/Default.aspx?lang=en">English</a> | <a id="ctl00_lnkVi" href="/Default.aspx?lang=vi">Tiếng Việt</a> <input name="ctl00$txtSearch" type="text" value="Tìm kiếm" id="ctl00_txtSearch" /><input type="submit" name="ctl00$btnSearch" value="Tìm" id="ctl00_btnSearch" /></td></tr><tr><td><table id="ctl00_Menu1" class="ctl00_Menu1_2" cellpadding="0" cellspacing="0" border="0"><tr>{menu}</tr></table></td></tr><tr><td><table width="100%"><tr><td valign="top" width="720"><div id="ctl00_UpdatePanel1">{main}</div></td><td valign="top"><table id="ctl00_tblThongBao"><tr><td class="head">THÔNG BÁO</td></tr>{side}</table><table><tr><td class="head">LIÊN KẾT WEBSITE</td></tr><tr><td><select name="ctl00$ddlLink"><option>--- Chọn ---</option><option value="http://www.moet.gov.vn">Bộ Giáo dục và Đào tạo</option></select></td></tr></table></td></tr></table></td></tr><tr><td class="footer" align="center"><b>{i["managing_body"].upper()}</b><br />Địa chỉ: {i["address"]}<br />Điện thoại: {i["phone"]} - Fax: (0233) 3.584.521 - Email: {i["email"]}<br />Bản quyền thuộc về {i["managing_body"]}<br /><span id="ctl00_lblOnline">Số người đang xem: 18 - Số lượt truy cập: 2,104,228</span></td></tr></table></form></body></html>"""

    def article(self, a: Article) -> str:
        stamp = "" if a.when is None else f'<span id="ctl00_ContentPlaceHolder1_ctl00_lblNgay" class="ngaydang">{self.stamp(a)}</span>'
        picture = (
            f'<div style="text-align: center;"><img alt="" src="/userfiles/image/2017/{a.index}.jpg" style="width: 550px;" /></div><div style="text-align: center;"><em>{a.story.caption}</em></div>'
            if a.picture
            else ""
        )
        text = "".join(
            f'<div style="text-align: justify;">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; {part}<br /><br /></div>' for part in a.paragraphs()
        )
        source = (
            f'<span id="ctl00_ContentPlaceHolder1_ctl00_lblNguon" style="font-weight:bold;">Nguồn tin: {a.field_source}</span>'
            if a.field_source
            else ""
        )
        others = "".join(
            f'<tr><td><img src="images/bullet.gif" /> <a id="ctl00_ContentPlaceHolder1_dlKhac_ctl{n:02}_lnk" href="/Default.aspx?page=news&amp;do=detail&amp;id={n}">{r.title}</a> <span>({r.day.day}/{r.day.month}/{r.day.year} {twelve(r.day, seconds=True)})</span></td></tr>'
            for n, r in enumerate(a.related)
        )
        return f'<div id="ctl00_ContentPlaceHolder1_pnlDetail"><div class="path"><a href="/">Trang chủ</a> &gt; <a href="/Default.aspx?page=news&amp;cat=5">Tin tức</a></div><span id="ctl00_ContentPlaceHolder1_ctl00_lblTitle" class="title_detail">{a.story.title}</span><br />{stamp}<br /><span id="ctl00_ContentPlaceHolder1_ctl00_lblSummary" style="font-weight:bold;">{a.lead}</span><br />{picture}<span id="ctl00_ContentPlaceHolder1_ctl00_lblContent">{text}</span><div align="right">{source}</div><div align="right"><a href="/Print.aspx?id=1" target="_blank"><img src="images/print.gif" alt="In trang" /></a></div>{self.comment_area(a)}<div class="tinkhac">Các tin khác</div><table id="ctl00_ContentPlaceHolder1_dlKhac" cellspacing="0">{others}</table></div>'

    def comment_area(self, a: Article) -> str:
        if a.comments == "none":
            return ""
        shown = (
            '<table id="ctl00_ContentPlaceHolder1_dlComment"><tr><td><b>Cựu sinh viên</b> <i>(08/01/2018 9:12:44 SA)</i><br />Tự hào về trường cũ.</td></tr></table>'
            if a.comments == "published"
            else ""
        )
        return f'<div class="cmt"><b>Bình luận bạn đọc ({1 if shown else 0})</b>{shown}<br /><b>Bình luận của bạn:</b><table><tr><td>Họ tên:</td><td><input name="ctl00$ContentPlaceHolder1$txtTen" type="text" /></td></tr><tr><td>Email:</td><td><input name="ctl00$ContentPlaceHolder1$txtMail" type="text" /></td></tr><tr><td>Nội dung:</td><td><textarea name="ctl00$ContentPlaceHolder1$txtND" rows="4" cols="50"></textarea></td></tr><tr><td></td><td><input type="submit" name="ctl00$ContentPlaceHolder1$btnGui" value="Gửi" /></td></tr></table></div>'

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<tr><td><a id="ctl00_ContentPlaceHolder1_dlNews_ctl{n:02}_lnk" href="{self.address(a)}" class="tieude">{a.story.title}</a><br /><span class="ngay">{(a.when or a.anchor):%d/%m/%Y %H:%M:%S}</span><br /><span>{a.story.lead[:140]}...</span></td></tr>'
            for n, a in enumerate(items)
        )
        return f'<div class="head_cat">{title}</div><table id="ctl00_ContentPlaceHolder1_dlNews" cellspacing="0" border="0" style="width:100%;border-collapse:collapse;">{rows}</table><span id="ctl00_ContentPlaceHolder1_pager">Trang: <span>1</span> <a href="javascript:__doPostBack(\'p\',\'2\')">2</a></span>'

    def content(self, title: str, inner: str) -> str:
        return f'<div id="ctl00_ContentPlaceHolder1_pnlDetail"><span id="ctl00_ContentPlaceHolder1_ctl00_lblTitle" class="title_detail">{title}</span><br /><span id="ctl00_ContentPlaceHolder1_ctl00_lblContent">{inner.replace("<form", "<div").replace("</form", "</div")}</span></div>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<html><head><title>Bản in</title></head><body onload="javascript:window.print();"><form name="form1" method="post" action="Print.aspx" id="form1"><table width="640"><tr><td><span id="lblTitle" style="font-weight:bold;">{a.story.title}</span></td></tr><tr><td><span id="lblNgay">{self.stamp(a)}</span></td></tr><tr><td>{text}</td></tr></table></form></body></html>'


SKIN = WebForms()
