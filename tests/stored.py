"""Sites, visits and pages put into a database, for tests of what is judged from storage."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session

from monitor.domain.coverage import Coverage
from monitor.domain.facts import PageFacts
from monitor.domain.page import ArchivePosition, FetchOutcome, Page
from monitor.domain.site import Site
from monitor.storage.pages import StoredPage, add_pages
from monitor.storage.tables import ConsentRow, LicenceRow, SitePeriodRow, SiteRow
from monitor.storage.visits import open_visit, seal_visit, start_run
from monitor.vietnamese.text import fold


def put_site(session: Session, site: Site) -> int:
    row = SiteRow(code=site.code)
    session.add(row)
    session.flush()
    put_periods(session, row.id, site)
    for licence in site.licences:
        session.add(
            LicenceRow(
                site_id=row.id, number=licence.number, issuer=licence.issuer, issued_on=licence.issued_on, expires_on=licence.expires_on,
                responsible_person=None, status=licence.status.value,
            )
        )  # fmt: skip
    for consent in site.consents:
        session.add(ConsentRow(site_id=row.id, **asdict(consent)))
    session.flush()
    return row.id


def put_periods(session: Session, site_id: int, site: Site) -> None:
    """The site's periods, in place of those that the register had."""
    session.execute(delete(SitePeriodRow).where(SitePeriodRow.site_id == site_id))
    for period in site.periods:
        session.add(
            SitePeriodRow(
                site_id=site_id, name=period.name, name_folded=fold(period.name), url=period.url, host=period.host,
                path_prefix=period.path_prefix, level=period.level.value, site_class=period.site_class.value,
                owner_type=period.owner_type.value if period.owner_type else None, governing_body=period.governing_body,
                admin_code=period.admin_code, valid_from=period.valid_from, valid_to=period.valid_to, render=period.render.value,
                robots_override=None, social_pages=None if period.social_pages is None else list(period.social_pages),
            )
        )  # fmt: skip
    session.flush()


def put_visit(
    session: Session, site_id: int, coverage: Coverage, pages: Iterable[PageFacts], unread: Mapping[str, FetchOutcome] | None = None
) -> int:
    """A sealed visit that read these pages and failed on these addresses."""
    run = start_run(session, "crawl", "test:1", coverage.started_at)
    visit = open_visit(session, site_id, run, coverage.mode, coverage.started_at)
    at: datetime = coverage.visit_time
    stored = [
        StoredPage(
            visit,
            site_id,
            Page(facts.url, FetchOutcome.OK, at, 200, archived=ArchivePosition("mau.warc.gz", 1000 + number, 500, facts.sha256)),
            facts,
        )
        for number, facts in enumerate(pages)
    ]
    stored += [StoredPage(visit, site_id, Page(url, how, at)) for url, how in (unread or {}).items()]
    add_pages(session, stored)
    seal_visit(session, visit, coverage, None)
    return visit
