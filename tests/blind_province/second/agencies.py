# ruff: noqa: E501 - markup is kept in the lines its system prints
"""The provincial portal and two departments, a hospital, a farmers' union and a Party committee."""

from datetime import date, timedelta

from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

STATE_DUTIES = ("ND-01", "ND-02", "ND-03", "ND-04", "CN-02", "EN-01", "CD-01", "TM-01", "PN-01", "MX-01", "CL-01")


def portal() -> Site:
    s = Site("CONG-PHUTHO", "Cổng thông tin điện tử tỉnh Phú Thọ", "https://phutho.gov.vn/", "tỉnh", "cổng", "cơ quan nhà nước", date(2026, 10, 15), "", admin_code="25", social="https://www.facebook.com/congttdtphutho")  # fmt: skip
    w = Writer("so", 911)
    menu = [("gioi-thieu", "Giới thiệu"), ("chinh-quyen", "Chính quyền"), ("thoi-su", "Thời sự"), ("chi-dao", "Chỉ đạo điều hành"), ("van-ban", "Văn bản pháp luật"), ("dich-vu-cong", "Thủ tục hành chính"), ("cung-cap-thong-tin", "Tiếp cận thông tin"), ("bao-chi", "Thông tin báo chí"), ("doi-thoai", "Hỏi - đáp")]  # fmt: skip

    def shell(title: str, main: str) -> str:
        nav = "".join(f'<li class="nav-item dropdown"><a class="nav-link" href="/{slug}">{name}</a></li>' for slug, name in menu)
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"/><title>{title}</title><meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no"/></head><body><div class="top-bar"><span>Thứ Năm, 15/10/2026 08:00</span> <a href="/sitemap.xml">Sơ đồ trang</a> <a href="/rss">RSS</a></div><header><a href="/"><img src="/o/theme/quoc-huy.png" alt="Quốc huy"/><span class="ten">CỔNG THÔNG TIN ĐIỆN TỬ TỈNH PHÚ THỌ</span></a><form role="search" action="/tim-kiem"><input name="tu-khoa" aria-label="Tìm kiếm"/></form></header><ul class="navbar-nav">{nav}</ul><main id="main-content">{main}</main><footer><p>© CỔNG THÔNG TIN ĐIỆN TỬ TỈNH PHÚ THỌ</p><p>Cơ quan chủ quản: Ủy ban nhân dân tỉnh Phú Thọ. Cơ quan thường trực: Văn phòng UBND tỉnh</p><p>Chịu trách nhiệm chính: Ông Hà Quốc Bảo, Phó Chánh Văn phòng UBND tỉnh - Trưởng Ban Biên tập</p><p>Trụ sở: đường Trần Phú, phường Việt Trì, tỉnh Phú Thọ | Tel: (0210) 3 811 555 | congttdt@phutho.gov.vn</p><p>Theo dõi Cổng trên <a href="https://www.facebook.com/congttdtphutho" title="Trang Facebook chính thức">Facebook</a></p><fieldset><legend>Mức độ hài lòng của bạn</legend><label><input type="radio" name="r"/>Hài lòng</label><label><input type="radio" name="r"/>Bình thường</label></fieldset></footer></body></html>"""

    rows = []
    for n in range(8):
        title, when = w.title(), at(2026, 8, 27, 14, 0) - timedelta(days=2 * n)
        tail = "<p>Các xã thuộc tỉnh Vĩnh Phúc và tỉnh Hòa Bình trước đây cùng hưởng chính sách này.</p>" if n == 1 else ""
        s.page(f"/thoi-su/bai-{7000 + n}", shell(title, f"<h1>{title}</h1><div class='date-time'>{when:%d/%m/%Y %H:%M}</div><div class='noi-dung'>{marked(w.paragraphs(3))}{tail}</div><div class='tac-gia'>{w.person()}</div><a onclick='window.print()'>In</a>"))  # fmt: skip
        rows.append(f"<div class='item'><a href='/thoi-su/bai-{7000 + n}'>{title}</a><span>{when:%d/%m/%Y}</span></div>")
    spokesmen = "".join(f"<tr><td>{i + 1}</td><td>{unit}</td><td>{w.person()}</td><td>{post}</td><td>0210 38{10 + i} 2{i}{i}</td><td>{mail}@phutho.gov.vn</td></tr>" for i, (unit, post, mail) in enumerate((("UBND tỉnh", "Chánh Văn phòng", "vpubnd"), ("Sở Nội vụ", "Giám đốc", "sonv"), ("Sở Y tế", "Giám đốc", "soyt"), ("Thanh tra tỉnh", "Chánh Thanh tra", "thanhtra"), ("UBND phường Việt Trì", "Chủ tịch", "viettri"), ("UBND xã Phùng Nguyên", "Chủ tịch", "phungnguyen"), ("UBND xã Xuân Viên", "Chủ tịch", "xuanvien"))))  # fmt: skip
    body = {
        "gioi-thieu": "<p>Tỉnh Phú Thọ được thành lập trên cơ sở sáp nhập tỉnh Phú Thọ, tỉnh Vĩnh Phúc và tỉnh Hòa Bình (cũ). Điều kiện tự nhiên; lịch sử; văn hóa; di tích, danh lam thắng cảnh: Đền Hùng, Tam Đảo, hồ Hòa Bình.</p><p>Bản đồ hành chính: <img src='/documents/bd.jpg' alt='Bản đồ địa giới hành chính tỉnh Phú Thọ'/></p>",
        "chinh-quyen": "<p>Tổ chức bộ máy: HĐND tỉnh, UBND tỉnh, các sở, ban, ngành; UBND các xã, phường: <a href='https://phungnguyen.phutho.gov.vn/'>xã Phùng Nguyên</a>, <a href='https://xuanvien.phutho.gov.vn/'>xã Xuân Viên</a>.</p><p>Lãnh đạo UBND tỉnh: tiểu sử và nhiệm vụ được phân công. Chủ tịch: ông Trần Hữu Lộc, sinh 1972, tiến sĩ kinh tế; lãnh đạo chung. Phó Chủ tịch: bà Đinh Thị Mai, sinh 1976; phụ trách văn xã.</p><p>Chức năng, nhiệm vụ, quyền hạn theo luật. Điện thoại, thư điện tử cán bộ đầu mối: 0210 3 811 556, dauMoi@phutho.gov.vn</p>",
        "thoi-su": "".join(rows),
        "chi-dao": "<table><tr><td>Công điện 12/CĐ-UBND</td><td>11/10/2026</td><td><a href='/documents/cd12.pdf'>Ứng phó mưa lũ</a></td></tr></table>",
        "van-ban": "<form action='/van-ban'><input name='so'/><button>Tìm văn bản</button></form><table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Ngày đăng</th><th>Trích yếu</th></tr><tr><td>77/2026/QĐ-UBND</td><td>08/10/2026</td><td>12/10/2026</td><td><a href='/documents/77.pdf'>Quy định về phân cấp quản lý</a></td></tr></table>",
        "dich-vu-cong": "<ul><li><a href='/documents/tthc.pdf'>Danh mục thủ tục hành chính</a></li><li><a href='https://dichvucong.gov.vn'>Cổng Dịch vụ công quốc gia</a></li></ul><h2>Chất lượng dịch vụ công trực tuyến</h2><p>Cam kết chất lượng; chỉ số giám sát theo thời gian thực; phản ánh, kiến nghị; kết quả cải thiện; mức độ hài lòng 96,8%.</p>",
        "cung-cap-thong-tin": "<ul><li><a href='/documents/dm.pdf'>Danh mục thông tin phải được công khai</a></li><li><a href='/documents/bctc-2025.pdf'>Báo cáo tài chính nhà nước năm 2025</a></li></ul><p>Đầu mối tiếp nhận yêu cầu: Văn phòng UBND tỉnh, đường Trần Phú, (0210) 3 811 557, tctt@phutho.gov.vn</p>",
        "bao-chi": f"<h2>Danh sách người phát ngôn và cung cấp thông tin cho báo chí</h2><table><tr><th>TT</th><th>Đơn vị</th><th>Họ và tên</th><th>Chức vụ</th><th>Điện thoại</th><th>Email công vụ</th></tr>{spokesmen}</table>",
        "doi-thoai": "<p>Hỏi: Thời hạn đổi giấy tờ? Trả lời: không bắt buộc đổi ngay.</p><form><textarea name='cauhoi'></textarea><button>Gửi câu hỏi</button></form>",
    }
    for slug, name in menu:
        s.page(f"/{slug}", shell(name, f"<h1>{name}</h1>" + body[slug]))
    s.page("/", shell("Cổng thông tin điện tử tỉnh Phú Thọ", "".join(rows[:6])))
    s.breach(
        "CN-01",
        why="the newest item is seven weeks old, a provincial portal owes one a month: P104; the page clock and a document are no news",
    )
    s.innocent(
        "PN-01",
        "MX-01",
        "TC-02",
        "TC-03",
        "LK-01",
        "GP-05",
        "GP-01",
        why="list of spokesmen in the press section, page announced, foot complete",
    )
    s.no_breach(
        "TC-01",
        "TC-04",
        "ND-01",
        "ND-02",
        "ND-04",
        "CL-01",
        "CN-02",
        "CD-01",
        "CD-02",
        "EN-01",
        "TM-01",
        "NG-01",
        why="three old provinces in the history; quality of services on the page of procedures",
    )
    s.not_bound(
        "ND-03",
        "GD-01",
        "GD-02",
        "BL-01",
        "BL-02",
        "GP-02",
        "GP-03",
        "NG-02",
        "NG-03",
        "NG-09",
        "KN-01",
        why="no commune, no school, no aggregator",
    )
    return s


def one_english_article() -> Site:
    s = Site("SO-NNMT", "Sở Nông nghiệp và Môi trường tỉnh Phú Thọ", "https://sonnmt.phutho.gov.vn/", "sở/ngành", "thành phần", "cơ quan nhà nước", date(2026, 8, 12), "UBND tỉnh Phú Thọ", admin_code="25")  # fmt: skip
    w = Writer("so", 912)
    menu = [("Gioi-thieu", "Giới thiệu"), ("Lanh-dao-So", "Lãnh đạo Sở"), ("Tin-tuc", "Tin tức"), ("Van-ban", "Văn bản"), ("TTHC", "Thủ tục hành chính"), ("Tiep-can-thong-tin", "Tiếp cận thông tin"), ("Chat-luong-DVC", "Chất lượng dịch vụ công"), ("Danh-muc-du-an", "Dự án"), ("Lien-he", "Liên hệ")]  # fmt: skip

    def shell(title: str, main: str) -> str:
        nav = "".join(
            f"<li class='static'><a class='static menu-item' href='/Pages/{slug}.aspx'><span class='menu-item-text'>{name}</span></a></li>"
            for slug, name in menu
        )
        return f"""<!DOCTYPE html><html dir="ltr" lang="vi-VN"><head><meta name="GENERATOR" content="Microsoft SharePoint"/><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title}</title></head><body><form method="post" action="./default.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK"/><div id="s4-workspace"><div class="lang"><a href="/Pages/default.aspx">Tiếng Việt</a> | <a href="/en/Pages/default.aspx">English</a></div><h2 class="ten-so">SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH PHÚ THỌ</h2><input type="text" title="Tìm kiếm" placeholder="Nhập từ khóa"/><input type="submit" value="Tìm kiếm"/><ul class="root static">{nav}</ul><div id="DeltaPlaceHolderMain">{main}</div><div class="footer"><div>Cơ quan quản lý: Sở Nông nghiệp và Môi trường tỉnh Phú Thọ; cơ quan chủ quản: UBND tỉnh Phú Thọ</div><div>Người chịu trách nhiệm: Ông Bùi Văn Cảnh - Phó Giám đốc Sở</div><div>Địa chỉ: 1518 đường Hùng Vương, phường Việt Trì. ĐT: 02103.846.500; Fax: 02103.846.501; Email: sonnmt@phutho.gov.vn</div><div>Đánh giá cổng: <input type="radio" name="dgc"/>Tốt <input type="radio" name="dgc"/>Khá <input type="radio" name="dgc"/>Chưa tốt</div></div></div></form></body></html>"""

    rows = []
    for n in range(7):
        title, when = w.title(), at(2026, 8, 10, 10, 12) - timedelta(days=5 * n)
        tail = {1: "<p>Trước đây, Phòng Nông nghiệp và Phát triển nông thôn các huyện Lâm Thao, Thanh Ba thực hiện việc này.</p>", 3: "<p>(Nguồn: Cục Trồng trọt và Bảo vệ thực vật)</p>"}.get(n, "")  # fmt: skip
        s.page(f"/Pages/Tin-tuc/{3300 + n}.aspx", shell(title, f"<h1>{title}</h1><span>Cập nhật: {when:%d/%m/%Y %H:%M:%S}</span><div class='ms-rtestate-field'>{marked(w.paragraphs(3))}{tail}</div><b>{w.person()}</b><a href='javascript:window.print();'>Bản in</a>"))  # fmt: skip
        rows.append(f"<li><a href='/Pages/Tin-tuc/{3300 + n}.aspx'>{title}</a> ({when:%d/%m})</li>")
    body = {
        "Gioi-thieu": "<p>Sở Nông nghiệp và Môi trường tỉnh Phú Thọ được hợp nhất từ Sở Nông nghiệp và Phát triển nông thôn và Sở Tài nguyên và Môi trường. Lịch sử hình thành từ năm 1955. Chức năng, nhiệm vụ, quyền hạn. Sơ đồ cơ cấu tổ chức: <img src='/img/sodo.png' alt='Sơ đồ tổ chức'/> Văn phòng, Thanh tra, các chi cục, Văn phòng Đăng ký đất đai.</p>",
        "Lanh-dao-So": "<p>Giám đốc: Ông Nguyễn Kim Sơn; sinh năm 1974; tiểu sử tóm tắt: kỹ sư thủy lợi; nhiệm vụ: lãnh đạo toàn diện; 02103.846.502; sonnk@phutho.gov.vn</p><p>Phó Giám đốc: Ông Bùi Văn Cảnh; sinh 1979; phụ trách môi trường.</p>",
        "Tin-tuc": f"<ul>{''.join(rows)}</ul>",
        "Van-ban": "<table><tr><th>Số</th><th>Cơ quan ban hành</th><th>Ngày ban hành</th><th>Ngày cập nhật</th><th>Trích yếu</th></tr><tr><td>1402/SNNMT-BVTV</td><td>Sở Nông nghiệp và Môi trường</td><td>06/08/2026</td><td>07/08/2026</td><td><a href='/Documents/1402.pdf'>Phòng trừ sâu cuốn lá</a></td></tr><tr><td>58/2026/NĐ-CP</td><td>Chính phủ</td><td>02/03/2026</td><td>15/04/2026</td><td><a href='/Documents/58.pdf'>Nghị định về quản lý đê điều</a></td></tr></table>",
        "TTHC": "<ul><li><a href='/Documents/dat.pdf'>Cấp đổi giấy chứng nhận quyền sử dụng đất</a></li></ul>",
        "Tiep-can-thong-tin": "<p>Đầu mối: Văn phòng Sở, 02103.846.510, vp.sonnmt@phutho.gov.vn. <a href='/Documents/dm.pdf'>Danh mục thông tin phải được công khai</a>; <a href='/Documents/bctc.pdf'>Báo cáo tài chính năm 2025</a>.</p>",
        "Chat-luong-DVC": "<p>Cam kết chất lượng dịch vụ công trực tuyến, chỉ số đúng hạn 98,9%, mức độ hài lòng 95%, gửi phản ánh: 02103.846.511, kết quả cải thiện quý II.</p>",
        "Danh-muc-du-an": "<table><tr><td>Hồ chứa Ngòi Giành</td><td>đang thi công; số liệu giải ngân đang cập nhật</td></tr><tr><td>Kè sông Lô</td><td>hoàn thành</td></tr></table>",
        "Lien-he": "<p>Người phát ngôn của Sở: Ông Nguyễn Kim Sơn, Giám đốc, 02103.846.502, sonnk@phutho.gov.vn</p><textarea title='Câu hỏi của bạn'></textarea><input type='submit' value='Gửi câu hỏi'/>",
    }
    for slug, name in menu:
        s.page(f"/Pages/{slug}.aspx", shell(name, f"<h1>{name}</h1>" + body[slug]))
    s.page("/", shell("Trang chủ", f"<ul>{''.join(rows[:5])}</ul>"))
    s.page("/en/Pages/default.aspx", "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'/><title>Home</title></head><body><h2>PHU THO DEPARTMENT OF AGRICULTURE AND ENVIRONMENT</h2><ul><li><a href='/en/Pages/News/1.aspx'>Farmers harvest the first organic pomelo crop</a></li></ul></body></html>")  # fmt: skip
    s.page("/en/Pages/News/1.aspx", "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'/><title>Farmers harvest the first organic pomelo crop</title></head><body><h1>Farmers harvest the first organic pomelo crop</h1><p>05/12/2023</p><p>Growers in the hills along the river picked their first certified pomelo crop this week, after three years in which the orchards were moved to organic manure and the streams were fenced. The cooperative expects a third more income, and a packing house will open before the new year.</p></body></html>")  # fmt: skip
    s.breach("ND-01", why="no strategy, planning or plan of any kind: P59a until 2026-08-31")
    s.no_breach("EN-01", why="no English duty since 2026-07-01: advice at most")
    s.breach("EN-01", why="one article of 2023, no structure, no contacts: P55 bound it until 2026-06-30", on=date(2026, 6, 30))
    s.innocent("TC-01", "TC-02", "TC-03", "PN-01", "CN-01", "LK-01", "GP-05", "GP-01", why="foot complete, spokesman among the contacts")
    s.no_breach("TC-04", why="the two former departments stand in the history, the districts in an article")
    s.no_breach(
        "ND-02",
        "ND-04",
        "CL-01",
        "CN-02",
        "CD-01",
        "CD-02",
        "TM-01",
        "MX-01",
        "NG-01",
        why="all there; a late decree is the Government's, a project's figure 'đang cập nhật' is no empty section",
    )
    s.not_bound("ND-03", "GD-01", "GD-02", "BL-01", "BL-02", "GP-02", "GP-03", "NG-02", "NG-03", "NG-09", "KN-01", why="department")
    return s


def under_the_old_decree() -> Site:
    s = Site("SO-CONGTHUONG", "Sở Công Thương tỉnh Phú Thọ", "http://socongthuong.phutho.gov.vn/", "sở/ngành", "nội bộ", "cơ quan nhà nước", date(2025, 11, 10), "UBND tỉnh Phú Thọ", admin_code="25")  # fmt: skip
    w = Writer("so", 913)
    menu = [("gioithieu", "Giới thiệu"), ("tintuc", "Tin tức"), ("vanban", "Văn bản pháp quy"), ("xuctien", "Xúc tiến thương mại"), ("khuyencong", "Khuyến công"), ("thanhtra", "Thanh tra - Kiểm tra"), ("lienhe", "Liên hệ")]  # fmt: skip

    def shell(title: str, main: str) -> str:
        nav = "".join(f'<td><a href="index.php?mod={slug}"><b>{name}</b></a></td>' for slug, name in menu)
        return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title></head><body bgcolor="#ffffff"><table width="990" align="center"><tr><td colspan="7"><font size="5">SỞ CÔNG THƯƠNG TỈNH PHÚ THỌ</font><marquee>Chào mừng quý vị đến với trang thông tin điện tử Sở Công Thương</marquee></td></tr><tr>{nav}</tr><tr><td colspan="7">{main}</td></tr><tr><td colspan="7" align="center">Bản quyền thuộc Sở Công Thương tỉnh Phú Thọ - Cơ quan chủ quản: UBND tỉnh Phú Thọ<br>Giấy phép số: 123/GP-TTĐT cấp ngày 01/01/2024. Chịu trách nhiệm: Ông Nguyễn Văn A<br>Địa chỉ: phường Nông Trang, tỉnh Phú Thọ<br>Điện thoại: 02103 846 391 - Email: sct@phutho.gov.vn</td></tr></table></body></html>"""

    rows = []
    for n in range(9):
        title, when = w.title(), at(2025, 11, 6, 8, 30) - timedelta(days=8 * n)
        s.page(f"/index.php?mod=tintuc&id={n + 41}", shell(title, f"<h3>{title}</h3><i>(Ngày {when:%d/%m/%Y})</i>{marked(w.paragraphs(3))}<p align='right'>{w.person()}</p>"))  # fmt: skip
        rows.append(f"<p><a href='index.php?mod=tintuc&id={n + 41}'>{title}</a></p>")
    body = {
        "gioithieu": "<p>Chức năng, nhiệm vụ, quyền hạn; cơ cấu tổ chức: Giám đốc Trịnh Hữu Dũng, các Phó Giám đốc; Văn phòng, Phòng Quản lý công nghiệp, Phòng Quản lý thương mại. Điện thoại đầu mối: 02103 846 392, dungth.sct@phutho.gov.vn.</p>",
        "tintuc": "".join(rows),
        "vanban": "<table border=1><tr><td>Số</td><td>Cơ quan ban hành</td><td>Ngày ban hành</td><td>Ngày đăng</td><td>Trích yếu</td></tr><tr><td>911/QĐ-SCT</td><td>Sở Công Thương</td><td>01/09/2025</td><td>14/10/2025</td><td><a href='files/911.doc'>Ban hành quy chế làm việc</a></td></tr><tr><td>940/TB-SCT</td><td>Sở Công Thương</td><td>12/09/2025</td><td>20/10/2025</td><td><a href='files/940.doc'>Danh sách đại lý xăng dầu</a></td></tr><tr><td>955/QĐ-SCT</td><td>Sở Công Thương</td><td>15/09/2025</td><td>28/10/2025</td><td><a href='files/955.doc'>Kế hoạch kiểm tra</a></td></tr></table>",
        "xuctien": "<p>Hội chợ xuân 2026: đăng ký gian hàng trước 15/12/2025.</p>",
        "khuyencong": "<p>Đang cập nhật...</p>",
        "thanhtra": "<p>Đang cập nhật...</p>",
        "lienhe": "<p>Sở Công Thương tỉnh Phú Thọ, phường Nông Trang. ĐT 02103 846 391.</p>",
    }
    for slug, name in menu:
        s.page(f"/index.php?mod={slug}", shell(name, f"<h3>{name}</h3>" + body[slug]))
    s.page("/", shell("Trang chủ", "".join(rows[:6])))
    s.breach("EN-01", why="no English and no switch on a department's site in 2025: P55")
    s.breach("CD-01", why="no search, no print or save on any item, no rating, no questions: P54, P56")
    s.breach("GP-05", why="'123/GP-TTĐT' and 'Nguyễn Văn A' in one line: two marks of a sample")
    s.breach("ND-02", why="two sections of the menu served with 'Đang cập nhật...' while news and documents are filled")
    s.breach("ND-04", why="no access-to-information section, list or financial report on a site read in full: P59a")
    s.breach("CN-02", why="three of the department's own documents posted four to six weeks after their day: P59a")
    s.breach("PN-01", why="no spokesperson anywhere: P103 until 2026-06-30")
    s.breach("ND-01", why="no administrative procedures: P52, P59a")
    s.breach("CD-02", why="a running line and no viewport: P50 and P57 (WCAG 2.0) bound it in 2025")
    s.no_breach(
        "TC-01",
        "TC-02",
        "TC-04",
        "TM-01",
        "CN-01",
        "MX-01",
        "GP-01",
        "NG-01",
        "LK-01",
        "GP-03",
        why="the foot names who and where; the wards are new names",
    )
    s.open_question("TC-03", why="a sample name is defensibly no name")
    s.not_bound("CL-01", why="P98 begins on 2026-07-01")
    s.not_bound("ND-03", "GD-01", "GD-02", "BL-01", "BL-02", "NG-02", "NG-09", "KN-01", why="department, no aggregator")
    return s


def hospital() -> Site:
    s = Site("BV-YENLAP", "Bệnh viện Đa khoa khu vực Yên Lập", "https://bvdkyenlap.vn/", "khác", "nội bộ", "sự nghiệp công lập", date(2026, 10, 5), "Sở Y tế tỉnh Phú Thọ")  # fmt: skip
    w = Writer("yte", 914)
    menu = [("gioi-thieu", "Về chúng tôi"), ("chuyen-khoa", "Chuyên khoa"), ("tin-benh-vien", "Tin bệnh viện"), ("bang-gia", "Bảng giá"), ("dat-lich", "Đặt lịch khám"), ("lien-he", "Liên hệ")]  # fmt: skip

    def shell(title: str, main: str) -> str:
        nav = "".join(f'<li><a href="/{slug}">{name}</a></li>' for slug, name in menu)
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} | BVĐK khu vực Yên Lập</title></head><body class="elementor-page"><header><a href="/"><span>Bệnh viện Đa khoa khu vực Yên Lập</span></a><ul>{nav}</ul></header>{main}<footer class="elementor-location-footer"><h4>Giờ làm việc</h4><p>Thứ 2 - Thứ 6: 7h00 - 16h30. Cấp cứu 24/7</p><h4>Liên kết</h4><p><a href="https://moh.gov.vn">Bộ Y tế</a> <a href="https://baohiemxahoi.gov.vn">BHXH</a></p><p>Giấy phép hoạt động khám bệnh, chữa bệnh số 112/SYT-GPHĐ cấp ngày 12/3/2019</p><p>© 2026 Bản quyền thuộc Bệnh viện Đa khoa khu vực Yên Lập - đơn vị trực thuộc Sở Y tế tỉnh Phú Thọ</p></footer></body></html>"""

    rows = []
    for n in range(6):
        title, when = w.title(), at(2026, 9, 30, 9, 0) - timedelta(days=10 * n)
        s.page(
            f"/tin-benh-vien/{n}-tin",
            shell(title, f"<h1>{title}</h1><span>{when:%d/%m/%Y}</span>{marked(w.paragraphs(3))}<p>{w.person()}</p>"),
        )
        rows.append(f"<article><a href='/tin-benh-vien/{n}-tin'>{title}</a></article>")
    body = {
        "gioi-thieu": "<p>Tiền thân là Bệnh viện huyện Yên Lập, sau là Trung tâm Y tế huyện Yên Lập; từ ngày 01/7/2025 mang tên Bệnh viện Đa khoa khu vực Yên Lập. Giám đốc: BSCKII Hà Thị Thu.</p>",
        "chuyen-khoa": "<ul><li>Khoa Nội</li><li>Khoa Ngoại</li><li>Khoa Phục hồi chức năng: đang cập nhật</li></ul>",
        "tin-benh-vien": "".join(rows),
        "bang-gia": "<a href='/files/bang-gia.pdf'>Bảng giá dịch vụ khám chữa bệnh</a>",
        "dat-lich": "<form><input name='ten'><textarea name='trieu_chung' placeholder='Mô tả triệu chứng'></textarea><button>Đặt lịch</button></form>",
        "lien-he": "<p>Khu Tân An 2, xã Yên Lập, tỉnh Phú Thọ. Điện thoại 0210 3 870 115. Email bvyenlap@gmail.com. Chịu trách nhiệm nội dung: BSCKII Hà Thị Thu - Giám đốc.</p>",
    }
    for slug, name in menu:
        s.page(f"/{slug}", shell(name, f"<h1>{name}</h1>" + body[slug]))
    s.page("/", shell("Trang chủ", "".join(rows)))
    s.breach("TC-02", why="address, telephone and e-mail stand on the contact page only; the law asks for the home page: P34")
    s.breach("TC-03", why="the same for the name of who is responsible")
    s.no_breach(
        "TC-01",
        "TC-04",
        "CN-01",
        "GP-01",
        "GP-02",
        "GP-03",
        "GP-05",
        "LK-01",
        "NG-10",
        "BL-01",
        "BL-02",
        why="owner named; an operating licence of a clinic is none of a site; history; a booking form is no comment",
    )
    s.not_bound(
        "ND-01",
        "ND-03",
        "CN-02",
        "EN-01",
        "PN-01",
        "TM-01",
        "GD-01",
        "GD-02",
        "NG-02",
        "NG-09",
        "KN-01",
        why="a service unit, not an agency; no school; no aggregator",
    )
    s.no_breach("ND-02", "ND-04", "CL-01", "MX-01", "CD-01", "CD-02", why="whether it is on the list of essential services is not known")
    return s


def farmers() -> Site:
    s = Site("HOI-NONGDAN", "Hội Nông dân tỉnh Phú Thọ", "https://hoinongdanphutho.org.vn/", "khác", "nội bộ", "đoàn thể", date(2026, 9, 9), "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Phú Thọ")  # fmt: skip
    w = Writer("doan", 915)
    menu = [("hoat-dong-hoi", "Hoạt động Hội"), ("nong-dan-lam-giau", "Nông dân làm giàu"), ("hoc-tap-bac", "Học tập và làm theo Bác"), ("van-ban-hoi", "Văn bản Hội"), ("video", "Video"), ("thu-vien-anh", "Thư viện ảnh")]  # fmt: skip

    def shell(title: str, main: str) -> str:
        nav = "".join(f"<a href='/{slug}.htm'>{name}</a>" for slug, name in menu)
        return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><div class="wrap"><div class="hd">HỘI NÔNG DÂN TỈNH PHÚ THỌ</div><div class="mn">{nav}</div><div class="ct">{main}</div><div class="ft">CƠ QUAN CHỦ QUẢN: ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH PHÚ THỌ<br/>CƠ QUAN THỰC HIỆN: HỘI NÔNG DÂN TỈNH PHÚ THỌ<br/>Chịu trách nhiệm xuất bản: Bà Tạ Thị Nụ, Chủ tịch Hội Nông dân tỉnh<br/>Tòa nhà Hội, đường Nguyễn Tất Thành, phường Việt Trì, tỉnh Phú Thọ<br/>Liên hệ: 0210.3.846.888 * hoinongdan@phutho.dcs.vn</div></div></body></html>"""

    rows = []
    for n in range(8):
        title, when = w.title(), at(2026, 9, 7, 7, 45) - timedelta(days=6 * n)
        tail = {2: "<p><b>Nguồn: Báo Nông nghiệp và Môi trường</b></p>", 5: "<p>Theo Báo Phú Thọ</p>"}.get(n, f"<p><b>{w.person()}</b></p>")
        s.page(
            f"/bai/{n + 800}.htm", shell(title, f"<h1>{title}</h1><div>{when:%d/%m/%Y} - {when:%H:%M}</div>{marked(w.paragraphs(3))}{tail}")
        )
        rows.append(f"<p><a href='/bai/{n + 800}.htm'>{title}</a> <span>{when:%d.%m.%Y}</span></p>")
    body = {
        "hoat-dong-hoi": "".join(rows[:5]),
        "nong-dan-lam-giau": "".join(rows[5:]),
        "hoc-tap-bac": "<p>Chuyên mục đang cập nhật.</p>",
        "van-ban-hoi": "<table><tr><td>31-KH/HNDT</td><td>02/07/2026</td><td>Đăng ngày 28/08/2026</td><td><a href='/vb/31.pdf'>Kế hoạch phong trào</a></td></tr></table>",
        "video": "<iframe src='https://www.youtube.com/embed/abc'></iframe>",
        "thu-vien-anh": "<img src='/anh/1.jpg' alt='Hội thi nhà nông đua tài'>",
    }
    for slug, name in menu:
        s.page(f"/{slug}.htm", shell(name, f"<h1>{name}</h1>" + body[slug]))
    s.page("/", shell("Hội Nông dân tỉnh Phú Thọ", "".join(rows)))
    s.not_bound(*STATE_DUTIES, why="a union is not a state agency", on=None)
    s.innocent("TC-01", "TC-02", "TC-03", "TC-04", "CN-01", "LK-01", "GP-05", why="foot complete though without labels; nothing old")
    s.innocent(
        "GP-01",
        why="two items after the press among eight in two months: below any share in 90 days worth an accusation (three are needed)",
    )
    s.no_breach("NG-01", "CD-02", "NG-10", "GP-03", why="sources given; 'chịu trách nhiệm xuất bản' is a label, no newspaper")
    s.not_bound("GD-01", "GD-02", "BL-01", "BL-02", "GP-02", "NG-02", "NG-03", "NG-09", "KN-01", why="no school, no aggregator")
    return s


def party() -> Site:
    s = Site("DU-CAMKHE", "Đảng bộ xã Cẩm Khê", "https://dangboxacamkhe.dcs.vn/", "khác", "nội bộ", "đảng", date(2026, 10, 20), "Tỉnh ủy Phú Thọ")  # fmt: skip
    w = Writer("xa", 916)
    menu = [("dang-bo", "Đảng bộ"), ("tin-tuc", "Tin tức - Sự kiện"), ("van-kien", "Văn kiện"), ("bao-ve-nen-tang", "Bảo vệ nền tảng tư tưởng"), ("nhin-ra", "Nhìn ra tỉnh bạn")]  # fmt: skip

    def shell(title: str, main: str) -> str:
        nav = "".join(f"<li><a href='/{slug}/'>{name}</a></li>" for slug, name in menu)
        return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title></head><body><header>ĐẢNG BỘ XÃ CẨM KHÊ</header><ul>{nav}</ul><section>{main}</section><footer>Trang thông tin điện tử Đảng bộ xã Cẩm Khê. Đơn vị quản lý: Đảng ủy xã Cẩm Khê - trực thuộc Tỉnh ủy Phú Thọ.<br>Xã Cẩm Khê, tỉnh Phú Thọ (trên cơ sở thị trấn Cẩm Khê, huyện Cẩm Khê trước đây).<br>0210 3 889 001 / dangboxacamkhe@phutho.dcs.vn</footer></body></html>"""

    rows = []
    for n in range(10):
        title, when = w.title(), at(2026, 10, 17, 8, 0) - timedelta(days=3 * n)
        tail = (
            f"<p>Nguồn: {('dangcongsan.vn', 'Báo Nhân Dân', 'Báo Quân đội nhân dân', 'TTXVN', 'VOV')[n % 5]}</p>"
            if n < 6
            else f"<p>{w.person()}</p>"
        )
        s.page(f"/tin/{n}.html", shell(title, f"<h1>{title}</h1><p class='d'>{when:%H:%M %d/%m/%Y}</p>{marked(w.paragraphs(3))}{tail}"))
        rows.append(f"<p><a href='/tin/{n}.html'>{title}</a></p>")
    for slug, name in menu:
        s.page(
            f"/{slug}/",
            shell(
                name,
                f"<h1>{name}</h1>"
                + (
                    "".join(rows)
                    if slug == "tin-tuc"
                    else "<p>Đang cập nhật.</p>"
                    if slug == "nhin-ra"
                    else "<p>Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2025 - 2030.</p>"
                ),
            ),
        )
    s.page("/", shell("Đảng bộ xã Cẩm Khê", "".join(rows)))
    s.breach("TC-03", why="nobody named as responsible; P34 binds every site")
    s.breach("GP-01", why="six press items of five agencies in a month among ten, no licence: Đ24.3 speaks of internal sites of any owner")
    s.not_bound(*STATE_DUTIES, why="a Party body is not a state agency")
    s.innocent("TC-01", "LK-01", "GP-05", why="owner named")
    s.no_breach("TC-02", "TC-04", "CN-01", "NG-01", "NG-10", "CD-02", why="commune as its address; the old district in brackets")
    s.not_bound("GD-01", "GD-02", "BL-01", "BL-02", "GP-02", "NG-02", "NG-03", "NG-09", "KN-01", why="no school, no aggregator by licence")
    return s
