"""From the database to a walk: which visits are continued, which begin, and with which first addresses."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from monitor import clock
from monitor.config import CrawlConfig
from monitor.crawling import priority as turn
from monitor.crawling.process import is_alive
from monitor.crawling.replaying import ArchiveIndex
from monitor.crawling.robots import read_robots
from monitor.crawling.scope import Scope, bare_host
from monitor.crawling.traps import looks_like_calendar
from monitor.crawling.visit import Entry, SiteVisit
from monitor.crawling.walk import Walk
from monitor.domain.coverage import Coverage
from monitor.domain.page import FetchOutcome
from monitor.domain.site import Site, SiteClass, SitePeriod, status_on
from monitor.errors import StorageError
from monitor.evidence.coding import body_of, decode_body
from monitor.evidence.reader import read_answer
from monitor.extraction.template import from_json
from monitor.storage import visits as store
from monitor.storage.database import Database
from monitor.storage.pages import known_pages, outcomes_of_visit, page_at, position_of
from monitor.storage.register import site_id

TOO_OLD = timedelta(days=3)
"""An unfinished live visit older than this is sealed as it is, and a new one begins: its pages no longer belong to one moment."""

_NOT_AGAIN = frozenset({None, "print", "search", "error", "challenge"})
"""Page kinds that are visited again only when a link leads there again."""


@dataclass(frozen=True, slots=True)
class Held:
    """A site that another living run is visiting."""

    code: str
    process: str


def scope_of(sites: Iterable[Site], day: date) -> Scope:
    """Every site registered on a day."""
    return Scope.of((site.code, period) for site in sites if (period := site.on(day)) is not None)


def begin_visits(
    db: Database, run_id: int, chosen: Sequence[tuple[Site, SitePeriod]], scope: Scope, config: CrawlConfig, *, max_pages: int,
    archive: ArchiveIndex | None = None, sources: Sequence[Path] = (),
) -> tuple[list[SiteVisit], list[Held]]:  # fmt: skip
    """Lock each site and continue or begin its visit; the sites that another run holds are returned apart.

    Each site is one short transaction: a run that is killed here leaves unfinished visits, which the next one continues.
    """
    begun: list[SiteVisit] = []
    held: list[Held] = []
    mode = "archive" if archive else "live"
    names = tuple(str(path.resolve()) for path in sources)
    for site, period in chosen:
        with db.begin() as session:
            number = site_id(session, site.code)
            now = clock.now()
            holder = store.lock_site(session, number, run_id, now, is_alive)
            if holder is not None:
                held.append(Held(site.code, holder.process))
                continue
            begun.append(_begin(session, run_id, site, number, period, scope, config, mode, names, max_pages, now))
    return begun, held


def _begin(
    session: Session, run_id: int, site: Site, number: int, period: SitePeriod, scope: Scope, config: CrawlConfig, mode: str,
    sources: tuple[str, ...], max_pages: int, now: datetime,
) -> SiteVisit:  # fmt: skip
    unfinished = store.unsealed_visit(session, number)
    if unfinished is not None and (unfinished.mode != mode or unfinished.sources != sources or now - unfinished.started_at > TOO_OLD):
        _seal_as_it_is(session, unfinished, now)
        unfinished = None
    last = store.latest_sealed(session, number)
    known = known_pages(session, number, last.id) if last else {}
    template = store.latest_template(session, number)
    visit_id = unfinished.id if unfinished else store.open_visit(session, number, run_id, mode, now, sources)
    visit = SiteVisit(
        site.code, number, visit_id, period, mode, unfinished.started_at if unfinished else now, scope, max_pages, config.max_depth,
        from_json(template) if template else None, known, resumed=unfinished is not None,
        as_search_visitor=config.as_search_visitor and mode == "live",
        licensed=status_on(site, now.astimezone(clock.VIETNAM).date()) is SiteClass.AGGREGATED,
    )  # fmt: skip
    if unfinished is not None:
        store.take_over_visit(session, visit_id, run_id)
        if _resume(session, visit):
            return visit
    _start(session, visit)
    return visit


def _start(session: Session, visit: SiteVisit) -> None:
    """First addresses: robots.txt of the host, the home page, and what the last visit read there."""
    first: list[Entry | None] = [
        visit.start_with(visit.period.url, "home", turn.HOME),
        visit.start_with(f"{visit.period.url.split('//', 1)[0]}//{_netloc(visit.period.url)}/robots.txt", "robots", turn.ROBOTS),
    ]
    if visit.mode == "live":
        for page in visit.previous.values():
            if visit.scope.owner(page.url) == visit.code and page.kind not in _NOT_AGAIN and not looks_like_calendar(page.url):
                kind, priority = turn.kind_and_priority(page.url, depth=2, known_kind=page.kind or "other")
                first.append(visit.start_with(page.url, kind, priority, 2))
    entries = [entry for entry in first if entry is not None]
    visit.linked = len(entries)
    store.add_to_frontier(session, ((visit.visit_id, entry.record()) for entry in entries))


def _resume(session: Session, visit: SiteVisit) -> bool:
    """Take up an unfinished visit where its last transaction left it. False when it had not even its first addresses."""
    rows = store.load_frontier(session, visit.visit_id)
    if not rows:
        return False
    for row in rows:
        visit.seen.add(row.key)
        entry = Entry(visit, row.key, row.url, row.kind, row.priority, row.depth, row.found_on, row.attempts)
        if row.kind == "home":
            # the last of them: redirects of the home page are homes too
            visit.home_key = row.key
        if row.kind == "archive_only":
            visit.archive_only += 1
            visit.swept = True
        elif row.kind != "file":
            visit.linked += 1
        if not row.done:
            visit.push(entry)
        elif row.kind not in {"file", "robots"}:
            visit.asked += 1
            if row.kind == "home" and (page := page_at(session, visit.visit_id, row.url)) is not None:
                visit.home = FetchOutcome(page.outcome)
                visit.secure = page.url.startswith("https://")
            if row.kind == "sitemap" and (page := page_at(session, visit.visit_id, row.url)) is not None and page.outcome == "ok":
                visit.sitemap = True
    return True


def remember_robots(db: Database, walk: Walk, visit: SiteVisit, folder: Path) -> None:
    """A resumed visit has asked for robots.txt already: read it again from the archive, so that it is still obeyed."""
    if not visit.resumed or walk.robots_of(visit) is not None:
        return
    with db.read() as session:
        row = next((r for r in store.load_frontier(session, visit.visit_id) if r.kind == "robots" and r.done), None)
        page = page_at(session, visit.visit_id, row.url) if row else None
        position = position_of(page) if page is not None and page.outcome == FetchOutcome.OK.value else None
    if position is None:
        return
    try:
        answer = read_answer(folder, position)
    except StorageError:
        return
    walk.heard_robots(visit, read_robots(body_of(decode_body(answer.headers, answer.body)), walk.user_agent))


def sweep(visit: SiteVisit, archive: ArchiveIndex) -> list[Entry]:
    """Archived addresses of the site that nothing linked to; in the queue and returned. Once a visit."""
    visit.swept = True
    swept: list[Entry] = []
    for url in archive.addresses():
        if visit.scope.owner(url) == visit.code:
            entry = visit.start_with(url, "archive_only", turn.ARCHIVE_ONLY)
            if entry is not None:
                swept.append(entry)
    visit.archive_only += len(swept)
    return swept


def _seal_as_it_is(session: Session, unfinished: store.VisitRecord, now: datetime) -> None:
    """An unfinished visit that cannot be continued keeps its pages and is said to be interrupted; nobody judges by it alone."""
    coverage = Coverage(
        unfinished.mode,
        unfinished.started_at,
        now,
        unfinished.started_at,
        outcomes=outcomes_of_visit(session, unfinished.id),
        cut_by="interrupted",
    )
    store.seal_visit(session, unfinished.id, coverage, None)


def _netloc(url: str) -> str:
    return url.split("//", 1)[1].split("/", 1)[0]


def lane_key(visit: SiteVisit, address: str | None) -> str:
    """Name of the lane a visit runs in: its server address, or its host when that has none."""
    return address or bare_host(visit.period.host)
