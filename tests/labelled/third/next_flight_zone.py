# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
# fmt: off
"""Next.js of today: the page's data and its neighbours' stream in scripts, "10:15 | 23/09/2025", JSON-LD in world time, parts that never load."""

from tests.labelled.prose import BRIDGE, DIALOGUE, TAX, Prose
from tests.labelled.prose_third import ALLIANCE, BUDGET, DRONE, STORM
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited

FLIGHT = '<script>self.__next_f=self.__next_f||[];self.__next_f.push([0])</script><script>self.__next_f.push([1,"7:[\\"$\\",\\"$L9\\",null,{\\"posts\\":[{\\"id\\":311,\\"title\\":\\"Họp giao ban\\",\\"publishedAt\\":\\"2025-09-01T02:00:00.000Z\\",\\"createdAt\\":\\"2025-08-30T09:12:44.000Z\\"},{\\"id\\":298,\\"publishedAt\\":\\"2025-08-11T03:30:00.000Z\\"}]}]"])</script>'


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<a class="text-white px-3" href="{p}">{n}</a>' for n, p in (("Trang chủ", "/"), ("Giới thiệu", "/gioi-thieu"), ("Tin tức", "/tin-tuc"), ("Xúc tiến đầu tư", "/xuc-tien-dau-tu"), ("Quy hoạch", "/quy-hoach"), ("English", "/en")))
    return f'<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><title>{title} | Ban Quản lý Khu kinh tế Đông Hải</title>{head}</head><body class="__className_d65c78"><div class="min-h-screen"><header class="bg-blue-900"><div class="flex"><img alt="logo" src="/_next/image?url=%2Flogo.png&amp;w=96&amp;q=75"/><div><p class="text-sm">UBND TỈNH TRẤN GIANG</p><p class="text-xl font-bold">BAN QUẢN LÝ KHU KINH TẾ ĐÔNG HẢI</p></div></div><nav class="hidden lg:flex">{menu}</nav></header><div class="container mx-auto">{main}</div><footer class="bg-blue-950 text-gray-200"><p>Cơ quan chủ quản: UBND tỉnh Trấn Giang</p><p>Chịu trách nhiệm nội dung: Ông Bạch Hưng Đạo - Trưởng ban</p><p>Trụ sở: Lô A1, đường số 2, KCN Đông Hải 1, xã Đông Hải, tỉnh Trấn Giang</p><p>ĐT: (0294) 3.753.999 · Email: bqlkkt@trangiang.gov.vn</p><p>Giấy phép thiết lập trang TTĐT tổng hợp số 115/GP-SVHTTDL do Sở Văn hóa, Thể thao và Du lịch cấp ngày 25/08/2025</p></footer></div>{FLIGHT}</body></html>'


S = SmallSite("next_flight_zone", "bqlkkt.trangiang.gov.vn", at("2025-10-06 09:20"), shell, licence={"number": "115/GP-SVHTTDL", "issued_on": "2025-08-25", "kind": "aggregated"}, languages=("en",))


def item(p: Prose, stamp: str, tail: str = "", pre: str = "") -> str:
    cards = "".join(f'<a href="/tin-tuc/{n}" class="group flex gap-3"><div><p class="line-clamp-2 font-medium">{q.title}</p><p class="text-xs text-gray-500">{d}</p></div></a>' for n, (q, d) in enumerate(((STORM, "08:00 | 05/10/2025"), (DRONE, "16:30 | 30/09/2025"), (BUDGET, "07:45 | 26/09/2025"))))
    return f'<div class="grid grid-cols-12 gap-6"><div class="col-span-8"><div class="flex text-sm"><a href="/">Trang chủ</a><span>/</span><a href="/tin-tuc">Tin tức</a></div><h1 class="text-2xl font-bold mt-4">{p.title}</h1><div class="flex justify-between text-gray-500"><span>{stamp}</span><span>Lượt xem: <!-- -->1024</span></div>{pre}<div class="prose max-w-none"><p><strong>{p.lead}</strong></p>{p.marked()}{tail}</div><div class="mt-6"><button>Nghe bài viết</button><button>In trang</button></div></div><aside class="col-span-4"><h2 class="uppercase">Tin nổi bật</h2>{cards}<div class="animate-pulse">Đang tải...</div></aside></div>'


def ld(iso: str, title: str) -> str:
    return f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{title}","datePublished":"{iso}","publisher":{{"@type":"Organization","name":"BQL KKT Đông Hải"}}}}</script>'


S.other("home", "/", "home", "".join(f'<section><h2 class="text-xl"><a href="/{k}">{h}</a></h2>' + "".join(f'<a href="/tin-tuc/{k}{n}"><h3>{p.title}</h3><p>{d}</p></a>' for n, (p, d) in enumerate(rows)) + "</section>" for k, h, rows in (("tin-tuc", "Tin tức", ((STORM, "08:00 | 05/10/2025"), (DRONE, "16:30 | 30/09/2025"), (BUDGET, "07:45 | 26/09/2025"))), ("xuc-tien-dau-tu", "Xúc tiến đầu tư", ((BRIDGE, "09:00 | 20/09/2025"),)))), title="Trang chủ", identity={"managing_body": "Ban Quản lý Khu kinh tế Đông Hải", "parent_body": "UBND tỉnh Trấn Giang", "responsible_person": "Bạch Hưng Đạo", "phone": "02943753999", "email": "bqlkkt@trangiang.gov.vn", "address": "Lô A1, đường số 2, KCN Đông Hải 1, xã Đông Hải, tỉnh Trấn Giang"}, sections=[{"title": "Quy hoạch"}, {"title": "Xúc tiến đầu tư"}])
S.article("bar", "/tin-tuc/cong-dien-bao", STORM, item(STORM, "08:00 | 05/10/2025"), when="2025-10-05T08:00:00+07:00", minute=True)
S.article("world-time", "/tin-tuc/may-bay", DRONE, item(DRONE, ""), head=ld("2025-09-29T22:30:00.000Z", DRONE.title), when="2025-09-30T05:30:00+07:00", minute=True)
S.article("undated", "/tin-tuc/doi-thoai", DIALOGUE, item(DIALOGUE, ""))
S.article("finance-paper", "/tin-tuc/ke-khai", TAX, item(TAX, "14:20 | 18/09/2025", '<p class="text-right"><em>(Nguồn: Thời báo Tài chính Việt Nam)</em></p>'), when="2025-09-18T14:20:00+07:00", minute=True, sources=[cited("thoibaotaichinhvietnam.vn", "press")])
S.article("quotes-report", "/tin-tuc/ky-hop", BUDGET, item(BUDGET, "07:45 | 26/09/2025", "<p>Theo Báo cáo số 512/BC-UBND ngày 20/09/2025 của UBND tỉnh, vốn thực hiện đạt 61% kế hoạch.</p>"), when="2025-09-26T07:45:00+07:00", minute=True, body=...)
S.article("english", "/en/news/night-tours", ALLIANCE, item(ALLIANCE, "10:15 | 23/09/2025"), when="2025-09-23T10:15:00+07:00", minute=True, language="en")
S.other("loading", "/quy-hoach", None, '<div class="col-span-12"><h1>Quy hoạch</h1><div class="animate-pulse">Đang tải dữ liệu...</div></div>', title="Quy hoạch")
S.other("about", "/gioi-thieu", "static", '<h1>Giới thiệu</h1><div class="prose"><p>Ban Quản lý là cơ quan trực thuộc UBND tỉnh, thành lập theo Quyết định số 1513/QĐ-TTg ngày 05/10/2009 của Thủ tướng Chính phủ.</p><p>Ban có Trưởng ban, ba Phó Trưởng ban và sáu đơn vị trực thuộc với 48 công chức, viên chức.</p><p>Khu kinh tế rộng 39.020 ha, đã thu hút 96 dự án trong và ngoài nước.</p></div>', title="Giới thiệu")

SKIN = S
