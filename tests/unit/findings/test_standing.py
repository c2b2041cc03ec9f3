"""The notices that `monitor status` shows: what stands now, and nothing that a later visit or the register has answered."""

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.domain.facts import Section
from monitor.domain.notice import Notice
from monitor.domain.page import FetchOutcome
from monitor.findings.evaluate import evaluate_visits
from monitor.findings.standing import standing_notices
from monitor.law.load import load_law
from monitor.storage.database import Database
from tests import builders as b
from tests.stored import put_site, put_visit

NOW = b.moment("2026-07-01", 12)
"""No yearly report and no reminder falls due on this day."""


def standing(db: Database, now: object = NOW) -> list[Notice]:
    return standing_notices(db, load_law(), {}, now)  # type: ignore[arg-type]


def visit(db: Database, days_ago: int, pages: list[object], unread: dict[str, FetchOutcome] | None = None, **coverage: object) -> None:
    day = (NOW - timedelta(days=days_ago)).date()
    with db.begin() as session:
        put_visit(session, 1, b.coverage(day=day, **coverage), pages, unread)  # type: ignore[arg-type]
    evaluate_visits(db, load_law(), {}, now=NOW)


def test_a_dead_site_stands_until_a_visit_finds_it_alive(sqlite_database: Database) -> None:
    with sqlite_database.begin() as session:
        put_site(session, b.site())
    visit(sqlite_database, 3, [], {b.HOME: FetchOutcome.GONE}, home_outcome="gone", certificate="certificate has expired")
    told = standing(sqlite_database)
    assert [(notice.code, notice.urgent) for notice in told] == [("DK-02", True), ("BM-01", False)]
    assert told[1].text == "Chứng thư số của trang không hợp lệ: đã hết hạn."
    visit(sqlite_database, 1, [b.home()])
    assert standing(sqlite_database) == []


def test_a_page_first_seen_long_ago_does_not_make_its_notice_old(sqlite_database: Database) -> None:
    """What a notice rests on may stand on a page that did not change for months; the visit that read it is today's."""
    with sqlite_database.begin() as session:
        put_site(session, b.site(url="http://xamau.tinhmau.gov.vn/"))
    link = Section("Xã bên cạnh", "http://xakhac.tinhmau.gov.vn/")
    home = replace(b.home(url="http://xamau.tinhmau.gov.vn/"), sections=(link,))
    for days in (60, 30, 1):
        visit(sqlite_database, days, [home])
    assert [(notice.code, notice.seen_at) for notice in standing(sqlite_database)] == [("DK-01", b.moment("2026-06-30"))]


def test_an_unregistered_site_stands_until_it_is_registered(sqlite_database: Database) -> None:
    with sqlite_database.begin() as session:
        put_site(session, b.site(url="http://xamau.tinhmau.gov.vn/"))
    link = Section("Xã bên cạnh", "http://www.xakhac.tinhmau.gov.vn/")
    visit(sqlite_database, 1, [replace(b.home(url="http://xamau.tinhmau.gov.vn/"), sections=(link,))])
    assert [notice.code for notice in standing(sqlite_database)] == ["DK-01"]
    with sqlite_database.begin() as session:
        put_site(session, b.site("XA-KHAC", url="http://xakhac.tinhmau.gov.vn/"))
    assert standing(sqlite_database) == []


@pytest.mark.parametrize(("days", "codes"), [(0, ["NH-01"]), (40, ["NH-01"]), (80, [])])
def test_a_reminder_is_of_today_and_needs_no_visit(days: int, codes: list[str], sqlite_database: Database) -> None:
    with sqlite_database.begin() as session:
        put_site(session, b.site(licences=[b.licence(issued="2022-02-18", expires="2026-08-20")]))
    now = NOW + timedelta(days=days)
    assert [notice.code for notice in standing(sqlite_database, now) if notice.site] == codes


def test_the_licensing_offices_own_report_is_told_where_a_licensed_site_is_registered(sqlite_database: Database) -> None:
    before = b.moment("2026-11-20")
    assert standing(sqlite_database, before) == []
    with sqlite_database.begin() as session:
        put_site(session, b.site(licences=[b.licence(issued="2025-02-18", expires="2029-08-20")]))
    assert [(notice.code, notice.site) for notice in standing(sqlite_database, before)] == [("NH-02", ""), ("NH-02", "XA-MAU")]


def test_a_site_that_has_ended_tells_nothing(sqlite_database: Database) -> None:
    with sqlite_database.begin() as session:
        put_site(session, b.site(valid_to="2026-06-29"))
    visit(sqlite_database, 3, [b.home()], certificate="certificate has expired")
    assert standing(sqlite_database, b.moment("2026-06-29")) != []
    assert standing(sqlite_database) == []
