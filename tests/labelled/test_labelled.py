"""Regression floors over the labelled pages. They are what was measured, not what is wanted: raise them when reading gets better.

Every page is invented and was written without looking at how extraction decides; see measure.py for the failures one by one.
"""

from functools import cache

import pytest

from tests.corpus.variants import noclass
from tests.labelled.collection import every_page, families, site
from tests.labelled.measure import Score, measure, measure_twins

ALONE, TOGETHER = 0, 1
SLACK = 0.003
"""One page in three hundred may go the other way."""

# fact: (recall alone, recall with the site's template); precision has floors of its own
RECALL = {
    "article or not": (0.939, 0.979),
    "body": (0.794, 0.925),
    "comment count": (1.0, 1.0),
    "comments": (0.939, 0.997),
    "comments elsewhere": (1.0, 1.0),
    "documents": (1.0, 1.0),
    "identity address": (1.0, 1.0),
    "identity email": (1.0, 1.0),
    "identity managing_body": (0.972, 0.972),
    "identity phone": (1.0, 1.0),
    "identity responsible_person": (1.0, 1.0),
    "language": (0.996, 1.0),
    "language_links": (1.0, 1.0),
    "licence number": (1.0, 1.0),
    "licence issued_on": (1.0, 1.0),
    "licence kind": (1.0, 1.0),
    "page kind": (0.894, 0.941),
    "published day": (0.852, 0.933),
    "published minute": (0.928, 0.934),
    "published no false time": (1.0, 1.0),
    "sections": (1.0, 1.0),
    "sources": (0.886, 1.0),
    "source kind": (1.0, 1.0),
    "title": (0.855, 0.951),
}
PRECISION = {
    "published day": (0.971, 0.985),
    "sources": (0.993, 0.994),
    "licence number": (1.0, 1.0),
    "identity phone": (1.0, 1.0),
    "identity managing_body": (1.0, 1.0),
}
MOST_INVENTED = {"published day": (8, 5), "sources": (1, 1), "licence number": (0, 0)}


LOWEST = {("sites", "sections"): 0.96, ("third", "author"): 0.92, ("third", "identity phone"): 0.91, ("third", "title"): 0.97}
"""Of small sites, where not 0.98 of what stands there is read. The third set's titles that are missed are those of scans without a day."""


@cache
def scores() -> tuple[Score, Score]:
    return measure(families("families"))


@pytest.mark.parametrize("place", ["sites", "third"])
@pytest.mark.parametrize("way", [ALONE, TOGETHER], ids=["alone", "template"])
def test_small_sites_are_read_no_worse_than_before(way: int, place: str) -> None:
    """Written before the reading they found wanting was mended; what they showed when they were blind stands in README.md."""
    score = measure(families(place))[way]
    for fact in score.counts:
        lowest = LOWEST.get((place, fact), 0.98)
        assert score.recall(fact) >= lowest, [f for f in score.failures if f.fact == fact]
        assert score.precision(fact) >= min(lowest, 0.98), [f for f in score.failures if f.fact == fact]
    assert (
        score.counts["published day"]["invented"] == score.counts["sources"]["invented"] == score.counts["licence number"]["invented"] == 0
    )


@pytest.mark.parametrize("fact", sorted(RECALL))
@pytest.mark.parametrize("way", [ALONE, TOGETHER], ids=["alone", "template"])
def test_what_stands_on_the_pages_is_read_no_less_often_than_before(fact: str, way: int) -> None:
    score = scores()[way]
    assert score.recall(fact) >= RECALL[fact][way] - SLACK, [f for f in score.failures if f.fact == fact][:10]


@pytest.mark.parametrize("fact", sorted(PRECISION))
@pytest.mark.parametrize("way", [ALONE, TOGETHER], ids=["alone", "template"])
def test_what_is_read_is_right_no_less_often_than_before(fact: str, way: int) -> None:
    score = scores()[way]
    assert score.precision(fact) >= PRECISION[fact][way] - SLACK, [f for f in score.failures if f.fact == fact][:10]


@pytest.mark.parametrize("fact", sorted(MOST_INVENTED))
@pytest.mark.parametrize("way", [ALONE, TOGETHER], ids=["alone", "template"])
def test_no_more_is_read_where_nothing_stands_than_before(fact: str, way: int) -> None:
    score = scores()[way]
    assert score.counts[fact]["invented"] <= MOST_INVENTED[fact][way], [
        f for f in score.failures if f.fact == fact and f.expected == "None"
    ]


def test_an_article_without_a_day_is_given_none() -> None:
    for score in measure_twins():
        assert score.invented_rate("published day") <= 0.016, score.failures


def test_renamed_classes_cost_little() -> None:
    together = measure(change=noclass)[TOGETHER]
    assert together.recall("published day") >= 0.90
    assert together.recall("sources") >= 0.95
    assert together.recall("comments") >= 0.95


def test_the_collection_is_as_large_and_as_mixed_as_promised() -> None:
    pages = every_page()
    assert len(families()) >= 20
    assert len(pages) >= 600
    assert len({page.name for page in pages}) == len(pages)
    silent = [page for page in pages if "published" in page.truth and page.truth["published"] is None]
    assert len(silent) * 3 >= len(pages)
    assert all(len(site(family)) >= 20 for family in families("families"))
    assert all(len(site(family)) >= 8 for family in families("sites", "third"))
    assert sum(len(site(family)) for family in families("sites")) >= 160
    assert sum(len(site(family)) for family in families("third")) >= 140
