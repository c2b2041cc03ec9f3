"""Sites that the register says need a browser are fetched by Chromium, when there is one."""

from typing import Any, Self
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler

from monitor.crawling.scope import bare_host
from monitor.crawling.session import CrawlSession
from monitor.crawling.visit import Entry

_BY_BROWSER = frozenset({"home", "list", "article", "page", "archive_only"})


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
        request.meta["playwright"] = True
        request.meta["playwright_context"] = entry.visit.code
        request.meta["playwright_context_kwargs"] = {"user_agent": session.user_agent, "locale": "vi-VN", "ignore_https_errors": True}
        request.meta["playwright_page_goto_kwargs"] = {"wait_until": "networkidle"}


def abort_request(request: Any) -> bool:
    """PLAYWRIGHT_ABORT_REQUEST: what a page loads by itself bypasses our pace, so pictures, media, fonts and other hosts are left out."""
    if request.resource_type in {"image", "media", "font", "websocket", "eventsource", "manifest", "ping"}:
        return True
    if request.is_navigation_request():
        return False
    try:
        page = bare_host((urlsplit(request.frame.url).hostname or "").lower())
    except Exception:  # noqa: BLE001 the frame may be gone by now
        return True
    host = bare_host((urlsplit(request.url).hostname or "").lower())
    return bool(page) and host != page and not host.endswith("." + page)
