"""What a visit allows to say of pages that findings quote: which are gone, whether all was looked through, where they stand now."""

from collections.abc import Collection, Mapping
from datetime import datetime

from monitor.domain.facts import PageKind
from monitor.domain.page import FetchOutcome
from monitor.findings.lifecycle import VisitFacts
from monitor.findings.moves import Sight, moved
from monitor.rules.dossier import Dossier
from monitor.rules.signals import Story, address

_NO_PAGE_BEHIND = (
    FetchOutcome.WRONG_TYPE, FetchOutcome.TOO_LARGE, FetchOutcome.ROBOTS_DENIED, FetchOutcome.REDIRECTED_AWAY, FetchOutcome.REDIRECT_LOOP,
)  # fmt: skip
"""Ways of not being read that no article of the site can be waiting behind, or that every visit will meet again: behind what robots.txt
forbids an article may stand that was moved there (`VisitFacts.hidden_since`)."""

_NOTHING_READ = (PageKind.HOME, PageKind.ERROR, PageKind.CHALLENGE, PageKind.FEED)


def visit_facts(dossier: Dossier, seen: Collection[Sight], stories: Mapping[Sight, Story], denied: Mapping[str, datetime]) -> VisitFacts:
    """`seen`: the pages that findings quote, and in `stories` what articles among them told. `denied`: since when each address that
    robots.txt forbids in this visit is known to be forbidden."""
    coverage, period = dossier.coverage, dossier.period
    absent = frozenset(url for url, how in dossier.unread.items() if how.says_absent)
    if all(page.inherited or page.facts.page_kind in _NOTHING_READ for page in dossier.pages):
        # a server that finds none of its pages is broken, or is another's: that speaks of no single page
        absent = frozenset()
    home = dossier.home.url if dossier.home else period.url if period else ""
    homes = {address(one.url) for one in dossier.site.periods} - {address(home)}
    return VisitFacts(
        time=coverage.visit_time,
        home_read=coverage.home_read,
        home=home,
        absent=absent,
        whole=coverage.complete and all(how.says_absent or how in _NO_PAGE_BEHIND for how in dossier.unread.values()),
        hidden_since=max(denied.values(), default=None),
        moved={**moved(stories, dossier), **{sight: address(home) for sight in seen if home and address(sight[0]) in homes}},
    )
