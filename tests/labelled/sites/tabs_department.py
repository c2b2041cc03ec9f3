# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A department with slider and tabs: the day stands in the breadcrumb or behind "Đăng bởi … vào lúc"; identity in one line; no licence."""

from tests.labelled.prose import CADASTRE, CLUB, DIALOGUE, FLOOD, FOLK, MARKET, RICE, TAX, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<li><a href="{p}"><span>{n}</span></a></li>' for n, p in (("Trang chủ", "/vi"), ("Cơ cấu tổ chức", "/vi/co-cau"), ("Tin ngành", "/vi/tin-nganh"), ("Khuyến nông", "/vi/khuyen-nong"), ("Công khai ngân sách", "/vi/ngan-sach"), ("Liên hệ", "/vi/lien-he")))  # fmt: skip
    tabs = '<div class="tabs"><ul><li class="on">Thông báo</li><li>Giấy mời</li></ul><div class="pane"><p>Giấy mời họp số 210/GM ngày 08/4/2022</p><p>Thông báo nghỉ lễ 30/4 và 01/5/2022</p></div></div>'
    return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body class="page"><div class="lang"><a href="/vi">Tiếng Việt</a> | <a href="/en">English</a></div><div class="slider"><div class="slide"><img src="/s1.jpg"><span>Chào năm mới 2022</span></div></div><ul class="menu">{menu}</ul><div class="body"><div class="l">{main}</div><div class="r">{tabs}</div></div><div class="bottom">SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN TỈNH MẪU BÌNH - Phụ trách nội dung: Giám đốc Sở Lưu Quang Thạnh - ĐC: Khu hành chính, đường Mẫu Lợi, TP. Mẫu Bình - ĐT: (0252) 3.821.444 - Email: snnptnt@maubinh.gov.vn</div></body></html>'


S = SmallSite("tabs_department", "snnptnt.maubinh.gov.vn", at("2022-04-12 15:00"), shell, languages=("en",))
REL = '<div class="more"><h4>Tin liên quan</h4>' + "".join(f'<p>- <a href="/vi/b/{n}">{p.title}</a> ({d})</p>' for n, (p, d) in enumerate(((FOLK, "07/04"), (TAX, "31/03"), (CLUB, "22/03")))) + "</div>"  # fmt: skip


def item(p: Prose, crumb: str = "", by: str = "", end: str = "") -> str:
    return f'<div class="crumb"><a href="/vi">Trang chủ</a> / <a href="/vi/tin-nganh">Tin ngành</a>{crumb}</div><h1>{p.title}</h1>{by}<div class="d"><p><b>{p.lead}</b></p>{p.marked()}{end}</div>{REL}'


S.other("home", "/vi", "home", "".join(f'<div class="box"><h2><a href="/vi/{k}">{h}</a></h2>' + "".join(f'<p><a href="/vi/b/{k}{n}">{p.title}</a></p>' for n, p in enumerate(rows)) + "</div>" for k, h, rows in (("tin-nganh", "Tin ngành", (RICE, FLOOD, FOLK)), ("khuyen-nong", "Khuyến nông", (TAX, MARKET)))), title="Sở Nông nghiệp và Phát triển nông thôn tỉnh Mẫu Bình", identity={"managing_body": "Sở Nông nghiệp và Phát triển nông thôn tỉnh Mẫu Bình", "responsible_person": "Lưu Quang Thạnh", "address": "Khu hành chính, đường Mẫu Lợi, TP. Mẫu Bình", "phone": "02523821444", "email": "snnptnt@maubinh.gov.vn"}, sections=[{"title": "Khuyến nông"}, {"title": "Công khai ngân sách"}])  # fmt: skip
S.article("crumb", "/vi/b/901", RICE, item(RICE, " / 11-04-2022"), when="2022-04-11")
S.article("by-at", "/vi/b/899", FLOOD, item(FLOOD, by='<div class="by">Đăng bởi <b>Quản trị</b> vào lúc 16:02 ngày 09/04/2022</div>'), when="2022-04-09T16:02:00+07:00", minute=True)  # fmt: skip
S.article("slash-paper", "/vi/b/890", MARKET, item(MARKET, by='<div class="by">Đăng bởi <b>Quản trị</b> vào lúc 08:40 ngày 02/04/2022</div>', end='<p align="right"><b>Hải Yến/VOV.VN</b></p>'), when="2022-04-02T08:40:00+07:00", minute=True, sources=[cited("vov.vn", "press")])  # fmt: skip
S.article("link-paper", "/vi/b/885", DIALOGUE, item(DIALOGUE, " / 30-03-2022", end='<p>Nguồn: <a href="https://tienphong.vn/doi-thoai-post1428.tpo">https://tienphong.vn/doi-thoai-post1428.tpo</a></p>'), when="2022-03-30", sources=[cited("tienphong.vn", "press")])  # fmt: skip
S.article("undated", "/vi/b/880", CADASTRE, item(CADASTRE))
S.article("quoted-paper", "/vi/b/872", CLUB, item(CLUB, " / 22-03-2022", end="<p>Trao đổi với phóng viên Báo Tuổi Trẻ, chị Chủ nhiệm cho biết câu lạc bộ sẽ mở thêm nhóm mới.</p>"), when="2022-03-22")  # fmt: skip
S.other("budget", "/vi/ngan-sach", None, '<h1>Công khai ngân sách</h1><table><tr><td>Số/Ký hiệu</td><td>Ngày BH</td><td>Nội dung</td></tr><tr><td>55/QĐ-SNN</td><td>14/01/2022</td><td><a href="/f/55.pdf">Công bố dự toán năm 2022</a></td></tr><tr><td>41/BC-SNN</td><td>10/01/2022</td><td><a href="/f/41.pdf">Báo cáo quyết toán 2021</a></td></tr></table>', title="Công khai ngân sách", documents=[{"number": "55/QĐ-SNN"}, {"number": "41/BC-SNN"}])  # fmt: skip
S.other("chart", "/vi/co-cau", "static", "<h1>Cơ cấu tổ chức</h1><div class='d'><p>Giám đốc: Lưu Quang Thạnh. Sinh ngày 14/05/1968.</p><p>Các phòng chuyên môn gồm Văn phòng, Thanh tra, Kế hoạch - Tài chính, Quản lý kỹ thuật.</p><p>Sở được tái lập ngày 01/4/1992 theo quyết định của Hội đồng nhân dân tỉnh khóa trước.</p></div>", title="Cơ cấu tổ chức")  # fmt: skip

SKIN = S
