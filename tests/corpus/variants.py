"""The same pages made harder: machine dates removed, every class and id renamed, the article's own date removed or spelled otherwise,
its source line removed, its block set into another site's frame."""

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from html import escape, unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

_META = re.compile(r"<meta\b[^>]*>", re.I)
_META_DATE = re.compile(
    r"(?:property|name|itemprop)\s*=\s*[\"']?[^\"'>]*(?:publish|modif|date|time|lastmod|updated|issued|created)[^\"'>]*", re.I
)
_LD = re.compile(r"<script[^>]*ld\+json[^>]*>.*?</script\s*>", re.I | re.S)
_DATETIME = re.compile(r"\s(?:datetime|itemprop|itemtype|itemscope|pubdate)(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>]+))?", re.I)
_MICRO_DATE = re.compile(
    r"<(span|div|time|p|i)\b[^>]*itemprop\s*=\s*[\"']?date(?:Published|Modified|Created)[^>]*>\s*[0-9T:+\-Z. ]{8,40}\s*</\1\s*>", re.I
)
_TAG = re.compile(r"<[a-zA-Z][^<>]*>")
_NAME = re.compile(r"(\s(?:class|id)\s*=\s*)(\"[^\"]*\"|'[^']*'|[^\s>\"']+)", re.I)


def nometa(source: str) -> str:
    """Without meta dates, JSON-LD, microdata and datetime attributes."""
    source = _LD.sub("", source)
    source = _META.sub(lambda m: "" if _META_DATE.search(m[0]) else m[0], source)
    source = _MICRO_DATE.sub("", source)
    return _TAG.sub(lambda m: _DATETIME.sub("", m[0]) if _DATETIME.search(m[0]) else m[0], source)


def noclass(source: str, *, salt: str = "") -> str:
    """Every word of class and id attributes replaced by one that means nothing; the same word by the same one for one `salt`."""

    def renamed(word: str) -> str:
        return "x" + hashlib.blake2b((salt + word).encode(), digest_size=4).hexdigest()

    def attribute(m: re.Match[str]) -> str:
        value = m[2].strip("\"'")
        return f'{m[1]}"{" ".join(renamed(word) for word in value.split())}"'

    return _TAG.sub(lambda m: _NAME.sub(attribute, m[0]), source)


def bare(source: str, *, salt: str = "") -> str:
    """Without titles, headings, sections, class names and metadata: a page that says nothing of itself but how it looks."""
    source = noclass(nometa(source), salt=salt)
    source = re.sub(r"<title>.*?</title>", "<title>Cổng thông tin điện tử</title>", source, flags=re.S | re.I)
    source = re.sub(r"<meta[^>]*(?:title|description)[^>]*>", "", source, flags=re.I)
    return re.sub(r"<(/?)(?:h[1-6]|article|main|header|section|nav|aside|footer|time)\b[^>]*>", r"<\1div>", source, flags=re.I)


_EN = "January February March April May June July August September October November December".split()
_VI = ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"]
_WEEKDAY = (
    r"(?:(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\s*[,\-|–]?\s*(?:ngày\s*)?)?"
)
_CLOCK = r"(?:\s*[,|\-–@]?\s*(?:lúc|hồi)?\s*\d{1,2}\s*[:hg]\s*\d{1,2}(?::\d{1,2})?\s*(?:SA|CH|AM|PM)?(?:\s*\(?GMT\s*\+?\s*\d+\)?)?)?"
_CLOCK_BEFORE = r"(?:\d{1,2}\s*[:hg]\s*\d{1,2}(?::\d{1,2})?\s*(?:SA|CH|AM|PM)?\s*[,|\-–]?\s*(?:ngày\s*)?)?"


@cache
def own_day(day: date) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """One day as the corpus prints it: (bare, with weekday and time around it)."""
    year, month, number = day.year, day.month, day.day
    sep = r"\s?[/.\-–]\s?"
    sep = rf"(?:{sep}|&#x0*2f;|&#47;|&#x0*2d;|&#45;)"
    forms = [
        rf"0?{number}{sep}0?{month}{sep}{year}",
        rf"{year}-?/?0?{month:02d}-?/?{number:02d}"
        r"(?:[T +]?(?:07)?\d{2}:?\d{2}(?::?\d{2})?(?:\.\d+)?(?:\s?[+\-]\d{2}:?\d{2}|Z)?)?",
        rf"0?{number},?\s+(?:tháng|Th)\s*(?:0?{month}|{_VI[month - 1]})(?:\s*,?\s*(?:năm)?\s*|/){year}",
        rf"0?{number}(?:st|nd|rd|th)?\s+(?:{_EN[month - 1]}|{_EN[month - 1][:3]}),?\s+{year}",
        rf"(?:{_EN[month - 1]}|{_EN[month - 1][:3]})\s+0?{number}(?:st|nd|rd|th)?,?\s+{year}",
    ]
    bare_day = f"(?:{'|'.join(forms)})(?![0-9])"
    dressed = rf"(?<![0-9]){_WEEKDAY}{_CLOCK_BEFORE}(?:ngày\s*)?{bare_day}{_CLOCK}"
    return re.compile(rf"(?<![0-9]){bare_day}", re.I), re.compile(dressed, re.I)


def own_places(day: date, text: str) -> list[tuple[int, int]]:
    """[start, end) of each place; the slow pattern is tried only where a day stands, up to 60 characters before it."""
    bare_day, dressed = own_day(day)
    places: list[tuple[int, int]] = []
    for found in bare_day.finditer(text):
        last = places[-1][1] if places else 0
        if found.start() >= last and (m := dressed.search(text, max(last, found.start() - 60))) is not None:
            places.append(m.span())
    return places


def _without(day: date, text: str) -> str:
    pieces, last = [], 0
    for start, end in own_places(day, text):
        pieces.append(text[last:start])
        last = end
    return "".join([*pieces, text[last:]])


_SAID_PUBLISHED = re.compile(
    r"<(span|div|time)\b[^>]*itemprop\s*=\s*[\"']?datePublished[^>]*>\s*[0-9T:+\-Z. ]{8,40}\s*</\1\s*>"
    r"|<meta\b[^>]*(?:article:published_time|datePublished)[^>]*>|\"datePublished\"\s*:\s*\"[^\"]*\"\s*,?",
    re.I,
)


def nodate(source: str, url: str, day: date) -> tuple[str, str]:
    """(source, url) with the article's own day removed wherever it stands: screen, meta, JSON-LD, time elements, address.

    What machines are told of its publication goes too when it is another day (one corpus page says so of its update); days of change stay.
    """
    stripped = _SAID_PUBLISHED.sub("", _without(day, source))
    address = re.sub(rf"/{day.year}/0?{day.month}/0?{day.day}(?=/)", "", _without(day, unescape(url)))
    return stripped, address


# ── respell ───────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way of printing a moment. `shows` tells what can be read from it: second, minute or day."""

    name: str
    shows: str
    write: Callable[[datetime], str]
    clock: Callable[[datetime], str] | None = None
    """A page clock that stands at the top of the page beside it, with the moment of reading."""


_DAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
_NUMBERED = ("Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6", "Thứ 7", "Chủ nhật")
_ENGLISH = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _half(m: datetime) -> str:
    return f"{m.hour % 12 or 12}:{m:%M:%S}"


def _clock_numbered(m: datetime) -> str:
    return f"{_NUMBERED[m.weekday()]}, Ngày {m:%d/%m/%Y} -"


def _clock_words(m: datetime) -> str:
    return f"{_DAYS[m.weekday()].capitalize()}, ngày {m:%d} tháng {m:%m} năm {m:%Y}"


SPELLINGS = (
    Spelling("Ngày cập nhật CH", "second", lambda m: f"Ngày cập nhật: {m:%d/%m/%Y} {_half(m)} {'CH' if m.hour >= 12 else 'SA'}"),
    Spelling("thứ | GMT+7", "minute", lambda m: f"{_DAYS[m.weekday()]}, {m:%d/%m/%Y} | {m:%H:%M} GMT+7"),
    Spelling("Cập nhật ngày", "second", lambda m: f"Cập nhật ngày: {m:%d/%m/%Y %H:%M:%S}"),
    Spelling("Ngày đăng lúc", "second", lambda m: f"Ngày đăng: {m:%d/%m/%Y} lúc {m:%H:%M:%S}"),
    Spelling("Ngày đăng, page clock", "minute", lambda m: f"Ngày đăng: {m:%d/%m/%Y}  {m:%H:%M}", _clock_numbered),
    Spelling("Thứ 5, Ngày", "minute", lambda m: f"{_NUMBERED[m.weekday()]}, Ngày {m:%d/%m/%Y}, {m:%H:%M}"),
    Spelling(
        "ngày tháng năm | giờ",
        "second",
        lambda m: f"{_DAYS[m.weekday()]}, ngày {m.day} tháng {m.month} năm {m.year} | {m.hour}:{m:%M:%S}",
    ),
    Spelling("bare day, page clock in words", "day", lambda m: f"{m:%d/%m/%Y}", _clock_words),
    Spelling("hour first, unpadded", "minute", lambda m: f"{m.hour}:{m:%M}, {_DAYS[m.weekday()]}, {m.day}-{m.month}-{m.year}"),
    Spelling("minute unpadded", "minute", lambda m: f"{m.hour}:{m.minute}, {_DAYS[m.weekday()]}, {m.day}-{m.month}-{m.year}"),
    Spelling("12 hours AM", "minute", lambda m: f"{m:%d/%m/%Y} {m.hour % 12 or 12:02d}:{m:%M} {'PM' if m.hour >= 12 else 'AM'}"),
    Spelling("24 hours PM", "minute", lambda m: f"{m:%d/%m/%Y %H:%M} {'PM' if m.hour >= 12 else 'AM'}"),
    Spelling("Gốc", "minute", lambda m: f"{_DAYS[m.weekday()]}, {m:%d/%m/%Y %H:%M} Gốc"),
    Spelling("glued to a counter", "minute", lambda m: f"{_DAYS[m.weekday()]} - {m:%d/%m/%Y %H:%M}{m.day % 9 + 1}.{m.year % 900 + 100}0"),
    Spelling(
        "Được viết ngày",
        "minute",
        lambda m: f"Được viết ngày {_DAYS[m.weekday()]}, {m:%d} Tháng {_VI[m.month - 1]} {m:%Y %H:%M}",
    ),
    Spelling(
        "Tháng figure, Lượt xem",
        "minute",
        lambda m: f"{_DAYS[m.weekday()].capitalize()}, {m:%d} Tháng {m.month} {m:%Y %H:%M} 7331 Lượt xem",
    ),
    Spelling("Sunday, with a bar", "minute", lambda m: f"{_ENGLISH[m.weekday()]}, {m:%d/%m/%Y - %H:%M}|"),
    Spelling("Submitted by", "day", lambda m: f"Submitted by Ban biên tập on {m.day} {_EN[m.month - 1]} {m.year}"),
    Spelling(
        "AM and counters",
        "second",
        lambda m: f"{m:%d/%m/%Y} {_half(m)} {'PM' if m.hour >= 12 else 'AM'} - Đã xem: 237 - Phản hồi: 0",
    ),
    Spelling("capital weekday", "second", lambda m: f"{_DAYS[m.weekday()].upper()}, {m:%d/%m/%Y %H:%M:%S}"),
    Spelling("GMT+7 behind", "minute", lambda m: f"{m:%d/%m/%Y %H:%M} GMT+7"),
    Spelling("hour - day", "minute", lambda m: f"{m:%H:%M - %d/%m/%Y}"),
    Spelling("hour day", "minute", lambda m: f"{m:%H:%M %d/%m/%Y}"),
    Spelling("day and hour glued", "minute", lambda m: f"{m:%d/%m/%Y%H:%M}"),
    Spelling("in brackets", "minute", lambda m: f"({m:%H:%M %d/%m/%Y})"),
    Spelling("day hour", "minute", lambda m: f"{m:%d/%m/%Y %H:%M}"),
    Spelling("Th07", "minute", lambda m: f"{m.day} Th{m:%m}, {m.year} - {m:%H:%M}"),
    Spelling("day in brackets", "day", lambda m: f"({m:%d/%m/%Y})"),
    Spelling("Tháng Ba 5", "day", lambda m: f"Tháng {_VI[m.month - 1].title()} {m.day}, {m.year}"),
)
"""Every form that LAW (c3) lists, and the month in words before the day."""

_OWN = "\x01OWN\x01"
_UNSEEN = re.compile(r"<!--.*?-->|<(script|style|noscript|title|template)\b.*?</\1\s*>|<[^<>]*>", re.I | re.S)


def mark_own_day(source: str, url: str, day: date, headline: str) -> tuple[str, str]:
    """(source, url) for `respell`: a mark in the one place where the screen prints the article's own day, every other trace of it removed.

    The place is the one nearest to the headline. The address comes without the day too. LookupError when the screen prints no such day.
    """
    source = nometa(source)
    at = _own_place(source, day, headline)
    if at is None:
        raise LookupError("the screen does not print the article's day")
    return nodate(source[: at[0]] + _OWN + source[at[1] :], url, day)


def respell(marked: str, moment: datetime, spelling: Spelling, now: datetime) -> str:
    """The marked source with the moment printed in another form; `now` is what a page clock shows."""
    clock = f"<div>{spelling.clock(now)}</div>" if spelling.clock is not None else ""
    whole = re.sub(r"<body\b[^>]*>", lambda m: m[0] + clock, marked, count=1)
    return whole.replace(_OWN, escape(spelling.write(moment)))


def _own_place(source: str, day: date, headline: str) -> tuple[int, int] | None:
    """[start, end) in `source` of the article's own day on the screen; None when it is not printed."""
    seen = _UNSEEN.sub(lambda m: "\x00" * len(m[0]), source)
    places = own_places(day, seen)
    if not places:
        return None
    words = r"[\s\x00]+".join(re.escape(escape(word, quote=False)) for word in headline.split()[:6])
    heads = [m.start() for m in re.finditer(words, seen)] or [m.start() for m in re.finditer(r"<h1\b", source, re.I)]
    best: tuple[int, tuple[int, int]] | None = None
    for head in heads:
        for place in places:
            distance = place[0] - head if place[0] > head else 2 * (head - place[0])
            if best is None or distance < best[0]:
                best = (distance, place)
    return best[1] if best else places[0]


# ── nosource ──────────────────────────────────────────────────────────────────────────────────────────────────────

_LEAD_MARK = re.compile(r"(?<=>)\s*\(\s*[^\W\d_][^()<>]{1,25}\)\s*[-–:]\s*")


def nosource(source: str, citations: Iterable[str], links: Iterable[str] = ()) -> str:
    """Without the source line: the smallest element around each citation, every link to the original, the agency's mark before the lead."""
    tree = LexborHTMLParser(source)
    for citation in citations:
        wanted = " ".join(citation.split())
        while (node := _smallest(tree, wanted)) is not None:
            node.decompose()
    for link in links:
        for node in tree.css("a"):
            if (node.attributes.get("href") or "") == link:
                node.decompose()
    return _LEAD_MARK.sub("", tree.html or "")


def _smallest(tree: LexborHTMLParser, wanted: str) -> LexborNode | None:
    """The largest element of the body that holds the words and little else (a label, the author)."""
    fits = None
    for node in tree.css("body *"):
        text = " ".join(node.text().split())
        if wanted not in text or len(text) > len(wanted) + 60 or node.tag in {"script", "style"}:
            continue
        if fits is None or len(node.html or "") > len(fits.html or ""):
            fits = node
    return fits


# ── swap ──────────────────────────────────────────────────────────────────────────────────────────────────────────

BLOCKS = {
    "theolympiaschools.edu.vn": ("div#text-header", "div.detail-body"),
    "xatanphu.huyendongson.test": ("div.news_column",),
    "cafef.vn": ("div.totalcontentdetail",),
    "dantri.com.vn": ("article",),
    "tuoitre.vn": ("div.detail__cmain",),
    "vnexpress.net": ("div.sidebar-1",),
}
"""Host → where its article's headline, date, text and source stand; several parts where the page has its headline in another row."""


def block_of(source: str, host: str) -> str:
    """The article's block as HTML. LookupError when a part is not there."""
    tree = LexborHTMLParser(source)
    return "".join(_part(tree, selector).html or "" for selector in BLOCKS[host])


HOLE, TITLE = "block-stands-here", "title-stands-here"


def frame_of(source: str, host: str, url: str, title: str, day: date) -> str:
    """An article page without its article: HOLE where the block stood, TITLE where its title was; its day and metadata are gone."""
    tree = LexborHTMLParser(nodate(nometa(source), url, day)[0])
    *heads, hole = BLOCKS[host]
    for selector in heads:
        _part(tree, selector).decompose()
    _part(tree, hole).replace_with(HOLE)
    whole = tree.html or ""
    for spelled in {title, escape(title), escape(title, quote=False)}:
        whole = whole.replace(spelled, TITLE)
    return whole


def framed(block: str, title: str, frame: str) -> str:
    """`block` in the hole of a frame."""
    return frame.replace(TITLE, escape(title)).replace(HOLE, block)


def _part(tree: LexborHTMLParser, selector: str) -> LexborNode:
    node = tree.css_first(selector)
    if node is None:
        raise LookupError(selector)
    return node
