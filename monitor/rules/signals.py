"""What several rules read off pages in the same way: items, sources, quotes."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from urllib.parse import urlsplit

from monitor.clock import VIETNAM
from monitor.domain.facts import PageFacts, PageKind, SourceCitation, SourceKind
from monitor.domain.outcome import Instance
from monitor.rules.dossier import Dossier, PressMatch, ReadPage
from monitor.vietnamese.moments import find_moments
from monitor.vietnamese.text import fold, squeeze

COPIED_SHARE = 0.5
"""From this share of a page's text on, a match means that the item was taken over."""

REPUBLISHED_KINDS = (SourceKind.PRESS, SourceKind.STATE, SourceKind.AGGREGATOR, SourceKind.SOCIAL, SourceKind.FOREIGN, SourceKind.VAGUE)
"""A source of these kinds says that the item is not the site's own; OTHER may be a unit of the site's owner."""


_SESSION = re.compile(
    r"(?:(?<=[?&])(?:phpsessid|jsessionid|aspsessionid\w*|sid|sessionid|session_id|utm_\w+|fbclid|gclid)=[^&]*&?|;jsessionid=[^/?]*)",
    re.IGNORECASE,
)


@lru_cache(maxsize=65_536)
def address(url: str) -> str:
    """One spelling for one page: no scheme, no "www.", no fragment, no session, no closing slash; the rest of the query stays."""
    parts = urlsplit(_SESSION.sub("", url))
    host = (parts.hostname or "").removeprefix("www.")
    query = parts.query.rstrip("&")
    return f"{host}{parts.path.rstrip('/')}{'?' + query if query else ''}"


Story = tuple[str, str]
"""Folded headline and ISO day: what makes two addresses one article."""


def story_of(facts: PageFacts) -> Story | None:
    """None for a page without a headline or a day."""
    return (_folded(facts.title), facts.published.value[:10]) if facts.title and facts.published else None


STANDING = (
    PageKind.LISTING, PageKind.SECTION, PageKind.STATIC, PageKind.CONTACT, PageKind.QA, PageKind.CONSULTATION, PageKind.DOCUMENT,
    PageKind.OTHER,
)  # fmt: skip
"""Pages that have their place in a site and no day of their own."""


def standing_of(facts: PageFacts) -> Story | None:
    """What makes two addresses one standing page, by turns: its heading alone; None for another kind of page or one without a heading."""
    return (_folded(facts.title), "") if facts.title and facts.page_kind in STANDING else None


@lru_cache(maxsize=4_096)
def _folded(title: str) -> str:
    """Every rule on items asks for the same headlines in a row."""
    return fold(squeeze(title))


def articles(dossier: Dossier) -> list[ReadPage]:
    """Own items: articles, no print copies, no demonstration content, nothing inherited; one address once, one story once.

    The same headline on the same day under another address is the same story.
    """
    seen: set[object] = set()
    kept: list[ReadPage] = []
    for page in dossier.of_kind(PageKind.ARTICLE):
        facts = page.facts
        if facts.demonstration:
            continue
        story = story_of(facts) or address(facts.url)
        if story in seen:
            continue
        seen.add(story)
        kept.append(page)
    return kept


def day_of(page: ReadPage) -> date | None:
    return page.facts.published.day if page.facts.published else None


def sources_of_kind(page: ReadPage, *kinds: SourceKind) -> list[SourceCitation]:
    return [s for s in page.facts.sources if s.kind in kinds]


def press_source(page: ReadPage) -> SourceCitation | None:
    """The first source of the press; state and Party sources do not count."""
    return next(iter(sources_of_kind(page, SourceKind.PRESS)), None)


def quoted_source(page: ReadPage) -> SourceCitation | None:
    """The line by which an item says itself that it was taken from elsewhere: a source of the press, else one that names nobody.

    "Internet", "Sưu tầm", "Tổng hợp" own up to a taking and hide from whom: the law's duties towards "tin, bài dẫn lại" are owed all the
    same (Đ20.2 NĐ 72/2013, Đ28.1 NĐ 147/2024). What comes from a site of the State or the Party is aggregated by the letter of Đ3.17 NĐ
    147/2024 only; no inspection went so far, so it counts as no quoted item here.
    """
    return next(iter(sources_of_kind(page, SourceKind.PRESS) or sources_of_kind(page, SourceKind.VAGUE)), None)


def is_quoted(page: ReadPage, matches: Mapping[str, PressMatch]) -> bool:
    """Whether an item is "tin, bài dẫn lại": by its own source line, or by an article of the press that stands on it."""
    return quoted_source(page) is not None or is_of_press(taken_over(page, matches))


def outlet_of(source: SourceCitation) -> str:
    """What tells one press agency from another."""
    return source.outlet or fold(squeeze(source.name))


def matches_by_page(dossier: Dossier) -> Mapping[str, PressMatch]:
    """The best press match of each page that was largely taken over; empty without a press index."""
    best: dict[str, PressMatch] = {}
    for match in dossier.press_matches or ():
        key = address(match.url)
        if match.share_of_page >= COPIED_SHARE and (key not in best or match.share_of_page > best[key].share_of_page):
            best[key] = match
    return best


def came_first(match: PressMatch, page: ReadPage) -> bool | None:
    """Whether the press item came first; None when the two times do not tell. Newspapers take over what sites write, too."""
    own = page.facts.published
    if match.published is None or own is None:
        return None
    press_day = date.fromisoformat(match.published[:10])
    to_the_minute = len(match.published) > len("2026-01-01")
    begun = datetime.fromisoformat(match.published) if to_the_minute else datetime.combine(press_day, time(), VIETNAM)
    begun = begun if begun.tzinfo else begun.replace(tzinfo=VIETNAM)
    if page.first_seen is not None and page.first_seen < begun:
        return False if own.day < press_day else None  # it stood there before: what it prints now was set later
    if press_day != own.day:
        return press_day < own.day
    if own.moment is None or not to_the_minute:
        return None
    # a copy may print an earlier minute than its original: on the same day only a press item that says earlier is proof
    return True if begun < own.moment else None


def credited_otherwise(match: PressMatch | None) -> str:
    """A sentence to put behind a note where the item names another source than the one that was found; else ""."""
    if match is None or not match.credits_another:
        return ""
    return f" Nguồn ghi trên tin, bài không phải là nơi có bài trùng ({match.outlet})."


def is_of_press(match: PressMatch | None) -> bool:
    """What state portals and the Party publish is no press item, and an aggregator's article is somebody else's."""
    return match is not None and match.outlet_kind in (None, SourceKind.PRESS)


def taken_over(page: ReadPage, matches: Mapping[str, PressMatch]) -> PressMatch | None:
    """The article of the press index that was published before the page and stands on it; None when none is proven to."""
    match = matches.get(address(page.url))
    return match if match is not None and came_first(match, page) else None


def is_republished(page: ReadPage, matches: Mapping[str, PressMatch]) -> bool:
    return bool(sources_of_kind(page, *REPUBLISHED_KINDS)) or taken_over(page, matches) is not None


SYSTEMATIC = "hệ thống: "
"""Begins the element of an instance that speaks for every item of a site: such an instance is one, wherever its example stands."""


@dataclass(frozen=True, slots=True)
class PressItem:
    """An item taken from the press, proven by its source line or by a match. `day` None: undated, so it cannot be counted in a window."""

    page: ReadPage
    outlet: str
    name: str
    quote: str
    at: tuple[int, int] | None
    day: date | None
    match: PressMatch | None = None


def press_items(dossier: Dossier, items: Iterable[ReadPage]) -> list[PressItem]:
    matches = matches_by_page(dossier)
    found = []
    for page in items:
        source, match = press_source(page), taken_over(page, matches)
        if source is not None:
            found.append(PressItem(page, outlet_of(source), source.name, source.quote, source.at, day_of(page), match))
        elif match is not None and is_of_press(match):
            found.append(PressItem(page, match.outlet, match.outlet, page.facts.title or page.url, None, day_of(page), match))
    return found


_BESIDE_THE_HEADLINE = "another date"
"""Why extraction passes over the visible date of an article whose metadata tell the same day and the time as well."""


def printed_day(page: ReadPage) -> tuple[str, tuple[int, int] | None, str]:
    """(quote, where, remark) of the day an item was posted: as the page prints it where it prints it.

    Where only metadata or the address tell the day, these are quoted and the remark says so; else it is "". Raises ValueError for an item
    without a day.
    """
    published = page.facts.published
    if published is None:
        raise ValueError(f"{page.url} has no day")
    if published.at is not None:
        return published.quote, published.at, ""
    for other in page.facts.rejected_dates:
        named = other.at is not None and other.why.startswith(_BESIDE_THE_HEADLINE)
        if named and any(moment.day == published.day for moment in find_moments(other.quote, reference=page.seen_at)):
            return other.quote, other.at, ""
    if published.origin == "url":
        return published.quote, None, "Ngày đọc từ địa chỉ của tin."
    return published.quote, None, "Ngày đọc từ dữ liệu trong mã của trang, trang không in ngày ở chỗ nhận ra được."


def instance(page: ReadPage, quote: str, note: str, *, element: str | None = None, at: tuple[int, int] | None = None) -> Instance:
    """An instance on a page, with its proof."""
    return Instance(
        url=page.url, quote=quote.replace("\x00", ""), note=note, seen_at=page.seen_at, archived=page.archived, at=at, element=element
    )


def words_of_block(page: ReadPage) -> str | None:
    """Words of the page's identity block, to quote where something is absent from it: the first field read, in a fixed order so that the
    quote stays the same from visit to visit. None when no such block was recognised."""
    facts = page.facts
    for name in ("managing_body", "parent_body", "address", "responsible_person", "phone", "email"):
        quote = facts.identity_quotes.get(name) or (getattr(facts.identity, name) if facts.identity else None)
        if quote:
            return str(quote)
    return facts.licence.quote if facts.licence else None
