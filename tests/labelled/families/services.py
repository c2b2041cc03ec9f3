# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A provincial portal's other pages: full of days of which none is the day of posting. Procedures, schedules, tenders, directories, albums."""

import random
from datetime import timedelta
from typing import Any

from tests.labelled import content
from tests.labelled.pages import LabelledPage
from tests.labelled.skin import at, weekday

FETCHED = at("2025-05-14 15:05")
HOST = "congdichvu.mauha.gov.vn"
F = FETCHED


def d(days: int, form: str = "%d/%m/%Y") -> str:
    return f"{F - timedelta(days=days):{form}}"


def rows(*cells: tuple[str, ...], head: tuple[str, ...] = ()) -> str:
    top = "<tr>" + "".join(f"<th>{c}</th>" for c in head) + "</tr>" if head else ""
    return (
        f'<table class="table table-bordered">{top}'
        + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in cells)
        + "</table>"
    )


LONG = "Tổ chức, cá nhân nộp một bộ hồ sơ theo quy định; công chức tiếp nhận kiểm tra tính đầy đủ, hợp lệ, cấp giấy tiếp nhận và hẹn ngày trả kết quả. Trường hợp hồ sơ chưa đầy đủ thì hướng dẫn bổ sung bằng phiếu, nêu rõ nội dung cần hoàn thiện."

# name, path, kind (None: not judged), title, inner HTML
PAGES: tuple[tuple[str, str, str | None, str, str], ...] = (
    ("procedure", "/thu-tuc/1.004873", None, "Thủ tục: Cấp Giấy xác nhận tình trạng hôn nhân", rows(("Mã thủ tục", "1.004873"), ("Số quyết định", f"1872/QĐ-BTP ngày {d(1500)}"), ("Cấp thực hiện", "Cấp xã"), ("Trình tự thực hiện", LONG), ("Cách thức thực hiện", "Trực tiếp, trực tuyến, bưu chính công ích"), ("Thời hạn giải quyết", "3 ngày làm việc"), ("Lệ phí", "15.000 đồng"), ("Căn cứ pháp lý", "Luật Hộ tịch số 60/2014/QH13 ngày 20/11/2014; Nghị định số 123/2015/NĐ-CP ngày 15/11/2015"))),
    ("procedure-prose", "/thu-tuc/2.000635", None, "Cấp bản sao trích lục hộ tịch", f"<h4>1. Trình tự thực hiện</h4><p>{LONG}</p><h4>2. Thành phần hồ sơ</h4><p>- Tờ khai theo mẫu (ban hành kèm theo Thông tư số 04/2020/TT-BTP ngày 28/5/2020).</p><p>- Giấy tờ tùy thân.</p><h4>3. Thời hạn</h4><p>Ngay trong ngày tiếp nhận hồ sơ; nhận sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo.</p><h4>4. Căn cứ pháp lý</h4><p>Luật Hộ tịch ngày 20/11/2014.</p>"),
    ("schedule", "/lich-cong-tac", None, f"Lịch công tác tuần từ ngày {d(2)} đến ngày {d(-4)}", rows(*((f"{weekday(F - timedelta(days=k))}<br>{d(k)}", "8h00", "Chủ tịch dự họp giao ban", "Phòng họp số 1") for k in (2, 1, 0, -1, -2)), head=("Ngày", "Giờ", "Nội dung", "Địa điểm"))),
    ("reception", "/lich-tiep-dan", None, "Lịch tiếp công dân tháng 5/2025", rows((d(10), "Chủ tịch UBND", "Trụ sở tiếp công dân"), (d(-5), "Phó Chủ tịch UBND", "Trụ sở tiếp công dân"), head=("Ngày tiếp", "Lãnh đạo", "Địa điểm"))),
    ("tender", "/dau-thau/IB2500123", None, "Thông báo mời thầu: Sửa chữa nhà văn hóa trung tâm", rows(("Số TBMT", "IB2500123456"), ("Bên mời thầu", "Ban Quản lý dự án"), ("Thời gian nhận HSDT", f"Từ {d(20)} 08:00 đến {d(-6)} 09:00"), ("Thời điểm mở thầu", f"{d(-6)} 09:30"), ("Giá gói thầu", "1.250.000.000 VND"))),
    ("directory", "/danh-ba", "static", "Danh bạ điện thoại cơ quan", rows(*((content.person(random.Random(k)), "Chuyên viên", f"02313.88{k}.12{k}", f"cv{k}@mauha.gov.vn") for k in range(8)), head=("Họ tên", "Chức vụ", "Điện thoại", "Email"))),
    ("leaders", "/lanh-dao", "static", "Tiểu sử lãnh đạo", "<p><b>Ông Trần Bá Mạnh</b> - Chủ tịch UBND tỉnh. Sinh ngày: 14/02/1970. Ngày vào Đảng: 19/5/1996. Quê quán: xã Thượng Lâm.</p><p>Quá trình công tác: từ 01/1994 đến 8/2005 cán bộ Sở Xây dựng; từ 9/2005 đến nay giữ nhiều vị trí quan trọng tại địa phương. Được bầu giữ chức Chủ tịch ngày 25/6/2021.</p>"),
    ("album", "/thu-vien-anh", "listing", "Thư viện ảnh", "".join(f'<div class="album"><a href="/thu-vien-anh/{k}"><img src="/a/{k}.jpg"><span>Album {k}: {r.title}</span></a><i>{r.day:%d/%m/%Y}</i></div>' for k, r in enumerate(content.related(51, F, 9)))),
    ("videos", "/thu-vien-video", "listing", "Thư viện video", "".join(f'<div class="video"><a href="/video/{k}"><img src="/v/{k}.jpg"><h4>{r.title}</h4></a><span>{r.day:%d/%m/%Y}</span></div>' for k, r in enumerate(content.related(52, F, 9)))),
    ("sitemap", "/so-do-trang", None, "Sơ đồ trang", "<ul>" + "".join(f'<li><a href="/m{k}">Chuyên mục {k}</a><ul><li><a href="/m{k}/1">Mục con một</a></li><li><a href="/m{k}/2">Mục con hai</a></li></ul></li>' for k in range(12)) + "</ul>"),
    ("login", "/dang-nhap", None, "Đăng nhập", '<form method="post"><p>Tên đăng nhập <input name="u"></p><p>Mật khẩu <input type="password" name="p"></p><button>Đăng nhập</button> <a href="/quen-mat-khau">Quên mật khẩu?</a></form>'),
    ("faq", "/cau-hoi-thuong-gap", None, "Câu hỏi thường gặp", "".join(f"<h4>{k}. Hồ sơ số {k} gồm những gì?</h4><p>{LONG}</p>" for k in range(1, 7)) + "<p>Các nội dung trên căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.</p>"),
    ("survey", "/khao-sat/3", None, "Khảo sát mức độ hài lòng", f"<p>Thời gian khảo sát: {d(30)} - {d(-30)}</p><form><p>1. Anh/chị có hài lòng không?</p><input type=radio name=a> Rất hài lòng <input type=radio name=a> Hài lòng <textarea name=y placeholder='Ý kiến khác'></textarea><button>Gửi khảo sát</button></form>"),
    ("complaint", "/phan-anh/4412", None, "Phản ánh: Đèn đường hỏng tại khu phố 3", f"<p>Người gửi: công dân - Thời gian gửi: {d(12)} 20:15</p><p>Đề nghị sửa đèn đường hỏng đã nhiều ngày.</p><p><b>Kết quả xử lý</b> ({d(9)} 09:10): Đơn vị quản lý đã thay bóng, hiện đèn sáng bình thường. Cảm ơn công dân đã phản ánh.</p>"),
    ("questions", "/hoi-dap", None, "Hỏi đáp pháp luật", "".join(f'<div class="q"><a href="/hoi-dap/{k}">Hỏi về thủ tục số {k}</a><p>Người hỏi: N.T.{k} - {d(k * 6)}</p></div>' for k in range(1, 9))),
    ("prices", "/gia-ca", None, "Giá nông sản hôm nay", rows(("Lúa tẻ", "8.500"), ("Cà phê nhân", "126.000"), ("Tiêu", "152.000"), head=("Mặt hàng", "Giá (đồng/kg)")) + f"<p>Giá tính đến ngày {d(0)}</p>"),
    ("planning", "/quy-hoach/7", None, "Công bố quy hoạch chi tiết khu dân cư Đồng Tâm", f"<p>Căn cứ Quyết định số 912/QĐ-UBND ngày {d(70)} của UBND tỉnh về việc phê duyệt đồ án quy hoạch chi tiết tỷ lệ 1/500.</p><p>Thời gian công bố: từ ngày {d(60)}.</p><p>Quy mô 12,5 ha; ranh giới phía Đông giáp đường tránh, phía Tây giáp kênh N3. Tổ chức, cá nhân có nhu cầu tìm hiểu liên hệ Phòng Kinh tế - Hạ tầng để được cung cấp bản vẽ.</p>"),
    ("decision-in-full", "/van-ban/toan-van/912", None, "Quyết định 912/QĐ-UBND", f'<table width="100%"><tr><td align=center><b>ỦY BAN NHÂN DÂN<br>TỈNH MẪU HÀ</b><br>Số: 912/QĐ-UBND</td><td align=center><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br><i>Mẫu Hà, ngày {F - timedelta(days=70):%d} tháng {F - timedelta(days=70):%m} năm {F.year}</i></td></tr></table><p align=center><b>QUYẾT ĐỊNH</b></p><p>Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;</p><p>Căn cứ Luật Xây dựng ngày 18 tháng 6 năm 2014;</p><p><b>Điều 1.</b> Phê duyệt đồ án quy hoạch chi tiết khu dân cư với những nội dung chủ yếu kèm theo.</p><p><b>Điều 2.</b> Quyết định này có hiệu lực kể từ ngày ký.</p>'),
    ("single-item-list", "/chuyen-muc/canh-bao", "listing", "Cảnh báo", f'<div class="item"><h4><a href="/tin/canh-bao-1">Cảnh báo mưa lớn diện rộng</a></h4><span>{d(33)}</span><p>Từ đêm nay các địa phương có mưa vừa, mưa to…</p></div>'),
    ("empty-list", "/chuyen-muc/khen-thuong", "listing", "Khen thưởng", "<p>Chưa có bài viết nào trong chuyên mục này.</p>"),
    ("archive-of-a-day", "/tin-theo-ngay?ngay=04-03-2025", "listing", "Tin ngày 04/03/2025", "".join(f'<div class="item"><h4><a href="/tin/{k}">{r.title}</a></h4><span>04/03/2025 {8 + k}:1{k}</span></div>' for k, r in enumerate(content.related(54, F, 6)))),
    ("tag", "/tag/chuyen-doi-so", "listing", "Thẻ: chuyển đổi số", "".join(f'<div class="item"><h4><a href="/tin/{k}">{r.title}</a></h4><span>{r.day:%d/%m/%Y}</span><p>Tóm tắt của bài viết số {k}.</p></div>' for k, r in enumerate(content.related(55, F, 8)))),
    ("terms", "/dieu-khoan", "static", "Điều khoản sử dụng", f"<p>Các điều khoản này có hiệu lực từ ngày 01/01/2020.</p><p>{LONG}</p><p>Người sử dụng chịu trách nhiệm về tính chính xác của thông tin đã khai báo; cơ quan quản lý không chịu trách nhiệm về thiệt hại phát sinh do lỗi đường truyền.</p>"),
    ("welcome", "/", "home", "Trang chủ", f"<h2>Lời chào mừng</h2><p>Kính chào quý vị đến với Cổng dịch vụ tỉnh Mẫu Hà. {LONG}</p><p>Cổng được khai trương ngày 02/9/2015 và nâng cấp ngày 10/10/2022.</p><h3>Tin mới</h3>" + "".join(f'<p><a href="/tin/{k}">{r.title}</a> ({r.day:%d/%m})</p>' for k, r in enumerate(content.related(56, F, 6)))),
    ("history", "/lich-su", "static", "Lịch sử hình thành và phát triển", "<p>Ngày 29/10/1831, tỉnh được thành lập. Ngày 02/7/1976 hợp nhất với tỉnh lân cận; ngày 01/01/1997 tái lập; từ ngày 01/7/2025 sắp xếp theo Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội.</p>" + "".join(f"<p>Giai đoạn {y}-{y + 10}: {LONG}</p>" for y in (1975, 1985, 1995))),
    ("map-and-contact", "/ban-do", "contact", "Bản đồ và liên hệ", "<p>Trung tâm Phục vụ hành chính công, số 1 Hùng Vương.</p><p>Thời gian làm việc: 7h30 - 11h30, 13h30 - 17h00 từ thứ Hai đến thứ Sáu.</p><iframe src='https://www.google.com/maps/embed?pb=x'></iframe><form><input name=ten placeholder='Họ tên'><textarea name=nd placeholder='Nội dung'></textarea><button>Gửi liên hệ</button></form>"),
)  # fmt: skip


def _shell(title: str, inner: str) -> str:
    menu = "".join(
        f'<li><a href="/{content.slug(m)}">{m}</a></li>'
        for m in ("Trang chủ", "Giới thiệu", "Tin tức", "Thủ tục", "Dịch vụ công", "Liên hệ")
    )
    side = "".join(
        f'<li><a href="/tin/{k}">{r.title}</a> <small>{r.day:%d/%m/%Y}</small></li>' for k, r in enumerate(content.related(57, F, 5))
    )
    return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title} - Cổng dịch vụ tỉnh Mẫu Hà</title></head><body><div class="topbar"><span>{weekday(F)}, {F:%d/%m/%Y %H:%M}</span></div><header><img src="/banner.jpg" alt="Cổng dịch vụ tỉnh Mẫu Hà"></header><nav><ul>{menu}</ul></nav><div class="row"><div class="col-8"><h1 class="page-heading">{title}</h1><div class="page-body">{inner}</div></div><div class="col-4"><h4>Tin nổi bật</h4><ul>{side}</ul></div></div><footer><p>Cổng dịch vụ tỉnh Mẫu Hà - Cơ quan quản lý: Văn phòng UBND tỉnh Mẫu Hà</p><p>Địa chỉ: 1 Hùng Vương, thành phố Mẫu Hà. Điện thoại: 0231 3856 111</p></footer></body></html>'


class Services:
    def pages(self) -> list[LabelledPage]:
        made = []
        for name, path, kind, title, inner in PAGES:
            truth: dict[str, Any] = {"published": None, "sources": [], "comments": {"state": None}, "licence": None, "language": "vi"}
            if kind is not None:
                truth["page_kind"] = kind
            if name == "welcome":
                truth["identity"] = {
                    "managing_body": "Văn phòng UBND tỉnh Mẫu Hà",
                    "address": "1 Hùng Vương, thành phố Mẫu Hà",
                    "phone": "0231 3856 111",
                }
            if name == "login":
                del truth["language"]
            made.append(LabelledPage(f"services-{name}", "services", f"https://{HOST}{path}", FETCHED, _shell(title, inner), truth=truth))
        return made


SKIN = Services()
