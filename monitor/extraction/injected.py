"""Links a burglar left: betting, loans, pharmacies. Two signs together, or nothing: a wrong accusation is worse than a missed one.

The signs: words of such trades in the link or its host; hidden by its style; several such links to different foreign hosts in one place.
"""

import re
from typing import Final

from monitor.domain.facts import InjectedLink
from monitor.extraction.document import Document, Element
from monitor.extraction.reading import Reading
from monitor.extraction.wording import host_of, same_site
from monitor.vietnamese.text import fold

LIMIT: Final = 100
QUOTE_LIMIT: Final = 80

_WORDS: Final = re.compile(
    r"ca (?:cuoc|do) (?:bong da|truc tuyen|the thao|online)|nha cai|casino|baccarat|soi cau|lo de|keo (?:nha cai"
    r"|bong)|ty le (?:keo|ca cuoc)|bong88|w88|fun88|188bet|bet365"
    r"|kubet|ku ?casino|sunwin|go88|b52 ?club|rikvip|no hu|ban ca doi thuong|game bai|tai xiu|slots?\b|togel|judi"
    r"|gacor|viagra|cialis|levitra|vay (?:tien )?(?:nhanh|nong|online)"
    r"|thuoc (?:kich duc|cuong duong)|\bsex\b|phim (?:sex|jav|cap 3)|\bjav\b|porn|escort|essay writing|payday loan"
    r"|replica watch|crypto casino|poker|da ga (?:truc tiep|thomo)"
    r"|\b\w{0,6}(?:88|79|789|365|bet)\.(?:com|vip|club|net|win|bet|live|fun|top|casino|pro)\b|xoilac|jun88|hi88"
    r"|new88|8xbet|shbet|f8bet|789bet|bk8|vn88|m88|dafabet|fb88"
)
_PROBES: Final = (
    "ca cuoc", "ca do", "nha cai", "casino", "baccarat", "soi cau", "lo de", "keo ", "bong88", "88", "bet", "sunwin", "b52",
    "rikvip", "no hu", "doi thuong", "game bai",
    "tai xiu", "slot", "togel", "judi", "gacor", "viagra", "cialis", "levitra", "vay ", "kich duc", "cuong duong", "sex", "jav",
    "porn", "escort", "essay", "payday",
    "replica", "poker", "da ga", "79", "789", "xoilac", "365", "cap 3",
)  # fmt: skip
_HIDDEN: Final = re.compile(
    r"display:none|visibility:hidden|(?:left|top|text-indent|margin-left|margin-top|right):-\d{3,}"
    r"|font-size:0(?![.\d]*[1-9])|opacity:0(?![.\d]*[1-9])"
    r"|(?:height|width|max-height):[01](?:px)?(?:;|$)"
)


def read_injected(reading: Reading) -> tuple[InjectedLink, ...]:
    """Links that look injected; empty when in doubt."""
    document = reading.document
    host = host_of(reading.url)
    suspects: list[tuple[Element, str, bool]] = []
    for anchor in document.by_tag("a"):
        href = anchor.get("href")
        if not href.startswith(("http", "//")):
            continue
        url = document.address(href)
        target = host_of(url)
        if not target or same_site(target, host) or target.endswith((".gov.vn", ".edu.vn")):
            continue
        words = fold(document.text[anchor.start : anchor.end][:120]) + " " + target.replace("-", " ")
        if any(probe in words for probe in _PROBES) and _WORDS.search(words):
            suspects.append((anchor, url, _is_hidden(document, anchor)))
    if not suspects:
        return ()
    hosts = {host_of(url) for _, url, _ in suspects}
    clustered = len(hosts) >= 3
    found = [(anchor, url, hidden) for anchor, url, hidden in suspects if hidden or clustered]
    return tuple(InjectedLink(url, (document.text_of(anchor) or url)[:QUOTE_LIMIT], hidden) for anchor, url, hidden in found[:LIMIT])


def _is_hidden(document: Document, element: Element) -> bool:
    """Whether the link or a small block around it is hidden by its own style (sub-menus hide too, but name no such trade)."""
    for n, around in enumerate(document.ancestors(element)):
        style = around.get("style")
        if style and _HIDDEN.search(re.sub(r"\s", "", style.lower())):
            return True
        if "hidden" in around.attributes and n < 4:
            return True
        if n > 12:
            break
    return False
