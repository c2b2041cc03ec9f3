"""Regression floors over the labelled pages. They are what was measured, not what is wanted: raise them when reading gets better.

Every page is invented and was written without looking at how extraction decides; see measure.py for the failures one by one.
"""

from functools import cache

import pytest

from tests.corpus.variants import noclass
from tests.labelled.collection import every_page, families, site
from tests.labelled.measure import Score, measure, measure_twins

ALONE, TOGETHER = 0, 1
FLOOR = 0.995
FLOORS = {"body": 0.985}
NOTHING_THERE = ("published day", "sources", "licence number")
"""Facts of which many pages have none."""

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


@pytest.mark.parametrize("way", [ALONE, TOGETHER], ids=["alone", "template"])
def test_the_large_sites_are_read_no_worse_than_before(way: int) -> None:
    score = scores()[way]
    assert len(score.counts) >= 25
    for fact in score.counts:
        failures = [f for f in score.failures if f.fact == fact][:10]
        assert score.recall(fact) >= FLOORS.get(fact, FLOOR), failures
        assert score.precision(fact) >= FLOORS.get(fact, FLOOR), failures
    for fact in NOTHING_THERE:
        assert score.counts[fact]["invented"] == 0, [f for f in score.failures if f.fact == fact and f.expected == "None"]


def test_an_article_without_a_day_is_given_none() -> None:
    for score in measure_twins():
        assert score.invented_rate("published day") == 0, score.failures


def test_renamed_classes_cost_little() -> None:
    together = measure(change=noclass)[TOGETHER]
    assert min(together.recall(fact) for fact in ("published day", "sources", "comments")) >= FLOOR


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
