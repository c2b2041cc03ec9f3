"""Next to the downloader: every answer goes to the archive before anything is read from it, robots.txt, redirects and errors too."""

import hashlib
from datetime import datetime
from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from monitor import clock
from monitor.crawling.answers import Kept
from monitor.crawling.drawn_home import DRAWN_KIND, LONGEST, MEASURED
from monitor.crawling.search_visitor import SEARCH_KIND
from monitor.crawling.session import CrawlSession
from monitor.crawling.visit import Entry
from monitor.domain.page import DRAWN_HOME, SEARCH_VISITOR
from monitor.evidence.coding import Damaged, body_of, decode_body
from spiders.middlewares.browser import measure

_LOOKS = {SEARCH_KIND: SEARCH_VISITOR, DRAWN_KIND: DRAWN_HOME}
"""Kind of a second request for the home page → what its address ends in, in the archive."""


class ArchiveMiddleware:
    """Sets request.meta["kept"]. Raises StorageError when the disk refuses: then nothing of the answer is used."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        session: CrawlSession = self.crawler.spider.session  # type: ignore[union-attr]
        entry: Entry = request.meta["entry"]
        fetched_at: datetime = request.meta.get("replayed_at") or clock.now()
        url: str = request.meta.get("replayed_url") or entry.url + _LOOKS.get(entry.kind, "")
        raw = [(name, value) for name, values in response.headers.items() for value in values]
        if request.meta.get("playwright"):
            # what stands in the archive is the page as built by scripts, not the bytes the server sent
            raw = [(name, value) for name, value in raw if name.lower() not in (b"content-encoding", b"content-length", b"etag")]
            raw.append((b"X-Monitor-Rendered", b"chromium"))
            measured = next((method.result for method in request.meta["playwright_page_methods"] if method.method is measure), None)
            if measured and len(measured) <= LONGEST:
                raw.append((MEASURED.encode(), measured.encode()))
        headers = tuple((name.decode("latin-1"), _text(value)) for name, value in raw)
        decoded = decode_body(headers, response.body, limit=session.config.max_bytes * 4)
        body = body_of(decoded)
        sha256 = hashlib.sha256(body).hexdigest()
        known = entry.visit.previous.get(url)
        address = str(response.ip_address) if response.ip_address and not session.config.proxy else None
        if (
            known is not None
            and known.archived is not None
            and (response.status == 304 or (response.status == 200 and known.sha256 == sha256))
        ):
            position = session.writer.append_revisit(url, response.status, raw, fetched_at, known.archived, address=address)
        else:
            position = session.writer.append_response(url, response.status, raw, response.body, fetched_at, sha256=sha256, address=address)
        damage = request.meta.get("replayed_damage") or (decoded.why if isinstance(decoded, Damaged) else None)
        if damage is None and "dataloss" in response.flags:
            damage = "the answer ended before its announced length"
        request.meta["kept"] = Kept(url, headers, body, position, fetched_at, damage)
        return response


def _text(value: bytes) -> str:
    try:
        return value.decode("utf-8").replace("\x00", "")
    except UnicodeDecodeError:
        return value.decode("latin-1").replace("\x00", "")
