"""What concerns the operator or the visit plan and no duty of the site."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Notice:
    """`code` is DK-01, DK-02, BM-01, BM-02, MD-01 or an operator's matter ("visit-failed", "drop"); `text` one Vietnamese sentence."""

    code: str
    site: str
    text: str
    seen_at: datetime
    url: str | None = None
    quote: str | None = None
    urgent: bool = False
