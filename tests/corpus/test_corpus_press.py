"""Real pages and their real originals: what was taken from an archived article is matched to it, and nothing else is."""

from collections.abc import Iterator

import pytest

from monitor.crawling.press_import import import_archives
from monitor.domain.facts import PageKind
from monitor.extraction.read import document_of, read
from monitor.extraction.template import learn
from monitor.press.article import Article, article_of
from monitor.press.lines import repeated_lines
from monitor.press.match import Match, find_matches
from monitor.reference.outlets import load_outlets
from monitor.storage.database import Database, open_database
from monitor.storage.migrate import upgrade
from monitor.storage.press_index import StoredIndex, index_size
from tests.corpus.archives import ABSENT, CORPUS, answers, truth

pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason=ABSENT)

PRESS = CORPUS / "press" / "pages.warc.gz"


def site_articles(site: str) -> list[Article]:
    pages = [a for a in answers(site) if a.is_html]
    template = learn((a.url, document_of(a.body, url=a.url, headers=a.headers)) for a in pages)
    outlets = load_outlets()
    read_pages = [
        (a, read(a.body, url=a.url, fetched_at=a.fetched_at, status=a.status, headers=a.headers, template=template)) for a in pages
    ]
    return [
        article_of(facts, facts.body, outlets, a.fetched_at, site=site)
        for a, facts in read_pages
        if facts.page_kind is PageKind.ARTICLE and facts.body
    ]


@pytest.fixture(scope="module")
def index_of_press(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    db = open_database(f"sqlite:///{tmp_path_factory.mktemp('press') / 'press.db'}")
    upgrade(db)
    assert import_archives(db, [PRESS]).added.new == 6
    yield db
    db.close()


@pytest.fixture(scope="module")
def matches(index_of_press: Database) -> dict[str, tuple[Match, ...]]:
    found: dict[str, tuple[Match, ...]] = {}
    with index_of_press.read() as session:
        index = StoredIndex(session)
        for site in ("xatanphu", "olympia"):
            articles = site_articles(site)
            repeated = repeated_lines(article.text for article in articles)
            found |= {article.url: find_matches(index, article, repeated) for article in articles}
    return found


def test_republished_pages_are_matched_to_their_archived_originals_and_no_other_page_to_anything(
    matches: dict[str, tuple[Match, ...]],
) -> None:
    archived = {answer.url for answer in answers("press")}
    expected = {url: row["original_url"] for url, row in truth("xatanphu").items() if row.get("original_url") in archived}
    assert len(expected) == 4
    assert {url: match.original.url for url, found in matches.items() for match in found} == expected
    assert all(match.share_of_page > 0.7 and match.share_of_original > 0.85 and match.verbatim for m in matches.values() for match in m)


def test_the_copy_that_prints_an_earlier_time_is_said_to(matches: dict[str, tuple[Match, ...]]) -> None:
    earlier = [match.original.outlet for found in matches.values() for match in found if match.prints_earlier]
    assert earlier == ["vnexpress.net"]


def test_importing_twice_changes_nothing_and_section_pages_are_no_articles(index_of_press: Database) -> None:
    assert import_archives(index_of_press, [PRESS]).added.known == 6
    with index_of_press.read() as session:
        assert index_size(session).articles == 6
