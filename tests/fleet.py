"""A small site that lives: its pages are mended and spoiled, move, vanish, fail to answer, change their template, while it is visited and
persons decide. What is true is known here, so that whatever the machine says can be held against it.

The site is licensed (tổng hợp). Its home page may lack e-mail, telephone, address (TC-02) or the licence's number (GP-03); its items, all
taken from the press, may show readers' comments (BL-01) and a source line without the source's time (NG-02); sections of its menu may be
empty (ND-02).
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st

from monitor.domain.coverage import Coverage
from monitor.domain.facts import CommentSection, CommentState, PageFacts, SourceCitation
from monitor.domain.page import ArchivePosition, FetchOutcome
from monitor.domain.site import Site
from monitor.findings.lifecycle import PERSONS_ACTIONS, Action
from monitor.rules.dossier import ReadPage
from tests import builders as b
from tests.stories import story

RULES = ("BL-01", "GP-03", "ND-02", "NG-02", "TC-02")
FIELDS = {"email": "thư điện tử", "phone": "số điện thoại liên hệ", "address": "địa chỉ liên lạc"}
FAILURES = (
    FetchOutcome.SERVER_ERROR, FetchOutcome.CHALLENGE, FetchOutcome.TIMEOUT, FetchOutcome.BLOCKED, FetchOutcome.MAINTENANCE,
    FetchOutcome.CONNECTION_FAILED, FetchOutcome.DAMAGED, FetchOutcome.NEEDS_BROWSER, FetchOutcome.NOT_ARCHIVED, FetchOutcome.REFUSED,
    FetchOutcome.TLS_FAILED, FetchOutcome.OVER_BUDGET,
)  # fmt: skip
"""Ways in which a page that stands is not read."""

MISSING = ("404", "410", "200", "home")
"""What the server says of a page that is not there: so, or an error page under status 200, or it leads to the home page."""

HOSTS = ("xamau.test", "xamoi.tinhmau.test")
START = date(2026, 1, 5)
TITLES = tuple(" ".join(story(seed, 12).split()[:9]) for seed in range(24))
"""Headlines with little in common."""


@dataclass
class Item:
    """One article: the same one wherever it stands."""

    story: int
    path: int
    comments: bool = False
    words: int = 0
    time_of_source: bool = False
    deleted: bool = False
    alias: int | None = None
    """A second path under which it stands too."""
    headline: int = 0
    """How often its headline was corrected."""

    @property
    def paths(self) -> tuple[int, ...]:
        return (self.path,) if self.alias is None else (self.path, self.alias)

    @property
    def title(self) -> str:
        words = TITLES[self.story % len(TITLES)]
        return f"{words} lần {self.headline}" if self.headline else words


@dataclass
class Place:
    """A standing page of the menu: the same one wherever it stands."""

    heading: str
    path: int
    empty: bool = False
    deleted: bool = False
    headline: int = 0


@dataclass(frozen=True)
class Change:
    """Something the site's owner does; "rule": we bring out a new version of every rule, which sees nothing, then one that sees again.
    `n` picks the page or field."""

    what: str
    n: int = 0


@dataclass(frozen=True)
class Visit:
    """`answers`: for the home page and four groups of pages 0 where they are read, else a number in FAILURES, counted from 1; `left` bits:
    which pages a visit cut short does not reach. `site`: what has become of the whole ("parked": somebody else's home page stands there;
    "rewrite": the server finds no inner page, though each stands)."""

    days: int
    answers: tuple[int, ...] = (0, 0, 0, 0, 0)
    left: int = 0
    site: str = ""

    def says(self, place: int) -> FetchOutcome | None:
        """How the page at this place (the home page is 0) fails; None where it is read."""
        answer = self.answers[place]
        return FAILURES[answer - 1] if answer else None


@dataclass(frozen=True)
class Decision:
    """`holds`: days until an explanation lapses; None: it has no end."""

    action: Action
    rule: int
    instance: int
    holds: int | None = None


Step = Change | Visit | Decision

CHANGES = (
    "comments", "no comments", "words", "time", "no time", "move", "swap", "renumber", "delete", "write", "lack", "give", "number",
    "template", "footer image", "source lines", "merge", "rule", "host", "robots", "alias", "no alias", "headline", "missing",
    "empty", "fill", "menu", "close",
)  # fmt: skip

MENDED = ("no comments", "time", "give", "number", "fill", "close", "delete")
changes = st.builds(Change, st.one_of(st.sampled_from(CHANGES), st.sampled_from(MENDED)), st.integers(0, 4))
_answer = st.one_of(st.just(0), st.integers(0, len(FAILURES)))
_SOUND = st.just(Visit(1))
visits = st.one_of(
    _SOUND,
    _SOUND,
    st.builds(Visit, st.integers(0, 3), st.tuples(st.just(0), _answer, _answer, _answer, _answer)),
    st.builds(
        Visit,
        st.integers(0, 3),
        st.tuples(_answer, _answer, _answer, _answer, _answer),
        st.one_of(st.just(0), st.integers(0, 31)),
        st.sampled_from(("", "", "parked", "rewrite")),
    ),
)
"""Half of them read everything: only such a visit closes much."""

decisions = st.builds(
    Decision, st.sampled_from(PERSONS_ACTIONS), st.integers(0, len(RULES) - 1), st.integers(0, 3), st.one_of(st.none(), st.integers(0, 3))
)
histories: st.SearchStrategy[list[Step]] = st.lists(st.one_of(changes, visits, decisions, changes, visits), min_size=4, max_size=24)


@dataclass
class Seen:
    """What one visit brought home. `truth` holds, for each address read, the item that stood there; None for the home page."""

    coverage: Coverage
    pages: list[ReadPage]
    unread: dict[str, FetchOutcome]
    read: list[Item | Place]
    home_read: bool


@dataclass
class Fleet:
    """The site as it truly is, and the archive of what was seen of it."""

    day: date = START
    items: list[Item] = field(default_factory=list)
    lacks: set[str] = field(default_factory=lambda: {"email"})
    number: bool = True
    template: int = 0
    footer_image: bool = False
    sources_unread: bool = False
    """The template hides the source lines from reading, not from readers."""
    merged_on: date | None = None
    hosts: list[tuple[date, str]] = field(default_factory=lambda: [(START, HOSTS[0])])
    """From which day the site stands under which host."""
    closed: bool = False
    """robots.txt forbids one of the two sections."""
    missing: str = MISSING[0]
    version: int = 1
    """Of the rules; the even ones are blind."""
    addresses: set[str] = field(default_factory=set)
    places: list[Place] = field(default_factory=lambda: [Place("Tin tức", 0), Place("Đấu thầu", 1, empty=True), Place("Quy hoạch", 2)])
    """The first is always full."""
    sights: dict[tuple[str, datetime], Item | Place] = field(default_factory=dict)
    archive: dict[int, str] = field(default_factory=dict)
    visits: int = 0

    def __post_init__(self) -> None:
        if not self.items:
            self.items = [Item(n, n, comments=n < 2, time_of_source=n == 2) for n in range(4)]

    # ── what the owner does ──

    def change(self, change: Change) -> None:
        living = [item for item in self.items if not item.deleted]
        item = living[change.n % len(living)] if living else None
        fields = sorted(FIELDS)
        place = self.places[1 + change.n % 2]
        free = max(path for item in self.items for path in item.paths) + 1
        match change.what:
            case "lack":
                self.lacks.add(fields[change.n % 3])
            case "give":
                self.lacks.discard(fields[change.n % 3])
            case "number":
                self.number = not self.number
            case "template":
                self.template += 1
            case "footer image":
                self.footer_image = not self.footer_image
            case "source lines":
                self.sources_unread = not self.sources_unread
            case "rule":
                self.version += 1
            case "merge":
                self.merged_on = self.merged_on or self.day
            case "host":
                if self.hosts[-1][0] < self.day:
                    self.hosts.append((self.day, HOSTS[len(self.hosts) % 2]))
                    self.addresses.clear()
            case "robots":
                self.closed = not self.closed
            case "missing":
                self.missing = MISSING[change.n % len(MISSING)]
            case "empty":
                place.empty = True
            case "fill":
                place.empty = False
            case "menu":
                place.path = max(one.path for one in self.places) + 1
            case "close":
                place.deleted = True
            case "renumber":
                for n, one in enumerate(living):
                    one.path = free + n
            case "write":
                self.items.append(Item(len(self.items), free, comments=change.n > 2, time_of_source=change.n % 2 == 0))
            case "swap" if len(living) > 1:
                living[0].path, living[1].path = living[1].path, living[0].path
            case what if item is not None:
                self._change_item(item, what, free)

    @staticmethod
    def _change_item(item: Item, what: str, free: int) -> None:
        match what:
            case "comments":
                item.comments = True
            case "no comments":
                item.comments = False
            case "words":
                item.words += 1
            case "time":
                item.time_of_source = True
            case "no time":
                item.time_of_source = False
            case "move":
                item.path = free
            case "alias":
                item.alias = free
            case "no alias":
                item.alias = None
            case "headline":
                item.headline += 1
            case "delete":
                item.deleted = True

    # ── what a visit finds ──

    @property
    def home(self) -> str:
        return f"http://{self.hosts[-1][1]}/"

    def url(self, path: int) -> str:
        return f"{self.home}{'tin' if path % 2 else 'muc'}/{path}"

    def site(self) -> Site:
        """As the register has it: after a merger under the new unit's name, after a move under the new address."""
        ends = {day for day, _ in self.hosts[1:]} | ({self.merged_on} if self.merged_on is not None and self.merged_on > START else set())
        known = b.site(licences=[b.licence()])
        (period,) = known.periods
        periods = []
        for since, until in pairwise([None, *sorted(ends), None]):
            host = next(host for day, host in reversed(self.hosts) if day <= (since or START))
            name = period.name if self.merged_on and (since or START) >= self.merged_on else "Ủy ban nhân dân xã Cũ"
            end = until - timedelta(days=1) if until else None
            periods.append(replace(period, name=name, url=f"http://{host}/", valid_from=since, valid_to=end))
        return replace(known, periods=tuple(periods))

    def visit(self, visit: Visit) -> Seen:
        """Read the site. Addresses known from earlier visits are asked for again."""
        self.day += timedelta(days=visit.days)
        self.visits += 1
        at = b.moment(self.day, 8) + timedelta(minutes=self.visits)
        how = FetchOutcome.PARKED if visit.site == "parked" else visit.says(0)
        pages: list[ReadPage] = []
        unread: dict[str, FetchOutcome] = {}
        read: list[Item | Place] = []
        left = 0
        if how is not None:
            unread[self.home] = how
        else:
            pages.append(self._archived(self._home(at), at))
        standing: dict[str, Item | Place] = {self.url(path): item for item in self.items if not item.deleted for path in item.paths}
        standing |= {f"{self.home}chuyen-muc/{place.path}": place for place in self.places if not place.deleted}
        for n, (url, item) in enumerate(standing.items()):
            fails = visit.says(1 + n % 4)
            if visit.left >> (n % 5) & 1:
                left += 1
            elif visit.site:
                self._say_missing(url, at, pages, unread)
            elif self.closed and "/muc/" in url:
                unread[url] = FetchOutcome.ROBOTS_DENIED
            elif fails is not None:
                unread[url] = fails
            else:
                pages.append(self._archived(self._item(item, url) if isinstance(item, Item) else self._place(item, url), at))
                self.sights[url, at] = item
                read.append(item)
        for url in sorted(self.addresses - set(standing)) if not visit.left else ():
            if self.closed and "/muc/" in url:
                unread[url] = FetchOutcome.ROBOTS_DENIED
            else:
                self._say_missing(url, at, pages, unread)
        self.addresses |= {page.url for page in pages if page.url != self.home}
        coverage = b.coverage(
            day=self.day, home_outcome=how.value if how else "ok", started_at=at, visit_time=at, sealed_at=at + timedelta(minutes=1),
            outcomes={"ok": len(pages)}, unvisited=left, cut_by="budget" if left else None,
        )  # fmt: skip
        return Seen(coverage, pages, unread, read, how is None)

    def _say_missing(self, url: str, at: datetime, pages: list[ReadPage], unread: dict[str, FetchOutcome]) -> None:
        match self.missing:
            case "404":
                unread[url] = FetchOutcome.NOT_FOUND
            case "410":
                unread[url] = FetchOutcome.GONE
            case "200":
                pages.append(self._archived(b.page("error", url, title="Không tìm thấy trang", seen=self.day), at))
            case _:
                pass  # a redirect to a page that was read anyway leaves nothing

    def _archived(self, facts: PageFacts, at: datetime) -> ReadPage:
        words = [facts.title, *facts.identity_quotes.values(), *(source.quote for source in facts.sources)]
        words += [part.quote for part in (facts.licence, facts.comments) if part is not None] + [facts.list_empty_quote]
        text = " ".join(word for word in (*words, self._clock(at)) if word)
        offset = len(self.archive)
        self.archive[offset] = text
        digest = hashlib.sha256(text.encode()).hexdigest()
        facts = replace(facts, fetched_at=at.isoformat(), sha256=digest)
        return ReadPage(facts, at, ArchivePosition("mau.warc.gz", offset, len(text), digest), at)

    def _clock(self, at: datetime) -> str:
        return f"Thứ Hai, ngày {at:%d/%m/%Y} | {at:%H:%M:%S}"

    def _home(self, at: datetime) -> PageFacts:
        menu = [(place.heading, f"{self.home}chuyen-muc/{place.path}") for place in self.places if not place.deleted]
        notice = b.notice(number="12/GP-TTĐT" if self.number else None)
        facts = b.home(
            self.home, sections=menu, lacks=sorted(self.lacks), licence_notice=notice, seen=self.day,
            unreadable=["footer image"] if self.footer_image else [],
        )  # fmt: skip
        quotes = (
            {name: f"{words} {self._clock(at)}" for name, words in facts.identity_quotes.items()}
            if self.template % 2
            else facts.identity_quotes
        )
        return replace(facts, identity_quotes=quotes)

    def _place(self, place: Place, url: str) -> PageFacts:
        facts = b.page("section", url, title=place.heading, seen=self.day)
        return replace(facts, list_items=0, list_empty_quote="Nội dung đang cập nhật") if place.empty else replace(facts, list_items=5)

    def _item(self, item: Item, url: str) -> PageFacts:
        time = "2026-01-01" if item.time_of_source else None
        line = b.source(time=time, quote=_source_words(item), author="An Na")
        said: list[SourceCitation] = [] if self.sources_unread else [line]
        section = CommentSection(CommentState.PUBLISHED, 2) if item.comments else CommentSection(CommentState.NONE, 0)
        section = replace(section, quote=_comments_words(item) if item.comments else None)
        facts = b.article(item.story, "2026-01-02", url=url, sources=said, title=item.title, seen=self.day)
        return replace(facts, comments=section)

    # ── what is true ──

    def stands(self, rule: str, element: str | None, item: Item | Place | None) -> bool:
        """Whether the fault an instance tells of stands on the site, wherever its page is now."""
        match rule:
            case "ND-02":
                return isinstance(item, Place) and item.empty and not item.deleted
            case "TC-02":
                return any(FIELDS[name] == element for name in self.lacks)
            case "GP-03":
                return not self.number
            case "BL-01":
                return isinstance(item, Item) and not item.deleted and item.comments
            case "NG-02" if element and element.startswith("hệ thống: "):
                return all(not one.time_of_source for one in self.items if not one.deleted)
            case "NG-02":
                return isinstance(item, Item) and not item.deleted and not item.time_of_source
        raise AssertionError(rule)


def _comments_words(item: Item) -> str:
    return f"Bình luận của bạn đọc ({item.words})" if item.comments else "Không có bình luận"


def _source_words(item: Item) -> str:
    return f"Nguồn: Báo Tuổi Trẻ bản {item.words}" if item.words else "Nguồn: Báo Tuổi Trẻ"


def described(history: Sequence[Any]) -> str:
    """The history as one would tell it, for a failing test."""
    return "\n".join(map(str, history))
