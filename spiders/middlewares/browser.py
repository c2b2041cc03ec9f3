"""Sites that the register says need a browser are fetched by Chromium, when there is one."""

import asyncio
import contextlib
from dataclasses import replace
from typing import Any, Self
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from monitor.crawling.address import clean
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
        if session.browser is None or not entry.visit.browser or entry.kind not in _BY_BROWSER:
            return
        # only here: a crawl without such a site never loads Playwright
        from scrapy_playwright.page import PageMethod

        request.meta["playwright"] = True
        request.meta["playwright_context"] = entry.visit.code
        request.meta["playwright_context_kwargs"] = {"user_agent": session.user_agent, "locale": "vi-VN", "ignore_https_errors": True}
        request.meta["playwright_page_goto_kwargs"] = {"wait_until": "domcontentloaded"}
        request.meta["playwright_page_methods"] = [PageMethod(settle)]

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
