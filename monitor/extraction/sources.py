"""Source citations of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.domain.facts import SourceCitation
from monitor.extraction.reading import Reading

if TYPE_CHECKING:
    from monitor.reference.outlets import OutletIndex


def read_sources(reading: Reading, outlets: OutletIndex | None = None) -> tuple[SourceCitation, ...]:
    """The sources this article names, the press first. Empty on pages that are no articles."""
    return ()
