"""Outcomes, findings, their events and notices: storing what was concluded and reading it back."""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

import msgspec
from sqlalchemy import Select, func, insert, select
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from monitor.domain.finding import Finding, FindingEvent, FindingInstance, FindingState
from monitor.domain.notice import Notice
from monitor.domain.outcome import BasisRef, Decide, Instance, Outcome, Severity, Verdict
from monitor.domain.page import ArchivePosition
from monitor.storage.tables import FindingEventRow, FindingInstanceRow, FindingRow, NoticeRow, OutcomeRow, SiteRow, VisitRow

# ── outcomes ──────────────────────────────────────────────────────────────────────────────────────────────────────


def fingerprint(outcome: Outcome, visit_id: int) -> str:
    """Hash of all that is stored of an outcome but when it was made: the same evaluation twice is one row."""
    values = {"visit": visit_id, "site": outcome.site, **_outcome_values(outcome)}
    return hashlib.sha256(msgspec.json.encode(values, order="deterministic")).hexdigest()


def append_outcomes(session: Session, site_id: int, visit_id: int, outcomes: Iterable[Outcome], made_at: datetime) -> int:
    """Store what is not stored yet; nothing is ever changed or removed. Returns how many were new."""
    rows = {
        mark: {**_outcome_values(o), "site_id": site_id, "visit_id": visit_id, "fingerprint": mark, "made_at": made_at}
        for o in outcomes
        for mark in [fingerprint(o, visit_id)]
    }
    if not rows:
        return 0
    known = set(session.scalars(select(OutcomeRow.fingerprint).where(OutcomeRow.fingerprint.in_(rows))))
    new = [row for mark, row in rows.items() if mark not in known]
    if new:
        make = postgresql_insert if session.get_bind().dialect.name == "postgresql" else sqlite_insert
        session.execute(make(OutcomeRow).on_conflict_do_nothing(index_elements=["fingerprint"]), new)
    return len(new)


def latest_outcomes(session: Session, *, sites: Collection[str] | None = None, rules: Collection[str] | None = None) -> list[Outcome]:
    """The outcome of each site and rule for the newest day judged, in order of site and rule; what was asked about an earlier day
    (`--as-of`) does not take its place. None means all."""
    query = select(SiteRow.code, OutcomeRow).join(SiteRow, SiteRow.id == OutcomeRow.site_id).where(OutcomeRow.id.in_(_newest()))
    if sites is not None:
        query = query.where(SiteRow.code.in_(sites))
    if rules is not None:
        query = query.where(OutcomeRow.rule.in_(rules))
    return [_outcome(code, row) for code, row in session.execute(query.order_by(SiteRow.code, OutcomeRow.rule))]


def latest_verdicts(session: Session) -> list[tuple[str, str, Verdict]]:
    """(site, rule, verdict) of what `latest_outcomes` gives, without reading the proof."""
    query = (
        select(SiteRow.code, OutcomeRow.rule, OutcomeRow.verdict)
        .join(SiteRow, SiteRow.id == OutcomeRow.site_id)
        .where(OutcomeRow.id.in_(_newest()))
    )
    return [(code, rule, Verdict(verdict)) for code, rule, verdict in session.execute(query)]


def _newest() -> Select[tuple[int]]:
    place = func.row_number().over(
        partition_by=(OutcomeRow.site_id, OutcomeRow.rule), order_by=(OutcomeRow.on_day.desc(), OutcomeRow.id.desc())
    )
    ranked = select(OutcomeRow.id, place.label("place")).subquery()
    return select(ranked.c.id).where(ranked.c.place == 1)


def outcomes_of_visit(session: Session, visit_id: int, on: date | None = None) -> list[Outcome]:
    """Everything concluded from one visit, oldest first; `on` only what was judged for that day."""
    query = select(SiteRow.code, OutcomeRow).join(SiteRow, SiteRow.id == OutcomeRow.site_id).where(OutcomeRow.visit_id == visit_id)
    if on is not None:
        query = query.where(OutcomeRow.on_day == on)
    return [_outcome(code, row) for code, row in session.execute(query.order_by(OutcomeRow.id))]


@dataclass(frozen=True, slots=True)
class StoredOutcome:
    """An outcome with the sealed visit it was made from. `id` grows with the order of storing."""

    id: int
    visit: int
    visit_time: datetime
    outcome: Outcome


def outcomes_of_rule(session: Session, site_id: int, rule: str) -> list[StoredOutcome]:
    """All that one rule ever concluded for one site, in order of storing."""
    rows = session.execute(
        select(SiteRow.code, OutcomeRow, VisitRow.visit_time)
        .join(SiteRow, SiteRow.id == OutcomeRow.site_id)
        .join(VisitRow, VisitRow.id == OutcomeRow.visit_id)
        .where(OutcomeRow.site_id == site_id, OutcomeRow.rule == rule, VisitRow.visit_time.is_not(None))
        .order_by(OutcomeRow.id)
    )
    return [StoredOutcome(row.id, row.visit_id, at, _outcome(code, row)) for code, row, at in rows if at is not None]


def _outcome_values(outcome: Outcome) -> dict[str, Any]:
    return {
        "rule": outcome.rule,
        "version": outcome.version,
        "verdict": outcome.verdict.value,
        "on_day": outcome.on,
        "severity": int(outcome.severity),
        "decide": outcome.decide.value,
        "reason": outcome.reason,
        "basis": _basis_json(outcome.basis),
        "instances": [_plain(i) for i in outcome.instances],
        "not_checked": list(outcome.not_checked),
    }


def _outcome(code: str, row: OutcomeRow) -> Outcome:
    return Outcome(
        site=code,
        rule=row.rule,
        version=row.version,
        verdict=Verdict(row.verdict),
        on=row.on_day,
        reason=row.reason,
        basis=_basis(row.basis),
        instances=tuple(msgspec.convert(i, Instance) for i in row.instances),
        severity=Severity(row.severity),
        decide=Decide(row.decide),
        not_checked=tuple(str(n) for n in row.not_checked),
    )


def _plain(instance: Instance) -> dict[str, Any]:
    values: dict[str, Any] = msgspec.to_builtins(instance)
    return values


def _basis_json(basis: Sequence[BasisRef]) -> list[dict[str, str]]:
    return [asdict(ref) for ref in basis]


def _basis(values: Iterable[object]) -> tuple[BasisRef, ...]:
    return tuple(msgspec.convert(value, BasisRef) for value in values)


# ── findings ──────────────────────────────────────────────────────────────────────────────────────────────────────


def load_findings(
    session: Session,
    *,
    ids: Collection[int] | None = None,
    sites: Collection[str] | None = None,
    rules: Collection[str] | None = None,
    states: Collection[FindingState] | None = None,
    to_change: bool = False,
) -> list[Finding]:
    """Findings with instances and events, in order of id. A filter that is None lets all through, an empty one nothing.

    `to_change`: whoever else wants to change them waits until this transaction is over (on SQLite Database.begin sees to that), so that
    what a person decides while a visit is judged is not written over.
    """
    query = select(SiteRow.code, FindingRow).join(SiteRow, SiteRow.id == FindingRow.site_id)
    if to_change:
        query = query.with_for_update(of=FindingRow)
    if ids is not None:
        query = query.where(FindingRow.id.in_(ids))
    if sites is not None:
        query = query.where(SiteRow.code.in_(sites))
    if rules is not None:
        query = query.where(FindingRow.rule.in_(rules))
    if states is not None:
        query = query.where(FindingRow.state.in_([state.value for state in states]))
    rows = session.execute(query.order_by(FindingRow.id)).all()
    wanted = [row.id for _, row in rows]
    instances: dict[int, list[FindingInstance]] = {}
    events: dict[int, list[FindingEvent]] = {}
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        for kept in session.scalars(
            select(FindingInstanceRow)
            .where(FindingInstanceRow.finding_id.in_(part))
            .order_by(FindingInstanceRow.finding_id, FindingInstanceRow.number)
        ):
            instances.setdefault(kept.finding_id, []).append(_instance(kept))
        for event in session.scalars(select(FindingEventRow).where(FindingEventRow.finding_id.in_(part)).order_by(FindingEventRow.id)):
            events.setdefault(event.finding_id, []).append(_event(event))
    return [
        Finding(
            id=row.id,
            site=code,
            rule=row.rule,
            state=FindingState(row.state),
            severity=Severity(row.severity),
            decide=Decide(row.decide),
            basis=_basis(row.basis),
            reason=row.reason,
            first_seen=row.first_seen,
            last_seen=row.last_seen,
            last_verified=row.last_verified,
            last_unverifiable=row.last_unverifiable,
            deadline=row.deadline,
            instances=tuple(instances.get(row.id, ())),
            events=tuple(events.get(row.id, ())),
        )
        for code, row in rows
    ]


def save_finding(session: Session, site_id: int, finding: Finding, events: Iterable[FindingEvent]) -> int:
    """Store a finding's present state with its instances, and append the new events. Returns its id; 0 as id means a new one."""
    row = session.get(FindingRow, finding.id) if finding.id else None
    if row is None:
        row = FindingRow(site_id=site_id, rule=finding.rule)
        session.add(row)
    for name, value in _finding_values(finding).items():
        if getattr(row, name) != value:
            setattr(row, name, value)
    session.flush()
    known = {kept.number: kept for kept in session.scalars(select(FindingInstanceRow).where(FindingInstanceRow.finding_id == row.id))}
    changed = [i for i in finding.instances if i.number in known and known[i.number].key != i.key]
    for instance in changed:
        known[instance.number].key = f"{finding.id}/{instance.number}"  # two may have changed places, and keys are unique at every moment
    if changed:
        session.flush()
    for instance in finding.instances:
        kept = known.get(instance.number)
        if kept is None:
            kept = FindingInstanceRow(finding_id=row.id, number=instance.number)
            session.add(kept)
        for name, value in _instance_values(instance).items():
            if getattr(kept, name) != value:
                setattr(kept, name, value)
    session.flush()
    new = [
        {
            "finding_id": row.id, "instance": e.instance, "at": e.at, "by": e.by, "action": e.action,
            "before": e.before.value if e.before else None, "after": e.after.value, "reason": e.reason,
        }
        for e in events
    ]  # fmt: skip
    if new:
        session.execute(insert(FindingEventRow), new)
    return row.id


def _finding_values(finding: Finding) -> dict[str, Any]:
    return {
        "state": finding.state.value,
        "severity": int(finding.severity),
        "decide": finding.decide.value,
        "basis": _basis_json(finding.basis),
        "reason": finding.reason,
        "first_seen": finding.first_seen,
        "last_seen": finding.last_seen,
        "last_verified": finding.last_verified,
        "last_unverifiable": finding.last_unverifiable,
        "deadline": finding.deadline,
    }


def _instance_values(instance: FindingInstance) -> dict[str, Any]:
    seen, archived = instance.seen, instance.seen.archived
    return {
        "key": instance.key,
        "state": instance.state.value,
        "url": seen.url,
        "quote": seen.quote,
        "note": seen.note,
        "element": seen.element,
        "seen_at": seen.seen_at,
        "archive_file": archived.file if archived else None,
        "archive_offset": archived.offset if archived else None,
        "archive_length": archived.length if archived else None,
        "sha256": archived.sha256 if archived else None,
        "at_start": seen.at[0] if seen.at else None,
        "at_end": seen.at[1] if seen.at else None,
        "first_seen": instance.first_seen,
        "last_seen": instance.last_seen,
        "last_verified": instance.last_verified,
        "supported": instance.supported,
        "explained_until": instance.explained_until,
    }


def _instance(row: FindingInstanceRow) -> FindingInstance:
    archived = None
    if row.archive_file is not None and row.archive_offset is not None and row.archive_length is not None:
        archived = ArchivePosition(row.archive_file, row.archive_offset, row.archive_length, row.sha256 or "")
    at = (row.at_start, row.at_end) if row.at_start is not None and row.at_end is not None else None
    seen = Instance(row.url, row.quote, row.note, row.seen_at, archived, at, row.element)
    return FindingInstance(
        number=row.number,
        key=row.key,
        state=FindingState(row.state),
        seen=seen,
        first_seen=row.first_seen,
        last_seen=row.last_seen,
        last_verified=row.last_verified,
        supported=row.supported,
        explained_until=row.explained_until,
    )


def _event(row: FindingEventRow) -> FindingEvent:
    before = FindingState(row.before) if row.before else None
    return FindingEvent(row.at, row.by, row.action, before, FindingState(row.after), row.instance, row.reason)


# ── notices ───────────────────────────────────────────────────────────────────────────────────────────────────────


def save_notices(session: Session, site_id: int, notices: Iterable[Notice]) -> None:
    """Keep notices: one row per site, code and address, whose last_seen moves on."""
    for notice in notices:
        url = notice.url or ""
        row = session.scalars(
            select(NoticeRow).where(NoticeRow.site_id == site_id, NoticeRow.code == notice.code, NoticeRow.url == url)
        ).first()
        if row is None:
            row = NoticeRow(site_id=site_id, code=notice.code, url=url, first_seen=notice.seen_at, last_seen=notice.seen_at)
            session.add(row)
        row.text, row.quote, row.urgent = notice.text, notice.quote, notice.urgent
        row.last_seen = max(row.last_seen, notice.seen_at)
    session.flush()


def load_notices(session: Session, *, sites: Collection[str] | None = None) -> list[Notice]:
    """Notices as last seen, urgent ones first, then newest first."""
    query = select(SiteRow.code, NoticeRow).join(SiteRow, SiteRow.id == NoticeRow.site_id)
    if sites is not None:
        query = query.where(SiteRow.code.in_(sites))
    query = query.order_by(NoticeRow.urgent.desc(), NoticeRow.last_seen.desc(), NoticeRow.id)
    return [Notice(row.code, code, row.text, row.last_seen, row.url or None, row.quote, row.urgent) for code, row in session.execute(query)]
