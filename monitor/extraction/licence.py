"""Licence notices (giấy phép): number, issuer, days, placeholders."""

from monitor.domain.facts import LicenceNotice
from monitor.extraction.reading import Reading


def find_licences(text: str) -> list[LicenceNotice]:
    """Every licence named in the text, in order; spans are offsets in `text`."""
    return []


def read_licence(reading: Reading) -> LicenceNotice | None:
    """The licence this page shows as the site's own; None when it shows none."""
    return None
