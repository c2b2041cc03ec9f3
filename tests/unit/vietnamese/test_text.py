import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.vietnamese.text import (
    VIETNAMESE_LETTERS,
    collapse,
    fold,
    fold_keep,
    is_decomposed,
    letter_counts,
    nfc,
    squeeze,
    syllables,
    tone_normal,
    vietnamese_ratio,
)


def test_vietnamese_adds_134_letters_to_ascii() -> None:
    assert len(VIETNAMESE_LETTERS) == 134


def test_decomposed_text_becomes_composed() -> None:
    typed_on_mac = unicodedata.normalize("NFD", "Ủy ban nhân dân xã Đắk Lắk")
    assert is_decomposed(typed_on_mac)
    assert nfc(typed_on_mac) == "Ủy ban nhân dân xã Đắk Lắk"
    assert not is_decomposed(nfc(typed_on_mac))


def test_squeeze_takes_every_kind_of_blank_for_one() -> None:
    assert squeeze("\ufeff Cổng \u00a0\u200b\r\n thông\u3000tin\t") == "Cổng thông tin"


def test_a_search_key_has_no_case_marks_or_spare_blanks() -> None:
    assert fold(" ĐẮK LẮK\u00a0– Nguyễn  Văn Á ") == "dak lak – nguyen van a"
    assert fold(unicodedata.normalize("NFD", "Thừa Thiên Huế")) == "thua thien hue"


@given(st.text())
def test_fold_keep_keeps_length(s: str) -> None:
    s = nfc(s)
    assert len(fold_keep(s)) == len(s)


@given(st.text(alphabet=sorted(VIETNAMESE_LETTERS) + list("abc xyz,.09")))
def test_fold_keep_and_fold_agree_on_vietnamese(s: str) -> None:
    assert squeeze(fold_keep(s)) == fold(s)
    assert fold_keep(s).isascii()


@given(st.text())
def test_fold_is_stable(s: str) -> None:
    assert fold(fold(s)) == fold(s)


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("hoà bình", "hòa bình"),
        ("HOÀ BÌNH", "HÒA BÌNH"),
        ("Hoà", "Hòa"),
        ("thuý, khoẻ", "thúy, khỏe"),
        ("quý quỳ", "quý quỳ"),
        ("hoàng huỳnh toàn", "hoàng huỳnh toàn"),
        ("tòan xã", "toàn xã"),
        ("Uỷ ban", "Ủy ban"),
        ("UỶ BAN", "ỦY BAN"),
        ("hòaBình", "hòaBình"),
    ],
)
def test_both_schools_of_tone_marks_meet(typed: str, normal: str) -> None:
    assert tone_normal(typed) == normal


@given(st.text(alphabet=sorted(VIETNAMESE_LETTERS) + list("hoauyeqn ")))
def test_tone_normal_keeps_the_folded_text(s: str) -> None:
    assert fold(tone_normal(s)) == fold(s)


def test_running_vietnamese_shows_in_its_letters() -> None:
    assert vietnamese_ratio("Chủ tịch Ủy ban nhân dân xã tiếp công dân định kỳ vào thứ năm hằng tuần") > 0.15
    assert vietnamese_ratio("The chairman receives citizens every Thursday") == 0.0
    assert vietnamese_ratio("2024 – 05") == 0.0


def test_words_and_parts() -> None:
    assert syllables("Ông Nguyễn Văn A (PCT)") == ("ong", "nguyen", "van", "a", "pct")
    assert collapse(["Sở ", "", " Nội\nvụ"]) == "Sở Nội vụ"


@given(st.text(alphabet=sorted(VIETNAMESE_LETTERS) + list("ab, 09…“\u00a0\n")))
def test_counting_letters_does_not_depend_on_rare_signs(s: str) -> None:
    beside_a_rare_sign = s + "\u4e00"
    letters, marked = letter_counts(s)
    assert letter_counts(beside_a_rare_sign) == (letters + 1, marked)
    assert fold_keep(beside_a_rare_sign) == fold_keep(s) + "\u4e00"
