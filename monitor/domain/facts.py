"""What one page says, as read by extraction. The attribute names are the keys of the fixed fact format (DESIGN section 6).

Absent and unread are both None: nothing is guessed. Days are ISO text; a moment is ISO text with +07:00.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class PageKind(StrEnum):
    HOME = "home"
    LISTING = "listing"
    SECTION = "section"
    ARTICLE = "article"
    DOCUMENT = "document"
    CONSULTATION = "consultation"
    QA = "qa"
    STATIC = "static"
    PRINT = "print"
    CONTACT = "contact"
    SEARCH = "search"
    FEED = "feed"
    ERROR = "error"
    CHALLENGE = "challenge"
    OTHER = "other"


class SourceKind(StrEnum):
    PRESS = "press"
    STATE = "state"
    AGGREGATOR = "aggregator"
    SOCIAL = "social"
    FOREIGN = "foreign"
    VAGUE = "vague"
    OTHER = "other"


class CommentState(StrEnum):
    NONE = "none"
    CLOSED = "closed"
    FORM_OPEN = "form_open"
    PUBLISHED = "published"


class LicenceKind(StrEnum):
    AGGREGATED = "aggregated"
    PRESS = "press"
    SOCIAL_NETWORK = "social_network"
    BUSINESS = "business"
    SOFTWARE = "software"
    UNKNOWN = "unknown"


Span = tuple[int, int]
"""[start, end) in page_text(body); None beside a quote means the quote stands in an attribute of the decoded source."""


@dataclass(frozen=True, slots=True)
class Cms:
    name: str
    version: str | None = None
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class DateFact:
    """`value` "2017-06-12T13:32:07+07:00" or "2017-06-12"; `precision` second, minute or day; `origin` is key "from" in the fixed format:
    visible, meta, json-ld, microdata, time-attribute, url, feed or header."""

    value: str
    precision: str
    quote: str
    at: Span | None
    origin: str
    why: str | None = None
    """Which candidates disagreed and why this one won; None when none disagreed."""

    @property
    def day(self) -> date:
        return date.fromisoformat(self.value[:10])

    @property
    def moment(self) -> datetime | None:
        """None when only the day is known."""
        return datetime.fromisoformat(self.value) if self.precision != "day" else None


@dataclass(frozen=True, slots=True)
class RejectedDate:
    quote: str
    why: str
    at: Span | None = None


@dataclass(frozen=True, slots=True)
class SourceCitation:
    """One named source. `outlet` is the domain of a known outlet; `where` field, lead, end, link or byline."""

    name: str
    kind: SourceKind
    where: str
    quote: str
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    at: Span | None = None


@dataclass(frozen=True, slots=True)
class LicenceSymbol:
    """The symbol "đã được cấp phép" on a home page. `quote` its words or its picture's file; `url` where it leads, None nowhere."""

    quote: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class DrawnText:
    """Words as a browser drew them. Edges in CSS pixels from the top left corner of the page; `size` of the letters in CSS pixels, None
    where the page scales them so that the figure tells nothing."""

    text: str
    size: float | None
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class DrawnHead:
    """The top of a page as a browser drew it on a desktop's screen, in the page's order; of what stands further down only lines with the
    words "tổng hợp". `pictures`: (left, top, right, bottom) of what may show words as a picture. `styled` False: a style sheet was not
    loaded, so that sizes and places say nothing."""

    texts: tuple[DrawnText, ...]
    pictures: tuple[tuple[float, float, float, float], ...] = ()
    styled: bool = True


@dataclass(frozen=True, slots=True)
class CommentSection:
    """`count` is the number of comments shown; 0 with a form open means none yet. `first`, `last` are ISO text of the oldest and newest."""

    state: CommentState
    count: int | None = None
    first: str | None = None
    last: str | None = None
    widget: str | None = None
    quote: str | None = None
    at: Span | None = None


@dataclass(frozen=True, slots=True)
class LicenceNotice:
    """`expires_on` is printed, or issue day plus a printed term; days are ISO text; `term_years` only when printed."""

    kind: LicenceKind
    quote: str
    number: str | None = None
    issuer: str | None = None
    issued_on: str | None = None
    term_years: int | None = None
    expires_on: str | None = None
    placeholder: bool = False
    at: Span | None = None


@dataclass(frozen=True, slots=True)
class IdentityField:
    """One field of the identity block with the place it was read at."""

    value: str
    quote: str
    at: Span | None = None


@dataclass(frozen=True, slots=True)
class Identity:
    managing_body: str | None = None
    parent_body: str | None = None
    responsible_person: str | None = None
    address: str | None = None
    email: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class LanguageLink:
    language: str
    url: str
    quote: str


@dataclass(frozen=True, slots=True)
class Section:
    """A menu entry. `items` None: not counted on this page. `parent` is the title of the entry above."""

    title: str
    url: str
    parent: str | None = None
    items: int | None = None
    empty: bool = False
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class DocumentLink:
    title: str
    url: str
    number: str | None = None
    issued_on: str | None = None
    posted_on: str | None = None
    media_type: str | None = None
    issuer: str | None = None
    """Who issued it, as its row or page says. Not put out (see FIXED_KEYS)."""


@dataclass(frozen=True, slots=True)
class Fanpage:
    network: str
    url: str


@dataclass(frozen=True, slots=True)
class VisitorCounter:
    value: int
    quote: str
    at: Span | None = None


@dataclass(frozen=True, slots=True)
class InjectedLink:
    url: str
    quote: str
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class SpokespersonLine:
    """Words that name a spokesperson, and whether a telephone number and an e-mail address stand with them."""

    quote: str
    phone: bool
    email: bool
    at: Span | None = None


@dataclass(frozen=True, slots=True)
class PageFacts:
    """All that was read on one page."""

    url: str
    fetched_at: str
    status: int | None
    sha256: str
    page_kind: PageKind
    cms: Cms | None = None
    language: str | None = None
    language_shares: dict[str, float] = field(default_factory=dict)
    title: str | None = None
    author: str | None = None
    body: str | None = None
    published: DateFact | None = None
    updated: DateFact | None = None
    rejected_dates: tuple[RejectedDate, ...] = ()
    sources: tuple[SourceCitation, ...] = ()
    comments: CommentSection | None = None
    licence: LicenceNotice | None = None
    identity: Identity | None = None
    language_links: tuple[LanguageLink, ...] = ()
    sections: tuple[Section, ...] = ()
    documents: tuple[DocumentLink, ...] = ()
    functions: tuple[str, ...] = ()
    fanpages: tuple[Fanpage, ...] = ()
    visitor_counter: VisitorCounter | None = None
    injected_links: tuple[InjectedLink, ...] = ()
    # beyond the fixed format, for our own rules
    list_items: int | None = None
    """Items of the page's own main list (listing, section, home); None when it has none that could be counted."""
    list_empty_quote: str | None = None
    """The words "đang cập nhật", "chưa có bài viết" … standing where the main content should be; None otherwise."""
    demonstration: bool = False
    """Content of nobody: the CMS vendor's demonstration text."""
    unreadable: tuple[str, ...] = ()
    """Places that could not be read: "footer image", "banner image", "footer script", "empty shell" …"""
    spokesperson: tuple[SpokespersonLine, ...] | None = None
    """Where the text names a spokesperson; None: the text was not searched."""
    own_words: str | None = None
    """The page's own lines, without menus, lists of links and what repeats on the site, joined by " / "; of a home page the notices that
    the site is closed. None: not read."""
    scripted: bool | None = None
    """Whether scripts, frames or plug-ins may draw what the source does not show; None: not looked at."""
    mobile: bool | None = None
    """Whether the page declares how it is shown on small screens; None: not looked at, or the server may choose by device."""
    moving_text: str | None = None
    """Scrolling or blinking words; None when there are none (`scripted` None: not looked at)."""
    complaint_tool: str | None = None
    """The words of a form, button or link by which readers complain or report; None when the page shows none."""
    licence_symbols: tuple[LicenceSymbol, ...] | None = None
    """Symbols "đã được cấp phép" on a home page; None: not looked for."""
    drawn_head: DrawnHead | None = None
    """Of a home page drawn by a browser to be measured; None on every other page."""
    identity_quotes: dict[str, str] = field(default_factory=dict)
    """Identity field → the words it was read from."""
    extractor: str = ""
    """Version of the extractor that made this."""
    template: str | None = None
    """Version of the site template it was read with; None when none was known."""


FIXED_KEYS: tuple[str, ...] = (
    "url", "fetched_at", "status", "sha256", "page_kind", "cms", "language", "language_shares", "title", "author", "body",
    "published", "updated", "rejected_dates", "sources", "comments", "licence", "identity", "language_links", "sections",
    "documents", "functions", "fanpages", "visitor_counter", "injected_links",
)  # fmt: skip
