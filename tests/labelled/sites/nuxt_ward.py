# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A ward's server-rendered Vue: hashed attributes, state in a script, most articles without any day among many decoys."""

from tests.labelled.prose import BRIDGE, CLUB, DIALOGUE, EXAM, FIRE, MARKET, NOTICE, VACCINE, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<a href="{p}" class="item" data-v-7ba5bd90>{n}</a>' for n, p in (("Trang chủ", "/"), ("Tin tức - Sự kiện", "/tin-tuc"), ("Thủ tục hành chính", "/thu-tuc"), ("Lịch tiếp công dân", "/lich"), ("Phản ánh kiến nghị", "/phan-anh")))  # fmt: skip
    return f'<!doctype html><html data-n-head-ssr lang="vi"><head data-n-head=""><meta data-n-head="ssr" charset="utf-8"><title>{title}</title>{head}</head><body><div id="__nuxt"><div id="__layout"><div data-v-1a><header data-v-1a><div data-v-1a>Thứ năm, 14/08/2025</div>{menu}</header><div class="_x1" data-v-2c>{main}</div><footer data-v-9d><div>UBND PHƯỜNG MẪU HÒA, THÀNH PHỐ MẪU CHÍNH · Địa chỉ: 45 Trần Mẫu · Hotline: 0236.3777.888 · Email: maihoa@mauchinh.gov.vn · Chịu trách nhiệm nội dung: Chủ tịch UBND phường Đinh Công Mẫn</div><div>© 2025 Phát triển bởi Công ty CP Giải pháp số Mẫu - GPKD số 0401234567 do Sở KH&amp;ĐT cấp ngày 12/05/2016</div></footer></div></div></div><script>window.__NUXT__={{state:{{now:"2025-08-14T07:55:00",built:"2025-07-01T00:00:00Z"}}}}</script></body></html>'


S = SmallSite("nuxt_ward", "mauhoa.mauchinh.gov.vn", at("2025-08-14 07:55"), shell)
EVENT = '<div class="_ev" data-v-5e><div>Sự kiện sắp tới</div><div><b>19/08/2025</b> Mít tinh kỷ niệm</div><div><b>02/09/2025</b> Lễ Quốc khánh</div></div>'
SEEN = '<div class="_rv" data-v-6f><div>Đọc nhiều</div>' + "".join(f'<div><a href="/tin-tuc/{n}">{p.title}</a><span>{d}</span></div>' for n, (p, d) in enumerate(((FIRE, "11/08/2025"), (CLUB, "07/08/2025"), (MARKET, "01/08/2025")))) + "</div>"  # fmt: skip


LAW = "Căn cứ Kế hoạch số 41/KH-UBND ngày 01/8/2025 của UBND phường; danh sách niêm yết từ ngày 10/8/2025."
VISIT = "Sáng ngày 12/8/2025, lãnh đạo phường đã đến dự."


def with_more(p: Prose, more: str) -> Prose:
    return Prose(p.title, p.lead, (*p.paragraphs, more))


def item(p: Prose, meta: str = "", end: str = "", box: str = "") -> str:
    return f'<div class="_a" data-v-3d><div class="_t" data-v-3d>{p.title}</div><div class="_m" data-v-3d>{meta}<span>1.204 lượt xem</span><span>Cỡ chữ A- A+</span></div><div class="_s" data-v-3d>{p.lead}</div><div class="_c" data-v-3d>{p.marked()}{end}</div>{box}</div>{EVENT}{SEEN}'


S.other("home", "/", "home", "".join(f'<div class="_b"><div class="_h">{h}</div>' + "".join(f'<div><a href="/tin-tuc/{h[:2]}{n}">{p.title}</a><span>{d}</span></div>' for n, (p, d) in enumerate(rows)) + "</div>" for h, rows in (("Tin mới", ((DIALOGUE, "13/08/2025"), (FIRE, "11/08/2025"), (CLUB, "07/08/2025"))), ("Thông báo", ((NOTICE, "05/08/2025"), (VACCINE, "30/07/2025"))))) + EVENT, title="Phường Mẫu Hòa", identity={"address": "45 Trần Mẫu", "phone": "0236.3777.888", "responsible_person": "Đinh Công Mẫn"}, sections=[{"title": "Thủ tục hành chính"}, {"title": "Phản ánh kiến nghị"}])  # fmt: skip
S.article("undated", "/tin-tuc/doi-thoai", DIALOGUE, item(DIALOGUE))
S.article("undated-law", "/tin-tuc/tuyen-dung", with_more(NOTICE, LAW), item(NOTICE, end=f"<p>{LAW}</p>"))  # fmt: skip
S.article("undated-event", "/tin-tuc/thong-xe", with_more(BRIDGE, VISIT), item(BRIDGE, end=f"<p>{VISIT}</p>", box='<div class="_d">Hạn góp ý: 30/08/2025</div>'))  # fmt: skip
S.article("dated", "/tin-tuc/ra-mat", FIRE, item(FIRE, "<span>Ngày 11/08/2025, lúc 08:30</span>"), when="2025-08-11T08:30:00+07:00", minute=True)  # fmt: skip
S.article("gathered", "/tin-tuc/kiem-tra", MARKET, item(MARKET, "<span>Ngày 01/08/2025, lúc 14:05</span>", '<p style="text-align:right">BBT (sưu tầm)</p>'), when="2025-08-01T14:05:00+07:00", minute=True, sources=[cited(None, "vague")])  # fmt: skip
S.article("agency-first", "/tin-tuc/tiem-chung", VACCINE, item(VACCINE, "<span>Ngày 30/07/2025, lúc 09:00</span>", "<p>(Theo suckhoedoisong.vn)</p>"), when="2025-07-30T09:00:00+07:00", minute=True, sources=[cited("suckhoedoisong.vn", "press")])  # fmt: skip
S.article("undated-exam", "/tin-tuc/lich-kiem-tra", EXAM, item(EXAM))
S.other("calendar", "/lich", None, '<div class="_l"><div class="_h">Lịch tiếp công dân tháng 8</div><div>Ngày 05/08/2025: Chủ tịch UBND phường</div><div>Ngày 15/08/2025: Bí thư Đảng ủy</div></div>', title="Lịch tiếp công dân")  # fmt: skip
S.other("report", "/phan-anh", None, '<div class="_l"><div class="_h">Phản ánh kiến nghị</div><div>Mã: PA-120 · Gửi ngày 10/08/2025 · Đèn đường hẻm 12 không sáng · Đang xử lý</div><div>Mã: PA-119 · Gửi ngày 09/08/2025 · Rác tồn đọng cuối hẻm 3 · Đã xử lý</div></div>', title="Phản ánh kiến nghị")  # fmt: skip

SKIN = S
