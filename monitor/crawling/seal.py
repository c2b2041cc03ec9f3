"""Closing a visit: the template learned anew, what it changes read again, Coverage written. After that nothing of the visit changes."""

from datetime import datetime
from statistics import median

from sqlalchemy.orm import Session

from monitor.crawling import priority as turn
from monitor.crawling.relearn import ReadBefore, Relearned
from monitor.crawling.visit import SiteVisit
from monitor.domain.coverage import Coverage
from monitor.domain.facts import PageKind
from monitor.domain.page import FetchOutcome
from monitor.storage import visits as store
from monitor.storage.database import Database
from monitor.storage.pages import facts_from_json, kinds_of_visit, newest_fetch, outcomes_of_visit, pages_to_read, replace_facts

NOT_ADDRESSES = frozenset({"robots"})

_NEAR = 3
"""Links from the home page: items further off hang on later pages of lists."""


def pages_before(session: Session, visit_id: int) -> list[ReadBefore]:
    """The visit's own pages as a worker takes them."""
    return [
        ReadBefore(p.page_id, p.url, p.status, p.fetched_at, p.archived, p.facts_data, p.body) for p in pages_to_read(session, visit_id)
    ]


def work_of(db: Database, visit: SiteVisit) -> tuple[list[ReadBefore], str | None]:
    """What a worker needs to learn the visit's template: the pages, and the JSON of the template so far."""
    with db.read() as session:
        return pages_before(session, visit.visit_id), store.latest_template(session, visit.site_id)


def seal(db: Database, visit: SiteVisit, learned: Relearned | None, run_id: int, now: datetime) -> Coverage:
    """One transaction: changed facts, template, Coverage, the lock given back."""
    with db.begin() as session:
        if learned is not None:
            replace_facts(session, visit.site_id, ((page_id, facts_from_json(data, body)) for page_id, data, body in learned.changed))
            if learned.template is not None and learned.version is not None:
                store.add_template(session, visit.site_id, visit.visit_id, learned.version, learned.template)
        frontier = store.load_frontier(session, visit.visit_id)
        kinds = kinds_of_visit(session, visit.visit_id)
        outcomes = outcomes_of_visit(session, visit.visit_id)
        files = sum(1 for row in frontier if row.kind == "file")
        if files:
            outcomes[FetchOutcome.WRONG_TYPE.value] = outcomes.get(FetchOutcome.WRONG_TYPE.value, 0) + files
        coverage = Coverage(
            mode=visit.mode,
            started_at=visit.started_at,
            sealed_at=now,
            visit_time=_speaks_for(visit, newest_fetch(session, visit.visit_id)),
            outcomes=outcomes,
            page_kinds=kinds,
            home=visit.home,
            linked=visit.linked,
            archive_only=visit.archive_only,
            unvisited=sum(1 for row in frontier if not row.done and row.kind not in NOT_ADDRESSES),
            new_unvisited=sum(1 for row in frontier if not row.done and _may_be_new(row)),
            cut_by=visit.cut_by,
            lists_reached=kinds.get(PageKind.LISTING.value, 0) + kinds.get(PageKind.SECTION.value, 0),
            sitemap=visit.sitemap,
            feeds=kinds.get(PageKind.FEED.value, 0),
            clock_offset_seconds=round(median(visit.clock_offsets), 1) if visit.clock_offsets else None,
            clock_headers=len(visit.clock_offsets),
            certificate=visit.certificate,
            ipv6=visit.ipv6,
            browser=visit.browser,
            robots=visit.robots_note,
            search_visitors=visit.search_visitors,
            remarks=(
                *visit.remarks,
                *visit.families.remarks(),
                *((f"{visit.dropped} addresses refused by shape",) if visit.dropped else ()),
            ),
        )
        store.seal_visit(session, visit.visit_id, coverage, learned.version if learned else None)
        store.unlock_site(session, visit.site_id, run_id)
    return coverage


def _may_be_new(row: store.FrontierRecord) -> bool:
    match row.kind:
        case "list" | "feed":
            return row.priority < turn.DEEP
        case "article":
            return turn.UNREAD <= row.priority < turn.KNOWN and row.depth <= _NEAR
        case _:
            return row.kind == "home"


def _speaks_for(visit: SiteVisit, newest: datetime | None) -> datetime:
    """A live visit speaks for its start; a replay for the newest answer in it."""
    return newest if visit.mode == "archive" and newest is not None else visit.started_at
