"""Findings as they stand at a moment: what is stored, without explanations whose day is over."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy.orm import Session

from monitor.domain.finding import Finding, FindingState
from monitor.findings.lifecycle import lapse
from monitor.storage.judgements import load_findings


def present_findings(
    session: Session, now: datetime, *, sites: Collection[str] | None = None, rules: Collection[str] | None = None, closed: bool = False
) -> list[Finding]:
    """Open findings at `now` in order of id; `closed` all. An explanation that has lapsed since the last evaluation is shown as lapsed."""
    states = None if closed else [state for state in FindingState if state.is_open or state is FindingState.EXPLAINED]
    found = [lapse(finding, now)[0] for finding in load_findings(session, sites=sites, rules=rules, states=states)]
    return [finding for finding in found if closed or finding.state.is_open]
