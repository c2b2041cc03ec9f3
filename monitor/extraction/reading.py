"""What every reader of one kind of fact is given: the parsed page and what is already known of it."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from monitor.domain.facts import Cms, PageKind, Span
from monitor.extraction.document import Document

if TYPE_CHECKING:
    from monitor.extraction.layout import Layout


@dataclass(frozen=True, slots=True)
class SiteTemplate:
    """What repeats on the pages of one site, learned from its own pages (monitor/extraction/template.py). JSON-able.

    `repeated` are hashes of screen lines that stand on many pages of the site (menus, footers, related lists, clocks);
    `date_paths` are DOM paths at which the pages of this site print their own date, best first.
    """

    version: str
    pages: int
    repeated: frozenset[str] = frozenset()
    date_paths: tuple[str, ...] = ()
    clock_paths: tuple[str, ...] = ()
    """DOM paths whose date is the fetch day on every page: page clocks."""
    title_suffixes: tuple[str, ...] = ()
    """Site name parts of <title>, to be cut: ends with the separator before, heads with the separator behind."""
    main_paths: tuple[str, ...] = ()
    """DOM paths of the block that varies from page to page, best first."""
    constant_days: tuple[str, ...] = ()
    """Days (ISO) that machines are told on most pages: the day of installation, never an article's date."""
    month_first: bool = False
    """Whether the site's system prints 4/11/2013 for 11 April, as those left in the American locale do."""


@dataclass(slots=True)
class Reading:
    """Filled from top to bottom by read.py; readers only look. `main` is the span of the page's own content (article with its
    headline, date and source lines), None when no such block was found. `headers` have lower-case names."""

    document: Document
    url: str
    fetched_at: datetime
    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    template: SiteTemplate | None = None
    cms: Cms | None = None
    profile: object | None = None
    kind: PageKind = PageKind.OTHER
    title: str | None = None
    main: Span | None = None
    body: Span | None = None
    """Span of the running text within `main`, without headline, date line, related lists, comments."""
    month_first: bool = False
    """Whether days in figures are read month first: by the site's template, or by what this page prints."""
    headline: Span | None = None
    """Where the headline stands on the screen; None when it stands in no text of the page."""
    layout: "Layout | None" = None
    """Screen lines with their regions and the folded page text; set by read.py before any reader runs."""

    def is_repeated(self, start: int, end: int) -> bool:
        """Whether the screen line [start, end) stands on many pages of this site. False when no template is known."""
        from monitor.extraction.template import line_key

        return self.template is not None and line_key(self.document.text[start:end]) in self.template.repeated

    def says_same(self, one: Span, other: Span) -> bool:
        """Whether two screen lines are one for the template: but for case, marks and time of day."""
        from monitor.extraction.template import line_key

        return line_key(self.document.text[slice(*one)]) == line_key(self.document.text[slice(*other)])
