"""What one version of one rule concluded for one site on one day."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum, StrEnum

from monitor.domain.page import ArchivePosition


class Verdict(StrEnum):
    BREACH = "breach"
    ADVICE = "advice"
    COMPLIANT = "compliant"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not applicable"


class Decide(StrEnum):
    """AUTO: publishable without a person.

    CONFIRM (AUTO+): flagged by itself, an inspector confirms before it leaves. INSPECTOR: evidence only.
    """

    AUTO = "AUTO"
    CONFIRM = "AUTO+"
    INSPECTOR = "INS"


class Severity(IntEnum):
    GRAVE = 1
    SERIOUS = 2
    MINOR = 3
    ADVICE = 4


@dataclass(frozen=True, slots=True)
class BasisRef:
    """A provision as it stood on the day of judgement, copied so that a stored outcome stays readable when the data changes."""

    provision: str
    cite: str
    in_force: str
    """"2024-12-25…" or "2014-10-03…2024-12-24"."""
    confidence: str


@dataclass(frozen=True, slots=True)
class Instance:
    """One page where the thing stands. `quote` are the page's own words, or for an absence the words of the place that was read."""

    url: str
    quote: str
    note: str
    """Vietnamese, what is wrong here."""
    seen_at: datetime
    archived: ArchivePosition | None
    at: tuple[int, int] | None = None
    element: str | None = None
    """Which element is absent or wrong, for rules on several ("thư điện tử")."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`on` is the day judged; `reason` one Vietnamese sentence; `not_checked` what the verdict does not rest on."""

    site: str
    rule: str
    version: int
    verdict: Verdict
    on: date
    reason: str
    basis: tuple[BasisRef, ...] = ()
    instances: tuple[Instance, ...] = ()
    severity: Severity = Severity.ADVICE
    decide: Decide = Decide.CONFIRM
    not_checked: tuple[str, ...] = ()
    judged: tuple[str, ...] = ()
    """Addresses the rule could judge: only there may the absence of an instance mean that a breach is gone. Not stored."""
    standing: tuple[tuple[str, str | None], ...] = ()
    """(address, element) where the breach stands, told by one instance that speaks for all. Not stored."""
