"""Deadlines in working days: Tết, days given for weekends, Saturdays worked in exchange."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import MonitorError
from monitor.reference.working_days import _read, add_working_days, is_working_day, latest_working_day, load_calendar, working_days_between

KNOWN_DAYS = st.dates(date(2014, 1, 1), date(2026, 10, 31))


def test_a_week_without_holidays_has_five_working_days() -> None:
    assert working_days_between(date(2024, 3, 4), date(2024, 3, 11)) == 5
    assert working_days_between(date(2024, 3, 4), date(2024, 3, 4)) == 0
    assert working_days_between(date(2024, 3, 5), date(2024, 3, 4)) == -1


def test_tet_stops_the_clock() -> None:
    assert working_days_between(date(2024, 2, 7), date(2024, 2, 15)) == 1
    assert add_working_days(date(2024, 2, 7), 2) == date(2024, 2, 16)


def test_a_saturday_worked_in_exchange_counts_and_the_monday_given_does_not() -> None:
    assert is_working_day(date(2024, 5, 4)) is True
    assert is_working_day(date(2024, 4, 29)) is False
    assert add_working_days(date(2024, 5, 3), 1) == date(2024, 5, 4)


def test_a_holiday_on_a_weekend_gives_a_weekday() -> None:
    assert is_working_day(date(2022, 5, 2)) is False
    assert is_working_day(date(2022, 5, 3)) is False
    assert is_working_day(date(2017, 9, 4)) is False


def test_an_exchange_across_new_year_stands_in_both_years() -> None:
    assert is_working_day(date(2018, 12, 31)) is False
    assert is_working_day(date(2019, 1, 5)) is True
    assert is_working_day(date(2014, 12, 27)) is True
    assert is_working_day(date(2015, 1, 2)) is False


def test_a_year_that_is_not_known_gives_no_number() -> None:
    assert working_days_between(date(2012, 3, 1), date(2012, 3, 8)) is None
    assert working_days_between(date(2013, 12, 31), date(2014, 1, 3)) == 2
    assert working_days_between(date(2013, 12, 27), date(2014, 1, 3)) is None
    assert add_working_days(date(2026, 12, 30), 5) is None


def test_a_single_unknown_day_spoils_only_the_counts_that_touch_it() -> None:
    assert is_working_day(date(2026, 11, 24)) is None
    assert working_days_between(date(2026, 11, 20), date(2026, 11, 25)) is None
    assert working_days_between(date(2026, 11, 16), date(2026, 11, 20)) == 4


def test_every_known_year_has_a_plausible_number_of_days_off() -> None:
    calendar = load_calendar()
    for year in calendar.years:
        off = sum(day.year == year for day in calendar.off)
        worked = sum(day.year == year for day in calendar.working)
        assert 9 <= off <= 14, year
        assert worked <= 5, year


def test_counting_backwards_is_refused() -> None:
    with pytest.raises(ValueError, match="forward only"):
        add_working_days(date(2024, 1, 1), -1)


@given(KNOWN_DAYS, st.integers(1, 15))
def test_the_last_day_of_a_deadline_is_a_working_day_that_many_days_on(day: date, n: int) -> None:
    last = add_working_days(day, n)
    assert last is not None
    assert is_working_day(last)
    assert working_days_between(day, last) == n
    assert working_days_between(day, last - timedelta(days=1)) == n - 1


@pytest.mark.parametrize(
    ("lists", "message"),
    [
        ({"closed": {"Tết": [date(2024, 2, 10)]}}, "a weekend, among the weekdays"),
        ({"closed": {}, "worked": [date(2024, 2, 12)]}, "a weekday, among the worked weekends"),
        ({"closed": {"Tết": [date(2023, 1, 2)]}}, "of a year it does not have"),
    ],
)
def test_a_day_on_the_wrong_list_is_refused(lists: dict[str, object], message: str) -> None:
    with pytest.raises(MonitorError, match=message):
        _read({"years": {2024: lists}})


def test_a_deadline_for_an_office_does_not_count_a_day_of_which_nothing_is_certain() -> None:
    assert add_working_days(date(2026, 11, 20), 3) is None
    assert latest_working_day(date(2026, 11, 20), 3) == date(2026, 11, 26)


def test_a_deadline_over_a_tet_not_announced_yet_leaves_out_what_may_be_its_days() -> None:
    assert latest_working_day(date(2027, 2, 3), 1) == date(2027, 2, 15)


def test_a_deadline_in_years_nothing_is_known_of_is_unknown() -> None:
    assert latest_working_day(date(2031, 5, 5), 1) is None


@given(KNOWN_DAYS, st.integers(0, 20))
def test_where_the_calendar_is_known_both_ways_of_counting_agree(day: date, n: int) -> None:
    known = add_working_days(day, n)
    assert known is None or latest_working_day(day, n) == known


def test_expected_days_of_a_year_that_is_listed_are_refused() -> None:
    with pytest.raises(MonitorError, match="expected"):
        _read({"years": {2024: {"closed": {}}}, "expected": {2024: [date(2024, 2, 8)]}})
