"""RSS, Atom and sitemaps: dated links."""

import re
from dataclasses import dataclass
from html import unescape

from monitor.vietnamese.dates import Moment, parse_machine
from monitor.vietnamese.text import nfc, squeeze

_ROOT = re.compile(r"<\s*(?:\w+:)?(rss|feed|rdf|urlset|sitemapindex)\b", re.I)
_ITEM = re.compile(r"<(item|entry|url|sitemap)\b[^>]*>(.*?)</\1\s*>", re.I | re.S)
_FIELD = re.compile(
    r"<(title|link|guid|id|pubDate|published|updated|dc:date|lastmod|loc|author|dc:creator)\b([^>]*?)(?:/>|>(.*?)</\1\s*>)", re.I | re.S
)
_HREF = re.compile(r"href\s*=\s*[\"']([^\"']+)", re.I)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.S)
_TAG = re.compile(r"<[^>]{0,400}>")


@dataclass(frozen=True, slots=True)
class FeedItem:
    """`published` None when the entry gives none that can be read; a sitemap's lastmod is `updated`."""

    url: str
    title: str
    published: Moment | None = None
    updated: Moment | None = None
    quote: str | None = None


def is_feed(source: str, content_type: str = "") -> bool:
    """Whether this is RSS, Atom, RDF or a sitemap, whatever the type header says."""
    head = source[:1500].lstrip("\ufeff \r\n\t")
    if head[:9].lower().startswith("<!doctype") and "html" in head[:60].lower():
        return False
    if not head.startswith("<"):
        return False
    m = _ROOT.search(head)
    if m is None:
        return False
    before = head[: m.start()].lower()
    return "<html" not in before and "<body" not in before


def read_feed(source: str) -> tuple[str | None, list[FeedItem]]:
    """(title of the feed, items in order). Broken XML is read as far as its items stand. At most 50,000 items."""
    items: list[FeedItem] = []
    first = len(source)
    for m in _ITEM.finditer(source):
        first = min(first, m.start())
        items.append(_item(m[2]))
        if len(items) >= 50_000:
            break
    head = source[:first]
    title = None
    for m in _FIELD.finditer(head):
        if m[1].lower() == "title":
            title = _text(m[3] or "") or None
            break
    return title, items


def _item(inner: str) -> FeedItem:
    url = title = ""
    published: Moment | None = None
    updated: Moment | None = None
    quote: str | None = None
    for m in _FIELD.finditer(inner):
        name, value = m[1].lower(), _text(m[3] or "")
        if name in {"link", "loc"} and not url:
            href = _HREF.search(m[2])
            url = value or (unescape(href[1]) if href else "")
        elif name in {"guid", "id"} and not url and value.startswith("http"):
            url = value
        elif name == "title" and not title:
            title = value
        elif name in {"pubdate", "published", "dc:date"} and published is None:
            published = parse_machine(value)
            quote = value if published else quote
        elif name in {"updated", "lastmod"} and updated is None:
            updated = parse_machine(value)
    return FeedItem(url, title, published, updated, quote)


def _text(value: str) -> str:
    value = _CDATA.sub(r"\1", value)
    value = unescape(value)
    return squeeze(nfc(_TAG.sub(" ", value)))
