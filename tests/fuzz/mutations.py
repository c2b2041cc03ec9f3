# ruff: noqa: E501 - rows of pieces are kept in lines
"""Pages that nobody would write: the project's own pages cut, knotted, drowned and mislabelled. A number gives the same page every time."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from unicodedata import normalize

from monitor.clock import VIETNAM
from monitor.sample.bulk import bulk
from monitor.sample.province import build
from tests.labelled.collection import every_page

FETCHED = datetime(2026, 11, 21, 9, 30, tzinfo=VIETNAM)


@dataclass(frozen=True, slots=True)
class Sent:
    """What a server answers."""

    number: int
    url: str
    body: bytes
    headers: dict[str, str]
    how: tuple[str, ...]
    """Names of the mutations done, in their order."""


@cache
def seeds() -> tuple[tuple[str, str], ...]:
    """(address, HTML) of the pages that are mutated: labelled pages, a sample province, a few heavy ones."""
    found = [(page.url, page.html) for page in every_page()]
    province = build(31)
    for host in sorted(province.hosts):
        for path, answer in sorted(province.hosts[host].items())[::3]:
            if "html" in answer.content_type and answer.status == 200:
                found.append((f"http://{host}{path}", answer.body.decode("utf-8", "replace")))
    heavy = bulk(pages=40, hosts=2, seed=5)
    for address in heavy.addresses()[::4]:
        _, _, host, path = address.split("/", 3)
        whole = heavy.answer(host, f"/{path}")
        if whole is not None:
            found.append((address, whole.body.decode()))
    return tuple(found)


PIECES = (
    "<", ">", "</p>", "</div></div></div>", "<table><tr>", "<!--", "-->", "]]>", "<![CDATA[", "\0", "\x00\x00\x00", "\u0301", "\u202e", "\u200b",
    "12/13/2024", "99:99", "31/02/2025", "00/00/0000", "16/72/2020", "Ngày đăng: ", "Nguồn: ", "Theo ", " CH", "ngày", "Bình luận (", "Giấy phép số ",
    "<a href='http://[::1'>", "<a href='//'>", "<base href='//['>", "<base href='javascript:'>", "&#xD800;", "&#1114112;", "&#0;", "&ngay", "&amp;amp;",
    "&NotEqualTilde;", "<time datetime='9999-99-99'>", "<time datetime='0001-01-01T00:00:00-23:59'>", "<meta property='article:published_time' content='",
    "<script type='application/ld+json'>[[[", '<script type="application/ld+json">{"datePublished":{"a":[1,null]},"@graph":[{},[],3]}</script>',
    "<svg>", "<math>", "<plaintext>", "<title>", "<textarea>", "<select><option>", "<template>", "<frameset>", "<noscript>", "<style>", "<body>", "<html>",
    "<meta charset=utf-7>", "<meta charset='tcvn'>", "<p hidden>", "<h1>", "<form><input type=hidden>", "<iframe src='about:blank'>", "\ud7ff", "\uffff",
    "lúc 25 giờ 61 phút", "1.000.000.000.000.000.000.000 lượt", "0" * 400, "<b>" * 200, "<p>" * 60, "<li>" * 60, "\n" * 500, "…" * 300,
)  # fmt: skip
HEADERS: tuple[dict[str, str], ...] = (
    {},
    {"Content-Type": "text/html"},
    {"Content-Type": "text/html; charset=utf-8"},
    {"Content-Type": "TEXT/HTML;CHARSET="},
    {"Content-Type": "text/html; charset=windows-1258"},
    {"Content-Type": "text/html; charset=utf-16"},
    {"Content-Type": "text/html; charset=" + "x" * 5000},
    {"Content-Type": "text/html; charset=../../etc; boundary=\x00"},
    {"Content-Type": "application/xhtml+xml; charset=\u1ed7"},
    {"Content-Type": ";;;;", "Last-Modified": "Mon, 99 Foo 20241 99:99:99"},
    {"Content-Type": "text/html", "Last-Modified": "\r\nSet-Cookie: a=b", "Date": "x" * 10_000, "Content-Language": "\x00"},
    {"CONTENT-TYPE": "text/plain", "Server": "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"), "Refresh": "0;url=//"},
)

Change = Callable[[str, random.Random], str]


def _cut(text: str, chance: random.Random) -> str:
    return text[: chance.randrange(len(text) + 1)]


def _cut_inside_a_tag(text: str, chance: random.Random) -> str:
    places = [i for i, c in enumerate(text) if c == "<"]
    at = chance.choice(places) + chance.randint(1, 12) if places else 0
    return text[:at] if chance.random() < 0.5 else text[:at] + text[at + chance.randint(1, 200) :]


def _lose(text: str, chance: random.Random) -> str:
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + text[at + chance.randint(1, 80) :]
    return text


def _strew(text: str, chance: random.Random) -> str:
    for _ in range(chance.randint(1, 15)):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(PIECES) + text[at:]
    return text


def _transplant(text: str, chance: random.Random) -> str:
    other = chance.choice(seeds())[1]
    a, b = chance.randrange(len(other) + 1), chance.randrange(len(text) + 1)
    return text[:b] + other[a : a + chance.randint(20, 4000)] + text[b:]


def _flip(text: str, chance: random.Random) -> str:
    letters = list(text)
    for _ in range(chance.randint(1, 40) if letters else 0):
        letters[chance.randrange(len(letters))] = chr(
            chance.choice(
                (0, 9, 38, 60, 62, 34, 160, 0x200B, 0x301, 0xFFFD, chance.randrange(32, 0x2FFF), chance.randrange(0x10000, 0x10FFFF))
            )
        )
    return "".join(letters)


def _nest(text: str, chance: random.Random) -> str:
    tag = chance.choice(("div", "font", "b", "table><tr><td", "ul><li", "a href=x", "form", "blockquote", "span"))
    depth = chance.choice((30, 300, 1_000))
    at = chance.randrange(len(text) + 1)
    return text[:at] + f"<{tag}>" * depth + text[at:]


def _swell_attribute(text: str, chance: random.Random) -> str:
    name = chance.choice(("class", "href", "title", "content", "style", "onclick", "datetime", "alt"))
    filling = chance.choice(("x", " a", "12/11/2026 ", "http://", "&amp;", "ngày ", "\t")) * chance.choice((200, 5_000))
    at = text.find(" ", chance.randrange(len(text) + 1))
    return text[:at] + f' {name}="{filling}" ' + text[at:] if at > 0 else text


def _spell_with_entities(text: str, chance: random.Random) -> str:
    start = chance.randrange(len(text) + 1)
    part = text[start : start + 2_000]
    return (
        text[:start] + "".join(f"&#{ord(c)};" if c not in "<>=\"' /" and chance.random() < 0.4 else c for c in part) + text[start + 2_000 :]
    )


def _repeat(text: str, chance: random.Random) -> str:
    start = chance.randrange(len(text) + 1)
    part = text[start : start + chance.randint(10, 500)]
    return text[:start] + part * chance.choice((3, 20, 100)) + text[start:]


def _decompose(text: str, chance: random.Random) -> str:
    return normalize(chance.choice(("NFD", "NFKD")), text)


def _shuffle_tags(text: str, chance: random.Random) -> str:
    pieces = text.split("<")
    a = chance.randrange(len(pieces))
    part = pieces[a : a + 12]
    chance.shuffle(part)
    return "<".join([*pieces[:a], *part, *pieces[a + 12 :]])


def _digits(text: str, chance: random.Random) -> str:
    """Other figures in the dates, times and numbers of a stretch."""
    start = chance.randrange(len(text) + 1)
    part = "".join(chance.choice("0123456789") if c.isdigit() and chance.random() < 0.3 else c for c in text[start : start + 6_000])
    return text[:start] + part + text[start + 6_000 :]


CHANGES: dict[str, Change] = {
    "cut": _cut,
    "cut inside a tag": _cut_inside_a_tag,
    "lose": _lose,
    "strew": _strew,
    "transplant": _transplant,
    "flip": _flip,
    "nest": _nest,
    "swell an attribute": _swell_attribute,
    "entities": _spell_with_entities,
    "repeat": _repeat,
    "decompose": _decompose,
    "shuffle tags": _shuffle_tags,
    "digits": _digits,
}


def _bytes(text: str, chance: random.Random) -> tuple[bytes, str]:
    match chance.randrange(10):
        case 0:
            return text.encode("cp1258", "replace"), "windows-1258"
        case 1:
            return text.encode("utf-16", "surrogatepass"), "utf-16"
        case 2:
            half = len(text) // 2
            return text[:half].encode("utf-8", "replace") + text[half:].encode("cp1258", "replace"), "mixed charsets"
        case 3:
            bits = bytearray(text.encode("utf-8", "replace"))
            for _ in range(len(bits) // 50):
                bits[chance.randrange(len(bits))] ^= 0x80
            return bytes(bits), "flipped bits"
        case 4:
            body = text.encode("utf-8", "replace")
            return body[: chance.randrange(len(body) + 1)], "cut bytes"
        case _:
            return text.encode("utf-8", "surrogatepass"), "utf-8"


def mutated(number: int) -> Sent:
    """The page of a number: one to four changes, some charset, some headers."""
    chance = random.Random(f"fuzz:{number}")
    url, text = chance.choice(seeds())
    done = []
    for name in chance.choices(list(CHANGES), k=chance.randint(1, 4)):
        text = CHANGES[name](text, chance)[:600_000]
        done.append(name)
    body, coding = _bytes(text, chance)
    if chance.random() < 0.05:
        url = chance.choice(
            (
                "",
                "http://[::1",
                "http://x/%ff%00/2026/02/31/",
                "not an address",
                "http://" + "a" * 3_000,
                "http://mau.test/" + "/2026" * 400,
            )
        )
    return Sent(number, url, body, dict(chance.choice(HEADERS)), (*done, coding))


def hostile() -> dict[str, bytes]:
    """Pages made to take long or much: each is read within the time of any page."""
    paragraph = "<p>Sáng ngày 12/11/2026, thôn Đông ra quân nạo vét kênh mương theo Kế hoạch số 45/KH-UBND ngày 02/5/2026.</p>"
    page = f"<html><head><title>Ra quân</title></head><body><h1>Ra quân</h1><p>Ngày đăng: 12/11/2026 08:30</p>{paragraph * 5}"
    spam = "<div style='display:none'><a href='https://88bet.example.com/'>nhà cái</a></div>"
    hidden = "<style>" + "".join(f".c{i}{{display:none}}" for i in range(20_000)) + "</style>"
    return {
        "10,000 deep": (page + "<div>" * 10_000 + "chữ").encode(),
        "10,000 deep in one paragraph": (page + "<p>" + "<font>" * 10_000 + "12/11/2026").encode(),
        "100,000 deep": ("<b>" * 100_000 + "12/11/2026").encode(),
        "tables in tables": (page + "<table><tr><td>" * 3_000).encode(),
        "attribute of 4 MB": (page + f'<a href="{"x" * 4_000_000}">y</a>').encode(),
        "4 MB of one word": (page + "a" * 4_000_000).encode(),
        "4 MB of blanks": (page + " " * 4_000_000 + "Nguồn: x").encode(),
        "4 MB of digits": (page + "1234567890" * 400_000).encode(),
        "200,000 dates": (page + "12/11/2026 " * 200_000).encode(),
        "60,000 date lines": (page + "<p>12/11/2026 08:30</p>" * 60_000).encode(),
        "4 MB of slashes": (page + "1/" * 2_000_000).encode(),
        "100,000 links": (page + '<li><a href="/tin/1.html">Tin 12/11/2026</a>' * 60_000).encode(),
        "50,000 sources": (page + "<p>Nguồn: Báo Nhân Dân</p>" * 50_000).encode(),
        "50,000 comments": (page + "<h3>Bình luận (1)</h3><div>An - 12/11/2026 08:30</div>" * 30_000).encode(),
        "30,000 licences": (page + "<div>Giấy phép số 12/GP-TTĐT do Sở TTTT cấp ngày 20/12/2016</div>" * 30_000).encode(),
        "quarter million open tags": ("<" * 250_000).encode(),
        "half-open attributes": ('<a href="' * 200_000).encode(),
        "entities only": ("&#7891;" * 500_000).encode(),
        "combining marks only": ("a" + "\u0301" * 1_500_000).encode(),
        "NUL bytes": b"\0" * 3_000_000 + page.encode() + b"\0" * 1_000_000,
        "brackets": ("(" * 1_000_000 + ")" * 1_000_000).encode(),
        "hyphens and blanks": ("- " * 1_500_000).encode(),
        "JSON-LD 100,000 deep": (f'<script type="application/ld+json">{"[" * 100_000}</script>' + page).encode(),
        "JSON-LD of 4 MB": (f'<script type="application/ld+json">{{"a":[{",".join(["{}"] * 1_200_000)}]}}</script>' + page).encode(),
        "20,000 meta dates": ('<meta property="article:published_time" content="2026-11-12T08:30:00+07:00">' * 20_000 + page).encode(),
        "capital words": ("UBND XÃ " * 400_000).encode(),
        "theo theo theo": ("Theo Báo " * 300_000).encode(),
        "colons": ("a: " * 1_000_000).encode(),
        "style elements never closed": (spam + "<style>" * 600_000).encode(),
        "a style sheet of braces": (spam + "<style>" + ".a{" * 1_300_000 + "</style>").encode(),
        "links half written by a script": (spam + "<script>" + ("<a " + "href=//aaaa " * 24) * 14_000 + "</script>").encode(),
        "60,000 scripts with links": (spam + "<script>a='<a href=https://w88.example.com/>nhà cái</a>';</script>" * 55_000).encode(),
        "20,000 hidden classes": (hidden + "<a href='https://88bet.example.com/'>nhà cái</a>" * 40_000).encode(),
        "at signs": ("a@" * 1_500_000).encode(),
    }
