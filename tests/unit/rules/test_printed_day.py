"""The day of an item is quoted as the page prints it, where it prints it."""

from dataclasses import replace

import pytest

from monitor.domain.facts import DateFact
from monitor.extraction.read import page_text, read
from monitor.rules.engine import evaluate, pick_rules
from monitor.rules.signals import printed_day
from tests import builders as b

WORDS = "Ngày qua, Ủy ban nhân dân xã đã họp giao ban, bàn việc thu hoạch vụ mùa và sửa đường liên thôn trước mùa mưa bão. "
STAMP = '<meta property="article:published_time" content="2026-05-01T08:15:30+07:00">'


def page(printed: str, stamp: str = STAMP) -> bytes:
    return (
        f'<html><head><meta property="og:type" content="article">{stamp}<title>Xã họp giao ban tháng năm</title></head><body>'
        f"<h1>Xã họp giao ban tháng năm</h1>{printed}<p>{WORDS * 4}</p><p>{WORDS * 3}</p></body></html>"
    ).encode()


@pytest.mark.parametrize("printed", ["01/05/2026", "Thứ Sáu, 01/05/2026", "Ngày đăng: 01-05-2026"])
def test_metadata_tell_the_time_and_the_page_the_day(printed: str) -> None:
    body = page(f"<div class='ngay'>{printed}</div>")
    facts = read(body, url="http://xamau.test/tin/1.html", fetched_at=b.moment("2026-11-21"), status=200)
    assert facts.published is not None
    assert facts.published.origin == "meta", "the case that matters: the machine's value was taken for its time"
    quote, at, remark = printed_day(b.read(facts))
    assert at is not None
    assert page_text(body)[at[0] : at[1]] == quote
    assert quote in printed
    assert remark == ""


def test_a_page_that_prints_no_day_is_quoted_by_its_metadata_and_says_so() -> None:
    facts = read(page(""), url="http://xamau.test/tin/1.html", fetched_at=b.moment("2026-11-21"), status=200)
    quote, at, remark = printed_day(b.read(facts))
    assert (quote, at) == ("2026-05-01T08:15:30+07:00", None)
    assert "trang không in ngày" in remark


def test_the_day_in_the_address_says_so() -> None:
    dated = replace(b.article(), published=DateFact("2026-05-01", "day", "/2026/05/01/", None, "url", "no date on the screen"))
    assert printed_day(b.read(dated)) == ("/2026/05/01/", None, "Ngày đọc từ địa chỉ của tin.")


def test_a_stale_site_is_accused_with_the_day_its_page_prints() -> None:
    facts = read(page("<div>01/05/2026</div>"), url="http://xamau.test/tin/1.html", fetched_at=b.moment("2026-11-21"), status=200)
    site = b.site(level="province", site_class="portal")
    (outcome,) = evaluate(b.dossier([b.home(), facts], of=site), pick_rules(["CN-01"]))
    (instance,) = outcome.instances
    assert (instance.quote, instance.at is not None) == ("01/05/2026", True)
