# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""Single pages of many sites, each with one habit or trap of its own: glued figures, days that are none, three-line sources, widgets."""

import json
import unicodedata
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tests.labelled import content
from tests.labelled.pages import LabelledPage
from tests.labelled.skin import at, twelve, weekday

FETCHED = at("2024-12-09 09:15")
ONE_SITE = False
"""Every page is of another site: there is no template to learn."""

WRITTEN = at("2024-11-16 17:01:24")


@dataclass(frozen=True)
class Odd:
    name: str
    stamp: str = ""
    """Between headline and text."""
    published: tuple[str, str] | None = None
    """value, precision"""
    lead: str = ""
    """Before the first words."""
    end: str = ""
    """After the last paragraph, inside the text."""
    after: str = ""
    """After the article."""
    head: str = ""
    path: str = ""
    sources: tuple[tuple[str | None, str], ...] = ()
    comments: str = "none"
    clock: str = ""
    kind: str = "article"
    body: str | None = None
    title: str | None = None
    language: str = "vi"


DAY = ("2024-11-16", "day")
MINUTE = ("2024-11-16T17:01:00+07:00", "minute")
SECOND = ("2024-11-16T17:01:24+07:00", "second")
TODAY = f"{weekday(FETCHED)}, ngày {FETCHED:%d/%m/%Y}"
T = WRITTEN


def ld(**values: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **values}, ensure_ascii=False)}</script>'


FORM = '<form action="/gui" method="post"><input name="hoten" placeholder="Họ tên"><input name="email" placeholder="Email"><textarea name="nd"></textarea><button>Gửi</button></form>'

ODDITIES = (
    # how a posting time is printed
    Odd("glued-counter", f"<div><span>Thứ bảy - {T:%d/%m/%Y %H:%M}</span><span>1.352</span><span>0</span></div>", MINUTE),
    Odd("glued-time", f"<div><span>{T:%d/%m/%Y}</span><span>{T:%H:%M}</span></div>", MINUTE),
    Odd("24-hours-with-pm", f"<p>{T:%d/%m/%Y %H:%M} PM</p>", MINUTE),
    Odd("12-hours-ch", f"<p>{T:%d/%m/%Y} {twelve(T, seconds=True)}</p>", SECOND),
    Odd("goc", f'<p>{weekday(T)}, {T:%d/%m/%Y %H:%M} <a href="https://tuoitre.vn/mot-bai-20241116.htm">Gốc</a></p>', MINUTE, sources=(("tuoitre.vn", "press"),)),
    Odd("english-weekday", f"<div>Saturday, {T:%d/%m/%Y} - {T:%H:%M}|</div>", MINUTE),
    Odd("time-first", f"<div>{T.hour}:{T.minute}, Thứ Bảy, {T.day}-{T.month}-{T.year}</div>", MINUTE),
    Odd("gmt", f"<div>{weekday(T)}, {T:%d/%m/%Y} | {T:%H:%M} GMT+7</div>", MINUTE),
    Odd("seen-and-answers", f"<div>{T:%d/%m/%Y} {T:%I:%M:%S %p} - Đã xem: 237 - Phản hồi: 0</div>", SECOND),
    Odd("capitals", f"<div>THỨ BẢY, {T:%d/%m/%Y %H:%M:%S}</div>", SECOND),
    Odd("hour-with-h", f"<div>Đăng ngày {T.day}/{T.month}/{T.year}, {T:%H}h{T:%M}</div>", MINUTE),
    Odd("hour-in-words", f"<div>{T.hour} giờ {T:%M} phút, ngày {T.day} tháng {T.month} năm {T.year}</div>", MINUTE),
    Odd("two-digit-year", f"<div>Ngày đăng: {T:%d/%m/%y}</div>", DAY),
    Odd("iso", f"<div>{T:%Y-%m-%d %H:%M:%S}</div>", SECOND),
    Odd("dots", f"<div>{T:%d.%m.%Y}</div>", DAY),
    Odd("label-in-own-cell", f"<table><tr><td>Ngày đăng tin:</td><td>{T:%d/%m/%Y}</td></tr><tr><td>Lượt đọc:</td><td>1211</td></tr></table>", DAY),
    Odd("calendar-box", f'<div class="cal"><span class="d">{T.day}</span><span class="m">Tháng {T.month}</span><span class="y">{T.year}</span></div>', DAY),
    Odd("at-the-end", end=f'<p align="right"><i>Ngày đăng: {T:%d/%m/%Y}</i></p>', published=DAY),
    Odd("posted-and-edited", f"<div>Ngày đăng: {T:%d/%m/%Y %H:%M} | Cập nhật: {T + timedelta(days=4):%d/%m/%Y %H:%M}</div>", MINUTE),
    Odd("edited-first", f"<div>Cập nhật lần cuối: {T + timedelta(days=4):%d/%m/%Y}</div><div>Đăng ngày: {T:%d/%m/%Y}</div>", DAY),
    Odd("edited-only", f"<div>Cập nhật: {T:%d/%m/%Y %H:%M}</div>", MINUTE),
    Odd("same-day-as-visit", f"<div>Ngày đăng: {FETCHED:%d/%m/%Y}</div>", ("2024-12-09", "day"), clock=TODAY),
    Odd("same-day-as-visit-with-time", f"<div>{FETCHED:%d/%m/%Y} 07:30</div>", ("2024-12-09T07:30:00+07:00", "minute"), clock=f"{TODAY} | 09:15"),
    Odd("clock-above-same-form", f"<div>{weekday(T)}, ngày {T:%d/%m/%Y}</div>", DAY, clock=TODAY),
    Odd("nfd", f"<div>Ngày đăng: {T:%d/%m/%Y}</div>", DAY),
    Odd("author-and-day", f"<div>{T:%d/%m/%Y} | Lê Văn Lịnh</div>", DAY),
    Odd("nbsp", f"<div>Ngày&nbsp;đăng:&nbsp;&nbsp;{T:%d/%m/%Y}&nbsp;&nbsp;&nbsp;{T:%H:%M}</div>", MINUTE),
    Odd("by-whom-in-between", f"<div>Ngày gửi: {T:%d/%m/%Y %H:%M:%S} - Người đăng: Quản trị - Lượt xem: 2011</div>", SECOND),
    # only in metadata or in the address
    Odd("json-ld-utc", published=("2024-11-17T05:30:00+07:00", "second"), head=ld(**{"@type": "NewsArticle", "datePublished": "2024-11-16T22:30:00Z", "headline": "x"})),
    Odd("meta-dc", published=DAY, head=f'<meta name="DC.date.issued" content="{T:%Y-%m-%d}">'),
    Odd("meta-article", published=SECOND, head=f'<meta property="article:published_time" content="{T:%Y-%m-%dT%H:%M:%S}+07:00">'),
    Odd("time-element-relative", f'<time datetime="{T:%Y-%m-%dT%H:%M:%S}+07:00">3 tuần trước</time>', SECOND),
    Odd("in-the-address", published=DAY, path=f"/{T:%Y/%m/%d}/mot-bai-viet.html"),
    Odd("meta-agrees", f"<div>{T:%d/%m/%Y}</div>", SECOND, head=f'<meta property="article:published_time" content="{T:%Y-%m-%dT%H:%M:%S}+07:00">'),
    # nothing says when it was posted
    Odd("clock-only", clock=TODAY),
    Odd("clock-with-time-only", clock=f"Hôm nay: {FETCHED:%d/%m/%Y %H:%M:%S}"),
    Odd("impossible", "<div>Ngày đăng: 16/72/2020</div>"),
    Odd("future", f"<div>Ngày đăng: {FETCHED + timedelta(days=200):%d/%m/%Y}</div>"),
    Odd("relative-only", "<div>3 giờ trước</div>", ("2024-12-09", "day")),
    Odd("notice-with-place-and-day", "<table width=100%><tr><td>Số: 112/TB-UBND</td><td align=right><i>Mẫu Sơn, ngày 12 tháng 3 năm 2021</i></td></tr></table>"),
    Odd("comments-dated", after='<div class="bl"><h4>Bình luận (1)</h4><div><b>Hoa</b> <span>05/12/2024 20:11</span><p>Hay quá.</p></div><textarea placeholder="Viết bình luận"></textarea><button>Gửi bình luận</button></div>', comments="published"),
    Odd("related-dated", after="<h3>Tin liên quan</h3><ul>" + "".join(f'<li><a href="/t/{k}">{r.title}</a> ({r.day:%d/%m/%Y})</li>' for k, r in enumerate(content.related(7, FETCHED, 6))) + "</ul>"),
    Odd("next-and-previous-dated", after=f'<div><a href="/t/1">« Tin trước</a> <span>({T:%d/%m/%Y})</span> <a href="/t/2">Tin sau »</a> <span>({T + timedelta(days=2):%d/%m/%Y})</span></div>'),
    Odd("event-box", after=f"<div><h4>Sự kiện sắp diễn ra</h4><p>{FETCHED + timedelta(days=5):%d/%m/%Y}: Hội khỏe Phù Đổng</p><p>{FETCHED - timedelta(days=5):%d/%m/%Y}: Họp phụ huynh</p></div>"),
    Odd("street-of-a-date", clock="Địa chỉ: 215 đường 30/4, phường 2 - Điện thoại: 0254.385.2011"),
    Odd("holiday-in-title", title="Kỷ niệm 49 năm Ngày giải phóng 30/4/1975 - 30/4/2024"),
    Odd("born-and-died", title="Tiểu sử đồng chí Lê Văn Khởi (12/5/1920 - 03/9/2001)"),
    Odd("installation-in-meta", head='<meta name="revised" content="2011-01-01"><meta name="date" content="2011-01-01"><meta http-equiv="last-modified" content="2011-01-01">'),
    # sources
    Odd("three-lines", f"<p>{T:%d/%m/%Y}</p>", DAY, end="<p><strong>Đại Đoàn kết</strong></p><p>Theo Hồ Hương</p><p>Đại biểu Nhân dân</p>", sources=(("daidoanket.vn", "press"), ("daibieunhandan.vn", "press"))),
    Odd("head-against-field", f"<p>{T:%d/%m/%Y}</p>", DAY, lead="(Dân trí) – ", end="<p><b>Nguồn tin: Internet</b></p>", sources=(("dantri.com.vn", "press"), (None, "vague"))),
    Odd("link-to-original", f"<p>{T:%d/%m/%Y}</p>", DAY, end='<p><a href="https://laodong.vn/xa-hoi/mot-bai-1412345.ldo">Link bài gốc</a></p>', sources=(("laodong.vn", "press"),)),
    Odd("desk-in-brackets", f"<p>{T:%d/%m/%Y}</p>", DAY, end="<p align=right>Theo Q.HẢI (TTO)</p>", sources=(("tuoitre.vn", "press"),)),
    Odd("name-and-address", f"<p>{T:%d/%m/%Y}</p>", DAY, end="<p>Nguồn Tiền Phong: https://tienphong.vn/mot-bai-post1690123.tpo</p>", sources=(("tienphong.vn", "press"),)),
    Odd("ministry-and-link", f"<p>{T:%d/%m/%Y}</p>", DAY, end='<p>Nguồn tin: Bộ Giáo dục và Đào tạo. Link xem bài viết gốc tại đây: <a href="https://moet.gov.vn/tin/9">https://moet.gov.vn/tin/9</a></p>', sources=((None, "state"),)),
    Odd("facebook-as-source", f"<p>{T:%d/%m/%Y}</p>", DAY, end="<p>Nguồn: Facebook</p>", sources=(("facebook.com", "social"),)),
    Odd("digest", f"<p>{T:%d/%m/%Y}</p>", DAY, end="<p>(Tổng hợp từ Internet)</p>", sources=((None, "vague"),)),
    Odd("two-papers", f"<p>{T:%d/%m/%Y}</p>", DAY, end="<p>Theo TTXVN/Báo Tin tức</p>", sources=(("baotintuc.vn", "press"),)),
    # what only looks like a source
    Odd("credit-of-picture", f"<p>{T:%d/%m/%Y}</p>", DAY, end="<p><em>Ảnh minh họa. Nguồn: Internet</em></p>"),
    Odd("credit-in-brackets", f"<p>{T:%d/%m/%Y}</p>", DAY, end="<p align=center><i>(Hình từ Internet)</i></p>"),
    Odd("text-and-pictures-own", f"<p>{T:%d/%m/%Y}</p>", DAY, end="<p align=right><b>Tin, ảnh: Ban biên tập</b></p>"),
    Odd("agency-credit", f"<p>{T:%d/%m/%Y}</p>", DAY, end="<p><i>Ảnh: VGP/Nhật Bắc</i></p>"),
    Odd("re-use-notice", f"<p>{T:%d/%m/%Y}</p>", DAY, after='<p>Yêu cầu ghi rõ nguồn "trang.mauson.gov.vn" khi sử dụng thông tin</p>'),
    Odd("paper-gives-presents", f"<p>{T:%d/%m/%Y}</p>", DAY, title="Báo Tuổi Trẻ trao 50 suất học bổng cho học sinh nghèo", end="<p>Dịp này, Báo Tuổi Trẻ cùng nhà tài trợ còn tặng nhà trường một phòng máy tính.</p>"),
    Odd("theo-speech", f"<p>{T:%d/%m/%Y}</p>", DAY, end="<p>Theo ông Trần Văn Bình, Chủ tịch UBND xã, công trình sẽ hoàn thành trước Tết.</p><p>Theo kế hoạch, đợt hai bắt đầu từ tháng sau.</p>"),
    Odd("own-author", f"<p>{T:%d/%m/%Y}</p>", DAY, end="<p align=right><b>Bích Huệ</b></p>"),
    Odd("source-of-water", f"<p>{T:%d/%m/%Y}</p>", DAY, title="Nguồn nước sạch về bản", end="<p>Nguồn nước được dẫn từ khe núi về bể chứa trung tâm.</p>"),
    Odd("funding-line", f"<p>{T:%d/%m/%Y}</p>", DAY, end="<p>Nguồn vốn: Ngân sách tỉnh và đóng góp của nhân dân.</p>"),
    # readers' comments and what is none
    Odd("facebook-plugin", f"<p>{T:%d/%m/%Y}</p>", DAY, after='<div id="fb-root"></div><fb:comments href="https://x/" numposts="5" width="100%"></fb:comments>', comments="form_open"),
    Odd("disqus", f"<p>{T:%d/%m/%Y}</p>", DAY, after='<div id="disqus_thread"></div><script src="https://trangmau.disqus.com/embed.js"></script>', comments="form_open"),
    Odd("feelings", f"<p>{T:%d/%m/%Y}</p>", DAY, after=f"<h3>CẢM NHẬN CỦA BẠN VỀ BÀI VIẾT NÀY</h3>{FORM}", comments="form_open"),
    Odd("vietnamese-with-marks", f"<p>{T:%d/%m/%Y}</p>", DAY, after=f"<h4>Comment</h4><p>Vui lòng nhập tiếng việt có dấu</p>{FORM}", comments="form_open"),
    Odd("suggestions-on-draft", f"<p>{T:%d/%m/%Y}</p>", DAY, after=f"<h3>Gửi góp ý dự thảo</h3>{FORM}"),
    Odd("questions", f"<p>{T:%d/%m/%Y}</p>", DAY, after=f"<h3>Gửi câu hỏi</h3>{FORM}"),
    Odd("poll", f"<p>{T:%d/%m/%Y}</p>", DAY, after='<h4>Khảo sát ý kiến</h4><form><p>Bạn thấy trang này thế nào?</p><input type="radio" name="o"> Tốt <input type="radio" name="o"> Khá<br><input type="submit" value="Bình chọn"></form>'),
    Odd("newsletter", f"<p>{T:%d/%m/%Y}</p>", DAY, after='<h4>Đăng ký nhận tin</h4><form><input type="email" name="email" placeholder="Email của bạn"><button>Đăng ký</button></form>'),
    Odd("recent-comments-box", f"<p>{T:%d/%m/%Y}</p>", DAY, after="<aside><h4>Bình luận mới</h4><ul><li><b>Hải</b>: rất hay (01/12/2024)</li></ul></aside>"),
    Odd("login-to-comment", f"<p>{T:%d/%m/%Y}</p>", DAY, after='<div><h3>Bình luận</h3><p>Bạn cần <a href="/dang-nhap">đăng nhập</a> để bình luận.</p></div>', comments="closed"),
    Odd("comments-after-moderation", f"<p>{T:%d/%m/%Y}</p>", DAY, after=f"<h3>Ý kiến bạn đọc</h3><p>Bình luận của bạn sẽ hiển thị sau khi được kiểm duyệt</p>{FORM}", comments="form_open"),
    Odd("send-article-by-mail", f"<p>{T:%d/%m/%Y}</p>", DAY, after=f"<h4>Gửi bài viết cho bạn bè</h4>{FORM}"),
    # language
    Odd("vietnamese-under-en", f"<p>{T:%d/%m/%Y}</p>", DAY, path="/en/news/123"),
    Odd("no-marks", f"<p>{T:%d/%m/%Y}</p>", DAY, title="Thong bao nghi le Quoc khanh",
        body="<p>Nha truong thong bao lich nghi le Quoc khanh den toan the can bo, giao vien, nhan vien va hoc sinh. De nghi cac lop don dep ve sinh, tat dien, khoa cua truoc khi ra ve.</p><p>Giao vien chu nhiem nhac nho hoc sinh chap hanh luat giao thong, khong tu y tam song, suoi trong thoi gian nghi le, giu gin suc khoe de tiep tuc hoc tap.</p>"),
    # walls
    Odd("maintenance", kind="other", title="Thông báo", body="<p>Website đang bảo trì, nâng cấp. Xin quý vị vui lòng quay lại sau.</p>"),
    Odd("under-construction", kind="static", title="Cơ cấu tổ chức", body="<p>Nội dung đang được cập nhật...</p>"),
)  # fmt: skip


def _page(n: int, odd: Odd) -> LabelledPage:
    story = content.story(n * 3 + 1, WRITTEN)
    title = odd.title or story.title
    text = (
        odd.body
        if odd.body is not None
        else f"<p><b>{odd.lead}{story.lead}</b></p>" + "".join(f"<p>{p}</p>" for p in story.paragraphs) + odd.end
    )
    menu = "".join(f'<li><a href="/{content.slug(m)}">{m}</a></li>' for m in ("Trang chủ", "Giới thiệu", "Tin tức", "Văn bản", "Liên hệ"))
    foot = "<p>Trang thông tin điện tử xã Mẫu Sơn Đông</p>"
    match n % 4:
        case 0:
            html = f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title} - Xã Mẫu Sơn Đông</title>{odd.head}</head><body><header><p>{odd.clock}</p><ul>{menu}</ul></header><div class="container"><h1>{title}</h1>{odd.stamp}<div class="noi-dung">{text}</div>{odd.after}</div><footer>{foot}</footer></body></html>'
        case 1:
            html = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Xã Mẫu Sơn Đông</title>{odd.head}</head><body><table width=980 align=center><tr><td>{odd.clock}</td></tr><tr><td><ul>{menu}</ul></td></tr><tr><td><h2>{title}</h2>{odd.stamp}{text}{odd.after}</td></tr><tr><td align=center>{foot}</td></tr></table></body></html>'
        case 2:
            html = f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title>{odd.head}</head><body><div class="top-date">{odd.clock}</div><nav><ul>{menu}</ul></nav><main><article><h1>{title}</h1>{odd.stamp}{text}</article>{odd.after}</main><footer>{foot}</footer></body></html>'
        case _:
            html = f'<!DOCTYPE html><html lang="en-us"><head><meta charset="utf-8"><title>{title} | Xã Mẫu Sơn Đông</title>{odd.head}</head><body><div id="hd"><span>{odd.clock}</span></div><div id="mn"><ul>{menu}</ul></div><div id="bd"><div class="tt"><a href="/tin-tuc">Tin tức</a></div><h3 class="td">{title}</h3>{odd.stamp}<div class="ct">{text}</div>{odd.after}</div><div id="ft">{foot}</div></body></html>'
    if odd.name == "nfd":
        html = unicodedata.normalize("NFD", html)
    published = None if odd.published is None else {"value": odd.published[0], "precision": odd.published[1]}
    sources: list[dict[str, str | None]] = [{"outlet": outlet, "kind": kind} for outlet, kind in odd.sources]
    truth: dict[str, Any] = {"page_kind": odd.kind, "published": published, "sources": sources, "language": odd.language, "licence": None}
    if odd.kind == "article":
        truth["title"] = title
    truth["comments"] = {"state": odd.comments if odd.kind == "article" else None}
    return LabelledPage(
        f"oddities-{odd.name}", "oddities", f"https://xa{n:02}.mauson.gov.vn{odd.path or f'/tin-tuc/bai-{n}'}", FETCHED, html, truth=truth
    )


class Oddities:
    def pages(self) -> list[LabelledPage]:
        return [_page(n, odd) for n, odd in enumerate(ODDITIES)]


SKIN = Oddities()
