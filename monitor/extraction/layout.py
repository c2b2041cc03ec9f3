"""The screen lines of a page with what the eye sees of them: how much is link, what heading, which region. Made once per page."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from monitor.extraction.document import Document


class Region:
    """Bits that say where an element stands, inherited by all inside it. From tags, roles and inline style only: class names may be
    anything. Plain integers: an IntFlag costs a third of a millisecond a page."""

    NONE = 0
    HEAD = 1
    NAV = 2
    FOOT = 4
    ASIDE = 8
    CONTROL = 16
    HEADING = 32
    LINK = 64
    HIDDEN = 128
    BANNER = 256
    CAPTION = 512
    ITEM = 1024
    """In a list item or table row."""
    FORM = 2048
    ARTICLE = 4096


_BY_TAG: dict[str, int] = {
    "head": 1, "title": 1, "nav": 2, "menu": 2, "footer": 4, "aside": 8, "option": 16, "select": 16, "button": 16, "label": 16,
    "textarea": 16, "h1": 32, "h2": 32, "h3": 32, "h4": 32, "h5": 32, "h6": 32, "a": 64, "header": 256, "figcaption": 512,
    "caption": 512, "li": 1024, "tr": 1024, "form": 2048, "article": 4096, "dialog": 128,
}  # fmt: skip
_BY_ROLE = {"navigation": 2, "menu": 2, "menubar": 2, "contentinfo": 4, "complementary": 8, "banner": 256, "search": 16, "dialog": 128}
_OPAQUE = 1 | 2 | 4 | 16 | 128
"""Regions whose text is never the page's own content."""


@dataclass(slots=True, eq=False)
class Line:
    """[start, end) in Document.text; `link` characters of it stand in links; `region` of its first character; `element` index of the
    innermost element there."""

    index: int
    start: int
    end: int
    link: int
    region: int
    element: int
    blanks: int = 0
    """Blanks between its words."""

    @property
    def length(self) -> int:
        return self.end - self.start

    @property
    def plain(self) -> int:
        """Characters outside links."""
        return self.end - self.start - self.link

    @property
    def is_link(self) -> bool:
        return self.link * 10 > (self.end - self.start) * 7

    @property
    def is_opaque(self) -> bool:
        return bool(self.region & _OPAQUE)

    @property
    def is_prose(self) -> bool:
        """Running text: words enough, mostly outside links, no control or menu. An address or a stamp is no word."""
        length = self.end - self.start
        return self.plain >= 45 and self.link * 2 < length and self.blanks * 13 > length and not self.region & (_OPAQUE | 32)


def _apart(before: Line, line: Line) -> bool:
    """Whether two lines are no two pieces of one date: one of them is a sentence, or a title stands above what is none."""
    longest = max(before.end - before.start, line.end - line.start)
    return longest > 45 or (longest > 25 and bool(before.region & Region.HEADING) and not line.region & Region.HEADING)


class Layout:
    """Lines of a page in order, and the folded page text (same offsets)."""

    __slots__ = ("_anchor_ends", "_anchor_starts", "_anchor_sums", "_starts", "document", "folded", "lines", "regions")

    def __init__(self, document: Document) -> None:
        self.document = document
        self.folded = document.folded
        self.regions = _regions(document)
        starts: list[int] = []
        ends: list[int] = []
        sums: list[int] = [0]
        for anchor in document.by_tag("a"):
            start, end = document.trim(anchor.start, anchor.end)
            if end > start and (not ends or start >= ends[-1]) and "href" in anchor.attributes:
                starts.append(start)
                ends.append(end)
                sums.append(sums[-1] + end - start)
        self._anchor_starts, self._anchor_ends, self._anchor_sums = starts, ends, sums
        self.lines: list[Line] = []
        elements = document.elements
        opening = [element.start for element in elements]
        for index, (start, end) in enumerate(document.lines_between(0, len(document.text))):
            at = bisect_right(opening, start) - 1
            element = elements[max(at, 0)]
            while element.end <= start and element.parent >= 0:
                element = elements[element.parent]
            blanks = document.text.count(" ", start, end)
            self.lines.append(Line(index, start, end, self.link_chars(start, end), self.regions[element.index], element.index, blanks))
        self._starts = [line.start for line in self.lines]

    def link_chars(self, start: int, end: int) -> int:
        """Characters of [start, end) inside links."""
        first = bisect_right(self._anchor_ends, start)
        last = bisect_left(self._anchor_starts, end)
        if first >= last:
            return 0
        total = self._anchor_sums[last] - self._anchor_sums[first]
        total -= max(0, start - self._anchor_starts[first])
        total -= max(0, self._anchor_ends[last - 1] - end)
        return total

    def line_index(self, offset: int) -> int:
        """Index of the line that holds `offset`, or of the last one before it; -1 before the first."""
        return bisect_right(self._starts, offset) - 1

    def line_at(self, offset: int) -> Line | None:
        """The line that holds `offset`; None between lines."""
        index = self.line_index(offset)
        if index < 0 or self.lines[index].end <= offset:
            return None
        return self.lines[index]

    def between(self, start: int, end: int) -> list[Line]:
        """Lines that begin within [start, end)."""
        return self.lines[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def text(self, line: Line) -> str:
        return self.document.text[line.start : line.end]

    def fold(self, line: Line) -> str:
        return self.folded[line.start : line.end]

    def parted(self) -> tuple[str, str]:
        """The page text, and its folded twin, with a mark that no date holds between a sentence and the line before or after it: a time at
        the end of one line and a day at the beginning of the next are two things. Between short lines a date may be set apart in pieces."""
        text, folded = self.document.text, self.folded
        pieces: list[str] = []
        twins: list[str] = []
        done = 0
        before: Line | None = None
        for line in self.lines:
            if before is not None and line.start - before.end == 1 and _apart(before, line):
                pieces.append(text[done : before.end])
                twins.append(folded[done : before.end])
                done = line.start
            before = line
        pieces.append(text[done:])
        twins.append(folded[done:])
        return "¶".join(pieces), "¶".join(twins)

    def path(self, element: int) -> str:
        """Tag names from the root to this element, inline dressing left out. Survives renamed classes."""
        names: list[str] = []
        elements = self.document.elements
        at = element
        while at >= 0 and len(names) < 40:
            tag = elements[at].tag
            if tag not in _DRESSING:
                names.append(tag)
            at = elements[at].parent
        return "/".join(reversed(names))


_DRESSING = frozenset({"html", "body", "b", "strong", "i", "em", "u", "font", "small", "big", "center", "tbody"})


def _regions(document: Document) -> list[int]:
    regions: list[int] = []
    append = regions.append
    by_tag = _BY_TAG
    for element in document.elements:
        parent = element.parent
        own = by_tag.get(element.tag, 0) | (regions[parent] if parent >= 0 else 0)
        attributes = element.attributes
        if attributes:
            role = attributes.get("role")
            if role:
                own |= _BY_ROLE.get(role.lower(), 0)
            style = attributes.get("style")
            if style and ("none" in style or "hidden" in style):
                tight = style.replace(" ", "").lower()
                if "display:none" in tight or "visibility:hidden" in tight:
                    own |= 128
            if "hidden" in attributes:
                own |= 128
            if own & 256 and element.tag != "header" and element.tag == "h1":
                own &= ~256
        append(own)
    return regions
