"""What a page that is no news item says itself: its lines without menus, lists of links, controls, foot and what repeats on other pages.

For rules that ask whether a thing is on the site at all: sections bear any name, what stands in them does not.
"""

import re
from typing import Final

from monitor.domain.facts import PageKind
from monitor.extraction.reading import Reading
from monitor.extraction.wording import footer_start

LIMIT: Final = 3000
"""Characters kept of a page."""
SEPARATOR: Final = " / "
"""Between screen lines; cells of a row are lines of their own."""

_WITHOUT: Final = (PageKind.FEED, PageKind.ERROR, PageKind.CHALLENGE, PageKind.SEARCH, PageKind.PRINT)
_CLOSED: Final = re.compile(
    r"(?:ket thuc|ngung|dung|cham dut) (?:hoat dong|cap nhat|van hanh)|trang (?:thong tin (?:dien tu )?)?luu tru\b"
    r"|khong con (?:cap nhat|hoat dong)"
)


def read_own_words(reading: Reading) -> str:
    """ "" when nothing is left. Of a home page only the notices that the site is closed or kept as an archive: it is made of other pages'
    headlines."""
    layout = reading.layout
    if layout is None or reading.kind in _WITHOUT:
        return ""
    foot = footer_start(reading.document) or len(reading.document.text)
    kept: list[str] = []
    length = 0
    home = reading.kind is PageKind.HOME
    for line in layout.lines:
        if line.is_opaque or (line.is_link and not home) or line.start >= foot:
            continue
        if home:
            if line.length <= 400 and _CLOSED.search(layout.fold(line)):
                kept.append(layout.text(line))
            continue
        if reading.is_repeated(line.start, line.end):
            continue
        text = layout.text(line)
        length += len(text) + len(SEPARATOR)
        if length > LIMIT:
            break
        kept.append(text)
    return SEPARATOR.join(kept)
