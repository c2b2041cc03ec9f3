from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from monitor.crawling.plan import choose, due_codes
from monitor.crawling.status import status
from monitor.domain.coverage import Coverage
from monitor.domain.facts import DateFact, PageFacts, PageKind, SourceCitation, SourceKind
from monitor.domain.page import ArchivePosition, FetchOutcome, Page
from monitor.domain.site import Level
from monitor.errors import UserError
from monitor.storage import visits as store
from monitor.storage.database import Database
from monitor.storage.pages import (
    StoredPage,
    add_pages,
    facts_from_json,
    facts_of_visit,
    facts_to_json,
    kinds_of_visit,
    known_pages,
    replace_facts,
    unread_of_visit,
)
from monitor.storage.register import load_sites
from monitor.storage.tables import RegistryChangeRow, SitePeriodRow, SiteRow

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)


def _dead(_: str) -> bool:
    return False


def _alive(_: str) -> bool:
    return True


def _elsewhere(_: str) -> None:
    return None


def _site(
    db: Database, code: str = "XA", valid_to: date | None = None, valid_from: date | None = None, added: datetime | None = None
) -> int:
    """`added`: when an import entered it; None: no import did."""
    with db.begin() as session:
        if added is not None:
            session.add(RegistryChangeRow(at=added, source="so.xlsx", site_code=code, kind="added"))
        row = SiteRow(code=code)
        session.add(row)
        session.flush()
        url = f"http://{code.lower()}.test/"
        period = SitePeriodRow(site_id=row.id, name="Xã", name_folded="xa", url=url, host=url[7:-1], path_prefix="/", render="auto")
        period.level, period.site_class, period.owner_type = "commune", "portal", "state"
        period.valid_from, period.valid_to = valid_from, valid_to
        session.add(period)
        return row.id


def _run(db: Database, at: datetime = NOW) -> int:
    with db.begin() as session:
        return store.start_run(session, "crawl", "may:1:1", at)


def _coverage(at: datetime = NOW, **changes: object) -> Coverage:
    return replace(Coverage("live", at, at, at, {"ok": 3}, {"home": 1}, FetchOutcome.OK, remarks=("x",)), **changes)  # type: ignore[arg-type]


def _sealed(db: Database, site: int, at: datetime, **changes: object) -> int:
    run = _run(db, at)
    with db.begin() as session:
        visit = store.open_visit(session, site, run, str(changes.get("mode", "live")), at)
        store.seal_visit(session, visit, _coverage(at, **changes), None)
        store.finish_run(session, run, "done", at)
    return visit


def _facts(url: str, kind: PageKind = PageKind.ARTICLE, body: str | None = "Thân bài") -> PageFacts:
    return PageFacts(
        url, "2026-11-21T15:00:00+07:00", 200, "0" * 64, kind, title="Tin\x00 mới", body=body,
        published=DateFact("2026-11-20", "day", "20/11/2026", (3, 13), "visible"),
        sources=(SourceCitation("Báo Tuổi Trẻ", SourceKind.PRESS, "field", "Nguồn: Báo Tuổi Trẻ", outlet="tuoitre.vn"),),
    )  # fmt: skip


def _page(url: str, outcome: FetchOutcome = FetchOutcome.OK) -> Page:
    archived = ArchivePosition("a.warc.gz", 10, 20, "0" * 64) if outcome is FetchOutcome.OK else None
    return Page(url, outcome, NOW, 200, media_type="text/html", archived=archived)


def test_a_lock_keeps_a_living_run_s_site_and_a_dead_one_s_is_free(database: Database) -> None:
    site, first, second = _site(database), _run(database), _run(database)
    with database.begin() as session:
        assert store.lock_site(session, site, first, NOW, _alive) is None
        assert store.lock_site(session, site, first, NOW, _alive) is None, "one's own lock is no obstacle"
        held = store.lock_site(session, site, second, NOW, _alive)
        assert held is not None
        assert held.id == first
        assert store.lock_site(session, site, second, NOW, _dead) is None


def test_a_run_of_another_machine_is_gone_when_its_heart_stops(database: Database) -> None:
    site, first, second = _site(database), _run(database), _run(database)
    with database.begin() as session:
        store.lock_site(session, site, first, NOW, _elsewhere)
        soon, late = NOW + timedelta(seconds=60), NOW + timedelta(seconds=300)
        assert store.lock_site(session, site, second, soon, _elsewhere) is not None
        store.beat(session, first, late)
        assert store.lock_site(session, site, second, late, _elsewhere) is not None
        assert store.lock_site(session, site, second, late + timedelta(seconds=121), _elsewhere) is None


def test_a_finished_run_gives_its_locks_back(database: Database) -> None:
    site, first, second = _site(database), _run(database), _run(database)
    with database.begin() as session:
        store.lock_site(session, site, first, NOW, _alive)
        store.finish_run(session, first, "done", NOW)
        assert store.lock_site(session, site, second, NOW, _alive) is None


def test_coverage_comes_back_as_it_was_written(database: Database) -> None:
    site = _site(database)
    _sealed(database, site, NOW, cut_by="budget", unvisited=4, certificate="expired")
    with database.read() as session:
        visit = store.latest_sealed(session, site)
    assert visit is not None
    assert visit.coverage == _coverage(cut_by="budget", unvisited=4, certificate="expired")


def test_the_latest_visit_is_the_one_that_speaks_for_the_latest_moment(database: Database) -> None:
    site = _site(database)
    newer = _sealed(database, site, NOW)
    older = _sealed(database, site, NOW - timedelta(days=40))
    with database.read() as session:
        latest, before = store.latest_sealed(session, site), store.latest_sealed(session, site, NOW - timedelta(days=1))
    assert latest is not None
    assert before is not None
    assert (latest.id, before.id) == (newer, older)


def test_a_frontier_comes_back_with_what_is_done_and_what_is_tried_again(database: Database) -> None:
    site, run = _site(database), _run(database)
    rows = [store.FrontierRecord(f"k{number}", f"http://xa.test/{number}", "page", 40, 1) for number in range(3)]
    with database.begin() as session:
        visit = store.open_visit(session, site, run, "live", NOW)
        store.add_to_frontier(session, ((visit, row) for row in rows))
        store.mark_done(session, [(visit, "k0")])
        store.put_back(session, [(visit, "k1", "https://xa.test/1", 1)])
    with database.read() as session:
        back = store.load_frontier(session, visit)
    assert back == [replace(rows[0], done=True), replace(rows[1], url="https://xa.test/1", attempts=1), rows[2]]


def test_archive_lengths_move_on(database: Database) -> None:
    with database.begin() as session:
        store.commit_lengths(session, {"a": 5}, NOW)
    with database.begin() as session:
        store.commit_lengths(session, {"a": 9, "b": 1}, NOW)
    with database.read() as session:
        assert store.committed_lengths(session) == {"a": 9, "b": 1}


def test_pages_come_back_with_facts_proof_and_first_sight(database: Database) -> None:
    site, run = _site(database), _run(database)
    with database.begin() as session:
        visit = store.open_visit(session, site, run, "live", NOW)
        ids = add_pages(
            session,
            [
                StoredPage(visit, site, _page("http://xa.test/1"), _facts("http://xa.test/1"), etag='"v"'),
                StoredPage(visit, site, _page("http://xa.test/2", FetchOutcome.TIMEOUT)),
                StoredPage(visit, site, _page("http://xa.test/3", FetchOutcome.REDIRECTED)),
            ],
        )
    with database.read() as session:
        [read] = facts_of_visit(session, visit, first_seen=True)
        assert unread_of_visit(session, visit) == {"http://xa.test/2": FetchOutcome.TIMEOUT}
        known = known_pages(session, site, visit)["http://xa.test/1"]
    assert (known.page_id, known.etag, known.kind) == (ids[0], '"v"', "article")
    assert read.archived == ArchivePosition("a.warc.gz", 10, 20, "0" * 64)
    assert read.first_seen == NOW
    assert read.facts.body == "Thân bài"
    assert read.facts.sources[0].outlet == "tuoitre.vn"


def test_a_page_not_modified_reads_with_the_facts_that_still_hold(database: Database) -> None:
    site, run = _site(database), _run(database)
    with database.begin() as session:
        first = store.open_visit(session, site, run, "live", NOW)
        [body] = add_pages(session, [StoredPage(first, site, _page("http://xa.test/1"), _facts("http://xa.test/1"))])
        second = store.open_visit(session, site, run, "live", NOW)
        unchanged = replace(_page("http://xa.test/1"), outcome=FetchOutcome.NOT_MODIFIED)
        add_pages(session, [StoredPage(second, site, unchanged, body_page_id=body)])
    with database.read() as session:
        assert [page.facts.page_kind for page in facts_of_visit(session, second)] == [PageKind.ARTICLE]
        assert known_pages(session, site, second)["http://xa.test/1"].page_id == body
        assert kinds_of_visit(session, second) == {"article": 1}


def test_facts_read_anew_replace_the_old_ones(database: Database) -> None:
    site, run = _site(database), _run(database)
    with database.begin() as session:
        visit = store.open_visit(session, site, run, "live", NOW)
        [number] = add_pages(session, [StoredPage(visit, site, _page("http://xa.test/1"), _facts("http://xa.test/1"))])
        assert replace_facts(session, site, [(number, _facts("http://xa.test/1", PageKind.STATIC))]) == 1
    with database.read() as session:
        assert [page.facts.page_kind for page in facts_of_visit(session, visit)] == [PageKind.STATIC]


def test_facts_survive_json() -> None:
    facts = _facts("http://xa.test/1")
    assert facts_from_json(facts_to_json(facts), facts.body) == facts


def test_what_is_due_is_what_was_never_or_long_ago_or_half_visited(database: Database) -> None:
    never, old, fresh, half = (_site(database, code) for code in ("NEVER", "OLD", "FRESH", "HALF"))
    assert never
    _sealed(database, old, NOW - timedelta(days=31))
    _sealed(database, fresh, NOW - timedelta(days=3))
    _sealed(database, half, NOW - timedelta(days=3))
    run = _run(database)
    with database.begin() as session:
        store.open_visit(session, half, run, "live", NOW)
    with database.read() as session:
        assert due_codes(session, ["NEVER", "OLD", "FRESH", "HALF"], NOW, 30) == {"NEVER", "OLD", "HALF"}


def test_a_site_that_ended_is_not_visited_and_asking_for_it_is_a_mistake(database: Database) -> None:
    _site(database, "CU", valid_to=date(2025, 6, 30))
    _site(database, "XA")
    with database.read() as session:
        sites = load_sites(session)
        assert [site.code for site, _ in choose(session, sites, NOW)] == ["XA"]
        assert choose(session, sites, NOW, level=Level.SCHOOL) == []
        with pytest.raises(UserError):
            choose(session, sites, NOW, codes=["CU"])
        with pytest.raises(UserError):
            choose(session, sites, NOW, codes=["KHONG-CO"])


def test_status_names_missed_sick_and_killed(database: Database) -> None:
    fresh, late = _site(database, "FRESH"), _site(database, "LATE")
    _site(database, "NEVER", added=NOW - timedelta(days=3))
    _sealed(database, fresh, NOW - timedelta(days=1), home=FetchOutcome.DNS_FAILED)
    _sealed(database, late, NOW - timedelta(days=50))
    run = _run(database, NOW - timedelta(hours=3))
    with database.begin() as session:
        store.open_visit(session, late, run, "live", NOW)
    state = status(database, NOW, every_days=30)
    assert [code for code, _ in state.missed] == ["LATE", "NEVER"]
    assert [(sick.code, sick.why) for sick in state.sick] == [("FRESH", "trang chủ: tên miền không phân giải được")]
    assert [killed.id for killed in state.killed] == [run]
    assert state.unfinished == ("LATE",)
    assert not state.is_well


@pytest.mark.parametrize(
    ("added", "valid_from", "missed"),
    [
        (timedelta(hours=1), None, False),
        (timedelta(days=2), None, False),
        (timedelta(days=2, hours=1), None, True),
        (timedelta(days=40), NOW.date() - timedelta(days=1), False),
        (timedelta(days=40), NOW.date() - timedelta(days=3), True),
        (timedelta(hours=1), date(2015, 1, 1), False),
        (None, None, False),
    ],
)
def test_a_site_never_visited_is_missed_only_once_the_schedule_owed_it_a_visit(
    added: timedelta | None, valid_from: date | None, missed: bool, database: Database
) -> None:
    _site(database, "MOI", added=NOW - added if added is not None else None, valid_from=valid_from)
    state = status(database, NOW, every_days=30)
    assert state.unvisited == (("MOI", None),)
    assert state.missed == ((("MOI", None),) if missed else ())
    assert state.is_well is not missed


@pytest.mark.parametrize(("days", "missed"), [(1, False), (31, False), (33, True)])
def test_a_site_that_was_only_replayed_is_owed_its_next_visit_from_the_replay_on(days: int, missed: bool, database: Database) -> None:
    site = _site(database, "KHO", added=NOW - timedelta(days=90))
    replayed = NOW - timedelta(days=days)
    _sealed(database, site, replayed, mode="archive")
    state = status(database, NOW, every_days=30)
    assert state.unvisited == (("KHO", replayed),)
    assert state.missed == ((("KHO", replayed),) if missed else ())


def test_a_replay_does_not_stand_for_a_scheduled_visit_that_was_missed(database: Database) -> None:
    site = _site(database, "XA")
    _sealed(database, site, NOW - timedelta(days=60))
    _sealed(database, site, NOW - timedelta(days=1), mode="archive")
    assert [code for code, _ in status(database, NOW, every_days=30).missed] == ["XA"]


def test_an_archive_without_the_home_page_makes_no_site_sick(database: Database) -> None:
    _sealed(database, _site(database, "KHO"), NOW, mode="archive", home=FetchOutcome.NOT_ARCHIVED)
    assert status(database, NOW).sick == ()


def test_a_site_cut_short_by_itself_is_told_in_vietnamese(database: Database) -> None:
    for code, changes in (("CHAN", {"cut_by": "blocked"}), ("HAN", {"certificate": "certificate has expired"})):
        _sealed(database, _site(database, code), NOW, **changes)
    assert [(sick.code, sick.why) for sick in status(database, NOW).sick] == [
        ("CHAN", "trang chặn lượt thăm giữa chừng"),
        ("HAN", "chứng thư số đã hết hạn"),
    ]


def test_two_living_crawls_are_overlapping(database: Database) -> None:
    _run(database, NOW)
    assert status(database, NOW).overlapping == ()
    _run(database, NOW)
    assert len(status(database, NOW).overlapping) == 2


def test_a_lock_taken_in_the_same_moment_is_seen(database: Database) -> None:
    site, first, second = _site(database), _run(database), _run(database)
    with database.begin() as session:
        store.lock_site(session, site, first, NOW, _alive)
    with database.begin() as session:
        held = store.lock_site(session, site, second, NOW, _alive)
    assert held is not None
    with database.begin() as session:
        store.unlock_site(session, site, second)
        assert store.lock_site(session, site, second, NOW, _alive) is not None, "nobody gives back another's lock"
