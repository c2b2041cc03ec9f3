"""The part of a section's page that is its own: what stands under the heading that the menu gives to this very address.

Where nothing stands there, an absence is claimed, so it is claimed only when the site's other pages show that every line below the
heading is theirs too, and when no picture, form or place that a script fills is in the way.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from monitor.domain.facts import Span
from monitor.extraction.document import Element
from monitor.extraction.layout import Layout, Line, Region
from monitor.extraction.reading import Reading
from monitor.extraction.source_words import TRIM
from monitor.extraction.wording import host_of, same_site, starting_in

HEADING_LIMIT: Final = 90
ITEM_TITLE: Final = 18
"""Characters of a link from which it may be the title of an item."""

_AWAY: Final = Region.HEAD | Region.NAV | Region.FOOT | Region.HIDDEN | Region.CONTROL
_FURNITURE: Final = re.compile(
    r"\W*(?:trang (?:chu|truoc|sau|dau|cuoi)|quay lai|tro (?:ve|lai)|ve (?:dau trang|trang truoc)|len dau trang|in(?: trang(?: nay)?)?"
    r"|ban in|rss|chia se|gui (?:email|mail)|xem (?:tiep|them|tat ca)|trang|prev(?:ious)?|next|back)?\W*"
)
_BOX: Final = re.compile(
    r"\W*(?:lien ket|thong ke"
    r"|(?:luot|so luot|so nguoi) truy cap|luot xem|dang (?:online|truy cap)|truy cap hom|tin (?:moi|noi bat)"
    r"|doc nhieu|xem nhieu|thong bao moi|van ban moi|tim kiem|dang nhap|quang cao|fanpage|ban quyen|co quan chu quan|don vi quan ly"
    r"|(?:nguoi )?chiu trach nhiem|dia chi\s?:|giay phep)"
)
_FILLED: Final = frozenset({
    "img", "picture", "svg", "canvas", "video", "audio", "iframe", "frame", "object", "embed", "form", "input", "textarea", "noscript",
    "template", "script",
})  # fmt: skip
"""Elements that show something without text, or through which a script may."""


@dataclass(frozen=True, slots=True)
class OwnPart:
    """`heading` is the line that names the section, `span` what is below it. `bare`: nothing at all stands there, and it was certain."""

    heading: Span
    span: Span
    bare: bool


@lru_cache(maxsize=8192)
def page_key(url: str) -> str:
    """One spelling of an address within its site: no scheme, fragment, closing slash, session id."""
    bare = re.sub(r"(?i)(?<=[?&;])(?:phpsessid|jsessionid|sid|asp\.net_sessionid)=[0-9a-z]*&?", "", url.partition("#")[0])
    return bare.rstrip("/?&;").partition("://")[2].removeprefix("www.").rstrip("/")


def own_part(reading: Reading) -> OwnPart | None:
    """None where no menu entry leads to this page, or where no heading repeats that entry's title."""
    document = reading.document
    layout = reading.layout or Layout(document)
    here = page_key(reading.url)
    titles = {
        document.folded[anchor.start : anchor.end].strip(TRIM)
        for anchor in document.by_tag("a")
        if 2 <= anchor.end - anchor.start <= HEADING_LIMIT and _leads_here(reading, anchor, here)
    }
    titles.discard("")
    headings = [
        line
        for line in layout.lines
        if line.length <= HEADING_LIMIT + 6 and not line.region & _AWAY and layout.fold(line).strip(TRIM) in titles
        if not line.is_link or line.region & Region.HEADING
    ]
    if not headings:
        return None
    heading = _choose(reading, layout, headings)
    below = layout.lines[heading.index + 1 :]
    own: list[Line] = []
    last = max((line.index for line in below if _is_item(reading, line)), default=-1)
    for line in below:
        if line in headings:
            continue
        if line.region & (Region.FOOT | Region.ASIDE | Region.NAV):
            break
        # among a list's items a repeated line is an author's name or a word of the software, not the next box
        if _opens_box(reading, layout, line) and not (line.index < last and any(_is_item(reading, one) for one in own)):
            break
        own.append(line)
    end = own[-1].end if own else heading.end
    limit = next((line.start for line in below if line.start >= end and line not in headings), len(document.text))
    bare = (
        all(_is_furniture(layout, line) for line in own)
        and _rest_is_the_sites(reading, layout, below)
        and not _is_filled(reading, layout, heading, limit)
    )
    return OwnPart((heading.start, heading.end), (heading.end, end), bare)


def _leads_here(reading: Reading, anchor: Element, here: str) -> bool:
    href = anchor.get("href").strip()
    if not href or href[0] == "#" or href.lower().startswith("javascript"):
        return False
    return page_key(reading.document.address(href)) == here


def _choose(reading: Reading, layout: Layout, headings: list[Line]) -> Line:
    """A heading by its tag first, then the first that opens no menu; of two in a row the lower one (a path above a heading)."""
    marked = [line for line in headings if line.region & Region.HEADING]
    chosen = marked or [line for line in headings if not _opens_menu(reading, layout, line)] or headings
    best = chosen[0]
    while best.index + 1 < len(layout.lines) and layout.lines[best.index + 1] in chosen:
        best = layout.lines[best.index + 1]
    return best


def _opens_menu(reading: Reading, layout: Layout, line: Line) -> bool:
    following = layout.lines[line.index + 1 : line.index + 3]
    return bool(following) and all(one.is_link and reading.is_repeated(one.start, one.end) for one in following)


def _is_item(reading: Reading, line: Line) -> bool:
    return line.link >= ITEM_TITLE and not line.region & _AWAY and not reading.is_repeated(line.start, line.end)


def _opens_box(reading: Reading, layout: Layout, line: Line) -> bool:
    """The title of a box that other pages have too, or the beginning of the foot."""
    folded = layout.fold(line)
    if line.is_link:
        return reading.is_repeated(line.start, line.end) and _is_row_of_links(reading, line)
    if line.length > HEADING_LIMIT:
        return False
    if _BOX.match(folded) and line.length <= 60:
        return True
    letters = sum(c.isalpha() for c in folded)
    return letters >= 4 and not any(c.isdigit() for c in folded) and reading.is_repeated(line.start, line.end)


def _is_row_of_links(reading: Reading, line: Line) -> bool:
    """Whether the line is a row of links without a title of its own: three or more of them, or all to other sites."""
    document = reading.document
    anchors = starting_in(document.by_tag("a"), line.start, line.end)
    hosts = [host_of(document.address(anchor.get("href"))) for anchor in anchors]
    return len(anchors) >= 3 or (bool(hosts) and all(host and not same_site(host, host_of(reading.url)) for host in hosts))


def _is_furniture(layout: Layout, line: Line) -> bool:
    folded = layout.fold(line)
    return not any(c.isalpha() for c in folded) or all(_FURNITURE.fullmatch(part) for part in re.split(r"[|•·/]", folded))


def _rest_is_the_sites(reading: Reading, layout: Layout, below: list[Line]) -> bool:
    """Whether every line below the heading stands on the site's other pages too. False when nothing is known of them."""
    if reading.template is None or not reading.template.repeated:
        return False
    return all(
        line.region & (Region.FOOT | Region.ASIDE | Region.CONTROL | Region.NAV | Region.HIDDEN)
        or _is_furniture(layout, line)
        or reading.is_repeated(line.start, line.end)
        for line in below
    )


def _is_filled(reading: Reading, layout: Layout, heading: Line, limit: int) -> bool:
    """Whether something without text stands between heading and what follows: a picture, a form, a place that a script may fill."""
    document = reading.document
    following = layout.line_at(limit)
    last = following.element if following is not None else len(document.elements)
    above = {element.index for element in document.ancestors(document.elements[last])} if last < len(document.elements) else set()
    for element in document.elements[heading.element + 1 : last]:
        if element.index in above or element.start < heading.end:
            continue
        if element.tag in _FILLED or "-" in element.tag:
            return True
        empty = element.start == element.end and element.last == element.index
        if empty and any(name == "id" or name.startswith(("data-", "v-", "ng-", "x-", ":", "hx-")) for name in element.attributes or ()):
            return True
    return False
