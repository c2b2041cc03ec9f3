"""Offices and schools: who they are, what they must publish, functions, component sites and mergers of units."""

from functools import cache

from tests.blind_province.fourth_offices import (
    commune_2026,
    department_2023,
    department_2026,
    district_2026,
    licensed_2026,
    near_misses,
    portal_2021,
    portal_2026,
    schools_2026,
    ward_2025,
)
from tests.blind_province.kit import Site


@cache
def province() -> tuple[Site, ...]:
    return (
        portal_2026.portal(),
        portal_2026.commune(),
        portal_2021.site(),
        department_2023.site(),
        department_2026.site(),
        commune_2026.site(),
        ward_2025.site(),
        district_2026.going_on(),
        district_2026.shelf(),
        licensed_2026.party(),
        licensed_2026.hospital(),
        schools_2026.primary(),
        schools_2026.kindergarten(),
        schools_2026.high_school(),
        schools_2026.lower_secondary(),
        near_misses.ward(),
        near_misses.department(),
    )
