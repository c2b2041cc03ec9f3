"""The menu as a tree, and the main list of a listing page."""

from monitor.domain.facts import Section
from monitor.extraction.reading import Reading


def read_sections(reading: Reading) -> tuple[Section, ...]:
    """Menu entries with their parents, without doubles."""
    return ()


def read_list(reading: Reading) -> tuple[int | None, str | None]:
    """(items of the page's own main list, the words that say it is empty)."""
    return None, None
