"""All that a rule may look at: one site, one sealed visit, one day. Built from storage by monitor/findings, or by a builder in tests."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from monitor.domain.coverage import Coverage
from monitor.domain.facts import PageFacts, PageKind, SourceKind
from monitor.domain.law import Law
from monitor.domain.page import ArchivePosition, FetchOutcome
from monitor.domain.press import OtherCandidate, Passage
from monitor.domain.site import Level, OwnerType, Site, SiteClass, SitePeriod, status_on

_DOOR = 3
"""A home page with fewer entries and with nothing on its owner but the name is a door before the site."""


def is_door(facts: PageFacts) -> bool:
    """ "Mời vào trang": a page that only sends on."""
    told = facts.identity
    contact = told is not None and any((told.address, told.email, told.phone, told.responsible_person))
    return not contact and not facts.unreadable and len(facts.sections) < _DOOR


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One page of the visit with its facts and the proof. `inherited` marks a page of the parent site read for a component site."""

    facts: PageFacts
    seen_at: datetime
    archived: ArchivePosition | None = None
    first_seen: datetime | None = None
    """When any visit saw this address first; None when unknown."""
    inherited: bool = False

    @property
    def url(self) -> str:
        return self.facts.url


@dataclass(frozen=True, slots=True)
class Threshold:
    """A number that decides and is no law.

    `basis` names number, day and issuer of the local decision; None makes what rests on it advice.
    """

    value: float
    unit: str
    basis: str | None = None

    def on(self, day: date) -> "Threshold":
        """The threshold as of a day: a decision that was issued later is no basis yet. A basis that names no day always holds."""
        issued = _issued(self.basis) if self.basis else None
        return replace(self, basis=None) if issued is not None and day < issued else self


_DAY_OF_DECISION = re.compile(
    r"(?<!\d)(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d{1,2}) tháng (\d{1,2}) năm (\d{4}))(?!\d)"
)


def _issued(basis: str) -> date | None:
    """The first day that the basis names, as ISO or day first; None when it names none."""
    m = _DAY_OF_DECISION.search(basis)
    if m is None:
        return None
    numbers = [int(n) for n in m.groups() if n is not None]
    year, month, day = numbers if m[1] else reversed(numbers)
    try:
        return date(year, month, day)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Alteration:
    """Words of a copy that stand otherwise in its original. `original` "" where the copy adds, `own` "" where it leaves out."""

    own: str
    original: str


@dataclass(frozen=True, slots=True)
class PressMatch:
    """A page's text found in an article of the press. Shares are between 0 and 1."""

    url: str
    original_url: str
    outlet: str
    """Domain of the outlet."""
    share_of_page: float
    published: str | None = None
    """ISO text as the original prints it: a day or a moment."""
    author: str | None = None
    share_of_original: float | None = None
    outlet_kind: SourceKind | None = None
    """PRESS or STATE for an outlet that publishes its own; another kind where no article of such an outlet was found."""
    title: str | None = None
    passages: tuple[Passage, ...] = ()
    delay_minutes: int | None = None
    """Minutes from the original to the copy; None when a minute is missing on either side."""
    delay_known: bool = False
    """Whether the delay comes from two printed times that agree with each other; otherwise it says only how late the copy was seen."""
    prints_earlier: bool = False
    """The copy prints an earlier time than its original: no rule may rest on the printed times."""
    seen_before: bool = False
    """The page had been seen before the time that the original prints: the press may have taken it over."""
    credits_another: bool = False
    """The page names a source, and it is not the outlet that was found."""
    passed_through: tuple[str, ...] = ()
    """Whom the article found names as its own source."""
    candidates: tuple[OtherCandidate, ...] = ()
    """Other articles with the same text."""

    altered: tuple[Alteration, ...] | None = None
    """Where the quoted passages differ, changes of spelling and layout aside; empty when verbatim, None when not compared."""


@dataclass(frozen=True, slots=True)
class PressReach:
    """How much of the press was looked through, around the days of the site's items: what is not in the index cannot be found."""

    articles: int
    outlets: int
    enough: bool
    """Whether that an item is not found says anything."""


@dataclass(frozen=True, slots=True)
class SourceCheck:
    """One later request for the article that a page was taken from. `changed` None: its text was not compared with the copy."""

    url: str
    at: datetime
    outcome: FetchOutcome
    changed: tuple[Alteration, ...] | None = None


@dataclass(frozen=True, slots=True)
class LicenceSymbol:
    """The "đã được cấp phép" symbol as looked for on the home page. `url` None: there is no symbol, "": it is no link. `leads_to_register`
    None: cannot be told from the address."""

    url: str | None
    quote: str
    leads_to_register: bool | None = None


@dataclass(frozen=True, slots=True)
class RenderedHead:
    """Page name and service type at the top of the home page as a browser drew them. Heights of letters in pixels, None not measured."""

    name: str | None
    name_height: float | None = None
    service_type: str | None = None
    service_type_height: float | None = None
    right_below: bool | None = None
    image: bool = False
    """Name or type may stand in a picture."""
    styled: bool = True
    """False: a style sheet was missing, so that nothing could be measured."""


@dataclass(frozen=True, slots=True)
class SpokespersonWords:
    """Words on a spokesperson found in the text of a page, and what stands beside them."""

    url: str
    quote: str
    phone: bool
    email: bool


@dataclass(frozen=True, slots=True)
class EarlierPage:
    """A page that earlier visits read: its title and the days of the first and the last of them; the proof is of the last.

    `published`: the day it said itself; None when it said none, or was not read for it."""

    url: str
    title: str
    first_seen: date
    last_seen: date
    seen_at: datetime | None = None
    archived: ArchivePosition | None = None
    kind: PageKind = PageKind.ARTICLE
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Technical:
    """What was measured beside reading pages. None: not measured. `moving_text` quotes blinking or scrolling text of the home page."""

    ipv6: bool | None = None
    mobile: bool | None = None
    moving_text: str | None = None


@dataclass(frozen=True)
class Dossier:
    """`pages` are the pages whose content is known from the visit, home page included, each address once."""

    site: Site
    day: date
    law: Law
    coverage: Coverage
    pages: tuple[ReadPage, ...]
    thresholds: Mapping[str, Threshold] = field(default_factory=dict)
    """Keys as in monitor.toml: "staleness.COMMUNE", "aggregation.share" …"""
    press_matches: tuple[PressMatch, ...] | None = None
    """None: no press index was consulted, so the absence of a match says nothing."""
    press_reach: PressReach | None = None
    """None: not measured; the absence of a match is then taken for what it seems."""
    unread: Mapping[str, FetchOutcome] = field(default_factory=dict)
    """Addresses asked for and not read, with why."""
    rendered: frozenset[str] | None = None
    """Addresses of pages whose facts were read as a browser drew them; None: no browser was used."""
    spokesperson: tuple[SpokespersonWords, ...] | None = None
    """Where the texts of the pages speak of a spokesperson; None: the texts were not searched."""
    earlier: tuple[EarlierPage, ...] | None = None
    """Pages of earlier visits; None: they were not looked up."""
    technical: Technical | None = None
    """None: nothing was measured."""
    social_pages: tuple[str, ...] | None = None
    """Addresses of the agency's official social pages as the register has them; None: the register does not say."""
    source_checks: Mapping[str, tuple[SourceCheck, ...]] | None = None
    """Address of a page → later requests for its source; None: sources were not asked for."""
    licence_symbol: LicenceSymbol | None = None
    """None: nobody looked for the symbol."""
    rendered_head: RenderedHead | None = None
    """None: the home page was not drawn by a browser."""

    @property
    def period(self) -> SitePeriod | None:
        return self.site.on(self.day)

    @property
    def status(self) -> SiteClass | None:
        return status_on(self.site, self.day)

    @property
    def level(self) -> Level | None:
        return self.period.level if self.period else None

    @property
    def owner_type(self) -> OwnerType | None:
        return self.period.owner_type if self.period else None

    @property
    def home(self) -> ReadPage | None:
        """The site's own home page if it was read; None otherwise. Behind a door ("Mời vào trang", a page that only sends on) it is the
        first page called so that has anything of its own."""
        homes = self.of_kind(PageKind.HOME)
        first = next(iter(homes), None)
        if first is None or not is_door(first.facts):
            return first
        return next((p for p in homes if p.facts.identity is not None and not is_door(p.facts)), first)

    def of_kind(self, *kinds: PageKind) -> Iterable[ReadPage]:
        return (p for p in self.pages if p.facts.page_kind in kinds and not p.inherited)
