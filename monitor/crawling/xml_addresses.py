"""Addresses in sitemaps and feeds. Pure; forgiving, since half of them are not well-formed."""

import html
import re
from dataclasses import dataclass

MAX_ADDRESSES = 50_000
"""The sitemap protocol's own limit for one file."""

_LOC = re.compile(r"<(?:\w+:)?loc\b[^>]*>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]+)", re.IGNORECASE)
_ITEM = re.compile(r"<(?:item|entry)\b.*?</(?:item|entry)\s*>", re.IGNORECASE | re.DOTALL)
_LINK = re.compile(r"<link\b[^>]*>\s*(?:<!\[CDATA\[)?\s*(https?:[^<\]\s]+)", re.IGNORECASE)
_LINK_HREF = re.compile(r"<link\b(?=[^>]*\bhref\s*=\s*[\"']([^\"']+))(?![^>]*\brel\s*=\s*[\"'](?!alternate))[^>]*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class XmlAddresses:
    """`kind` "sitemap", "sitemap-index" or "feed"; `urls` in the file's order, each once."""

    kind: str
    urls: tuple[str, ...]


def xml_addresses(body: bytes) -> XmlAddresses | None:
    """Addresses a sitemap, a sitemap index or a feed names; None when the body is none of them."""
    head = body[:4_000].lower()
    text = body.decode("utf-8", errors="replace") if b"<" in head else ""
    if b"<sitemapindex" in head or b":sitemapindex" in head:
        return XmlAddresses("sitemap-index", _once(_LOC.findall(text)))
    if b"<urlset" in head or b":urlset" in head:
        return XmlAddresses("sitemap", _once(_LOC.findall(text)))
    if b"<rss" in head or b"<feed" in head or b"<rdf:rdf" in head:
        found: list[str] = []
        for item in _ITEM.findall(text):
            link = _LINK.search(item) or _LINK_HREF.search(item)
            if link:
                found.append(link[1])
        return XmlAddresses("feed", _once(found))
    return None


def _once(urls: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(html.unescape(url.strip()) for url in urls[:MAX_ADDRESSES]))
