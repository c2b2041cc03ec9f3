"""Pages of the site on social networks."""

from monitor.domain.facts import Fanpage
from monitor.extraction.reading import Reading


def read_fanpages(reading: Reading) -> tuple[Fanpage, ...]:
    """Linked fan pages; share buttons are none."""
    return ()
