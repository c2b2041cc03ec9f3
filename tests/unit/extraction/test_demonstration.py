"""Content that came with the software, and own content that stands beside it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from monitor.domain.facts import PageKind
from monitor.extraction.cms import Profile, profiles
from monitor.extraction.demonstration import is_demonstration
from monitor.extraction.reading import Reading

Builder = Callable[..., Reading]

VENDOR = Profile(
    "mau",
    demonstration=("Đây là bài viết mẫu của phần mềm Mẫu",),
    demonstration_titles=("Mẫu 3.0 ra mắt!", "Welcome to the Sample System 3.0"),
    demonstration_menu=("Sample news", "Sample tips", "Sample people", "Sample jobs"),
)
MENU = "".join(f"<li><a href='/en/news/{n}/'>{title}</a></li>" for n, title in enumerate(VENDOR.demonstration_menu))


def _made_by(reading: Reading, profile: Profile | None = VENDOR) -> Reading:
    return replace(reading, profile=profile)


@pytest.mark.parametrize("title", ["Mẫu 3.0 ra mắt!", "MẪU 3.0 RA MẮT"])
def test_a_page_with_a_vendors_title_is_nobodys(article: Builder, title: str) -> None:
    assert is_demonstration(_made_by(article(title=title)), "vi")


def test_an_own_article_that_speaks_of_the_vendor_is_its_authors(article: Builder) -> None:
    assert not is_demonstration(_made_by(article(title="Xã Mẫu tập huấn sử dụng Mẫu 3.0 ra mắt tháng này")), "vi")


def test_words_of_the_vendor_count_in_the_text_and_nowhere_else(article: Builder) -> None:
    assert is_demonstration(_made_by(article(text=f"<p>{VENDOR.demonstration[0]}, bạn có thể xóa nó.</p>")), "vi")
    assert not is_demonstration(_made_by(article(outside=f"<p>{VENDOR.demonstration[0]}</p>")), "vi")


def test_a_foreign_branch_with_the_vendors_menu_was_never_set_up(article: Builder) -> None:
    reading = _made_by(article(menu=f"<ul>{MENU}</ul>", title="City celebrates ten years"))
    assert is_demonstration(reading, "en")
    assert not is_demonstration(reading, "vi")


def test_a_foreign_page_is_known_by_its_shipped_address_too(article: Builder) -> None:
    url = "https://xamau.example.gov.vn/en/about/Welcome-to-the-Sample-System-3-0.html"
    assert is_demonstration(_made_by(article(title="Commune portal", url=url)), "en")
    assert not is_demonstration(_made_by(article(title="Giới thiệu xã Mẫu", url=url)), "vi")


def test_a_section_that_lists_only_shipped_titles_is_nobodys_and_one_own_item_makes_it_own(page: Builder) -> None:
    menu = "<ul><li><a href='/'>Trang chủ</a></li><li><a href='/tin-tuc/'>Tin tức</a></li></ul>"
    shipped = "<div><a href='/tin-tuc/mau-1.html'>Mẫu 3.0 ra mắt!</a></div>"
    own = "<div><a href='/tin-tuc/hop-dan-2.html'>Thôn Đông họp dân bàn việc làm đường</a></div>"
    for body, expected in ((shipped, True), (shipped + own, False), ("", False)):
        reading = page(f"{menu}<h1>Tin tức</h1>{body}", kind=PageKind.LISTING, url="https://xamau.example.gov.vn/tin-tuc/")
        assert is_demonstration(_made_by(reading), "vi") is expected


def test_the_shipped_titles_of_all_vendors_are_asked_for_when_the_software_is_unknown(article: Builder) -> None:
    shipped = next(profile for profile in profiles() if profile.name == "nukeviet").demonstration_titles[0]
    assert is_demonstration(_made_by(article(title=shipped), None), "en")
    assert not is_demonstration(_made_by(article(title=shipped), Profile("khac")), "en")
