"""Names of places: which one a text means, and when it does not say."""

import msgspec
import pytest

from monitor.config import load
from monitor.digest.places import Places, province_of

REGISTER = (
    "Trang thông tin điện tử xã Yên Trung",
    "Sở Nội vụ tỉnh Bắc Ninh",
    "Trường THCS Đại Lạc",
    "Báo Bắc Ninh điện tử",
)


@pytest.fixture(scope="module")
def places() -> Places:
    return Places("Bắc Ninh", REGISTER)


def named(places: Places, text: str, *, at_home: bool = False) -> list[str]:
    return [place.words for place in places.named_in(text, at_home=at_home)]


def test_a_unit_is_known_by_its_present_and_by_its_former_name(places: Places) -> None:
    assert named(places, "Phường Kinh Bắc ra quân") == ["Phường Kinh Bắc"]
    assert named(places, "Nhân dân huyện Yên Phong (cũ)") == ["Huyện Yên Phong"]
    assert named(places, "Du khách về Bắc Giang") == ["Tỉnh Bắc Giang (nay là Tỉnh Bắc Ninh)"]


def test_a_name_that_others_bear_too_counts_only_where_the_text_says_which(places: Places) -> None:
    assert named(places, "Phường Hoàng Văn Thụ có lễ hội") == []
    assert "Phường Hoàng Văn Thụ" in named(places, "Phường Hoàng Văn Thụ, thành phố Bắc Giang có lễ hội")[0]
    assert named(places, "Phường Hoàng Văn Thụ có lễ hội", at_home=True) != []


def test_a_name_of_another_province_is_left_out_even_on_a_site_of_ours(places: Places) -> None:
    assert named(places, "Đoàn thăm phường Hoàng Văn Thụ, Hà Nội", at_home=True) == []
    assert named(places, "xã Tân Phú, huyện Đức Linh, tỉnh Bình Thuận", at_home=True) == []


@pytest.mark.parametrize("text", ["Kẹt xe trên đường Bắc Ninh", "xã hội hóa giáo dục", "Hội Hòa Bình", "phường bạn", ""])
def test_words_that_only_look_like_a_place_are_none(places: Places, text: str) -> None:
    assert named(places, text, at_home=True) == []


@pytest.mark.parametrize(
    ("province", "text"),
    [
        ("Phú Thọ", "Tập đoàn Hòa Bình báo lãi, khách sạn Hòa Bình khai trương"),
        ("Phú Thọ", "Trường THCS Hòa Bình ở Cà Mau đón học sinh"),
        ("Ninh Bình", "Anh Hà Nam trúng số tại Cà Mau, chị Nam Định không hay"),
        ("Hồ Chí Minh", "Học tập tư tưởng Hồ Chí Minh; Đoàn TNCS Hồ Chí Minh; thơ của Hồ Chí Minh"),
        ("Huế", "Quán bún bò Huế đông khách"),
    ],
)
def test_firms_people_and_dishes_with_a_provinces_name_are_no_place(province: str, text: str) -> None:
    assert named(Places(province, ()), text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Hòa Bình mưa lớn",
        "Mưa lớn tại Hòa Bình",
        "Mưa ở Sơn La, Hòa Bình",
        "Sở Y tế Hòa Bình họp",
        "Công an Hòa Bình bắt giữ hai người",
        "UBND tỉnh Hòa Bình",
        "Người dân Hòa Bình",
        "Khách sạn Hòa Bình ở thành phố Hòa Bình, tỉnh Hòa Bình",
    ],
)
def test_a_provinces_bare_name_counts_where_the_words_before_it_make_it_a_place(text: str) -> None:
    assert "Tỉnh Hòa Bình (nay là Tỉnh Phú Thọ)" in named(Places("Phú Thọ", ()), text)


@pytest.mark.parametrize(
    ("province", "parent", "said"),
    [
        ("Bắc Ninh", "ỦY BAN NHÂN DÂN TỈNH KHÁC", "Bắc Ninh"),
        ("", "ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN", "Bình Sơn"),
        ("", "UBND THÀNH PHỐ ĐÀ NẴNG", "Đà Nẵng"),
        ("", "ỦY BAN NHÂN DÂN TỈNH …", ""),
        ("", "BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH", ""),
    ],
)
def test_an_office_names_its_province_by_itself_or_by_the_body_above_it(province: str, parent: str, said: str) -> None:
    assert province_of(msgspec.structs.replace(load().config.office, province=province, parent_body=parent)) == said


def test_a_body_needs_its_province_unless_the_text_is_from_here(places: Places) -> None:
    assert named(places, "Sở Nội vụ tổ chức thi tuyển") == []
    assert named(places, "Sở Nội vụ tổ chức thi tuyển", at_home=True) == ["Sở Nội vụ tỉnh Bắc Ninh"]
    assert named(places, "Sở Nội vụ Bắc Ninh tổ chức thi tuyển")[0] == "Sở Nội vụ tỉnh Bắc Ninh"
    assert named(places, "Sở Nội vụ Hà Nội tổ chức thi tuyển", at_home=True) == []


def test_case_normal_form_and_tone_school_make_no_difference(places: Places) -> None:
    assert named(places, "ỦY BAN NHÂN DÂN XÃ YÊN TRUNG HỌP", at_home=True) == ["Xã Yên Trung"]
    assert named(places, "Xa\u0303 Y\u00ean Trung", at_home=True) == ["Xã Yên Trung"]
    assert Places("Thanh Hoá", ()).named_in("Thanh Hóa đẹp", at_home=False)


def test_a_province_the_table_does_not_know_is_told_by_the_register() -> None:
    places = Places("Mẫu", ["Trang thông tin điện tử xã Mỹ Khê Hạ", "Sở Nội vụ tỉnh Vân Trạch"])
    assert named(places, "Xã Mỹ Khê Hạ và Sở Nội vụ Vân Trạch") == ["Xã Mỹ Khê Hạ", "Sở Nội vụ tỉnh Vân Trạch", "Tỉnh Vân Trạch"]
