"""What became of the originals of a site's items."""

from monitor.findings.press import _is_whole_lines
from monitor.findings.sources import _changed
from monitor.rules.dossier import Alteration
from tests.stories import story

ORIGINAL = story(1, 200)


def a_word_of(text: str) -> str:
    return text.split()[90]


def test_what_the_source_corrected_is_told_with_both_wordings() -> None:
    words = ORIGINAL.split()
    words[90:91] = ["mười", "bảy"]
    assert _changed(ORIGINAL, ORIGINAL, " ".join(words)) == (Alteration(a_word_of(ORIGINAL), "mười bảy"),)


def test_what_the_copy_had_altered_from_the_start_is_no_change_of_the_source() -> None:
    words = ORIGINAL.split()
    words[90:91] = ["mười", "bảy"]
    assert _changed(" ".join(words), ORIGINAL, ORIGINAL) == ()


def test_a_source_that_stands_as_it_was_has_not_changed() -> None:
    assert _changed(ORIGINAL, ORIGINAL, f"{ORIGINAL}\n{story(2, 60)}") == ()


def test_another_text_at_the_address_says_nothing() -> None:
    assert _changed(ORIGINAL, ORIGINAL, story(3, 200)) is None


def test_a_line_of_its_own_is_told_from_words_put_into_a_line() -> None:
    text = "Một câu.\nCâu thêm vào.\nCâu cuối có chữ thêm."
    assert _is_whole_lines(text, (9, 21))
    assert not _is_whole_lines(text, (30, 37))
