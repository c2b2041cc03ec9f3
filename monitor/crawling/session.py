"""All that one crawl shares: the walk, the archive being written, the database, what to replay. Scrapy's parts reach it by the spider."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from monitor import clock
from monitor.config import CrawlConfig, ThresholdConfig
from monitor.crawling.begin import sweep
from monitor.crawling.relearn import Relearned, relearn
from monitor.crawling.replaying import ArchiveIndex
from monitor.crawling.seal import seal, work_of
from monitor.crawling.visit import DOWN, Answer, Entry, SiteVisit
from monitor.crawling.walk import Walk
from monitor.domain.coverage import Coverage
from monitor.domain.outcome import Outcome
from monitor.errors import MonitorError, StorageError
from monitor.evidence.warc import WarcWriter
from monitor.storage import visits as store
from monitor.storage.database import Database
from monitor.storage.pages import StoredPage, add_pages, page_urls

log = logging.getLogger(__name__)

BATCH = 50
"""Pages in one transaction at most."""
OWN_NETWORK = 3
"""Server addresses that must all be silent before our own network is suspected."""
RECENTLY = 300.0
"""Seconds; a server that answered so shortly before shows that the network was up."""
FEW_PAGES = 60
"""Pages of a visit that are read again in a thread of this process."""


Progress = Callable[[int, int | None], None]
"""Told how many answers are stored, and how many are expected."""


@dataclass(slots=True, eq=False)
class CrawlSession:
    """`fault` is what of ours stopped the crawl (disk full, database gone); pages in the database stay, the rest is due again."""

    db: Database
    run_id: int
    walk: Walk
    writer: WarcWriter
    folder: Path
    config: CrawlConfig
    user_agent: str
    replay: ArchiveIndex | None = None
    workers: Executor | None = None
    fault: MonitorError | None = None
    sealed: list[tuple[SiteVisit, Coverage]] = field(default_factory=list)
    judge: bool = True
    """Whether sealed visits are judged when the crawl closes."""
    thresholds: Mapping[str, ThresholdConfig] = field(default_factory=dict)
    outcomes: list[Outcome] = field(default_factory=list)
    pages: int = 0
    last_answer_at: float = 0.0
    """When any server last answered, on the clock that only runs forward."""
    opening: Coroutine[Any, Any, None] | None = None
    """Puts the visits into the walk, once the event loop runs."""
    browser: str | None = None
    """Path of Chromium; None when there is none or it may not be used."""
    progress: Progress | None = None
    _batch: list[Answer] = field(default_factory=list)
    _rows: dict[int, set[str]] = field(default_factory=dict)
    _sealing: set[asyncio.Task[None]] = field(default_factory=set)

    # ── storing ────────────────────────────────────────────────────────────────────────────────────────────────────

    def take(self, answer: Answer) -> None:
        """An answer whose reading is finished: into the next transaction."""
        visit = answer.entry.visit
        visit.unstored += 1
        if answer.page.status is not None:
            self.last_answer_at = clock.stopwatch()
        elif answer.page.outcome in DOWN and answer.entry.key == visit.home_key:
            visit.failed_at = clock.stopwatch()
        self._batch.append(answer)
        self.walk.processed(answer.entry)
        if len(self._batch) >= BATCH or (visit.in_flight == 0 and visit.peek() is None):
            self.flush()

    def flush(self) -> None:
        """Archive bytes to the disk, then one transaction with all that the answers say. Nothing of a failed batch is lost for good: its
        addresses stay undone."""
        answers, self._batch = self._batch, []
        try:
            if answers:
                self._store(answers)
        except StorageError as error:
            self.fail(error)
        except Exception as error:  # noqa: BLE001 whatever the database says, one clear line, and the crawl ends
            self.fail(StorageError(f"không lưu được trang: {type(error).__name__}: {str(error).splitlines()[0][:200]}"))
        for visit in {id(answer.entry.visit): answer.entry.visit for answer in answers}.values():
            visit.unstored = 0
            self._close_if_over(visit)
        if self.progress is not None:
            self.progress(self.pages, self.pages + sum(visit.waiting for visit in self.walk.visits))

    def _store(self, answers: list[Answer]) -> None:
        lengths = self.writer.sync()
        pages: list[StoredPage] = []
        found: list[tuple[int, store.FrontierRecord]] = []
        done: list[tuple[int, str]] = []
        again: list[tuple[int, str, str, int]] = []
        for answer in answers:
            entry, visit = answer.entry, answer.entry.visit
            found += [(visit.visit_id, new.record()) for new in (*answer.found, *visit.queued)]
            visit.queued.clear()
            found += [(visit.visit_id, record) for record in answer.files]
            if answer.again is not None:
                again.append((visit.visit_id, entry.key, answer.again, entry.attempts))
            else:
                done.append((visit.visit_id, entry.key))
            done += [(visit.visit_id, name) for name in visit.trapped]
            visit.trapped.clear()
            rows = self._rows.setdefault(visit.visit_id, set())
            if answer.keep and answer.page.url not in rows:
                rows.add(answer.page.url)
                pages.append(
                    StoredPage(
                        visit.visit_id, visit.site_id, answer.page, answer.facts, answer.etag, answer.last_modified, answer.body_page_id
                    )
                )
        now = clock.now()
        with self.db.begin() as session:
            store.commit_lengths(session, lengths, now)
            store.add_to_frontier(session, found)
            add_pages(session, pages)
            store.put_back(session, again)
            store.mark_done(session, done)
        self.pages += len(pages)

    def remember_rows(self, visit: SiteVisit) -> None:
        """Addresses that have their row already, when a visit is resumed."""
        with self.db.read() as session:
            self._rows[visit.visit_id] = page_urls(session, visit.visit_id)

    def fail(self, fault: MonitorError) -> None:
        """Stop handing out work: the disk or the database is gone."""
        if self.fault is None:
            self.fault = fault
            log.error("%s", fault)
        self.walk.stop()

    def beat(self) -> None:
        """Tell other runs that this one lives."""
        try:
            with self.db.begin() as session:
                store.beat(session, self.run_id, clock.now())
        except Exception as error:  # noqa: BLE001 a missed beat is no reason to stop; the next write will say what is wrong
            log.warning("heartbeat not written: %s", str(error).splitlines()[0][:200])

    # ── ending visits ──────────────────────────────────────────────────────────────────────────────────────────────

    def close_idle(self) -> None:
        """Close every visit that has nothing left, also those that never had anything."""
        for visit in list(self.walk.visits):
            self._close_if_over(visit)

    def _close_if_over(self, visit: SiteVisit) -> None:
        if visit.sealed or not visit.idle or self.walk.stopping:
            return
        if visit.heap and visit.cut_by is None:
            if visit.asked < visit.max_pages:
                return
            visit.cut_by = "budget"
        if self.replay is not None and not visit.swept and visit.cut_by is None:
            swept = sweep(visit, self.replay)
            if swept:
                self._enter(visit, swept)
                return
        if visit.home in DOWN and visit.mode == "live" and visit.cut_by != "inner address" and not self._network_is_up(visit):
            return
        visit.sealed = True
        self.walk.busy += 1
        task = asyncio.ensure_future(self._seal(visit))
        self._sealing.add(task)
        task.add_done_callback(self._sealing.discard)
        self.walk.remove(visit)

    def _network_is_up(self, visit: SiteVisit) -> bool:
        """Whether a site that did not answer can be called dead: some server has answered since, or too few were asked to tell.

        When none of several addresses answers, it is our own network that is down: the crawl stops and no visit is sealed.
        """
        if self.last_answer_at > visit.failed_at:
            return True
        others = [other for other in self.walk.visits if other is not visit]
        if self.walk.opening or any(other.home not in DOWN or not other.idle for other in others):
            return False
        addresses = {self.walk.lane_of(other).address for other in self.walk.visits}
        heard = self.last_answer_at > 0 and visit.failed_at - self.last_answer_at < RECENTLY
        if heard or len(addresses) < OWN_NETWORK:
            return True
        self.fail(
            MonitorError(f"không máy chủ nào trong {len(addresses)} máy chủ trả lời: có lẽ mạng của chính máy này mất; không kết luận gì")
        )
        return False

    def _enter(self, visit: SiteVisit, entries: list[Entry]) -> None:
        with self.db.begin() as session:
            store.add_to_frontier(session, ((visit.visit_id, entry.record()) for entry in entries))
        self.walk.wake()

    async def _seal(self, visit: SiteVisit) -> None:
        try:
            robots = self.walk.robots_of(visit)
            if visit.period.robots_override:
                visit.robots_note = f"overridden: {visit.period.robots_override}"
            else:
                visit.robots_note = "obeyed" if robots is not None and robots.found else "none"
            self._write_leftovers(visit)
            pages, earlier = work_of(self.db, visit)
            learned: Relearned | None = None
            if pages:
                loop = asyncio.get_running_loop()
                # a worker process costs two seconds to start: not for a few pages
                executor = self.workers if len(pages) > FEW_PAGES else None
                learned = await loop.run_in_executor(executor, relearn, str(self.folder), pages, earlier)
            coverage = seal(self.db, visit, learned, self.run_id, clock.now())
            self.sealed.append((visit, coverage))
            log.info("%s sealed: %d pages read, home %s", visit.code, coverage.read, coverage.home)
        except MonitorError as error:
            self.fail(error)
        except Exception as error:  # an unsealed visit is taken up by the next run
            log.exception("%s could not be sealed", visit.code)
            self.fail(StorageError(f"không kết thúc được lượt thăm {visit.code}: {type(error).__name__}: {str(error)[:200]}"))
        finally:
            self.walk.busy -= 1
            self.walk.wake()

    def _write_leftovers(self, visit: SiteVisit) -> None:
        """Marks that no answer came after."""
        with self.db.begin() as session:
            store.add_to_frontier(session, ((visit.visit_id, entry.record()) for entry in visit.queued))
            store.mark_done(session, ((visit.visit_id, name) for name in visit.trapped))
        visit.queued.clear()
        visit.trapped.clear()

    async def settle(self) -> None:
        """Store what is left and wait for visits that are being sealed."""
        self.flush()
        while self._sealing:
            await asyncio.gather(*self._sealing, return_exceptions=True)
