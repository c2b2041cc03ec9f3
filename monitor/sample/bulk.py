"""A large plain province for benchmarks and kill tests: home → sections → paged lists → articles, pages of about 60 KB, nothing planted.

Pages are composed when asked for, and the first few thousand kept; the same seed gives the same bytes.
"""
# ruff: noqa: E501  -- lines of HTML stay whole, as pages have them

import io
import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from html import escape as e

from openpyxl import Workbook

from monitor.sample.answers import Answer, page
from monitor.sample.model import slug
from monitor.sample.prose import Story, World, Writer
from monitor.sample.province import SAMPLE_NOW

_SECTIONS = ("Thời sự", "Kinh tế", "Xã hội", "Giáo dục", "Y tế", "Nông nghiệp", "An ninh", "Thể thao")
_ON_LIST = 20
"""Items on one page of a list."""
_PAGE_BYTES = 60_000
"""About what an article page weighs."""

_KEPT = 5_000
"""Answers kept once made; further ones are composed anew each time."""


@dataclass
class Bulk:
    """Large and plain. `roots` are the sites' first addresses; `addresses` every page that a complete crawl fetches."""

    pages: int
    hosts: int
    seed: int
    now: datetime = SAMPLE_NOW
    _frames: dict[str, tuple[str, str]] = field(default_factory=dict, repr=False)
    _kept: dict[tuple[str, str], Answer] = field(default_factory=dict, repr=False)

    @cached_property
    def world(self) -> World:
        return World.invent(random.Random(f"bulk:{self.seed}"))

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(f"lon{i:02d}.mau.test" for i in range(self.hosts))

    @property
    def roots(self) -> tuple[str, ...]:
        return tuple(f"http://{name}/" for name in self.names)

    @cached_property
    def articles(self) -> int:
        """Articles on each host, so that home, lists and articles together make the pages asked for."""
        each = self.pages // self.hosts
        count = max(len(_SECTIONS), each - 1 - len(_SECTIONS))
        while count > len(_SECTIONS) and self._size(count) > each:
            count -= 1
        return count

    def _size(self, articles: int) -> int:
        return 1 + articles + sum(self._list_pages(s, articles) for s in range(len(_SECTIONS)))

    def _in_section(self, section: int, articles: int) -> range:
        return range(section, articles, len(_SECTIONS))

    def _list_pages(self, section: int, articles: int) -> int:
        return max(1, -(-len(self._in_section(section, articles)) // _ON_LIST))

    def addresses(self) -> list[str]:
        out = []
        for root in self.roots:
            out.append(root)
            for s in range(len(_SECTIONS)):
                out += [root[:-1] + self._list_path(s, n) for n in range(1, self._list_pages(s, self.articles) + 1)]
            out += [f"{root}tin/{i}.html" for i in range(self.articles)]
        return out

    def warm(self) -> None:
        """Renders and compresses every page now, so that serving costs nothing: about a millisecond and 75 KB each."""
        for address in self.addresses():
            _, _, host, path = address.split("/", 3)
            found = self.answer(host, f"/{path}")
            assert found
            found.wire(True)

    def answer(self, host: str, target: str) -> Answer | None:
        """None when the host does not exist."""
        kept = self._kept.get((host, target))
        if kept is None:
            kept = self._compose(host, target)
            if kept is not None and len(self._kept) < _KEPT:
                self._kept[host, target] = kept
        return kept

    def _compose(self, host: str, target: str) -> Answer | None:
        if host not in self.names:
            return None
        if target == "/robots.txt":
            return Answer(b"User-agent: *\nDisallow: /quan-tri/\n", "text/plain; charset=utf-8")
        if target == "/":
            return page(self._home(host))
        parts = target.removesuffix(".html").split("/")
        if len(parts) == 3 and parts[1] == "tin" and parts[2].isdigit() and int(parts[2]) < self.articles:
            return page(self._article(host, int(parts[2])))
        if len(parts) == 4 and parts[1] == "muc":
            for s, title in enumerate(_SECTIONS):
                if slug(title) == parts[2] and parts[3].isdigit() and 1 <= int(parts[3]) <= self._list_pages(s, self.articles):
                    return page(self._list(host, s, int(parts[3])))
        return page("<html><body><h1>404</h1></body></html>", status=404)

    def story(self, host: str, number: int) -> tuple[Story, datetime]:
        """Text and moment of an article."""
        rng = random.Random(f"{self.seed}:{host}:{number}")
        when = (self.now - timedelta(days=rng.randint(1, 540))).replace(hour=rng.randint(7, 19), minute=rng.randint(0, 59))
        return Writer(rng, self.world).story(when.date()), when

    def registry_xlsx(self) -> bytes:
        """One row a host; no licences, no consents."""
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        sheet.title = "sites"
        sheet.append(["code", "name", "url", "level", "site_class"])
        for i, root in enumerate(self.roots):
            sheet.append([f"LON-{i:02d}", f"Trang mẫu {i}", root, "xã", "nội bộ"])
        book.create_sheet("licences").append(["site_code", "number", "issuer", "issued_on", "expires_on", "responsible_person", "status"])
        book.create_sheet("consents").append(["site_code", "press_agency", "document_number", "signed_on", "valid_to"])
        out = io.BytesIO()
        book.save(out)
        return out.getvalue()

    def _list_path(self, section: int, number: int) -> str:
        return f"/muc/{slug(_SECTIONS[section])}/{number}.html"

    def _frame(self, host: str) -> tuple[str, str]:
        """What stands around the main block on every page of a host: style, menu, side columns, footer."""
        ready = self._frames.get(host)
        if ready is None:
            rng = random.Random(f"{self.seed}:{host}")
            menu = "".join(f'<li><a href="{self._list_path(s, 1)}">{t}</a></li>' for s, t in enumerate(_SECTIONS))
            style = "".join(f".k{i}{{margin:{i % 7}px;padding:{i % 5}px;color:#{i * 7919 % 0xFFFFFF:06x}}}" for i in range(320))
            picks = rng.sample(range(self.articles), min(self.articles, 40))
            side = "".join(
                f'<li class="k{i % 320} item-news clearfix"><a class="img-news" title="Tin xem nhiều" href="/tin/{i}.html"><img src="/anh/{i}.jpg" alt="" width="120" height="80" loading="lazy"><span class="title">Tin xem nhiều số {i}</span></a></li>'
                for i in picks
            )
            head = f'<style>{style}</style></head><body><header><h1>Trang mẫu {host}</h1><nav><ul class="menu">{menu}</ul></nav></header><div class="main">'
            foot = (
                f"</div><aside><h3>Xem nhiều</h3><ul>{side}</ul></aside><footer>Đơn vị quản lý: UBND xã {self.world.communes[0]}. Địa chỉ: thôn {self.world.hamlets[0]}. "
                f"Điện thoại: {self.world.area_code} 3812 345. Email: vanthu@{host}. Chịu trách nhiệm nội dung: Ông Lê Văn Toàn</footer></body></html>"
            )
            script = "".join(f"window.k{i}=function(a,b){{return a+b*{i};}};" for i in range(600))
            filling = _PAGE_BYTES - len((head + foot + script).encode()) - 4_500
            script += "/*" + "".join(rng.choices("abcdefghijklmnopqrstuvwxyz0123456789 ;={}", k=max(0, filling))) + "*/"
            ready = head, foot.replace("</body>", f"<script>{script}</script></body>")
            self._frames[host] = ready
        return ready

    def _whole(self, host: str, title: str, main: str, head: str = "") -> str:
        before, after = self._frame(host)
        return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{e(title)}</title>{head}{before}{main}{after}'

    def _home(self, host: str) -> str:
        blocks = []
        for s, title in enumerate(_SECTIONS):
            items = "".join(
                f'<li><a href="/tin/{i}.html">Tin {title.lower()} số {i}</a></li>' for i in self._in_section(s, self.articles)[:6]
            )
            blocks.append(f'<h2><a href="{self._list_path(s, 1)}">{title}</a></h2><ul>{items}</ul>')
        return self._whole(host, f"Trang mẫu {host}", "".join(blocks))

    def _list(self, host: str, section: int, number: int) -> str:
        mine = self._in_section(section, self.articles)[(number - 1) * _ON_LIST : number * _ON_LIST]
        items = "".join(f'<li><a href="/tin/{i}.html">Tin {_SECTIONS[section].lower()} số {i}</a></li>' for i in mine)
        pages = "".join(f'<a href="{self._list_path(section, n)}">{n}</a>' for n in range(1, self._list_pages(section, self.articles) + 1))
        return self._whole(host, _SECTIONS[section], f"<h2>{_SECTIONS[section]}</h2><ul>{items}</ul><div>Trang: {pages}</div>")

    def _article(self, host: str, number: int) -> str:
        story, when = self.story(host, number)
        paragraphs = "".join(f"<p>{e(p)}</p>" for p in story.paragraphs)
        near = "".join(
            f'<li><a href="/tin/{i}.html">Tin số {i}</a></li>'
            for i in range(max(0, number - 5), min(self.articles, number + 6))
            if i != number
        )
        head = f'<meta property="article:published_time" content="{when.isoformat()}">'
        main = f'<article><h1>{e(story.title)}</h1><time datetime="{when.isoformat()}">{when:%d/%m/%Y %H:%M}</time>{paragraphs}</article><h3>Tin khác</h3><ul>{near}</ul>'
        return self._whole(host, story.title, main, head)


def bulk(pages: int, hosts: int = 20, seed: int = 1) -> Bulk:
    """About `pages` pages over `hosts` hosts; serve it like a province."""
    return Bulk(pages, hosts, seed)
