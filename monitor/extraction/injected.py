"""Links a burglar left: betting, loans, pharmacies. Two signs together, or nothing: a wrong accusation is worse than a missed one.

The signs: words of such trades in the link or its host; hidden by its style, by a rule of the page's style sheets or by a script;
several such links to different foreign hosts in one place; shown to visitors from a search engine only (`shown_to_search_visitors`).
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import unquote

from monitor.domain.facts import InjectedLink
from monitor.extraction.document import Document, Element
from monitor.extraction.reading import Reading
from monitor.extraction.wording import host_of, same_site
from monitor.vietnamese.text import fold

LIMIT: Final = 100
QUOTE_LIMIT: Final = 80
OFFICIAL: Final = (".gov.vn", ".edu.vn")
"""Ends of hosts that burglars do not lead to."""

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
    r"|(?:height|width|max-height):[01](?:px)?(?:;|$)|clip:rect\(0(?:px)?[, ]0|clip-path:inset\((?:50|100)%\)"
)
_STYLE: Final = re.compile(r"<style\b[^>]{0,500}+>", re.I)
_SIMPLE: Final = re.compile(r"(?:^|[\s>+~,])[a-z0-9]*([.#][\w-]+)\s*(?:,|$)", re.I)
"""A class or id that ends a selector."""
_BY_SCRIPT: Final = re.compile(
    r"""(?:getElementById\(\s*["']([\w-]+)["']\s*\)|\$\(\s*["']([.#][\w-]+)["']\s*\)|querySelector\(\s*["']([.#][\w-]+)["']\s*\))"""
    r"""\s*\.(?:hide\(|remove\(|css\(\s*["']?(?:display|visibility)["']?\s*[,:]\s*["'](?:none|hidden)"""
    r"""|css\(\s*["'](?:left|top|text-indent)["']\s*,\s*["']?-\d{3,}"""
    r"""|style\.(?:display|visibility)\s*=\s*["'](?:none|hidden)|style\.(?:left|top|textIndent)\s*=\s*["']-\d{3,})"""
)
_WRITTEN: Final = re.compile(r"<a\b([^<>]{0,600}+)>([^<>]{0,200}+)<", re.I)
_HREF: Final = re.compile(r"""\bhref\s*=\s*\\?["']?((?:https?:)?//[^"'\\\s<>]{4,300}+)""", re.I)
_ESCAPED: Final = re.compile(r"\\(?:x([0-9a-f]{2})|u([0-9a-f]{4}))", re.I)
CURT: Final = 6
"""Words of a link at most, where a style sheet or a script decides that it is hidden."""

READ: Final = 200_000
"""Characters of inline scripts, and of style sheets, that are looked through."""


def read_injected(reading: Reading) -> tuple[InjectedLink, ...]:
    """Links that look injected; empty when in doubt."""
    suspects = suspect_links(reading)
    clustered = len({host_of(link.url) for link in suspects}) >= 3
    return tuple(link for link in suspects if link.hidden or clustered)[:LIMIT]


def shown_to_search_visitors(plain: Iterable[InjectedLink], searched: Iterable[InjectedLink]) -> tuple[InjectedLink, ...]:
    """What of the suspect links of the page as a visitor from a search engine gets it has a host that the plain page does not link to.

    Both are `suspect_links` of the same address in the same visit. The difference is the second sign: such links are hidden from whoever
    types the address.
    """
    known = {host_of(link.url) for link in plain}
    return tuple(InjectedLink(link.url, link.quote, True) for link in searched if host_of(link.url) not in known)[:LIMIT]


def suspect_links(reading: Reading) -> tuple[InjectedLink, ...]:
    """Every link of such a trade that leads away from the site, hidden or not. One alone proves nothing: it may stand in a news item."""
    document = reading.document
    host = host_of(reading.url)
    suspects: list[tuple[Element, str]] = []
    for anchor in document.by_tag("a"):
        href = anchor.get("href")
        if not href.startswith(("http", "//")):
            continue
        url = document.address(href)
        if _is_suspect(url, document.text[anchor.start : anchor.end], host):
            suspects.append((anchor, url))
            if len(suspects) >= LIMIT * 2:
                break
    found = [InjectedLink(url, quote[:QUOTE_LIMIT], False) for url, quote in _written(document, host)]
    names = _hidden_names(document) if suspects else _NONE
    for anchor, url in suspects:
        words = document.text_of(anchor)
        # tabs and sliders hide headlines by their sheets, and headlines are long; spam is curt
        hidden = _is_hidden(document, anchor, names if len(words.split()) <= CURT else _NONE)
        found.append(InjectedLink(url, (words or url)[:QUOTE_LIMIT], hidden))
    return tuple(found[: LIMIT * 2])


_NONE: Final[frozenset[str]] = frozenset()


def _is_suspect(url: str, words: str, host: str) -> bool:
    target = host_of(url)
    if not target or same_site(target, host) or target.endswith(OFFICIAL):
        return False
    folded = fold(words[:120]) + " " + target.replace("-", " ")
    return any(probe in folded for probe in _PROBES) and _WORDS.search(folded) is not None


def _inline(document: Document) -> Iterator[str]:
    """The inline scripts, as much of them as is looked through."""
    left = READ
    for _, code in document.scripts:
        if left <= 0:
            return
        yield code[:left]
        left -= len(code)


def _sheets(source: str) -> Iterator[str]:
    """The text of style elements, as much of it as is looked through."""
    left, end = READ, 0
    for opening in _STYLE.finditer(source):
        if opening.start() < end:
            continue
        end = source.find("</", opening.end())
        if end < 0 or left <= 0:
            return
        yield source[opening.end() : min(end, opening.end() + left)]
        left -= end - opening.end()


def _written(document: Document, host: str) -> list[tuple[str, str]]:
    """(address, quote) of links that inline scripts write into the page, plainly or percent- and hex-coded."""
    found: list[tuple[str, str]] = []
    for code in _inline(document):
        plain = unquote(code) if "%3Ca" in code or "%3ca" in code else code
        if "\\x3c" in plain.lower() or "\\u003c" in plain.lower():
            plain = _ESCAPED.sub(lambda m: chr(int(m[1] or m[2], 16)), plain)
        if "<a" not in plain and "<A" not in plain:
            continue
        for m in _WRITTEN.finditer(plain.replace("\\/", "/")):
            href = _HREF.search(m[1])
            url = document.address(href[1]) if href else ""
            if url and _is_suspect(url, m[2], host):
                found.append((url, m[2].strip() or url))
    return found


def _hidden_names(document: Document) -> frozenset[str]:
    """Classes and ids (".x", "#x") that the page's own style sheets or scripts hide. Sheets in files of their own are not known."""
    names: set[str] = set()
    for sheet in _sheets(document.source):
        for rule in sheet.split("}"):
            before, _, declarations = rule.rpartition("{")
            if declarations and _HIDDEN.search(re.sub(r"\s", "", declarations.lower())):
                names.update(_SIMPLE.findall(before.rpartition("{")[2].strip()[-400:]))
    for code in _inline(document):
        for by_id, by_query, by_selector in _BY_SCRIPT.findall(code):
            names.add(f"#{by_id}" if by_id else by_query or by_selector)
    return frozenset(names)


def _is_hidden(document: Document, element: Element, names: frozenset[str]) -> bool:
    """Whether the link or a small block around it is hidden (sub-menus hide too, but name no such trade)."""
    for n, around in enumerate(document.ancestors(element)):
        style = around.get("style")
        if style and _HIDDEN.search(re.sub(r"\s", "", style.lower())):
            return True
        if "hidden" in around.attributes and n < 4:
            return True
        if names and (f"#{around.get('id')}" in names or any(f".{name}" in names for name in around.get("class").split())):
            return True
        if n > 12:
            break
    return False
