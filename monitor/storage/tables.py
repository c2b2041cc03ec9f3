"""Every table of the findings database. The only other places that know SQL stand beside this file."""

from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Date,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy import DateTime as SqlDateTime
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept in UTC. Naive values are refused: SQLite would drop the zone silently."""

    impl = SqlDateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment without zone: {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def storable(text: str) -> str:
    """The text as both engines take it: NUL, which PostgreSQL refuses, and halves of surrogate pairs, which nobody can encode, become
    U+FFFD, one character for one, so that offsets into a stored text stay right.
    """
    if "\x00" in text:
        text = text.replace("\x00", "\ufffd")
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
    return text


class Words(TypeDecorator[str]):
    """Text of the world: see `storable`."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: Moment,
        date: Date,
        str: Words,
        int: BigInteger().with_variant(Integer, "sqlite"),
        float: Float,
        bool: Boolean,
    }


# ── register ──────────────────────────────────────────────────────────────────────────────────────────────────────


class SiteRow(Base):
    """A registered site; what it was on a day stands in site_period."""

    __tablename__ = "site"
    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(64), unique=True)


class SitePeriodRow(Base):
    """What the register said of a site from valid_from to valid_to (inclusive, null = open)."""

    __tablename__ = "site_period"
    id: Mapped[int] = mapped_column(primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id"), index=True)
    name: Mapped[str]
    name_folded: Mapped[str]
    """Lower case, without marks, for search."""
    url: Mapped[str]
    host: Mapped[str] = mapped_column(String(255), index=True)
    path_prefix: Mapped[str]
    level: Mapped[str] = mapped_column(String(16))
    site_class: Mapped[str] = mapped_column(String(16))
    owner_type: Mapped[str | None] = mapped_column(String(16))
    governing_body: Mapped[str | None]
    admin_code: Mapped[str | None] = mapped_column(String(16))
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    render: Mapped[str] = mapped_column(String(8), default="auto")
    robots_override: Mapped[str | None]
    social_pages: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))
    """Null: the register does not say."""


class LicenceRow(Base):
    __tablename__ = "licence"
    __table_args__ = (UniqueConstraint("site_id", "number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id"))
    number: Mapped[str]
    issuer: Mapped[str | None]
    issued_on: Mapped[date | None]
    expires_on: Mapped[date | None]
    responsible_person: Mapped[str | None]
    status: Mapped[str] = mapped_column(String(16), default="valid")


class ConsentRow(Base):
    __tablename__ = "consent"
    id: Mapped[int] = mapped_column(primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id"), index=True)
    press_agency: Mapped[str]
    document_number: Mapped[str | None]
    signed_on: Mapped[date | None]
    valid_to: Mapped[date | None]


class RegistryChangeRow(Base):
    """What imports and commands did to the register, for the digest ("changes of responsible person") and for proof."""

    __tablename__ = "registry_change"
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    source: Mapped[str]
    site_code: Mapped[str] = mapped_column(String(64), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    """added, changed, ended."""
    field: Mapped[str | None]
    before: Mapped[str | None]
    after: Mapped[str | None]


# ── visits ────────────────────────────────────────────────────────────────────────────────────────────────────────


class RunRow(Base):
    """One process of `monitor crawl` or another long command. finished_at null and a stale heartbeat: it was killed."""

    __tablename__ = "run"
    id: Mapped[int] = mapped_column(primary_key=True)
    command: Mapped[str]
    started_at: Mapped[datetime]
    heartbeat_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    process: Mapped[str]
    """host:pid."""
    result: Mapped[str | None]
    """done, failed, interrupted."""


class VisitRow(Base):
    """One visit to one site, resumed by later runs until it is sealed. An unsealed visit is unfinished work."""

    __tablename__ = "visit"
    id: Mapped[int] = mapped_column(primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id"), index=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("run.id"))
    """The run that works on it now, or worked on it last."""
    mode: Mapped[str] = mapped_column(String(8))
    """live or archive."""
    started_at: Mapped[datetime]
    sealed_at: Mapped[datetime | None] = mapped_column(index=True)
    visit_time: Mapped[datetime | None]
    coverage: Mapped[dict[str, object] | None] = mapped_column(JSON)
    template: Mapped[str | None] = mapped_column(String(64))
    """Version of the site template learned at the sealing."""


class SiteLockRow(Base):
    """Keeps two crawls of the same site apart. A lock whose heartbeat is stale may be taken over."""

    __tablename__ = "site_lock"
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id"), primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("run.id"))
    heartbeat_at: Mapped[datetime]


class FrontierRow(Base):
    """Addresses of a visit: found, and done or not. Links found on a page and the page's own done mark are one transaction."""

    __tablename__ = "frontier"
    __table_args__ = (UniqueConstraint("visit_id", "key"), Index("ix_frontier_open", "visit_id", "done", "priority"))
    id: Mapped[int] = mapped_column(primary_key=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"))
    key: Mapped[str]
    """Normalised address: two spellings of one address are one row."""
    url: Mapped[str]
    kind: Mapped[str] = mapped_column(String(16))
    """home, robots, sitemap, feed, list, article, page, archive_only."""
    priority: Mapped[int]
    """Smaller goes first."""
    depth: Mapped[int]
    found_on: Mapped[str | None]
    done: Mapped[bool] = mapped_column(default=False)
    attempts: Mapped[int] = mapped_column(default=0)


class ArchiveFileRow(Base):
    """A WARC file and how far it is committed: bytes behind `committed` are cut at the next start."""

    __tablename__ = "archive_file"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(255), unique=True)
    committed: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]


class PageRow(Base):
    """One answer (or failure) in one visit. The address's bytes exist when this row is committed."""

    __tablename__ = "page"
    __table_args__ = (UniqueConstraint("visit_id", "url"), Index("ix_page_site_url", "site_id", "url"))
    id: Mapped[int] = mapped_column(primary_key=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"))
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id"))
    url: Mapped[str]
    outcome: Mapped[str] = mapped_column(String(24))
    status: Mapped[int | None]
    fetched_at: Mapped[datetime]
    media_type: Mapped[str | None]
    sha256: Mapped[str | None] = mapped_column(String(64))
    archive_file: Mapped[str | None]
    archive_offset: Mapped[int | None]
    archive_length: Mapped[int | None]
    redirects_to: Mapped[str | None]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    detail: Mapped[str | None]
    body_page_id: Mapped[int | None] = mapped_column(ForeignKey("page.id"))
    """For not_modified: the earlier row whose body still holds; its facts are this page's facts."""


class PageFactsRow(Base):
    """What extraction read on a page. `data` is the JSON of PageFacts without `body`; the columns beside it are for queries."""

    __tablename__ = "page_facts"
    page_id: Mapped[int] = mapped_column(ForeignKey("page.id"), primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id"), index=True)
    extractor: Mapped[str] = mapped_column(String(64))
    template: Mapped[str | None] = mapped_column(String(64))
    kind: Mapped[str] = mapped_column(String(16), index=True)
    language: Mapped[str | None] = mapped_column(String(8))
    title: Mapped[str | None]
    title_folded: Mapped[str | None]
    body: Mapped[str | None]
    published: Mapped[datetime | None] = mapped_column(index=True)
    """Midnight +07:00 when only the day is known; `published_precision` tells."""
    published_precision: Mapped[str | None] = mapped_column(String(8))
    source_outlet: Mapped[str | None] = mapped_column(String(128))
    source_name: Mapped[str | None]
    data: Mapped[str]


class SiteTemplateRow(Base):
    """What repeats on a site's pages, learned when a visit is sealed. `data` is the JSON of extraction's SiteTemplate."""

    __tablename__ = "site_template"
    id: Mapped[int] = mapped_column(primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id"), index=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"))
    version: Mapped[str] = mapped_column(String(64))
    data: Mapped[str]


# ── judgements and cases ──────────────────────────────────────────────────────────────────────────────────────────


class OutcomeRow(Base):
    """Append-only. `fingerprint` hashes everything but made_at, so the same evaluation twice adds nothing."""

    __tablename__ = "outcome"
    __table_args__ = (Index("ix_outcome_site_rule", "site_id", "rule", "on_day"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id"))
    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"))
    rule: Mapped[str] = mapped_column(String(16))
    version: Mapped[int]
    verdict: Mapped[str] = mapped_column(String(16))
    on_day: Mapped[date]
    severity: Mapped[int]
    decide: Mapped[str] = mapped_column(String(8))
    reason: Mapped[str]
    basis: Mapped[list[object]] = mapped_column(JSON)
    instances: Mapped[list[object]] = mapped_column(JSON)
    not_checked: Mapped[list[object]] = mapped_column(JSON)
    fingerprint: Mapped[str] = mapped_column(String(64), unique=True)
    made_at: Mapped[datetime]


class FindingRow(Base):
    """One per site and rule, for ever."""

    __tablename__ = "finding"
    __table_args__ = (UniqueConstraint("site_id", "rule"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id"))
    rule: Mapped[str] = mapped_column(String(16))
    state: Mapped[str] = mapped_column(String(16), index=True)
    severity: Mapped[int]
    decide: Mapped[str] = mapped_column(String(8))
    basis: Mapped[list[object]] = mapped_column(JSON)
    reason: Mapped[str]
    first_seen: Mapped[datetime]
    last_seen: Mapped[datetime]
    last_verified: Mapped[datetime | None]
    last_unverifiable: Mapped[datetime | None]
    deadline: Mapped[date | None]


class FindingInstanceRow(Base):
    __tablename__ = "finding_instance"
    __table_args__ = (UniqueConstraint("finding_id", "key"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    finding_id: Mapped[int] = mapped_column(ForeignKey("finding.id"), index=True)
    number: Mapped[int]
    key: Mapped[str] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(16))
    url: Mapped[str]
    quote: Mapped[str]
    note: Mapped[str]
    element: Mapped[str | None]
    seen_at: Mapped[datetime]
    archive_file: Mapped[str | None]
    archive_offset: Mapped[int | None]
    archive_length: Mapped[int | None]
    sha256: Mapped[str | None] = mapped_column(String(64))
    at_start: Mapped[int | None]
    at_end: Mapped[int | None]
    first_seen: Mapped[datetime]
    last_seen: Mapped[datetime]
    last_verified: Mapped[datetime | None]
    supported: Mapped[bool] = mapped_column(default=True)
    explained_until: Mapped[date | None]


class FindingEventRow(Base):
    """Every change, who, when, why. Append-only."""

    __tablename__ = "finding_event"
    id: Mapped[int] = mapped_column(primary_key=True)
    finding_id: Mapped[int] = mapped_column(ForeignKey("finding.id"), index=True)
    instance: Mapped[int | None]
    at: Mapped[datetime]
    by: Mapped[str]
    action: Mapped[str] = mapped_column(String(24))
    before: Mapped[str | None] = mapped_column(String(16))
    after: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str | None]


class NoticeRow(Base):
    """Operator's matters and DK/BM/MD notices; one row per site, code and address, seen again."""

    __tablename__ = "notice"
    __table_args__ = (UniqueConstraint("site_id", "code", "url"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id"))
    code: Mapped[str] = mapped_column(String(24))
    url: Mapped[str] = mapped_column(default="")
    text: Mapped[str]
    quote: Mapped[str | None]
    urgent: Mapped[bool] = mapped_column(default=False)
    first_seen: Mapped[datetime]
    last_seen: Mapped[datetime]


# ── press ─────────────────────────────────────────────────────────────────────────────────────────────────────────


class PressArticleRow(Base):
    """An article of the press, of the State or of a monitored site, in which originals are looked for."""

    __tablename__ = "press_article"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(64), unique=True)
    """SHA-256 of the address without scheme, "www.", fragment and closing slash."""
    url: Mapped[str]
    outlet: Mapped[str] = mapped_column(String(255), index=True)
    """Domain of the outlet; the host where no outlet is known."""
    kind: Mapped[str] = mapped_column(String(16))
    """SourceKind."""
    site_code: Mapped[str | None] = mapped_column(String(64))
    """The monitored site it stands on; null for the press index proper."""
    title: Mapped[str | None]
    author: Mapped[str | None]
    published: Mapped[str | None] = mapped_column(String(32))
    """ISO text as printed: a day, or a moment with +07:00."""
    appeared: Mapped[datetime] = mapped_column(index=True)
    """The printed moment (the end of a printed day), else when it was first seen."""
    first_seen: Mapped[datetime]
    credits: Mapped[list[object]] = mapped_column(JSON)
    """Whom it names as its own source."""
    text_sha256: Mapped[str] = mapped_column(String(64))
    archive_file: Mapped[str | None]
    archive_offset: Mapped[int | None]


class PressTextRow(Base):
    """The compared text of an article, UTF-8 under zlib: offsets of passages count in it."""

    __tablename__ = "press_text"
    article_id: Mapped[int] = mapped_column(ForeignKey("press_article.id"), primary_key=True, autoincrement=False)
    text: Mapped[bytes] = mapped_column(LargeBinary)


class PressPostingRow(Base):
    """Which articles hold a shingle. A segment is a range of article ids: new articles go into the newest segment's small tree, so that
    adding costs the same however many there are. No foreign key: millions of rows, written and deleted with their article only."""

    __tablename__ = "press_posting"
    __table_args__ = ({"sqlite_with_rowid": False},)
    segment: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    article_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class PressCommonRow(Base):
    """Shingles that so many articles hold that they tell nothing: formulas of law, appeals, boxes."""

    __tablename__ = "press_common"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class SourceCheckRow(Base):
    """One later request for the original of a republished item. Its answer is archived apart, and is no article of the index."""

    __tablename__ = "source_check"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    key: Mapped[str] = mapped_column(String(64), index=True)
    """As press_article.key."""
    url: Mapped[str]
    at: Mapped[datetime]
    outcome: Mapped[str] = mapped_column(String(32))
    """FetchOutcome."""
    text: Mapped[bytes | None] = mapped_column(LargeBinary)
    """The article's text, UTF-8 under zlib; null when the answer held none."""
    archive_file: Mapped[str | None]
    archive_offset: Mapped[int | None] = mapped_column(BigInteger)


class PressCheckRow(Base):
    """What the press index said of a page, and how far it went then. Made again when the page's text or the index has changed."""

    __tablename__ = "press_check"
    page_id: Mapped[int] = mapped_column(ForeignKey("page.id"), primary_key=True, autoincrement=False)
    text_sha256: Mapped[str] = mapped_column(String(64))
    index_state: Mapped[str] = mapped_column(String(64))
    matches: Mapped[list[object]] = mapped_column(JSON)
