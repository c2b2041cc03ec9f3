"""Heads of licensed sites: the page's name and, by law right below it and two thirds as high, the words that say what kind of site it is."""
# ruff: noqa: E501  -- lines of HTML stay whole, as pages have them

import random
from html import escape as e
from typing import TYPE_CHECKING

from monitor.sample.model import Site

if TYPE_CHECKING:
    from monitor.sample.cast import Casting

RULES = ("LH-01",)

_SLOGANS = (
    "Nhanh chóng - chính xác - tin cậy - vì bạn đọc",
    "Kết nối thông tin, đồng hành cùng người dân và doanh nghiệp",
    "Chuyên trang về văn hóa, đất và người quê hương",
)
STYLE_PATH = "giao-dien/dau-trang.css"


def plant(c: "Casting") -> None:
    """Four heads in breach and as many and more that only look so; the rest are plain."""
    rng = random.Random(f"heads:{c.seed}")
    sites = [site for site in (*c.licensed, *c.group) if site.reachable]
    rng.shuffle(sites)
    # under a wrong name of its character set, a browser draws signs that nobody can read: such a site comes last
    sites.sort(key=lambda site: "mis-declared" in site.oddities)
    # a picture behind the head may hold words, so what is absent from the text is not absent from such a page
    bare = [site for site in sites if site.skin.name != "bang"]
    absent = bare[0]
    rest = [site for site in sites if site is not absent]
    small, other, placed, *spared = rest
    why = rng.choice(("not at all", "only at the foot of the page"))
    _write(absent, _shape(rng, absent, 1.0, without=True))
    if why != "not at all":
        absent.extra_lines = (*absent.extra_lines, absent.banner[-1])
    c.plant(absent, "LH-01", f"the head names the site; what kind of site it is stands {why}", needs="browser")
    for site in (small, other):
        share = rng.uniform(0.36, 0.58)
        _write(site, _shape(rng, site, share))
        c.plant(site, "LH-01", f"the kind of site in letters of about {share:.2f} of the name's height", needs="browser")
    _write(placed, _misplaced(rng, placed))
    c.plant(placed, "LH-01", "the kind of site stands above the name, or a slogan stands between them", needs="browser")
    for site, (words, write) in zip(spared, rng.sample(_SPARED, len(_SPARED)), strict=False):
        write(rng, site)
        c.trap(site, "LH-01", words)
    for site in spared[len(_SPARED) :]:
        _write(site, _shape(rng, site, rng.uniform(0.68, 1.1)))
        c.trap(site, "LH-01", "the kind of site right below the name, two thirds as high and more")


def _write(site: Site, made: tuple[str, str | None]) -> None:
    site.masthead, site.style = made


def _shape(rng: random.Random, site: Site, share: float, *, without: bool = False, name: str | None = None) -> tuple[str, str | None]:
    """The head in one of the usual ways of writing it, and the style sheet it needs beside it. `share`: letters of the kind of site, of
    the name's."""
    *above, own, kind = site.banner
    high = rng.randint(24, 40)
    low = high * share
    first = "".join(f"<div>{e(line)}</div>" for line in above)
    shown = name or e(own)
    said = "" if without else e(kind)
    way = rng.randint(0, 5)
    if way == 0:
        return (
            f'{first}<h1 style="font-size:{high}px;margin:4px 0">{shown}</h1><h2 style="font-size:{low:.1f}px;margin:0">{said}</h2>',
            None,
        )
    if way == 1:
        css = f".ten-trang{{font-size:{high / 16:.4f}rem;font-weight:bold}} .loai-hinh{{font-size:{low / 16:.4f}rem}}"
        return f'<style>{css}</style>{first}<div class="ten-trang">{shown}</div><p class="loai-hinh" style="margin:0">{said}</p>', None
    if way == 2:
        # seven steps of <font>: 24 px beside 18, 16 or 13
        size = "5" if share > 1 else "4" if share > 0.66 else "2"
        return f'{first}<font size="5"><b>{shown}</b></font><br><font size="{size}" color="#222">{said}</font>', None
    if way == 3:
        rows = f'<tr><td><b style="font-size:{high * 0.75:.2f}pt">{shown}</b></td></tr><tr><td><i style="font-size:{low * 0.75:.2f}pt">{said}</i></td></tr>'
        return f"{first}<table>{rows}</table>", None
    if way == 4:
        css = f"#dau .t{{font:bold {high}px/1.2 serif}}\n#dau .l{{font-size:{low:.1f}px;letter-spacing:1px;text-transform:uppercase}}\n"
        link = f'<link rel="stylesheet" href="{site.prefix}{STYLE_PATH}">'
        return f'{link}<div id="dau">{first}<a class="t" href="{site.prefix}">{shown}</a><div class="l">{said}</div></div>', css
    tail = f'<br><small style="font-size:{share * 100:.1f}%">{said}</small>' if said else ""
    return f'{first}<p style="font-size:{high}px;margin:0"><strong>{shown}</strong>{tail}</p>', None


def _misplaced(rng: random.Random, site: Site) -> tuple[str, str | None]:
    *above, own, kind = site.banner
    high = rng.randint(24, 36)
    name, said = (
        f'<h1 style="font-size:{high}px;margin:6px 0">{e(own)}</h1>',
        f'<p style="font-size:{high * 0.7:.0f}px;margin:2px 0">{e(kind)}</p>',
    )
    first = "".join(f"<div>{e(line)}</div>" for line in above)
    if rng.random() < 0.5:
        return f"{first}{said}{name}", None
    return f'{first}{name}<p style="margin:2px 0">{e(rng.choice(_SLOGANS))}</p>{said}', None


# near-misses


def _just_enough(rng: random.Random, site: Site) -> None:
    """Two thirds to the pixel, and the pixel lost in rounding."""
    high = rng.choice((29, 32, 35, 26))
    *above, own, kind = site.banner
    first = "".join(f"<div>{e(line)}</div>" for line in above)
    low = high * 2 // 3
    _write(site, (f'{first}<div style="font-size:{high}px">{e(own)}</div><div style="font-size:{low}px">{e(kind)}</div>', None))


def _two_lines(rng: random.Random, site: Site) -> None:
    *above, own, kind = site.banner
    words = kind.split()
    high = rng.randint(22, 30)
    first = "".join(f"<div>{e(line)}</div>" for line in above)
    low = f"font-size:{high * 0.8:.0f}px"
    _write(
        site,
        (
            f'{first}<div style="font-size:{high}px">{e(own)}</div><div style="{low}">{e(" ".join(words[:-2]))}</div><div style="{low}">{e(" ".join(words[-2:]))}</div>',
            None,
        ),
    )


def _pictured_name(rng: random.Random, site: Site) -> None:
    *_, own, kind = site.banner
    picture = f'<img src="/images/logo-{rng.randint(1, 9)}.png" alt="{e(own)}" width="420" height="90">'
    _write(site, (f'<a href="{site.prefix}">{picture}</a><div style="font-size:13px">{e(kind)}</div>', None))


def _pictured_kind(rng: random.Random, site: Site) -> None:
    name = f'{e(site.banner[-2])}</b><br><img src="/images/loai-hinh.png" alt="" height="{rng.randint(24, 40)}" width="400"><b>'
    _write(site, _shape(rng, site, 1.0, without=True, name=name))


def _styled_elsewhere(rng: random.Random, site: Site) -> None:
    """The letters are large by a style sheet that nobody fetches: another host's."""
    *_, own, kind = site.banner
    sheet = f'<link rel="stylesheet" href="https://cdn.mau-{rng.randint(10, 99)}.test/giao-dien/site.min.css">'
    _write(site, (f'{sheet}<h1 class="ten">{e(own)}</h1><p class="loai">{e(kind)}</p>', None))


def _beside(rng: random.Random, site: Site) -> None:
    *_, own, kind = site.banner
    high = rng.randint(22, 28)
    _write(
        site,
        (
            f'<div style="display:flex;gap:20px;align-items:center"><b style="font-size:{high}px">{e(own)}</b><span style="font-size:{high * 0.7:.0f}px">{e(kind)}</span></div>',
            None,
        ),
    )


_SPARED = (
    ("the letters are two thirds as high, less a part of a pixel", _just_enough),
    ("the kind of site stands right below the name, on two lines", _two_lines),
    ("the name is a picture: nobody can measure its letters", _pictured_name),
    ("what stands below the name is a picture, which may be the kind of site", _pictured_kind),
    ("the sizes come from another host's style sheet, which is not fetched", _styled_elsewhere),
    ("name and kind stand side by side, which an inspector has to look at", _beside),
)
