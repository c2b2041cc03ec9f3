"""Shingles: their numbers are stored, so they are held to what they are."""

from hypothesis import given
from hypothesis import strategies as st

from monitor.press.shingles import SAMPLE, SIZE, sampled, shingles
from monitor.press.words import words_of
from monitor.vietnamese.text import nfc

_SYLLABLES = st.lists(st.sampled_from("an ba ca da ga ha la ma na ra sa ta".split()), max_size=40)


def test_the_numbers_in_stored_indexes_stay_what_they_are() -> None:
    assert shingles("một hai ba bốn năm sáu bảy tám".split()) == [720056204668312618]


def test_less_than_eight_syllables_have_none() -> None:
    assert shingles("một hai ba".split()) == []


@given(_SYLLABLES, _SYLLABLES)
def test_a_shingle_is_the_same_wherever_it_stands(before: list[str], after: list[str]) -> None:
    phrase = "tôi đi chợ làng mua cá rô đồng".split()
    assert len(phrase) == SIZE
    numbers = shingles([*before, *phrase, *after])
    assert numbers[len(before)] == shingles(phrase)[0]
    assert len(numbers) == len(before) + len(after) + 1
    assert all(0 <= number < 2**61 for number in numbers)


def test_both_sides_sample_alike() -> None:
    one = shingles([str(n) for n in range(200)])
    assert sampled(one[50:120]) == {n for n in one[50:120] if n % SAMPLE == 0} <= sampled(one)


@given(st.text(alphabet="aáàảăâđĐeêo ƯỨứ.,;\n12", max_size=60))
def test_syllables_stand_where_they_say(text: str) -> None:
    text = nfc(text)
    words = words_of(text)
    for i in range(len(words)):
        printed = text[words.starts[i] : words.ends[i]]
        assert words.letters(i, i + 1) == printed
        assert len(printed) == len(words.folded[i])


def test_marks_case_and_punctuation_make_no_difference() -> None:
    assert words_of("Hoà Bình, ĐẤT nước!").folded == words_of("hòa bình đất NƯỚC").folded
