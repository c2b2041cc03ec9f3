"""The notices that stand now: what each site's newest visit told, and the days that come up by the register."""

from collections.abc import Mapping
from datetime import datetime

from monitor.clock import VIETNAM
from monitor.domain.coverage import Coverage
from monitor.domain.law import Law
from monitor.domain.notice import Notice
from monitor.domain.site import SiteClass, status_on
from monitor.findings.dossiers import ThresholdLike, thresholds_from
from monitor.findings.notices import hosts_of
from monitor.findings.reminders import office_reports, reminders
from monitor.rules.dossier import Dossier
from monitor.rules.words import vietnamese_day
from monitor.storage.database import Database
from monitor.storage.judgements import load_notices
from monitor.storage.register import load_sites, site_ids
from monitor.storage.visits import latest_sealed

_REMINDERS = ("NH-01", "NH-02")


def standing_notices(db: Database, law: Law, thresholds: Mapping[str, ThresholdLike], now: datetime) -> list[Notice]:
    """Urgent ones first, then by code and site. Of sites registered today only.

    A stored notice stands while the site's newest visit is the one that told it; an unregistered host until it is registered. Reminders are
    made for this day, not for the day of the visit. The licensing office's own reports have "" as site.
    """
    day = now.astimezone(VIETNAM).date()
    with db.read() as session:
        register = load_sites(session)
        sites = {site.code: site for site in register if site.on(day) is not None}
        ids = site_ids(session)
        visited = {code: visit.visit_time for code in sites if (visit := latest_sealed(session, ids[code])) is not None}
        stored = load_notices(session, sites=sites)
    hosts = {host.removeprefix("www.") for host in hosts_of(register)}
    found = [
        notice
        for notice in stored
        if notice.code not in _REMINDERS
        and (at := visited.get(notice.site)) is not None
        and notice.seen_at >= at
        and not (notice.code == "DK-01" and _host(notice) in hosts)
    ]
    limits = thresholds_from(thresholds)
    for site in sites.values():
        found += reminders(Dossier(site, day, law, Coverage("none", now, now, now), (), limits))
    if any(status_on(site, day) is SiteClass.AGGREGATED for site in sites.values()):
        for due in office_reports(day, law):
            said = f"Báo cáo của cơ quan cấp phép phải gửi chậm nhất ngày {vietnamese_day(due.day)} ({law.provision(due.provision).cite})."
            found.append(Notice("NH-02", "", said, now))
    return sorted(found, key=lambda notice: (not notice.urgent, notice.code, notice.site, notice.url or ""))


def _host(notice: Notice) -> str:
    return (notice.url or "").removeprefix("http://").rstrip("/")
