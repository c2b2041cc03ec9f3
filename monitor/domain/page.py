"""One answer of a server, uninterpreted, and where its bytes are kept."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

SEARCH_VISITOR = "#search-visitor"
"""Ends the address under which the answer to a visitor from a search engine is kept, where it differs from the plain one. A fragment is
never sent to a server, so no page has this address of its own."""

DRAWN_HOME = "#drawn-home"
"""Ends the address under which the home page is kept as a browser drew it, beside the page as the server sent it."""

SECOND_LOOKS = (SEARCH_VISITOR, DRAWN_HOME)


class FetchOutcome(StrEnum):
    """How one request ended. Every request ends in exactly one of these."""

    OK = "ok"
    NOT_MODIFIED = "not_modified"
    REDIRECTED = "redirected"
    REDIRECTED_AWAY = "redirected_away"
    REDIRECT_LOOP = "redirect_loop"
    NOT_FOUND = "not_found"
    GONE = "gone"
    REFUSED = "refused"
    """Any other 4xx."""
    SERVER_ERROR = "server_error"
    BLOCKED = "blocked"
    """401, 403, 429, 451 or a page that says access is blocked."""
    CHALLENGE = "challenge"
    """A 200 that is a wall: script cookie, captcha."""
    MAINTENANCE = "maintenance"
    PARKED = "parked"
    """Parked or hijacked domain."""
    ROBOTS_DENIED = "robots_denied"
    TIMEOUT = "timeout"
    TLS_FAILED = "tls_failed"
    DNS_FAILED = "dns_failed"
    CONNECTION_FAILED = "connection_failed"
    DAMAGED = "damaged"
    """The body cannot be decoded, e.g. truncated gzip; the bytes are kept."""
    TOO_LARGE = "too_large"
    WRONG_TYPE = "wrong_type"
    NEEDS_BROWSER = "needs_browser"
    NOT_ARCHIVED = "not_archived"
    OVER_BUDGET = "over_budget"

    @property
    def is_read(self) -> bool:
        """Whether the page's content of this visit is known (fetched now, or unchanged since an earlier visit)."""
        return self in (FetchOutcome.OK, FetchOutcome.NOT_MODIFIED)

    @property
    def says_absent(self) -> bool:
        """Whether the server itself said that there is no such page."""
        return self in (FetchOutcome.NOT_FOUND, FetchOutcome.GONE)


@dataclass(frozen=True, slots=True)
class ArchivePosition:
    """Where the bytes stand: WARC file (name relative to the archive folder), offset and length of the record in bytes."""

    file: str
    offset: int
    length: int
    sha256: str
    """Of the body with transfer and content coding undone, lower-case hex."""


@dataclass(frozen=True, slots=True)
class Page:
    """One response. `status` None when no HTTP answer came. `archived` None when nothing was received."""

    url: str
    outcome: FetchOutcome
    fetched_at: datetime
    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    media_type: str | None = None
    body: bytes = field(default=b"", repr=False)
    archived: ArchivePosition | None = None
    redirects_to: str | None = None
    detail: str | None = None
    """One clear phrase on what went wrong; None when nothing did."""
