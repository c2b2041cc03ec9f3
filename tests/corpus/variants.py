"""The same pages made harder: machine dates removed, every class and id renamed, the article's own date removed wherever it stands."""

import hashlib
import re
from datetime import date, datetime
from html import unescape

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


def nodate(source: str, url: str, day: date | datetime) -> tuple[str, str]:
    """(source, url) with the article's own day removed wherever it stands: screen, meta, JSON-LD, time elements, address."""
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
    own = re.compile(rf"(?<![0-9]){_WEEKDAY}{_CLOCK_BEFORE}(?:ngày\s*)?(?:{'|'.join(forms)})(?![0-9]){_CLOCK}", re.I)
    stripped = own.sub("", source)
    address = re.sub(rf"/{year}/0?{month}/0?{number}(?=/)", "", own.sub("", unescape(url)))
    return stripped, address
