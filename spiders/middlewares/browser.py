"""Sites that the register says need a browser are fetched by Chromium, when there is one; and home pages whose head is to be measured."""

import asyncio
import contextlib
import json
from dataclasses import replace
from typing import Any, Self
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from monitor.crawling.address import clean
from monitor.crawling.drawn_home import DRAWN_KIND
from monitor.crawling.scope import bare_host
from monitor.crawling.session import CrawlSession
from monitor.crawling.visit import Entry

_BY_BROWSER = frozenset({"home", "list", "article", "page", "copy"})
SETTLED_SECONDS = 0.15
LONGEST_SECONDS = 6.0
ENOUGH_CHARACTERS = 200


class BrowserMiddleware:
    """Marks requests for the Playwright handler. Robots.txt, sitemaps and feeds are never rendered."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        session: CrawlSession = self.crawler.spider.session  # type: ignore[union-attr]
        entry: Entry = request.meta["entry"]
        measured = entry.kind == DRAWN_KIND
        if session.browser is None or not (measured or (entry.visit.browser and entry.kind in _BY_BROWSER)):
            return
        # only here: a crawl without such a site never loads Playwright
        from scrapy_playwright.page import PageMethod

        request.meta["playwright"] = True
        # home pages to be measured share one context: they come one at a time, and leave no context behind for each site
        request.meta["playwright_context"] = DRAWN_KIND if measured else entry.visit.code
        request.meta["playwright_context_kwargs"] = {"user_agent": session.user_agent, "locale": "vi-VN", "ignore_https_errors": True}
        request.meta["playwright_page_goto_kwargs"] = {"wait_until": "domcontentloaded"}
        request.meta["playwright_page_methods"] = [PageMethod(settle), *([PageMethod(measure)] if measured else [])]

    def process_response(self, request: Request, response: Response) -> Response:
        """The browser follows redirects by itself; outside it is told as one, so that scope and addresses are the same for all."""
        entry: Entry = request.meta["entry"]
        landed = clean(response.url) if request.meta.get("playwright") else None
        if landed is None or landed == entry.url:
            return response
        request.meta["kept"] = replace(request.meta["kept"], headers=(("Location", landed),), body=b"")
        return response.replace(status=302)


async def settle(page: Any) -> None:
    """Wait until the words on the page are there and change no more; a few seconds at most."""
    before = -1
    for _ in range(int(LONGEST_SECONDS / SETTLED_SECONDS)):
        await asyncio.sleep(SETTLED_SECONDS)
        length = 0
        # a page that moves on in this moment has no body to be asked
        with contextlib.suppress(Exception):
            length = await page.evaluate("() => document.body ? document.body.innerText.length : 0")
        if length == before and length >= ENOUGH_CHARACTERS:
            return
        before = length


async def measure(page: Any) -> str | None:
    """JSON of what the top of the page shows and where (see monitor/crawling/drawn_home.py); None when the page let itself not be asked."""
    with contextlib.suppress(Exception):
        await page.wait_for_load_state("load", timeout=LONGEST_SECONDS * 1000)
    with contextlib.suppress(Exception):
        return json.dumps(await page.evaluate(_MEASURE), separators=(",", ":"))
    return None


_MEASURE = r"""() => {
  const HEAD = 600, MOST_TEXTS = 90, MOST_PICTURES = 30, LONGEST = 160;
  const texts = [], pictures = [];
  const round = x => Math.round(x * 10) / 10;
  const place = r => [r.left + scrollX, r.top + scrollY, r.right + scrollX, r.bottom + scrollY].map(round);
  const shown = e => !e.checkVisibility || e.checkVisibility({opacityProperty: true, visibilityProperty: true});
  const inside = r => r.width >= 1 && r.height >= 1 && r.right > 0 && r.left < innerWidth && r.bottom + scrollY > 0;
  const plain = t => t.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()) && texts.length < MOST_TEXTS; ) {
    const text = node.data.replace(/\s+/g, " ").trim(), e = node.parentElement;
    if (!text || !e || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION|TEXTAREA|TITLE)$/.test(e.tagName) || !shown(e)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const r = range.getBoundingClientRect();
    if (!inside(r) || !(r.top + scrollY < HEAD || plain(text).includes("tong hop"))) continue;
    const box = e.getBoundingClientRect(), scaled = e.offsetHeight && Math.abs(box.height / e.offsetHeight - 1) > 0.02;
    texts.push([text.slice(0, LONGEST), scaled ? null : round(parseFloat(getComputedStyle(e).fontSize)), ...place(r)]);
  }
  for (const e of document.body.querySelectorAll("*")) {
    if (pictures.length >= MOST_PICTURES) break;
    const drawn = /^(IMG|SVG|CANVAS|OBJECT|EMBED|IFRAME|VIDEO)$/i.test(e.tagName);
    if (!drawn && !/url\(/.test(getComputedStyle(e).backgroundImage)) continue;
    const r = e.getBoundingClientRect();
    if (r.top + scrollY >= HEAD || !shown(e) || r.right <= 0 || r.left >= innerWidth) continue;
    // pictures are not loaded: one without a size of its own may be of any size
    const unknown = e.tagName === "IMG" && !e.naturalWidth && !e.hasAttribute("width") && r.width < 60;
    if (unknown || (r.width >= 60 && r.height >= 12)) pictures.push(place(r));
  }
  // a sheet of another host is not fetched, and may not be looked into where it is; one without rules did not arrive
  const arrived = s => { try { return s.cssRules.length > 0 && [...s.cssRules].every(r => !r.href || ours(r)) } catch { return false } };
  const ours = x => /font|icon/i.test(x.href) || (x.styleSheet || x.sheet ? arrived(x.styleSheet || x.sheet) : false);
  const used = l => !l.disabled && (!l.media || matchMedia(l.media).matches);
  const links = [...document.querySelectorAll("link[rel~=stylesheet]")].filter(used);
  const imports = [...document.querySelectorAll("style")].flatMap(e => [...e.sheet.cssRules].filter(r => r.href));
  return {texts, pictures, styled: [...links, ...imports].every(ours)};
}"""


def abort_request(request: Any) -> bool:
    """PLAYWRIGHT_ABORT_REQUEST: what a page loads by itself bypasses our pace, so pictures, media, fonts and other hosts are left out."""
    if request.resource_type in {"image", "media", "font", "websocket", "eventsource", "manifest", "ping"}:
        return True
    try:
        frame = request.frame
        if request.is_navigation_request() and frame.parent_frame is None:
            return False
        page = bare_host((urlsplit(frame.url).hostname or "").lower())
    except Exception:  # noqa: BLE001 the frame may be gone by now
        return True
    host = bare_host((urlsplit(request.url).hostname or "").lower())
    return bool(page) and host != page and not host.endswith("." + page)
