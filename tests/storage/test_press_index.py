"""The press index on both databases: it answers as the one in memory does."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from monitor.domain.page import ArchivePosition
from monitor.press.match import find_matches
from monitor.press.memory import MemoryIndex
from monitor.press.shingles import sampled, shingles
from monitor.press.words import words_of
from monitor.storage import press_index
from monitor.storage.database import Database
from monitor.storage.press_index import Added, StoredIndex, add_articles, index_size, newest_press_id
from monitor.storage.tables import PressArticleRow, PressCommonRow, PressPostingRow, PressTextRow
from tests.stories import MORNING, press_article, site_page, story

ARTICLES = [press_article(story(n), number=n, minutes=n) for n in range(40)]


def put(db: Database, *articles: object) -> Added:
    with db.begin() as session:
        return add_articles(session, [(article, None) for article in articles])  # type: ignore[misc]


def test_it_answers_as_the_index_in_memory_does(database: Database) -> None:
    put(database, *ARTICLES)
    memory = MemoryIndex(ARTICLES)
    with database.read() as session:
        index = StoredIndex(session)
        for n in (3, 17, 99):
            page = site_page(f"{story(200 + n, 150)}\n{story(n)}")
            assert find_matches(index, page) == find_matches(memory, page)
            assert bool(find_matches(index, page)) == (n < 40)


def test_importing_the_same_articles_again_changes_nothing(database: Database) -> None:
    assert put(database, *ARTICLES) == Added(new=40)
    assert put(database, *ARTICLES) == Added(known=40)
    with database.read() as session:
        size = index_size(session)
    assert (size.articles, size.outlets, size.first, size.last) == (40, 1, MORNING, MORNING + timedelta(minutes=39))


def test_two_spellings_of_an_address_are_one_article(database: Database) -> None:
    one = press_article(story(1))
    assert put(database, one, replace(one, url="http://www.tuoitre.vn/bai-1.html#top")).new == 1


def test_a_changed_text_takes_the_place_of_the_earlier_one(database: Database) -> None:
    put(database, *ARTICLES)
    later = replace(ARTICLES[5], text=story(500), first_seen=MORNING + timedelta(days=2))
    assert put(database, later) == Added(changed=1)
    with database.read() as session:
        index = StoredIndex(session)
        assert find_matches(index, site_page(story(5))) == ()
        (match,) = find_matches(index, site_page(story(500)))
        assert match.original.first_seen == ARTICLES[5].first_seen
        assert index_size(session).articles == session.scalar(select(func.count()).select_from(PressTextRow)) == 40
        numbers = sampled(shingles(words_of(story(5)).folded))
        assert not session.scalar(select(func.count()).select_from(PressPostingRow).where(PressPostingRow.number.in_(numbers)))


def test_a_newspaper_that_is_a_monitored_site_stays_press(database: Database) -> None:
    put(database, replace(ARTICLES[0], site="BAO-TINH"))
    put(database, ARTICLES[0])
    assert put(database, replace(ARTICLES[0], text=story(600), site="BAO-TINH")) == Added(known=1)
    with database.read() as session:
        assert find_matches(StoredIndex(session), site_page(ARTICLES[0].text)) != ()


def test_an_earlier_sighting_moves_first_seen_back(database: Database) -> None:
    put(database, *ARTICLES)
    put(database, replace(ARTICLES[0], first_seen=MORNING - timedelta(hours=1)))
    with database.read() as session:
        row = session.scalars(select(PressArticleRow).where(PressArticleRow.url == ARTICLES[0].url)).one()
    assert row.first_seen == MORNING - timedelta(hours=1)


def test_articles_in_every_segment_are_found(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press_index, "SEGMENT", 8)
    put(database, *ARTICLES)
    with database.read() as session:
        index = StoredIndex(session)
        assert all(find_matches(index, site_page(story(n))) for n in range(40))
        assert session.scalar(select(func.max(PressPostingRow.segment))) == 4
        newer = StoredIndex(session, after=30)
        assert [bool(find_matches(newer, site_page(story(n)))) for n in (0, 29, 30, 39)] == [False, False, True, True]


def test_what_very_many_articles_hold_is_looked_up_no_more(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press_index, "COMMON_LEAST", 20)
    appeal = story(900, 120)
    put(database, *(press_article(f"{story(n, 60)}\n{appeal}", number=n) for n in range(25)))
    with database.read() as session:
        common = set(session.scalars(select(PressCommonRow.number)))
        assert 5 < len(common & sampled(shingles(words_of(appeal).folded))) == len(common)
        index = StoredIndex(session)
        assert index.candidates(sampled(shingles(words_of(appeal).folded)), 30) == []
        assert find_matches(index, site_page(f"{story(3, 60)}\n{appeal}"))


def test_what_databases_do_not_take_does_no_harm(database: Database) -> None:
    put(database, replace(ARTICLES[0], text=f"{story(0)}\x00\ud800", title="Một\x00hai"))
    with database.read() as session:
        assert find_matches(StoredIndex(session), site_page(story(0)))


def test_the_archive_position_is_kept(database: Database) -> None:
    with database.begin() as session:
        add_articles(session, [(ARTICLES[0], ArchivePosition("bao.warc.gz", 12, 34, "ab"))])
    with database.read() as session:
        row = session.scalars(select(PressArticleRow)).one()
    assert (row.archive_file, row.archive_offset) == ("bao.warc.gz", 12)


def test_an_empty_index_finds_nothing(database: Database) -> None:
    with database.read() as session:
        assert newest_press_id(session) == 0
        assert find_matches(StoredIndex(session), site_page(story(1))) == ()


def test_checks_of_an_original_are_kept_in_order_under_every_spelling(database: Database) -> None:
    from monitor.domain.page import FetchOutcome
    from monitor.storage.source_checks import CheckedSource, keep_source_checks, source_checks_of, texts_of

    put(database, ARTICLES[0])
    url = ARTICLES[0].url
    later = [
        CheckedSource(url, MORNING + timedelta(hours=5), FetchOutcome.GONE),
        CheckedSource(f"{url}#dau", MORNING + timedelta(hours=1), FetchOutcome.OK, "Tin đã sửa"),
    ]
    with database.begin() as session:
        keep_source_checks(session, later)
    with database.read() as session:
        found = source_checks_of(session, [url, "https://tuoitre.vn/khac.htm"])
        assert [(c.outcome, c.text) for c in found[url]] == [(FetchOutcome.OK, "Tin đã sửa"), (FetchOutcome.GONE, None)]
        assert list(found) == [url]
        assert texts_of(session, [url]) == {url: ARTICLES[0].text}


def test_an_archive_tells_what_became_of_an_article_of_the_index_and_of_no_other(database: Database) -> None:
    from monitor.domain.page import FetchOutcome
    from monitor.storage.source_checks import CheckedSource, keep_archived_answers, source_checks_of

    put(database, *ARTICLES[:2])
    gone, stands = ARTICLES[0].url, ARTICLES[1].url
    answers = [
        CheckedSource(gone, MORNING, FetchOutcome.OK),
        CheckedSource(gone, MORNING + timedelta(hours=4), FetchOutcome.NOT_FOUND),
        CheckedSource(gone, MORNING + timedelta(hours=9), FetchOutcome.GONE),
        CheckedSource(stands, MORNING + timedelta(hours=4), FetchOutcome.OK),
        CheckedSource("https://tuoitre.vn/khac.htm", MORNING, FetchOutcome.NOT_FOUND),
    ]
    back = CheckedSource(gone, MORNING + timedelta(hours=30), FetchOutcome.OK)
    with database.begin() as session:
        assert keep_archived_answers(session, answers) == 3
    with database.begin() as session:
        assert keep_archived_answers(session, answers) == 0
    with database.begin() as session:
        assert keep_archived_answers(session, [back]) == 1
    with database.read() as session:
        found = source_checks_of(session, [gone, stands])
    assert list(found) == [gone]
    assert [one.outcome for one in found[gone]] == [FetchOutcome.OK, FetchOutcome.NOT_FOUND, FetchOutcome.GONE, FetchOutcome.OK]
