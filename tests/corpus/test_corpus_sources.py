"""Sources and comments of real pages, as they are and with every class and id renamed. Skipped where the shared corpus is absent."""

from collections.abc import Callable

import pytest

from monitor.domain.facts import PageFacts
from monitor.extraction.read import page_text, read
from tests.corpus.archives import ABSENT, CORPUS, answers, truth
from tests.corpus.variants import noclass

pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason=ABSENT)

SITE = "xatanphu"
Change = Callable[[str], str]


def _facts(change: Change | None) -> dict[str, tuple[PageFacts, str]]:
    """Facts and text of every HTML page by address; only this site's truth speaks of sources and comments."""
    facts: dict[str, tuple[PageFacts, str]] = {}
    for answer in answers(SITE):
        if not answer.is_html or answer.url in facts:
            continue
        body = answer.body if change is None else change(answer.body.decode("utf-8")).encode()
        read_facts = read(body, url=answer.url, fetched_at=answer.fetched_at, headers=answer.headers)
        facts[answer.url] = (read_facts, page_text(body, answer.headers))
    return facts


@pytest.fixture(scope="module", params=[None, noclass], ids=["as it is", "noclass"])
def facts(request: pytest.FixtureRequest) -> dict[str, tuple[PageFacts, str]]:
    return _facts(request.param)


def test_every_outlet_that_must_be_recognised_is_named(facts: dict[str, tuple[PageFacts, str]]) -> None:
    rows = [row for row in truth(SITE).values() if row.get("source_outlet")]
    assert len(rows) == 5
    for row in rows:
        assert row["source_outlet"] in [source.outlet for source in facts[row["url"]][0].sources], row["url"]


def test_articles_that_name_no_source_get_none(facts: dict[str, tuple[PageFacts, str]]) -> None:
    rows = [row for row in truth(SITE).values() if row.get("attribution") in ("none", "own")]
    assert len(rows) == 8
    for row in rows:
        assert facts[row["url"]][0].sources == (), row["url"]


def test_the_citation_is_quoted_as_it_stands(facts: dict[str, tuple[PageFacts, str]]) -> None:
    for row in truth(SITE).values():
        if row.get("citation") and row.get("source_outlet"):
            assert row["citation"] in [source.quote for source in facts[row["url"]][0].sources]


def test_comment_states_are_those_of_the_page(facts: dict[str, tuple[PageFacts, str]]) -> None:
    rows = [row for row in truth(SITE).values() if row.get("comments")]
    right = 0
    for row in rows:
        found = facts[row["url"]][0].comments
        assert found is not None, row["url"]
        right += (found.state.value, found.count) == (row["comments"]["state"], row["comments"]["count"])
    assert right >= 0.97 * len(rows)


def test_only_articles_and_their_print_copies_have_sources(facts: dict[str, tuple[PageFacts, str]]) -> None:
    for found, _ in facts.values():
        assert not found.sources or found.page_kind.value in ("article", "print"), found.url


def test_quotes_stand_where_they_say(facts: dict[str, tuple[PageFacts, str]]) -> None:
    for found, text in facts.values():
        quoted = [*found.sources, found.comments, found.licence, found.visitor_counter]
        for fact in quoted:
            if fact is not None and fact.at is not None:
                assert text[slice(*fact.at)] == fact.quote


def test_the_home_page_tells_who_stands_behind_it(facts: dict[str, tuple[PageFacts, str]]) -> None:
    home = next(found for found, _ in facts.values() if found.page_kind.value == "home" and found.language == "vi")
    assert home.identity is not None
    for name in ("managing_body", "responsible_person", "address", "email", "phone"):
        assert getattr(home.identity, name), name
    assert home.licence is None
