"""The symbol "đã được cấp phép" that the licensing office hands out as a snippet: a picture or a few words, linked to its register."""

import re
from typing import Final
from urllib.parse import urljoin

from monitor.domain.facts import LicenceSymbol, PageKind
from monitor.extraction.document import Document, Element
from monitor.extraction.reading import Reading
from monitor.vietnamese.text import fold_keep

_WORDS: Final = re.compile(r"\b(?:da duoc cap phep|da cap phep|trang (?:tin |ttdt )?duoc cap phep|bieu tuong cap phep)\b")
_FILE: Final = re.compile(r"(?:da[-_]?)?duoc[-_]?cap[-_]?phep|da[-_]?cap[-_]?phep|bieu[-_]?tuong[-_]?cap[-_]?phep", re.IGNORECASE)
_SNIPPET: Final = re.compile(r"\.gov\.vn/.*(?:cap[-_]?phep|giay[-_]?phep|bieu[-_]?tuong|gp[-_]?ttdt)", re.IGNORECASE)
"""A script or frame of an office that draws the symbol."""
_DRAWING: Final = re.compile(r"<svg\b.*?</svg>", re.DOTALL | re.IGNORECASE)
_TITLE: Final = re.compile(r"<title[^>]*>([^<]{3,80})</title>", re.IGNORECASE)
_NO_ADDRESS: Final = ("", "#")
_LONGEST: Final = 60
"""Characters of a link's words: a sentence that says the same is text, no symbol."""


def read_licence_symbols(reading: Reading) -> tuple[LicenceSymbol, ...] | None:
    """Symbols on a home page, in the page's order; None on other pages, where none is asked for."""
    if reading.kind is not PageKind.HOME:
        return None
    document = reading.document
    found: list[LicenceSymbol] = []
    linked: set[int] = set()
    for link in document.by_tag("a"):
        inside = document.inside(link)
        pictures = [e for e in inside if e.tag == "img"]
        words = document.text_of(link)
        said = next((s for s in (_said(e.get("alt"), e.get("title"), e.get("src")) for e in pictures) if s), None)
        said = said or _said(words if len(words) <= _LONGEST else "", link.get("title"), "")
        # drawn by a style or in vectors: the words are for those who cannot see it
        said = said or next((s for e in (link, *inside) if (s := _said(e.get("aria-label"), e.get("title"), e.get("data")))), None)
        said = said or _in_vectors(document, link, inside)
        if said is not None:
            linked.update(e.index for e in pictures)
            found.append(LicenceSymbol(said, _address(document.url, link.get("href"))))
    for picture in document.by_tag("img", "area", "input"):
        said = _said(picture.get("alt"), picture.get("title"), picture.get("src"))
        if said is not None and picture.tag == "area":
            found.append(LicenceSymbol(said, _address(document.url, picture.get("href"))))
            continue
        if said is not None and picture.index not in linked:
            found.append(LicenceSymbol(said, None))
    for snippet in document.by_tag("script", "iframe"):
        if _SNIPPET.search(snippet.get("src")):
            found.append(LicenceSymbol(snippet.get("src"), _address(document.url, snippet.get("src"))))
    return tuple(found)


def _in_vectors(document: Document, link: Element, inside: list[Element]) -> str | None:
    """The title of a drawing inside the link, which is no text of the page."""
    drawings = document.by_tag("svg")
    here = [n for n, drawing in enumerate(drawings) if any(e is drawing for e in inside)]
    if not here or "<title" not in document.source:
        return None
    written = [m[0] for m in _DRAWING.finditer(document.source)]
    titles = [m[1] for n in here if len(written) == len(drawings) and (m := _TITLE.search(written[n]))]
    return next((said for title in titles if (said := _said(title, "", ""))), None)


def _said(words: str, title: str, source: str) -> str | None:
    for text in (words, title):
        if _WORDS.search(fold_keep(text)):
            return text.strip()
    return source if source and _FILE.search(source.rsplit("/", 1)[-1]) else None


def _address(page: str, href: str) -> str | None:
    """None for a link that leads nowhere."""
    href = href.strip()
    if href in _NO_ADDRESS or href.lower().startswith(("javascript:", "#")):
        return None
    try:
        return urljoin(page, href)
    except ValueError:
        return None
