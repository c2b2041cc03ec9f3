from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.digest.period import parse_period
from monitor.errors import UserError


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-10", date(2026, 10, 1), date(2026, 10, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-W42", date(2026, 10, 12), date(2026, 10, 18)),
        ("2026-10-05..2026-11-04", date(2026, 10, 5), date(2026, 11, 4)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_every_written_form_names_its_first_and_last_day(text: str, first: date, last: date) -> None:
    period = parse_period(text)
    assert (period.first, period.last) == (first, last)


def test_a_month_is_written_as_the_decree_has_it() -> None:
    assert parse_period("2026-02").label == "tháng 02 năm 2026"
    assert parse_period("2026-03").label == "tháng 3 năm 2026"


@pytest.mark.parametrize("text", ["2026-13", "2026-W60", "tháng 10", "2026-11-04..2026-10-05", "", "2026-02-30..2026-03-01"])
def test_anything_else_is_the_users_mistake(text: str) -> None:
    with pytest.raises(UserError):
        parse_period(text)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from(["%Y", "%Y-%m", "%G-W%V"]))
def test_the_previous_period_ends_the_day_before(day: date, form: str) -> None:
    period = parse_period(day.strftime(form))
    before = period.previous()
    assert (period.first - before.last).days == 1
    assert period.first <= day <= period.last
