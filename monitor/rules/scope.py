"""Who is bound: status, level and owner of a site on the day judged."""

from collections.abc import Callable
from datetime import date

from monitor.domain.site import Level, OwnerType, Site, SiteClass, status_on
from monitor.rules.dossier import Dossier
from monitor.rules.engine import NotBound
from monitor.rules.words import class_words, level_words

AGENCY_LEVELS = (Level.PROVINCE, Level.DEPARTMENT, Level.DISTRICT, Level.COMMUNE)
"""Levels at which a state agency is bound by the duties of portals and sites of state agencies; a school is none."""


def bound_status(site: Site, day: date) -> SiteClass | None:
    """Status on a day that may lie before the register begins; None when the register cannot tell.

    A licence issued by then speaks for itself even where no period of the register reaches so far back.
    """
    status = status_on(site, day)
    if status is not None:
        return status
    if not site.periods:
        return None
    first = site.periods[0]
    if first.valid_from is None or day >= first.valid_from:
        return None
    licensed = Site(site.code, (type(first)(first.name, first.url, first.level, first.site_class),), site.licences)
    return (
        SiteClass.AGGREGATED if status_on(licensed, day) is SiteClass.AGGREGATED and first.site_class is not SiteClass.AGGREGATED else None
    )


def aggregated_only(dossier: Dossier) -> NotBound | None:
    """Rules on aggregated sites: a status on the day, whatever the owner."""
    status = dossier.status
    if status is SiteClass.AGGREGATED:
        return None
    what = class_words(status) if status is not None else "chưa rõ loại"
    return NotBound(f"Quy tắc chỉ áp dụng cho trang thông tin điện tử tổng hợp; trang này là {what}.")


def state_only(*levels: Level) -> Callable[[Dossier], NotBound | None]:
    """Duties of state agencies. `levels` narrows them; none given means every agency, but never a school."""

    def applies(dossier: Dossier) -> NotBound | None:
        owner, level = dossier.owner_type, dossier.level
        if level is Level.SCHOOL:
            return NotBound("Quy tắc chỉ áp dụng cho cơ quan nhà nước; trường học không thuộc đối tượng.")
        if levels and level is not None and level not in levels and level is not Level.OTHER:
            return NotBound(f"Quy tắc không áp dụng cho trang {level_words(level)}.")
        if owner is None:
            return NotBound("Sổ đăng ký chưa ghi loại chủ thể nên không xác định được nghĩa vụ của cơ quan nhà nước.", unknown=True)
        if owner is not OwnerType.STATE:
            return NotBound("Quy tắc chỉ áp dụng cho cơ quan nhà nước; chủ thể của trang không phải cơ quan nhà nước.")
        return None

    return applies


def is_aggregated(dossier: Dossier, day: date) -> bool:
    return bound_status(dossier.site, day) is SiteClass.AGGREGATED


def of_portal_levels(dossier: Dossier, _: date) -> bool:
    """A state agency of a province, department or district: whom Decree 43/2011 and its circulars bound; communes only by their own
    choice."""
    return dossier.owner_type is OwnerType.STATE and dossier.level in (Level.PROVINCE, Level.DEPARTMENT, Level.DISTRICT)


def is_component(dossier: Dossier) -> bool:
    """Below the path of another site, whose host-wide blocks may speak for it.

    A component on a host of its own, as the law of 2026 prescribes, serves its own head, menu and foot; no other home page is read with it.
    """
    period = dossier.period
    return period is not None and period.path_prefix != "/"


def not_district(dossier: Dossier, _: date) -> bool:
    """Laws since July 2026 know no district level."""
    return dossier.level is not Level.DISTRICT


def of_communes(dossier: Dossier, _: date) -> bool:
    return dossier.level is Level.COMMUNE
