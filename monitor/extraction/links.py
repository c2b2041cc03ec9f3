"""Links of a page, for the spider and for readers: resolved, without fragment, each address once."""

from dataclasses import dataclass
from urllib.parse import urldefrag

from monitor.extraction.document import Document

_NO_PAGE = ("javascript:", "mailto:", "tel:", "data:", "about:", "sms:", "zalo:", "skype:", "callto:", "fax:", "blob:", "file:")


@dataclass(frozen=True, slots=True)
class Link:
    """`url` absolute http(s), without fragment; `text` as on the screen (alt of the picture when there is none); `rel` lower case words;
    `element` index in Document.elements."""

    url: str
    text: str
    rel: str
    element: int


def links(document: Document) -> list[Link]:
    """Every distinct address that a, area, iframe, frame or link[rel=alternate|next|prev|canonical] points to, in document order.

    The first occurrence with words wins over a bare picture link.
    """
    found: dict[str, Link] = {}
    resolved: dict[str, str] = {}
    for element in document.by_tag("a", "area", "iframe", "frame", "link"):
        href = element.get("href") if element.tag in {"a", "area", "link"} else element.get("src")
        href = href.strip()
        if not href or href[0] == "#" or href[:12].lower().startswith(_NO_PAGE):
            continue
        rel = element.get("rel").lower()
        if element.tag == "link" and not any(word in rel for word in ("alternate", "next", "prev", "canonical")):
            continue
        url = resolved.get(href)
        if url is None:
            url = resolved[href] = _plain(document.address(href))
        if not url:
            continue
        text = document.text_of(element) if element.tag == "a" else element.get("title")
        known = found.get(url)
        if known is None:
            found[url] = Link(url, text or _picture_words(document, element.index), rel, element.index)
        elif not known.text and text:
            found[url] = Link(url, text, rel, element.index)
    return list(found.values())


def _plain(url: str) -> str:
    if url[:7].lower() != "http://" and url[:8].lower() != "https://":
        return ""
    try:
        return urldefrag(url).url
    except ValueError:
        return ""


def _picture_words(document: Document, index: int) -> str:
    for inner in document.inside(document.elements[index])[:5]:
        if inner.tag == "img" and inner.get("alt"):
            return inner.get("alt").strip()
    return ""
