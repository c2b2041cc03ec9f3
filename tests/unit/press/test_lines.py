"""Which lines of an article are compared."""

from monitor.press.lines import compared, lines_of, repeated_lines
from tests.stories import story


def test_captions_are_not_compared() -> None:
    text = f"{story(1, 60)}\nLễ khai mạc. Ảnh: Văn Nam\n{story(2, 60)}"
    assert "khai" not in {compared(text).letters(i, i + 1) for i in range(len(compared(text)))}


def test_a_sentence_about_photographs_is_compared() -> None:
    line = "Ảnh hưởng của bão khiến nhiều tuyến đường ngập sâu trong nước suốt buổi sáng."
    assert len(compared(line)) == 15


def test_articles_of_an_instrument_prove_nothing() -> None:
    text = (
        "Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\nĐiều 1. Phê duyệt kế hoạch.\n1. Giao Sở Tài chính thực hiện.\nHôm qua trời mưa to."
    )
    words = compared(text)
    assert {words.folded[i] for i in range(len(words)) if i not in words.weak} == set("hom qua troi mua to".split())


def test_news_about_a_law_is_news() -> None:
    text = "Cụ thể, tại khoản 10 Điều 4, điểm c khoản 2 Điều 10 Nghị quyết số 254/2025/QH15 đã quy định mức thu mới."
    assert not compared(text).weak


def test_lines_that_a_site_repeats_are_found_and_left_out() -> None:
    appeal = "Đề nghị bà con cài đặt ứng dụng định danh điện tử."
    bodies = [f"{story(n, 60)}\n{appeal}" for n in range(4)]
    repeated = repeated_lines(bodies)
    assert len(repeated) == 1
    assert compared(bodies[0], repeated).folded == compared(story(0, 60)).folded


def test_one_text_under_many_addresses_is_news_all_the_same() -> None:
    assert not repeated_lines([story(1, 60), story(1, 60), f"{story(1, 60)}\n", story(2, 60)])


def test_a_line_of_two_pages_is_not_yet_repeated() -> None:
    assert not repeated_lines([f"{story(n, 60)}\nCùng một câu." for n in range(2)])


def test_spans_of_lines_leave_out_blanks_at_the_ends() -> None:
    text = "  một \n\n hai\nba"
    assert [text[a:b] for a, b in lines_of(text)] == ["một", "hai", "ba"]
