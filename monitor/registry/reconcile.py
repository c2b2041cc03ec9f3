"""What an import would change in the register: a difference as data. It deletes nothing; storage applies it.

A site whose row changed keeps what it was: its period ends and another begins. Only a start that was wrong is corrected in place.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from monitor.domain.site import Licence, ReuseConsent, Site, SitePeriod
from monitor.registry.model import Registry, WantedSite
from monitor.registry.social import NONE_AT_ALL
from monitor.vietnamese.text import fold

T = TypeVar("T")

_NEW_PERIOD = (
    "name", "url", "level", "site_class", "owner_type", "governing_body", "admin_code", "render", "robots_override", "social_pages",
)  # fmt: skip
"""Fields that make another period when they change."""


class ChangeKind(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """`before` and `after` as text for people; None is blank. `field` is "licence NUMBER: issuer" for what hangs on a site."""

    field: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class SiteChange:
    """What becomes of one site. `result` is the whole site as it then is; `row` None: only licences or consents change."""

    code: str
    kind: ChangeKind
    result: Site
    fields: tuple[FieldChange, ...]
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """A row that contradicts what is registered and is not applied. `reason` Vietnamese."""

    code: str
    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """`missing`: registered sites, not ended, that the file does not list. They stay as they are until somebody ends them."""

    added: tuple[SiteChange, ...] = ()
    changed: tuple[SiteChange, ...] = ()
    conflicting: tuple[Conflict, ...] = ()
    missing: tuple[Site, ...] = ()
    unchanged: int = 0

    @property
    def changes(self) -> tuple[SiteChange, ...]:
        return self.added + self.changed

    @property
    def is_empty(self) -> bool:
        return not self.added and not self.changed


def reconcile(existing: Iterable[Site], wanted: Registry, day: date) -> Reconciliation:
    """The difference between the register and what a file wants. `day`: of the import, when changes without a date of their own begin."""
    sites = {site.code: site for site in existing}
    by_scope = _open_scopes(sites.values(), day)
    licences = _grouped(wanted.licences)
    consents = _grouped(wanted.consents)
    added: list[SiteChange] = []
    changed: list[SiteChange] = []
    conflicts: list[Conflict] = []
    listed = {site.code: site for site in wanted.sites}
    unchanged = 0
    for code in dict.fromkeys((*listed, *licences, *consents)):
        row = listed.get(code)
        before = sites.get(code)
        after, notes, conflict = before, list[FieldChange](), None
        if row is not None:
            other = next((c for p in row.periods if (c := by_scope.get(_scope(p))) is not None and c != code), None)
            if other is not None and other not in listed:
                conflict = f"địa chỉ đã đăng ký cho trang {other}; nếu trang đổi mã, hãy kết thúc {other} trước"
            elif before is None:
                after = Site(code, row.periods)
            else:
                after, notes, conflict = _merge_site(before, row, day)
        if conflict is not None and row is not None:
            conflicts.append(Conflict(code, row.rows[-1], conflict))
            continue
        if after is None:
            continue  # validation lets no licence through whose site is unknown
        after, more = _merge_licences(after, licences.get(code, ()), wanted.licence_fields)
        notes += more
        after, more = _merge_consents(after, consents.get(code, ()))
        notes += more
        if before is None:
            added.append(SiteChange(code, ChangeKind.ADDED, after, tuple(notes), row.rows[-1] if row else None))
        elif notes:
            ends = {note.field for note in notes} == {"valid_to"} and after.periods[-1].valid_to is not None
            changed.append(
                SiteChange(code, ChangeKind.ENDED if ends else ChangeKind.CHANGED, after, tuple(notes), row.rows[-1] if row else None)
            )
        else:
            unchanged += 1
    named = {*listed, *(conflict.code for conflict in conflicts)}
    missing = tuple(
        site
        for site in sites.values()
        if wanted.lists_sites and site.code not in named and _is_open(site, day) and not wanted.names_badly(site)
    )
    return Reconciliation(tuple(added), tuple(changed), tuple(conflicts), missing, unchanged)


def end(site: Site, on: date) -> Site | str:
    """The site as it is when `on` is its last day, or the reason why that cannot be (Vietnamese)."""
    kept = [period for period in site.periods if period.valid_from is None or period.valid_from <= on]
    if not kept:
        return f"trang {site.code} bắt đầu sau ngày {on:%d/%m/%Y}"
    last = kept[-1]
    if len(kept) < len(site.periods):
        return f"trang {site.code} đã đổi từ ngày {site.periods[len(kept)].valid_from:%d/%m/%Y}, sau ngày kết thúc"
    if last.valid_to is not None and last.valid_to <= on:
        return f"trang {site.code} đã kết thúc ngày {last.valid_to:%d/%m/%Y}"
    return replace(site, periods=(*kept[:-1], replace(last, valid_to=on)))


def _merge_site(before: Site, row: WantedSite, day: date) -> tuple[Site, list[FieldChange], str | None]:
    if before.periods == row.periods:
        return before, [], None
    wanted = row.periods[-1]
    current = before.periods[-1]
    merged = _with_given(current, wanted, row.given)
    differing = [name for name in _NEW_PERIOD if getattr(merged, name) != getattr(current, name)]
    notes = [FieldChange(name, as_text(getattr(current, name)), as_text(getattr(merged, name))) for name in differing]
    periods = list(before.periods)
    reopened = current.valid_to is not None and wanted.valid_from is not None and wanted.valid_from > current.valid_to
    if current.valid_to is not None and wanted.valid_to is None and not reopened and (differing or "valid_to" in row.given):
        return before, [], f"trang đã kết thúc ngày {current.valid_to:%d/%m/%Y} mà tệp không ghi ngày kết thúc"
    until = wanted.valid_to if "valid_to" in row.given else current.valid_to
    if until is not None and current.valid_from is not None and until < current.valid_from:
        return before, [], f"ngày kết thúc {until:%d/%m/%Y} trước ngày bắt đầu {current.valid_from:%d/%m/%Y} đã đăng ký"
    if reopened:
        periods.append(replace(merged, valid_from=wanted.valid_from, valid_to=wanted.valid_to))
        notes.append(FieldChange("valid_from", as_text(current.valid_from), as_text(wanted.valid_from)))
    else:
        start = wanted.valid_from if wanted.valid_from is not None and _is_later(wanted.valid_from, current.valid_from) else day
        # begun today already, or ended before it could begin: what is registered is corrected in place
        in_place = (current.valid_from is not None and start <= current.valid_from) or (until is not None and until < start)
        if differing and not in_place:
            periods[-1] = replace(current, valid_to=start - timedelta(days=1))
            periods.append(replace(merged, valid_from=start, valid_to=until))
            notes.append(FieldChange("valid_from", as_text(current.valid_from), as_text(start)))
        else:
            periods[-1] = replace(merged, valid_to=until)
        if until != current.valid_to:
            notes.append(FieldChange("valid_to", as_text(current.valid_to), as_text(until)))
    if (corrected := _corrected_start(periods, wanted, row.given)) is not None:
        notes.append(FieldChange("valid_from", as_text(periods[0].valid_from), as_text(corrected)))
        periods[0] = replace(periods[0], valid_from=corrected)
    after = replace(before, periods=tuple(periods))
    lost = [p for p in row.periods[:-1] if p not in after.periods]
    if lost:
        return before, [], f"lịch sử trong tệp (từ {as_text(lost[0].valid_from) or 'đầu'}) khác với lịch sử đã đăng ký"
    return after, notes, None


def _with_given(current: SitePeriod, wanted: SitePeriod, given: frozenset[str]) -> SitePeriod:
    """The row's values where the sheet has the column. An owner type without a column follows a level that changed."""
    values: dict[str, Any] = {name: getattr(wanted, name) for name in _NEW_PERIOD if name in given}
    if "owner_type" not in given and wanted.level != current.level:
        values["owner_type"] = wanted.owner_type
    return replace(current, **values)


def _corrected_start(periods: Sequence[SitePeriod], wanted: SitePeriod, given: frozenset[str]) -> date | None:
    """A row that dates the beginning otherwise: earlier, or for the first time, or later while there is one period only."""
    first = periods[0]
    if "valid_from" not in given or wanted.valid_from is None or wanted.valid_from == first.valid_from:
        return None
    if first.valid_to is not None and wanted.valid_from > first.valid_to:
        return None
    if first.valid_from is None or wanted.valid_from < first.valid_from or len(periods) == 1:
        return wanted.valid_from
    return None


def _merge_licences(site: Site, wanted: Iterable[Licence], given: frozenset[str]) -> tuple[Site, list[FieldChange]]:
    licences = list(site.licences)
    notes: list[FieldChange] = []
    for licence in wanted:
        index = next((i for i, known in enumerate(licences) if fold(known.number) == fold(licence.number)), None)
        if index is None:
            licences.append(licence)
            notes.append(FieldChange(f"licence {licence.number}", None, as_text(licence.expires_on) or "không ghi hạn"))
            continue
        known = licences[index]
        names = [f.name for f in fields(Licence) if f.name in given and f.name != "number"]
        differing = [name for name in names if getattr(known, name) != getattr(licence, name)]
        notes += [
            FieldChange(f"licence {known.number}: {name}", as_text(getattr(known, name)), as_text(getattr(licence, name)))
            for name in differing
        ]
        licences[index] = replace(known, **{name: getattr(licence, name) for name in differing})
    return replace(site, licences=tuple(licences)), notes


def _merge_consents(site: Site, wanted: Iterable[ReuseConsent]) -> tuple[Site, list[FieldChange]]:
    consents = list(site.consents)
    notes: list[FieldChange] = []
    for consent in wanted:
        if consent in consents:
            continue
        key = (fold(consent.press_agency), fold(consent.document_number or ""), consent.signed_on)
        index = next((i for i, c in enumerate(consents) if (fold(c.press_agency), fold(c.document_number or ""), c.signed_on) == key), None)
        label = f"consent {consent.press_agency} {consent.document_number or ''}".rstrip()
        if index is None:
            consents.append(consent)
            notes.append(FieldChange(label, None, as_text(consent.valid_to) or "không ghi hạn"))
        else:
            notes.append(FieldChange(f"{label}: valid_to", as_text(consents[index].valid_to), as_text(consent.valid_to)))
            consents[index] = consent
    return replace(site, consents=tuple(consents)), notes


def as_text(value: object) -> str | None:
    """A value as the report and the log of changes show it: days as dd/mm/yyyy."""
    if value is None:
        return None
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, tuple):
        return " ".join(value) or NONE_AT_ALL
    return str(value.value) if isinstance(value, StrEnum) else str(value)


def _grouped(pairs: Iterable[tuple[str, T]]) -> Mapping[str, list[T]]:
    groups: dict[str, list[T]] = {}
    for code, value in pairs:
        groups.setdefault(code, []).append(value)
    return groups


def _open_scopes(sites: Iterable[Site], day: date) -> dict[str, str]:
    return {_scope(site.periods[-1]): site.code for site in sites if site.periods and _is_open(site, day)}


def _is_open(site: Site, day: date) -> bool:
    last = site.periods[-1] if site.periods else None
    return last is not None and (last.valid_to is None or last.valid_to >= day)


def _is_later(one: date | None, other: date | None) -> bool:
    return one is not None and (other is None or one > other)


def _scope(period: SitePeriod) -> str:
    return period.host + period.path_prefix
