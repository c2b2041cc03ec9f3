"""Sixteen sites on licences, sources, comments and republishing."""

from functools import cache

from tests.blind_province.kit import Site
from tests.blind_province.third import licensed, more, unlicensed


@cache
def province() -> tuple[Site, ...]:
    return (*licensed.all_sites(), *unlicensed.all_sites(), *more.all_sites())
