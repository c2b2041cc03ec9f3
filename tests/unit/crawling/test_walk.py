from dataclasses import dataclass
from datetime import UTC, datetime

from monitor.crawling import priority as turn
from monitor.crawling.robots import NO_ROBOTS, Robots, read_robots
from monitor.crawling.scope import Scope
from monitor.crawling.visit import Entry, SiteVisit
from monitor.crawling.walk import Lane, Walk
from monitor.domain.page import FetchOutcome
from monitor.domain.site import Level, SiteClass, SitePeriod

AGENT = "vn-site-monitor/0.1"


@dataclass
class Clock:
    now: float = 100.0

    def __call__(self) -> float:
        return self.now


def _visit(code: str, *paths: tuple[str, int], url: str = "", max_pages: int = 100, override: str | None = None) -> SiteVisit:
    url = url or f"http://{code.lower()}.test/"
    period = SitePeriod("Trang", url, Level.COMMUNE, SiteClass.PORTAL, robots_override=override)
    scope = Scope.of([(code, period)])
    visit = SiteVisit(code, 1, 1, period, "live", datetime(2026, 11, 21, tzinfo=UTC), scope, max_pages, 10)
    for path, priority in paths:
        visit.start_with(url + path, "page", priority)
    return visit


def _walk(
    *visits: SiteVisit, delay: float = 1.0, address: str = "10.0.0.1", robots: Robots = NO_ROBOTS, cap: int = 10**9
) -> tuple[Walk, Clock]:
    clock = Clock()
    walk = Walk(AGENT, clock=clock)
    for visit in visits:
        walk.add(visit, Lane(address, delay, cap=cap))
        walk.heard_robots(visit, robots)
    walk.opened()
    return walk, clock


def _take(walk: Walk, clock: Clock, count: int, step: float = 1.0) -> list[str]:
    """Whose turn it is, request by request, each answered at once."""
    taken = []
    for _ in range(count):
        entry, _ = walk.pick()
        if entry is None:
            taken.append("-")
        else:
            taken.append(f"{entry.visit.code} {entry.url.rsplit('/', 1)[-1]}")
            walk.processed(entry)
        clock.now += step
    return taken


def test_two_sites_on_one_address_take_turns() -> None:
    walk, clock = _walk(_visit("A", ("1", 40), ("2", 40)), _visit("B", ("1", 40), ("2", 40)))
    assert _take(walk, clock, 4) == ["A 1", "B 1", "A 2", "B 2"]


def test_a_site_s_newest_goes_before_another_s_depth() -> None:
    walk, clock = _walk(_visit("A", ("home", turn.HOME), ("deep", turn.DEEP)), _visit("B", ("home", turn.HOME), ("new", turn.UNREAD)))
    assert _take(walk, clock, 4) == ["A home", "B home", "B new", "A deep"]


def test_an_address_is_asked_once_at_a_time_and_once_a_second() -> None:
    walk, clock = _walk(_visit("A", ("1", 40), ("2", 40), ("3", 40)))
    first, _ = walk.pick()
    assert first is not None
    clock.now += 5
    assert walk.pick()[0] is None, "the first answer is still awaited"
    walk.released(first)
    second, _ = walk.pick()
    assert second is not None
    walk.released(second)
    nothing, wait = walk.pick()
    assert nothing is None
    assert 0.9 < wait <= 1.0


def test_two_addresses_do_not_wait_for_each_other() -> None:
    clock = Clock()
    walk = Walk(AGENT, clock=clock)
    for number, visit in enumerate((_visit("A", ("1", 40)), _visit("B", ("1", 40)))):
        walk.add(visit, Lane(f"10.0.0.{number}", 1.0))
        walk.heard_robots(visit, NO_ROBOTS)
    assert walk.pick()[0] is not None
    assert walk.pick()[0] is not None


def test_nothing_is_asked_before_robots_txt_is_known() -> None:
    visit = _visit("A", ("1", 40))
    visit.start_with("http://a.test/robots.txt", "robots", turn.ROBOTS)
    clock = Clock()
    walk = Walk(AGENT, clock=clock)
    walk.add(visit, Lane("10.0.0.1", 0.0))
    robots, _ = walk.pick()
    assert robots is not None
    assert robots.kind == "robots"
    walk.released(robots)
    assert walk.pick()[0] is None
    walk.heard_robots(visit, NO_ROBOTS)
    walk.processed(robots)
    assert walk.pick()[0] is not None


def test_sites_of_one_host_ask_for_robots_txt_once() -> None:
    parent, part = _visit("A", ("1", 40), url="http://cong.test/"), _visit("B", ("1", 40), url="http://cong.test/xa/")
    for visit in (parent, part):
        visit.start_with("http://cong.test/robots.txt", "robots", turn.ROBOTS)
    clock = Clock()
    walk = Walk(AGENT, clock=clock)
    for visit in (parent, part):
        walk.add(visit, Lane("10.0.0.1", 0.0))
    robots, _ = walk.pick()
    assert robots is not None
    walk.released(robots)
    assert walk.pick()[0] is None
    walk.heard_robots(parent, NO_ROBOTS)
    walk.processed(robots)
    rest = _take(walk, clock, 4)
    assert not any("robots" in name for name in rest)
    assert len(part.trapped) == 1


def test_crawl_delay_slows_the_address_and_never_hurries_it() -> None:
    slow = read_robots(b"User-agent: *\nCrawl-delay: 5", AGENT)
    walk, _ = _walk(_visit("A", ("1", 40)), robots=slow)
    assert walk.lanes["10.0.0.1"].delay == 5
    walk, _ = _walk(_visit("A", ("1", 40)), delay=10.0, robots=slow)
    assert walk.lanes["10.0.0.1"].delay == 10


def test_what_robots_txt_forbids_costs_no_turn() -> None:
    robots = read_robots(b"User-agent: *\nDisallow: /kin", AGENT)
    walk, _ = _walk(_visit("A", ("kin", 40), ("mo", 41)), robots=robots)
    denied, _ = walk.pick()
    allowed, _ = walk.pick()
    assert denied is not None
    assert allowed is not None
    assert (denied.denied, allowed.denied) == (True, False)


def test_an_override_lets_forbidden_pages_be_read() -> None:
    robots = read_robots(b"User-agent: *\nDisallow: /", AGENT)
    walk, _ = _walk(_visit("A", ("kin", 40), override="QĐ 1"), robots=robots)
    entry, _ = walk.pick()
    assert entry is not None
    assert not entry.denied


def test_the_budget_of_a_visit_ends_it() -> None:
    visit = _visit("A", ("1", 40), ("2", 40), ("3", 40), max_pages=2)
    walk, clock = _walk(visit)
    assert _take(walk, clock, 3) == ["A 1", "A 2", "-"]
    assert visit.cut_by == "budget"


def test_the_daily_cap_of_an_address_ends_all_its_visits() -> None:
    first, second = _visit("A", ("1", 40), ("2", 40)), _visit("B", ("1", 40))
    walk, clock = _walk(first, second, cap=2)
    assert _take(walk, clock, 3) == ["A 1", "B 1", "-"]
    assert first.cut_by == "daily cap"


def test_a_server_that_asks_for_patience_gets_it() -> None:
    walk, clock = _walk(_visit("A", ("1", 40), ("2", 40)))
    entry, _ = walk.pick()
    assert entry is not None
    walk.slow_down(entry, 30)
    walk.processed(entry)
    clock.now += 29
    assert walk.pick()[0] is None
    clock.now += 2
    assert walk.pick()[0] is not None


def test_a_server_that_refuses_again_and_again_is_left_alone() -> None:
    visit = _visit("A")
    for _ in range(5):
        visit.note_health(FetchOutcome.BLOCKED, "page")
    visit.note_health(FetchOutcome.OK, "page")
    assert visit.cut_by is None
    for _ in range(6):
        visit.note_health(FetchOutcome.TIMEOUT, "page")
    assert visit.cut_by == "unreachable"


def test_links_outside_the_site_and_spellings_of_one_address_make_no_second_entry() -> None:
    visit = _visit("A", ("", turn.HOME))
    home = visit.heap[0][2]
    links = [
        "http://a.test/tin?x=1&y=2", "https://a.test/tin?y=2&x=1&utm_source=f", "http://khac.test/", "http://a.test/#top", "http://a.test/v.pdf"
    ]  # fmt: skip
    entries, files = visit.discover(links, home)
    assert [entry.url for entry in entries] == ["http://a.test/tin?x=1&y=2"]
    assert [file.url for file in files] == ["http://a.test/v.pdf"]
    assert visit.discover(links, home) == ([], [])


def test_what_a_feed_deep_down_names_is_not_deep() -> None:
    visit = _visit("A", ("", turn.HOME))
    deep = Entry(visit, "k", "http://a.test/rss", "feed", 20, 9)
    entries, _ = visit.discover(["http://a.test/tin-moi-nhat-1.html"], deep, listed=True)
    assert entries[0].depth == 2
