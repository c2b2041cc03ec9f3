"""Content that came with the software: nobody's, and neither news nor an English version of anybody.

What vendors ship is known by its titles (facts, in profiles/*.yaml). A branch in a foreign language whose menu is still the vendor's has
never been set up: all that stands in it is the vendor's too.
"""

import re
from functools import cache
from typing import Final
from urllib.parse import urlsplit

from monitor.domain.facts import PageKind
from monitor.extraction.cms import Profile, profiles
from monitor.extraction.own_part import own_part
from monitor.extraction.reading import Reading
from monitor.extraction.source_words import TRIM
from monitor.extraction.wording import starting_in
from monitor.vietnamese.text import fold

MENU_LEAST: Final = 4
"""Entries of the vendor's own menu from which a branch counts as never set up."""
ITEM_TITLE: Final = 12
_SINGLE: Final = frozenset({PageKind.ARTICLE, PageKind.PRINT, PageKind.STATIC, PageKind.OTHER, PageKind.DOCUMENT, PageKind.CONSULTATION})
_LISTS: Final = frozenset({PageKind.LISTING, PageKind.SECTION})


def is_demonstration(reading: Reading, language: str | None) -> bool:
    """Whether the page holds nothing but what a vendor ships. `language` is that of the page's content; on lists every title counts.

    When the software is not known, the titles and words of all vendors are asked for.
    """
    known = [reading.profile] if isinstance(reading.profile, Profile) else list(profiles())
    titles = frozenset().union(*(_titles(profile) for profile in known))
    if reading.kind in _SINGLE:
        if reading.title and _key(reading.title) in titles:
            return True
        # a page in the office's own language may have been given new words under its old address
        if language not in (None, "vi") and _slug(reading.url) & _slugs(titles):
            return True
        body = reading.document.text[slice(*reading.body)] if reading.body else ""
        if body and any(words in body for profile in known for words in profile.demonstration):
            return True
    elif reading.kind in _LISTS and _lists_only(reading, titles):
        return True
    return language not in (None, "vi") and _has_vendors_menu(reading, known)


def _key(title: str) -> str:
    return fold(title).strip(TRIM + "!?")


@cache
def _titles(profile: Profile) -> frozenset[str]:
    return frozenset(_key(title) for title in profile.demonstration_titles)


def _slug(url: str) -> set[str]:
    """The last part of the address in lower case, with and without a closing number."""
    last = re.sub(r"\.\w{2,5}$", "", urlsplit(url).path.rstrip("/").rpartition("/")[2].lower())
    return {last, re.sub(r"-\d+$", "", last)}


@cache
def _slugs(titles: frozenset[str]) -> frozenset[str]:
    """The last parts of addresses that vendors make of these titles; only those of three words or more."""
    return frozenset(slug for title in titles if (slug := re.sub(r"[^a-z0-9]+", "-", title).strip("-")).count("-") >= 2)


def _lists_only(reading: Reading, titles: frozenset[str]) -> bool:
    """Whether every title that stands under the section's own heading is a vendor's."""
    part = own_part(reading)
    if part is None:
        return False
    document = reading.document
    linked = {
        _key(document.text_of(anchor))
        for anchor in starting_in(document.by_tag("a"), *part.span)
        if anchor.end - anchor.start >= ITEM_TITLE and not anchor.get("href").startswith(("#", "javascript", "mailto", "tel"))
    }
    return bool(linked) and linked <= titles


def _has_vendors_menu(reading: Reading, known: list[Profile]) -> bool:
    document = reading.document
    wanted = frozenset(_key(entry) for profile in known for entry in profile.demonstration_menu)
    if not wanted:
        return False
    found = {
        key for anchor in document.by_tag("a") if 2 <= anchor.end - anchor.start <= 40 and (key := _key(document.text_of(anchor))) in wanted
    }
    return len(found) >= MENU_LEAST
