"""Pages of the site on social networks. Share buttons, posts and embedded players are none."""

import re
from typing import Final

from monitor.domain.facts import Fanpage
from monitor.extraction.reading import Reading
from monitor.extraction.wording import ARTICLE_KINDS

_NETWORKS: Final = (
    ("facebook", re.compile(r"(?:https?:)?//(?:[\w-]+\.)?(?:facebook|fb)\.com/(?P<path>.+)", re.IGNORECASE)),
    ("zalo", re.compile(r"(?:https?:)?//(?:[\w-]+\.)?zalo\.me/(?P<path>.+)", re.IGNORECASE)),
    ("youtube", re.compile(r"(?:https?:)?//(?:[\w-]+\.)?youtube\.com/(?P<path>.+)", re.IGNORECASE)),
    ("tiktok", re.compile(r"(?:https?:)?//(?:[\w-]+\.)?tiktok\.com/(?P<path>.+)", re.IGNORECASE)),
)
_HINTS: Final = ("facebook.com", "fb.com", "zalo.me", "youtube.com", "tiktok.com")
_NO_PAGE: Final = re.compile(
    r"(?:sharer?\b|share\.php|dialog/|plugins/(?!page)|tr\?|photo|posts/|permalink|story|watch\b|videos/|hashtag/"
    r"|embed/|v/|playlist|results|login|groups/.*/posts"
    r"|policies|privacy|help|terms|iframe_api|reel/|feed/|yourpage|username|#)",
    re.IGNORECASE,
)
_YOUTUBE: Final = re.compile(r"(?:channel/|c/|user/|@)[\w%.-]+|[\w-]{4,}$")


def read_fanpages(reading: Reading) -> tuple[Fanpage, ...]:
    """Linked fan pages, each once; on article pages only those outside the article."""
    document = reading.document
    if not any(hint in document.source for hint in _HINTS):
        return ()
    body = reading.body if reading.kind in ARTICLE_KINDS else None
    found: dict[tuple[str, str], Fanpage] = {}
    for element in document.by_tag("a", "iframe", "div"):
        url = element.get("href") or element.get("src") if element.tag != "div" else element.get("data-href")
        if not url or (".com" not in url and "zalo.me" not in url):
            continue
        if body is not None and body[0] <= element.start < body[1]:
            continue
        if "plugins/page" in url and (m := re.search(r"href=([^&]+)", url)):
            url = m[1].replace("%3A", ":").replace("%2F", "/").replace("%3a", ":").replace("%2f", "/")
        elif element.tag == "div" and "fb-page" not in element.classes and "data-tabs" not in element.attributes:
            continue
        page = _page(url)
        if page is not None:
            found.setdefault((page.network, page.url.lower().rstrip("/").split("://")[-1].removeprefix("www.")), page)
    return tuple(found.values())


def _page(url: str) -> Fanpage | None:
    url = url.strip()
    for network, pattern in _NETWORKS:
        m = pattern.match(url)
        if m is None:
            continue
        path = m["path"].strip("/")
        if (
            not path
            or _NO_PAGE.match(path)
            or (network == "youtube" and not _YOUTUBE.match(path))
            or (network == "tiktok" and not path.startswith("@"))
        ):
            return None
        if network == "zalo" and path.startswith(("share", "pc", "s/")):
            return None
        return Fanpage(network, url if url.startswith("http") else f"https:{url}")
    return None
