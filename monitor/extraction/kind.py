"""What kind of page this is, from its structure; the address is one vote among others."""

import itertools
import re
from urllib.parse import parse_qsl, urlsplit

from monitor.domain.facts import PageKind
from monitor.extraction.dates import OPENER, Survey, ends_article, is_item_title, item_lines
from monitor.extraction.layout import Layout, Region
from monitor.extraction.machine import Machine
from monitor.extraction.main_block import ASKED, ASKS, DOCUMENT_LABEL, Block
from monitor.extraction.reading import Reading
from monitor.vietnamese.text import fold

_HOME_LEAF = re.compile(
    r"(?:index|default|home|trang-?chu|main|portal|homepage|trang-?nhat)?(?:\.(?:php|aspx?|html?|jsp|cfm|do|nv|vnp))?$|(?:vi|en|vn"
    r"|vi-vn|en-us|sites/\w+|web/[\w-]+|pages(?:/(?:default|home|trang-?chu|index)\.aspx)?|vi/home)$"
)
_PRINT = re.compile(
    r"/(?:savefile|print(?:-[a-z]+)?|in-bai(?:-viet)?|inbai|printer|printpreview|ban-in)(?:/|\.|$)|[?&](?:print=1|print=true|tmpl=component|isprint"
    r"|format=print|view=print|printable|dnnprintmode|printmode|mode=print|in=1)",
    re.I,
)
_SEARCH = re.compile(r"/(?:search(?!/label)|tim-kiem|timkiem|seek|ket-qua-tim-kiem|search-results?)(?:[/.?-]|$)", re.I)
_CONTACT = re.compile(
    r"/(?:contact(?:-us)?|lien-he|lienhe|lien-lac|lienlac|gop-y|gopy|ho[pm]-?thu|feedback|gui-phan-hoi|thu-gop-y|so-luu-but|guest-?book)(?:[/.?-]|$)",
    re.I,
)
_CONTACT_TITLES = re.compile(
    r"(?:(?:thong tin |gui |trang )?lien he(?: voi chung toi| (?:-|–) gop y)?|lien lac|contact(?: us)?|(?:(?:ho[pm] )?thu |gui )?gop y"
    r"(?: cua ban doc| cua cong dan)?|ho[pm] thu|(?:gui )?phan hoi|so luu but|feedback)$"
)
_QA = re.compile(
    r"/(?:hoi-dap|hoidap|faq|hoi-?-?tra-?loi|q-?a|questions?|cong-dan-hoi|tra-loi-ban-doc|tra-loi-cong-dan"
    r"|hoi-(?:bac-si|chuyen-gia|luat-su)|bac-si-tra-loi|giai-dap(?:-\w+){0,3}|chuyen-muc-hoi-dap)(?:[/.?-]|$)",
    re.I,
)
_STATIC_WORDS = re.compile(
    r"(?:gioi thieu|ve chung toi|lich su(?: hinh thanh| phat trien)?|chuc nang|nhiem vu|co cau(?: to chuc)?|so do|dieu khoan"
    r"|chinh sach(?: bao mat| quyen)?|quy che hoat dong|about|terms|privacy"
    r"|gioi thieu chung|dieu kien tu nhien|vi tri dia ly|thong tin lanh dao|ban lanh dao|danh ba|sitemap|tong quan|ban do|overview"
    r"|organi[sz]ation|introduction|history|our )"
)
_STATIC_PATH = re.compile(
    r"/(?:about(?:-us)?|gioi-thieu|gioithieu|siteterms|dieu-khoan|chinh-sach-bao-mat|so-do-site|sitemap|privacy"
    r"|terms)(?:[/.?-]|$)",
    re.I,
)
_LIST_PATH = re.compile(
    r"/(?:category|chuyen-muc|danh-muc|label|tag|tags|topic|archives?|page/\d+|author|groups?|listing)(?:[/.?-]|$)|[?&](?:cat\w{0,9}"
    r"|chuyenmuc\w{0,4}|nhomtin\w{0,4}|loaitin\w{0,4})=|[?&](?:page|p|trang"
    r"|start|pageindex|paged|curpage)=\d+",
    re.I,
)
_MISSING = re.compile(
    r"(?:loi |error )?404|khong tim thay (?:trang|noi dung|duong dan|bai viet|du lieu)|trang (?:ban|khong) (?:tim|ton tai|yeu cau)"
    r"|page (?:not|cannot be) found|not found|khong ton tai"
    r"|noi dung (?:nay )?(?:khong ton tai|da bi xoa)|bai viet (?:nay )?khong ton tai|server error in|runtime error|loi he thong"
)
_DOCUMENT_INLINE = re.compile(
    r"(?:so ky hieu|so hieu|so/ky hieu|ngay ban hanh|ngay hieu luc|ngay co hieu luc|trich yeu|co quan ban hanh|loai van ban"
    r"|nguoi ky)\s?:\s?\S"
)
_CONSULTATION = re.compile(
    r"(?:lay y kien|gop y|y kien) (?:du thao|ve du thao|nhan dan|gop y)|du thao (?:van ban|nghi quyet|quyet dinh|luat)|hoi y kien"
)
_CONSULTATION_DATES = re.compile(
    r"(?:ngay|thoi gian|thoi han|han) (?:bat dau|ket thuc|het han|lay y kien|gop y|nhan gop y|cuoi)|tu ngay .{0,20} den ngay"
)
_QUESTION = re.compile(r"(?:cau hoi|noi dung (?:cau )?hoi|hoi|noi dung)\s?:")
_ASKER = re.compile(r"(?:(?:ho (?:va )?ten )?(?:nguoi|cong dan|ban doc|khach) (?:hoi|gui(?: cau hoi)?)|ngay hoi|asked by)\s?:\s?\S")
_ANSWER = re.compile(r"(?:tra loi|cau tra loi|noi dung tra loi|dap|giai dap|co quan tra loi|don vi tra loi)\s?:?(?: |$)")
_ANSWERS = re.compile(r"(?:.{3,60}\b)?tra loi(?: cua .{3,60})?\s?:?(?:\s?\(?[\d:/|., h-]{6,24}\)?)?$")
_ANSWERS_AT_ONCE = re.compile(r"[^:?]{3,60}\btra loi\s?:\s?\S")
_PAGER = re.compile(
    r"(?:trang )?(?:[1-9]\d{0,2}|[«»<>‹›]{1,2}|sau|truoc|next|prev(?:ious)?|cuoi|dau|tiep|trang (?:sau|tiep|cuoi|truoc)|last|first"
    r"|xem them)$"
)


def decide_kind(reading: Reading, layout: Layout, machine: Machine, block: Block, survey: Survey) -> PageKind:
    """The kind of an HTML page that is neither a wall nor too large."""
    parts = urlsplit(reading.url)
    path = parts.path + _named_in_query(parts.query)
    address = path + ("?" + parts.query if parts.query else "")
    title = fold(block.headline_text or "")
    page_title = fold(machine.titles[0][0]) if machine.titles else ""
    if (reading.status or 200) >= 400:
        return PageKind.ERROR
    if len(layout.folded) < 3000 and (_MISSING.match(title) or _MISSING.match(page_title)):
        return PageKind.ERROR
    if _PRINT.search(address) or _prints_itself(layout):
        return PageKind.PRINT
    if _is_home(parts.path, parts.query) or _is_called_home(reading, layout):
        return PageKind.HOME
    if _is_search(reading, path, parts.query, title):
        return PageKind.SEARCH
    article, listing = _votes(reading, layout, machine, block, survey, address, title)
    consulted = _CONSULTATION.search(title) is not None and _special(reading, layout, block, survey, article, listing, path, title)
    if consulted is PageKind.CONSULTATION:
        return consulted
    if article - listing < 3.0 and (
        _CONTACT.search(path) or _CONTACT_TITLES.match(title) or (_CONTACT_TITLES.match(page_title) and not block.prose)
    ):
        return PageKind.CONTACT
    special = _special(reading, layout, block, survey, article, listing, path, title)
    if special is not None:
        return special
    if listing >= article:
        if block.headline is None and not survey.listed and not block.prose and _linked_titles(layout, block) < 5:
            return PageKind.OTHER
        if _is_text_of_its_own(layout, block, survey, path, address, title):
            return PageKind.STATIC
        if _is_bare(layout, block) and not _rows_before_prose(layout, block, survey) and not _linked_titles(layout, block):
            if not any(line.link for line in layout.lines):
                return PageKind.OTHER
            return PageKind.LISTING if _says_no_rows(layout, block) else PageKind.SECTION
        rows = item_lines(layout, survey) or _dated_headings(layout, survey) >= 2
        return PageKind.LISTING if rows or _linked_titles(layout, block) >= 3 else PageKind.SECTION
    best = survey.best
    dated = best is not None and best.zone in {"head", "above", "headline", "tail"}
    static = bool(_STATIC_PATH.search(path) or (_STATIC_WORDS.match(title) and len(title.split()) <= (7 if dated else 12)))
    if static and not (dated and len(title) > 60 and not _STATIC_PATH.search(path)):
        return PageKind.STATIC
    if not dated and not machine.says_article and article < 3.0 and len(title.split()) < 6:
        if block.prose >= 150:
            return PageKind.STATIC
        return PageKind.SECTION if any(line.link for line in layout.lines) and _is_bare(layout, block) else PageKind.OTHER
    if article < 1.5:
        return PageKind.OTHER
    return PageKind.ARTICLE


_PRINTS = re.compile(r"(?:window|self|document)\s*\.\s*print\s*\(")
_PRINT_TOOLS = re.compile(r"(?:in (?:trang|bai(?: viet)?)(?: nay)?|print(?: this page)?|dong (?:lai|cua so)|close(?: window)?|\W)+$")


def _prints_itself(layout: Layout) -> bool:
    """Whether the page is a copy made for printing: it has no menu, and opens the printer's dialogue or offers nothing but that."""
    if sum(1 for line in layout.lines if line.is_link and line.length < 60) > 5:
        return False
    document = layout.document
    if any(_PRINTS.search(body.get("onload")) for body in document.by_tag("body")):
        return True
    if any(len(text) < 400 and _PRINTS.search(text) for _, text in document.scripts):
        return True
    ends = [line for line in (*layout.lines[1:4], *layout.lines[-3:]) if not line.region & Region.HEAD]
    return any("in " in layout.fold(line) + " " and line.length < 60 and _PRINT_TOOLS.match(layout.fold(line)) for line in ends)


_ASKED_FOR = frozenset({"s", "q", "keyword", "keywords", "tukhoa", "searchword", "tk", "lang", "language"})
_WORD = re.compile(r"[a-z]{2,}[a-z_-]{0,24}$")
_RUN_TOGETHER = {
    "lienhe": "lien-he",
    "timkiem": "tim-kiem",
    "gioithieu": "gioi-thieu",
    "hoidap": "hoi-dap",
    "gopy": "gop-y",
    "vanban": "van-ban",
}


def _named_in_query(query: str) -> str:
    """ "/lien-he" for ?mod=lienhe: what old systems say in the query instead of the path; "" when they say nothing."""
    words = [value.lower() for key, value in parse_qsl(query)[:12] if key.lower() not in _ASKED_FOR and _WORD.match(value.lower())]
    return "".join("/" + _RUN_TOGETHER.get(word, word) for word in words)


def _is_home(path: str, query: str) -> bool:
    trimmed = path.strip("/").lower()
    if any(
        key.lower() not in {"lang", "language", "l", "culture", "locale", "setlang"} for key, _ in parse_qsl(query, keep_blank_values=True)
    ):
        return False
    return not trimmed or bool(_HOME_LEAF.match(trimmed))


_HOME_WORDS = frozenset({"trang chu", "trang nhat", "trang dau", "home", "homepage", "home page"})


def _is_called_home(reading: Reading, layout: Layout) -> bool:
    """Whether a link "Trang chủ" of this page leads to this very page: the home of a site that lives under a path of another."""
    own = reading.url.split("#")[0].rstrip("/")
    try:
        parts = urlsplit(own)
    except ValueError:
        return False
    if not own or parts.query or parts.path.count("/") > 3:
        return False
    document = layout.document
    for anchor in document.by_tag("a"):
        if 4 <= anchor.end - anchor.start <= 18 and layout.folded[anchor.start : anchor.end].strip() in _HOME_WORDS:
            href = anchor.get("href").strip()
            if href and href[0] not in "#?" and document.address(href).split("#")[0].rstrip("/") == own:
                return True
    return False


def _is_search(reading: Reading, address: str, query: str, title: str) -> bool:
    if _SEARCH.search(address.split("?")[0]):
        return True
    if re.match(r"(?:ket qua )?tim kiem|search(?: results?)?$|tra cuu$", title) and len(title) < 40:
        return True
    return any(key.lower() in {"s", "q", "keyword", "keywords", "tukhoa", "searchword"} for key, _ in parse_qsl(query)[:20])


def _special(
    reading: Reading, layout: Layout, block: Block, survey: Survey, article: float, listing: float, path: str, title: str
) -> PageKind | None:
    """document, consultation or Q&A detail pages, by their labels; None when the page is none of them."""
    labels: set[str] = set()
    inline = 0
    questions = answers = askers = questioned = answered = 0
    deadline = False
    start = block.headline[1] if block.headline and block.titled else 0
    end = block.main[1] if block.main and block.headline else block.imprint
    for line in layout.between(start, max(end, start + 1)):
        if line.region & (Region.CONTROL | Region.NAV | Region.FOOT) and not line.region & Region.FORM:
            continue
        folded = layout.fold(line)
        questioned += folded.endswith("?") or ("hoi" in folded and ASKS.match(folded) is not None)
        answered += "tra loi" in folded and _ANSWERS_AT_ONCE.match(folded) is not None
        if line.length < 40:
            m = DOCUMENT_LABEL.match(folded)
            if m is not None and m.end() == len(folded):
                labels.add(m[0].strip(" :"))
        if line.length < 300:
            inline += len(set(_DOCUMENT_INLINE.findall(folded)))
            if _QUESTION.match(folded):
                questions += 1
            askers += _ASKER.match(folded) is not None or ASKED.match(folded) is not None
            if _ANSWER.match(folded):
                answers += 1
            elif line.length < 120 and _ANSWERS.match(folded):
                answered += 1
            deadline = deadline or bool(_CONSULTATION_DATES.search(folded))
    if _document_rows(layout) >= 3 and block.prose < 150 and not (block.titled and len(title.split()) > 5):
        return PageKind.LISTING
    if len(labels) >= 3 or inline >= 2:
        return PageKind.DOCUMENT if _values_follow(layout, block, labels, inline) else PageKind.LISTING
    if _CONSULTATION.search(title) and (deadline or "y-kien" in path or "gop-y" in path or "du-thao" in path):
        return PageKind.CONSULTATION
    if askers and answers:
        return PageKind.QA if askers <= 2 else PageKind.LISTING
    if questions and answers and (_QA.search(path) or questions + answers >= 3 or "hoi dap" in title):
        return PageKind.QA if questions <= 2 else PageKind.LISTING
    if _QA.search(path) and questioned and (answered or answers):
        return PageKind.QA if questioned <= 2 else PageKind.LISTING
    if _QA.search(path) and article < listing + 1.5:
        return PageKind.LISTING if listing > article else PageKind.QA
    return None


_NUMBER = re.compile(r"(?:so:? ?)?\d{1,5}/(?:(?:19|20)\d\d/)?[a-zđ]{2,}[a-zđ0-9]*(?:-[a-zđ0-9]+){0,3}(?= |$)")


def _document_rows(layout: Layout) -> int:
    """Lines that begin with the numbers of different documents, each the first of its row."""
    return len({
        m[0]
        for line in layout.lines
        if 5 <= line.length < 160
        and layout.folded[line.start] in "s0123456789"
        and not line.region & (Region.HEAD | Region.NAV | Region.FOOT | Region.CONTROL | Region.HIDDEN | Region.ASIDE)
        and (m := _NUMBER.match(layout.fold(line)))
    })  # fmt: skip


def _values_follow(layout: Layout, block: Block, labels: set[str], inline: int) -> bool:
    """Whether the labels stand beside values (one document) rather than together in one heading row (a table of documents)."""
    if inline >= 2:
        return True
    positions = [line.index for line in layout.lines if layout.fold(line).strip(" :") in labels and line.length < 40]
    together = sum(1 for a, b in itertools.pairwise(positions) if b - a == 1)
    return together * 2 < len(positions)


def _votes(
    reading: Reading, layout: Layout, machine: Machine, block: Block, survey: Survey, address: str, title: str
) -> tuple[float, float]:
    """(for an article, for a list)."""
    article = listing = 0.0
    best = survey.best
    types = machine.types
    if types & {"newsarticle", "article", "blogposting", "reportagenewsarticle"}:
        article += 2.0
    elif machine.og_type == "article":
        article += 1.0
    if types & {"collectionpage", "itemlist", "searchresultspage"} or machine.og_type in {"website", "object", "blog"}:
        listing += 0.5
    if best is not None and best.zone in {"head", "headline", "above"}:
        article += 2.0 if best.label or best.moment.has_time else 1.6
    elif best is not None:
        article += 1.0
    if block.titled:
        article += 0.8
    article += 1.5 if block.prose >= 400 else 0.8 if block.prose >= 120 else 0.0
    article += 0.7 if block.prose >= 1200 else 0.0
    leaf = address.rstrip("/").rsplit("/", 1)[-1]
    slug = leaf.split("?")[0]
    if slug.count("-") >= 4 or re.search(
        r"\d{3,}\.(?:html?|aspx|chn|htm)$|[?&](?:id|newsid|articleid|itemid|nid|tintucid|idtin|baiviet)=\d+", leaf, re.I
    ):
        article += 1.0
    if re.search(r"(?:detail|chi-?tiet|view(?:article|news)|newsdetail|/asset_publisher/)", address, re.I):
        article += 0.8
    if _LIST_PATH.search(address):
        listing += 1.5
    words = len(title.split())
    article += 0.6 if words >= 8 else 0.0
    if block.prose and block.main is not None and (after := layout.line_at(block.main[1])) is not None:
        # "Tin khác", "Ý kiến bạn đọc": what stands below one text, not below a list
        article += 0.4 if after.start == block.main[1] and ends_article(layout.fold(after)) else 0.0
    if words <= 4:
        listing += 0.7
    rows = _rows_before_prose(layout, block, survey)
    listing += min(3.0, 0.8 * rows)
    listing += min(3.0, 1.3 * _openers(layout, block))
    if _teasers(layout, block) >= 3:
        listing += 5.0
    linked = _linked_titles(layout, block)
    if linked >= 4 and block.prose < 1500:
        listing += min(2.0, 0.3 * linked)
    if linked >= 3 and linked * 250 > block.prose * 2:
        listing += 1.0
    if _has_pager(layout, block):
        listing += 1.2
    if block.headline is None or _is_menu_entry(reading, layout, block):
        listing += 1.0
    if block.headline is None and block.body is not None and _is_teaser(layout, block.body[0]):
        listing += 2.0
    if _dated_headings(layout, survey) >= 2:
        listing += 3.0
    return article, listing


def _is_teaser(layout: Layout, start: int) -> bool:
    """Whether the text that begins there stands under a link to another page, with no more than a date between."""
    at = layout.line_index(start)
    return any(is_item_title(layout, line) for line in layout.lines[max(0, at - 2) : at])


def _dated_headings(layout: Layout, survey: Survey) -> int:
    """Headings that are nothing but a day: over each stand the posts of that day."""
    return sum(
        1
        for candidate in survey.candidates
        if candidate.line.region & Region.HEADING and len(candidate.moment.quote) + 3 >= candidate.line.length
    )


def _teasers(layout: Layout, block: Block) -> int:
    """Titles of other pages, each a linked heading with running text below it, that stand there instead of a text of the page's own."""
    start = 0 if block.headline is None else block.headline[0] if _is_own_item(layout, block) else block.headline[1]
    groups: dict[str, int] = {}
    own = 0
    item: str | None = None
    for line in layout.between(start, block.imprint):
        if line.is_opaque:
            continue
        if line.region & Region.HEADING:
            item = layout.path(line.element) if is_item_title(layout, line) else None
            if item is None and not groups and ends_article(layout.fold(line)):
                return 0
        elif line.is_prose:
            if item is not None:
                groups[item] = groups.get(item, 0) + 1
                item = None
            elif not groups:
                own += line.plain
                if own > 200 and block.headline is not None:
                    return 0
    return max(groups.values(), default=0)


def _is_own_item(layout: Layout, block: Block) -> bool:
    assert block.headline is not None
    line = layout.line_at(block.headline[0])
    return line is not None and is_item_title(layout, line)


def _is_bare(layout: Layout, block: Block) -> bool:
    """Whether nothing stands under the headline: no text, no form, only words that say so."""
    if block.headline is None or block.main is None:
        return False
    own = [line for line in layout.between(block.headline[1], block.main[1]) if not line.region & Region.HIDDEN]
    return len(own) <= 6 and not any((line.is_prose and line.length > 120) or line.region & (Region.CONTROL | Region.FORM) for line in own)


_NO_ROWS = re.compile(r"(?:hien )?(?:khong|chua) (?:co|tim thay) |no (?:data|items|posts|records|results)|\(?0 (?:ban ghi|ket qua|tin|muc)")


def _is_text_of_its_own(layout: Layout, block: Block, survey: Survey, path: str, address: str, title: str) -> bool:
    """Whether running text stands under the headline and no row of a list."""
    if _dated_headings(layout, survey) >= 2 or (block.headline is None and block.body is not None and _is_teaser(layout, block.body[0])):
        return False
    if block.headline is None:
        own = layout.between(*block.main) if block.main is not None else []
        return block.prose >= 150 and not any(line.link > 20 for line in own) and not _LIST_PATH.search(address)
    if _linked_titles(layout, block) >= 2:
        return False
    if _STATIC_PATH.search(path) and not survey.listed and not _is_bare(layout, block):
        return True
    if _LIST_PATH.search(address) or _rows_before_prose(layout, block, survey) or _openers(layout, block) or _has_pager(layout, block):
        return False
    return block.prose >= (100 if _STATIC_WORDS.match(title) else 150)


def _says_no_rows(layout: Layout, block: Block) -> bool:
    """Whether words under the headline say that the list has no rows."""
    assert block.headline is not None
    assert block.main is not None
    return any(_NO_ROWS.search(layout.fold(line)) for line in layout.between(block.headline[1], block.main[1]))


def _rows_before_prose(layout: Layout, block: Block, survey: Survey) -> int:
    """Rows of link and date between the headline and the end of the page's own block."""
    if block.headline is None:
        return item_lines(layout, survey)
    start, end = _own_span(layout, block)
    return sum(
        1
        for candidate in survey.candidates
        if start <= candidate.moment.start < end
        and (candidate.why == "related list" or (candidate.zone == "body" and candidate.line.length < 60 and candidate.residue <= 2))
    )


def _openers(layout: Layout, block: Block) -> int:
    """Links "read on" in the page's own block: each ends the teaser of another page."""
    start, end = _own_span(layout, block)
    count = 0
    for line in layout.between(start, end + 1):
        if 6 <= line.link <= 40 and not line.is_opaque:
            m = OPENER.search(layout.fold(line)[-30:])
            count += m is not None
    return count


def _own_span(layout: Layout, block: Block) -> tuple[int, int]:
    """From the headline to the end of the running text, to the end of the page's own block when there is none."""
    start = block.headline[1] if block.headline else 0
    if block.body is not None:
        return start, max(start, block.body[1])
    return start, block.main[1] if block.main else len(layout.folded)


def _linked_titles(layout: Layout, block: Block) -> int:
    """Long link lines (titles of other pages) inside the page's own block, or on the whole page when there is no headline."""
    lines = layout.between(block.headline[1], block.main[1]) if block.headline is not None and block.main is not None else layout.lines
    return sum(1 for line in lines if line.is_link and line.link >= 28 and not line.is_opaque)


def _heading_links(layout: Layout, block: Block) -> bool:
    """Whether a linked heading, the title of another page, stands between headline and running text."""
    if block.headline is None:
        return False
    start, end = _own_span(layout, block)
    return any(line.region & Region.HEADING and is_item_title(layout, line) for line in layout.between(start, end)[:6])


def _has_pager(layout: Layout, block: Block) -> bool:
    start = block.headline[1] if block.headline else 0
    run = 0
    for line in layout.between(start, len(layout.folded)):
        folded = layout.fold(line)
        if line.length <= 40 and all(_PAGER.match(word) for word in folded.split()) and any(c.isdigit() for c in folded):
            run += len(folded.split())
            if run >= 3:
                return True
        elif line.length > 20:
            run = 0
    return False


def _is_menu_entry(reading: Reading, layout: Layout, block: Block) -> bool:
    """Whether the headline is also a short link of this page to itself or a menu word."""
    if block.headline_text is None or len(block.headline_text) > 45:
        return False
    key = fold(block.headline_text)
    return any(line.is_link and line.length < 60 and layout.fold(line) == key for line in layout.lines)
