# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
# fmt: off
"""A national park in four languages by flags: days after the text, the photographer's credit, a web shop's plug-ins, no word for who is responsible."""

from tests.labelled.prose import FOLK, Prose
from tests.labelled.prose_third import ALLIANCE, HERB, MUSEUM, STORM, WATER
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    flags = "".join(f'<a href="/{c}/" hreflang="{c}"><img src="/flags/{c}.svg" alt="{n}" title="{n}"></a>' for c, n in (("vi", "Tiếng Việt"), ("en", "English"), ("zh-hans", "简体中文"), ("ko", "한국어")))
    menu = "".join(f'<li><a href="{p}">{n}</a></li>' for n, p in (("Trang chủ", "/vi/"), ("Khám phá", "/vi/kham-pha"), ("Tin vườn", "/vi/tin-vuon"), ("Du lịch sinh thái", "/vi/du-lich"), ("Bán vé trực tuyến", "/vi/ve")))
    return f'<!doctype html><html lang="vi" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"><title>{title}</title><meta property="og:site_name" content="Vườn quốc gia Khe Lim">{head}</head><body><div id="top">{flags}</div><header><div class="brand">Vườn quốc gia Khe Lim</div><ul class="nav">{menu}</ul></header><div id="page">{main}</div><footer><div class="a">BAN QUẢN LÝ VƯỜN QUỐC GIA KHE LIM</div><div class="b">Bản Lếch, xã Mường Nhé Hạ, tỉnh Sơn Biên | Hotline du lịch: 1900 6868 | <a href="mailto:info@khelim.vn">info@khelim.vn</a></div><div class="c">Đơn vị trực thuộc Cục Lâm nghiệp và Kiểm lâm, Bộ Nông nghiệp và Môi trường</div><div class="d">Giấy chứng nhận đăng ký website thương mại điện tử: Đã thông báo Bộ Công Thương</div><div><a href="https://www.facebook.com/vqgkhelim">Facebook</a> <a href="https://www.tiktok.com/@khelim">TikTok</a> <a href="https://zalo.me/1234567890">Zalo OA</a></div></footer></body></html>'


S = SmallSite("languages_park", "khelim.vn", at("2025-11-02 18:30"), shell, languages=("en", "zh", "ko"))


def item(p: Prose, foot: str, tail: str = "", head: str = "") -> str:
    return f'<div class="post"><div class="cover"><img src="/u/1.webp" alt=""><div class="cap">Toàn cảnh Khe Lim. Ảnh: Vũ Sơn/TTXVN</div></div><h2 class="ttl">{p.title}</h2>{head}<div class="txt"><p>{p.lead}</p>{p.marked()}{tail}</div><div class="foot">{foot}</div><div class="nextprev"><a href="/vi/a">« {MUSEUM.title}</a> <a href="/vi/b">{STORM.title} »</a></div></div>'


S.other("home", "/vi/", "home", '<div class="hero">Đại ngàn gọi tên bạn</div>' + "".join(f'<div class="card"><a href="/vi/tin-vuon/{n}">{p.title}</a><p>{p.lead}</p><small>{d}</small></div>' for n, (p, d) in enumerate(((HERB, "30.10.2025"), (WATER, "21.10.2025"), (FOLK, "09.10.2025")))), title="Vườn quốc gia Khe Lim", identity={"managing_body": "Ban Quản lý Vườn quốc gia Khe Lim", "email": "info@khelim.vn", "responsible_person": None}, sections=[{"title": "Du lịch sinh thái"}], fanpages=[{"network": "facebook", "url": "https://www.facebook.com/vqgkhelim"}])
S.article("foot-day", "/vi/tin-vuon/vuon-thuoc-nam", HERB, item(HERB, "Đăng ngày 30.10.2025 bởi Hạ Du Miên · 210 lượt xem"), when="2025-10-30", author="Hạ Du Miên")
S.article("foot-hour", "/vi/tin-vuon/nuoc-sach", WATER, item(WATER, "21.10.2025 | 8g45"), when="2025-10-21T08:45:00+07:00", minute=True)
S.article("undated-photo", "/vi/tin-vuon/bao-so-9", STORM, item(STORM, "98 lượt xem"))
S.article("environment-paper", "/vi/tin-vuon/le-cung", FOLK, item(FOLK, "09.10.2025 | 14g00", "<p><strong>Bài, ảnh: Y Krông (Báo Nông nghiệp và Môi trường)</strong></p>"), when="2025-10-09T14:00:00+07:00", minute=True, sources=[cited("nongnghiepmoitruong.vn", "press")])
S.article("english", "/en/news/night-tours", ALLIANCE, item(ALLIANCE, "Posted on October 05, 2025"), when="2025-10-05", language="en")
S.article("original-link", "/vi/tin-vuon/hien-vat", MUSEUM, item(MUSEUM, "03.10.2025 | 9g30", '<p>Xem bài gốc <a href="https://www.sggp.org.vn/tiep-nhan-37-hien-vat-post1.html">tại đây</a></p>'), when="2025-10-03T09:30:00+07:00", minute=True, sources=[cited("sggp.org.vn", "press")])
S.other("explore", "/vi/kham-pha", "static", '<h2 class="ttl">Khám phá</h2><div class="txt"><p>Vườn được thành lập theo Quyết định số 73/QĐ-TTg ngày 12/01/2001, rộng 38.069 ha, trải trên ba huyện cũ.</p><p>Nơi đây ghi nhận 1.119 loài thực vật, 455 loài động vật có xương sống, trong đó 61 loài nằm trong Sách Đỏ.</p><p>Đỉnh cao nhất 1.712 mét, quanh năm mây phủ; mùa đẹp nhất từ tháng 10 đến tháng 3.</p></div>', title="Khám phá")
S.other("tickets", "/vi/ve", None, '<h2 class="ttl">Bán vé trực tuyến</h2><table><tr><td>Vé người lớn</td><td>60.000đ</td></tr><tr><td>Vé trẻ em</td><td>20.000đ</td></tr></table><label>Ngày tham quan</label><input type="date" value="2025-11-03"><button>Mua vé</button><p>Giá áp dụng từ 01.01.2025 đến 31.12.2025</p>', title="Bán vé trực tuyến")

SKIN = S
