"""What is quoted where something is missing from a menu."""

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
