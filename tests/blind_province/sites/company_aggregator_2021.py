# ruff: noqa: E501 - markup is kept in the lines its system prints
"""A company's aggregated site in May 2021, a WordPress theme: licence run out, sources thin, readers' comments under quoted news."""

from datetime import date, datetime, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

HOST = "https://khachsanbien.vn"


def site() -> Site:
    s = Site(
        "DN-KHACHSANBIEN", "Công ty Cổ phần Dịch vụ Sóng Biển", HOST + "/", "khác", "tổng hợp", "doanh nghiệp", date(2021, 5, 20), "",
        licences=({"number": "44/GP-STTTT", "issuer": "Sở Thông tin và Truyền thông tỉnh Bình Thuận", "issued_on": date(2016, 3, 10), "expires_on": date(2021, 3, 10), "responsible_person": "Lương Thế Vĩnh", "status": "hiệu lực"},),
        consents=(
            {"press_agency": "Báo Thanh Niên", "document_number": "12/HĐ-BTN", "signed_on": date(2016, 2, 1), "valid_to": date(2022, 2, 1)},
            {"press_agency": "Báo Tuổi Trẻ", "document_number": "7/TT-HTTT", "signed_on": date(2016, 2, 3), "valid_to": date(2022, 2, 1)},
            {"press_agency": "Báo Bình Thuận", "document_number": "9/TT", "signed_on": date(2016, 2, 9), "valid_to": date(2022, 2, 1)},
        ),
    )  # fmt: skip
    press, own = Writer("bao", 211), Writer("doan", 212)

    def shell(title: str, main: str, body: str = "post") -> str:
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>{title} - Sóng Biển</title>
<link rel="alternate" type="application/rss+xml" href="{HOST}/feed/"></head><body class="{body} wp-theme-lagoon"><header id="masthead"><p class="site-title"><a href="{HOST}/">Sóng Biển</a></p><p class="site-description">Trang thông tin điện tử tổng hợp</p>
<nav id="menu"><ul><li><a href="{HOST}/chuyen-muc/diem-bao/">Điểm báo</a></li><li><a href="{HOST}/chuyen-muc/chuyen-cua-chung-toi/">Chuyện của chúng tôi</a></li><li><a href="{HOST}/lien-he/">Liên hệ</a></li></ul></nav></header>
<div id="content" class="wrap">{main}</div><footer id="colophon"><div class="widget"><strong>Công ty Cổ phần Dịch vụ Sóng Biển</strong><br>Địa chỉ: 17 Nguyễn Thông, phường Phú Hài, TP. Phan Thiết, Bình Thuận<br>ĐT: 0252 3719 208 &ndash; Email: bbt@khachsanbien.vn<br>
Giấy phép thiết lập trang thông tin điện tử tổng hợp số 44/GP-STTTT do Sở Thông tin và Truyền thông tỉnh Bình Thuận cấp ngày 10/3/2016<br>Chịu trách nhiệm nội dung: Bà Tống Thị Mỹ Dung</div></footer></body></html>"""

    def article(slug: str, title: str, when: datetime, text: str, after: str, author: str = "Ban biên tập") -> None:
        s.page(
            f"/{slug}/",
            shell(
                title,
                f'<article class="hentry"><h1 class="entry-title">{title}</h1><div class="entry-meta"><time class="published" datetime="{when:%Y-%m-%dT%H:%M:%S}+07:00">{when:%d/%m/%Y %H:%M}</time> bởi <span class="byline">{author}</span></div><div class="entry-content">{text}</div></article>{after}',
            ),
        )

    form = '<div id="respond" class="comment-respond"><h3 id="reply-title">Trả lời</h3><form action="/wp-comments-post.php" method="post"><p class="comment-notes">Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *</p><textarea id="comment" name="comment"></textarea><input name="author"><input name="email"><input type="submit" value="Phản hồi"></form></div>'
    spoken = '<div id="comments"><h2 class="comments-title">2 bình luận</h2><ol class="comment-list"><li class="comment"><article><footer><b class="fn">Hùng PT</b> <time>12/05/2021 lúc 09:14</time></footer><div class="comment-content"><p>Nghe hay mà không biết bao giờ mới tới lượt quê tôi.</p></div></article></li><li class="comment"><article><footer><b class="fn">Chị Năm</b> <time>12/05/2021 lúc 20:40</time></footer><div class="comment-content"><p>Đọc xong muốn đi liền.</p></div></article></li></ol></div>'
    ends = [
        "<p><em>Nguồn: Thanh Niên</em></p>",
        "<p><strong>Theo Tuổi Trẻ</strong></p>",
        "<p><em>Nguồn: Facebook Chuyện Phan Thiết</em></p>",
        "<p><em>Nguồn: Báo Bình Thuận</em></p>",
        "<p><strong>Theo BBC News</strong></p>",
    ]
    quoted, told = [], []
    for number in range(10):
        title, when = press.title(), at(2021, 5, 18, 7, 12) - timedelta(days=4 * number, minutes=37 * number)
        article(f"diem-bao-{number}", title, when, marked(press.paragraphs(5)) + ends[number % 5], (spoken if number == 1 else "") + form)
        quoted.append((title, f"diem-bao-{number}"))
    for number in range(6):
        title, when = own.title(), at(2021, 5, 16, 15, 3) - timedelta(days=11 * number)
        article(f"chuyen-{number}", title, when, marked(own.paragraphs(3)) + "<p>Ảnh minh họa. Nguồn: Internet</p>", form, "Mỹ Dung")
        told.append((title, f"chuyen-{number}"))

    def cards(rows: list[tuple[str, str]]) -> str:
        return "".join(f'<div class="loop"><h2><a href="{HOST}/{slug}/">{title}</a></h2></div>' for title, slug in rows)

    s.page("/", shell("Trang chủ", cards(quoted[:5] + told[:4]), "home blog"))
    s.page("/chuyen-muc/diem-bao/", shell("Điểm báo", "<h1>Điểm báo</h1>" + cards(quoted), "archive category"))
    s.page(
        "/chuyen-muc/chuyen-cua-chung-toi/",
        shell("Chuyện của chúng tôi", "<h1>Chuyện của chúng tôi</h1>" + cards(told), "archive category"),
    )
    s.page("/lien-he/", shell("Liên hệ", "<h1>Liên hệ</h1><p>Góp ý, phản ánh xin gửi về bbt@khachsanbien.vn.</p>", "page"))

    s.breach("GP-02", why="the register's expiry 2021-03-10 lies before the observation day, the page prints the same licence")
    s.breach("NG-02", why="P03 and P35: no item gives the time the source published, most no author")
    s.breach("NG-05", why="a Facebook page and a foreign broadcaster are no official source under P01")
    s.breach("BL-01", why="two readers' comments under a quoted item on a licensed site of a company, P21")
    s.breach("BL-02", why="open comment form under quoted items")
    s.breach("GP-06", why="the register names Lương Thế Vĩnh, the page Tống Thị Mỹ Dung: P14, for the inspector")
    s.breach("NG-08", why="BBC and a Facebook page have no written agreement, P13, for the inspector")
    s.advice("NG-03", why="the link was only an instruction (P23) in 2021")
    s.innocent("GP-03", "GP-05", "TC-01", "TC-02", "TC-03", "LK-01", why="all printed")
    s.not_bound(
        "NG-09",
        "GP-01",
        "EN-01",
        "ND-01",
        "ND-02",
        "ND-03",
        "ND-04",
        "CD-01",
        "CN-02",
        "GD-01",
        "GD-02",
        "PN-01",
        "KN-01",
        "BT-01",
        why="not a state body; NĐ 147 not yet in force; it has been licensed",
    )
    s.no_breach(
        "NG-10",
        "TM-01",
        "CD-02",
        "NG-04",
        "GP-04",
        "NG-01",
        "NG-06",
        "NG-07",
        "CN-01",
        why="service type stands under the name, host is .vn, every quoted item names somebody",
    )
    s.no_breach("GP-02", why="the licence ran to 2021-03-10", on=date(2021, 3, 9))
    return s
