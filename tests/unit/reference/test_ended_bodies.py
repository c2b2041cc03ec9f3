"""Departments that ended in every province."""

from datetime import date

import pytest

from monitor.reference.ended_bodies import ended_body

AFTER = date(2025, 7, 1)


@pytest.mark.parametrize("text", ["SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH MẪU", "Trang thông tin điện tử Sở TT&TT Mẫu", "Sở TTTT"])
def test_a_body_that_ended_is_known_by_its_names(text: str) -> None:
    body = ended_body(text, AFTER)
    assert body is not None
    assert body.name == "Sở Thông tin và Truyền thông"


@pytest.mark.parametrize(
    "text",
    [
        "Sở Khoa học và Công nghệ (hợp nhất với Sở Thông tin và Truyền thông)",
        "Sở Thông tin và Truyền thông (cũ)",
        "Sở Văn hóa, Thể thao và Du lịch",
        "Trung tâm Thông tin và Truyền thông",
    ],
)
def test_others_and_the_past_are_none(text: str) -> None:
    assert ended_body(text, AFTER) is None


def test_it_had_not_ended_on_its_last_day() -> None:
    assert ended_body("Sở Thông tin và Truyền thông", date(2025, 6, 30)) is None
