"""The symbol "đã được cấp phép" that the licensing office hands out as a snippet: a picture or a few words, linked to its register."""

import re
from typing import Final
from urllib.parse import urljoin

from monitor.domain.facts import LicenceSymbol, PageKind
from monitor.extraction.reading import Reading
from monitor.vietnamese.text import fold_keep

_WORDS: Final = re.compile(r"\b(?:da duoc cap phep|da cap phep|trang (?:tin |ttdt )?duoc cap phep|bieu tuong cap phep)\b")
_FILE: Final = re.compile(r"(?:da[-_]?)?duoc[-_]?cap[-_]?phep|da[-_]?cap[-_]?phep|bieu[-_]?tuong[-_]?cap[-_]?phep", re.IGNORECASE)
_SNIPPET: Final = re.compile(r"\.gov\.vn/.*(?:cap[-_]?phep|giay[-_]?phep|bieu[-_]?tuong|gp[-_]?ttdt)", re.IGNORECASE)
"""A script or frame of an office that draws the symbol."""
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
        pictures = [e for e in document.inside(link) if e.tag == "img"]
        words = document.text_of(link)
        said = next((s for s in (_said(e.get("alt"), e.get("title"), e.get("src")) for e in pictures) if s), None)
        said = said or _said(words if len(words) <= _LONGEST else "", link.get("title"), "")
        if said is not None:
            linked.update(e.index for e in pictures)
            found.append(LicenceSymbol(said, _address(document.url, link.get("href"))))
    for picture in document.by_tag("img"):
        said = _said(picture.get("alt"), picture.get("title"), picture.get("src"))
        if said is not None and picture.index not in linked:
            found.append(LicenceSymbol(said, None))
    for snippet in document.by_tag("script", "iframe"):
        if _SNIPPET.search(snippet.get("src")):
            found.append(LicenceSymbol(snippet.get("src"), _address(document.url, snippet.get("src"))))
    return tuple(found)


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
