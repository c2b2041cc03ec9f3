"""First step: from bytes to facts and further addresses."""

from typing import Self

from scrapy.crawler import Crawler

from monitor.crawling.reading import complete
from monitor.crawling.session import CrawlSession
from monitor.crawling.visit import Answer


class FactsPipeline:
    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_item(self, item: Answer) -> Answer:
        session: CrawlSession = self.crawler.spider.session  # type: ignore[union-attr]
        complete(item, session.walk)
        return item
