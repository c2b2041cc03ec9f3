"""What the press index says of visits: kept while nothing changes, asked again when something does; sites among themselves."""

from datetime import date, timedelta

import pytest

import tests.builders as b
from monitor.domain.facts import SourceKind
from monitor.findings import press
from monitor.findings.press import consult, match_stored_page
from monitor.storage.database import Database
from monitor.storage.press_index import add_articles, index_size, reposts
from tests.stored import put_site, put_visit
from tests.stories import press_article, story

DAY = date(2026, 3, 8)


def visit(db: Database, code: str, *bodies: str, day: date = DAY) -> int:
    host = f"{code.lower()}.test"
    pages = [b.article(n, day=day.isoformat(), url=f"http://{host}/tin/{n}", body=body) for n, body in enumerate(bodies, start=1)]
    with db.begin() as session:
        site_id = put_site(session, b.site(code, url=f"http://{host}/"))
        return put_visit(session, site_id, b.coverage(day=day), pages)


def put_press(db: Database, *texts: str, outlet: str = "tuoitre.vn") -> None:
    with db.begin() as session:
        add_articles(session, [(press_article(text, outlet, number=n), None) for n, text in enumerate(texts)])


def test_without_press_articles_nothing_is_said(database: Database) -> None:
    visit_id = visit(database, "XA-A", story(1))
    with database.begin() as session:
        said = consult(session, "XA-A", visit_id)
    assert (said.matches, said.reach) == (None, None)


def test_a_copied_page_is_matched_and_says_all_that_rules_ask(database: Database) -> None:
    put_press(database, story(1), story(2))
    visit_id = visit(database, "XA-A", story(9), story(1).replace("nắng", "mưa to"))
    with database.begin() as session:
        said = consult(session, "XA-A", visit_id)
    assert said.matches is not None
    (match,) = said.matches
    assert (match.url, match.original_url, match.outlet_kind) == (
        "http://xa-a.test/tin/2",
        "https://tuoitre.vn/bai-0.html",
        SourceKind.PRESS,
    )
    assert match.share_of_page > 0.9
    assert {(change.original, change.own) for change in match.altered or ()} >= {("nắng", "mưa to")}
    assert said.reach is not None
    assert not said.reach.enough


def test_it_is_asked_again_only_when_page_or_index_have_changed(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    find = press.find_matches
    monkeypatch.setattr(press, "find_matches", lambda index, page, repeated: asked.append(page.url) or find(index, page, repeated))
    put_press(database, story(1))
    visit_id = visit(database, "XA-A", story(1), story(2))
    said = []
    for _ in range(3):
        with database.begin() as session:
            said.append(consult(session, "XA-A", visit_id))
    assert len(asked) == 2
    assert said[0] == said[1] == said[2]
    put_press(database, story(1), story(2))
    with database.begin() as session:
        later = consult(session, "XA-A", visit_id)
    assert len(asked) == 4
    assert [match.url for match in later.matches or ()] == ["http://xa-a.test/tin/1", "http://xa-a.test/tin/2"]


def test_the_same_text_on_another_monitored_site_is_no_press_match_but_is_shown(database: Database) -> None:
    put_press(database, story(50))
    first = visit(database, "XA-A", story(1))
    second = visit(database, "XA-B", story(1), day=DAY + timedelta(days=2))
    for code, visit_id in (("XA-A", first), ("XA-B", second)):
        with database.begin() as session:
            assert consult(session, code, visit_id, share=True).matches == ()
    with database.read() as session:
        (match,) = match_stored_page(session, "http://xa-b.test/tin/1") or ()
        assert match.original.site == "XA-A"
        assert match_stored_page(session, "http://xa-a.test/tin/1") == ()
        assert index_size(session).articles == 1


def test_an_address_that_was_never_read_has_no_answer(database: Database) -> None:
    with database.read() as session:
        assert match_stored_page(session, "http://xa-a.test/tin/1") is None


def test_the_reposts_of_an_original_are_listed(database: Database) -> None:
    put_press(database, story(1))
    for code in ("XA-A", "XA-B"):
        visit_id = visit(database, code, story(1))
        with database.begin() as session:
            consult(session, code, visit_id)
    with database.read() as session:
        assert [url for url, _ in reposts(session)["https://tuoitre.vn/bai-0.html"]] == ["http://xa-a.test/tin/1", "http://xa-b.test/tin/1"]


def test_judging_what_is_stored_puts_nothing_into_the_index_but_keeps_current_what_stands_there(database: Database) -> None:
    from monitor.storage.pages import replace_facts

    first = visit(database, "XA-A", story(1))
    second = visit(database, "XA-B", story(2), day=DAY + timedelta(days=2))
    with database.begin() as session:
        consult(session, "XA-A", first)
        consult(session, "XA-B", second)
        assert match_stored_page(session, "http://xa-b.test/tin/1") == ()
        consult(session, "XA-A", first, share=True)
    with database.begin() as session:
        read_anew = b.article(1, day=DAY.isoformat(), url="http://xa-a.test/tin/1", body=story(2))
        replace_facts(session, 1, [(1, read_anew)])
        consult(session, "XA-A", first)
        (match,) = match_stored_page(session, "http://xa-b.test/tin/1") or ()
    assert match.original.url == "http://xa-a.test/tin/1"


def test_a_registered_newspaper_that_is_credited_by_name_is_no_other_source(database: Database) -> None:
    with database.begin() as session:
        put_site(session, b.site("BAO", url="http://baomau.test/", name="Báo Mẫu điện tử", owner="press"))
    put_press(database, story(1), outlet="baomau.test")
    with database.begin() as session:
        site_id = put_site(session, b.site("XA-A", url="http://xa-a.test/"))
        pages = [
            b.article(n, day=DAY.isoformat(), url=f"http://xa-a.test/tin/{n}", body=story(1), sources=[b.source(name, outlet=None)])
            for n, name in enumerate(("Báo Mẫu", "Báo Khác"), start=1)
        ]
        put_visit(session, site_id, b.coverage(day=DAY), pages)
    with database.read() as session:
        credited = [match.credits_another for n in (1, 2) for match in match_stored_page(session, f"http://xa-a.test/tin/{n}") or ()]
    assert credited == [False, True]
