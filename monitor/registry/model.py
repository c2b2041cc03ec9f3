"""What an import wants the register to say, and what was wrong with its rows."""

from dataclasses import dataclass, replace
from enum import StrEnum

from monitor.domain.site import Licence, ReuseConsent, Site, SitePeriod


class Gravity(StrEnum):
    ERROR = "error"
    """The row imports nothing of itself."""
    WARNING = "warning"
    """The row is imported; a person should look."""


@dataclass(frozen=True, slots=True)
class Problem:
    """`row` as a spreadsheet numbers it, `column` the header as it is written (None: the whole row), `reason` Vietnamese."""

    sheet: str
    row: int
    column: str | None
    reason: str
    gravity: Gravity = Gravity.ERROR

    def __str__(self) -> str:
        place = f"{self.sheet}, dòng {self.row}" + (f', cột "{self.column}"' if self.column else "")
        return f"{place}: {self.reason}"


@dataclass(frozen=True, slots=True)
class WantedSite:
    """What the good rows of one code say: its periods in order (usually one) and the row each stands in.

    `given` are the fields whose columns the sheet has; what it has no column for is left as it is.
    """

    code: str
    periods: tuple[SitePeriod, ...]
    rows: tuple[int, ...]
    given: frozenset[str]


@dataclass(frozen=True, slots=True)
class Registry:
    """`lists_sites`: a sheet of sites was there at all; without one, no site can be missing from it."""

    sites: tuple[WantedSite, ...] = ()
    licences: tuple[tuple[str, Licence], ...] = ()
    """(site code, licence)"""
    consents: tuple[tuple[str, ReuseConsent], ...] = ()
    problems: tuple[Problem, ...] = ()
    lists_sites: bool = True
    licence_fields: frozenset[str] = frozenset()
    consent_fields: frozenset[str] = frozenset()
    faulty: frozenset[str] = frozenset()
    """Codes (case folded) and scopes (host and path) that bad rows name: such a site is not missing from the file."""
    ignored: tuple[str, ...] = ()
    """Sheets and columns that were passed over, for the report."""

    def names_badly(self, site: Site) -> bool:
        """Whether a bad row speaks of the site."""
        scopes = {period.host + period.path_prefix for period in site.periods}
        return site.code.casefold() in self.faulty or not self.faulty.isdisjoint(scopes)

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.gravity is Gravity.ERROR)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.gravity is Gravity.WARNING)

    def as_sites(self) -> list[Site]:
        """The register as if there were no other, by code."""
        sites = {wanted.code: Site(wanted.code, wanted.periods) for wanted in self.sites}
        for code, licence in self.licences:
            if code in sites:
                sites[code] = replace(sites[code], licences=(*sites[code].licences, licence))
        for code, consent in self.consents:
            if code in sites:
                sites[code] = replace(sites[code], consents=(*sites[code].consents, consent))
        return [sites[code] for code in sorted(sites)]
