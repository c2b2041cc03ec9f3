"""In which order the addresses of a site are visited. Smaller goes first; tens are tiers: every site's tier goes before any site's next."""

import re
from urllib.parse import urlsplit

from monitor.crawling.address import extension
from monitor.crawling.traps import looks_like_calendar

ROBOTS, HOME, MAP, LIST, UNREAD, KNOWN, DEEP, COPY, ARCHIVE_ONLY = 0, 10, 20, 30, 40, 50, 60, 80, 90

_FEED = re.compile(r"(?:^|[/?&=._-])(?:rss|feed|atom)(?:[/?&=._-]|$)", re.IGNORECASE)
_SITEMAP = re.compile(r"sitemap[^/]*\.xml(?:\.gz)?$", re.IGNORECASE)
_COPY = re.compile(
    r"/(?:print|savefile|in-tin|ban-in|in)/|[?&](?:print|printable|tmpl=component|format=pdf|in=1|layout=print)\b|/print(?:\.\w+)?$|[?&]op=(?:print|savefile)",
    re.IGNORECASE,
)
_PAGING = re.compile(
    r"(?:[?&](?:page|paged|trang|p|start|offset|limitstart|pageindex|pagenumber|currentpage|cur|pn)=|/(?:page|trang)[-/_]?|-p)(\d{1,6})(?=$|[&/.?])",
    re.IGNORECASE,
)
_SORTED = re.compile(
    r"(?:^|&)(?:sort|order|orderby|order_by|dir|view|limit|filter\w*|layout|display|keyword|q|s|search|tag|tu-?khoa)=", re.IGNORECASE
)
_TAG = re.compile(r"/(?:tag|tags|tu-khoa|search|tim-kiem|timkiem|author|topic)/", re.IGNORECASE)
_ARTICLE = re.compile(
    r"(?:\d{3,}|-\d+)(?:\.\w{2,5})?/?$|/\d{4}/\d{1,2}/|(?:^|[?&/])(?:id|newsid|itemid|articleid|idtin|contentid|bvid)[=/]\d+", re.IGNORECASE
)


def kind_and_priority(url: str, *, depth: int, listed: bool = False, known_kind: str | None = None, order: int = 0) -> tuple[str, int]:
    """What an address seems to be, and when its turn comes.

    `depth` is the number of links from the home page; `listed` that a feed or a sitemap names it; `known_kind` the page kind an earlier
    visit read there, None when no visit did; `order` its place among the links of its page (lists put the newest first).
    Kinds: sitemap, feed, list, article, page, copy.
    """
    if _SITEMAP.search(urlsplit(url).path):
        return "sitemap", MAP
    if _COPY.search(url):
        return "copy", COPY
    if _FEED.search(url) and (extension(url) in {"", "rss", "xml", "atom", "php", "aspx", "html"}):
        return "feed", MAP + (0 if depth <= 1 else 5)
    late = min(order // 25, 3)
    if known_kind is not None:
        if known_kind in {"listing", "section"}:
            return "list", LIST + min(depth, 9)
        return ("article" if known_kind == "article" else "page"), KNOWN + late
    query = urlsplit(url).query
    if looks_like_calendar(url) or (query and _SORTED.search(query)) or _TAG.search(url):
        return "page", DEEP + 9
    paging = _PAGING.search(url)
    if paging and not _ARTICLE.search(url[: paging.start()]):
        number = int(paging[1])
        return "list", LIST + 5 if number <= 2 else DEEP + min(number // 3, 8)
    if looks_like_article(url) or listed:
        return "article", UNREAD + late + (0 if depth <= 3 else 4)
    return ("list", LIST + min(depth, 4)) if depth <= 2 else ("page", DEEP + min(depth, 8))


def looks_like_article(url: str) -> bool:
    """Whether the last part of the address carries a number or many words, as addresses of single texts do."""
    path = urlsplit(url).path.rstrip("/")
    last = path.rsplit("/", 1)[-1]
    return bool(_ARTICLE.search(url)) or last.count("-") >= 4 or last.count("_") >= 4
