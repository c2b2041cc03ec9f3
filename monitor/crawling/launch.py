"""Starting Scrapy, here and nowhere else. Its parts are named by dotted strings, so this package never imports them."""

import asyncio
import contextlib
import multiprocessing
import shutil
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from monitor import clock
from monitor.config import Settings
from monitor.crawling.begin import Held, begin_visits, remember_robots, scope_of
from monitor.crawling.certificate import certificate_problem
from monitor.crawling.plan import choose
from monitor.crawling.process import this_process
from monitor.crawling.replaying import ArchiveIndex
from monitor.crawling.resolve import Resolver
from monitor.crawling.session import CrawlSession, Progress
from monitor.crawling.visit import SiteVisit
from monitor.crawling.walk import Lane, Walk
from monitor.domain.coverage import Coverage
from monitor.domain.outcome import Verdict
from monitor.domain.page import FetchOutcome
from monitor.domain.site import Level, Render
from monitor.errors import LockedError, StorageError, UserError
from monitor.evidence.warc import WarcWriter, truncate_to_committed
from monitor.rules.engine import RuleStatus, load_rules
from monitor.storage import visits as store
from monitor.storage.database import Database, open_configured
from monitor.storage.migrate import upgrade
from monitor.storage.register import load_sites

CHROMIUM = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""The first that is there: the shell draws the same and opens a page in half the time."""

CHROMIUM_FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync "
    "--disable-dev-shm-usage"
).split()


LOOK_UPS = 20
"""Names resolved and certificates checked at once."""


@dataclass(frozen=True, slots=True)
class CrawlOptions:
    """What `monitor crawl` is asked for. No codes and no level: every registered site; `due`: of these only those whose time has come.

    `archives` not empty: nothing is fetched, the files are replayed. `max_pages` None: as configured (a replay: without limit).
    `judge` False leaves the judging to `monitor evaluate`.
    """

    sites: tuple[str, ...] = ()
    level: Level | None = None
    due: bool = False
    archives: tuple[Path, ...] = ()
    max_pages: int | None = None
    judge: bool = True
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class CrawlSummary:
    """`sealed` site code → Coverage of the visits that were finished; `held` sites that another run was visiting; `unfinished` codes whose
    visit the next crawl continues; `outcomes` how many judgements were made; `fault` the sentence on what stopped the crawl, else None."""

    run_id: int
    pages: int
    seconds: float
    sealed: dict[str, Coverage] = field(default_factory=dict)
    held: tuple[Held, ...] = ()
    unfinished: tuple[str, ...] = ()
    outcomes: int = 0
    breaches: int = 0
    fault: str | None = None
    problems: tuple[str, ...] = ()
    """What could not be read in the replayed archive files."""

    @property
    def failed(self) -> tuple[str, ...]:
        """Codes of sites whose home page was asked for and not read."""
        return tuple(code for code, coverage in self.sealed.items() if coverage.home is not None and not coverage.home_read)


def crawl(settings: Settings, options: CrawlOptions, progress: Progress | None = None) -> CrawlSummary:
    """Visit the chosen sites and judge what was sealed. Blocks until all is done; once in the life of a process (Twisted's reactor does not
    start twice: see crawl_apart). `progress` is told the answers stored and, with those still queued, how many are expected.

    Raises UserError for unknown sites or files, LockedError when every chosen site is being visited by another run, StorageError when
    archive or database cannot be opened. What goes wrong later is in CrawlSummary.fault.
    """
    db = open_configured(settings)
    try:
        upgrade(db)
        db.require_writing()
        with db.refusals():
            return _crawl(db, settings, options, progress)
    finally:
        db.close()


def crawl_apart(settings: Settings, options: CrawlOptions) -> CrawlSummary:
    """`crawl` in a child process, so that one process can crawl more than once."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(crawl, settings, options).result()


def _crawl(db: Database, settings: Settings, options: CrawlOptions, progress: Progress | None) -> CrawlSummary:
    started = clock.stopwatch()
    config = settings.config.crawl
    now = clock.now()
    with db.read() as session:
        sites = load_sites(session)
        archive = ArchiveIndex.of(options.archives) if options.archives else None
        scope = scope_of(sites, now.date())
        chosen = choose(
            session, sites, now, codes=options.sites, level=options.level, due=options.due, every_days=config.every_days,
            only=None if archive is None or options.sites else {owner for url in archive.addresses() if (owner := scope.owner(url))},
        )  # fmt: skip
    if archive is not None and not chosen:
        raise UserError(_no_archived_site(archive, options.archives))
    settings.archive.mkdir(parents=True, exist_ok=True)
    truncate_to_committed(settings.archive, lambda name: _committed(db, name))
    command = "crawl --archive" if archive else "crawl"
    with db.begin() as session:
        run_id = store.start_run(session, command, this_process(), now)
    limit = options.max_pages or (1_000_000 if archive else config.max_pages)
    result = "failed"
    try:
        visits, held = begin_visits(db, run_id, chosen, scope, config, max_pages=limit, archive=archive, sources=options.archives)
        if held and not visits:
            raise LockedError(f"{', '.join(h.code for h in held[:5])}: một lượt thu thập khác ({held[0].process}) đang thăm")
        summary = _walk(db, settings, options, run_id, visits, archive, progress)
        result = "failed" if summary.fault else ("interrupted" if summary.unfinished else "done")
        return CrawlSummary(
            run_id, summary.pages, clock.stopwatch() - started, summary.sealed, tuple(held), summary.unfinished, summary.outcomes,
            summary.breaches, summary.fault, tuple(archive.problems) if archive else (),
        )  # fmt: skip
    except KeyboardInterrupt:
        result = "interrupted"
        raise
    finally:
        # a database that refuses has been reported already; the run then counts as killed
        with contextlib.suppress(StorageError), db.refusals(), db.begin() as session:
            store.finish_run(session, run_id, result, clock.now())


def _no_archived_site(archive: ArchiveIndex, files: Sequence[Path]) -> str:
    names = ", ".join(str(file) for file in files)
    if not archive.by_key:
        return f"{names}: không có câu trả lời nào đọc được; đây không phải tệp WARC, hoặc tệp rỗng hay hỏng"
    return f"{names}: không địa chỉ nào trong kho lưu thuộc một trang trong sổ đăng ký"


def _committed(db: Database, name: str) -> int | None:
    with db.read() as session:
        return store.committed_lengths(session).get(name)


def _walk(
    db: Database,
    settings: Settings,
    options: CrawlOptions,
    run_id: int,
    visits: Sequence[SiteVisit],
    archive: ArchiveIndex | None,
    progress: Progress | None,
) -> CrawlSummary:
    from scrapy.crawler import AsyncCrawlerProcess
    from scrapy.settings import Settings as ScrapySettings

    config = settings.config.crawl
    user_agent = f"{config.user_agent} (+{config.contact})" if config.contact else config.user_agent
    walk = Walk(config.user_agent)
    browser = chromium() if config.browser and archive is None and any(v.needs_browser or v.licensed for v in visits) else None
    with (
        WarcWriter(settings.archive, f"{clock.now():%Y-%m-%d}-run{run_id}") as writer,
        ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as workers,
    ):
        session = CrawlSession(
            db, run_id, walk, writer, settings.archive, config, user_agent, archive, workers, judge=options.judge,
            thresholds=settings.config.thresholds, browser=browser, progress=progress,
        )  # fmt: skip
        session.opening = _opening(session, visits, settings)
        scrapy_settings = ScrapySettings()
        scrapy_settings.setmodule("settings.production" if options.quiet else "settings.development", priority="project")
        scrapy_settings.setdict(_settings_of(session), priority="cmdline")
        process = AsyncCrawlerProcess(scrapy_settings)
        process.crawl("site", session=session)
        process.start()
    codes = {visit.code for visit in visits}
    stable = {rule.code for rule in load_rules() if rule.status is RuleStatus.STABLE}
    breaches = sum(1 for outcome in session.outcomes if outcome.rule in stable and outcome.verdict is Verdict.BREACH)
    sealed = {visit.code: coverage for visit, coverage in session.sealed}
    return CrawlSummary(
        run_id, session.pages, 0.0, sealed, (), tuple(sorted(codes - sealed.keys())), len(session.outcomes),
        breaches, str(session.fault) if session.fault else None,
    )  # fmt: skip


def _settings_of(session: CrawlSession) -> dict[str, Any]:
    config = session.config
    values: dict[str, Any] = {
        "USER_AGENT": session.user_agent,
        "DOWNLOAD_TIMEOUT": config.timeout_seconds,
        "DOWNLOAD_MAXSIZE": config.max_bytes,
    }
    if session.browser is not None:
        handler = "scrapy_playwright.handler.ScrapyPlaywrightDownloadHandler"
        values |= {
            "DOWNLOAD_HANDLERS": {"http": handler, "https": handler},
            "PLAYWRIGHT_BROWSER_TYPE": "chromium",
            "PLAYWRIGHT_LAUNCH_OPTIONS": {
                "executable_path": session.browser,
                "args": CHROMIUM_FLAGS,
                **({"proxy": {"server": config.proxy}} if config.proxy else {}),
            },
            "PLAYWRIGHT_MAX_PAGES_PER_CONTEXT": 1,
            "PLAYWRIGHT_DEFAULT_NAVIGATION_TIMEOUT": int(config.timeout_seconds * 1000),
            "PLAYWRIGHT_ABORT_REQUEST": "spiders.middlewares.browser.abort_request",
        }
    return values


async def _opening(session: CrawlSession, visits: Sequence[SiteVisit], settings: Settings) -> None:
    """Give each visit its lane, by server address, as the addresses become known; the first begin while the last are looked up."""
    config = session.config
    resolver = Resolver(config.address_map, bool(config.proxy) or session.replay is not None)
    certificates: dict[str, asyncio.Task[str | None]] = {}
    gate = asyncio.Semaphore(LOOK_UPS)
    today = clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
    with session.db.read() as reading:
        spent = store.requests_since(reading, today)

    async def open_one(visit: SiteVisit) -> None:
        host = visit.period.host
        if visit.resumed:
            session.remember_rows(visit)
        if session.replay is not None:
            session.walk.add(visit, Lane(f"archive:{host}", 0.0, concurrency=8))
            return
        async with gate:
            address = await resolver.address_of(host)
        if not resolver.is_allowed(host, address):
            visit.remarks.append(f"{host} points to {address}, an address of an inner network: not visited")
            visit.cut_by = "inner address"
            visit.home = FetchOutcome.CONNECTION_FAILED
        visit.browser = session.browser is not None and visit.period.render is Render.BROWSER
        visit.draws_home = session.browser is not None and visit.licensed
        remember_robots(session.db, session.walk, visit, settings.archive)
        lane = Lane(address or host, config.delay_seconds, cap=config.daily_cap)
        session.walk.add(visit, lane)
        session.walk.lane_of(visit).spent += spent.get(visit.site_id, 0)
        if visit.period.url.startswith("https://") and (config.proxy or address is not None) and visit.cut_by is None:
            port = urlsplit(visit.period.url).port or 443
            check = certificates.setdefault(f"{host}:{port}", asyncio.ensure_future(certificate_problem(host, port, config.proxy)))
            async with gate:
                visit.certificate = await check
        if visit.cut_by is None and address is not None:
            async with gate:
                visit.ipv6 = await resolver.has_ipv6(host)

    await asyncio.gather(*(open_one(visit) for visit in visits))
    session.walk.opened()


def chromium() -> str | None:
    """Path of the browser; None when this machine has none."""
    return next((path for name in CHROMIUM if (path := shutil.which(name))), None)
