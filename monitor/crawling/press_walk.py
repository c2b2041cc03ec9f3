"""What to ask an outlet for: its feeds, sitemaps and section pages, and the articles they name that are not in the index yet."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final
from urllib.parse import urljoin, urlsplit

from monitor.crawling.address import clean
from monitor.crawling.robots import NO_ROBOTS, Robots, read_robots
from monitor.crawling.scope import bare_host
from monitor.crawling.xml_addresses import xml_addresses
from monitor.evidence.coding import body_of, decode_body
from monitor.extraction.links import links
from monitor.extraction.read import document_of

SECTIONS_SHARE: Final = 0.25
FEEDS: Final = 12
AGAIN: Final = 200
"""Originals asked for again in one watch, beside the limit on what is new."""
OVERLOADED: Final = 3
"""Answers "busy" (503) in a row after which an outlet is left in peace; one "too many requests" (429) is enough."""
SITEMAPS: Final = 4
"""Newest first: an outlet's sitemaps reach back for years, the watch needs the last days."""


class Asked(StrEnum):
    """What an address is asked for as."""

    ROBOTS = "robots"
    HOME = "home"
    FEED = "feed"
    SITEMAP = "sitemap"
    SECTION = "section"
    ARTICLE = "article"
    AGAIN = "again"
    """An original in the index, to see whether it still stands and what it says now."""

    @property
    def priority(self) -> int:
        """Greater goes first: what names articles with certainty, then articles, then what may name more."""
        return {Asked.ROBOTS: 60, Asked.HOME: 50, Asked.FEED: 40, Asked.AGAIN: 35, Asked.SITEMAP: 30, Asked.ARTICLE: 20, Asked.SECTION: 10}[
            self
        ]


@dataclass(frozen=True, slots=True)
class Wanted:
    url: str
    asked: Asked


# an article's address ends in its number or in a long title; sections have short names
_NUMBERED: Final = re.compile(r"\d{5,}(?:\.[a-z]{2,5})?/?$|(?:post|bai|a|d|i|ar|nid=|id=)-?\d{4,}", re.IGNORECASE)
_LONG_SLUG: Final = re.compile(r"(?:[a-z0-9]+-){5,}[a-z0-9]+")
_FEED: Final = re.compile(r"\.rss$|/rss/|/feed/?$|\.xml$|\.atom$", re.IGNORECASE)
_NOT_PAGES: Final = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|css|js|mp[34]|pdf|docx?|xlsx?|zip|apk|ico|woff2?)$", re.IGNORECASE)
_ASIDE: Final = re.compile(
    r"/(?:tag|tags|tim-kiem|search|login|dang-nhap|video|videos|podcast|photo|anh|longform-video)(?:[/?.-]|$)", re.IGNORECASE
)
_AMP: Final = re.compile(r"/amp(?:[/?]|$)|\.amp(?:\.html?)?\?|-amp\.html?\?|[?&](?:amp|outputType=amp)(?:[=&]|$)", re.IGNORECASE)
_GZIP: Final = b"\x1f\x8b"


def kind_of(url: str) -> Asked | None:
    """What an address of an outlet looks like; None for what is no page of text."""
    path = urlsplit(url).path
    if _is_aside(url):
        return None
    if _FEED.search(path):
        return Asked.SITEMAP if "sitemap" in path.lower() else Asked.FEED
    if path in ("", "/"):
        return Asked.HOME
    if _NUMBERED.search(path) or _LONG_SLUG.search(path):
        return Asked.ARTICLE
    return Asked.SECTION if path.count("/") <= 2 and len(path) <= 50 else None


def _is_aside(url: str) -> bool:
    """Whether it is a file, or a page that holds no article or repeats one for telephones."""
    parts = urlsplit(url)
    return bool(_NOT_PAGES.search(parts.path) or _ASIDE.search(parts.path) or _AMP.search(f"{parts.path}?{parts.query}"))


@dataclass(slots=True)
class OutletWalk:
    """One outlet's crawl: robots.txt first, then the home page and what follows from it. `limit` bounds all that it is asked for;
    `is_known` says whether an article is in the index already; `user_agent` is the name that robots.txt may speak of.

    Only the outlet's own host is asked, with or without "www.": each host has its own robots.txt.
    """

    domain: str
    limit: int
    is_known: Callable[[str], bool]
    user_agent: str
    robots: Robots = NO_ROBOTS
    again: tuple[str, ...] = ()
    """Originals of republished items; only the outlet's own are asked for."""
    asked: Counter[Asked] = field(default_factory=Counter)
    busy: int = 0
    """Answers in a row by which the outlet said that it is asked too much."""
    _seen: set[str] = field(default_factory=set)

    @property
    def refused(self) -> bool:
        """Whether it has said so, and is asked for nothing more in this watch."""
        return self.busy >= OVERLOADED

    def begin(self) -> list[Wanted]:
        return self._take([(f"https://{self.domain}/robots.txt", Asked.ROBOTS)])

    def failed(self, wanted: Wanted, status: int | None) -> list[Wanted]:
        """What to ask for instead. `status` None: the connection failed, so the outlet may have no https. A robots.txt that is not there
        forbids nothing; one that the server fails on forbids all until the next watch (RFC 9309, 2.3.1)."""
        plain = f"http:{wanted.url[6:]}" if wanted.url.startswith("https:") and status is None else None
        if wanted.asked is Asked.ROBOTS:
            if plain is None and (status is None or status >= 500 or status == 429):
                return []
            return self._take([(plain, Asked.ROBOTS)] if plain else self._first(wanted.url.removesuffix("robots.txt")))
        return self._take([(plain, Asked.HOME)] if plain and wanted.asked is Asked.HOME else [])

    def answered(self, status: int) -> None:
        """Take note of the status of every answer, redirects and retries included."""
        if status == 429:
            self.busy = OVERLOADED
        elif status == 503:
            self.busy += 1
        elif not self.refused:
            self.busy = 0

    def allows(self, url: str) -> bool:
        """Whether the address is the outlet's, its robots.txt lets us read it, and it has not refused to be asked on."""
        return not self.refused and bare_host(urlsplit(url).hostname or "") == self.domain and self.robots.allows(url, self.user_agent)

    def read(self, wanted: Wanted, body: bytes, headers: dict[str, str]) -> list[Wanted]:
        """What an answer leads to. Articles lead nowhere: their links are other articles, which the feeds name too."""
        if wanted.asked is Asked.ROBOTS:
            self.robots = read_robots(body, self.user_agent)
            first = self._first(wanted.url.removesuffix("robots.txt"))
            return self._take([*first, *((url, Asked.SITEMAP) for url in self.robots.sitemaps)])
        if wanted.asked in (Asked.ARTICLE, Asked.AGAIN) or not body:
            return []
        if body.startswith(_GZIP):
            body = body_of(decode_body([("content-encoding", "gzip")], body))
        xml = xml_addresses(body)
        if xml is not None:
            as_what = Asked.SITEMAP if xml.kind == "sitemap-index" else Asked.ARTICLE
            listed = (urljoin(wanted.url, url) for url in xml.newest_first())
            return self._take((url, as_what) for url in listed if as_what is Asked.SITEMAP or not _is_aside(url))
        document = document_of(body, url=wanted.url, headers=headers)
        found = ((link.url, kind) for link in links(document) if (kind := kind_of(link.url)) is not None and kind is not Asked.HOME)
        return self._take(found)

    def _first(self, root: str) -> list[tuple[str, Asked]]:
        """What is asked for once robots.txt is known. Originals before all else: as articles they would be passed over as known."""
        return [*((url, Asked.AGAIN) for url in self.again), (root, Asked.HOME)]

    def _take(self, found: Iterable[tuple[str, Asked]]) -> list[Wanted]:
        taken: list[Wanted] = []
        for address, asked in found:
            url = clean(address)
            if url is None or url in self._seen or not self.allows(url) or not self._is_affordable(asked):
                continue
            self._seen.add(url)
            if asked is Asked.ARTICLE and self.is_known(url):
                continue
            self.asked[asked] += 1
            taken.append(Wanted(url, asked))
        return taken

    def _is_affordable(self, asked: Asked) -> bool:
        if asked is Asked.AGAIN:
            return self.asked[asked] < AGAIN
        bound = {Asked.FEED: FEEDS, Asked.SITEMAP: SITEMAPS, Asked.SECTION: max(1, int(self.limit * SECTIONS_SHARE))}.get(asked)
        return self.asked.total() - self.asked[Asked.AGAIN] < self.limit and (bound is None or self.asked[asked] < bound)
