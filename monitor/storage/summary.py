"""A few totals that commands print."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from monitor.domain.page import ArchivePosition
from monitor.storage.digest_queries import registered_sites
from monitor.storage.pages import position_of
from monitor.storage.tables import FindingRow, PageRow, SiteRow, VisitRow


def counts(session: Session, day: date) -> dict[str, int]:
    """`sites` registered on the day, `reached` whose home page was read in a sealed visit, `pages` read or known unchanged."""
    reached: set[int] = set()
    for site_id, coverage in session.execute(select(VisitRow.site_id, VisitRow.coverage).where(VisitRow.sealed_at.is_not(None))):
        if coverage and coverage.get("home") in ("ok", "not_modified"):
            reached.add(site_id)
    return {
        "sites": len(registered_sites(session, day)),
        "reached": len(reached),
        "pages": session.scalar(select(func.count()).select_from(PageRow).where(PageRow.outcome.in_(("ok", "not_modified")))) or 0,
    }


def open_findings(session: Session) -> list[tuple[str, str, str]]:
    """(site code, rule, who decides: "AUTO", "AUTO+" or "INS") of every open finding."""
    rows = session.execute(
        select(SiteRow.code, FindingRow.rule, FindingRow.decide)
        .join(SiteRow, SiteRow.id == FindingRow.site_id)
        .where(FindingRow.state.in_(("suspected", "confirmed", "reminded", "unverifiable", "reopened")))
        .order_by(SiteRow.code, FindingRow.rule)
    )
    return [(code, rule, decide) for code, rule, decide in rows]


def fetch_span(session: Session) -> tuple[int, float]:
    """(pages read, seconds between the first and the last answer)."""
    first, last, count = session.execute(
        select(func.min(PageRow.fetched_at), func.max(PageRow.fetched_at), func.count()).where(PageRow.outcome == "ok")
    ).one()
    return int(count), (last - first).total_seconds() if first and last else 0.0


def stored_pages(session: Session) -> list[tuple[str, str, str, ArchivePosition | None]]:
    """(site code, address, outcome, archive position) of every stored answer."""
    rows = session.execute(select(SiteRow.code, PageRow).join(SiteRow, SiteRow.id == PageRow.site_id).order_by(PageRow.id))
    return [(code, row.url, row.outcome, position_of(row)) for code, row in rows]
