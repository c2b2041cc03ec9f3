"""A person's decision on a finding, stored."""

from datetime import date, datetime, timedelta

from monitor.clock import VIETNAM
from monitor.domain.finding import Finding
from monitor.errors import UserError
from monitor.findings import lifecycle
from monitor.findings.lifecycle import Action
from monitor.reference.working_days import add_working_days
from monitor.storage.database import Database
from monitor.storage.judgements import load_findings, save_finding
from monitor.storage.tables import FindingRow

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
) -> Finding:
    """Record a decision (confirm, dismiss, explain, remind, remedy, reopen, note) and return the finding as it is then.

    `instance` None decides on every instance that permits it. `deadline` only for remind: None is REMINDER_WORKING_DAYS from `now`.
    Raises UserError in one sentence.
    """
    try:
        chosen = Action(action)
    except ValueError:
        raise UserError(f"Không có quyết định nào tên là “{action}”.") from None
    if chosen not in lifecycle.PERSONS_ACTIONS:
        raise UserError(f"“{action}” không phải quyết định của người.")
    if chosen is Action.REMIND and deadline is None:
        deadline = working_days_after(now.astimezone(VIETNAM).date(), REMINDER_WORKING_DAYS)
    with db.begin() as session:
        found = load_findings(session, ids=[finding_id])
        if not found:
            raise UserError(f"Không có hồ sơ số {finding_id}.")
        finding, events = lifecycle.decide(found[0], chosen, by, now, instance=instance, reason=reason, deadline=deadline)
        row = session.get_one(FindingRow, finding_id)
        save_finding(session, row.site_id, finding, events)
    return finding


def working_days_after(day: date, count: int) -> date:
    """The day `count` working days later; where the holidays of that time are not known, only Saturdays and Sundays are left out."""
    known = add_working_days(day, count)
    if known is not None:
        return known
    left = count
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5
    return day
