# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
# fmt: off
"""A secondary school on a management system's page: days as "25 Tháng 03 2022", notices that are only a file, marks and timetables, a parents' log-in."""

from tests.labelled.prose import CONTEST, EXAM, Prose
from tests.labelled.prose_third import ALUMNI, CHESS, KITCHEN, ORIGIN
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<li><a href="{p}">{n}</a></li>' for n, p in (("TRANG CHỦ", "/"), ("GIỚI THIỆU", "/gioi-thieu"), ("TIN TỨC", "/tin-tuc"), ("CÔNG KHAI", "/cong-khai"), ("THỜI KHÓA BIỂU", "/tkb"), ("TRA CỨU ĐIỂM", "https://tracuu.example.edu.vn")))
    return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"/><title>Trường THCS Võ Văn Ngân Đông</title>{head}</head><body><div class="hd"><img src="/logo.gif"/><div class="sch"><p>PHÒNG GIÁO DỤC VÀ ĐÀO TẠO THỊ XÃ HỒNG GIANG</p><h2>TRƯỜNG THCS VÕ VĂN NGÂN ĐÔNG</h2></div></div><ul class="mn">{menu}</ul><div class="ct"><div class="lf"><div class="bx"><h4>Thông báo</h4><marquee><p>Họp phụ huynh 8h ngày 03/04/2022</p></marquee></div><div class="bx"><h4>Phụ huynh đăng nhập</h4><input name="user" placeholder="Mã học sinh"/><input type="password"/></div><div class="bx"><h4>Truy cập</h4><p>Đang truy cập: 5</p><p>Tổng truy cập: 98.452</p></div></div><div class="rt">{main}</div></div><div class="ft"><p>© Trường THCS Võ Văn Ngân Đông. Thiết kế bởi Công ty phần mềm trường học</p><p>Hiệu trưởng: Thầy Âu Dương Lộc</p><p>Địa chỉ: Tổ 6, phường Hồng Giang, thị xã Hồng Giang. Số ĐT: 0277 3837 222. Website: thcsvvn-hg.edu.vn</p></div></body></html>'


S = SmallSite("management_system_school", "thcsvvn-hg.edu.vn", at("2022-04-01 15:30"), shell)


def item(p: Prose, stamp: str, tail: str = "") -> str:
    row = f'<div class="tt">{stamp}</div>' if stamp else ""
    rest = "".join(f'<li><a href="/bai/{n}">{q.title}</a> <em>{d}</em></li>' for n, (q, d) in enumerate(((CHESS, "22 Tháng 03 2022"), (ALUMNI, "15 Tháng 03 2022"))))
    return f'<div class="bv"><h3 class="bvt">{p.title}</h3>{row}<div class="nd"><p><i>{p.lead}</i></p>{p.marked()}{tail}</div><div class="kh"><h5>BÀI VIẾT KHÁC</h5><ul>{rest}</ul></div></div>'


FILE = Prose("Thông báo tuyển sinh lớp 6 năm học 2022 - 2023", "Mời quý phụ huynh xem chi tiết trong tệp dưới đây.", ())
SCAN = Prose("Quyết định công nhận ban đại diện cha mẹ học sinh", "", ())
S.other("home", "/", "home", "".join(f'<div class="nh"><h4><a href="/{k}">{h}</a></h4>' + "".join(f'<div><a href="/bai/{k}{n}">{p.title}</a><span>{d}</span></div>' for n, (p, d) in enumerate(rows)) + "</div>" for k, h, rows in (("tin-tuc", "TIN TỨC", ((CONTEST, "25 Tháng 03 2022"), (CHESS, "22 Tháng 03 2022"))), ("cong-khai", "CÔNG KHAI", ((EXAM, "10 Tháng 03 2022"),)))), title="Trang chủ", identity={"address": "Tổ 6, phường Hồng Giang, thị xã Hồng Giang", "phone": "02773837222"}, sections=[{"title": "THỜI KHÓA BIỂU"}], counter=98452)
S.article("month-figures", "/bai/901", CONTEST, item(CONTEST, "Ngày đăng: 25 Tháng 03 2022"), when="2022-03-25", author=None)
S.article("bare-words", "/bai/897", CHESS, item(CHESS, "22 Tháng 03 2022", '<p style="text-align:right"><b>GV: Mai Hiền Trang</b></p>'), when="2022-03-22", author="Mai Hiền Trang")
S.article("undated", "/bai/880", ALUMNI, item(ALUMNI, ""))
S.article("education-paper", "/bai/871", KITCHEN, item(KITCHEN, "15 Tháng 02 2022", "<p>Trích nguồn: Báo Giáo dục và Thời đại</p>"), when="2022-02-15", sources=[cited("giaoducthoidai.vn", "press")])
S.article("file-only", "/bai/905", FILE, item(FILE, "Ngày đăng: 30 Tháng 03 2022", '<p><a href="/upload/tb-ts6.pdf">Tải tệp: tb-ts6.pdf</a></p><iframe src="https://docs.google.com/gview?url=https://thcsvvn-hg.edu.vn/upload/tb-ts6.pdf&embedded=true"></iframe>'), when="2022-03-30", page_kind=..., body=..., comments=...)
S.article("scan-only", "/bai/899", SCAN, item(SCAN, "Ngày đăng: 23 Tháng 03 2022", '<p><img src="/upload/qd1.jpg" alt=""/><img src="/upload/qd2.jpg" alt=""/></p>'), when="2022-03-23", page_kind=..., body=..., comments=..., language=...)
S.other("open-books", "/cong-khai", "listing", '<div class="ds"><h3>CÔNG KHAI</h3><div><a href="/bai/1">Biểu mẫu 09 cam kết chất lượng giáo dục</a><span>05 Tháng 01 2022</span></div><div><a href="/bai/2">Biểu mẫu 10 chất lượng thực tế</a><span>05 Tháng 01 2022</span></div><div><a href="/bai/3">Công khai thu chi học kỳ I</a><span>29 Tháng 12 2021</span></div></div>', title="Công khai")
S.other("timetable", "/tkb", None, '<h3>THỜI KHÓA BIỂU</h3><p>Áp dụng từ ngày 28/03/2022</p><table><tr><th>Thứ</th><th>6A1</th><th>6A2</th></tr><tr><td>Hai</td><td>Toán - Sương</td><td>Văn - Trang</td></tr><tr><td>Ba</td><td>Anh - Hòa</td><td>Toán - Sương</td></tr></table>', title="Thời khóa biểu")
S.other("about", "/gioi-thieu", "static", '<div class="bv"><h3 class="bvt">Giới thiệu</h3><div class="nd">' + "".join(f"<p>{t}</p>" for t in ORIGIN) + "</div></div>", title="Giới thiệu")

SKIN = S
