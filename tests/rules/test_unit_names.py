"""Old unit names are known by code or with the unit above, never bare."""

from datetime import date

import pytest

from monitor.reference.units import load_units
from monitor.rules.unit_names import in_words, read_units

DAY = date(2026, 11, 21)


def old(text: str, code: str | None = None) -> list[str]:
    return [one.named.words for one in read_units(text, load_units(), code, DAY).old]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Cổng thông tin điện tử huyện Lục Ngạn, tỉnh Bắc Giang", ["huyện Lục Ngạn", "tỉnh Bắc Giang"]),
        ("Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh", ["phường Bến Nghé", "quận 1"]),
        ("Số 25, thị trấn Chờ, huyện Yên Phong, Bắc Ninh", ["thị trấn Chờ", "huyện Yên Phong"]),
        ("UBND HUYỆN ĐỊNH QUÁN TỈNH ĐỒNG NAI", ["huyện ĐỊNH QUÁN"]),
        ("P. Hàng Bạc, Q. Hoàn Kiếm, TP Hà Nội", ["phường Hàng Bạc", "quận Hoàn Kiếm"]),
        ("TT. Chờ, H. Yên Phong, Bắc Ninh", ["thị trấn Chờ", "huyện Yên Phong"]),
        ("Số 1 Lê Lợi, thành phố Thanh Hóa, tỉnh Thanh Hóa", ["thành phố Thanh Hóa"]),
        ("Số 1 Lê Lợi, TP. Tây Ninh, Tây Ninh", ["thành phố Tây Ninh"]),
        ("thành phố Vũng Tàu, tỉnh Bà Rịa - Vũng Tàu", ["thành phố Vũng Tàu", "tỉnh Bà Rịa - Vũng Tàu"]),
    ],
)
def test_a_name_with_the_unit_above_it_is_recognised(text: str, names: list[str]) -> None:
    assert old(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Trang thông tin điện tử xã Tân Phú",
        "UBND huyện Châu Thành",
        "thành phố Huế",
        "thành phố Thanh Hóa",
        "thành phố Đồng Nai",
        "P. 302, Q. Trưởng phòng, H. Hành chính",
        "xã Tân Phú, tỉnh Đồng Nai",
        "Văn hóa xã hội, thành phố thông minh, tỉnh táo",
        "Xã Yên Phong (thị trấn Chờ, huyện Yên Phong cũ), tỉnh Bắc Ninh",
    ],
)
def test_nothing_is_called_old_that_may_be_meant_otherwise(text: str) -> None:
    assert old(text) == []


def test_the_registers_code_makes_a_bare_name_known_and_only_its_own() -> None:
    assert old("phường Trúc Bạch", "00004") == ["phường Trúc Bạch"]
    assert old("phường Ba Đình", "00004") == []
    assert old("phường Trúc Bạch", "00256") == []


def test_several_successors_are_a_list_and_never_one_of_them() -> None:
    units = load_units()
    split = next(
        u for u in units.on(date(2025, 6, 30)) if u.level == "C" and len(units.successors(u.code)) == 2 and len(units.parents(u)) == 2
        and not {s.unit.name for s in units.successors(u.code)} & {u.name}
    )  # fmt: skip
    district, province = units.parents(split)
    told = read_units(f"{split.name}, {district.name}, {province.name}", units, None, DAY)
    assert "một trong" in in_words(told.old[:1])
