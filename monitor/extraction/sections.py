"""The menu as a tree, and the main list of a listing page.

A menu is a run of short links with next to nothing between them, whatever tags hold it; nesting of list items gives the parents.
"""

import re
from collections import Counter
from typing import Final

from monitor.domain.facts import PageKind, Section, Span
from monitor.extraction.document import Document, Element
from monitor.extraction.own_part import own_part, page_key
from monitor.extraction.reading import Reading
from monitor.extraction.wording import ARTICLE_KINDS, host_of, occurrences, same_site, starting_in
from monitor.vietnamese.text import fold

TITLE_LIMIT: Final = 70
MEAN_LIMIT: Final = 32
"""Mean length of a menu's entries, in characters; headlines are twice as long."""
SHORTEST_RUN: Final = 4
GAP: Final = 3
SECTIONS_LIMIT: Final = 250
EMPTY_LIMIT: Final = 110
"""Characters of a line that says a list is empty."""

_NOT_SECTIONS: Final = re.compile(
    r"(?:\W*\d+\W*|dang nhap|dang xuat|dang ky|login|register|trang (?:chu|nhat|dau|cuoi|truoc|sau)|home|english"
    r"|tieng (?:viet|anh)|vi|en|vn|eng|vie|tim kiem"
    r"|facebook|zalo|youtube|twitter|tiktok|chia se|in bai|ban in|xem (?:tiep|them|tat ca)|chi tiet|next|previous"
    r"|tiep|truoc|sau|cuoi|dau|rss|rss-feeds|sitemap"
    r"|a\+?|a-|ve dau trang|len dau trang|skip to (?:main )?content|tai ve|download|tra loi|thich|khong thich|reply"
    r"|like|quen mat khau\??|dieu khoan su dung)\W*"
)
_EMPTY: Final = re.compile(
    r"(?:noi dung |du lieu |thong tin |chuyen muc |trang |muc |bai viet )?(?:nay )?(?:hien )?(?:dang|se"
    r"|van dang) (?:duoc |trong qua trinh )?(?:cap nhat|xay dung|bien tap)"
    r"|(?:hien |hien tai |tam thoi )?(?:chua co|khong co|khong tim thay|khong ton tai) (?:bat ky "
    r"|bat cu )?(?:mot )?(?:bai viet|bai|tin(?: tuc| bai)?|du lieu|noi dung|"
    r"ban ghi|ket qua|thong tin|van ban|tai lieu|muc)(?: nao)?|(?:danh muc|chuyen muc|muc|trang)(?: nay)? (?:chua"
    r"|khong) co|chua co du lieu|no (?:data|records?|results?|"
    r"items?|posts?|articles?)(?: found)?|updating|coming soon|under construction|du lieu trong|there are no (?:articles|items|posts)"
)
_MAY_BE_A_SECTION: Final = (PageKind.LISTING, PageKind.SECTION, PageKind.STATIC, PageKind.OTHER)
_EMPTY_WORDS: Final = (
    "cap nhat", "xay dung", "bien tap", "chua co", "khong co", "khong tim thay", "khong ton tai", "no data", "no record",
    "no result", "no item", "no post",
    "no article", "updating", "coming soon", "under construction", "du lieu trong", "there are no",
)  # fmt: skip


_NO_NAME = re.compile(r"\S+@\S+|[\d\s().+/:-]+|(?:https?://|www\.)\S+")
"""Mail addresses, telephone numbers, page numbers and bare addresses stand among links and name no section."""


def read_sections(reading: Reading) -> tuple[Section, ...]:
    """Menu entries with their parents, without doubles, in order. Entries that open nothing ("#") keep an empty address.

    `items`, `empty` and `quote` are given for the entry that is this very page.
    """
    document = reading.document
    host = host_of(reading.url)
    sections: dict[tuple[str, str], Section] = {}
    body = reading.body if reading.kind in ARTICLE_KINDS else None
    here = page_key(reading.url)
    listed: tuple[int | None, str | None] | None = None
    for run in _runs(document, body):
        for anchor in run:
            title = document.text_of(anchor)
            folded = document.folded[anchor.start : anchor.end].strip()
            if _NOT_SECTIONS.fullmatch(folded) or _NO_NAME.fullmatch(folded):
                continue
            url = _target(document, anchor, host)
            if url is None:
                continue
            key = (folded, page_key(url))
            known = sections.get(key)
            if known is not None and known.parent is not None:
                continue
            parent = _parent(document, anchor)
            if known is not None:
                if known.parent is None and parent is not None and fold(parent) != key[0]:
                    sections[key] = Section(known.title, known.url, parent, known.items, known.empty, known.quote)
                continue
            items, empty = None, None
            if url and key[1] == here and reading.kind in (PageKind.LISTING, PageKind.SECTION, PageKind.STATIC):
                listed = listed or read_list(reading)
                items, empty = listed
            sections[key] = Section(title, url, parent, items, empty is not None, empty)
            if len(sections) >= SECTIONS_LIMIT:
                return tuple(sections.values())
    return tuple(sections.values())


def _runs(document: Document, body: Span | None) -> list[list[Element]]:
    """Runs of short links with at most a mark between two of them; in a list, a title without a link may stand between."""
    runs: list[list[Element]] = []
    run: list[Element] = []
    text = document.text
    for anchor in document.by_tag("a"):
        length = anchor.end - anchor.start
        if length < 2 or (body is not None and body[0] <= anchor.start < body[1]):
            continue
        if length > TITLE_LIMIT:
            runs.append(run)
            run = []
            continue
        if run and not _continues(document, text[run[-1].end : anchor.start], run[-1], anchor):
            runs.append(run)
            run = []
        run.append(anchor)
    runs.append(run)
    return [run for run in runs if len(run) >= SHORTEST_RUN and sum(e.end - e.start for e in run) / len(run) <= MEAN_LIMIT]


def _continues(document: Document, gap: str, before: Element, anchor: Element) -> bool:
    gap = gap.strip()
    if len(gap) <= GAP:
        return True
    if len(gap) > 40 or any(c.isdigit() for c in gap):
        return False
    return _item(document, before) is not None and _item(document, anchor) is not None


def _item(document: Document, element: Element) -> Element | None:
    """The list item around a link, near above it."""
    for _ in range(5):
        if element.parent < 0:
            return None
        element = document.elements[element.parent]
        if element.tag == "li":
            return element
        if element.tag in ("ul", "ol", "nav", "table", "body"):
            return None
    return None


def _parent(document: Document, anchor: Element) -> str | None:
    """The title of the entry whose list item holds this one's."""
    item = _item(document, anchor)
    if item is None:
        return None
    above = document.elements[item.parent] if item.parent >= 0 else None
    for _ in range(6):
        if above is None or above.parent < 0 or above.tag == "li":
            break
        above = document.elements[above.parent]
    if above is None or above.tag != "li":
        return None
    nested = next((e for e in document.inside(above) if e.tag in ("ul", "ol")), None)
    title = document.text[above.start : nested.start if nested is not None else above.end].strip()
    return title if 2 <= len(title) <= TITLE_LIMIT else None


def _target(document: Document, anchor: Element, host: str) -> str | None:
    """The entry's address, "" when it only opens a sub-menu; None when it leads off the site."""
    href = anchor.get("href").strip()
    if not href or href.startswith("#") or href.lower().startswith("javascript"):
        return ""
    url = document.address(href)
    if href[:1] == "/" and href[1:2] != "/":
        return url
    if not url.startswith("http") or not same_site(host_of(url), host):
        return None
    return url


# --- the main list ---


def read_list(reading: Reading) -> tuple[int | None, str | None]:
    """(items of the page's own main list, the words that say it is empty).

    Items None: no list of the page's own could be made out. The words are given only where no list of three or more stands.
    """
    if reading.kind not in (PageKind.LISTING, PageKind.SECTION, PageKind.HOME, PageKind.STATIC, PageKind.SEARCH, PageKind.OTHER):
        return None, None
    document = reading.document
    part = own_part(reading) if reading.kind in _MAY_BE_A_SECTION else None
    start, end = part.span if part is not None else _content(reading)
    items = _items(document, start, end, host_of(reading.url)) if start < end else None
    if part is not None and part.bare:
        items = 0
    empty = _empty_words(document, start, end) if not items or items < 3 else None
    if empty is not None and reading.kind is PageKind.HOME:
        empty = None
    if empty is not None:
        return items if items and items >= 2 else 0, empty
    if reading.kind is PageKind.STATIC and items != 0:
        return None, None
    return items, None


def _content(reading: Reading) -> Span:
    """The page without menus and footer: its main block, else from the first heading below the menus to the footer."""
    document = reading.document
    if reading.main is not None:
        return reading.main
    start, end = 0, len(document.text)
    for element in document.by_tag("main"):
        if element.end - element.start > 40:
            return element.start, element.end
    for element in document.by_tag("nav", "header"):
        if element.end < end // 2:
            start = max(start, element.end)
    for element in document.by_tag("footer"):
        if element.start > start:
            end = min(end, element.start)
    return start, end


def _items(document: Document, start: int, end: int, host: str) -> int | None:
    """Distinct targets in the largest group of alike links to this site's pages: same tags above, text like a headline's."""
    groups: Counter[tuple[str, ...]] = Counter()
    seen: set[tuple[tuple[str, ...], str]] = set()
    for anchor in starting_in(document.by_tag("a"), start, end):
        length = anchor.end - anchor.start
        href = anchor.get("href")
        if length < 18 or length > 300 or not href or href.startswith(("#", "javascript", "mailto", "tel")):
            continue
        target = host_of(document.address(href))
        if target and not same_site(target, host):
            continue  # boxes of links to other sites
        path = tuple(_tags_above(document, anchor, 3))
        if (path, href) not in seen:
            seen.add((path, href))
            groups[path] += 1
    if not groups:
        return None
    return groups.most_common(1)[0][1]


def _tags_above(document: Document, element: Element, count: int) -> list[str]:
    tags: list[str] = []
    while element.parent >= 0 and len(tags) < count:
        element = document.elements[element.parent]
        tags.append(element.tag)
    return tags


def _is_one_of_many(document: Document, element: Element, notice: Span) -> bool:
    """Whether the notice fills one cell or one item among others that say something: a figure that is missing, no empty section."""
    above = [element, *document.ancestors(element)]
    item = next((e for e in above if e.tag in ("li", "td")), None)
    if item is None:
        return False
    if item.tag == "li":
        around = next((e for e in above if e.tag in ("ul", "ol")), None)
        told = [e for e in starting_in(document.by_tag("li"), around.start, around.end) if e.parent == item.parent] if around else []
        return sum(_says_something(document, e, notice) for e in told) >= 1
    table = next((e for e in above if e.tag == "table"), None)
    if table is None or any(e.start > table.start for e in starting_in(document.by_tag("table"), table.start + 1, table.end)):
        return False  # tables within tables are columns of a page
    cells = Counter(e.parent for e in starting_in(document.by_tag("td"), table.start, table.end) if _says_something(document, e, notice))
    return sum(count >= 2 for count in cells.values()) >= 1 and cells[item.parent] >= 1


def _says_something(document: Document, element: Element, notice: Span) -> bool:
    words = document.folded[element.start : element.end].strip()
    return len(words) >= 2 and not (element.start <= notice[0] < element.end) and _EMPTY.search(words) is None


def _empty_words(document: Document, start: int, end: int) -> str | None:
    """A short line that says nothing is there, and nothing but that."""
    folded = document.folded
    for at, _ in occurrences(folded, _EMPTY_WORDS, start, end):
        a, b = document.line_at(at)
        if b - a > EMPTY_LIMIT:
            continue
        m = _EMPTY.search(folded, a, b)
        if m is None or any(word in folded[a:b] for word in ("binh luan", "ngay cap nhat", "cap nhat:", "lan cuoi", "phan hoi", "y kien")):
            continue
        if any(c.isdigit() for c in folded[a:b]) or any(
            e.tag in ("a", "aside", "footer", "nav") for e in document.ancestors(document.element_at(a))
        ):
            continue
        if _is_one_of_many(document, document.element_at(a), (a, b)):
            continue
        # "Xã đang xây dựng nông thôn mới": a sentence goes on where a notice ends
        if len(folded[m.end() : b].strip(" .!…,;:()")) > 45 or len(folded[a : m.start()].strip()) > 45:
            continue
        if "xay dung" in m[0] and folded[m.end() : b].strip(" .!…"):
            continue
        return document.text[a:b]
    return None
