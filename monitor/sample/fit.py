"""What stands around the content of every page of a site, put into the finished pages so that it is the same in every skin."""
# ruff: noqa: E501  -- lines of HTML stay whole, as pages have them

import random
import re
from html import escape as e

from monitor.sample.answers import Answer, page
from monitor.sample.model import Fittings, Site

_SCRIPT = re.compile(r"<script(?![^>]*ld\+json)[^>]*>.*?</script>", re.DOTALL)
_GENERATOR = re.compile(r'<meta name="generator"[^>]*>')
_VIEWPORT = re.compile(r'<meta name="viewport"[^>]*>')
_SEARCH = re.compile(r'<form action="[^"]*tim-kiem"[^>]*><input [^>]*></form>')


def fit(site: Site, paths: dict[str, Answer]) -> None:
    """Changes the site's pages; print views and other files stay as they are."""
    if site.instead_of_home is not None:
        for path in paths:
            paths[path] = page(site.instead_of_home)
    fittings = site.fittings
    if fittings is None or site.instead_of_home is not None:
        return
    rng = random.Random(f"{site.rng_key}:fittings")
    head, top, bottom = _head(fittings), _top(site, fittings, rng), _bottom(site, fittings, rng)
    leaving = [(e(site.skin.href(site, site.skin.section_path(s))), e(s.text[0])) for s in site.sections if s.kind == "external"]
    articles = {site.prefix + a.address for a in site.articles}
    for path, answer in paths.items():
        text = answer.body.decode("utf-8", "replace")
        if (
            not answer.content_type.startswith("text/html")
            or answer.status != 200
            or "</body>" not in text
            or 'onload="window.print()' in text
        ):
            continue
        if fittings.scripted is False:
            text = _SCRIPT.sub("", text)
        if fittings.generator:
            text = _GENERATOR.sub("", text)
        if not fittings.search and not path.endswith("tim-kiem"):
            text = _SEARCH.sub("", text)
        text = _VIEWPORT.sub("", text)
        for own, outside in leaving:
            text = text.replace(f'href="{own}"', f'href="{outside}"')
        home = path == site.prefix
        below = bottom
        if home:
            below = (fittings.moving or "") + fittings.foreign + below
        elif path in articles and fittings.rating:
            below = _RATING + below
        text = text.replace("</head>", head + "</head>", 1)
        text = re.sub(r"(<body[^>]*>)", lambda m: m[1] + top, text, count=1)
        text = text.replace("</body>", below + "</body>", 1)
        answer.body = text.encode()


_RATING = '<div class="danh-gia"><span>Tổng số điểm của bài viết là: 8 trong 2 đánh giá</span> <a href="#" title="Tốt">Click để đánh giá bài viết</a></div>'


def _head(fittings: Fittings) -> str:
    out = '<meta name="viewport" content="width=device-width, initial-scale=1">' if fittings.viewport else ""
    if fittings.generator:
        out += f'<meta name="generator" content="{e(fittings.generator)}">'
    if fittings.scripted:
        out += '<script src="/tien-ich.js"></script>'
    return out


def _top(site: Site, fittings: Fittings, rng: random.Random) -> str:
    if not fittings.search:
        return ""
    field = rng.choice(
        (
            '<input type="search" name="q" placeholder="Từ khóa">',
            '<input type="text" name="q" placeholder="Nhập từ khóa tìm kiếm">',
            '<input type="text" name="tukhoa" title="Tìm kiếm">',
        )
    )
    return f'<form class="tim" action="{site.prefix}tim-kiem">{field}</form>'


def _bottom(site: Site, fittings: Fittings, rng: random.Random) -> str:
    return "".join(
        f'<p><a href="{e(url)}" target="_blank">{rng.choice(("Trang mạng xã hội", "Facebook", "Theo dõi chúng tôi"))}</a></p>'
        for url in fittings.social
    )
