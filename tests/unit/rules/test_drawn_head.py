"""Name and service type among what a browser drew at the top of a page."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.domain.facts import DrawnHead, DrawnText
from monitor.rules.drawn_head import rendered_head

NAME = "Nhịp cầu quê hương"
TYPE = "Trang thông tin điện tử tổng hợp"


def line(text: str, size: float | None, top: float, left: float = 10.0) -> DrawnText:
    """One line of text; 1.2 times as high as its letters, half as wide as high for each."""
    high = size or 16.0
    return DrawnText(text, size, left, top, left + len(text) * high / 2, top + 1.2 * high)


def head(*texts: DrawnText, pictures: tuple[tuple[float, float, float, float], ...] = (), styled: bool = True) -> DrawnHead:
    return DrawnHead(texts, pictures, styled)


def test_a_type_right_below_the_name_is_measured() -> None:
    read = rendered_head(head(line(NAME.upper(), 30, 10), line(TYPE, 20, 50)), NAME)
    assert (read.name, read.name_height, read.service_type, read.service_type_height) == (NAME.upper(), 30, TYPE, 20)
    assert read.right_below is True


def test_an_office_is_known_by_its_name_without_the_province() -> None:
    read = rendered_head(
        head(line("UBND TỈNH MẪU", 16, 5), line("SỞ Y TẾ", 30, 30), line("Trang TTĐT tổng hợp", 22, 70)), "Sở Y tế tỉnh Bà Rịa - Vũng Tàu"
    )
    assert (read.name, read.right_below) == ("SỞ Y TẾ", True)


def test_name_and_type_may_be_drawn_in_several_pieces() -> None:
    pieces = (line("Nhịp cầu", 28, 10), line("quê hương", 28, 10, 200), line("Trang thông tin điện tử", 20, 50), line("tổng hợp", 20, 76))
    read = rendered_head(head(*pieces), NAME)
    assert (read.name_height, read.service_type_height, read.right_below) == (28, 20, True)


def test_above_the_name_or_behind_a_slogan_is_not_right_below() -> None:
    assert rendered_head(head(line(TYPE, 20, 10), line(NAME, 30, 40)), NAME).right_below is False
    slogan = line("Nhanh chóng, chính xác, tin cậy", 16, 50)
    assert rendered_head(head(line(NAME, 30, 10), slogan, line(TYPE, 20, 75)), NAME).right_below is False


def test_a_short_line_between_or_the_same_line_is_left_to_a_person() -> None:
    assert rendered_head(head(line(NAME, 30, 10), line("Tỉnh Mẫu", 16, 50), line(TYPE, 20, 75)), NAME).right_below is None
    assert rendered_head(head(line(NAME, 30, 10), line(TYPE, 20, 15, 400)), NAME).right_below is None
    assert rendered_head(head(line(f"{TYPE} {NAME}", 30, 10)), NAME).name is None


def test_an_entry_of_the_menu_is_not_the_name() -> None:
    menu = [line("Trang chủ", 16, 60), line("Quê hương", 16, 80), line("Tin nhịp cầu quê hương", 16, 100)]
    read = rendered_head(head(line(TYPE, 14, 30), *menu, pictures=((0, 0, 400, 90),)), NAME)
    assert read.right_below is not False
    # larger letters above: whatever the entry is, it is not the head's name
    assert rendered_head(head(line("NCQH", 40, 5), *menu), NAME).name is None


def test_nothing_is_missing_where_a_picture_may_show_it() -> None:
    assert rendered_head(head(line(NAME, 30, 10)), NAME) == rendered_head(head(line(NAME, 30, 10), pictures=((0, 400, 900, 560),)), NAME)
    assert rendered_head(head(line(NAME, 30, 10)), NAME).service_type is None
    assert rendered_head(head(line(NAME, 30, 10), pictures=((0, 55, 300, 90),)), NAME).image
    assert rendered_head(head(pictures=((0, 0, 300, 90),)), NAME).image


def test_a_licence_notice_is_no_label() -> None:
    notice = line("Giấy phép thiết lập trang thông tin điện tử tổng hợp số 12/GP-TTĐT", 14, 2400)
    assert rendered_head(head(line(NAME, 30, 10), notice), NAME).service_type is None
    foot = rendered_head(head(line(NAME, 30, 10), line(TYPE, 14, 2400)), NAME)
    assert (foot.service_type, foot.right_below) == (TYPE, False)


def test_without_its_style_sheet_nothing_of_a_page_is_measured() -> None:
    read = rendered_head(head(line(NAME, 30, 10), line(TYPE, 8, 50), styled=False), NAME)
    assert (read.name, read.styled) == (None, False)


_WORDS = st.lists(st.sampled_from([*NAME.split(), *TYPE.split(), "Tin", "mới", "Liên", "hệ"]), min_size=1, max_size=8).map(" ".join)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(_WORDS, st.floats(8, 40), st.floats(90, 3000)), max_size=12), st.floats(14, 40), st.floats(0.65, 1.2))
def test_whatever_stands_further_down_a_good_head_stays_good(below: list[tuple[str, float, float]], size: float, share: float) -> None:
    drawn = head(line(NAME, size, 0), line(TYPE, size * share, 1.2 * size), *(line(words, other, top + 10) for words, other, top in below))
    read = rendered_head(drawn, NAME)
    assert read.right_below is True
    assert read.name_height is not None
    assert read.service_type_height is not None
    assert read.service_type_height >= 0.64 * read.name_height
