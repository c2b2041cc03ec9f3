import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.vietnamese import language
from monitor.vietnamese.language import language_of, language_shares

VI = "Ủy ban nhân dân xã tổ chức hội nghị triển khai nhiệm vụ phát triển kinh tế – xã hội quý III cho toàn thể cán bộ."
EN = "The commune held a conference on the tasks of the third quarter, and all officials were asked to report by Friday."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (VI, "vi"),
        (VI.upper(), "vi"),
        (unicodedata.normalize("NFD", VI), "vi"),
        (EN, "en"),
        ("Trang chủ", "vi"),
        ("Tin tức", "vi"),
        ("Skip to main content", None),
        ("Home", None),
        ("Email: vpubnd@mau.test", None),
        ("2024 – 05/06", None),
        ("", None),
        ("Uy ban nhan dan xa thong bao lich tiep cong dan dinh ky hang tuan tai tru so", "vi"),
        ("Truong THPT Nguyen Du to chuc le khai giang nam hoc moi cho hoc sinh", "vi"),
        ("How can the students be at the school in the morning", "en"),
        (
            "Mr. Nguyễn Văn Thắng, Chairman of the People's Committee, and Ms. Trần Thị Hồng, who was the head of the office.",
            "en",
        ),
        ("Chương trình IELTS Academic và TOEFL Junior của Cambridge English Assessment cho Lower Secondary", "vi"),
        ("Chung chi IELTS 7.5", None),
        ("សាធារណរដ្ឋសង្គមនិយមវៀតណាម", "km"),
        ("ສາທາລະນະລັດ ປະຊາທິປະໄຕ", "lo"),
        ("越南社会主义共和国", "zh"),
    ],
)
def test_language_of_a_block(text: str, code: str | None) -> None:
    assert language_of(text) == code


def test_french_is_neither_vietnamese_nor_english() -> None:
    text = (
        "Le comité populaire de la commune a organisé une conférence consacrée aux tâches du troisième trimestre, à laquelle "
        "ont participé les cadres, les représentants des écoles et les chefs de village, réunis à la maison commune."
    )
    assert language_of(text) == "fr"


def test_ordinary_blocks_never_reach_the_statistics(monkeypatch: pytest.MonkeyPatch) -> None:
    def unexpected(text: str, words: list[str]) -> str | None:
        raise AssertionError(text)

    monkeypatch.setattr(language, "_by_statistics", unexpected)
    assert language_of(VI * 5) == "vi"
    assert language_of(EN * 5) == "en"


def test_shares_weigh_letters_and_leave_out_what_is_open() -> None:
    shares = language_shares([VI, VI, VI, EN, "Home", "|", ""])
    assert list(shares) == ["vi", "en"]
    assert 0.6 < shares["vi"] < 0.8
    assert sum(shares.values()) == pytest.approx(1, abs=0.002)
    assert language_shares(["Home", "2024"]) == {}


@given(st.text(max_size=400))
def test_no_text_raises_and_the_answer_is_always_the_same(text: str) -> None:
    assert language_of(text) == language_of(text)
