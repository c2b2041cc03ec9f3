"""What a new version of a rule would conclude otherwise: verdicts of the same visits, side by side, with quotes. Writes nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from monitor.clock import VIETNAM
from monitor.domain.law import Law
from monitor.domain.outcome import Outcome, Verdict
from monitor.domain.site import Site
from monitor.errors import UserError
from monitor.findings.dossiers import Register, ThresholdLike, load_dossier, thresholds_from
from monitor.findings.lifecycle import instance_key
from monitor.findings.press import recall
from monitor.rules.dossier import Threshold
from monitor.rules.engine import Rule, RuleStatus, evaluate
from monitor.storage.database import Database
from monitor.storage.judgements import StoredOutcome, outcomes_of_rule
from monitor.storage.register import load_sites, site_ids
from monitor.storage.visits import VisitRecord, latest_sealed, sealed_visits


@dataclass(frozen=True, slots=True)
class Compared:
    """One visit of one site as two versions judge it, on the day of the visit. `before` None: no earlier version has judged the visit."""

    site: str
    visit: int
    seen_at: datetime
    before: Outcome | None
    after: Outcome

    @property
    def verdict_changes(self) -> bool:
        return self.before is not None and self.before.verdict is not self.after.verdict

    @property
    def proof_changes(self) -> bool:
        """Same verdict by other quotes, places or elements."""
        return self.before is not None and not self.verdict_changes and _keys(self.before) != _keys(self.after)

    @property
    def basis_changes(self) -> bool:
        """Same verdict by other provisions."""
        return self.before is not None and not self.verdict_changes and _cited(self.before) != _cited(self.after)


@dataclass(frozen=True, slots=True)
class Comparison:
    """All sites of the register. `left` None: whatever version judged last; `right` is the version compared with it.

    `not_compared` are sites with no visit that both sides have judged, each with the reason in Vietnamese.
    """

    rule: str
    left: int | None
    right: int
    judged_now: bool
    """The right side was judged now, by the rule as it is; else it was read from storage."""
    rows: tuple[Compared, ...]
    not_compared: tuple[tuple[str, str], ...] = ()

    @property
    def changed(self) -> tuple[Compared, ...]:
        return tuple(row for row in self.rows if row.verdict_changes)

    def counts(self) -> dict[tuple[Verdict | None, Verdict], int]:
        """(verdict before, verdict after) → sites, changed or not."""
        found: dict[tuple[Verdict | None, Verdict], int] = {}
        for row in self.rows:
            key = (row.before.verdict if row.before else None, row.after.verdict)
            found[key] = found.get(key, 0) + 1
        return found


def compare(
    db: Database,
    law: Law,
    thresholds: Mapping[str, ThresholdLike],
    rule: Rule,
    version: int | None = None,
    *,
    to: int | None = None,
    sites: Iterable[str] | None = None,
) -> Comparison:
    """Which verdicts change between two versions of a rule, for each site's newest sealed visit that the left side has judged.

    `version` None or the rule's own: the newest stored outcome of an earlier version (or, without one, of any) against the rule as it is.
    An older `version`: its newest stored outcome against the rule as it is. With `to` the right side is read from storage too.
    Raises UserError for a version that has left no outcome, or is newer than the rule.
    """
    for given in (version, to):
        if given is not None and given > rule.version:
            raise UserError(f"Tiêu chí {rule.code} mới đến bản {rule.version}; không có bản {given}.")
    wanted = None if sites is None else set(sites)
    rows: list[Compared] = []
    left_out: list[tuple[str, str]] = []
    left_versions: set[int] = set()
    right_versions: set[int] = set()
    with db.read() as session:
        register = Register(tuple(load_sites(session)), site_ids(session))
        limits = thresholds_from(thresholds)
        for site in sorted(register.sites, key=lambda s: s.code):
            if wanted is not None and site.code not in wanted:
                continue
            stored = _on_the_day_of_the_visit(outcomes_of_rule(session, register.ids[site.code], rule.code))
            left_versions |= {one.outcome.version for one in stored}
            right = [one for one in stored if one.outcome.version == to] if to is not None else None
            right_versions |= {one.outcome.version for one in right or ()}
            before = _left(stored, version, rule.version, right)
            row = _compare_site(session, register, site, law, limits, rule, before, right)
            if isinstance(row, str):
                left_out.append((site.code, row))
            else:
                rows.append(row)
            session.expunge_all()  # the facts of one site at a time are in memory
    older = version if version is not None and version < rule.version else None
    if older is not None and older not in left_versions:
        raise UserError(f"Chưa có kết quả nào của {rule.code} bản {older} được lưu.")
    if to is not None and to not in right_versions:
        raise UserError(f"Chưa có kết quả nào của {rule.code} bản {to} được lưu.")
    return Comparison(rule.code, older, to if to is not None else rule.version, to is None, tuple(rows), tuple(left_out))


def _on_the_day_of_the_visit(stored: Iterable[StoredOutcome]) -> list[StoredOutcome]:
    """Without what was concluded for other days (`--as-of`)."""
    return [one for one in stored if one.outcome.on == _day(one.visit_time)]


def _left(stored: list[StoredOutcome], version: int | None, newest: int, right: list[StoredOutcome] | None) -> StoredOutcome | None:
    """The newest outcome of the left side: of the newest visit, and of that the one stored last."""
    judged = stored if right is None else [one for one in stored if one.visit in {r.visit for r in right}]
    if version is not None and version < newest:
        judged = [one for one in judged if one.outcome.version == version]
    elif version is not None:
        # before a version goes live: against those that came before it, if any did
        judged = [one for one in judged if one.outcome.version < version] or judged
    return max(judged, key=lambda one: (one.visit_time, one.visit, one.id), default=None)


def _compare_site(
    session: Session,
    register: Register,
    site: Site,
    law: Law,
    thresholds: Mapping[str, Threshold],
    rule: Rule,
    before: StoredOutcome | None,
    right: list[StoredOutcome] | None,
) -> Compared | str:
    if right is not None:
        if before is None:
            return "không có lượt thăm nào mà cả hai bản đã đánh giá"
        after = max((one for one in right if one.visit == before.visit), key=lambda one: one.id)
        return Compared(site.code, before.visit, before.visit_time, before.outcome, after.outcome)
    visit = _visit(session, register, site, before)
    if visit is None or visit.coverage is None:
        return "chưa có lượt thăm nào hoàn tất"
    day = _day(visit.coverage.visit_time)
    press = recall(session, visit.id)
    dossier = load_dossier(session, register, site, visit, day, law, thresholds, press.matches, press.reach)
    # a retired rule is judged by nobody but may still be compared
    status = RuleStatus.PREVIEW if rule.status is RuleStatus.RETIRED else rule.status
    (after_now,) = evaluate(dossier, [replace(rule, status=status)])
    return Compared(site.code, visit.id, visit.coverage.visit_time, before.outcome if before else None, after_now)


def _visit(session: Session, register: Register, site: Site, before: StoredOutcome | None) -> VisitRecord | None:
    """The visit that the left side judged; the site's newest where it has judged none."""
    if before is None:
        return latest_sealed(session, register.ids[site.code])
    ((visit, _),) = sealed_visits(session, before.visit)
    return visit


def _day(moment: datetime) -> date:
    return moment.astimezone(VIETNAM).date()


def _keys(outcome: Outcome) -> frozenset[str]:
    return frozenset(instance_key(i) for i in outcome.instances)


def _cited(outcome: Outcome) -> frozenset[str]:
    return frozenset(ref.provision for ref in outcome.basis)
