"""A page with its truth: what a careful reader finds on it, written down by whoever wrote the page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """`truth` holds keys of the fixed fact format that are judged on this page; a key that is absent is not judged.

    `published` and `licence` None mean that the page gives none; `comments` {"state": None} means none or no reading at all;
    a print copy's `published` may be left out by the reader but not be wrong. `sources` are {"outlet": domain or None, "kind": …}.
    `only_with_template` names the facts that cannot be told from this page alone.
    """

    name: str
    family: str
    url: str
    fetched_at: datetime
    html: str
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "text/html; charset=utf-8"})
    truth: Mapping[str, Any] = field(default_factory=dict)
    status: int = 200
    encoding: str = "utf-8"

    @property
    def body(self) -> bytes:
        return self.html.encode(self.encoding)
