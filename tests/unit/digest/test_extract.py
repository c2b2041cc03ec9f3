"""Three sentences quoted from a text: whole ones, from its running lines, in its own words."""

import pytest

from monitor.digest.extract import first_sentences


def test_whole_sentences_are_quoted() -> None:
    assert first_sentences("Câu một. Câu hai! Câu ba? Câu bốn.", 3) == "Câu một. Câu hai! Câu ba?"


def test_of_nothing_nothing_is_quoted_and_a_long_text_is_cut_at_a_word() -> None:
    assert first_sentences("", 3) == ""
    cut = first_sentences("từ " * 400, 3)
    assert cut.endswith("từ …")
    assert len(cut) <= 425


@pytest.mark.parametrize(
    ("sentence", "following"),
    [
        ("Bà con đến đông.", "Đến trưa thì tan."),
        ("Chợ họp sớm.", "Ước tính có 300 người."),
        ("Ông đến TP. Hồ Chí Minh sáng 5.11.", "Bà ở lại."),
        ("PGS.TS. Nguyễn Văn A, ThS. Lê B. chủ trì.", "Có 20 người dự."),
        ('Bà nói: "Tôi vui lắm."', "Rồi bà về."),
        ("Trong đó có rau, quả, v.v. và hoa.", "Chợ đông."),
        ("Đoàn thu 3.452 cây tại thôn Hạ.", '"Cây tốt", ông nói.'),
    ],
)
def test_an_abbreviation_ends_no_sentence_and_a_closing_quote_belongs_to_it(sentence: str, following: str) -> None:
    assert first_sentences(f"{sentence} {following}", 1) == sentence


def test_bylines_captions_and_the_repeated_title_are_passed_over_and_gaps_are_marked() -> None:
    lines = ["Viết bởi Lê Minh Vinh", "1547 Lượt xem", "Xã Mẫu ra quân", "Sáng nay bà con ra đồng."]
    text = "\n".join([*lines, "Bà con xã Mẫu ra đồng - Ảnh: H.Y.T.", "Trưa thì về. Chiều mưa to."])
    assert first_sentences(text, 3, title="Xã Mẫu ra quân.") == "Sáng nay bà con ra đồng. […] Trưa thì về. Chiều mưa to."


def test_a_text_of_bare_lines_is_quoted_as_it_stands() -> None:
    assert first_sentences("Thông báo lịch cắt điện\nThôn Hạ ngày 5/11", 3) == "Thông báo lịch cắt điện Thôn Hạ ngày 5/11"


def test_a_list_and_what_introduces_it_are_no_sentences_and_nothing_is_said_twice() -> None:
    opening = "Chợ họp sớm từ lúc trời còn chưa rõ mặt người và đông nhất là vào những ngày cuối năm. Chợ họp gồm ba khu:"
    item = "khu bán nông sản và đồ khô của bà con các thôn trong xã mang tới từ khi gà gáy, do tổ tự quản của chợ trông coi"
    lines = [opening, f"- {item};", f"- {item}.", opening.split(" Chợ họp gồm")[0], "Trưa thì tan."]
    assert first_sentences("\n".join(lines), 3) == f"{lines[3]} […] Trưa thì tan."
