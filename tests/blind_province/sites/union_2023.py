# ruff: noqa: E501 - markup is kept in the lines its system prints
"""The provincial labour federation after Tết 2023, Joomla: innocent, though much on it looks like a breach."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

HOST = "http://congdoanbinhthuan.org.vn"


def site() -> Site:
    s = Site(
        "DT-LDLD",
        "Liên đoàn Lao động tỉnh Bình Thuận",
        HOST + "/",
        "sở/ngành",
        "nội bộ",
        "đoàn thể",
        date(2023, 2, 20),
        "Tổng Liên đoàn Lao động Việt Nam",
    )
    w = Writer("doan", 231)

    def shell(title: str, main: str) -> str:
        return f"""<!DOCTYPE html><html xml:lang="vi-vn"><head><base href="{HOST}/"><meta name="generator" content="Joomla! - Open Source Content Management"><meta charset="utf-8"><title>{title}</title></head><body class="site"><div class="banner"><img src="/images/banner.jpg" alt="LIÊN ĐOÀN LAO ĐỘNG TỈNH BÌNH THUẬN"><h1 class="org">LIÊN ĐOÀN LAO ĐỘNG TỈNH BÌNH THUẬN</h1></div>
<ul class="nav menu"><li><a href="/">Trang chủ</a></li><li><a href="/index.php/gioi-thieu">Giới thiệu</a></li><li><a href="/index.php/tin-cong-doan">Tin công đoàn</a></li><li><a href="/index.php/hoi-dap">Hỏi đáp chính sách</a></li><li><a href="/index.php/thi-dua">Thi đua</a></li><li><a href="/index.php/lien-he">Liên hệ</a></li></ul>
<main id="content">{main}</main><footer class="footer"><p>Cơ quan chủ quản: Tổng Liên đoàn Lao động Việt Nam</p><p>Bản quyền thuộc Liên đoàn Lao động tỉnh Bình Thuận. Chịu trách nhiệm chính: Bà Trần Thị Hạnh Nguyên, Phó Chủ tịch LĐLĐ tỉnh</p><p>Trụ sở: 05 Hải Thượng Lãn Ông, phường Phú Trinh, TP. Phan Thiết. Điện thoại: (0252) 3 822 431. Thư điện tử: ldld@binhthuan.org.vn</p><p>Ghi rõ nguồn "congdoanbinhthuan.org.vn" khi phát hành lại thông tin từ trang này</p></footer></body></html>"""

    odd = [
        "<p class='cap'>Ảnh: Báo Lao Động</p>",
        "<p class='cap'>Ảnh minh họa. Nguồn: Internet</p>",
        "<p>Theo báo cáo của Ban Nữ công, ba phần tư số nữ đoàn viên đã được khám sức khỏe.</p>",
        "<p>Theo ông Nguyễn Hữu Thọ, Báo Tuổi Trẻ từng có bài viết về mái ấm này, nhưng đây là lần đầu đơn vị tự kể lại.</p>",
        "<p class='cap'>(Hình từ Internet)</p>",
        "<p>Ảnh: TTXVN</p>",
        "",
    ]
    rows = []
    for number in range(14):
        # nothing between 16 January and 20 February: Tết and the weeks around it
        title, when = w.title(), at(2023, 1, 16, 9, 40) - timedelta(days=6 * number)
        comment = (
            '<div class="jcomments"><h4>Bình luận</h4><div class="comment-box"><span class="comment-author">Công nhân KCN</span> <span class="comment-date">17.01.2023 08:02</span><div class="comment-body">Cảm ơn công đoàn đã lo Tết cho anh em.</div></div><form id="comments-form"><textarea name="comment"></textarea><input type="submit" value="Gửi"></form></div>'
            if number in (0, 3)
            else ""
        )
        s.page(
            f"/index.php/tin-cong-doan/{410 - number}-tin-{number}",
            shell(
                title,
                f'<div class="item-page"><h2 itemprop="headline">{title}</h2><dl class="article-info"><dd class="create">Được viết ngày Thứ Hai, {when:%d} Tháng {when.month} {when.year} {when:%H:%M}</dd><dd>Lượt xem: {311 + number}</dd></dl>{marked(w.paragraphs(4))}{odd[number % 7]}<p style="text-align:right"><strong>{w.person()}</strong></p></div>{comment}',
            ),
        )
        rows.append(f'<tr><td><a href="/index.php/tin-cong-doan/{410 - number}-tin-{number}">{title}</a></td><td>{when:%d/%m/%Y}</td></tr>')
    warning = "Cảnh báo công nhân trước chiêu trò lôi kéo đánh bạc trên mạng"
    s.page(
        "/index.php/tin-cong-doan/380-canh-bao",
        shell(
            warning,
            f'<div class="item-page"><h2>{warning}</h2><dl class="article-info"><dd class="create">Được viết ngày Thứ Ba, 10 Tháng 1 2023 10:05</dd></dl><p>Nhiều nhà cái, trang cá độ bóng đá, game bài đổi thưởng, tài xỉu online gửi tin nhắn mời gọi công nhân trong các khu trọ. Tuyệt đối không bấm vào đường dẫn lạ, không nạp tiền vào casino trực tuyến.</p>{marked(w.paragraphs(3))}<p>Hướng dẫn nhận biết tại <a href="https://www.mic.gov.vn/canh-bao-lua-dao.html">trang của cơ quan quản lý</a>.</p></div>',
        ),
    )
    rows.append(
        '<tr><td><a href="/index.php/tin-cong-doan/380-canh-bao">Cảnh báo công nhân trước chiêu trò lôi kéo đánh bạc trên mạng</a></td><td>10/01/2023</td></tr>'
    )
    table = f'<table class="category">{"".join(rows)}</table>'
    s.page(
        "/",
        shell(
            "Liên đoàn Lao động tỉnh Bình Thuận",
            f"<h3>Tin công đoàn</h3>{table}<p><a href='https://www.facebook.com/baolaodong.vn'>Báo Lao Động trên Facebook</a></p>",
        ),
    )
    s.page("/index.php/tin-cong-doan", shell("Tin công đoàn", table))
    s.page(
        "/index.php/gioi-thieu",
        shell("Giới thiệu", "<h2>Giới thiệu</h2><p>Liên đoàn Lao động tỉnh thành lập năm 1992, gồm sáu ban và văn phòng.</p>"),
    )
    s.page(
        "/index.php/hoi-dap",
        shell(
            "Hỏi đáp chính sách",
            "<h2>Hỏi đáp chính sách</h2><div class='qa'><p><b>Hỏi (chị Lan, KCN Phan Thiết, 11/01/2023):</b> Nghỉ thai sản có được thưởng Tết không?</p><p><b>Trả lời:</b> Việc thưởng theo quy chế của doanh nghiệp.</p></div><form><textarea name='cauhoi'></textarea><input type='submit' value='Gửi câu hỏi'></form>",
        ),
    )
    s.page("/index.php/thi-dua", shell("Thi đua", "<h2>Thi đua</h2><p>Đang cập nhật...</p>"))
    s.page("/index.php/lien-he", shell("Liên hệ", "<h2>Liên hệ</h2><p>05 Hải Thượng Lãn Ông. Hotline: 0252 3822 431</p>"))

    s.innocent("TC-01", "TC-02", "TC-03", why="footer complete; labels 'Chịu trách nhiệm chính', 'Trụ sở', 'Thư điện tử'")
    s.innocent("GP-01", why="picture credits, reports and a re-use demand are no source lines; all news is own")
    s.not_bound(
        "BL-01",
        "BL-02",
        "NG-02",
        "NG-03",
        "NG-05",
        "NG-08",
        "NG-09",
        "GP-02",
        "GP-03",
        "GP-04",
        "GP-06",
        why="no licence, class nội bộ: not TH",
    )
    s.not_bound(
        "EN-01",
        "ND-01",
        "ND-02",
        "ND-03",
        "ND-04",
        "CD-01",
        "CD-02",
        "CN-02",
        "TM-01",
        "PN-01",
        "MX-01",
        "CL-01",
        why="a union is no state agency: its empty section and its .org.vn are its own affair",
    )
    s.no_breach("NG-01", "CN-01", why="nothing republished; 35 days over Tết with no local decision")
    s.innocent("LK-01", why="a warning against betting that links to nobody")
    return s
