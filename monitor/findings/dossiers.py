"""Building what rules look at from what storage holds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Protocol
from urllib.parse import urlsplit

from sqlalchemy.orm import Session

from monitor.clock import VIETNAM
from monitor.domain.coverage import Coverage
from monitor.domain.facts import PageKind
from monitor.domain.law import Law
from monitor.domain.page import FetchOutcome
from monitor.domain.site import OwnerType, Site
from monitor.findings.sources import source_checks
from monitor.reference.outlets import load_outlets
from monitor.rules.dossier import (
    Dossier,
    EarlierPage,
    LicenceSymbol,
    PressMatch,
    PressReach,
    ReadPage,
    RenderedHead,
    SpokespersonWords,
    Technical,
    Threshold,
)
from monitor.rules.drawn_head import rendered_head
from monitor.rules.signals import address
from monitor.storage.pages import facts_of_visit, seen_before, unread_of_visit
from monitor.storage.visits import VisitRecord, earliest_sealed, latest_sealed, sealed_before

_WITHOUT_TEXT = (PageKind.FEED, PageKind.CHALLENGE, PageKind.ERROR)


class ThresholdLike(Protocol):
    """A threshold as configuration has it: an empty basis is none."""

    @property
    def value(self) -> float: ...
    @property
    def unit(self) -> str: ...
    @property
    def basis(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Register:
    """All registered sites, with their row ids by code."""

    sites: tuple[Site, ...]
    ids: Mapping[str, int]

    def parent_of(self, site: Site, day: date) -> Site | None:
        """The site of whose host this one is a component: same host, the longest shorter path. None when it has its host for itself."""
        period = site.on(day)
        if period is None:
            return None
        above = [
            (other_period.path_prefix, other)
            for other in self.sites
            if other.code != site.code
            for other_period in [other.on(day)]
            if other_period is not None
            and other_period.host == period.host
            and other_period.path_prefix != period.path_prefix
            and period.path_prefix.startswith(other_period.path_prefix)
        ]
        return max(above, key=lambda pair: len(pair[0]))[1] if above else None


def thresholds_from(values: Mapping[str, ThresholdLike]) -> dict[str, Threshold]:
    return {key: Threshold(value.value, value.unit, value.basis or None) for key, value in values.items()}


def end_of(day: date) -> datetime:
    """The last moment of a day in Vietnam."""
    return datetime.combine(day, time.max, VIETNAM)


def visit_for(session: Session, site_id: int, as_of: date | None) -> VisitRecord | None:
    """The newest sealed visit not later than `as_of` (None: the newest); where all are later, the earliest of them.

    What was seen later is the best proof there is of a day before the first visit; the outcome says so.
    """
    visit = latest_sealed(session, site_id, end_of(as_of) if as_of else None)
    if visit is not None or as_of is None:
        return visit
    return earliest_sealed(session, site_id)


def load_dossier(
    session: Session,
    register: Register,
    site: Site,
    visit: VisitRecord,
    day: date,
    law: Law,
    thresholds: Mapping[str, Threshold],
    press_matches: Iterable[PressMatch] | None = None,
    press_reach: PressReach | None = None,
) -> Dossier:
    """One site, one sealed visit, one day. No rule reads the bodies of articles, so they stay in storage (PageFacts.body is None);
    those of standing pages come along, for the headings within them."""
    if visit.coverage is None:
        raise ValueError(f"visit {visit.id} is not sealed")
    period = site.on(day)
    pages = facts_of_visit(session, visit.id, bodies=False, first_seen=True)
    if period is not None:
        home = address(period.url)
        pages.sort(key=lambda page: address(page.url) != home)  # stable: the registered address is the home page before any other
    unread = unread_of_visit(session, visit.id)
    matches = None if press_matches is None else tuple(press_matches)
    parent = register.parent_of(site, day)
    if parent is not None:
        pages += _inherited(session, register, parent, visit)
    return Dossier(
        site=site,
        day=day,
        law=law,
        coverage=visit.coverage,
        pages=tuple(pages),
        thresholds={key: threshold.on(day) for key, threshold in thresholds.items()},
        press_matches=matches,
        press_reach=press_reach,
        unread=unread,
        rendered=_rendered(visit.coverage, pages),
        spokesperson=_spokesperson(pages),
        earlier=_earlier(session, visit, unread),
        technical=_technical(visit.coverage, pages),
        social_pages=period.social_pages if period is not None else None,
        source_checks=source_checks(session, visit.id, matches),
        licence_symbol=_symbol(register, pages, home=None if period is None else period.host),
        rendered_head=None if period is None else _head(pages, period.name),
    )


def _own(pages: Iterable[ReadPage]) -> list[ReadPage]:
    return [page for page in pages if not page.inherited]


def _rendered(coverage: Coverage, pages: Iterable[ReadPage]) -> frozenset[str] | None:
    """Pages drawn by a browser, or without anything that a browser could draw beyond their source."""
    found = frozenset(page.url for page in _own(pages) if coverage.browser or page.facts.scripted is False)
    return found or None


def _spokesperson(pages: Iterable[ReadPage]) -> tuple[SpokespersonWords, ...] | None:
    """None when the text of any page was read before spokespersons were looked for."""
    own = _own(pages)
    texts = [page for page in own if page.facts.page_kind not in _WITHOUT_TEXT]
    if not texts or any(page.facts.spokesperson is None for page in texts):
        return None
    return tuple(
        SpokespersonWords(page.url, line.quote, line.phone, line.email) for page in texts for line in page.facts.spokesperson or ()
    )


def _technical(coverage: Coverage, pages: Iterable[ReadPage]) -> Technical | None:
    home = next((page.facts for page in _own(pages) if page.facts.page_kind is PageKind.HOME), None)
    if home is None or home.scripted is None:
        return None
    return Technical(coverage.ipv6, home.mobile, home.moving_text)


def _earlier(session: Session, visit: VisitRecord, unread: Mapping[str, FetchOutcome]) -> tuple[EarlierPage, ...] | None:
    """What earlier visits read at addresses that this one found gone; None when there was no earlier visit."""
    if not sealed_before(session, visit, 1):
        return None
    gone = [url for url, how in unread.items() if how.says_absent]
    return tuple(seen_before(session, visit, gone))


def _symbol(register: Register, pages: Iterable[ReadPage], home: str | None) -> LicenceSymbol | None:
    """The symbol that leads best, of those on the home page. Whether it leads to a register is read off its address: that a state site
    is asked and answers proves no more."""
    page = next((p for p in pages if p.facts.page_kind is PageKind.HOME and not p.inherited), None)
    if page is None or page.facts.licence_symbols is None:
        return None
    known = {h for site in register.sites for p in site.periods if p.owner_type is OwnerType.STATE for h in (_bare(p.host),)}
    outlets = load_outlets()

    def leads(url: str | None) -> bool | None:
        host = _bare(urlsplit(url or "").hostname or "")
        if not host:
            return False
        if host in known or outlets.is_state_host(host):
            return True
        return None if home is not None and host == _bare(home) else False

    symbols = [LicenceSymbol(symbol.url or "", symbol.quote, leads(symbol.url)) for symbol in page.facts.licence_symbols]
    order = {True: 0, None: 1, False: 2}
    return min(symbols, key=lambda symbol: order[symbol.leads_to_register], default=LicenceSymbol(None, ""))


def _head(pages: Iterable[ReadPage], name: str) -> RenderedHead | None:
    drawn = next((page.facts.drawn_head for page in _own(pages) if page.facts.drawn_head is not None), None)
    return None if drawn is None else rendered_head(drawn, name)


def _bare(host: str) -> str:
    return host.removeprefix("www.")


def _inherited(session: Session, register: Register, parent: Site, visit: VisitRecord) -> list[ReadPage]:
    """The home page of the site above, as its newest visit until then read it."""
    above = latest_sealed(session, register.ids[parent.code], visit.visit_time) or latest_sealed(session, register.ids[parent.code])
    if above is None:
        return []
    read = facts_of_visit(session, above.id, bodies=False)
    return [replace(page, inherited=True) for page in read if page.facts.page_kind is PageKind.HOME]
