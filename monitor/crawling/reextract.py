"""`monitor extract`: the facts of sealed visits read again from the archive, by the extractor as it is now. No network."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from monitor.crawling.relearn import relearn
from monitor.crawling.seal import pages_before
from monitor.errors import UserError
from monitor.storage import visits as store
from monitor.storage.database import Database
from monitor.storage.pages import facts_from_json, replace_facts


@dataclass(frozen=True, slots=True)
class Extracted:
    """One visit read again: pages with bytes, how many facts changed, how many records could not be read."""

    visit_id: int
    site: str
    pages: int
    changed: int
    unreadable: int


def extract_visits(db: Database, archive: Path, visit_id: int | None = None) -> Iterator[Extracted]:
    """Read visits again, each in a transaction of its own. `visit_id` None: the newest sealed visit of every site.

    Raises UserError when there is no sealed visit of that number.
    """
    with db.read() as session:
        chosen = store.sealed_visits(session, visit_id)
    if visit_id is not None and not chosen:
        raise UserError(f"không có lượt thăm đã hoàn tất số {visit_id}")
    for visit, code in chosen:
        with db.read() as session:
            pages = pages_before(session, visit.id)
            earlier = store.latest_template(session, visit.site_id)
        learned = relearn(str(archive), pages, earlier)
        with db.begin() as session:
            replace_facts(session, visit.site_id, ((page_id, facts_from_json(data, body)) for page_id, data, body in learned.changed))
            if learned.template is not None and learned.version is not None:
                store.add_template(session, visit.site_id, visit.id, learned.version, learned.template)
        yield Extracted(visit.id, code, len(pages), len(learned.changed), learned.unreadable)
