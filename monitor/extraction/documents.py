"""Attached documents with number and days."""

from monitor.domain.facts import DocumentLink
from monitor.extraction.reading import Reading


def read_documents(reading: Reading) -> tuple[DocumentLink, ...]:
    """Links to document files."""
    return ()
