"""Pages and their facts: storing a batch, and reading back what a visit read."""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

import msgspec
from sqlalchemy import case, delete, func, insert, null, select
from sqlalchemy.orm import Session, aliased

from monitor.clock import VIETNAM
from monitor.domain.facts import DateFact, PageFacts, PageKind
from monitor.domain.page import SECOND_LOOKS, ArchivePosition, FetchOutcome, Page
from monitor.rules.dossier import EarlierPage, ReadPage
from monitor.rules.signals import STANDING, Story
from monitor.storage.tables import PageFactsRow, PageRow, VisitRow
from monitor.storage.visits import VisitRecord
from monitor.vietnamese.text import fold, squeeze

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(PageFacts)


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A page to be stored. `facts` None when nothing could be read; `body_page_id` of the earlier row whose body still holds."""

    visit_id: int
    site_id: int
    page: Page
    facts: PageFacts | None = None
    etag: str | None = None
    last_modified: str | None = None
    body_page_id: int | None = None


@dataclass(frozen=True, slots=True)
class KnownPage:
    """What an earlier visit knows of an address. `page_id` is the row that holds its body and facts."""

    url: str
    page_id: int
    outcome: FetchOutcome
    sha256: str | None
    archived: ArchivePosition | None
    etag: str | None
    last_modified: str | None
    kind: str | None


def add_pages(session: Session, pages: Sequence[StoredPage]) -> list[int]:
    """Store pages with their facts; returns their ids in the same order."""
    if not pages:
        return []
    ids = list(
        session.scalars(insert(PageRow).returning(PageRow.id, sort_by_parameter_order=True), [_page_values(stored) for stored in pages])
    )
    facts = [
        _facts_values(page_id, stored.site_id, stored.facts) for page_id, stored in zip(ids, pages, strict=True) if stored.facts is not None
    ]
    if facts:
        session.execute(insert(PageFactsRow), facts)
    return ids


def replace_facts(session: Session, site_id: int, facts: Iterable[tuple[int, PageFacts]]) -> int:
    """Put newly read facts in the place of earlier ones, by page id; returns how many."""
    values = [_facts_values(page_id, site_id, read) for page_id, read in facts]
    for start in range(0, len(values), 500):
        part = values[start : start + 500]
        session.execute(delete(PageFactsRow).where(PageFactsRow.page_id.in_([value["page_id"] for value in part])))
        session.execute(insert(PageFactsRow), part)
    return len(values)


def known_pages(session: Session, site_id: int, visit_id: int) -> dict[str, KnownPage]:
    """Address → what the given (sealed) visit knows of it. Failures are left out; a page not modified stands for the row with its body."""
    body = aliased(PageRow)
    rows = session.execute(
        select(PageRow, body, PageFactsRow.kind)
        .outerjoin(body, body.id == PageRow.body_page_id)
        .outerjoin(PageFactsRow, PageFactsRow.page_id == func.coalesce(PageRow.body_page_id, PageRow.id))
        .where(PageRow.visit_id == visit_id, PageRow.site_id == site_id, PageRow.outcome.in_(("ok", "not_modified")))
    )
    known: dict[str, KnownPage] = {}
    for row, earlier, kind in rows:
        holder = earlier if earlier is not None else row
        known[row.url] = KnownPage(
            row.url, holder.id, FetchOutcome(row.outcome), holder.sha256, position_of(holder),
            row.etag or holder.etag, row.last_modified or holder.last_modified, kind,
        )  # fmt: skip
    return known


def facts_of_visit(session: Session, visit_id: int, *, bodies: bool = True, first_seen: bool = False) -> list[ReadPage]:
    """Every page whose content is known from the visit, with its facts and proof; pages not modified with the facts that still hold.

    `bodies` False leaves PageFacts.body None but of standing pages (faster); `first_seen` looks up when any visit saw the address first.
    """
    of_standing = case((PageFactsRow.kind == PageKind.STATIC.value, PageFactsRow.body), else_=null())
    rows = session.execute(
        select(
            PageRow.url, PageRow.fetched_at, PageFactsRow.data, PageFactsRow.body if bodies else of_standing, PageRow.archive_file,
            PageRow.archive_offset, PageRow.archive_length, PageRow.sha256,
        )
        .join(PageFactsRow, PageFactsRow.page_id == func.coalesce(PageRow.body_page_id, PageRow.id))
        .where(PageRow.visit_id == visit_id, PageRow.outcome.in_(("ok", "not_modified")))
        .order_by(PageRow.id)
    )  # fmt: skip
    firsts: dict[str, datetime] = {}
    if first_seen:
        site = select(VisitRow.site_id).where(VisitRow.id == visit_id).scalar_subquery()
        firsts = dict(
            session.execute(
                # a request that found nothing there is no sight of it
                select(PageRow.url, func.min(PageRow.fetched_at))
                .where(PageRow.site_id == site, PageRow.outcome.in_(("ok", "not_modified")))
                .group_by(PageRow.url)
            ).all()
        )
    read: list[ReadPage] = []
    for url, fetched_at, data, body, file, offset, length, sha256 in rows:
        facts = facts_from_json(data, body)
        position = None
        if file is not None and offset is not None and length is not None:
            position = ArchivePosition(file, offset, length, sha256 or "")
        read.append(ReadPage(facts, fetched_at, position, firsts.get(url)))
    return read


class _OfArticle(msgspec.Struct):
    """The few keys of a page's facts that tell whether it is an article of the site and of which day."""

    demonstration: bool = False
    published: DateFact | None = None


_article_decoder = msgspec.json.Decoder(_OfArticle)


@dataclass(frozen=True, slots=True)
class ArticleMark:
    """An article a visit knows. `sha256` changes with anything that was read on it; `day` None: undated."""

    page_id: int
    sha256: str
    day: date | None


def article_marks(session: Session, visit_id: int) -> list[ArticleMark]:
    """The visit's articles that have a text and are no demonstration content, in order of their rows; much faster than their facts."""
    rows = session.execute(
        select(PageRow.id, PageFactsRow.data, PageFactsRow.body)
        .join(PageFactsRow, PageFactsRow.page_id == func.coalesce(PageRow.body_page_id, PageRow.id))
        .where(
            PageRow.visit_id == visit_id, PageRow.outcome.in_(("ok", "not_modified")), PageFactsRow.kind == PageKind.ARTICLE.value,
            PageFactsRow.body.is_not(None), PageFactsRow.body != "",
        )
        .order_by(PageRow.id)
    )  # fmt: skip
    marks: list[ArticleMark] = []
    for page_id, data, body in rows:
        read = _article_decoder.decode(data)
        if not read.demonstration:
            digest = hashlib.sha256(f"{data}\n{body}".encode("utf-8", "surrogatepass")).hexdigest()
            marks.append(ArticleMark(page_id, digest, read.published.day if read.published else None))
    return marks


def unread_of_visit(session: Session, visit_id: int) -> dict[str, FetchOutcome]:
    """Addresses asked for in the visit and not read, with why; redirects within the site are left out."""
    rows = session.execute(
        select(PageRow.url, PageRow.outcome).where(
            PageRow.visit_id == visit_id, PageRow.outcome.not_in(("ok", "not_modified", FetchOutcome.REDIRECTED.value))
        )
    )
    # a second look at the home page is no page of the site
    return {url: FetchOutcome(outcome) for url, outcome in rows if not url.endswith(SECOND_LOOKS)}


_AT_ONCE = 500
"""Addresses in one question to the database."""


def seen_before(session: Session, visit: VisitRecord, urls: Sequence[str]) -> list[EarlierPage]:
    """Those of the addresses that visits of earlier moments read with a title."""
    found: dict[str, EarlierPage] = {}
    body = aliased(PageRow)
    for start in range(0, len(urls), _AT_ONCE):
        rows = session.execute(
            select(PageRow, body, PageFactsRow.title, PageFactsRow.kind, PageFactsRow.published)
            .join(VisitRow, VisitRow.id == PageRow.visit_id)
            .outerjoin(body, body.id == PageRow.body_page_id)
            .join(PageFactsRow, PageFactsRow.page_id == func.coalesce(PageRow.body_page_id, PageRow.id))
            .where(
                PageRow.site_id == visit.site_id, VisitRow.visit_time < visit.visit_time, PageRow.outcome.in_(("ok", "not_modified")),
                PageRow.url.in_(urls[start : start + _AT_ONCE]), PageFactsRow.title.is_not(None),
            )
            .order_by(PageRow.fetched_at)
        )  # fmt: skip
        for row, earlier, title, kind, published in rows:
            day = row.fetched_at.astimezone(VIETNAM).date()
            first = found[row.url].first_seen if row.url in found else day
            posted = published.astimezone(VIETNAM).date() if published is not None else None
            proof = position_of(earlier or row)
            found[row.url] = EarlierPage(row.url, str(title), first, day, row.fetched_at, proof, PageKind(kind), posted)
    return list(found.values())


def denied_since(session: Session, site_id: int, urls: Sequence[str]) -> dict[str, datetime]:
    """Those of the addresses that robots.txt ever forbade → when a visit met that first."""
    found: dict[str, datetime] = {}
    for start in range(0, len(urls), _AT_ONCE):
        rows = session.execute(
            select(PageRow.url, func.min(PageRow.fetched_at))
            .where(
                PageRow.site_id == site_id, PageRow.outcome == FetchOutcome.ROBOTS_DENIED.value,
                PageRow.url.in_(urls[start : start + _AT_ONCE]),
            )
            .group_by(PageRow.url)
        )  # fmt: skip
        found |= dict(rows.all())
    return found


@dataclass(frozen=True, slots=True)
class PageForReading:
    """A page whose bytes can be read again: its id, address, answer and archive position."""

    page_id: int
    url: str
    status: int | None
    fetched_at: datetime
    media_type: str | None
    archived: ArchivePosition
    facts_data: str
    body: str | None


def pages_to_read(session: Session, visit_id: int) -> Iterator[PageForReading]:
    """The visit's own pages that have facts, for learning a template and reading anew."""
    rows = session.execute(
        select(PageRow, PageFactsRow.data, PageFactsRow.body)
        .join(PageFactsRow, PageFactsRow.page_id == PageRow.id)
        .where(PageRow.visit_id == visit_id, PageRow.outcome == "ok")
        .order_by(PageRow.id)
    )
    for row, data, body in rows:
        position = position_of(row)
        if position is not None:
            yield PageForReading(row.id, row.url, row.status, row.fetched_at, row.media_type, position, data, body)


def outcomes_of_visit(session: Session, visit_id: int) -> dict[str, int]:
    """FetchOutcome value → addresses."""
    rows = session.execute(select(PageRow.outcome, func.count()).where(PageRow.visit_id == visit_id).group_by(PageRow.outcome))
    return dict(rows.all())


def kinds_of_visit(session: Session, visit_id: int) -> dict[str, int]:
    """PageKind value → pages read, not modified ones included."""
    rows = session.execute(
        select(PageFactsRow.kind, func.count())
        .join(PageRow, PageFactsRow.page_id == func.coalesce(PageRow.body_page_id, PageRow.id))
        .where(PageRow.visit_id == visit_id, PageRow.outcome.in_(("ok", "not_modified")))
        .group_by(PageFactsRow.kind)
    )
    return dict(rows.all())


@dataclass(frozen=True, slots=True)
class Measures:
    """What was read in one visit. `dated` are the articles with a day of publication; `sections` the menu entries of the home page."""

    articles: int
    dated: int
    sections: int


def measures_of_visits(session: Session, visit_ids: Sequence[int]) -> dict[int, Measures]:
    """Visit id → counts over every page whose content is known from it, not modified ones included."""
    read = (
        select(PageRow.visit_id, PageFactsRow.kind, PageFactsRow.published, PageFactsRow.page_id)
        .join(PageRow, PageFactsRow.page_id == func.coalesce(PageRow.body_page_id, PageRow.id))
        .where(PageRow.visit_id.in_(visit_ids), PageRow.outcome.in_(("ok", "not_modified")))
        .subquery()
    )
    articles = session.execute(
        select(read.c.visit_id, func.count(), func.count(read.c.published))
        .where(read.c.kind == PageKind.ARTICLE.value)
        .group_by(read.c.visit_id)
    )
    counted = {visit_id: (total, dated) for visit_id, total, dated in articles}
    homes = session.execute(
        select(read.c.visit_id, PageFactsRow.data)
        .join(read, read.c.page_id == PageFactsRow.page_id)
        .where(read.c.kind == PageKind.HOME.value)
    )
    sections: dict[int, int] = {}
    for visit_id, data in homes:
        sections[visit_id] = max(sections.get(visit_id, 0), len(facts_from_json(data).sections))
    return {visit_id: Measures(*counted.get(visit_id, (0, 0)), sections.get(visit_id, 0)) for visit_id in visit_ids}


def stories_at(session: Session, site_id: int, sights: Collection[tuple[str, datetime]]) -> dict[tuple[str, datetime], Story]:
    """(address, moment it was read) → what article stood there then, or what standing page; addresses that held neither are left out."""
    urls = sorted({url for url, _ in sights})
    found: dict[tuple[str, datetime], Story] = {}
    for start in range(0, len(urls), 500):
        rows = session.execute(
            select(PageRow.url, PageRow.fetched_at, PageFactsRow.kind, PageFactsRow.title, PageFactsRow.published)
            .join(PageFactsRow, PageFactsRow.page_id == func.coalesce(PageRow.body_page_id, PageRow.id))
            .where(PageRow.site_id == site_id, PageRow.url.in_(urls[start : start + 500]), PageFactsRow.title.is_not(None))
        )
        for url, at, kind, title, published in rows:
            if (url, at) not in sights or not title:
                continue
            if kind in STANDING:
                found[url, at] = (fold(squeeze(title)), "")
            elif kind == PageKind.ARTICLE.value and published:
                found[url, at] = (fold(squeeze(title)), published.astimezone(VIETNAM).date().isoformat())
    return found


def reader_at(session: Session, visit_id: int, url: str) -> str | None:
    """Version of the extractor that made the facts of one address in the visit; None where it has none."""
    return session.scalars(
        select(PageFactsRow.extractor)
        .join(PageRow, PageFactsRow.page_id == func.coalesce(PageRow.body_page_id, PageRow.id))
        .where(PageRow.visit_id == visit_id, PageRow.url == url)
    ).first()


def page_at(session: Session, visit_id: int, url: str) -> PageRow | None:
    """The visit's row of one address; None when it has none."""
    return session.scalars(select(PageRow).where(PageRow.visit_id == visit_id, PageRow.url == url)).first()


def page_urls(session: Session, visit_id: int) -> set[str]:
    """Addresses that have their row in the visit."""
    return set(session.scalars(select(PageRow.url).where(PageRow.visit_id == visit_id)))


def newest_fetch(session: Session, visit_id: int) -> datetime | None:
    """When the visit's newest answer was received; None without answers."""
    return session.scalars(
        select(func.max(PageRow.fetched_at)).where(PageRow.visit_id == visit_id, PageRow.archive_file.is_not(None))
    ).first()


def position_of(row: PageRow) -> ArchivePosition | None:
    """Where the row's bytes stand; None when nothing was received."""
    if row.archive_file is None or row.archive_offset is None or row.archive_length is None:
        return None
    return ArchivePosition(row.archive_file, row.archive_offset, row.archive_length, row.sha256 or "")


def facts_to_json(facts: PageFacts) -> str:
    """What page_facts.data holds: all but the body, which stands in its own column."""
    return _encoder.encode(replace(facts, body=None)).decode()


def facts_from_json(data: str, body: str | None = None) -> PageFacts:
    """The inverse of facts_to_json."""
    facts = _decoder.decode(data)
    return replace(facts, body=body) if body is not None else facts


def _page_values(stored: StoredPage) -> dict[str, object]:
    page = stored.page
    archived = page.archived
    return {
        "visit_id": stored.visit_id, "site_id": stored.site_id, "url": page.url, "outcome": page.outcome.value, "status": page.status,
        "fetched_at": page.fetched_at, "media_type": _storable(page.media_type), "sha256": archived.sha256 if archived else None,
        "archive_file": archived.file if archived else None, "archive_offset": archived.offset if archived else None,
        "archive_length": archived.length if archived else None, "redirects_to": _storable(page.redirects_to),
        "etag": _storable(stored.etag), "last_modified": _storable(stored.last_modified), "detail": _storable(page.detail),
        "body_page_id": stored.body_page_id,
    }  # fmt: skip


def _facts_values(page_id: int, site_id: int, facts: PageFacts) -> dict[str, object]:
    published = facts.published
    moment = None
    if published is not None:
        moment = published.moment or datetime.combine(published.day, time(), VIETNAM)
    source = next((s for s in facts.sources if s.outlet), facts.sources[0] if facts.sources else None)
    return {
        "page_id": page_id, "site_id": site_id, "extractor": facts.extractor, "template": facts.template, "kind": facts.page_kind.value,
        "language": facts.language, "title": _storable(facts.title), "title_folded": _storable(fold(facts.title)) if facts.title else None,
        "body": _storable(facts.body), "published": moment, "published_precision": published.precision if published else None,
        "source_outlet": source.outlet if source else None, "source_name": _storable(source.name) if source else None,
        "data": facts_to_json(facts),
    }  # fmt: skip


def _storable(text: str | None) -> str | None:
    """Without NUL, which PostgreSQL refuses in text."""
    return text.replace("\x00", "") if text else text
