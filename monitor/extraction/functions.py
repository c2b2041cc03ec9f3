"""What the page offers its readers: search, rss, sitemap, print, share, rating, qa. Real elements and links only."""

import re
from typing import Final

from monitor.extraction.document import Document, Element
from monitor.extraction.reading import Reading
from monitor.extraction.wording import starting_in
from monitor.vietnamese.text import fold

ORDER: Final = ("search", "rss", "sitemap", "print", "share", "rating", "qa")

_SEARCH_FIELDS: Final = re.compile(
    r"(?:q|s|k|key|keyword|keywords|tukhoa|tu_khoa|tk|search|searchword|search_?text|txtsearch|txttukhoa|txtkeyword"
    r"|timkiem|txttimkiem|query|word)$"
)
_SEARCH_WORDS: Final = ("tim kiem", "tu khoa", "search", "tim nhanh", "nhap noi dung tim")
_SITEMAP: Final = re.compile(r"so do (?:trang|web|website|cong|site)|ban do (?:trang|site|website)|site ?map")
_PRINT: Final = re.compile(r"\W*(?:ban in|in (?:trang|bai|tin|an|noi dung)[\w ]{0,12}|in|print(?: this)?(?: page)?)\W*")
_SHARE_URL: Final = re.compile(
    r"facebook\.com/(?:sharer|share\.php|dialog/(?:share|feed))|twitter\.com/(?:intent|share|home)|x\.com/(?:intent"
    r"|share)|linkedin\.com/(?:share|sharing)"
    r"|pinterest\.com/pin|sharer\.php|zalo\.me/share|addthis\.com|sharethis|addtoany|t\.me/share|plus\.google\.com/share|link\.apps\.zing"
)
_QA: Final = re.compile(
    r"\W*(?:hoi (?:-|–|va |& )?\s?dap|hoi & dap|gui cau hoi|goi cau hoi|dat cau hoi|hoi dap truc tuyen|q ?& ?a|faqs?|doi thoai)\b"
)
_RATING: Final = re.compile(
    r"click de danh gia|danh gia (?:bai viet|noi dung|tin)|tong so diem cua bai viet|xep hang(?: bai viet)?\s?:"
    r"|binh chon bai|rate this|rating:|user rating"
)
_ASKED: Final = re.compile(
    r"(?:co )?(?:huu ich|giup (?:duoc|ich)(?: gi)?)(?: cho| voi)? ban|cham [\w ]{0,20}diem"
    r"|ban (?:danh gia|thay|nghi)[\w ]{0,40}(?:trang|website|cong)"
    r"|(?:trang|website|cong)[\w ]{0,30}(?:the nao|huu ich)"
)
"""Questions that ask what readers think of the site; with controls to answer by they are a rating."""

_SATISFACTION: Final = re.compile(
    r"(?:muc do|su) hai long|(?:rat |khong |chua )hai long|danh gia (?:muc do|chat luong|hoat dong|cua ban|trang|website|cong)"
)
_CONTROLS: Final = ("input", "button", "select", "label")


def read_functions(reading: Reading) -> tuple[str, ...]:
    """Names of DESIGN section 6, in that order, of what stands on this page."""
    document = reading.document
    found: set[str] = set()
    if _has_search(document):
        found.add("search")
    for link in document.by_tag("link"):
        if "rss" in link.get("type") or "atom" in link.get("type"):
            found.add("rss")
    source = document.source
    if (
        "zalo-share-button" in source
        or "fb-share-button" in source
        or "fb-like" in source
        or "addthis_" in source
        or "twitter-share-button" in source
    ):
        found.add("share")
    if "window.print" in source or "javascript:print" in source:
        found.add("print")
    for anchor in document.by_tag("a", "button"):
        _link(document, anchor, found)
    if "rating" not in found and any(word in document.folded for word in ("danh gia", "xep hang", "rating", "rate this", "tong so diem")):
        m = _RATING.search(document.folded)
        if m and document.line_at(m.start())[1] - document.line_at(m.start())[0] <= 90:
            found.add("rating")
    if (
        "rating" not in found
        and any(word in document.folded for word in ("hai long", "huu ich", "giup", "diem", "the nao", "danh gia"))
        and _asks_how_satisfied(document)
    ):
        found.add("rating")
    return tuple(name for name in ORDER if name in found)


def _asks_how_satisfied(document: Document) -> bool:
    """Words of satisfaction in a short line with controls to choose by: a report on satisfaction has none."""
    for m in (*_SATISFACTION.finditer(document.folded), *_ASKED.finditer(document.folded)):
        start, end = document.line_at(m.start())
        line = document.folded[start:end]
        if end - start <= 160 and len(re.findall(r"\bhai long\b", line)) >= 2 and re.search(r"(?:khong|chua) hai long", line):
            return True  # the choices themselves
        if end - start <= 160 and any(
            control.get("type").lower() in ("radio", "checkbox", "submit", "button", "range", "") and control.get("type").lower() != "text"
            for control in starting_in(document.by_tag(*_CONTROLS), start, end + 80)
        ):
            return True
    return False


def _has_search(document: Document) -> bool:
    for field in document.by_tag("input"):
        kind = field.get("type").lower()
        if kind == "search":
            return True
        if kind not in ("", "text"):
            continue
        name = (field.get("name") or field.get("id")).lower().rsplit("$", 1)[-1].rsplit("_", 1)[-1]
        if _SEARCH_FIELDS.match(name) or "search" in name or "timkiem" in name:
            return True
        words = fold(f"{field.get('placeholder')} {field.get('title')} {field.get('aria-label')} {field.get('value')[:40]}")
        if words and any(word in words for word in _SEARCH_WORDS):
            return True
    return False


def _link(document: Document, anchor: Element, found: set[str]) -> None:
    href = anchor.get("href").lower()
    if href:
        if "rss" not in found and ("rss" in href or href.rstrip("/").endswith(("/feed", ".rss", "atom.xml"))):
            found.add("rss")
        if "sitemap" in href or "so-do-" in href or "sodo" in href:
            found.add("sitemap")
        if "share" not in found and "shar" in href and _SHARE_URL.search(href):
            found.add("share")
        if "print" in href or "/in/" in href:
            found.add("print")
        if "hoi-dap" in href or "hoidap" in href or "faq" in href:
            found.add("qa")
    length = anchor.end - anchor.start
    if length < 2 and "print" not in found:
        # an icon: its words are those for who cannot see it
        spoken = (anchor, *(e for e in document.inside(anchor) if e.tag in ("img", "i", "span", "svg")))
        if any(
            _PRINT.fullmatch(fold(e.get(name))) for e in spoken for name in ("title", "alt", "aria-label") if 2 <= len(e.get(name)) <= 24
        ):
            found.add("print")
    if not 2 <= length <= 40:
        return
    words = document.folded[anchor.start : anchor.end].strip()
    if words == "rss" or words.startswith("rss"):
        found.add("rss")
    if "sitemap" not in found and ("so do" in words or "ban do" in words or "map" in words) and _SITEMAP.search(words):
        found.add("sitemap")
    if length <= 24 and _PRINT.fullmatch(words):
        found.add("print")
    if ("hoi" in words or "faq" in words or "thoai" in words or "&" in words) and _QA.match(words):
        found.add("qa")
