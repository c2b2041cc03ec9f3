"""Histories of a living site under visits and decisions: what must hold whatever happens, checked after every step.

MONITOR_HISTORIES sets how many (1,000 unless it says otherwise).
"""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hypothesis import HealthCheck, given, note, settings

from monitor.domain.facts import PageKind
from monitor.domain.finding import Finding, FindingEvent, FindingInstance, FindingState
from monitor.domain.outcome import Instance, Outcome, Verdict
from monitor.domain.page import FetchOutcome
from monitor.errors import UserError
from monitor.findings.lifecycle import MACHINE, VisitFacts, apply, decide, instance_key, lapse, state_of
from monitor.findings.moves import Sight, sights
from monitor.findings.visited import visit_facts
from monitor.law.load import load_law
from monitor.rules.dossier import Dossier
from monitor.rules.engine import evaluate, pick_rules
from monitor.rules.signals import Story, standing_of, story_of
from monitor.vietnamese.text import fold, squeeze
from tests import builders as b
from tests.fleet import HOSTS, RULES, Change, Decision, Fleet, Item, Place, Seen, Step, Visit, described, histories

HISTORIES = int(os.environ.get("MONITOR_HISTORIES", "1000"))
S = FindingState
HOMES = tuple(f"http://{host}/" for host in HOSTS)
PERSONS = (S.CONFIRMED, S.DISMISSED, S.EXPLAINED)


@dataclass
class World:
    """A site, what the machine holds of it, and every article it ever saw."""

    fleet: Fleet = field(default_factory=Fleet)
    findings: dict[str, Finding] = field(default_factory=dict)
    stories: dict[Sight, Story] = field(default_factory=dict)
    denied: dict[str, datetime] = field(default_factory=dict)
    before: dict[str, tuple[Outcome, VisitFacts]] = field(default_factory=dict)
    """What the visit before said, by rule."""

    def visit(self, step: Visit) -> None:
        seen = self.fleet.visit(step)
        site = self.fleet.site()
        dossier = Dossier(site, self.fleet.day, load_law(), seen.coverage, tuple(seen.pages), unread=seen.unread)
        for page in seen.pages:
            story = story_of(page.facts) if page.facts.page_kind is PageKind.ARTICLE else standing_of(page.facts)
            if story:
                self.stories[page.url, page.seen_at] = story
        for url, how in seen.unread.items():
            if how is FetchOutcome.ROBOTS_DENIED:
                self.denied.setdefault(url, seen.coverage.visit_time)
        for rule, known in self.findings.items():
            self.findings[rule], lapsed = lapse(known, seen.coverage.visit_time)
            self._only_what_is_over_lapsed(known, self.findings[rule], lapsed)
        for outcome in evaluate(dossier, pick_rules(RULES)):
            before = self.findings.get(outcome.rule)
            facts = self._facts(dossier, seen, before)
            after, _ = apply(before, outcome, facts)
            if after is None:
                continue
            self._after_a_visit(outcome, before, after, facts, seen)
            self._visited_twice(outcome, after, dossier, seen)
            self._an_older_visit_tells_nothing(outcome.rule, after)
            self.findings[outcome.rule], self.before[outcome.rule] = after, (outcome, facts)

    def _facts(self, dossier: Dossier, seen: Seen, known: Finding | None) -> VisitFacts:
        quoted = sights([known] if known else [])
        stories = {sight: self.stories[sight] for sight in quoted if sight in self.stories}
        denied = {url: self.denied[url] for url, how in seen.unread.items() if how is FetchOutcome.ROBOTS_DENIED}
        return visit_facts(dossier, quoted, stories, denied)

    def decide(self, step: Decision) -> None:
        known = self.findings.get(RULES[step.rule])
        if known is None:
            return
        at = known.events[-1].at.replace(microsecond=known.events[-1].at.microsecond + 1)
        at = max(at, b.moment(self.fleet.day, 9))
        number = step.instance or None
        until = None if step.holds is None else self.fleet.day + timedelta(days=step.holds)
        try:
            after, events = decide(known, step.action, "Lê An", at, instance=number, reason="vì thế", deadline=self.fleet.day, until=until)
        except UserError:
            return
        assert all(e.by and e.at and e.reason for e in events)
        self.findings[known.rule] = after

    # ── what must hold ──

    def _after_a_visit(self, outcome: Outcome, before: Finding | None, after: Finding, facts: VisitFacts, seen: Seen) -> None:
        known = before.instances if before else ()
        assert after.state is state_of(after.instances)
        assert [i.number for i in after.instances] == list(range(1, len(after.instances) + 1))
        assert len({i.key for i in after.instances}) == len(after.instances)
        for old, new in zip(known, after.instances, strict=False):
            self._no_persons_decision_is_undone(old, new, after)
            self._nothing_is_closed_that_stands(outcome, old, new, after, seen)
        for new in after.instances[len(known) :]:
            self._nothing_is_opened_twice(outcome, new, known)
        for instance in after.instances:
            self._its_evidence_verifies(instance)
        self._what_was_seen_is_on_file(outcome, after)

    def _no_persons_decision_is_undone(self, old: FindingInstance, new: FindingInstance, after: Finding) -> None:
        last = next((e for e in reversed(after.events) if e.instance == old.number and e.before is not e.after and e.by != MACHINE), None)
        if old.state in PERSONS:
            assert new.state is old.state
            assert (new.key, new.seen) == (old.key, old.seen)
        if old.state is S.REMINDED:
            assert new.state in (S.REMINDED, S.REMEDIED, S.GONE)
        if old.state is S.CONFIRMED and old.supported and not new.supported:
            assert after.events[-1].action == "no longer supported" or any(e.action == "no longer supported" for e in after.events)
        assert last is None or last.by == "Lê An"

    def _only_what_is_over_lapsed(self, before: Finding, after: Finding, events: Sequence[FindingEvent]) -> None:
        lapsed = {e.instance for e in events}
        for old, new in zip(before.instances, after.instances, strict=True):
            over = old.state is S.EXPLAINED and old.explained_until is not None and old.explained_until < self.fleet.day
            assert (old.number in lapsed) == over == (new != old)
            assert not over or (new.state, new.key, new.seen) == (S.REOPENED, old.key, old.seen)

    def _nothing_is_closed_that_stands(
        self, outcome: Outcome, old: FindingInstance, new: FindingInstance, after: Finding, seen: Seen
    ) -> None:
        if new.state is old.state or new.state not in (S.REMEDIED, S.GONE):
            return
        item = self._item_of(old.seen)
        if self.fleet.stands(outcome.rule, old.seen.element, item):
            # a headline that was corrected while the page moved makes it another page to whoever reads: that one is on file
            assert item is not None, f"{outcome.rule} closed while it stands"
            assert item.headline, f"{outcome.rule} closed while it stands"
            assert new.state is S.GONE, f"{outcome.rule} closed while it stands"
            assert any(i.state.is_open and self._item_of(i.seen) is item for i in after.instances), f"{outcome.rule} closed while it stands"
        assert seen.home_read or (new.state is S.REMEDIED and old.seen.url not in HOMES)
        if new.state is S.REMEDIED:
            assert outcome.verdict in (Verdict.BREACH, Verdict.COMPLIANT)
            # the page itself was read, or another one that speaks for all
            assert item is None or item in seen.read or (old.seen.element or "").startswith("hệ thống: ")
        else:
            assert item is not None
            assert item.deleted or item.headline or (old.seen.element or "").startswith("hệ thống: ")
            assert seen.unread[old.seen.url].says_absent

    def _nothing_is_opened_twice(self, outcome: Outcome, new: FindingInstance, known: Sequence[FindingInstance]) -> None:
        """A new instance is a new fault: no open or dismissed one says the same words of the same page, wherever that stood."""
        for old in known:
            item = self._item_of(old.seen)
            if item is not None and item.headline:
                continue  # moved under another headline, it is another page to whoever reads
            same_page = item is self._item_of(new.seen) and (old.seen.url in HOMES) == (new.seen.url in HOMES)
            if same_page and old.seen.element == new.seen.element:
                key = instance_key(old.seen, "") == instance_key(new.seen, "")
                assert not key, f"{outcome.rule}: {old} opened again as {new}"

    def _its_evidence_verifies(self, instance: FindingInstance) -> None:
        at = instance.seen.archived
        assert at is not None
        text = self.fleet.archive[at.offset]
        assert hashlib.sha256(text.encode()).hexdigest() == at.sha256
        assert fold(squeeze(instance.seen.quote)) in fold(squeeze(text))

    def _what_was_seen_is_on_file(self, outcome: Outcome, after: Finding) -> None:
        if outcome.verdict is Verdict.BREACH:
            assert after.last_seen == max(i.last_seen for i in after.instances)
            seen_now = [i for i in after.instances if i.last_seen == after.last_seen]
            assert len(seen_now) >= len({i.element for i in outcome.instances})

    def _visited_twice(self, outcome: Outcome, after: Finding, dossier: Dossier, seen: Seen) -> None:
        assert apply(after, outcome, self._facts(dossier, seen, after)) == (after, ())

    def _an_older_visit_tells_nothing(self, rule: str, after: Finding) -> None:
        """An archive of an earlier day may be read late."""
        if rule in self.before:
            assert apply(after, *self.before[rule]) == (after, ())

    def _item_of(self, seen: Instance) -> Item | Place | None:
        return self.fleet.sights.get((seen.url, seen.seen_at))


@settings(max_examples=HISTORIES, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(histories)
def test_over_every_history_nothing_false_is_closed_doubled_undone_or_unproven(history: list[Step]) -> None:
    note(described(history))
    world = World()
    world.visit(Visit(0))
    for step in history:
        match step:
            case Change():
                world.fleet.change(step)
            case Visit():
                world.visit(step)
            case Decision():
                world.decide(step)
