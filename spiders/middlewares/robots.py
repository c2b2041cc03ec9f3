"""What robots.txt forbids is not asked for. The walk has read the file and says so; an override stands in the register."""

from scrapy import Request

from monitor.crawling.outcome import Refused
from monitor.domain.page import FetchOutcome


class RobotsMiddleware:
    """First of all middlewares: a forbidden address costs no turn of its server address."""

    def process_request(self, request: Request) -> None:
        if request.meta["entry"].denied:
            raise Refused(FetchOutcome.ROBOTS_DENIED, "robots.txt forbids it")
