# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""SharePoint publishing pages: a provincial portal's district. Twelve-hour times with SA and CH, web parts, __VIEWSTATE."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from tests.labelled import content
from tests.labelled.skin import Article, Licence, Site, Skin, at, twelve, weekday


class SharePoint(Skin):
    family = "sharepoint"
    site = Site(
        "huyenphuloc.tinhmau.gov.vn", "Huyện Phú Lộc Thượng", at("2019-10-03 16:22"),
        ("Trang chủ", "Giới thiệu", "Tin tức", "Chỉ đạo điều hành", "Văn bản", "Liên hệ"),
        {"managing_body": "Ủy ban nhân dân huyện Phú Lộc Thượng", "address": "Khu phố 2, thị trấn Phú Lộc, huyện Phú Lộc Thượng", "phone": "0276.3880 115", "email": "vpubphuloc@tinhmau.gov.vn",
         "responsible_person": "Ông Đặng Quốc Hùng"},
        Licence("Giấy phép số: 216/GP-TTĐT ngày 22/10/2015 của Cục quản lý PT,TT và TTĐT – Bộ TT&TT", "216/GP-TTĐT", "2015-10-22", "aggregated"),
    )  # fmt: skip
    stamps = (
        (lambda t: f"{t:%d/%m/%Y} {twelve(t, seconds=True)}", "second"),
        (lambda t: f"Ngày đăng: {t:%d/%m/%Y} | {t:%H:%M}", "minute"),
        (lambda t: f"{t.day}/{t.month}/{t.year} {twelve(t)}", "minute"),
        (lambda t: f"{weekday(t)}, {t:%d/%m/%Y} {t:%H:%M:%S}", "second"),
    )
    comment_states = ("none", "form", "none", "published", "none")
    source_place = None
    paths: ClassVar[dict[str, str]] = {
        **Skin.paths,
        "listing": "/Pages/tin-tuc.aspx",
        "listing2": "/Pages/tin-tuc.aspx?pageindex=2",
        "static": "/Pages/gioi-thieu-chung.aspx",
        "law": "/Pages/chuc-nang-nhiem-vu.aspx",
        "contact": "/Pages/lien-he.aspx",
        "search": "/Pages/tim-kiem.aspx?k=hoi%20nghi",
        "qa": "/Pages/hoi-dap.aspx?ItemID=55",
        "documents": "/Pages/van-ban.aspx",
        "document": "/Pages/van-ban.aspx?ItemID=880",
    }

    def address(self, a: Article) -> str:
        return f"/Pages/{a.story.slug[:60]}.aspx"

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        menu = "".join(
            f'<li class="static"><a class="static menu-item ms-core-listMenu-item ms-displayInline ms-navedit-linkNode" tabindex="0" href="/Pages/{content.slug(t)}.aspx"><span class="additional-background ms-navedit-flyoutArrow"><span class="menu-item-text">{t}</span></span></a></li>'
            for t in self.site.menu
        )
        i, now = self.site.identity, self.site.fetched
        licence = self.site.licence.printed if self.site.licence else ""
        side = "".join(
            f'<div class="item-tb"><a href="/Pages/{content.slug(r.title)}.aspx">{r.title}</a> <span class="ngay">({r.day:%d/%m/%Y})</span></div>'
            for r in content.related(9, now, 6)
        )
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html dir="ltr" lang="en-US"><head><meta http-equiv="X-UA-Compatible" content="IE=10" /><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><meta http-equiv="Expires" content="0" /><title>
	{title}
</title>{head}<script type="text/javascript">var _spPageContextInfo={{webServerRelativeUrl:"\\u002f",siteAbsoluteUrl:"https:\\u002f\\u002f{self.site.host}",currentCultureName:"vi-VN"}};</script></head><body onhashchange="if (typeof(_spBodyOnHashChange) != 'undefined') _spBodyOnHashChange();"><form method="post" action="./default.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTQ5NjQ2Mzc5MWRkqK3q1vYv2019/09/01" /><div id="s4-workspace" class="ms-core-overlay"><div id="s4-bodyContainer"><div class="banner"><img src="/Style%20Library/images/banner.jpg" alt="banner" /></div><div class="ms-breadcrumb-top"><span id="ctl00_lblDate">{weekday(now)}, ngày {now:%d/%m/%Y} {now:%H:%M:%S}</span><div id="SearchBox"><input type="text" id="txtSearch" title="Tìm kiếm..." value="Tìm kiếm..." /></div></div><div id="zz12_TopNavigationMenu" class="noindex ms-core-listMenu-horizontalBox"><ul id="zz13_RootAspMenu" class="root ms-core-listMenu-root static">{menu}</ul></div>
<div id="contentRow"><div id="contentBox"><a id="mainContent" name="mainContent" tabindex="-1"></a><div id="DeltaPlaceHolderMain">{main}</div></div><div class="col-right"><div class="ms-webpart-zone ms-fullWidth"><h2 class="ms-webpart-titleText"><span>Thông báo</span></h2>{side}</div><div class="ms-webpart-zone"><h2 class="ms-webpart-titleText">Thống kê truy cập</h2><div>Đang truy cập: <b>27</b></div><div>Tổng số truy cập: <b>2.318.904</b></div></div></div></div>
<div id="footer" class="ms-dialogHidden"><div class="footer-left"><p>Bản quyền thuộc về {i["managing_body"]}</p><p>Người chịu trách nhiệm chính: {i["responsible_person"]}, Phó Chủ tịch UBND huyện</p><p>Địa chỉ: {i["address"]}</p><p>ĐT: {i["phone"]} * Email: {i["email"]}</p><p>{licence}</p></div></div></div></div></form></body></html>"""

    def article(self, a: Article) -> str:
        stamp = "" if a.when is None else f'<div class="dateNew" id="ctl00_PlaceHolderMain_lblNgayDang">{self.stamp(a)}</div>'
        picture = (
            f'<p style="text-align:center"><img src="/PublishingImages/2019/anh{a.index}.jpg" alt="" style="width:600px" />&#160;</p><p class="ms-rteElement-P" style="text-align:center"><em>{a.story.caption}</em></p>'
            if a.picture
            else ""
        )
        text = f'<p class="ms-rteElement-P"><strong class="ms-rteFontSize-2">{a.lead}</strong></p>{picture}' + "".join(
            f'<p class="ms-rteElement-P" style="text-align:justify">​{part}&#160;</p>' for part in a.paragraphs()
        )
        source = f'<div class="nguontin">Nguồn: {a.field_source}</div>' if a.field_source else ""
        others = "".join(
            f'<li><a href="/Pages/{content.slug(r.title)}.aspx">{r.title}</a> <i>({r.day:%d/%m/%Y})</i></li>' for r in a.related
        )
        return f'<div class="article"><div class="news-title"><h1>{a.story.title}</h1></div>{stamp}<div class="toolbar"><a href="javascript:increaseFont()">A+</a> <a href="javascript:decreaseFont()">A-</a> <a href="javascript:inTin()">Bản in</a></div><div class="captions"></div><div class="ArticleContent"><div id="ctl00_PlaceHolderMain_ctl02__ControlWrapper_RichHtmlField" class="ms-rtestate-field" style="display:inline" aria-labelledby="ctl00_label">{text}</div></div><div class="tacgia">{a.story.author}</div>{source}{self.comment_area(a)}<div class="tinkhac"><div class="tinkhac-title">Tin tức khác</div><ul>{others}</ul></div></div>'

    def comment_area(self, a: Article) -> str:
        if a.comments == "none":
            return ""
        form = '<div class="binhluan"><div class="bl-title">Ý kiến bạn đọc</div><table><tr><td>Họ tên</td><td><input name="ctl00$PlaceHolderMain$txtHoTen" type="text" /></td></tr><tr><td>Email</td><td><input name="ctl00$PlaceHolderMain$txtEmail" type="text" /></td></tr><tr><td>Nội dung</td><td><textarea name="ctl00$PlaceHolderMain$txtNoiDung" rows="4" cols="40"></textarea></td></tr><tr><td></td><td><input type="submit" name="ctl00$PlaceHolderMain$btnGui" value="Gửi ý kiến" /></td></tr></table></div>'
        if a.comments == "form":
            return form
        return (
            '<div class="binhluan-ds"><div class="bl-title">Bình luận (1)</div><div class="bl-item"><b>Một người dân</b> <span>(28/09/2019 7:15:22 CH)</span><p>Tôi rất ủng hộ chủ trương này.</p></div></div>'
            + form
        )

    def listing(self, title: str, items: Sequence[Article]) -> str:
        rows = "".join(
            f'<div class="item-news"><a class="img" href="{self.address(a)}"><img src="/PublishingImages/t{a.index}.jpg" /></a><a class="tieude" href="{self.address(a)}">{a.story.title}</a> <span class="ngaydang">({(a.when or a.anchor):%d/%m/%Y %H:%M})</span><p class="trichdan">{a.story.lead[:150]}</p></div>'
            for a in items
        )
        return f'<div class="ms-webpart-chrome ms-webpart-chrome-vertical"><div class="ms-webpart-titleText">{title}</div><div class="ds-tin">{rows}</div><div class="phantrang"><a href="?pageindex=1">1</a> <a href="?pageindex=2">2</a> <a href="?pageindex=2">Trang sau</a></div></div>'

    def content(self, title: str, inner: str) -> str:
        return f'<div class="article"><div class="news-title"><h1>{title}</h1></div><div class="ms-rtestate-field">{inner.replace("<form", "<div").replace("</form", "</div")}</div></div>'

    def documents(self, rows: Sequence[tuple[str, str, date]]) -> str:
        lines = "".join(
            f'<tr class="ms-itmhover"><td class="ms-vb2"><a href="/VanBan/{content.slug(n)}.pdf">{n}</a></td><td class="ms-vb2">{d:%d/%m/%Y}</td><td class="ms-vb2">{t}</td><td class="ms-vb2"><a href="/VanBan/{content.slug(n)}.pdf"><img src="/_layouts/15/images/icpdf.png" alt="Tải về"/></a></td></tr>'
            for n, t, d in rows
        )
        return f'<div class="ms-webpart-titleText">Hệ thống văn bản</div><table class="ms-listviewtable" cellspacing="0"><tr class="ms-viewheadertr"><th class="ms-vh2">Số/Ký hiệu</th><th class="ms-vh2">Ngày ban hành</th><th class="ms-vh2">Trích yếu</th><th class="ms-vh2">Tải về</th></tr>{lines}</table>'

    def print_view(self, a: Article) -> str:
        text = "".join(f"<p>{part}</p>" for part in (a.lead, *a.paragraphs()))
        return f'<html><head><title>{a.story.title}</title><meta name="GENERATOR" content="Microsoft SharePoint" /></head><body onload="window.print()"><div id="printArea"><h1>{a.story.title}</h1><div class="dateNew">{self.stamp(a)}</div>{text}</div></body></html>'


SKIN = SharePoint()
