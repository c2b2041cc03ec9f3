# ruff: noqa: E501 - markup reads better unwrapped
"""Any bytes are read, nothing raises, every quote stands where it says."""

import json
import random
from datetime import datetime

import pytest

from monitor.clock import VIETNAM
from monitor.domain.facts import FIXED_KEYS, PageKind
from monitor.extraction.document import parse
from monitor.extraction.fixed_form import fixed_form
from monitor.extraction.links import links
from monitor.extraction.read import LARGEST, page_text, read, read_document, text_offsets_hold
from monitor.vietnamese.text import nfc

FETCHED = datetime(2024, 7, 16, 9, 30, tzinfo=VIETNAM)
URL = "http://xatanan.example/tin/don-ve-sinh-duong-lang-12.html"
PAGE = (
    "<!DOCTYPE html><html lang=vi><head><meta charset=utf-8><title>Dọn vệ sinh đường làng ngõ xóm</title>"
    "<meta property='article:published_time' content='2024-07-12T08:30:00+07:00'>"
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-07-12T08:30:00+07:00"}</script></head><body><ul><li><a href=/>Trang chủ</a></ul>'
    "<h1>Dọn vệ sinh đường làng ngõ xóm</h1><p>Ngày đăng: 12/07/2024 08:30 | Lượt xem: 12</p><p>Sáng ngày 12/7/2024, Hội Nông dân xã phối hợp với Đoàn Thanh niên"
    " tổ chức ra quân dọn vệ sinh, trồng hoa hai bên đường liên thôn theo Kế hoạch số 45/KH-UBND ngày 02/5/2024.</p><p>Nguồn: Báo Nhân Dân</p>"
    "<h3>Ý kiến bạn đọc</h3><form><textarea></textarea><button>Gửi</button></form><div>Giấy phép số 12/GP-TTĐT cấp ngày 20/12/2016</div></body></html>"
)  # fmt: skip
PIECES = ("<", ">", "</p>", "<table><tr>", "<!--", "]]>", "\0", "\u0301", "12/13/2024", "99:99", "<a href='http://[::1'>", "<base href='//['>", "&#xD800;", "&#1114112;", "<time datetime='9999-99-99'>", "<script type='application/ld+json'>[[[", "<svg>", "<plaintext>", "<title>", " CH", "0" * 50, "<p>" * 30, "ngày", "\ud7ff", "<template>", "<frameset>")  # fmt: skip


def mutated(seed: int) -> bytes:
    chance = random.Random(seed)
    text = list(PAGE)
    for _ in range(chance.randint(1, 25)):
        at = chance.randrange(len(text))
        match chance.randrange(4):
            case 0:
                del text[at : at + chance.randint(1, 60)]
                text = text or ["x"]
            case 1:
                text.insert(at, chance.choice(PIECES))
            case 2:
                other = chance.randrange(len(text))
                text[at:at] = text[other : other + chance.randint(1, 200)]
            case _:
                text[at] = chr(chance.choice((0, 9, 38, 60, 160, 0x200B, 0x301, 0xFFFD, chance.randrange(32, 0x2FFF))))
    body = "".join(text).encode("utf-8", "surrogatepass")
    if chance.random() < 0.2:
        body = bytes(byte ^ (chance.random() < 0.02) * 0x80 for byte in body)
    return body


@pytest.mark.parametrize("block", range(10))
def test_no_mutated_page_raises_and_every_quote_stands_in_the_text(block: int) -> None:
    for seed in range(block * 40, block * 40 + 40):
        body = mutated(seed)
        facts = read(body, url=URL, fetched_at=FETCHED, headers={"Content-Type": "text/html"})
        assert text_offsets_hold(facts, page_text(body, {"Content-Type": "text/html"})), seed
        json.dumps(fixed_form(facts))


@pytest.mark.parametrize(
    "body",
    [b"", b"\0" * 100, b"\xff\xfe", b"<", b"%PDF-1.4 abc", b"\xef\xbb\xbf", b"<html>" + b"<div>" * 20_000, b"<p>" + b"1/" * 20_000, b"a" * 300_000, b"{}", b"\x1f\x8b\x08\x00"],
    ids=["empty", "nul", "bom", "bracket", "pdf", "utf8 bom", "deep", "slashes", "one word", "json", "gzip"],
)  # fmt: skip
def test_strange_bodies_are_facts_without_claims(body: bytes) -> None:
    facts = read(body, url=URL, fetched_at=FETCHED)
    assert facts.published is None
    assert facts.sources == ()


def test_a_page_beyond_the_limit_is_not_read_and_says_so() -> None:
    facts = read(PAGE.encode() + b" " * LARGEST, url=URL, fetched_at=FETCHED)
    assert facts.page_kind is PageKind.OTHER
    assert facts.unreadable == ("too large to read",)
    assert facts.title is None


def test_the_fixed_form_has_the_fixed_keys_and_no_other() -> None:
    form = fixed_form(read(PAGE.encode(), url=URL, fetched_at=FETCHED))
    assert tuple(form) == FIXED_KEYS
    assert form["published"]["value"] == "2024-07-12T08:30:00+07:00"
    assert form["published"]["from"] == "visible"
    assert set(form["published"]) >= {"value", "precision", "quote", "at", "from"}


def test_a_place_counts_in_the_page_text() -> None:
    facts = read(PAGE.encode(), url=URL, fetched_at=FETCHED)
    assert facts.published is not None
    assert facts.published.at is not None
    start, end = facts.published.at
    assert page_text(PAGE.encode())[start:end] == facts.published.quote == "12/07/2024 08:30"


def test_a_decomposed_page_reads_like_a_composed_one() -> None:
    import unicodedata

    composed = read(nfc(PAGE).encode(), url=URL, fetched_at=FETCHED)
    decomposed = read(unicodedata.normalize("NFD", PAGE).encode(), url=URL, fetched_at=FETCHED)
    assert decomposed.title == composed.title
    assert decomposed.published == composed.published


def test_every_rejected_date_has_a_reason() -> None:
    facts = read(PAGE.encode(), url=URL, fetched_at=FETCHED)
    reasons = {item.quote: item.why for item in facts.rejected_dates}
    assert reasons["02/5/2024"] == "law citation"
    assert reasons["20/12/2016"] == "licence"


def test_a_feed_is_a_feed_whatever_its_type_says() -> None:
    feed = (
        "<?xml version='1.0'?><rss><channel><title>Tin mới</title><item><title>Một</title><link>http://xatanan.example/1.html</link>"
        "<pubDate>Fri, 12 Jul 2024 08:30:00 GMT</pubDate></item></channel></rss>"
    )
    facts = read(feed.encode(), url="http://xatanan.example/rss", fetched_at=FETCHED, headers={"content-type": "text/html"})
    assert (facts.page_kind, facts.title, facts.list_items, facts.published) == (PageKind.FEED, "Tin mới", 1, None)


def test_a_wall_is_a_challenge() -> None:
    wall = b'<html><body><script>document.cookie="D1N=0123;path=/";window.location.reload(true);</script></body></html>'
    assert read(wall, url=URL, fetched_at=FETCHED).page_kind is PageKind.CHALLENGE


def test_links_come_from_the_same_parse_resolved_and_once() -> None:
    body = (
        b"<base href='http://xatanan.example/a/'><a href='b.html#x'>Mot</a><a href='b.html'>Hai</a><a href='javascript:void(0)'>Ba</a>"
        b"<a href='mailto:a@b.example'>Thu</a><a href='http://[bad'>Hong</a><a href=' /c '><img alt='Anh'></a>"
    )
    _, document = read_document(body, url=URL, fetched_at=FETCHED)
    assert [(link.url, link.text) for link in links(document)] == [
        ("http://xatanan.example/a/b.html", "Mot"),
        ("http://xatanan.example/c", "Anh"),
    ]


def test_a_hundred_thousand_elements_are_no_danger() -> None:
    document = parse("<i>" * 1000 + "<p>a</p>" * 100_000)
    assert len(document.elements) > 100_000
