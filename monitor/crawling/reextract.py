"""Reading archived pages again with the extractor of today: a changed extractor needs no crawl."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from monitor.crawling.relearn import relearn
from monitor.crawling.seal import pages_before
from monitor.errors import UserError
from monitor.storage import visits as store
from monitor.storage.database import Database
from monitor.storage.pages import facts_from_json, replace_facts
from monitor.storage.tables import SiteRow, VisitRow


@dataclass(frozen=True, slots=True)
class Reextracted:
    """`changed` of the visit's `pages` have other facts than before; `unreadable` could not be read back from the archive."""

    site: str
    visit_id: int
    pages: int
    changed: int
    unreadable: int


def extract_visits(db: Database, archive: Path, visit_id: int | None = None) -> Iterator[Reextracted]:
    """Learn the template and read every page of a sealed visit again; None: the newest sealed visit of every site. One transaction a visit.

    Outcomes are not touched: `monitor evaluate` judges the new facts. Raises UserError when there is no such sealed visit.
    """
    with db.read() as session:
        rows = list(
            session.execute(
                select(SiteRow.code, VisitRow.id, VisitRow.site_id)
                .join(VisitRow, VisitRow.site_id == SiteRow.id)
                .where(VisitRow.sealed_at.is_not(None), *([VisitRow.id == visit_id] if visit_id is not None else []))
                .order_by(SiteRow.code, VisitRow.id)
            )
        )
        if visit_id is None:
            newest = {site: (found.id if (found := store.latest_sealed(session, site)) else None) for _, _, site in rows}
            rows = [row for row in rows if newest[row[2]] == row[1]]
    if visit_id is not None and not rows:
        raise UserError(f"there is no sealed visit {visit_id}")
    for code, number, site in rows:
        with db.read() as session:
            pages = pages_before(session, number)
        learned = relearn(str(archive), pages, None)
        with db.begin() as session:
            changed = replace_facts(session, site, ((page_id, facts_from_json(data, body)) for page_id, data, body in learned.changed))
            if learned.template is not None and learned.version is not None:
                store.add_template(session, site, number, learned.version, learned.template)
        yield Reextracted(code, number, len(pages), changed, learned.unreadable)
