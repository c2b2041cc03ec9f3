"""A person's decision on a finding, stored."""

from datetime import date, datetime

from monitor.clock import VIETNAM
from monitor.domain.finding import Finding
from monitor.domain.site import Site
from monitor.errors import UserError
from monitor.findings import lifecycle
from monitor.findings.lifecycle import Action
from monitor.reference.working_days import latest_working_day
from monitor.rules.words import vietnamese_day
from monitor.storage.database import Database
from monitor.storage.judgements import load_findings, save_finding
from monitor.storage.register import site_by_code
from monitor.storage.tables import FindingRow
from monitor.vietnamese.text import fold, squeeze

REMINDER_WORKING_DAYS = 15
"""A reminder without a day of its own runs out after so many working days; the office's habit, no law."""


def decide(
    db: Database,
    finding_id: int,
    action: Action | str,
    by: str,
    instance: int | None = None,
    reason: str | None = None,
    *,
    now: datetime,
    deadline: date | None = None,
    until: date | None = None,
) -> Finding:
    """Record a decision (confirm, dismiss, explain, remind, remedy, reopen, note) and return the finding as it is then.

    `instance` None decides on every instance that permits it. `deadline` only for remind: None is REMINDER_WORKING_DAYS from `now`.
    `until` only for explain, the last day of the consent or decision: None takes the day the register has for the documents that the
    reason names, and no end where it has none. Raises UserError in one sentence.
    """
    try:
        chosen = Action(action)
    except ValueError:
        raise UserError(f"Không có quyết định nào tên là “{action}”.") from None
    if chosen not in lifecycle.PERSONS_ACTIONS:
        raise UserError(f"“{action}” không phải quyết định của người.")
    if chosen is Action.REMIND and deadline is None:
        deadline = deadline_after(now.astimezone(VIETNAM).date(), REMINDER_WORKING_DAYS)
    with db.begin() as session:
        found = load_findings(session, ids=[finding_id], to_change=True)
        if not found:
            raise UserError(f"Không có hồ sơ số {finding_id}.")
        present, lapsed = lifecycle.lapse(found[0], now)
        if chosen is Action.EXPLAIN and until is None:
            until = _end_of_consents(site_by_code(session, present.site), reason or "")
        finding, events = lifecycle.decide(present, chosen, by, now, instance=instance, reason=reason, deadline=deadline, until=until)
        row = session.get_one(FindingRow, finding_id)
        save_finding(session, row.site_id, finding, (*lapsed, *events))
    return finding


def deadline_after(day: date, count: int) -> date:
    """The last day of a deadline of `count` working days. A day of which it is not certain that offices work is not counted, so that no
    deadline is too short. Raises UserError where the holidays of that time are not known at all."""
    last = latest_working_day(day, count)
    if last is None:
        raise UserError(f"Chưa có lịch nghỉ lễ để tính {count} ngày làm việc sau ngày {vietnamese_day(day)}: ghi hạn bằng --deadline.")
    return last


def _end_of_consents(site: Site | None, reason: str) -> date | None:
    """The first end among the site's consents whose number stands in the reason; None where none stands there or none ends."""
    words = fold(squeeze(reason))
    named = [c for c in (site.consents if site else ()) if c.document_number and fold(squeeze(c.document_number)) in words]
    return min((c.valid_to for c in named if c.valid_to is not None), default=None)
