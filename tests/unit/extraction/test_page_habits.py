# ruff: noqa: E501 - one page a row reads better than wrapped markup
"""Pages as the trade builds them, written for this test: where each habit prints its date, and what else on the page has one."""

from dataclasses import dataclass
from datetime import datetime

import pytest

from monitor.clock import VIETNAM
from monitor.extraction.read import page_text, read, text_offsets_hold

FETCHED = datetime(2024, 7, 16, 9, 30, tzinfo=VIETNAM)
SITE = "Trang thông tin điện tử xã Tân An"
TITLE = "Hội Nông dân xã ra quân dọn vệ sinh đường làng ngõ xóm"
PROSE = (
    "<p>Sáng ngày 12/7/2024, Hội Nông dân xã phối hợp với Đoàn Thanh niên tổ chức ra quân dọn vệ sinh, trồng hoa hai bên đường liên thôn.</p>"
    "<p>Thực hiện Kế hoạch số 45/KH-UBND ngày 02/5/2024 của Ủy ban nhân dân huyện về xây dựng nông thôn mới, hơn một trăm hội viên đã tham gia"
    " phát quang bụi rậm, khơi thông cống rãnh và thu gom rác thải.</p>"
    "<p>Kết quả, sau một buổi làm việc khẩn trương, các đơn vị đã dọn sạch ba ki-lô-mét đường, trồng mới năm trăm khóm hoa mười giờ"
    " và vận động các hộ dân ký cam kết giữ gìn cảnh quan môi trường.</p>"
)
MENU = "".join(
    f'<li><a href="/{slug}">{name}</a></li>'
    for slug, name in (
        ("", "Trang chủ"), ("gioi-thieu", "Giới thiệu"), ("tin-tuc", "Tin tức - Sự kiện"), ("van-ban", "Văn bản"),
        ("thu-tuc", "Thủ tục hành chính"), ("hoi-dap", "Hỏi đáp"), ("lien-he", "Liên hệ"),
    )
)  # fmt: skip
NEWEST = "".join(
    f'<li><a href="/tin/{n}.html">{title}</a> <span>({day})</span></li>'
    for n, title, day in (
        (901, "Thông báo lịch tiếp công dân của Chủ tịch xã tháng 7", "15/07/2024"),
        (902, "Xã Tân An tổng kết phong trào thể dục thể thao", "11/07/2024"),
        (903, "Khai mạc hè và bàn giao học sinh về sinh hoạt hè", "03/06/2024"),
        (904, "Tập huấn chăm sóc lúa hè thu cho bà con nông dân", "28/05/2024"),
    )
)
FOOTER = (
    "<div><p>TRANG THÔNG TIN ĐIỆN TỬ XÃ TÂN AN</p><p>Giấy phép số 12/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 20/12/2016</p>"
    "<p>Địa chỉ: Thôn Trung, xã Tân An. Điện thoại: 0256 3812 345</p><p>Hôm nay: 345 Tổng lượt truy cập: 1.919.926</p></div>"
)


def page(
    main: str, *, title: str | None = None, head: str = "", clock: str = "", side_first: bool = False, menu: str = MENU, crumbs: str = ""
) -> bytes:
    """A whole page around `main`: banner, menu, sidebar of newest items before or after, footer with a licence."""
    side = (
        f"<div><div><h3>Tin mới nhất</h3><ul>{NEWEST}</ul></div><div><h3>Liên kết</h3><a href='http://x.example'>Cổng tỉnh</a></div></div>"
    )
    inner = (side + f"<div>{main}</div>") if side_first else (f"<div>{main}</div>" + side)
    return (
        f"<!DOCTYPE html><html lang='vi'><head><meta charset='utf-8'><title>{title if title is not None else TITLE + ' - ' + SITE}</title>{head}</head>"
        f"<body><div><div><a href='/'><img src='banner.jpg' alt=''></a></div><div>{clock}</div><ul>{menu}</ul></div>{crumbs}"
        f"<div>{inner}</div>{FOOTER}</body></html>"
    ).encode()


def table_page(main: str, *, title: str = SITE, clock: str = "") -> bytes:
    """A page of nested tables and font elements without a heading or a class, the menu left and the newest items right."""
    left = "".join(
        f"<tr><td><a href='/m{n}.aspx'>{name}</a></td></tr>" for n, name in enumerate(("Giới thiệu", "Tin tức", "Văn bản", "Liên hệ"))
    )
    return (
        f"<html><head><meta charset=utf-8><title>{title}</title></head><body><table width=1000><tr><td colspan=3><img src=b.gif>{clock}</td></tr>"
        f"<tr><td valign=top><table>{left}</table></td><td><table><tr><td>{main}</td></tr></table></td>"
        f"<td><b>TIN MỚI</b><table>{''.join(f'<tr><td>{row}</td></tr>' for row in NEWEST.replace('<li>', '').split('</li>'))}</table></td></tr>"
        f"<tr><td colspan=3><font size=2>{FOOTER}</font></td></tr></table></body></html>"
    ).encode()


@dataclass(frozen=True)
class Habit:
    name: str
    body: bytes
    value: str | None
    kind: str = "article"
    url: str = "http://xatanan.example/tin-tuc/hoi-nong-dan-xa-ra-quan-don-ve-sinh-duong-lang-123.html"
    updated: str | None = None
    title: str | None = TITLE
    fetched: datetime = FETCHED


WP_URL = "https://xatanan.example/hoi-nong-dan-xa-ra-quan-don-ve-sinh/"
ROWS = (
    ("Ra mắt mô hình camera an ninh tại thôn Đông", "Tối qua, Công an xã phối hợp với thôn Đông tổ chức lễ ra mắt mô hình camera an ninh do nhân dân đóng góp.", "14/07/2024 08:00"),
    ("Tuyên truyền phòng chống đuối nước cho trẻ em", "Đoàn xã tổ chức buổi tuyên truyền kỹ năng phòng chống đuối nước cho hơn hai trăm em thiếu nhi trên địa bàn.", "12/07/2024 15:20"),
    ("Hội nghị sơ kết công tác sáu tháng đầu năm", "Ủy ban nhân dân xã tổ chức hội nghị sơ kết tình hình kinh tế - xã hội sáu tháng đầu năm, triển khai nhiệm vụ.", "10/07/2024 09:45"),
    ("Trao quà cho gia đình chính sách dịp 27 tháng 7", "Lãnh đạo xã đến thăm, tặng quà các gia đình thương binh, liệt sĩ, người có công với cách mạng trên địa bàn xã.", "08/07/2024 10:00"),
)  # fmt: skip


def rows(form: str) -> str:
    return "".join(
        form.format(n=n, title=title, teaser=teaser, stamp=stamp, day=stamp[:10]) for n, (title, teaser, stamp) in enumerate(ROWS, 500)
    )


HABITS = [
    Habit(
        "wordpress, date is a link to the article",
        page(
            f"<article><header><h6><a href='/tin-tuc' rel='category tag'>Tin tức</a></h6><h1>{TITLE}</h1><div><span>Posted on <a href='{WP_URL}' rel='bookmark'>"
            "<time datetime='2024-07-13T08:30:12+07:00'>13/07/2024</time><time class='updated' datetime='2024-07-14T09:00:00+07:00'>14/07/2024</time></a></span>"
            f"<span> by <span><a href='/author/admin/'>admin</a></span></span></div></header><div>{PROSE}</div>"
            "<footer>This entry was posted in <a href='/tin-tuc'>Tin tức</a>. Bookmark the <a href='#'>permalink</a>.</footer></article>"
            "<nav><a href='/bai-truoc/'>Trao quà cho gia đình chính sách dịp 27 tháng 7</a></nav>"
            "<div><h3>Trả lời</h3><p>Email của bạn sẽ không được hiển thị công khai.</p><form><textarea name='comment'></textarea></form></div>",
            head="<meta name='generator' content='WordPress 6.4'>",
        ),
        "2024-07-13T08:30:12+07:00",
        url=WP_URL,
    ),
    Habit(
        "wordpress in Vietnamese months",
        page(f"<h1>{TITLE}</h1><div>Bởi <a href='/author/bbt'>Ban biên tập</a> - 13 Th7, 2024 - 06:53</div><div>0</div><div>{PROSE}</div>"),
        "2024-07-13T06:53:00+07:00",
        url=WP_URL,
    ),
    Habit(
        "joomla article info",
        page(
            f"<div><div><h2>{TITLE}</h2></div><dl><dt>Chi tiết</dt><dd>Được viết bởi: <span>Ban biên tập</span></dd><dd>Chuyên mục: <a href='/tin'>Tin tức</a></dd>"
            "<dd><time datetime='2024-07-12T09:47:00+07:00'>Được đăng: 12 Tháng 7 2024</time></dd><dd>Lượt xem: 345</dd></dl>"
            f"<div>{PROSE}</div><ul><li><a href='/truoc'>Trang trước</a></li><li><a href='/sau'>Trang sau</a></li></ul></div>"
        ),
        "2024-07-12T09:47:00+07:00",
    ),
    Habit(
        "joomla, older, written on",
        page(f"<h2><a href='/tin-tuc/hoi-nong-dan-xa-ra-quan-don-ve-sinh-duong-lang-123.html'>{TITLE}</a></h2><div>Được viết ngày Thứ sáu, 12 Tháng 7 2024 09:47</div>{PROSE}"),
        "2024-07-12T09:47:00+07:00",
    ),
    Habit(
        "k2: date above, last change below",
        page(
            f"<div><span>Thứ sáu, 12 Tháng 7 2024 09:47</span><h2>{TITLE}</h2><span>Được viết bởi <a href='/u'>Super User</a></span><div>cỡ chữ <a href='#'>giảm kích thước chữ</a></div>"
            f"<div>{PROSE}</div><div>Sửa lần cuối vào Thứ bảy, 13 Tháng 7 2024 10:12</div></div>"
        ),
        "2024-07-12T09:47:00+07:00",
        updated="2024-07-13T10:12:00+07:00",
    ),
    Habit(
        "drupal in English",
        page(f"<h1>{TITLE}</h1><div><span>Submitted by <span>Ban biên tập</span> on 12 July 2024</span></div><div>{PROSE}</div>"),
        "2024-07-12",
        url="http://xatanan.example/node/1234",
    ),
    Habit(
        "drupal in Vietnamese",
        page(f"<h1>{TITLE}</h1><div>Được đăng bởi bientap vào T6, 12/07/2024 - 09:15</div><div>{PROSE}</div>"),
        "2024-07-12T09:15:00+07:00",
        url="http://xatanan.example/vi/node/1234",
    ),
    Habit(
        "liferay, the title of the page is the section's",
        page(
            f"<div><div><h1><span>{TITLE}</span></h1></div><div><div>12/07/2024 08:15</div><div>Lượt xem: 25</div><div>{PROSE}</div></div>"
            f"<div><span>Các tin khác</span><ul>{NEWEST}</ul></div></div>",
            title="Tin tức - Xã Tân An",
        ),
        "2024-07-12T08:15:00+07:00",
        url="https://tinh.example/web/xa-tan-an/-/asset_publisher/abc/content/hoi-nong-dan-xa-ra-quan",
    ),
    Habit(
        "sharepoint, one title for the whole site, no heading",
        page(
            f"<div><div><span>{TITLE}</span></div><div>12/07/2024 - 10:25 AM</div><div><span>Xem với cỡ chữ : </span><a href='#'>A-</a> <a href='#'>A</a> <a href='#'>A+</a></div><div>{PROSE}</div></div>",
            title=SITE,
        ),
        "2024-07-12T10:25:00+07:00",
        url="https://xatanan.example/Pages/tin-tuc-su-kien.aspx?ItemId=234",
    ),
    Habit(
        "dnn with ids",
        page(
            f"<div id='dnn_ctr456_View'><span id='dnn_ctr456_lblTitle'>{TITLE}</span><br/><span id='dnn_ctr456_lblDate'>Thứ Sáu, 12/07/2024, 10:25</span><br/><div>{PROSE}</div></div>",
            clock="<span>Thứ Ba, 16/07/2024</span>",
        ),
        "2024-07-12T10:25:00+07:00",
        url="http://xatanan.example/TinTuc/tabid/67/ArticleId/345/Default.aspx",
    ),
    Habit(
        "page clock near the top, posted beside the headline",
        page(
            f"<div><h2>{TITLE}</h2><p>Ngày đăng: 08/07/2024  11:38</p><p>Xem cỡ chữ: A A</p><div>{PROSE}</div></div>",
            clock="<span>Thứ 3, Ngày 16/07/2024 -</span>",
        ),
        "2024-07-08T11:38:00+07:00",
    ),
    Habit(
        "updated is the only label",
        page(f"<h1>{TITLE}</h1><div>Cập nhật: 12/07/2024 | 10:25:12 AM</div><div>{PROSE}</div>"),
        "2024-07-12T10:25:12+07:00",
    ),
    Habit(
        "posted and updated",
        page(f"<h1>{TITLE}</h1><div><span>Ngày đăng: 12/07/2024 08:00</span> <span>Cập nhật: 13/07/2024 09:10</span></div><div>{PROSE}</div>"),
        "2024-07-12T08:00:00+07:00",
        updated="2024-07-13T09:10:00+07:00",
    ),
    Habit(
        "tables and fonts, afternoon by CH at the end",
        table_page(f"<font size=4 color=red><b>{TITLE}</b></font><br><br>{PROSE}<p align=right><i>Ngày cập nhật: 12/06/2024 1:32:07 CH</i></p>"),
        "2024-06-12T13:32:07+07:00",
        url="http://xatanan.example/chitiet.aspx?id=77",
    ),
    Habit(
        "tables, day in brackets behind the title",
        table_page(f"<b>{TITLE}</b> <i>(12/06/2024 08:10)</i><br>{PROSE}"),
        "2024-06-12T08:10:00+07:00",
        url="http://xatanan.example/chitiet.asp?newsid=77",
    ),
    Habit(
        "date line before the headline",
        page(f"<div><div>9:43, Thứ Sáu, 12-7-2024</div><h1>{TITLE}</h1><div>{PROSE}</div></div>"),
        "2024-07-12T09:43:00+07:00",
    ),
    Habit(
        "date line before the headline, of the very day",
        page(f"<div><div>07:43, Thứ Ba, 16-7-2024</div><h1>{TITLE}</h1><div>{PROSE}</div></div>"),
        "2024-07-16T07:43:00+07:00",
    ),
    Habit("label in one cell, value in the next", page(f"<h1>{TITLE}</h1><table><tr><td>Ngày đăng</td><td>12/07/2024</td></tr></table>{PROSE}"), "2024-07-12"),
    Habit("a photo story", page(f"<h1>{TITLE}</h1><div>12/07/2024 10:25</div><div><img src='1.jpg'><img src='2.jpg'></div>"), "2024-07-12T10:25:00+07:00"),
    Habit("a video with one line", page(f"<h1>{TITLE}</h1><div>Thứ sáu, 12/07/2024</div><iframe src='https://video.example/1'></iframe><p>Video</p>"), "2024-07-12"),
    Habit("newest items before the article in the source", page(f"<h1>{TITLE}</h1><p>Đăng lúc: 10:25 12/07/2024</p>{PROSE}", side_first=True), "2024-07-12T10:25:00+07:00"),
    Habit("posted by and views in the line", page(f"<h1>{TITLE}</h1><p>Người đăng: Nguyễn Văn A | Ngày đăng: 12/07/2024 | Lượt xem: 1.234 | In trang</p>{PROSE}"), "2024-07-12"),
    Habit("views, then date", page(f"<h1>{TITLE}</h1><p>10/07/2024 10:13:55 AM - Đã xem: 237 - Phản hồi: 0</p>{PROSE}"), "2024-07-10T10:13:55+07:00"),
    Habit(
        "relative on the screen, exact in the attribute",
        page(f"<h1>{TITLE}</h1><p><time datetime='2024-07-16T06:10:00+07:00'>3 giờ trước</time></p>{PROSE}"),
        "2024-07-16T06:10:00+07:00",
    ),
    Habit("at the end with a label", page(f"<h1>{TITLE}</h1>{PROSE}<p>Ngày đăng: 12/07/2024 - Lượt xem: 12</p>"), "2024-07-12"),
    Habit("author and day at the end", page(f"<h1>{TITLE}</h1>{PROSE}<p>Tác giả: Trần Thị B</p><p>Đăng ngày 12/07/2024</p><h3>Tin liên quan</h3><ul>{NEWEST}</ul>"), "2024-07-12"),
    Habit("in the headline element, hung on", page(f"<h1>{TITLE} <span>(12/07/2024 08:00)</span></h1>{PROSE}"), "2024-07-12T08:00:00+07:00"),
    Habit(
        "time before the day and a bar",
        page(f"<h1>{TITLE}</h1><div><i></i> 07:30 | 12/07/2024 <a href='#'>Chia sẻ</a> <a href='#'>In bài viết</a></div>{PROSE}"),
        "2024-07-12T07:30:00+07:00",
    ),
    Habit(
        "json-ld only",
        page(
            f"<h1>{TITLE}</h1>{PROSE}",
            head='<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"'
            + TITLE
            + '","datePublished":"2024-07-12T08:30:00+07:00","dateModified":"2024-07-13T08:30:00+07:00"}</script>',
        ),
        "2024-07-12T08:30:00+07:00",
        updated="2024-07-13T08:30:00+07:00",
    ),
    Habit("the address says the day", page(f"<h1>{TITLE}</h1>{PROSE}"), "2024-07-12", url="https://xatanan.example/2024/07/12/hoi-nong-dan-ra-quan/"),
    Habit("comments with dates below", page(f"<h1>{TITLE}</h1><p>12/07/2024 08:00</p>{PROSE}<h3>Ý kiến bạn đọc (1)</h3><div>Nguyễn C - 11/07/2024 10:00</div><p>Rất hay</p>"), "2024-07-12T08:00:00+07:00"),
    # --- nothing is guessed ---
    Habit(
        "the site's name for a title, and again at the foot",
        page(f"<div><span class='a1'><b>{TITLE}</b></span></div><div>12/07/2024 08:28 CH</div>{PROSE}", title="TRANG THÔNG TIN ĐIỆN TỬ XÃ TÂN AN"),
        "2024-07-12T20:28:00+07:00",
        url="http://xatanan.example/Default.aspx?page=news&do=detail&id=6001",
    ),
    Habit(
        "a school's name for a title, and again at the foot without a heading",
        page(f"<div><b>{TITLE}</b></div><div>12/07/2024</div>{PROSE}", title="Trường Tiểu học Tân An").replace(
            "TRANG THÔNG TIN ĐIỆN TỬ XÃ TÂN AN".encode(), "<b>Trường Tiểu học Tân An</b><br>Thôn Trung, xã Tân An".encode()
        ),
        "2024-07-12",
        url="http://thtanan.example/tin/77",
    ),
    Habit("a time at the line's end, a day at the beginning of the text", page(f"<h1>{TITLE}</h1><span>Gửi bởi bbt, thứ Sáu, 12/07/2024 - 20:10</span><p>Ngày 10/07, tại hội trường xã, {PROSE[3:]}"), "2024-07-12T20:10:00+07:00"),
    Habit("the leaf of a calendar beside the headline", page(f"<div><div>12</div><div>Th7</div><div>2024</div></div><h2>{TITLE}</h2>{PROSE}"), "2024-07-12"),
    Habit("a leaf without blanks, month and year together", page(f"<h1>{TITLE}</h1><p><span>12</span><span>07/2024</span></p>{PROSE}"), "2024-07-12"),
    Habit("name and time behind the text", page(f"<h1>{TITLE}</h1>{PROSE}<p><i>Nguyễn Thị Hà @ 20:15 12/07/2024</i></p><p>Số lượt xem: 210</p><h3>Các bài viết trước</h3><ul>{NEWEST}</ul>"), "2024-07-12T20:15:00+07:00"),
    Habit("hours with h and a colon", page(f"<h1>{TITLE}</h1><p>Đăng lúc 20h:15' ngày 12/07/2024</p>{PROSE}"), "2024-07-12T20:15:00+07:00"),
    Habit("a day of sending with who posted it", page(f"<h1>{TITLE}</h1><p>Ngày gửi: 12/07/2024 17:01:24 - Người đăng: Quản trị - Lượt xem: 2011</p>{PROSE}"), "2024-07-12T17:01:24+07:00"),
    Habit("day and tools behind the text", table_page(f"<b><font size=4>{TITLE}</font></b>{PROSE}<p align=right>08:27 12/07/2024</p><a href='/in'>Bản in | Quay lại</a><b>Các tin đã đưa:</b><ul>{NEWEST}</ul>"), "2024-07-12T08:27:00+07:00", url="http://xatanan.example/detail.asp?id=7"),
    Habit("title and labelled day in one cell", table_page(f"<span>{TITLE} <span>(Ngày đăng: 12/07/2024 lúc 16:33:44)</span></span>{PROSE}"), "2024-07-12T16:33:44+07:00", url="http://xatanan.example/chi-tiet/77"),
    Habit("the day in meta alone", page(f"<h1>{TITLE}</h1>{PROSE}", head="<meta property='article:published_time' content='2024-07-12T17:01:24+07:00'>"), "2024-07-12T17:01:24+07:00"),
    Habit("a day in full words with its weekday", page(f"<h1>{TITLE}</h1><p>Thứ Sáu, ngày 12 tháng 7 năm 2024</p>{PROSE}"), "2024-07-12"),
    # --- no date ---
    Habit("no date, and a nameless one in meta", page(f"<h1>{TITLE}</h1>{PROSE}", head="<meta name='date' content='2011-01-01'>"), None),
    Habit("no date, and a reader's comment without a heading", page(f"<h1>{TITLE}</h1>{PROSE}<p>Click để đánh giá bài viết</p><p><b>phụ huynh</b> - Đăng lúc: 15/07/2024 20:31</p><p>Cảm ơn các thầy cô.</p>"), None),
    Habit("a stamp for machines printed into the page", page(f"<h1>Giới thiệu chung</h1><span class='d-none'>2015-10-01T02:00:10+07:00</span>{PROSE}", title="Giới thiệu chung"), None, "static", "http://xatanan.example/gioi-thieu", title="Giới thiệu chung"),
    Habit("no date at all", page(f"<h1>{TITLE}</h1>{PROSE}"), None),
    Habit("no date, and a clock above the headline", page(f"<div>Thứ Ba, 16/07/2024</div><h1>{TITLE}</h1>{PROSE}"), None),
    Habit("no date, and a running clock above the headline", page(f"<div>Thứ Ba, 16/07/2024 09:29:45</div><h1>{TITLE}</h1>{PROSE}"), None),
    Habit("no date, newest items first", page(f"<h1>{TITLE}</h1>{PROSE}", side_first=True), None),
    Habit("no date, related items with theirs", page(f"<h1>{TITLE}</h1>{PROSE}<div><b>Các tin khác</b><ul>{NEWEST}</ul></div>"), None),
    Habit("no date in tables", table_page(f"<b>{TITLE}</b><br>{PROSE}", title=TITLE), None, url="http://xatanan.example/chitiet.aspx?id=77"),
    Habit(
        "a document's letterhead is not the day of posting",
        page(f"<h1>{TITLE}</h1><p>ỦY BAN NHÂN DÂN XÃ TÂN AN</p><p>Tân An, ngày 02 tháng 5 năm 2024</p>{PROSE}"),
        None,
    ),
    Habit("an event's time under the headline", page(f"<h1>{TITLE}</h1><p>Thời gian: 14h00 ngày 05/07/2024</p><p>Địa điểm: Nhà văn hóa thôn Trung</p>{PROSE}"), None),
    Habit("deadline under the headline", page(f"<h1>{TITLE}</h1><p>Hạn nộp hồ sơ: 10/07/2024</p>{PROSE}"), None),
    Habit("a day after the visit", page(f"<h1>{TITLE}</h1><p>Ngày đăng: 12/08/2024 08:00</p>{PROSE}"), None),
    Habit("an impossible day", page(f"<h1>{TITLE}</h1><p>Ngày đăng: 16/72/2020</p>{PROSE}"), None),
    Habit("a day inside the headline", page("<h1>Kỷ niệm ngày thành lập Hội 14/10/2023</h1>" + PROSE, title=SITE), None, title="Kỷ niệm ngày thành lập Hội 14/10/2023"),
    # --- pages that are no articles ---
    Habit("a list, date under each title", page("<h1>Tin tức - Sự kiện</h1>" + rows("<div><h3><a href='/tin/{n}.html'>{title}</a></h3><p>{stamp}</p><p>{teaser}</p></div>") + "<a href='?page=2'>2</a> <a href='?page=3'>3</a>", title="Tin tức - Sự kiện - " + SITE), None, "listing", "http://xatanan.example/tin-tuc", title="Tin tức - Sự kiện"),
    Habit("a list, date before each title", page("<h1>Tin tức - Sự kiện</h1>" + rows("<div><span>{stamp}</span><h3><a href='/tin/{n}.html'>{title}</a></h3><p>{teaser}</p></div>"), title="Tin tức - Sự kiện - " + SITE), None, "listing", "http://xatanan.example/tin-tuc", title="Tin tức - Sự kiện"),
    Habit("a list without a heading", page(rows("<div><a href='/tin/{n}.html'><b>{title}</b></a><br><i>Ngày đăng: {day}</i><div>{teaser}</div></div>"), title=SITE), None, "listing", "http://xatanan.example/tin-tuc.html", title=None),
    Habit("a list in a table", table_page("<b>TIN TỨC</b><table>" + rows("<tr><td><a href='/tin/{n}.html'>{title}</a> ({day})</td></tr>") + "</table>"), None, "listing", "http://xatanan.example/list.aspx?cat=7", title=None),
    Habit("a list with one item", page("<h1>Thông báo</h1><div><h3><a href='/tin/500.html'>Ra mắt mô hình camera an ninh tại thôn Đông</a></h3><p>14/07/2024 08:00</p><p>Tối qua, Công an xã phối hợp với thôn Đông tổ chức lễ ra mắt mô hình.</p></div>", title="Thông báo - " + SITE), None, "listing", "http://xatanan.example/thong-bao/", title="Thông báo"),
    Habit("the home page", page(rows("<div><a href='/tin/{n}.html'>{title}</a> <span>{day}</span><p>{teaser}</p></div>"), title=SITE, clock="Thứ Ba, 16/07/2024"), None, "home", "http://xatanan.example/", title=SITE),
    Habit("contact", page("<h1>Liên hệ</h1><p>Ủy ban nhân dân xã Tân An</p><form><input name='ten'><textarea></textarea></form>", title="Liên hệ - " + SITE), None, "contact", "http://xatanan.example/lien-he", title="Liên hệ"),
    Habit("search", page("<h1>Tìm kiếm</h1>" + rows("<div><a href='/tin/{n}.html'>{title}</a> <span>{day}</span></div>"), title="Tìm kiếm - " + SITE), None, "search", "http://xatanan.example/tim-kiem?q=abc", title="Tìm kiếm"),
    Habit("introduction, undated", page(f"<h1>Giới thiệu chung</h1>{PROSE}", title="Giới thiệu chung - " + SITE), None, "static", "http://xatanan.example/gioi-thieu", title="Giới thiệu chung"),
    Habit("introduction with the day of installation for machines", page(f"<h1>Giới thiệu chung</h1>{PROSE}", title="Giới thiệu chung", head="<meta property='article:published_time' content='2016-01-02T00:00:00+07:00'>"), None, "static", "http://xatanan.example/gioi-thieu", title="Giới thiệu chung"),
    Habit(
        "one document",
        page("<h1>Quyết định về việc phê duyệt kế hoạch sử dụng đất</h1><table><tr><td>Số ký hiệu</td><td>45/QĐ-UBND</td></tr><tr><td>Ngày ban hành</td><td>02/05/2024</td></tr><tr><td>Cơ quan ban hành</td><td>UBND xã</td></tr><tr><td>Trích yếu</td><td>Phê duyệt kế hoạch sử dụng đất năm 2024 của xã Tân An</td></tr><tr><td>Người ký</td><td>Trần Văn B</td></tr></table>", title="Quyết định về việc phê duyệt kế hoạch sử dụng đất"),
        None, "document", "http://xatanan.example/van-ban/45-qd-ubnd", title="Quyết định về việc phê duyệt kế hoạch sử dụng đất",
    ),
    Habit(
        "a question and its answer",
        page("<h1>Hỏi về thủ tục cấp giấy khai sinh cho con</h1><p>Người gửi: Nguyễn T.</p><p>Ngày hỏi: 02/05/2024</p><p>Câu hỏi: Tôi muốn làm giấy khai sinh cho con thì cần những giấy tờ gì, nộp ở đâu và bao lâu thì nhận được?</p><p>Trả lời: Bạn mang giấy chứng sinh đến bộ phận một cửa của xã để được hướng dẫn, thời gian giải quyết trong ngày làm việc.</p><p>Ngày trả lời: 05/05/2024</p>", title="Hỏi đáp"),
        None, "qa", "http://xatanan.example/hoi-dap/12.html", title="Hỏi về thủ tục cấp giấy khai sinh cho con",
    ),
    Habit(
        "whole posts one below the other, each under its day",
        page("".join(f"<h2>Thứ {name}, {day} tháng 7, 2024</h2><h3><a href='/2024/07/{day}.html'>{title}</a></h3>{PROSE}<p>Người đăng: BBT vào lúc 08:11</p>" for name, day, (title, _, _) in zip(("Sáu", "Năm", "Tư"), (12, 11, 10), ROWS, strict=False)), title=SITE),
        None, "listing", "http://xatanan.example/2024_07_01_archive.html", title=None,
    ),
    Habit("a headline that begins with the committee", page("<h1>UBND xã Tân An tổ chức kỳ họp cuối năm</h1><p>12/07/2024 08:00</p>" + PROSE, title="UBND xã Tân An tổ chức kỳ họp cuối năm"), "2024-07-12T08:00:00+07:00", title="UBND xã Tân An tổ chức kỳ họp cuối năm"),
    Habit("a headline that begins like the control of the letters' size", page("<div><div><h1>Tặng bò giống cho hộ nghèo</h1><div>Thứ Sáu, ngày 12 tháng 07 năm 2024 | 08:00:10</div><div><b>Gia đình phấn khởi.</b></div><div>" + PROSE + "</div></div></div>", title="Tặng bò giống cho hộ nghèo"), "2024-07-12T08:00:10+07:00", title="Tặng bò giống cho hộ nghèo"),
    Habit("a live clock under a banner that is a heading", page("<h1>Chuyện phố Tân An</h1><p>09:30:00 16/07/2024</p><p><a href='/'>Trang chủ</a> | <a href='/a'>Thời sự</a> | <a href='/b'>Đời sống</a> | <a href='/c'>Kinh tế</a> | <a href='/d'>Tin nội bộ</a> | <a href='/lien-he'>Liên hệ</a></p><h2>Liên hệ</h2><p>Thôn Trung, xã Tân An</p>", title="Liên hệ - Chuyện phố Tân An"), None, "contact", "http://xatanan.example/lien-he.html", title=None),
    Habit("questions and answers, one after the other", page("<h3>Hỏi đáp</h3>" + "".join(f"<p>{who} (thôn Đông) hỏi ngày 0{n}/07/2024: Tôi muốn hỏi thủ tục cấp lại giấy khai sinh cần những giấy tờ gì?</p><p>Trả lời: Bộ phận tiếp nhận đã ghi nhận, đề nghị ông mang giấy tờ tùy thân tới trong giờ hành chính.</p>" for n, who in enumerate(("Lê Văn Ba", "Trần Thị Tư", "Phạm Văn Năm"), 3)), title="Hỏi đáp - " + SITE), None, "listing", "http://xatanan.example/hoi-dap", title="Hỏi đáp"),
    Habit("a section in table cells, day behind each link", table_page("<b>Văn hóa - Xã hội</b>" + rows("<table><tr><td><a href='/t{n}.aspx'>{title}</a> ({day})</td></tr><tr><td>{teaser}</td></tr></table>")), None, "listing", "http://xatanan.example/chuyenmuc.aspx?cm=van-hoa", title=None),
    Habit("a list with intros and read on", page("<h1>Tin tức - Sự kiện</h1>" + rows("<div><h2><a href='/tin/{n}.html'>{title}</a></h2><dl><dd>Được đăng: {day}</dd></dl><p>{teaser}</p><p><a href='/tin/{n}.html'>Đọc thêm...</a></p></div>"), title="Tin tức - Sự kiện"), None, "listing", "http://xatanan.example/index.php/tin-tuc", title="Tin tức - Sự kiện"),
    Habit("an empty section", page("<h2>Thông tin đấu thầu</h2><p>Nội dung đang cập nhật...</p>", title="Thông tin đấu thầu - " + SITE), None, "section", "http://xatanan.example/thong-tin-dau-thau", title="Thông tin đấu thầu"),
    Habit("an empty section of a site whose pages all bear its name", page("<div><b>Thông tin đấu thầu</b></div><div></div>", title=SITE, menu=MENU + "<li><a href='/default.aspx?cat=12'>Thông tin đấu thầu</a></li>"), None, "section", "http://xatanan.example/default.aspx?cat=12", title="Thông tin đấu thầu"),
    Habit("a copy that prints itself", f"<html><head><meta charset='utf-8'><title>In trang</title></head><body onload='window.print()'><h1>{TITLE}</h1><p>12/07/2024</p>{PROSE}</body></html>".encode(), "2024-07-12", "print", "http://xatanan.example/x/101"),
    Habit("a question with its asker", page(f"<h1>Thủ tục tách thửa đất ở</h1><div>Người hỏi: N.V.T. - Ngày hỏi: 10/07/2024</div>{PROSE}<div>Trả lời:</div>{PROSE}", title="Thủ tục tách thửa đất ở"), None, "qa", "http://xatanan.example/view/31", title="Thủ tục tách thửa đất ở"),
    Habit("a draft put to the public, with a form", page(f"<h1>Lấy ý kiến dự thảo Quy chế dân chủ ở cơ sở</h1><p>Thời gian lấy ý kiến: từ ngày 01/07/2024 đến ngày 31/07/2024</p>{PROSE}<form><label>Họ tên</label><textarea></textarea><button>Gửi góp ý</button></form>", title="Góp ý dự thảo"), None, "consultation", "http://xatanan.example/gop-y/12", title="Lấy ý kiến dự thảo Quy chế dân chủ ở cơ sở"),
    Habit("a procedure in rows", page(f"<h1>Cấp giấy xác nhận tình trạng hôn nhân</h1><table><tr><td>Mã thủ tục</td><td>1.004873</td></tr><tr><td>Số quyết định</td><td>1872/QĐ-BTP ngày 05/04/2021</td></tr><tr><td>Trình tự</td><td>{PROSE}</td></tr></table>"), None, "article", title="Cấp giấy xác nhận tình trạng hôn nhân"),
    Habit("not found", page("<h1>404</h1><p>Không tìm thấy trang bạn yêu cầu</p>", title="Không tìm thấy trang"), None, "error", "http://xatanan.example/abc", title="404"),
]  # fmt: skip


@pytest.mark.parametrize("habit", HABITS, ids=lambda habit: habit.name)
def test_each_habit_is_read_as_a_person_would(habit: Habit) -> None:
    facts = read(habit.body, url=habit.url, fetched_at=habit.fetched)
    published = facts.published.value if facts.published else None
    assert (published, facts.page_kind.value) == (habit.value, habit.kind)
    if habit.title is not None:
        assert facts.title == habit.title
    if habit.updated is not None:
        assert facts.updated is not None
        assert facts.updated.value == habit.updated
    assert text_offsets_hold(facts, page_text(habit.body))


@pytest.mark.parametrize(
    "habit", [h for h in HABITS if h.kind == "article" and "photo" not in h.name and "video" not in h.name], ids=lambda h: h.name
)
def test_the_body_is_the_article_and_nothing_else(habit: Habit) -> None:
    facts = read(habit.body, url=habit.url, fetched_at=habit.fetched)
    assert facts.body is not None
    assert "hơn một trăm hội viên" in facts.body
    assert "ký cam kết giữ gìn cảnh quan môi trường." in facts.body
    for other in ("Tin mới nhất", "tiếp công dân", "Giấy phép số", "Thủ tục hành chính", "Lượt xem", "Bookmark"):
        assert other not in facts.body


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p><span>cấp ngày 15/03/2016</span><span>Chịu trách nhiệm</span></p>", "cấp ngày 15/03/2016 Chịu trách nhiệm"),
        ("<p>02563812345<i class='fa'></i>thu@xamau.gov.vn</p>", "02563812345 thu@xamau.gov.vn"),
        ("<p><b>Đ</b>ảng bộ <b>T</b><i>ỉnh</i>, m<sup>2</sup>, Nguyễ<a name=x></a>n</p>", "Đảng bộ Tỉnh, m2, Nguyễn"),
        ("<p>TRANG<b>Ủy</b> ban</p>", "TRANGỦy ban"),
    ],
)
def test_words_of_two_elements_side_by_side_are_set_apart_where_no_word_can_go_on(html: str, text: str) -> None:
    assert page_text(html.encode()) == text


def test_a_menu_that_ends_in_readers_letters_does_not_make_the_articles_own_day_a_comment() -> None:
    short = "".join(f"<p>Thôn {number} góp công sửa đường, đến nay đã xong {number}0 mét.</p>" for number in range(2, 9))
    html = page(
        f"<h1>{TITLE}</h1><div>Chủ nhật, ngày 7 tháng 07 năm 2024 | 9:19:54</div>{short}",
        menu=MENU + "<li><a href='/y-kien-ban-doc'>Ý kiến bạn đọc</a></li>",
    )
    facts = read(html, url="http://xatanan.example/tin/77", fetched_at=datetime(2024, 7, 16, 9, tzinfo=VIETNAM))
    assert facts.body is not None
    assert "Thôn 8 góp công" in facts.body
