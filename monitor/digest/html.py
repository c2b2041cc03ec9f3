"""DigestData → one self-contained HTML page that also prints."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from monitor.config import OfficeConfig
from monitor.digest import words
from monitor.digest.data import DigestData, UnitRow
from monitor.digest.docx import (
    PLACES_SHOWN,
    STORIES_SHOWN,
    UNITS_NAMED,
    figure_words,
    nobody_read,
    site_changes,
    story_counts,
    unit_headers,
)
from monitor.digest.highlights import highlights, no_findings, not_seen_again

TITLES_SHOWN = 8
"""Further stories named per topic; the rest stands in the spreadsheet."""

LINES_SHOWN = 200
"""Findings of a kind, and changes of the register, on the page; all of them stand in the spreadsheet."""

BARS_SHOWN = 15
"""Units in one chart; all of them stand in the table."""

RULES_SHOWN = 15
"""Rules in the chart, the gravest: a chart does not part, and a longer one would be a page of its own. All stand in the table."""

NAMES_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a chart; `parts` are printed as numbers too."""

    label: str
    parts: tuple[int, ...]

    @property
    def total(self) -> int:
        return sum(self.parts)


@cache
def _environment() -> Environment:
    environment = Environment(loader=PackageLoader("monitor.digest"), autoescape=True, undefined=StrictUndefined, trim_blocks=False)
    environment.filters.update(
        day=words.day, moment=words.moment, state=words.state, cut=words.cut, change=words.change, number=words.number,
        field=words.field, inside=words.inside, shorten=_shorten, story_counts=story_counts, figure_words=figure_words,
    )  # fmt: skip
    return environment


def _shorten(text: str, limit: int = 36) -> str:
    return text if len(text) <= limit else text[: limit - 1].rsplit(" ", 1)[0] + "…"


def _unit_bars(rows: Iterable[UnitRow]) -> list[Bar]:
    return [Bar(row.name, (row.articles - row.republished, row.republished)) for row in rows]


def render_html(data: DigestData, office: OfficeConfig) -> str:
    """The page as text."""
    active = data.active
    most = max((row.articles for row in active), default=0)
    return (
        _environment()
        .get_template("digest.html.j2")
        .render(
            data=data,
            office=office,
            highlights=highlights(data),
            changes=site_changes(data),
            no_findings=no_findings(data),
            not_seen_again=not_seen_again(data),
            nobody_read=nobody_read(data),
            stories_shown=STORIES_SHOWN,
            titles_shown=TITLES_SHOWN,
            lines_shown=LINES_SHOWN,
            names_shown=NAMES_SHOWN,
            units_named=UNITS_NAMED,
            topics=[Bar(topic, (len(stories),)) for topic, stories in data.topics],
            places_shown=PLACES_SHOWN,
            unit_headers=unit_headers(data),
            most_articles=most,
            most_active=_unit_bars(active[:BARS_SHOWN]),
            least_active=_unit_bars(reversed(active[BARS_SHOWN:][-BARS_SHOWN:])),
            rules=[Bar(f"{row.rule} {row.title}", (row.new, row.persistent, row.remedied)) for row in data.by_rule[:RULES_SHOWN]],
        )
    )
