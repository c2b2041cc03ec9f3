"""Switches to other languages."""

from monitor.domain.facts import LanguageLink
from monitor.extraction.reading import Reading


def read_language_links(reading: Reading) -> tuple[LanguageLink, ...]:
    """Links that offer the site in another language."""
    return ()
