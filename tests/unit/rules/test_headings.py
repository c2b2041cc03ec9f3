"""What is quoted where something is missing from a menu, and what texts of standing pages tell."""

import pytest

from monitor.rules import cl_01, nd_01, nd_03, nd_04
from monitor.rules.engine import evaluate, pick_rules
from monitor.rules.headings import Topic, menu_quote
from monitor.vietnamese.text import fold
from tests import builders as b


def test_the_first_entry_that_names_a_section_is_quoted() -> None:
    home = b.read(
        b.home(
            sections=[
                ("English version", "http://xamau.test/en/"),
                ("Trang chủ", "http://xamau.test/"),
                ("Giới thiệu", "http://xamau.test/1/"),
            ]
        )
    )
    assert menu_quote(home) == "Giới thiệu"


def test_a_menu_of_such_entries_only_is_quoted_all_the_same() -> None:
    assert menu_quote(b.read(b.home(sections=[("English", "http://xamau.test/en/")]))) == "English"


def test_an_entry_with_nothing_but_sample_content_behind_it_is_named_and_not_denied() -> None:
    titles = ("Cơ cấu tổ chức", "Lãnh đạo", "Văn bản", "Thủ tục hành chính", "Liên hệ", "Bản đồ", "Quy hoạch")
    home = b.home(sections=[(title, f"http://xamau.test/{n}/") for n, title in enumerate(titles)])
    sample = b.page("listing", "http://xamau.test/2/", title="Văn bản", list_items=3, demonstration=True)
    (outcome,) = evaluate(b.dossier([home, sample]), pick_rules(["ND-01"]))
    (missing,) = outcome.instances
    assert missing.quote == "Văn bản"
    assert missing.note.startswith("Danh mục có mục “Văn bản” nhưng ở đó chỉ có nội dung mẫu")


def _topic(words: str) -> Topic:
    return next(one for rule in (nd_01, nd_03, nd_04, cl_01) for one in rule.TOPICS if one.words.startswith(words))


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("giới thiệu", "Sở có chức năng tham mưu / Sở gồm 05 phòng chuyên môn"),
        ("giới thiệu", "Các đơn vị thuộc Sở / Thanh tra"),
        ("thông tin lãnh đạo", "Những người đứng đầu xã"),
        ("thông tin lãnh đạo", "Họ và tên: Lê Văn Bảy / Chức vụ: Phó Giám đốc"),
        ("điều kiện", "Diện tích 62,4 km2, dân số 38.000 người"),
        ("điều kiện", "Xã giáp với các xã bạn và sông lớn"),
        ("chiến lược", "Mục tiêu, chỉ tiêu năm 2026"),
        ("mục Tiếp cận", "Những thông tin xã có trách nhiệm công khai"),
        ("danh mục", "Các thông tin bắt buộc công khai"),
        ("báo cáo tài chính", "Công khai tài chính quý III"),
        ("dự toán", "Thu, chi ngân sách 9 tháng"),
        ("kế hoạch phát triển", "Nghị quyết về phát triển kinh tế xã hội"),
        ("số liệu", "Tỷ lệ hồ sơ giải quyết trước hạn: 45%"),
        ("số liệu", "Cam kết của chúng tôi: trả kết quả đúng hẹn"),
    ],
)
def test_the_words_of_a_standing_page_tell_what_it_holds(topic: str, text: str) -> None:
    assert _topic(topic).is_told([fold(text)])


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("giới thiệu", "Xã tổ chức ngày hội, các phòng học được sửa"),
        ("thông tin lãnh đạo", "Chủ tịch xã thăm hộ nghèo"),
        ("điều kiện", "Diện tích gieo trồng tăng mười phần trăm"),
        ("mục Tiếp cận", "Thông tin thời tiết, giá nông sản"),
        ("báo cáo tài chính", "Hỗ trợ tài chính cho hộ vay vốn"),
        ("số liệu", "Mời bạn đánh giá mức độ hài lòng về trang"),
    ],
)
def test_other_words_of_the_kind_tell_nothing(topic: str, text: str) -> None:
    assert not _topic(topic).is_told([fold(text)])
