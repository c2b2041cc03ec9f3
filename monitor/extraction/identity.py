"""Who stands behind the site: managing body, parent body, responsible person, address, e-mail, telephone.

Read outside the article. A label counts wherever it stands, the one nearest the foot of the page first; without a label only the
forms that cannot be anything else count (a footer line that opens with the name of a body, an e-mail address). Sample values that
a CMS ships with are not read. What only an image or a script shows is reported as unreadable, never as absent.
"""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from typing import Final

from monitor.domain.facts import Identity, PageKind, Span
from monitor.extraction.document import Document, Element
from monitor.extraction.reading import Reading
from monitor.extraction.source_words import NOT_PRESS_WORDS, TRIM, is_person
from monitor.extraction.wording import ARTICLE_KINDS, footer_start, host_of, occurrences, outside_main, same_site, starting_in
from monitor.reference.units import REFORM, UnitLevel, load_units
from monitor.vietnamese.text import fold

VALUE_LIMIT: Final = 200
IN_BANNER: Final = 4
IN_PICTURE: Final = 6
"""Ranks of a body's name read without a label at the top of the page, and of one read from a picture's words."""
UNCLEAR: Final = "unclear "
"""Before the name of a field in the places that could not be read."""
BELOW_PICTURE: Final = 200
"""Characters below a picture that is still the foot of its page."""

# field → labels, folded, the surest first; a label is followed by a colon or fills its line
_LABELS: Final[dict[str, tuple[str, ...]]] = {
    "responsible_person": (
        r"(?:nguoi )?chiu t?rach nhiem(?: chinh)?(?: (?:va|ve|quan ly|quan tri|xuat ban|bien tap|thong tin))*(?: noi dung)?(?: thong tin)?"
        r"(?: (?:gp icp|trang tin|website|cua trang|trang (?:thong tin dien tu|ttdt)|cong (?:thong tin dien tu|ttdt)))?"
        # or his office before the colon
        r"(?: ?[-–] ?(?:q\.?|quyen |pho |tong )*(?:giam doc|chu tich|truong|hieu truong|bi thu|vien truong|cuc truong|chanh)"
        r"[\w /&.-]{0,60})?",
        r"(?<!pho )(?:truong|(?<!\w)tr\.?) ?(?:ban (?:bien tap|bt|quan tri|noi dung)|bbt|bqt|tieu ban (?:noi dung|bien tap))"
        r"(?: (?:website|cong thong tin|trang thong tin|trang tin|cong ttdt|trang ttdt)[\w ]{0,30})?",
        r"(?<!pho )tong bien tap|chu bien|quan ly noi dung",
        r"(?:nguoi )?phu trach(?: noi dung| trang| website| bien tap| chinh)?(?: noi dung| thong tin dien tu)?",
        r"responsible(?: person| for content)?|editor[- ]in[- ]chief",
        r"truong ban",
    ),
    "parent_body": (r"(?:don vi |ten )?co quan chu quan|don vi chu quan|managing (?:company|agency)|chu quan",),
    "managing_body": (
        r"(?:ten )?(?:don vi|co quan|to chuc|doanh nghiep) (?:quan ly|quan tri|thuc hien|so huu|chu tri|thiet lap|van hanh)"
        r"(?: trang| website| cong)?[\w ]{0,45}|co quan thuong truc|chu so huu(?: trang| website)?",
        r"(?:ban quyen|quyen so huu)(?: noi dung)?(?: (?:thuoc ve|thuoc|cua))?|copyright by|(?:quan ly|duoc quan ly) boi|co quan",
        r"(?:cong|trang) (?:thong tin dien tu|ttdt|thong tin|tin dien tu) cua",
    ),
    "address": (
        r"(?:dia|dai) chi(?: (?:giao dich|lien lac|kinh doanh|dang ky))?"
        r"|(?:dia|dai) chi(?: tru so| lien he| co quan| toa soan)?|tru so(?: chinh| co quan| lam viec| toa soan)?|dia diem"
        r"|address|d/c|dc|dcdk|toa soan|co so (?:1|i|chinh)|van phong(?: chinh| giao dich)?(?=\s?:)",
    ),
    "email": (
        r"(?:dia chi )?e-?mail(?: lien he| cong vu)?|thu dien tu(?: cong vu)?|hop thu(?: dien tu)?|hom thu(?: dien tu| cong vu)?"
        r"|mail|thu(?=\s?:)",
    ),
    "phone": (
        r"(?:so )?dien thoai(?: lien he| co quan| van phong| ban| vp| ubnd| truc| thuong truc| co dinh| di dong)?"
        r"|so dt|s?dt|tel(?:ephone)?|phone|so may|tong dai|hotline|duong day nong|lien he|call",
        r"(?:dien thoai|s?dt|tel|phone) ?(?:/|&|-|–|,|va) ?(?:so )?fax|fax ?(?:/|&|-|–) ?(?:dien thoai|s?dt|tel)",
    ),
}  # fmt: skip
_EDITORS: Final = re.compile(r"\b(?:bien tap|bbt|quan tri)\b")
_OTHER_LABELS: Final = (
    r"fax|so fax|website|web|giay phep(?: so| thiet lap)?|gp so|ghi ro nguon|thiet ke|ma so thue|mst"
    r"|facebook|fanpage|zalo|lien he quang cao"
)
_FIELDS: Final = tuple(_LABELS)
_ANY_LABEL: Final = re.compile(
    r"(?<![\w@./])(?:"
    + "|".join(f"(?P<f{n}_{k}>{pattern})" for n, name in enumerate(_FIELDS) for k, pattern in enumerate(_LABELS[name]))
    + rf"|(?P<other>{_OTHER_LABELS}))\s*(?P<colon>[:：]|(?=\s*$)|(?=\s[\[(]?[:：]))"
)
_COLONLESS: Final = re.compile(
    r"(?<!\w)(?:(?P<own>ban quyen (?:noi dung )?(?:thuoc ve|thuoc|cua)|ban quyen va (?:phat trien|van hanh|quan ly) boi"
    r"|(?:cong|trang) (?:thong tin dien tu|ttdt|tin dien tu) cua)"
    r"|(?P<person>(?:nguoi )?chiu trach nhiem (?:noi dung|chinh|quan ly noi dung)|truong (?:ban bien tap|bbt))(?=,? (?:ong"
    r"|ba|co|thay|d/c|dong chi|ths|ts)\b)|(?P<place>dia chi?|tru so(?: chinh)?)(?= (?:so (?:nha )?\d|\d{1,4}\w?(?:/\d+)* [a-z])))\s+"
)
_WHOLE_LABEL: Final = re.compile(
    "|".join(f"(?P<f{n}_{k}>{pattern})" for n, name in enumerate(_FIELDS) for k, pattern in enumerate(_LABELS[name])).replace(
        r"(?=\s?:)", ""
    )
)
LABEL_LIMIT: Final = 60
_INLINE: Final = ("span", "b", "strong", "i", "em", "label", "small", "font")
_CONTROLS: Final = ("option", "select", "button")
_HONORIFIC: Final = re.compile(r"(?:Ông|Bà|Đ/c|Đồng chí|(?:PGS|GS|TS|ThS|BS|CN|KS|LS)\b)")
_BEHIND_NAME: Final = re.compile(
    r"(?<!\w)(?:chiu trach nhiem|phu trach|quan tri|quan ly)(?: (?:chinh|ve|toan bo|bien tap|quan ly|quan tri|xuat ban))*"
    r" (?:noi dung|trang|website|cong thong tin|cong ttdt|ban bien tap)\b(?!\s*[:：])"
)
"""Words of the office behind the name of who holds it."""
_CALLED: Final = re.compile(r"\W*(?:(?:ong|ba|co|thay|d/c|dong chi|ths|ts|bs|nguoi)\b\.? ?)+:?\s*")
_UNIT_WORD: Final = re.compile(
    r"(?:to|nhom|ban|phong|khoa|bo phan|doi|van phong|thu ky|cac|moi|don vi|co quan|trang|cong|website|hoi dong)\b"
)
_SEGMENT_ENDS: Final = re.compile(r"[.;|•·]\s|[:：]\s|\s[-–]\s(?=(?:ong|ba|co|thay|d/c|dong chi)\b)")
_PROBES: Final = (
    "trach nhiem", "ban bien tap", "truong ban", "bbt", "bqt", "chu bien", "tieu ban",
    "tong bien", "phu trach", "chu quan", "quan ly", "quan tri", "thuong truc", "thiet lap",
    "ban quyen", "copyright",
    "so huu", "dien tu cua", "ttdt cua", "dia ch", "dai chi", "tru so", "address", "d/c", "dc:", "dc :", "dcdk", "toa soan", "mail",
    "thu dien tu", "hop thu", "hom thu",
    "dien thoai", "dt:", "dt :", "so dt", "fax", "so may", "tong dai", "van phong", "thu:", "thu :",
    "tel", "phone", "hotline", "duong day nong", "lien he", "co quan", "responsible",
    "editor", "don vi", "managing",
    "dia diem", "call", "co so 1", "co so i", "co so chinh",
)  # fmt: skip

_BODY: Final = re.compile(
    r"(?:uy ban nhan dan|ubnd|u\.?b\.?n\.?d|hdnd|hoi dong nhan dan|dang uy|huyen uy|thanh uy|tinh uy|so (?!dien|luot"
    r"|nguoi|tt|thu|hieu|giay|\d)\w+|bo (?:giao|y|noi|tai|tu|cong|nong|"
    r"xay|khoa|van|thong|ngoai|quoc|dan toc)\w*|cuc \w+|chi cuc \w+|tong cuc \w+|truong (?!thon|ban|phong|nhom|ap"
    r"|khoa|bo mon|hop|thanh|doan|xa|so|ty|to)\w+"
    r"|phong (?:giao|gd|van|noi|tai|y te|tu phap|kinh|nong|lao|tn)|vien \w+|benh vien|trung tam (?!thuong|tiec)\w+"
    r"|ban (?:quan ly|dan toc|to chuc|tuyen|dan van|noi chinh|chi huy|"
    r"chap hanh|tiep cong)|hoi (?:nong|cuu|lien|chu|dong y|lien hiep|luat|nha)|lien doan|mat tran|uy ban mat tran"
    r"|uy ban mttq|doan tncs|tinh doan|huyen doan|cong an (?:tinh|huyen|xa|phuong|tp|thanh|thi)"
    r"|toa an|vien kiem sat|kho bac|bao hiem xa hoi|thanh tra|van phong (?:uy ban|ubnd|hdnd|dang|tinh|huyen)|cong ty"
    r"|cong doan \w+|hiep hoi \w+|hoc vien \w+|nha (?:hat|thieu nhi|xuat ban|van hoa lao)|dang bo"
    r"|tap doan|tong cong ty|hop tac xa|bo chi huy|ngan hang|"
    r"chi nhanh|thu vien|bao tang|dai (?:phat|truyen)|bao (?:va (?:phat|dai|truyen)|\w+ (?:va|dien))"
    r"|quy (?!hoach|dinh|che|trinh|uoc|mo|dong|tac|hoi|dat|tien)\w+|lien minh (?:hop tac xa|htx)|department of"
    r"|(?:thpt|thcs|ptdt\w+|tieu hoc|mam non|mau giao) \w+"
    r"|people.s committee of|ministry of|provincial people)\b"
)
_PORTAL: Final = re.compile(
    r"\W*(?:cong|trang) (?:thong tin(?: dien tu)?|ttdt(?:th)?|tin(?: dien tu)?)(?: tong hop| thanh phan)?(?: cua)?\s*[-–:]?\s*"
)
_MEDIUM: Final = re.compile(
    r"(?:bao(?: dien tu)?|tap chi(?: dien tu)?|nhat bao|tuan bao|thoi bao|dai (?:pt|ptth|truyen hinh|tieng noi))\s+"
)
_PLACE: Final = re.compile(
    r"\b(?:so nha|so \d|duong|pho|thon|ap|khom|khu pho|khu \d+|to dan pho|tdp|xom|ban|xa|phuong|thi tran|huyen|quan|thi xa"
    r"|thanh pho|tp|tinh|khu (?:do thi|hanh chinh)|quoc lo|ngo|"
    r"khoi)\b"
)

_EMAIL: Final = re.compile(r"[\w.+-]{2,}\s?(?:@|\[at\]|\(at\)|\[a\]|\(a\)|\s@\s)\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_PHONE: Final = re.compile(
    r"(?<![\w/.-])(?:\(?\+?84\)?[\s.()-]*|\(?0)\d(?:[\s.()–-]{0,2}\d){6,11}(?!\w|/(?! ?[(0]))|(?<![\w/.-])(?:1800"
    r"|1900)(?:[\s.]?\d){4,6}(?!\d)"
)
_LOCAL_PHONE: Final = re.compile(r"(?<![\w/.-])[2-9](?:[ .]?\d){5,7}(?![\w/]|[.,]\d)")
"""Without the code of its province; a telephone only behind a label."""
_OTHER_NUMBER: Final = re.compile(
    r"(?:(?<![/&])(?<!& )\bfax\W{0,4}|(?:ma so (?:thue|doanh nghiep|dn)|\bmst|\bmsdn|dkkd|dang ky kinh doanh)[^;|]{0,12}"
    r"|\b(?:dang ky doanh nghiep|giay (?:chung nhan|phep|xac nhan)|tai khoan|stk)\b[a-z ]{0,20}\W{0,3})$"
)
"""Before digits that are no telephone's."""
_SAMPLE_MAIL: Final = re.compile(
    r"@(?:mysite|yoursite|yourdomain|your-domain|domain|example|email|company|website|abc|test|sample)\.(?:com|vn"
    r"|net|org)(?:\.vn)?$|^(?:your|ten|email)@"
)
_SAMPLE_DIGITS: Final = ("38000000", "123456789", "000000", "987654321", "999999999", "111111")
_SAMPLE_NAME: Final = re.compile(r"(?:ong|ba)?\s*(?:nguyen van a|tran van b|nguyen thi b|ten nguoi|ho va ten|n/a|\.{2,}|…+|xxx+)\W*$")

_VENDOR: Final = re.compile(
    r"(?:thiet ke|phat trien|xay dung|cung cap|tai tro|lap trinh)(?: va [\w ]{3,20})? boi|powered by|designed? by"
    r"|developed by|design:|phan mem:"
)
_DAY: Final = re.compile(r"\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d")
_NOBODY: Final = re.compile(
    r"(?:xa|phuong|thi tran|huyen|quan|tinh|thanh pho|tp|thon|chung toi|tac gia|website|trang|cong thong|toan bo|ban|cac|moi)\b"
)
_NOTHING: Final = re.compile(r"https?://|n/a\b|logo\b|\W*$")
_HOME_PATH: Final = re.compile(
    r"(?:vi|en|vn|home|trang-chu|index|default|web/[\w-]+|web/guest|(?P<part>[\w-]+/))?/?(?:(?:index|default|home|trang-chu)\.\w+)?/?"
)
_STREET: Final = re.compile(
    r"\W*(?:so (?:nha )?\d|\d{1,4}\w?\b|nha \w?\d|duong|pho|thon|ap|khom|khu|to dan pho|to \d|tdp|xom|ban|km|tang|lau|quoc lo|ql\W?\d|ngo"
    r"|hem \d|kiet \d|lo \w?\d|k\d+[/ ]|toa nha)"
)
_HAPPENING: Final = re.compile(
    r"\b(?:to chuc|khai mac|thong bao|trien khai|ban hanh|tham|lam viec|phat dong|tang cuong|hop(?! tac)|cap nhat|ra quan"
    r"|don(?! vi)|gap|chuc mung|kiem tra|doi thoai|tiep xuc|be mac|ra mat|hoan thanh|dong loat|ban giao"
    r"|tap huan|so ket|tong ket|kien toan)\b"
)
"""Words of headlines: "UBND xã tổ chức…" is news, not a name."""
_MARKED: Final = {"hop": "họp", "don": "đón", "gap": "gặp", "tham": "thăm"}
"""Those that are words of names too when their marks are others: xã Hợp Minh, phường Đôn Nhân."""

_IMAGE_NAMES: Final = re.compile(r"footer|chan-?_?trang|bottom|banner|header|bg_?top|top_?bg", re.IGNORECASE)


@dataclass(slots=True)
class _Found:
    """Best reading of one field so far: the lowest rank, then the latest place."""

    value: str
    quote: str
    rank: int
    place: int

    @property
    def in_banner(self) -> bool:
        return self.rank in (IN_BANNER, IN_PICTURE)


@dataclass(slots=True)
class _Fields:
    found: dict[str, _Found] = field(default_factory=dict)

    def offer(self, name: str, value: str, quote: str, rank: int, place: int) -> None:
        known = self.found.get(name)
        if known is None or rank < known.rank or (rank == known.rank and place > known.place):
            self.found[name] = _Found(value, quote, rank, place)


def read_identity(reading: Reading) -> tuple[Identity | None, dict[str, str], tuple[str, ...]]:
    """(identity, field → the words it was read from, places that could not be read).

    Identity None: not one field was read. Unreadable places: "footer image", "footer script", "footer without a block" (a
    home page whose banner alone names a body), "banner image", "empty shell"; "unclear address" and the like: the foot holds words
    that may be this field and were not read as it.
    """
    document = reading.document
    fields = _Fields()
    foot = footer_start(document)
    spans = outside_main(reading)
    for start, end in spans:
        _labelled(document, start, end, fields)
        _paired(document, start, end, fields)
    _unlabelled(reading, spans, foot, fields)
    _attributes(document, spans, fields)
    unreadable = _unreadable(document, foot)
    if not fields.found:
        return None, {}, unreadable
    unclear = tuple(f"{UNCLEAR}{name}" for name in _unclear(document, spans, foot, fields)) if reading.kind is PageKind.HOME else ()
    if reading.kind is PageKind.HOME and not unreadable and all(found.in_banner for found in fields.found.values()):
        # a name in the banner is no block: what else the page says of its owner was not read
        unreadable = ("footer without a block",)
    unreadable += unclear
    values = {name: found.value for name, found in fields.found.items()}
    return Identity(**values), {name: found.quote for name, found in fields.found.items()}, unreadable


# --- with a label ---


def _labelled(document: Document, start: int, end: int, fields: _Fields) -> None:
    folded = document.folded
    lines: dict[int, Span] = {}
    for at, _ in occurrences(folded, _PROBES, start, end):
        line = document.line_at(at)
        lines.setdefault(line[0], line)
    for line in sorted(lines.values()):
        a, b = max(line[0], start), min(line[1], end)
        if b - a > 1500:
            continue
        labels = list(_ANY_LABEL.finditer(folded, a, b))
        if labels and any(e.tag in _CONTROLS for e in document.ancestors(document.element_at(a))):
            continue
        for n, m in enumerate(labels):
            if m["other"]:
                continue
            name, rank = _field_of(m)
            if folded[m.start() : m.end()].rstrip(" :：") == "truong ban" and not _EDITORS.search(
                folded, max(0, m.start() - 150), m.start()
            ):
                continue  # the chairman of some board, where no board of editors was named before
            if name in ("address", "email", "phone") and _VENDOR.search(folded, a, m.start()):
                continue  # "Thiết kế bởi … - Hotline: …": the vendor's
            stop = labels[n + 1].start() if n + 1 < len(labels) else b
            if not m["colon"] and m.end() < b and folded[m.end() : m.end() + 3].strip()[:1] not in ":：":
                continue
            value = _value_span(document, m.end(), stop)
            if value is None and m.end() >= b - 1:
                value = _next_line(document, b, end)
            if value is not None:
                _offer(document, fields, name, rank, (m.start(), value[1]), value)
        for m in _BEHIND_NAME.finditer(folded, a, b):
            if (value := _name_before(document, a, m.start())) is not None:
                _offer(document, fields, "responsible_person", 2, (value[0], m.end()), value)
        for m in _COLONLESS.finditer(folded, a, b):
            stop = next((label.start() for label in labels if label.start() >= m.end()), b)
            value = _value_span(document, m.end(), stop)
            if value is None:
                continue
            name, rank = ("managing_body", 1) if m["own"] else ("address", 1) if m["place"] else ("responsible_person", 0)
            _offer(document, fields, name, rank, (m.start(), value[1]), value)


def _paired(document: Document, start: int, end: int, fields: _Fields) -> None:
    """A label that fills an element of its own, its value in the next one or behind it: `<span>Địa chỉ</span><span>Số 5 …</span>`,
    `<b>Điện thoại</b> 0296 …`. On the screen a style sets them apart; in the text no colon does, and often no blank either."""
    for element in starting_in(document.by_tag(*_INLINE), start, end):
        if not 3 <= element.end - element.start <= LABEL_LIMIT:
            continue
        m = _WHOLE_LABEL.fullmatch(document.folded, *document.trim(element.start, element.end))
        if m is None or any(e.tag in (*_CONTROLS, "a", "nav") for e in document.ancestors(element)):
            continue
        following = document.elements[element.last + 1] if element.last + 1 < len(document.elements) else None
        if following is not None and following.parent == element.parent and following.start - element.end <= 1:
            stop = following.end
        else:
            stop = document.line_at(element.start)[1]
            labels = (e for e in starting_in(document.by_tag(*_INLINE), element.end, stop) if e.end > e.start)
            stop = min((e.start for e in labels if _WHOLE_LABEL.fullmatch(document.folded, *document.trim(e.start, e.end))), default=stop)
        name, rank = _field_of(m)
        if name == "managing_body" and _BODY.search(document.folded, element.start, element.end):
            continue  # the name stands in the element with its label
        value = _value_span(document, element.end, min(stop, end))
        if value is None or (name == "responsible_person" and not _opens_with_person(document.text[slice(*value)])):
            continue
        if name == "managing_body" and rank >= 1 and not _names_a_body(document.folded[slice(*value)]):
            continue
        # surer than the same words as a line, in which the label seems to go on into its value
        _offer(document, fields, name, rank - 1, (element.start, value[1]), value)


def _opens_with_person(text: str) -> bool:
    """Whether a name, with or without its titles, opens the words: a menu's entry beside a label's word is none."""
    return _HONORIFIC.match(text) is not None or is_person(re.split(r"\s*(?:,|\s[-–]\s|\()", text, maxsplit=1)[0])


def _name_before(document: Document, low: int, end: int) -> Span | None:
    """The name of a person at the head of the words before `end`: "Cô Huỳnh Thị Loan (Hiệu trưởng) phụ trách …". None for a body."""
    text, folded = document.text, document.folded
    segment = low
    for m in _SEGMENT_ENDS.finditer(folded, low, end):
        segment = m.end()
    head = _CALLED.match(folded, segment, end)
    start = head.end() if head else segment
    if _BODY.match(folded, start) or _UNIT_WORD.match(folded, start):
        return None
    stop, count = start, 0
    for word in re.compile(r"[\w'’]+").finditer(text, start, end):
        if not word[0][0].isupper() or (count and text[stop : word.start()].strip()):
            break
        stop, count = word.end(), count + 1
    return (start, stop) if 2 <= count <= 5 and not any(c.isdigit() for c in text[start:stop]) else None


def _field_of(m: re.Match[str]) -> tuple[str, int]:
    group = next(name for name, text in m.groupdict().items() if text is not None and name.startswith("f"))
    n, k = group[1:].split("_")
    return _FIELDS[int(n)], int(k)


def _value_span(document: Document, start: int, stop: int) -> Span | None:
    """The value between a label and what follows, without marks; None when nothing is there."""
    text = document.text
    while start < stop and text[start] in " :：.-–|•[]*\t":
        start += 1
    stop = min(stop, start + VALUE_LIMIT)
    for sign in (" | ", " • ", " · ", "©", " ® ", "|"):
        cut = text.find(sign, start, stop)
        if cut > start:
            stop = cut
    while stop > start and text[stop - 1] in " :;,-–|•.([*":
        stop -= 1
    return (start, stop) if stop - start >= 3 else None


def _next_line(document: Document, after: int, end: int) -> Span | None:
    """The line below a label that fills its own line (table cells, headings)."""
    for a, b in document.lines_between(after, min(end, after + 300))[:2]:
        if _ANY_LABEL.match(document.folded, a, b):
            return None
        if not _NOTHING.match(document.folded, a, b):
            return _value_span(document, a, b)
    return None


def _offer(document: Document, fields: _Fields, name: str, rank: int, quote: Span, value: Span) -> None:
    text, folded = document.text[slice(*value)], document.folded[slice(*value)]
    match name:
        case "email":
            m = _EMAIL.search(text)
            if m is None or _is_sample_mail(m[0]):
                return
            text = _plain_mail(m[0])
            quote = (quote[0], value[0] + m.end())
        case "phone":
            numbers = (m for pattern in (_PHONE, _LOCAL_PHONE) for m in pattern.finditer(text))
            m = next((m for m in numbers if not _is_sample_phone(m[0])), None)
            if m is None:
                return
            text = m[0].strip()
            quote = (quote[0], value[0] + m.end())
        case "address":
            placed = _PLACE.search(folded) or "," in text or any(c.isdigit() for c in text)
            if "@" in text[:30] or folded.startswith("http") or not placed or not any(c.isalpha() for c in text):
                return
        case "responsible_person":
            if _SAMPLE_NAME.match(folded) or not any(c.isalpha() for c in text) or "@" in text.split()[0]:
                return
            if not _NAME.match(text) and (_looks_like_address(folded) or (_STREET.match(folded) and _PLACE.search(folded))):
                return  # the line below the last label
            text = _sentence(text)
        case "managing_body" | "parent_body":
            text = _REGISTRATION.split(_sentence(text), maxsplit=1)[0]
            folded = fold(text)
            if len(folded) < 4 or "@" in text or folded.startswith(("http", "www.")) or _SAMPLE_NAME.match(folded):
                return
            if rank >= 1 and name == "managing_body" and not _names_a_body(folded):
                return
            if behind := _PLACE_BEHIND.search(folded, 8):
                _place_behind_name(document, (value[0] + behind.end(), value[1]), fields)
                text = text[: behind.start()]
    if text:
        fields.offer(name, text, document.text[slice(*quote)], rank, value[0])


def _names_a_body(folded: str) -> bool:
    portal = _PORTAL.match(folded)
    rest = folded[portal.end() :] if portal else folded
    if _BODY.match(rest) or _BODY.search(folded):
        return True
    # after "thuộc về", "của" any name will do that is neither the portal's own nor a place's nor one of nobody
    return portal is None and len(rest.split()) >= 2 and not _NOBODY.match(rest)


def _sentence(text: str) -> str:
    """Up to the end of the first sentence; "TS. Bình" and "TP. Hà Nội" are no ends."""
    for m in re.finditer(r"(?<=[^\W\d_]{3})\.\s+(?=[A-ZĐ])|\s[;•]\s?|;", text):
        if text[m.start()] != "." or _DEGREE.search(text, 0, m.start()) is None:
            return text[: m.start()].strip(" .,;:-–/")
    return text.strip(" .,;:-–/")


_REGISTRATION: Final = re.compile(r"\s?[-–,;(]\s?(?=(?:GPKD|ĐKKD|GCN|MST|Mã số|Giấy)\b)")
"""What stands behind a firm's name in one line with it."""

_DEGREE: Final = re.compile(r"(?:^|[\s.,(])(?:BS(?:CK\w*|NT)|DSCK\w*|CK(?:I|II|1|2)|PGS|ThS|THS|Ths|NGƯT|NGND|TTƯT|TTND|KTS)$")
"""Degrees and titles that are written with a full stop before a name."""


# --- without a label ---


def _unlabelled(reading: Reading, spans: list[Span], foot: int | None, fields: _Fields) -> None:
    document = reading.document
    # above an article stand its own headline and path
    top = 0 if reading.kind in ARTICLE_KINDS else 700
    text, folded = document.text, document.folded
    length = len(text)
    bottom = min(foot if foot is not None else length, max(0, length - 1500))
    # half a line reads as something else: "/11/2026, …" has no day
    bottom = document.line_at(bottom)[0] if bottom < length else bottom
    for start, end in spans:
        for zone, rank in (((start, min(end, top)), IN_BANNER), ((max(start, bottom), end), 3)):
            if zone[0] >= zone[1]:
                continue
            for a, b in document.lines_between(*zone):
                if b - a > 500:
                    continue
                _body_line(document, a, b, rank, fields)
                if rank == 3 and "address" not in fields.found:
                    _bare_address(document, a, b, fields)
                if rank == 3 and "address" not in fields.found:
                    _place_in_block(document, a, b, fields)
        if "@" in text or "[at]" in folded or "(at)" in folded:
            for at, _ in occurrences(folded, ("@", "[at]", "(at)"), start, end):
                # the element that holds the sign: what a style sets apart may touch in the text
                near = document.element_at(at)
                low, high = (near.start, near.end) if near.start + 2 <= at <= near.end - 5 else (start, end)
                m = _EMAIL.search(text, max(start, at - 60, low), min(end, at + 60, high))
                if m is not None and not _is_sample_mail(m[0]):
                    fields.offer("email", _plain_mail(m[0]), m[0], 3 if m.start() >= bottom else 4, m.start())
        if "phone" not in fields.found:
            low = max(start, bottom)
            for m in _PHONE.finditer(text, low, end) if low < end else ():
                line = document.line_at(m.start())
                if _is_sample_phone(m[0]) or _OTHER_NUMBER.search(folded, max(low, m.start() - 40), m.start()):
                    continue
                if not _VENDOR.search(folded, line[0], m.start()):
                    fields.offer("phone", m[0].strip(), m[0], 3, -m.start())
    if "managing_body" not in fields.found and reading.kind is PageKind.HOME:
        _own_name(reading, spans, bottom, fields)


def _own_name(reading: Reading, spans: list[Span], bottom: int, fields: _Fields) -> None:
    """A name without any word of a body ("TRUYỀN HÌNH CÁP SÔNG THU"): a line in capitals at the foot that says nothing but what <title> or
    the banner says, with an address, a telephone or an e-mail address in the next two lines."""
    document, folded = reading.document, reading.document.folded
    titles = " ".join(fold(document.text_of(title)) for title in document.by_tag("title"))
    lines = [line for start, end in spans for line in document.lines_between(max(start, bottom), end) if max(start, bottom) < end]
    for n, (a, b) in enumerate(lines):
        name = document.text[a:b].strip(TRIM)
        if not 8 <= len(name) <= 90 or not name.isupper() or len(name.split()) < 2 or any(c in "@:" or c.isdigit() for c in name):
            continue
        wanted = fold(name)
        if (
            _PORTAL.match(wanted)
            or _ANY_LABEL.search(folded, a, b)
            or any(e.tag == "a" for e in document.ancestors(document.element_at(a)))
        ):
            continue
        above = folded[: min(700, a)]
        if wanted not in titles and not any(document.line_at(at) != (a, b) for at, _ in occurrences(above, (wanted,), 0, len(above))):
            continue
        below = [slice(*line) for line in lines[n + 1 : n + 3]]
        if any(_PHONE.search(document.text[part]) or "@" in document.text[part] or _looks_like_address(folded[part]) for part in below):
            fields.offer("managing_body", _sentence(name), document.text[a:b], 5, a)
            return


def _bare_address(document: Document, a: int, b: int, fields: _Fields) -> None:
    """An address without a label, alone in its line or before and between the labels of others ("Số 17 …, thành phố …; ĐT: …")."""
    text, folded = document.text, document.folded
    labels = [m.start() for m in _ANY_LABEL.finditer(folded, a, b)]
    if labels and folded[a : labels[0]].strip(" -–|;.,") == "":
        labels = labels[1:]
        if not labels or _ANY_LABEL.match(folded, a):
            return
    whole = text[a : labels[0] if labels else b].strip(" .,;-–|")
    if 15 <= len(whole) <= 160 and _is_dashed_address(fold(whole)):
        fields.offer("address", whole, whole, 5, a)
        return
    around = text[max(0, a - 150) : b + 200]  # a banner names its place too, but no telephone beside it
    if (m := _BARE_PLACE.match(folded, a, b)) and ("@" in around or _PHONE.search(around)):
        value = text[m.start(1) : m.end(1)].strip()
        fields.offer("address", value, value, 7, m.start(1))
        return
    start = a
    beside = "@" in text[a:b] or _PHONE.search(text, a, b) is not None
    for m in [*_PARTED.finditer(folded, a, b), None]:
        stop = min([b if m is None else m.start(), *(at for at in labels if at > start)])
        part = text[start:stop].strip(" .,;-–|")
        if 15 <= len(part) <= 160 and _looks_like_address(fold(part)):
            fields.offer("address", part, part, 5, start)
            return
        if beside and len(part) <= 160 and _is_place_beside_contact(fold(part)):
            fields.offer("address", part, part, 7, start)
            return
        if m is None:
            return
        start = m.end()


def _is_dashed_address(folded: str) -> bool:
    """The dash stands for a comma: "Số 5 Hai Bà Trưng - TP …"."""
    parted = _DASH.sub(", ", folded)
    return parted != folded and not _PHONE.search(folded) and _looks_like_address(parted)


_DASH: Final = re.compile(r"\s[-–]\s?|\s?[-–]\s")


def _is_place_beside_contact(folded: str) -> bool:
    """A hamlet or street with its commune, or a hamlet alone, in a line that gives a telephone or an e-mail address."""
    if set("@:") & set(folded) or _A_DAY.search(folded) or _HAPPENING.search(folded):
        return False
    head, _, rest = folded.partition(",")
    return bool(_LANE.fullmatch(folded) or (_STREET.match(head) and _PLACE.search(rest)))


def _place_in_block(document: Document, a: int, b: int, fields: _Fields) -> None:
    """The place of an office told without label or street, in a line that gives its telephone or says whose the site is:
    "Trường …, khu phố 2. Điện thoại …", "Xã …, huyện …. Điện thoại …", "Đơn vị quản lý: Trường … - thị trấn …, huyện …"."""
    folded = document.folded
    labels = [m for m in _ANY_LABEL.finditer(folded, a, b) if not m["other"]]
    below = next(iter(document.lines_between(b, min(len(folded), b + 200))), None)
    if not labels and (below is None or _CONTACT.match(folded, below[0]) is None):
        return
    first = _LED_BY_PLACE.match(folded, a, b)
    for m in (*((first,) if first else ()), *_HAMLET.finditer(folded, a, b)):
        end = _PLACE_ENDS.search(folded, m.end(1), b)
        stop = min([b if end is None else end.start(), *(label.start() for label in labels if label.start() > m.start())])
        before = max((label.end() for label in labels if label.end() <= m.start()), default=a)
        if any(_field_of(label)[0] in ("responsible_person", "email", "phone") and label.end() == before for label in labels):
            continue
        value = _sentence(document.text[m.start(1) : stop])
        if value and "@" not in value and len(value) <= 120:
            fields.offer("address", value, value, 6, m.start(1))
            return


_BARE_PLACE: Final = re.compile(
    r"\W*(?:(?:truong|benh vien|trung tam|tram y te|vien|hoi|so|chi cuc) [\w .]{3,60}\s[-–]\s)?"
    r"((?:xa|phuong|dac khu|thi tran) [\w -]{2,30}(?:, | - )(?:tinh|thanh pho|tp|huyen|thi xa|quan)\W{0,2}[\w -]{2,25}?"
    r"(?:(?:, | - )(?:tinh|thanh pho|tp)\W{0,2}[\w -]{2,25}?)?)"
    r"\s*(?:[.;(|]|$|\s[-–|]\s)"
)
"""A commune and its province, alone or behind the name of an office that is none of theirs: since the districts ended all the address that
many offices have."""

_HAMLET: Final = re.compile(
    r"(?:[,.;]|\s[-–|·])\s*((?:khu pho|thon|ap|khom|to dan pho|tdp|xom|buon|quoc lo) (?:so )?\w+|(?:so|km) ?\d\w*|duong (?!day )\w+"
    r"|(?:thi tran|xa|phuong) [\w ]{2,25}, (?:huyen|thi xa|thanh pho|tp|tinh) \w+)"
)
_LED_BY_PLACE: Final = re.compile(r"\W*((?:thi tran|xa|phuong) [\w ]{2,25}, (?:huyen|thi xa|thanh pho|tp|tinh) \w+)")
_CONTACT: Final = re.compile(r"\W*(?:so )?(?:dien thoai|s?dt|tel|hotline|e-?mail|thu dien tu)\b")

_PLACE_ENDS: Final = re.compile(r"[.;|]\s|\s[-–]\s|\b(?:dien thoai|s?dt|tel|fax|e-?mail)\b|\(?0\d{2,3}[ .)]")


_PLACE_ENDS_AT_CONTACT: Final = re.compile(r"\W\b(?:dien thoai|s?dt|tel|fax|e-?mail)\b|\(?0\d{2,3}[ .)]")
_PLACE_BEHIND: Final = re.compile(r"\s[-–|·]\s(?=(?:so (?:nha )?\d|\d{1,4}\w? [a-z]|duong |dt |dien thoai|tel |fax ))")
"""What stands behind a body's name in one line with it: its street, its telephone."""
_MAKERS: Final = re.compile(rf"\W\s*(?:duoc |website (?:duoc )?|trang web (?:duoc )?)?(?={_VENDOR.pattern})")
_PARTED: Final = re.compile(
    r"\s[-–|•·*]\s|;\s?|\s?[\u2300-\u27bf\U0001f300-\U0001faff]\ufe0f?\s?"
    r"|\.\s(?=(?:so )?(?:dien thoai|s?dt|so may|tel|phone|hotline|fax|e-?mail|thu|hop thu|hom thu|website|lien he|ma so|giay)\b)"
)
"""Signs between the parts of a line; telephones, envelopes, houses among them: they are labels drawn as a letter."""
_LANE: Final = re.compile(r"\W*(?:thon|ap|khom|khu pho|to dan pho|tdp|xom|buon) (?:so )?\w+(?: \w+){0,3}\W*")
"""A hamlet and nothing else."""


def _place_behind_name(document: Document, place: Span, fields: _Fields) -> None:
    """The address in one line with the name it belongs to: "Học viện … - 135 Nguyễn Phong Sắc – Cầu Giấy – Hà Nội"."""
    contact = _PLACE_ENDS_AT_CONTACT.search(document.folded, *place)
    words = document.text[place[0] : contact.start() if contact else place[1]].strip(" .,;-–|")
    if 15 <= len(words) <= 160 and (_looks_like_address(fold(words)) or _is_dashed_address(fold(words))):
        fields.offer("address", words, words, 5, place[0])


_RIGHTS: Final = re.compile(r"(?:[\s©®*–•|.,-]|\(c\)|copyright\b|ban quyen\b|(?:19|20)\d\d\b)*")
"""What stands before the name in a line on rights: "© Copyright 2010 - 2023 - Công ty …"."""


def _body_line(document: Document, a: int, b: int, rank: int, fields: _Fields) -> None:
    """A line that opens with a body's name: "ỦY BAN NHÂN DÂN XÃ …", "Trang thông tin điện tử Trường THPT …"."""
    folded = document.folded[a:b]
    signs = _RIGHTS.match(folded)
    offset = m.end() if (m := _PORTAL.match(folded)) else signs.end() if signs else 0
    if not _BODY.match(folded, offset) and not (rank == 3 and _is_medium(document.text[a + offset : b])):
        return
    # "Trung tâm … - Địa chỉ: …": the name ends where the first label begins
    if label := _ANY_LABEL.search(folded, offset + 8):
        b = a + label.start()
    for behind in (_PLACE_BEHIND, _MAKERS):
        if found := behind.search(folded, offset + 8, b - a):
            if behind is _PLACE_BEHIND and rank == 3:
                _place_behind_name(document, (a + found.end(), b), fields)
            b = a + found.start()
    if b - a > 220:
        return
    element = document.element_at(a)
    above = list(document.ancestors(element))
    if any(e.tag in ("option", "select", "button") for e in above):
        return
    links = [*(e for e in above if e.tag == "a"), *starting_in(document.by_tag("a"), a, b)]
    if any(e.end - e.start >= 0.6 * (b - a) and not _is_home(document, e) for e in links):
        return  # one of many links to other bodies, or the headline of a news item
    value = _sentence(document.text[a + offset : b])
    if len(value) > 120 or any(_is_verb(m[0], document.text[a + m.start() : a + m.end()]) for m in _HAPPENING.finditer(folded, offset)):
        return
    fields.offer("managing_body", value, document.text[a:b], rank, a if rank == 3 else -a)


def _is_verb(folded: str, printed: str) -> bool:
    marked = _MARKED.get(folded)
    return marked is None or printed.isascii() or printed.lower() == marked


def _is_medium(line: str) -> bool:
    """Whether the line is nothing but a medium's name ("BÁO SÔNG TRÀ", "Tạp chí Cửa Việt điện tử")."""
    name = line.strip(TRIM)
    m = _MEDIUM.match(fold(name))
    if m is None or NOT_PRESS_WORDS.match(fold(name)) or any(c.isdigit() for c in name):
        return False
    words = name[m.end() :].split()
    capital = [word[0].isupper() or fold(word) in ("dien", "tu") for word in words]
    return 1 <= len(words) <= 7 and capital[0] and capital[-1] and sum(capital) * 2 > len(words)


def _is_home(document: Document, anchor: Element) -> bool:
    """Whether the link leads to the home page of this site or of this part of a portal, not to one of its sections."""
    address = document.address(anchor.get("href"))
    if not same_site(host_of(address), host_of(document.url)):
        return False
    path = address.partition("://")[2].partition("/")[2]
    m = _HOME_PATH.fullmatch(path)
    if m is None:
        return False
    here = document.url.partition("://")[2].partition("/")[2]
    return m["part"] is None or here.startswith(m["part"])


def _looks_like_address(folded: str) -> bool:
    if _STREET.match(folded) is None or "," not in folded or set("@:©") & set(folded) or _A_DAY.search(folded) or "ban quyen" in folded:
        return False
    places = set(_PLACE.findall(folded))
    if folded.count(",") >= 2 and _ends_with_a_province(folded):
        return True
    return len(places) >= 2 or (bool(places) and _HOUSE.match(folded) is not None)


@cache
def _provinces() -> re.Pattern[str]:
    names = {
        fold(unit.name) for day in (REFORM - timedelta(days=1), REFORM) for unit in load_units().on(day) if unit.level is UnitLevel.PROVINCE
    }
    short = sorted({re.sub(r"^(?:tinh|thanh pho)\s+", "", name) for name in names}, key=len, reverse=True)
    return re.compile(rf"[,-] ?(?:tinh |thanh pho |t\.?p\.? ?)?(?:{'|'.join(map(re.escape, short))}|hcm)\W*(?:viet nam\W*)?$")


def _ends_with_a_province(folded: str) -> bool:
    """ "Tầng 17 …, số 1 Nguyễn Huy Tưởng, Thanh Xuân, Hà Nội": no word says what its places are."""
    return _provinces().search(folded) is not None


_A_DAY: Final = re.compile(r"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d(?!\d)|\bngay \d")
"""A notice tells when beside where."""

_HOUSE: Final = re.compile(
    r"(?:so (?:nha )?)?\d{1,4}\w?(?:/\d{1,4}\w?)* (?!nam|thang|ngay)[a-z][a-z ]{3,40}, (?:xa|phuong|thi|thanh pho|tp|huyen|quan|tinh)\b"
)
"""A number, a street's name without the word, and a place: "8 Hùng Vương, thành phố …"."""


# --- attributes ---


def _attributes(document: Document, spans: list[Span], fields: _Fields) -> None:
    """mailto:, tel:, addresses hidden from robots, the banner's alternative text."""
    source = document.source
    schemed = "mailto:" in source or "tel:" in source or "callto:" in source
    for anchor in document.by_tag("a") if schemed else ():
        href = anchor.get("href")
        if href.startswith(("mailto:", "tel:", "callto:")) and any(a <= anchor.start <= b for a, b in spans):
            scheme, _, value = href.partition(":")
            value = value.partition("?")[0].strip()
            if scheme == "mailto" and _EMAIL.fullmatch(value) and not _is_sample_mail(value):
                fields.offer("email", value, href, 5, anchor.start)
            elif scheme != "mailto" and _PHONE.search(value.replace("+84", "0")) and not _is_sample_phone(value):
                fields.offer("phone", document.text_of(anchor) or value, href, 5, anchor.start)
    if "data-cfemail" in document.source:
        for element in document.by_tag("a", "span"):
            if element.get("data-cfemail") and (mail := _unhidden(element.get("data-cfemail"))):
                fields.offer("email", mail, element.get("data-cfemail"), 4, element.start)
    if "managing_body" not in fields.found:
        for image in starting_in(document.by_tag("img"), 0, 400)[:8]:
            alt = image.get("alt") or image.get("title")
            folded = fold(alt)
            offset = m.end() if (m := _PORTAL.match(folded)) else 0
            if 8 <= len(alt) <= 120 and _BODY.match(folded, offset):
                fields.offer("managing_body", alt.strip(), alt, IN_PICTURE, 0)
                break


def _unhidden(code: str) -> str | None:
    """The address that Cloudflare hides as hexadecimal digits."""
    try:
        raw = bytes.fromhex(code)
    except ValueError:
        return None
    mail = bytes(byte ^ raw[0] for byte in raw[1:]).decode("utf-8", "replace") if raw else ""
    return mail if _EMAIL.fullmatch(mail) and not _is_sample_mail(mail) else None


def _plain_mail(mail: str) -> str:
    return re.sub(r"\s?(?:\[at\]|\(at\)|\[a\]|\(a\)|\s@\s)\s?", "@", mail, flags=re.IGNORECASE).replace(" ", "").strip(".")


def _is_sample_mail(mail: str) -> bool:
    return _SAMPLE_MAIL.search(_plain_mail(mail).lower()) is not None


def _is_sample_phone(phone: str) -> bool:
    digits = re.sub(r"\D", "", phone)
    if _DAY.search(phone):
        return True
    return any(sample in digits for sample in _SAMPLE_DIGITS) or len(set(digits)) <= 2


# --- what may be there ---


def _unclear(document: Document, spans: list[Span], foot: int | None, fields: _Fields) -> list[str]:
    """Fields that were not read although the foot holds words of their kind: a post with a name, a place, digits. They are not absent."""
    text, folded = document.text, document.folded
    bottom = min(foot if foot is not None else len(text), max(0, len(text) - 1500))
    missing = [name for name in _MAY_BE if name not in fields.found]
    told: set[str] = set()
    for start, end in spans:
        low = max(start, bottom)
        lines = document.lines_between(low, end) if low < end and missing else []
        # teasers of news speak of people and places too: what may be a field stands within two lines of a contact
        contact = [n for n, (a, b) in enumerate(lines) if "@" in text[a:b] or _PHONE.search(text, a, b) or _ANY_LABEL.search(folded, a, b)]
        for n, (a, b) in enumerate(lines):
            if not any(abs(n - at) <= 2 for at in contact) or _DAY.search(text, a, b):
                continue
            if b - a > 500 or _VENDOR.search(folded, a, b) or any(e.tag == "a" for e in document.ancestors(document.element_at(a))):
                continue
            told.update(name for name in missing if _MAY_BE[name](text[a:b], folded[a:b]))
    return [name for name in missing if name in told]


def _may_be_person(line: str, folded: str) -> bool:
    """A post with a name behind or before it: "Hiệu trưởng: Trần Thị Mai", "Lê Văn An – Chánh Văn phòng"."""
    if _PERMIT.search(folded):
        return False
    for m in _POST.finditer(folded):
        behind = re.match(r"\W*(?:(?:ong|ba|co|thay|d/c|dong chi|ths|ts|bs\w*|nha giao|bac si)\b\.?\s?)*", folded[m.end() :])
        at = m.end() + behind.end() if behind is not None else m.end()
        if _NAME.match(line, at) and not _NO_NAME.match(folded, at):
            return True
        before = _NAME_ENDS.search(line[: m.start()])
        if before is not None and not _NO_NAME.match(folded, before.start()):
            return True
    return any(_NAME.match(line, m.end()) and not _NO_NAME.match(folded, m.end()) for m in _ADDRESSED.finditer(line))


def _may_be_body(line: str, folded: str) -> bool:
    # "Thư viện video" is an entry of a menu: a body has a name of its own
    named = sum(word[:1].isupper() for word in line.split()) >= 2
    return named and _BODY.search(folded) is not None and _PERMIT.search(folded) is None


_PERMIT: Final = re.compile(
    r"\b(?:giay (?:phep|chung nhan)|gp so|\d/gp|dang ky kinh doanh|ghi ro nguon|phat hanh lai|quy khach|chao mung)\b"
)
"""In such lines a body is an issuer, or the source that others shall name."""


def _may_be_address(line: str, folded: str) -> bool:
    named = [m for m in _PLACE_NAMED.finditer(folded) if line[m.end() - 1].isupper() or line[m.end() - 1].isdigit()]
    return _PLACE_TOLD.search(folded) is not None or any(_BODY_BEFORE.search(folded, 0, m.start()) is None for m in named)


def _may_be_phone(_: str, folded: str) -> bool:
    return any(_NO_PHONE.search(folded, 0, m.start()) is None for m in _DIGITS.finditer(folded))


_CAPITAL: Final = r"[A-ZĐÁÀẢÃẠÂẤẦẨẪẬĂẮẰẲẴẶÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ][\w'’]*"
_NAME: Final = re.compile(rf"{_CAPITAL}(?: {_CAPITAL}){{1,4}}(?![\w ]*\d)")
_NAME_ENDS: Final = re.compile(rf"{_CAPITAL}(?: {_CAPITAL}){{1,4}}\s*[-–,(]\s*$")
_POST: Final = re.compile(
    r"\b(?:(?:pho )?(?:hieu truong|giam doc|chu tich|truong phong|vien truong|cuc truong|chi cuc truong|bi thu|truong ban|chanh van phong"
    r"|tong giam doc|truong khoa|tong thu ky)|thu truong(?: don vi| co quan)?|bien tap|bbt|phu trach|trach nhiem|quan tri(?: vien)?"
    r"|noi dung|dai dien|kiem duyet|duyet tin|admin|webmaster)\b"
)
_ADDRESSED: Final = re.compile(r"\b(?:Ông|Bà|Thầy|Cô|Đ/c|Đồng chí|ThS|TS|BS\w*)\.?:? (?=\S)", re.IGNORECASE)
_NO_NAME: Final = re.compile(
    r"(?:cong|trang|website|uy ban|ubnd|hdnd|dang|huu han|thong tin|so|phong|ban|truong|xa|phuong|thi tran|tinh|huyen|quan|thanh pho|tp|bo"
    r"|dien tu"
    r"|viet nam|ho chi minh|van phong|trung tam|benh vien|hoi|doan|dia chi|dien thoai"
    r"|email|copyright|ban quyen|giay phep|thon|ap|khom|xom|duong|pho|khu)\b"
)
_PLACE_NAMED: Final = re.compile(
    r"\b(?:so nha|duong|pho|thon|ap|khom|khu pho|to dan pho|tdp|xom|xa|phuong|thi tran|dac khu|quoc lo|khu hanh chinh"
    r"|toa nha|tang) (?:so )?\w"
)
_PLACE_TOLD: Final = re.compile(
    r"\b(?:nha lam viec|tru so|hoi truong|trung tam (?:hanh chinh|xa|phuong|thi tran|huyen)|nga (?:ba|tu|nam)|doi dien"
    r"|(?:canh|gan) (?:cho|cau|ubnd|truong)"
    r"|km ?\d)\b"
)
"""Where an office is found, without the name of a street."""
_BODY_BEFORE: Final = re.compile(
    r"\b(?:ubnd|uy ban|hdnd|hoi dong|dang uy|truong|tram|cong an|benh vien|trung tam|hoi|doan|mat tran|trang|cong|website|ban quyen"
    r"|van phong"
    r"|bqt|so|phong)\b[^,;|.]*$"
)
"""The place is part of a body's or a site's name."""
_DIGITS: Final = re.compile(r"(?<![\w./-])\d(?:[ .]?\d){6,10}(?![\w/])")
_NO_PHONE: Final = re.compile(
    r"(?:giay phep|nguoi thu|da xem|khach|thong ke|gp|mst|ma so|tai khoan|stk|luot|truy cap|online|tong so|hom nay|dkkd|fax|so hieu)[^|;]*$"
)
_MAY_BE: Final = {"managing_body": _may_be_body, "responsible_person": _may_be_person, "address": _may_be_address, "phone": _may_be_phone}


# --- what cannot be read ---


def _unreadable(document: Document, foot: int | None) -> tuple[str, ...]:
    places: list[str] = []
    length = len(document.text)
    if length < 150 and document.scripts:
        return ("empty shell",)
    footer = _footer_element(document)
    if footer is not None and footer.end - footer.start < 40:
        inside = document.inside(footer)
        pictured = any(e.tag in ("img", "canvas", "object", "svg") or "background" in e.get("style") for e in (footer, *inside))
        if pictured:
            places.append("footer image")
        elif footer.end - footer.start < 5 or any(e.tag == "script" for e in inside):
            places.append("footer script")
    elif footer is None:
        # a few links may stand below the picture
        last = [
            e
            for e in document.by_tag("img", "canvas")
            if e.start >= length - 5 or (e.start >= length - BELOW_PICTURE and e.start > 0.6 * length)
        ]
        if any(_ANY_LABEL.search(document.folded, e.end) for e in last):
            last = []  # the block itself is printed below it
        if any(_is_wide(e) or _IMAGE_NAMES.search(e.get("src")) for e in last):
            places.append("footer image")
    top = starting_in(document.by_tag("img", "canvas", "object", "embed"), 0, min(400, length))
    if any(_is_wide(e) or re.search(r"banner|header", e.get("src") + e.get("data"), re.IGNORECASE) for e in top):
        places.append("banner image")
    return tuple(places)


def _footer_element(document: Document) -> Element | None:
    """<footer>, or the last block that calls itself so."""
    footers = document.by_tag("footer")
    if footers:
        return footers[-1]
    if "footer" not in document.source and "Footer" not in document.source:
        return None
    by_id: list[Element] = []
    by_class: list[Element] = []
    for element in document.by_tag("div", "section", "table", "td"):
        if (attributes := element.attributes) and ("id" in attributes or "class" in attributes):
            if (attributes.get("id") or "").lower() in ("footer", "page-footer", "site-footer"):
                by_id.append(element)
            elif "footer" in (attributes.get("class") or "").lower().split():
                by_class.append(element)
    named = by_id or by_class
    return max(named, key=lambda e: e.end - e.start) if named else None


def _is_wide(element: Element) -> bool:
    width = element.get("width").strip().lower().removesuffix("px")
    return width == "100%" or (width.isdecimal() and int(width) >= 600)
