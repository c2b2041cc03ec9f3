"""A site against its own past."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from monitor.domain.facts import PageFacts, Section
from monitor.domain.notice import Notice
from monitor.findings.baseline import Past, drops
from monitor.findings.evaluate import evaluate_visits
from monitor.law.load import load_law
from monitor.storage.database import Database
from monitor.storage.judgements import load_findings, load_notices
from monitor.storage.pages import Measures
from tests import builders as b
from tests.stored import put_site, put_visit

PERIOD = b.site().periods[0]


def past(days_ago: int = 0, *, pages: int = 40, articles: int = 20, dated: int = 20, sections: int = 12, **coverage: Any) -> Past:
    day = b.DAY - timedelta(days=days_ago)
    return Past(b.coverage(day=day, **{"outcomes": {"ok": pages}, **coverage}), Measures(articles, dated, sections))


BEFORE = [past(30), past(60), past(90)]


def told(now: Past, earlier: Iterable[Past] = BEFORE) -> tuple[Notice, ...]:
    return drops("XA-MAU", PERIOD, now, list(earlier))


def test_a_visit_like_the_ones_before_says_nothing() -> None:
    assert told(past(pages=25, dated=12, sections=8)) == ()


@pytest.mark.parametrize(
    ("fallen", "said"),
    [
        ({"pages": 19}, "trang đọc được 19, thường là 40"),
        ({"dated": 9}, "tin, bài đọc được ngày đăng 45 %, thường là 100 %"),
        ({"sections": 5}, "chuyên mục trên trang chủ 5, thường là 12"),
    ],
)
def test_a_fall_of_pages_dates_or_sections_is_told_with_its_numbers(fallen: dict[str, int], said: str) -> None:
    (notice,) = told(past(**fallen))
    assert notice.code == "drop"
    assert said in notice.text


def test_exactly_half_is_no_fall() -> None:
    assert told(past(pages=20, dated=10, sections=6)) == ()


def test_one_earlier_visit_is_no_history() -> None:
    assert told(past(pages=1), [past(30)]) == ()
    assert len(told(past(pages=1), [past(30), past(60)])) == 1


def test_visits_that_failed_or_were_read_from_archives_are_no_history_of_live_ones() -> None:
    failed = replace(BEFORE[0], coverage=b.coverage(day=b.DAY - timedelta(days=1), home_outcome="timeout", outcomes={}))
    replayed = [replace(one, coverage=replace(one.coverage, mode="archive")) for one in BEFORE]
    assert told(past(pages=1), [failed, *replayed]) == ()


def test_a_home_page_that_was_not_read_is_told_elsewhere() -> None:
    assert told(past(pages=0, home_outcome="timeout")) == ()


def test_a_visit_that_was_cut_short_may_have_fewer_pages() -> None:
    assert told(past(pages=5, cut_by="budget")) == ()


def test_small_sites_cannot_fall() -> None:
    small = [past(30, pages=6, articles=2, dated=2, sections=3)] * 3
    assert told(past(pages=1, articles=1, dated=0, sections=0), small) == ()


def test_undated_sites_stay_undated() -> None:
    assert told(past(dated=0), [past(30, dated=2), past(60, dated=1)]) == ()


def test_the_operator_hears_of_it_after_an_evaluation_and_no_finding_opens(sqlite_database: Database) -> None:
    def pages(day: date, dated: bool) -> list[PageFacts]:
        menu = tuple(Section(f"Mục {n}", f"http://xamau.test/muc-{n}") for n in range(8))
        items = [replace(b.article(n), published=b.published("2026-09-01") if dated else None) for n in range(6)]
        return [replace(b.home(), sections=menu if dated else ()), *items]

    with sqlite_database.begin() as session:
        site = put_site(session, b.site())
        for day, healthy in (("2026-09-21", True), ("2026-10-21", True), ("2026-11-21", False)):
            on = date.fromisoformat(day)
            put_visit(session, site, b.coverage(day=on), pages(on, healthy))
    evaluate_visits(sqlite_database, load_law(), {}, rules=[], now=b.moment("2026-11-21", 12))
    with sqlite_database.read() as session:
        (notice,) = [notice for notice in load_notices(session) if notice.code == "drop"]
        assert load_findings(session) == []
    assert "chuyên mục trên trang chủ 0, thường là 8" in notice.text
    assert "tin, bài đọc được ngày đăng 0 %, thường là 100 %" in notice.text
