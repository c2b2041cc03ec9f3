"""Attached documents with number and days, read from the row, list item or line that holds the link."""

import re
from typing import Final
from urllib.parse import unquote, urlsplit

from monitor.domain.facts import DocumentLink, PageKind, Span
from monitor.extraction.document import Document, Element
from monitor.extraction.reading import Reading
from monitor.extraction.wording import occurrences
from monitor.vietnamese.dates import find_moments
from monitor.vietnamese.text import fold

LIMIT: Final = 300
TITLE_LIMIT: Final = 300

_TYPES: Final = {
    "pdf": "application/pdf",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "rtf": "application/rtf",
    "rar": "application/vnd.rar",
    "zip": "application/zip",
}
_FILE: Final = re.compile(rf"\.({'|'.join(sorted(_TYPES, key=len, reverse=True))})(?:$|[?&#/;])", re.IGNORECASE)
NUMBER: Final = re.compile(
    r"(?<![\w/.-])\d{1,5}[a-z]?(?:/(?:19|20)\d\d)?/[A-ZĐ][A-ZĐƯƠÊÔa-zđ&]{0,14}(?:[-–][A-ZĐƯƠÊÔ&][A-ZĐƯƠÊÔa-zđ&.0-9]{0,14}){0,4}"
)
"""Số, ký hiệu of an administrative document: `4622/BGDĐT-CNTT`, `147/2024/NĐ-CP`, `12/QĐ-UBND`."""

_ISSUED: Final = re.compile(r"(?:ngay (?:ban hanh|ky|van ban|vb)|ban hanh(?: ngay)?|ngay phat hanh)\s*:?\s*$|\bngay\s*$")
_ISSUED_HEAD: Final = re.compile(r"ngay (?:ban hanh|ky|van ban|vb|phat hanh)|ban hanh")
_POSTED: Final = re.compile(
    r"(?:(?<!\w)(?:ngay |thoi gian )?(?:dang(?: tai| len| trang| ngay| luc| tren trang)*|cap nhat|tai len"
    r"|(?:dua )?len (?:trang|cong|mang|web\w*)|dua len)(?: ngay| luc)?|upload(?:ed)?)\s*:?\s*$"
)
_POSTED_HEAD: Final = re.compile(
    r"(?:ngay|thoi gian) dang|dang (?:tai|len|trang)|^dang$|cap nhat|tai len|dua len|len (?:trang|cong|mang|web)"
)
_ISSUER_HEAD: Final = re.compile(r"(?:co quan|noi|don vi)(?: da)? ban hanh")
_ISSUER: Final = re.compile(r"(?:co quan|noi|don vi)(?: da)? ban hanh\s*[:：]?\s*")
_NO_TITLE: Final = re.compile(
    r"\W*(?:tai (?:ve|xuong|file|van ban|tep)(?: ve)?|download|xem(?: chi tiet| file| van ban| truoc)?|chi tiet"
    r"|file dinh kem|tep dinh kem|dinh kem|tai day|view|van ban dinh kem"
    r"|link|pdf|docx?|xlsx?|[\w .()-]+\.(?:pdf|docx?|xlsx?|rar|zip))?\W*"
)


def read_documents(reading: Reading) -> tuple[DocumentLink, ...]:
    """Links to document files, without doubles. Days are ISO text; None where the row says nothing.

    On a document's own page the labels of the page ("Số ký hiệu", "Ngày ban hành") speak for a link whose row is silent.
    """
    document = reading.document
    found: dict[str, DocumentLink] = {}
    page: tuple[str | None, str | None, str | None] | None = None
    for anchor in document.by_tag("a"):
        href = anchor.get("href")
        kind = _file_kind(href)
        if kind is None:
            continue
        url = document.address(href)
        if not url or url in found or len(found) >= LIMIT:
            continue
        span, row = _holder(document, anchor)
        number, issued, posted = _row(document, span, row)
        title = _title(document, anchor, span, row)
        if number is None and (reading.kind is PageKind.DOCUMENT or _label_of_number(document) is not None):
            page = page or _of_page(reading)
            number, issued, posted = page[0], issued or page[1], posted or page[2]
        found[url] = DocumentLink(title, url, number, issued, posted, _TYPES[kind], _issuer(document, span, row))
    return tuple(found.values())


def _label_of_number(document: Document) -> int | None:
    """Where the page's one label "Số ký hiệu" stands; None when there is none or several: then it is a list."""
    found = occurrences(document.folded, ("so ky hieu", "so hieu", "so, ky hieu", "so van ban", "so/ky hieu", "so - ky hieu"))
    return found[0][0] if len(found) == 1 else None


def _of_page(reading: Reading) -> tuple[str | None, str | None, str | None]:
    """(number, issued on, posted on) as the page's labels say; the number behind its label is its own, one above perhaps not."""
    number, issued, posted = _row(reading.document, _described(reading), None)
    label = _label_of_number(reading.document)
    if label is not None and (m := NUMBER.search(reading.document.text, label, min(len(reading.document.text), label + 90))):
        number = m[0]
    return number, issued, posted


def _described(reading: Reading) -> Span:
    """The part of the page that describes the one document it is about."""
    label = _label_of_number(reading.document)
    if label is not None:
        return max(0, label - 200), min(len(reading.document.text), label + 700)
    return reading.main or (0, 0)


def _path(href: str) -> str:
    """ "" for what is no address."""
    try:
        return urlsplit(href).path
    except ValueError:
        return ""


def _file_kind(href: str) -> str | None:
    if "." not in href:
        return None
    m = _FILE.search(href)
    if m is None:
        return None
    path = _path(href) if "://" in href[:9] else href
    # "https://site.doc/" names a host
    return m[1].lower() if "://" not in href[:9] or _FILE.search(path) or "?" in href else None


def _holder(document: Document, anchor: Element) -> tuple[Span, Element | None]:
    """(span of what belongs to the link, its table row if it has one)."""
    for n, element in enumerate(document.ancestors(anchor)):
        if element.tag == "tr" and element.end - element.start <= 1200:
            return (element.start, element.end), element
        if element.tag in ("li", "article") and element.end - element.start <= 900:
            return (element.start, element.end), None
        if n > 8 or element.tag in ("table", "ul", "body"):
            break
    return document.line_at(anchor.start), None


def _row(document: Document, span: Span, row: Element | None) -> tuple[str | None, str | None, str | None]:
    """(number, issued on, posted on)."""
    text, folded = document.text[slice(*span)], document.folded[slice(*span)]
    m = NUMBER.search(text)
    number = m[0] if m else None
    issued = posted = None
    heads = _heads(document, row) if row is not None else []
    for moment in find_moments(text):
        before = folded[max(0, moment.start - 30) : moment.start]
        day = moment.day.isoformat()
        head = _head_of(heads, document, row, span[0] + moment.start) if row is not None else ""
        if _POSTED.search(before) or _POSTED_HEAD.search(head):
            posted = posted or day
        elif _ISSUED_HEAD.search(head) or (_ISSUED.search(before) and (m is None or moment.start >= m.start() or "ban hanh" in before)):
            issued = issued or day
    return number, issued, posted


def _issuer(document: Document, span: Span, row: Element | None) -> str | None:
    """From the column that says so, else behind the one label of the page: then it is the page of one document."""
    if row is not None:
        heads = _heads(document, row)
        cells = [e for e in document.inside(row) if e.tag in ("td", "th") and e.parent == row.index]
        found = [document.text_of(cell) for cell, head in zip(cells, heads, strict=False) if _ISSUER_HEAD.search(head)]
        if found:
            return found[0][:TITLE_LIMIT] or None
    labels = list(_ISSUER.finditer(document.folded))
    if len(labels) != 1:
        return None
    a, b = labels[0].end(), document.line_at(labels[0].start())[1]
    if a >= b:
        below = document.lines_between(b, min(len(document.text), b + 200))
        if not below:
            return None
        a, b = below[0]
    value = document.text[a:b].strip(" :：.-")
    return value if 3 < len(value) <= 120 and any(c.isalpha() for c in value) else None


def _heads(document: Document, row: Element) -> list[str]:
    """Folded column titles of the row's table."""
    table = next((e for e in document.ancestors(row) if e.tag == "table"), None)
    if table is None:
        return []
    first = next((e for e in document.inside(table) if e.tag == "tr"), None)
    if first is None or first is row:
        return []
    return [document.folded[e.start : e.end].strip() for e in document.inside(first) if e.tag in ("td", "th")]


def _head_of(heads: list[str], document: Document, row: Element, offset: int) -> str:
    cells = [e for e in document.inside(row) if e.tag in ("td", "th") and e.parent == row.index]
    for n, cell in enumerate(cells):
        if cell.start <= offset < cell.end:
            return heads[n] if n < len(heads) else ""
    return ""


def _title(document: Document, anchor: Element, span: Span, row: Element | None) -> str:
    """The link's words; where they only say "Tải về", the longest cell or line of the row; else the name of the file."""
    words = document.text_of(anchor) or anchor.get("title").strip()
    if words and not _NO_TITLE.fullmatch(fold(words)):
        return words[:TITLE_LIMIT]
    if row is not None:
        cells = [document.text_of(e) for e in document.inside(row) if e.tag == "td"]
        longest = max(cells, key=len, default="")
        if len(longest) > 12:
            return longest[:TITLE_LIMIT]
    lines = [document.text[a:b] for a, b in document.lines_between(*span)]
    longest = max(lines, key=len, default="").strip()
    if len(longest) > 12 and not _NO_TITLE.fullmatch(fold(longest)):
        return longest[:TITLE_LIMIT]
    if words and "." in words:
        return words[:TITLE_LIMIT]
    name = unquote(_path(anchor.get("href")).rsplit("/", 1)[-1]) or words
    return name[:TITLE_LIMIT]
