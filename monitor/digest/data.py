"""The digest as plain values: collected once, rendered to every format from here, so that no two formats can disagree."""

from dataclasses import dataclass
from datetime import date, datetime

from monitor.digest.period import Period


@dataclass(frozen=True, slots=True)
class Figure:
    """One number. `query` names the function or view that gives it; `of` is the denominator; `before` the previous period's value."""

    key: str
    label: str
    value: int
    query: str
    of: int | None = None
    before: int | None = None
    remark: str | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """An article with its reposts folded into it. `extract` are the text's own first sentences."""

    title: str
    url: str
    unit: str
    published: datetime
    topic: str
    source: str | None
    extract: str
    reposts: tuple[tuple[str, str], ...] = ()
    """(unit, address)."""


@dataclass(frozen=True, slots=True)
class UnitRow:
    """What one unit published in the period. `republished` counts articles that name another outlet as their source."""

    code: str
    name: str
    level: str
    articles: int
    republished: int
    newest: date | None
    read: bool


@dataclass(frozen=True, slots=True)
class FindingLine:
    id: int
    site: str
    unit: str
    level: str
    rule: str
    rule_title: str
    state: str
    severity: int
    reason: str
    first_seen: datetime
    last_seen: datetime


@dataclass(frozen=True, slots=True)
class NotMeasured:
    code: str
    name: str
    why: str
    visited: datetime | None


@dataclass(frozen=True, slots=True)
class CoverageRow:
    code: str
    name: str
    visited: datetime
    pages: int
    cut_by: str | None
    judged: int
    unknown: int


@dataclass(frozen=True, slots=True)
class DigestData:
    """Everything a digest prints."""

    period: Period
    made_at: datetime
    figures: tuple[Figure, ...]
    stories: tuple[Story, ...]
    units: tuple[UnitRow, ...]
    new: tuple[FindingLine, ...]
    remedied: tuple[FindingLine, ...]
    persistent: tuple[FindingLine, ...]
    overdue: tuple[FindingLine, ...]
    by_rule: tuple[tuple[str, str, int, int, int], ...]
    """(rule, title, new, persistent, remedied)."""
    by_level: tuple[tuple[str, int, int], ...]
    """(level, sites registered, findings open in the period)."""
    not_measured: tuple[NotMeasured, ...]
    coverage: tuple[CoverageRow, ...]
    register_changes: tuple[tuple[str, str, str | None, str | None, str | None], ...]

    def figure(self, key: str) -> Figure:
        """KeyError when there is none of that name."""
        for figure in self.figures:
            if figure.key == key:
                return figure
        raise KeyError(key)
