"""The same living site through storage: visits sealed, judged and judged again, decisions recorded, findings read back."""

import hashlib
import itertools
import os
import shutil
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, note, settings

from monitor.domain.finding import Finding, FindingState
from monitor.domain.outcome import Verdict
from monitor.errors import UserError
from monitor.findings.decide import decide
from monitor.findings.evaluate import evaluate_visits
from monitor.law.load import load_law
from monitor.rules.engine import Case, Judgement, pick_rules
from monitor.storage.database import Database, open_database
from monitor.storage.judgements import load_findings, outcomes_of_visit
from monitor.storage.migrate import upgrade
from monitor.vietnamese.text import fold, squeeze
from tests import builders as b
from tests.fleet import RULES, Change, Decision, Fleet, Seen, Step, Visit, described, histories
from tests.stored import put_periods, put_site, put_visit

HISTORIES = int(os.environ.get("MONITOR_HISTORIES", "1000")) // 25
S = FindingState
LASTING = (S.CONFIRMED, S.DISMISSED, S.EXPLAINED)


def _blind(case: Case) -> Judgement:
    """A version of a rule that has stopped seeing anything."""
    return Judgement(Verdict.COMPLIANT, "Không thấy gì.", judged=tuple(page.url for page in case.dossier.pages))


class Stored:
    """A fleet whose visits go into a database of its own."""

    def __init__(self, db: Database) -> None:
        self.db, self.fleet = db, Fleet()
        self.before: Seen | None = None
        with db.begin() as session:
            self.site_id = put_site(session, self.fleet.site())

    def findings(self) -> dict[str, Finding]:
        with self.db.read() as session:
            return {finding.rule: finding for finding in load_findings(session)}

    def change(self, step: Change) -> None:
        self.fleet.change(step)
        if step.what in ("merge", "host"):
            with self.db.begin() as session:
                put_periods(session, self.site_id, self.fleet.site())

    def visit(self, step: Visit) -> None:
        seen = self.fleet.visit(step)
        before = self.findings()
        with self.db.begin() as session:
            visit = put_visit(session, self.site_id, seen.coverage, [page.facts for page in seen.pages], seen.unread)
        self._judge(seen.coverage.visit_time + timedelta(hours=1))
        after = self.findings()
        for rule, finding in after.items():
            self._check(before.get(rule), finding, seen)
        with self.db.read() as session:
            outcomes = outcomes_of_visit(session, visit)
        self._judge(seen.coverage.visit_time + timedelta(hours=2))
        with self.db.read() as session:
            assert outcomes_of_visit(session, visit) == outcomes
        assert self.findings() == after
        if self.before is not None and self.fleet.visits % 2:
            self._an_archive_of_the_visit_before_is_read_late(self.before, seen.coverage.visit_time)
            assert self.findings() == after
        self.before = seen

    def _an_archive_of_the_visit_before_is_read_late(self, before: Seen, newest: datetime) -> None:
        late = replace(before.coverage, mode="archive", visit_time=before.coverage.visit_time + timedelta(seconds=1))
        with self.db.begin() as session:
            put_visit(session, self.site_id, late, [page.facts for page in before.pages], before.unread)
        self._judge(newest + timedelta(hours=3))

    def decide(self, step: Decision) -> None:
        known = self.findings().get(RULES[step.rule])
        if known is None:
            return
        at = max(known.events[-1].at, b.moment(self.fleet.day, 9)) + timedelta(microseconds=1)
        until = None if step.holds is None else self.fleet.day + timedelta(days=step.holds)
        try:
            decide(self.db, known.id, step.action, "Lê An", step.instance or None, "vì thế", now=at, until=until)
        except UserError:
            return

    def _judge(self, now: datetime) -> None:
        rules = [replace(rule, version=rule.version + self.fleet.version) for rule in pick_rules(RULES)]
        if self.fleet.version % 2 == 0:
            rules = [replace(rule, judge=_blind) for rule in rules]
        evaluate_visits(self.db, load_law(), {}, rules=rules, now=now)

    def _check(self, before: Finding | None, after: Finding, seen: Seen) -> None:
        texts = {text_hash(text): text for text in self.fleet.archive.values()}
        for instance in after.instances:
            archived = instance.seen.archived
            assert archived is not None
            assert fold(squeeze(instance.seen.quote)) in fold(squeeze(texts[archived.sha256]))
        for old, new in zip(before.instances if before else (), after.instances, strict=False):
            over = old.explained_until is not None and old.explained_until < self.fleet.day
            if old.state in LASTING and not over:
                assert (new.state, new.key, new.seen) == (old.state, old.key, old.seen)
            assert not (over and new.state is S.EXPLAINED)
            if new.state in (S.REMEDIED, S.GONE) and new.state is not old.state:
                item = self.fleet.sights.get((old.seen.url, old.seen.seen_at))
                refiled = item is not None and any(
                    i.state.is_open and self.fleet.sights.get((i.seen.url, i.seen.seen_at)) is item for i in after.instances
                )
                assert not self.fleet.stands(after.rule, old.seen.element, item) or (
                    new.state is S.GONE and item and item.headline and refiled
                )
                systematic = (old.seen.element or "").startswith("hệ thống: ")
                if new.state is S.GONE:
                    assert seen.home_read
                    assert seen.unread[old.seen.url].says_absent
                else:
                    assert systematic or (seen.home_read if item is None else item in seen.read), "an unread page closes nothing"


def text_hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with the newest schema and nothing in it."""
    file = tmp_path_factory.mktemp("fleet") / "empty.sqlite"
    db = open_database(f"sqlite:///{file}")
    upgrade(db)
    db.close()
    return file


_numbers = itertools.count()


@settings(max_examples=HISTORIES, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(history=histories)
def test_what_is_stored_lives_as_the_pure_lifecycle_says(empty: Path, history: list[Step]) -> None:
    note(described(history))
    file = empty.with_name(f"{next(_numbers)}.sqlite")
    shutil.copy(empty, file)
    db = open_database(f"sqlite:///{file}")
    try:
        stored = Stored(db)
        stored.visit(Visit(0))
        for step in history:
            match step:
                case Change():
                    stored.change(step)
                case Visit():
                    stored.visit(step)
                case Decision():
                    stored.decide(step)
    finally:
        db.close()
        for left in file.parent.glob(f"{file.stem}.sqlite*"):
            left.unlink()
