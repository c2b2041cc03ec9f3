"""What is quoted where something is missing from a menu."""

from monitor.rules.engine import evaluate, pick_rules
from monitor.rules.headings import menu_quote
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
