"""The bar of accuracy on real pages, as they are and made harder. Skipped where the shared corpus does not lie beside the checkout."""

import pytest

from tests.corpus.archives import ABSENT, CORPUS
from tests.corpus.measure import VARIANTS, Score, measure

pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason=ABSENT)


@pytest.fixture(scope="module")
def scores() -> dict[str, Score]:
    return {name: measure(change) for name, change in VARIANTS.items()}


def test_every_article_has_its_day_and_minute(scores: dict[str, Score]) -> None:
    score = scores["as it is"]
    assert score.articles == 132
    assert score.day >= 0.97 * score.articles, score.wrong
    assert score.minute >= 0.97 * score.minutes, score.wrong


def test_no_other_page_is_dated(scores: dict[str, Score]) -> None:
    for name in ("as it is", "nometa", "noclass", "noclass random", "nodate", "bare"):
        assert scores[name].stray == 0, (name, scores[name].wrong)


def test_languages_are_those_of_the_text(scores: dict[str, Score]) -> None:
    score = scores["as it is"]
    assert score.language >= 0.98 * score.languages, score.wrong


def test_titles_are_the_headlines(scores: dict[str, Score]) -> None:
    score = scores["as it is"]
    assert score.title >= 0.98 * score.titles, score.wrong


def test_days_do_not_rest_on_metadata(scores: dict[str, Score]) -> None:
    score = scores["nometa"]
    assert score.day >= 0.95 * score.articles, score.wrong


def test_days_do_not_rest_on_class_names(scores: dict[str, Score]) -> None:
    for name in ("noclass", "noclass random"):
        assert scores[name].day >= 0.95 * scores[name].articles, (name, scores[name].wrong)


def test_pages_without_titles_headings_and_sections_are_still_read(scores: dict[str, Score]) -> None:
    score = scores["bare"]
    assert score.day >= 0.9 * score.articles, score.wrong
    assert score.title >= 0.88 * score.titles, score.wrong


def test_sources_do_not_rest_on_class_names(scores: dict[str, Score]) -> None:
    before = scores["as it is"].sources
    for name in ("noclass", "noclass random"):
        same = sum(scores[name].sources[url] == sources for url, sources in before.items())
        assert same >= 0.95 * len(before), name


def test_an_article_without_its_date_gets_none(scores: dict[str, Score]) -> None:
    score = scores["nodate"]
    assert score.dated <= 0.02 * score.articles, score.wrong


def test_quotes_stand_where_they_say(scores: dict[str, Score]) -> None:
    assert sum(score.offsets for score in scores.values()) == 0
