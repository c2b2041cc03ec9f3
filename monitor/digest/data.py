"""The digest as plain values: collected once, rendered to every format from here, so that no two formats can disagree."""

from dataclasses import dataclass
from datetime import date, datetime

from monitor.digest.period import Period
from monitor.digest.topics import topic_names


@dataclass(frozen=True, slots=True)
class Figure:
    """One number. `query` names the entry of monitor.storage.digest_figures.FIGURES that gives it; `sql` and `sql_before` are that query as
    a SELECT for anybody to run on the database, for this period and the previous one.

    `of` is the denominator and `of_what` its unit ("giấy phép trong sổ"); `before` and `of_before` are the previous period's, None when
    there is nothing to compare with. `distorted`: why the two periods do not compare, in a few words.
    """

    key: str
    label: str
    value: int
    query: str
    of: int | None = None
    before: int | None = None
    remark: str | None = None
    of_what: str | None = None
    of_before: int | None = None
    distorted: tuple[str, ...] = ()
    sql: str = ""
    sql_before: str = ""


@dataclass(frozen=True, slots=True)
class BreakdownRow:
    """Sites of one kind at the end of the period, those reached among them, and at the end of the previous period."""

    label: str
    sites: int
    reached: int
    before: int


@dataclass(frozen=True, slots=True)
class Breakdown:
    heading: str
    rows: tuple[BreakdownRow, ...]


@dataclass(frozen=True, slots=True)
class Repost:
    """The same text elsewhere. `later`: it names its source, or was surely not there first; else nobody can tell who took it from whom."""

    unit: str
    url: str
    later: bool = True


@dataclass(frozen=True, slots=True)
class Story:
    """An article with its reposts folded into it. `extract` are the text's own first sentences.

    `places` are those of the province that it names; `about` whether it is about the province at all: it names a place, or a body of the
    province wrote it. `original` (outlet, address) when the leading text itself was found to be taken from there.
    """

    title: str
    url: str
    unit: str
    published: datetime
    topic: str
    source: str | None
    extract: str
    reposts: tuple[Repost, ...] = ()
    places: tuple[str, ...] = ()
    about: bool = True
    original: tuple[str, str] | None = None
    press: bool = False
    """It stands in the press index, not on a monitored site."""
    timed: bool = True
    """Whether the minute of `published` is known."""

    @property
    def later(self) -> tuple[Repost, ...]:
        """Who posted it again."""
        return tuple(repost for repost in self.reposts if repost.later)

    @property
    def alike(self) -> tuple[Repost, ...]:
        """Who posted it too, in whatever order."""
        return tuple(repost for repost in self.reposts if not repost.later)


@dataclass(frozen=True, slots=True)
class UnitRow:
    """What one unit published in the period. `republished` counts articles taken from another outlet; `before` all articles of the previous
    period, None when none is known of a site that was not read then."""

    code: str
    name: str
    level: str
    articles: int
    republished: int
    newest: date | None
    read: bool
    before: int | None = None

    @property
    def told(self) -> bool:
        """Whether the numbers say anything: a nought of a unit that was not read does not."""
        return self.read or self.articles > 0


@dataclass(frozen=True, slots=True)
class FindingLine:
    id: int
    site: str
    unit: str
    level: str
    rule: str
    rule_title: str
    state: str
    severity: int
    reason: str
    first_seen: datetime
    last_seen: datetime
    deadline: date | None = None
    open: bool = True
    """Whether it was open when the period ended."""


@dataclass(frozen=True, slots=True)
class RuleRow:
    """Findings of one rule in the period; `overdue` are among the new and the persistent ones. `severity` Vietnamese, of the gravest."""

    rule: str
    title: str
    severity: str
    new: int
    persistent: int
    remedied: int
    overdue: int


@dataclass(frozen=True, slots=True)
class LevelRow:
    """The same for the sites of one level; `sites` registered, `affected` those with a finding that was open when the period ended."""

    level: str
    sites: int
    affected: int
    new: int
    persistent: int
    remedied: int
    overdue: int


@dataclass(frozen=True, slots=True)
class Explained:
    """One of the gravest rules that were broken: what the rule says, where, and one place as proof. `severity` Vietnamese."""

    rule: str
    title: str
    severity: str
    why: str
    remedy: str
    limits: str
    units: tuple[str, ...]
    example: str
    """The reason of one finding."""
    url: str | None
    quote: str | None
    law: tuple[str, ...] = ()
    """The provisions that this finding rests on."""


@dataclass(frozen=True, slots=True)
class NotMeasured:
    code: str
    name: str
    why: str
    visited: datetime | None


@dataclass(frozen=True, slots=True)
class CoverageRow:
    code: str
    name: str
    visited: datetime
    pages: int
    cut_by: str | None
    judged: int
    unknown: int


@dataclass(frozen=True, slots=True)
class CounterRow:
    """A visitor counter as the site itself shows it, with the moment it was read; `before` when it was last read before the period."""

    code: str
    name: str
    value: int
    read_at: datetime
    quote: str
    before: int | None = None
    read_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class FanpageRow:
    code: str
    name: str
    network: str
    url: str


@dataclass(frozen=True, slots=True)
class LicenceRow:
    """`event` Vietnamese: cấp mới, gia hạn, sửa đổi, hết hạn trong kỳ, sắp hết hạn; `detail` what changed."""

    event: str
    code: str
    unit: str
    number: str
    day: date | None
    detail: str


RegisterChange = tuple[str, str, str | None, str | None, str | None]
"""(site code, kind, field, before, after)"""


@dataclass(frozen=True, slots=True)
class DigestData:
    """Everything a digest prints."""

    period: Period
    made_at: datetime
    figures: tuple[Figure, ...]
    stories: tuple[Story, ...]
    units: tuple[UnitRow, ...]
    new: tuple[FindingLine, ...]
    remedied: tuple[FindingLine, ...]
    persistent: tuple[FindingLine, ...]
    overdue: tuple[FindingLine, ...]
    by_rule: tuple[RuleRow, ...]
    by_level: tuple[LevelRow, ...]
    not_measured: tuple[NotMeasured, ...]
    coverage: tuple[CoverageRow, ...]
    register_changes: tuple[RegisterChange, ...]
    breakdowns: tuple[Breakdown, ...] = ()
    province: str = ""
    """As the office's configuration names it; "" when it does not, and then nobody can tell what the press wrote about it."""
    distortions: tuple[str, ...] = ()
    """What keeps the two periods from being compared, one sentence each."""
    explained: tuple[Explained, ...] = ()
    counters: tuple[CounterRow, ...] = ()
    fanpages: tuple[FanpageRow, ...] = ()
    licences: tuple[LicenceRow, ...] = ()
    persons: tuple[tuple[str, str, str, str, datetime], ...] = ()
    """Changes of the person responsible: (site code, unit, before, after, when the register took it over)."""

    def figure(self, key: str) -> Figure:
        """KeyError when there is none of that name."""
        for figure in self.figures:
            if figure.key == key:
                return figure
        raise KeyError(key)

    @property
    def about(self) -> tuple[Story, ...]:
        """The stories about the province."""
        return tuple(story for story in self.stories if story.about)

    @property
    def topics(self) -> tuple[tuple[str, tuple[Story, ...]], ...]:
        """The stories about the province by topic, in the order in which topics are printed."""
        names = dict.fromkeys((*topic_names(), *(story.topic for story in self.about)))
        grouped = ((name, tuple(story for story in self.about if story.topic == name)) for name in names)
        return tuple((name, stories) for name, stories in grouped if stories)

    @property
    def active(self) -> tuple[UnitRow, ...]:
        """Units that published, the most active first."""
        return tuple(sorted((row for row in self.units if row.read and row.articles), key=lambda row: (-row.articles, row.code)))

    @property
    def silent(self) -> tuple[UnitRow, ...]:
        """Units that were read and published nothing."""
        return tuple(row for row in self.units if row.read and not row.articles)
