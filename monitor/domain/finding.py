"""The case an inspector works on: one per site and rule, with an instance per page and quote."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from monitor.domain.outcome import BasisRef, Decide, Instance, Severity


class FindingState(StrEnum):
    SUSPECTED = "suspected"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    EXPLAINED = "explained"
    REMINDED = "reminded"
    REMEDIED = "remedied"
    GONE = "gone"
    UNVERIFIABLE = "unverifiable"
    REOPENED = "reopened"

    @property
    def is_open(self) -> bool:
        return self in (
            FindingState.SUSPECTED,
            FindingState.CONFIRMED,
            FindingState.REMINDED,
            FindingState.UNVERIFIABLE,
            FindingState.REOPENED,
        )


@dataclass(frozen=True, slots=True)
class FindingInstance:
    """`key` is the hash of address, element and quote; decisions fall on it, and a dismissed one wakes only when its quote changes."""

    number: int
    key: str
    state: FindingState
    seen: Instance
    first_seen: datetime
    last_seen: datetime
    last_verified: datetime | None = None
    supported: bool = True
    """False: a person confirmed it and the machine no longer sees it ("no longer supported")."""
    explained_until: date | None = None
    """The last day on which the consent or decision holds that explains it; None: no end is known, or it is not explained."""


@dataclass(frozen=True, slots=True)
class FindingEvent:
    """Who did what, when and why. `by` is a person's name or "monitor"."""

    at: datetime
    by: str
    action: str
    before: FindingState | None
    after: FindingState
    instance: int | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """`id` is stable and short; `deadline` the day a reminder runs out."""

    id: int
    site: str
    rule: str
    state: FindingState
    severity: Severity
    decide: Decide
    basis: tuple[BasisRef, ...]
    reason: str
    first_seen: datetime
    last_seen: datetime
    last_verified: datetime | None
    last_unverifiable: datetime | None = None
    deadline: date | None = None
    instances: tuple[FindingInstance, ...] = ()
    events: tuple[FindingEvent, ...] = ()
