"""A second blind set: offices of one merged province in 2025 and 2026. See the README above."""

from functools import cache

from tests.blind_province.kit import Site
from tests.blind_province.second import agencies, communes, schools


@cache
def province() -> tuple[Site, ...]:
    return (
        communes.unusual_names(),
        communes.behind_script(),
        communes.old_signboard(),
        communes.own_domain(),
        agencies.portal(),
        agencies.one_english_article(),
        agencies.under_the_old_decree(),
        agencies.hospital(),
        agencies.farmers(),
        agencies.party(),
        schools.university(),
        schools.kindergarten(),
        schools.lower_secondary(),
    )
