"""The law as data: every row sound, every cut-over on its day."""

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.domain.law import Confidence
from monitor.errors import MonitorError
from monitor.law.load import ARTICLE_UNKNOWN, check, from_rows, load_law, load_law_from

LAW = load_law()
A_BAND = {"key": "a", "cite": "Điều 9", "low": 1, "high": 2, "until": "2021-12-31"}
NEXT_BAND = {"key": "b", "cite": "Điều 10", "low": 3, "high": 4}


def a_row(**changes: Any) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": "P01",
        "instrument": "Nghị định 1/2020/NĐ-CP",
        "article": "Điều 1 Nghị định 1/2020/NĐ-CP",
        "from": "2020-01-01",
        "binds": ["all"],
        "demand": "Ghi nguồn.",
        "source": "Công báo",
        "confidence": "V",
    }
    return {k: v for k, v in (row | changes).items() if v is not None}


def test_the_shipped_law_is_sound() -> None:
    assert check(LAW) == []


def test_the_whole_table_is_there() -> None:
    assert len(LAW.provisions) == 110


def test_the_version_names_the_data() -> None:
    assert len(LAW.version) == 16
    assert LAW.version == load_law().version


@pytest.mark.parametrize(
    ("first_day", "ended", "began"),
    [
        ("2011-10-01", set(), {"P41", "P42", "P43", "P44", "P45", "P46", "P47"}),
        ("2013-09-01", set(), {"P01", "P02", "P03", "P04", "P05", "P06", "P17"}),
        ("2014-10-03", set(), {"P18", "P19", "P20", "P21", "P22"}),
        ("2018-06-01", set(), {"P48", "P49"}),
        ("2018-07-01", set(), {"P59a", "P59b"}),
        ("2020-04-15", {"P60", "P61"}, {"P64"}),
        ("2020-12-01", set(), {"P62", "P63", "P65"}),
        ("2024-04-05", {"P48", "P49"}, {"P57"}),
        ("2026-08-19", set(), {"P100", "P101"}),
        ("2022-08-15", {"P42", "P44", "P45", "P46", "P47"}, {"P52", "P53", "P54", "P55", "P56"}),
        ("2024-12-25", {"P01", "P03", "P05", "P20", "P21", "P23"}, {"P25", "P27", "P29", "P32", "P33", "P34", "P83", "P87", "P91"}),
        ("2018-04-15", {"P19"}, {"P13", "P14", "P15"}),
        ("2024-07-19", {"P74"}, {"P75", "P76", "P77"}),
        (
            "2026-07-01",
            {"P31", "P35", "P39", "P52", "P53", "P54", "P55", "P56", "P59d", "P103"},
            {"P58", "P59", "P98", "P104", "P66", "P67", "P68", "P36", "P37", "P38"},
        ),
        ("2026-09-01", {"P59a"}, {"P99"}),
        ("2025-04-01", {"P97"}, {"P97a"}),
        ("2020-11-20", {"P70"}, {"P71", "P72"}),
    ],
)
def test_each_regime_changes_on_its_day(first_day: str, ended: set[str], began: set[str]) -> None:
    day = date.fromisoformat(first_day)
    before = {p.id for p in LAW.on(day - timedelta(days=1))}
    since = {p.id for p in LAW.on(day)}
    assert ended <= before
    assert not ended & since
    assert began <= since
    assert not began & before


def test_the_fine_for_the_home_page_is_the_one_of_its_day() -> None:
    fines = {(s.low, s.high, s.in_force_from, s.in_force_until) for s in LAW.provision("P34").sanctions}
    assert (5_000_000, 10_000_000, date(2020, 4, 15), date(2026, 6, 30)) in fines
    assert (10_000_000, 20_000_000, date(2026, 7, 1), None) in fines


def test_a_duty_is_shown_the_fine_of_its_own_offence() -> None:
    """The fine for reports that were not sent is none for quoting badly."""
    of_reports = {p.id for p in LAW.provisions.values() if any(s.id == "P62.d21" for s in p.sanctions)}
    assert of_reports == {"P22", "P62", "P89"}
    assert [s.id for s in LAW.provision("P87").sanctions] == ["P62.k1"]
    assert [s.id for s in LAW.provision("P30").sanctions] == ["P100.d12"]


def test_a_fine_of_aggregated_sites_says_so_beside_the_one_for_all() -> None:
    notes = {s.id: s.note or "" for s in LAW.provision("P34").sanctions}
    assert "chỉ đối với trang tổng hợp" in notes["P65.dd"]
    assert "chỉ đối với trang tổng hợp" not in notes["P64.moi"]
    assert [s.id for s in LAW.provision("P40").sanctions] == ["P66.k3"]


def test_fines_of_the_cyber_decree_are_doubled_for_organisations() -> None:
    for fine in LAW.provision("P100").sanctions:
        assert fine.note is not None
        assert fine.low is not None
        individual = re.search(r"mức của cá nhân là (\d+)–(\d+) triệu", fine.note)
        assert individual is not None, fine.id
        assert (fine.low, fine.high) == (int(individual[1]) * 2_000_000, int(individual[2]) * 2_000_000)


def test_who_is_bound_is_asked_of_a_day() -> None:
    assert LAW.provision("P52").binds_on(date(2025, 6, 30)) == ("TINH", "SO", "HUYEN", "XA")
    assert LAW.provision("P52").binds_on(date(2025, 7, 1)) == ("TINH", "SO", "XA")
    assert LAW.provision("P52").binds_on(date(2026, 7, 1)) == ()


def test_what_was_not_verified_carries_no_breach() -> None:
    assert LAW.provision("P36").confidence is Confidence.UNVERIFIED
    assert not LAW.provision("P36").confidence.may_carry_a_breach
    assert LAW.provision("P55").confidence.may_carry_a_breach


def test_circular_32_is_doubtful_once_its_decree_has_ended_and_circular_26_only_bends() -> None:
    circular = LAW.provision("P48")
    assert circular.in_force_on(date(2023, 1, 1))
    assert circular.doubtful_on(date(2022, 8, 15))
    assert not circular.doubtful_on(date(2022, 8, 14))
    assert not LAW.provision("P50").doubtful_on(date(2026, 12, 1))
    assert LAW.provision("P50").so_far_as_not_contrary_from == date(2026, 7, 1)


def test_a_row_without_a_first_day_never_binds() -> None:
    assert not LAW.in_force("P59f", date(2026, 1, 1))


def test_an_unknown_article_says_so_in_its_citation() -> None:
    assert all(ARTICLE_UNKNOWN in p.cite for p in LAW.provisions.values() if p.article_unknown)
    assert ARTICLE_UNKNOWN in LAW.provision("P63").cite


def test_communes_are_outside_the_decree_of_2011() -> None:
    assert not any("XA" in LAW.provision(p).binds for p in ("P42", "P43", "P44", "P45", "P46", "P47", "P48", "P49"))


def test_an_id_nobody_wrote_is_an_error_and_no_default() -> None:
    with pytest.raises(KeyError):
        LAW.provision("P999")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"from": date(2020, 1, 1)}, "without quotes"),
        ({"from": "2020-13-01"}, "which is no day"),
        ({"demand": None}, "lacks 'demand'"),
        ({"colour": "red"}, "unknown keys colour"),
        ({"confidence": "X"}, "unknown confidence"),
        ({"sanctions": ["P77"]}, "P77, which does not exist"),
        ({"id": 7}, "something else than text"),
        ({"binds": "all"}, "'binds' as something else than a list of words"),
        ({"follows": [7]}, "'follows' as something else than a list of words"),
    ],
)
def test_a_row_that_cannot_be_read_is_refused_in_one_sentence(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(MonitorError, match=message):
        from_rows([a_row(**changes)])


def test_a_fine_that_replaces_another_the_next_day_is_sound() -> None:
    assert check(from_rows([a_row(bands=[A_BAND, NEXT_BAND | {"from": "2022-01-01"}])])) == []


@pytest.mark.parametrize("text", ["- id: P01", "provisions: [", "provision: []"])
def test_a_file_that_is_none_of_the_law_is_named_in_one_line(text: str, tmp_path: Path) -> None:
    (tmp_path / "hong.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(MonitorError, match=r"hong\.yaml") as fault:
        load_law_from(tmp_path)
    assert "\n" not in str(fault.value)


def test_two_rows_of_one_id_are_refused() -> None:
    with pytest.raises(MonitorError, match="two rows P01"):
        from_rows([a_row(), a_row()])


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"until": "2019-12-31"}, "P01: ends on 2019-12-31, before it begins on 2020-01-01."),
        ({"from": None, "until": "2020-01-01"}, "P01: ends without having begun."),
        ({"binds": ["PHUONG"]}, "P01: unknown class words PHUONG."),
        ({"binds": []}, "P01: binds nobody."),
        ({"note": "Xem P404."}, "P01: its note names P404, which does not exist."),
        ({"doubtful_from": "2019-01-01"}, "P01: 2019-01-01 lies outside the time it is in force."),
        ({"source": None}, "P01: no source."),
        ({"source": "mau.vn; CB-999"}, "P01: its source CB-999 is not explained."),
        ({"demand": "Như P404."}, "P01: its demand names P404, which does not exist."),
        ({"until": "2025-12-31", "bands": [A_BAND, NEXT_BAND | {"from": "2022-01-02"}]}, "P01: no fine stands between P01.a and P01.b."),
        ({"bands": [A_BAND, NEXT_BAND | {"from": "2021-12-31"}]}, "P01: the fines P01.a and P01.b stand on the same days."),
        ({"from": "2025-07-01", "binds": ["HUYEN"]}, "P01: binds districts only, after they ended."),
        ({"bands": [{"key": "k", "cite": "Điều 9", "low": 2, "high": 1}]}, "P01: the fine of Điều 9 is upside down."),
        ({"bands": [{"key": "k", "cite": "Điều 9", "low": 2}]}, "P01: the fine of Điều 9 has one end only."),
    ],
)
def test_unsound_rows_are_reported(changes: dict[str, Any], fault: str) -> None:
    assert check(from_rows([a_row(**changes)])) == [fault]


def test_one_article_twice_on_the_same_day_is_reported_and_in_turn_it_is_not() -> None:
    assert check(from_rows([a_row(), a_row(id="P02")])) == ["P01 and P02 are one article on the same days."]
    assert check(from_rows([a_row(until="2020-06-30"), a_row(id="P02", **{"from": "2020-07-01"})])) == []


@pytest.mark.parametrize(
    ("first_ends", "second", "faults"),
    [
        ("2020-06-30", {"from": "2020-07-01"}, []),
        ("2020-06-30", {"from": "2020-06-30"}, ["P02: follows P01, which still binds on 2020-06-30."]),
        (None, {"from": "2020-07-01"}, ["P02: follows P01, but no day says when that ended and this began."]),
        (
            "2020-06-30",
            {"from": "2020-07-02"},
            ["P02: nothing binds between P01, which ended on 2020-06-30, and 2020-07-02; no 'gap' says why."],
        ),
        ("2020-06-30", {"from": "2021-01-01", "gap": "Nghị định mới có hiệu lực muộn hơn."}, []),
        ("2020-06-30", {"from": "2020-07-01", "gap": "Không có."}, ["P02: explains a gap that is none."]),
        ("2020-06-30", {"from": "2020-07-01", "follows": ["P09"]}, ["P02: follows P09, which does not exist."]),
    ],
)
def test_a_demand_follows_the_one_before_it_at_once_or_says_why_not(
    first_ends: str | None, second: dict[str, Any], faults: list[str]
) -> None:
    rows = [a_row(until=first_ends), a_row(id="P02", article="Điều 2 Nghị định 2/2020/NĐ-CP", **{"follows": ["P01"], **second})]
    assert check(from_rows(rows)) == faults
