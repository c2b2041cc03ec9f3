"""First step: from bytes to facts and further addresses."""

import logging
from dataclasses import replace
from typing import Self

from scrapy.crawler import Crawler

from monitor.crawling.reading import complete
from monitor.crawling.session import CrawlSession
from monitor.crawling.visit import Answer

log = logging.getLogger(__name__)


class FactsPipeline:
    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_item(self, item: Answer) -> Answer:
        session: CrawlSession = self.crawler.spider.session  # type: ignore[union-attr]
        try:
            complete(item, session.walk)
        except Exception as error:  # a reader that fails costs one page, not the crawl, and says nothing about the site
            log.exception("%s could not be read", item.page.url)
            item.facts = None
            item.page = replace(item.page, detail=f"not read, by a fault of the program: {type(error).__name__}")
        return item
