"""The press watch: asks outlets for what their walks want, hands every answer back to them, decides nothing."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

from scrapy import Request, Spider
from scrapy.http import Response

from monitor.crawling.press_crawl import PressSession
from monitor.crawling.press_walk import Asked, OutletWalk, Wanted
from monitor.errors import MonitorError


class PressSpider(Spider):
    """Needs the watch's session: started by monitor/crawling/press_crawl.py alone."""

    name = "press"

    def __init__(self, session: PressSession | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        if session is None:
            raise MonitorError("this spider is started by `monitor press crawl`")
        self.session = session

    async def start(self) -> AsyncIterator[Request]:
        async for walk in self.session.opened():
            for wanted in walk.begin():
                yield self.request(walk, wanted)

    def request(self, walk: OutletWalk, wanted: Wanted) -> Request:
        return Request(
            wanted.url, callback=self.parse, errback=self.failed, priority=wanted.asked.priority, meta={"walk": walk, "wanted": wanted}
        )

    def parse(self, response: Response, **_: Any) -> Iterator[Request]:
        walk: OutletWalk = response.meta["walk"]
        wanted: Wanted = response.meta["wanted"]
        headers = {name.decode("latin-1").lower(): values[-1].decode("latin-1") for name, values in response.headers.items() if values}
        if wanted.asked is Asked.AGAIN:
            self.session.check(wanted, response.url, response.status, response.body, headers)
            return
        for further in self.session.read(walk, wanted, response.url, response.body, headers):
            yield self.request(walk, further)

    def failed(self, failure: Any) -> Iterator[Request]:
        """No answer, or none that says more than a status."""
        request: Request = failure.request
        walk: OutletWalk = request.meta["walk"]
        status = getattr(getattr(failure.value, "response", None), "status", None)
        if request.meta["wanted"].asked is Asked.AGAIN:
            self.session.check_failed(request.meta["wanted"], failure.value, status)
            return
        for further in walk.failed(request.meta["wanted"], status):
            yield self.request(walk, further)
