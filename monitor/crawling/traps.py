"""Addresses without end: calendars, language switches, endless paging, log-in links. Known by their shape and by what they yield."""

import re
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

from monitor.crawling.address import ASSET_EXTENSIONS, FILE_EXTENSIONS, PAGE_EXTENSIONS, extension, family

MAX_SEGMENTS = 14
MAX_QUERY_PARAMETERS = 10
BARREN_LIMIT = 15
"""Pages of one family in a row that are no articles and lead nowhere else, before the family is closed."""

_RETURN = re.compile(
    r"^(?:nv_redirect|redirect|redirect_uri|redirecturl|return|returnurl|return_url|backurl|back|next|continue|ref|referer|destination)$"
)
_ACTION = re.compile(
    r"/(?:wp-login|wp-admin|wp-json|administrator|admin|login|dang-nhap|dangnhap|logout|dang-xuat|register|dang-ky|lostpass|forgot-password|"
    r"sendmail|cart|gio-hang|checkout|xmlrpc\.php|feed/comments|_layouts|_vti_bin|__)(?:[/.?]|$)",
    re.IGNORECASE,
)
_ACTION_QUERY = re.compile(
    r"(?:^|&)(?:replytocom|add-to-cart|action=(?:login|logout|register|lostpassword)|nv=users|ctl=(?:login|register|sendpassword)|"
    r"option=com_(?:users|mailto|jcomments)|task=(?:login|captcha|vote)|p_p_lifecycle=[12]|p_p_state=(?:maximized|pop_up|exclusive)|share=)",
    re.IGNORECASE,
)
_DATE_VALUE = re.compile(r"(?:^|[=/])(?:19|20|21)\d{2}[-/.]?(?:0?[1-9]|1[0-2])(?:[-/.]?(?:0?[1-9]|[12]\d|3[01]))?(?=$|[&/?])")
_CALENDAR = re.compile(
    r"calendar|lich[-_]?(?:cong[-_]?tac|su[-_]?kien|thang|tuan|van[-_]?su)?(?:[/?=&]|$)|(?:^|[?&])(?:month|thang|nam|year|ngay|date|day|tuan|week)="
)


def refusal(url: str) -> str | None:
    """Why an address is never asked for, whatever site it is on; None when it may be. The shape of the address alone decides."""
    parts = urlsplit(url)
    segments = [segment for segment in parts.path.split("/") if segment]
    if len(segments) > MAX_SEGMENTS:
        return "path too deep"
    if segments and max(segments.count(segment) for segment in set(segments)) >= 3:
        return "path repeats itself"
    if _repeats(segments):
        return "path repeats itself"
    ending = extension(url)
    if ending in ASSET_EXTENSIONS:
        return "no page"
    if _ACTION.search(parts.path) or (parts.query and _ACTION_QUERY.search(parts.query)):
        return "an action, no page"
    if parts.query:
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        if len(pairs) > MAX_QUERY_PARAMETERS:
            return "too many parameters"
        for name, value in pairs:
            if _RETURN.match(name.lower()) and len(value) > 1:
                return "leads back to where it came from"
            if len(value) > 300:
                return "a parameter that is a text of its own"
    return None


def is_file(url: str) -> bool:
    """Whether the extension says that this is a document or another file, which is listed and never fetched."""
    return extension(url) in FILE_EXTENSIONS


def is_page_like(url: str) -> bool:
    """Whether the extension is none or one that pages have."""
    ending = extension(url)
    return not ending or ending in PAGE_EXTENSIONS or ending.isdigit() or (ending not in ASSET_EXTENSIONS and ending not in FILE_EXTENSIONS)


def looks_like_calendar(url: str) -> bool:
    """Whether the address asks for a day, a month or a week rather than for a text."""
    parts = urlsplit(url.lower())
    rest = unquote(parts.path) + ("?" + unquote(parts.query) if parts.query else "")
    return bool(_CALENDAR.search(rest)) and (bool(_DATE_VALUE.search(rest)) or bool(parts.query))


def _repeats(segments: list[str]) -> bool:
    """Whether the path ends in a run of segments that stands there twice over (a/b/a/b)."""
    return any(segments[-length:] == segments[-2 * length : -length] for length in range(2, len(segments) // 2 + 1))


@dataclass(slots=True)
class Families:
    """What the addresses of one program have yielded in one visit. A family that yields neither articles nor new addresses of other
    families is closed: an endless calendar, a last page repeated for ever, filters without end."""

    barren: dict[str, int] = field(default_factory=dict)
    closed: dict[str, int] = field(default_factory=dict)
    """Closed family → addresses not visited because of it."""

    def is_closed(self, url: str) -> bool:
        """Whether the address belongs to a closed family; counts it when it does."""
        if not self.closed:
            return False
        name = family(url)
        if name in self.closed:
            self.closed[name] += 1
            return True
        return False

    def saw(self, url: str, *, fruitful: bool) -> None:
        """Take note of what one visited page yielded: `fruitful` when it is an article or named a new address of another family."""
        name = family(url)
        if fruitful:
            self.barren.pop(name, None)
            return
        count = self.barren.get(name, 0) + 1
        self.barren[name] = count
        limit = BARREN_LIMIT // 3 if looks_like_calendar(url) else BARREN_LIMIT
        if count >= limit and ("#" in name.split("/", 1)[-1] or not name.endswith("?")):
            self.closed.setdefault(name, 0)

    def remarks(self) -> tuple[str, ...]:
        """One remark for each closed family that cost addresses, for Coverage."""
        return tuple(f"trap: {name}: {count} addresses not visited" for name, count in sorted(self.closed.items()) if count)
