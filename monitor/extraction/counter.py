"""The visitor counter."""

from monitor.domain.facts import VisitorCounter
from monitor.extraction.reading import Reading


def read_counter(reading: Reading) -> VisitorCounter | None:
    """The total of visits shown; None when none is."""
    return None
