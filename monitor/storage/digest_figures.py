"""The queries behind the figures of a digest: each gives the very things a figure counts, so that anybody can count them again."""

import re
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from monitor.clock import VIETNAM
from monitor.domain.facts import Fanpage, VisitorCounter
from monitor.storage import digest_queries as queries
from monitor.storage.digest_copies import originals, republished, shared
from monitor.storage.digest_queries import LastVisit, RegisteredSite, StoredArticle
from monitor.storage.tables import (
    LicenceRow,
    OutcomeRow,
    PageFactsRow,
    PageRow,
    PressArticleRow,
    PressTextRow,
    RegistryChangeRow,
    SitePeriodRow,
    SiteRow,
    VisitRow,
)
from monitor.vietnamese.text import fold

SOON: Final = timedelta(days=90)
"""How far ahead a licence's end is announced."""

SHORT_TITLE: Final = 15
"""Characters of a title that is too short to tell that two addresses hold one article."""

_EVER: Final = date(2000, 1, 1)

_NOT_NEWS = re.compile(r"/(?:savefile|print)/|[?&](?:print|tmpl)=", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `first` to `last`, both inclusive. Visits speak for it from its first moment until `until`, which may lie after `last`:
    what was published in the period may have been read later. A period that still runs ends on the day of `until`."""

    first: date
    last: date
    until: datetime

    @property
    def over(self) -> date:
        """The first day that was not over: what was due before it is overdue, what is due on it or later is not."""
        end = queries.after_last_moment(self.last)
        return self.until.astimezone(VIETNAM).date() if self.until < end else end.date()


# ── sites and visits ──────────────────────────────────────────────────────────────────────────────────────────────


def registered(session: Session, span: Span) -> list[RegisteredSite]:
    """Sites in the register on the last day."""
    return queries.registered_sites(session, span.last)


def visits(session: Session, span: Span) -> dict[int, LastVisit]:
    """The newest sealed visit of each site in the span."""
    return queries.last_visits(session, span.until, queries.first_moment(span.first))


def visits_within(session: Session, span: Span) -> dict[int, LastVisit]:
    """The newest sealed visit of each site that took place in the span's own days: what a later one found was not found in them."""
    return queries.last_visits(session, min(span.until, queries.after_last_moment(span.last)), queries.first_moment(span.first))


def reached(sites: Sequence[RegisteredSite], seen: Mapping[int, LastVisit]) -> list[RegisteredSite]:
    """Those whose home page the visit read."""
    return [site for site in sites if site.id in seen and seen[site.id].home_read]


def judged(sites: Sequence[RegisteredSite], seen: Mapping[int, LastVisit]) -> list[RegisteredSite]:
    """Those reached for which a rule came to a verdict other than unknown; `seen` are the visits within the span."""
    return [site for site in reached(sites, seen) if seen[site.id].judged > 0]


def rule_versions(session: Session, span: Span) -> dict[str, tuple[int, ...]]:
    """Rule → the versions that judged visits of the span."""
    rows = session.execute(
        select(OutcomeRow.rule, OutcomeRow.version)
        .join(VisitRow, VisitRow.id == OutcomeRow.visit_id)
        .where(VisitRow.visit_time >= queries.first_moment(span.first), VisitRow.visit_time < span.until)
        .distinct()
    )
    found: dict[str, list[int]] = {}
    for rule, version in rows:
        found.setdefault(rule, []).append(version)
    return {rule: tuple(sorted(versions)) for rule, versions in sorted(found.items())}


def all_names(session: Session) -> list[str]:
    """Every name, address holder and governing body that the register has or had."""
    names: dict[str, None] = {}
    for name, governing_body in session.execute(select(SitePeriodRow.name, SitePeriodRow.governing_body).order_by(SitePeriodRow.id)):
        names[name] = None
        if governing_body:
            names[governing_body] = None
    return list(names)


# ── articles ──────────────────────────────────────────────────────────────────────────────────────────────────────


class _Flags(msgspec.Struct):
    """The few keys of the stored facts that are needed beside the columns."""

    demonstration: bool = False


def title_key(title: str | None) -> str | None:
    """One key for the spellings of a title; None for a title too short to tell."""
    key = re.sub(r"\W+", " ", fold(title or "")).strip()
    return key if len(key) > SHORT_TITLE else None


def news(session: Session, span: Span) -> list[StoredArticle]:
    """Articles of registered sites whose own date lies in the period: no print copies, no demonstration content, and one of a site's
    addresses for the same title on the same day. Oldest first."""
    ids = {site.id for site in registered(session, span)}
    seen: set[tuple[int, str, date]] = set()
    kept = []
    for article in queries.articles_of_period(session, span.first, span.last):
        if article.site_id not in ids or _NOT_NEWS.search(article.url) or msgspec.json.decode(article.data, type=_Flags).demonstration:
            continue
        key = article.title_folded or ""
        if len(key) > SHORT_TITLE:
            same = (article.site_id, key, article.published.astimezone(VIETNAM).date())
            if same in seen:
                continue
            seen.add(same)
        kept.append(article)
    return kept


def silent(sites: Sequence[RegisteredSite], articles: Sequence[StoredArticle]) -> list[RegisteredSite]:
    """Of these sites, those without an article."""
    active = {article.site_id for article in articles}
    return [site for site in sites if site.id not in active]


@dataclass(frozen=True, slots=True)
class PressItem:
    """An article of the press index. `published` the moment it appeared, +07:00."""

    url: str
    outlet: str
    title: str | None
    published: datetime
    text: str


def press_items(session: Session, span: Span) -> Iterator[PressItem]:
    """Articles of the press index (not of monitored sites) that appeared in the period, in the order in which they came in."""
    rows = session.execute(
        select(PressArticleRow.url, PressArticleRow.outlet, PressArticleRow.title, PressArticleRow.appeared, PressTextRow.text)
        .join(PressTextRow, PressTextRow.article_id == PressArticleRow.id)
        .where(
            PressArticleRow.site_code.is_(None),
            PressArticleRow.appeared >= queries.first_moment(span.first),
            PressArticleRow.appeared < queries.after_last_moment(span.last),
        )
        .order_by(PressArticleRow.id)
        .execution_options(yield_per=200)
    )
    for url, outlet, title, appeared, packed in rows:
        yield PressItem(url, outlet, title, appeared.astimezone(VIETNAM), zlib.decompress(packed).decode())


# ── what home pages show ──────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class HomeReading:
    """What a site's home page showed when it was last read in the span."""

    site_id: int
    read_at: datetime
    counter: VisitorCounter | None
    fanpages: tuple[Fanpage, ...]


class _Home(msgspec.Struct):
    visitor_counter: VisitorCounter | None = None
    fanpages: tuple[Fanpage, ...] = ()


def home_readings(session: Session, span: Span) -> dict[int, HomeReading]:
    """Site → the newest reading of its home pages in the span; a counter that only an older reading of the span has is taken from there."""
    rows = session.execute(
        select(PageFactsRow.site_id, PageRow.fetched_at, PageFactsRow.data)
        .join(PageRow, PageFactsRow.page_id == func.coalesce(PageRow.body_page_id, PageRow.id))
        .where(PageFactsRow.kind == "home", PageRow.fetched_at >= queries.first_moment(span.first), PageRow.fetched_at < span.until)
        .order_by(PageRow.fetched_at, PageRow.id)
    )
    found: dict[int, HomeReading] = {}
    for site_id, fetched_at, data in rows:
        facts = msgspec.json.decode(data, type=_Home)
        known = found.get(site_id)
        if facts.visitor_counter is None and known is not None:
            found[site_id] = HomeReading(site_id, known.read_at, known.counter, _joined(known.fanpages, facts.fanpages))
        else:
            pages = _joined(known.fanpages if known else (), facts.fanpages)
            found[site_id] = HomeReading(site_id, fetched_at.astimezone(VIETNAM), facts.visitor_counter, pages)
    return found


def _joined(one: tuple[Fanpage, ...], other: tuple[Fanpage, ...]) -> tuple[Fanpage, ...]:
    return tuple(dict.fromkeys((*one, *other)))


def counters(session: Session, span: Span) -> list[HomeReading]:
    """Readings of registered sites with a visitor counter."""
    ids = {site.id for site in registered(session, span)}
    return [reading for site_id, reading in home_readings(session, span).items() if site_id in ids and reading.counter]


def earlier_readings(session: Session, span: Span) -> dict[int, HomeReading]:
    """What home pages showed when they were last read before the span."""
    return home_readings(session, Span(_EVER, span.first - timedelta(days=1), queries.first_moment(span.first)))


@dataclass(frozen=True, slots=True)
class Gain:
    """How far a site's counter went on between its last reading before the period and its newest one in it."""

    site_id: int
    visits: int
    since: datetime
    until: datetime


def gains(session: Session, span: Span) -> list[Gain]:
    """Of registered sites whose counter was read before the period and in it. A counter that went back was set anew: nobody knows by how
    much it went on, and it is left out."""
    before = earlier_readings(session, span)
    found = []
    for now in counters(session, span):
        then = before.get(now.site_id)
        if now.counter and then and then.counter and now.counter.value >= then.counter.value:
            found.append(Gain(now.site_id, now.counter.value - then.counter.value, then.read_at, now.read_at))
    return found


def with_fanpages(session: Session, span: Span) -> list[HomeReading]:
    """Readings of registered sites that link a fanpage."""
    ids = {site.id for site in registered(session, span)}
    return [reading for site_id, reading in home_readings(session, span).items() if site_id in ids and reading.fanpages]


# ── licences and changes of the register ──────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class StoredLicence:
    site_id: int
    code: str
    number: str
    issued_on: date | None
    expires_on: date | None
    status: str
    responsible_person: str | None


def licences(session: Session, span: Span) -> list[StoredLicence]:
    """Licences of registered sites that were issued by the last day; one without an issue day counts."""
    ids = {site.id for site in registered(session, span)}
    rows = session.execute(
        select(LicenceRow, SiteRow.code).join(SiteRow, SiteRow.id == LicenceRow.site_id).order_by(SiteRow.code, LicenceRow.id)
    )
    return [
        StoredLicence(row.site_id, code, row.number, row.issued_on, row.expires_on, row.status, row.responsible_person)
        for row, code in rows
        if row.site_id in ids and (row.issued_on is None or row.issued_on <= span.last)
    ]


def licences_issued(session: Session, span: Span) -> list[StoredLicence]:
    """Those issued in the period."""
    return [row for row in licences(session, span) if row.issued_on is not None and row.issued_on >= span.first]


def licences_ended(session: Session, span: Span) -> list[StoredLicence]:
    """Those not revoked whose last day lies in the period and is over."""
    return [row for row in _running(session, span) if row.expires_on is not None and span.first <= row.expires_on < span.over]


def licences_expiring(session: Session, span: Span) -> list[StoredLicence]:
    """Those not revoked that still held when the period ended and whose last day lies in the SOON from then."""
    return [row for row in _running(session, span) if row.expires_on is not None and span.over <= row.expires_on < span.over + SOON]


def licences_expired(session: Session, span: Span) -> list[StoredLicence]:
    """Those not revoked that had ended by the end of the period."""
    return [row for row in _running(session, span) if row.expires_on is not None and row.expires_on < span.over]


def _running(session: Session, span: Span) -> list[StoredLicence]:
    return [row for row in licences(session, span) if row.status != "revoked"]


@dataclass(frozen=True, slots=True)
class LicenceChange:
    """What the register changed in one field of one licence, as text: days dd/mm/yyyy."""

    at: datetime
    code: str
    number: str
    field: str
    before: str | None
    after: str | None


def licence_changes(session: Session, span: Span) -> list[LicenceChange]:
    """Changes to fields of known licences that the register took over in the period, oldest first."""
    rows = session.scalars(
        select(RegistryChangeRow)
        .where(
            RegistryChangeRow.at >= queries.first_moment(span.first),
            RegistryChangeRow.at < queries.after_last_moment(span.last),
            RegistryChangeRow.field.like("licence %: %"),
        )
        .order_by(RegistryChangeRow.id)
    )
    changes = []
    for row in rows:
        number, _, field = (row.field or "").removeprefix("licence ").rpartition(": ")
        changes.append(LicenceChange(row.at.astimezone(VIETNAM), row.site_code, number, field, row.before, row.after))
    return changes


def licences_renewed(session: Session, span: Span) -> list[LicenceChange]:
    """The last change to the end of each licence that put it later."""
    return list({(change.code, change.number): change for change in licence_changes(session, span) if _puts_later(change)}.values())


def licences_amended(session: Session, span: Span) -> list[LicenceChange]:
    """Changes to licences other than a later end or another responsible person."""
    return [change for change in licence_changes(session, span) if not _puts_later(change) and change.field != "responsible_person"]


def _puts_later(change: LicenceChange) -> bool:
    after = _day(change.after)
    return change.field == "expires_on" and after is not None and after > (_day(change.before) or date.min)


def responsible_changes(session: Session, span: Span) -> list[LicenceChange]:
    """Changes of the person responsible, with a person on both sides: a blank that was filled is no change of person."""
    return [change for change in licence_changes(session, span) if change.field == "responsible_person" and change.before and change.after]


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat("-".join(reversed((text or "").split("/"))))
    except ValueError:
        return None


# ── figures ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _kinds(session: Session, span: Span) -> tuple[int, int, int]:
    """Articles that are republished, shared, and neither."""
    articles = news(session, span)
    found = originals(session, articles)
    taken, same = len(republished(articles, found)), len(shared(articles, found))
    return taken, same, len(articles) - taken - same


FIGURES: Final[Mapping[str, Callable[[Session, Span], int]]] = {
    "registered": lambda session, span: len(registered(session, span)),
    "reached": lambda session, span: len(reached(registered(session, span), visits(session, span))),
    "judged": lambda session, span: len(judged(registered(session, span), visits_within(session, span))),
    "news": lambda session, span: len(news(session, span)),
    "republished": lambda session, span: _kinds(session, span)[0],
    "shared": lambda session, span: _kinds(session, span)[1],
    "own": lambda session, span: _kinds(session, span)[2],
    "silent": lambda session, span: len(silent(reached(registered(session, span), visits(session, span)), news(session, span))),
    "press_items": lambda session, span: sum(1 for _ in press_items(session, span)),
    "counters": lambda session, span: len(counters(session, span)),
    "counted_visits": lambda session, span: sum(reading.counter.value for reading in counters(session, span) if reading.counter),
    "gained_visits": lambda session, span: sum(gain.visits for gain in gains(session, span)),
    "with_fanpages": lambda session, span: len(with_fanpages(session, span)),
    "licences": lambda session, span: len(licences(session, span)),
    "licences_issued": lambda session, span: len(licences_issued(session, span)),
    "licences_renewed": lambda session, span: len(licences_renewed(session, span)),
    "licences_amended": lambda session, span: len(licences_amended(session, span)),
    "licences_ended": lambda session, span: len(licences_ended(session, span)),
    "licences_expiring": lambda session, span: len(licences_expiring(session, span)),
    "licences_expired": lambda session, span: len(licences_expired(session, span)),
    "responsible_changes": lambda session, span: len(responsible_changes(session, span)),
    "findings_new": lambda session, span: len(queries.findings_new(session, span.first, span.last)),
    "findings_persistent": lambda session, span: len(queries.findings_persistent(session, span.first, span.last)),
    "findings_remedied": lambda session, span: len(queries.findings_remedied(session, span.first, span.last)),
    "findings_open": lambda session, span: len(queries.findings_open_at(session, queries.after_last_moment(span.last))),
    "findings_overdue": lambda session, span: len(queries.findings_overdue(session, span.last, span.over)),
}
"""Name of a query → how many things it finds in a span: the value of the figure that names it."""
