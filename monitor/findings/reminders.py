"""Days that come up: a licence to renew (NH-01), a yearly report to send (NH-02). Reminders are notices, never findings."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from monitor.domain.law import Law
from monitor.domain.notice import Notice
from monitor.domain.outcome import Outcome, Verdict
from monitor.domain.site import LicenceStatus, SiteClass
from monitor.rules.dossier import Dossier
from monitor.rules.gp_02 import current_licence
from monitor.rules.words import vietnamese_day

RENEW_BEFORE = timedelta(days=30)
"""Before its end a renewal must be asked for (both decrees)."""

_DEFAULTS = {"reminder.renewal_days": 60, "reminder.report_days": 30}
"""How long ahead a reminder is given; the office's habit, no law."""


@dataclass(frozen=True, slots=True)
class Due:
    """A report that is due by `day` (inclusive) under `provision`."""

    day: date
    provision: str


_SITE_REPORTS = (("P89", 11, 25), ("P22", 1, 14))
"""Provision, month and last day: by 25 November; before, "before 15 January"."""

_OFFICE_REPORTS = (("P89", 6, 8), ("P89", 11, 27), ("P22", 1, 30), ("P22", 7, 30))
"""The same for the licensing office itself."""


def reminders(dossier: Dossier) -> tuple[Notice, ...]:
    """NH-01 and NH-02 for a licensed site on the dossier's day; none for any other site."""
    if dossier.period is None or dossier.status is not SiteClass.AGGREGATED:
        return ()
    return tuple(notice for notice in (_renewal(dossier), _report(dossier)) if notice is not None)


def office_reports(day: date, law: Law, ahead: timedelta = timedelta(days=30)) -> tuple[Due, ...]:
    """Reports of the licensing office that fall due within `ahead` of the day."""
    return _due(day, law, _OFFICE_REPORTS, ahead)


def alerts(outcomes: Iterable[Outcome], at: datetime) -> tuple[Notice, ...]:
    """Links to unlawful content (LK-01), urgent: whoever runs the site should hear of them before any inspector has decided.

    `at` is the moment of the visit they were judged from.
    """
    return tuple(
        Notice("injected-links", o.site, o.reason, at, seen.url, seen.quote, urgent=True)
        for o in outcomes
        if o.rule == "LK-01" and o.verdict in (Verdict.BREACH, Verdict.ADVICE)
        for seen in o.instances[:1]
    )


def _days(dossier: Dossier, key: str) -> timedelta:
    threshold = dossier.thresholds.get(key)
    return timedelta(days=threshold.value if threshold is not None else _DEFAULTS[key])


def _renewal(dossier: Dossier) -> Notice | None:
    licence = current_licence(dossier)
    if licence is None or licence.expires_on is None or licence.status is LicenceStatus.SUSPENDED:
        return None
    if not dossier.day <= licence.expires_on <= dossier.day + _days(dossier, "reminder.renewal_days"):
        return None
    if dossier.law.in_force("P83", dossier.day):
        provision, how = "P83", "chỉ được gia hạn 01 lần, không quá 02 năm"
    elif dossier.law.in_force("P15", dossier.day):
        provision, how = "P15", "được gia hạn không quá 02 lần, mỗi lần không quá 02 năm"
    else:
        return None
    last = licence.expires_on - RENEW_BEFORE
    when = (
        f"đề nghị gia hạn chậm nhất ngày {vietnamese_day(last)}" if dossier.day <= last else "đã quá hạn nộp hồ sơ gia hạn (trước 30 ngày)"
    )
    cite = dossier.law.provision(provision).cite
    text = f"Giấy phép {licence.number} hết hạn ngày {vietnamese_day(licence.expires_on)}: {when}; {how} ({cite})."
    return _notice("NH-01", dossier, text)


def _report(dossier: Dossier) -> Notice | None:
    held = current_licence(dossier)
    if held is None or held.status is LicenceStatus.SUSPENDED or (held.expires_on is not None and held.expires_on < dossier.day):
        return None
    due = next(iter(_due(dossier.day, dossier.law, _SITE_REPORTS, _days(dossier, "reminder.report_days"))), None)
    if due is None:
        return None
    cite = dossier.law.provision(due.provision).cite
    return _notice("NH-02", dossier, f"Báo cáo năm của trang tổng hợp phải gửi chậm nhất ngày {vietnamese_day(due.day)} ({cite}).")


def _due(day: date, law: Law, reports: Iterable[tuple[str, int, int]], ahead: timedelta) -> tuple[Due, ...]:
    found = [
        Due(on, provision)
        for provision, month, last in reports
        for on in (date(day.year, month, last), date(day.year + 1, month, last))
        if day <= on <= day + ahead and law.in_force(provision, on)
    ]
    return tuple(sorted(found, key=lambda due: due.day))


def _notice(code: str, dossier: Dossier, text: str) -> Notice:
    assert dossier.period is not None
    return Notice(code, dossier.site.code, text, dossier.coverage.visit_time, dossier.period.url)
