"""The home page as a visitor from a search engine gets it. Burglars show their links, or lead away, only those who come from there."""

from dataclasses import replace
from urllib.parse import urljoin, urlsplit

from monitor.crawling import priority as turn
from monitor.crawling.address import clean
from monitor.crawling.outcome import body_type
from monitor.crawling.scope import bare_host
from monitor.crawling.visit import Answer, Entry, SiteVisit
from monitor.domain.facts import PageFacts, PageKind
from monitor.domain.page import SEARCH_VISITOR, FetchOutcome
from monitor.extraction.document import Document
from monitor.extraction.injected import OFFICIAL, shown_to_search_visitors, suspect_links
from monitor.extraction.read import EXTRACTOR, document_of
from monitor.extraction.reading import Reading

SEARCH_ENGINE = "https://www.google.com/"
"""Sent as Referer."""

SEARCH_KIND = "search_visitor"
"""Kind of the frontier's entry."""


def ask_as_search_visitor(answer: Answer, document: Document) -> None:
    """Note what the home page just read links to, and queue the second request for it."""
    entry, visit = answer.entry, answer.entry.visit
    if not visit.as_search_visitor or visit.home_suspects is not None:
        return
    visit.home_suspects = suspect_links(Reading(document, answer.page.url, answer.page.fetched_at))
    name = entry.key + SEARCH_VISITOR
    if name in visit.seen:
        return
    visit.seen.add(name)
    second = Entry(visit, name, answer.page.url, SEARCH_KIND, turn.MAP, entry.depth, answer.page.url)
    visit.push(second)
    answer.found.append(second)


def compare_with_plain(answer: Answer, location: str | None) -> None:
    """Keep the answer only where it differs to a visitor's harm: it leads to another site, or has links of a burglar's trades that the
    plain page has not. `location` is the header of that name. The page's address ends in SEARCH_VISITOR already."""
    page, visit = answer.page, answer.entry.visit
    answer.keep = False
    if page.outcome is FetchOutcome.REDIRECTED:
        target = clean(urljoin(answer.entry.url, location.strip())) if location else None
        if target is not None and _is_strange(target, visit):
            visit.search_visitors = target
            answer.page = replace(page, outcome=FetchOutcome.REDIRECTED_AWAY, redirects_to=target[:2000])
            answer.keep = True
        return
    if page.outcome is not FetchOutcome.OK or visit.home_suspects is None or body_type(page.media_type, page.body) != "html":
        return
    document = document_of(page.body, url=answer.entry.url, headers={name.lower(): value for name, value in page.headers})
    links = shown_to_search_visitors(visit.home_suspects, suspect_links(Reading(document, answer.entry.url, page.fetched_at)))
    if links:
        sha256 = page.archived.sha256 if page.archived else ""
        answer.facts = PageFacts(
            page.url,
            page.fetched_at.isoformat(),
            page.status,
            sha256,
            PageKind.OTHER,
            injected_links=links,
            spokesperson=(),
            extractor=EXTRACTOR,
        )
        answer.keep = True


def _is_strange(target: str, visit: SiteVisit) -> bool:
    """Whether an address belongs to no registered site and to no office of the state."""
    host = (urlsplit(target).hostname or "").lower()
    return visit.scope.owner(target) is None and not host.endswith(OFFICIAL) and bare_host(host) != bare_host(visit.period.host)
