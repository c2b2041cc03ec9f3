"""Thirteen sites whose news, licences, sources, comments and links are the matter."""

from functools import cache

from tests.blind_province.fourth_news import licensed, offices, reposters, wanting
from tests.blind_province.kit import Site


@cache
def province() -> tuple[Site, ...]:
    return (*licensed.all_sites(), *wanting.all_sites(), *offices.all_sites(), *reposters.all_sites())
