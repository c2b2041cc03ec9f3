import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.vietnamese.names import looks_like_person, person_key, unit_name_key


@pytest.mark.parametrize(
    "typed",
    [
        "Nguyễn Văn An",
        "NGUYỄN VĂN AN",
        "Ông Nguyễn Văn An",
        "Ông: Nguyễn Văn An",
        "ThS. Nguyễn Văn An",
        "PGS.TS Nguyễn Văn An",
        "đ/c Nguyễn Văn An",
        "Đồng chí Nguyễn  Văn An",
        "Nguyen Van An",
        "Nguyễn Văn An - Chủ tịch UBND xã",
        "Bà Nguyễn Văn An, Phó Giám đốc",
        "Nguyễn Văn An (Hiệu trưởng)",
        "Hiệu trưởng: Nguyễn Văn An",
        "Phó Giám đốc - Ông Nguyễn Văn An",
    ],
)
def test_one_person_has_one_key(typed: str) -> None:
    assert person_key(typed) == "nguyen van an"


def test_a_single_name_keeps_its_title() -> None:
    assert person_key("Cô Hoa") == "co hoa"
    assert person_key("Ông Ích Khiêm") == "ich khiem"
    assert person_key("…") == ""


@pytest.mark.parametrize(
    "name",
    ["Nguyễn Văn An", "TRẦN THỊ BÍCH HUỆ", "Lê Văn Lịnh", "Ông Đỗ Tuấn", "ThS. Vừ A Dính", "Bà Phạm Hoà", "Nguyen Duc Trung", "Lò Thị Pọm"],
)
def test_full_names_are_people(name: str) -> None:
    assert looks_like_person(name)


@pytest.mark.parametrize("name", ["Trương Thị Nhàn", "Trương Thanh Hà", "Nguyễn Văn Phong", "Lê Trung Tâm", "Phạm Công An"])
def test_names_that_sound_like_offices_are_peoples(name: str) -> None:
    assert looks_like_person(name)


@pytest.mark.parametrize("name", ["Trường TH Kim Đồng", "Văn phòng Sở", "Công an xã", "LE VAN PHONG UBND", "VAN PHONG"])
def test_offices_that_sound_like_names_are_nobodys(name: str) -> None:
    assert not looks_like_person(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "An",
        "Minh Thư",
        "Ban Biên tập",
        "Sở Nội vụ",
        "Văn phòng UBND",
        "Trung tâm Y tế",
        "Hội Nông dân",
        "Báo Tuổi Trẻ",
        "Thông tấn xã Việt Nam",
        "Nguyễn Văn An 0912",
        "nguyễn văn an",
        "Lễ Hội Đền Hùng",
        "Trần Văn An cho biết",
        "Ông nội",
        "Hà Nội",
        "VĂN BẢN",
        "Quảng Trị",
        "Hà Nội mới",
        "Cao Bằng ngày nay đổi mới",
    ],
)
def test_offices_and_phrases_are_no_people(name: str) -> None:
    assert not looks_like_person(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("UBND xã Tân Phú", "Uỷ ban nhân dân xã Tân Phú"),
        ("UBND P. 01, TP.HCM", "Ủy ban nhân dân phường 1, thành phố Hồ Chí Minh"),
        ("Sở TT&TT Quảng Trị", "Sở Thông tin và Truyền thông Quảng Trị"),
        ("Sở VH,TT&DL", "Sở Văn hóa, Thể thao và Du lịch"),
        ("Sở VHTTDL", "Sở Văn hoá Thể thao và Du lịch"),
        ("Sở GD-ĐT", "Sở Giáo dục & Đào tạo"),
        ("Trang thông tin điện tử xã Tân Phú", "xã Tân Phú"),
        ("Trường THPT Nguyễn Du", "Trường Trung học phổ thông Nguyễn Du"),
        ("Sở LĐTB&XH", "Sở Lao động - Thương binh và Xã hội"),
    ],
)
def test_one_office_has_one_key(one: str, other: str) -> None:
    assert unit_name_key(one) == unit_name_key(other)


def test_offices_of_different_levels_stay_apart() -> None:
    assert unit_name_key("UBND xã Tân Phú") != unit_name_key("UBND phường Tân Phú")
    assert unit_name_key("Phường 1") != unit_name_key("Phường 10")


@given(st.text())
def test_keys_are_stable(s: str) -> None:
    looks_like_person(s)
    assert person_key(person_key(s)) == person_key(s)
    unit_name_key(s)
