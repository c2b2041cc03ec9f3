"""Who stands behind the site: managing body, parent body, responsible person, contact."""

from monitor.domain.facts import Identity
from monitor.extraction.reading import Reading


def read_identity(reading: Reading) -> tuple[Identity | None, dict[str, str], tuple[str, ...]]:
    """(identity, field → the words it was read from, places that could not be read such as "footer image")."""
    return None, {}, ()
