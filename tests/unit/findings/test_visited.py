"""What a visit allows to say of pages that findings quote."""

from typing import Any

import pytest

from monitor.domain.coverage import Coverage
from monitor.domain.facts import PageFacts
from monitor.findings.lifecycle import VisitFacts
from monitor.findings.visited import visit_facts
from monitor.rules.signals import address
from tests import builders as b

GONE, OTHER = "http://xamau.test/tin/1", "http://xamau.test/tin/2"
SEEN = b.moment("2026-11-01")


def told(pages: list[PageFacts], unread: dict[str, str], denied: tuple[str, ...] = (), **coverage: Any) -> VisitFacts:
    dossier = b.dossier([b.home(), *pages], unread=unread, visit=b.coverage(**coverage))
    return visit_facts(dossier, [(GONE, SEEN)], {}, dict.fromkeys(denied, b.moment("2026-11-10")))


def test_a_page_the_server_does_not_find_beside_others_is_absent() -> None:
    assert told([b.article(2, url=OTHER)], {GONE: "not_found"}).absent == {GONE}


@pytest.mark.parametrize("pages", [[], [b.page("error", OTHER)]])
def test_a_server_that_finds_none_of_its_pages_speaks_of_no_single_one(pages: list[PageFacts]) -> None:
    assert told(pages, {GONE: "not_found"}).absent == frozenset()


@pytest.mark.parametrize(
    ("how", "whole"),
    [("not_found", True), ("gone", True), ("wrong_type", True), ("redirected_away", True), ("robots_denied", True), ("timeout", False)],
)
def test_a_visit_is_whole_when_no_article_can_wait_behind_what_was_not_read(how: str, whole: bool) -> None:
    assert told([b.article(2, url=OTHER)], {GONE: how}).whole is whole


def test_a_visit_cut_short_is_not_whole() -> None:
    assert not told([b.article(2, url=OTHER)], {}, cut_by="budget", unvisited=1).whole


def test_what_robots_txt_has_closed_lately_may_hide_what_was_there_before() -> None:
    facts = told([b.article(2, url=OTHER)], {GONE: "not_found", "http://xamau.test/kin/": "robots_denied"}, ("http://xamau.test/kin/",))
    assert not facts.looked_everywhere(b.moment("2026-11-09"))
    assert facts.looked_everywhere(b.moment("2026-11-11"))


def test_a_home_page_that_moved_with_the_register_is_the_home_page_still() -> None:
    moved = b.site(url="http://xamoi.test/", valid_from="2026-11-10", before={"url": b.HOME})
    sight, other = (b.HOME, SEEN), ("http://xamau.test/tin/1", SEEN)
    facts = visit_facts(b.dossier([b.home("http://xamoi.test/")], of=moved), [sight, other], {}, {})
    assert facts.moved == {sight: address("http://xamoi.test/")}


def test_coverage_of_a_visit_that_read_nothing_has_no_home() -> None:
    nothing: Coverage = b.coverage(home_outcome="timeout")
    facts = visit_facts(b.dossier([], visit=nothing, unread={GONE: "not_found"}), [], {}, {})
    assert (facts.home_read, facts.home, facts.absent) == (False, b.HOME, frozenset())
