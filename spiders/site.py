"""The one spider: walks any registered site, many at once. Asks for what the walk hands out, yields each answer, decides nothing."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

from scrapy import Request, Spider
from scrapy.http import Response

from monitor import clock
from monitor.crawling.answers import answer_of_exception, answer_of_response
from monitor.crawling.search_visitor import SEARCH_ENGINE, SEARCH_KIND
from monitor.crawling.session import CrawlSession
from monitor.crawling.visit import Answer, Entry
from monitor.errors import MonitorError


class SiteSpider(Spider):
    """Needs the crawl's session: started by monitor/crawling/launch.py alone."""

    name = "site"

    def __init__(self, session: CrawlSession | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        if session is None:
            raise MonitorError("this spider is started by `monitor crawl`")
        self.session = session

    async def start(self) -> AsyncIterator[Request | Answer]:
        """One request at a time, when the walk says that its turn has come: nothing is queued ahead."""
        while (entry := await self.session.walk.next()) is not None:
            try:
                request = self.request(entry)
            except ValueError as error:
                # an address that the downloader will not take; its entry must end like any other
                yield answer_of_exception(entry, error, clock.now())
            else:
                yield request
        await self.session.settle()

    def request(self, entry: Entry) -> Request:
        """The request for one entry; everything else about it is added by the middlewares."""
        headers = {"Referer": SEARCH_ENGINE} if entry.kind == SEARCH_KIND else None
        return Request(entry.url, callback=self.parse, errback=self.failed, dont_filter=True, headers=headers, meta={"entry": entry})

    def parse(self, response: Response, **_: Any) -> Iterator[Answer]:
        """Any answer of the server, whatever its status."""
        assert response.request is not None
        yield answer_of_response(response.request.meta["entry"], response.status, response.url, response.request.meta["kept"])

    def failed(self, failure: Any) -> Iterator[Answer]:
        """No answer: refused by a middleware, or the connection failed."""
        entry: Entry = failure.request.meta["entry"]
        error: BaseException = failure.value
        if isinstance(error, MonitorError):
            self.session.fail(error)
            self.session.walk.processed(entry)
            return
        if isinstance(error, asyncio.CancelledError):
            self.session.walk.processed(entry)
            return
        yield answer_of_exception(entry, error, clock.now())
