"""An article as the index knows it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Final
from urllib.parse import urlsplit

from monitor.clock import VIETNAM
from monitor.domain.facts import PageFacts, SourceKind
from monitor.reference.outlets import OutletIndex
from monitor.vietnamese.text import fold

NOBODY: Final[Mapping[str, str]] = MappingProxyType({})

ORIGINATES = (SourceKind.PRESS, SourceKind.STATE)
"""What publishes its own: press agencies, and bodies of the State and the Party."""


@dataclass(frozen=True, slots=True)
class Article:
    """`published` is ISO text as in facts ("2026-03-07" or with the minute and +07:00); None when the page does not say."""

    url: str
    outlet: str
    """Domain of the outlet; for a site without a listed outlet its host."""
    kind: SourceKind
    text: str
    """NFC; passages count in it."""
    first_seen: datetime
    title: str | None = None
    author: str | None = None
    published: str | None = None
    credits: tuple[str, ...] = ()
    """Outlets (else names) that the article itself gives as its source."""
    site: str | None = None
    """Code of the monitored site it stands on; None for articles of the press index."""

    @property
    def originates(self) -> bool:
        return self.site is None and self.kind in ORIGINATES

    @property
    def appeared(self) -> datetime:
        """For putting articles in order: the printed minute, the end of the printed day, or when it was first seen."""
        return appeared(self.published) or self.first_seen


def appeared(published: str | None) -> datetime | None:
    """The printed minute; of a day alone its last moment, so that a text that says its minute goes before one that does not."""
    if published is None:
        return None
    if len(published) <= len("2026-01-01"):
        return datetime.combine(date.fromisoformat(published), time.max, VIETNAM)
    moment = datetime.fromisoformat(published)
    return moment if moment.tzinfo else moment.replace(tzinfo=VIETNAM)


_NO_NAME: Final = re.compile(r"\b(?:dien tu|online|website|trang|cong|thong tin|tin|ttdt|uy ban nhan dan|ubnd)\b")


def credit_key(name: str) -> str:
    """One key for the ways in which a site is named as a source: "Báo Mẫu", "Báo Mẫu điện tử"."""
    return " ".join(_NO_NAME.sub(" ", fold(name)).split())


def article_of(
    facts: PageFacts,
    text: str,
    outlets: OutletIndex,
    first_seen: datetime,
    *,
    site: str | None = None,
    registered: Mapping[str, str] = NOBODY,
) -> Article:
    """The article a page holds. A host of no listed outlet is OTHER, unless it is the State's or the Party's.

    `registered`: the hosts of registered sites by `credit_key` of their names, for sources that no list of outlets knows.
    """
    host = (urlsplit(facts.url).hostname or "").removeprefix("www.")
    day = facts.published.day if facts.published else None
    outlet = outlets.by_domain(host, day)
    if outlet is not None:
        domain, kind = outlet.domain, outlet.source_kind
    else:
        domain, kind = host, SourceKind.STATE if outlets.is_state_host(host) else SourceKind.OTHER
    credited = dict.fromkeys(
        s.outlet or registered.get(credit_key(s.name), s.name)
        for s in facts.sources
        if s.kind in (SourceKind.PRESS, SourceKind.STATE, SourceKind.FOREIGN, SourceKind.AGGREGATOR)
    )
    credited.pop(domain, None)
    return Article(
        facts.url, domain, kind, text, first_seen, facts.title, facts.author,
        facts.published.value if facts.published else None, tuple(credited), site,
    )  # fmt: skip
