"""How the crawls go: what ran, what should have run, which sites are sick. For `monitor status` and the alarm in cron."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from monitor.clock import VIETNAM
from monitor.crawling.process import is_alive
from monitor.domain.coverage import Coverage
from monitor.domain.labels import CUT_BY, FETCH_OUTCOME
from monitor.domain.page import FetchOutcome
from monitor.rules.words import certificate_words
from monitor.storage import visits as store
from monitor.storage.database import Database
from monitor.storage.register import added_at, load_sites, site_ids

GRACE = timedelta(days=2)
"""A site is missed when its visit is this much overdue: a crawl of a whole province takes its time."""

SITES_CUT = frozenset({"blocked", "unreachable", "inner address"})
"""Cuts of a visit that are the site's doing."""


@dataclass(frozen=True, slots=True)
class SickSite:
    """A site whose newest visit did not read its home page, was cut short by the site, or found its certificate wrong.

    A replayed archive that does not hold the home page says nothing of the site.
    """

    code: str
    why: str
    visited_at: datetime


@dataclass(frozen=True, slots=True)
class Status:
    """`overlapping`: several crawls alive at once; `killed`: runs that ended without saying so and whose visits wait to be continued;
    `missed`: sites whose visit is overdue, with the time of their last one (None: never); `unvisited`: sites never visited over the
    network, with the time of their newest replay (None: never replayed either), overdue or not; `unfinished`: sites with an unsealed visit.
    """

    runs: tuple[store.RunRecord, ...]
    overlapping: tuple[store.RunRecord, ...]
    killed: tuple[store.RunRecord, ...]
    missed: tuple[tuple[str, datetime | None], ...]
    unvisited: tuple[tuple[str, datetime | None], ...]
    unfinished: tuple[str, ...]
    sick: tuple[SickSite, ...]

    @property
    def is_well(self) -> bool:
        """Nothing that an operator must act on."""
        return not (self.overlapping or self.killed or self.missed or self.sick)


def status(db: Database, now: datetime, *, every_days: int = 30, limit: int = 20) -> Status:
    """The state of the crawls. `every_days`: how often each site is to be visited, as configured; `limit`: runs to list."""
    with db.read() as session:
        runs = store.runs(session, limit)
        numbers = site_ids(session)
        today = now.astimezone(VIETNAM).date()
        current = {site.code: period for site in load_sites(session) if (period := site.on(today)) is not None}
        registered = list(current)
        added = added_at(session)
        sealed = store.sealed_times(session)
        replayed = store.sealed_times(session, "archive")
        unfinished = store.unsealed_codes(session)
        newest = {code: visit for code in registered if (visit := store.latest_sealed(session, numbers[code])) is not None}
    crawls = [run for run in runs if run.command.startswith("crawl")]
    living = [run for run in crawls if run.finished_at is None and not store.is_gone(run, now, is_alive)]
    killed = [run for run in crawls if run.finished_at is None and store.is_gone(run, now, is_alive)]
    # a killed run whose work a later one has finished concerns nobody any more
    killed = killed if unfinished else []
    interval = timedelta(days=every_days)
    missed = []
    for code, period in current.items():
        last = sealed.get(code) or replayed.get(code)
        owed = _owed_first(added.get(code), period.valid_from) if last is None else last + interval
        if owed is not None and owed + GRACE < now:
            missed.append((code, last))
    return Status(
        tuple(runs),
        tuple(living) if len(living) > 1 else (),
        tuple(killed),
        tuple(missed),
        tuple((code, replayed.get(code)) for code in registered if code not in sealed),
        tuple(unfinished),
        tuple(_sick((code, visit.coverage, visit.sealed_at) for code, visit in newest.items())),
    )


def _owed_first(added: datetime | None, since: date | None) -> datetime | None:
    """When the schedule first owed a visit: from the import that entered the site, or from the day on which it is registered, if later.

    None when neither is known: nobody can say then that a visit was missed.
    """
    from_day = datetime.combine(since, time.min, VIETNAM) if since is not None else None
    return max((at for at in (added, from_day) if at is not None), default=None)


def _sick(visits: Iterable[tuple[str, Coverage | None, datetime | None]]) -> Iterable[SickSite]:
    for code, coverage, at in visits:
        if coverage is None or at is None:
            continue
        if coverage.home is not None and not coverage.home_read and coverage.home is not FetchOutcome.NOT_ARCHIVED:
            yield SickSite(code, f"trang chủ: {FETCH_OUTCOME[coverage.home]}", at)
        elif coverage.cut_by in SITES_CUT:
            yield SickSite(code, CUT_BY[coverage.cut_by], at)
        elif coverage.certificate:
            yield SickSite(code, f"chứng thư số {certificate_words(coverage.certificate)}", at)
