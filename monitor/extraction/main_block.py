"""The page's own content: headline, running text, and the span that holds both. By text and structure, never by class names."""

import re
from dataclasses import dataclass, field
from typing import Any

from monitor.domain.facts import Span
from monitor.extraction.date_line import is_dressing, residue
from monitor.extraction.layout import Layout, Line, Region
from monitor.extraction.machine import Machine
from monitor.extraction.reading import Reading
from monitor.vietnamese.names import looks_like_person
from monitor.vietnamese.text import fold, squeeze

END_OF_ARTICLE = re.compile(
    r"(?:(?:cac |nhung |mot so |danh sach )?(?:tin|bai|bai viet|bai bao|tin bai|tin tuc|su kien|van ban|noi dung|thong bao|hinh anh"
    r"|video|chuyen muc)"
    r"(?: tuc| viet| bai)?,? ?(?:da dua|da dang|lien quan|khac|cung chuyen muc|cung chu de|cung loai|cung danh muc|cung thu muc"
    r"|cung muc|moi hon|cu hon|moi nhat"
    r"|moi dang|moi cap nhat|moi"
    r"|noi bat|doc nhieu|xem nhieu|duoc quan tam|quan tam|tieu diem|truoc do|tiep theo|truoc|sau|tham khao|goi y)\b"
    r"|(?:cung chuyen muc|cung chu de|co the ban quan tam|co the quan tam|xem them|doc them|doc tiep|lien quan|bai truoc|bai sau"
    r"|tin lien quan)\b"
    r"|(?:y kien|binh luan|phan hoi|cam nhan|gui binh luan|thao luan)(?: (?:cua )?(?:ban doc|nguoi doc|ban|doc gia|bai viet|khach))?"
    r"(?: ?\(?\d+\)?)?\s*:?$|\d{1,4} (?:y kien|binh luan|phan hoi|nhan xet)(?: .{0,25})?$"
    r"|(?:viet|gui|them|de lai) (?:y kien|binh luan|phan hoi|mot binh luan|cam nhan|nhan xet|mot (?:tra loi"
    r"|phan hoi|bl))"
    r"|related (?:posts?|news|articles?|stories)|other (?:news|articles?|posts?|activities)|recent (?:posts?|news)|latest (?:news"
    r"|posts?)|you may also like"
    r"|more (?:news|articles)|featured news|newer news|older news|see also|leave a (?:reply|comment)|comments?(?: \(\d+\))?$"
    r"|read more$|most (?:read|viewed)"
    r"|(?:previous|next)(?: article| post)?\b|san pham lien quan|lich cong tac|lien ket (?:web ?site|huu ich)|thong ke truy cap"
    r"|ban quyen thuoc)"
)
"""A folded line that begins so, short and no prose, ends the article."""

_SOFT = re.compile(
    r"(?:tu khoa|the|tag|tags|nhan|keywords?|chia se|share|tweet|like|in(?: bai(?: viet)?| trang)?|ban in|print|luu|gui (?:email"
    r"|mail|bai|cho ban be|tin)"
    r"|e-?mail|lượt xem|luot (?:xem|doc)|so (?:lan|luot) (?:xem|doc)|da xem|da doc|views?|co chu"
    r"|(?:tang|giam)(?= co chu| kich| size|\W*$)|mac dinh|doc bai"
    r"|nghe (?:doc|bai)|tro (?:ve|lai|len)"
    r"|dau trang|quay lai|ve trang (?:chu|truoc)|tong so diem|click de danh gia|xep hang|danh gia|danh gia bai|rating"
    r"|\d(?:/5)? (?:sao|phieu|trong)|facebook|zalo"
    r"|twitter|print|pdf|download|tai (?:ve|file)|file dinh kem|tep (?:dinh kem|tin)|tai lieu dinh kem|xem voi co chu|a[-+]|trang:"
    r"|noi dung khac|theo doi|follow|(?:vui long|hay|ban (?:phai|can)) dang nhap|dang nhap de"
    r"|chua co (?:loi binh|binh luan|y kien|nhan xet)"
    r"|hay la nguoi dau tien|trung binh \(|bai (?:viet )?nay (?:duoc|da) dang|danh dau duong dan|thu dien tu cua ban|luot thich|thich"
    r"|thuoc chuyen muc|xuat ban trong|doc \d)"
    r"(?![a-z])"
)

_WORDS_TOO = frozenset({"the", "in", "like", "share", "nhan", "luu", "tang", "giam", "thich", "print", "views", "view", "facebook", "zalo"})
"""Those of them that begin sentences as well, in one language or the other."""

_DISCLAIMER = re.compile(r"cac (?:y kien|binh luan|phan hoi) (?:nay |tren )?(?:thuoc ve|cua ban doc|khong (?:the hien|phan anh))")
"""How a site begins to say that what readers write is not its own."""

_SITE_NAME = re.compile(r"(?:cong|trang)(?: thanh phan| tin| thong tin)* dien tu|cong ttdt|trang ttdt|website |trang chu$|home$|welcome to")

_UNIT = r"(?:xa|phuong|thi tran|thi xa|huyen|quan|tinh|thanh pho|tp\\.?|dac khu)"
_COMMITTEE = re.compile(
    rf"(?:uy ban nhan dan|ubnd|hdnd|hoi dong nhan dan)(?:[ -]+(?:uy ban nhan dan|ubnd|hdnd))*"
    rf"(?: {_UNIT}(?: [^ ,–-]+){{1,4}}(?:$| ?[,–-] ?| (?={_UNIT} )))+"
    r"(?:.{0,30}(?:dien tu|website).{0,40})?$"
)
"""A committee's bare name. "UBND xã Tân Phong tổ chức kỳ họp cuối năm" is a headline."""


def _is_site_name(key: str) -> bool:
    return _SITE_NAME.match(key) is not None or _COMMITTEE.match(key) is not None


_BOX = re.compile(
    r"lien ket(?: (?:web ?site|trang|nhanh|website khac))?|danh muc(?: tin(?: tuc)?)?|chuyen muc|quang cao|thu vien(?: (?:anh"
    r"|hinh anh|video))?|hinh anh|video(?: clip)?"
    r"|menu|dang nhap|ho tro(?: truc tuyen)?|thong tin(?: can biet| lien he)?|lien he|thoi tiet|ty gia|gia vang|van ban(?: moi"
    r"| phap luat| chi dao dieu hanh)?|tien ich"
    r"|thong bao|tin noi bat|su kien|truy cap|thong ke(?: truy cap)?|(?:thong tin )?tuyen truyen|dich vu cong|thu tuc hanh chinh"
    r"|search|categories|archives|meta|links|footer"
    r"|tim kiem|ban do|facebook|fanpage|theo doi chung toi|ve chung toi|chu de|the loai|noi bat|tin tuc|gioi thieu|tin moi"
)
"""Headings of boxes beside the text, when no title of the page says the same."""

_SEPARATORS = re.compile(r"\s+[-–—|»:•·/]+\s+|\s*(?:\||»|::|&raquo;)\s*|\s[-–]|[-–]\s")


_IMPRINT = re.compile(
    r"(?:\W*giay chung nhan (?:dang ky|dkkd|doanh nghiep)"
    r"|\W*(?:dia chi|tru so|so dien thoai|dien thoai|dt|tel|phone|e-?mail|thu dien tu|fax|hotline|duong day nong|address|hop thu"
    r"|d/c)(?: [a-z]{2,9}){0,3}\s?[:.]"
    r"|\W*(?:giay phep|gpxb|gp(?:ttdt)? so|so giay phep|ban quyen|copyright|©|chiu trach nhiem|nguoi chiu trach nhiem|co quan chu quan"
    r"|don vi chu quan|don vi quan ly|co quan quan ly|don vi van hanh|truong ban bien tap|tong bien tap|thiet ke"
    r"|xay dung boi|phat trien boi|powered by|designed|website nay"
    r"|ghi ro nguon|de nghi ghi|vui long ghi|all rights))"
)
"""How the lines begin by which a site says at its foot who it is."""

_STRONG = re.compile(
    r"\W*(?:(?:so )?giay phep|gpxb|gp so|ban quyen|copyright|©|(?:nguoi )?chiu trach nhiem|(?:co quan|don vi) (?:chu quan|quan ly|van hanh)"
    r"|truong ban bien tap|ghi ro nguon|powered by|all rights)"
)
"""Those of them that no article ends with."""

_VISITORS = re.compile(
    r"(?:so )?(?:luot|nguoi) (?:dang |truy )?(?:truy cap|xem|cap)|so nguoi|dang truy cap|dang online|tong (?:so )?(?:luot )?truy cap"
    r"|(?:ban|quy khach) la (?:nguoi|khach|luot)|(?:\W*\d[\d., ]* )?(?:luot )?(?:ghe tham|truy cap)"
)
"""Counters stand at the foot too, and in boxes anywhere."""

_OWNER = re.compile(
    r"(?:truong|benh vien|trung tam|so (?!luot|nguoi|dien|do|hieu)|phong|ban (?:quan|chi|dan|tuyen|to|noi|tiep|chap|thuong)"
    r"|uy ban|ubnd|hdnd|hoi|lien (?:minh|doan)|vien|cuc|chi cuc|tong cuc|bo|dang (?:uy|bo)"
    r"|tinh (?:uy|doan)|huyen uy|thanh uy|doan|cong (?:an|ty|doan|thong|ttdt)|trang (?:thong|tin|ttdt)|website|co so|mat tran|kho bac"
    r"|bao (?!cao|ve)|tap chi|nha (?:may|van hoa|thieu nhi)|department|school|hospital|university|people)\b"
)

BRIEF = 400
"""Characters of running text under which a heading "see also" may stand between lead and text rather than end the article."""

UNSURE = 2.0
"""Headline scores below this say no more than that a heading is a heading; running text may know better."""


@dataclass(slots=True)
class Block:
    """What was found. `headline` is a span of page text or None; `prose` the number of characters of running text after it;
    `end` where the page's own content ends; `score` how sure the headline is (2 or more: a title says the same)."""

    headline: Span | None = None
    headline_text: str | None = None
    headline_element: int = -1
    score: float = 0.0
    titled: bool = False
    """Whether <title>, og:title or JSON-LD say the same as the headline."""
    body: Span | None = None
    main: Span | None = None
    prose: int = 0
    imprint: int = 0
    """Where the site's own name, address and notices at the foot begin; the text's length when it has none."""
    body_lines: list[Line] = field(default_factory=list)


def find_block(reading: Reading, layout: Layout, machine: Machine) -> Block:
    """Headline, body and main span of the page. Every part None when nothing stands out."""
    imprint, sure_imprint = imprint_of(layout)
    block = Block(imprint=imprint)
    _find_headline(reading, layout, machine, block)
    if block.headline is not None and _stands_below_text(layout, block):
        block.headline, block.headline_text, block.headline_element, block.score, block.titled = None, None, -1, 0.0, False
    if block.headline is None or block.score < (UNSURE if block.titled else 3.0):
        _find_from_text(reading, layout, block)
    if block.headline is None and block.prose < 150:
        _find_from_menu(reading, layout, block)
    if block.headline is None:
        return block
    _start, stop = _container(reading, layout, block)
    if sure_imprint > block.headline[1]:
        stop = min(stop, sure_imprint)
    lines = [line for line in layout.between(block.headline[1], stop) if not line.is_opaque]
    end = stop
    kept: list[Line] = []
    seen_prose = 0
    skip_to = 0
    for line in lines:
        if line.start < skip_to:
            continue
        folded = layout.fold(line)
        if line.plain >= 25:
            seen_prose += line.plain
        if len(folded) < 90 and not line.is_prose and END_OF_ARTICLE.match(folded.lstrip(" :-*•+›»>|[(")):
            if seen_prose < BRIEF and _goes_on(layout, line.end, stop, seen_prose, tool=not seen_prose and line.is_link):
                continue
            if seen_prose >= BRIEF and not _OF_READERS.match(folded.lstrip(" :-*•+›»>|[(")):
                resumed = _resumes(layout, kept, line, stop)
                if resumed is not None:
                    skip_to = resumed
                    continue
            end = line.start
            break
        if seen_prose >= BRIEF and _COUNT_OF_COMMENTS.fullmatch(folded):
            end = line.start
            break
        if seen_prose and (_is_readers(layout, line, block.headline[1]) or _DISCLAIMER.match(folded)):
            end = line.start
            break
        kept.append(line)
    body = _trim(layout, kept, reading)
    same = _key(block.headline_text or "")
    if len(body) > 2 and layout.fold(body[0]).strip(" .…\"'“”‘’-–—|:!?") == same:
        body = body[1:]
    if body:
        _take_body(layout, block, body, end)
    block.main = (block.headline[0], max(block.headline[1], end))
    return block


_COUNT_OF_COMMENTS = re.compile(r"\W*\d{1,4} comments?\W*")
"""Beside the date a counter, behind the text a heading."""

_OF_READERS = re.compile(
    r"(?:\d+ )?(?:(?:viet|gui|them|de lai|cac) )?(?:mot )?(?:y kien|binh luan|phan hoi|cam nhan|nhan xet|thao luan|comments?|leave)"
)


def _resumes(layout: Layout, kept: list[Line], heading: Line, stop: int) -> int | None:
    """Where the text goes on behind a box of links set into it: paragraphs in the element that holds those above; None when it ends."""
    last = next((line for line in reversed(kept) if line.is_prose), None)
    if last is None:
        return None
    holder = _holder(layout, last)
    run: list[Line] = []
    for line in layout.between(heading.end, stop):
        if line.is_opaque:
            continue
        if line.is_prose and _holder(layout, line) == holder:
            run.append(line)
            if len(run) >= 2 and sum(other.plain for other in run) >= 200:
                return run[0].start
        elif run or line.is_prose:
            # teasers under links are another list
            return None
        elif line.index - heading.index > 14:
            return None
    return None


def _holder(layout: Layout, line: Line) -> int:
    """Index of the element that holds the line among others."""
    elements = layout.document.elements
    at = line.element
    while elements[at].parent >= 0 and elements[at].end - elements[at].start <= line.length + 2:
        at = elements[at].parent
    return at


def _stands_below_text(layout: Layout, block: Block) -> bool:
    """Whether all running text, or a list of other pages, stands above the headline and nothing below: the site's name at the foot."""
    assert block.headline is not None
    below = layout.between(block.headline[1], block.imprint)
    if any(not line.is_opaque and (line.is_prose or (line.is_link and line.length > 25)) for line in below):
        return False
    above = _densest(layout, layout.between(0, block.headline[0]))
    if sum(line.plain for line in above if line.is_prose) >= 150:
        return True
    return sum(1 for line in layout.between(0, block.headline[0]) if line.is_link and line.length > 40) >= 3


_READERS_TIME = re.compile(r"\d{1,2}\s?[:h]\s?\d\d")


def _is_readers(layout: Layout, line: Line, top: int) -> bool:
    """Whether a reader's comment begins with this line: a name and a time behind the tools that stand under an article, text below. The
    tools stand below `top`, where the headline ends: a menu above it may end in "Ý kiến bạn đọc"."""
    folded = layout.fold(line)
    if line.length > 90 or line.is_link or _DATE_LINE.search(folded) is None or _READERS_TIME.search(folded) is None:
        return False
    lines = layout.lines
    above = (layout.fold(other).lstrip(" :-*•+›»>|[(") for other in lines[max(0, line.index - 3) : line.index] if other.start >= top)
    if not any(_SOFT.match(words) or END_OF_ARTICLE.match(words) for words in above) or not 1 <= residue(folded) <= 6:
        return False
    below = lines[line.index + 1] if line.index + 1 < len(lines) else None
    return below is not None and not below.is_link and not below.is_opaque and residue(layout.fold(below)) > 0


def _goes_on(layout: Layout, start: int, stop: int, so_far: int, *, tool: bool = False) -> bool:
    """Whether the article's text only begins behind a box ("newest", "see also") set between lead and text, or behind a tool."""
    rest = _densest(layout, layout.between(start, stop))
    return sum(line.plain for line in rest if line.is_prose) > max(100 if tool else 600, 3 * so_far)


_REACHED = re.compile(r"(?<![a-z])(?:dt|d/t|tel|dien thoai|phone|fax|e-?mail|website|hotline)\s?[.:]")


def _is_imprint(folded: str) -> bool:
    """Whether a line says who the site is: by how it begins, or by two ways to reach it in one line behind an address."""
    return _IMPRINT.match(folded) is not None or (len(folded) < 260 and len(_REACHED.findall(folded)) >= 2)


def imprint_of(layout: Layout) -> Span:
    """Where the site's own name, address and notices at the foot of the page begin, and where surely: an article may end with an
    address too. The text's length, twice, when it has none.

    Found from the end upwards: no running text but these lines stands below.
    """
    lines = layout.lines
    elements = layout.document.elements
    first = len(lines)
    other = strange = 0
    for line in reversed(lines):
        folded = layout.fold(line)
        if _is_imprint(folded) or (other <= 2 and first < len(lines) and _VISITORS.match(folded)):
            first, other = line.index, 0
            continue
        if first < len(lines) and line.region & Region.CONTROL and elements[line.element].tag in {"button", "label", "textarea"}:
            break
        if line.is_prose and not line.region & Region.FOOT and line.plain > 80:
            strange += 1
            if strange > 1 or first < len(lines):
                break
        other += 1
        if other > (6 if first < len(lines) else 40):
            break
    if first == len(lines) or len(lines) - first > max(30, len(lines) // 2):
        return len(layout.folded), len(layout.folded)
    owner = first
    for above in reversed(lines[max(0, first - 3) : first]):
        if above.length > 140 or above.is_link or above.is_opaque:
            break
        if layout.text(above)[-1] in ".;,?!":
            # a sentence about somebody, no name
            break
        folded = layout.fold(above)
        if (_names_owner(layout.text(above), folded) or _is_titular(layout, above, folded)) and not any(
            line.is_link and line.length < 80 and layout.fold(line) == folded for line in lines
        ):
            owner = above.index
    start = lines[owner].start
    if owner < first:
        return start, start
    if first and _parted_from_text(layout, lines[first - 1], lines[first]):
        return start, start
    sure = next(
        (
            line.start
            for line in lines[first:]
            if (folded := layout.fold(line)) and (_STRONG.match(folded) or _names_owner(layout.text(line), folded))
        ),
        None,
    )
    return start, len(layout.folded) if sure is None else sure


def _names_owner(printed: str, folded: str) -> bool:
    """Whether a line begins with a word for a body; Trương, Đoàn, Viên are surnames too, and a signature is nobody's imprint."""
    return _OWNER.match(folded) is not None and not looks_like_person(printed)


def _is_titular(layout: Layout, line: Line, folded: str) -> bool:
    """Whether a line in capitals says nothing but what <title> says: the site's own name."""
    if not layout.text(line).isupper() or line.blanks < 1:
        return False
    titles = layout.document.by_tag("title")
    return bool(titles) and folded in fold(layout.document.text_of(titles[0]))


def _parted_from_text(layout: Layout, above: Line, line: Line) -> bool:
    """Whether links, tools or a rule across the page part the foot's first line from the text above it."""
    if above.is_link or above.is_opaque:
        return True
    elements = layout.document.elements
    return any(element.tag == "hr" and element.start >= above.end for element in elements[above.element : line.element + 1])


_WELCOME = re.compile(
    r"\W*(?:nhiet liet |tran trong |kinh )*(?:chao mung|chao don|chao) (?:toan the )?(?:quy|cac) "
    r".{2,60}?\b(?:den|toi|tham|ghe tham|truy cap)\b"
)
"""How a site's moving line begins: a sentence, and no page's text."""


def _find_from_text(reading: Reading, layout: Layout, block: Block) -> None:
    """Headline of a page whose title and headings say nothing: the short bold line that the densest running text begins with or follows."""
    titled = _above_date_line(reading, layout, block.imprint) or _before_its_date(reading, layout, block.imprint)
    if titled is not None:
        _take_headline(layout, block, titled, 1.8)
        return
    lines = _densest(layout, layout.between(0, block.imprint), reading)
    if sum(line.plain for line in lines if line.is_prose) < 150:
        if reading.template is not None and block.headline is None and (titled := _above_file(reading, layout, block.imprint)) is not None:
            _take_headline(layout, block, titled, 1.2)
        return
    first = lines[0]
    own = reading.url.split("#")[0].rstrip("/")
    # running text long enough may be a long headline itself
    candidates = [first, *_lines_above(layout, first)]
    best: tuple[float, Line] | None = None
    for distance, line in enumerate(candidates):
        if distance and (line.is_opaque or (line.is_link and (line.length > 25 or best is not None) and not _links_to(layout, line, own))):
            break
        folded = layout.fold(line)
        if line.is_link and not _links_to(layout, line, own):
            continue
        if distance and _FULL_DAY.search(folded) and (not line.is_prose or _FULL_DAY.match(folded)):
            # a day of a calendar, not of an article
            continue
        if line.link and not line.is_link:
            continue
        if distance and _is_caption(layout, line):
            continue
        if not 12 <= line.length <= 220 or line.blanks < 2 or _is_site_name(folded) or is_dressing(folded):
            continue
        text = layout.text(line)
        score = 1.0 - 0.1 * distance
        score += 1.0 if _is_bold(layout, line) else 0.0
        score += 0.5 if text.isupper() else 0.0
        score -= 1.5 if text[-1] in ".;,!" or END_OF_ARTICLE.match(folded) else 0.5 if text[-1] == ":" else 0.0
        following = layout.lines[line.index + 1 : line.index + 3]
        dated = any(_is_date_line(layout, other) for other in following) or (line is not first and _in_pieces(layout, line, first))
        score += 0.7 if dated else 0.0
        following = _words_below(layout, line)
        if line.blanks >= 4 and line.length < 170 and text[0].isupper() and text[-1].isalnum() and following and following[0].is_prose:
            score += 0.3
        if score > 1.15 and (best is None or score > best[0]):
            best = (score, line)
    if best is None:
        if block.headline is not None and abs(layout.line_index(block.headline[0]) - first.index) > 8:
            # the heading of a box beside the text
            block.headline, block.headline_text, block.headline_element, block.score = None, None, -1, 0.0
        if block.headline is None:
            _take_body(layout, block, lines, lines[-1].end)
            block.main = (lines[0].start, lines[-1].end)
        return
    _take_headline(layout, block, best[1], max(1.0, min(best[0], 1.9)))


_FULL_DAY = re.compile(
    r"(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn)\W{0,3})?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d\d"
)


def _lines_above(layout: Layout, first: Line) -> list[Line]:
    """The five lines of words above the text, nearest first; figures, tools and the pieces of a date count for nothing."""
    found: list[Line] = []
    for line in reversed(layout.lines[max(0, first.index - 16) : first.index]):
        if line.length >= 12 or line.is_link or line.is_opaque:
            found.append(line)
            if len(found) == 5:
                break
    return found


def _words_below(layout: Layout, line: Line) -> list[Line]:
    """The next two lines that say more than a figure or a tool."""
    return [other for other in layout.lines[line.index + 1 : line.index + 8] if other.length >= 12 and not is_dressing(layout.fold(other))][
        :2
    ]


_PIECES = re.compile(r"(?:ngay )?\d{1,2}\W{0,3}(?:thang|th|/) ?\d{1,2}\W{0,3}(?:nam|/)? ?(?:19|20)\d\d")


def _in_pieces(layout: Layout, line: Line, first: Line) -> bool:
    """Whether a day stands between the two lines with each of its parts on a line of its own."""
    between = layout.lines[line.index + 1 : first.index]
    if not 3 <= len(between) <= 8 or any(other.length > 12 for other in between):
        return False
    return _PIECES.search(" ".join(layout.fold(other) for other in between)) is not None


def _is_caption(layout: Layout, line: Line) -> bool:
    """Whether the line stands in one small element with a picture."""
    elements = layout.document.elements
    at = line.element
    for _ in range(6):
        element = elements[at]
        if element.end - element.start > line.length + 4 or element.parent < 0:
            return False
        if any(inner.tag == "img" for inner in elements[at + 1 : element.last + 1]):
            return True
        at = element.parent
    return False


def _find_from_menu(reading: Reading, layout: Layout, block: Block) -> None:
    """Headline of a page without text: the words of the link to this very page, or of the only link, standing there unlinked."""
    own = reading.url.split("#")[0].rstrip("/")
    linked: dict[str, bool] = {}
    plain: dict[str, Line | None] = {}
    for line in layout.between(0, block.imprint):
        if not 4 <= line.length <= 80 or (line.is_opaque and not line.is_link):
            continue
        key = layout.fold(line).strip(" .:»>-–|")
        if line.is_link:
            if not linked.get(key) and key not in {"trang chu", "trang nhat", "home"}:
                linked[key] = _links_to(layout, line, own)
        else:
            plain[key] = None if key in plain else line
    found = [(linked[key], line) for key, line in plain.items() if line is not None and key in linked]
    exact = [line for here, line in found if here]
    candidates = exact or [line for _, line in found if not _BOX.fullmatch(_key(layout.text(line)))]
    if len(candidates) == 1:
        block.body, block.body_lines, block.prose = None, [], 0
        _take_headline(layout, block, candidates[0], 1.0)


def _take_headline(layout: Layout, block: Block, line: Line, score: float) -> None:
    if block.headline is not None and block.headline[0] <= line.start < block.headline[1]:
        return
    block.score = score
    block.titled = False
    block.headline = (line.start, line.end)
    block.headline_text = squeeze(layout.text(line))
    block.headline_element = line.element


MANY_DATE_LINES = 300
"""A page with more is a list or a trap, no article whose only day is looked for."""


def _above_date_line(reading: Reading, layout: Layout, imprint: int) -> Line | None:
    """The line above the page's only date line that running text follows; None when there is no such pair, or more than one: a list."""
    found: list[Line] = []
    lines = layout.lines
    dated = 0
    for line in layout.between(0, imprint):
        if line.length > 130 or line.is_opaque or line.is_link or not _is_date_line(layout, line) or not is_dressing(layout.fold(line)):
            continue
        dated += 1
        if dated > MANY_DATE_LINES:
            return None
        below = lines[line.index + 1 : line.index + 6]
        if not _shows_file(layout, line) and (
            not any(other.is_prose for other in below) or any(other.is_link and other.length > 30 for other in below[:2])
        ):
            continue
        for above in reversed(lines[max(0, line.index - 6) : line.index]):
            folded = layout.fold(above)
            if above.is_link or above.is_opaque:
                break
            if is_dressing(folded) or "http" in folded or above.length < 12:
                continue
            good = 15 <= above.length <= 220 and above.blanks >= 3 and not _is_site_name(folded) and not END_OF_ARTICLE.match(folded)
            if good and layout.text(above)[-1] not in ".;,:" and not reading.is_repeated(above.start, above.end):
                found.append(above)
            break
    return found[0] if len(found) == 1 else None


_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|rar|zip|jpe?g|png)(?:$|[?#])", re.IGNORECASE)


def _shows_file(layout: Layout, line: Line) -> bool:
    """Whether right below the line the page shows a picture or a file instead of a text: a scanned notice."""
    document = layout.document
    below = layout.lines[line.index + 1] if line.index + 1 < len(layout.lines) else None
    stop = len(document.text) if below is None else below.start
    if any(line.end <= element.start <= stop and element.end <= stop for element in document.by_tag("img", "iframe", "embed", "object")):
        return True
    return below is not None and any(
        below.start <= anchor.start < below.end and _FILE.search(anchor.get("href")) for anchor in document.by_tag("a")
    )


def _above_file(reading: Reading, layout: Layout, imprint: int) -> Line | None:
    """The only line that no other page of the site has and that stands right above a picture or a file; None when there are more."""
    found = [
        line
        for line in layout.between(0, imprint)
        if 15 <= line.length <= 220
        and line.blanks >= 3
        and not (line.is_link or line.is_opaque or reading.is_repeated(line.start, line.end))
        and not is_dressing(layout.fold(line))
        and _shows_file(layout, line)
    ]
    return found[0] if len(found) == 1 else None


_DATE_BEHIND = re.compile(
    r".{12,}?\s?[(\[|–-]?\s?(?:(?:ngay|thoi gian|gio|tin)? ?(?:dang|cap nhat|xuat ban|gui|post)(?: (?:tai|tin|bai|ngay|luc|vao))*"
    r"|posted(?: on)?|published(?: on)?)\s?:?\s[^a-z]{0,12}(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d\d|(?:ngay )?\d{1,2} thang \d)"
    r".{0,30}$"
)


def _before_its_date(reading: Reading, layout: Layout, imprint: int) -> Line | None:
    """The page's only line of words with a label and a day behind them that running text follows; None when there is none, or more."""
    found: list[Line] = []
    for line in layout.between(0, imprint):
        if not 30 <= line.length <= 280 or line.is_opaque or line.link > 20 or _DATE_BEHIND.match(layout.fold(line)) is None:
            continue
        below = layout.lines[line.index + 1 : line.index + 5]
        if not any(other.is_prose for other in below) or any(other.is_link and other.length > 30 for other in below[:2]):
            continue
        if is_dressing(layout.fold(line)) or reading.is_repeated(line.start, line.end):
            continue
        found.append(line)
    return found[0] if len(found) == 1 else None


def _is_date_line(layout: Layout, line: Line) -> bool:
    """A line of its own with a date, no row of a list."""
    folded = layout.fold(line)
    if line.length > 130 or line.link >= 20 or _DATE_LINE.search(folded) is None:
        return False
    return (line.length < 90 and not line.is_prose) or is_dressing(folded)


def _is_bold(layout: Layout, line: Line) -> bool:
    """Whether the line is set apart as titles are: bold, larger, coloured, or named title by its maker."""
    elements = layout.document.elements
    at = line.element
    for _ in range(4):
        if at < 0:
            break
        element = elements[at]
        if element.end - element.start > line.length + 60:
            break
        if element.tag in {"b", "strong", "h1", "h2", "h3", "h4", "h5", "font", "big"}:
            return True
        names = element.classes
        if "title" in names or "tieude" in names or "tieu-de" in names or "headline" in names or "font-weight" in element.get("style"):
            return True
        at = element.parent
    return False


def body_text(layout: Layout, block: Block) -> str | None:
    """The running text, one screen line a line, joined by "\n"; None when there is none."""
    pieces = [layout.text(line) for line in block.body_lines]
    return "\n".join(pieces) or None


def _take_body(layout: Layout, block: Block, lines: list[Line], end: int) -> None:
    block.body = (lines[0].start, lines[-1].end)
    block.body_lines = lines
    block.prose = sum(line.plain for line in lines)


def _trim(layout: Layout, lines: list[Line], reading: Reading) -> list[Line]:
    """Without date line, tools and tags at both ends, without link lists at the end."""
    first, last = 0, len(lines)
    while first < last and (_is_dressing(layout, lines[first], lead=True) or _is_value(layout, lines[first])):
        first += 1
    while last > first and _is_dressing(layout, lines[last - 1], lead=False):
        last -= 1
    return [line for line in lines[first:last] if not (line.region & Region.CONTROL)]


_FIELD = re.compile(r"(?:nguon(?: tin| bai)?|tac gia|nguoi (?:dang|viet)|chuyen muc|the loai|danh muc)\s?:$")


def _is_value(layout: Layout, line: Line) -> bool:
    """Whether the line above is the label of a field (source, author, category) and this one what stands in it."""
    return line.length <= 60 and line.index > 0 and _FIELD.match(layout.fold(layout.lines[line.index - 1])) is not None


_SENTENCE = re.compile(r"[.!?…”]\s*(?:\([^()]{2,40}\)\W?)?$")
"""The end of a sentence, also before the agency it is taken from: "… cao hơn. (TTXVN)"."""


def _is_dressing(layout: Layout, line: Line, *, lead: bool) -> bool:
    folded = layout.fold(line)
    if line.is_link and (line.length < 120):
        return True
    sentence = line.is_prose and _SENTENCE.search(layout.text(line)) is not None
    if line.length < 120 and (soft := _SOFT.match(folded.lstrip(" :-*•+›»>|[("))) and not (sentence and soft[0] in _WORDS_TOO):
        return True
    if line.length > 40 and line.blanks * 25 < line.length:
        # addresses and stamps meant for machines
        return True
    if lead and "http" in folded and line.length < 160:
        return True
    if lead and line.length < 160 and _COUNTERS.search(folded) and _DATE_LINE.search(folded):
        return True
    if lead:
        # the date line, author and category stand before the text; they are short and no sentences
        if line.region & Region.HEADING or line.length > 130:
            return False
        return line.length < 25 or (line.length < 70 and _DATE_LINE.search(folded) is not None) or is_dressing(folded)
    if sentence and not any(c.isdigit() for c in folded):
        return False
    return line.length < 4 or (line.length < 60 and _DATE_LINE.search(folded) is not None) or (line.length < 130 and is_dressing(folded))


ASKED = re.compile(r"[^:]{3,90}\bhoi (?:ngay|luc)\s?:?\s?\d")
"""How a question put to the site begins: who asked, and when."""

ASKS = re.compile(r"[^:?]{2,60}\b(?:hoi|hoi rang|thac mac)\s?:\s?\S")
"""The same without the day: "Bạn đọc (Mẫu Phong) hỏi: …"."""

_COUNTERS = re.compile(r"luot (?:xem|doc)|da xem|\bviews?\b|danh gia bai|binh luan\b|nguoi dang|cap nhat")
_DATE_LINE = re.compile(
    r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d\d|thang (?:mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi)\b|\d{4}-\d\d-\d\dt"
    r"|\d{1,2}:\d\d|thang \d{1,2}[ ,]|^(?:ngay (?:dang|cap nhat)"
    r"|cap nhat|dang (?:ngay|luc|boi)"
    r"|tac gia|nguoi dang|published|posted|by )|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december),? \d{4}"
)


def _densest(layout: Layout, lines: list[Line], reading: Reading | None = None) -> list[Line]:
    """The run of lines with most running text: greatest sum where prose counts up and links and controls count down."""
    best: tuple[int, int, int] = (0, 0, 0)
    total = 0
    begin = 0
    for at, line in enumerate(lines):
        if line.is_opaque or (
            line.is_prose and (_WELCOME.match(layout.fold(line)) or (reading is not None and reading.is_repeated(line.start, line.end)))
        ):
            value = -80
        elif line.is_prose:
            value = min(line.plain, 400)
        elif line.is_link:
            value = -60
        else:
            value = -15
        if total <= 0:
            total, begin = 0, at
        total += value
        if total > best[0]:
            best = (total, begin, at + 1)
    found = lines[best[1] : best[2]]
    while found and not found[0].is_prose:
        found = found[1:]
    return [line for line in found if not line.is_opaque]


# --- headline ---


def core_titles(reading: Reading, layout: Layout, machine: Machine) -> list[tuple[str, float]]:
    """(folded title, weight) that the page gives itself in <title>, og:title and JSON-LD, site name parts cut, best first."""
    found: dict[str, float] = {}

    def add(text: str, weight: float) -> None:
        key = _key(text)
        if len(key) >= 3 and not _is_site_name(key):
            found[key] = max(found.get(key, 0.0), weight)

    for text, weight in machine.titles:
        text = text[:500]  # titles may be any length, and each part of one is compared
        if reading.template and text in reading.template.title_suffixes:
            continue
        for suffix in reading.template.title_suffixes if reading.template else ():
            if text.endswith(suffix) and len(text) > len(suffix) + 3:
                text = text[: -len(suffix)].rstrip(" -–—|»:•·")
            elif text.startswith(suffix) and suffix[-1:] in " |" and len(text) > len(suffix) + 3:
                text = text[len(suffix) :].lstrip(" -–—|»:•·")
        add(text, weight)
        parts = [part for part in _SEPARATORS.split(text) if part and part.strip()]
        if len(parts) > 1:
            for number, part in enumerate(parts):
                add(part, weight - (0.6 if number == 0 else 1.0) if len(part) > 12 else weight - 1.4)
            for cut in range(1, len(parts)):
                pieces = text.split(parts[cut])[0].rstrip(" -–—|»:•·")
                if len(pieces) > 15:
                    add(pieces, weight - 0.4)
    return sorted(found.items(), key=lambda item: -item[1])


def _key(text: str) -> str:
    return fold(text).strip(" .…\"'“”‘’-–—|:!?")


DOCUMENT_LABEL = re.compile(
    r"(?:so(?:/| va | )?,? ?ky hieu(?: van ban)?|so hieu(?: van ban)?|so van ban|ngay ban hanh|ngay ky|ngay (?:co )?hieu luc"
    r"|trich yeu(?: noi dung)?|co quan ban hanh|don vi ban hanh|loai van ban|nguoi ky|linh vuc"
    r"|hinh thuc van ban|the loai|tinh trang hieu luc|ngay het hieu luc|tep dinh kem|tep tin|file dinh kem|toan van)\s?:?$"
)
"""The name of one of a legal document's fields, folded."""


def _find_headline(reading: Reading, layout: Layout, machine: Machine, block: Block) -> None:
    foot = layout.folded[block.imprint :]
    titles = [(key, weight) for key, weight in core_titles(reading, layout, machine) if len(key) < 12 or key not in foot]
    exact = dict(titles)
    long_titles = [(key, weight) for key, weight in titles if len(key) >= 24]
    document = layout.document
    repeated = reading.template.repeated if reading.template else frozenset()
    best: tuple[float, int] | None = None
    chosen: Line | None = None
    chosen_titled = False
    own = reading.url.split("#")[0].rstrip("/")
    for position, line in enumerate(layout.lines):
        region = line.region
        if region & (1 | 4 | 16) or line.length > 400 or line.length < 3:
            continue
        if line.start >= block.imprint:
            break
        is_heading = bool(region & Region.HEADING)
        if not is_heading and line.length < 8:
            continue
        key = layout.fold(line).strip(" .…\"'“”‘’-–—|:!?")
        weight = exact.get(key, 0.0)
        if not weight and line.length >= 24:
            for title, value in long_titles:
                if key.startswith(title) or (title.startswith(key) and len(key) * 10 > len(title) * 7):
                    weight = value - 0.3
                    break
        if DOCUMENT_LABEL.match(key):
            continue
        if not weight and (not is_heading or (is_dressing(key) and _DATE_LINE.search(key))):
            continue
        if (
            line.is_link
            and not is_heading
            and not _links_to(layout, line, own)
            and not _opens_text(layout, position, weight, block.imprint)
        ):
            continue
        score = weight * 2
        element = _heading_of(layout, line)
        tag = document.elements[element].tag
        score += {"h1": 2.0, "h2": 1.0, "h3": 0.7, "h4": 0.4}.get(tag, 0.0)
        if line.is_link:
            score -= 0.3 if _links_to(layout, line, own) else 2.5
        if region & (Region.NAV | Region.ASIDE):
            score -= 2.0
        if region & Region.HIDDEN:
            score -= 3.0
        if region & Region.BANNER and not region & Region.ARTICLE:
            score -= 0.5
        if region & Region.ITEM and not is_heading:
            score -= 0.4
        if not weight and _is_site_name(key):
            score -= 2.0
        if not weight and (END_OF_ARTICLE.match(key) or _BOX.fullmatch(key)):
            score -= 3.0
        if repeated and not weight and reading.is_repeated(line.start, line.end):
            score -= 3.0
        score += _followed_by(layout, position, block.imprint)
        if score > 0.9 and (best is None or score > best[0] + 0.01):
            best = (score, line.start)
            chosen = line
            chosen_titled = weight > 0
            block.headline_element = element
    if chosen is None or best is None:
        return
    block.score = best[0]
    block.titled = chosen_titled
    block.headline = (chosen.start, chosen.end)
    element_of = document.elements[block.headline_element]
    if element_of.tag in {"h1", "h2", "h3", "h4", "h5", "h6"} and 0 < element_of.end - element_of.start < 400:
        start, end = document.trim(element_of.start, element_of.end)
        if start <= chosen.start and end >= chosen.end:
            block.headline = (start, end)
    block.headline_text = squeeze(document.text[block.headline[0] : block.headline[1]])
    if len(block.headline_text) <= 45 and best[0] < 6.5:
        _lower_headline(layout, block)


def _opens_text(layout: Layout, position: int, weight: float, imprint: int) -> bool:
    """Whether a linked line that says what <title> says has its date or its text right below: a headline that links to its own page by
    another address."""
    if weight <= 0 or layout.lines[position].length < 24 or layout.lines[position].is_opaque:
        return False
    for line in layout.lines[position + 1 : position + 4]:
        if line.start >= imprint or line.is_link:
            return False
        if line.is_prose or _is_date_line(layout, line):
            return _followed_by(layout, position, imprint) > 0
    return False


def _lower_headline(layout: Layout, block: Block) -> None:
    """From the name of the section, which is also a link of the page, down to the article's own title below it."""
    assert block.headline is not None
    key = _key(block.headline_text or "")
    if not _BOX.fullmatch(key) and not any(
        line.is_link and line.length < 60 and layout.fold(line).strip(" .:»>") == key for line in layout.lines
    ):
        return
    position = layout.line_index(block.headline[1] - 1)
    for line in layout.lines[position + 1 : position + 5]:
        folded = layout.fold(line)
        if line.is_link or line.is_opaque or ASKED.match(folded) or ASKS.match(folded):
            return
        if not 20 <= line.length <= 220 or line.blanks < 3 or is_dressing(folded) or layout.text(line)[-1] in ".;,:":
            continue
        following = layout.lines[line.index + 1 : line.index + 3]
        dated = any(_is_date_line(layout, other) for other in following)
        if dated or _is_bold(layout, line):
            block.headline = (line.start, line.end)
            block.headline_element = _heading_of(layout, line)
            block.headline_text = squeeze(layout.text(line))
        return


def _in_menu(layout: Layout, key: str) -> bool:
    """Whether the words are a link among other short links, as in a menu."""
    lines = layout.lines
    for line in lines:
        if line.is_link and line.length < 60 and layout.fold(line).strip(" .:»>") == key:
            beside = [lines[at] for at in (line.index - 1, line.index + 1) if 0 <= at < len(lines)]
            if any(other.is_link and other.length < 45 for other in beside):
                return True
    return False


def _heading_of(layout: Layout, line: Line) -> int:
    """Index of the heading element the line stands in, else of its innermost block."""
    elements = layout.document.elements
    at = line.element
    for _ in range(8):
        if at < 0:
            break
        if elements[at].tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            return at
        at = elements[at].parent
    return line.element


def _links_to(layout: Layout, line: Line, own: str) -> bool:
    document = layout.document
    element = document.element_at(line.start)
    for ancestor in document.ancestors(element):
        if ancestor.tag == "a":
            return document.address(ancestor.get("href")).split("#")[0].rstrip("/") == own
        if ancestor.depth + 6 < element.depth:
            break
    return False


def _followed_by(layout: Layout, position: int, imprint: int) -> float:
    """What the next lines say for a headline here: a date line soon, prose soon."""
    score = 0.0
    dated = False
    links = 0
    for line in layout.lines[position + 1 : position + 14]:
        # a menu below: this is the banner, not a headline
        if line.is_prose:
            break
        if line.is_link and layout.text(line).count("|") >= 4:
            return -4.0
        links = links + 1 if (line.is_link or line.region & Region.NAV) and 4 <= line.length <= 40 else 0
        if links >= 6:
            return -4.0
    for line in layout.lines[position + 1 : position + 9]:
        if line.start >= imprint:
            break
        if line.is_opaque:
            continue
        if line.is_prose and not _is_date_line(layout, line):
            return score if _WELCOME.match(layout.fold(line)) else score + 1.0
        if not dated and _is_date_line(layout, line):
            dated = True
            score += 0.8
        if line.is_link and line.length > 30:
            return score
    return score


# --- container ---


def _container(reading: Reading, layout: Layout, block: Block) -> Span:
    """[start, end) of the smallest part of the tree that holds the headline and its running text."""
    document = layout.document
    elements = document.elements
    assert block.headline is not None
    after = block.headline[1]
    at = block.headline_element
    best = elements[at]
    best_prose = 0
    limit = len(document.text)
    climbed = 0
    while at >= 0 and climbed < 60:
        element = elements[at]
        climbed += 1
        if element.end > after or element.tag in {"body", "html"}:
            prose = _prose(reading, layout, after, min(element.end, limit))
            if element.tag in {"body", "html"} and best_prose >= 60:
                break
            if prose > best_prose:
                grown = prose - best_prose
                far = _gap(layout, max(best.end, after), prose, element.end) if best_prose else 0
                if best_prose < 140 or (grown > best_prose * 0.8 and far < 4) or (grown > 2.5 * best_prose and far < 12):
                    best, best_prose = element, prose
            elif not best_prose and element.end > best.end:
                best = element
            if best_prose >= 140 and element.tag in {"article", "main"}:
                break
        at = element.parent
    return best.start, max(best.end, after)


def _prose(reading: Reading, layout: Layout, start: int, end: int) -> int:
    """Characters of running text in [start, end) up to where the article ends."""
    total = 0
    for line in layout.between(start, end):
        if line.is_opaque or line.region & Region.ASIDE:
            continue
        if line.is_prose:
            total += min(line.plain, 600)
        elif total >= BRIEF and line.length < 90 and END_OF_ARTICLE.match(layout.fold(line).lstrip(" :-*•+›»>|[(")):
            break
        if total > 20_000:
            break
    return total


def _gap(layout: Layout, start: int, prose: int, end: int) -> int:
    """Link lines between the text so far and the next running text: a menu between two texts parts them."""
    count = 0
    for line in layout.between(start, end):
        if line.is_prose:
            break
        if line.is_link or line.is_opaque:
            count += 1
    return count


def describe(block: Block) -> dict[str, Any]:
    """For logs and tests."""
    return {"title": block.headline_text, "score": block.score, "prose": block.prose, "main": block.main, "body": block.body}
