"""What makes crawling hard: endless calendars, session ids, shells without content, wrong character sets, broken compression."""
# ruff: noqa: E501  -- lines of HTML stay whole, as pages have them

import gzip
import re
import unicodedata
from datetime import datetime
from html import escape

from monitor.sample.answers import Answer, page
from monitor.sample.model import Site
from monitor.sample.pages import Paths

_HREF = re.compile(r'href="(/[^"#]*)"')
_CALENDAR = re.compile(r"^/lich\?thang=(\d{1,2})&nam=(\d{4})$")
_MARKS = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
"""Tones, which windows-1258 keeps as combining marks after the letter."""


def windows_1258(text: str) -> bytes:
    """The text in windows-1258: letters composed, tones apart."""
    out = []
    for char in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", char)
        tones = "".join(m for m in parts if m in _MARKS)
        out.append(unicodedata.normalize("NFC", "".join(m for m in parts if m not in _MARKS)) + tones)
    return "".join(out).encode("cp1258", errors="xmlcharrefreplace")


def apply(site: Site, paths: Paths, shared: Paths) -> None:
    """Adds a site's oddities to its pages; `shared` are the host's other answers."""
    side = ""
    if "calendar" in site.oddities and site.now:
        side += f'<p><a href="/lich?thang={site.now.month}&amp;nam={site.now.year}">Lịch công tác</a></p>'
    if "cp1258" in site.oddities:
        side += '<p><a href="/lich-su.html">Lịch sử hình thành</a></p>'
        text = (
            f"<html><head><title>Lịch sử hình thành</title></head><body><h1>Lịch sử hình thành</h1><p>{escape(site.organisation)} được thành lập trên cơ sở "
            "sáp nhập nhiều đơn vị cũ. Qua nhiều thời kỳ, cán bộ và nhân dân luôn đoàn kết, vượt qua khó khăn để xây dựng quê hương giàu đẹp. "
            "Trang này được lập từ khi máy tính của văn phòng còn dùng bảng mã cũ, nay giữ lại nguyên dạng để làm kỷ niệm.</p></body></html>"
        )
        paths["/lich-su.html"] = Answer(windows_1258(text), "text/html; charset=windows-1258")
    if "broken gzip" in site.oddities:
        side += '<p><a href="/bo-suu-tap.html">Bộ sưu tập ảnh</a></p>'
        whole = gzip.compress(
            ("<html><body><h1>Bộ sưu tập ảnh</h1>" + "<p>Ảnh đẹp quê hương</p>" * 400 + "</body></html>").encode(), mtime=0
        )
        paths["/bo-suu-tap.html"] = Answer(b"", always_packed=whole[: len(whole) // 2])
    if "disallow" in site.oddities:
        side += '<p><a href="/quan-tri/dang-nhap.html">Đăng nhập</a></p>'
        paths["/quan-tri/dang-nhap.html"] = page("<html><body><form><input name=u><input name=p type=password></form></body></html>")
    if side:
        side += '<p><a href="/trang-da-xoa.html">Thư viện video</a></p>'
        home = paths[site.prefix]
        home.body = home.body.replace(b"</body>", side.encode() + b"</body>")
    if "session" in site.oddities:
        for number, answer in enumerate(paths.values()):
            if answer.content_type.startswith("text/html") and answer.status == 200:
                answer.body = _with_session(answer.body.decode(), f"{number % 3 + 1:032x}").encode()
    if "browser" in site.oddities:
        _shells(site, paths, shared)


def _with_session(text: str, session: str) -> str:
    def marked(match: re.Match[str]) -> str:
        target = match[1]
        return f'href="{target}{"&amp;" if "?" in target else "?"}PHPSESSID={session}"'

    return _HREF.sub(marked, text)


def without_session(target: str) -> str:
    """The address without its session id."""
    bare = re.sub(r"([?&])PHPSESSID=[0-9a-f]*&?", r"\1", target)
    return bare.rstrip("?&")


def _shells(site: Site, paths: Paths, shared: Paths) -> None:
    """Home and lists become shells that a script fills; articles stay as they are."""
    pages = [site.prefix] + [site.prefix + site.skin.section_path(s) for s in site.sections if s.kind == "list"]
    viewport = '<meta name="viewport" content="width=device-width">' if site.fittings and site.fittings.viewport else ""
    for number, path in enumerate(pages):
        text = paths[path].body.decode()
        body = re.search(r"<body[^>]*>(.*)</body>", text, re.DOTALL)
        assert body
        fragment = f"{site.prefix}du-lieu/{number}.json.html"
        shared[fragment] = page(body[1])
        paths[path] = page(
            f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">{viewport}<title>{escape(site.name)}</title></head><body><div id="app"></div>'
            "<noscript>Trang này cần JavaScript để hiển thị.</noscript>"
            f"<script>fetch('{fragment}').then(function(r){{return r.text()}}).then(function(t){{document.getElementById('app').innerHTML=t}});</script></body></html>"
        )


def calendar(target: str) -> Answer | None:
    """A month of an endless calendar; None when the address is another."""
    match = _CALENDAR.match(target)
    if not match:
        return None
    month, year = int(match[1]), int(match[2])
    if not 1 <= month <= 12:
        return None
    after = datetime(year + month // 12, month % 12 + 1, 1) if year < 9990 else None  # noqa: DTZ001 -- only its month and year are used
    more = f'<a href="/lich?thang={after.month}&amp;nam={after.year}">Tháng sau</a>' if after else ""
    rows = "".join(f"<td>{day}</td>" for day in range(1, 29))
    return page(
        f"<html><head><title>Lịch công tác tháng {month}/{year}</title></head><body><h1>Tháng {month} năm {year}</h1><table><tr>{rows}</tr></table>{more}</body></html>"
    )
