"""The press watch: outlets' newest articles fetched politely, archived, and put into the press index."""

import multiprocessing
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy.orm import Session

from monitor import clock
from monitor.config import CrawlConfig, Settings
from monitor.crawling.outcome import outcome_of_exception, outcome_of_status
from monitor.crawling.press_import import Imported, import_archives
from monitor.crawling.press_walk import Asked, OutletWalk, Wanted
from monitor.crawling.resolve import Resolver
from monitor.crawling.scope import bare_host
from monitor.domain.facts import PageKind
from monitor.domain.page import ArchivePosition, FetchOutcome
from monitor.domain.site import SiteClass, status_on
from monitor.errors import UserError
from monitor.evidence.warc import WarcWriter
from monitor.extraction.read import read_document
from monitor.extraction.running_text import running_text
from monitor.reference.outlets import OutletKind, load_outlets
from monitor.storage.database import open_configured
from monitor.storage.migrate import upgrade
from monitor.storage.press_index import archived_files, key_of, known_addresses
from monitor.storage.register import load_sites, press_hosts
from monitor.storage.source_checks import CheckedSource, keep_source_checks, originals_of

Progress = Callable[[int, int | None], None]
"""Told how many answers are archived; how many will come nobody knows."""

WATCHED = frozenset({OutletKind.PRESS, OutletKind.STATE, OutletKind.PARTY})
"""Kinds of outlets that are watched unless others are named."""

PAGES = 60
"""Addresses asked of one outlet in one watch, unless said otherwise: once a day that is more than most publish."""


@dataclass(slots=True, eq=False)
class PressSession:
    """What spider and middleware share. `unresolved` are outlets whose name leads nowhere, `asked` counts requests by outlet."""

    config: CrawlConfig
    user_agent: str
    walks: Sequence[OutletWalk]
    writer: WarcWriter
    writer_again: WarcWriter | None = None
    """Where answers to requests for known originals go."""
    checks: list[CheckedSource] = field(default_factory=list)
    unresolved: list[str] = field(default_factory=list)
    answers: int = 0
    progress: Progress | None = None
    _archived: dict[str, ArchivePosition] = field(default_factory=dict)
    _slots: dict[str, str] = field(default_factory=dict)

    async def opened(self) -> AsyncIterator[OutletWalk]:
        """Each outlet, once its server address is known: pace is owed to the address."""
        resolver = Resolver(self.config.address_map, bool(self.config.proxy))
        for walk in self.walks:
            address = await resolver.address_of(walk.domain)
            if address is None or not resolver.is_allowed(walk.domain, address):
                self.unresolved.append(walk.domain)
                continue
            self._slots[walk.domain] = address
            yield walk

    def slot_of(self, host: str) -> str:
        """The server address of an outlet's host; a host below it is taken to stand on the same server."""
        labels = bare_host(host).split(".")
        return next((slot for i in range(len(labels)) if (slot := self._slots.get(".".join(labels[i:])))), host)

    def archive(self, url: str, status: int, headers: list[tuple[bytes, bytes]], body: bytes, at: datetime, asked: Asked) -> None:
        if asked is Asked.AGAIN and self.writer_again is not None:
            # apart, for what stands in the index is the original as it was when it was taken
            self._archived[url] = self.writer_again.append_response(url, status, headers, body, at)
        else:
            self.writer.append_response(url, status, headers, body, at)
        self.answers += 1
        if self.progress is not None:
            self.progress(self.answers, None)

    def check(self, wanted: Wanted, url: str, status: int, body: bytes, headers: dict[str, str]) -> None:
        """An original was answered for; `url` is where redirects ended."""
        at = clock.now()
        outcome = outcome_of_status(status) if key_of(url) == key_of(wanted.url) else FetchOutcome.REDIRECTED
        text = None
        if outcome is FetchOutcome.OK:
            facts, document = read_document(body, url=url, fetched_at=at, status=status, headers=headers)
            text = running_text(facts, document) if facts.page_kind is PageKind.ARTICLE else None
        self.checks.append(CheckedSource(wanted.url, at, outcome, text or None, self._archived.get(wanted.url)))

    def check_failed(self, wanted: Wanted, error: BaseException, status: int | None) -> None:
        """No page came. What robots.txt forbids was not asked for, which says nothing."""
        if status is None and type(error).__name__ == "IgnoreRequest":
            return
        outcome = outcome_of_status(status) if status is not None else outcome_of_exception(error)[0]
        self.checks.append(CheckedSource(wanted.url, clock.now(), outcome, None, self._archived.get(wanted.url)))

    def read(self, walk: OutletWalk, wanted: Wanted, url: str, body: bytes, headers: dict[str, str]) -> list[Wanted]:
        """What an answer leads to; `url` is where redirects ended."""
        return walk.read(replace(wanted, url=url), body, headers)


@dataclass(frozen=True, slots=True)
class Watched:
    """`asked` requests by outlet; `unresolved` outlets that could not be asked; `imported` what came of it, earlier leftovers included."""

    asked: dict[str, int]
    answers: int
    unresolved: tuple[str, ...]
    imported: Imported
    checked: int = 0
    """Originals of republished items that were asked for again."""
    refused: tuple[str, ...] = ()
    """Outlets that said they were asked too much, and were left in peace from then on."""


def watch(settings: Settings, domains: Sequence[str] = (), pages: int = PAGES, progress: Progress | None = None) -> Watched:
    """Ask the outlets (named by domain; none: all press and state outlets of the reference data and the registered sites of newspapers) for
    what is new, archive the answers under output/press and index the articles. Articles whose address is in the index are not asked for
    again; files of a watch that was killed are indexed before the next asks.

    Blocks until done; once in the life of a process (see watch_apart). Raises UserError for a domain that is no outlet.
    `progress` is told the answers archived.
    """
    folder = settings.output / "press"
    db = open_configured(settings)
    try:
        upgrade(db)
        db.require_writing()
        folder.mkdir(parents=True, exist_ok=True)
        with db.read() as session:
            indexed = archived_files(session)
        left_over = [path for path in sorted(folder.glob("*.warc.gz")) if path.name not in indexed]
        imported = import_archives(db, left_over)
        with db.read() as session:
            known = known_addresses(session)
            local = press_hosts(session)
            again = _originals(session)
        chosen = _chosen(domains, local)
        agent = settings.config.crawl.user_agent
        walks = [
            OutletWalk(domain, pages, known.__contains__, agent, again=tuple(again.get(domain, ()))) for domain in dict.fromkeys(chosen)
        ]
        crawled = _crawl(settings, walks, folder, progress)
        with db.begin() as session:
            keep_source_checks(session, crawled.checks)
        written = [path for path in sorted(folder.glob("*.warc.gz")) if path.name not in indexed and path not in left_over]
        imported += import_archives(db, written)
    finally:
        db.close()
    asked = {walk.domain: walk.asked.total() for walk in walks}
    return Watched(
        asked,
        crawled.answers,
        tuple(crawled.unresolved),
        imported,
        len(crawled.checks),
        tuple(walk.domain for walk in walks if walk.refused),
    )


def _originals(session: Session) -> dict[str, list[str]]:
    """Outlet's host → originals of items on sites that are licensed today: theirs is the duty to follow what becomes of them."""
    today = clock.now().date()
    licensed = [site.code for site in load_sites(session) if status_on(site, today) is SiteClass.AGGREGATED]
    found: dict[str, list[str]] = defaultdict(list)
    for url in originals_of(session, licensed):
        found[bare_host(urlsplit(url).hostname or "")].append(url)
    return found


def _chosen(domains: Sequence[str], local: Collection[str]) -> list[str]:
    outlets = load_outlets()
    if not domains:
        today = clock.now().date()
        return sorted({o.domain for o in outlets.outlets if o.kind in WATCHED and o.existed_on(today)} | set(local))
    chosen: list[str] = []
    for domain in domains:
        outlet = outlets.by_domain(domain)
        if outlet is None and domain not in local:
            raise UserError(f"{domain}: không phải cơ quan báo chí, cơ quan nhà nước đã biết")
        chosen.append(outlet.domain if outlet is not None else domain)
    return chosen


def watch_apart(settings: Settings, domains: Sequence[str] = (), pages: int = PAGES) -> Watched:
    """`watch` in a child process, so that one process can watch more than once."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(watch, settings, domains, pages).result()


def _crawl(settings: Settings, walks: Sequence[OutletWalk], folder: Path, progress: Progress | None) -> PressSession:
    from scrapy.crawler import AsyncCrawlerProcess
    from scrapy.settings import Settings as ScrapySettings

    config = settings.config.crawl
    user_agent = f"{config.user_agent} (+{config.contact})" if config.contact else config.user_agent
    now = clock.now()
    apart = folder / "again"
    with ExitStack() as stack:
        writer = stack.enter_context(WarcWriter(folder, f"{now:%Y-%m-%d}-press-{now:%H%M%S}"))
        session = PressSession(config, user_agent, walks, writer, progress=progress)
        if any(walk.again for walk in walks):
            apart.mkdir(exist_ok=True)
            session.writer_again = stack.enter_context(WarcWriter(apart, f"{now:%Y-%m-%d}-again-{now:%H%M%S}"))
        scrapy_settings = ScrapySettings()
        scrapy_settings.setmodule("settings.press", priority="project")
        scrapy_settings.setdict(
            {
                "USER_AGENT": user_agent,
                "DOWNLOAD_TIMEOUT": config.timeout_seconds,
                "DOWNLOAD_MAXSIZE": config.max_bytes,
                "DOWNLOAD_DELAY": config.delay_seconds,
            },
            priority="cmdline",
        )
        process = AsyncCrawlerProcess(scrapy_settings)
        process.crawl("press", session=session)
        process.start()
        writer.sync()
        if session.writer_again is not None:
            session.writer_again.sync()
    return session
