"""`--archive`: requests are answered from WARC files; what is not in them is not archived."""

from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from monitor.crawling.outcome import Refused
from monitor.crawling.session import CrawlSession
from monitor.crawling.visit import Entry
from monitor.domain.page import FetchOutcome


class ReplayMiddleware:
    """Does nothing in a live crawl. In a replay no request ever reaches the downloader."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_request(self, request: Request) -> Response | None:
        session: CrawlSession = self.crawler.spider.session  # type: ignore[union-attr]
        if session.replay is None:
            return None
        entry: Entry = request.meta["entry"]
        archived = session.replay.find(entry.url)
        if archived is None or (entry.hops and archived.url != entry.url):
            raise Refused(FetchOutcome.NOT_ARCHIVED, "not in the archive files")
        answer = archived.answer()
        request.meta["replayed_at"] = answer.fetched_at
        request.meta["replayed_url"] = archived.url
        request.meta["replayed_damage"] = answer.damaged
        headers: dict[str, list[str]] = {}
        for name, value in answer.headers:
            headers.setdefault(name, []).append(value)
        return Response(entry.url, status=answer.status, headers=headers, body=answer.body, request=request)
