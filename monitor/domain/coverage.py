"""What of a site was read in one visit, and what was not and why."""

from dataclasses import dataclass, field
from datetime import datetime

from monitor.domain.page import FetchOutcome


@dataclass(frozen=True, slots=True)
class Coverage:
    """Written when a visit is sealed. Counts are of distinct addresses.

    `cut_by` is None when everything in scope that was found was visited, else what cut the visit short ("budget", "daily cap",
    "blocked", "interrupted" …). `home` is how the home page's request ended; None when it was never asked for.
    """

    mode: str
    """ "live" or "archive"."""
    started_at: datetime
    sealed_at: datetime
    visit_time: datetime
    """The moment the visit speaks for: start of a live visit, the newest WARC-Date of a replay."""
    outcomes: dict[str, int] = field(default_factory=dict)
    """FetchOutcome value → addresses."""
    page_kinds: dict[str, int] = field(default_factory=dict)
    """PageKind value → pages read."""
    home: FetchOutcome | None = None
    linked: int = 0
    """Addresses reached by links, feeds and sitemaps."""
    archive_only: int = 0
    """Archived addresses in scope that nothing linked to (replay only)."""
    unvisited: int = 0
    """Addresses known and in scope but not visited."""
    new_unvisited: int | None = None
    """Of them lists, feeds, and items near the home page that no visit has read: what is newest may be among them. None: not counted."""
    cut_by: str | None = None
    lists_reached: int = 0
    """Listing and section pages read."""
    sitemap: bool | None = None
    feeds: int = 0
    clock_offset_seconds: float | None = None
    """Our clock minus the server's Date header, median; None without such a header."""
    clock_headers: int = 0
    """Of how many Date headers."""
    certificate: str | None = None
    """What is wrong with the certificate; None when nothing is, or the site has none."""
    ipv6: bool | None = None
    """Whether the host has an IPv6 address; None: not looked up (replay, proxy), or the name service does not tell."""
    browser: bool = False
    """Pages were drawn by a browser."""
    robots: str | None = None
    """"obeyed", "overridden: DECISION", "none"."""
    search_visitors: str | None = None
    """Where the home page leads those who come from a search engine, when that is another site; None when nowhere, or not asked."""
    remarks: tuple[str, ...] = ()

    @property
    def read(self) -> int:
        """Pages whose content is known from this visit."""
        return self.outcomes.get("ok", 0) + self.outcomes.get("not_modified", 0)

    @property
    def home_read(self) -> bool:
        return self.home is not None and self.home.is_read

    @property
    def complete(self) -> bool:
        """Everything found in scope was visited."""
        return self.cut_by is None and self.unvisited == 0
