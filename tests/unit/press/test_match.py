"""Whom a text was taken from: found through every way of copying, named by time and by what articles say themselves."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.domain.facts import SourceKind
from monitor.domain.press import AlterationKind
from monitor.press.compare import Page, passages
from monitor.press.match import find_matches
from monitor.press.memory import MemoryIndex
from monitor.press.words import words_of
from monitor.vietnamese.text import syllables as syllables_of
from tests.stories import press_article, site_page, story

TEXT = story(1)
STRANGERS = [press_article(story(n), "nhandan.vn", number=n) for n in range(100, 130)]


def changed(text: str, every: int) -> str:
    words = text.split(" ")
    return " ".join(f"khác{i}" if i % every == every - 1 else word for i, word in enumerate(words))


def shuffled(text: str) -> str:
    sentences = [s + "." for s in text.replace("\n", " ").split(".") if s.strip()]
    random.Random(5).shuffle(sentences)
    return " ".join(sentences)


def half(text: str) -> str:
    return text[: len(text) // 2]


@pytest.mark.parametrize(
    ("copy", "share"),
    [
        (TEXT, 1.0),
        (half(TEXT), 0.98),
        (TEXT[: len(TEXT) // 4], 0.95),
        (f"{story(50, 200)}\n{TEXT[: len(TEXT) // 3]}", 0.28),
        (changed(TEXT, 20), 0.9),
        (changed(TEXT, 10), 0.85),
        (shuffled(TEXT), 0.9),
        (TEXT.upper(), 1.0),
        (f"Trang chủ\nTin tức\n{TEXT}\nTin liên quan\n{story(60, 40)}", 0.75),
    ],
    ids=["whole", "half", "quarter", "quoted in own text", "1 in 20 changed", "1 in 10 changed", "reordered", "capitals", "with chrome"],
)
def test_a_copy_is_traced_to_its_original(copy: str, share: float) -> None:
    index = MemoryIndex([*STRANGERS, press_article(TEXT)])
    (match,) = find_matches(index, site_page(copy))
    assert match.original.url == "https://tuoitre.vn/bai-1.html"
    assert match.share_of_page >= share


@pytest.mark.parametrize(
    "text",
    [
        story(2),
        f"{story(3)}\n{TEXT[:130]}",
        "Sáng nay hội nghị khai mạc.",
        "",
    ],
    ids=["another story", "one quoted sentence", "a line", "nothing"],
)
def test_a_text_of_ones_own_matches_nothing(text: str) -> None:
    assert find_matches(MemoryIndex([*STRANGERS, press_article(TEXT)]), site_page(text)) == ()


def test_the_earliest_article_is_the_original() -> None:
    index = MemoryIndex([press_article(TEXT, "laodong.vn", minutes=30), press_article(TEXT, "tuoitre.vn", minutes=0)])
    (match,) = find_matches(index, site_page(TEXT))
    assert match.original.outlet == "tuoitre.vn"
    assert [(other.outlet, other.why) for other in match.others] == [("laodong.vn", "đăng sau")]


def test_an_outlet_that_credits_its_source_is_passed_through() -> None:
    reprint = press_article(TEXT, "laodong.vn", minutes=-20, credited=("tuoitre.vn",))
    (match,) = find_matches(MemoryIndex([reprint, press_article(TEXT)]), site_page(TEXT))
    assert match.original.outlet == "tuoitre.vn"
    assert match.others[0].why == "tự ghi nguồn tuoitre.vn"


def test_where_only_the_reprint_is_known_it_says_whose_it_is() -> None:
    reprint = press_article(TEXT, "laodong.vn", credited=("ttxvn.vn",))
    (match,) = find_matches(MemoryIndex([reprint]), site_page(TEXT, credited=("ttxvn.vn",)))
    assert match.original.outlet == "laodong.vn"
    assert match.passed_through == ("ttxvn.vn",)
    assert not match.credits_another


def test_a_press_agency_goes_before_an_aggregator_that_was_quicker() -> None:
    quick = press_article(TEXT, "tonghop.vn", minutes=-5, kind=SourceKind.AGGREGATOR)
    (match,) = find_matches(MemoryIndex([quick, press_article(TEXT)]), site_page(TEXT))
    assert match.original.outlet == "tuoitre.vn"


def test_state_portals_are_originals_too() -> None:
    portal = press_article(TEXT, "chinhphu.vn", minutes=-60, kind=SourceKind.STATE)
    (match,) = find_matches(MemoryIndex([press_article(TEXT), portal]), site_page(TEXT))
    assert match.original.outlet == "chinhphu.vn"


def test_crediting_another_than_the_one_found_is_said() -> None:
    (match,) = find_matches(MemoryIndex([press_article(TEXT)]), site_page(TEXT, credited=("laodong.vn",)))
    assert match.credits_another


def test_a_page_with_two_originals_has_two_matches() -> None:
    other = story(2)
    index = MemoryIndex([press_article(TEXT), press_article(other, "laodong.vn")])
    matches = find_matches(index, site_page(f"{TEXT}\n{half(other)}"))
    assert [match.original.outlet for match in matches] == ["tuoitre.vn", "laodong.vn"]


def test_a_monitored_site_is_never_the_original_of_a_press_article() -> None:
    index = MemoryIndex([press_article(TEXT, "xamau.test", minutes=-100, kind=SourceKind.STATE, site="xamau")])
    assert find_matches(index, press_article(TEXT)) == ()


def test_among_monitored_sites_the_earlier_one_is_the_original() -> None:
    index = MemoryIndex([press_article(TEXT, "xamau.test", site="xamau", kind=SourceKind.OTHER)])
    (match,) = find_matches(index, site_page(TEXT, host="xakhac.test"))
    assert match.original.site == "xamau"
    assert find_matches(index, site_page(TEXT, host="xakhac.test", minutes=-60)) == ()


def test_sites_of_one_portal_copy_each_other_too() -> None:
    index = MemoryIndex([press_article(TEXT, "tinh.test", site="XA-A", kind=SourceKind.STATE)])
    page = replace(site_page(TEXT, host="tinh.test"), site="XA-B")
    (match,) = find_matches(index, page)
    assert (match.original.site, match.order_known) == ("XA-A", True)
    assert find_matches(index, replace(page, site="XA-A")) == ()


@pytest.mark.parametrize(
    ("one", "other", "known"),
    [
        ("2026-03-06", "2026-03-07", True),
        ("2026-03-07", "2026-03-07", False),
        ("2026-03-07T08:00:00+07:00", "2026-03-07", False),
        ("2026-03-07T08:00:00+07:00", "2026-03-07T08:01:00+07:00", True),
        ("", "2026-03-07", False),
    ],
)
def test_which_of_two_monitored_sites_was_first_is_said_only_where_the_printed_times_tell(one: str, other: str, known: bool) -> None:
    index = MemoryIndex([press_article(TEXT, "xamau.test", one, site="xamau", kind=SourceKind.OTHER)])
    (match,) = find_matches(index, site_page(TEXT, host="xakhac.test", printed=other))
    assert match.order_known is known


def test_a_site_does_not_copy_itself() -> None:
    index = MemoryIndex([press_article(TEXT, "xamau.test", site="xamau", number=9)])
    assert find_matches(index, site_page(TEXT)) == ()


def test_what_two_newspapers_and_the_page_quote_alike_was_taken_from_neither() -> None:
    announcement = story(7, 120)
    index = MemoryIndex(
        [
            press_article(f"{story(8, 250)}\n{announcement}", "tuoitre.vn"),
            press_article(f"{announcement}\n{story(9, 250)}", "laodong.vn", minutes=20),
        ]
    )
    assert find_matches(index, site_page(f"{story(10, 100)}\n{announcement}")) == ()


def test_the_text_of_a_decision_is_nobodys_article() -> None:
    articles = "\n".join(f"Điều {n}. {story(n, 40).splitlines()[0]}" for n in range(1, 8))
    index = MemoryIndex([press_article(f"{story(8, 150)}\n{articles}")])
    assert find_matches(index, site_page(f"{story(11, 100)}\n{articles}")) == ()


def test_delay_is_counted_from_the_two_printed_minutes() -> None:
    (match,) = find_matches(MemoryIndex([press_article(TEXT)]), site_page(TEXT, minutes=95))
    assert (match.delay_minutes, match.delay_known, match.prints_earlier) == (95, True, False)


def test_a_copy_that_prints_an_earlier_time_is_said_to_and_its_delay_is_not_known() -> None:
    page = site_page(TEXT, minutes=45, printed="2026-03-07T06:15:00+07:00")
    (match,) = find_matches(MemoryIndex([press_article(TEXT)]), page)
    assert (match.delay_minutes, match.delay_known, match.prints_earlier) == (45, False, True)


def test_a_day_without_a_minute_gives_no_delay() -> None:
    (match,) = find_matches(MemoryIndex([press_article(TEXT, published="2026-03-07")]), site_page(TEXT))
    assert (match.delay_minutes, match.delay_known, match.prints_earlier) == (None, False, False)


def test_changed_numbers_and_names_are_shown_with_their_places() -> None:
    original = (
        "Trao đổi với phóng viên vào sáng hôm qua, ông Nguyễn Văn Bình cho biết đến nay toàn xã đã có 125 hộ dân nhận tiền đền bù đợt một "
        "và bắt đầu dọn nhà đi nơi ở mới trong tuần này."
    )
    copy = original.replace("125", "215").replace("Bình", "Minh").replace("dọn", "chuyển")
    page, source = words_of(copy), words_of(original)
    (passage,) = passages(page, source, Page(page).compare(source))
    assert [(a.kind, a.original, a.copy) for a in passage.alterations] == [
        (AlterationKind.NAME, "Bình", "Minh"),
        (AlterationKind.NUMBER, "125", "215"),
        (AlterationKind.WORD, "dọn", "chuyển"),
    ]
    for change in passage.alterations:
        assert copy[slice(*change.copy_at)] == change.copy
        assert original[slice(*change.original_at)] == change.original


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 200), st.integers(60, 200), st.integers(0, 120), st.integers(0, 120))
def test_passages_say_the_same_on_both_sides(start: int, length: int, before: int, after: int) -> None:
    syllables = TEXT.split()
    taken = " ".join(syllables[start : start + length])
    copy = f"{story(20, before)}\n{taken}\n{story(21, after)}"
    page, source = words_of(copy), words_of(TEXT)
    how = Page(page).compare(source)
    found = passages(page, source, how)
    assert how.shared >= len(taken.split()) - 2
    for passage in found:
        if passage.verbatim:
            # words are compared, punctuation aside: a neighbour that happens to be the same word belongs to the passage
            assert syllables_of(copy[slice(*passage.copy_at)]) == syllables_of(TEXT[slice(*passage.original_at)])


def test_a_word_put_in_among_the_first_is_seen_and_a_line_of_ones_own_before_them_is_not_a_change() -> None:
    first, *rest = TEXT.split(" ")
    original = press_article(TEXT)
    (match,) = find_matches(MemoryIndex([original]), site_page(" ".join([first, *rest[:3], "không", "hề", *rest[3:]])))
    assert [change.copy for passage in match.passages for change in passage.alterations] == ["không hề"]
    (match,) = find_matches(MemoryIndex([original]), site_page(f"Tin của thôn An Phú\n{TEXT}"))
    assert not any(passage.alterations for passage in match.passages)


def test_a_text_that_repeats_itself_without_end_is_compared_in_bounded_time() -> None:
    endless = "lạc quan " * 20_000
    words = words_of(endless)
    page = Page(words)
    assert sum(run.length for run in page._runs(page.numbers)) < 800_000
    (match,) = find_matches(MemoryIndex([press_article(f"{story(1)} {endless}")]), site_page(story(1)))
    assert match.syllables >= 290
