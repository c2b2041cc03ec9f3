"""Second step: into the database, several answers to a transaction, archive bytes first."""

import asyncio
from typing import Self

from scrapy.crawler import Crawler

from monitor.crawling.session import CrawlSession
from monitor.crawling.visit import Answer
from monitor.errors import StorageError

FLUSH_SECONDS = 0.5
BEAT_SECONDS = 15.0


class StorePipeline:
    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._timers: list[asyncio.Task[None]] = []

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    @property
    def _session(self) -> CrawlSession:
        session: CrawlSession = self.crawler.spider.session  # type: ignore[union-attr]
        return session

    async def open_spider(self) -> None:
        session = self._session
        if session.opening is not None:
            self._timers.append(asyncio.ensure_future(self._open(session)))
        self._timers += [asyncio.ensure_future(self._flush_often()), asyncio.ensure_future(self._beat_often())]

    async def _open(self, session: CrawlSession) -> None:
        assert session.opening is not None
        try:
            await session.opening
        except Exception as error:  # noqa: BLE001 said in one line by whoever reads the summary
            session.fail(StorageError(f"không bắt đầu được lượt thu thập: {type(error).__name__}: {str(error)[:200]}"))

    def process_item(self, item: Answer) -> Answer:
        self._session.take(item)
        return item

    async def close_spider(self) -> None:
        for timer in self._timers:
            timer.cancel()
        await self._session.settle()

    async def _flush_often(self) -> None:
        while True:
            self._session.flush()
            self._session.close_idle()
            await asyncio.sleep(FLUSH_SECONDS)

    async def _beat_often(self) -> None:
        while True:
            await asyncio.sleep(BEAT_SECONDS)
            self._session.beat()
