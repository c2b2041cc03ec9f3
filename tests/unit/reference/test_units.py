"""Units before and since 2025-07-01: a name alone seldom tells one."""

from datetime import date

from monitor.reference.units import REFORM, Unit, UnitLevel, Units, load_units

BEFORE, SINCE = date(2024, 5, 1), date(2026, 5, 1)
UNITS = load_units()


def test_63_provinces_became_34_and_districts_ended() -> None:
    def count(day: date, level: UnitLevel) -> int:
        return sum(unit.level is level for unit in UNITS.on(day))

    assert (count(BEFORE, UnitLevel.PROVINCE), count(BEFORE, UnitLevel.DISTRICT)) == (63, 705)
    assert (count(SINCE, UnitLevel.PROVINCE), count(SINCE, UnitLevel.DISTRICT), count(SINCE, UnitLevel.COMMUNE)) == (34, 0, 3321)


def test_one_code_names_one_unit_before_and_another_since() -> None:
    former, present = UNITS.by_code("00004", date(2025, 6, 30)), UNITS.by_code("00004", REFORM)
    assert former is not None
    assert present is not None
    assert (former.name, present.name) == ("Phường Trúc Bạch", "Phường Ba Đình")
    assert UNITS.by_code("001", SINCE) is None


def test_codes_are_text_and_keep_their_zeros() -> None:
    assert UNITS.by_code("00070", SINCE) is not None
    assert UNITS.by_code("70", SINCE) is None


def test_every_parent_and_every_successor_exists() -> None:
    for day in (BEFORE, SINCE):
        for unit in UNITS.on(day):
            assert (unit.parent is None) == (unit.level is UnitLevel.PROVINCE)
            assert unit.parent is None or UNITS.by_code(unit.parent, day) is not None
    for unit in UNITS.on(BEFORE):
        assert all(successor.unit.present for successor in UNITS.successors(unit.code))


def test_every_commune_that_lived_to_the_reform_has_a_successor_and_every_present_one_a_predecessor() -> None:
    orphans = [u.code for u in UNITS.on(BEFORE) if not u.ended_early and not UNITS.successors(u.code)]
    assert orphans == []
    assert [u.code for u in UNITS.on(SINCE) if not UNITS.predecessors(u.code)] == []


def test_a_merged_province_leads_to_its_heir() -> None:
    (heir,) = UNITS.successors("24")
    assert heir.unit.name == "Tỉnh Bắc Ninh"
    assert heir.whole
    assert "Tỉnh Bắc Giang" in {unit.name for unit in UNITS.predecessors(heir.unit.code)}


def test_a_district_leads_to_what_its_communes_became() -> None:
    names = {successor.unit.name for successor in UNITS.successors("001")}
    assert {"Phường Ba Đình", "Phường Ngọc Hà"} <= names
    assert not any(successor.whole for successor in UNITS.successors("001"))


def test_a_bare_name_that_several_bear_gives_them_all() -> None:
    assert len(UNITS.named("Tân Phú", None, BEFORE)) > 10
    assert len(UNITS.named("Tân Phú", None, SINCE)) > 1


def test_a_parent_name_narrows_and_so_does_the_kind() -> None:
    (district,) = UNITS.named("Quận Tân Phú", None, BEFORE)
    assert district.level is UnitLevel.DISTRICT
    (ward,) = UNITS.named("Phường Tân Phú", "Quận 7", BEFORE)
    assert UNITS.parents(ward)[-1].name == "Thành phố Hồ Chí Minh"
    assert UNITS.named("Xã Tân Phú", "Tỉnh Không Có", BEFORE) == []


def test_spelling_habits_do_not_matter_and_marks_do() -> None:
    hoa = UNITS.named("xã yên hòa", None, BEFORE)
    assert hoa
    assert hoa == UNITS.named("Xã Yên Hoà", None, BEFORE)
    assert set(hoa) <= set(UNITS.named("xa yen hoa", None, BEFORE))
    assert all("hóa" not in unit.name.lower() for unit in hoa)
    assert UNITS.named("TP. Huế", None, BEFORE)[0].name == "Thành phố Huế"


def test_a_unit_that_ended_on_an_unknown_day_neither_exists_nor_does_not() -> None:
    early = next(unit for unit in UNITS.on(BEFORE) if unit.ended_early)
    assert early.exists_on(BEFORE) is None
    assert early.exists_on(SINCE) is False


def test_a_unit_is_found_by_both_names_of_its_time() -> None:
    unit = Unit("00001", "Xã Cũ", UnitLevel.COMMUNE, "01", False, other_name="Xã Mới")
    units = Units([Unit("01", "Tỉnh Một", UnitLevel.PROVINCE, None, False), unit], [], [])
    assert units.named("Xã Cũ", "Một", BEFORE) == units.named("Mới", None, BEFORE) == [unit]
