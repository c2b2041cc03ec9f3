"""What a live request carries (pace, proxy, conditions, our name), and when its server address is free again."""

from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from monitor.crawling.drawn_home import DRAWN_KIND
from monitor.crawling.outcome import Refused
from monitor.crawling.search_visitor import SEARCH_KIND
from monitor.crawling.session import CrawlSession
from monitor.crawling.visit import Entry
from monitor.domain.page import FetchOutcome


class PolitenessMiddleware:
    """Stands next to the downloader, so that nothing it has let pass is held up by reading or storing."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    @property
    def _session(self) -> CrawlSession:
        session: CrawlSession = self.crawler.spider.session  # type: ignore[union-attr]
        return session

    def process_request(self, request: Request) -> None:
        entry: Entry = request.meta["entry"]
        session = self._session
        request.meta["download_slot"] = session.walk.lane_of(entry.visit).address
        request.meta["handle_httpstatus_all"] = True
        if session.config.proxy:
            request.meta["proxy"] = session.config.proxy
        known = entry.visit.previous.get(entry.url)
        if known is not None and known.archived is not None and not _always_whole(entry):
            if known.etag:
                request.headers["If-None-Match"] = known.etag
            if known.last_modified:
                request.headers["If-Modified-Since"] = known.last_modified

    def process_response(self, request: Request, response: Response) -> Response:
        self._session.walk.released(request.meta["entry"])
        if response.status in (502, 503, 504) and request.meta.get("proxy") and _names_dns(response):
            raise Refused(FetchOutcome.DNS_FAILED, "the proxy could not resolve the name")
        return response

    def process_exception(self, request: Request, exception: Exception) -> None:
        self._session.walk.released(request.meta["entry"])


def _always_whole(entry: Entry) -> bool:
    """Whether the answer is wanted whole though the server may know it unchanged: it is compared with another, or another is asked for
    with it. What only visitors from a search engine see, and what a style sheet does, changes beside an unchanged home page."""
    visit = entry.visit
    compared = entry.kind == "home" and (visit.as_search_visitor or visit.draws_home)
    return compared or entry.kind in {"robots", SEARCH_KIND, DRAWN_KIND}


def _names_dns(response: Response) -> bool:
    """Proxies say in an error header of their own when the name did not resolve (X-Squid-Error: ERR_DNS_FAIL)."""
    return any(
        name.lower().endswith(b"-error") and any(b"dns" in value.lower() for value in values) for name, values in response.headers.items()
    )
