import logging
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from monitor.crawling.scope import Scope
from monitor.crawling.visit import Answer, Entry, SiteVisit
from monitor.crawling.walk import Walk
from monitor.domain.page import FetchOutcome, Page
from monitor.domain.site import Level, SiteClass, SitePeriod
from pipelines.facts import FactsPipeline
from spiders.middlewares.browser import abort_request

NOW = datetime(2026, 11, 21, tzinfo=UTC)


def _answer() -> Answer:
    period = SitePeriod("Trang", "http://a.test/", Level.COMMUNE, SiteClass.PORTAL)
    visit = SiteVisit("A", 1, 1, period, "live", NOW, Scope.of([("A", period)]), 10, 10)
    visit.start_with("http://a.test/", "home", 10)
    entry: Entry = visit.heap[0][2]
    return Answer(entry, Page("http://a.test/", FetchOutcome.OK, NOW, 200, body=b"<html><h1>x</h1></html>", media_type="text/html"))


def test_a_reader_that_fails_costs_one_page_and_accuses_nobody(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    def broken(*_: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("pipelines.facts.complete", broken)
    crawler: Any = SimpleNamespace(spider=SimpleNamespace(session=SimpleNamespace(walk=Walk("x"))))
    with caplog.at_level(logging.CRITICAL):
        answer = FactsPipeline(crawler).process_item(_answer())
    assert (answer.page.outcome, answer.facts) == (FetchOutcome.OK, None)
    assert "fault of the program" in (answer.page.detail or "")


def _loads(kind: str, url: str, *, navigation: bool = False, inner: bool = False) -> Any:
    frame = SimpleNamespace(url="http://www.xa.test/tin", parent_frame=object() if inner else None)
    return SimpleNamespace(resource_type=kind, url=url, frame=frame, is_navigation_request=lambda: navigation)


def test_a_page_in_the_browser_loads_scripts_of_its_own_host_only() -> None:
    assert not abort_request(_loads("document", "http://xa.test/tin", navigation=True))
    assert not abort_request(_loads("script", "http://xa.test/app.js"))
    assert not abort_request(_loads("xhr", "http://api.xa.test/tin.json"))
    assert abort_request(_loads("image", "http://xa.test/anh.png"))
    assert abort_request(_loads("script", "http://theo-doi.test/x.js"))
    assert abort_request(_loads("document", "http://quang-cao.test/", navigation=True, inner=True))
