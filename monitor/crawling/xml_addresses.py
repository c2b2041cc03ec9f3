"""Addresses in sitemaps and feeds. Pure; forgiving, since half of them are not well-formed."""

import codecs
import html
import re
from dataclasses import dataclass

MAX_ADDRESSES = 50_000
"""The sitemap protocol's own limit for one file."""

# a sitemap's addresses and their days; those of its pictures and videos (image:loc, video:content_loc) are no pages
_LISTED = re.compile(r"<(?:(?!image|video)\w+:)?(loc|lastmod|publication_date)\b[^>]*>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]+)", re.IGNORECASE)
_ITEM = re.compile(r"<(item|entry)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_LINK = re.compile(r"<link\b[^>]*>\s*(?:<!\[CDATA\[)?\s*((?:https?:|/)[^<\]\s]+)", re.IGNORECASE)
_LINK_HREF = re.compile(r"<link\b(?=[^>]*\bhref\s*=\s*[\"']([^\"']+))(?![^>]*\brel\s*=\s*[\"'](?!alternate))[^>]*>", re.IGNORECASE)
_GUID = re.compile(r"<(?:guid\b(?![^>]*\bisPermaLink\s*=\s*[\"']false)|id\b)[^>]*>\s*(?:<!\[CDATA\[)?\s*(https?:[^<\]\s]+)", re.IGNORECASE)
_ORIGINAL = re.compile(r"<feedburner:origLink\b[^>]*>\s*(?:<!\[CDATA\[)?\s*(https?:[^<\]\s]+)", re.IGNORECASE)
_BY_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class XmlAddresses:
    """`kind` "sitemap", "sitemap-index" or "feed"; `urls` in the file's order, each once; `days` the ISO day or moment that a sitemap gives
    for an address, "" where it gives none."""

    kind: str
    urls: tuple[str, ...]
    days: tuple[str, ...] = ()

    def newest_first(self) -> tuple[str, ...]:
        """By the days given; sitemaps of an index without a day by the numbers in their addresses. A feed's own order is that already, and
        a sitemap's the best guess there is."""
        if self.kind == "feed":
            return self.urls
        listed = list(zip(self.days, self.urls, strict=True))
        if self.kind == "sitemap-index":
            listed.sort(key=lambda pair: [int(number) for number in _BY_NUMBER.findall(pair[1])], reverse=True)
        return tuple(url for _, url in sorted(listed, key=lambda pair: pair[0][:19], reverse=True))


def xml_addresses(body: bytes) -> XmlAddresses | None:
    """Addresses that a sitemap, a sitemap index or a feed names, those of feeds perhaps without a host; None when the body is no such."""
    head = body[:4_000].replace(b"\0", b"").lower()
    text = _text(body) if b"<" in head else ""
    if b"<sitemapindex" in head or b":sitemapindex" in head:
        return _sitemap("sitemap-index", text)
    if b"<urlset" in head or b":urlset" in head:
        return _sitemap("sitemap", text)
    if b"<rss" in head or b"<feed" in head or b"<rdf:rdf" in head:
        links = (_link_of(match[0]) for match in _ITEM.finditer(text))
        return XmlAddresses("feed", tuple(dict.fromkeys(link for link in links if link))[:MAX_ADDRESSES])
    return None


def _link_of(item: str) -> str | None:
    for pattern in (_ORIGINAL, _LINK, _LINK_HREF, _GUID):
        if found := pattern.search(item):
            return _plain(found[1])
    return None


def _text(body: bytes) -> str:
    wide = body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return body.decode("utf-16" if wide else "utf-8", errors="replace")


def _sitemap(kind: str, text: str) -> XmlAddresses:
    days: dict[str, str] = {}
    url: str | None = None
    for match in _LISTED.finditer(text):
        if match[1].lower() == "loc":
            url = _plain(match[2])
            if len(days) == MAX_ADDRESSES and url not in days:
                break
            days.setdefault(url, "")
        elif url is not None:
            days[url] = max(days[url], match[2])
    return XmlAddresses(kind, tuple(days), tuple(days.values()))


def _plain(address: str) -> str:
    return html.unescape(address.strip())
