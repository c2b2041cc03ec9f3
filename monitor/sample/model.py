"""The cast of a sample province: sites with their sections and articles, before any HTML is written."""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from monitor.sample.dates import DateForm, iso
from monitor.sample.outlets import Outlet

if TYPE_CHECKING:
    from monitor.sample.skins.base import Skin


def slug(text: str) -> str:
    """ASCII words joined by hyphens, as addresses have them."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:70].strip("-")


@dataclass
class Source:
    """Where an item was taken from and how its page says so.

    `kind` press, state, own or vague. `style` names the way of printing (see sources.py). `missing` lists what a duty to name author,
    outlet and time would find absent; empty when complete or when no such duty is planted on.
    """

    name: str
    kind: str
    style: str
    outlet: Outlet | None = None
    author: str | None = None
    moment: datetime | None = None
    url: str | None = None
    missing: tuple[str, ...] = ()

    @property
    def domain(self) -> str | None:
        return self.outlet.domain if self.outlet else None


@dataclass
class Comments:
    """`state` none, closed, form_open or published; entries are (name, moment, text)."""

    state: str = "none"
    entries: tuple[tuple[str, datetime, str], ...] = ()


@dataclass
class Article:
    number: int
    title: str
    paragraphs: tuple[str, ...]
    moment: datetime
    section: str
    """Slug of the section it stands in."""
    language: str = "vi"
    dated: bool = True
    """False: neither page, lists, feed nor sitemap tell when it was posted."""
    author: str | None = None
    source: Source | None = None
    copy_of: str | None = None
    """Address of the item its text was copied from, where that is served here too."""
    comments: Comments = field(default_factory=Comments)
    credit: str | None = None
    """A picture credit, which is no source of the text."""
    address: str = ""
    """Filled when the site is laid out."""

    @property
    def lead(self) -> str:
        return self.paragraphs[0]


@dataclass
class Section:
    """`kind` list, static, documents, empty, updating, qa, survey, consultation, contact, or external: an entry of
    the menu that leads off the site, to the address in `text`."""

    title: str
    kind: str = "list"
    parent: str | None = None
    text: tuple[str, ...] = ()

    @property
    def slug(self) -> str:
        return slug(self.title)


@dataclass
class Licence:
    number: str
    issuer: str
    issued: date
    expires: date | None
    state: str = "Hiệu lực"
    responsible: str | None = None
    """Who answers for the content by the licence; None when the registry does not say."""


@dataclass
class Identity:
    """The home page's block about its owner; a None is a field the home page lacks."""

    managing_body: str | None
    parent_body: str | None
    responsible: str | None
    """Name with post, as printed."""
    address: str | None
    email: str | None
    phone: str | None


@dataclass
class Document:
    """A row of a site's list of documents. `posted` None: the list does not say; `file` None: a page of its own and no file."""

    number: str
    title: str
    issued: date
    posted: date | None = None
    file: str | None = None


@dataclass
class Fittings:
    """What stands on every page of a site around its content, whatever the skin."""

    search: bool = True
    """A search field."""
    viewport: bool = True
    """How small screens show the page."""
    rating: bool = True
    """Readers rate items."""
    moving: str | None = None
    """HTML of scrolling words or pictures on the home page."""
    scripted: bool | None = None
    """True adds a script that could draw more, False takes the skin's own scripts away, None leaves them."""
    social: tuple[str, ...] = ()
    """Social pages linked on every page."""
    foreign: str = ""
    """HTML that a burglar left on the home page, or that only looks so."""
    generator: str | None = None
    """What the page says of its software."""


@dataclass
class Site:
    code: str
    kind: str
    """portal, commune, district, department, school, academy (a private one), aggregator, centre, party, newspaper."""
    name: str
    organisation: str
    host: str
    prefix: str
    level: str
    site_class: str
    owner_type: str
    identity: Identity
    full_identity: Identity
    """What the contact page prints, whatever the home page lacks."""
    banner: tuple[str, ...]
    rng_key: str
    """Whatever a page chooses by chance follows from this and nothing else."""
    skin: "Skin"
    form: DateForm
    governing_body: str | None = None
    commune: str | None = None
    valid_from: date = date(2018, 1, 1)
    valid_to: date | None = None
    reachable: bool = True
    render: str | None = None
    licences: list[Licence] = field(default_factory=list)
    licence_line: str | None = None
    """What the home page says of its licence; None when nothing."""
    symbol: str | None = None
    """HTML of the symbol "đã được cấp phép" at the foot of the home page."""
    footer_image: bool = False
    english: str = "absent"
    """real, empty, absent, or vietnamese (an /en/ branch whose articles are Vietnamese)."""
    sections: list[Section] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)
    undated: int = 0
    latest_comments: bool = False
    oddities: set[str] = field(default_factory=set)
    clock: int | None = None
    counter: int | None = None
    fanpage: str | None = None
    reuse: str | None = None
    extra_lines: tuple[str, ...] = ()
    """Further footer lines that must not be misread: software and trading licences."""
    feed: str | None = None
    now: datetime | None = None
    links: tuple[tuple[str, str], ...] = ()
    admin_code: str | None = None
    social_pages: str | None = None
    """The register's cell; None blank."""
    documents: list[Document] | None = None
    """None: a few invented ones without days of posting."""
    fittings: Fittings | None = None
    shuns: tuple[str, ...] = ()
    """Words, lower case without marks, that no headline of the site may hold: what is planted as missing must be missing."""
    small: bool = False
    """Few items, so that the province stays quick to read."""
    ipv6: bool | None = None
    """Whether its host has an IPv6 address; None: nobody can tell."""
    certificate: str | None = None
    """None: plain http. "sound", or what is wrong with it (certificates.py)."""
    masthead: str | None = None
    """HTML of the names at the top of every page, in place of what the skin makes of `banner`."""
    style: str | None = None
    """Text of the style sheet that the masthead asks for."""
    instead_of_home: str | None = None
    """HTML that stands where the home page was: the domain is somebody else's."""

    @property
    def root(self) -> str:
        return f"{'https' if self.certificate else 'http'}://{self.host}{self.prefix}"

    @property
    def licensed(self) -> bool:
        return bool(self.licences) or self.site_class == "tổng hợp"

    @property
    def state_agency(self) -> bool:
        return self.owner_type == "cơ quan nhà nước"

    def url(self, path: str) -> str:
        return self.root + path

    def in_section(self, section: Section) -> list[Article]:
        """Newest first, those of child sections included."""
        slugs = {section.slug} | {s.slug for s in self.sections if s.parent == section.slug}
        return [a for a in self.newest() if a.section in slugs and a.language == "vi"]

    def newest(self) -> list[Article]:
        return sorted(self.articles, key=lambda a: (a.moment, a.number), reverse=True)

    def published(self, article: Article) -> str | None:
        """The truth about when an article was posted; None when its pages do not tell."""
        return iso(article.moment, self.precision(article)) if article.dated else None

    def precision(self, article: Article) -> str:
        return "minute" if article.language == "en" else self.form.precision
