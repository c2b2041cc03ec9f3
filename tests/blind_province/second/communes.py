# ruff: noqa: E501 - markup is kept in the lines its system prints
"""Four communes of autumn 2026: sections under unusual names, everything behind script, the old signboard, a domain of its own."""

import json
from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

NOT_TH = ("BL-01", "BL-02", "NG-02", "NG-03", "NG-05", "NG-09", "GP-02", "GP-03", "GP-04", "GD-01", "GD-02", "KN-01")
WHY_NOT_TH = "neither a licensed aggregator nor a school"


def unusual_names() -> Site:
    s = Site("XA-PHUNGNGUYEN", "UBND xã Phùng Nguyên", "https://phungnguyen.phutho.gov.vn/", "xã", "thành phần", "cơ quan nhà nước", date(2026, 10, 12), "UBND tỉnh Phú Thọ", admin_code="08521", social="https://www.facebook.com/ubndxaphungnguyen")  # fmt: skip
    root = "https://phungnguyen.phutho.gov.vn"
    w = Writer("xa", 901)
    menu = [("Diện mạo quê hương", "dien-mao"), ("Bộ máy và người phụ trách", "bo-may"), ("Chuyện trong xã", "chuyen-trong-xa"), ("Thông tin điều hành", "dieu-hanh"), ("Việc giấy tờ", "giay-to"), ("Góc công khai", "goc-cong-khai"), ("Quyền được biết của người dân", "quyen-duoc-biet"), ("Chuyên trang Chuyển đổi số", "chuyen-doi-so"), ("Nói với lãnh đạo xã", "noi-voi-lanh-dao"), ("Đường dây liên lạc", "lien-lac")]  # fmt: skip

    def shell(title: str, main: str) -> str:
        nav = "".join(f"<td class='m' onclick=\"location.href='/{slug}.html'\">{name}</td>" for name, slug in menu)
        plain = " · ".join(f'<a href="/{slug}.html">{name}</a>' for name, slug in menu)
        return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html lang="vi"><head><meta charset="utf-8"/><title>{title} | Xã Phùng Nguyên, tỉnh Phú Thọ</title><link rel="stylesheet" media="only screen and (max-width:640px)" href="/css/dienthoai.css"/><meta name="viewport" content="width=device-width, initial-scale=1"/></head><body><table width="100%"><tr><td colspan="10"><a href="/"><img src="/img/banner.jpg" alt="Trang thông tin điện tử xã Phùng Nguyên, tỉnh Phú Thọ"/></a></td></tr><tr>{nav}</tr></table><div class="gcse"><form action="https://cse.google.com/cse" method="get"><input type="hidden" name="cx" value="0071:abc"/><input type="text" name="q" placeholder="Nhập từ khóa cần tìm"/><input type="submit" value="Tìm"/></form></div><div class="nghe"><button onclick="doc()">🔊 Nghe đọc trang này</button></div>
<div id="giua">{main}</div><table class="chan"><tr><td>Đơn vị quản lý trang:</td><td>ỦY BAN NHÂN DÂN XÃ PHÙNG NGUYÊN</td></tr><tr><td>Đơn vị chủ quản:</td><td>UBND TỈNH PHÚ THỌ</td></tr><tr><td>Người chịu trách nhiệm nội dung:</td><td>Ông Lê Quang Thắng – Phó Chủ tịch UBND xã</td></tr><tr><td>Trụ sở:</td><td>Khu 7, xã Phùng Nguyên, tỉnh Phú Thọ <i>(trụ sở UBND xã Tứ Xã, huyện Lâm Thao cũ)</i></td></tr><tr><td><img src="/img/phone.gif" alt="Điện thoại"/></td><td>0210 3 826 115</td></tr><tr><td><img src="/img/mail.gif" alt="Thư điện tử"/></td><td>phungnguyen@phutho.gov.vn</td></tr></table><p>Xã Phùng Nguyên được sáp nhập từ các xã Phùng Nguyên, Sơn Vi, Tứ Xã thuộc huyện Lâm Thao (cũ).</p><p>{plain}</p><p>Bạn thấy trang này thế nào? <input type="radio" name="dg" id="d1"/><label for="d1">Rất hài lòng</label> <input type="radio" name="dg" id="d2"/><label for="d2">Hài lòng</label> <input type="radio" name="dg" id="d3"/><label for="d3">Không hài lòng</label></p><p>Kênh chính thức của UBND xã: <a href="https://www.facebook.com/ubndxaphungnguyen">Facebook</a> | <a href="https://phutho.gov.vn/">Cổng TTĐT tỉnh</a></p></body></html>"""

    rows = []
    for n in range(9):
        title, when = w.title(), at(2026, 10, 10, 15, 20) - timedelta(days=4 * n)
        tail = {1: "<p>Nguồn: phutho.gov.vn</p>", 3: "<p>Năm 2019, UBND huyện Lâm Thao, tỉnh Phú Thọ đã đầu tư tuyến kênh này; Phòng Nông nghiệp huyện khi đó là chủ đầu tư.</p>", 5: "<p><em>Theo Báo Phú Thọ</em></p>"}.get(n, "")  # fmt: skip
        s.page(f"/chuyen-{n}.html", shell(title, f"<h1>{title}</h1><p class='ngay'>Đưa lên lúc {when:%H:%M ngày %d/%m/%Y}</p>{marked(w.paragraphs(3))}{tail}<p><b>Người viết: {w.person()}</b></p><p><a href='javascript:window.print()'>In trang này</a> | <a href='javascript:luu()'>Lưu lại</a> | <a href='https://www.facebook.com/sharer/sharer.php?u={root}/chuyen-{n}.html'>Chia sẻ</a></p>"))  # fmt: skip
        rows.append(f"<div>+ <a href='/chuyen-{n}.html'>{title}</a> <small>({when:%d/%m/%Y})</small></div>")
    disclosed = ("Kế hoạch phát triển kinh tế - xã hội năm 2026", "Số liệu dự toán, quyết toán ngân sách xã quý III/2026", "Dự án đầu tư trên địa bàn, phương án bồi thường, hỗ trợ, tái định cư", "Quy hoạch và kế hoạch sử dụng đất", "Nhiệm vụ, quyền hạn của cán bộ, công chức; quy tắc ứng xử", "Việc thu, chi các quỹ và khoản đóng góp của Nhân dân", "Quản lý, sử dụng tài sản công", "Hộ nghèo, hộ cận nghèo, đối tượng bảo trợ xã hội", "Tuyển chọn và gọi công dân nhập ngũ", "Mức thu phí, lệ phí", "Kết luận thanh tra, kiểm tra; giải quyết khiếu nại, tố cáo", "Kết quả lấy ý kiến, tiếp thu ý kiến của Nhân dân")  # fmt: skip
    body = {
        "dien-mao": "<h2>Diện mạo quê hương</h2><p>Điều kiện tự nhiên: đất bãi ven sông Hồng, khí hậu hai mùa. Lịch sử hình thành: từ ngày 01/7/2025, ba xã thuộc huyện Lâm Thao cũ hợp thành xã Phùng Nguyên. Di tích khảo cổ Phùng Nguyên, lễ hội Trò Trám; danh thắng đầm Sen.</p><h3>Bản đồ địa giới hành chính</h3><img src='/img/ban-do-dia-gioi.png' alt='Bản đồ địa giới hành chính xã Phùng Nguyên'/>",
        "bo-may": "<h2>Bộ máy và người phụ trách</h2><p>Tổ chức bộ máy: HĐND, UBND, Văn phòng HĐND và UBND, Phòng Kinh tế, Phòng Văn hóa - Xã hội, Trung tâm Phục vụ hành chính công. Chức năng, nhiệm vụ theo Luật Tổ chức chính quyền địa phương.</p><ul><li><a href='/bo-may-chu-tich.html'>Chủ tịch UBND xã</a></li><li><a href='/bo-may-pho.html'>Các Phó Chủ tịch UBND xã</a></li></ul>",
        "bo-may-chu-tich": "<h2>Đồng chí Nguyễn Thị Hạnh – Chủ tịch UBND xã</h2><p>Tiểu sử tóm tắt: sinh năm 1980; cử nhân luật; công tác tại xã từ năm 2004. Nhiệm vụ được phân công: lãnh đạo, điều hành chung; đầu tư công; quốc phòng, an ninh. Điện thoại 0210 3 826 116; hanhnt.phungnguyen@phutho.gov.vn</p>",
        "bo-may-pho": "<h2>Các Phó Chủ tịch</h2><p>Ông Lê Quang Thắng – Phó Chủ tịch. Tiểu sử: sinh năm 1983, kỹ sư xây dựng. Nhiệm vụ: kinh tế, đất đai; phụ trách trang thông tin điện tử. Điện thoại 0210 3 826 117; thanglq.phungnguyen@phutho.gov.vn</p>",
        "chuyen-trong-xa": "<h2>Chuyện trong xã</h2>" + "".join(rows),
        "dieu-hanh": "<h2>Thông tin điều hành</h2><p>Văn bản quy phạm pháp luật, chỉ đạo điều hành</p><table border=1><tr><th>Số, ký hiệu</th><th>Cơ quan ban hành</th><th>Ban hành</th><th>Đưa lên</th><th>Trích yếu</th></tr><tr><td>412/QĐ-UBND</td><td>UBND xã Phùng Nguyên</td><td>05/10/2026</td><td>07/10/2026</td><td><a href='/tep/412.pdf'>Về việc kiện toàn Tổ công nghệ số cộng đồng</a></td></tr><tr><td>88/TB-UBND</td><td>UBND xã Phùng Nguyên</td><td>18/09/2026</td><td>21/09/2026</td><td><a href='/tep/88.pdf'>Về lịch tiếp công dân quý IV</a></td></tr><tr><td>1890/QĐ-UBND</td><td>UBND tỉnh Phú Thọ</td><td>15/08/2026</td><td>10/09/2026</td><td><a href='/tep/1890.pdf'>Phê duyệt quy hoạch chung (bản sao)</a></td></tr></table><h3>Lịch công tác tuần 42</h3><p>Đang cập nhật</p>",
        "giay-to": "<h2>Việc giấy tờ</h2><p>Thủ tục hành chính tại Trung tâm Phục vụ hành chính công xã</p><ol><li><a href='/tep/ks.pdf'>Đăng ký khai sinh</a></li><li><a href='/tep/ct.docx'>Chứng thực bản sao</a></li><li><a href='https://dichvucong.gov.vn/'>Nộp hồ sơ trực tuyến</a></li></ol>",
        "goc-cong-khai": "<h2>Góc công khai</h2><p>Theo Điều 11 Luật Thực hiện dân chủ ở cơ sở</p><table>"
        + "".join(
            f"<tr><td>{i + 1}</td><td><a href='/tep/ck-{i}.pdf'>{item}</a></td><td>{3 + i:02}/08/2026</td></tr>"
            for i, item in enumerate(disclosed)
        )
        + "</table>",
        "quyen-duoc-biet": "<h2>Quyền được biết của người dân</h2><p>Tiếp cận thông tin: <a href='/tep/dmtt.pdf'>Danh mục thông tin phải được công khai</a>. <a href='/tep/bctc2025.pdf'>Báo cáo tài chính năm 2025 của UBND xã</a>. Nơi tiếp nhận yêu cầu cung cấp thông tin: Văn phòng HĐND và UBND xã, khu 7, 0210 3 826 118, vp.phungnguyen@phutho.gov.vn.</p>",
        "chuyen-doi-so": "<h2>Chuyên trang Chuyển đổi số</h2><p>Kế hoạch chuyển đổi số năm 2026 (<a href='/tep/cds.pdf'>tệp</a>).</p><h3>Chất lượng cung cấp dịch vụ công trực tuyến</h3><p>Cam kết chất lượng: trả kết quả đúng hẹn 100%. Chỉ số giám sát: 214 hồ sơ tháng 9, đúng hạn 99,1%. Mức độ hài lòng 97%. Phản ánh lỗi dịch vụ: 0210 3 826 119. Kết quả cải thiện quý III: rút ngắn hai thủ tục.</p>",
        "noi-voi-lanh-dao": "<h2>Nói với lãnh đạo xã</h2><p><b>Ông Tư (khu 3):</b> Đường bê tông bao giờ xong?</p><p><b>UBND xã trả lời:</b> Trong tháng 11/2026.</p><form method='post' action='/gui'><label>Họ tên <input name='t'/></label><label>Nội dung câu hỏi <textarea name='n'></textarea></label><button>Gửi câu hỏi</button></form>",
        "lien-lac": "<h2>Đường dây liên lạc</h2><p>Người phát ngôn và cung cấp thông tin cho báo chí: bà Nguyễn Thị Hạnh, Chủ tịch UBND xã, ĐT 0210 3 826 116, hộp thư hanhnt.phungnguyen@phutho.gov.vn.</p>",
    }
    for name, slug in menu:
        s.page(f"/{slug}.html", shell(name, body[slug]))
    s.page("/bo-may-chu-tich.html", shell("Chủ tịch UBND xã", body["bo-may-chu-tich"]))
    s.page("/bo-may-pho.html", shell("Các Phó Chủ tịch", body["bo-may-pho"]))
    s.page("/", shell("Trang chủ", "<h2>Chuyện mới</h2>" + "".join(rows[:6])))
    s.innocent("TC-01", "TC-02", "TC-03", why="all in the table at the foot, labels in cells or in the alt text of little pictures")
    s.no_breach(
        "TC-04", why="the old district stands in brackets as '(cũ)', in history and in an article about 2019; the commune kept its name"
    )
    s.no_breach("GP-05", why="the banner is a picture: unknown is an answer")
    s.innocent("PN-01", "MX-01", "LK-01", "CN-01", why="spokesperson on the contact page, page announced, news two days old")
    s.no_breach("ND-01", why="structure, map, leaders' lives and duties, documents, procedures are all there under other names")
    s.no_breach("ND-02", why="the week's schedule is a note below a filled list, not an empty section")
    s.innocent(
        "ND-03", "ND-04", "CL-01", why="'Góc công khai' holds the items of Đ11, 'Quyền được biết' list, focal unit and report of 2025"
    )
    s.no_breach("CN-02", why="own documents two and one working days after; the late one is the province's, not the commune's")
    s.no_breach(
        "CD-01",
        "CD-02",
        "TM-01",
        "EN-01",
        "NG-01",
        "NG-10",
        why="search through Google, rating by choices, mobile; host as Đ11.4 says; no English duty",
    )
    s.innocent("GP-01", why="one item after the provincial paper in nine")
    s.not_bound(*NOT_TH, why=WHY_NOT_TH)
    return s


def behind_script() -> Site:
    s = Site("XA-XUANVIEN", "UBND xã Xuân Viên", "https://xuanvien.phutho.gov.vn/", "xã", "thành phần", "cơ quan nhà nước", date(2026, 9, 18), "UBND tỉnh Phú Thọ", admin_code="08305")  # fmt: skip
    w = Writer("xa", 902)
    slugs = {"gioi-thieu": "Giới thiệu chung", "to-chuc": "Sơ đồ tổ chức", "tin": "Tin hoạt động", "van-ban": "Hệ thống văn bản", "tthc": "TTHC", "cong-khai": "Công khai minh bạch", "tctt": "Tiếp cận TT"}  # fmt: skip

    def shell(title: str, main: str) -> str:
        menu = json.dumps([{"title": name, "path": f"/chuyen-muc/{slug}"} for slug, name in slugs.items()], ensure_ascii=False)
        return f"""<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width,initial-scale=1"><script src="/_nuxt/runtime.js" defer></script><script src="/_nuxt/app.js" defer></script></head><body><div id="__nuxt"><div class="topbar"><img src="/logo-xuan-vien.png" alt="CỔNG THÀNH PHẦN XÃ XUÂN VIÊN"><button class="hamburger" aria-label="Mở trình đơn">☰</button><div id="menu-mount" data-menu='{menu}'></div></div><main>{main}</main><footer><img src="/footer-xuanvien-1920x220.png" alt="UBND xã Xuân Viên - Thông tin liên hệ"></footer></div><script>window.__MENU__={menu}</script></body></html>"""

    items = []
    for n in range(7):
        title, when = w.title(), at(2026, 9, 16, 8, 5) - timedelta(days=6 * n)
        s.page(f"/bai-viet/xv{n}", shell(title, f"<article><h1>{title}</h1><time datetime='{when.isoformat()}'>{when:%d-%m-%Y %H:%M}</time>{marked(w.paragraphs(3))}<em>{w.person()}</em></article>"))  # fmt: skip
        items.append(f"<li><a href='/bai-viet/xv{n}'>{title}</a></li>")
    for slug, name in slugs.items():
        main = f"<h1>{name}</h1>" + ("<ul>" + "".join(items) + "</ul>" if slug == "tin" else "<div class='list-mount' data-api='/api/v1/posts?cat=" + slug + "'><div class='skeleton'></div><div class='skeleton'></div><span class='loading'>Đang tải dữ liệu…</span></div>")  # fmt: skip
        s.page(f"/chuyen-muc/{slug}", shell(name, main))
    s.page("/", shell("Cổng thành phần xã Xuân Viên", "<h2>Tin hoạt động</h2><ul>" + "".join(items[:5]) + "</ul><div class='list-mount' data-api='/api/v1/documents?top=5'><span class='loading'>Đang tải dữ liệu…</span></div>" + "".join(f"<a class='tile' href='/chuyen-muc/{slug}'><img src='/tile/{slug}.png' alt='{name}'></a>" for slug, name in slugs.items())))  # fmt: skip
    s.unknown("TC-02", "TC-03", why="the footer is one picture: what stands in it was not read")
    s.no_breach("TC-01", why="the same; the alt text names the office")
    s.no_breach(
        "ND-01",
        "ND-02",
        "ND-03",
        "ND-04",
        "CL-01",
        "PN-01",
        "CN-02",
        why="every list but the news is loaded by script from an interface that was not archived",
    )
    s.no_breach(
        "CD-01",
        "CD-02",
        "EN-01",
        "TM-01",
        "TC-04",
        "MX-01",
        "GP-01",
        "NG-01",
        "LK-01",
        why="widgets may be added by script; no English duty; name unchanged; nobody registered a page",
    )
    s.innocent("CN-01", why="an item of two days ago")
    s.not_bound(*NOT_TH, why=WHY_NOT_TH)
    return s


def old_signboard() -> Site:
    s = Site("XA-TAMDUONG", "UBND xã Tam Dương", "https://tamduong.phutho.gov.vn/", "xã", "thành phần", "cơ quan nhà nước", date(2026, 10, 16), "UBND tỉnh Phú Thọ", admin_code="08869", social="https://zalo.me/2890114477")  # fmt: skip
    w = Writer("xa", 903)
    menu = [("gioi-thieu-chung", "Giới thiệu"), ("tin-su-kien", "Tin tức - Sự kiện"), ("van-ban", "Văn bản"), ("thu-tuc-hanh-chinh", "Thủ tục hành chính"), ("quoc-phong", "Quốc phòng - An ninh"), ("van-hoa", "Văn hóa - Xã hội"), ("lien-he", "Liên hệ")]  # fmt: skip

    def shell(title: str, main: str) -> str:
        nav = "".join(f'<li><a href="/{slug}/">{name}</a></li>' for slug, name in menu)
        return f"""<!DOCTYPE html><html lang="vi-VN"><head><meta charset="UTF-8"><title>{title} – UBND thị trấn Hợp Hòa, huyện Tam Dương</title><meta name="generator" content="WordPress 5.8.1"></head><body class="wp-custom-logo"><div style="position:absolute;left:-9999px;height:1px;overflow:hidden"><a href="https://b88-nohu-tangtien.net/">nổ hũ đổi thưởng</a> <a href="https://xoilac-keonhacai.top/">kèo nhà cái</a> <a href="https://taixiu-go.win/">tài xỉu online</a></div><header><h1 class="site-title">ỦY BAN NHÂN DÂN THỊ TRẤN HỢP HÒA</h1><p class="site-description">Huyện Tam Dương - Tỉnh Vĩnh Phúc</p></header><nav class="main-navigation"><ul>{nav}</ul></nav><div class="content-area">{main}</div><footer class="site-footer"><p><strong>UBND thị trấn Hợp Hòa, huyện Tam Dương, tỉnh Vĩnh Phúc</strong></p><p>Địa chỉ: đường 24/3, thị trấn Hợp Hòa, huyện Tam Dương, tỉnh Vĩnh Phúc</p><p>Điện thoại: 0211 3 833 220</p></footer></body></html>"""

    rows = []
    for n in range(8):
        title, when = w.title(), at(2026, 9, 20, 9, 0) - timedelta(days=9 * n)
        s.page(f"/{when:%Y/%m/%d}/bai-{n}/", shell(title, f"<article class='post'><h1 class='entry-title'>{title}</h1><span class='posted-on'><time class='entry-date published' datetime='{when.isoformat()}'>{when:%d/%m/%Y}</time></span><div class='entry-content'>{marked(w.paragraphs(3))}</div></article>"))  # fmt: skip
        rows.append(f"<h2 class='entry-title'><a href='/{when:%Y/%m/%d}/bai-{n}/'>{title}</a></h2>")
    docs = [("61/QĐ-UBND", "03/08/2026", "09/09/2026", "Về việc thành lập Tổ bầu cử bổ sung"), ("44/TB-UBND", "27/07/2026", "04/09/2026", "Lịch trực phòng, chống lụt bão"), ("70/KH-UBND", "17/08/2026", "18/09/2026", "Kế hoạch diệt chuột vụ mùa")]  # fmt: skip
    body = {
        "gioi-thieu-chung": "<p>Thị trấn Hợp Hòa là trung tâm huyện lỵ huyện Tam Dương, diện tích 8,6 km2.</p>",
        "tin-su-kien": "".join(rows),
        "van-ban": "<table><tr><th>Số hiệu</th><th>Cơ quan ban hành</th><th>Ngày ban hành</th><th>Ngày đăng</th><th>Nội dung</th></tr>"
        + "".join(
            f"<tr><td>{a}</td><td>UBND xã Tam Dương</td><td>{b}</td><td>{c}</td><td><a href='/wp-content/uploads/{i}.pdf'>{d}</a></td></tr>"
            for i, (a, b, c, d) in enumerate(docs)
        )
        + "</table>",
        "thu-tuc-hanh-chinh": "<ul><li><a href='/wp-content/uploads/tt1.pdf'>Đăng ký khai tử</a></li><li><a href='/wp-content/uploads/tt2.pdf'>Xác nhận tình trạng hôn nhân</a></li></ul>",
        "quoc-phong": "<p>Nothing Found</p><p>Nội dung đang được cập nhật</p>",
        "van-hoa": "<p>Nội dung đang được cập nhật</p>",
        "lien-he": "<p>Đường 24/3. Điện thoại 0211 3 833 220.</p>",
    }
    for slug, name in menu:
        s.page(f"/{slug}/", shell(name, f"<h1 class='page-title'>{name}</h1>" + body[slug]))
    s.page("/", shell("Trang chủ", "".join(rows[:6])))
    s.breach("TC-04", why="title, banner and foot still call it the township of a district that ended on 2025-07-01")
    s.breach("TC-02", why="no e-mail on the home page, the foot is text")
    s.breach("TC-03", why="nobody named as responsible for the content")
    s.breach("LK-01", why="three gambling links pushed out of sight on every page")
    s.breach("ND-02", why="two sections of the menu are served with 'đang được cập nhật' beside filled lists")
    s.breach("ND-03", why="nothing of Đ11 Luật THDCCS on a site read in full")
    s.breach("ND-04", why="no list of information, no focal unit, no financial report: P99")
    s.breach("ND-01", why="no boundary map, no apparatus, no leaders: P58")
    s.breach("PN-01", why="no spokesperson anywhere: P104")
    s.breach("MX-01", why="the registered Zalo page is not announced")
    s.breach("CN-02", why="three documents posted four to five weeks after their day, issuer told in the table")
    s.breach("CL-01", why="nothing on the quality of online services")
    s.breach("CD-02", why="no viewport, no sitemap: not made for telephones")
    s.breach("CD-01", why="no rating, no search in served pages without forms")
    s.no_breach(
        "EN-01", "GP-01", "NG-01", "TM-01", "CN-01", "NG-10", "GP-05", why="no English duty; host as prescribed; no term for news is set"
    )
    s.not_bound(*NOT_TH, why=WHY_NOT_TH)
    return s


def own_domain() -> Site:
    s = Site("PH-VANPHU", "UBND phường Vân Phú", "http://phuongvanphu.vn/", "xã", "nội bộ", "cơ quan nhà nước", date(2026, 8, 26), "UBND tỉnh Phú Thọ", admin_code="07918")  # fmt: skip
    w = Writer("xa", 904)
    menu = [("about", "Giới thiệu"), ("about/lanh-dao", "Lãnh đạo phường"), ("news", "Tin tức"), ("laws", "Văn bản - Tài liệu"), ("tthc", "Thủ tục hành chính"), ("dan-chu", "Dân biết - Dân bàn"), ("tiep-can-thong-tin", "Tiếp cận thông tin"), ("dvc", "Chất lượng DVC trực tuyến"), ("contact", "Liên hệ")]  # fmt: skip

    def shell(title: str, main: str) -> str:
        nav = "".join(f'<li><a href="/vi/{slug}/" title="{name}">{name}</a></li>' for slug, name in menu)
        return f"""<!DOCTYPE html><html lang="vi" xmlns="http://www.w3.org/1999/xhtml"><head><title>{title} - UBND phường Vân Phú - tỉnh Phú Thọ</title><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="NukeViet v4.5"></head><body><div class="section-header"><a title="UBND phường Vân Phú" href="/"><img src="/uploads/banner-van-phu.png" alt="UBND phường Vân Phú"></a><form action="/vi/seek/"><input type="text" name="q" placeholder="Tìm kiếm..."></form></div><nav><ul>{nav}</ul></nav><div class="container">{main}</div><footer><div class="panel-body"><p>Đơn vị quản lý: UBND phường Vân Phú, tỉnh Phú Thọ (hợp nhất phường Vân Phú, xã Phượng Lâu, xã Hùng Lô, xã Kim Đức thuộc TP Việt Trì cũ). Cơ quan chủ quản: UBND tỉnh Phú Thọ</p><p>Trưởng Ban Biên tập: Đ/c Phùng Thị Lan Anh, Phó Chủ tịch UBND phường</p><p>Khu 5, phường Vân Phú, tỉnh Phú Thọ - ĐT: 0210.3856.789 - Email: ubnd@phuongvanphu.vn</p><p>Ghi rõ nguồn "phuongvanphu.vn" khi phát hành lại thông tin từ website này</p><p><a href="https://phutho.gov.vn">Cổng TTĐT tỉnh Phú Thọ</a></p><div class="rating">Đánh giá trang: ★★★★★ (Tổng số điểm 245 trong 52 đánh giá) <label><input type="radio" name="star" value="5">5 sao</label></div></div></footer></body></html>"""

    rows = []
    for n in range(8):
        title, when = w.title(), at(2026, 8, 24, 16, 40) - timedelta(days=7 * n)
        tail = {2: "<p>Ảnh minh họa. Nguồn: Internet</p>", 4: "<p>Trước ngày 01/7/2025, UBND thành phố Việt Trì quản lý chợ này; từ đó đến nay do UBND phường Vân Phú quản lý.</p>"}.get(n, "")  # fmt: skip
        s.page(f"/vi/news/hoat-dong/tin-{n}.html", shell(title, f"<h1 class='title'>{title}</h1><em class='time'>Thứ hai - {when:%d/%m/%Y %H:%M}</em><div id='news-bodyhtml'>{marked(w.paragraphs(3))}{tail}</div><p class='text-right'><strong>Tác giả bài viết:</strong> {w.person()}</p><a class='print' href='/vi/news/print/tin-{n}.html'>In ra</a> <a href='/vi/news/savefile/tin-{n}.html'>Lưu bài viết này</a><h4>Ý kiến bạn đọc</h4><form><textarea name='content'></textarea><input type='submit' value='Gửi bình luận'></form>"))  # fmt: skip
        rows.append(f"<h3><a href='/vi/news/hoat-dong/tin-{n}.html'>{title}</a></h3><span>{when:%d/%m/%Y}</span>")
    body = {
        "about": "<p>Phường Vân Phú thành lập ngày 01/7/2025 từ phường Vân Phú, xã Phượng Lâu, xã Hùng Lô, xã Kim Đức thuộc thành phố Việt Trì. Điều kiện tự nhiên, lịch sử, văn hóa, di tích đình Hùng Lô.</p><p>Cơ cấu tổ chức: Văn phòng, Phòng Kinh tế - Hạ tầng và Đô thị, Phòng Văn hóa - Xã hội, Trung tâm Phục vụ hành chính công. Chức năng, nhiệm vụ.</p><p><img src='/uploads/ban-do.jpg' alt='Bản đồ hành chính phường Vân Phú'> Bản đồ địa giới hành chính</p>",
        "about/lanh-dao": "<p>Chủ tịch: Ông Đào Văn Kiên; sinh 1977; thạc sĩ quản lý công; phụ trách chung. 0210.3856.701, kien.dv@phutho.gov.vn</p><p>Phó Chủ tịch: Bà Phùng Thị Lan Anh; tiểu sử; phụ trách văn hóa - xã hội. 0210.3856.702</p>",
        "news": "".join(rows),
        "laws": "<table><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Ngày đăng</th><th>Trích yếu</th></tr><tr><td>205/QĐ-UBND</td><td>20/08/2026</td><td>21/08/2026</td><td><a href='/uploads/205.pdf'>Về công nhận tổ dân phố văn hóa</a></td></tr></table>",
        "tthc": "<ul><li><a href='/uploads/a.pdf'>Đăng ký tạm trú</a></li><li><a href='/uploads/b.pdf'>Cấp phép xây dựng nhà ở riêng lẻ</a></li></ul>",
        "dan-chu": "<ul>"
        + "".join(
            f"<li><a href='/uploads/dc{i}.pdf'>{x}</a></li>"
            for i, x in enumerate(
                (
                    "Kế hoạch phát triển kinh tế - xã hội",
                    "Dự toán, quyết toán ngân sách",
                    "Dự án, công trình, bồi thường",
                    "Kế hoạch sử dụng đất",
                    "Nhiệm vụ, quyền hạn cán bộ, công chức",
                    "Các khoản quỹ, đóng góp",
                    "Tài sản công",
                    "Danh sách hộ nghèo, đối tượng bảo trợ",
                    "Gọi công dân nhập ngũ",
                    "Phí, lệ phí",
                    "Kết quả thanh tra, kiểm tra",
                    "Kết quả tiếp thu ý kiến Nhân dân",
                )
            )
        )
        + "</ul>",
        "tiep-can-thong-tin": "<p><a href='/uploads/dm.pdf'>Danh mục thông tin phải được công khai</a>; đầu mối: Văn phòng HĐND và UBND phường, 0210.3856.710, vp@phuongvanphu.vn. <a href='/uploads/bctc.pdf'>Báo cáo tài chính năm 2025</a></p>",
        "dvc": "<p>Chất lượng dịch vụ công trực tuyến: cam kết, chỉ số, mức độ hài lòng 98,5% tháng 7/2026, phản ánh: 0210.3856.711.</p>",
        "contact": "<p>Người phát ngôn: Ông Đào Văn Kiên – Chủ tịch UBND phường – 0210.3856.701 – kien.dv@phutho.gov.vn</p><form><textarea name='fcon'></textarea><button>Gửi đi</button></form>",
    }
    for slug, name in menu:
        s.page(f"/vi/{slug}/", shell(name, body[slug]))
    s.page("/", shell("Trang chủ", "".join(rows[:6])))
    s.breach("TM-01", why="a ward on a domain of its own, not vanphu.phutho.gov.vn: P59 Đ11.4")
    s.innocent("TC-01", "TC-02", "TC-03", "PN-01", "LK-01", "CN-01", why="an address without a label, head of the editors named, contacts")
    s.no_breach("TC-04", why="the ward kept its name; the old town stands only in the merger note, in history and in an article")
    s.not_bound(
        "BL-01",
        "BL-02",
        "GP-02",
        "GP-03",
        "NG-02",
        "NG-03",
        "NG-09",
        "GD-01",
        "GD-02",
        "KN-01",
        why="comments on own items of a site that aggregates nothing",
    )
    s.no_breach(
        "ND-01",
        "ND-02",
        "ND-03",
        "ND-04",
        "CL-01",
        "CN-02",
        "CD-01",
        "CD-02",
        "EN-01",
        "MX-01",
        "GP-01",
        "NG-01",
        "NG-10",
        "GP-04",
        "GP-05",
        why="all there; the banner is a picture; 'ghi rõ nguồn' is a demand on others",
    )
    return s
