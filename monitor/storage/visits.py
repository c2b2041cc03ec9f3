"""Runs, locks, visits, frontiers and archive files: what a crawl must find again after it was killed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from monitor.domain.coverage import Coverage
from monitor.domain.page import FetchOutcome
from monitor.storage.tables import ArchiveFileRow, FrontierRow, OutcomeRow, PageRow, RunRow, SiteLockRow, SiteRow, SiteTemplateRow, VisitRow

STALE = timedelta(seconds=120)
"""A heartbeat older than this belongs to a run that is gone."""


# ── runs and locks ────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class RunRecord:
    """One process of a long command. `result` done, failed or interrupted; None while it works, or when it was killed."""

    id: int
    command: str
    process: str
    started_at: datetime
    heartbeat_at: datetime
    finished_at: datetime | None
    result: str | None


def start_run(session: Session, command: str, process: str, at: datetime) -> int:
    """Enter a run; returns its id. `process` is what `is_alive` will later be asked about."""
    row = RunRow(command=command, process=process, started_at=at, heartbeat_at=at, finished_at=None, result=None)
    session.add(row)
    session.flush()
    return row.id


def beat(session: Session, run_id: int, at: datetime) -> None:
    """The run and the locks it holds are alive."""
    session.execute(update(RunRow).where(RunRow.id == run_id).values(heartbeat_at=at))
    session.execute(update(SiteLockRow).where(SiteLockRow.run_id == run_id).values(heartbeat_at=at))


def finish_run(session: Session, run_id: int, result: str, at: datetime) -> None:
    """The run ended by itself; its locks are given back."""
    session.execute(update(RunRow).where(RunRow.id == run_id).values(heartbeat_at=at, finished_at=at, result=result))
    session.execute(delete(SiteLockRow).where(SiteLockRow.run_id == run_id))


def runs(session: Session, limit: int = 50) -> list[RunRecord]:
    """The newest runs, newest first."""
    rows = session.scalars(select(RunRow).order_by(RunRow.id.desc()).limit(limit))
    return [RunRecord(r.id, r.command, r.process, r.started_at, r.heartbeat_at, r.finished_at, r.result) for r in rows]


def is_gone(run: RunRow | RunRecord, at: datetime, is_alive: Callable[[str], bool | None]) -> bool:
    """Whether a run works no more. `is_alive` answers None for a process of another machine; then the heartbeat decides."""
    if run.finished_at is not None:
        return True
    alive = is_alive(run.process)
    return (at - run.heartbeat_at > STALE) if alive is None else not alive


def lock_site(session: Session, site_id: int, run_id: int, at: datetime, is_alive: Callable[[str], bool | None]) -> RunRecord | None:
    """Take a site for this run. None when taken (also from a run that is gone); else the living run that holds it."""
    held = session.get(SiteLockRow, site_id, with_for_update=True)
    if held is None:
        try:
            with session.begin_nested():
                session.add(SiteLockRow(site_id=site_id, run_id=run_id, heartbeat_at=at))
            return None
        except IntegrityError:
            # another run was quicker by a moment
            held = session.get(SiteLockRow, site_id, with_for_update=True, populate_existing=True)
            if held is None:
                raise
    holder = session.get(RunRow, held.run_id)
    if held.run_id != run_id and holder is not None and not is_gone(holder, at, is_alive):
        return RunRecord(
            holder.id, holder.command, holder.process, holder.started_at, holder.heartbeat_at, holder.finished_at, holder.result
        )
    held.run_id = run_id
    held.heartbeat_at = at
    session.flush()
    return None


def unlock_site(session: Session, site_id: int, run_id: int) -> None:
    """Give a site back; nothing when this run does not hold it."""
    session.execute(delete(SiteLockRow).where(SiteLockRow.site_id == site_id, SiteLockRow.run_id == run_id))


# ── visits ────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class VisitRecord:
    """`coverage` None until the visit is sealed. `sources` are the archive files a replay reads, empty for a live visit."""

    id: int
    site_id: int
    mode: str
    started_at: datetime
    sealed_at: datetime | None
    visit_time: datetime | None
    coverage: Coverage | None
    template: str | None
    sources: tuple[str, ...] = ()


def unsealed_visit(session: Session, site_id: int) -> VisitRecord | None:
    """The site's unfinished visit; None when there is none."""
    row = session.scalars(
        select(VisitRow).where(VisitRow.site_id == site_id, VisitRow.sealed_at.is_(None)).order_by(VisitRow.id.desc()).limit(1)
    ).first()
    return _visit(row) if row else None


def open_visit(session: Session, site_id: int, run_id: int, mode: str, at: datetime, sources: Sequence[str] = ()) -> int:
    """Begin a visit ("live" or "archive"); returns its id."""
    row = VisitRow(
        site_id=site_id, run_id=run_id, mode=mode, started_at=at, sealed_at=None, visit_time=None, template=None,
        coverage={"sources": list(sources)} if sources else None,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row.id


def take_over_visit(session: Session, visit_id: int, run_id: int) -> None:
    """An unfinished visit is continued by this run."""
    session.execute(update(VisitRow).where(VisitRow.id == visit_id).values(run_id=run_id))


def seal_visit(session: Session, visit_id: int, coverage: Coverage, template: str | None) -> None:
    """Close a visit: what was read is what it says from now on."""
    session.execute(
        update(VisitRow)
        .where(VisitRow.id == visit_id)
        .values(sealed_at=coverage.sealed_at, visit_time=coverage.visit_time, coverage=coverage_to_json(coverage), template=template)
    )


def latest_sealed(session: Session, site_id: int, before: datetime | None = None) -> VisitRecord | None:
    """The site's newest sealed visit, by the moment it speaks for; with `before`, not later than that."""
    query = select(VisitRow).where(VisitRow.site_id == site_id, VisitRow.sealed_at.is_not(None))
    if before is not None:
        query = query.where(VisitRow.visit_time <= before)
    row = session.scalars(query.order_by(VisitRow.visit_time.desc(), VisitRow.id.desc()).limit(1)).first()
    return _visit(row) if row else None


def sealed_before(session: Session, visit: VisitRecord, limit: int) -> list[VisitRecord]:
    """Sealed visits of the same site that speak for earlier moments than this one, the newest first."""
    rows = session.scalars(
        select(VisitRow)
        .where(VisitRow.site_id == visit.site_id, VisitRow.sealed_at.is_not(None), VisitRow.visit_time < visit.visit_time)
        .order_by(VisitRow.visit_time.desc(), VisitRow.id.desc())
        .limit(limit)
    )
    return [_visit(row) for row in rows]


def sealed_times(session: Session, mode: str = "live") -> dict[str, datetime]:
    """Site code → when its newest sealed visit of that mode ("live", "archive") was sealed."""
    rows = session.execute(
        select(SiteRow.code, func.max(VisitRow.sealed_at))
        .join(VisitRow, VisitRow.site_id == SiteRow.id)
        .where(VisitRow.sealed_at.is_not(None), VisitRow.mode == mode)
        .group_by(SiteRow.code)
    )
    return {code: at for code, at in rows if at is not None}


def unsealed_codes(session: Session, mode: str = "live") -> list[str]:
    """Codes of sites with an unfinished visit."""
    return list(
        session.scalars(
            select(SiteRow.code)
            .join(VisitRow, VisitRow.site_id == SiteRow.id)
            .where(VisitRow.sealed_at.is_(None), VisitRow.mode == mode)
            .distinct()
        )
    )


def coverage_to_json(coverage: Coverage) -> dict[str, object]:
    """What the column holds."""
    data: dict[str, object] = {name: getattr(coverage, name) for name in Coverage.__dataclass_fields__}
    for name in ("started_at", "sealed_at", "visit_time"):
        data[name] = getattr(coverage, name).isoformat()
    data["home"] = coverage.home.value if coverage.home else None
    data["remarks"] = list(coverage.remarks)
    return data


def coverage_from_json(data: dict[str, Any]) -> Coverage:
    """The inverse; fields that an older program did not know get their defaults."""
    values = {name: data[name] for name in Coverage.__dataclass_fields__ if name in data}
    for name in ("started_at", "sealed_at", "visit_time"):
        values[name] = datetime.fromisoformat(values[name])
    values["home"] = FetchOutcome(values["home"]) if values.get("home") else None
    values["remarks"] = tuple(values.get("remarks", ()))
    return Coverage(**values)


def _visit(row: VisitRow) -> VisitRecord:
    data: dict[str, Any] = row.coverage or {}
    coverage = coverage_from_json(data) if row.sealed_at is not None and "mode" in data else None
    return VisitRecord(
        row.id, row.site_id, row.mode, row.started_at, row.sealed_at, row.visit_time, coverage, row.template, tuple(data.get("sources", ()))
    )


# ── frontier ──────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class FrontierRecord:
    """One address of a visit. `key` is unique in the visit; smaller `priority` goes first."""

    key: str
    url: str
    kind: str
    priority: int
    depth: int
    found_on: str | None = None
    done: bool = False
    attempts: int = 0


def load_frontier(session: Session, visit_id: int) -> list[FrontierRecord]:
    """All addresses of a visit, in the order they were found."""
    rows = session.execute(
        select(
            FrontierRow.key, FrontierRow.url, FrontierRow.kind, FrontierRow.priority, FrontierRow.depth, FrontierRow.found_on,
            FrontierRow.done, FrontierRow.attempts,
        )
        .where(FrontierRow.visit_id == visit_id)
        .order_by(FrontierRow.id)
    )  # fmt: skip
    return [FrontierRecord(*row) for row in rows]


def add_to_frontier(session: Session, rows: Iterable[tuple[int, FrontierRecord]]) -> None:
    """Enter new addresses, each with the id of its visit."""
    values = [
        {
            "visit_id": visit_id, "key": r.key, "url": r.url, "kind": r.kind, "priority": r.priority, "depth": r.depth,
            "found_on": r.found_on, "done": r.done, "attempts": r.attempts,
        }
        for visit_id, r in rows
    ]  # fmt: skip
    if values:
        session.execute(insert(FrontierRow), values)


def mark_done(session: Session, keys: Iterable[tuple[int, str]]) -> None:
    """(visit id, key) of addresses that are finished with."""
    values = [{"visit": visit_id, "k": key} for visit_id, key in keys]
    if values:
        session.connection().execute(_DONE, values)


def put_back(session: Session, entries: Iterable[tuple[int, str, str, int]]) -> None:
    """(visit id, key, address, attempts): to be asked for again, possibly under another spelling."""
    values = [{"visit": visit_id, "k": key, "u": url, "n": attempts} for visit_id, key, url, attempts in entries]
    if values:
        session.connection().execute(_AGAIN, values)


_DONE = update(FrontierRow.__table__).where(FrontierRow.visit_id == bindparam("visit"), FrontierRow.key == bindparam("k")).values(done=True)  # type: ignore[arg-type]
_AGAIN = (
    update(FrontierRow.__table__)  # type: ignore[arg-type]
    .where(FrontierRow.visit_id == bindparam("visit"), FrontierRow.key == bindparam("k"))
    .values(url=bindparam("u"), attempts=bindparam("n"))
)


# ── archive files ─────────────────────────────────────────────────────────────────────────────────────────────────


def committed_lengths(session: Session) -> dict[str, int]:
    """Archive file → bytes that are committed; what stands behind them is cut."""
    return dict(session.execute(select(ArchiveFileRow.name, ArchiveFileRow.committed)).all())


def commit_lengths(session: Session, lengths: dict[str, int], at: datetime) -> None:
    """Record how far archive files are safe; to be called in the transaction that stores the pages in them."""
    if not lengths:
        return
    known = set(session.scalars(select(ArchiveFileRow.name).where(ArchiveFileRow.name.in_(lengths))))
    for name, length in lengths.items():
        if name in known:
            session.execute(update(ArchiveFileRow).where(ArchiveFileRow.name == name).values(committed=length))
        else:
            session.add(ArchiveFileRow(name=name, committed=length, created_at=at))


def requests_since(session: Session, since: datetime) -> dict[int, int]:
    """Site id → answers recorded since a moment, for the daily cap."""
    rows = session.execute(
        select(PageRow.site_id, func.count())
        .join(VisitRow, VisitRow.id == PageRow.visit_id)
        .where(PageRow.fetched_at >= since, VisitRow.mode == "live")
        .group_by(PageRow.site_id)
    )
    return dict(rows.all())


# ── templates ─────────────────────────────────────────────────────────────────────────────────────────────────────


def latest_template(session: Session, site_id: int) -> str | None:
    """JSON of the template learned last; None when the site was never sealed."""
    return session.scalars(
        select(SiteTemplateRow.data).where(SiteTemplateRow.site_id == site_id).order_by(SiteTemplateRow.id.desc()).limit(1)
    ).first()


def add_template(session: Session, site_id: int, visit_id: int, version: str, data: str) -> None:
    """Keep what was learned at a sealing."""
    session.add(SiteTemplateRow(site_id=site_id, visit_id=visit_id, version=version, data=data))


def sealed_visits(session: Session, visit_id: int | None = None) -> list[tuple[VisitRecord, str]]:
    """(visit, site code): the sealed visit of that number, or the newest sealed one of every site, by code."""
    query = select(VisitRow, SiteRow.code).join(SiteRow, SiteRow.id == VisitRow.site_id).where(VisitRow.sealed_at.is_not(None))
    if visit_id is not None:
        query = query.where(VisitRow.id == visit_id)
    newest: dict[str, VisitRow] = {}
    for row, code in session.execute(query.order_by(VisitRow.visit_time, VisitRow.id)):
        newest[code] = row
    return [(_visit(row), code) for code, row in sorted(newest.items())]


def unjudged_codes(session: Session) -> list[str]:
    """Codes of sites whose newest sealed visit has no outcome: a run was killed between sealing and judging."""
    judged = set(session.scalars(select(OutcomeRow.visit_id).distinct()))
    return [code for visit, code in sealed_visits(session) if visit.id not in judged]


def earliest_sealed(session: Session, site_id: int) -> VisitRecord | None:
    """The first sealed visit of a site; None when there is none."""
    row = session.scalars(
        select(VisitRow)
        .where(VisitRow.site_id == site_id, VisitRow.sealed_at.is_not(None), VisitRow.visit_time.is_not(None))
        .order_by(VisitRow.visit_time, VisitRow.id)
        .limit(1)
    ).first()
    return _visit(row) if row is not None else None
