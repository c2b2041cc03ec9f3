"""From an answer to what it says: its final outcome, facts and further addresses. One parse per page serves all three."""

from dataclasses import replace
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

from monitor.crawling import priority as turn
from monitor.crawling.address import family
from monitor.crawling.drawn_home import DRAWN_KIND, ask_for_drawing, keep_what_was_drawn
from monitor.crawling.outcome import RETRIED, body_type, ends_in_the_middle
from monitor.crawling.robots import NO_ROBOTS, read_robots
from monitor.crawling.search_visitor import SEARCH_KIND, ask_as_search_visitor, compare_with_plain
from monitor.crawling.visit import Answer, Entry, SiteVisit
from monitor.crawling.walk import Walk
from monitor.crawling.xml_addresses import xml_addresses
from monitor.domain.facts import PageFacts, PageKind
from monitor.domain.page import FetchOutcome, Page
from monitor.evidence.coding import body_of, decode_body
from monitor.extraction.challenge import is_challenge, is_maintenance, is_of_strangers, is_parked
from monitor.extraction.document import Document
from monitor.extraction.links import links
from monitor.extraction.read import read_document

TRIES = 2
"""Times that an address is asked for when the connection or the server fails."""
SHELL_CHARACTERS = 200
"""A page with less text than this, with scripts and without links into its site, shows its content only in a browser."""


def complete(answer: Answer, walk: Walk) -> None:
    """Fill in what the answer says and queue what it leads to. Never raises on any bytes."""
    entry, visit = answer.entry, answer.entry.visit
    headers = {name.lower(): value for name, value in answer.page.headers}
    if entry.kind == SEARCH_KIND:
        compare_with_plain(answer, headers.get("location"))
        return
    if entry.kind == DRAWN_KIND:
        keep_what_was_drawn(answer, headers)
        return
    match answer.page.outcome:
        case FetchOutcome.OK:
            _read(answer, headers, walk)
        case FetchOutcome.REDIRECTED:
            visit.redirect(answer, headers.get("location"))
        case FetchOutcome.NOT_MODIFIED:
            _unchanged(answer)
        case FetchOutcome.BLOCKED | FetchOutcome.SERVER_ERROR | FetchOutcome.REFUSED if answer.page.body:
            _type_wall(answer, headers)
        case _:
            pass
    page = answer.page
    if page.status in (429, 503):
        walk.slow_down(entry, _seconds(headers.get("retry-after")))
    if entry.kind == "robots":
        _hear_robots(answer, walk)
    elif page.outcome in RETRIED and visit.mode == "live" and entry.attempts + 1 < TRIES + (entry.kind == "home"):
        _try_again(answer)
    if answer.again is not None:
        entry.url = answer.again
        visit.push(entry)
    if answer.keep and entry.kind != "robots":
        visit.note_health(page.outcome, entry.kind)
    if entry.key == visit.home_key and answer.keep and answer.again is None:
        visit.home = page.outcome
    _note_clock(visit, page, headers)


def _read(answer: Answer, headers: dict[str, str], walk: Walk) -> None:
    entry, page = answer.entry, answer.page
    if entry.kind == "sitemap" and page.body.startswith(b"\x1f\x8b"):
        # sitemap.xml.gz is packed by itself, not by the transfer
        page = answer.page = replace(page, body=body_of(decode_body([("content-encoding", "gzip")], page.body)))
    kind = body_type(page.media_type, page.body)
    if kind == "other" and entry.kind == "sitemap" and xml_addresses(page.body) is not None:
        kind = "xml"
    answer.etag = headers.get("etag")
    answer.last_modified = headers.get("last-modified")
    if entry.kind == "robots":
        return
    if kind == "xml":
        _read_xml(answer, headers)
    elif kind == "html":
        _read_html(answer, headers)
    else:
        answer.page = replace(page, outcome=FetchOutcome.WRONG_TYPE, detail=f"{page.media_type or 'unknown type'} is not read")


def _read_xml(answer: Answer, headers: dict[str, str]) -> None:
    entry, page, visit = answer.entry, answer.page, answer.entry.visit
    listed = xml_addresses(page.body)
    if listed is None:
        answer.page = replace(page, outcome=FetchOutcome.WRONG_TYPE, detail="XML that is neither sitemap nor feed")
        return
    if listed.kind == "feed":
        answer.facts, answer.document = _facts(answer, headers)
        visit.feeds += 1
    else:
        visit.sitemap = True
    if listed.kind == "sitemap-index":
        for url in listed.urls[:200]:
            if visit.scope.owner(url) == visit.code and (found := visit.start_with(url, "sitemap", turn.MAP + 1, entry.depth + 1)):
                visit.linked += 1
                answer.found.append(found)
        return
    base = [urljoin(page.url, url) for url in listed.urls]
    entries, files = visit.discover(base, entry, listed=True)
    answer.found += entries
    answer.files += files


def _read_html(answer: Answer, headers: dict[str, str]) -> None:
    entry, page, visit = answer.entry, answer.page, answer.entry.visit
    facts, document = _facts(answer, headers)
    answer.document = document
    if document is None:
        answer.facts = facts
        return
    if facts.page_kind is PageKind.CHALLENGE:
        answer.page = replace(page, outcome=FetchOutcome.CHALLENGE, detail=facts.unreadable[0] if facts.unreadable else None)
        return
    if quote := is_maintenance(page.status, headers, document, page.body):
        answer.page = replace(page, outcome=FetchOutcome.MAINTENANCE, detail=quote)
        return
    if entry.key == visit.home_key and (why := is_parked(document, visit.period.name) or is_of_strangers(facts)):
        answer.page = replace(page, outcome=FetchOutcome.PARKED, detail=why)
        return
    if ends_in_the_middle(page.body):
        answer.page = replace(page, outcome=FetchOutcome.DAMAGED, detail="the page ends in the middle")
        return
    addresses = [link.url for link in links(document)]
    addresses += _refreshes(document)
    entries, files = visit.discover(addresses, entry)
    answer.found += entries
    answer.files += files
    if not visit.browser and _needs_browser(visit, document, addresses):
        answer.page = replace(page, outcome=FetchOutcome.NEEDS_BROWSER, detail="the page shows its content only in a browser")
        return
    answer.facts = facts
    if entry.key == visit.home_key:
        ask_as_search_visitor(answer, document)
        ask_for_drawing(answer)
    fruitful = facts.page_kind in _TEXTS or any(_leads_on(found, entry) for found in entries) or entry.kind == "home"
    visit.families.saw(entry.url, fruitful=fruitful)


_TEXTS = frozenset({PageKind.ARTICLE, PageKind.DOCUMENT, PageKind.CONSULTATION, PageKind.QA, PageKind.STATIC, PageKind.CONTACT})


def _facts(answer: Answer, headers: dict[str, str]) -> tuple[PageFacts, Document | None]:
    page = answer.page
    return read_document(
        page.body, url=page.url, fetched_at=page.fetched_at, status=page.status, headers=headers,
        sha256=page.archived.sha256 if page.archived else None, template=answer.entry.visit.template,
        home=answer.entry.key == answer.entry.visit.home_key,
    )  # fmt: skip


def _leads_on(found: Entry, entry: Entry) -> bool:
    return family(found.url) != family(entry.url)


def _needs_browser(visit: SiteVisit, document: Document, addresses: list[str]) -> bool:
    """The register says so; or the page is a shell: hardly a word, no link into its site, an empty container and a script from a file."""
    if visit.needs_browser:
        return True
    if len(document.text) >= SHELL_CHARACTERS or any(visit.scope.owner(address) == visit.code for address in addresses):
        return False
    container = any(e.get("id") and e.last == e.index and e.start >= e.end for e in document.by_tag("div", "main", "section", "app-root"))
    return container and any(document.elements[index].get("src") for index, _ in document.scripts)


def _refreshes(document: Document) -> list[str]:
    """Where <meta http-equiv=refresh> leads: many sites keep their home page behind one."""
    found = []
    for element in document.by_tag("meta"):
        if element.get("http-equiv").lower() == "refresh":
            _, _, target = element.get("content").partition("=")
            address = document.address(target.strip(" '\"")) if target else ""
            if address.startswith("http"):
                found.append(address)
    return found


def _type_wall(answer: Answer, headers: dict[str, str]) -> None:
    """A refusal or a server error may be a challenge or a maintenance page."""
    page = answer.page
    if body_type(page.media_type, page.body) != "html" or answer.entry.kind == "robots":
        return
    _, document = _facts(answer, headers)
    if document is None:
        return
    if wall := is_challenge(page.status, headers, document, page.body):
        answer.page = replace(page, outcome=FetchOutcome.CHALLENGE, detail=wall)
    elif quote := is_maintenance(page.status, headers, document, page.body):
        answer.page = replace(page, outcome=FetchOutcome.MAINTENANCE, detail=quote)


def _unchanged(answer: Answer) -> None:
    known = answer.entry.visit.previous.get(answer.page.url)
    if known is None:
        answer.page = replace(answer.page, outcome=FetchOutcome.REFUSED, detail="not modified, but nothing is known of it")
        return
    answer.body_page_id = known.page_id
    answer.page = replace(answer.page, archived=known.archived)
    answer.etag, answer.last_modified = known.etag, known.last_modified
    if known.kind == PageKind.FEED.value:
        answer.entry.visit.feeds += 1


def _hear_robots(answer: Answer, walk: Walk) -> None:
    entry, page = answer.entry, answer.page
    visit = entry.visit
    if page.outcome is FetchOutcome.REDIRECTED and (answer.again or answer.found):
        return
    if page.outcome in RETRIED and entry.attempts + 1 < TRIES and visit.mode == "live":
        _try_again(answer)
        return
    robots = read_robots(page.body, walk.user_agent) if page.outcome is FetchOutcome.OK else NO_ROBOTS
    walk.heard_robots(visit, robots)
    visit.queue_sitemaps(page.url, robots.sitemaps)


def _try_again(answer: Answer) -> None:
    entry = answer.entry
    answer.keep = False
    entry.attempts += 1
    if entry.kind == "home" and entry.attempts == TRIES:
        # many sites answer on one of http and https only, whatever the register says
        answer.again = entry.visit.other_scheme(entry.url)
    else:
        answer.again = entry.url
        entry.priority += 5 if entry.kind not in {"home", "robots"} else 0


def _note_clock(visit: SiteVisit, page: Page, headers: dict[str, str]) -> None:
    if len(visit.clock_offsets) < 50 and "date" in headers and page.outcome is not FetchOutcome.NOT_ARCHIVED:
        try:
            offset = (page.fetched_at - parsedate_to_datetime(headers["date"])).total_seconds()
        except (ValueError, TypeError, OverflowError):
            return
        visit.clock_offsets.append(offset)


def _seconds(retry_after: str | None) -> float | None:
    """Retry-After in seconds; a date, or nonsense, is None."""
    try:
        return max(0.0, float(retry_after)) if retry_after else None
    except ValueError:
        return None
