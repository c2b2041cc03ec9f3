"""Licence notices (giấy phép): number, issuer, days, placeholders.

The text of a page is one string, so a notice split over many tags reads as one. Numbers are cited in many orders; what follows the number
up to the next number, the next label or a few lines on is its notice. Licences of other trades (building, driving) are none.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from monitor.domain.facts import LicenceKind, LicenceNotice, Span
from monitor.extraction.reading import Reading
from monitor.extraction.wording import footer_start, occurrences, outside_main
from monitor.vietnamese.text import fold_keep, nfc

AHEAD: Final = 170
"""Characters after the number in which issuer and day are looked for."""
BEHIND: Final = 120

_NUMBER: Final = re.compile(
    r"(?P<number>(?P<digits>\d{1,5}[a-z]{0,4}(?:-\d{1,4})?|[.…_x-]{2,}[.…_ x-]*|0{2,5}|x{2,})(?:\s*/\s*|\s+(?=gp\s?[-–]))"
    r"(?:(?P<year>(?:19|20)\d\d)\s*/\s*)?"
    r"(?P<sign>(?:gp|gxn|gcn|gpdc|gph|giay phep)(?:\s?[-–—/ ]?\s?[a-z&.]+?(?=(?:cua|cap|do|ngay)\b|[^a-z&.]|$)"  # "…/GP-STTTTcủa Sở …"
    r"(?:\s?[-–—/]\s?(?!(?:so|bo|cuc|ubnd|uy ban)\s)[a-z&.]+){0,3})?))"
)
_BARE_NUMBER: Final = re.compile(
    r"(?P<number>(?P<digits>\d{1,5}[a-z]{0,3}|[.…_]{2,}[.…_ ]*)(?:\s*/\s*(?P<year>\d{4}))?\s*/\s*(?P<sign>(?:ttdt"
    r"|icp|bc|vhtt|qlbc|pttht|qdnd|bttt|btt)[a-z&-]*))"
)
_PLAIN_NUMBER: Final = re.compile(
    r"(?:giay phep|giay chung nhan dang ky|gp)\b[^.;:\n]{0,90}?(?:\bso\s*:?|:\s*so(?=\s\d{1,5}[\s,(]{1,3}(?:ngay|cap|do|ky)\b))"
    r"\s*(?P<number>(?P<digits>\d{8,13}|\d{1,5}|[.…_]{2,}[.…_ ]*)(?:\s*/\s*(?P<year>(?:19|20)\d\d))?)(?![\w/])(?P<sign>)"
)
_WORDS: Final = (
    "/gp",
    "/ gp",
    "/gxn",
    "/gcn",
    "giay phep",
    "giay chung nhan dang ky",
    "gp so",
    "/ttdt",
    "/icp",
    "gpdc",
    "so gp",
    "gp:",
    "gp icp",
)
_DAY: Final = re.compile(r"(?P<d>\d{1,2})\s*(?:/|-|\.|thang)\s*(?P<m>\d{1,2})\s*(?:/|-|\.|nam)\s*(?P<y>\d{4})(?!\d)")
_DOTS: Final = re.compile(r"\.{3,}|…|_{3,}|\bxx+\b|\.\.\s*/|/\s*\.\.")
_ISSUER: Final = re.compile(
    r"\b(?:do|boi|cua|duoc|issued by|(?:noi|co quan|don vi) cap(?: phep| giay phep)?)\s*:?\s+(?=\S)"
    r"|(?<=\d)(?:boi|do)\s?(?=(?:so|cuc|bo) )"
)
_IMPLIED_ISSUER: Final = re.compile(r"(?:^|[,;-])\s*(?=(?:so|bo|cuc|ubnd|uy ban)\s(?!hieu|\d|:)[^.;:|]{3,80}?\s(?:cap|ky)\b)")
_ISSUER_NAME: Final = re.compile(r"(?:so|bo|cuc|uy ban|ubnd|tong cuc|van phong|thanh tra|phong|trung tam|chi cuc|ban)\s(?!hieu)")
_ISSUER_END: Final = re.compile(
    r"\s*(?:,?\s*\bcapngay|,?\s*\b(?:cap|ky|phe duyet)\b|,?\s*\bngay\b|\(|\d{1,2}\s*[/.-]\s*\d{1,2}|[.;|·•](?:\s"
    r"|$)(?!\s*(?:hcm|ho chi minh))|\bgiay phep\b|\bchiu trach|\bnguoi chiu|\btruong ban|\btong bien"
    r"|\bemail\b|\bdien thoai|\bdia chi|\btru so|\bhotline|\bghi ro|\bban quyen|\bthay the|\bhet han|\bthoi han"
    r"|\bco gia tri|\bco hieu luc|\bphat hanh|\bcap lai|\bghi chu|©|$)"
)
_BARE_ISSUER: Final = re.compile(
    r"[\s·•|,;:/()–-]*(?:(?:noi|co quan|don vi) cap(?: phep)?\s*:?\s*|cap boi\s*:?\s*)?(?=(?:so (?:van hoa|vh|thong tin|tt\W?tt|tttt)"
    r"|bo (?:thong tin|van hoa|tt\W?tt|vh)|cuc (?:phat thanh|pt\W?th|quan ly (?:phat|pt)|bao chi))\b)"
)
"""What stands between number or day and a licensing office that is named with neither "do" nor "cấp"."""
_TERM: Final = re.compile(r"(?:thoi han|hieu luc|gia tri|trong vong|thoi gian)[^.;]{0,30}?\b(?P<n>\d{1,2})\s*(?:\([^)]{0,12}\)\s*)?nam\b")
_EXPIRY: Final = re.compile(
    r"(?:het han|het hieu luc|den het|co (?:gia tri|hieu luc|thoi han)(?: su dung)? (?:den|toi)|hieu luc den"
    r"|gia tri den|thoi han (?:den|toi)"
    r"|den ngay|han den)[^0-9]{0,18}"
)
_STOP: Final = re.compile(
    r"\b(?:don vi (?:quan ly|chu quan|thuc hien|van hanh)|co quan (?!cap)|hop thu|d/c|so dien thoai|giay chung nhan"
    r"|thay the|thay cho|thay giay phep|email|thu dien tu|dien thoai|tel\b|hotline|fax|dia chi|tru so|toa soan"
    r"|lien he|quang cao|website"
    r"|nguoi chiu trach|chiu trach nhiem|truong ban|tong bien tap|co quan chu quan|ghi ro|vui long|yeu cau|de nghi|ban quyen|copyright"
    r"|phat trien boi|thiet ke)|©"
)
_REPLACED: Final = re.compile(r"(?:thay the|thay cho|thay)(?: cho)?(?: giay phep)?(?: so)?\s*:?\s*$")
_CUT_ISSUED: Final = re.compile(
    r"(?:thay the|thay cho|sua doi|bo sung|gia han|cap lai|cap doi|het han|den ngay|het hieu luc|hieu luc den|gia tri den)"
)
_SAMPLE_DAY: Final = re.compile(
    r"ngay[\s:]*(?:\[[^\]]{0,20}\]|<[^>]{0,20}>|(?:dd|ngay|xx|\d\d?)\s*[/.-]\s*(?:mm|thang|xx)\s*[/.-]\s*(?:y{2,4}|nam|x{2,4}|\d{2,4}))"
)
"""A day that a vendor left to be filled in: "dd/mm/yyyy", "[ngày cấp]"."""
_NO_NUMBER: Final = re.compile(
    r"giay phep (?:(?:thiet lap|hoat dong|cung cap) )?(?:(?:website|trang|cong|dich vu) [\w ]{0,70}?(?=[^\w ]|\bngay|\bdo |\bcap |$)"
    r"|icp\b)(?:\s*so\s*:?)?"
    r"|giay phep(?: so)?\s*:?\s+(?=(?:do|ngay|cap)\b)"
)
_NOT_YET: Final = re.compile(r"(?:chua (?:duoc cap|co)|cho (?:xin|cap)|dang xin|xin|khong (?:can|co)|de nghi cap|thu hoi|quy dinh ve)\s*$")
_LEAD: Final = re.compile(
    r"(?:(?:so\s+)?(?:giay phep|gp)\b|giay xac nhan|giay chung nhan|quyet dinh cap phep|theo giay phep|phep hoat dong|so\b)"
)

_AGGREGATED_SIGN: Final = re.compile(r"ttdt|stt|icp|vhtt|svh|ptth|pttt|gpdc|tttt-")
_PRESS_SIGN: Final = re.compile(r"btttt|bttt\b|btt\b|bc\b|bvhtt|cbc|bvhttdl|xbbc")
_BUSINESS: Final = re.compile(
    r"dang ky (?:kinh doanh|doanh nghiep)|dkkd|gpkd|gcndkdn|gcn dkdn|giay chung nhan (?:dang ky|dau tu)|kinh doanh"
    r"|skhdt|khdt|gpdkkd|dau tu|thanh lap|lu hanh|nghien cuu khoa hoc"
)
_SOCIAL: Final = re.compile(r"mang xa hoi|\bmxh\b")
_AGGREGATED: Final = re.compile(
    r"trang (?:thong tin dien tu|ttdt|tin dien tu)|thong tin dien tu|ttdtth|\bttdt\b|\bicp\b|tren (?:mang|internet)"
    r"|tong hop|cong (?:thong tin|ttdt)"
)
_PRESS: Final = re.compile(
    r"bao chi|bao dien tu|tap chi|xuat ban|\bbao\b|toa soan|tong bien tap|phat thanh|truyen hinh|an pham|chuyen trang|phu san"
)
_SOFTWARE: Final = re.compile(r"phan mem|gnu|gpl|ma nguon|mit license|creative commons")
_FOREIGN_SIGN: Final = re.compile(
    r"ubnd|bxd|bct|btnmt|bnn|byt|bgd|bkh|xd|gtvt|qsd|kb|dk|lx|ktks|xlo|lh|tn&mt|tnmt|bvmt|xt|pccc|hnyy?|hdktt|hd?kc|xnk|nk|ld"
)
_FOREIGN: Final = re.compile(
    r"xay dung|lai xe|khai thac|xa thai|lao dong|moi truong|nhap khau|hanh nghe|ban le|su dung dat"
    r"|quang cao ngoai troi|ket hon|khoang san|kham (?:benh|chua)"
    r"|to chuc bieu dien|su dung nukeviet|phep loi chuc"
)

_RANKS: Final = (
    LicenceKind.AGGREGATED,
    LicenceKind.PRESS,
    LicenceKind.SOCIAL_NETWORK,
    LicenceKind.UNKNOWN,
    LicenceKind.BUSINESS,
    LicenceKind.SOFTWARE,
)


def find_licences(text: str) -> list[LicenceNotice]:
    """Every licence named in the NFC text, in order; spans are offsets in `text`. One that another replaces is not given."""
    text = nfc(text)
    return _find(text, fold_keep(text), 0, len(text))


def read_licence(reading: Reading) -> LicenceNotice | None:
    """The licence this page shows as the site's own; None when it shows none.

    Read outside the article only: a decree or a building permit in the news is nobody's notice. Of several the most telling one is
    given: aggregated before press before the rest, with number before without, the last on the page (the footer) before the first.
    """
    document = reading.document
    folded = document.folded
    if not occurrences(folded, _WORDS):
        return _in_picture(reading)
    found: list[LicenceNotice] = []
    for start, end in outside_main(reading):
        found.extend(_find(document.text, folded, start, end, document.lines))
    if not found and reading.main is not None:
        # a footer that was taken for part of the article: lines of their own at the foot of the page
        low = max(reading.main[0], int(len(folded) * 0.75))
        found = [
            notice
            for notice in _find(document.text, folded, low, len(folded), document.lines)
            if notice.at is not None and document.line_at(notice.at[0])[0] == notice.at[0] and notice.kind in _RANKS[:2]
        ]
    # a licence of no known kind counts only where sites put their own: at the foot of the page
    foot = min(footer_start(document) or len(folded), int(len(folded) * 0.75))
    found = [notice for notice in found if notice.kind is not LicenceKind.UNKNOWN or (notice.at is not None and notice.at[0] >= foot)]
    if not found:
        return _in_picture(reading)
    return min(reversed(found), key=_rank)


def _rank(notice: LicenceNotice) -> tuple[int, bool, bool, bool]:
    """The least is the most telling; a certificate ("giấy xác nhận") beside a licence is of another service."""
    return _RANKS.index(notice.kind), notice.number is None, "GXN" in (notice.number or ""), notice.issued_on is None


def _in_picture(reading: Reading) -> LicenceNotice | None:
    """A site's licence that stands in the words of a picture alone; it has no place in the text. None when no picture tells one."""
    source = reading.document.source
    if "/GP" not in source and "/ GP" not in source:
        return None
    spans = outside_main(reading)
    for image in reversed(reading.document.by_tag("img")):
        if any(a <= image.start <= b for a, b in spans):
            for notice in find_licences(image.get("alt") or image.get("title")):
                if notice.kind is LicenceKind.AGGREGATED and notice.number and not notice.placeholder:
                    return replace(notice, at=None)
    return None


def _find(text: str, folded: str, start: int, end: int, lines: Sequence[int] = ()) -> list[LicenceNotice]:
    found: list[LicenceNotice] = []
    taken = start
    for m in _matches(folded, start, end):
        if m.start("number") < taken:
            continue
        behind = folded[max(start, taken, m.start("number") - BEHIND) : m.start("number")]
        if _REPLACED.search(behind.rstrip(" :")):
            taken = m.end("number")
            continue
        notice = _notice(text, folded, m, behind, max(start, taken), end, lines)
        if notice is not None:
            found.append(notice)
            taken = notice.at[1] if notice.at else m.end("number")
    found.extend(_without_number(text, folded, start, end, found))
    return found


def _without_number(text: str, folded: str, start: int, end: int, known: list[LicenceNotice]) -> list[LicenceNotice]:
    """Notices that name a site's licence and its day or issuer but no number ("Giấy phép thiết lập trang … do Sở … cấp ngày …")."""
    found: list[LicenceNotice] = []
    for m in _NO_NUMBER.finditer(folded, start, end) if "giay phep" in folded else ():
        if any(_is_same_notice(n, m) for n in (*known, *found)):
            continue
        behind = folded[max(start, m.start() - BEHIND) : m.start()]
        if _NOT_YET.search(behind[-40:]) or _FOREIGN.search(m[0]) or _SOFTWARE.search(behind[-40:] + m[0]):
            continue
        ahead = folded[m.end() : min(end, m.end() + AHEAD)]
        if stop := _STOP.search(ahead):
            ahead = ahead[: stop.start()]
        issued, issued_end = _issued(ahead)
        issuer = _issuer(text, ahead, m.end()) or _issuer_before(text, folded, m.start(), start, m.start())
        if issued is None and issuer is None:
            continue
        kind = _kind("", m[0], behind, ahead)
        if kind is not LicenceKind.AGGREGATED:
            continue
        first = min(m.start(), issuer[1][0] if issuer else m.start())
        last = max(m.end() + issued_end, issuer[1][1] if issuer else 0)
        expires, _ = _expiry(ahead)
        quote = text[first:last].rstrip(" ,;.-–:")
        found.append(
            LicenceNotice(
                kind,
                quote,
                None,
                issuer[0] if issuer else None,
                issued.isoformat() if issued else None,
                None,
                expires.isoformat() if expires else None,
                False,
                (first, first + len(quote)),
            )
        )
    return found


def _is_same_notice(known: LicenceNotice, m: re.Match[str]) -> bool:
    """Whether the words are a part of a notice read already. A trading or software licence beside them is another's line."""
    if known.at is None:
        return False
    room = 0 if known.kind in (LicenceKind.BUSINESS, LicenceKind.SOFTWARE) else 40
    return known.at[0] < m.end() + room and m.start() - room < known.at[1]


def _matches(folded: str, start: int, end: int) -> list[re.Match[str]]:
    """Numbers that look like a licence's, looked for only around the words that go with one."""
    found: dict[int, re.Match[str]] = {}
    covered: set[int] = set()
    for at, word in occurrences(folded, _WORDS, start, end):
        low, high = (max(start, at - 24), at + 40) if word.startswith("/") else (at, at + 130)
        high = min(end, high)
        patterns = (_NUMBER,) if word in ("/gp", "/ gp", "/gxn", "/gcn") else (_NUMBER, _BARE_NUMBER, _PLAIN_NUMBER)
        for pattern in patterns:
            m = pattern.search(folded, low, high)
            if m is None:
                continue
            if m.start("number") not in covered:
                found[m.start("number")] = m
                covered.update(range(*m.span("number")))
            break
    return [found[at] for at in sorted(found)]


def _notice(text: str, folded: str, m: re.Match[str], behind: str, start: int, end: int, lines: Sequence[int]) -> LicenceNotice | None:
    sign = re.sub(r"[^a-z&-]", "", m["sign"]).removeprefix("giayphep")
    lead = _lead(behind)
    if not sign and m["digits"].isdigit() and len(m["digits"]) >= 8:
        label = behind + folded[m.start() : m.start("number")]
        # in the middle of a sentence it is talk of somebody's
        return _business(text, folded, m, end) if _BUSINESS.search(label) and text[m.start()].isupper() else None
    label = behind[lead:] if lead is not None else behind[-30:]
    kind = _kind(sign, label, behind, folded[m.end() : m.end() + 60])
    if kind is None or (kind is LicenceKind.BUSINESS and not text[m.start("number") - len(label)].isupper()):
        return None
    quote_start = m.start("number") - (len(behind) - lead if lead is not None else 0)
    ahead_end = min(end, m.end("number") + AHEAD)
    ahead = folded[m.end("number") : ahead_end]
    other = _NUMBER.search(ahead)
    if other and other["digits"][:1].isdigit():
        replaced = re.search(r"(?:,|\()?\s*(?:thay the|thay cho|thay giay phep)", ahead[: other.start()])
        ahead = ahead[: replaced.start() if replaced else other.start()]
    stop = _STOP.search(ahead)
    if stop:
        ahead = ahead[: stop.start()]
    offset = m.end("number")
    issued, issued_end = _issued(ahead)
    issuer = _issuer(text, ahead, offset)
    if issuer is None and kind is LicenceKind.AGGREGATED:
        issuer = _bare_issuer(text, ahead, offset, (0, issued_end), lines)
    issuer_end = issuer[1][1] - offset if issuer else 0
    expires, expires_end = _expiry(ahead)
    term = _TERM.search(ahead)
    tail = max(issued_end, issuer_end, expires_end, term.end() if term else 0)
    granted = re.match(r"\s*,?\s*(?:cap|ky)\b(?: phep| lai)?", folded[offset + tail : offset + tail + 12])
    if granted and tail:
        tail += granted.end()
    if not issued_end and not issuer and issued is None:
        blank = re.match(r"[^a-z]{0,4}(?:cap )?(?:ngay)?[^a-z]{0,25}", ahead)
        tail = max(tail, blank.end() if blank and _DOTS.search(blank[0]) else 0)
    if issued is None and not m["digits"][:1].isdigit() and (sample := _SAMPLE_DAY.search(ahead)):
        tail = max(tail, sample.end())
    issuer = issuer or _issuer_before(text, folded, quote_start, start, m.start("number"))
    term_years = int(term["n"]) if term else None
    if expires is None and issued is not None and term_years:
        expires = _plus_years(issued, term_years)
    quote_end = offset + tail
    while quote_end > m.end("number") and text[quote_end - 1] in " ,;.-–(":
        quote_end -= 1
    number = _clean_number(text[m.start("number") : m.end("number")])
    notice = LicenceNotice(
        kind,
        text[quote_start:quote_end],
        number,
        issuer[0] if issuer else None,
        issued.isoformat() if issued else None,
        term_years,
        expires.isoformat() if expires else None,
        False,
        (quote_start, quote_end),
    )
    context = folded[quote_start : min(end, quote_end + 200)]
    placeholder = _is_placeholder(m["digits"], folded[quote_start : min(end, quote_end + 12)], context)
    dots = not m["digits"][:1].isdigit()
    return replace(notice, placeholder=placeholder, number=None if dots else number)


def _business(text: str, folded: str, m: re.Match[str], end: int) -> LicenceNotice:
    offset = m.end("number")
    ahead = folded[offset : min(end, offset + AHEAD)]
    if stop := _STOP.search(ahead):
        ahead = ahead[: stop.start()]
    issued, issued_end = _issued(ahead)
    issuer = _issuer(text, ahead, offset)
    last = max(offset + issued_end, issuer[1][1] if issuer else 0, offset)
    quote = text[m.start() : last]
    return LicenceNotice(
        LicenceKind.BUSINESS,
        quote,
        m["number"],
        issuer[0] if issuer else None,
        issued.isoformat() if issued else None,
        at=(m.start(), last),
    )


def _lead(behind: str) -> int | None:
    """Where in `behind` the notice begins ("Giấy phép thiết lập … số"); None when only the number stands there."""
    starts = [m.start() for m in _LEAD.finditer(behind)]
    labels = [m.start() for m in _LEAD.finditer(behind) if not m[0].startswith("so") or "phep" in m[0]]
    cut = max((m.end() for m in re.finditer(r"[.;©|](?:\s|$)", behind)), default=0)
    inside = [at for at in labels if at >= cut] or [at for at in starts if at >= cut]
    if not inside:
        return None
    # "Giấy phép hoạt động báo chí: Số 09/GP": the first label of the sentence, not the last
    return inside[0]


def _kind(sign: str, label: str, behind: str, ahead: str) -> LicenceKind | None:
    """None: a licence of another trade, or no licence at all."""
    body = sign.removeprefix("gp").removeprefix("gxn").removeprefix("gcn").strip("-")
    aggregated_sign = _AGGREGATED_SIGN.search(sign) is not None
    if not aggregated_sign and not _PRESS_SIGN.search(sign) and (_FOREIGN_SIGN.match(body) or _FOREIGN.search(label)):
        return None
    if _SOFTWARE.search(behind[-70:]):
        return LicenceKind.SOFTWARE
    if _SOCIAL.search(label) or ("btttt" in sign and _SOCIAL.search(behind)):
        return LicenceKind.SOCIAL_NETWORK
    if _BUSINESS.search(label):
        return LicenceKind.BUSINESS
    if aggregated_sign and "btttt" not in sign:
        return LicenceKind.AGGREGATED
    if _AGGREGATED.search(label) and not _PRESS.search(label.replace("tong hop", "")):
        return LicenceKind.AGGREGATED
    if _PRESS_SIGN.search(sign) or _PRESS.search(label):
        return LicenceKind.PRESS
    if re.search(r"so (?:thong tin|tttt|tt|van hoa|vh)|ttdt|thong tin dien tu", ahead):
        return LicenceKind.AGGREGATED
    if "giay phep" in label or "gp" in sign:
        return LicenceKind.UNKNOWN
    return None


def _issued(ahead: str) -> tuple[date | None, int]:
    """(issue day, end of what was read). The first day that is not an end, a renewal or another licence's."""
    for m in _DAY.finditer(ahead):
        if _CUT_ISSUED.search(ahead[: m.start()]):
            break
        day = _day(m)
        if day is not None:
            return day, m.end()
    # "ngày …/../2019": something stands where the day should be
    blank = re.match(r"[^a-z]{0,6}(?:do [^.…]{0,60})?(?:cap )?ngay\s*[.…_ /x]{2,}(?:\d{4})?", ahead)
    return None, blank.end() if blank else 0


def _day(m: re.Match[str]) -> date | None:
    try:
        return date(int(m["y"]), int(m["m"]), int(m["d"]))
    except ValueError:
        return None


def _expiry(ahead: str) -> tuple[date | None, int]:
    for m in _EXPIRY.finditer(ahead):
        day = _DAY.match(ahead, m.end())
        if day is not None and (value := _day(day)) is not None:
            return value, day.end()
    return None, 0


def _plus_years(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def _issuer(text: str, ahead: str, offset: int) -> tuple[str, Span] | None:
    """The issuing body after "do", "của", "bởi", or a name right behind a comma ("…, Bộ Thông tin và Truyền thông cấp")."""
    starts = [m.end() for m in _ISSUER.finditer(ahead)]
    # "…, Bộ Thông tin và Truyền thông cấp": without "do" only with the verb behind the name
    starts += [m.end() for m in _IMPLIED_ISSUER.finditer(ahead)]
    for at in sorted(starts):
        if not _ISSUER_NAME.match(ahead, at):
            continue
        end = _ISSUER_END.search(ahead, at + 3)
        stop = end.start() if end else len(ahead)
        name = text[offset + at : offset + stop].strip(" ,;:.-–")
        if 4 <= len(name) <= 110:
            return name, (offset + at, offset + at + len(name))
    return None


def _bare_issuer(text: str, ahead: str, offset: int, places: Iterable[int], lines: Sequence[int]) -> tuple[str, Span] | None:
    """An office named right behind the number or the day and nothing else: "12/GP-TTĐT · 18/06/2025 · Sở Văn hóa và Thể thao …"."""
    for place in dict.fromkeys(places):
        m = _BARE_ISSUER.match(ahead, place)
        if m is None:
            continue
        line = bisect_right(lines, offset + m.end())
        stop = min(len(ahead), lines[line] - offset if line < len(lines) else len(ahead))
        end = _ISSUER_END.search(ahead, m.end() + 3, stop)
        name = text[offset + m.end() : offset + (end.start() if end else stop)].strip(" ,;:.-–·•/()")
        if 4 <= len(name) <= 110:
            return name, (offset + m.end(), offset + m.end() + len(name))
    return None


def _issuer_before(text: str, folded: str, quote_start: int, start: int, number: int) -> tuple[str, Span] | None:
    """ "Sở Thông tin và Truyền thông cấp giấy phép số …", "Giấy phép do Sở … cấp: số …"."""
    low = max(start, quote_start - 90)
    m = re.search(
        r"(?P<name>\b(?:so|bo|cuc)\s(?:thong tin|tt|van hoa|vh|phat thanh|pt|bao chi|quan ly)[^.:;|]{0,70}?)\s+(?:da )?cap\b[^.;|]{0,60}$",
        folded[low:number],
    )
    return (text[low + m.start("name") : low + m.end("name")], (low + m.start("name"), low + m.end("name"))) if m else None


def _clean_number(number: str) -> str:
    """Blanks around the marks taken out: `86/GP - STTTT` → `86/GP-STTTT`; `729/GP TTĐT` → `729/GP-TTĐT`."""
    number = re.sub(r"\s*/\s*", "/", number.strip(" .-–"))
    number = re.sub(r"^(\w+)\s+(?=GP)", r"\1/", number)
    number = re.sub(r"\s*[-–—]\s*", "-", number)
    return re.sub(r"\s+", "-", number)


def _is_placeholder(digits: str, notice: str, context: str) -> bool:
    """Two marks of sample text together: dots for the number or the day, zeros, "123/GP" with a sample name, a sample mailbox."""
    marks = 0
    marks += not digits[:1].isdigit()
    marks += bool(_DOTS.search(re.sub(r"^\D*?so\s*:?", "", notice)[len(digits) :] if not digits[:1].isdigit() else notice))
    marks += digits in ("123", "1234", "12345", "0", "00", "000", "0000", "111", "999")
    marks += bool(re.search(r"\b(?:nguyen van a|tran van b)\b", context)) or any(s in context for s in ("ten don vi", "[", "mysite.com"))
    marks += "38.000.000" in context or re.search(r"\b(?:example|yourdomain|your-domain|tenmien)\.(?:com|vn)", context) is not None
    marks += (
        bool(re.search(r"\b(?:dd/mm|xx/xx|00/00|01/01/2000|01/01/1970)", context)) or _SAMPLE_DAY.search(notice[len(digits) :]) is not None
    )
    return marks >= 2
