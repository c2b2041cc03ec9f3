"""How the case on one rule of one site lives: pure functions over finding, outcome and what a visit read.

The machine says what it saw; a person decides; what a person decided no machine undoes. Decisions fall on instances, the state of the
finding follows from theirs. Every permitted change of state stands in TRANSITIONS and nowhere else.
"""

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from monitor.clock import VIETNAM
from monitor.domain.finding import Finding, FindingEvent, FindingInstance, FindingState
from monitor.domain.labels import STATE
from monitor.domain.outcome import Instance, Outcome, Verdict
from monitor.errors import UserError
from monitor.findings.moves import NOWHERE, Sight
from monitor.rules.signals import SYSTEMATIC, address
from monitor.rules.words import vietnamese_day
from monitor.vietnamese.text import fold, squeeze

MACHINE = "monitor"
"""`by` of events no person made."""


class Action(StrEnum):
    # what the machine saw
    SEEN = "seen"
    """The breach stands on the page."""
    CLEARED = "cleared"
    """The page was read and judged, and the breach is not there."""
    PAGE_GONE = "page gone"
    """The server itself says that there is no such page (404, 410)."""
    UNREAD = "unread"
    """The page was not read, or the rule could not judge."""
    NO_LONGER_SUPPORTED = "no longer supported"
    """The machine no longer says it, and no page shows that it was mended."""
    LAPSED = "lapsed"
    """The day has passed until which a consent or decision explained it."""
    # what a person decided
    CONFIRM = "confirm"
    DISMISS = "dismiss"
    EXPLAIN = "explain"
    REMIND = "remind"
    REMEDY = "remedy"
    REOPEN = "reopen"
    NOTE = "note"


S = FindingState

TRANSITIONS: Mapping[Action, Mapping[FindingState | None, FindingState]] = {
    # A state that is not named does not change by what the machine saw.
    Action.SEEN: {None: S.SUSPECTED, S.UNVERIFIABLE: S.SUSPECTED, S.REMEDIED: S.REOPENED, S.GONE: S.REOPENED},
    # REMINDED: the site was asked to mend it and did; that is the reminder's end, not its undoing.
    Action.CLEARED: {S.SUSPECTED: S.REMEDIED, S.UNVERIFIABLE: S.REMEDIED, S.REOPENED: S.REMEDIED, S.REMINDED: S.REMEDIED},
    Action.PAGE_GONE: {S.SUSPECTED: S.GONE, S.UNVERIFIABLE: S.GONE, S.REOPENED: S.GONE, S.REMINDED: S.GONE},
    Action.UNREAD: {S.SUSPECTED: S.UNVERIFIABLE},
    Action.NO_LONGER_SUPPORTED: {},
    # EXPLAINED: the person who accepted the explanation said until when it holds.
    Action.LAPSED: {S.EXPLAINED: S.REOPENED},
    # A person's action is refused from a state that is not named.
    Action.CONFIRM: {
        S.SUSPECTED: S.CONFIRMED, S.UNVERIFIABLE: S.CONFIRMED, S.REOPENED: S.CONFIRMED, S.REMINDED: S.CONFIRMED, S.EXPLAINED: S.CONFIRMED,
    },
    Action.DISMISS: {
        S.SUSPECTED: S.DISMISSED, S.UNVERIFIABLE: S.DISMISSED, S.REOPENED: S.DISMISSED, S.CONFIRMED: S.DISMISSED,
        S.REMINDED: S.DISMISSED, S.EXPLAINED: S.DISMISSED,
    },
    Action.EXPLAIN: {
        S.SUSPECTED: S.EXPLAINED, S.UNVERIFIABLE: S.EXPLAINED, S.REOPENED: S.EXPLAINED, S.CONFIRMED: S.EXPLAINED, S.REMINDED: S.EXPLAINED,
    },
    Action.REMIND: {
        S.SUSPECTED: S.REMINDED, S.UNVERIFIABLE: S.REMINDED, S.REOPENED: S.REMINDED, S.CONFIRMED: S.REMINDED, S.REMINDED: S.REMINDED,
    },
    Action.REMEDY: {
        S.SUSPECTED: S.REMEDIED, S.UNVERIFIABLE: S.REMEDIED, S.REOPENED: S.REMEDIED, S.CONFIRMED: S.REMEDIED, S.REMINDED: S.REMEDIED,
    },
    Action.REOPEN: {
        S.DISMISSED: S.REOPENED, S.EXPLAINED: S.REOPENED, S.REMEDIED: S.REOPENED, S.GONE: S.REOPENED, S.CONFIRMED: S.REOPENED,
    },
    Action.NOTE: {state: state for state in S},
}  # fmt: skip
"""Action → state before → state after. None before: there is no such instance yet."""

PERSONS_ACTIONS = (Action.CONFIRM, Action.DISMISS, Action.EXPLAIN, Action.REMIND, Action.REMEDY, Action.REOPEN, Action.NOTE)

NEEDS_REASON = (Action.DISMISS, Action.EXPLAIN, Action.REMEDY, Action.REOPEN, Action.NOTE)
"""Whoever confirms or reminds without words of his own takes over what the machine said, which is kept as the reason."""

PRECEDENCE = (
    S.REMINDED, S.CONFIRMED, S.REOPENED, S.SUSPECTED, S.UNVERIFIABLE, S.EXPLAINED, S.REMEDIED, S.GONE, S.DISMISSED,
)  # fmt: skip
"""The finding's state is the first of these that one of its instances has."""

ACTION_WORDS = {
    Action.SEEN: "còn thấy",
    Action.CLEARED: "không còn thấy",
    Action.PAGE_GONE: "trang đã gỡ",
    Action.UNREAD: "không đọc được",
    Action.NO_LONGER_SUPPORTED: "không còn căn cứ",
    Action.LAPSED: "giải trình hết hiệu lực",
    Action.CONFIRM: "xác nhận",
    Action.DISMISS: "bỏ qua",
    Action.EXPLAIN: "ghi nhận giải trình",
    Action.REMIND: "nhắc nhở",
    Action.REMEDY: "ghi nhận đã khắc phục",
    Action.REOPEN: "mở lại",
    Action.NOTE: "ghi chú",
}


@dataclass(frozen=True, slots=True)
class VisitFacts:
    """What of a visit the lifecycle needs. `home` is the address of the home page; `absent` the addresses answered with 404 or 410; `whole`
    whether all that was found was read or said to be absent; `hidden_since` when robots.txt was first met to forbid the last of the
    addresses that it forbids now; `moved` as findings/moves.py tells."""

    time: datetime
    home_read: bool
    home: str
    absent: frozenset[str] = frozenset()
    whole: bool = True
    hidden_since: datetime | None = None
    moved: Mapping[Sight, str] = field(default_factory=dict)

    def looked_everywhere(self, since: datetime) -> bool:
        """Whether a page last seen at `since` and absent from its address was not met because it is nowhere."""
        return self.whole and (self.hidden_since is None or self.hidden_since <= since)

    def where(self, seen: Instance) -> str:
        """`address` at which the page an instance quotes is judged in this visit; NOWHERE when the address is another article's now."""
        return self.moved.get((seen.url, seen.seen_at), address(seen.url))


_CLOCK = re.compile(
    r"\b(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\W{0,3}(?:ngay )?\d{1,2} ?(?:[/.-]|thang) ?\d{1,2} ?(?:[/.-]|nam) ?\d{4}"
    r"|\b\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:sa|ch|am|pm)\b)?(?: ?gmt ?\+ ?7)?"
)
"""Today's date and time as pages print them: they differ in every visit and say nothing of what is wrong. In folded text."""


def instance_key(instance: Instance, where: str | None = None) -> str:
    """Hash of address, element and quote (white space, case, marks, page clock and scheme aside): what a decision falls on.

    `where`: the page's address now, when it has moved.
    """
    element = instance.element or ""
    if element.startswith(SYSTEMATIC):
        parts = ("", element, "")
    else:
        quote = " ".join(_CLOCK.sub(" ", fold(squeeze(instance.quote))).split())
        parts = (where if where is not None else address(instance.url), element, quote)
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def standing_place(where: str, element: str | None) -> tuple[str, str | None]:
    """Address and element of what stands; an instance that speaks for all stands wherever one of them does."""
    return ("" if (element or "").startswith(SYSTEMATIC) else where, element)


def state_of(instances: Iterable[FindingInstance]) -> FindingState:
    """The finding's state by PRECEDENCE. At least one instance is needed."""
    states = {i.state for i in instances}
    return next(state for state in PRECEDENCE if state in states)


def lapse(finding: Finding, now: datetime) -> tuple[Finding, tuple[FindingEvent, ...]]:
    """The finding without explanations whose last day is over at `now`, with the new events (already appended to it).

    No person's decision is undone: whoever explained it said until when. A finding without such instances comes back as it is.
    """
    day = now.astimezone(VIETNAM).date()
    over = {
        i.number: i.explained_until
        for i in finding.instances
        if i.state is S.EXPLAINED and i.explained_until is not None and i.explained_until < day
    }
    if not over:
        return finding, ()
    after = TRANSITIONS[Action.LAPSED][S.EXPLAINED]
    events = tuple(
        FindingEvent(
            now, MACHINE, Action.LAPSED.value, S.EXPLAINED, after, number, f"Giải trình chỉ có hiệu lực đến ngày {vietnamese_day(until)}."
        )
        for number, until in over.items()
    )
    instances = tuple(replace(i, state=after, explained_until=None) if i.number in over else i for i in finding.instances)
    return replace(finding, state=state_of(instances), instances=instances, events=(*finding.events, *events)), events


def says(outcome: Outcome, seen: Instance) -> bool:
    """Whether an outcome of the visit that showed an instance tells of it, be it in other words."""
    place = standing_place(address(seen.url), seen.element)
    told = {standing_place(address(i.url), i.element) for i in outcome.instances}
    told |= {standing_place(address(url), element) for url, element in outcome.standing}
    return outcome.verdict is Verdict.BREACH and place in told


ANOTHER_VERSION = "Bản mới của tiêu chí không còn kết luận như vậy trên chính lượt thăm đã thấy."
ANOTHER_READER = "Bộ đọc trang đã đổi bản giữa hai lượt thăm nên việc không còn thấy chưa chứng tỏ trang đã khắc phục."


def withdraw(
    finding: Finding, numbers: Collection[int], outcome: Outcome, at: datetime, why: str = ANOTHER_VERSION
) -> tuple[Finding, tuple[FindingEvent, ...]]:
    """The finding with these instances no longer supported, with the new events (already appended to it): what made `outcome` differs from
    what showed them last, so that not seeing them proves no mending. Their state stays; a person decides."""
    why = _by_version(outcome, why)
    taken = [i for i in finding.instances if i.number in numbers and i.supported]
    events = tuple(FindingEvent(at, MACHINE, Action.NO_LONGER_SUPPORTED.value, i.state, i.state, i.number, why) for i in taken)
    instances = tuple(replace(i, supported=False, last_verified=i.last_seen) if i.number in numbers else i for i in finding.instances)
    return replace(finding, instances=instances, events=(*finding.events, *events)), events


def apply(finding: Finding | None, outcome: Outcome, visit: VisitFacts) -> tuple[Finding | None, tuple[FindingEvent, ...]]:
    """The finding after one visit's outcome, with the new events (already appended to it). None while there is nothing to open.

    Idempotent: the same outcome of the same visit again changes nothing. A visit older than what the finding knows changes nothing.
    A new finding has id 0 until it is stored. Advice, unknown and not applicable open nothing and close nothing.
    """
    if finding is None:
        return _open(outcome, visit)
    if visit.time < _newest(finding):
        return finding, ()
    merge = _Merge(finding, outcome, visit)
    return merge.result()


def _open(outcome: Outcome, visit: VisitFacts) -> tuple[Finding | None, tuple[FindingEvent, ...]]:
    if outcome.verdict is not Verdict.BREACH:
        return None, ()
    instances: list[FindingInstance] = []
    events: list[FindingEvent] = []
    for seen in outcome.instances:
        key = instance_key(seen)
        if any(i.key == key for i in instances):
            continue
        number = len(instances) + 1
        instances.append(FindingInstance(number, key, S.SUSPECTED, seen, visit.time, visit.time, visit.time))
        events.append(FindingEvent(visit.time, MACHINE, "opened", None, S.SUSPECTED, number, _by_version(outcome, outcome.reason)))
    return Finding(
        id=0, site=outcome.site, rule=outcome.rule, state=state_of(instances), severity=outcome.severity, decide=outcome.decide,
        basis=outcome.basis, reason=outcome.reason, first_seen=visit.time, last_seen=visit.time, last_verified=visit.time,
        instances=tuple(instances), events=tuple(events),
    ), tuple(events)  # fmt: skip


def _withdrawn(old: FindingInstance) -> bool:
    """The rule, the law or the reading took it back, though no page had changed: that it is still not seen shows no mending."""
    return not old.supported and old.last_verified == old.last_seen


def _by_version(outcome: Outcome, why: str) -> str:
    return f"{why} (tiêu chí {outcome.rule} bản {outcome.version})"


def _newest(finding: Finding) -> datetime:
    return max(t for t in (finding.last_seen, finding.last_verified, finding.last_unverifiable) if t is not None)


class _Merge:
    """One pass over a finding's instances with a new outcome."""

    def __init__(self, finding: Finding, outcome: Outcome, visit: VisitFacts) -> None:
        self.finding, self.outcome, self.visit = finding, outcome, visit
        self.judges = outcome.verdict in (Verdict.BREACH, Verdict.COMPLIANT)
        self.judged = {address(url) for url in outcome.judged}
        self.standing = {standing_place(address(url), element) for url, element in outcome.standing}
        self.absent = {address(url) for url in visit.absent}
        self.events: list[FindingEvent] = []
        self.unverifiable = False

    def result(self) -> tuple[Finding, tuple[FindingEvent, ...]]:
        seen_now = self._pair() if self.outcome.verdict is Verdict.BREACH else {}
        self.renewed = self._renewed(seen_now)
        self.settled = {
            (self.visit.where(i.seen), i.seen.element)
            for i in self.finding.instances
            if i.number in seen_now and i.state in _DEAD_TO_NEW_WORDS
        }
        self.seen_places = {(self.visit.where(i.seen), i.seen.element) for i in self.finding.instances if i.number in seen_now}
        instances = [self._one(i, seen_now.pop(i.number, None)) for i in self.finding.instances]
        if self.outcome.verdict is Verdict.BREACH:
            instances += self._new(instances)
        finding = self._finding(tuple(instances))
        return finding, tuple(self.events)

    def _pair(self) -> dict[int, Instance]:
        """Number of a known instance → what the outcome saw of it: by key, else by address and element where only the words changed."""
        by_key: dict[str, list[FindingInstance]] = {}
        for i in self.finding.instances:
            where = self.visit.where(i.seen)
            if where != NOWHERE or (i.seen.element or "").startswith(SYSTEMATIC):
                by_key.setdefault(instance_key(i.seen, where), []).append(i)
        paired: dict[int, Instance] = {}
        left: list[Instance] = []
        for seen in self.outcome.instances:
            same = by_key.get(instance_key(seen))
            if same is None:
                left.append(seen)
            for i in same or ():
                # one article under two addresses: both are seen where it is judged
                paired.setdefault(i.number, seen)
        places = {
            (self.visit.where(i.seen), i.seen.element): i
            for i in self.finding.instances
            if i.number not in paired and i.state not in _DEAD_TO_NEW_WORDS
        }
        self.unpaired: list[Instance] = []
        for seen in left:
            here = places.pop((address(seen.url), seen.element), None)
            if here is not None:
                paired[here.number] = seen
            else:
                self.unpaired.append(seen)
        return paired

    def _one(self, old: FindingInstance, seen: Instance | None) -> FindingInstance:
        action = self._action(old, seen)
        if action is Action.CLEARED and _withdrawn(old):
            action = Action.NO_LONGER_SUPPORTED
        after = TRANSITIONS[action].get(old.state, old.state)
        if after is not old.state and not self._may_change(old, action):
            after = old.state
        new = replace(old, state=after)
        if action is Action.SEEN:
            new = replace(new, last_seen=self.visit.time, last_verified=self.visit.time, supported=True)
            if seen is not None and old.number in self.renewed:
                new = replace(new, key=instance_key(seen), seen=seen)
        elif action in (Action.CLEARED, Action.PAGE_GONE):
            new = replace(new, last_verified=self.visit.time, supported=old.supported if after is old.state else True)
            if old.state.is_open and after is old.state and self._is_news(old):
                new = replace(new, supported=False)
        elif action is Action.NO_LONGER_SUPPORTED:
            new = replace(new, supported=False)
        else:
            self.unverifiable = self.unverifiable or old.state.is_open
        if new.state is not old.state:
            self._tell(action, old, new.state)
        elif old.supported and not new.supported and old.state.is_open:
            self._tell(Action.NO_LONGER_SUPPORTED, old, old.state, seen_as=action)
        return new

    def _tell(self, what: Action, old: FindingInstance, after: FindingState, seen_as: Action | None = None) -> None:
        match seen_as or what:
            case Action.CLEARED:
                why = "Đã đọc lại trang, không còn thấy."
            case Action.PAGE_GONE:
                why = "Máy chủ trả lời không còn trang này; trang chủ vẫn đọc được."
            case Action.UNREAD if self.judges:
                why = "Lượt thăm này không đọc được trang, hoặc trang không đủ căn cứ để xét."
            case _:
                why = self.outcome.reason
        reason = _by_version(self.outcome, why)
        self.events.append(FindingEvent(self.visit.time, MACHINE, what.value, old.state, after, old.number, reason))

    def _renewed(self, seen_now: Mapping[int, Instance]) -> set[int]:
        """Numbers of the instances that take over the words and page now seen: those no person decided on since the visit, unless another
        instance speaks for these very words already."""
        wanted = {
            i.number: instance_key(seen_now[i.number])
            for i in self.finding.instances
            if i.number in seen_now and i.state not in _DECIDED and self._is_news(i)
        }
        while True:
            taken = {i.key for i in self.finding.instances if i.number not in wanted}
            clashing = [
                number for number, key in wanted.items() if key in taken or list(wanted.values()).index(key) != list(wanted).index(number)
            ]
            if not clashing:
                return set(wanted)
            for number in clashing:
                del wanted[number]

    def _action(self, old: FindingInstance, seen: Instance | None) -> Action:
        where = self.visit.where(old.seen)
        if seen is not None or (self.outcome.verdict is Verdict.BREACH and standing_place(where, old.seen.element) in self.standing):
            return Action.SEEN
        if where == NOWHERE:
            return Action.UNREAD
        if where in self.absent and self.visit.home_read and where != address(self.visit.home):
            # in a visit that missed something the article may stand where nobody looked
            return Action.PAGE_GONE if self.visit.looked_everywhere(old.last_seen) else Action.UNREAD
        if self.outcome.verdict in (Verdict.ADVICE, Verdict.NOT_APPLICABLE):
            return Action.NO_LONGER_SUPPORTED
        if self.judges and where in self.judged:
            # the very visit that showed it: not the site has changed but the rule, the law or the reading; or the fault stands there in
            # words that a person settled
            the_same = (
                self.visit.time <= old.last_seen or (where, old.seen.element) in self.settled or self._stands_in_other_words(old, where)
            )
            return Action.NO_LONGER_SUPPORTED if the_same else Action.CLEARED
        return Action.UNREAD

    def _stands_in_other_words(self, old: FindingInstance, where: str) -> bool:
        """What was explained is dead to new words, which made an instance of their own; that one shows the fault standing."""
        last = self._last_change(old)
        return last is not None and last.action == Action.LAPSED.value and (where, old.seen.element) in self.seen_places

    def _last_change(self, old: FindingInstance) -> FindingEvent | None:
        return next((e for e in reversed(self.finding.events) if e.instance == old.number and e.before is not e.after), None)

    def _is_news(self, old: FindingInstance) -> bool:
        """Whether the visit is newer than the last change of the instance: what a person decided on is not told to him again."""
        last = self._last_change(old)
        return last is None or last.by == MACHINE or self.visit.time > last.at

    def _may_change(self, old: FindingInstance, action: Action) -> bool:
        """A state a person set is the person's, but for a reminder that was heeded and a mended fault that came back."""
        last = self._last_change(old)
        if last is None or last.by == MACHINE:
            return True
        heeded = old.state is S.REMINDED and action in (Action.CLEARED, Action.PAGE_GONE)
        came_back = old.state is S.REMEDIED and action is Action.SEEN
        return self._is_news(old) and (heeded or came_back)

    def _new(self, known: list[FindingInstance]) -> list[FindingInstance]:
        keys = {i.key for i in known}
        elsewhere = {i.key for i in known if self.visit.where(i.seen) == NOWHERE}
        number = max((i.number for i in known), default=0)
        added: list[FindingInstance] = []
        for seen in self.unpaired:
            key = instance_key(seen)
            if key in elsewhere:
                # the words stood here when the address was another article's
                key = hashlib.sha256(f"{key}\x1f{seen.seen_at.isoformat()}".encode()).hexdigest()
            if key in keys:
                continue
            keys.add(key)
            number += 1
            added.append(FindingInstance(number, key, S.SUSPECTED, seen, self.visit.time, self.visit.time, self.visit.time))
            reason = _by_version(self.outcome, self.outcome.reason)
            self.events.append(FindingEvent(self.visit.time, MACHINE, "opened", None, S.SUSPECTED, number, reason))
        return added

    def _finding(self, instances: tuple[FindingInstance, ...]) -> Finding:
        old, outcome, time = self.finding, self.outcome, self.visit.time
        seen_now = outcome.verdict is Verdict.BREACH
        state = state_of(instances)
        return replace(
            old,
            state=state,
            instances=instances,
            events=(*old.events, *self.events),
            severity=outcome.severity if seen_now else old.severity,
            decide=outcome.decide if seen_now else old.decide,
            basis=outcome.basis if seen_now else old.basis,
            reason=outcome.reason if seen_now else old.reason,
            last_seen=time if seen_now else old.last_seen,
            last_verified=max((i.last_verified for i in instances if i.last_verified), default=old.last_verified),
            last_unverifiable=time if self.unverifiable else old.last_unverifiable,
            deadline=old.deadline if state is S.REMINDED else None,
        )


_DEAD_TO_NEW_WORDS = (S.DISMISSED, S.EXPLAINED)
"""What a person settled for these very words says nothing about others: new words are a new instance."""

_DECIDED = (S.CONFIRMED, S.REMINDED, S.DISMISSED, S.EXPLAINED)
"""The evidence a person decided on is kept as it was then."""


def decide(
    finding: Finding,
    action: Action,
    by: str,
    at: datetime,
    *,
    instance: int | None = None,
    reason: str | None = None,
    deadline: date | None = None,
    until: date | None = None,
) -> tuple[Finding, tuple[FindingEvent, ...]]:
    """The finding after a person's decision on one instance, or on every instance that permits it.

    `deadline` only for REMIND; `until` only for EXPLAIN: the last day on which what explains it holds, None where no end is stated.
    Raises UserError in one sentence: no name, no reason where one is needed, a day that is over, no such instance, or a change TRANSITIONS
    does not permit.
    """
    name, words = squeeze(by).strip(), (reason or "").strip() or None
    if not name or name == MACHINE:
        raise UserError("Phải ghi tên người quyết định.")
    if action in NEEDS_REASON and not words:
        raise UserError(f"Phải ghi lý do khi {ACTION_WORDS[action]}.")
    if instance is not None and all(i.number != instance for i in finding.instances):
        raise UserError(f"Hồ sơ {finding.id} không có biểu hiện số {instance}.")
    today = at.astimezone(VIETNAM).date()
    if deadline is not None and deadline < today:
        raise UserError(f"Hạn khắc phục {vietnamese_day(deadline)} đã qua.")
    if until is not None and until < today:
        raise UserError(f"Giải trình đã hết hiệu lực từ sau ngày {vietnamese_day(until)}.")
    table = TRANSITIONS[action]
    if action is Action.NOTE:
        event = FindingEvent(at, name, action.value, finding.state, finding.state, instance, words)
        return replace(finding, events=(*finding.events, event)), (event,)
    chosen = [i for i in finding.instances if instance in (None, i.number) and i.state in table]
    if not chosen:
        now = finding.state if instance is None else next(i.state for i in finding.instances if i.number == instance)
        raise UserError(f"Không thể {ACTION_WORDS[action]} khi trạng thái là “{STATE[now]}”.")
    numbers = {i.number for i in chosen}
    why = words or finding.reason
    if action is Action.REMIND and deadline is not None:
        why += f" Hạn khắc phục: ngày {vietnamese_day(deadline)}."
    if action is Action.EXPLAIN and until is not None:
        why += f" (có hiệu lực đến ngày {vietnamese_day(until)})"
    events = tuple(FindingEvent(at, name, action.value, i.state, table[i.state], i.number, why) for i in chosen)
    instances = tuple(
        replace(
            i,
            state=table[i.state],
            explained_until=until if action is Action.EXPLAIN else None,
            supported=i.supported or action is Action.REOPEN,
        )
        if i.number in numbers
        else i
        for i in finding.instances
    )
    state = state_of(instances)
    kept = finding.deadline if state is S.REMINDED else None
    due = deadline if action is Action.REMIND else kept
    return replace(finding, state=state, instances=instances, events=(*finding.events, *events), deadline=due), events
