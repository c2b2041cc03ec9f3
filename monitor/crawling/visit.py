"""One site's visit while it is under way: what is known, what is asked for, what was found."""

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urljoin, urlsplit, urlunsplit

from monitor.crawling import priority as turn
from monitor.crawling.address import clean, key
from monitor.crawling.scope import Scope, bare_host
from monitor.crawling.traps import Families, is_file, refusal
from monitor.domain.facts import InjectedLink, PageFacts
from monitor.domain.page import FetchOutcome, Page
from monitor.domain.site import Render, SitePeriod
from monitor.extraction.document import Document
from monitor.extraction.reading import SiteTemplate
from monitor.storage.pages import KnownPage
from monitor.storage.visits import FrontierRecord

MAX_FRONTIER = 60_000
"""Addresses of one visit; what is found beyond is counted and not kept."""
MAX_HOPS = 8
"""Redirects one after another."""
GIVE_UP_AFTER = 6
"""Failures of the server in a row, or refusals, after which the visit ends: it is down, or it does not want us."""


@dataclass(slots=True, eq=False)
class Entry:
    """One address of a visit on its way. `depth` is links from the home page; `hops` redirects that led here."""

    visit: "SiteVisit"
    key: str
    url: str
    kind: str
    priority: int
    depth: int
    found_on: str | None = None
    attempts: int = 0
    hops: int = 0
    denied: bool = False
    """robots.txt forbids it: no request is sent."""
    asked_at: float = 0.0

    def record(self) -> FrontierRecord:
        return FrontierRecord(self.key, self.url, self.kind, self.priority, self.depth, self.found_on)


@dataclass(slots=True, eq=False)
class Answer:
    """How one entry ended: the item that spiders yield and pipelines complete.

    `again` is the address under which the same entry is asked for once more (another try, or http → https); `found` are new entries,
    `files` records of documents that are listed and never fetched.
    """

    entry: Entry
    page: Page
    document: Document | None = None
    facts: PageFacts | None = None
    found: list[Entry] = field(default_factory=list)
    files: list[FrontierRecord] = field(default_factory=list)
    again: str | None = None
    keep: bool = True
    """False: no row, because another try follows."""
    etag: str | None = None
    last_modified: str | None = None
    body_page_id: int | None = None


@dataclass(slots=True, eq=False)
class SiteVisit:
    """`mode` "live" or "archive". `previous` is what the last sealed visit knows, by address."""

    code: str
    site_id: int
    visit_id: int
    period: SitePeriod
    mode: str
    started_at: datetime
    scope: Scope
    max_pages: int
    max_depth: int
    template: SiteTemplate | None = None
    previous: dict[str, KnownPage] = field(default_factory=dict)
    resumed: bool = False
    browser: bool = False
    """Pages are rendered by Chromium."""
    licensed: bool = False
    """By the register, an aggregated site on the day of the visit."""
    draws_home: bool = False
    """The home page is asked for once more, by Chromium, when it was read: the law measures the head of licensed sites."""
    heap: list[tuple[int, int, Entry]] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    families: Families = field(default_factory=Families)
    home_key: str = ""
    home: FetchOutcome | None = None
    in_flight: int = 0
    unstored: int = 0
    asked: int = 0
    linked: int = 0
    archive_only: int = 0
    dropped: int = 0
    cut_by: str | None = None
    swept: bool = False
    """Archived addresses that nothing linked to are in the heap (replay only)."""
    sealed: bool = False
    failed_at: float = 0.0
    """When the home page was last found unreachable, on the clock that only runs forward."""
    served: int = 0
    """The walk's counter when this site had its last turn."""
    feeds: int = 0
    sitemap: bool | None = None
    remarks: list[str] = field(default_factory=list)
    clock_offsets: list[float] = field(default_factory=list)
    robots_note: str | None = None
    certificate: str | None = None
    ipv6: bool | None = None
    """Whether the host has an IPv6 address; None when nobody can tell."""
    redirects: dict[str, str] = field(default_factory=dict)
    secure: bool = False
    """The home page moved to https: links to http go there too."""
    as_search_visitor: bool = False
    """The home page is asked for once more as by a visitor from a search engine, when it was read."""
    home_suspects: tuple[InjectedLink, ...] | None = None
    """Suspect links of the home page as read in this visit; None when it was not."""
    search_visitors: str | None = None
    """As in Coverage."""
    _examined: set[str] = field(default_factory=set)
    _sequence: int = 0
    _failures: int = 0
    _refusals: int = 0

    # ── entries ────────────────────────────────────────────────────────────────────────────────────────────────────

    def push(self, entry: Entry) -> None:
        """Into the queue; the caller has checked that it is new, or wants it again."""
        self._sequence += 1
        heapq.heappush(self.heap, (entry.priority, self._sequence, entry))

    def start_with(self, url: str, kind: str, priority: int, depth: int = 0) -> Entry | None:
        """An address that no link gave: home page, robots.txt, sitemap, page known from before. None when it is there already."""
        cleaned = clean(url)
        if cleaned is None:
            return None
        name = key(cleaned)
        if name in self.seen:
            return None
        self.seen.add(name)
        entry = Entry(self, name, cleaned, kind, priority, depth)
        if kind == "home":
            self.home_key = name
        self.push(entry)
        return entry

    def discover(self, urls: Iterable[str], found_on: Entry, *, listed: bool = False) -> tuple[list[Entry], list[FrontierRecord]]:
        """New addresses among links (in page order) that belong to this site: entries to be visited, and documents to be listed only.

        `listed`: a feed or a sitemap names them, so they are at the depth of a list's items wherever the file stood.
        """
        entries: list[Entry] = []
        files: list[FrontierRecord] = []
        examined = self._examined
        depth = min(found_on.depth, 1) + 1 if listed else found_on.depth + 1
        for order, raw in enumerate(urls):
            if raw in examined:
                continue
            if len(examined) < 4 * MAX_FRONTIER:
                examined.add(raw)
            url = clean(raw)
            if url is None or self.scope.owner(url) != self.code:
                continue
            if self.secure and url.startswith("http://"):
                url = "https" + url[4:]
            name = key(url)
            if name in self.seen or (refused := refusal(url)) == "no page":
                continue
            if refused:
                self.dropped += 1
                continue
            if len(self.seen) >= MAX_FRONTIER or depth > self.max_depth:
                self.dropped += 1
                continue
            self.seen.add(name)
            if is_file(url):
                files.append(FrontierRecord(name, url, "file", turn.COPY, depth, found_on.url, done=True))
                continue
            known = self.previous.get(url)
            kind, priority = turn.kind_and_priority(url, depth=depth, listed=listed, known_kind=known.kind if known else None, order=order)
            entry = Entry(self, name, url, kind, priority, depth, found_on.url)
            self.push(entry)
            entries.append(entry)
        self.linked += len(entries)
        return entries, files

    def peek(self) -> int | None:
        """Priority of the next entry; None when the visit has nothing to ask for (any more)."""
        if self.cut_by is not None or not self.heap:
            return None
        return self.heap[0][0]

    def pop(self) -> Entry | None:
        """The next entry, past families that were closed; those are in `trapped`. None when nothing is left or the budget is spent."""
        while self.heap and self.cut_by is None:
            if self.asked >= self.max_pages and self.heap[0][2].kind != "robots":
                self.cut_by = "budget"
                return None
            _, _, entry = heapq.heappop(self.heap)
            if entry.kind not in {"home", "robots", "sitemap", "feed"} and self.families.is_closed(entry.url):
                self.trapped.append(entry.key)
                continue
            if entry.kind != "robots":
                self.asked += 1
            return entry
        return None

    trapped: list[str] = field(default_factory=list)
    """Keys of entries that need not be asked for and must be marked done: of a closed family, or robots.txt that is known already."""
    queued: list[Entry] = field(default_factory=list)
    """Entries that no page of this visit led to, still to be written into the frontier."""

    def queue_sitemaps(self, robots_url: str, named: Iterable[str]) -> None:
        """The sitemaps robots.txt names, of those that belong to this site; without any the usual place."""
        for url in (list(named) or [urljoin(self.period.url, "/sitemap.xml")])[:20]:
            absolute = urljoin(robots_url, url)
            if self.scope.owner(absolute) == self.code and (entry := self.start_with(absolute, "sitemap", turn.MAP)) is not None:
                self.queued.append(entry)

    @property
    def waiting(self) -> int:
        """Answers still to come, as far as is known: what is queued and within the budget, and what is on its way."""
        queued = 0 if self.cut_by is not None else min(len(self.heap), max(0, self.max_pages - self.asked))
        return queued + self.in_flight

    @property
    def idle(self) -> bool:
        """Nothing asked for is still on its way into the database."""
        return self.in_flight == 0 and self.unstored == 0

    # ── what answers teach ─────────────────────────────────────────────────────────────────────────────────────────

    def note_health(self, outcome: FetchOutcome, kind: str) -> None:
        """End the visit when the server is down or refuses us again and again."""
        if outcome in DOWN:
            self._failures += 1
        elif outcome in _UNWELCOME:
            self._refusals += 1
        elif outcome not in {FetchOutcome.ROBOTS_DENIED, FetchOutcome.NOT_ARCHIVED} and kind != "robots":
            self._failures = self._refusals = 0
        if self.cut_by is None and self.mode == "live":
            if self._failures >= GIVE_UP_AFTER:
                self.cut_by = "unreachable"
            elif self._refusals >= GIVE_UP_AFTER:
                self.cut_by = "blocked"

    def redirect(self, answer: Answer, location: str | None) -> None:
        """Type a redirect and queue where it leads: inside the site a new entry, away from it nothing."""
        entry, page = answer.entry, answer.page
        target = clean(urljoin(page.url, location.strip())) if location else None
        if target is None:
            answer.page = _typed(page, FetchOutcome.REDIRECTED, "leads to no address", location)
            return
        same_host = bare_host(_host(target)) == bare_host(_host(entry.url))
        if self.scope.owner(target) != self.code and not (entry.kind in {"robots", "sitemap", "feed"} and same_host):
            answer.page = _typed(page, FetchOutcome.REDIRECTED_AWAY, None, target)
            return
        name = key(target)
        self.redirects[page.url] = target
        if self._loops(page.url, target) or entry.hops >= MAX_HOPS:
            answer.page = _typed(
                page, FetchOutcome.REDIRECT_LOOP, "redirects in a circle" if entry.hops < MAX_HOPS else "too many redirects", target
            )
            return
        answer.page = _typed(page, FetchOutcome.REDIRECTED, None, target)
        if entry.kind == "home" and target.startswith("https://") and page.url.startswith("http://") and same_host:
            self.secure = True
        if name == entry.key:
            answer.again = target
            entry.hops += 1
            return
        was_home = entry.key == self.home_key
        if was_home:
            self.home_key = name
        if name in self.seen:
            return
        if refusal(target) and entry.kind not in {"home", "robots"}:
            self.dropped += 1
            return
        self.seen.add(name)
        following = Entry(self, name, target, entry.kind, entry.priority, entry.depth, page.url, hops=entry.hops + 1)
        self.push(following)
        answer.found.append(following)
        self.linked += 1

    def _loops(self, url: str, target: str) -> bool:
        step: str | None = target
        for _ in range(MAX_HOPS * 2):
            if step is None:
                return False
            if step == url:
                return True
            step = self.redirects.get(step)
        return True

    def other_scheme(self, url: str) -> str:
        """The same address on https for http and the other way round."""
        parts = urlsplit(url)
        return urlunsplit(("https" if parts.scheme == "http" else "http", parts.hostname or "", parts.path, parts.query, ""))

    @property
    def needs_browser(self) -> bool:
        """The register says that plain fetching does not show the pages."""
        return self.period.render is Render.BROWSER


DOWN = frozenset({FetchOutcome.TIMEOUT, FetchOutcome.CONNECTION_FAILED, FetchOutcome.DNS_FAILED, FetchOutcome.TLS_FAILED})
"""No answer came: the server's fault, or the network's, or our own."""
_UNWELCOME = frozenset({FetchOutcome.BLOCKED, FetchOutcome.CHALLENGE})


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").lower()


def _typed(page: Page, outcome: FetchOutcome, detail: str | None, target: str | None) -> Page:
    return Page(
        page.url, outcome, page.fetched_at, page.status, page.headers, page.media_type, page.body, page.archived,
        (target or "")[:2000] or None, detail,
    )  # fmt: skip
