import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.vietnamese.numbers import parse_count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("1.919.926", 1919926),
        (" 1,919,926 ", 1919926),
        ("1 919 926", 1919926),
        ("1919926", 1919926),
        ("000123", 123),
        ("1.5", None),
        ("1.919,926", None),
        ("12,34", None),
        ("1.919.92", None),
        ("x", None),
        ("", None),
    ],
)
def test_counts(text: str, count: int | None) -> None:
    assert parse_count(text) == count


@given(st.integers(0, 10**12), st.sampled_from([".", ",", " ", ""]))
def test_a_written_count_is_read_back(count: int, sign: str) -> None:
    assert parse_count(f"{count:,}".replace(",", sign)) == count
