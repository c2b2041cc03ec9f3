from monitor.registry.social import read_social_pages


def test_a_blank_cell_says_nothing_and_the_word_none_says_that_there_are_none() -> None:
    assert read_social_pages(None) == (None, ())
    assert read_social_pages("Không có") == ((), ())


def test_addresses_are_told_apart_by_blanks_commas_and_lines() -> None:
    pages, wrong = read_social_pages("facebook.com/xamau, https://zalo.me/123\nhttps://zalo.me/123")
    assert pages == ("https://facebook.com/xamau", "https://zalo.me/123")
    assert wrong == ()


def test_words_that_are_no_addresses_are_told_and_claim_nothing() -> None:
    assert read_social_pages("có fanpage") == (None, ("có", "fanpage"))
