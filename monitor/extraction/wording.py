"""Small questions that several readers ask of a page's lines. Offsets are those of Document.text and of its folded twin."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

from monitor.domain.facts import PageKind, Span
from monitor.extraction.document import Document, Element
from monitor.extraction.reading import Reading
from monitor.vietnamese.text import fold

ARTICLE_KINDS: Final = frozenset({PageKind.ARTICLE, PageKind.PRINT})

_STOP: Final = re.compile(
    r"\W*(?:"
    r"(?:cac |nhung |mot so )?(?:tin|bai|bai viet|tin bai|tin tuc|bai bao|thong tin)(?: bai)? "
    r"(?:lien quan|khac|cung (?:chuyen )?(?:muc|loai|chu de|the loai)|moi hon|cu hon|da dua|truoc|sau|moi nhat|moi|noi bat"
    r"|doc nhieu|xem nhieu|tiep theo)\b"
    r"|cung (?:chuyen muc|chu de|danh muc)|(?:co the )?ban (?:co the )?(?:quan tam|thich)|tin moi(?: nhat)?\W*$"
    r"|doc nhieu|xem nhieu|(?:doc|xem) them(?! (?:tai|o|tren)\b)"
    r"|(?:cac )?(?:bai viet|van ban|thong bao|su kien) (?:lien quan|khac|moi)|lien quan\W*$"
    r"|y kien (?:ban doc|binh luan|cua ban)|(?:gui |viet )?binh luan|phan hoi\W*$|de lai (?:mot )?(?:binh luan|phan hoi|loi nhan|y kien)"
    r"|\d{1,5} (?:nhan xet|binh luan|y kien|phan hoi)|(?:dang |gui )?nhan xet\b|bai dang (?:moi|cu) hon|tim kiem|luu tru\b"
    r"|tra loi(?: huy)?\W*$|danh gia bai viet|chia se (?:bai viet|len|voi)|tu khoa\W*:|tags?\W*:|tong so diem cua bai viet"
    r"|gui cho ban be|dieu huong bai viet|bai (?:truoc|sau|ke tiep)\W*$|quay lai|tro ve\b|ve trang truoc"
    r"|related (?:posts?|articles?|news)|(?:newer|older|other) (?:news|articles?)|(?:reader )?comments?\b|leave a (?:reply|comment)"
    r"|read more|see also)"
)
"""The beginning of a line after which nothing belongs to the article: related lists, comments, tags."""


def is_stop(document: Document, start: int, end: int) -> bool:
    """Whether the screen line [start, end) opens what follows an article. Long lines are text, never a heading."""
    return end - start <= 70 and _STOP.match(document.folded, start, end) is not None


def occurrences(folded: str, words: Iterable[str], start: int = 0, end: int | None = None) -> list[tuple[int, str]]:
    """(offset, word) of every word found, by offset. A dozen `str.find` are many times faster than one alternation."""
    limit = len(folded) if end is None else end
    found: list[tuple[int, str]] = []
    for word in words:
        at = folded.find(word, start, limit)
        while at >= 0:
            found.append((at, word))
            at = folded.find(word, at + len(word), limit)
    found.sort()
    return found


def starting_in(elements: list[Element], start: int, end: int) -> list[Element]:
    """Those of the elements (in document order) whose text begins within [start, end)."""
    low = bisect_left(elements, start, key=lambda element: element.start)
    return elements[low : bisect_left(elements, end, low, key=lambda element: element.start)]


def elements_between(document: Document, start: int, end: int) -> list[Element]:
    """All elements whose text begins within [start, end), in document order."""
    return starting_in(document.elements, start, end)


def within(document: Document, offset: int, *tags: str) -> Element | None:
    """The nearest element with one of these tags around the offset."""
    return next((element for element in document.ancestors(document.element_at(offset)) if element.tag in tags), None)


@lru_cache(maxsize=8192)
def host_of(url: str) -> str:
    """Host in lower case without www; "" when the address has none."""
    try:
        return (urlsplit(url).hostname or "").lower().removeprefix("www.")
    except ValueError:
        return ""


def same_site(a: str, b: str) -> bool:
    """Whether one host is the other or lies under it."""
    return a == b or a.endswith("." + b) or b.endswith("." + a)


def outside_main(reading: Reading) -> list[Span]:
    """Where the site speaks for itself: the page without the article. The whole page where no article stands, or where what was taken for
    one begins in the last two fifths: that is more likely the footer."""
    length = len(reading.document.text)
    if reading.main is None or reading.kind not in ARTICLE_KINDS or reading.main[0] > 0.6 * length > 600:
        return [(0, length)]
    start, end = reading.main
    return [span for span in ((0, start), (end, length)) if span[0] < span[1]]


def article_end(reading: Reading) -> int:
    """Up to where the article's own block is to be trusted: its main block, or, where that is too small to hold the text, the first line
    below that opens something else."""
    document = reading.document
    assert reading.main is not None
    start, end = reading.main
    if reading.body is not None and reading.body[1] - reading.body[0] >= 200:
        return end
    limit = min(footer_start(document) or len(document.text), start + 20_000)
    long = 0
    for a, b in document.lines_between(end, limit) if end < limit else []:
        if b - a >= 110:
            long += 1
        if long and is_stop(document, a, b):
            return max(end, a)
    return max(end, limit) if long else end


def footer_start(document: Document) -> int | None:
    """Where the footer begins: the last <footer>, else the last © line, else None."""
    footers = [element for element in document.by_tag("footer") if element.end - element.start > 20]
    if footers:
        return footers[-1].start
    at = document.text.rfind("©")
    return document.line_at(at)[0] if at >= 0 else None


_GENERIC: Final = re.compile(
    r"^(?:ban bien tap |bbt )?(?:cong (?:thong tin(?: dien tu)?|ttdt)|trang (?:thong tin(?: dien tu)?|ttdt|tin)(?: tong hop)?"
    r"|website|chuyen trang)?"
    r"(?: cua)? ?(?:ubnd|uy ban nhan dan)? ?"
)


def bare_name(name: str) -> str:
    """A unit's name folded, without "Cổng thông tin điện tử", "UBND" and the like, for comparing."""
    folded = re.sub(r"[^\w ]+", " ", fold(name))
    return " ".join(_GENERIC.sub("", " ".join(folded.split())).split())


_REUSE: Final = re.compile(
    r"(?:ghi (?:ro )?nguon|(?:trich )?dan(?: lai)?(?: ro)?(?: nguon)?)(?: tu| la)?"
    r"\s?[:\"“”']*\s*(?P<name>[^:\"“”']{4,90}?)\s*[\"“”']*\s*khi\b"
)
"""The site's demand on those who copy from it ("Ghi rõ nguồn X khi phát hành lại")."""
_RUN_BY: Final = re.compile(r"\W*(?:don vi|co quan|to chuc) (?:quan ly|thuc hien|so huu)(?: trang\w*)?\s?:\s*")


def own_names(reading: Reading) -> set[str]:
    """Bare names under which the site speaks of itself: og:site_name, parts of the title, the lines of copyright, of its owner and of its
    demand on others."""
    document = reading.document
    names: list[str] = list(reading.template.title_suffixes) if reading.template else []
    for element in document.by_tag("meta"):
        if element.get("property").lower() == "og:site_name" or element.get("name").lower() in ("author", "application-name"):
            names.append(element.get("content"))
    own = fold(reading.title or "")
    for element in document.by_tag("title")[:1]:
        parts = re.split(r"\s+[-–|»:]\s+", document.text_of(element))
        names.extend(part for part in parts if fold(part) != own and len(parts) > 1)
    for at, word in occurrences(document.folded, ("ban quyen thuoc ve", "ban quyen cua", "© ")):
        _, end = document.line_at(at)
        names.append(re.split(r"[.|;,]", document.text[at + len(word) : end])[0].strip(" :"))
    for at, _ in occurrences(document.folded, ("phat hanh lai", "su dung", "trich dan", "dang lai", "sao chep", "khi dan", "dang tai lai")):
        line = document.line_at(at)
        if m := _REUSE.search(document.folded, *line):
            names.append(document.text[slice(*m.span("name"))])
    for at, _ in occurrences(document.folded, ("don vi quan ly", "co quan quan ly", "don vi thuc hien", "don vi so huu")):
        a, b = document.line_at(at)
        if m := _RUN_BY.match(document.folded, a, b):
            names.append(re.split(r"[.|;,]|\s[-–]\s", document.text[m.end() : b])[0])
    return {bare for name in names if len(bare := bare_name(name)) >= 4}


def line_index(lines: list[Span], offset: int) -> int:
    """Index of the line that holds the offset, or of the last one before it; -1 when none is."""
    return bisect_right(lines, offset, key=lambda line: line[0]) - 1
