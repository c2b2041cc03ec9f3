"""For the press watch: each answer archived as it came, and each request under the pace of its server address."""

from typing import Self
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response

from monitor import clock
from monitor.crawling.press_crawl import PressSession
from monitor.crawling.press_walk import OutletWalk


class PressMiddleware:
    """Next to the downloader, so that redirects and errors are archived, paced and held to robots.txt too."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    @property
    def _session(self) -> PressSession:
        session: PressSession = self.crawler.spider.session  # type: ignore[union-attr]
        return session

    def process_request(self, request: Request) -> None:
        session, walk = self._session, request.meta["walk"]
        assert isinstance(walk, OutletWalk)
        if not walk.allows(request.url):
            raise IgnoreRequest("robots.txt forbids it, or it is another's")
        slot = session.slot_of(urlsplit(request.url).hostname or "")
        request.meta["download_slot"] = slot
        if session.config.proxy:
            request.meta["proxy"] = session.config.proxy
        slots = self.crawler.engine.downloader.slots
        if walk.robots.delay is not None and slot in slots:
            slots[slot].delay = max(slots[slot].delay, walk.robots.delay)

    def process_response(self, request: Request, response: Response) -> Response:
        raw = [(name, value) for name, values in response.headers.items() for value in values]
        self._session.archive(request.url, response.status, raw, response.body, clock.now(), request.meta["wanted"].asked)
        walk = request.meta["walk"]
        walk.answered(response.status)
        if walk.refused:
            self._forget_waiting(walk, request.meta["download_slot"])
        return response

    def _forget_waiting(self, walk: OutletWalk, slot: str) -> None:
        """Requests that wait for their turn have been allowed before the outlet refused."""
        waiting = self.crawler.engine.downloader.slots[slot].queue
        for request, answer in list(waiting):
            if request.meta["walk"] is walk:
                waiting.remove((request, answer))
                answer.errback(IgnoreRequest("the outlet wants to be asked for nothing more"))
