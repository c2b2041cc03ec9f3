"""Whose turn it is: many sites at once, one request at a time to one server address, everybody's first pages before anybody's depth.

Knows asyncio and the clock that only runs forward; neither Scrapy nor the database.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from monitor.clock import stopwatch
from monitor.crawling import priority as turn
from monitor.crawling.robots import NO_ROBOTS, Robots
from monitor.crawling.scope import bare_host
from monitor.crawling.visit import Entry, SiteVisit

MAX_BACK_OFF = 120.0
"""Seconds that a server can make us wait at once (Retry-After)."""


@dataclass(slots=True, eq=False)
class Lane:
    """All sites on one server address. `delay` in seconds between two requests; `spent` counts today's requests against `cap`."""

    address: str
    delay: float
    concurrency: int = 1
    cap: int = 1_000_000_000
    spent: int = 0
    visits: list[SiteVisit] = field(default_factory=list)
    in_flight: int = 0
    next_at: float = 0.0


@dataclass(slots=True, eq=False)
class Walk:
    """`max_outstanding`: answers on their way through the pipelines. `clock` in seconds, replaceable in tests."""

    user_agent: str
    max_outstanding: int = 48
    clock: Callable[[], float] = stopwatch
    lanes: dict[str, Lane] = field(default_factory=dict)
    visits: list[SiteVisit] = field(default_factory=list)
    robots: dict[str, Robots] = field(default_factory=dict)
    outstanding: int = 0
    busy: int = 0
    """Visits being sealed."""
    opening: bool = True
    """Visits are still to come."""
    stopping: bool = False
    _turn: int = 0
    _asking: set[str] = field(default_factory=set)
    """Hosts whose robots.txt is being asked for."""
    _lane_of: dict[int, Lane] = field(default_factory=dict)
    _wake: asyncio.Event = field(default_factory=asyncio.Event)

    def add(self, visit: SiteVisit, lane: Lane) -> None:
        """A site takes its place among those on its server address."""
        known = self.lanes.setdefault(lane.address, lane)
        known.visits.append(visit)
        self.visits.append(visit)
        self._lane_of[id(visit)] = known
        self._wake.set()

    def remove(self, visit: SiteVisit) -> None:
        """A sealed site makes room."""
        lane = self._lane_of.pop(id(visit))
        lane.visits.remove(visit)
        self.visits.remove(visit)
        if not lane.visits and not lane.in_flight:
            self.lanes.pop(lane.address, None)
        self._wake.set()

    def lane_of(self, visit: SiteVisit) -> Lane:
        """The lane a visit runs in."""
        return self._lane_of[id(visit)]

    async def next(self) -> Entry | None:
        """The next entry to ask for, as soon as its turn has come; None when every visit is over."""
        while not self.stopping:
            entry, wait = self.pick()
            if entry is not None:
                return entry
            if not self.visits and not self.busy and not self.opening:
                return None
            self._wake.clear()
            try:
                await asyncio.wait_for(self._wake.wait(), wait)
            except TimeoutError:
                continue
        return None

    def pick(self) -> tuple[Entry | None, float]:
        """An entry whose turn is now, or None with the seconds after which it is worth asking again (5 when only an event can help)."""
        if self.outstanding >= self.max_outstanding:
            return None, 5.0
        now = self.clock()
        wait = 5.0
        best: tuple[int, int, SiteVisit, Lane] | None = None
        for lane in self.lanes.values():
            if lane.in_flight >= lane.concurrency:
                continue
            candidate = self._candidate(lane)
            if candidate is None:
                continue
            if lane.next_at > now:
                wait = min(wait, lane.next_at - now)
                continue
            tier = candidate.peek() or 0
            if best is None or (tier // 10, candidate.served) < best[:2]:
                best = (tier // 10, candidate.served, candidate, lane)
        if best is None:
            return None, wait
        _, _, visit, lane = best
        if lane.spent >= lane.cap:
            for other in lane.visits:
                other.cut_by = other.cut_by or "daily cap"
            return None, 0.0
        entry = visit.pop()
        if entry is None:
            self._wake.set()
            return None, 0.0
        self._turn += 1
        visit.served = self._turn
        visit.in_flight += 1
        self.outstanding += 1
        if entry.kind == "robots":
            self._asking.add(bare_host(visit.period.host))
        entry.denied = self._denies(entry)
        if not entry.denied:
            lane.in_flight += 1
            lane.spent += 1
            lane.next_at = now + lane.delay
            entry.asked_at = now
        return entry, 0.0

    def released(self, entry: Entry) -> None:
        """The server has answered (or not): its address is free for the next request."""
        if entry.denied or entry.asked_at < 0:
            return
        entry.asked_at = -1.0
        lane = self._lane_of.get(id(entry.visit))
        if lane is not None:
            lane.in_flight -= 1
        self._wake.set()

    def processed(self, entry: Entry) -> None:
        """The answer has been read; its row is still to be stored."""
        self.released(entry)
        if entry.kind == "robots":
            # answered, or to be asked for again elsewhere
            self._asking.discard(bare_host(entry.visit.period.host))
        self.outstanding -= 1
        entry.visit.in_flight -= 1
        self._wake.set()

    def wake(self) -> None:
        """Something changed that may make an entry ready."""
        self._wake.set()

    def opened(self) -> None:
        """No more visits will be added."""
        self.opening = False
        self._wake.set()

    def stop(self) -> None:
        """Hand out nothing more."""
        self.stopping = True
        self._wake.set()

    def heard_robots(self, visit: SiteVisit, robots: Robots) -> None:
        """robots.txt of the visit's host is known: others on the host need not ask, and the address's pace follows its wish."""
        self.robots[bare_host(visit.period.host)] = robots
        self._asking.discard(bare_host(visit.period.host))
        lane = self._lane_of.get(id(visit))
        if lane is not None and robots.delay is not None and visit.mode == "live":
            lane.delay = max(lane.delay, robots.delay)
        self._wake.set()

    def slow_down(self, entry: Entry, seconds: float | None) -> None:
        """The server asks for patience (429, 503): wait what it says, at least twice the pace so far."""
        lane = self._lane_of.get(id(entry.visit))
        if lane is not None:
            pause = min(max(seconds or 0.0, lane.delay * 2), MAX_BACK_OFF)
            lane.next_at = max(lane.next_at, self.clock() + pause)
            lane.delay = min(max(lane.delay * 1.5, lane.delay), 30.0)

    def robots_of(self, visit: SiteVisit) -> Robots | None:
        """None while they are not known."""
        return self.robots.get(bare_host(visit.period.host))

    def _candidate(self, lane: Lane) -> SiteVisit | None:
        best: SiteVisit | None = None
        best_rank = (0, 0)
        for visit in lane.visits:
            priority = visit.peek()
            if priority is not None and priority < turn.HOME:
                robots = self.robots_of(visit)
                if robots is not None:
                    self._skip_robots(visit, robots)
                    priority = visit.peek()
                elif bare_host(visit.period.host) in self._asking:
                    continue
            if priority is None:
                continue
            if priority >= turn.HOME and self.robots_of(visit) is None:
                if not self._asks_for_robots(visit):
                    self.robots[bare_host(visit.period.host)] = NO_ROBOTS
                continue
            rank = (priority // 10, visit.served)
            if best is None or rank < best_rank:
                best, best_rank = visit, rank
        return best

    def _skip_robots(self, visit: SiteVisit, robots: Robots) -> None:
        """Another site of the host has asked: what it heard is enough."""
        while visit.heap and visit.heap[0][2].kind == "robots":
            entry = visit.pop()
            if entry is not None:
                visit.trapped.append(entry.key)
                visit.queue_sitemaps(entry.url, robots.sitemaps)

    def _asks_for_robots(self, visit: SiteVisit) -> bool:
        """Whether robots.txt of the visit's host is still to come, from this or another site of the host."""
        host = bare_host(visit.period.host)
        return host in self._asking or any(other.peek() == turn.ROBOTS for other in self.visits if bare_host(other.period.host) == host)

    def _denies(self, entry: Entry) -> bool:
        if entry.kind == "robots" or entry.visit.mode == "archive" or entry.visit.period.robots_override:
            return False
        robots = self.robots_of(entry.visit)
        return robots is not None and not robots.allows(entry.url, self.user_agent)
