# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
# fmt: off
"""The new builder of a search company, used by a commune's youth: nothing but sections and spans, no headings, every day of one week."""

from tests.labelled.prose import CLUB, FIRE, VACCINE, YOUTH, Prose
from tests.labelled.prose_third import CHESS, DRONE, HERB, KITCHEN, ORIGIN
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<li class="rL2oyc"><div class="PsKE7e"><a class="aJHbb" href="{p}" data-url="{p}">{n}</a></div></li>' for n, p in (("Trang chủ", "/view/xdhoathuan/home"), ("Tin Đoàn - Hội", "/view/xdhoathuan/tin"), ("Giới thiệu", "/view/xdhoathuan/gioi-thieu"), ("Ảnh đẹp", "/view/xdhoathuan/anh")))
    return f'<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><meta property="og:title" content="{title}"><title>Xã đoàn Hòa Thuận Nam - {title}</title>{head}</head><body><div class="fktJzd"><div class="QZ3zWd"><a class="XMyrgf" href="/view/xdhoathuan/home"><span>Xã đoàn Hòa Thuận Nam</span></a><ul class="jYxBte">{menu}</ul></div><div role="main" class="UtePc">{main}</div><footer class="xk6Fb"><div><span>Xã đoàn Hòa Thuận Nam, xã Hòa Thuận Nam, tỉnh Trà Giang. xadoan.hoathuannam@gmail.com. Bí thư: Diệp Bảo Châu, 0909 111 222</span></div><div class="zTAzfc">Page updated</div><div>Google Sites</div><div>Report abuse</div></footer></div></body></html>'


S = SmallSite("plain_divs_commune", "sites.google.com", at("2024-03-26 21:00"), shell)


def item(p: Prose, stamp: str, tail: str = "") -> str:
    def block(text: str, size: str = "12pt") -> str:
        return f'<div class="hJDwNd-AhqUyc"><div class="tyJCtd"><p class="zfr3Q CDt4Ke" dir="ltr"><span class="C9DxTc" style="font-size: {size};">{text}</span></p></div></div>'

    day = block(stamp, "10pt") if stamp else ""
    return f'<section class="yaqOZd">{block("<strong>" + p.title + "</strong>", "24pt")}{day}</section><section class="yaqOZd">{block(p.lead)}{"".join(block(t) for t in p.paragraphs)}{tail}</section>'


WEEK = [(CHESS, "26/3/2024"), (DRONE, "25/3/2024"), (HERB, "25/3/2024"), (KITCHEN, "24/3/2024")]
S.other("home", "/view/xdhoathuan/home", "home", '<section class="yaqOZd"><p class="zfr3Q"><span style="font-size:30pt">Tuổi trẻ Hòa Thuận Nam</span></p></section>' + "".join(f'<section class="yaqOZd"><p class="zfr3Q"><a class="XqQF9c" href="/view/xdhoathuan/tin/{n}"><span>{p.title}</span></a></p><p class="zfr3Q"><span>{p.lead}</span></p></section>' for n, (p, _) in enumerate(WEEK)), title="Trang chủ", identity={"email": "xadoan.hoathuannam@gmail.com"}, sections=[{"title": "Tin Đoàn - Hội"}])
S.other("list", "/view/xdhoathuan/tin", "listing", "".join(f'<section class="yaqOZd"><p class="zfr3Q"><a class="XqQF9c" href="/view/xdhoathuan/tin/{n}"><span>{p.title}</span></a></p><p class="zfr3Q"><span>Ngày đăng: {d}</span></p></section>' for n, (p, d) in enumerate(WEEK)), title="Tin Đoàn - Hội")
for number, (prose, day) in enumerate(((CHESS, "26/3/2024"), (DRONE, "26/3/2024"), (HERB, "26/3/2024"), (KITCHEN, "26/3/2024"), (YOUTH, "26/3/2024"))):
    S.article(f"same-day-{number}", f"/view/xdhoathuan/tin/{number}", prose, item(prose, f"Ngày đăng: {day}"), when="2024-03-26", only_with_template=())
S.article("undated", "/view/xdhoathuan/tin/9", FIRE, item(FIRE, ""))
S.article("collected", "/view/xdhoathuan/tin/10", VACCINE, item(VACCINE, "Ngày đăng: 20/3/2024", '<div><p class="zfr3Q"><span>Nguồn: Trang Facebook Trạm Y tế xã</span></p></div>'), when="2024-03-20", sources=[cited(None, "social|state|other")])
S.article("week-ago", "/view/xdhoathuan/tin/11", CLUB, item(CLUB, "Ngày đăng: 19/3/2024", '<div><p class="zfr3Q"><span>Thực hiện: Diệp Bảo Châu</span></p></div>'), when="2024-03-19", author="Diệp Bảo Châu")
S.other("about", "/view/xdhoathuan/gioi-thieu", "static", '<section class="yaqOZd"><p class="zfr3Q"><span style="font-size:24pt">Giới thiệu</span></p>' + "".join(f'<p class="zfr3Q"><span>{t}</span></p>' for t in ORIGIN) + "</section>", title="Giới thiệu")

SKIN = S
