"""How one request ended, from what the downloader met. The one place that knows the downloader's exceptions."""

import re

from monitor.domain.page import FetchOutcome

_TLS_WORDS = ("ssl", "tls", "certificate", "handshake")

_UNREADABLE_HEAD = ("InvalidHeaderName", "InvalidHeaderValue", "non-decimal digits", "ParseError", "BadHeaders", "PotentialDataLoss")
_INNER = re.compile(r"\[?<twisted\.python\.failure\.Failure (?:[\w.]+\.)?(\w+: .*?)>\]?")
"""Twisted wraps what went wrong in the text of a list of failures."""

_BY_NAME: dict[str, FetchOutcome] = {
    "CannotResolveHostError": FetchOutcome.DNS_FAILED,
    "DNSLookupError": FetchOutcome.DNS_FAILED,
    "DownloadTimeoutError": FetchOutcome.TIMEOUT,
    "TimeoutError": FetchOutcome.TIMEOUT,
    "TCPTimedOutError": FetchOutcome.TIMEOUT,
    "DownloadConnectionRefusedError": FetchOutcome.CONNECTION_FAILED,
    "DownloadFailedError": FetchOutcome.CONNECTION_FAILED,
    "ResponseDataLossError": FetchOutcome.DAMAGED,
    "UnsupportedURLSchemeError": FetchOutcome.WRONG_TYPE,
    "DownloadCancelledError": FetchOutcome.TOO_LARGE,
    "TunnelError": FetchOutcome.CONNECTION_FAILED,
}

RETRIED = frozenset({FetchOutcome.TIMEOUT, FetchOutcome.CONNECTION_FAILED, FetchOutcome.SERVER_ERROR, FetchOutcome.DAMAGED})
"""Outcomes that a second try may change."""


class Refused(Exception):  # noqa: N818 carries a typed outcome from a middleware, is no error of ours
    """A middleware will not have this request sent; `outcome` and `detail` say why."""

    def __init__(self, outcome: FetchOutcome, detail: str | None = None) -> None:
        super().__init__(detail or outcome.value)
        self.outcome = outcome
        self.detail = detail


def outcome_of_exception(error: BaseException) -> tuple[FetchOutcome, str]:
    """The outcome and one phrase. Unknown exceptions are connection failures with their name kept, never a default verdict on the page."""
    if isinstance(error, Refused):
        return error.outcome, str(error)
    if type(error).__module__.split(".", 1)[0] == "playwright":
        return _outcome_of_browser(str(error))
    text = _INNER.sub(r"\1", " ".join(str(error).split()))[:200]
    name = type(error).__name__
    if any(word in text for word in _UNREADABLE_HEAD):
        return FetchOutcome.DAMAGED, f"the head of the answer cannot be read: {text}"[:200]
    chain = f"{name} {text} {error.__cause__!r}".lower()
    outcome = _BY_NAME.get(name)
    if outcome in (None, FetchOutcome.CONNECTION_FAILED) and any(word in chain for word in _TLS_WORDS):
        return FetchOutcome.TLS_FAILED, text or name
    return outcome or FetchOutcome.CONNECTION_FAILED, text or name


_NET_ERRORS = (
    ("ERR_NAME_NOT_RESOLVED", FetchOutcome.DNS_FAILED),
    ("ERR_CERT", FetchOutcome.TLS_FAILED),
    ("ERR_SSL", FetchOutcome.TLS_FAILED),
    ("ERR_TIMED_OUT", FetchOutcome.TIMEOUT),
    ("ERR_CONNECTION_TIMED_OUT", FetchOutcome.TIMEOUT),
    ("Timeout", FetchOutcome.TIMEOUT),
    ("ERR_CONTENT_DECODING", FetchOutcome.DAMAGED),
    ("ERR_INCOMPLETE_CHUNKED", FetchOutcome.DAMAGED),
    ("ERR_CONTENT_LENGTH_MISMATCH", FetchOutcome.DAMAGED),
    ("ERR_TOO_MANY_REDIRECTS", FetchOutcome.REDIRECT_LOOP),
    ("ERR_", FetchOutcome.CONNECTION_FAILED),
)


def _outcome_of_browser(text: str) -> tuple[FetchOutcome, str]:
    """What Chromium says of the network. What it says of itself is no fault of the site: the page is unread for want of a browser."""
    line = " ".join(text.split())[:200]
    found = next((outcome for sign, outcome in _NET_ERRORS if sign in text), FetchOutcome.NEEDS_BROWSER)
    return found, line if found is not FetchOutcome.NEEDS_BROWSER else f"the browser failed: {line}"[:200]


def outcome_of_status(status: int) -> FetchOutcome:
    """The outcome that the status alone gives; a 2xx may still turn out to be a wall, damaged or of the wrong type."""
    match status:
        case 200 | 203 | 206:
            return FetchOutcome.OK
        case 304:
            return FetchOutcome.NOT_MODIFIED
        case 301 | 302 | 303 | 307 | 308:
            return FetchOutcome.REDIRECTED
        case 404:
            return FetchOutcome.NOT_FOUND
        case 410:
            return FetchOutcome.GONE
        case 401 | 403 | 429 | 451:
            return FetchOutcome.BLOCKED
        case _ if 200 <= status < 300:
            return FetchOutcome.OK
        case _ if 500 <= status < 600:
            return FetchOutcome.SERVER_ERROR
        case _ if 400 <= status < 500:
            return FetchOutcome.REFUSED
        case _:
            return FetchOutcome.REFUSED


_HTML = ("text/html", "application/xhtml", "application/vnd.wap.xhtml")
_XML = ("text/xml", "application/xml", "application/rss", "application/atom", "application/rdf", "text/rss")


def body_type(media_type: str | None, body: bytes) -> str:
    """ "html", "xml", "text" or "other", from the declared type and, where that is missing or wrong, from the first bytes."""
    declared = (media_type or "").split(";", 1)[0].strip().lower()
    head = body[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"%pdf", b"pk\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89png", b"gif8", b"\xff\xd8\xff", b"rar!", b"riff")):
        return "other"
    looks_html = head.startswith((b"<!doctype html", b"<html", b"<head", b"<body")) or b"<html" in head
    looks_xml = head.startswith((b"<?xml", b"<rss", b"<feed", b"<urlset", b"<sitemapindex"))
    if declared.startswith(_HTML):
        return (
            "xml"
            if looks_xml and not looks_html and (b"<rss" in head or b"<urlset" in head or b"<sitemapindex" in head or b"<feed" in head)
            else "html"
        )
    if declared.startswith(_XML):
        return "html" if looks_html else "xml"
    if declared in {"", "application/octet-stream", "text/plain", "unknown/unknown"} or declared.startswith("text/"):
        if looks_html:
            return "html"
        if looks_xml:
            return "xml"
        return "text" if declared == "text/plain" else ("other" if b"\x00" in head or not head else "text")
    return "html" if looks_html else "other"


_END = re.compile(rb"</(?:html|body)\s*>", re.IGNORECASE)
_BEGINNING = re.compile(rb"<(?:html|body)[\s>]", re.IGNORECASE)
_BOXES = re.compile(rb"<(/?)(div|table|ul|ol|section|main|article|form|script|style)\b", re.IGNORECASE)
OPEN_BOXES = 2
"""Boxes left open from which on a page without its end was cut; one may be a slip of whoever wrote it."""


def ends_in_the_middle(body: bytes) -> bool:
    """Whether an HTML page stops before its end though the server sent no more: it begins as a whole page, closes neither itself nor its
    boxes. What it does not show may stand in the rest. A page whose author leaves the closing tags out closes its boxes all the same."""
    if _END.search(body) or not _BEGINNING.search(body):
        return False
    if body.rfind(b"<") > body.rfind(b">"):
        return True
    open_boxes: dict[bytes, int] = {}
    for closing, name in _BOXES.findall(body):
        open_boxes[name.lower()] = open_boxes.get(name.lower(), 0) + (-1 if closing else 1)
    return sum(count for count in open_boxes.values() if count > 0) >= OPEN_BOXES
