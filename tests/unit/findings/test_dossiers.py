"""What only some visits look at, as it comes out of storage."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from monitor.domain.facts import SpokespersonLine
from monitor.domain.page import FetchOutcome
from monitor.findings.dossiers import Register, load_dossier, visit_for
from monitor.law.load import load_law
from monitor.rules.dossier import Dossier, SpokespersonWords, Technical
from monitor.storage.database import Database
from monitor.storage.register import load_sites, site_ids
from tests import builders as b
from tests.stored import put_site, put_visit

REPORT = "http://xamau.test/cong-khai-2025.html"


@pytest.fixture(name="db")
def database(sqlite_database: Database) -> Database:
    return sqlite_database


def visit(db: Database, day: str, pages: list[Any], unread: dict[str, FetchOutcome] | None = None, **more: Any) -> None:
    with db.begin() as session:
        number = site_ids(session).get("XA-MAU")
        if number is None:
            made = b.site()
            period = replace(made.periods[0], social_pages=("https://facebook.com/xamau",))
            number = put_site(session, replace(made, periods=(period,)))
        coverage = b.coverage(day=date.fromisoformat(day))
        put_visit(session, number, replace(coverage, **more), pages, unread)


def dossier(db: Database, day: str) -> Dossier:
    with db.read() as session:
        sites = tuple(load_sites(session))
        register = Register(sites, site_ids(session))
        when = date.fromisoformat(day)
        newest = visit_for(session, register.ids["XA-MAU"], when)
        assert newest is not None
        return load_dossier(session, register, sites[0], newest, when, load_law(), {})


def test_what_was_not_measured_is_none(db: Database) -> None:
    visit(db, "2026-11-20", [b.home()])
    made = dossier(db, "2026-11-20")
    assert (made.spokesperson, made.technical, made.rendered, made.earlier) == (None, None, None, None)


def test_the_registers_social_pages_are_handed_on(db: Database) -> None:
    visit(db, "2026-11-20", [b.home()])
    assert dossier(db, "2026-11-20").social_pages == ("https://facebook.com/xamau",)


def test_what_the_home_page_shows_and_the_name_service_said_is_handed_on(db: Database) -> None:
    home = replace(b.home(), scripted=True, mobile=False, moving_text="Chào mừng", spokesperson=())
    visit(db, "2026-11-20", [home], ipv6=True)
    made = dossier(db, "2026-11-20")
    assert made.technical == Technical(True, False, "Chào mừng")
    assert made.rendered is None
    assert made.spokesperson == ()


def test_a_page_without_scripts_is_as_a_browser_draws_it(db: Database) -> None:
    plain = replace(b.page("article", "http://xamau.test/1", title="Tin"), scripted=False)
    visit(db, "2026-11-20", [replace(b.home(), scripted=True), plain])
    assert dossier(db, "2026-11-20").rendered == {"http://xamau.test/1"}
    visit(db, "2026-11-21", [replace(b.home(), scripted=True), plain], browser=True)
    assert dossier(db, "2026-11-21").rendered == {b.HOME, "http://xamau.test/1"}


def test_a_single_page_whose_text_was_not_searched_leaves_the_spokesperson_unknown(db: Database) -> None:
    line = SpokespersonLine("Người phát ngôn: Lê Ba", phone=True, email=False)
    named = replace(b.page("static", "http://xamau.test/pn", title="Người phát ngôn"), spokesperson=(line,))
    visit(db, "2026-11-20", [replace(b.home(), spokesperson=()), named])
    assert dossier(db, "2026-11-20").spokesperson == (SpokespersonWords("http://xamau.test/pn", line.quote, True, False),)
    visit(db, "2026-11-21", [b.home(), named])
    assert dossier(db, "2026-11-21").spokesperson is None


def test_a_page_that_is_gone_is_told_with_the_days_and_the_proof_of_its_last_sight(db: Database) -> None:
    report = b.page("static", REPORT, title="Công khai năm học 2025")
    visit(db, "2026-09-01", [b.home(), report])
    visit(db, "2026-10-01", [b.home(), report])
    visit(db, "2026-11-20", [b.home()], {REPORT: FetchOutcome.NOT_FOUND})
    (page,) = dossier(db, "2026-11-20").earlier or ()
    assert (page.url, page.title, page.first_seen, page.last_seen) == (REPORT, report.title, date(2026, 9, 1), date(2026, 10, 1))
    assert page.archived is not None
    assert dossier(db, "2026-10-01").earlier == ()


def test_a_page_that_only_failed_to_answer_is_not_gone(db: Database) -> None:
    visit(db, "2026-10-01", [b.home(), b.page("static", REPORT, title="Công khai năm học 2025")])
    visit(db, "2026-11-20", [b.home()], {REPORT: FetchOutcome.TIMEOUT})
    assert dossier(db, "2026-11-20").earlier == ()
