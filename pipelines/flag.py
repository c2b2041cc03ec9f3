"""Third step, on close: what was sealed is judged. The judgement itself is a pure function of what is stored."""

import logging
from typing import Self

from scrapy.crawler import Crawler

from monitor import clock
from monitor.crawling.session import CrawlSession
from monitor.crawling.visit import Answer
from monitor.errors import MonitorError, StorageError
from monitor.storage.visits import unjudged_codes

log = logging.getLogger(__name__)


class FlagPipeline:
    """Items pass untouched. A failure to judge is the crawl's fault to report, and loses no page: `monitor evaluate` does it again."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_item(self, item: Answer) -> Answer:
        return item

    def close_spider(self) -> None:
        session: CrawlSession = self.crawler.spider.session  # type: ignore[union-attr]
        if not session.judge:
            return
        with session.db.read() as reading:
            # sealed by this run, or by one that was killed before it could judge
            codes = sorted({visit.code for visit, _ in session.sealed} | set(unjudged_codes(reading)))
        if not codes:
            return
        # rules and law are needed here only, and cost a second to load
        from monitor.findings.evaluate import evaluate_visits
        from monitor.law.load import load_law

        try:
            session.outcomes = evaluate_visits(session.db, load_law(), session.thresholds, sites=codes, now=clock.now(), share=True)
        except MonitorError as error:
            session.fail(error)
        except Exception as error:  # whatever a rule did wrong, the visits are sealed and can be judged again
            log.exception("the visits could not be judged")
            session.fail(StorageError(f"các lượt thăm đã lưu nhưng chưa đánh giá được: {type(error).__name__}: {str(error)[:200]}"))
