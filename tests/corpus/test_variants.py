"""The bars of reading: real pages made harder. Skipped where the shared corpus does not lie beside the checkout.

Metadata, classes, the article's day, its source line and its frame are taken away or exchanged one at a time; see variants.py.
`make bench` measures the same on all pages and with templates.
"""

import pytest

from tests.corpus.archives import ABSENT, CORPUS
from tests.corpus.measure import (
    VARIANTS,
    every_fact_renamed,
    labelled_without_source,
    measure,
    respelled,
    swapped_between_sites,
    swapped_into_labelled,
    without_source,
)
from tests.corpus.variants import SPELLINGS

pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason=ABSENT)

PART = 3
"""Each spelling is tried on every third article, another third for the next spelling."""


def test_the_day_is_found_without_metadata() -> None:
    score = measure(VARIANTS["nometa"])
    assert score.day >= 0.97 * score.articles, score.wrong


def test_renamed_classes_change_no_fact() -> None:
    kept = every_fact_renamed()
    assert kept.pages >= 230
    assert kept.share >= 0.97, kept.wrong


def test_an_article_whose_date_was_removed_is_not_dated() -> None:
    for learned in (True, False):
        score = measure(VARIANTS["nodate"], learned=learned)
        assert score.dated <= 0.005 * score.articles, score.wrong


@pytest.mark.parametrize("number", range(len(SPELLINGS)), ids=[spelling.name for spelling in SPELLINGS])
def test_the_day_is_read_in_every_spelling(number: int) -> None:
    spelling = SPELLINGS[number]
    day, exact = respelled(spelling, every=PART, first=number)
    assert day.pages >= 44
    assert day.share >= 0.97, day.wrong
    assert exact.share >= 0.95, exact.wrong


def test_an_article_whose_source_line_was_removed_has_no_press_and_no_state_source() -> None:
    for kept in (without_source(), labelled_without_source()):
        assert kept.pages >= 120
        assert kept.share >= 0.99, kept.wrong


def test_day_and_source_do_not_rest_on_the_frame() -> None:
    for kept in (swapped_between_sites(), swapped_into_labelled()):
        assert kept.pages == 132
        assert kept.share >= 0.95, kept.wrong
