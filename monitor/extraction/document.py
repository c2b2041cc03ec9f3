"""One parsed page as flat arrays: every element with the span of text it covers, so that one regex over the whole text finds a thing
and one bisection finds the element it stands in. Parsed once, shared by every reader. No recursion, so depth is no danger."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from unicodedata import combining, normalize
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode

from monitor.vietnamese.text import fold_keep

SKIPPED = frozenset({"script", "style", "noscript", "template", "svg", "math", "iframe", "object"})
"""Elements whose text is not page text. Attributes of theirs are still kept."""

BLOCK = frozenset(
    "address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr html legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead title tr ul".split()
)
"""Elements that end a line; between two of them stands white space in page text."""

ICONS = frozenset({"i", "img", "input", "svg"})
"""Elements that part the words before and behind them when they hold none; an empty <a> or <span> may stand within a word."""

_AUTHORITY_END = re.compile(r"[/?#]")

MAX_ELEMENTS = 200_000
"""Elements beyond this are not read; a page of the trade has 500 to 3,000."""

MAX_TEXT = 500_000
"""Characters of text beyond this are not read; the longest law in one page has 350,000."""


@dataclass(slots=True, eq=False)
class Element:
    """`start` and `end` are [start, end) in Document.text; `last` is the index of its last descendant (itself when it has none)."""

    index: int
    tag: str
    attributes: dict[str, str | None]
    parent: int
    depth: int
    start: int = 0
    end: int = 0
    last: int = 0

    def get(self, name: str) -> str:
        """An attribute's value, "" when absent or empty."""
        return self.attributes.get(name) or ""

    @property
    def classes(self) -> str:
        """class and id, lower case, joined by one blank, as hints only: every reader must stand without them."""
        return f"{self.get('class')} {self.get('id')}".lower()


@dataclass(slots=True, eq=False)
class Document:
    """`text` is page_text: NFC, without script and style, each run of white space one blank. `url` is the page's own address."""

    url: str
    source: str
    """The decoded source, NFC."""
    text: str
    elements: list[Element]
    lines: list[int] = field(default_factory=list)
    """Offsets in `text` at which a new line begins on the screen (block boundaries), sorted, distinct."""
    scripts: list[tuple[int, str]] = field(default_factory=list)
    """(element index, text) of script elements."""
    truncated: bool = False
    _starts: list[int] = field(default_factory=list)
    _by_tag: dict[str, list[Element]] = field(default_factory=dict)
    _base: str | None = None
    _folded: str | None = None
    _addresses: dict[str, str] = field(default_factory=dict)

    def element_at(self, offset: int) -> Element:
        """The innermost element whose text span holds `offset`."""
        index = bisect_right(self._starts, offset) - 1
        element = self.elements[max(index, 0)]
        while element.end <= offset and element.parent >= 0:
            element = self.elements[element.parent]
        return element

    def text_of(self, element: Element) -> str:
        """The element's text, stripped."""
        return self.text[element.start : element.end].strip()

    def ancestors(self, element: Element) -> Iterator[Element]:
        """From the element itself up to the root."""
        yield element
        while element.parent >= 0:
            element = self.elements[element.parent]
            yield element

    def inside(self, element: Element) -> list[Element]:
        """The element's descendants in document order."""
        return self.elements[element.index + 1 : element.last + 1]

    def by_tag(self, *tags: str) -> list[Element]:
        """Elements with one of these tags, in document order."""
        index: dict[str, list[Element]] = self._tags
        if len(tags) == 1:
            return index.get(tags[0], [])
        key = " ".join(tags)
        found = index.get(key)
        if found is None:
            found = index[key] = sorted((e for tag in tags for e in index.get(tag, [])), key=lambda element: element.index)
        return found

    @property
    def _tags(self) -> dict[str, list[Element]]:
        if not self._by_tag:
            for element in self.elements:
                self._by_tag.setdefault(element.tag, []).append(element)
        return self._by_tag

    def line_at(self, offset: int) -> tuple[int, int]:
        """[start, end) of the line on the screen that holds `offset`, surrounding blanks cut."""
        index = bisect_right(self.lines, offset)
        start = self.lines[index - 1] if index else 0
        end = self.lines[index] if index < len(self.lines) else len(self.text)
        return self.trim(start, end)

    def trim(self, start: int, end: int) -> tuple[int, int]:
        """The span without blanks at its ends."""
        while start < end and self.text[start] == " ":
            start += 1
        while end > start and self.text[end - 1] == " ":
            end -= 1
        return start, end

    def lines_between(self, start: int, end: int) -> list[tuple[int, int]]:
        """Non-empty screen lines within [start, end)."""
        end = min(end, len(self.text))
        first = bisect_right(self.lines, start)
        edges = [start, *(offset for offset in self.lines[first : bisect_right(self.lines, end - 1)]), end]
        spans = (self.trim(a, b) for a, b in pairwise(edges))
        return [span for span in spans if span[0] < span[1]]

    def address(self, href: str) -> str:
        """Absolute address of a link on this page; "" when it cannot be one. Several readers ask for the same ones."""
        known = self._addresses.get(href)
        if known is None:
            known = self._addresses[href] = self._joined(href.strip())
        return known

    def _joined(self, href: str) -> str:
        base = self.base
        if href[:1] == "/" and href[1:2] != "/" and href.isascii() and "/." not in href and " " not in href:
            # what urljoin would give, at a tenth of its cost
            scheme, separator, rest = base.partition("://")
            if separator and scheme in ("http", "https"):
                return f"{scheme}://{_AUTHORITY_END.split(rest, maxsplit=1)[0]}{href}"
        try:
            return urljoin(base, href)
        except ValueError:
            return ""

    @property
    def folded(self) -> str:
        """`text` as a search key of the same length: lower case, without marks, đ → d. Folded once for all readers."""
        if self._folded is None:
            self._folded = fold_keep(self.text)
        return self._folded

    @property
    def base(self) -> str:
        """Where relative links start from: <base href>, else the page's own address."""
        if self._base is None:
            self._base = self.url
            for element in self.by_tag("base"):
                if element.get("href"):
                    with suppress(ValueError):
                        self._base = urljoin(self.url, element.get("href").strip())
                    break
        return self._base


def _are_apart(before: str, after: str) -> bool:
    """Whether words of two elements side by side are two words, which a style sheet sets apart: "…2016" and "Người phụ trách…"."""
    return after[0].isupper() and (before[-1].islower() or before[-1] in '0123456789).:;,!?…”"%')


def parse(source: str, url: str = "") -> Document:
    """Parse decoded, NFC source. Never raises on any text.

    The text of a page is built here and nowhere else: `page_text(body) == parse(...).text`.
    """
    parser = LexborHTMLParser(source)
    elements: list[Element] = []
    pieces: list[str] = []
    position = 0
    blank = True  # the text so far ends with a blank (or is empty)
    seam = 0  # since the last words: 1 an inline element has ended, 2 and another has begun, 3 an icon stands there
    lines: list[int] = []
    scripts: list[tuple[int, str]] = []
    truncated = False

    def gap() -> None:
        nonlocal position, blank
        if not blank:
            pieces.append(" ")
            position += 1
            blank = True

    node: LexborNode | None = parser.root
    stack: list[tuple[LexborNode, int]] = []
    parent = -1
    skipping = 0
    while node is not None:
        tag = node.tag
        descend = False
        if tag == "-text":
            if not skipping:
                words = (node.text_content or "").split()
                if words:
                    raw = node.text_content or ""
                    if raw[0].isspace() or (seam > 1 and not blank and (seam > 2 or _are_apart(pieces[-1], words[0]))):
                        gap()
                    seam = 0
                    joined = " ".join(words)
                    if not joined.isascii():
                        joined = normalize("NFC", joined)
                        if combining(joined[0]) and not blank:
                            # an accent set apart by a tag belongs to the letter before it
                            before = pieces.pop()
                            joined, position = normalize("NFC", before + joined), position - len(before)
                    if position + len(joined) > MAX_TEXT:
                        pieces.append(joined[: max(0, MAX_TEXT - position)])
                        position = MAX_TEXT
                        truncated = True
                        break
                    pieces.append(joined)
                    position += len(joined)
                    blank = False
                    if raw[-1].isspace():
                        gap()
                elif node.text_content:
                    gap()
        elif tag and tag[0] != "-" and tag != "!doctype":
            if len(elements) >= MAX_ELEMENTS:
                truncated = True
                break
            if tag in BLOCK:
                gap()
                if not lines or lines[-1] != position:
                    lines.append(position)
            index = len(elements)
            element = Element(index, tag, node.attributes, parent, len(stack), position, position, index)
            elements.append(element)
            if tag == "script":
                scripts.append((index, node.text_content or node.text(deep=True) or ""))
            child = node.first_child
            if child is None and tag in ICONS:
                seam = 3
            elif seam:
                seam = max(seam, 2)
            if child is not None:
                stack.append((node, parent))
                parent = index
                if tag in SKIPPED:
                    skipping += 1
                node = child
                descend = True
        if descend:
            continue
        while True:
            if tag and tag[0] != "-":
                seam = seam or 1
                if tag == "svg":
                    seam = 3
                if tag in BLOCK:
                    gap()
                    if not lines or lines[-1] != position:
                        lines.append(position)
            following = node.next
            if following is not None and stack:
                node = following
                break
            if not stack:
                node = None
                break
            node, up = stack.pop()
            closing = elements[parent]
            closing.end = position
            closing.last = len(elements) - 1
            if closing.tag in SKIPPED:
                skipping -= 1
            parent = up
            tag = closing.tag
    while parent >= 0:
        elements[parent].end = position
        elements[parent].last = len(elements) - 1
        parent = elements[parent].parent
    text = "".join(pieces)
    if text.endswith(" "):
        text = text[:-1]
    if not elements:
        elements.append(Element(0, "html", {}, -1, 0, 0, len(text), 0))
    limit = len(text)
    while lines and lines[-1] > limit:  # the last blank was cut
        lines.pop()
    for element in elements:
        if element.end < element.start:
            element.end = element.start
        if element.end > limit:
            element.end = limit
        if element.start > limit:
            element.start = limit
    return Document(url, source, text, elements, lines, scripts, truncated, [element.start for element in elements])
